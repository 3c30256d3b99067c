"""What assistive technology is told of every screen and dialog: a name, a role that says what it is, a state, and the word that one sees."""

import re

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QWidget,
)

from aftercare.ui.parts import Table
from aftercare.ui.shell import screens_of
from tests.ui.every_window import Material
from tests.ui.test_every_window_fits import let_go, opened, read, settle  # noqa: F401 - a fixture

ROLE, TEXT = QAccessible.Role, QAccessible.Text
SAYS_NOTHING = {ROLE.NoRole, ROLE.Client, ROLE.Pane, ROLE.Whitespace}
ROLES = {
    QCheckBox: {ROLE.CheckBox},
    QComboBox: {ROLE.ComboBox},
    QLineEdit: {ROLE.EditableText},
    Table: {ROLE.Table},
}


OTHERWISE = ("Keep the version of",)  # says whose, where it shows “Keep this”


def bare(text):
    """The words of a text without keys in brackets."""
    return {
        *re.findall(r"\w+", re.sub(r"\(.*?\)", "", text).replace("&", "").split("\n")[0].casefold())
    }


def told(one):
    """What is wrong with what a control tells of itself."""
    spoken = QAccessible.queryAccessibleInterface(one)
    name, found = spoken.text(TEXT.Name), []
    if not name.strip():
        found.append("has no name")
    if spoken.role() in SAYS_NOTHING and not isinstance(one, QScrollArea):
        found.append(f"has the role {spoken.role().name}")
    for kind, roles in ROLES.items():
        if isinstance(one, kind) and spoken.role() not in roles:
            found.append(f"is a {kind.__name__} and has the role {spoken.role().name}")
    if (
        isinstance(one, QPushButton)
        and not bare(one.text()) <= bare(name)
        and not name.startswith(OTHERWISE)
    ):
        found.append(f"shows “{one.text()}” and is called “{name}”")
    if isinstance(one, QAbstractButton) and one.isCheckable() and not spoken.state().checkable:
        found.append("can be checked and does not say so")
    if (
        isinstance(one, QLineEdit)
        and one.echoMode() == QLineEdit.EchoMode.Normal
        and spoken.text(TEXT.Value) != one.text()
    ):
        found.append("does not tell its value")
    if not spoken.state().focusable:
        found.append("does not say that it can be reached")
    return [f"{type(one).__name__} “{name}” {why}" for why in found]


def reached(window):
    """The controls in sight that the keyboard gets to."""
    return [
        one
        for one in window.findChildren(QWidget)
        if one.isVisible() and one.isEnabled() and one.focusPolicy().value & 1 and one.focusProxy() is None and one.objectName() != "qt_spinbox_lineedit"
        and one.window() is window and not isinstance(one.parentWidget(), QComboBox)
    ]  # fmt: skip


@pytest.mark.parametrize("name", ["sup", "admin"])
def test_every_control_of_every_screen_has_a_name_a_role_and_a_state(opened, name):  # noqa: F811
    window = opened(name)
    window.resize(1366, 768)
    found, seen, pages = {}, 0, screens_of(window.shell.role)
    for page in [*pages, *(["case"] if "caseload" in pages else [])]:
        window.shell.open_case(window.case) if page == "case" else window.shell.go(page)
        settle(window)
        tabs = next(iter(getattr(window.shell, page).findChildren(QTabWidget)), None)
        for place in range(tabs.count() if tabs else 1):
            if tabs:
                tabs.setCurrentIndex(place)
                settle(window)
            for one in reached(window):
                seen += 1
                found |= dict.fromkeys(told(one), page)
    assert "\n".join(f"{page}: {why}" for why, page in found.items()) == ""
    assert seen > 100


def test_every_control_of_every_dialog_has_a_name_a_role_and_a_state(opened, tmp_path):  # noqa: F811
    window = opened("sup")
    material, found = read(window, lambda book: Material(book, window.case, tmp_path)), {}
    for kind, make in material.all(window, window.desk):
        dialog = make()
        dialog.open()
        QApplication.processEvents()
        for one in reached(dialog.window()):
            found |= dict.fromkeys(told(one), kind.__name__)
        let_go(dialog)
    assert "\n".join(f"{where}: {why}" for why, where in found.items()) == ""


def test_a_table_tells_rows_columns_and_headings(opened):  # noqa: F811
    window = opened("siti")
    window.shell.go("caseload")
    settle(window)
    table = next(one for one in window.shell.caseload.findChildren(Table) if one.isVisible())
    spoken = QAccessible.queryAccessibleInterface(table)
    parts = [spoken.child(place) for place in range(spoken.childCount())]
    said = {(part.role(), part.text(TEXT.Name)) for part in parts if part}
    assert (ROLE.ColumnHeader, table.model().heading(0)) in said
    assert (ROLE.Cell, table.model().rows[0][1][0].text) in said
