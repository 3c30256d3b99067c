"""Counts the keys and clicks of what people do every day, in the real windows over a real casebook: in Malay, at 1366x768.

Then it makes the mistakes of tired people, and nothing may be lost by them.

usage: counting.py [PICTURES]    prints the counts beside their goals, and what held the window's thread for longest
"""

from __future__ import annotations

import gc
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any, NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPlainTextEdit

from aftercare.actions.access.open_case import open_case
from aftercare.actions.exchange.sync_now import sync_now
from aftercare.actions.joining.invite_person import invite_person
from aftercare.actions.recording.record import record
from aftercare.casework.vocabulary import term_label
from aftercare.casework.wording import say
from aftercare.ui.appearance import Appearance, keep_appearance
from aftercare.ui.forms.draft_band import DraftBand
from aftercare.ui.main_window import MainWindow
from aftercare.ui.palette.palette import Palette
from aftercare.ui.start.code_step import CodeStep
from aftercare.ui.start.passphrase_step import PassphraseStep
from aftercare.ui.start.recovery_step import RecoveryStep
from aftercare.ui.start.welcome_step import WelcomeStep
from tests.desk.hand import Hand, Held
from tests.town import PASSPHRASE, VISIT, Town

LANGUAGE = "ms"
SLOWEST = 20  # of what held the window's thread, told at the end
TYPING, LOOKING = 1.5, 1.0  # seconds that a passphrase takes, and a look at Today
NAMES = ("Murugan a/l Raju", "Faizal bin Yaakob", "Siti Aminah binti Salleh", "Tan Jun Kit", "Jefri Matusin", "Kumar Muthu")  # fmt: skip
REVIEWED = tuple(f"Klien {n:02}" for n in range(1, 11))
NOTE = "Klien tenang, bercerita tentang kerja baharu."


class Task(NamedTuple):
    """Something that people do: whose window it begins in, what does it, and how many keys and clicks it may take.

    `whose` is empty for who has no casebook yet.
    """

    name: str
    whose: str
    do: Callable[[Office], None]
    most: int


class Counted(NamedTuple):
    """What a task took."""

    task: Task
    keys: int
    clicks: int


