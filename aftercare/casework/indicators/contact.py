"""Indicators of contact and of the plan: first contact, contact completion, plan timeliness, goal
attainment.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from aftercare.casework.indicators.declaration import FOREVER, Fact, Indicator, Result, on, whether
from aftercare.casework.indicators.stretches import active_on, active_stretches
from aftercare.casework.reckoned import Thresholds, add_working_days
from aftercare.casework.standing import FREQUENCY_DAYS, SEEN, CaseRecords, day_of
from aftercare.casework.wording import words

FIRST_CONTACT = Indicator(
    "first_contact",
    words("First contact"),
    words("Seen within the working days set for it"),
    words("Clients released in the period"),
)
CONTACT_COMPLETION = Indicator(
    "contact_completion",
    words("Contact completion"),
    words("Contacts completed"),
    words(
        "Contacts due: planned, held, or asked for by the agreed frequency and never written down"
    ),
    words("Contacts cancelled by us"),
    words("Contacts whose day has passed without an outcome"),
)
PLAN_TIMELINESS = Indicator(
    "plan_timeliness",
    words("Plan timeliness"),
    words("Plan agreed by the client by the day set for it"),
    words("Cases that reach that day in the period"),
    words("Cases not worked on that day"),
    words("Plans of which nobody wrote whether the client agrees"),
)
GOAL_ATTAINMENT = Indicator(
    "goal_attainment",
    words("Goal attainment"),
    words("Goals achieved or partly achieved"),
    words("Goals with a target date in the period"),
    None,
    words("Goals past their day that still stand as proposed, active or paused"),
)
OPEN_GOALS = ("proposed", "active", "paused")


def first_contact(case: CaseRecords, limits: Thresholds) -> Iterator[Fact]:
    """Seen within the working days after release."""
    released = day_of(case.head("release_date"))
    if released:
        due = add_working_days(released, limits.first_contact, limits.weekend)
        seen = any(released <= held <= due and outcome in SEEN for held, outcome, _ in case.held)
        yield on("first_contact", released, whether(met=seen), "", due + timedelta(days=1))


def contact_completion(case: CaseRecords, limits: Thresholds) -> Iterator[Fact]:
    """Every contact planned or held; and every one that the frequency asked for while nothing was
    written at all.
    """
    days: list[date] = []
    for visit in case.of("visit"):
        day = day_of(visit.fields.get("held")) or day_of(visit.fields.get("planned"))
        if day is None:
            continue
        outcome = str(visit.fields.get("outcome") or "")
        if outcome == "cancelled_by_us":
            yield on("contact_completion", day, Result.EXCLUDED, visit.id)
            continue
        days.append(day)
        yield on(
            "contact_completion",
            day,
            whether(met=outcome == "completed" if outcome else None),
            visit.id,
        )
    every = FREQUENCY_DAYS.get(str(case.head("contact_frequency")))
    if every:
        for first, last in active_stretches(case):
            yield from _never_written(first, last, sorted(days), every, limits.contact_grace)


def _never_written(
    first: date, last: date | None, days: list[date], every: int, grace: int
) -> Iterator[Fact]:
    """Contacts due by the frequency between two that were written, and after the last one."""
    since = first
    for day in [
        agreed_day
        for agreed_day in days
        if agreed_day >= first and (last is None or agreed_day <= last)
    ]:
        due = since + timedelta(days=every)
        if due + timedelta(days=grace) < day:
            yield _missing(due, day - timedelta(days=grace + 1), every, grace)
        since = day
    yield _missing(since + timedelta(days=every), last, every, grace)


def _missing(due: date, last: date | None, every: int, grace: int) -> Fact:
    """A series of contacts of which nothing is written; each counts once its days of grace are
    over.
    """
    until = last.toordinal() if last else FOREVER
    return Fact("contact_completion", due.toordinal(), until, int(Result.NO), "", grace, every)


def plan_timeliness(case: CaseRecords, limits: Thresholds) -> Iterator[Fact]:
    """A plan the client agreed to by its day."""
    since = day_of(case.head("release_date")) or day_of(case.head("opened"))
    if since is None:
        return
    due = since + timedelta(days=limits.plan_needed)
    if not active_on(case, due):
        yield on("plan_timeliness", due, Result.EXCLUDED)
        return
    made = [
        plan.fields
        for plan in case.of("plan")
        if (day_of(plan.fields.get("date")) or date.max) <= due
    ]
    agreed = any(
        plan.get("client_agreed") == "agreed"
        and (day_of(plan.get("agreed_on")) or day_of(plan.get("date")) or due) <= due
        for plan in made
    )
    unsaid = not agreed and any(not plan.get("client_agreed") for plan in made)
    yield on(
        "plan_timeliness",
        due,
        Result.UNKNOWN if unsaid else whether(met=agreed),
        "",
        due + timedelta(days=1),
    )


def goal_attainment(case: CaseRecords, limits: Thresholds) -> Iterator[Fact]:
    """How goals stand at their day."""
    del limits
    for goal in case.of("goal"):
        day, status = day_of(goal.fields.get("target_date")), goal.fields.get("status")
        if day:
            met = None if status in OPEN_GOALS else status in ("achieved", "partly_achieved")
            yield on("goal_attainment", day, whether(met=met), goal.id)
