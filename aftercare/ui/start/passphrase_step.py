"""The passphrase of this computer, with honest advice; then joining itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit

from aftercare.actions.join import Joined, join
from aftercare.actions.look_at_code import look_at_code
from aftercare.actions.suggest_passphrase import suggest_passphrase
from aftercare.casework.refusal import Refused
from aftercare.store.vault import SHORTEST, Argon2Cost, calibrate
from aftercare.ui.desk import Beside
from aftercare.ui.language import language, tr
from aftercare.ui.parts import button, label
from aftercare.ui.start.step import Step
from aftercare.ui.start.strength_view import StrengthView
from aftercare.ui.theme import SPACE

if TYPE_CHECKING:
    from aftercare.ui.start.first_start import FirstStart


class PassphraseStep(Step):
    """Twice the same; weak ones are named, not forbidden."""

    def __init__(self, flow: FirstStart) -> None:
        explain = tr("It encrypts everything on this computer. You type it each time you begin.")
        super().__init__(flow, 3, tr("Choose a passphrase"), explain, tr("Join"))
        typed = flow.typed
        self.first = self._line(tr("New passphrase"), typed.passphrase)
        self.strength = StrengthView(self._about, lambda: typed.cost or Argon2Cost())
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        self.shown = QCheckBox(tr("Show what I type"))
        self.shown.toggled.connect(self._on_shown)
        row.addWidget(self.shown)
        row.addStretch()
        self.suggest = button(tr("Suggest one"), self._on_suggest)
        row.addWidget(self.suggest)
        self.body.addLayout(row)
        self.body.addWidget(self.strength)
        self.second = self._line(tr("The passphrase again"), typed.again)
        self.first.textChanged.connect(self._on_typed)
        self.second.textChanged.connect(self._on_typed)
        self.setFocusProxy(self.first)
        self._working, self._measuring = Beside(), Beside()
        self.strength.judge(typed.passphrase)
        self._measure()

    def _line(self, title: str, text: str) -> QLineEdit:
        line = QLineEdit(text)
        line.setAccessibleName(title)
        line.setEchoMode(QLineEdit.EchoMode.Password)
        self.body.addWidget(label(title))
        self.body.addWidget(line)
        return line

    def _about(self) -> list[str]:
        """What a thief knows anyway."""
        return [self.flow.typed.name, look_at_code(self.flow.typed.code).server, "Aftercare"]

    def _measure(self) -> None:
        """What a guess will cost on this very computer, measured while the person thinks."""
        if self.flow.typed.cost is None:
            self._measuring.done.connect(self._on_measured)
            self._measuring.run(calibrate)

    def _on_measured(self, cost: Argon2Cost) -> None:
        self.flow.typed.cost = cost
        self.strength.judge(self.first.text())

    def _on_typed(self) -> None:
        typed = self.flow.typed
        if self.first.text() != typed.passphrase:
            self.strength.judge(self.first.text())
        typed.passphrase, typed.again = self.first.text(), self.second.text()
        self.show_problem("")

    def _on_shown(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        for line in (self.first, self.second):
            line.setEchoMode(mode)

    def _on_suggest(self) -> None:
        """Words drawn by chance, shown so that they can be learnt; typing them again is the first exercise."""
        self.shown.setChecked(True)
        self.first.setText(suggest_passphrase(language.code, self._about()))
        self.second.clear()
        self.second.setFocus()

    def go_on(self) -> None:
        """Joins. The passphrase must be long enough and twice the same."""
        if self.first.hasFocus() and self.first.text() and not self.second.text():
            self.second.setFocus()
        elif len(self.first.text()) < SHORTEST:
            self.show_problem(tr("Too short: it needs {n} characters.", n=SHORTEST), self.first)
        elif self.first.text() != self.second.text():
            self.show_problem(tr("The two passphrases differ. Type them again."), self.second)
        else:
            self._join()

    def _join(self) -> None:
        typed, folder = self.flow.typed, self.flow.folder
        self._busy(busy=True)
        self._working = Beside()
        self._working.done.connect(self._on_joined)
        self._working.refused.connect(self._on_refused)
        code, passphrase, name, cost = typed.code, typed.passphrase, typed.name.strip(), typed.cost
        self._working.run(lambda: join(folder, code, passphrase, name, cost=cost))

    def _busy(self, *, busy: bool) -> None:
        for one in (self.first, self.second, self.onward, self.back, self.suggest):
            one.setDisabled(busy)
        self.onward.setText(tr("Joining…") if busy else tr("Join"))

    def _on_joined(self, joined: Joined) -> None:
        self.flow.show_recovery(joined)

    def _on_refused(self, refusal: Refused) -> None:
        self._busy(busy=False)
        self.show_refusal(refusal)
        self.first.setFocus()
