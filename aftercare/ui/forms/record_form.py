"""The form of one record: made from its declaration, kept as a draft while typed, saved by
Ctrl+S.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from aftercare.actions.recording.disclose import ConsentMissing
from aftercare.actions.recording.follow_up import tasks_from
from aftercare.actions.recording.likeness import Like, like_existing
from aftercare.actions.recording.record import changed_fields, record, record_all
from aftercare.actions.recording.told import by_records
from aftercare.actions.shared.audit import looked_at
from aftercare.actions.shared.directory import authors_of, names_by_person
from aftercare.actions.shared.telephone import to_telephone
from aftercare.casework.dates import hour_said
from aftercare.casework.declaration import Field, FieldType
from aftercare.casework.kinds import KINDS
from aftercare.casework.labels import field_help, field_label, kind_label
from aftercare.casework.local_time import since_1970
from aftercare.casework.refusal import Refused
from aftercare.casework.validation import Invalid
from aftercare.store.casebook import Casebook, Written
from aftercare.ui.composing import commit_composing
from aftercare.ui.desk import Desk
from aftercare.ui.dialog import Dialog
from aftercare.ui.forms.domains_grid import DomainsGrid
from aftercare.ui.forms.editors import Editor, make_editor
from aftercare.ui.forms.like_sheet import LikeSheet
from aftercare.ui.forms.sections import WIDE, sections_of
from aftercare.ui.keeping import Keeper
from aftercare.ui.language import language, tr
from aftercare.ui.parts import button, label
from aftercare.ui.plain import tip
from aftercare.ui.screen import Fitting, room, the_application
from aftercare.ui.theme import LARGE, SPACE, scaled
from aftercare.ui.value_text import naming_values
from aftercare.ui.wrapping_row import WrappingRow

ABREAST = 860  # pixels from which on two fields stand beside each other
DOMAINS = "_domains"  # where a draft of an assessment keeps its domains


class Opening:
    """What a form needs to be shown, read on the database's thread."""

    def __init__(
        self, casebook: Casebook, case: str, kind: str, record_id: str, given: Mapping[str, Any]
    ) -> None:
        self.case, self.kind, self.record_id = case, kind, record_id
        row = casebook.records.get(record_id, kind, case) if record_id else None
        self.compartment = row.compartment if row else ""
        # no form changes these
        files = [field.name for field in KINDS[kind].fields if field.type is FieldType.FILE]
        self.before: dict[str, Any] = (
            {name: value for name, value in row.fields.items() if name not in files} if row else {}
        )
        self.asks = frozenset(row.conflicts) if row else frozenset()
        self.unreadable = authors_of(casebook, row, set(row.unreadable)) if row else {}
        self.given = dict(given)
        self.draft = casebook.drafts.get(draft_key(case, kind, record_id))
        self.people = names_by_person(casebook)
        clients = casebook.records.read(kind="client", case=case)
        self.client = clients[0].fields.get("preferred_name", "") if clients else ""
        self.domains = {
            str(one.fields.get("domain")): one
            for one in (
                casebook.records.read(kind="assessment_domain", case=case)
                if kind == "assessment" and record_id
                else ()
            )
            if one.fields.get("assessment") == record_id
        }
        self.records: dict[str, str] = {}
        shown = [*([row] if row else ()), *clients, *self.domains.values()]
        for field in KINDS[kind].fields:
            if field.refers:
                for one in casebook.records.read(kind=field.refers, case=case):
                    shown.append(one)
                    self.records[one.id] = ", ".join(naming_values(one, self.people))
        looked_at(casebook, shown)


def draft_key(case: str, kind: str, record_id: str) -> str:
    """The name of the draft of a new record of a kind in a case, or of an edit."""
    return f"{case}/{kind}/{record_id or 'new'}"


