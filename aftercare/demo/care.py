"""Plan, goals, consents, legal status, assessments, referrals, ties, signals and reviews of an
invented case.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any, NamedTuple

from aftercare.demo.story import Story
from aftercare.demo.timeline import OPEN, Situation

MONTH = 30  # days
HOUSING_DAYS = (90, 180)  # after release


class Made(NamedTuple):
    """A record to be; `refers` are fields that name an earlier one by its key, `lead` those that
    name the lead worker.
    """

    kind: str
    key: str
    day: date
    fields: dict[str, Any]
    refers: Mapping[str, str] = MappingProxyType({})
    lead: tuple[str, ...] = ()


@cache
def _texts() -> dict[str, Any]:
    return tomllib.loads(
        files("resources").joinpath("example/care.toml").read_text(encoding="utf-8")
    )


def care(story: Story) -> Iterator[Made]:
    """Everything of a case besides its visits, family and work, up to today."""
    for event in _all(story):
        if event.day <= story.today:
            yield event


def _all(story: Story) -> Iterator[Made]:
    yield from _intake(story)
    yield from _legal(story)
    yield from _consents(story)
    yield from _assessment(story)
    yield from _plans(story)
    yield from _referrals(story)
    yield from _ties(story)
    yield from _signal(story)
    yield from _conference(story)
    yield from _rights_and_end(story)
    yield from _housing(story)


def _after(day: date, days: int) -> str:
    return (day + timedelta(days=days)).isoformat()


def _intake(story: Story) -> Iterator[Made]:
    source, text, course = story.random, _texts(), story.course
    if course.released is None:
        return
    ready = [
        "documents",
        "medication",
        "accommodation",
        "transport",
        "money",
        "family_told",
        "first_appointment",
        "consents",
    ]
    fields = {
        "date": course.opened.isoformat(),
        "source": source.choice(text["sources"]),
        "release_date": course.released.isoformat(),
        "checklist": sorted(source.sample(ready, source.randint(4, 8)), key=ready.index),
        "documents_held": source.sample(text["documents"], 2),
        "accommodation": source.choice(text["accommodation"]),
        "transport": source.choice(text["transport"]),
        "programmes": source.sample(text["programmes"], 2),
        "family_readiness": source.choice(text["readiness"]),
        "decision": "accepted",
    }
    yield Made("intake", "intake-1", course.opened, fields)


def _legal(story: Story) -> Iterator[Made]:
    source, text, course = story.random, _texts(), story.course
    if course.released is None:
        return
    drug = story.type == "drug_related"
    status = (
        source.choice(("parole", "licensed_release", "compulsory_attendance"))
        if not drug
        else "supervision_order"
    )
    until = course.released + timedelta(days=source.choice((180, 365, 365, 730)))
    if source.random() < 0.12:
        until = story.today + timedelta(days=source.randint(3, 40))
    fields: dict[str, Any] = {"status": status, "authority": source.choice(text["authorities"])}
    fields |= {"order_number": f"PB/{source.randint(100, 999)}/{course.released.year}"}
    fields |= {
        "from_date": course.released.isoformat(),
        "to_date": max(until, course.released).isoformat(),
    }
    if until < story.today - timedelta(days=MONTH):
        fields = {"status": "sentence_expired", "from_date": fields["to_date"]}
        yield Made("legal_status", "legal-1", until, fields)
        return
    yield Made("legal_status", "legal-1", course.released, fields)
    kinds = ["reporting", "travel", *(["drug_testing"] if drug else ["curfew"])]
    kinds += ["non_association"] if story.type == "violent_extremism_related" else []
    for number, kind in enumerate(
        source.sample(kinds, 2 if "non_association" not in kinds else 1), 1
    ):
        yield Made(
            "condition",
            f"condition-{number}",
            course.released,
            _condition(story, kind, fields),
            {"legal_status": "legal-1"},
        )
    if "non_association" in kinds:
        barred = _condition(story, "non_association", fields) | {
            "persons": source.sample(text["not_to_meet"], 2)
        }
        yield Made("condition", "condition-9", course.released, barred, {"legal_status": "legal-1"})


def _condition(story: Story, kind: str, order: dict[str, Any]) -> dict[str, Any]:
    said = story.random.choice(_texts()["conditions"][kind])
    return {
        "type": kind,
        "text": said,
        "from_date": order["from_date"],
        "to_date": order["to_date"],
    }


def _consents(story: Story) -> Iterator[Made]:
    source, course = story.random, story.course
    given, number = course.opened, 1
    while given <= story.today:
        fields: dict[str, Any] = {
            "purpose": "service",
            "method": source.choice(("written", "thumbprint")),
        }
        fields |= {
            "categories": ["identity", "contacts", "family"],
            "given": given.isoformat(),
            "expires": _after(given, 365),
        }
        yield Made("consent", f"consent-{number}", given, fields, lead=("explained_by",))
        given, number = given + timedelta(days=365 - source.randint(-8, 25)), number + 1
    if source.random() < 0.5:
        fields = {
            "purpose": "employer",
            "recipient": story.work.employer,
            "method": "verbal_witnessed",
        }
        fields |= {
            "categories": ["work"],
            "given": _after(course.opened, 14),
            "expires": _after(course.opened, 800),
        }
        yield Made(
            "consent",
            "consent-0",
            course.opened + timedelta(days=14),
            fields,
            lead=("explained_by",),
        )


def _assessment(story: Story) -> Iterator[Made]:
    source, text = story.random, _texts()
    day = story.course.opened + timedelta(days=source.randint(3, 12))
    fields = {
        "type": "initial",
        "date": day.isoformat(),
        "protective_factors": source.sample(text["protective"], 3),
        "drivers_push": source.sample(text["push"], 1),
        "drivers_pull": source.sample(text["pull"], 1),
        "formulation": source.choice(text["formulations"]),
    }
    yield Made("assessment", "assessment-1", day, fields)
    for number, domain in enumerate(source.sample(sorted(text["goals"]), 3), 1):
        rating = source.choice(("strength", "some_need", "some_need", "priority_need"))
        rated = {
            "domain": domain,
            "rating": rating,
            "client_view": source.choice(text["goals"][domain]),
        }
        yield Made(
            "assessment_domain", f"domain-{number}", day, rated, {"assessment": "assessment-1"}
        )


def _plans(story: Story) -> Iterator[Made]:
    source, text = story.random, _texts()
    day = (story.course.released or story.course.opened) + timedelta(days=source.randint(12, 34))
    number, end = 1, story.course.ended or story.today
    while day <= end:
        fields: dict[str, Any] = {
            "date": day.isoformat(),
            "success_statement": source.choice(text["success"]),
        }
        fields |= {
            "client_agreed": "agreed",
            "agreed_on": day.isoformat(),
            "review_date": _after(day, 90),
        }
        yield Made("plan", f"plan-{number}", day, fields)
        if number == 1:
            yield from _goals(story, day)
        day, number = day + timedelta(days=90 + source.randint(-8, 6)), number + 1


def _goals(story: Story, day: date) -> Iterator[Made]:
    source, text = story.random, _texts()
    for number, domain in enumerate(source.sample(sorted(text["goals"]), source.randint(2, 4)), 1):
        age = (story.today - day).days
        weights = (1, 6, 1, 0, 0) if age < 90 else (0, 4, 1, 3, 2)
        status = source.choices(
            ("proposed", "active", "paused", "achieved", "partly_achieved"), weights
        )[0]
        fields = {
            "goal": source.choice(text["goals"][domain]),
            "domain": domain,
            "baseline": source.choice(text["baselines"]),
            "steps": source.sample(text["steps"], 2),
            "target_date": _after(day, source.choice((90, 120, 180))),
            "client_agreed": True,
            "status": status,
        }
        yield Made("goal", f"goal-{number}", day, fields, {"plan": "plan-1"})


ANSWER = 6  # days until a provider acknowledges a referral


def _referrals(story: Story) -> Iterator[Made]:
    source, text = story.random, _texts()
    since = story.course.released or story.course.opened
    for number in range(1, source.randint(0, 2) + 1):
        day = since + timedelta(days=source.randint(5, 90))
        fields: dict[str, Any] = {
            "service": source.choice(text["services"]),
            "provider": source.choice(text["providers"]),
        }
        fields |= {
            "urgency": source.choice(("soon", "routine")),
            "sent": day.isoformat(),
            "outcome": "pending",
        }
        answered = source.random() < 0.85 or story.today - day > timedelta(days=60)
        if answered and story.today - day >= timedelta(days=ANSWER):
            fields |= {
                "acknowledged": _after(day, ANSWER),
                "outcome": source.choice(("service_received", "accepted")),
            }
        consent = {
            "purpose": "referral",
            "recipient": fields["provider"],
            "method": "written",
            "given": _after(day, -1),
        }
        yield Made(
            "consent",
            f"consent-r{number}",
            day - timedelta(days=1),
            consent,
            lead=("explained_by",),
        )
        yield Made("referral", f"referral-{number}", day, fields, {"consent": f"consent-r{number}"})
    if source.random() < 0.6:
        day = since + timedelta(days=source.randint(1, 60))
        fields = {
            "date": day.isoformat(),
            "recipient": story.client.given,
            "currency": "MYR",
            "funder": "JKM",
        }
        kind, amount = source.choice(
            (("transport", 50), ("tools", 450), ("food", 120), ("school_costs", 200))
        )
        yield Made("support", "support-1", day, fields | {"kind": kind, "amount": amount})


def _ties(story: Story) -> Iterator[Made]:
    source, text = story.random, _texts()
    since = story.course.released or story.course.opened
    roles = [role for role in sorted(text["ties"]) if role != "religious_counsellor" or story.faith]
    for number, role in enumerate(source.sample(roles, source.randint(1, 3)), 1):
        fields = {
            "name": source.choice(text["ties"][role]),
            "role": role,
            "since": _after(since, number * 20),
        }
        fields |= {
            "regular": source.random() < 0.7,
            "prosocial": True,
            "vetted": source.choice(("yes", "not_needed")),
        }
        yield Made("community_tie", f"tie-{number}", since + timedelta(days=number * 20), fields)


def _signal(story: Story) -> Iterator[Made]:
    source, text = story.random, _texts()
    if story.course.situation not in OPEN or source.random() > 0.16:
        return
    kind, fresh = source.choice(sorted(text["signals"])), source.random() < 0.4
    day = story.today - timedelta(days=1 if fresh else source.randint(8, 40))
    fields = {
        "type": kind,
        "noticed": f"{day.isoformat()}T18:{source.randint(10, 59)}:00+08:00",
        "at_risk": story.client.given,
        "seen": source.choice(text["signals"][kind]),
        "credibility": "first_hand",
        "urgency": "urgent" if kind == "retaliation_threat" else "soon",
        "other_explanations": source.choice(text["explanations"]),
        "action_taken": source.choice(text["taken"]),
    }
    lead: tuple[str, ...] = ()
    if not fresh:
        fields |= {
            "acknowledged": _after(day, 1) + "T09:00:00+08:00",
            "response": ["safety_plan", "extra_contact"],
        }
        lead = ("acknowledged_by",)
    yield Made("signal", "signal-1", day, fields, lead=lead)


def _conference(story: Story) -> Iterator[Made]:
    source, text = story.random, _texts()
    if source.random() > 0.3:
        return
    day = story.course.opened + timedelta(days=source.randint(20, 150))
    fields = {
        "date": day.isoformat(),
        "agencies": source.sample(text["conference_agencies"], 3),
        "consent_checked": True,
        "decisions": source.sample(text["decisions"], 2),
    }
    consent = {"purpose": "case_conference", "method": "written", "given": _after(day, -2)}
    yield Made("consent", "consent-c1", day - timedelta(days=2), consent, lead=("explained_by",))
    yield Made("conference", "conference-1", day, fields)
    task: dict[str, Any] = {"what": fields["decisions"][0], "due": _after(day, 21)}  # type: ignore[index]
    if story.today - day > timedelta(days=25):
        task["done"] = True
    yield Made("task", "task-c1", day, task, {"from_record": "conference-1"}, ("for_whom",))


def _housing(story: Story) -> Iterator[Made]:
    """How most clients live three and six months after release; somebody forgot to ask the
    others.
    """
    released = story.course.released
    for n in HOUSING_DAYS if released and story.course.situation in OPEN else ():
        day = (released or story.today) + timedelta(days=n + story.course.opened.day % 5)
        kind = (day.toordinal() + n) % 6
        if kind:
            where, nights = ("temporary", 0) if kind == 1 else ("settled", 0)
            yield Made(
                "housing_check",
                f"housing-{n}",
                day,
                {"date": day.isoformat(), "situation": where, "nights_without_shelter": nights},
            )


def _rights_and_end(story: Story) -> Iterator[Made]:
    source, course = story.random, story.course
    if source.random() < 0.08:
        day = story.today - timedelta(days=source.choice((5, 16, 60)))
        fields: dict[str, Any] = {"type": "access", "received": day.isoformat()}
        if story.today - day > timedelta(days=30):
            fields |= {"answered": _after(day, 12), "decision": "granted"}
        if day > course.opened:
            yield Made("rights_request", "rights-1", day, fields)
    if course.situation is Situation.CLOSED and course.ended:
        fields = {
            "date": course.ended.isoformat(),
            "reason": "goals_met",
            "safety_plan_reviewed": True,
        }
        fields |= {
            "told_how_to_return": True,
            "treated_with_respect": "yes",
            "disposal_date": _after(course.ended, 7 * 365),
        }
        yield Made("closure", "closure-1", course.ended, fields)


def review(story: Story) -> Made | None:
    """The supervisor's newest review of an open case; None where there was none yet."""
    day = story.today - timedelta(days=story.random.randint(3, 45))
    if (
        story.course.situation not in OPEN
        or day <= story.course.opened
        or story.random.random() < 0.2
    ):
        return None
    return Made("review", "review-1", day, {"date": day.isoformat(), "decision": "noted"})
