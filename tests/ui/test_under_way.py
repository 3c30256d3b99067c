"""Whatever a step under way raises, the window stops saying that it works, says what happened, and goes on."""

import concurrent.futures
import threading

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from aftercare.actions.exchange.bundle import write_bundle_file
from aftercare.actions.joining.destroy_vault import TakenOff
from aftercare.store.casebook import Casebook
from aftercare.store.records import RecordRow
from aftercare.ui import desk as desk_module
from aftercare.ui import theme
from aftercare.ui.case.attachment_sheet import AttachmentSheet
from aftercare.ui.caseload.new_case import NewCase
from aftercare.ui.desk import Beside, Desk, ProgramFault, ended
from aftercare.ui.main_window import MainWindow
from aftercare.ui.open_file import ReadSheet
from aftercare.ui.passphrase_sheet import open_passphrase_sheet
from aftercare.ui.practice.preparing import Preparing
from aftercare.ui.start.code_step import CodeStep
from aftercare.ui.start.start_page import StartPage
from aftercare.ui.updates.updating import FETCHING, Updating
from aftercare.updates.update_errors import Managed
from tests.town import PASSPHRASE
from tests.ui.desk_driver import texts, unlock, visible_form, visible_sheet


class Panic(BaseException):
    """As a library written in Rust panics: no Exception."""


FAULTS = (
    RuntimeError("cannot schedule"),
    RecursionError("maximum depth"),
    MemoryError(),
    TypeError("content"),
    ValueError("content"),
    KeyError("content"),
    OverflowError("date value out of range"),
    UnicodeDecodeError("utf-8", b"\xff", 0, 1, "content"),
    OSError(28, "no space"),
    StopIteration(),
    GeneratorExit(),
    concurrent.futures.CancelledError(),
    SystemExit(3),
    KeyboardInterrupt(),
    Panic("content"),
)
SYNC_STEPS = (
    "synchronise",
    "carry_attachments",
    "retry_after_upgrade",
    "said_issues",
    "touch",
    "late_waiting",
)


@pytest.fixture(autouse=True)
def faults_hold_nothing():
    """What is kept of a fault holds whatever it was raised in, for the tests that come after."""
    yield
    for fault in FAULTS:
        fault.__traceback__ = fault.__context__ = None


def raising(fault):
    def step(*_, **__):
        raise fault

    return step


def test_a_sync_ends_whatever_any_of_its_steps_raises_and_the_next_try_is_set(
    qtbot, window, planted, monkeypatch
):
    shell = unlock(qtbot, window)
    desk = window.desk
    shell.badge.open_panel()
    plans = [(fault, "synchronise") for fault in FAULTS] + [
        (FAULTS[n], step) for n, step in enumerate(SYNC_STEPS)
    ]
    plans += [(fault, "check_finished") for fault in FAULTS]  # on the database's thread
    for fault, step in plans:
        desk._timer.stop()
        with monkeypatch.context() as patch:
            patch.setattr(f"aftercare.actions.exchange.sync_now.{step}", raising(fault))
            if step == "said_issues":
                patch.setattr("aftercare.actions.exchange.sync_now.late_waiting", raising(fault))
            with qtbot.waitSignal(desk.sync_failed, timeout=20_000):
                desk.sync()
        kind = type(fault).__name__
        assert not desk.busy, (kind, step)
        assert kind in desk.last_error.say("en"), (kind, step)
        assert "content" not in desk.last_error.say("en")
        assert desk._timer.isActive(), (kind, step)
        assert kind in shell.badge.panel._error.text()
        assert shell.badge.panel._sync.text() == "Sync now"
        qtbot.waitUntil(lambda: shell.badge.text().startswith("!"), timeout=20_000)
    with qtbot.waitSignal(desk.synced, timeout=20_000):
        desk.sync()
    assert (desk.busy, desk.last_error) == (False, None)
    assert set(planted) == {type(fault).__name__ for fault in FAULTS}


def test_a_device_that_was_taken_off_does_not_stay_syncing(qtbot, window, monkeypatch):
    unlock(qtbot, window)
    desk = window.desk
    monkeypatch.setattr(
        "aftercare.actions.exchange.sync_now.synchronise", raising(TakenOff(told=True))
    )
    said = []
    desk.syncing.connect(said.append)
    with qtbot.waitSignal(desk.taken_off, timeout=20_000):
        desk.sync()
    assert said == [True, False]


def test_locking_during_a_sync_tells_nobody_of_a_fault(qtbot, window):
    unlock(qtbot, window)
    desk, failed = window.desk, []
    desk.sync_failed.connect(failed.append)
    desk.sync()
    window.lock()
    qtbot.wait(100)
    assert failed == []