class Office:
    """The organisation: siti with her clients, sup who reviews, what waits for each; and the hand in the window in sight."""

    def __init__(self, town: Town, pictures: Path | None = None) -> None:
        self.town, self.pictures = town, pictures
        self.hand = Hand()
        self.held: list[Held] = []  # what held the windows' thread
        self.window: MainWindow | None = None
        self.cases: dict[str, str] = {}
        self._fill()

    def _fill(self) -> None:
        with self.town.open("siti") as book:
            today = book.here().date()
            for name in (*NAMES, *REVIEWED):
                fields = {"preferred_name": name, "type": "general", "area": "Kajang"}
                if name in (NAMES[0], *REVIEWED):
                    fields["supervisor"] = "sup"
                fields |= {
                    "opened": (today - timedelta(days=60)).isoformat(),
                    "contact_frequency": "weekly",
                }
                fields |= {"release_date": (today - timedelta(days=70)).isoformat()}
                fields |= {"safe_contact": "Telefon petang sahaja", "phones": ["012-345 6789"]}
                self.cases[name] = open_case(book, fields)
            yesterday = f"{today - timedelta(days=1)}T10:00:00+08:00"
            for name in REVIEWED:
                record(book, self.cases[name], "visit", {**VISIT, "held": yesterday})
            first = self.cases[NAMES[0]]
            visit = record(book, first, "visit", {**VISIT, "held": yesterday}).record
            record(book, first, "household_member", {"name": "Letchumi", "relationship": "mother"})
        self.town.sync("siti", "sup")
        for who in ("siti", "sup"):
            self.town.visit(who, first, visit, observations=f"Ditulis oleh {who}")
        self.town.sync("siti", "sup", "siti")

    def say(self, text: str, **values: Any) -> str:
        """A text of the windows in the language of the count."""
        return say(text, LANGUAGE, "", **values)

    def read(self, who: str, kind: str, name: str) -> list[dict[str, Any]]:
        """The records of a kind of a client, on a device whose window is closed, the newest last."""
        with self.town.open(who) as book:
            return [dict(row.fields) for row in book.records.read(kind=kind, case=self.cases[name])]

    @contextmanager
    def at(self, who: str) -> Iterator[MainWindow]:
        """Somebody's window, unlocked; or the first start, for nobody."""
        folder = self.town.folder / (who or "newcomer")
        keep_appearance(folder, Appearance("light", 100, LANGUAGE)) if who else None
        colours = Appearance("light", 100, LANGUAGE).apply(QApplication.instance())
        window = self.window = MainWindow(folder, colours)
        window.resize(1366, 768)
        window.show()
        window.activateWindow()
        hand = self.hand = Hand()
        hand.until(window.isActiveWindow, "the window")
        try:
            if who:
                hand.step = "unlocking"
                hand.rest(TYPING)
                hand.type(PASSPHRASE)
                hand.key("Return")
                hand.until(lambda: window.shell is not None, "unlocked")
                window.desk._timer.stop()
                window.activateWindow()
                hand.until(window.isActiveWindow, "the window")
                hand.until(lambda: hand.target() is not window, "the first screen")
                hand.rest(LOOKING)
            yield window
        finally:
            window.close()
            window.deleteLater()  # else every later one would wait until this is dressed anew
            QApplication.processEvents()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            gc.collect()

    def paper(self) -> Path:
        """Where a file dialog that opens puts what is saved."""
        return self.town.folder / "paper.pdf"

    def found(self) -> bool:
        """Whether the one box has something to open."""
        boxes = self.window.findChildren(Palette)
        return any(box.isVisible() and box.list.count() for box in boxes)

    def read_here(self, kind: str, name: str) -> list[Any]:
        """The records of a kind of a client, on the device whose window is open."""
        read = list[Any]()
        case = self.cases[name]
        self.window.desk.ask(lambda book: book.records.read(kind=kind, case=case), read.append)
        self.hand.until(lambda: read, "what is written")
        return read[0]

    def typing(self) -> bool:
        """Whether the keyboard is in something that text is typed into."""
        return isinstance(self.hand.target(), QLineEdit | QPlainTextEdit)

    def picture(self, name: str) -> None:
        """Keeps what is in sight."""
        if self.pictures and self.window:
            QApplication.processEvents()
            self.window.grab().save(str(self.pictures / f"{name}.png"))


# -- the tasks -------------------------------------------------------------------------------------


def find_client(office: Office, typed: str) -> None:
    """To a client by a part of the name, through the one box."""
    hand, shell = office.hand, office.window.shell
    hand.key("Ctrl+K")
    hand.type(typed)
    hand.until(lambda: office.found(), "the client is found")
    hand.key("Return")
    hand.until(lambda: shell.case.isVisible() and shell.case._read is not None, "the case")


def save(office: Office) -> None:
    """Saves the form in sight."""
    hand, place = office.hand, office.window.shell.forms
    hand.key("Ctrl+S")
    hand.until(lambda: place.form is None or place.form.is_over(), "saved")
    hand.until(lambda: office.window.shell.saved_bar.isVisible(), "the bar")


def field(office: Office, name: str) -> None:
    """Tab, as often as it takes, to a field of the form in sight."""
    form = office.window.shell.forms.form
    for _ in range(30):
        if form._editors[name].isAncestorOf(office.hand.target()):
            return
        office.hand.key("Tab")
    raise AssertionError((name, office.hand.target()))


def choose(office: Office, vocabulary: str, term: str) -> None:
    """Types a term where one is chosen from a list."""
    office.hand.type(term_label(vocabulary, term, LANGUAGE))
    form = office.window.shell.forms.form
    values = form.values().values()
    assert term in values or [term] in values, (term, form.values())


