"""What is closed or locked is let go of: records do not stay in memory behind the start page, nor a dialog behind the next."""

import gc
import weakref

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from shiboken6 import isValid

from aftercare.casework.refusal import Refused
from aftercare.casework.wording import words
from aftercare.store.casebook import Casebook
from aftercare.store.vault import Vault
from aftercare.ui import dialog
from aftercare.ui.appearance import Appearance
from aftercare.ui.case.case_read import CaseRead
from aftercare.ui.desk import Desk
from aftercare.ui.forms.record_form import Opening, RecordForm
from aftercare.ui.shell import Shell
from tests.ui.desk_driver import unlock, visible_form

HOLDING = (Vault, Casebook, Desk, Shell, CaseRead, RecordForm, Opening)  # keys, or what records say


@pytest.fixture
def held():
    """The kinds of what is held since the test began: what an earlier one left in this process is its own affair."""
    gc.collect()
    earlier = [one for one in gc.get_objects() if type(one) in HOLDING]
    # they live as long as `earlier`, so that no id is given twice
    known = {id(one) for one in earlier}

    def found():
        gc.collect()
        return {
            type(one).__name__
            for one in gc.get_objects()
            if type(one) in HOLDING and id(one) not in known
        }

    return found


def show_much(qtbot, window):
    """A case, today's list, a form that was closed and one that is open."""
    shell = unlock(qtbot, window)
    shell.open_case(window.town.case)
    qtbot.waitUntil(lambda: any(type(one) is CaseRead for one in gc.get_objects()), timeout=20_000)
    shell.go("today")
    for _ in range(2):
        qtbot.waitUntil(lambda: shell.today.list.row_keys() != [], timeout=20_000)
        QTest.keyClick(shell.today.list, Qt.Key.Key_Return)
        form = visible_form(qtbot, window)
        qtbot.wait(50)
        form.reject()
    QTest.keyClick(shell.today.list, Qt.Key.Key_Return)
    visible_form(qtbot, window)


def test_locked_no_key_and_no_record_is_left_in_memory(qtbot, held, window):
    assert held() == set()
    show_much(qtbot, window)
    assert held() == {kind.__name__ for kind in HOLDING}
    window.lock()
    qtbot.waitUntil(lambda: held() == set(), timeout=20_000)


def test_locked_while_a_file_is_being_chosen_too(qtbot, held, window):
    shell = unlock(qtbot, window)
    shell.badge.open_panel()
    panel = shell.badge.panel
    QTimer.singleShot(500, window.lock)
    panel._write_bundle()  # comes back when its file dialog is closed by the lock
    assert window.desk is None
    del shell, panel
    qtbot.waitUntil(lambda: held() == set(), timeout=20_000)
    unlock(qtbot, window)


def test_a_closed_dialog_is_let_go_of_a_while_later(qtbot, window, monkeypatch):
    monkeypatch.setattr(dialog, "GRACE", 50)
    shell = unlock(qtbot, window)
    qtbot.waitUntil(lambda: shell.today.list.row_keys() != [], timeout=20_000)
    QTest.keyClick(shell.today.list, Qt.Key.Key_Return)
    form = visible_form(qtbot, window)
    kept = weakref.ref(form)
    form.reject()
    del form
    qtbot.waitUntil(lambda: (gc.collect(), kept() is None)[1], timeout=20_000)


def test_an_answer_that_comes_after_its_dialog_is_gone_harms_nobody(qtbot, window):
    shell = unlock(qtbot, window)
    asker = dialog.Dialog(window)
    refusals = []
    window.desk.refused.connect(refusals.append)

    def refuse(_):
        raise Refused(words("It is not there."), words("Nothing was changed."), words("Try again."))

    asker.deleteLater()
    qtbot.waitUntil(lambda: not isValid(asker), timeout=20_000)
    window.desk.ask(lambda _: "answer", asker.setWindowTitle)
    window.desk.ask(refuse, failed=asker.setWindowTitle)
    later = []
    window.desk.ask(lambda _: "later", later.append)
    qtbot.waitUntil(lambda: later == ["later"], timeout=20_000)
    assert refusals == []
    assert shell.isVisible()


def test_screens_made_anew_leave_none_that_still_listen(qtbot, window):
    before = unlock(qtbot, window)
    window.settle_appearance(Appearance("dark", 100, "en"))
    qtbot.waitUntil(lambda: not isValid(before), timeout=20_000)
    done = []
    window.desk.synced.connect(done.append)
    window.desk.sync()
    qtbot.waitUntil(lambda: done != [], timeout=20_000)
    qtbot.wait(200)  # an error of one that still listened would fail this test
    window.settle_appearance(Appearance("light", 100, "en"))
