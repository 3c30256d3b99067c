"""A damaged data folder at the window's opening: which file it is, and Repair, with what came of it before the folder is opened."""

import os
import shutil

import pytest

from aftercare.ui.main_window import MainWindow
from aftercare.ui.start.repaired_page import RepairedPage
from aftercare.ui.start.unlock_page import UnlockPage
from aftercare.ui.theme import LIGHT
from tests.faults.flipping import copied, small_folder
from tests.town import PASSPHRASE, Town


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """A small folder as a kill leaves it; no server is there any more."""
    place = tmp_path_factory.mktemp("damaged")
    with Town.founded(place / "town", "") as town:
        return small_folder(town, place / "whole")


@pytest.fixture
def shown(qtbot, whole, tmp_path):
    """Shows the window over a copy of the folder that was harmed."""

    def show(harm):
        folder = copied(whole, tmp_path / "data")
        harm(folder)
        window = MainWindow(folder, LIGHT)
        qtbot.addWidget(window)
        window.show()
        return window

    return show


def page_of(window):
    return window.centralWidget().page


def problem(window):
    return page_of(window)._problem.text()


def type_and_open(qtbot, window):
    page = page_of(window)
    page.line.setText(PASSPHRASE)
    page._on_open()
    qtbot.waitUntil(lambda: window.desk is not None or page._open.isEnabled(), timeout=30_000)


@pytest.mark.parametrize(
    ("file", "said", "repairs"),
    [("casebook.db", "is empty", True), ("vault.key", "key file", False)],
)
def test_an_empty_file_is_named_before_anything_is_typed(shown, file, said, repairs):
    window = shown(lambda folder: os.truncate(folder / file, 0))
    assert isinstance(page_of(window), UnlockPage)
    assert file in problem(window)
    assert said in problem(window)
    assert page_of(window).repair.isVisible() is repairs


def test_a_folder_whose_key_file_is_gone_is_not_taken_for_a_new_one(shown):
    window = shown(lambda folder: (folder / "vault.key").unlink())
    assert isinstance(page_of(window), UnlockPage)
    assert "is missing" in problem(window)


def test_a_whole_folder_shows_no_repair_and_opens(shown, qtbot):
    window = shown(lambda _: None)
    assert not page_of(window).repair.isVisible()
    type_and_open(qtbot, window)
    assert window.shell is not None


def test_saves_that_are_gone_are_told_and_repair_asks_for_the_passphrase_and_says_what_came_of_it(
    shown, qtbot
):
    window = shown(lambda folder: (folder / "casebook.db-wal").unlink())
    type_and_open(qtbot, window)
    assert window.desk is None
    assert "saves are missing" in problem(window)
    page = page_of(window)
    assert page.repair.isVisible()
    page.line.clear()
    page.repair.click()
    assert problem(window) == "Type the passphrase first."
    page.line.setText(PASSPHRASE)
    page.repair.click()
    assert not page.isEnabled(), "another page would not show what came of it"
    qtbot.waitUntil(lambda: isinstance(page_of(window), RepairedPage), timeout=30_000)
    told = page_of(window).text.toPlainText()
    assert "saves up to" in told
    assert "Sync now" in told
    page_of(window).onward.click()
    assert isinstance(page_of(window), UnlockPage)
    type_and_open(qtbot, window)
    assert window.shell is not None


def test_what_cannot_be_repaired_says_why(shown, qtbot):
    def harm(folder):
        os.truncate(folder / "casebook.db", 4096)
        (folder / "casebook.db-wal").unlink()

    window = shown(harm)
    type_and_open(qtbot, window)
    page = page_of(window)
    page.line.setText(PASSPHRASE)
    page.repair.click()
    qtbot.waitUntil(lambda: page.repair.isEnabled(), timeout=30_000)
    assert "cannot be repaired" in problem(window)
    assert shutil.os.path.exists(window.folder / "vault.key")
