"""The recovery code, shown here once and never again: to paper, then on to work."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QLabel

from aftercare.actions.joining.join import Joined
from aftercare.actions.joining.recovery_kit import Kit
from aftercare.actions.papers.print_paper import print_kit
from aftercare.actions.papers.print_recovery import recovery_paper, save_recovery
from aftercare.casework.refusal import Refused
from aftercare.ui.desk import Beside
from aftercare.ui.language import language, tr
from aftercare.ui.parts import button, label
from aftercare.ui.start.flow import Flow
from aftercare.ui.start.print_pdf import print_pdf, printing_there
from aftercare.ui.start.step import STEPS, Step
from aftercare.ui.theme import SPACE

SELECTABLE = (
    Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
)


class RecoveryStep(Step):
    """Both secrets are shown here and nowhere else, ever; there is no way back from here."""

    def __init__(self, flow: Flow, joined: Joined) -> None:
        explain = tr(
            "If you forget the passphrase, this recovery code opens the computer. It is "
            "shown only once; keep it on paper, away from here."
        )
        super().__init__(flow, STEPS, tr("Write this down now"), explain, tr("Open Aftercare"))
        self.back.hide()
        self._code = joined.recovery_code
        self.body.addWidget(self._secret(joined.recovery_code, tr("Recovery code")))
        later = tr("If this computer is lost, the same code proves that your next one is yours.")
        self.body.addWidget(label(later, "quiet", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        if printing_there():
            row.addWidget(button(tr("Print the recovery sheet…"), self._on_print))
        row.addWidget(button(tr("Save it as PDF…"), self._on_save))
        row.addStretch()
        self.body.addLayout(row)
        self._said = label("", "notice", wrap=True)
        self._said.hide()
        self.body.addWidget(self._said)
        if joined.kit:
            self._add_kit(joined.kit, joined.organisation_recovery)
        if not joined.device:
            self.body.addWidget(
                label(
                    tr("Your administrator must sync once before you can begin."),
                    "notice",
                    wrap=True,
                )
            )
        self.agree = QCheckBox(tr("I have written it down"))
        self.body.addWidget(self.agree)
        self.onward.setEnabled(False)
        self.agree.toggled.connect(self.onward.setEnabled)
        self.setFocusProxy(self.agree)
        self._working = Beside()

    def _secret(self, text: str, name: str) -> QLabel:
        shown = label(text, "code", wrap=True)
        shown.setAccessibleName(f"{name}: {text}")
        shown.setTextInteractionFlags(SELECTABLE)
        return shown

    def _add_kit(self, kit: Kit, secret: str) -> None:
        """Whoever founded the organisation has its recovery kit to print as well."""
        explain = tr(
            "The organisation's recovery secret. It opens every record if all devices are "
            "lost: two people should seal it in a safe."
        )
        self.body.addWidget(label(explain, wrap=True))
        self.body.addWidget(self._secret(secret, tr("Recovery kit")))
        self.body.addWidget(
            button(tr("Save the recovery kit as PDF, to print it"), partial(self._on_kit, kit))
        )

    def go_on(self) -> None:
        """Opens what was just made."""
        if self.agree.isChecked():
            self.flow.open_casebook()

    def _paper(self) -> bytes:
        return recovery_paper(self._code, self.flow.typed.name.strip(), language.code)

    def _on_print(self) -> None:
        if print_pdf(self, self._paper()):
            self._say(
                tr(
                    "Sent to the printer. Fetch the sheet at once, and lock it away from "
                    "this computer."
                )
            )

    def _on_save(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Save it as PDF…"), tr("recovery-sheet") + ".pdf", "PDF (*.pdf)"
        )
        if name:
            done = tr(
                "Saved as {name}. Print it, then delete the file: whoever finds it opens "
                "this computer.",
                name=Path(name).name,
            )
            self._write(partial(save_recovery, Path(name), self._paper()), done)

    def _on_kit(self, kit: Kit) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Recovery kit"), "recovery-kit.pdf", "PDF (*.pdf)"
        )
        if name:
            done = tr(
                "Saved as {name}. Print it, then delete the file: it opens every record.",
                name=Path(name).name,
            )
            self._write(partial(print_kit, kit, Path(name), language.code), done)

    def _write(self, work: partial[None], done: str) -> None:
        self._working = Beside()
        self._working.done.connect(lambda _: self._say(done))
        self._working.refused.connect(self._on_refused)
        self._working.run(work)

    def _say(self, text: str) -> None:
        self.show_problem("")
        self._said.setText(text)
        self._said.show()
        self.flow.bring_into_sight(self._said)

    def _on_refused(self, refusal: Refused) -> None:
        self._said.hide()
        self.show_refusal(refusal)
