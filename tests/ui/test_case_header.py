"""The head of a case protects: whom never to contact, open signals with what to do about them, days late, day since release."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel

from aftercare.actions.recording.record import record
from tests.town import SIGNAL
from tests.ui.desk_driver import press_in, texts, unlock, visible_form, visible_sheet

LONG = "Muhammad Faizal Amirul Hakimi bin Abdul Rahman Shahrul Nizam " * 3


def said(line):
    return [one.text() for one in line.findChildren(QLabel) if one.isVisible()]


def offered(line):
    return [one.text() for one in line.findChildren(QAbstractButton) if one.isVisible()]


def test_the_head_of_a_case_says_what_must_not_be_missed(qtbot, window):
    town, case = window.town, window.town.case
    with town.open("siti") as book:
        today = book.here().date()
        ex = {"name": "Letchumi", "relationship": "Bekas isteri", "contact_prohibited": True}
        record(book, case, "household_member", ex)
        late = {"goal": "Kerja tetap", "domain": "finance", "status": "active"}
        record(book, case, "goal", {**late, "target_date": str(today - timedelta(days=90))})
        (head,) = book.records.read(kind="case", case=case)
        released = {"release_date": str(today - timedelta(days=43)), "contact_frequency": "weekly"}
        record(book, case, "case", released, head.id)
        (client,) = book.records.read(kind="client", case=case)
        record(book, case, "client", {"preferred_name": LONG}, client.id)
    day = f"{today - timedelta(days=27)}T10:00:00+08:00"
    town.visit("siti", case, held=day)
    town.sync("siti", "sup")
    with town.open("sup") as book:
        record(book, case, "signal", {**SIGNAL, "noticed": book.here().isoformat()})
    town.sync("sup", "siti")
    shell = unlock(qtbot, window)
    shell.open_case(case)
    line = shell.case._hazards
    qtbot.waitUntil(lambda: line.isVisible() and len(said(line)) == 4, timeout=20_000)
    assert said(line)[:2] == ["⊘ Never contact: Letchumi", "⚠ Signal: Crisis, not acknowledged"]
    assert said(line)[2].startswith("20 days late, due ")
    assert said(line)[3] == "Day 43 after release"
    assert offered(line) == ["Acknowledge", "Call…"]
    # the name is whole under the mouse, and does not reach beyond the window
    assert shell.case._name.cut
    assert LONG.strip() in shell.case._name.toolTip()
    assert shell.case._name.mapTo(window, shell.case._name.rect().topRight()).x() < window.width()
    shell.case._go(4)
    assert shell.case.goals.columns[1].item(0).text().count("past its date") == 1
    press_in(line, "Call…")
    sheet = visible_sheet(qtbot, window)
    assert "Nobody has been told" not in " ".join(texts(sheet))
    sheet.reject()
    press_in(line, "Acknowledge the signal: Crisis")
    qtbot.waitUntil(lambda: offered(line) == ["Call…"], timeout=20_000)
    assert "acknowledged by siti" in said(line)[1]


def test_a_signal_is_raised_from_every_screen_with_one_key(qtbot, window):
    shell = unlock(qtbot, window)
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    shell.go("agenda")
    QTest.keyClick(window, Qt.Key.Key_U, modifiers)
    sheet = visible_sheet(qtbot, window)
    assert sheet.list.item(0).text().startswith("Signal · Encik A")
    QTest.keyClick(sheet.line, Qt.Key.Key_Return)
    assert visible_form(qtbot, window)._kind.name == "signal"
    assert shell.case.shown_case == shell.case_in_sight() == window.town.case