def row_of(office: Office, name: str) -> None:
    """To a client's row on Today, by letters of the name."""
    today = office.window.shell.today
    office.hand.until(today.list.row_keys, "Today")
    office.hand.type(name)
    office.hand.until(lambda: 0 < len(today.list.row_keys()) < 8, "the client's rows")


def first_visit(office: Office) -> None:
    hand, window = office.hand, office.window
    with office.town.open("admin") as admin:
        code = invite_person(admin, "Amin", "worker").code
        sync_now(admin)
    flow = window.centralWidget().page
    at = lambda step: hand.until(
        lambda: isinstance(flow.step, step) and flow.step.isAncestorOf(hand.target()), step.__name__
    )
    at(WelcomeStep)
    hand.key("Return")
    at(CodeStep)
    hand.type(code)
    hand.key("Return")
    at(PassphraseStep)
    hand.type(PASSPHRASE)
    hand.key("Return")
    hand.type(PASSPHRASE)
    hand.key("Return")
    at(RecoveryStep)
    hand.key("Space", "Return")
    hand.until(lambda: window.desk is not None, "the casebook")
    office.town.sync("admin")  # the administrator is at work
    window.desk.sync()  # as it does by itself each minute
    hand.until(lambda: window.shell is not None, "certified")
    shell = window.shell
    hand.until(lambda: shell.today.isVisible(), "Today")
    hand.press(office.say("Open a new case"))
    hand.until(lambda: QApplication.activeModalWidget(), "the sheet")
    sheet = QApplication.activeModalWidget()
    hand.until(lambda: sheet._editors["preferred_name"].isAncestorOf(hand.target()), "the name")
    hand.type("Encik Razak")
    while not sheet._editors["type"].isAncestorOf(hand.target()):
        hand.key("Tab")
    hand.type(term_label("case_type", "general", LANGUAGE))
    hand.key("Ctrl+S")
    hand.until(lambda: shell.case.isVisible() and shell.case._read is not None, "the case")
    window.activateWindow()  # as every window manager does once a sheet is closed
    hand.until(window.isActiveWindow, "the window")
    hand.key("Ctrl+N")
    hand.until(lambda: shell.forms.form, "the form")
    hand.key("F2")
    field(office, "observations")
    hand.type(NOTE)
    save(office)


def missed_visit(office: Office) -> None:
    row_of(office, "faizal")
    office.hand.key("Return")
    office.hand.until(lambda: office.window.shell.forms.form, "the form")
    office.hand.key("F3")
    office.hand.type("Tiada di rumah")
    save(office)


def visit_with_all(office: Office) -> None:
    hand = office.hand
    find_client(office, "muru")
    hand.key("Ctrl+N")
    hand.until(lambda: office.window.shell.forms.form, "the form")
    hand.key("F2")
    field(office, "observations")
    hand.type(NOTE)
    field(office, "actions")
    hand.type("Telefon majikan esok")
    save(office)
    hand.key("Ctrl+Shift+T")
    hand.keys += 1  # Enter in the file dialog
    hand.until(lambda: office.read_here("attachment", NAMES[0]), "the photograph")


def family(office: Office) -> None:
    hand = office.hand
    hand.key("Ctrl+K")
    hand.type("keluarga muru")
    hand.until(office.found, "what the one box offers")
    hand.key("Return")
    hand.until(lambda: office.window.shell.forms.form, "the form")
    choose(office, "family_topic", "practical_help")
    save(office)


def placement(office: Office) -> None:
    hand, faizal = office.hand, NAMES[1]
    hand.key("Ctrl+K")
    hand.type("penempatan faizal")
    hand.until(office.found, "what the one box offers")
    hand.key("Return")
    hand.until(lambda: office.window.shell.forms.form, "the form")
    hand.type("Kedai Roti Aman")
    field(office, "type")
    choose(office, "placement_type", "paid")
    field(office, "start")
    hand.type("-31")
    save(office)
    hand.key("Ctrl+1")
    row_of(office, "faizal kekal")
    hand.key("Return")
    hand.until(lambda: office.window.shell.forms.form, "the form")
    choose(office, "retention_status", "same_job")
    field(office, "verified_by")
    choose(office, "verified_by", "employer")
    save(office)
    hand.until(lambda: office.read_here("retention_check", faizal), "the check")
    (check,) = office.read_here("retention_check", faizal)
    assert check.fields["day"] == 30
    assert check.fields["verified_by"] == "employer"


