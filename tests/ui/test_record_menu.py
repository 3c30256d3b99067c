"""A record's menu, the same wherever it is a row: striking out, moving, copying; and what a key does where nothing is chosen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit

from aftercare.actions.access.open_case import open_case
from aftercare.actions.recording.record import record
from aftercare.ui.case import record_menu as menus
from aftercare.ui.case.move_sheet import MoveSheet
from aftercare.ui.language import language
from tests.ui.desk_driver import press_in, texts, unlock, visible_form, visible_sheet

WRITTEN = {
    "visit": {"type": "home", "held": "2026-11-20T10:00:00+08:00", "outcome": "completed"},
    "task": {"what": "Telefon majikan"},
    "household_member": {"name": "Aminah", "relationship": "ibu", "relation": "parent"},
    "community_tie": {"name": "Cikgu Hamdan", "role": "mentor"},
    "goal": {"goal": "Kerja tetap", "status": "active", "domain": "education_training_employment"},
    "placement": {"employer": "Bengkel Ali", "type": "paid", "start": "2026-01-10"},
}


@pytest.fixture
def shell(qtbot, window):
    town = window.town
    with town.open("siti") as book:
        town.other = open_case(book, {"preferred_name": "Betul", "type": "general"})
        town.made = {
            kind: record(book, town.case, kind, fields).record for kind, fields in WRITTEN.items()
        }
    shell = unlock(qtbot, window)
    shell.open_case(town.case)
    qtbot.waitUntil(lambda: len(shell.case.timeline.rows.rows) > 6, timeout=20_000)
    return shell


def opened(qtbot):
    """The menu that has opened."""
    found = lambda: [one for one in QApplication.topLevelWidgets() if isinstance(one, QMenu)]
    shown = lambda: [one for one in found() if one.isVisible()]
    qtbot.waitUntil(lambda: bool(shown()), timeout=20_000)
    return shown()[0]


def press(menu, text):
    next(action for action in menu.actions() if action.text() == text).trigger()
    menu.close()


def said(shell, text):
    return lambda: any(text in one for one in texts(shell.saved_bar))


def test_the_menu_opens_wherever_a_record_is_a_row(qtbot, shell):
    case = shell.case
    case.timeline.choose(shell.window().town.made["visit"])
    view = case.timeline.table
    rect = view.visualRect(view.currentIndex())
    mouse = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, rect.center(), view.viewport().mapToGlobal(rect.center())
    )
    QApplication.sendEvent(view.viewport(), mouse)
    whole = [one.text() for one in opened(qtbot).actions() if one.text()]
    assert whole == [
        "Edit",
        "Attach a file…",
        "Comment…",
        "History",
        "Strike out…",
        "Move to another client…",
        "Print…",
        "Copy",
    ]
    opened(qtbot).close()
    QTest.keyClick(view, Qt.Key.Key_Menu)
    opened(qtbot).close()
    case.timeline.view._dots.click()
    opened(qtbot).close()
    wherever = set()
    for place, part in enumerate(case._parts):
        case._go(place)
        for column in case.goals.columns:
            column.setCurrentRow(0)
        for shown, row_of in list(case.menu._rows.items()):
            row = row_of() if part.isAncestorOf(shown) else None
            if row is not None:
                QTest.keyClick(shown, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
                menu = opened(qtbot)
                assert any(one.text() == "Strike out…" for one in menu.actions())
                menu.close()
                wherever.add(type(part).__name__)
                break
    assert wherever >= {
        "Timeline",
        "HouseholdPicture",
        "WorkBars",
        "GoalBoard",
        "TiesPicture",
        "KindList",
    }


def test_a_visit_is_struck_out_shown_when_asked_for_and_comes_back(qtbot, shell):
    case, visit = shell.case, shell.window().town.made["visit"]
    language.choose("en")
    case.timeline.choose(visit)
    press(case.menu.menu(case.timeline.table.chosen()), "Strike out…")
    sheet = visible_sheet(qtbot, shell.window())
    press_in(sheet, "Strike it out")
    qtbot.waitUntil(lambda: any("Write the reason" in one for one in texts(sheet)), timeout=20_000)
    sheet.findChildren(QPlainTextEdit)[0].setPlainText("Klien lain")
    press_in(sheet, "Strike it out")
    qtbot.waitUntil(said(shell, "Visit struck out"), timeout=20_000)
    qtbot.waitUntil(lambda: not case.timeline.choose(visit), timeout=20_000)
    case.timeline.struck.click()
    qtbot.waitUntil(lambda: case.timeline.choose(visit), timeout=20_000)
    place = case.timeline.table.currentIndex().row()
    cells = case.timeline.rows.rows[place][1]
    assert cells[1].struck
    assert cells[2].text.startswith("Struck out by siti")
    assert "Klien lain" in cells[2].text
    offered = [one.text() for one in case.menu.menu(case.timeline.table.chosen()).actions()]
    assert "Bring it back" in offered
    assert "Edit" not in offered
    shell.saved_bar.undo()
    qtbot.waitUntil(said(shell, "Taken back: Visit struck out"), timeout=20_000)
    case.timeline.struck.click()
    qtbot.waitUntil(lambda: case.timeline.choose(visit), timeout=20_000)


def test_a_record_is_moved_copied_and_what_was_saved_is_chosen(qtbot, shell, monkeypatch):
    case, town = shell.case, shell.window().town
    case.timeline.choose(town.made["visit"])
    menu = case.menu.menu(case.timeline.table.chosen())
    press(menu, "Copy")
    clipboard = QGuiApplication.clipboard()
    qtbot.waitUntil(lambda: clipboard.text().startswith("Visit\n"), timeout=20_000)
    assert "20 Nov 2026, 10:00" in clipboard.text()
    press(case.menu.menu(case.timeline.table.chosen()), "Move to another client…")
    sheet = visible_sheet(qtbot, shell.window())
    assert isinstance(sheet, MoveSheet)
    assert not sheet._move.isEnabled()
    QTest.keyClicks(sheet.line, "betul")
    press_in(sheet, "Move it there")
    qtbot.waitUntil(said(shell, "Visit moved to Betul"), timeout=20_000)
    attached = []
    monkeypatch.setattr(menus.RecordMenu, "attach", lambda _, row: attached.append(row.id))
    case.show_brief()
    case.add("visit", WRITTEN["visit"])
    made = []
    shell.desk.told.connect(lambda told: made.extend(told.changes))
    visible_form(qtbot, shell.window()).save()
    qtbot.waitUntil(lambda: bool(made), timeout=20_000)
    new = made[0].record
    case._go(1)
    chosen = lambda: getattr(case.timeline.table.chosen(), "id", "")
    qtbot.waitUntil(lambda: chosen() == new, timeout=20_000)
    case.show_brief()
    shell.window().activateWindow()
    qtbot.waitUntil(shell.window().isActiveWindow, timeout=20_000)
    QTest.keyClick(
        case, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    qtbot.waitUntil(lambda: attached == [new], timeout=20_000)
