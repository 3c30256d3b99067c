"""A command: what a person may have done in the window, by its name, its keys, a menu or the
palette.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QWidget

from aftercare.casework.spellings import name_words
from aftercare.casework.wording import Words
from aftercare.ui.commands.at_hand import AtHand

SAID = "said"  # a property of a shortcut: what it does
Owner = QAbstractButton | QShortcut  # what already answers to keys on a screen


class Command(NamedTuple):
    """`name` is for the code, `title` for people; `also`: more words it is looked for by.

    `when`: whether it can be done now; `act` does it. `everywhere`: the keys are heard over every
    dialog; `on_screen`: it belongs to the screen in sight.
    """

    name: str
    menu: str
    title: Words
    when: Callable[[AtHand], bool]
    act: Callable[[AtHand], object]
    keys: str = ""
    also: str = ""
    everywhere: bool = False
    on_screen: bool = False

    def found_by(self, parts: list[str], language: str) -> bool:
        """Whether every part begins a word of its name, in the chosen language or in English."""
        words = _words_of(f"{self.title.say(language)} {self.title.say('en')} {self.also}")
        starts = [start for part in parts for start in name_words(part)]
        return bool(starts) and all(
            any(word.startswith(start) for word in words) for start in starts
        )


@cache
def _words_of(title: str) -> tuple[str, ...]:
    """The words of a command's name; never of anything that was typed or recorded."""
    return tuple(name_words(title))


def keys_said(keys: str) -> str:
    """Keys as this computer writes them."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def owner_in_sight(inside: QWidget, keys: str) -> Owner | None:
    """The button or shortcut that answers to the keys on what is in sight, if it can be pressed
    now.
    """
    wanted = QKeySequence(keys)
    for key in inside.findChildren(QAbstractButton):
        if key.shortcut() == wanted and key.isVisible() and key.isEnabled():
            return key
    for shortcut in inside.findChildren(QShortcut):
        around = shortcut.parent()
        if (
            shortcut.key() == wanted
            and shortcut.isEnabled()
            and isinstance(around, QWidget)
            and around.isVisible()
            and around.isEnabled()
        ):
            return shortcut
    return None


def press(owner: Owner | None) -> None:
    """Does what its keys do."""
    if isinstance(owner, QAbstractButton):
        owner.click()
    elif owner:
        owner.activated.emit()


def keys_in(inside: QWidget) -> dict[str, str]:
    """Every key that something in sight answers to, with what that is called; "" where it says
    nothing.
    """
    found = {
        key.shortcut().toString(): key.accessibleName() or key.text()
        for key in inside.findChildren(QAbstractButton)
        if not key.shortcut().isEmpty() and key.isVisible()
    }
    for shortcut in inside.findChildren(QShortcut):
        around = shortcut.parent()
        if isinstance(around, QWidget) and around.isVisible():
            found.setdefault(shortcut.key().toString(), shortcut.property(SAID) or "")
    return found
