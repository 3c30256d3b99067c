"""The way to practice: as a worker or as a supervisor, in a process of its own that never opens the
real data folder.
"""

from __future__ import annotations

import sys
from functools import partial

from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QApplication, QWidget

from aftercare.ui.language import language, tr
from aftercare.ui.parts import button, label
from aftercare.ui.sheet import Sheet
from aftercare.ui.theme import USUAL_SIZE

SIZES = (100, 125, 150, 175, 200)


class PracticeSheet(Sheet):
    """Asks as whom."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, tr("Practise with invented people"), 560)
        explain = tr(
            "A window of its own opens, marked as practice, with an invented organisation on "
            "this computer alone. Nothing there is real, your own records are not touched, "
            "and everything is thrown away when you close it."
        )
        self.body.addWidget(label(explain, wrap=True))
        self.worker = button(tr("As a field worker"), partial(self._start, "worker"), "main")
        self.supervisor = button(tr("As a supervisor"), partial(self._start, "supervisor"))
        for choice in (self.worker, self.supervisor):
            self.body.addWidget(choice)
        self.worker.setFocus()

    def _start(self, role: str) -> None:
        program, *arguments = command(role)
        if QProcess.startDetached(program, arguments)[0]:
            self.accept()
        else:
            self.show_text(
                tr(
                    "It could not be started. Your own records are not touched; start it "
                    "from the menu of the system."
                )
            )


def command(role: str) -> list[str]:
    """The practice process, in the language and at the size of this one."""
    program = (
        [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "aftercare"]
    )
    shown = QApplication.font().pointSizeF() / USUAL_SIZE * 100
    size = min(SIZES, key=lambda one: abs(one - shown))
    return [*program, "practise", "--role", role, "--language", language.code, "--text", str(size)]


def open_practice(parent: QWidget) -> None:
    """Opens the sheet over `parent`'s window."""
    PracticeSheet(parent.window()).open()
