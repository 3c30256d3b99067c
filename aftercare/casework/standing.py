"""How a case stands by its records: its phase, its last and next contact. Pure functions, no
clock.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from functools import cached_property
from typing import Any, Protocol, TypeVar

import msgspec

from aftercare.casework.bounds import before_its_time
from aftercare.casework.field_values import is_day, is_moment
from aftercare.casework.kinds import KINDS
from aftercare.casework.kinds.phase import PHASE

SEEN = ("completed", "partial")
MISSED = ("client_absent", "declined", "address_wrong")
RESTING = ("closed", "transferred", "returned_to_custody", "suspended", "custody", "pre_trial")
ENDING = ("legal_status", "condition")  # kinds whose records hold until a day
FREQUENCY_DAYS = {"twice_weekly": 4, "weekly": 7, "fortnightly": 14, "monthly": 30, "quarterly": 91}


class Fielded(Protocol):
    """Whatever has the fields of a record."""

    @property
    def fields(self) -> Mapping[str, Any]:
        """The fields."""


T = TypeVar("T", bound=Fielded)


class Record(msgspec.Struct, frozen=True):
    """A record as the rules read it. `written` is the day on which it was first written, `changed`
    the one of its last change.

    `unreadable` names fields that hold what they cannot hold; it is not among `fields`. `author` is
    the person who first wrote it, None where a rule need not know.
    """

    id: str
    kind: str
    fields: Mapping[str, Any]
    written: date | None = None
    changed: date | None = None
    unreadable: tuple[str, ...] = ()
    author: str | None = None


class CaseRecords(msgspec.Struct, frozen=True, dict=True):
    """The records of one case, by kind."""

    case_id: str
    records: Mapping[str, Sequence[Record]]

    def of(self, kind: str) -> Sequence[Record]:
        """The records of a kind."""
        return self.records.get(kind, ())

    def head(self, field: str) -> Any:
        """A field of the case record."""
        heads = self.of("case")
        return heads[0].fields.get(field) if heads else None

    @cached_property
    def held(self) -> Sequence[tuple[date, str, Record]]:
        """(day, outcome, record) of every visit that took place or was missed; many rules go by
        them. One that was written before its day did not take place.
        """
        dated = (
            (day_of(record.fields.get("held")), record)
            for record in self.of("visit")
            if not told_too_early(record)
        )
        return [
            (day, str(record.fields.get("outcome", "")), record) for day, record in dated if day
        ]


def told_too_early(record: Record) -> bool:
    """Whether a record tells of what had not happened when it was last changed: a year typed wrong,
    on a device that did not ask.
    """
    changed, kind = record.changed or record.written, KINDS.get(record.kind)
    return bool(changed and kind and before_its_time(kind, record.fields, changed))


def day_of(value: Any) -> date | None:
    """The day of a stored date or moment; None for what is no date, or none of the years that
    records have.
    """
    return date.fromisoformat(value[:10]) if isinstance(value, str) and is_day(value[:10]) else None


def moment_of(value: Any) -> datetime | None:
    """A stored moment; None for what is none."""
    return datetime.fromisoformat(value) if is_moment(value) else None


def in_force(fields: Mapping[str, Any], today: date) -> bool:
    """Whether what holds from `from_date` to `to_date` holds today; an open end holds."""
    start, end = day_of(fields.get("from_date")), day_of(fields.get("to_date"))
    return (start is None or start <= today) and (end is None or end >= today)


def newest(records: Sequence[Record], field: str) -> Record | None:
    """The record whose `field` is the latest day; None where none has one."""
    dated = [record for record in records if day_of(record.fields.get(field))]
    return max(dated, key=lambda record: (str(record.fields[field]), record.id), default=None)


def in_effect(phases: Iterable[T]) -> list[T]:
    """The phases that hold: a closing, a reopening or a transfer does once a supervisor has decided
    it.
    """
    return [phase for phase in phases if not PHASE.proposed(phase.fields)]


def current_phase(case: CaseRecords) -> str:
    """The phase that began last, or ""."""
    phase = newest(in_effect(case.of("phase")), "from_date")
    return str(phase.fields.get("phase", "")) if phase else ""


def current_work(case: CaseRecords) -> str:
    """The employer of the newest placement without an end, or ""."""
    work = newest(
        [placement for placement in case.of("placement") if not placement.fields.get("end")],
        "start",
    )
    return str(work.fields.get("employer") or "") if work else ""


def last_review(case: CaseRecords) -> date | None:
    """The day of the supervisor's last review."""
    review = newest(case.of("review"), "date")
    return day_of(review.fields.get("date")) if review else None


def last_contact(case: CaseRecords) -> date | None:
    """The day the client was last seen or spoken to."""
    return max((held for held, outcome, _ in case.held if outcome in SEEN), default=None)


def next_contact_due(case: CaseRecords) -> date | None:
    """The day of the next contact: as agreed at the last one, else by the case's frequency; None as
    needed.
    """
    if current_phase(case) in RESTING:
        return None
    seen = [(held, record) for held, outcome, record in case.held if outcome in SEEN]
    last = max(seen, key=lambda entry: (entry[0], entry[1].id), default=None)
    agreed = day_of(last[1].fields.get("next_due")) if last else None
    if agreed and last and agreed > last[0]:
        return agreed
    days = FREQUENCY_DAYS.get(str(case.head("contact_frequency")))
    since = (
        (last[0] if last else None)
        or day_of(case.head("release_date"))
        or day_of(case.head("opened"))
    )
    return since + timedelta(days=days) if days and since else None
