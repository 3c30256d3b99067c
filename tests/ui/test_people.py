"""People and their devices in the window: an invitation says what comes next, a device that is taken off says so at once."""

import pytest
from PySide6.QtGui import QGuiApplication

from aftercare.ui import theme
from aftercare.ui.main_window import MainWindow
from aftercare.ui.people.device_list import last_contact
from aftercare.ui.people.people_page import InviteDialog
from tests.ui.desk_driver import press_in, unlock, visible_sheet


@pytest.fixture
def shell(qtbot, town, english):
    """The administrator's window."""
    window = MainWindow(town.folder / "admin", theme.LIGHT)
    window.resize(1366, 768)
    window.show()
    found = unlock(qtbot, window)
    found.go("people")
    yield found
    window.close()


def rows_of(table):
    return [[cell.text for cell in cells] for _, cells in table._rows.rows]


def test_a_contact_is_told_as_precisely_as_the_server_notes_it():
    assert last_contact(0) == "not known here"
    begun, ended = last_contact(1_790_000_000).rsplit(", ", 1)[1].split("–")
    assert begun[-2:] == ended[-2:]
    assert (int(ended[:2]) - int(begun[:2])) % 24 == 1


def test_an_invitation_is_copied_and_says_what_comes_next(qtbot, shell):
    shell.people._invite.click()
    dialog = next(one for one in shell._window.findChildren(InviteDialog) if one.isVisible())
    dialog._name.setText("Farah")
    press_in(dialog, "Make the code")
    qtbot.waitUntil(dialog._code.isVisible, timeout=20_000)
    assert "Farah starts Aftercare" in dialog._next.text()
    assert "sync here" in dialog._next.text()
    press_in(dialog, "Copy the code")
    assert QGuiApplication.clipboard().text() == dialog._code.text()
    assert dialog._problem.property("role") == "good"
    dialog.close()


def test_a_device_that_is_taken_off_says_so_at_once_and_what_became_of_it(qtbot, shell):
    people = shell.people
    people.tabs.setCurrentWidget(people.devices)
    table = people.devices._table
    qtbot.waitUntil(lambda: len(rows_of(table)) == 3, timeout=20_000)
    row = next(n for n, cells in enumerate(rows_of(table)) if cells[1] == "siti")
    table.selectRow(row)
    shell.desk.busy = True  # no sync meanwhile
    people.devices._on_revoke()
    sheet = visible_sheet(qtbot, shell._window)
    press_in(sheet, "Take the device off")
    qtbot.waitUntil(
        lambda: rows_of(table)[row][4] == "to be taken off at the next sync", timeout=20_000
    )
    shell.desk.busy = False
    shell.desk.sync()
    qtbot.waitUntil(
        lambda: rows_of(table)[row][4] == "taken off; waiting for its contact", timeout=20_000
    )
