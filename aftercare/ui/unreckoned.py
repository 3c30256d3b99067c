"""The line over a list that cases could not be reckoned, and may lack in it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QLabel

from aftercare.actions.caseload.list_cases import said_of_unreckoned
from aftercare.ui.language import language
from aftercare.ui.parts import label


def notice() -> QLabel:
    """The line, hidden until there is something to say."""
    shown = label("", "notice", wrap=True)
    shown.hide()
    return shown


def show_unreckoned(line: QLabel, numbers: Iterable[str]) -> None:
    """Names these cases in the line; for none it hides."""
    said = said_of_unreckoned(numbers)
    line.setText(said.say(language.code) if said else "")
    line.setVisible(said is not None)
