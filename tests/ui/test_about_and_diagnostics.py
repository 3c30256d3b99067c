"""Two sheets that help: what the program is made of, and what is read out on the telephone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from aftercare.actions.exchange.bundled_parts import bundled_parts
from aftercare.actions.program.diagnose import check_words_of, numbered
from aftercare.ui.about.about_sheet import open_about
from aftercare.ui.diagnostics.diagnostics_sheet import open_diagnostics
from aftercare.ui.language import language
from tests.ui.desk_driver import unlock, visible_sheet


def test_about_lists_every_part_and_shows_its_text_by_keyboard(qtbot, window):
    open_about(window)
    sheet = visible_sheet(qtbot, window)
    assert sheet.list.count() == len(bundled_parts())
    assert "GNU GENERAL PUBLIC LICENSE" in sheet.text.toPlainText()
    QTest.keyClicks(sheet.filter, "sqlc")
    assert [sheet.list.item(n).text().split()[0] for n in range(sheet.list.count())] == [
        "SQLCipher",
        "sqlcipher3",
        "SQLite",
    ]
    assert "ZETETIC" in sheet.text.toPlainText()
    QTest.keyClick(sheet.filter, Qt.Key.Key_Down)
    assert "Gerhard" in sheet.text.toPlainText()
    sheet.filter.setText("no such thing")
    assert sheet.list.count() == 0
    assert sheet.text.toPlainText() == ""
    sheet.filter.clear()
    assert sheet.list.count() == len(bundled_parts())


@pytest.mark.parametrize("code", ["en", "ms", "id"])
def test_diagnostics_say_less_locked_and_more_open_and_their_words_are_right(qtbot, window, code):
    language.choose(code)
    open_diagnostics(window, window.folder, None)
    sheet = visible_sheet(qtbot, window)
    locked = numbered(sheet.text.toPlainText())
    assert 8 <= len(locked) <= 12
    assert sheet.check.text() == check_words_of(locked)
    sheet.reject()
    unlock(qtbot, window)
    open_diagnostics(window, window.folder, window.desk)
    sheet = visible_sheet(qtbot, window)
    qtbot.waitUntil(lambda: len(numbered(sheet.text.toPlainText())) > len(locked), timeout=20_000)
    lines = numbered(sheet.text.toPlainText())
    assert 12 <= len(lines) <= 18
    assert sheet.check.text() == check_words_of(lines)
    language.choose("en")


def test_diagnostics_are_copied_and_saved_as_they_are_shown(qtbot, window, tmp_path, monkeypatch):
    open_diagnostics(window, window.folder, None)
    sheet = visible_sheet(qtbot, window)
    sheet.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert check_words_of(numbered(copied)) == sheet.check.text()
    assert sheet.check.text() in copied
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "d.txt"), ""))
    sheet.save.click()
    assert (tmp_path / "d.txt").read_text(encoding="utf-8") == copied
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "none" / "d.txt"), "")
    )
    sheet.save.click()
    assert sheet._error.isVisible()
