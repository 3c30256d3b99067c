"""The agenda: planned and held visits by day, planning and moving them, and the calendar file that
carries no names.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from aftercare.actions.caseload.list_cases import CaseLine, list_cases, summaries
from aftercare.actions.recording.record import record, record_all
from aftercare.actions.recording.told import Write
from aftercare.actions.shared.audit import showable
from aftercare.actions.shared.cannot_write import CannotWrite
from aftercare.actions.shared.own_voice import in_own_words
from aftercare.casework.apart import Notes, apart
from aftercare.casework.local_time import local
from aftercare.casework.refusal import Refused
from aftercare.casework.wording import Words, words
from aftercare.store.casebook import Casebook, Entry, Written
from aftercare.store.durable_file import write_durably
from aftercare.store.records import RecordRow

USUAL_HOUR, USUAL_LENGTH = 9, 60  # o'clock; minutes
LAST_HOUR = 21  # o'clock: no visit is proposed later


class SaysMore(Refused):
    """A planned visit in which something is written already."""

    def __init__(self) -> None:
        super().__init__(
            words("Something is written in this visit already."),
            words("It stays planned."),
            words(
                "Move it to another day, or strike it out with a reason on the page of the case."
            ),
        )


class Appointment(NamedTuple):
    """A visit in the agenda. `at` is its local time; `held`: it has taken place or was missed, and
    is moved no more.
    """

    record: str
    case: str
    name: str
    number: str
    area: str
    type: str
    at: datetime
    minutes: int
    held: bool


class ToPlan(NamedTuple):
    """A client whose next contact is due and for whom no visit is planned."""

    case: str
    name: str
    area: str
    due: date


class PlannedVisit(NamedTuple):
    """A visit that was planned or moved: what was written, and when it was planned for `before`."""

    case: str
    written: Written
    before: str | None


class Agenda(NamedTuple):
    """The visits of some days, and who is still to be planned; `unreckoned`: numbers of cases that
    may lack in them.
    """

    first: date
    appointments: list[Appointment]
    to_plan: list[ToPlan]
    unreckoned: tuple[str, ...] = ()


@in_own_words
def agenda(casebook: Casebook, first: date, days: int, now: datetime) -> Agenda:
    """What `days` days from `first` hold, and who is due by their end."""
    last = first + timedelta(days=days)
    known = summaries(casebook)
    cases = {line.case: line for line in list_cases(casebook, now, known) if not line.lost}
    appointments, lacking = (
        list[Appointment](),
        {line.called for line in cases.values() if line.unreckoned},
    )
    planned = {
        item.case
        for summary in known.values()
        for item in summary.items
        if item.rule == "planned_visit"
    }
    on_days = casebook.log.projections.reckonings.on_days(first.isoformat(), last.isoformat())
    rows = (casebook.records.get(visit, "visit", case) for case, visit in on_days)
    for row in showable(
        casebook, (row for row in rows if row and row.case in cases and not row.removed)
    ):
        line = cases[row.case]
        failed: Notes = []
        with apart(failed, "visit"):
            appointments.append(_appointment(row, line))
        lacking |= {line.called} if failed else set()
    to_plan = [
        ToPlan(line.case, line.name, line.area, line.next_contact)
        for line in cases.values()
        if line.next_contact and line.next_contact < last and line.case not in planned
    ]
    in_order = sorted(to_plan, key=lambda due: (due.due, due.area, due.name))
    return Agenda(
        first,
        sorted(appointments, key=lambda appointment: (appointment.at, appointment.name)),
        in_order,
        tuple(sorted(lacking)),
    )


def _appointment(row: RecordRow, line: CaseLine) -> Appointment:
    at = local(datetime.fromisoformat(row.fields.get("held") or row.fields["planned"]))
    held = bool(row.fields.get("held") or row.fields.get("outcome"))
    minutes, kind = row.fields.get("duration") or USUAL_LENGTH, str(row.fields.get("type", ""))
    return Appointment(row.id, row.case, line.name, line.number, line.area, kind, at, minutes, held)


def plan_visit(casebook: Casebook, case: str, day: date, kind: str = "home") -> Written:
    """Plans a visit on a day, at the next hour that is free there."""
    at = next(free_hours(taken_hours(casebook, day), day))
    return record(casebook, case, "visit", {"planned": said_hour(at), "type": kind})


def plan_visits(
    casebook: Casebook, cases: Sequence[str], day: date, kind: str = "home"
) -> list[PlannedVisit]:
    """A visit to each of these cases on a day, one after the other in their order; what is planned
    for a case already is moved there, so that nobody is planned twice.
    """
    known = planned_in(casebook, cases)
    hours = free_hours(taken_hours(casebook, day, known.values()), day)
    entries, before = list[Entry](), list[str | None]()
    for case in dict.fromkeys(cases):
        row = known.get(case)
        at = {"planned": said_hour(next(hours))}
        before.append(str(row.fields["planned"]) if row else None)
        entries.append(
            Entry(case, "visit", row.id, at, row.compartment)
            if row
            else Entry(case, "visit", "", {**at, "type": kind})
        )
    done = record_all(casebook, entries)
    return [
        PlannedVisit(entry.case, written, was)
        for entry, written, was in zip(entries, done, before, strict=True)
    ]


def planned_in(casebook: Casebook, cases: Sequence[str]) -> dict[str, RecordRow]:
    """The visit that is planned next in each of these cases, where there is one."""
    found: dict[str, RecordRow] = {}
    for case in dict.fromkeys(cases):
        rows = [row for row in casebook.records.read(kind="visit", case=case) if is_planned(row)]
        if rows:
            found[case] = min(rows, key=lambda row: str(row.fields["planned"]))
    return found


def is_planned(row: RecordRow) -> bool:
    """Whether a visit is planned, and nothing more is written of it."""
    fields = row.fields
    return bool(fields.get("planned")) and not (fields.get("held") or fields.get("outcome"))


def taken_hours(casebook: Casebook, day: date, but: Iterable[RecordRow] = ()) -> list[datetime]:
    """When visits are planned on a day, all but those."""
    left_out = {row.id for row in but}
    noon = datetime(day.year, day.month, day.day, USUAL_HOUR).astimezone()
    return [
        one.at
        for one in agenda(casebook, day, 1, noon).appointments
        if not one.held and one.record not in left_out
    ]


def free_hours(
    taken: Sequence[datetime], day: date, now: datetime | None = None
) -> Iterator[datetime]:
    """Hours of a day at which a visit may be planned, one after the other: today none that is
    past. Late in the day they go on in the last hour.
    """
    now = now or datetime.now().astimezone()
    length, kept = timedelta(minutes=USUAL_LENGTH), list(taken)
    at = datetime(day.year, day.month, day.day, USUAL_HOUR).astimezone()
    if day == now.date() and now > at:
        at = now.replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)
        at = at if at.date() == day else now.replace(second=0, microsecond=0)
    while True:
        while at.hour < LAST_HOUR and any(abs(other - at) < length for other in kept):
            at += length
        yield at
        kept.append(at)


def said_hour(at: datetime) -> str:
    """A planned moment as it is stored."""
    return at.isoformat(timespec="minutes")


def move_visit(
    casebook: Casebook, visit: str, day: date, case: str | None = None
) -> Written | None:
    """Moves a planned visit to another day at its hour; None for one that has been held."""
    row = casebook.records.get(visit, "visit", case)
    if row is None or not is_planned(row):
        return None
    at = local(datetime.fromisoformat(str(row.fields["planned"])))
    return set_planned(casebook, row, at.replace(year=day.year, month=day.month, day=day.day))


def set_planned(casebook: Casebook, row: RecordRow, at: datetime) -> Written:
    """Gives a planned visit another moment."""
    return record(
        casebook,
        row.case,
        "visit",
        {"planned": said_hour(at)},
        row.id,
        compartment=row.compartment,
    )


def unplan_visit(casebook: Casebook, visit: str, case: str | None = None) -> Written | None:
    """A planned visit is planned no more: it is struck out. None for one that has been held; raises
    `SaysMore` for one that something is written in.
    """
    row = casebook.records.get(visit, "visit", case)
    if row is None or not is_planned(row):
        return None
    if row.conflicts or not set(row.said) <= {"planned", "type"}:
        raise SaysMore
    with casebook.transaction():
        return casebook.remove(row)


def planned_said(write: Write, *, name: str) -> Words:
    """What is told of a visit that was planned or moved."""
    for one in write.changes:
        row = write.casebook.records.get(one.record, "visit", one.case)
        if row and row.fields.get("planned"):
            at = local(datetime.fromisoformat(str(row.fields["planned"])))
            return words("{name}: visit planned for {when}", name=name, when=at)
    return words("{name}: nothing was changed", name=name)


def write_calendar(
    file: Path, appointments: Sequence[Appointment], language: str, *, names: bool = False
) -> int:
    """Writes planned visits as an iCalendar file (RFC 5545); without names, numbers and places
    unless `names`.
    """
    from icalendar import Calendar, Event  # here: Today is shown without them

    calendar = Calendar()
    calendar.add("prodid", "-//Aftercare//Agenda//EN")
    calendar.add("version", "2.0")
    planned = [appointment for appointment in appointments if not appointment.held]
    for appointment in planned:
        event = Event()
        event.add("uid", f"{appointment.record}@aftercare.invalid")
        event.add("dtstamp", appointment.at)
        event.add("dtstart", appointment.at)
        event.add("dtend", appointment.at + timedelta(minutes=appointment.minutes))
        event.add(
            "summary",
            f"{appointment.name}, {appointment.area}"
            if names
            else words("Appointment").say(language),
        )
        event.add("class", "PRIVATE")
        calendar.add_component(event)
    try:
        write_durably(file, calendar.to_ical())
    except OSError as error:
        raise CannotWrite(file, error) from None
    return len(planned)
