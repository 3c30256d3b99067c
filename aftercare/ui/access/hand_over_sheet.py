"""Handing cases over: whose they are, from whom and to whom, what they must know, what is open, and how long the lead before
keeps access.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QFormLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QWidget,
)

from aftercare.actions.access.grant_case import access_of
from aftercare.actions.access.hand_over_case import (
    Standing,
    cases_led_by,
    hand_over_case,
    hand_over_cases,
    to_go_through,
)
from aftercare.actions.caseload.list_cases import list_cases
from aftercare.actions.recording.told import Said
from aftercare.actions.shared.audit import looked_at
from aftercare.actions.shared.directory import Colleague, names_by_person
from aftercare.casework.refusal import Refused
from aftercare.casework.vocabulary import term_label
from aftercare.casework.wording import Words, words
from aftercare.store.casebook import Casebook
from aftercare.ui.access.until_line import NotADay, UntilLine
from aftercare.ui.choice_box import ChoiceBox
from aftercare.ui.desk import Desk
from aftercare.ui.language import language, tr
from aftercare.ui.long_box import LongBox
from aftercare.ui.parts import button, label
from aftercare.ui.sheet import Sheet
from aftercare.ui.theme import scaled

LIST = 170  # pixels of the list of cases
NAMED = 3  # clients that the head of the sheet names


class Led(NamedTuple):
    """A case that changes hands, or could: what its client is called, and what is open in it."""

    case: str
    name: str
    standing: Standing


class Caseload(NamedTuple):
    """Whoever leads the case, and all the cases they lead."""

    person: str
    name: str
    cases: list[Led]


class HandOverSheet(Sheet):
    """Cases change hands at the next sync: which, of whom, from whom and to whom."""

    def __init__(
        self,
        parent: QWidget,
        desk: Desk,
        cases: Sequence[str],
        people: Sequence[Colleague],
        load: Caseload,
    ) -> None:
        super().__init__(parent, tr("Hand over"), 640)
        self._desk, self._load = desk, load
        self._what = label("", "heading", wrap=True)
        self.body.addWidget(self._what)
        form = QFormLayout()
        self._who = ChoiceBox()
        self._who.setAccessibleName(tr("To"))
        nameless = tr("no name yet")
        for person in sorted(people, key=lambda colleague: colleague.name.casefold()):
            self._who.addItem(
                f"{person.name or nameless} · {term_label('role', person.role, language.code)}",
                person.person,
            )
        self._who.currentIndexChanged.connect(lambda _: self._show_choice())
        form.addRow(tr("To"), self._who)
        self._cases = QListWidget()
        self._cases.setAccessibleName(tr("Cases that {who} leads", who=load.name))
        for one in load.cases:
            item = QListWidgetItem(one.name)
            item.setData(Qt.ItemDataRole.UserRole, one)
            item.setCheckState(_state(one.case in cases))
            self._cases.addItem(item)
        self._cases.setMaximumHeight(scaled(LIST))
        self._cases.itemChanged.connect(lambda _: self._show_choice())
        self._all = LongBox(
            tr("Every case that {who} leads: {n}", who=load.name, n=len(load.cases))
        )
        self._all.toggled.connect(self._on_all)
        if len(load.cases) > 1:
            form.addRow(tr("Which"), self._cases)
            form.addRow("", self._all)
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
        self._tasks = label("", wrap=True)
        self.body.addWidget(self._tasks)
        self._checked = LongBox("")
        self.body.addWidget(self._checked)
        self._save = button("", self._on_save, "main")
        self.foot.insertWidget(1, self._save)
        self._show_choice()
        self._who.setFocus()
        self.keep_typed(desk, "hand over", cases[0] if cases else "")

    @classmethod
    def ask_for(
        cls, parent: QWidget, desk: Desk, cases: Sequence[str], people: Sequence[Colleague]
    ) -> None:
        """Reads what is open in the cases of whoever leads the first of these, then shows the
        sheet.
        """
        desk.ask(
            lambda casebook: read_load(casebook, cases[0]),
            lambda load: cls(parent, desk, cases, people, load).open(),
        )

    @property
    def chosen(self) -> list[Led]:
        """The cases that are to change hands."""
        items = (self._cases.item(place) for place in range(self._cases.count()))
        return [
            item.data(Qt.ItemDataRole.UserRole)
            for item in items
            if item.checkState() == Qt.CheckState.Checked
        ]

    def _on_all(self, every: bool) -> None:
        with QSignalBlocker(self._cases):
            for place in range(self._cases.count()):
                self._cases.item(place).setCheckState(_state(every))
        self._show_choice()

    def _show_choice(self) -> None:
        """Whose cases go from whom to whom, and what is open in them."""
        chosen, to = self.chosen, self._who.currentText().partition(" · ")[0]
        names = ", ".join(one.name for one in chosen[:NAMED])
        if len(chosen) > NAMED:
            names = tr("{names} and {n} more", names=names, n=len(chosen) - NAMED)
        self._what.setText(
            tr("{names}: from {old} to {new}", names=names, old=self._load.name or "…", new=to)
            if chosen
            else tr("No case is chosen.")
        )
        tasks = [str(row.fields.get("what") or "") for one in chosen for row in one.standing.tasks]
        self._tasks.setText(
            tr("{n} open tasks go along", n=len(tasks))
            + (": " + "; ".join(tasks[:5]) if tasks else ".")
        )
        signals = sum(len(one.standing.signals) for one in chosen)
        consents = sum(len(one.standing.consents) for one in chosen)
        self._checked.say(
            tr(
                "{n} open signals and {m} ending consents: we have gone through them",
                n=signals,
                m=consents,
            )
        )
        self._checked.setVisible(bool(signals or consents))
        self._save.setText(
            tr("Hand over") if len(chosen) < 2 else tr("Hand over (cases: {n})", n=len(chosen))
        )
        self._save.setEnabled(bool(chosen) and self._who.count() > 0)

    def _on_save(self) -> None:
        person, chosen, note = self._who.currentData(), self.chosen, self._note.toPlainText()
        checked, who = self._checked.isChecked(), self._who.currentText().partition(" · ")[0]
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
        if len(chosen) == 1:
            case, name = chosen[0].case, chosen[0].name
            self._desk.save(
                lambda book: hand_over_case(
                    book, case, person, note=note, keeps_until=until, gone_through=checked
                ),
                self.done_with,
                self.show_refusal,
                says=_said(
                    words("{client} handed over to {who}", client=name, who=who), person, case
                ),
            )
            return
        cases = [one.case for one in chosen]
        self._desk.save(
            lambda book: hand_over_cases(
                book, cases, person, note=note, keeps_until=until, gone_through=checked
            ),
            self._show_refused,
            self.show_refusal,
            says=lambda write: _said(
                words("Handed over to {who} (cases: {n})", n=len(write.result[0]), who=who), person
            ),
        )

    def _show_refused(self, found: tuple[list[str], list[tuple[str, Refused]]]) -> None:
        """The sheet closes, unless some cases were not handed over: then it says which and why."""
        done, refused = found
        if not refused:
            self.accept()
            return
        called = {one.case: one.name for one in self._load.cases}
        lines = [f"{called.get(case, '…')}: {why.say(language.code)}" for case, why in refused[:5]]
        self.show_text(
            "\n".join([tr("{n} cases handed over, {m} not:", n=len(done), m=len(refused)), *lines])
        )


def _state(checked: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked


def _said(what: Words, person: str, case: str = "") -> Said:
    """An intention, until it is sent."""
    why = words("The hand-over has been sent: ask the new lead worker to hand the case back.")
    return Said(what, once_sent=why, case=case, whom=person)


def read_load(casebook: Casebook, case: str) -> Caseload:
    """Who leads a case, and what is open in each of theirs, that one first."""
    leads = [access.person for access in access_of(casebook, case) if access.standing == "lead"]
    name = names_by_person(casebook).get(leads[0], "") if leads else ""
    led = cases_led_by(casebook, leads[0]) if leads else []
    now = datetime.now().astimezone()
    lines = {line.case: line.name for line in list_cases(casebook, now)}
    cases = []
    for one in dict.fromkeys([case, *sorted(led, key=lambda one: lines.get(one, "").casefold())]):
        if one in lines:
            standing = to_go_through(casebook, one)
            looked_at(casebook, [row for rows in standing for row in rows])
            cases.append(Led(one, lines[one], standing))
    return Caseload(leads[0] if leads else "", name, cases)
