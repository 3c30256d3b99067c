"""Texts that hold markup are shown as they stand, on every screen: a name draws no picture, and opens no file."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as Gui
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLabel,
    QTabWidget,
    QTextEdit,
    QWidget,
)

from aftercare.actions.caseload.conflicts import all_conflicts
from aftercare.actions.caseload.search import search
from aftercare.actions.exchange.sync_now import sync_now
from aftercare.actions.shared.directory import names_by_person
from aftercare.store.casebook import Entry
from aftercare.ui.case.field_history import FieldHistory
from aftercare.ui.conflicts.settle_sheet import SettleSheet
from aftercare.ui.parts import Rows
from aftercare.ui.plain import as_text
from sync.protocol.ids import format_id
from tests.actions.sealed_case import OF_CASES, filled
from tests.ui.desk_driver import unlock

EVIL = '<img src="x.png"><h1>Ali</h1>'


def write_evil(book, case):
    me, today = format_id(book.certified().person), book.here()
    about = book.records.read(kind="case", case=case)[0].id
    client = book.records.read(kind="client", case=case)[0].id
    names = {"preferred_name": EVIL, "area": EVIL, "safe_contact": EVIL}
    some = [
        Entry(case, kind.name, "", filled(kind, me, about, today, EVIL))
        for kind in OF_CASES
        if kind.name != "attachment"
    ]
    open_ends = {
        "task": ("done",),
        "signal": ("acknowledged", "outcome"),
        "placement": ("end",),
        "visit": ("held", "outcome"),
    }
    for entry in list(some):
        left = dict.fromkeys(open_ends.get(entry.kind, ()))
        some.append(
            entry._replace(
                fields={name: one for name, one in entry.fields.items() if name not in left}
            )
        )
    with book.transaction():
        book.write([Entry(case, "client", client, names), *some])


def rendered():
    """What any widget would read as markup; (widget, text)."""
    for one in QApplication.allWidgets():
        tips = [one.toolTip()] if isinstance(one, QWidget) else []
        if isinstance(one, QTabWidget):
            tips += [one.tabToolTip(place) for place in range(one.count())]
        if isinstance(one, QAbstractItemView) and one.model():
            model = one.model()
            width = range(model.columnCount() if isinstance(model, Rows) else 1)
            cells = [
                model.index(row, column) for row in range(model.rowCount()) for column in width
            ]
            tips += [str(cell.data(Qt.ItemDataRole.ToolTipRole) or "") for cell in cells]
        yield from (
            (type(one).__name__, tip) for tip in tips if Gui.mightBeRichText(tip) and "<img" in tip
        )
        if (
            isinstance(one, QLabel)
            and one.textFormat() != Qt.TextFormat.PlainText
            and "<img" in one.text()
        ):
            yield type(one).__name__, one.text()
        if isinstance(one, QTextEdit) and "<img" in one.toHtml():
            yield type(one).__name__, one.toPlainText()


def shown():
    return [
        one.text()
        for one in QApplication.allWidgets()
        if isinstance(one, QLabel) and EVIL in one.text()
    ]


@pytest.fixture
def evil(qtbot, window):
    town = window.town
    with town.open("siti") as book:
        write_evil(book, town.case)
        sync_now(book)
    town.sync("sup")
    for name, said in (("siti", "one"), ("sup", "two")):
        with town.open(name) as book, book.transaction():
            client = book.records.read(kind="client", case=town.case)[0].id
            book.write([Entry(town.case, "client", client, {"area": f"{EVIL} {said}"})])
    town.sync("siti", "sup", "siti")
    return unlock(qtbot, window)


def settle(qtbot, window):
    """Everything that was asked of the database has been answered, and shown."""
    for _ in range(2):
        answered = []
        window.desk.ask(lambda _: "answered", answered.append)
        qtbot.waitUntil(lambda: answered == ["answered"], timeout=20_000)  # noqa: B023


def test_no_screen_renders_what_records_say(qtbot, window, evil):
    shell, found, seen = evil, {}, 0
    for page in (
        "today",
        "caseload",
        "agenda",
        "review",
        "conflicts",
        "figures",
        "reports",
        "people",
        "audit",
    ):
        if not hasattr(shell, page) or page not in shell._links:
            continue
        shell.go(page)
        settle(qtbot, window)
        found |= dict.fromkeys(rendered(), page)
    shell.open_case(window.town.case)
    settle(qtbot, window)
    for place in range(shell.case.tabs.count()):
        shell.case.tabs.setCurrentIndex(place)
        settle(qtbot, window)
        found |= dict.fromkeys(rendered(), shell.case.tabs.tabText(place))
        seen += len(shown())
    assert found == {}
    assert seen > 0


def test_no_sheet_renders_what_records_say(qtbot, window, evil):
    read = []
    window.desk.ask(
        lambda book: (
            search(book, "Ali"),
            all_conflicts(book),
            names_by_person(book),
            book.records.read(case=window.town.case),
        ),
        read.append,
    )
    qtbot.waitUntil(lambda: read != [], timeout=20_000)
    hits, conflicts, names, rows = read[0]
    assert hits
    assert conflicts
    window.shell.acts.search()
    window.shell.acts.palette.line.setText("Ali")
    qtbot.waitUntil(lambda: window.shell.acts.palette._texts != [], timeout=20_000)
    SettleSheet(window, window.desk, conflicts[0], EVIL, names).open()
    FieldHistory(
        window, window.desk, next(row for row in rows if row.kind == "client"), names
    ).open()
    for row in rows:
        evil.case._edit(row)
    settle(qtbot, window)
    assert list(rendered()) == []


@pytest.mark.parametrize("text", [EVIL, "&lt;b&gt;", "A & B", "<Ali>\n<b>x</b>", "plain"])
def test_a_tooltip_shows_every_sign_of_a_text(text):
    document, tip = QTextDocument(), as_text(text)
    if Gui.mightBeRichText(tip):
        document.setHtml(tip)
    else:
        document.setPlainText(tip)
    assert document.toPlainText() == text
