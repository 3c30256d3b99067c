"""Letting a colleague open a case or parts of it, until a day or for emergencies only."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QFormLayout, QHBoxLayout, QWidget

from aftercare.actions.access.grant_case import grant_case
from aftercare.actions.recording.disclose import ConsentMissing
from aftercare.actions.recording.told import Said
from aftercare.actions.shared.directory import Colleague
from aftercare.casework.refusal import Refused
from aftercare.casework.vocabulary import term_label
from aftercare.casework.wording import words
from aftercare.ui.access.reason_sheet import ReasonSheet
from aftercare.ui.access.until_line import NotADay, UntilLine
from aftercare.ui.choice_box import ChoiceBox
from aftercare.ui.desk import Desk
from aftercare.ui.language import language, tr
from aftercare.ui.long_box import LongBox
from aftercare.ui.parts import button, label
from aftercare.ui.sheet import Sheet
from aftercare.ui.value_text import nameless
from sync.protocol.roles import CASE_COMPARTMENTS, ROLES, reaches


class GrantSheet(Sheet):
    """Who, which compartments, until when."""

    def __init__(
        self, parent: QWidget, desk: Desk, case: str, people: Sequence[Colleague], person: str
    ) -> None:
        super().__init__(parent, tr("Let somebody open it"), 620)
        self._desk, self._case = desk, case
        able = [colleague for colleague in people if ROLES[colleague.role].usual]
        self._people = {colleague.person: colleague for colleague in able}
        form = QFormLayout()
        self._who = ChoiceBox()
        self._who.setAccessibleName(tr("Person"))
        for colleague in sorted(able, key=lambda colleague: colleague.name.casefold()):
            self._who.addItem(
                f"{colleague.name or nameless()} · {term_label('role', colleague.role, language.code)}",
                colleague.person,
            )
        form.addRow(tr("Person"), self._who)
        parts = QHBoxLayout()
        self._parts: dict[str, QCheckBox] = {}
        for compartment in CASE_COMPARTMENTS:
            if compartment == "audit":
                continue  # goes along with every grant
            box = QCheckBox(term_label("compartment", compartment, language.code))
            self._parts[compartment] = box
            parts.addWidget(box)
        form.addRow(tr("May open"), parts)
        self._until = UntilLine(tr("Until"), tr("no end"))
        form.addRow(tr("Until"), self._until)
        self._standby = LongBox(tr("On standby: only to be opened in an emergency"))
        form.addRow("", self._standby)
        self.body.addLayout(form)
        self.body.addWidget(
            label(
                tr(
                    "Somebody of another organisation needs the client's consent, or a "
                    "reason that is kept."
                ),
                "quiet",
                wrap=True,
            )
        )
        self.foot.insertWidget(1, button(tr("Let them open it"), self._on_save, "main"))
        self._who.currentIndexChanged.connect(self._show_usual)
        self._who.setCurrentIndex(max(0, self._who.findData(person)))
        self.keep_typed(desk, "grant", case, person)
        self._show_usual()
        self._who.setFocus()

    def _show_usual(self) -> None:
        """What the role of the chosen person reaches can be ticked, and what it usually needs
        is.
        """
        chosen = self._people.get(self._who.currentData())
        for compartment, box in self._parts.items():
            able = bool(chosen and reaches(chosen.role, compartment))
            box.setEnabled(able)
            box.setChecked(bool(chosen and able and compartment in ROLES[chosen.role].usual))

    def _on_save(self, because: str = "") -> None:
        person, case, standby = self._who.currentData(), self._case, self._standby.isChecked()
        wanted = [compartment for compartment, box in self._parts.items() if box.isChecked()] or [
            "audit"
        ]
        try:
            until = self._until.until()
        except NotADay as typed:
            self.show_text(
                tr(
                    "“{text}” is not a day; write it as 31/12/2026, or leave it empty.",
                    text=str(typed),
                )
            )
            return
        self._desk.save(
            lambda book: grant_case(
                book, case, person, wanted, until=until, standby=standby, because=because
            ),
            self.done_with,
            self._on_refused,
            says=Said(
                words("Access granted to {who}", who=self._who.currentText()),
                once_sent=words("It has been sent: take the access away again under Access."),
                case=case,
                whom=str(person or ""),
            ),
        )

    def _on_refused(self, refusal: Refused) -> None:
        if not isinstance(refusal, ConsentMissing):
            self.show_refusal(refusal)
            return

        def given(reason: str, sheet: ReasonSheet) -> None:
            sheet.accept()
            self._on_save(reason)

        explain, person = refusal.say(language.code), str(self._who.currentData() or "")
        ReasonSheet(
            self, tr("Without consent?"), explain, tr("Go on with this reason"), given
        ).keep_typed(self._desk, "grant without consent", self._case, person).open()
