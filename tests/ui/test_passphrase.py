"""A new passphrase in the window: durable before it says so, never without the one before or the recovery code."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton

from aftercare.actions.exchange.sync_now import sync_now
from aftercare.actions.joining.invite_person import invite_person
from aftercare.actions.joining.join import join
from aftercare.actions.joining.unlock import ATTEMPTS_FILE
from aftercare.actions.shared.audit import audit_trail
from aftercare.store.casebook import KEY_FILE, Casebook
from aftercare.store.vault import Vault
from aftercare.store.vault_errors import WrongPassphrase
from aftercare.ui import theme
from aftercare.ui.main_window import MainWindow
from aftercare.ui.passphrase_sheet import PassphraseSheet
from tests.town import PASSPHRASE, QUICK
from tests.ui.desk_driver import press_in, texts, unlock, visible_sheet

NEW = "durian gajah payung selipar"


def sheet_of(qtbot, window):
    qtbot.waitUntil(
        lambda: any(one.isVisible() for one in window.findChildren(PassphraseSheet)), timeout=20_000
    )
    return visible_sheet(qtbot, window)


def said(qtbot, window, text):
    qtbot.waitUntil(
        lambda: any(
            one.isVisible() and text in " ".join(texts(one)) for one in window.findChildren(QDialog)
        ),
        timeout=10_000,
    )


def opens(folder, passphrase):
    try:
        Vault.open_with_passphrase(folder / KEY_FILE, passphrase)
    except WrongPassphrase:
        return False
    return True


def type_in(qtbot, sheet, *words):
    """Each line and Enter, as a person does."""
    lines = [line for line in (sheet.current, sheet.new.first, sheet.new.second) if line]
    for line, text in zip(lines, words, strict=True):
        qtbot.waitUntil(line.hasFocus, timeout=20_000)
        QTest.keyClicks(line, text)
        QTest.keyClick(line, Qt.Key.Key_Return)


def test_it_is_changed_by_keyboard_from_the_settings_and_the_audit_says_so(qtbot, window):
    shell = unlock(qtbot, window)
    shell._settings.click()
    press_in(visible_sheet(qtbot, window), "Change the passphrase…")
    type_in(qtbot, sheet_of(qtbot, window), PASSPHRASE, NEW, NEW)
    said(qtbot, window, "The old one no longer opens this computer.")
    assert opens(window.folder, NEW)
    assert not opens(window.folder, PASSPHRASE)
    window.lock()
    with Casebook.open(window.folder, NEW) as book:
        assert any("Passphrase changed" in line.text("en") for line in audit_trail(book))
    unlock(qtbot, window, NEW)


def test_without_the_one_before_nothing_changes_and_it_is_counted(qtbot, window):
    shell = unlock(qtbot, window)
    shell._settings.click()
    press_in(visible_sheet(qtbot, window), "Change the passphrase…")
    sheet = sheet_of(qtbot, window)
    type_in(qtbot, sheet, "a guess of somebody", NEW, NEW)
    said(qtbot, window, "The passphrase is not right.")
    assert sheet.isVisible()
    assert sheet.current.hasFocus()
    assert (window.folder / ATTEMPTS_FILE).read_text().count("\n") == 1
    assert opens(window.folder, PASSPHRASE)
    assert not opens(window.folder, NEW)


@pytest.mark.parametrize(
    ("first", "second", "why"), [("short", "short", "Too short"), (NEW, NEW + "x", "differ")]
)
def test_one_that_is_too_short_or_typed_differently_changes_nothing(
    qtbot, window, first, second, why
):
    shell = unlock(qtbot, window)
    shell._settings.click()
    press_in(visible_sheet(qtbot, window), "Change the passphrase…")
    sheet = sheet_of(qtbot, window)
    type_in(qtbot, sheet, PASSPHRASE, first, second)
    said(qtbot, window, why)
    assert opens(window.folder, PASSPHRASE)
    assert sheet.change.isEnabled()


def test_a_disk_that_is_full_leaves_the_one_before(qtbot, window, monkeypatch):
    shell = unlock(qtbot, window)
    shell._settings.click()
    press_in(visible_sheet(qtbot, window), "Change the passphrase…")
    sheet = sheet_of(qtbot, window)

    def full(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("aftercare.store.vault.flush_file", full)
    type_in(qtbot, sheet, PASSPHRASE, NEW, NEW)
    said(qtbot, window, "no room left on the disk")
    assert opens(window.folder, PASSPHRASE)
    assert not opens(window.folder, NEW)


def test_whoever_opens_with_the_recovery_code_is_asked_for_a_new_one_at_once(qtbot, town, english):
    folder = town.folder / "farah"
    with town.open("admin") as admin:
        invitation = invite_person(admin, "farah", "worker").code
        sync_now(admin)
        paper = join(folder, invitation, PASSPHRASE, cost=QUICK).recovery_code
        sync_now(admin)
    town.sync("farah")
    window = MainWindow(folder, theme.LIGHT)
    window.show()
    press_in(window, "I forgot the passphrase")
    line = next(one for one in window.findChildren(QLineEdit) if one.isVisible())
    QTest.keyClicks(line, paper)
    QTest.keyClick(line, Qt.Key.Key_Return)
    sheet = sheet_of(qtbot, window)
    assert sheet.current is None
    type_in(qtbot, sheet, NEW, NEW)
    said(qtbot, window, "The passphrase is changed")
    window.lock()
    assert opens(folder, NEW)
    assert not opens(folder, PASSPHRASE)
    with Casebook.open(folder, paper, recovery=True) as book:  # the paper is still good
        (entered,) = [
            line.details for line in audit_trail(book) if line.text("en") == "Passphrase changed"
        ]
    assert "by recovery code" in entered


def test_whoever_opened_with_the_passphrase_is_not(qtbot, window):
    unlock(qtbot, window)
    qtbot.wait(300)
    assert not window.findChildren(PassphraseSheet)


def test_before_anything_is_open_the_settings_offer_none(qtbot, tmp_path, english):
    window = MainWindow(tmp_path / "new", theme.LIGHT)
    window.show()
    window.centralWidget().page.open_settings()
    sheet = visible_sheet(qtbot, window)
    assert not [
        one
        for one in sheet.findChildren(QPushButton)
        if one.isVisible() and "passphrase" in one.text()
    ]
