"""A person of the organisation: role, team, another device, leaving; for administrators."""

from __future__ import annotations

from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from aftercare.actions.joining.change_role import change_role, take_off
from aftercare.actions.joining.invite_person import INVITABLE
from aftercare.actions.recording.told import Said
from aftercare.actions.shared.directory import Colleague
from aftercare.casework.vocabulary import term_label
from aftercare.casework.wording import words
from aftercare.ui.access.reason_sheet import ReasonSheet
from aftercare.ui.choice_box import ChoiceBox
from aftercare.ui.desk import Desk
from aftercare.ui.forms.record_form import open_form
from aftercare.ui.language import language, tr
from aftercare.ui.parts import button, label
from aftercare.ui.sheet import Sheet
from aftercare.ui.value_text import nameless


class PersonSheet(Sheet):
    """What an administrator changes about a person."""

    def __init__(self, parent: QWidget, desk: Desk, one: Colleague) -> None:
        super().__init__(parent, one.name or nameless(), 560)
        self._desk, self._one = desk, one
        form = QFormLayout()
        self._role = ChoiceBox()
        self._role.setAccessibleName(tr("Role"))
        for role in INVITABLE:
            self._role.addItem(term_label("role", role, language.code), role)
        self._role.setCurrentIndex(max(0, self._role.findData(one.role)))
        self._team = QLineEdit(one.team)
        self._team.setAccessibleName(tr("Team"))
        form.addRow(tr("Role"), self._role)
        form.addRow(tr("Team"), self._team)
        self.body.addLayout(form)
        explain = tr(
            "With another role, cases that it does not reach are taken away at the next "
            "syncs of their leads."
        )
        self.body.addWidget(label(explain, "quiet", wrap=True))
        self.foot.insertWidget(
            0, button(tr("Leaves the organisation"), self._on_take_off, "danger")
        )
        self.foot.insertWidget(1, button(tr("Name and telephone"), self._on_entry))
        self.foot.addWidget(button(tr("Save"), self._on_save, "main"))
        self._role.setFocus()
        self.keep_typed(desk, "person", "", one.person)

    def _on_entry(self) -> None:
        parent, person = self.parentWidget() or self, self._one.person
        self.reject()
        open_form(parent, self._desk, "", "person", person)

    def _on_save(self) -> None:
        person, role, team = self._one.person, self._role.currentData(), self._team.text().strip()
        self._desk.save(
            lambda book: change_role(book, person, role, team),
            self.done_with,
            self.show_refusal,
            says=Said(
                words("Role and team of {who} changed", who=self._one.name),
                once_sent=words("It has been sent: give the former role again, in the same sheet."),
                whom=person,
            ),
        )

    def _on_take_off(self) -> None:
        person = self._one.person
        title = tr("{who} leaves the organisation", who=self._one.name)
        explain = tr(
            "Every device of this person is taken off and destroys its copy. Hand their "
            "cases over first."
        )

        def given(reason: str, sheet: ReasonSheet) -> None:
            self._desk.save(
                lambda book: take_off(book, person, reason=reason),
                sheet.done_with,
                sheet.show_refusal,
                says=Said(
                    words("{who} has left the organisation", who=self._one.name),
                    lasting=words("If that was wrong, invite them again with a new code."),
                ),
            )
            self.accept()
            self._desk.sync()

        ReasonSheet(self.window(), title, explain, tr("Take off"), given).keep_typed(
            self._desk, "take off", "", person
        ).open()