def signal(office: Office) -> None:
    hand, kumar = office.hand, NAMES[5]
    row_of(office, "kumar")
    hand.key("Ctrl+Shift+U")
    hand.until(lambda: office.window.shell.forms.form, "the form")
    choose(office, "signal_type", "crisis")
    field(office, "urgency")
    choose(office, "urgency", "urgent")
    field(office, "at_risk")
    hand.type("Isterinya")
    field(office, "seen")
    hand.type("Pintu dipecahkan malam tadi.")
    hand.key("Ctrl+S")
    hand.until(lambda: QApplication.activeModalWidget(), "whom to telephone")
    hand.until(lambda: office.read_here("signal", kumar), "the signal")
    (written,) = office.read_here("signal", kumar)
    assert written.fields["urgency"] == "urgent"


def figures(office: Office) -> None:
    hand, page = office.hand, office.window.shell.figures
    hand.key("Ctrl+6")
    hand.until(lambda: page._found, "the figures")
    hand.key("Ctrl+P")
    hand.keys += 1  # Enter in the file dialog
    hand.until(lambda: office.paper().exists(), "the paper")


def conflict(office: Office) -> None:
    hand, shell = office.hand, office.window.shell
    hand.key("Ctrl+4")
    hand.until(lambda: shell.conflicts._rows.rows, "the conflict")
    hand.key("Return")
    hand.until(lambda: QApplication.activeModalWidget(), "the sheet")
    hand.key("Ctrl+1")
    hand.until(lambda: not QApplication.activeModalWidget(), "settled")


def route(office: Office) -> None:
    hand, shell = office.hand, office.window.shell
    today = shell.today
    hand.until(lambda: len(today.list.row_keys()) >= len(NAMES), "Today")
    hand.key("Alt+3")
    hand.until(lambda: len(today.list.chosen_keys()) == 1, "a row")
    for _ in range(5):
        hand.key("Shift+Down")
    hand.key("Ctrl+T")
    stops = shell.agenda.route.stops
    hand.until(lambda: len(stops.row_keys()) == 6, "the route")


def review(office: Office) -> None:
    hand, shell = office.hand, office.window.shell
    hand.key("Ctrl+5")
    page = shell.review
    hand.until(lambda: page._read and page.column.looked, "the first case")
    for place in range(10):
        case = page.case
        if place == 3:
            hand.key("R")
            hand.until(office.typing, "the comment")
            hand.type("Siapa yang hadir?")
            hand.key("Return")
        else:
            hand.key("A")
        hand.until(lambda case=case: page.case != case, "the next case")
        hand.until(lambda: page._read and page.column.looked, "it is read")


# -- the mistakes ----------------------------------------------------------------------------------


def begun_visit(office: Office, name: str) -> str:
    """A visit that is being written, with a text in it; the text."""
    hand = office.hand
    find_client(office, name)
    hand.key("Ctrl+N")
    hand.until(lambda: office.window.shell.forms.form, "the form")
    hand.key("F2")
    field(office, "observations")
    hand.type(NOTE)
    return NOTE


def kept(office: Office, text: str) -> None:
    """What was typed lies on the disk as a draft, and Today offers to go on with it."""
    found = list[Any]()
    office.window.desk.ask(lambda book: book.drafts.all(), found.append)
    office.hand.until(lambda: found, "the drafts")
    assert [one for one in found[0] if one.fields.get("observations") == text], found
    office.hand.key("Ctrl+1")
    band = office.window.shell.today.findChild(DraftBand)
    office.hand.until(lambda: band.isVisible() and band.shown, "what is unfinished")


