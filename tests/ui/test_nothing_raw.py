"""No id, code, ISO date or number of a device is shown to anybody: every screen, sheet, tab and record, with a made organisation."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QTabWidget

from aftercare.actions.caseload.decide_review import decide
from aftercare.actions.caseload.read_for_review import read_for_review
from aftercare.actions.caseload.review import review_queue
from aftercare.actions.recording.record import record
from aftercare.actions.shared.directory import find_person
from aftercare.casework.kinds import KINDS
from aftercare.demo.cases import BACKUP, LEAD, SUPERVISOR, generate
from aftercare.demo.organisation import _attach, _record
from aftercare.store.casebook import Casebook
from aftercare.ui import theme
from aftercare.ui.case.field_history import FieldHistory
from aftercare.ui.forms.record_form import RecordForm, open_form
from aftercare.ui.language import language
from aftercare.ui.main_window import MainWindow
from aftercare.ui.shell import screens_of
from tests.hostile.windows import settle
from tests.town import PASSPHRASE
from tests.ui.every_text import raw, texts_of
from tests.ui.every_window import Material

# what libraries are called, which are thanked, and the devices of a list of devices
KNOWN = (
    "et_xmlfile",
    "pi_heif",
    "prometheus_client",
    "typing_extensions",
    "device 7",
    "device 9",
    "peranti 7",
    "peranti 9",
)
MOST = 3  # cases that have every kind of record between them, and then some


@pytest.fixture
def made(town):
    """Cases of the example organisation: recorded by siti, reviewed by sup, one of them returned, and one field in conflict."""
    with town.open("siti") as book:
        names = {LEAD: "siti", BACKUP: "sup", SUPERVISOR: "sup"}
        ids = {key: find_person(book, name).person for key, name in names.items()}
        examples = generate(7, book.here().date(), workers=1, cases=40).workers[0]
        found, seen = [], set()
        while len(found) < MOST:
            best = max(examples, key=lambda one: len({row.kind for row in one.records} - seen))
            seen |= {row.kind for row in best.records}
            found.append(_record(book, best, ids))
        _attach(book, found[0], 0, town.folder)
    town.cases = found
    town.sync("siti", "sup", "admin")
    with town.open("sup") as book:
        for place, waiting in enumerate(review_queue(book, book.here())[:2]):
            read = read_for_review(book, waiting)
            if read.versions:
                said = ("approved", "returned")[place]
                decide(book, waiting.line.case, read.versions, said, text="Apa kata ibunya?")
        (client,) = book.records.read(kind="client", case=found[0])
        record(book, found[0], "client", {"area": "Klang"}, client.id)
    with town.open("siti") as book:
        record(book, found[0], "client", {"area": "Kajang"}, client.id)
    town.sync("siti", "sup", "siti", "sup")
    return town


@pytest.fixture
def opened(qtbot, made, english):
    """A window over a person's casebook."""
    found = []

    def make(name):
        window = MainWindow(made.folder / name, theme.LIGHT)
        found.append(window)
        window.resize(1366, 768)
        window.show()
        window.open_casebook(Casebook.open(made.folder / name, PASSPHRASE))
        window.desk._timer.stop()
        settle(window)
        return window

    yield make
    language.choose("en")
    for window in found:
        window.close()


def read(window, work):
    """What some work finds in the casebook."""
    answers = []
    window.desk.ask(work, answers.append)
    settle(window)
    return answers[0]


def let_go(widget):
    widget.close()
    widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


class Walk:
    """Goes through a window and keeps what is raw, with where it was first seen. `known`: what may be shown."""

    def __init__(self, window, known=frozenset()):
        self.window, self.known = window, set(known)
        self.found = {}

    def look(self, widget, where):
        for hit, what in raw(texts_of(widget), self.known).items():
            self.found.setdefault(hit, f"{where}, {language.code}: {what}")

    def page(self, page):
        """A screen and its tabs."""
        shown = getattr(self.window.shell, page)
        tabs = next(iter(shown.findChildren(QTabWidget)), None)
        for place in range(tabs.count() if tabs else 1):
            if tabs:
                tabs.setCurrentIndex(place)
            settle(self.window)
            self.look(self.window, f"{page}, {tabs.tabText(place) if tabs else ''}")

    def record(self, row, names):
        """A record: in the timeline, its history, its form."""
        window, shell = self.window, self.window.shell
        shell.case.timeline.choose(row.id)
        settle(window)
        self.look(window, f"{row.kind} in the case")
        history = FieldHistory(window, window.desk, row, names)
        history.open()
        settle(window)
        self.look(history, f"history of {row.kind}")
        let_go(history)
        if KINDS[row.kind].edited_by_hand and row.kind != "form_answer":
            open_form(window, window.desk, row.case, row.kind, row.id)
            settle(window)
            for form in window.findChildren(RecordForm):
                self.look(form, f"form of {row.kind}")
                let_go(form)
            settle(window)

    def __str__(self):
        return "\n".join(sorted(self.found.values()))


def one_of_each(window, cases):
    """A record of every kind, from these cases."""
    rows = {}
    for case in cases:
        for row in read(window, lambda book, case=case: book.records.read(case=case)):
            rows.setdefault(row.kind, row)
    return rows


@pytest.mark.parametrize("code", ["en", "ms"])
def test_a_supervisor_reads_words_alone(opened, made, tmp_path, code):
    language.choose(code)
    window = opened("sup")
    walk = Walk(window, KNOWN)
    for page in screens_of(window.shell.role):
        window.shell.go(page)
        walk.page(page)
    rows = one_of_each(window, made.cases)
    assert len(rows) > 25, sorted(rows)
    for row in rows.values():
        window.shell.open_case(row.case)
        settle(window)
        walk.record(row, window.shell.case._read.called)
    window.shell.open_case(made.cases[0])
    walk.page("case")
    material = read(window, lambda book: Material(book, made.cases[0], tmp_path))
    for kind, make in material.all(window, window.desk):
        dialog = make()
        dialog.open()
        settle(window)
        walk.look(dialog, kind.__name__)
        let_go(dialog)
    assert not walk.found, f"\n{walk}"


def test_an_administrator_reads_words_alone(opened, made):
    window = opened("admin")
    walk = Walk(window)
    for page in screens_of(window.shell.role):
        window.shell.go(page)
        walk.page(page)
    assert not walk.found, f"\n{walk}"
