"""Opening a case: the few fields that are needed on the first day."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

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
from aftercare.ui.forms.editors import Editor, make_editor
from aftercare.ui.forms.like_sheet import LikeSheet
from aftercare.ui.language import language, tr
from aftercare.ui.parts import button, label
from aftercare.ui.plain import tip
from aftercare.ui.screen import Fitting, room
from aftercare.ui.theme import SPACE

WIDE, HIGH = 620, 560  # pixels
FIELDS = (
    ("client", "preferred_name"),
    ("client", "identity_numbers"),
    ("client", "area"),
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
        self.resize(min(WIDE, room(parent).width()), HIGH)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * SPACE, 3 * SPACE, 3 * SPACE, 2 * SPACE)
        layout.addWidget(label(tr("Open a new case"), "heading"))
        inside = QWidget()
        self._form = QFormLayout(inside)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setHorizontalSpacing(2 * SPACE)
        layout.addWidget(Fitting(inside), 1)
        self._editors: dict[str, Editor] = {}
        self._problem = label("", "error", wrap=True)
        self._problem.hide()
        layout.addWidget(self._problem)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(button(tr("Close"), self.reject))
        self._save = button(tr("Open the case"), self._on_save, "main", shortcut="Ctrl+S")
        foot.addWidget(self._save)
        layout.addLayout(foot)
        desk.ask(people, self._fill)

    def _fill(self, everybody: list[Colleague]) -> None:
        supervisors = {
            colleague.person: colleague.name
            for colleague in everybody
            if colleague.role == "supervisor"
        }
        for kind, name in FIELDS:
            field = KINDS[kind].field(name)
            if field is None:
                continue
            shown = field_label(kind, name, language.code)
            editor = make_editor(field, shown, supervisors, {})
            if field.help:
                tip(editor, field_help(kind, name, language.code))
            self._form.addRow(f"{shown} *" if field.required else shown, editor)
            self._editors[name] = editor
        if len(supervisors) == 1:
            self._editors["supervisor"].set_value(next(iter(supervisors)))
        first = self._editors["preferred_name"]
        QTimer.singleShot(0, first, first.setFocus)  # a field takes it once it is in sight
        self.keep_typed(self._desk, "new case")

    def _on_save(self) -> None:
        values: dict[str, Any] = {name: editor.value() for name, editor in self._editors.items()}
        fields = {name: value for name, value in values.items() if value is not None}
        self._desk.ask(
            lambda casebook: like_existing(casebook, "client", "", fields),
            lambda likes: self._ask_whether_like(likes, fields),
        )

    def _ask_whether_like(self, likes: list[Like], fields: dict[str, Any]) -> None:
        """A client who looks like a known one is not opened twice unawares."""
        if likes:
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
        self._save.setEnabled(True)
        if isinstance(refusal, Invalid):
            self._problem.setText(
                "\n".join(problem.message(language.code) for problem in refusal.problems)
            )
        else:
            self._problem.setText(refusal.say(language.code))
        self._problem.show()
