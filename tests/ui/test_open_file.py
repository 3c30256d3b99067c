"""The desktop opened with a file: it asks, once somebody has unlocked, and never reads silently."""

import os
import subprocess
import sys
import time

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QLabel

from aftercare.actions.exchange.bundle import write_bundle_file
from aftercare.store.casebook import Casebook
from aftercare.ui.open_file import Handed, ReadSheet, offer
from tests.town import PASSPHRASE
from tests.ui.desk_driver import press_in, texts, unlock, visible_sheet


def written(town, path):
    visit = town.visit("sup", town.case, place="pejabat")
    with town.open("sup") as book:
        write_bundle_file(book, path)
    return visit


def visits(town):
    with town.open("siti") as book:
        return [row.id for row in book.records.read(kind="visit")]


def test_after_unlocking_it_is_asked_and_then_read(qtbot, window, tmp_path):
    town = window.town
    visit = written(town, tmp_path / "2026-11-25.aftercare")
    town.stop()
    offer(window, tmp_path / "2026-11-25.aftercare")
    qtbot.wait(100)
    assert not window.findChildren(ReadSheet)
    shell = unlock(qtbot, window)
    sheet = visible_sheet(qtbot, window)
    assert any("2026-11-25.aftercare" in text for text in texts(sheet))
    assert shell.desk
    press_in(sheet, "Read it")
    qtbot.waitUntil(
        lambda: any("1 change is new here" in text for text in texts(sheet)), timeout=20_000
    )
    window.close()
    assert visits(town) == [visit]


def test_what_is_not_wanted_is_not_read_and_not_asked_again(qtbot, window, tmp_path):
    written(window.town, tmp_path / "old.bundle")
    window.town.stop()
    offer(window, tmp_path / "old.bundle")
    unlock(qtbot, window)
    visible_sheet(qtbot, window).reject()
    window.lock()
    unlock(qtbot, window)
    qtbot.wait(100)
    assert not any(sheet.isVisible() for sheet in window.findChildren(ReadSheet))
    window.close()
    assert visits(window.town) == []


def test_a_file_that_is_no_exchange_or_not_there_is_told(qtbot, window, tmp_path):
    (tmp_path / "holiday.aftercare").write_bytes(b"a photo")
    offer(window, tmp_path / "holiday.aftercare")
    unlock(qtbot, window)
    sheet = visible_sheet(qtbot, window)
    press_in(sheet, "Read it")
    qtbot.waitUntil(
        lambda: any("holiday.aftercare was not read" in text for text in texts(sheet)),
        timeout=20_000,
    )
    said = sheet._error
    qtbot.waitUntil(lambda: said.height() >= said.heightForWidth(said.width()), timeout=20_000)
    assert not sheet._content.verticalScrollBar().isVisible(), "the sheet grows with what is said"
    sheet.reject()
    window.lock()
    offer(window, tmp_path / "gone.aftercare")
    unlock(qtbot, window)
    qtbot.waitUntil(
        lambda: any("gone.aftercare" in one.text() for one in window.findChildren(QLabel)),
        timeout=20_000,
    )


def test_a_file_that_the_system_hands_to_the_running_program_is_offered(qtbot, window, tmp_path):
    visit = written(window.town, tmp_path / "handed.aftercare")
    window.town.stop()
    QApplication.instance().installEventFilter(Handed(window))
    unlock(qtbot, window)
    QCoreApplication.sendEvent(
        QApplication.instance(), QFileOpenEvent(str(tmp_path / "handed.aftercare"))
    )
    sheet = visible_sheet(qtbot, window)
    press_in(sheet, "Read it")
    qtbot.waitUntil(
        lambda: any("1 change is new here" in text for text in texts(sheet)), timeout=20_000
    )
    window.close()
    assert visits(window.town) == [visit]


def test_where_it_is_open_in_another_process_that_is_said_at_once(qtbot, window, tmp_path):
    written(window.town, tmp_path / "a.aftercare")
    code = (
        "import sys; from pathlib import Path; from aftercare.store.folder_lock import FolderLock\n"
        "lock = FolderLock(Path(sys.argv[1])); print('held', flush=True); sys.stdin.read()"
    )
    other = subprocess.Popen(
        [sys.executable, "-c", code, str(window.folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    try:
        assert other.stdout.readline().strip() == b"held"
        offer(window, tmp_path / "a.aftercare")
        said = lambda: [one.text() for one in window.findChildren(QLabel)]
        qtbot.waitUntil(
            lambda: any("open already, in another window" in text for text in said()),
            timeout=20_000,
        )
        assert any("press the sync badge" in text for text in said())
    finally:
        other.stdin.close()
        other.wait()
    Casebook.open(window.folder, PASSPHRASE).close()


def test_an_update_is_offered_without_unlocking(qtbot, window, tmp_path):
    from aftercare.ui.updates.update_sheet import UpdateSheet

    (tmp_path / "new.aftercare-update").write_bytes(b"not one")
    offer(window, tmp_path / "new.aftercare-update")
    qtbot.waitUntil(
        lambda: any(sheet.isVisible() for sheet in window.findChildren(UpdateSheet)), timeout=20_000
    )
    for sheet in window.findChildren(UpdateSheet):
        qtbot.waitUntil(lambda sheet=sheet: bool(texts(sheet)), timeout=20_000)
        sheet.reject()


def test_the_command_opens_the_desktop_with_and_without_a_file(tmp_path):
    for words in (["open"], ["open", str(tmp_path / "x.aftercare")]):
        process = subprocess.Popen(
            [sys.executable, "-m", "aftercare", "--data", str(tmp_path / "new"), *words],
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        )
        time.sleep(3)
        assert process.poll() is None
        process.terminate()
        process.wait()