def unlock_again(office: Office) -> None:
    office.hand.until(lambda: office.window.desk is None, "locked")
    office.window.showNormal()
    office.window.activateWindow()
    office.hand.until(office.typing, "the passphrase")
    office.hand.type("salah salah salah")
    office.hand.key("Return")
    office.hand.until(lambda: not office.window.desk and office.typing(), "refused")
    office.window.centralWidget().findChild(QLineEdit).clear()
    office.hand.type(PASSPHRASE)
    office.hand.key("Return")
    office.hand.until(lambda: office.window.shell is not None, "unlocked")
    office.window.desk._timer.stop()
    office.window.activateWindow()
    office.hand.until(lambda: office.hand.target() is not office.window, "the first screen")


def escape_in_a_form(office: Office) -> None:
    text = begun_visit(office, "tan jun")
    office.hand.key("Escape")
    kept(office, text)


def lock_in_a_form(office: Office) -> None:
    text = begun_visit(office, "jefri")
    office.hand.key("Ctrl+L")
    unlock_again(office)
    kept(office, text)


def hide_in_a_form(office: Office) -> None:
    text = begun_visit(office, "kumar")
    office.hand.key("F9")
    unlock_again(office)
    kept(office, text)


def another_language_in_a_form(office: Office) -> None:
    text = begun_visit(office, "siti am")
    office.window.settle_appearance(Appearance("dark", 125, "en"))
    office.hand.until(lambda: office.window.shell.forms.form, "the form again")
    assert office.window.shell.forms.form.values()["observations"] == text
    office.window.settle_appearance(Appearance("light", 100, LANGUAGE))
    office.hand.until(lambda: office.window.shell.forms.form, "the form again")
    office.window.shell.forms.form.reject()


def saved_twice_and_a_day_that_is_none(office: Office) -> None:
    hand, tan, place = office.hand, NAMES[3], office.window.shell.forms
    find_client(office, "tan jun")
    before = len(office.read_here("task", tan))
    hand.key("Ctrl+K")
    hand.type("tugas tan jun")
    hand.until(office.found, "what the one box offers")
    hand.key("Return")
    hand.until(lambda: place.form, "the form")
    hand.type("Telefon majikan")
    field(office, "due")
    hand.type("31/2/2027")
    hand.key("Ctrl+S")
    hand.until(lambda: place.form and place.form._cells["due"].wrong, "what is wrong")
    place.form._editors["due"].set_value(None)
    hand.type("+3")
    hand.key("Ctrl+S", "Ctrl+S")
    hand.until(lambda: place.form is None or place.form.is_over(), "saved")
    hand.until(lambda: len(office.read_here("task", tan)) > before, "the task")
    assert len(office.read_here("task", tan)) == before + 1, "saved once"


def held_in_the_far_future(office: Office) -> None:
    hand, faizal, place = office.hand, NAMES[1], office.window.shell.forms
    begun_visit(office, "faizal")
    before = len(office.read_here("visit", faizal))
    place.form._editors["held"].set_value("2062-03-15T10:00:00+08:00")
    hand.key("Ctrl+S")
    hand.until(lambda: place.form and place.form._cells["held"].wrong, "what is wrong")
    assert len(office.read_here("visit", faizal)) == before
    place.form._throw_away()


def deleted_by_mistake_and_taken_back(office: Office) -> None:
    hand, murugan, shell = office.hand, NAMES[0], office.window.shell
    begun_visit(office, "muru")
    save(office)
    before = len(office.read_here("visit", murugan))
    hand.key("Ctrl+Z")
    hand.until(lambda: len(office.read_here("visit", murugan)) == before - 1, "taken back")
    hand.key("Ctrl+Shift+Z")
    hand.until(lambda: len(office.read_here("visit", murugan)) == before, "done again")
    assert shell.case.isVisible()


