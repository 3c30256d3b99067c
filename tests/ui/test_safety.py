"""The worker's own safety: the alarm, the one key that hides everything, and telephoning instead of trusting the queue."""

from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel

from aftercare.actions.access.grant_case import grant_case
from aftercare.actions.access.open_case import open_case
from aftercare.actions.caseload.tidings import WEEK, waiting
from aftercare.actions.recording.check_out import NotUsable, check_out, open_check_out
from aftercare.actions.recording.record import record
from aftercare.casework.refusal import Refused
from aftercare.casework.wording import as_written
from aftercare.store.kept_values import CheckOut
from aftercare.ui.appearance import Appearance, read_appearance
from aftercare.ui.language import language
from aftercare.ui.safety.check_out_sheet import CheckOutSheet
from aftercare.ui.safety.leave_sheet import LeaveSheet
from aftercare.ui.safety.telephone_now import TelephoneNow
from aftercare.ui.theme import SPACE
from tests.hostile.windows import settle
from tests.ui.desk_driver import press_in, texts, unlock, visible_form, visible_sheet
from tests.ui.every_window import Material
from tests.ui.test_every_window_fits import let_go, opened, read, screen  # noqa: F401 - fixtures


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
    press_in(window.watch.alarm, "I am back…")
    assert window.watch.out is not None, "it is asked once more"
    qtbot.waitUntil(window.watch.alarm._yes.isEnabled, timeout=20_000)
    press_in(window.watch.alarm, "Yes, I am back")
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


def out_for(window, hours=1):
    now = datetime.now().astimezone()
    window.watch.begin(CheckOut("x", now + timedelta(hours=hours), "Aida 012", now))
    return now + timedelta(hours=hours, seconds=1)


