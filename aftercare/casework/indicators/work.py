"""Indicators of training and work: training completion, placement rate, retention after 30, 90 and
180 days.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from aftercare.casework.indicators.declaration import Fact, Indicator, Result, during, on, whether
from aftercare.casework.indicators.stretches import active_stretches
from aftercare.casework.reckoned import Thresholds
from aftercare.casework.record_rules import RETENTION_DAYS, WORKING
from aftercare.casework.standing import CaseRecords, Record, day_of
from aftercare.casework.wording import words

GAP_DAYS = 14  # without work between two placements, that still count as staying in work
STAYED = ("same_job", "better_job", "other_job")
RESULTS = {"completed": True, "certified": True, "withdrew": False, "failed": False}

TRAINING_COMPLETION = Indicator(
    "training_completion",
    words("Training completion"),
    words("Completed or certified"),
    words("Enrolments due to end in the period"),
    None,
    words("Trainings past their end without a result"),
)
PLACEMENT_RATE = Indicator(
    "placement_rate",
    words("Placement rate"),
    words("Started paid work or self-employment"),
    words("Clients with an active work goal, on an active case"),
)
RETENTION = tuple(
    Indicator(
        f"retention_{n}",
        words("Retention, day {n}", n=n),
        words(
            "In work on day {n}, verified; a change of job or a gap of up to 14 days counts "
            "as staying",
            n=n,
        ),
        words("Placements whose day {n} falls in the period", n=n),
        None,
        words("Not checked, not verified, or unknown"),
    )
    for n in RETENTION_DAYS
)


def training_completion(case: CaseRecords, limits: Thresholds) -> Iterator[Fact]:
    """How trainings came out that were due to end."""
    del limits
    for training in case.of("training"):
        day = day_of(training.fields.get("to_date"))
        if day:
            yield on(
                "training_completion",
                day,
                whether(met=RESULTS.get(str(training.fields.get("result")))),
                training.id,
            )


def placement_rate(case: CaseRecords, limits: Thresholds) -> Iterator[Fact]:
    """Clients with a goal of work, from the day it was written; who started, and when.

    A goal no longer active counts up to the day it was last changed.
    """
    del limits
    spans = []
    for goal in case.of("goal"):
        if (
            goal.fields.get("domain") != "education_training_employment"
            or goal.fields.get("status") == "proposed"
        ):
            continue
        if goal.written:
            spans.append(
                (goal.written, None if goal.fields.get("status") == "active" else goal.changed)
            )
    for first, last in overlaps(spans, active_stretches(case)):
        yield during("placement_rate", first, last)
    if spans:
        for placement in case.of("placement"):
            day = day_of(placement.fields.get("start"))
            if day and placement.fields.get("type") in ("paid", "self_employment"):
                yield on("placement_rate", day, Result.HIT, placement.id)


def overlaps(
    one: list[tuple[date, date | None]], other: list[tuple[date, date | None]]
) -> Iterator[tuple[date, date | None]]:
    """Where stretches of both lie over each other."""
    for first, last in one:
        for start, end in other:
            ends = [day for day in (last, end) if day]
            begins, until = max(first, start), min(ends, default=None)
            if until is None or begins <= until:
                yield begins, until


def retention(case: CaseRecords, limits: Thresholds) -> Iterator[Fact]:
    """Whether placements last: by the check of their day; without one, by whether they ended
    before.
    """
    checks: dict[tuple[str, Any], Record] = {}
    for check in case.of("retention_check"):
        checks[str(check.fields.get("placement")), check.fields.get("day")] = check
    placements = [
        placement for placement in case.of("placement") if placement.fields.get("type") in WORKING
    ]
    for placement in placements:
        start = day_of(placement.fields.get("start"))
        for n in RETENTION_DAYS if start else ():
            day = (start or date.min) + timedelta(days=n)
            found = checks.get((placement.id, n))
            settles = None if found else day + timedelta(days=limits.retention_margin + 1)
            yield on(
                f"retention_{n}",
                day,
                _retained(placement, day, found, placements),
                placement.id,
                settles,
            )


def _retained(
    placement: Record, day: date, check: Record | None, placements: list[Record]
) -> Result:
    if check is not None:
        status = check.fields.get("status")
        if status in (None, "unknown"):
            return Result.UNKNOWN
        if status not in STAYED:
            return Result.NO
        return Result.YES if check.fields.get("verified_by") else Result.UNKNOWN
    end = day_of(placement.fields.get("end"))
    if (
        end
        and end < day
        and not any(_follows(end, day, other) for other in placements if other.id != placement.id)
    ):
        return Result.NO
    return Result.UNKNOWN


def _follows(end: date, day: date, other: Record) -> bool:
    """Whether another placement began soon enough after the end, and lasted to that day."""
    start, stop = day_of(other.fields.get("start")), day_of(other.fields.get("end"))
    return bool(
        start
        and start <= min(day, end + timedelta(days=GAP_DAYS))
        and (stop is None or stop >= day)
    )
