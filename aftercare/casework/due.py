"""Due rules: what must be done for a case, when, and in one sentence why. Pure functions of the case's records.

Colour marks overdue work, never a person: nothing here says anything about the client.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

import msgspec

SEEN = ("completed", "partial")
MISSED = ("client_absent", "declined", "address_wrong")
RESTING = ("closed", "transferred", "returned_to_custody", "suspended", "custody", "pre_trial")
FREQUENCY_DAYS = {"twice_weekly": 4, "weekly": 7, "fortnightly": 14, "monthly": 30, "quarterly": 91}
WORKING = ("paid", "apprenticeship", "self_employment", "family_business", "sheltered", "internship")


class Thresholds(msgspec.Struct, frozen=True):
    """The organisation's numbers, in days unless named otherwise; these are the defaults.

    `weekend` holds weekday numbers, Monday 0: Saturday and Sunday, or (4, 5) where Friday and Saturday are free.
    """

    first_contact_working_days: int = 3
    contact_grace: int = 3
    soon: int = 7
    missed_in_a_row: int = 2
    retention_days: tuple[int, ...] = (30, 90, 180)
    retention_margin: int = 7
    weekend: tuple[int, ...] = (5, 6)


class Record(msgspec.Struct, frozen=True):
    """A record as the rules read it."""

    id: str
    kind: str
    fields: Mapping[str, Any]


class CaseRecords(msgspec.Struct, frozen=True):
    """The records of one case, by kind."""

    case_id: str
    records: Mapping[str, Sequence[Record]]

    def of(self, kind: str) -> Sequence[Record]:
        """The records of a kind."""
        return self.records.get(kind, ())

    def head(self, field: str) -> Any:
        """A field of the case record."""
        found = self.of("case")
        return found[0].fields.get(field) if found else None


class Due(msgspec.Struct, frozen=True):
    """Something due on `due`; `overdue_days` is above 0 once it is late. `record` is the one it is about, or ""."""

    case: str
    rule: str
    due: date
    overdue_days: int
    record: str
    en: str
    ms: str

    def reason(self, language: str) -> str:
        """Why it is due, in one sentence."""
        return self.ms if language == "ms" else self.en


def due_items(case: CaseRecords, today: date, thresholds: Thresholds) -> list[Due]:
    """Everything due for a case by `today`, or soon; nothing for a case that rests."""
    items = [*_tasks(case, today, thresholds)]
    if current_phase(case) not in RESTING:
        items += [*_first_contact(case, today, thresholds), *_contact(case, today, thresholds)]
        items += [*_missed(case, today, thresholds), *_retention(case, today, thresholds)]
    return sorted(items, key=lambda item: (item.due, item.rule, item.record))


def current_phase(case: CaseRecords) -> str:
    """The phase that began last, or ""."""
    phases = [record.fields for record in case.of("phase") if record.fields.get("from_date")]
    return str(max(phases, key=lambda fields: str(fields["from_date"])).get("phase", "")) if phases else ""


def last_contact(case: CaseRecords) -> date | None:
    """The day the client was last seen or spoken to."""
    return max((held for held, outcome, _ in _visits(case) if outcome in SEEN), default=None)


def next_contact_due(case: CaseRecords, thresholds: Thresholds) -> date | None:
    """The day of the next contact by the case's frequency, or by first contact after release; None as needed."""
    del thresholds
    days = FREQUENCY_DAYS.get(str(case.head("contact_frequency")))
    if days is None or current_phase(case) in RESTING:
        return None
    since = last_contact(case) or _date(case.head("release_date")) or _date(case.head("opened"))
    return since + timedelta(days=days) if since else None


def add_working_days(start: date, days: int, weekend: Sequence[int]) -> date:
    """The day `days` working days after `start`."""
    found = start
    while days > 0:
        found += timedelta(days=1)
        days -= found.weekday() not in weekend
    return found


def _date(value: Any) -> date | None:
    if isinstance(value, str) and len(value) >= 10:
        try:
            return date.fromisoformat(value[:10])
        except ValueError:
            return None
    return None


def _visits(case: CaseRecords) -> Iterator[tuple[date, str, str]]:
    """(day, outcome, id) of every visit that took place or was missed."""
    for record in case.of("visit"):
        held = _date(record.fields.get("held"))
        if held:
            yield held, str(record.fields.get("outcome", "")), record.id