class RecordForm(Dialog):
    """Records or edits one record. What is typed is never lost: closing keeps it as a draft."""

    def __init__(
        self, parent: QWidget, desk: Desk, opening: Opening, saved: Callable[[Written], None]
    ) -> None:
        super().__init__(parent)
        self._desk, self._opening, self._on_saved = desk, opening, saved
        self._finished = False
        self._kind = KINDS[opening.kind]
        name = kind_label(opening.kind, language.code)
        what = (
            tr("Edit {what}", what=name.lower())
            if opening.record_id
            else tr("New {what}", what=name.lower())
        )
        what = what[:1].upper() + what[1:]
        self.setWindowTitle(f"{what} · {opening.client}" if opening.client else what)
        self.resize(
            QSize(min(scaled(1000), 1280), min(scaled(680), 700)).boundedTo(room(parent).size())
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 2 * SPACE)
        layout.setSpacing(SPACE)
        layout.addWidget(label(self.windowTitle(), "heading"))
        self._problem = label("", "error", wrap=True)
        self._problem.hide()
        layout.addWidget(self._problem)
        self._editors: dict[str, Editor] = {}
        self._emptied: set[str] = set()  # unreadable fields that are to be empty
        self._domains: DomainsGrid | None = None
        layout.addWidget(self._make_fields(), 1)
        self._help = label("", "quiet", wrap=True)
        layout.addWidget(self._help)
        layout.addLayout(self._make_foot())
        the_application().focusChanged.connect(self._show_help)
        self.keeper = self._keeping = Keeper(self, self._typed, self._put_draft)
        QShortcut(QKeySequence("Ctrl+S"), self, self.save)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.save)
        self._fill()
        self._keeping.begin()
        self._begin()

    @property
    def kind(self) -> str:
        """The kind of the record."""
        return self._kind.name

    def _begin(self) -> None:
        """The keyboard begins at the first thing that must be filled in; where nothing must, at the
        first empty one.
        """
        empty = [editor for editor in self._editors.values() if editor.value() is None]
        first = next(
            (editor for editor in empty if editor.field.required), empty[0] if empty else None
        )
        if first:
            first.setFocus()

    def _make_fields(self) -> QWidget:
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, SPACE, 0)
        grid.setVerticalSpacing(SPACE)
        grid.setHorizontalSpacing(2 * SPACE)
        abreast = 2 if scaled(100) < LARGE and self.width() >= scaled(ABREAST) else 1
        for column in range(abreast):
            grid.setColumnStretch(2 * column + 1, 1)
        row, column = 0, 0
        for title, fields in sections_of(self._kind):
            if column:
                row, column = row + 1, 0
            if title:
                grid.addWidget(label(title.say(language.code), "heading"), row, 0, 1, 2 * abreast)
                row += 1
            for field in fields:
                wide = field.type in WIDE
                if wide and column:
                    row, column = row + 1, 0
                name, editor = self._make_row(field)
                grid.addWidget(name, row, 2 * column)
                grid.addWidget(editor, row, 2 * column + 1, 1, 2 * abreast - 1 if wide else 1)
                column = (column + 1) % abreast if not wide else 0
                row += column == 0
        if self._kind.name == "assessment":
            row += column > 0
            self._domains = DomainsGrid(self._opening.domains, self._on_edit)
            grid.addWidget(
                label(kind_label("assessment_domain", language.code, plural=True), "heading"),
                row,
                0,
                1,
                2 * abreast,
            )
            grid.addWidget(self._domains, row + 1, 0, 1, 2 * abreast)
            row += 2
        grid.setRowStretch(row + 1, 1)
        return Fitting(inside)

    def _make_row(self, field: Field) -> tuple[QLabel, Editor]:
        """The name and the editor of a field."""
        name = field_label(self._kind.name, field.name, language.code)
        editor = make_editor(field, name, self._opening.people, self._opening.records)
        editor.on_edit = self._on_edit
        asks, wrote = field.name in self._opening.asks, self._opening.unreadable.get(field.name)
        shown = label(
            f"{'⚠ ' if asks or wrote is not None else ''}{name}{' *' if field.required else ''}",
            wrap=True,
        )
        said = field_help(self._kind.name, field.name, language.code)
        if asks:
            said = tr(
                "Two people wrote this differently. What you save here replaces both versions."
            )
        if wrote is not None:
            said = tr(
                "Unreadable: what {who} wrote does not fit this field. It stays in the "
                "history; what you save replaces it.",
                who=wrote,
            )
            editor.add(button(tr("Empty it"), partial(self._on_emptied, field.name)))
        editor.explain(said)
        shown.setMinimumWidth(scaled(120))
        shown.setMaximumWidth(scaled(165))
        shown.setAlignment(Qt.AlignmentFlag.AlignTop)
        shown.setContentsMargins(0, 7, 0, 0)
        shown.setBuddy(editor)
        self._editors[field.name] = editor
        return shown, editor

    def _on_emptied(self, name: str) -> None:
        """What could not be read is to be nothing: left as it is otherwise, for it may be of a
        newer version.
        """
        self._emptied.add(name)
        self._editors[name].set_value(None)
        self._on_edit()

    def _show_help(self, _: QWidget | None, now: QWidget | None) -> None:
        """Under the form, what the field with the keyboard on it asks for."""
        field = next(
            (
                editor
                for editor in self._editors.values()
                if now is not None and editor.isAncestorOf(now)
            ),
            None,
        )
        if field:
            self._help.setText(field.said)

    def _make_foot(self) -> WrappingRow:
        foot = WrappingRow()
        self._state = label(tr("Nothing typed yet"), "quiet")
        foot.addWidget(self._state, 1)
        self._tasks = QCheckBox(tr("Make a task of each line"))
        self._tasks.setChecked(True)
        self._tasks.setVisible(not self._opening.record_id and bool(self._kind.tasks_from))
        if self._kind.tasks_from:
            tip(self._tasks, field_label(self._kind.name, self._kind.tasks_from, language.code))
        foot.addWidget(self._tasks)
        self._discard = button(tr("Throw the draft away"), self._throw_away)
        foot.addWidget(self._discard)
        foot.addWidget(button(tr("Close"), self.close, hint=tr("Keeps what you typed as a draft")))
        self._save = button(tr("Save"), self.save, "main", hint=tr("Ctrl+S"))
        foot.addWidget(self._save)
        return foot

    def _fill(self) -> None:
        draft = self._opening.draft
        shown = {**self._opening.before, **self._opening.given, **(draft.fields if draft else {})}
        for name, editor in self._editors.items():
            editor.set_value(shown.get(name))
        if self._domains and draft and DOMAINS in draft.fields:
            self._domains.set_value(draft.fields[DOMAINS])
        self._discard.setVisible(draft is not None)
        if draft:
            at = hour_said(since_1970(draft.saved))
            self._state.setText(tr("Your draft from {time} is shown", time=at))

    # -- drafts ------------------------------------------------------------------------------------

    def values(self) -> dict[str, Any]:
        """What stands in the form; empty fields left out."""
        found = {name: editor.value() for name, editor in self._editors.items()}
        return {name: value for name, value in found.items() if value is not None}

    def _on_edit(self) -> None:
        self._state.setText(tr("Typing…"))
        self._keeping.touched()

    def _typed(self) -> dict[str, Any]:
        """What a draft of it holds."""
        return {**self.values(), **({DOMAINS: self._domains.value()} if self._domains else {})}

    def _put_draft(self, values: dict[str, Any]) -> None:
        opening = self._opening
        key = draft_key(opening.case, opening.kind, opening.record_id)

        def keep(casebook: Casebook) -> None:
            casebook.drafts.put(key, opening.kind, opening.case, opening.record_id, values)

        def kept(_: object) -> None:
            if not self._finished:
                self._state.setText(
                    tr(
                        "Draft kept at {time}",
                        time=hour_said(datetime.now().astimezone()),
                    )
                )
                self._discard.show()

        self._desk.keep(key, keep, kept, self._on_not_kept)

    def _on_not_kept(self, refusal: Refused) -> None:
        self._show_refusal(refusal)
        self._keeping.not_kept()

    def _throw_away(self) -> None:
        self._keeping.end()
        self._finished = True
        key = draft_key(self._opening.case, self._opening.kind, self._opening.record_id)
        self._desk.keep(key, lambda casebook: casebook.drafts.delete(key))
        self.reject()

    # -- saving ------------------------------------------------------------------------------------

    def save(self) -> None:
        """Saves; asks first where a new record looks like one that is there."""
        commit_composing(self)
        opening, values = self._opening, self.values()
        if opening.record_id or not self._kind.named_by:
            self.save_now()
            return
        self._desk.ask(
            lambda casebook: like_existing(casebook, opening.kind, opening.case, values),
            self._ask_whether_like,
        )

    def _ask_whether_like(self, likes: list[Like]) -> None:
        if likes:
            LikeSheet(self, self._opening.kind, likes, self._open_instead, self.save_now).open()
        else:
            self.save_now()

    def _open_instead(self, like: Like) -> None:
        """It is that one: what was typed stays as a draft, and the known record is opened."""
        parent = self.parentWidget() or self
        self.close()
        open_form(
            parent, self._desk, like.row.case, like.row.kind, like.row.id, saved=self._on_saved
        )

    def save_now(self, because: str = "") -> None:
        """Saves; the form closes once the record is durable, and says what to correct otherwise.

        `because`: why something is passed on without the client's consent.
        """
        commit_composing(self)
        self._keeping.look()
        opening, values = self._opening, self.values()
        fields = changed_fields(opening.before, values) if opening.record_id else values
        fields |= {name: None for name in self._emptied if name not in values}
        key = draft_key(opening.case, opening.kind, opening.record_id)
        domains, today = self._domains, datetime.now().astimezone().date()
        tasks = self._tasks.isChecked() and not opening.record_id
        more = domains.entries(opening.case, opening.record_id) if domains else []
        if opening.record_id and not fields and not more:
            self._desk.keep(key, lambda casebook: casebook.drafts.delete(key))
            self._finish(None)
            return

        def work(casebook: Casebook) -> Written | None:
            with casebook.transaction():
                written = None
                if fields or not opening.record_id:
                    where = opening.compartment
                    written = record(
                        casebook,
                        opening.case,
                        opening.kind,
                        fields,
                        opening.record_id,
                        because=because,
                        compartment=where,
                    )
                of = written.record if written else opening.record_id
                record_all(casebook, domains.entries(opening.case, of) if domains else [])
                record_all(
                    casebook,
                    tasks_from(casebook, opening.case, opening.kind, of, fields, today)
                    if tasks
                    else [],
                )
                casebook.drafts.delete(key)
            return written

        self._save.setEnabled(False)
        self._state.setText(tr("Saving…"))
        self._keeping.end()
        self._desk.save(work, self._finish, self._on_not_saved, says=by_records)

    def _finish(self, written: Written | None) -> None:
        self._finished = True
        self.accept()
        if written:
            self._on_saved(written)
            self._telephone_if_urgent()

    def _telephone_if_urgent(self) -> None:
        """A signal that cannot wait: saved is not told."""
        values = self.values()
        if (
            self._kind.name == "signal"
            and values.get("urgency") == "urgent"
            and not values.get("acknowledged")
        ):
            from aftercare.ui.safety.telephone_now import TelephoneNow

            case, window = self._opening.case, self.parentWidget() or self
            self._desk.ask(
                lambda casebook: to_telephone(casebook, case),
                lambda callees: TelephoneNow(window.window(), callees).open(),
            )

    def _on_not_saved(self, refusal: Refused) -> None:
        self._keeping.go_on()
        self._show_refusal(refusal)

    def _show_refusal(self, refusal: Refused) -> None:
        self._save.setEnabled(True)
        self._state.setText(tr("Not saved"))
        if isinstance(refusal, Invalid):
            self._problem.setText(
                "\n".join(problem.message(language.code) for problem in refusal.problems)
            )
            first = self._editors.get(refusal.problems[0].field)
            if first:
                first.setFocus()
        else:
            self._problem.setText(refusal.say(language.code))
        self._problem.show()
        if isinstance(refusal, ConsentMissing):
            self._ask_for_reason(refusal)

    def _ask_for_reason(self, refusal: ConsentMissing) -> None:
        """Without consent it is done for a reason that is kept, or not at all."""
        from aftercare.ui.access.reason_sheet import ReasonSheet

        def given(reason: str, sheet: ReasonSheet) -> None:
            sheet.accept()
            if reason:
                self.save_now(reason)

        explain = refusal.say(language.code)
        sheet = ReasonSheet(
            self, tr("Without consent?"), explain, tr("Go on with this reason"), given
        )
        of = self._opening
        sheet.keep_typed(self._desk, f"{of.kind} without consent", of.case, of.record_id).open()


def open_form(
    parent: QWidget,
    desk: Desk,
    case: str,
    kind: str,
    record_id: str = "",
    given: Mapping[str, Any] | None = None,
    saved: Callable[[Written], None] = lambda _: None,
) -> None:
    """Opens the form of a new record, or of `record_id`, once what it needs has been read."""

    def show(opening: Opening) -> None:
        form = RecordForm(parent, desk, opening, saved)
        form.open()

    desk.ask(lambda casebook: Opening(casebook, case, kind, record_id, given or {}), show)
