"""The window over folders that lie badly or cannot be written: said when it opens, and before anybody types a code."""

from PySide6.QtWidgets import QLabel

from aftercare.store.casebook import Casebook
from aftercare.store.database_errors import NotWritable
from aftercare.ui.appearance import Appearance
from aftercare.ui.main_window import MainWindow
from aftercare.ui.start.first_start import FirstStart
from aftercare.ui.start.welcome_step import WelcomeStep
from tests.town import PASSPHRASE


def texts(widget):
    return " ".join(one.text() for one in widget.findChildren(QLabel))


def test_a_first_start_in_a_synchronised_folder_says_so_and_goes_no_further(qtbot, tmp_path):
    (tmp_path / ".stfolder").mkdir()
    page = FirstStart(tmp_path / "data", Appearance(language="en"))
    qtbot.addWidget(page)
    assert "Syncthing copies it to other computers" in texts(page)
    page.begin()
    assert isinstance(page.step, WelcomeStep)
    assert not (tmp_path / "data").exists()


def test_the_window_opens_a_folder_that_cannot_be_written_and_says_so(qtbot, town, monkeypatch):
    def refuse(database):
        raise NotWritable(database.path)

    (town.folder / ".stfolder").mkdir()
    monkeypatch.setattr("aftercare.store.database.Database.try_writing", refuse)
    book = Casebook.open(town.folder / "siti", PASSPHRASE)
    assert book.unwritable
    window = MainWindow(town.folder / "siti", Appearance(language="en").apply(qtbot_application()))
    qtbot.addWidget(window)
    window.open_casebook(book)
    try:
        qtbot.waitUntil(lambda: "records can be read" in texts(window))
        assert "Syncthing" in texts(window)
    finally:
        window.lock()


def qtbot_application():
    from PySide6.QtWidgets import QApplication

    return QApplication.instance()
