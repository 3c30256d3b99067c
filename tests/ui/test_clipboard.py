"""The clipboard: what is copied from the window is gone after a minute, on locking and on leaving; what others put there stays."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from aftercare.ui import clipboard
from tests.ui.desk_driver import unlock

SAID = "Jangan telefon isteri"


@pytest.fixture
def copied():
    """Copies a text as a person does, with the keyboard."""
    board = QGuiApplication.clipboard()
    board.clear()
    shown = QPlainTextEdit(SAID)
    shown.show()
    shown.selectAll()

    def copy():
        QTest.keyClick(shown, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        assert board.text() == SAID
        return board

    yield copy
    shown.close()
    board.clear()


@pytest.mark.parametrize("leave", ["lock", "hide_quickly", "close"])
def test_locking_hiding_and_leaving_clear_what_was_copied(qtbot, window, copied, leave):
    unlock(qtbot, window)
    board = copied()
    getattr(window, leave)()
    assert board.text() == ""


def test_after_a_minute_it_is_cleared(qtbot, window, copied, monkeypatch):
    assert clipboard.KEPT == 60_000
    window._clipboard._timer.setInterval(50)
    board = copied()
    qtbot.waitUntil(lambda: board.text() == "", timeout=20_000)


def test_what_another_program_put_there_in_the_meantime_stays(window, copied, monkeypatch):
    board = copied()
    # from here on it is not ours, as a system says that tells owners apart
    monkeypatch.setattr(clipboard, "BY_ITSELF", ())
    board.setText("of another program")
    window.lock()
    assert board.text() == "of another program"


def test_what_stood_there_before_the_program_began_stays(qtbot, copied, request):
    board = QGuiApplication.clipboard()
    board.setText("older")
    window = request.getfixturevalue("window")
    window.lock()
    assert board.text() == "older"


def test_the_selection_for_the_middle_button_is_cleared_too(window, monkeypatch):
    cleared = []
    monkeypatch.setattr(window._clipboard, "_copied", {QClipboard.Mode.Selection: b"same"})
    monkeypatch.setattr(clipboard, "_content", lambda _: b"same")
    monkeypatch.setattr(
        window._clipboard, "_is_ours", lambda mode: mode is QClipboard.Mode.Selection
    )
    monkeypatch.setattr(window._clipboard, "_clipboard", Selection(cleared))
    window.lock()
    assert cleared == [QClipboard.Mode.Selection]


class Selection:
    """A clipboard of X11, where the selection is one of its own."""

    def __init__(self, cleared):
        self._cleared = cleared

    def mimeData(self, mode):
        return None

    def clear(self, mode):
        self._cleared.append(mode)
