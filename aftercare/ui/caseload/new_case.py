"""Opening a case: the few fields that are needed on the first day."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from aftercare.actions.access.open_case import open_case
from aftercare.actions.recording.likeness import Like, like_existing
from aftercare.actions.recording.told import called
from aftercare.actions.shared.directory import Colleague, people
from aftercare.casework.kinds import KINDS
from aftercare.casework.labels import field_help, field_label
from aftercare.casework.refusal import Refused
from aftercare.casework.validation import Invalid
from aftercare.casework.wording import words
from aftercare.ui.desk import Desk
from aftercare.ui.dialog import Dialog
from aftercare.ui.forms.editors import ChoiceEditor, Editor, make_editor
from aftercare.ui.forms.field_cell import FieldCell
from aftercare.ui.forms.form_fields import FormBody, FormFields, Part
from aftercare.ui.forms.like_sheet import LikeSheet
from aftercare.ui.language import language, tr
from aftercare.ui.parts import button, label
from aftercare.ui.screen import room
from aftercare.ui.theme import SPACE, scaled
from aftercare.ui.wrapping_row import WrappingRow

WIDE, HIGH = 720, 620  # pixels, in the usual text
FIELDS = (
    ("client", "preferred_name"),
    ("client", "area"),
    ("client", "identity_numbers"),
    ("client", "safe_contact"),
    ("case", "type"),
    ("case", "number"),
    ("case", "release_date"),
    ("case", "contact_frequency"),
    ("case", "supervisor"),
)


class NewCase(Dialog):
    """Opens a case and shows it."""

    def __init__(self, parent: QWidget, desk: Desk, opened: Callable[[str], None]) -> None:
        super().__init__(parent)
        self._desk, self._opened = desk, opened
        self.setWindowTitle(tr("Open a new case"))
        free = room(parent)
        self.resize(min(scaled(WIDE), free.width()), min(scaled(HIGH), free.height()))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 2 * SPACE)
        layout.addWidget(label(tr("Open a new case"), "heading"))
        self._problem = label("", "error", wrap=True)
        self._problem.hide()
        layout.addWidget(self._problem)
        self._fields = FormFields()
        layout.addWidget(FormBody(self._fields), 1)
        self._cells: dict[str, FieldCell] = {}
        self._editors: dict[str, Editor] = {}
        for kind, name in FIELDS:
            self._make_cell(kind, name)
        self._fields.show_parts([Part("", list(self._cells.values()))])
        foot = WrappingRow()
        layout.addLayout(foot)
        foot.addStretch()
        foot.addWidget(button(tr("Close"), self.reject))
        self._save = button(tr("Open the case"), self._on_save, "main", shortcut="Ctrl+S")
        foot.addWidget(self._save)
        self._editors["preferred_name"].setFocus()
        self.keep_typed(desk, "new case")
        desk.ask(people, self._offer_supervisors)

    def _make_cell(self, kind: str, name: str) -> None:
        field = KINDS[kind].by_name[name]
        shown = field_label(kind, name, language.code)
        make = partial(make_editor, field, shown, {}, {})
        cell = FieldCell(self._fields, shown, make, field_help(kind, name, language.code))
        cell.editor.on_edit = partial(self._on_edit, name)
        self._cells[name], self._editors[name] = cell, cell.editor

    def _offer_supervisors(self, everybody: list[Colleague]) -> None:
        """Every field is there from the first key on; who may be chosen is known a little later."""
        editor = self._editors["supervisor"]
        supervisors = {
            colleague.person: colleague.name
            for colleague in everybody
            if colleague.role == "supervisor"
        }
        assert isinstance(editor, ChoiceEditor)
        editor.offer(supervisors)
        if len(supervisors) == 1 and editor.value() is None:
            editor.set_value(next(iter(supervisors)))

    def _on_edit(self, name: str) -> None:
        self._cells[name].say_wrong("")

    def _on_save(self) -> None:
        values: dict[str, Any] = {name: editor.value() for name, editor in self._editors.items()}
        fields = {name: value for name, value in values.items() if value is not None}
        self._save.setEnabled(False)
        self._desk.ask(
            lambda casebook: like_existing(casebook, "client", "", fields),
            lambda likes: self._ask_whether_like(likes, fields),
            self._refused,
        )

    def _ask_whether_like(self, likes: list[Like], fields: dict[str, Any]) -> None:
        """A client who looks like a known one is not opened twice unawares."""
        if likes:
            self._save.setEnabled(True)
            LikeSheet(
                self, "client", likes, self._open_instead, lambda: self._open_new(fields)
            ).open()
        else:
            self._open_new(fields)

    def _open_instead(self, like: Like) -> None:
        self.reject()
        self._opened(like.row.case)

    def _open_new(self, fields: dict[str, Any]) -> None:
        self._save.setEnabled(False)
        self._desk.save(
            lambda casebook: open_case(casebook, fields),
            self._done,
            self._refused,
            says=lambda write: words("Case opened: {name}", name=called(write, write.result)),
        )

    def _done(self, case: str) -> None:
        self.accept()
        self._opened(case)

    def _refused(self, refusal: Refused) -> None:
        """What is wrong stands on its field, which has the keyboard, and all of it above them."""
        self._save.setEnabled(True)
        problems = refusal.problems if isinstance(refusal, Invalid) else ()
        wrong = {problem.field: problem.message(language.code) for problem in problems}
        for name, cell in self._cells.items():
            cell.say_wrong(wrong.get(name, ""))
        first = next((cell for name, cell in self._cells.items() if name in wrong), None)
        if first:
            first.editor.setFocus()
        self._problem.setText(
            "\n".join(problem.message(language.code) for problem in problems)
            or refusal.say(language.code)
        )
        self._problem.show()
