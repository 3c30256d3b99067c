"""A worker's day and a supervisor's look at it, in a real window, by keys and by the names a screen reader is told.

The same script runs in every language: it looks for things by their translated names.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from aftercare.casework.labels import field_label, kind_label
from aftercare.casework.vocabulary import term_label
from aftercare.casework.wording import say
from aftercare.ui.appearance import Appearance, keep_appearance
from tests.desk.outside import Screen

ROOT = Path(__file__).resolve().parents[2]
NOTE = {
    "en": "Calm today, told of the new job. Mother was there.",
    "ms": "Klien tenang, bercerita tentang kerja. Ibu hadir.",
}
SEEN = {
    "en": "Two men asked at the shop where he lives.",
    "ms": "Dua lelaki bertanya di kedai di mana dia tinggal.",
}

LONGEST = 40  # pages of what is new in one case


class Desktop:
    """The program over one person's folder, in one language and one scheme of colours."""

    def __init__(
        self,
        screen: Screen,
        folder: Path,
        passphrase: str,
        language: str,
        scheme: str,
        text: int = 100,
        command: tuple[str, ...] = (),
    ) -> None:
        self.screen, self.language, self._passphrase = screen, language, passphrase
        keep_appearance(folder, Appearance(scheme, text, language))
        os.environ["PYTHONPATH"] = str(ROOT)
        screen.environment["PYTHONPATH"] = str(ROOT)
        usual = (sys.executable, "-m", "aftercare", "--data", str(folder))
        self.process: subprocess.Popen[Any] = screen.start(list(command or usual))

    def say(self, text: str, **values: Any) -> str:
        """A text of the windows in this language."""
        return say(text, self.language, "", **values)

    def field(self, kind: str, field: str) -> str:
        """What a field is called in this language."""
        return field_label(kind, field, self.language)

    def unlock(self, first: str = "What is due") -> None:
        """Types the passphrase."""
        self.screen.find(self.say("Passphrase"), "text")
        self.screen.type(self._passphrase)
        self.screen.key("Return")
        self.screen.find(self.say(first), "list" if first == "What is due" else "table")

    def open_first_case(self, typed: str = "") -> None:
        """The first case of the caseload, or the first that the filter leaves."""
        self.screen.reach("ctrl+2", self.say("Filter the caseload"))
        self.screen.focus(self.say("Filter the caseload"))
        self.screen.type(typed)
        self.screen.find(self.say("Open a new case"))
        self.screen.picture("supervisor-caseload")
        self.screen.focus(self.say("Caseload"), "table")
        self.screen.key("Return")
        self.screen.find(self.say("Timeline"), "table")


def worker_day(desk: Desktop) -> None:
    """From unlocking in the morning to hiding everything with one key."""
    screen, say_ = desk.screen, desk.say
    screen.find(say_("Passphrase"), "text")
    screen.picture("unlock")
    desk.unlock()
    screen.picture("today")
    _brief(desk)
    _parts_of_the_case(desk)
    _signal(desk)
    _visit(desk)
    _agenda(desk)
    _going_out(desk)
    screen.key("ctrl+k")
    screen.find(say_("What was found"), "list")
    screen.type("kerja")
    screen.picture("search")
    screen.key("Escape")
    screen.key("ctrl+shift+s")
    screen.find(say_("Sync now"))
    screen.picture("sync")
    screen.key("Escape")
    screen.key("F9")
    screen.gone(say_("What is due"))


def _brief(desk: Desktop) -> None:
    """What to know before the door."""
    desk.screen.reach("ctrl+b", desk.say("Print the brief"))
    desk.screen.picture("brief")


def open_a_visit(desk: Desktop) -> None:
    """Enter on the first client of Today that is to be seen."""
    screen = desk.screen
    screen.focus(desk.say("What is due"), "list")
    visit = desk.say("Record visit")
    for _ in range(12):
        if any(
            thing.name == visit and thing.role in ("button", "push button")
            for thing in screen.things()
        ):
            break
        screen.key("Down")
    screen.key("Return")


def _visit(desk: Desktop) -> None:
    """The first client of the list that is to be seen: Enter, a few words, saved."""
    screen = desk.screen
    screen.reach("ctrl+1", desk.say("What is due"), "list")
    open_a_visit(desk)
    screen.focus(desk.field("visit", "observations"))
    screen.type(NOTE[desk.language])
    screen.focus(desk.field("visit", "place"))
    screen.type("rumah ibu")
    screen.picture("visit-form")
    screen.key("ctrl+s")
    screen.find(desk.say("{what} saved on this laptop.", what=kind_label("visit", desk.language)))
    screen.picture("saved")


def _parts_of_the_case(desk: Desktop) -> None:
    """Timeline, household, work, goals, ties and documents."""
    names = ("timeline", "household", "work", "goals", "ties", "documents")
    for place, name in enumerate(names, 2):
        desk.screen.key(f"alt+{place}")
        desk.screen.picture(name)
    desk.screen.key("alt+2")


