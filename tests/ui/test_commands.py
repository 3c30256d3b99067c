"""The table of commands: each does something where it is allowed, and no key of any screen is missing from it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QTableView,
    QWidget,
)

from aftercare.casework.wording import LANGUAGES
from aftercare.ui.appearance import read_appearance
from aftercare.ui.commands import table
from aftercare.ui.commands.command import keys_in
from aftercare.ui.commands.keys_sheet import USUAL, KeysSheet
from aftercare.ui.commands.screens import screens_of
from aftercare.ui.commands.table import MENUS
from aftercare.ui.forms.record_form import RecordForm
from tests.hostile.windows import settle
from tests.ui.desk_driver import texts
from tests.ui.test_every_window_fits import opened  # noqa: F401 - a fixture

LAST = ("lock", "hide", "close")  # after which there is nothing to press
DRESSING = ("larger", "smaller", "usual_size", "language_", "colours_")
ELSEWHERE = {  # with the test that has it
    "practise": "test_practice",  # a program of its own
}
NOT_COMMANDS = {"Return", "Enter"}


@pytest.fixture
def asked(monkeypatch):
    """Which file dialogs were asked for."""
    found = []
    for name, answer in (
        ("getSaveFileName", ("", "")),
        ("getOpenFileName", ("", "")),
        ("getOpenFileNames", ([], "")),
    ):
        monkeypatch.setattr(
            QFileDialog,
            name,
            lambda *_, answer=answer, name=name, **__: found.append(name) or answer,
        )
    monkeypatch.setattr(QPrintDialog, "exec", lambda _: found.append("print"))
    return found


def in_sight(window, asked):
    """What a person would notice of a command."""
    shell = window.shell
    dialogs = [type(one).__name__ for one in window.findChildren(QDialog) if one.isVisible()]
    helped = window.help is not None and window.help.isVisible()
    page = shell._shown()
    tab = shell.case.tabs.currentIndex() if shell.shows("case") else -1
    said = [one.text() for one in page.findChildren(QLabel) if one.isVisible()]
    said += [one.currentText() for one in page.findChildren(QComboBox) if one.isVisible()]
    rows = [one.model().rowCount() for one in page.findChildren(QTableView)]
    return (
        dialogs,
        len(asked),
        helped,
        type(page).__name__,
        tab,
        said,
        rows,
        shell.acts.palette is None,
        [form.kind for form in window.findChildren(RecordForm) if form.isVisible()],
    )


def close_all(window):
    for dialog in window.findChildren(QDialog):
        dialog.close()
    if window.shell.acts.palette:
        window.shell.acts.palette.close_box()
    if window.help:
        window.help.close()
    window.shell._bring(window.shell._stack)
    settle(window)


def at_a_place_for(window, command):
    """Goes to a screen on which the command is allowed, unless it is in sight; whether there is
    one.
    """
    acts = window.shell.acts
    if command.when(acts) and not command.name.startswith("go_"):
        return True
    for place in ("case", "reports", "today"):
        if place == "case":
            window.shell.open_case(window.case)
        elif f"go_{place}" != command.name:
            window.shell.go(place)
        settle(window)
        if command.when(acts) and not (command.name == "go_caseload" and place == "caseload"):
            return True
    return False


def test_every_command_of_the_window_does_something(opened, asked):  # noqa: F811
    window = opened("sup")
    names = [command.name for command in window.shell.acts.commands]
    assert len(set(names)) == len(names)
    assert list(window.shell.menu_bar.actions_of) == names
    idle = []
    some = {"add_visit", "add_referral"}  # forms are opened in one way
    for command in list(window.shell.acts.commands):
        name = command.name
        of_screen = command.on_screen and name not in some
        if of_screen or name in LAST or name in ELSEWHERE or name.startswith(DRESSING):
            continue
        if not at_a_place_for(window, command):
            idle.append(f"{name} is allowed nowhere")
            continue
        before = in_sight(window, asked)
        window.shell.menu_bar.actions_of[name].trigger()
        settle(window)
        if in_sight(window, asked) == before:
            idle.append(f"{name} does nothing")
        close_all(window)
    assert idle == [], "\n".join(idle)
    window.shell.menu_bar.actions_of["lock"].trigger()
    assert window.desk is None


def every_page(window):
    """Shows each screen in turn, and gives its name."""
    shell = window.shell
    for page in [*screens_of(shell.role), *(["case"] if shell.has("caseload") else [])]:
        if page == "case":
            shell.open_case(window.case)
        else:
            shell.go(page)
        settle(window)
        yield page


def test_a_command_of_a_screen_presses_what_answers_to_its_keys_there(opened, monkeypatch):  # noqa: F811
    window = opened("sup")
    shell, pressed, done = window.shell, [], set()
    monkeypatch.setattr(table, "press", pressed.append)
    mine = [one for one in shell.acts.commands if one.on_screen and one.keys]
    for _ in every_page(window):
        for command in mine:
            if not command.name.startswith("add_") and command.when(shell.acts):
                command.act(shell.acts)
                owner = pressed.pop()
                keys = owner.key() if isinstance(owner, QShortcut) else owner.shortcut()
                assert keys == QKeySequence(command.keys)
                done.add(command.name)
    assert len(done) > 15
    answered = {one.shortcut().toString() for one in shell.findChildren(QAbstractButton)}
    answered |= {one.key().toString() for one in shell.findChildren(QShortcut)}
    dead = {one.name for one in mine if QKeySequence(one.keys).toString() not in answered}
    assert dead == set(), "nothing answers to these keys any more"


@pytest.mark.parametrize("name", ["sup", "siti", "admin"])
def test_no_key_of_any_screen_is_missing_from_the_table(opened, name):  # noqa: F811
    window = opened(name)
    shell = window.shell
    known = {QKeySequence(one.keys).toString() for one in shell.acts.commands} | NOT_COMMANDS
    missing = {}
    for page in every_page(window):
        for keys in keys_in(shell):
            if keys not in known:
                missing.setdefault(keys, page)
    assert missing == {}, "say in aftercare/ui/commands/table.py what these keys do"


def test_the_sheet_of_keys_has_every_key_of_the_screen_and_of_the_window(opened):  # noqa: F811
    window = opened("siti")
    shell = window.shell
    shell.open_case(window.case)
    settle(window)
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_Slash, Qt.KeyboardModifier.ControlModifier)
    sheet = next(one for one in window.findChildren(KeysSheet) if one.isVisible())
    said = " ".join(texts(sheet))
    for command in shell.acts.commands:
        if command.keys and (not command.on_screen or command.when(shell.acts)):
            assert command.keys in said
            assert command.title.say("en") in said
    for keys, _ in USUAL:
        assert keys in said


def test_every_command_and_menu_has_a_name_in_every_language(opened):  # noqa: F811
    window = opened("sup")
    for command in window.shell.acts.commands:
        titles = {command.title.say(code) for code in LANGUAGES}
        assert all(titles), command.name
    for code in LANGUAGES:
        mnemonics = [title.say(code).partition("&")[2][:1].lower() for title in MENUS.values()]
        assert len(set(mnemonics)) == len(mnemonics), (code, mnemonics)
        taken = {f"Alt+{letter.upper()}" for letter in mnemonics}
        keys = {command.keys for command in window.shell.acts.commands}
        assert keys.isdisjoint(taken), (code, "these keys would open a menu instead")


def test_the_text_grows_and_shrinks_by_keys_and_is_remembered(qtbot, opened):  # noqa: F811
    window = opened("siti")
    shell = window.shell
    shell.open_case(window.case)
    settle(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=20_000)
    size = lambda: read_appearance(window.folder).text
    for key, expected in (
        (Qt.Key.Key_Plus, 125),
        (Qt.Key.Key_Plus, 150),
        (Qt.Key.Key_Minus, 125),
        (Qt.Key.Key_0, 100),
        (Qt.Key.Key_Minus, 100),
    ):
        QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
        settle(window)
        assert size() == expected
        assert round(QApplication.font().pointSizeF() / 10.5 * 100) == expected
    assert window.shell is shell, "with everything that is open as it is"
    assert shell.shows("case")


def test_the_menu_bar_costs_a_small_screen_little(opened):  # noqa: F811
    window = opened("siti")
    window.resize(1366, 768)
    settle(window)
    assert window.shell._top.height() <= 30
    assert isinstance(window.shell.menu_bar, QWidget)
