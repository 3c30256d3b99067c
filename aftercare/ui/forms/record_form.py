"""The form of one record: made from its declaration, kept as a draft while typed, saved by
Ctrl+S. It stands in the window beside the strip of its case.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget
from shiboken6 import isValid

from aftercare.actions.recording.disclose import ConsentMissing
from aftercare.actions.recording.likeness import Like, like_existing
from aftercare.actions.recording.prohibited_contact import ContactProhibited
from aftercare.actions.recording.record import changed_fields
from aftercare.actions.recording.save_typed import TypedRecord, save_typed
from aftercare.actions.recording.told import by_records
from aftercare.casework.barred import REASON
from aftercare.casework.bounds import far_ahead, left_empty
from aftercare.casework.dates import hour_said
from aftercare.casework.declaration import Field, FieldType, Segment
from aftercare.casework.kinds import KINDS
from aftercare.casework.labels import field_help, field_label, kind_label
from aftercare.casework.local_time import since_1970
from aftercare.casework.refusal import Refused
from aftercare.casework.validation import Invalid
from aftercare.store.casebook import Casebook, Written
from aftercare.store.drafts import Draft
from aftercare.ui import dialog
from aftercare.ui.composing import commit_composing
from aftercare.ui.desk import Desk
from aftercare.ui.forms.barred_watch import BarredWatch
from aftercare.ui.forms.domains_grid import DomainsGrid
from aftercare.ui.forms.draft_sheet import DraftSheet
from aftercare.ui.forms.editors import Editor, make_editor
from aftercare.ui.forms.field_cell import FieldCell
from aftercare.ui.forms.file_strip import FileStrip
from aftercare.ui.forms.form_fields import FormBody, FormFields, Part
from aftercare.ui.forms.form_place import FormPlace, PlacedForm, place_for
from aftercare.ui.forms.like_sheet import LikeSheet
from aftercare.ui.forms.opening import Opening, drafts_of, free_key
from aftercare.ui.forms.people_editor import PeopleEditor, PersonLineEditor
from aftercare.ui.forms.sections import sections_of
from aftercare.ui.forms.segment_row import SegmentRow
from aftercare.ui.keeping import Keeper
from aftercare.ui.language import language, tr
from aftercare.ui.parts import button, label
from aftercare.ui.plain import tip
from aftercare.ui.safety.telephone_now import telephone_if_urgent, tell_or_telephone
from aftercare.ui.theme import SPACE
from aftercare.ui.wrapping_row import WrappingRow

DOMAINS = "_domains"  # where a draft of an assessment keeps its domains
TITLES = "_titles"  # where a draft keeps what the files beside it are called, by number


class RecordForm(PlacedForm):
    """Records or edits one record. What is typed is never lost: closing keeps it as a draft."""

    def __init__(
        self, parent: QWidget, desk: Desk, opening: Opening, saved: Callable[[Written], None]
    ) -> None:
        super().__init__(parent)
        self.hide()
        self._desk, self._opening, self._on_saved = desk, opening, saved
        self._finished = self._over = False
        self._kind = KINDS[opening.kind]
        self.key = opening.key
        self.kind, self.case, self.client = opening.kind, opening.case, str(opening.client)
        name = kind_label(opening.kind, language.code)
        what = (
            tr("Edit {what}", what=name.lower())
            if opening.record_id
            else tr("New {what}", what=name.lower())
        )
        what = what[:1].upper() + what[1:]
        self.title = f"{what} · {opening.client}" if opening.client else what
        self.setWindowTitle(self.title)
        self.setAccessibleName(self.title)
        self.setProperty("role", "form")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, SPACE)
        layout.setSpacing(SPACE)
        self._head = WrappingRow()
        layout.addLayout(self._head)
        self._head.addWidget(label(self.title, "heading", wrap=True), 1)
        self._state = label(tr("Nothing typed yet"), "quiet")
        self._head.addWidget(self._state)
        self._problem = label("", "error", wrap=True)
        self._problem.hide()
        layout.addWidget(self._problem)
        self._cells: dict[str, FieldCell] = {}
        self._editors: dict[str, Editor] = {}
        self._meant: dict[str, Any] = {}  # what was asked about
        self._emptied: set[str] = set()  # unreadable fields that are to be empty
        self._domains: DomainsGrid | None = None
        self._watch = BarredWatch(self._kind, opening.barred, self._cells)
        self._segments: SegmentRow | None = None
        self._files: FileStrip | None = None
        if self._kind.segments:
            self._segments = SegmentRow(self._kind, self._on_segment)
            layout.addWidget(self._segments)
            for one in self._kind.segments:
                self._on_keys(one.key, partial(self._segments.choose, one))
        self._fields = FormFields()
        layout.addWidget(FormBody(self._fields), 1)
        self._make_fields()
        foot = WrappingRow()
        layout.addLayout(foot)
        self._fill_foot(foot)
        self.keeper = self._keeping = Keeper(self, self._typed, self._put_draft)
        for keys, act in (
            ("Ctrl+S", self.save),
            ("Ctrl+Return", self.save),
            ("Escape", self.reject),
        ):
            self._on_keys(keys, act)
        for place in range(9):
            self._on_keys(f"Alt+{place + 1}", partial(self.part_asked.emit, place))
        self._fill()
        if self._files:
            self._files.accept_on(self)
        self._watch.look(self.values())
        self._fields.show_parts(self._parts())
        self._keeping.begin()

    def _on_keys(self, keys: str, act: Callable[[], object]) -> None:
        """Keys that are heard while the keyboard is in the form."""
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence(keys), self, act, context=context)

    def is_over(self) -> bool:
        return self._over

    def holds_draft(self) -> bool:
        self._keeping.look()
        return self._drafted

    def say(self, text: str) -> None:
        self._state.setText(text)

    def open(self) -> None:
        """Shows it in its place in the window."""
        place = place_for(self)
        if place:
            place.show_form(self)

    def accept(self) -> None:
        """Closes it; what was typed has been used."""
        self._end(None)

    def reject(self) -> None:
        self._keeping.flush()
        self._end(None)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.reject()
        super().closeEvent(event)

    def _end(self, written: Written | None) -> None:
        if self._over:
            return
        self._over = True
        self.hide()
        self.ended.emit(self, written)
        # by then has come what it had asked for
        QTimer.singleShot(dialog.GRACE, self, self.deleteLater)

    def again(self, *, front: bool) -> Callable[[FormPlace], None]:
        self._keeping.flush()
        of, desk, saved = self._opening, self._desk, self._on_saved
        at = next(
            (
                name
                for name, cell in self._cells.items()
                if cell.isAncestorOf(self.focusWidget() or self)
            ),
            "",
        )

        def open_again(place: FormPlace) -> None:
            desk.ask(
                lambda casebook: Opening(
                    casebook, of.case, of.kind, of.record_id, of.given, of.key
                ),
                lambda opening: place.show_form(
                    RecordForm(place, desk, opening, saved), front=front, at=at
                ),
            )

        return open_again

    def begin(self, at: str = "") -> None:
        """The keyboard begins `at` a field; else at the first thing that must be filled in, and
        where nothing must, at the first empty one.
        """
        if at in self._cells:
            self._cells[at].editor.setFocus()
            return
        empty = [
            cell.editor
            for cell in self._cells.values()
            if not cell.isHidden() and cell.editor.value() is None
        ]
        first = next(
            (editor for editor in empty if editor.field.required), empty[0] if empty else None
        )
        if first:
            first.setFocus()

    def _make_fields(self) -> None:
        for _, fields in sections_of(self._kind):
            for field in fields:
                self._make_cell(field)
        if self._kind.name == "assessment":
            self._domains = DomainsGrid(self._opening.domains, self._on_edit)
            self._fields.add_other(
                kind_label("assessment_domain", language.code, plural=True), self._domains
            )
        if self._kind.takes_attachments and self.case:
            self._files = FileStrip(self._desk, self._draft, lambda: self._finished)
            self._fields.add_other("", self._files)
            self._files.show_files(self._opening.files)
            self._head.addWidget(self._files.button)
            self._files.typed.connect(self._on_edit)
            self._files.kept.connect(self._on_file)
            self._files.refused.connect(self._tell)
            self._on_keys("Ctrl+Shift+T", self._files.choose)

    def _parts(self) -> list[Part]:
        """The fields in their sections; those common to all kinds folded away."""
        parts = [
            Part(
                title.say(language.code) if title else "",
                [self._cells[field.name] for field in fields],
            )
            for title, fields in sections_of(self._kind)
        ]
        parts[-1].folded = True
        if self._segments:
            parts = self._asked_first(self._segments.show_values(self.values()), parts)
        self._watch.place_reason(parts)
        return parts

    def _asked_first(self, segment: Segment, parts: list[Part]) -> list[Part]:
        """What follows from what was chosen first; the rest folded away."""
        asked = [self._cells[name] for name in segment.asks]
        rest = [cell for part in parts for cell in part.cells if cell not in asked]
        return [Part("", asked), Part(tr("More"), rest, folded=True)]

    def _on_segment(self, segment: Segment, sets: Mapping[str, str]) -> None:
        """What one chooses first fills what follows from it, and shows the fields that it asks for."""
        begun = self._kind.begun(datetime.now().astimezone())
        empty = {name: begun[name] for name in begun if self._editors[name].value() is None}
        for name, value in {**empty, **sets}.items():
            self._editors[name].set_value(value)
        self._on_edit()
        self._fields.show_parts(self._parts())
        first = next((name for name in segment.asks[1:] if self._editors[name].value() is None), "")
        self.begin(first)

    def _make_cell(self, field: Field) -> None:
        """The name, the editor and the hint of a field."""
        name = field_label(self._kind.name, field.name, language.code)
        asks, wrote = field.name in self._opening.asks, self._opening.unreadable.get(field.name)
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
        make = partial(self._make_editor, field, name)
        cell = FieldCell(self._fields, name, make, said, "⚠ " if asks or wrote is not None else "")
        cell.editor.on_edit = partial(self._on_edit, field.name)
        if wrote is not None:
            cell.can_be_emptied(partial(self._on_emptied, field.name))
        self._cells[field.name] = cell
        self._editors[field.name] = cell.editor

    def _make_editor(self, field: Field, name: str, parent: QWidget) -> Editor:
        known = self._opening.known
        if field.names_people and field.type is FieldType.TEXT_LIST:
            return PeopleEditor(field, name, known, self._watch.is_barred, parent)
        if field.names_people and field.type is FieldType.TEXT:
            return PersonLineEditor(field, name, known, parent)
        return make_editor(field, name, self._opening.people, self._opening.records, parent)

    def _on_emptied(self, name: str) -> None:
        """What could not be read is to be nothing: left as it is otherwise, for it may be of a
        newer version.
        """
        self._emptied.add(name)
        self._editors[name].set_value(None)
        self._on_edit()

    def _fill_foot(self, foot: WrappingRow) -> None:
        foot.addStretch()
        self._tasks = QCheckBox(tr("Make a task of each line"))
        self._tasks.setChecked(True)
        foot.addWidget(self._tasks)
        self._tasks.setVisible(not self._opening.record_id and bool(self._kind.tasks_from))
        if self._kind.tasks_from:
            tip(self._tasks, field_label(self._kind.name, self._kind.tasks_from, language.code))
        self._discard = button(tr("Throw the draft away"), self._throw_away, "danger")
        foot.addWidget(self._discard)
        foot.addWidget(
            button(tr("Close"), self.reject, hint=tr("Keeps what you typed as a draft (Esc)"))
        )
        self._save = button(tr("Save"), self.save, "main", hint=tr("Ctrl+S"))
        foot.addWidget(self._save)

    def _fill(self) -> None:
        draft = self._opening.draft
        shown = {**self._opening.before, **self._opening.given, **(draft.fields if draft else {})}
        for name, editor in self._editors.items():
            editor.set_value(shown.get(name))
        if self._domains and draft and DOMAINS in draft.fields:
            self._domains.set_value(draft.fields[DOMAINS])
        if self._files and draft:
            self._files.set_titles(draft.fields.get(TITLES) or {})
        self._drafted = draft is not None
        self._discard.setVisible(draft is not None)
        if draft:
            at = hour_said(since_1970(draft.saved))
            self._state.setText(tr("Your draft from {time} is shown", time=at))

    # -- drafts ------------------------------------------------------------------------------------

    def values(self) -> dict[str, Any]:
        """What stands in the form; empty fields left out."""
        found = {name: editor.value() for name, editor in self._editors.items()}
        return {name: value for name, value in found.items() if value is not None}

    def _on_edit(self, name: str = "") -> None:
        """Something was typed; what was wrong with that field is being corrected."""
        self._state.setText(tr("Typing…"))
        if name:
            self._cells[name].say_wrong("")
            self._cells[name].note("")
            self._follow(name)
        self._keeping.touched()

    def _follow(self, name: str) -> None:
        """What follows from a value is shown once it is there."""
        values = self.values()
        chosen = {one.when[0] for one in self._kind.segments if one.when}
        if self._watch.look(values) or name in chosen:
            self._fields.show_parts(self._parts())

    def _typed(self) -> dict[str, Any]:
        """What a draft of it holds."""
        named = self._files.titles() if self._files else {}
        return {
            **self.values(),
            **({DOMAINS: self._domains.value()} if self._domains else {}),
            **({TITLES: named} if named else {}),
        }

    def _put_draft(self, values: dict[str, Any]) -> None:
        opening = self._opening
        key = opening.key
        self._drafted = True

        def keep(casebook: Casebook) -> None:
            casebook.drafts.put(key, opening.kind, opening.case, opening.record_id, values)

        def kept(_: object) -> None:
            if not self._finished and isValid(self):
                self._state.setText(
                    tr(
                        "Draft kept at {time}",
                        time=hour_said(datetime.now().astimezone()),
                    )
                )
                self._discard.show()

        self._desk.keep(key, keep, kept, self._on_not_kept)

    def _draft(self) -> Draft:
        """What its draft holds if it is kept now."""
        of = self._opening
        self._drafted = True
        return Draft(of.key, of.kind, of.case, of.record_id, self._typed(), 0)

    def _on_file(self, said: str) -> None:
        self._state.setText(said)
        self._discard.setVisible(self._drafted)

    def _tell(self, problem: str) -> None:
        self._problem.setText(problem)
        self._problem.show()

    def _on_not_kept(self, refusal: Refused) -> None:
        self._show_refusal(refusal)
        self._keeping.not_kept()

    def _throw_away(self) -> None:
        self._keeping.end()
        self._finished, key = True, self._opening.key
        self._desk.keep(key, lambda casebook: casebook.drafts.delete(key))
        self._end(None)

    # -- saving ------------------------------------------------------------------------------------

    def save(self) -> None:
        """Saves; asks first where a day lies far ahead, and where a new record looks like one that
        is there.
        """
        commit_composing(self)
        opening, values = self._opening, self.values()
        if not self._save.isEnabled() or self._ask_whether_meant(values):  # pressed twice, or asked
            return
        if opening.record_id or not self._kind.named_by:
            self.save_now()
            return
        self._save.setEnabled(False)
        like = partial(like_existing, case=opening.case, kind=opening.kind, fields=values)
        self._desk.ask(like, self._ask_whether_like, self._on_not_saved)

    def _ask_whether_meant(self, values: Mapping[str, Any]) -> bool:
        """Asks of what lies far ahead or is missed; saving once more answers that it is meant."""
        set_now = changed_fields(self._opening.before, values)
        asked = far_ahead(self._kind, set_now, datetime.now().astimezone())
        asked += [] if self._opening.record_id else left_empty(self._kind, values)
        said = {one.field: values.get(one.field) for one in asked}
        for one in asked:
            self._cells[one.field].note(one.message(language.code))
        if not asked or said == self._meant:
            return False
        self._meant = said
        again = tr("Save again (Ctrl+S) if it is meant.")
        self._tell("\n".join([*(one.message(language.code) for one in asked), again]))
        self._cells[asked[0].field].editor.setFocus()
        return True

    def _ask_whether_like(self, likes: list[Like]) -> None:
        if likes:
            self._save.setEnabled(True)
            LikeSheet(self, self._opening.kind, likes, self._open_instead, self.save_now).open()
        else:
            self.save_now()

    def _open_instead(self, like: Like) -> None:
        """It is that one: what was typed stays as a draft, and the known record is opened."""
        parent = self.parentWidget() or self
        self.reject()
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
        key, domains, files = opening.key, self._domains, self._files
        today = datetime.now().astimezone().date()
        typed = TypedRecord(
            opening.case,
            opening.kind,
            opening.record_id,
            fields,
            key,
            opening.compartment,
            because,
            parts=partial(domains.entries, opening.case) if domains else lambda _: (),
            tasks=self._tasks.isChecked() and not opening.record_id,
            titles=files.titles() if files else {},
        )
        nothing = not fields and not typed.parts(opening.record_id)
        if opening.record_id and nothing and (files is None or files.is_empty()):
            self._desk.keep(key, lambda casebook: casebook.drafts.delete(key))
            self._finish(None)
            return

        def work(casebook: Casebook) -> Written | None:
            return save_typed(casebook, typed, today)

        self._save.setEnabled(False)
        self._state.setText(tr("Saving…"))
        self._keeping.end()
        self._desk.save(work, self._finish, self._on_not_saved, says=by_records)

    def _finish(self, written: Written | None) -> None:
        self._finished = True
        self._end(written)
        if written:
            self._on_saved(written)
            if self._kind.name == "signal":
                telephone_if_urgent(self.window(), self._desk, self.case, self.values())

    def _on_not_saved(self, refusal: Refused) -> None:
        self._keeping.go_on()
        self._show_refusal(refusal)

    def _show_refusal(self, refusal: Refused) -> None:
        """What is wrong stands on its field, which has the keyboard, and all of it above them."""
        self._save.setEnabled(True)
        self._state.setText(tr("Not saved"))
        wrong = (
            {problem.field: problem.message(language.code) for problem in refusal.problems}
            if isinstance(refusal, Invalid)
            else {}
        )
        if isinstance(refusal, ContactProhibited):
            wrong = {REASON: refusal.happened.say(language.code)}
        for name, cell in self._cells.items():
            cell.say_wrong(wrong.get(name, ""))
        if wrong:
            self._fields.show_parts(self._parts())  # none that is wrong stays folded away
            first = next((cell for name, cell in self._cells.items() if name in wrong), None)
            if first:
                first.editor.setFocus()
        self._tell("\n".join(wrong.values()) if wrong else refusal.say(language.code))
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
    *,
    key: str = "",
) -> None:
    """Opens the form of a new record, or of `record_id`, once what it needs has been read. `key`:
    goes on with that draft; without it, asks where one is kept.
    """
    place = place_for(parent)
    if place and place.form and key == place.form.key:
        place.go_on()
        return
    if place and place.form:
        place.form.holds_draft()  # what is typed there now is kept before others are looked for

    def read(casebook: Casebook, named: str) -> Opening:
        return Opening(casebook, case, kind, record_id, given or {}, named)

    def look(casebook: Casebook) -> Opening | list[Draft]:
        kept = [] if key else drafts_of(casebook, case, kind, record_id)
        return kept or read(casebook, key)

    def begin_anew() -> None:
        desk.ask(lambda book: read(book, free_key(book, case, kind, record_id)), show)

    def go_on(draft: Draft) -> None:
        open_form(parent, desk, case, kind, record_id, given, saved, key=draft.key)

    def show(found: Opening | list[Draft]) -> None:
        if isinstance(found, Opening):
            RecordForm(place_for(parent) or parent, desk, found, saved).open()
        else:
            DraftSheet(parent, found, go_on, begin_anew).open()

    new = "" if record_id else kind
    desk.ask(look, show, partial(tell_or_telephone, parent.window(), desk, case, new))


def open_new(
    parent: QWidget, desk: Desk, case: str, kind: str, given: Mapping[str, Any] | None = None
) -> None:
    """Opens the form of a new record with what a new one of its kind begins with."""
    usual = KINDS[kind].begun(datetime.now().astimezone())
    open_form(parent, desk, case, kind, given={**usual, **(given or {})})
