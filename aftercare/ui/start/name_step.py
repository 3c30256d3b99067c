"""The name by which colleagues know this person, or this computer."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from aftercare.ui.language import tr
from aftercare.ui.parts import label
from aftercare.ui.start.flow import Flow
from aftercare.ui.start.step import Step


class NameStep(Step):
    """One line."""

    def __init__(self, flow: Flow) -> None:
        explain = tr(
            "Colleagues of your organisation see it; the server does not: it is encrypted on "
            "this computer."
        )
        super().__init__(flow, 2, tr("Your name"), explain, tr("Next"))
        self.line = QLineEdit(flow.typed.name)
        self.line.setAccessibleName(tr("Your name"))
        self.line.textChanged.connect(self._on_typed)
        self.body.addWidget(self.line)
        self.body.addWidget(
            label(tr("As at work, for example “Farah” or “Puan Lim”."), "quiet", wrap=True)
        )
        self.setFocusProxy(self.line)

    def _on_typed(self, text: str) -> None:
        self.flow.typed.name = text
        self.show_problem("")

    def go_on(self) -> None:
        """A name is needed."""
        if self.line.text().strip():
            self.flow.go_on()
        else:
            self.show_problem(tr("Type the name by which colleagues know you."), self.line)