def _signal(desk: Desktop) -> None:
    """Something was seen that cannot wait: quick add, and the telephone."""
    screen = desk.screen
    screen.reach("ctrl+shift+a", desk.say("What can be added"))
    screen.type(kind_label("signal", desk.language).lower())
    screen.picture("quick-add")
    screen.key("Return")
    screen.find(desk.field("signal", "seen"), usable=True)
    # the form begins at what must be filled in
    screen.type(term_label("signal_type", "crisis", desk.language))
    screen.key("Tab")
    screen.type(term_label("urgency", "urgent", desk.language))
    screen.focus(desk.field("signal", "at_risk"))
    screen.type("klien")
    screen.focus(desk.field("signal", "seen"))
    screen.type(SEEN[desk.language])
    screen.picture("signal-form")
    screen.key("ctrl+s")
    screen.find(desk.say("Telephone now"))
    screen.picture("telephone-now")
    screen.key("Escape")


def _agenda(desk: Desktop) -> None:
    """The next one to be planned is planned for tomorrow, and tomorrow is looked at as a route."""
    screen = desk.screen
    screen.reach("ctrl+3", desk.say("To be planned"), "list")
    screen.key("ctrl+t")
    screen.find(desk.say("Undo"), usable=True)
    screen.picture("agenda")
    screen.key("ctrl+r")
    screen.find(desk.say("Stops of the day"), "list")
    screen.picture("route")
    screen.key("alt+Left")
    screen.find(desk.say("To be planned"), "list")


def _going_out(desk: Desktop) -> None:
    """Alone to a distant place: who expects the call?"""
    screen = desk.screen
    screen.key("ctrl+g")
    screen.focus(desk.say("Where to"))
    screen.type("Kampung Contoh")
    screen.focus(desk.say("Who expects your call"))
    screen.type("Aida 012-000 1234")
    screen.picture("going-out")
    screen.key("ctrl+s")
    screen.find(desk.say("Out until {hour}", hour="").strip()[:8])
    screen.key("ctrl+g")
    screen.find(desk.say("Yes, I am back"))
    screen.key("ctrl+g")  # the keyboard gets in by its keys alone
    screen.press(desk.say("Yes, I am back"))
    screen.find(desk.say("Going out alone…"))


def supervisor_look(desk: Desktop) -> None:
    """The caseload filtered, a case read, its brief, and what waits for a decision."""
    screen = desk.screen
    desk.unlock()
    screen.picture("supervisor-today")
    desk.open_first_case("ka")
    screen.picture("supervisor-case")
    screen.reach("ctrl+h", desk.say("History"), "table")
    screen.picture("history")
    screen.key("Escape")
    screen.key("alt+8")
    screen.find(desk.say("Hand over"), usable=True)
    screen.picture("access")
    screen.press(desk.say("Hand over"))
    screen.find(desk.say("What they must know on the first day"), usable=True)
    screen.picture("hand-over")
    screen.key("Escape")
    screen.key("ctrl+4")
    screen.picture("supervisor-conflicts")
    screen.key("ctrl+8")
    screen.find(desk.say("Search the audit"), usable=True)
    screen.picture("audit")
    screen.key("ctrl+9")
    screen.picture("supervisor-people")
    _week(desk)


def _week(desk: Desktop) -> None:
    """The queue of the week, a case read to its end and signed off by one key; the figures; a report
    that is looked at.
    """
    screen = desk.screen
    screen.key("ctrl+5")
    screen.find(desk.say("What waits for review"), "table")
    screen.find(desk.say("Approve (A)"))
    screen.picture("review")
    for _ in range(LONGEST):
        if any(desk.say("read to the end") in name for name in screen.names()):
            break
        screen.key("space")
    screen.picture("review-read")
    if desk.say("Acknowledge (K)") in screen.names():
        screen.key("k")  # a signal waits on until somebody has acknowledged it
        screen.gone(desk.say("Acknowledge (K)"))
    screen.key("a")
    screen.find("✓ ")
    screen.picture("review-next")
    screen.key("ctrl+6")
    screen.find(desk.say("Indicators"), "table")
    screen.picture("figures")
    screen.key("ctrl+7")
    screen.find(desk.say("Look at it"), usable=True)
    screen.key("F5")
    screen.find(desk.say("Page {n}", n=1))
    screen.picture("report")


def administrator_look(desk: Desktop) -> None:
    """People, and inviting one of a partner agency; the audit of the organisation."""
    screen = desk.screen
    desk.unlock("People")
    screen.find(desk.say("Invite a person"), usable=True)
    screen.picture("people")
    screen.press(desk.say("Invite a person"))
    screen.focus(desk.say("Name"))
    screen.type("Ustaz Halim")
    screen.press(desk.say("Make the code"))
    screen.find(desk.say("Save as a sheet to print"), usable=True)
    screen.picture("invitation")
    screen.key("Escape")
    screen.key("ctrl+2")
    screen.find(desk.say("Search the audit"), usable=True)
    screen.picture("organisation-audit")
