"""Opens what is on this computer, with the passphrase or the recovery code."""

from __future__ import annotations

from functools import partial
from importlib import import_module
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from aftercare.actions.joining.unlock import glance, unlock
from aftercare.actions.program.repair import repair
from aftercare.casework.refusal import Refused
from aftercare.store.database_errors import FolderDamaged
from aftercare.ui.desk import Beside
from aftercare.ui.help.help_button import help_button
from aftercare.ui.language import LANGUAGES, tr
from aftercare.ui.parts import button, card, label
from aftercare.ui.quiet_moments import Beforehand
from aftercare.ui.said import SaidLine
from aftercare.ui.theme import scaled

WIDTH, WIDEST = 480, 900  # pixels
SOON = (  # loaded while the passphrase is typed: the screens that come next
    "sync_panel.panel",
    "notice_bar",
    "saved_bar",
    "updates.notice",
    "today.today_page",
    "case.case_page",
    "forms.record_form",
    "palette.palette",
)


class UnlockPage(QWidget):
    """Signals: `opened` with the open `Casebook`; `other` with whether the recovery code is to be
    asked for; `repaired` with the `Repaired` after a damaged folder was.
    """

    opened = Signal(object)
    repaired = Signal(object)
    other = Signal(bool)
    chosen = Signal(str)  # a language

    def __init__(self, folder: Path, *, recovery: bool = False) -> None:
        super().__init__()
        self._folder, self._recovery = folder, recovery
        self.setProperty("topic", "forgotten" if recovery else "unlock")
        self._working = Beside()
        self.line = QLineEdit()
        self.line.setAccessibleName(tr("Recovery code") if recovery else tr("Passphrase"))
        if not recovery:
            self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.returnPressed.connect(self._on_open)
        self._problem = SaidLine()
        self._open = button(tr("Open"), self._on_open, "main")
        self.repair = button(tr("Repair"), self._on_repair)
        self.repair.hide()
        self._lay_out()
        self.setFocusProxy(self.line)
        seen = glance(folder)
        if seen:
            self._tell(seen)
        Beforehand(self, [partial(import_module, f"aftercare.ui.{name}") for name in SOON])

    def _lay_out(self) -> None:
        explain = (
            tr("The code from the recovery sheet of this computer.")
            if self._recovery
            else tr("The records stay encrypted until you open them.")
        )
        other = tr("Use the passphrase") if self._recovery else tr("I forgot the passphrase")
        parts: list[QWidget] = [
            label("Aftercare", "title"),
            label(explain, "quiet", wrap=True),
            self.line,
            self._problem,
        ]
        parts += [
            self._open,
            self.repair,
            button(other, lambda: self.other.emit(not self._recovery)),
        ]
        self._frame = card(*parts)
        self._frame.setMaximumWidth(min(scaled(WIDTH), WIDEST))
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(self._frame, 1000)
        across.addStretch(1)
        layout.addLayout(across)
        languages = QHBoxLayout()
        languages.addStretch()
        for code, name in LANGUAGES.items():
            key = button(name, partial(self.chosen.emit, code))
            key.setFlat(True)
            languages.addWidget(key)
        languages.addWidget(help_button(self))
        languages.addStretch()
        layout.addLayout(languages)
        layout.addStretch(3)

    def _on_open(self) -> None:
        if not self._open.isEnabled():
            return
        self._busy(busy=True)
        self._open.setText(tr("Opening…"))
        typed = self.line.text()
        self._working = Beside()
        self._working.done.connect(self.opened.emit)
        self._working.refused.connect(self._on_refused)
        self._working.run(lambda: unlock(self._folder, typed, recovery=self._recovery))

    def _on_repair(self) -> None:
        """What can be read is brought into a new folder; the passphrase, or the code, is needed for
        it too.
        """
        typed = self.line.text()
        if not typed:
            self._problem.failed(
                tr("Type the recovery code first.")
                if self._recovery
                else tr("Type the passphrase first.")
            )
            self.line.setFocus()
            return
        self._busy(busy=True)
        self.repair.setText(tr("Repairing…"))
        self._working = Beside()
        self._working.done.connect(self.repaired.emit)
        self._working.refused.connect(self._on_refused)
        self._working.run(lambda: repair(self._folder, typed, recovery=self._recovery))

    def _busy(self, *, busy: bool) -> None:
        """Whatever else makes a new page waits: nobody would hear there how it ended."""
        self.setDisabled(busy)
        self._open.setText(tr("Open"))
        self.repair.setText(tr("Repair"))

    def _on_refused(self, refusal: Refused) -> None:
        self._busy(busy=False)
        self._tell(refusal)
        self.line.selectAll()
        self.line.setFocus()

    def _tell(self, refusal: Refused) -> None:
        self._problem.failed(refusal)
        if isinstance(refusal, FolderDamaged):
            self.setProperty("topic", "damaged")
            self.repair.show()
