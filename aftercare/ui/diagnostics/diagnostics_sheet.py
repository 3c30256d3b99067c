"""Diagnostics: numbered lines to read out on the telephone, and words by which the listener knows
they were heard rightly.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QWidget

from aftercare.actions.program.diagnose import Line, check_words, diagnose_locked, diagnose_open
from aftercare.actions.shared.paper_file import write_paper
from aftercare.casework.refusal import Refused
from aftercare.casework.wording import words
from aftercare.ui.desk import Desk
from aftercare.ui.language import language, tr
from aftercare.ui.manners import look_around
from aftercare.ui.parts import button, label
from aftercare.ui.sheet import Sheet


class DiagnosticsSheet(Sheet):
    """The lines; with an open casebook more of them, as soon as it has answered."""

    def __init__(self, parent: QWidget, folder: Path, desk: Desk | None) -> None:
        super().__init__(parent, tr("Diagnostics"), 760, 640)
        explain = tr(
            "Read these lines out to whoever helps you, then the words below. They name no "
            "person, no case and no server, and nothing is sent anywhere."
        )
        self.body.addWidget(label(explain, "quiet", wrap=True))
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.text.setAccessibleName(tr("Diagnostics"))
        self.body.addWidget(self.text, 1)
        self.check = label("", "code", wrap=True)
        self.check.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.addWidget(
            label(tr("Check words: the listener hears the same if every line came across."))
        )
        self.body.addWidget(self.check)
        self.copy = button(tr("Copy"), self._on_copy)
        self.save = button(tr("Save as text…"), self._on_save)
        self.foot.insertWidget(0, self.copy)
        self.foot.insertWidget(1, self.save)
        self.lines = [*diagnose_locked(folder, here=desk is not None), _network()]
        self._show(self.lines)
        if desk:
            failure = desk.last_error
            desk.ask(
                lambda casebook: diagnose_open(casebook, failure), self._add, self.show_refusal
            )

    def _add(self, more: list[Line]) -> None:
        self._show([*self.lines, *more])

    def _show(self, lines: list[Line]) -> None:
        self.lines = lines
        self.text.setPlainText(
            "\n".join(
                f"{number:>2}. {line.say(language.code)}" for number, line in enumerate(lines, 1)
            )
        )
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        self.check.setText(check_words(lines, language.code))
        self.check.setAccessibleName(tr("Check words: {words}", words=self.check.text()))

    def _whole(self) -> str:
        return f"{self.text.toPlainText()}\n{self.check.accessibleName()}\n"

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._whole())
        self.copy.setText(tr("Copied"))

    def _on_save(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Save as text…"), "aftercare-diagnostics.txt", "*.txt"
        )
        if name:
            try:
                write_paper(Path(name), self._whole().encode())
            except Refused as refusal:
                self.show_refusal(refusal)
            else:
                self.save.setText(tr("Saved"))


def _network() -> Line:
    """What the system says of its network."""
    metered = (
        words("counted by volume") if look_around().metered else words("not counted by volume")
    )
    return Line("network", words("Network"), metered)


def open_diagnostics(parent: QWidget, folder: Path, desk: Desk | None) -> None:
    """Opens the sheet over `parent`'s window; `desk` is None while nothing is open."""
    DiagnosticsSheet(parent.window(), folder, desk).open()
