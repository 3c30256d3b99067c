"""Two lines for a new passphrase, with honest advice, a suggestion, and showing what is typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from aftercare.actions.joining.suggest_passphrase import suggest_passphrase
from aftercare.store.vault import SHORTEST, Argon2Cost
from aftercare.ui.language import language, tr
from aftercare.ui.parts import button, label
from aftercare.ui.start.strength_view import StrengthView
from aftercare.ui.theme import SPACE


class NewPassphrase(QWidget):
    """`about` tells what a thief knows of the person, `cost` what a guess costs. Signals: `typed`
    after each key.
    """

    typed = Signal()

    def __init__(self, about: Callable[[], Sequence[str]], cost: Callable[[], Argon2Cost]) -> None:
        super().__init__()
        self._about = about
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        self.first = add_line(layout, tr("New passphrase"))
        self.strength = StrengthView(about, cost)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        self.shown = QCheckBox(tr("Show what I type"))
        self.shown.toggled.connect(self._on_shown)
        row.addWidget(self.shown)
        row.addStretch()
        self.suggest = button(tr("Suggest one"), self._on_suggest)
        row.addWidget(self.suggest)
        layout.addLayout(row)
        layout.addWidget(self.strength)
        self.second = add_line(layout, tr("The passphrase again"))
        self.first.textChanged.connect(self.strength.judge)
        for line in (self.first, self.second):
            line.textChanged.connect(self.typed)
        self.setFocusProxy(self.first)

    def problem(self) -> tuple[str, QLineEdit] | None:
        """What is to be corrected and where; None where it may be used."""
        if len(self.first.text()) < SHORTEST:
            return tr("Too short: it needs {n} characters.", n=SHORTEST), self.first
        if self.first.text() != self.second.text():
            return tr("The two passphrases differ. Type them again."), self.second
        return None

    def _on_shown(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        for line in (self.first, self.second):
            line.setEchoMode(mode)

    def _on_suggest(self) -> None:
        """Words drawn by chance, shown so that they can be learnt; typing them again is the first
        exercise.
        """
        self.shown.setChecked(True)
        self.first.setText(suggest_passphrase(language.code, self._about()))
        self.second.clear()
        self.second.setFocus()


def add_line(layout: QVBoxLayout, title: str) -> QLineEdit:
    """A line for a passphrase under its title."""
    line = QLineEdit()
    line.setAccessibleName(title)
    line.setEchoMode(QLineEdit.EchoMode.Password)
    layout.addWidget(label(title))
    layout.addWidget(line)
    return line
