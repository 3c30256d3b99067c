"""Uses the windows as a person does: unlocking, waiting for what appears, reading what is said."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit

from aftercare.ui.forms.record_form import RecordForm
from aftercare.ui.sheet import Sheet
from tests.town import PASSPHRASE


def unlock(qtbot, window, passphrase=PASSPHRASE):
    visible = lambda: [
        one for one in window.centralWidget().findChildren(QLineEdit) if one.isVisible()
    ]
    qtbot.waitUntil(lambda: bool(visible()), timeout=20_000)
    line = visible()[0]
    QTest.keyClicks(line, passphrase)
    QTest.keyClick(line, Qt.Key.Key_Return)
    try:
        qtbot.waitUntil(lambda: window.shell is not None, timeout=30_000)
    except qtbot.TimeoutError as late:
        said = [
            one.text() for one in window.centralWidget().findChildren(QLabel) if one.isVisible()
        ]
        raise AssertionError(f"not unlocked; the window says {said}") from late
    window.desk._timer.stop()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=20_000)
    return window.shell


def visible_form(qtbot, window):
    qtbot.waitUntil(
        lambda: any(form.isVisible() for form in window.findChildren(RecordForm)), timeout=20_000
    )
    return next(form for form in window.findChildren(RecordForm) if form.isVisible())


def visible_sheet(qtbot, window):
    qtbot.waitUntil(
        lambda: any(sheet.isVisible() for sheet in window.findChildren(Sheet)), timeout=20_000
    )
    sheet = next(sheet for sheet in window.findChildren(Sheet) if sheet.isVisible())
    sheet.activateWindow()
    qtbot.waitUntil(sheet.isActiveWindow, timeout=20_000)
    return sheet


def press_in(sheet, name):
    next(
        one
        for one in sheet.findChildren(QAbstractButton)
        if name in (one.text(), one.accessibleName())
    ).click()


def texts(sheet):
    return [label.text() for label in sheet.findChildren(QLabel) if label.isVisibleTo(sheet)]
