"""Handing a case over: to whom, what they must know, what is open, and how long the lead before
keeps access.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtWidgets import QComboBox, QFormLayout, QPlainTextEdit, QWidget

from aftercare.actions.access.grant_case import access_of
from aftercare.actions.access.hand_over_case import (
    Standing,
    cases_led_by,
    hand_over_case,
    hand_over_caseload,
    to_go_through,
)
from aftercare.actions.recording.told import Said, called
from aftercare.actions.shared.audit import looked_at
from aftercare.actions.shared.directory import Colleague, names_by_person
from aftercare.casework.refusal import Refused
from aftercare.casework.vocabulary import term_label
from aftercare.casework.wording import Words, words
from aftercare.store.casebook import Casebook
from aftercare.ui.access.until_line import NotADay, UntilLine
from aftercare.ui.desk import Desk
from aftercare.ui.language import language, tr
from aftercare.ui.long_box import LongBox
from aftercare.ui.parts import button, label
from aftercare.ui.sheet import Sheet


class Caseload(NamedTuple):
    """Whoever leads the case, and all the cases they lead."""

    person: str
    name: str
    cases: list[str]


class HandOverSheet(Sheet):
    """One case changes hands at the next sync."""

    def __init__(
        self,
        parent: QWidget,
        desk: Desk,
        case: str,
        people: Sequence[Colleague],
        open_things: Standing,
        load: Caseload,
    ) -> None:
        super().__init__(parent, tr("Hand over"), 640)
        self._desk, self._case, self._load = desk, case, load
        form = QFormLayout()
        self._who = QComboBox()
        self._who.setAccessibleName(tr("To"))
        for person in sorted(people, key=lambda colleague: colleague.name.casefold()):
            self._who.addItem(
                f"{person.name or person.person[:8]} · {term_label('role', person.role, language.code)}",
                person.person,
            )
        form.addRow(tr("To"), self._who)
        self._note = QPlainTextEdit()
        self._note.setAccessibleName(tr("What they must know on the first day"))
        self._note.setPlaceholderText(tr("What they must know on the first day"))
        self._note.setTabChangesFocus(True)
        form.addRow(tr("Note"), self._note)
        self._until = UntilLine(
            tr("The lead before keeps access until"), tr("empty: loses it at once")
        )
        form.addRow(tr("The lead before keeps access until"), self._until)
        self.body.addLayout(form)
        tasks = [str(row.fields.get("what") or "") for row in open_things.tasks]
        self.body.addWidget(
            label(
                tr("{n} open tasks go along", n=len(tasks))
                + (": " + "; ".join(tasks[:5]) if tasks else "."),
                wrap=True,
            )
        )
        counts = len(open_things.signals), len(open_things.consents)
        self._checked = LongBox(
            tr(
                "{n} open signals and {m} ending consents: we have gone through them",
                n=counts[0],
                m=counts[1],
            )
        )
        self._checked.setVisible(any(counts))
        self.body.addWidget(self._checked)
        whole = tr("Hand over every case that {who} leads: {n}", who=load.name, n=len(load.cases))
        self._all = LongBox(whole)
        self._all.setVisible(len(load.cases) > 1)
        self.body.addWidget(self._all)
        self.foot.insertWidget(1, button(tr("Hand over"), self._on_save, "main"))
        self._who.setFocus()
        self.keep_typed(desk, "hand over", case)

    @classmethod
    def ask_for(cls, parent: QWidget, desk: Desk, case: str, people: Sequence[Colleague]) -> None:
        """Reads what is open in the case, then shows the sheet."""

        def read(casebook: Casebook) -> tuple[Standing, Caseload]:
            leads = [
                access.person for access in access_of(casebook, case) if access.standing == "lead"
            ]
            name = names_by_person(casebook).get(leads[0], "") if leads else ""
            cases = cases_led_by(casebook, leads[0]) if leads else []
            standing = to_go_through(casebook, case)
            looked_at(casebook, [row for rows in standing for row in rows])
            return standing, Caseload(leads[0] if leads else "", name, cases)

        desk.ask(read, lambda read_there: cls(parent, desk, case, people, *read_there).open())

    def _on_save(self) -> None:
        person, case, note = self._who.currentData(), self._case, self._note.toPlainText()
        checked, who = self._checked.isChecked(), self._who.currentText()
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
        if self._all.isChecked():
            old = self._load.person
            self._desk.save(
                lambda book: hand_over_caseload(
                    book, old, person, note=note, keeps_until=until, gone_through=checked
                ),
                self._show_refused,
                self.show_refusal,
                says=lambda write: self._handed_over(
                    words("Handed over to {who} (cases: {n})", n=len(write.result[0]), who=who),
                    person,
                ),
            )
            return
        self._desk.save(
            lambda book: hand_over_case(
                book, case, person, note=note, keeps_until=until, gone_through=checked
            ),
            self.done_with,
            self.show_refusal,
            says=lambda write: self._handed_over(
                words("{client} handed over to {who}", client=called(write, case), who=who),
                person,
                case,
            ),
        )

    @staticmethod
    def _handed_over(what: Words, person: str, case: str = "") -> Said:
        """An intention, until it is sent."""
        why = words("The hand-over has been sent: ask the new lead worker to hand the case back.")
        return Said(what, once_sent=why, case=case, whom=person)

    def _show_refused(self, found: tuple[list[str], list[tuple[str, Refused]]]) -> None:
        """The sheet closes, unless some cases were not handed over: then it says why."""
        done, refused = found
        if not refused:
            self.accept()
            return
        first = refused[0][1].say(language.code)
        self.show_text(
            tr("{n} cases handed over, {m} not: {why}", n=len(done), m=len(refused), why=first)
        )
