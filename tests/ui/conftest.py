"""A worker's window over a real casebook and a real server."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from aftercare.ui import desk, theme
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
def faults_told(monkeypatch):
    """The kinds of every fault of the program that the windows told."""
    told = []
    make = desk.ProgramFault.__init__

    def noted(fault, kind):
        told.append(kind)
        make(fault, kind)

    monkeypatch.setattr(desk.ProgramFault, "__init__", noted)
    return told


@pytest.fixture(autouse=True)
def no_fault_of_the_program(request, faults_told):
    """A window tells a fault of ours and goes on, so that a test would pass over it; only who plants one may have one."""
    yield
    assert faults_told == [] or "planted" in request.fixturenames


@pytest.fixture
def planted(faults_told):
    """For a test that plants faults: what was told of them."""
    return faults_told


@pytest.fixture
def english():
    language.choose("en")
    yield
    language.choose("en")


@pytest.fixture
def window(qtbot, town, english):
    town.case = town.shared_case(
        release_date="2026-01-05", area="Kajang", safe_contact="Telefon petang sahaja"
    )
    found = MainWindow(town.folder / "siti", theme.LIGHT)
    found.resize(1366, 768)
    found.show()
    found.town = town
    yield found
    found.leave()
