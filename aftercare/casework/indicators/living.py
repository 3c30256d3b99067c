"""Indicators of living: housing, contact with the family, support of families, ties to people who
do one good.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from aftercare.casework.indicators.declaration import Fact, Indicator, Result, during, on, whether
from aftercare.casework.indicators.stretches import active_on, active_stretches
from aftercare.casework.indicators.work import overlaps
from aftercare.casework.reckoned import Thresholds
from aftercare.casework.standing import CaseRecords, day_of
from aftercare.casework.wording import words

HOUSING_DAYS = (90, 180)
HOUSING_MARGIN = 15  # days before or after its day, in which a check speaks for it
CONTACT_DAYS = 30  # within which a client with a safe relative has had contact
SUPPORT_DAYS = 30
ENOUGH_TIES = 2

HOUSING = tuple(
    Indicator(
        f"housing_{n}",
        words("Housing stability, day {n}", n=n),
        words("Settled, and no night without shelter in 30 days"),
        words("Clients who reach day {n} after release in the period", n=n),
        words("Clients in custody, or no longer in aftercare, that day"),
        words("No housing check around that day"),
    )
    for n in HOUSING_DAYS
)
FAMILY_CONTACT = Indicator(
    "family_contact",
    words("Family contact"),
    words("One wanted, safe contact in the last 30 days of the period"),
    words("Clients with a relative whom it is safe and not prohibited to meet"),
    None,
    words("Contacts without an outcome"),
    window=CONTACT_DAYS,
)
FAMILY_SUPPORT = Indicator(
    "family_support",
    words("Family support"),
    words("The need met within 30 days, by support that names it"),
    words("Families with an assessed need, 30 days on"),
    None,
    words("Support was given, but it does not say which need it meets"),
)
PROSOCIAL_TIES = Indicator(
    "prosocial_ties",
    words("Prosocial ties"),
    words("Two or more regular, prosocial ties to people who are not staff"),
    words("Clients reviewed in the period, by an assessment"),
    None,
    words("Too few ties of which it is written whether they are regular and prosocial"),
)


def housing(case: CaseRecords, limits: Thresholds) -> Iterator[Fact]:
    """How a client lives 90 and 180 days after release: by the check nearest to that day."""
    del limits
    released = day_of(case.head("release_date"))
    checks = [
        (day_of(housing_check.fields.get("date")), housing_check)
        for housing_check in case.of("housing_check")
    ]
    for n in HOUSING_DAYS if released else ():
        day = (released or date.min) + timedelta(days=n)
        if not active_on(case, day):
            yield on(f"housing_{n}", day, Result.EXCLUDED)
            continue
        near = [
            (abs((held - day).days), str(held), one)
            for held, one in checks
            if held and abs((held - day).days) <= HOUSING_MARGIN
        ]
        met: bool | None = None
        record = ""
        if near:
            _, _, check = min(
                near, key=lambda near_check: (near_check[0], near_check[1], near_check[2].id)
            )
            record, nights, situation = (
                check.id,
                check.fields.get("nights_without_shelter"),
                check.fields.get("situation"),
            )
            if situation and situation not in ("settled", "not_known", "declined_to_say"):
                met = False
            elif isinstance(nights, int):
                met = (
                    situation == "settled" and nights == 0
                    if situation == "settled" or nights
                    else None
                )
        yield on(f"housing_{n}", day, whether(met=met), record)


def family_contact(case: CaseRecords, limits: Thresholds) -> Iterator[Fact]:
    """Clients with somebody to meet, from the day that is written; and when they met."""
    del limits
    safe = [
        household_member
        for household_member in case.of("household_member")
        if household_member.fields.get("contact_safe")
        and not household_member.fields.get("contact_prohibited")
        and household_member.written
    ]
    if not safe:
        return
    since = min(contact.written for contact in safe if contact.written)
    for first, last in overlaps([(since, None)], active_stretches(case)):
        yield during("family_contact", first, last)
    for family_engagement in case.of("family_engagement"):
        day, outcome = (
            day_of(family_engagement.fields.get("date")),
            family_engagement.fields.get("outcome"),
        )
        if day and outcome not in ("unsafe", "declined"):
            yield on(
                "family_contact",
                day,
                Result.HIT if outcome else Result.HIT_UNKNOWN,
                family_engagement.id,
            )


def family_support(case: CaseRecords, limits: Thresholds) -> Iterator[Fact]:
    """Needs of the family that an assessment found, and whether support met them in time."""
    del limits
    dates = {
        assessment.id: day_of(assessment.fields.get("date")) for assessment in case.of("assessment")
    }
    given = [
        (day_of(support.fields.get("date")), support.fields.get("need"))
        for support in case.of("support")
    ]
    for need in case.of("assessment_domain"):
        if need.fields.get("domain") != "children_family" or need.fields.get("rating") not in (
            "some_need",
            "priority_need",
        ):
            continue
        assessed = dates.get(str(need.fields.get("assessment")))
        if assessed is None:
            continue
        due = assessed + timedelta(days=SUPPORT_DAYS)
        within = [which for day, which in given if day and assessed <= day <= due]
        met = True if need.id in within else None if any(not which for which in within) else False
        yield on("family_support", due, whether(met=met), need.id, due + timedelta(days=1))


def prosocial_ties(case: CaseRecords, limits: Thresholds) -> Iterator[Fact]:
    """Ties that stand on the day of a review."""
    del limits
    for review in case.of("assessment"):
        day = day_of(review.fields.get("date"))
        if day is None or review.fields.get("type") != "review":
            continue
        standing = [
            community_tie.fields
            for community_tie in case.of("community_tie")
            if (day_of(community_tie.fields.get("since")) or date.min)
            <= day
            <= (day_of(community_tie.fields.get("until")) or date.max)
        ]
        known = sum(
            1 for relation in standing if relation.get("regular") and relation.get("prosocial")
        )
        possible = sum(
            1
            for relation in standing
            if relation.get("regular") is not False and relation.get("prosocial") is not False
        )
        met = True if known >= ENOUGH_TIES else None if possible >= ENOUGH_TIES else False
        yield on("prosocial_ties", day, whether(met=met), review.id)
