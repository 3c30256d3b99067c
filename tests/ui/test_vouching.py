"""A new laptop of somebody who has one: both windows show its number, and it goes on by itself once that is said to be equal."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from aftercare.actions.exchange.sync_now import sync_now
from aftercare.actions.shared.audit import audit_trail
from aftercare.ui import theme
from aftercare.ui.main_window import MainWindow
from aftercare.ui.people.rename_sheet import RenameSheet
from aftercare.ui.vouching.vouch_sheet import VouchSheet
from aftercare.ui.vouching.waiting_page import RecoverySheetSheet, WaitingPage
from tests.town import PASSPHRASE
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
        return found

    yield window
    for one in made:
        one.close()


def shown(qtbot, window, kind):
    qtbot.waitUntil(
        lambda: any(one.isVisible() for one in window.findChildren(kind)), timeout=30_000
    )
    return next(one for one in window.findChildren(kind) if one.isVisible())


def waiting_page(qtbot, window):
    """Unlocks a device that waits."""
    qtbot.waitUntil(lambda: bool(window.centralWidget().findChildren(QLineEdit)), timeout=30_000)
    line = window.centralWidget().findChildren(QLineEdit)[0]
    QTest.keyClicks(line, PASSPHRASE)
    QTest.keyClick(line, Qt.Key.Key_Return)
    return shown(qtbot, window, WaitingPage)


def synced(qtbot, window):
    """Syncs once more, after what is under way."""
    qtbot.waitUntil(lambda: not window.desk.busy, timeout=30_000)
    window.desk.sync()
    qtbot.waitUntil(lambda: not window.desk.busy, timeout=30_000)


def test_the_window_in_use_asks_and_the_new_one_goes_on_by_itself(qtbot, town, opened):
    town.further("siti", "worker")
    number = town.number("siti2")
    new, used = opened("siti2"), opened("siti")
    page = waiting_page(qtbot, new)
    assert number in texts(page)
    unlock(qtbot, used)
    synced(qtbot, used)
    sheet = shown(qtbot, used, VouchSheet)
    assert number in texts(sheet)
    press_in(sheet, "It is mine: the numbers are equal")
    qtbot.waitUntil(lambda: not sheet.isVisible(), timeout=30_000)
    synced(qtbot, used)
    synced(qtbot, new)  # as its clock does
    qtbot.waitUntil(lambda: new.shell is not None, timeout=30_000)


def test_a_device_that_is_not_mine_is_taken_off_and_the_audit_says_so(qtbot, town, opened):
    device = town.further("siti", "worker", "thief")
    town.number("thief")
    used = opened("siti")
    unlock(qtbot, used)
    synced(qtbot, used)
    sheet = shown(qtbot, used, VouchSheet)
    press_in(sheet, "It is not mine")
    qtbot.waitUntil(lambda: not sheet.isVisible(), timeout=30_000)
    synced(qtbot, used)
    with town.open("admin") as book:
        sync_now(book)
        assert book.certified().roster.devices[device].revoked
        assert "device_refused" in {line.what for line in audit_trail(book)}


def test_a_device_is_renamed_in_the_list_of_devices(qtbot, town, opened):
    with town.open("siti") as book:
        own = book.certified().device
    for who, name, shows in (("siti", "Komputer Siti", ""), ("admin", "Pejabat", "Pejabat")):
        window = opened(who)
        unlock(qtbot, window)
        synced(qtbot, window)
        window.shell.go("people")
        people = window.shell.people
        people.tabs.setCurrentWidget(people.devices)
        rows, list_ = people.devices._rows, people.devices
        qtbot.waitUntil(lambda rows=rows: len(rows.rows) == 3, timeout=30_000)
        for place, (one, _) in enumerate(rows.rows):
            list_._table.selectRow(place)
            assert list_._rename.isEnabled() == (who == "admin" or one.device == own)
        list_._table.selectRow(
            next(place for place, row in enumerate(rows.rows) if row[0].device == own)
        )
        press_in(list_, "Rename…")
        sheet = shown(qtbot, window, RenameSheet)
        sheet._name.setText("\u202e")
        press_in(sheet, "Rename")
        qtbot.waitUntil(
            lambda sheet=sheet: "invisible marks" in sheet._error.text(), timeout=30_000
        )
        sheet._name.setText(name)
        press_in(sheet, "Rename")
        qtbot.waitUntil(lambda sheet=sheet: not sheet.isVisible(), timeout=30_000)
        synced(qtbot, window)
        list_.refresh()
        qtbot.waitUntil(
            lambda r=rows, wanted=(own, shows): (
                wanted in {(one.device, one.called) for one, _ in r.rows}
            )
        )
        window.close()


def test_two_people_vouch_from_the_list_of_devices_and_it_says_who_has(qtbot, town, opened):
    device = town.further("siti", "worker")
    number = town.number("siti2")
    for name in ("sup", "admin"):
        window = opened(name)
        unlock(qtbot, window)
        synced(qtbot, window)
        window.shell.go("people")
        people = window.shell.people
        people.tabs.setCurrentWidget(people.devices)
        rows = people.devices._rows
        qtbot.waitUntil(
            lambda rows=rows: any(row[0].device == device for row in rows.rows), timeout=30_000
        )
        place = next(place for place, row in enumerate(rows.rows) if row[0].device == device)
        people.devices._table.selectRow(place)
        press_in(people.devices, "Vouch for it…")
        sheet = shown(qtbot, window, VouchSheet)
        assert number in texts(sheet)
        press_in(sheet, "It is theirs: the numbers are equal")
        qtbot.waitUntil(lambda sheet=sheet: not sheet.isVisible(), timeout=30_000)
        synced(qtbot, window)
        window.close()
    with town.open("admin") as book:
        sync_now(book)
        assert book.certified().roster.devices[device].vouchers == (3, 1)


def test_the_recovery_sheet_of_the_other_laptop_is_typed_on_the_new_one(qtbot, town, opened):
    town.further("siti", "worker")
    town.number("siti2")
    new = opened("siti2")
    page = waiting_page(qtbot, new)
    press_in(page, "I have the recovery sheet of my other device")
    sheet = shown(qtbot, new, RecoverySheetSheet)
    sheet.line.setText(town.sheets["siti2"])
    press_in(sheet, "Use it")
    qtbot.waitUntil(
        lambda: any("not the recovery sheet" in text for text in texts(sheet)), timeout=30_000
    )
    sheet.line.setText(town.sheets["siti"])
    press_in(sheet, "Use it")
    qtbot.waitUntil(lambda: new.shell is not None, timeout=30_000)
