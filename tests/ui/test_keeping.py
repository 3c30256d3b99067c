"""What is typed is on the disk at most two seconds after a key, whatever the pauses, wherever it is typed, however the program ends."""

import ast
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

import aftercare.ui
from aftercare.actions.recording.disclose import ConsentMissing
from aftercare.actions.shared.directory import Colleague
from aftercare.store.drafts import TYPED
from aftercare.ui.access.grant_sheet import GrantSheet
from aftercare.ui.access.reason_sheet import ReasonSheet
from aftercare.ui.case.comment_sheet import CommentSheet
from aftercare.ui.keeping import LATEST, Keeper
from aftercare.ui.people.people_page import InviteDialog
from tests.ui.desk_driver import press_in, unlock, visible_form

UI = Path(next(iter(aftercare.ui.__path__)))
FIELDS = {
    "QLineEdit",
    "QPlainTextEdit",
    "QTextEdit",
    "make_editor",
    "UntilLine",
    "ReasonSheet",
    "NewPassphrase",
    "add_line",
}
NOT_KEPT = {
    "access/reason_sheet.py": "kept by whoever opens it, and they stand in this test",
    "forms/editors.py": "parts of forms that are kept",
    "forms/domains_grid.py": "a part of the form of a record",
    "forms/people_editor.py": "a part of forms that are kept",
    "forms/file_strip.py": "a part of the form of a record",
    "start/name_step.py": "before there is a database to keep it in; one line",
    "start/passphrase_step.py": "a secret",
    "start/repaired_page.py": "shown before there are records to keep it in; only read",
    "sync_panel/proxy_sheet.py": "an address and a secret",
    "sync_panel/copy_sheet.py": "a code that is typed from a sheet of paper",
    "people/server_list.py": "one address, typed and used at once",
    "start/new_passphrase.py": "a secret",
    "start/unlock_page.py": "a secret",
    "passphrase_sheet.py": "a secret",
    "vouching/waiting_page.py": "a secret, typed from a sheet of paper",
    "updates/update_sheet.py": "only read",
    "diagnostics/diagnostics_sheet.py": "only read",
    "about/about_sheet.py": "a search word, and what is only read",
    "audit/audit_page.py": "a search word",
    "case/timeline.py": "a search word",
    "help/contents.py": "a search word",
    "quick_add.py": "a search word",
    "palette/palette.py": "a search word",
    "case/move_sheet.py": "a search word",
    "case/record_print.py": "never shown: what goes to the printer",
    "agenda/planned_time_sheet.py": "one day, typed and used at once",
}
DISK = 2.0  # seconds
PATIENCE = 90.0  # seconds until a process types


def uses(file):
    """The names that a module calls."""
    calls = [one.func for one in ast.walk(ast.parse(file.read_text())) if isinstance(one, ast.Call)]
    return {getattr(one, "attr", getattr(one, "id", "")) for one in calls}


def places():
    return {
        str(one.relative_to(UI)): uses(one)
        for one in sorted(UI.rglob("*.py"))
        if uses(one) & FIELDS
    }


@pytest.mark.parametrize("file", sorted(places()))
def test_every_place_in_which_a_person_types_is_kept(file):
    kept = bool(places()[file] & {"keep_typed", "Typed", "Keeper"})
    assert kept != (file in NOT_KEPT), (
        f"{file}: keep what is typed there, or say in this list why not"
    )


def test_every_reason_is_still_needed():
    assert set(NOT_KEPT) <= set(places()), set(NOT_KEPT) - set(places())


def test_a_time_that_is_set_is_never_put_off(qtbot):
    place, kept = QLineEdit(), []
    qtbot.addWidget(place)
    keeper = Keeper(place, place.text, kept.append)
    keeper.begin()
    keeper.touched()
    first = keeper.timer.remainingTime()
    assert 0 < first <= LATEST <= 1000 * DISK / 2
    for letter in "abc":
        qtbot.wait(30)
        place.insert(letter)
        keeper.touched()
        assert keeper.timer.remainingTime() < first
    keeper.timer.timeout.emit()
    assert kept == ["abc"]
    keeper.look()
    assert kept == ["abc"], "what is kept is not kept again"


def test_what_could_not_be_kept_is_tried_again_and_what_is_used_is_not(qtbot):
    place, kept = QLineEdit(), []
    qtbot.addWidget(place)
    keeper = Keeper(place, place.text, kept.append)
    keeper.touched()
    place.setText("Telefon")
    keeper.look()
    keeper.not_kept()
    assert keeper.timer.isActive()
    keeper.look()
    assert kept == ["Telefon", "Telefon"]
    keeper.end()
    place.setText("Telefon petang")
    keeper.touched()
    keeper.flush()
    assert kept == ["Telefon", "Telefon"]


def drafts(window):
    found = []
    window.desk.ask(lambda book: book.drafts.all(), found.append)
    return found


def shown_drafts(qtbot, window):
    found = drafts(window)
    qtbot.waitUntil(lambda: bool(found), timeout=20_000)
    return found[0]


