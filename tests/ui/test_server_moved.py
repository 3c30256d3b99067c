"""The server has moved: the administrator's window says where it is, a colleague's takes the code where its sync has failed."""

import pytest
from PySide6.QtWidgets import QLabel

from aftercare.actions.exchange.sync_now import sync_now
from aftercare.actions.joining.place_server import add_address, server_code
from aftercare.actions.shared.link import NoLink
from aftercare.actions.shared.way_to_server import place_of_server
from aftercare.ui import theme
from aftercare.ui.main_window import MainWindow
from aftercare.ui.people.server_list import AddToServerSheet, ServerCodeShown, ServerList
from aftercare.ui.sync_panel.panel import SyncPanel
from aftercare.ui.sync_panel.server_code_sheet import ServerCodeSheet
from tests.actions.test_server_moved import DEAD, moves
from tests.ui.desk_driver import press_in, texts, unlock


@pytest.fixture
def opened(qtbot, town, english):
    """Opens the windows of devices; all are closed at the end."""
    made = []

    def window(name):
        found = MainWindow(town.folder / name, theme.LIGHT)
        found.resize(1366, 768)
        found.show()
        made.append(found)
        unlock(qtbot, found)
        quiet(qtbot, found)
        return found

    yield window
    for one in made:
        one.close()


def quiet(qtbot, window):
    qtbot.waitUntil(lambda: not window.desk.busy, timeout=30_000)


def says(sheet, part):
    return any(part in text for text in texts(sheet))


def shown(qtbot, window, kind):
    qtbot.waitUntil(
        lambda: any(one.isVisible() for one in window.findChildren(kind)), timeout=30_000
    )
    return next(one for one in window.findChildren(kind) if one.isVisible())


def test_a_colleague_enters_the_code_where_the_sync_has_failed(qtbot, town, opened):
    window = opened("siti")
    new = moves(town)
    with town.open("admin") as book:
        add_address(book, new)
        sync_now(book)
        code = server_code(book)
    window.desk.sync()
    quiet(qtbot, window)
    assert isinstance(window.desk.last_error, NoLink)
    window.shell.badge.open_panel()
    panel = shown(qtbot, window, SyncPanel)
    assert panel.moved.isVisible()
    panel._on_moved()
    sheet = shown(qtbot, window, ServerCodeSheet)
    sheet.field.setPlainText(code[:-4])
    press_in(sheet, "Follow this code")
    qtbot.waitUntil(lambda: says(sheet, "mistyped"), timeout=30_000)
    sheet.field.setPlainText(code)
    press_in(sheet, "Follow this code")
    qtbot.waitUntil(lambda: not sheet.isVisible(), timeout=30_000)
    qtbot.waitUntil(lambda: not window.desk.busy and window.desk.last_error is None, timeout=30_000)
    assert not panel.moved.isVisible()


def test_an_administrator_adds_an_address_and_shows_the_code(qtbot, town, opened):
    window = opened("admin")
    window.shell.go("people")
    page = window.shell.findChildren(ServerList)[0]
    page.refresh()
    qtbot.waitUntil(lambda: page._rows.rowCount() == 2, timeout=30_000)
    page._on_add()
    sheet = shown(qtbot, window, AddToServerSheet)
    sheet.lines[0].setText("not an address")
    press_in(sheet, "Add")
    qtbot.waitUntil(lambda: says(sheet, "is not an address"), timeout=30_000)
    sheet.lines[0].setText(DEAD)
    press_in(sheet, "Add")
    qtbot.waitUntil(lambda: not sheet.isVisible(), timeout=30_000)
    quiet(qtbot, window)
    page.refresh()
    qtbot.waitUntil(lambda: page._rows.rowCount() == 3, timeout=30_000)
    page._on_code()
    code = shown(qtbot, window, ServerCodeShown)
    assert any(one.text().startswith("SRV-") for one in code.findChildren(QLabel))
    code.reject()
    window.close()
    town.sync("siti")
    with town.open("siti") as book:
        assert place_of_server(book).addresses[0] == DEAD
