"""An administrator sees what is under way, and decides about what a server shows that was set back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from aftercare.actions.exchange.sync_now import sync_now
from aftercare.actions.joining.change_role import change_role
from aftercare.actions.joining.devices import revoke_device
from aftercare.actions.shared.directory import find_person
from aftercare.ui import theme
from aftercare.ui.appearance import Appearance
from aftercare.ui.main_window import MainWindow
from tests.backups import backed_up, set_back_to
from tests.ui.desk_driver import press_in, unlock, visible_sheet


@pytest.fixture
def parted(town):
    """Before the server was set back admin took aminah's laptop off; since, that laptop made siti an administrator."""
    town.enrol(aminah="administrator")
    town.sync("siti", "sup", "admin", "aminah")
    file = backed_up(town)
    with town.open("admin") as book:
        revoke_device(book, find_person(book, "aminah").devices[0])
        sync_now(book)
    set_back_to(town, file)
    with town.open("aminah") as book:
        change_role(book, "siti", "administrator")
        sync_now(book)
    town.sync("admin")
    return town


@pytest.fixture
def office(qtbot, parted, english):
    found = MainWindow(parted.folder / "admin", theme.LIGHT)
    found.resize(1366, 768)
    found.show()
    yield found
    found.close()


def test_what_a_server_shows_is_looked_at_by_name_and_counts_only_once_that_was_said(
    qtbot, office, parted
):
    shell = unlock(qtbot, office)
    office.settle_appearance(Appearance(language="ms"))
    shell = office.shell
    page = shell.people
    shell.go("people")
    page.tabs.setCurrentWidget(page.under_way)
    listed = page.under_way
    qtbot.waitUntil(lambda: bool(listed._rows.rows) and listed._decide.isVisible(), timeout=20_000)
    assert listed._rows.rows[0][1][0].text == "Pernyataan pelayan"
    QTest.keyClick(listed._table, Qt.Key.Key_Return)
    sheet = visible_sheet(qtbot, office)
    texts = [one.text() for one in sheet.findChildren(QLabel)]
    assert any("aminah" in one and "siti menjadi Pentadbir" in one for one in texts), texts
    with qtbot.waitSignal(office.desk.synced, timeout=20_000):
        press_in(sheet, "Ambil kira")
    listed.refresh()
    qtbot.waitUntil(lambda: not listed._decide.isVisible(), timeout=20_000)
    office.close()
    with parted.open("admin") as book:
        sync_now(book)
        assert (
            find_person(book, "siti").role == "administrator"
            and find_person(book, "aminah").devices == ()
        )
