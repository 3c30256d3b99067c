"""Training, placements and the checks whether they last."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any, NamedTuple

from aftercare.casework.record_rules import RETENTION_DAYS
from aftercare.demo.timeline import OPEN, Situation, Timeline
from aftercare.demo.words import Named, words

LEFT = ("pay", "travel", "conflict", "health", "family", "contract_end", "stigma_disclosure")


class Placement(NamedTuple):
    """Work at an employer; `end` None while it lasts."""

    employer: str
    job: Named
    wage: int
    start: date
    end: date | None

    def lasts_on(self, day: date) -> bool:
        """Whether the client works there that day."""
        return self.start <= day and (self.end is None or day < self.end)


class Training(NamedTuple):
    """A course."""

    course: Named
    start: date
    end: date


class WorkHistory(NamedTuple):
    """What a client learned and worked at, and what they are looking for."""

    wanted: Named
    course: Named
    employer: str
    training: Training | None
    placements: tuple[Placement, ...]

    def placement(self, day: date) -> Placement | None:
        """The placement on a day."""
        return next((one for one in self.placements if one.lasts_on(day)), None)

    def learning(self, day: date) -> bool:
        """Whether a course is attended that day."""
        return self.training is not None and self.training.start <= day <= self.training.end


def work_history(source: random.Random, case: Timeline, today: date) -> WorkHistory:
    """A plausible one for the course of the case; some have a retention check due today or soon."""
    wanted, course = source.choice(words().jobs), source.choice(words().courses)
    training: Training | None = None
    placements: list[Placement] = []
    if case.released and case.released < today:
        until = case.ended or today
        begins = case.released + timedelta(days=source.randint(20, 70))
        if begins < until and source.random() < 0.55:
            training = Training(
                course, begins, begins + timedelta(days=source.choice((42, 60, 90, 120)))
            )
        placements = list(_placements(source, case, wanted, until))
    return WorkHistory(
        wanted, course, source.choice(words().employers), training, tuple(placements)
    )


def _placements(
    source: random.Random, case: Timeline, wanted: Named, until: date
) -> Iterator[Placement]:
    assert case.released
    start = case.released + timedelta(days=source.randint(15, 100))
    if case.situation in OPEN and source.random() < 0.3:
        check = source.choice(RETENTION_DAYS)
        about_due = until - timedelta(days=check + source.randint(-5, 4))
        start = max(about_due, case.released + timedelta(days=10))
    elif source.random() < 0.25:
        return
    start += timedelta(days=max(0, 7 - start.weekday()) if start.weekday() > 4 else 0)
    if start >= until:
        return
    end = start + timedelta(days=source.randint(35, 220)) if source.random() < 0.3 else None
    if end and end >= until:
        end = None
    if case.situation is Situation.RETURNED:
        end = end or until
    employer, other = source.sample(words().employers, 2)
    yield Placement(employer, wanted, source.randint(17, 26) * 100, start, end)
    again = end + timedelta(days=source.randint(18, 70)) if end else until
    if again < until and source.random() < 0.7:
        yield Placement(
            other, source.choice(words().jobs), source.randint(17, 28) * 100, again, None
        )


def placement_fields(
    source: random.Random, one: Placement, language: str, support: str, *, custody: bool
) -> dict[str, Any]:
    """The placement record's fields."""
    fields: dict[str, Any] = {
        "employer": one.employer,
        "role": one.job.ms if language == "ms" else one.job.en,
        "type": source.choices(
            ("paid", "apprenticeship", "family_business", "sheltered"), (16, 2, 1, 1)
        )[0],
        "contract": source.choice(words().contracts),
        "wage": one.wage,
        "start": one.start.isoformat(),
        "disclosure_agreed": source.choices(
            ("none", "fact_of_programme", "limited", "full"), (5, 4, 3, 1)
        )[0],
        "employer_contact": source.choice(words().contacts),
    }
    if source.random() < 0.6:
        fields["support"] = support
    if one.end:
        fields["end"] = one.end.isoformat()
        fields["leaving_reason"] = "other: order of the court" if custody else source.choice(LEFT)
    return fields


def checks(
    source: random.Random, one: Placement, today: date
) -> Iterator[tuple[date, dict[str, Any]]]:
    """The checks made so far. The latest is sometimes still open, so that it is due."""
    for day in RETENTION_DAYS:
        due = one.start + timedelta(days=day)
        made = due + timedelta(days=source.randint(-4, 6))
        if made.weekday() > 4:
            made -= timedelta(days=made.weekday() - 4)
        recent = due > today - timedelta(days=12)
        if made >= today or (recent and source.random() < 0.75) or (one.end and due > one.end):
            return
        fields: dict[str, Any] = {
            "day": day,
            "date": made.isoformat(),
            "status": source.choices(("same_job", "better_job"), (12, 1))[0],
            "verified_by": source.choices(("payslip", "employer", "visit", "client"), (4, 3, 2, 1))[
                0
            ],
        }
        if source.random() < 0.7:
            fields["wage"] = one.wage + (100 if day == 180 and source.random() < 0.4 else 0)
        yield made, fields


def training_fields(
    source: random.Random, one: Training, today: date, language: str, notes: str
) -> dict[str, Any]:
    """The training record's fields."""
    sessions = source.choice((16, 20, 24, 30))
    over = one.end < today
    fields: dict[str, Any] = {
        "provider": source.choice(words().providers),
        "course": one.course.ms if language == "ms" else one.course.en,
        "level": source.choice(words().levels),
        "from_date": one.start.isoformat(),
        "to_date": one.end.isoformat(),
        "result": source.choices(("certified", "completed", "withdrew"), (6, 4, 2))[0]
        if over
        else "ongoing",
        "notes": notes,
    }
    if over:
        fields["attendance"] = f"{sessions - source.randint(0, 5)}/{sessions}"
    if source.random() < 0.4:
        fields["cost"] = source.choice((0, 150, 280, 350, 600))
    return fields