def comment_sheet(qtbot, window):
    rows = []
    window.desk.ask(
        lambda book: book.records.read(kind="case", case=window.town.case)[0], rows.append
    )
    qtbot.waitUntil(lambda: bool(rows), timeout=20_000)
    sheet = CommentSheet(window, window.desk, rows[0], {})
    sheet.open()
    return sheet


def test_a_comment_is_kept_while_it_is_typed_and_shown_again_and_gone_once_it_is_saved(
    qtbot, window
):
    unlock(qtbot, window)
    sheet = comment_sheet(qtbot, window)
    for letter in "Saya setuju":
        QTest.keyClicks(sheet._text, letter)
    sheet.keeper.timer.timeout.emit()
    draft = shown_drafts(qtbot, window)[0]
    assert (draft.kind, draft.case) == (TYPED, window.town.case)
    assert ["text", "Comment", "Saya setuju"] in draft.fields["fields"]
    sheet.reject()
    again = comment_sheet(qtbot, window)
    qtbot.waitUntil(lambda: again._text.toPlainText() == "Saya setuju", timeout=20_000)
    press_in(again, "Save")
    qtbot.waitUntil(lambda: not again.isVisible(), timeout=20_000)
    assert shown_drafts(qtbot, window) == []


def test_what_is_shown_again_can_be_begun_anew(qtbot, window):
    unlock(qtbot, window)
    first = InviteDialog(window, window.desk)
    first.open()
    QTest.keyClicks(first._name, "Puan Tan")
    first.reject()
    again = InviteDialog(window, window.desk)
    again.open()
    qtbot.waitUntil(lambda: again._name.text() == "Puan Tan", timeout=20_000)
    press_in(again, "Begin anew")
    assert again._name.text() == ""
    again.reject()
    assert shown_drafts(qtbot, window) == []


def reason_over(sheet, window, name):
    over = ReasonSheet(sheet, "Why?", "", "Go on", lambda *_: None).keep_typed(
        window.desk, name, window.town.case
    )
    over.open()
    return over


def test_what_is_typed_in_a_sheet_opened_over_another_is_kept_for_the_upper_one_alone(
    qtbot, window
):
    unlock(qtbot, window)
    sheet = comment_sheet(qtbot, window)
    QTest.keyClicks(sheet._text, "Saya setuju")
    over = reason_over(sheet, window, "upper")
    QTest.keyClicks(over._text, "Kecemasan")
    window.keep_typed()
    kept = {one.key.split()[1]: str(one.fields) for one in shown_drafts(qtbot, window)}
    assert "Kecemasan" in kept["upper"]
    assert "Saya setuju" in kept["comment"]
    assert "Kecemasan" not in kept["comment"]
    again = comment_sheet(qtbot, window)
    other = reason_over(again, window, "another")
    qtbot.waitUntil(lambda: again._text.toPlainText() == "Saya setuju", timeout=20_000)
    assert other._text.toPlainText() == ""


@pytest.mark.parametrize("how", ["typed and saved", "closed with what it was for"])
def test_what_is_used_before_its_draft_was_shown_does_not_come_back(qtbot, window, how):
    unlock(qtbot, window)
    first = comment_sheet(qtbot, window)
    QTest.keyClicks(first._text, "Saya setuju")
    first.reject()
    assert len(shown_drafts(qtbot, window)) == 1
    again = comment_sheet(qtbot, window)
    if how == "typed and saved":
        QTest.keyClicks(again._text, "Tidak")
        press_in(again, "Save")
    else:
        again.accept()
    qtbot.waitUntil(lambda: not again.isVisible(), timeout=20_000)
    shown_drafts(qtbot, window)  # what was asked for before has come by then
    assert shown_drafts(qtbot, window) == []


def test_a_reason_that_was_typed_for_one_thing_is_not_shown_for_another(qtbot, window):
    shell = unlock(qtbot, window)
    missing = ConsentMissing("referral", "Klinik")

    def reason(place, ask):
        ask(missing)
        found = next(one for one in place.findChildren(ReasonSheet) if one.isVisible())
        shown_drafts(qtbot, window)  # what was typed there before is shown by then
        return found

    me = Colleague("1", "Siti", "worker", "", (1,))
    grant = GrantSheet(window, window.desk, window.town.case, [me], me.person)
    grant.open()
    typed = reason(grant, grant._on_refused)
    QTest.keyClicks(typed._text, "Mahkamah memintanya")
    typed.reject()
    again = reason(grant, grant._on_refused)
    assert again._text.toPlainText() == "Mahkamah memintanya"
    again.reject()
    grant.reject()
    shell.open_case(window.town.case)
    for kind, text in (("referral", "Doktor memintanya"), ("visit", "")):
        shell.case.add(kind)
        form = visible_form(qtbot, window)
        typed = reason(form, form._ask_for_reason)
        assert typed._text.toPlainText() == ""
        QTest.keyClicks(typed._text, text)
        typed.reject()
        form.close()


