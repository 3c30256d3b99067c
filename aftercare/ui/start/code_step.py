"""The code from the administrator: typed, pasted, or read from a picture; what it says of itself is
shown before any network.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from aftercare.actions.joining.join import unfinished
from aftercare.actions.joining.look_at_code import CodeFacts, look_at_code
from aftercare.actions.joining.read_code_picture import PICTURES, read_code_in, read_code_picture
from aftercare.casework.refusal import Refused
from aftercare.ui.desk import Beside
from aftercare.ui.language import tr
from aftercare.ui.parts import button, label
from aftercare.ui.start.code_field import CodeField
from aftercare.ui.start.flow import Flow
from aftercare.ui.start.step import Step


class CodeStep(Step):
    """Goes on only with a code that reads whole."""

    def __init__(self, flow: Flow) -> None:
        explain = tr(
            "Paste or type it, or let it be read from a photo or the PDF sheet: drop the file here."
        )
        super().__init__(flow, 1, tr("The code from your administrator"), explain, tr("Next"))
        if unfinished(flow.folder):
            begun = tr(
                "Joining was begun here and is not finished. Go on with the same code and "
                "the same passphrase."
            )
            self.body.addWidget(label(begun, "notice", wrap=True))
        self.field = CodeField(self.go_on, self.read_picture)
        self.field.setPlainText(flow.typed.code)
        self.field.setAccessibleName(tr("Code from your administrator"))
        self.field.textChanged.connect(self._on_typed)
        self.body.addWidget(self.field)
        self.picture = button(tr("Read from a picture…"), self._on_choose)
        self.body.addWidget(self.picture)
        self.facts = label("", "notice", wrap=True)
        self.facts.setAccessibleName(tr("What the code says"))
        self.facts.hide()
        self.body.addWidget(self.facts)
        self.setFocusProxy(self.field)
        self._reading = Beside()
        self._show_facts()

    def go_on(self) -> None:
        """The code must read whole; whether it is still good only the server says."""
        try:
            look_at_code(self.field.toPlainText())
        except Refused as refusal:
            self.show_refusal(refusal)
            self.field.setFocus()
        else:
            self.flow.go_on()

    def _on_typed(self) -> None:
        self.flow.typed.code = self.field.toPlainText().strip()
        self.show_problem("")
        self._show_facts()

    def _show_facts(self) -> None:
        """What can be known without a network; nothing while the code is not whole."""
        try:
            facts = look_at_code(self.flow.typed.code)
        except Refused:
            self.facts.hide()
        else:
            self.facts.setText(_told(facts))
            self.facts.show()

    # -- from a picture ----------------------------------------------------------------------------

    def _on_choose(self) -> None:
        kinds = " ".join(f"*.{ending}" for ending in PICTURES)
        title, what = tr("Read from a picture…"), tr("Pictures and PDF")
        chosen, _ = QFileDialog.getOpenFileName(self, title, "", f"{what} ({kinds});;* (*)")
        if chosen:
            self.read_picture(Path(chosen))

    def read_picture(self, source: Path | bytes) -> None:
        """Reads the code beside the window, and puts it into the field."""
        self.picture.setEnabled(False)
        self.picture.setText(tr("Reading…"))
        self._reading = Beside()
        self._reading.done.connect(self._on_read)
        self._reading.refused.connect(self._on_unread)
        work = (
            partial(read_code_picture, source)
            if isinstance(source, Path)
            else partial(read_code_in, source)
        )
        self._reading.run(work)

    def _on_read(self, code: str) -> None:
        self._ready()
        self.field.setPlainText(code)
        self.onward.setFocus()

    def _on_unread(self, refusal: Refused) -> None:
        self._ready()
        self.show_refusal(refusal)

    def _ready(self) -> None:
        self.picture.setEnabled(True)
        self.picture.setText(tr("Read from a picture…"))


def _told(facts: CodeFacts) -> str:
    lines = [tr("Server: {server}", server=facts.server)]
    if facts.founds:
        lines.append(tr("This code founds a new organisation: you become its administrator."))
    else:
        lines.append(tr("Organisation's fingerprint: {print}", print=facts.organisation))
    lines.append(
        tr(
            "The code is whole. It works once; whether it has expired, the server says when "
            "you join."
        )
    )
    return "\n".join(lines)