def _shown(day: date) -> str:
    return f"{day.day}.{day.month}.{day.year}"


def _first_contact(case: CaseRecords, today: date, thresholds: Thresholds) -> Iterator[Due]:
    released = _date(case.head("release_date"))
    if released is None or released > today:
        return
    if any(held >= released and outcome in SEEN for held, outcome, _ in _visits(case)):
        return
    due = add_working_days(released, thresholds.first_contact_working_days, thresholds.weekend)
    days = thresholds.first_contact_working_days
    yield Due(
        case.case_id,
        "first_contact",
        due,
        (today - due).days,
        "",
        f"Released on {_shown(released)} and not seen since; first contact is due within {days} working days.",
        f"Dibebaskan pada {_shown(released)} dan belum ditemui; hubungan pertama perlu dalam {days} hari bekerja.",
    )


def _contact(case: CaseRecords, today: date, thresholds: Thresholds) -> Iterator[Due]:
    last = last_contact(case)
    due = next_contact_due(case, thresholds)
    if due is None or due > today + timedelta(days=thresholds.soon):
        return
    released = _date(case.head("release_date"))
    if released and released <= today and (last is None or last < released):
        return  # the rule of first contact speaks
    late = (today - due).days - thresholds.contact_grace
    since_en = f"last seen on {_shown(last)}" if last else "not seen yet"
    since_ms = f"kali terakhir ditemui pada {_shown(last)}" if last else "belum pernah ditemui"
    days = FREQUENCY_DAYS[str(case.head("contact_frequency"))]
    yield Due(
        case.case_id,
        "contact_frequency",
        due,
        max(late, 0) if due <= today else (today - due).days,
        "",
        f"Contact is agreed every {days} days; {since_en}, so the next was due on {_shown(due)}."
        if due <= today
        else f"Contact is agreed every {days} days; {since_en}, so the next is due on {_shown(due)}.",
        f"Hubungan dipersetujui setiap {days} hari; {since_ms}, jadi yang seterusnya pada {_shown(due)}.",
    )


def _missed(case: CaseRecords, today: date, thresholds: Thresholds) -> Iterator[Due]:
    visits = sorted(_visits(case), reverse=True)
    run = []
    for held, outcome, record in visits:
        if outcome in SEEN:
            break
        if outcome in MISSED:
            run.append((held, record))
    if len(run) >= thresholds.missed_in_a_row:
        due, record = run[0]
        yield Due(
            case.case_id,
            "missed_contacts",
            due,
            (today - due).days,
            record,
            f"{len(run)} contacts in a row did not take place, the last on {_shown(due)}; try another way to reach the client.",
            f"{len(run)} hubungan berturut-turut tidak berlaku, terakhir pada {_shown(due)}; cuba cara lain menghubungi klien.",
        )


def _retention(case: CaseRecords, today: date, thresholds: Thresholds) -> Iterator[Due]:
    done = {(str(one.fields.get("placement")), one.fields.get("day")) for one in case.of("retention_check")}
    margin = timedelta(days=thresholds.retention_margin)
    for placement in case.of("placement"):
        start, end = _date(placement.fields.get("start")), _date(placement.fields.get("end"))
        if start is None or placement.fields.get("type") not in WORKING:
            continue
        for days in thresholds.retention_days:
            due = start + timedelta(days=days)
            if due - margin > today or (placement.id, days) in done or (end and end < due - margin):
                continue
            employer = placement.fields.get("employer", "")
            yield Due(
                case.case_id,
                "retention_check",
                due,
                (today - due - margin).days if today > due + margin else min((today - due).days, 0),
                placement.id,
                f"Day {days} of the placement at {employer} was or is on {_shown(due)}; check whether it lasts.",
                f"Hari ke-{days} penempatan di {employer} pada {_shown(due)}; semak sama ada masih bekerja.",
            )


def _tasks(case: CaseRecords, today: date, thresholds: Thresholds) -> Iterator[Due]:
    for task in case.of("task"):
        due = _date(task.fields.get("due"))
        if due and not task.fields.get("done") and due <= today + timedelta(days=thresholds.soon):
            what = task.fields.get("what", "")
            yield Due(case.case_id, "task", due, (today - due).days, task.id, f"Task: {what}", f"Tugasan: {what}")