def compose(widget, text):
    widget.setFocus()
    QApplication.sendEvent(widget, QInputMethodEvent(text, []))


def test_what_is_composed_is_saved_with_the_record(qtbot, window):
    shell = unlock(qtbot, window)
    shell.open_case(window.town.case)
    shell.case.add("visit")
    form = visible_form(qtbot, window)
    text = form._editors["observations"]._text
    text.setPlainText("回到家中")
    text.moveCursor(text.textCursor().MoveOperation.End)
    compose(text, "心情")
    QTest.keyClick(form, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not form.isVisible(), timeout=20_000)
    window.close()
    with window.town.open("siti") as book:
        assert book.records.read(kind="visit")[0].fields["observations"] == "回到家中心情"


@pytest.mark.parametrize(
    "end", ["lock", "close", "hide_quickly", "close the form", "another field"]
)
def test_what_is_composed_is_kept_however_the_form_is_left(qtbot, window, end):
    shell = unlock(qtbot, window)
    shell.open_case(window.town.case)
    shell.case.add("visit")
    form = visible_form(qtbot, window)
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow, timeout=20_000)
    line = form._editors["place"]._line
    compose(line, "家中")
    if end == "close the form":
        form.close()
    elif end == "another field":
        form._editors["observations"].setFocus()
        assert line.text() == "家中"
        form.close()
    else:
        getattr(window, end)()
    window.close()
    with window.town.open("siti") as book:
        assert [one.fields["place"] for one in book.drafts.all()] == ["家中"]


def test_a_fault_somewhere_keeps_what_is_typed(qtbot, window):
    from aftercare.ui.ending import Ending

    hook, wakeup = sys.excepthook, signal.set_wakeup_fd(-1)
    before = {one: signal.getsignal(one) for one in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)}
    told = []
    sys.excepthook = lambda *fault: told.append(fault)
    try:
        unlock(qtbot, window)
        ending = Ending(window, QApplication.instance())
        sheet = comment_sheet(qtbot, window)
        QTest.keyClicks(sheet._text, "Saya")
        ending._on_fault(ValueError, ValueError("planted"), None)
        assert len(told) == 1
        assert shown_drafts(qtbot, window) != []
        QApplication.instance().aboutToQuit.disconnect(ending._on_quit)
        QApplication.instance().commitDataRequest.disconnect(ending._on_session_ends)
    finally:
        sys.excepthook = hook
        signal.set_wakeup_fd(wakeup)
        for one, handler in before.items():
            signal.signal(one, handler)


# -- a process of its own --------------------------------------------------------------------------


class Typing:
    """Somebody types in a process of its own; `keys` are the numbers typed and when each was taken."""

    def __init__(self, town, folder, place, seed):
        self.log = folder / f"keys-{place}-{seed}"
        self.log.touch()
        command = [
            sys.executable,
            "-m",
            "tests.ui.typing_person",
            str(town.folder / "siti"),
            town.case,
            place,
            str(seed),
        ]
        self.process = subprocess.Popen(
            [*command, str(self.log)],
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        )

    def taken(self):
        lines = [line.split() for line in self.log.read_text().splitlines()]
        return [(int(line[0]), float(line[1])) for line in lines if len(line) == 2]

    def wait_for(self, count):
        end = time.monotonic() + PATIENCE
        while len(self.taken()) < count:
            assert self.process.poll() is None, self.process.stderr.read().decode()
            assert time.monotonic() < end, f"{len(self.taken())} keys of {count}"
            time.sleep(0.05)

    def end(self, how):
        at = time.monotonic()
        self.process.send_signal(how)
        self.process.wait(60)
        return at


def kept_text(town):
    with town.open("siti") as book:
        draft = next(iter(book.drafts.all()), None)
        if draft is None:
            return ""
        if draft.kind == TYPED:
            return next(content for kind, _, content in draft.fields["fields"] if kind == "text")
        return draft.fields["observations"]


def last_kept(town):
    return int((kept_text(town).rstrip(".").split(".") or ["0"])[-1] or 0)


@pytest.fixture
def typed_in(town):
    town.case = town.shared_case()
    town.visit("siti", town.case)
    return town


@pytest.mark.parametrize("place", ["form", "comment"])
def test_killed_at_any_moment_at_most_two_seconds_are_lost(typed_in, tmp_path, place):
    for seed in range(2):
        person = Typing(typed_in, tmp_path, place, seed)
        person.wait_for(20)
        time.sleep(random.Random(seed).uniform(0, 1.5))
        at = person.end(signal.SIGKILL)
        last = last_kept(typed_in)
        lost = [when for number, when in person.taken() if number > last]
        assert all(at - when <= DISK for when in lost), sorted(at - when for when in lost)


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_asked_to_end_it_keeps_every_key_and_ends(typed_in, tmp_path, how):
    person = Typing(typed_in, tmp_path, "form", 1)
    person.wait_for(7)
    person.end(how)
    assert person.process.returncode in (0, 128 + how)
    assert last_kept(typed_in) >= person.taken()[-1][0]
