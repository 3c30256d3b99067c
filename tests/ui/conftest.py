"""A worker's window over a real casebook and a real server."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from aftercare.ui import theme
from aftercare.ui.language import language
from aftercare.ui.main_window import MainWindow


@pytest.fixture(autouse=True)
def nothing_stays_open(qapp):
    """What a test leaves would be written and painted anew by all that come after it."""
    yield
    for widget in QApplication.topLevelWidgets():
        widget.close()
        widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def english():
    language.choose("en")
    yield
    language.choose("en")


@pytest.fixture
def window(qtbot, town, english):
    town.case = town.shared_case(release_date="2026-01-05", area="Kajang", safe_contact="Telefon petang sahaja")
    found = MainWindow(town.folder / "siti", theme.LIGHT)
    found.resize(1366, 768)
    found.show()
    found.town = town
    yield found
    found.close()