def test_locking_waits_for_no_request_that_hangs_and_the_next_sync_does(qtbot, window):
    unlock(qtbot, window)
    answered, locked = threading.Event(), window.desk
    hanging = locked._network.submit(answered.wait, 60)
    window.lock()
    assert isinstance(window.centralWidget(), StartPage)
    assert hanging.running()
    unlock(qtbot, window)
    with qtbot.waitSignal(window.desk.synced, timeout=20_000):
        window.desk.sync()
        qtbot.wait(300)
        assert window.desk.busy
        answered.set()


@pytest.fixture
def open_desk(qtbot, town):
    found = Desk(Casebook.open(town.folder / "siti", PASSPHRASE))
    yield found
    found.close()


def test_whoever_asks_the_database_is_answered_whatever_is_raised_there_or_by_what_takes_the_answer(
    qtbot, open_desk, planted
):
    for fault in FAULTS:
        for work, then in ((raising(fault), lambda _: None), (lambda _: 1, raising(fault))):
            for ask in (open_desk.ask, open_desk.save):
                told = []
                ask(work, then, told.append)
                qtbot.waitUntil(lambda told=told: bool(told), timeout=20_000)
                assert isinstance(told[0], ProgramFault)
                assert type(fault).__name__ in told[0].say("en")
    with qtbot.waitSignal(open_desk.refused, timeout=20_000):
        open_desk.ask(raising(FAULTS[0]))


def test_what_was_saved_is_told_to_every_screen_even_if_the_form_cannot_close(
    qtbot, open_desk, planted
):
    open_desk._timer.stop()
    with qtbot.waitSignal(open_desk.changed, timeout=20_000):
        open_desk.save(lambda _: 1, raising(TypeError()))
    qtbot.waitUntil(open_desk._timer.isActive, timeout=20_000)


def test_a_step_beside_the_window_is_answered_whatever_it_raises_and_where_no_thread_begins(
    qtbot, planted, monkeypatch
):
    for fault in FAULTS:
        beside = Beside()
        with qtbot.waitSignal(beside.refused, timeout=20_000) as told:
            beside.run(raising(fault))
        assert type(fault).__name__ in told.args[0].say("en")
    monkeypatch.setattr(
        desk_module.threading.Thread, "start", raising(RuntimeError("can't start new thread"))
    )
    beside = Beside()
    with qtbot.waitSignal(beside.refused, timeout=20_000):
        beside.run(lambda: 1)


def test_where_no_thread_begins_the_sync_ends_and_whoever_asked_is_told(
    qtbot, open_desk, planted, monkeypatch
):
    told = []
    for pool in (open_desk._store, open_desk._network):
        monkeypatch.setattr(pool, "submit", raising(RuntimeError("can't start new thread")))
    open_desk.sync()
    assert (open_desk.busy, open_desk._timer.isActive()) == (False, True)
    open_desk.ask(lambda _: 1, lambda _: None, told.append)
    assert len(told) == 1
    monkeypatch.undo()


def enabled_again(qtbot, button):
    qtbot.waitUntil(button.isEnabled, timeout=20_000)


def test_every_form_and_sheet_can_be_used_again_after_a_fault(
    qtbot, window, planted, monkeypatch, tmp_path
):
    shell = unlock(qtbot, window)
    fault = OverflowError("content")
    shell.open_case(window.town.case)
    shell.case.add("visit")
    form = visible_form(qtbot, window)
    QTest.keyClicks(form._editors["place"].focusProxy(), "rumah")
    monkeypatch.setattr("aftercare.ui.forms.record_form.save_typed", raising(fault))
    form.save()
    qtbot.waitUntil(lambda: "OverflowError" in form._problem.text(), timeout=20_000)
    assert form._save.isEnabled()
    form._throw_away()

    new = NewCase(shell, window.desk, lambda _: None)
    new.open()
    qtbot.waitUntil(lambda: "preferred_name" in new._editors, timeout=20_000)
    new._editors["preferred_name"].set_value("Encik B")
    monkeypatch.setattr("aftercare.ui.caseload.new_case.open_case", raising(fault))
    new._on_save()
    qtbot.waitUntil(lambda: "OverflowError" in new._problem.text(), timeout=20_000)
    assert new._save.isEnabled()
    new.reject()

    open_passphrase_sheet(window, window.desk)
    sheet = visible_sheet(qtbot, window)
    sheet.current.setText(PASSPHRASE)
    sheet.new.first.setText("durian gajah payung")
    sheet.new.second.setText("durian gajah payung")
    monkeypatch.setattr("aftercare.ui.passphrase_sheet.change_passphrase", raising(fault))
    sheet.change.click()
    qtbot.waitUntil(lambda: any("OverflowError" in text for text in texts(sheet)), timeout=20_000)
    assert (sheet.change.isEnabled(), sheet.change.text()) == (True, "Change it")
    sheet.reject()

    with window.town.open("sup") as book:
        write_bundle_file(book, tmp_path / "sup.aftercare")
    read = ReadSheet(window, window.desk, tmp_path / "sup.aftercare")
    read.open()
    monkeypatch.setattr("aftercare.ui.open_file.begin_reading", raising(fault))
    read.read.click()
    qtbot.waitUntil(lambda: any("OverflowError" in text for text in texts(read)), timeout=20_000)
    assert read.read.isEnabled()
    read.reject()


