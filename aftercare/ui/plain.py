"""Texts of records are shown as they stand, never read as markup: a name that holds HTML would draw
pictures and open files.

`tip` is the only way to a tooltip, `label` in `parts` the only way to a label.
"""

from __future__ import annotations

from html import escape
from typing import Protocol

from PySide6.QtGui import Qt


class Tipped(Protocol):
    """A widget or an item of a list."""

    def setToolTip(self, text: str, /) -> None: ...


def as_text(text: str) -> str:
    """`text` for a place of Qt that reads what looks like markup as such, so that it shows every
    sign of it.
    """
    if not Qt.mightBeRichText(text):
        return text
    return f'<span style="white-space: pre-wrap">{escape(text)}</span>'


def tip(shown: Tipped, text: str) -> None:
    """What is said of a widget or an item under the mouse."""
    shown.setToolTip(as_text(text))