def closed_while_writing(office: Office) -> None:
    text = begun_visit(office, "faizal")
    office.window.close()
    QApplication.processEvents()
    with office.town.open("siti") as book:
        assert [one for one in book.drafts.all() if one.fields.get("observations") == text]


MISTAKES = (
    escape_in_a_form, lock_in_a_form, hide_in_a_form, another_language_in_a_form, saved_twice_and_a_day_that_is_none,
    held_in_the_far_future, deleted_by_mistake_and_taken_back, closed_while_writing,
)  # fmt: skip


def lost(office: Office) -> list[str]:
    """Makes every mistake, each in a window of its own; those by which something was lost, and what."""
    found = list[str]()
    for mistake in MISTAKES:
        name = mistake.__name__.replace("_", " ")
        if os.environ.get("ONLY", "") not in name:
            continue
        with office.at("siti"):
            office.hand.step = name
            try:
                mistake(office)
                print(f"{name:44} nothing lost", flush=True)
            except AssertionError as unable:
                office.picture(f"failed-{name.replace(' ', '-')}")
                found.append(f"{name}: {unable}")
                print(found[-1], flush=True)
            office.held += office.hand.held
    return found


TASKS = (
    Task("code to first visit", "", first_visit, 17),
    Task("find a client, brief, visit, task, photograph", "siti", visit_with_all, 12),
    Task("missed visit", "siti", missed_visit, 4),
    Task("family engagement", "siti", family, 4),
    Task("placement and its 30-day check", "siti", placement, 12),
    Task("urgent signal", "siti", signal, 5),
    Task("a month's figures on paper", "sup", figures, 4),
    Task("a conflict", "siti", conflict, 3),
    Task("tomorrow's route of six", "siti", route, 8),
    Task("review of ten cases with one return", "sup", review, 16),
)


def counted(office: Office) -> Iterator[Counted]:
    """Does all tasks, each in a window of its own."""
    only = os.environ.get("ONLY", "")
    for task in TASKS:
        if only not in task.name:
            continue
        with office.at(task.whose):
            office.hand.keys = office.hand.clicks = 0
            office.hand.step = task.name
            try:
                task.do(office)
            except AssertionError as unable:
                office.picture(f"failed-{task.name.replace(' ', '-')}")
                print(f"{task.name}: not done: {unable}", flush=True)
                continue
            yield Counted(task, office.hand.keys, office.hand.clicks)
            office.picture(task.name.replace(" ", "-"))
            office.held += office.hand.held


def main() -> int:
    """0 where every count is within its goal."""
    QApplication.instance() or QApplication([])
    pictures = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    if pictures:
        pictures.mkdir(parents=True, exist_ok=True)
    missed = 0
    with tempfile.TemporaryDirectory() as folder, Town.founded(Path(folder) / "town", "") as town:
        office = Office(town, pictures)
        photograph = town.folder / "gambar.png"
        Image.new("RGB", (400, 300), "teal").save(photograph)
        QFileDialog.getSaveFileName = staticmethod(lambda *_, **__: (str(office.paper()), ""))
        QFileDialog.getOpenFileName = staticmethod(lambda *_, **__: (str(photograph), ""))
        QFileDialog.getOpenFileNames = staticmethod(lambda *_, **__: ([str(photograph)], ""))
        for one in counted(office):
            total = one.keys + one.clicks
            missed += total > one.task.most
            print(
                f"{one.task.name:44} {one.keys:3} keys {one.clicks:3} clicks   goal {one.task.most}",
                flush=True,
            )
        missed += len(lost(office))
    longest: dict[str, float] = {}
    for held in office.held:
        longest[held.step] = max(held.milliseconds, longest.get(held.step, 0))
    for step in sorted(longest, key=longest.__getitem__, reverse=True)[:SLOWEST]:
        print(f"{longest[step]:7.0f} ms  {step}")
    return int(missed > 0)


if __name__ == "__main__":
    sys.exit(main())