def test_a_report_and_an_attachment_say_why_they_are_not_shown(qtbot, window, planted, monkeypatch):
    shell = unlock(qtbot, window)
    shell.go("reports")
    page = shell.reports
    qtbot.waitUntil(lambda: page.ready, timeout=20_000)
    monkeypatch.setattr("aftercare.ui.reports.reports_page.make_report", raising(RecursionError()))
    page.look()
    qtbot.waitUntil(lambda: "RecursionError" in page._refused.text(), timeout=20_000)
    row = RecordRow(
        "0", "", "attachment", {"title": "Rumah"}, {}, False, False, 1, 1, 1, "care", {}
    )
    for work in (
        raising(MemoryError()),
        lambda *_: ("no row", b""),
    ):  # reading fails, and showing does
        monkeypatch.setattr("aftercare.ui.case.attachment_sheet.read_attachment", work)
        sheet = AttachmentSheet(window, window.desk, row)
        sheet.open()
        qtbot.waitUntil(
            lambda sheet=sheet: any("fault of the program" in text for text in texts(sheet)),
            timeout=20_000,
        )
        assert "Opening…" not in texts(sheet)
        sheet.reject()


def test_unlocking_ends_whatever_it_raises_and_so_does_what_comes_after_it(
    qtbot, window, planted, monkeypatch
):
    for fault in (MemoryError(), Panic(), RecursionError()):
        page = window.centralWidget()
        with monkeypatch.context() as patch:
            patch.setattr("aftercare.ui.start.unlock_page.unlock", raising(fault))
            line = next(one for one in page.findChildren(QLineEdit) if one.isVisible())
            QTest.keyClicks(line, PASSPHRASE)
            opens = next(one for one in page.findChildren(QPushButton) if one.text() == "Open")
            opens.click()
            enabled_again(qtbot, opens)
            kind = type(fault).__name__
            assert any(kind in one.text() for one in page.findChildren(QLabel))
            line.clear()
    with monkeypatch.context() as patch:
        patch.setattr("aftercare.ui.main_window.check_lease", raising(TypeError()))
        before = window.centralWidget()
        line = next(one for one in before.findChildren(QLineEdit) if one.isVisible())
        QTest.keyClicks(line, PASSPHRASE)
        next(one for one in before.findChildren(QPushButton) if one.text() == "Open").click()
        qtbot.waitUntil(lambda: "TypeError" in planted, timeout=20_000)
        qtbot.waitUntil(lambda: window.centralWidget() is not before, timeout=20_000)
        assert window.desk is None
    with (
        monkeypatch.context() as patch
    ):  # the organisation's words are no reason to keep anybody out
        patch.setattr("aftercare.ui.main_window.adopt_words", raising(KeyError("content")))
        unlock(qtbot, window)
    assert "KeyError" in planted


def test_a_code_picture_an_update_and_the_practice_people_end_too(
    qtbot, tmp_path, english, planted, monkeypatch
):
    window = MainWindow(tmp_path / "new", theme.LIGHT)
    window.show()
    flow = window.centralWidget().page
    flow.begin()
    step = flow.step
    assert isinstance(step, CodeStep)
    monkeypatch.setattr("aftercare.ui.start.code_step.read_code_in", raising(Panic()))
    step.read_picture(b"")
    qtbot.waitUntil(
        lambda: step.picture.isEnabled() and step.picture.text() == "Read from a picture…",
        timeout=20_000,
    )
    window.close()

    updating = Updating(raising(Managed()))
    for work, then in ((raising(Panic()), lambda _: None), (lambda: 1, raising(RecursionError()))):
        with qtbot.waitSignal(updating.changed, timeout=20_000):
            updating._run(FETCHING, work, then)
        qtbot.waitUntil(lambda: not updating.doing, timeout=20_000)
        assert isinstance(updating.refusal, ProgramFault)

    preparing = Preparing()
    qtbot.addWidget(preparing)
    preparing.show()
    preparing.run(raising(Panic()))
    qtbot.waitUntil(
        lambda: "Panic" in preparing._said.text() and preparing._stop.text() == "Close",
        timeout=20_000,
    )


def test_what_ended_is_told_by_its_class_alone(planted):
    assert ended(lambda: 5) == (5, None)
    for fault in FAULTS:
        assert "content" not in ended(raising(fault)).refusal.say("en")