def test_the_alarm_takes_no_typing_and_ends_only_by_two_deliberate_acts(qtbot, window):
    shell = unlock(qtbot, window)
    shell.open_case(window.town.case)
    shell.case.add("visit")
    form = visible_form(qtbot, window)
    form.activateWindow()
    field = form._editors["observations"].focusProxy()
    field.setFocus()
    watch, typed = window.watch, "di rumah ibu, "
    out_for(window, hours=-0.01)
    watch.look()
    assert watch.alarm.isVisible()
    for letter in typed:
        QTest.keyClicks(QApplication.focusWidget(), letter)
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert not watch.alarm.isAncestorOf(QApplication.focusWidget())
        field.setFocus()
    assert field.toPlainText() == typed
    assert watch.out is not None
    QTest.keyClick(field, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    qtbot.wait(200)
    assert field.hasFocus(), "not in the first three seconds, not even by its keys"
    watch.alarm._let_keyboard_in()
    QTest.keyClick(field, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(watch.alarm._back.hasFocus, timeout=20_000)
    QTest.keyClick(watch.alarm._back, Qt.Key.Key_Return)
    assert watch.out is not None
    assert field.hasFocus(), "the keyboard is where it was, and the question has to be reached"
    watch.alarm._settle()
    QTest.keyClick(field, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(watch.alarm._not_yet.hasFocus, timeout=20_000)
    QTest.keyClick(watch.alarm._not_yet, Qt.Key.Key_Space)
    assert watch.alarm is None
    assert watch.out is not None
    watch.look()
    assert watch.alarm is None, "quiet for half a minute"
    watch._quiet_until = None
    watch.look()
    assert watch.alarm.isVisible(), "and then it comes again"
    form.close()
    watch.look()
    assert watch.alarm.window() is window, "it follows to what is in front"
    watch.alarm.ask()
    watch.alarm._settle()
    watch.alarm._yes.click()
    assert watch.out is None


def test_the_button_at_the_left_asks_too_and_is_never_cut(qtbot, window):
    shell = unlock(qtbot, window)
    out_for(window)
    for code in ("en", "ms", "id"):
        language.choose(code)
        shell._show_out()
        lines = shell._out.text().split("\n")
        assert len(lines) == 2
        shell._out.ensurePolished()
        assert shell._out.sizeHint().width() <= shell._side.width() - 3 * SPACE, lines
        assert shell._out.sizeHint().height() >= 2 * QFontMetrics(shell._out.font()).height()
    language.choose("en")
    shell._out.click()
    assert window.watch.out is not None
    assert not window.watch.alarm.late
    press_in(window.watch.alarm, "Not yet")
    assert window.watch.out is not None
    assert window.watch.alarm is None


class FakeSign:
    def __init__(self):
        self.shown, self.said = False, []

    def show(self):
        self.shown = True

    def hide(self):
        self.shown = False

    def setToolTip(self, tip):
        self.said.append(tip)

    def showMessage(self, title, text, icon, shown):
        self.said.append(text)


@pytest.mark.parametrize("sign", [FakeSign(), None], ids=["tray", "no tray"])
def test_closing_while_out_asks_and_the_watch_goes_on(qtbot, window, sign):
    window.tray._make = lambda *_: sign
    shell = unlock(qtbot, window)
    late = out_for(window)
    window.close()
    assert window.isVisible()
    sheet = visible_sheet(qtbot, window)
    assert isinstance(sheet, LeaveSheet)
    press_in(sheet, "Lock, and keep watching")
    assert window.desk is None
    assert window.watch.out is not None
    if sign:
        assert window.isHidden()
        assert sign.shown
    else:
        assert window.isMinimized()
    window.watch.look(late)
    assert window.isVisible()
    assert window.watch.alarm.isVisible() or window.isMinimized()
    window.leave()
    assert not window.isVisible()
    assert shell is not None


def test_messages_outside_the_window_are_off_until_asked_for_and_name_nobody(qtbot, window):
    sign = FakeSign()
    window.tray._make = lambda *_: sign
    unlock(qtbot, window)
    window.watch.look(out_for(window))
    assert sign.said == []
    window.watch.quiet()
    window.settle_appearance(Appearance("light", 100, "en", tells=True))
    window.watch._quiet_until = None
    window.watch.look(out_for(window))
    assert sign.said == ["You wanted to be back by now. Open Aftercare."]
    assert read_appearance(window.folder).tells
    window.tray._make, window.tray._made, window.tray._sign = (lambda *_: None), False, None
    window.tray.tell("Nothing fails without a tray.")


def test_the_lock_and_the_key_that_hides_are_heard_over_everything(
    qtbot,
    opened,  # noqa: F811
    tmp_path,
    monkeypatch,
):
    window = opened("sup")
    heard = []
    monkeypatch.setattr(type(window), "lock", lambda _: heard.append("lock"))
    monkeypatch.setattr(type(window), "hide_quickly", lambda _: heard.append("hide"))
    material = read(window, lambda book: Material(book, window.case, tmp_path))
    deaf = []

    def press(name):
        at = QApplication.activePopupWidget() or QApplication.focusWidget()
        at = at or QApplication.activeModalWidget() or window
        heard.clear()
        QTest.keyClick(at, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(at, Qt.Key.Key_F9)
        if heard != ["lock", "hide"]:
            deaf.append((name, list(heard)))

    seen = set()
    for kind, make in material.all(window, window.desk):
        if kind in seen:
            continue
        seen.add(kind)
        dialog = make()
        dialog.open()
        press(kind.__name__)
        settle(window)
        let_go(dialog)
    window.shell.acts.search()
    press("palette")
    window.shell.acts.palette.close_box()
    menu = next(iter(window.shell.menu_bar._of_menu))
    menu.popup(QPoint(0, 0))
    press("menu")
    menu.close()
    files = QFileDialog(window)
    files.setOption(QFileDialog.Option.DontUseNativeDialog)
    files.open()
    press("file dialog")
    let_go(files)
    window.desk.busy = True  # as during a sync
    window.shell.setFocus()
    press("sync")
    window.desk.busy = False
    window.tell(Refused(as_written("x"), as_written("y"), as_written("z")))
    press("message")
    assert deaf == []


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


def test_who_may_write_no_signal_here_is_told_whom_to_telephone_before_anything_is_typed(
    qtbot, window
):
    town = window.town
    town.enrol(farah="worker")
    with town.open("farah") as book:
        head = {"preferred_name": "Encik B", "type": "general", "supervisor": "sup"}
        case = open_case(book, head)
        grant_case(book, case, "siti", ["care"])
    town.sync("farah", "siti")
    shell = unlock(qtbot, window)
    shell.open_case(case)
    shell.case.add("signal")
    qtbot.waitUntil(
        lambda: bool([one for one in window.findChildren(TelephoneNow) if one.isVisible()]),
        timeout=20_000,
    )
    said = " ".join(texts(window.findChildren(TelephoneNow)[0]))
    assert "You may not write in the part “Sealed” of this case." in said
    assert "farah (Lead worker)" in said
    assert shell.forms.form is None


def test_news_of_a_signal_and_a_return_is_told_once_and_what_waited_before_is_not(qtbot, window):
    sign = FakeSign()
    window.tray._make, window.tray.tells = (lambda *_: sign), True
    unlock(qtbot, window)
    tidings = window._tidings
    qtbot.waitUntil(lambda: tidings._before is not None, timeout=20_000)
    assert sign.said == []
    tidings._show(tidings._before._replace(signals=frozenset(["a"])))
    tidings._show(tidings._before._replace(returned=frozenset(["b"])))
    tidings._show(tidings._before)
    tidings._on_silent(WEEK - 1)
    tidings._on_silent(WEEK)
    tidings._on_silent(WEEK)
    assert sign.said == [
        "An urgent signal waits. Open Aftercare.",
        "A record was returned to you, or somebody asks you. Open Aftercare.",
        "This laptop has not synced for a week. Open Aftercare.",
    ]


def test_an_urgent_signal_waits_and_one_that_is_acknowledged_or_not_urgent_does_not(town):
    case = town.shared_case()
    now = datetime.now().astimezone()
    said = {"type": "crisis", "at_risk": "Klien", "seen": "x", "noticed": now.isoformat()}
    with town.open("siti") as book:
        urgent = record(book, case, "signal", {**said, "urgency": "urgent"}).record
        record(book, case, "signal", {**said, "urgency": "routine"})
        assert waiting(book, now).signals == {urgent}
        assert waiting(book, now).returned == frozenset()
