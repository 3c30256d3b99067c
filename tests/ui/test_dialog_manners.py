"""The dialog standard, over every dialog of the program: Close left and main right, Enter is the main button, Escape closes, what destroys is red."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QScreen
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton

from aftercare.ui import theme
from aftercare.ui.dialog import Dialog
from aftercare.ui.parts import button
from aftercare.ui.screen import Fitting
from aftercare.ui.sheet import Sheet
from tests.ui.every_window import Material, troubles
from tests.ui.test_every_window_fits import let_go, opened, read, settle  # noqa: F401 - a fixture

DESTROYS = ("Take away", "It is not mine", "Leaves the organisation", "Strike out")


def foot_of(dialog):
    """The buttons at the foot, from the left, in reading order."""
    inside = [area.inside for area in dialog.findChildren(Fitting)]
    keys = [
        one
        for one in dialog.findChildren(QPushButton)
        if one.isVisible() and not any(body.isAncestorOf(one) for body in inside)
    ]
    lines = max((one.mapTo(dialog, one.rect().topLeft()).y() for one in keys), default=0)
    at = lambda one: one.mapTo(dialog, one.rect().topLeft())
    return sorted(
        (one for one in keys if lines - at(one).y() < 120),
        key=lambda one: (at(one).y(), at(one).x()),
    )


def wrong_with(dialog):
    """What does not keep to the standard in a dialog that is in sight."""
    foot, found = foot_of(dialog), troubles(dialog)
    texts = [one.text() for one in foot]
    if "Close" in texts and isinstance(dialog, Sheet) and texts[0] != "Close":
        found.append(f"Close is not at the left: {texts}")
    mains = [one for one in foot if one.property("role") == "main"]
    if mains and foot[-1] is not mains[-1]:
        found.append(f"the main button is not at the right: {texts}")
    if len(mains) > 1:
        found.append(f"two main buttons: {texts}")
    focused = dialog.focusWidget()
    if (
        isinstance(focused, QPushButton)
        and focused.text() == "Close"
        and len(foot) > 1
        and dialog.findChildren(QLineEdit)
    ):
        found.append("Close has the keyboard at the beginning")
    found += [
        f"“{one.text()}” destroys and is not red"
        for one in foot
        if one.text() in DESTROYS and one.property("role") != "danger"
    ]
    found += [
        f"“{one.text()}” would be pressed by Enter" for one in mains if one.text() in DESTROYS
    ]
    found += [
        f"“{one.text()}” has an icon and no word"
        for one in dialog.findChildren(QPushButton)
        if not one.icon().isNull() and not one.text()
    ]
    return found


def test_every_dialog_keeps_to_the_standard(opened, monkeypatch, tmp_path):  # noqa: F811
    monkeypatch.setattr(QScreen, "availableGeometry", lambda _: QRect(0, 0, 1366, 768))
    window = opened("sup")
    window.resize(1366, 736)
    material = read(window, lambda book: Material(book, window.case, tmp_path))
    found = []
    for kind, make in material.all(window, window.desk):
        dialog = make()
        if not isinstance(dialog, Dialog):  # a form stands in the window, not over it
            let_go(dialog)
            continue
        dialog.open()
        dialog.activateWindow()
        settle(window)
        QApplication.processEvents()
        found += [f"{kind.__name__}: {one}" for one in wrong_with(dialog)]
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        if dialog.isVisible():
            found.append(f"{kind.__name__}: Escape does not close it")
        let_go(dialog)
        settle(window)
    assert "\n".join(dict.fromkeys(found)) == ""


class Asked(Sheet):
    """A sheet with a line, several lines, and two buttons."""

    def __init__(self, parent, pressed):
        super().__init__(parent, "Asked")
        self.line, self.lines = QLineEdit(), QPlainTextEdit()
        for one in (self.line, self.lines):
            self.body.addWidget(one)
        self.foot.insertWidget(0, button("Save", lambda: pressed.append("main"), "main"))
        self.foot.addWidget(button("Another", lambda: pressed.append("other")))


def test_enter_is_the_focused_button_else_the_main_one_but_not_in_several_lines(qtbot, window):
    pressed = []
    sheet = Asked(window, pressed)
    sheet.open()
    sheet.activateWindow()
    qtbot.waitUntil(sheet.isActiveWindow, timeout=20_000)
    assert sheet.focusWidget() is sheet.line, "what one types into comes first"
    QTest.keyClick(sheet.line, Qt.Key.Key_Return)
    QTest.keyClick(sheet.lines, Qt.Key.Key_Return)
    assert (pressed, sheet.lines.toPlainText()) == (["main"], "\n")
    other = foot_of(sheet)[1]
    other.setFocus()
    QTest.keyClick(other, Qt.Key.Key_Enter)
    assert pressed == ["main", "other"]
    sheet.line.setFocus()
    sheet.line.returnPressed.connect(lambda: pressed.append("line"))
    QTest.keyClick(sheet.line, Qt.Key.Key_Return)
    assert pressed == ["main", "other", "line"], (
        "a line that answers Enter itself is not answered twice"
    )
    sheet.reject()


def test_what_opens_by_itself_takes_no_enter(qtbot, window):
    pressed = []
    sheet = Asked(window, pressed)
    sheet.by_itself = True
    sheet.open()
    QTest.keyClick(sheet.line, Qt.Key.Key_Return)
    assert pressed == []
    sheet.reject()


@pytest.mark.parametrize("colours", [theme.LIGHT, theme.DARK, theme.CONTRAST])
def test_success_is_never_in_red(colours):
    assert colours.good != colours.late


def test_every_dialog_of_ours_is_of_the_one_kind():
    assert issubclass(Sheet, Dialog)
