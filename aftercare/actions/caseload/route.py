"""A day as a route: its visits in the order of their hours, with how each client may be reached;
other orders, other hours, and what of it goes on paper without a name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from typing import NamedTuple

from aftercare.actions.caseload.agenda import Appointment, agenda, is_planned, said_hour
from aftercare.actions.recording.record import record_all
from aftercare.actions.shared.audit import showable
from aftercare.actions.shared.own_voice import in_own_words
from aftercare.casework.local_time import local
from aftercare.store.casebook import Casebook, Entry, Written
from aftercare.store.records import RecordRow

AFTER_LAST = timedelta(minutes=60)  # on the way back
SHORT = 90  # letters of a rule on paper
LEAST_WORD = 3  # letters of a word that is taken for a name
# what people are addressed by, and what joins the parts of their names: it tells nobody apart
TITLES = frozenset(
    [
        "abang",
        "adik",
        "anak",
        "bapa",
        "bin",
        "binti",
        "bte",
        "cik",
        "datin",
        "dato",
        "datuk",
        "emak",
        "encik",
        "haji",
        "hajah",
        "ibu",
        "kak",
        "kakak",
        "mak",
        "nenek",
        "pak",
        "pakcik",
        "makcik",
        "puan",
        "suami",
        "isteri",
        "istri",
        "tok",
        "tuan",
        "wan",
    ]
)


class Stop(NamedTuple):
    """A visit on the way. `names`: everybody this case knows by name, who are not to be on paper;
    `prohibited`: those of them whom nobody may contact.
    """

    visit: Appointment
    phones: tuple[str, ...] = ()
    safe_contact: str = ""
    names: tuple[str, ...] = ()
    prohibited: tuple[str, ...] = ()

    @property
    def code(self) -> str:
        """What the case is called where no name may stand: its number, or how its id begins."""
        return self.visit.number or self.visit.case[:8]

    @property
    def initials(self) -> str:
        """Of the client's name."""
        return _initials(self.visit.name)

    @property
    def rule(self) -> str:
        """The rule of safe contact in short, and no name in it."""
        return _short(unnamed(self.safe_contact, self.names))


class Route(NamedTuple):
    """The stops of a day, by hour."""

    day: date
    stops: tuple[Stop, ...]

    @property
    def ahead(self) -> list[Stop]:
        """The stops of which nothing is written yet."""
        return [stop for stop in self.stops if not stop.visit.held]

    @property
    def back_by(self) -> datetime | None:
        """When whoever goes it is back: the last stop, its length, and some time; None without a
        stop ahead.
        """
        ends = [
            stop.visit.at + timedelta(minutes=stop.visit.minutes) + AFTER_LAST
            for stop in self.ahead
        ]
        return max(ends, default=None)


@in_own_words
def route_of(casebook: Casebook, day: date, now: datetime) -> Route:
    """The visits of a day, with how each client may be reached; of a client that may not be shown
    now, that is left out.
    """
    visits = agenda(casebook, day, 1, now).appointments
    return Route(day, tuple(_stop(casebook, visit) for visit in visits))


def _stop(casebook: Casebook, visit: Appointment) -> Stop:
    clients = showable(casebook, casebook.records.read(kind="client", case=visit.case))
    if not clients:
        return Stop(visit, names=(visit.name,))
    fields = clients[0].fields
    family = showable(casebook, casebook.records.read(kind="household_member", case=visit.case))
    ties = showable(casebook, casebook.records.read(kind="community_tie", case=visit.case))
    names = [visit.name, fields.get("legal_names"), *(fields.get("other_names") or ())]
    names += [row.fields.get("name") for row in (*family, *ties)]
    return Stop(
        visit,
        tuple(str(phone) for phone in fields.get("phones") or ()),
        str(fields.get("safe_contact") or ""),
        tuple(str(name) for name in names if name),
        tuple(
            str(row.fields.get("name") or "")
            for row in (*family, *ties)
            if row.fields.get("contact_prohibited")
        ),
    )


def by_area(stops: Sequence[Stop]) -> list[Stop]:
    """The stops with those of one area together: areas in the order in which they are first gone
    to.
    """
    areas = list(dict.fromkeys(stop.visit.area for stop in stops))
    return sorted(stops, key=lambda stop: areas.index(stop.visit.area))


def reorder(casebook: Casebook, stops: Sequence[Stop]) -> list[Written]:
    """The planned stops in this order: the hours of the day stay, and who is seen at each changes.
    Those that were held stay where they are.
    """
    ahead = [stop.visit for stop in stops if not stop.visit.held]
    hours = sorted(visit.at for visit in ahead)
    moved = [(visit, at) for visit, at in zip(ahead, hours, strict=True) if visit.at != at]
    return set_hours(casebook, moved)


def set_hours(casebook: Casebook, moved: Iterable[tuple[Appointment, datetime]]) -> list[Written]:
    """Gives planned visits other moments, all or none; one of which more was written meanwhile
    stays.
    """
    entries = []
    for visit, at in moved:
        row = casebook.records.get(visit.record, "visit", visit.case)
        if row and is_planned(row) and _planned(row) != at:
            entries.append(
                Entry(row.case, "visit", row.id, {"planned": said_hour(at)}, row.compartment)
            )
    return record_all(casebook, entries)


def _planned(row: RecordRow) -> datetime:
    return local(datetime.fromisoformat(str(row.fields["planned"])))


# -- what goes on paper ----------------------------------------------------------------------------


def unnamed(text: str, names: Iterable[str]) -> str:
    """A text in which every word of these names is but its first letter."""
    words = {
        word.casefold()
        for name in names
        for word in re.findall(r"\w+", name)
        if len(word) >= LEAST_WORD
    } - TITLES
    return re.sub(
        r"\w+",
        lambda found: f"{found[0][0]}." if found[0].casefold() in words else found[0],
        text,
    )


def _initials(name: str) -> str:
    words = [word for word in re.findall(r"\w+", name) if word.casefold() not in TITLES]
    return "".join(f"{word[0].upper()}." for word in words if len(word) > 1)


def _short(text: str) -> str:
    """The beginning of a text, on one line, to the end of a word."""
    line = " ".join(text.split())
    return line if len(line) <= SHORT else line[:SHORT].rsplit(" ", 1)[0] + "…"
