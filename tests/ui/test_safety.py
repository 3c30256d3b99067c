"""The worker's own safety: the alarm, the one key that hides everything, and telephoning instead of trusting the queue."""

from datetime import datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from aftercare.actions.recording.check_out import NotUsable, check_out, open_check_out
from aftercare.actions.recording.record import record
from aftercare.ui.safety.check_out_sheet import CheckOutSheet
from aftercare.ui.safety.telephone_now import TelephoneNow
from tests.ui.desk_driver import press_in, texts, unlock, visible_form, visible_sheet


def go_out(qtbot, window, shell, buddy="Aida 012-000 1234"):
    QTest.keyClick(window, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    sheet = visible_sheet(qtbot, window)
    assert isinstance(sheet, CheckOutSheet)
    QTest.keyClicks(sheet.where, "Kampung Contoh")
    QTest.keyClicks(sheet.buddy, buddy)
    QTest.keyClick(sheet, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    return sheet


def test_going_out_needs_somebody_to_call(qtbot, window):
    shell = unlock(qtbot, window)
    sheet = go_out(qtbot, window, shell, buddy="nobody")
    qtbot.waitUntil(
        lambda: any("telephone number" in text for text in texts(sheet)), timeout=20_000
    )
    assert window.watch.out is None


def test_the_alarm_sounds_after_the_hour_even_while_locked_and_names_who_to_call(qtbot, window):
    shell = unlock(qtbot, window)
    go_out(qtbot, window, shell)
    qtbot.waitUntil(lambda: window.watch.out is not None, timeout=20_000)
    assert "Out until" in shell._out.text()
    window.watch.look()
    assert window.watch.alarm is None
    window.lock()
    window.watch.look(window.watch.out.back_by + timedelta(seconds=1))
    qtbot.waitUntil(
        lambda: window.watch.alarm is not None and window.watch.alarm.isVisible(), timeout=20_000
    )
    said = " ".join(texts(window.watch.alarm))
    assert "Aida 012-000 1234" in said
    assert "Kampung" not in said  # a locked laptop says nothing of where
    press_in(window.watch.alarm, "I am back")
    shell = unlock(qtbot, window)
    qtbot.waitUntil(lambda: shell._out.text() == "Going out alone…", timeout=20_000)
    window.close()
    with window.town.open("siti") as book:
        assert open_check_out(book) is None


def test_a_check_out_survives_a_restart(qtbot, window):
    now = datetime.now().astimezone()
    with window.town.open("siti") as book:
        check_out(book, "x", now + timedelta(hours=1), "Aida 012", now)
    shell = unlock(qtbot, window)
    qtbot.waitUntil(lambda: "Out until" in shell._out.text(), timeout=20_000)


def test_an_hour_that_is_past_or_far_off_is_refused(town):
    town.shared_case()
    now = datetime.now().astimezone()
    with town.open("siti") as book:
        for hours in (-1, 0, 15):
            try:
                check_out(book, "x", now + timedelta(hours=hours), "012", now)
            except NotUsable:
                continue
            raise AssertionError(hours)
        assert open_check_out(book) is None


def test_one_key_hides_everything_and_keeps_what_was_typed(qtbot, window):
    shell = unlock(qtbot, window)
    shell.open_case(window.town.case)
    shell.case.add("visit")
    form = visible_form(qtbot, window)
    QTest.keyClicks(form._editors["observations"].focusProxy(), "separuh ayat")
    QTest.keyClick(form, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: window.desk is None and window.isMinimized(), timeout=20_000)
    assert not form.isVisible()
    with window.town.open("siti") as book:
        assert [draft.fields["observations"] for draft in book.drafts.all()] == ["separuh ayat"]


def test_an_urgent_signal_says_telephone_now_with_the_numbers(qtbot, window):
    with window.town.open("siti") as book:
        record(book, window.town.case, "case", {"supervisor": "sup"}, window.town.case)
    shell = unlock(qtbot, window)
    shell.open_case(window.town.case)
    given = {
        "type": "crisis",
        "urgency": "urgent",
        "at_risk": "Klien",
        "seen": "Tidak tidur tiga malam",
    }
    shell.case.add("signal", given)
    form = visible_form(qtbot, window)
    QTest.keyClick(form, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(
        lambda: bool([one for one in window.findChildren(TelephoneNow) if one.isVisible()]),
        timeout=20_000,
    )
    sheet = window.findChildren(TelephoneNow)[0]
    said = " ".join(label.text() for label in sheet.findChildren(QLabel))
    assert "Nobody has been told" in said
    assert "sup (Supervisor)" in said
