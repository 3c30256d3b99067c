"""Settling one conflict: the versions side by side, what differs marked; take one, combine them,
write anew, ask the other.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from functools import partial
from html import escape
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from aftercare.actions.caseload.conflicts import Conflict, ShownVersion
from aftercare.actions.recording.comment import comment
from aftercare.actions.recording.resolve_conflict import resolve_conflict
from aftercare.actions.recording.told import by_records
from aftercare.casework.declaration import Field, FieldType
from aftercare.casework.kinds import KINDS
from aftercare.casework.labels import field_label, field_words, kind_label, kind_words
from aftercare.casework.local_time import local
from aftercare.casework.wording import Words, words
from aftercare.ui.conflicts.waiting import MOST_COMPARED
from aftercare.ui.desk import Desk
from aftercare.ui.forms.editors import Editor, make_editor
from aftercare.ui.language import language, tr
from aftercare.ui.parts import button, card, label, marked_label
from aftercare.ui.sheet import Sheet
from aftercare.ui.theme import SPACE
from aftercare.ui.value_text import further_versions, shown_field, shown_value, shown_version
from sync.replica.change import REMOVED

TEXTS = (FieldType.TEXT, FieldType.NARRATIVE)


class SettleSheet(Sheet):
    """One field of one record, or a record that one struck out and another edited."""

    def __init__(
        self, parent: QWidget, desk: Desk, conflict: Conflict, client: str, names: Mapping[str, str]
    ) -> None:
        row = conflict.row
        what = kind_label(row.kind, language.code)
        if conflict.field != REMOVED:
            what = f"{what}: {field_label(row.kind, conflict.field, language.code)}"
        super().__init__(parent, f"{client} · {what}" if client else what, 940, 560)
        self._desk, self._conflict, self._names = desk, conflict, names
        self._field: Field | None = (
            KINDS[row.kind].field(conflict.field) if row.kind in KINDS else None
        )
        self._editor: Editor | None = None
        if conflict.field == REMOVED:
            self._offer_removal()
            return
        self.body.addWidget(
            label(
                tr("Both versions are kept until somebody decides. Words that differ are marked."),
                "quiet",
                wrap=True,
            )
        )
        side = QHBoxLayout()
        side.setSpacing(SPACE)
        compared, further = conflict.newest(MOST_COMPARED)
        for place, version in enumerate(compared, 1):
            side.addWidget(self._card(place, version), 1)
        self.body.addLayout(side, 1)
        if further:
            self.body.addWidget(label(further_versions(further), "notice", wrap=True))
        self._offer_ancestor()
        self._offer_writing()
        self._offer_asking()
        self.keep_typed(desk, f"settle {conflict.field}", row.case, row.id)

    # -- the versions ------------------------------------------------------------------------------

    def _card(self, place: int, version: ShownVersion) -> QWidget:
        at = local(datetime.fromisoformat(version.at))
        head = label(f"{version.by}", "heading")
        called = version.label.partition(" ")[2]  # a name that somebody gave the device
        said = tr("{when}, on {device}", when=at, device=called) if called else language.moment(at)
        when = label(said, "quiet")
        shown = shown_version(self._field, version, self._names)
        text = marked_label(marked(shown, version.spans if isinstance(version.value, str) else ()))
        text.setAlignment(Qt.AlignmentFlag.AlignTop)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        text.setAccessibleName(tr("The version of {who}", who=version.by))
        take = button(tr("Keep this"), partial(self._take, version.dot), shortcut=f"Ctrl+{place}")
        take.setAccessibleName(tr("Keep the version of {who}", who=version.by))
        take.setDisabled(version.unreadable)
        framed = card(head, when, text, take)
        layout = framed.layout()
        if isinstance(layout, QVBoxLayout):
            layout.setStretch(2, 1)
        return framed

    def _shown(self, value: Any) -> str:
        return (
            tr("(nothing)")
            if value in (None, "", [])
            else shown_value(self._field, value, self._names)
        )

    def _offer_ancestor(self) -> None:
        """What it was before the versions parted, on demand."""
        before = self._conflict.ancestor
        toggle = QPushButton(tr("Show what it was before"))
        toggle.setCheckable(True)
        toggle.setAutoDefault(False)
        toggle.setShortcut("Ctrl+B")
        toggle.setAccessibleName(toggle.text())
        shown = label(tr("Before: {text}", text=self._shown(before)), "notice", wrap=True)
        shown.hide()
        toggle.toggled.connect(shown.setVisible)
        toggle.setEnabled(before is not None)
        self.body.addWidget(toggle, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(shown)

    # -- deciding ----------------------------------------------------------------------------------

    def _offer_writing(self) -> None:
        if self._field is None:
            return
        row = QHBoxLayout()
        name = tr("Or write it anew")
        editor = make_editor(self._field, name, self._names, {})
        self._editor = editor
        row.addWidget(label(name, "quiet"))
        row.addWidget(editor, 1)
        if self._field.type in TEXTS and self._conflict.combined:
            row.addWidget(
                button(tr("Combine"), self._combine, hint=tr("Puts the words of all versions here"))
            )
        self._write = button(tr("Save this"), self._save, "main")
        row.addWidget(self._write)
        self.body.addLayout(row)
        self._empty = QCheckBox(tr("Leave it empty: no version is kept"))
        self._empty.toggled.connect(self._on_written)
        self.body.addWidget(self._empty)
        editor.on_edit = self._on_written
        self._on_written()

    def _on_written(self) -> None:
        """There is something to save: written anew, or deliberately nothing."""
        written = self._editor is not None and self._editor.value() is not None
        self._empty.setEnabled(not written)
        self._write.setEnabled(written or self._empty.isChecked())

    def _combine(self) -> None:
        if self._editor:
            text = self._conflict.combined
            prose = self._editor.findChildren(QPlainTextEdit)
            self._editor.set_value(text if prose else " ".join(text.split()))
            self._on_written()
            self._editor.setFocus()

    def _save(self) -> None:
        if self._editor:
            value, empty = self._editor.value(), self._empty.isChecked()
            row, field = self._conflict.row, self._conflict.field
            self._desk.save(
                lambda casebook: resolve_conflict(casebook, row, field, value=value, empty=empty),
                self.done_with,
                self.show_refusal,
                says=self._decided(),
            )

    def _decided(self) -> Words:
        row, field = self._conflict.row, self._conflict.field
        what = kind_words(row.kind) if field == REMOVED else field_words(row.kind, field)
        return words("Conflict in “{what}” decided", what=what)

    def _take(self, dot: str) -> None:
        row, field = self._conflict.row, self._conflict.field
        self._desk.save(
            lambda casebook: resolve_conflict(casebook, row, field, take=dot),
            self.done_with,
            self.show_refusal,
            says=self._decided(),
        )

    def _offer_removal(self) -> None:
        text = tr(
            "One person struck this record out while another edited it. It is kept until "
            "somebody decides."
        )
        self.body.addWidget(label(text, "conflict", wrap=True))
        row = self._conflict.row
        for name in (*row.fields, *row.unreadable):
            named = field_label(row.kind, name, language.code)
            shown = f"{named}: {shown_field(row, name, self._names)}"
            self.body.addWidget(label(shown, wrap=True))
        self.body.addStretch()
        self.foot.insertWidget(
            1, button(tr("Strike it out"), partial(self._decide_removal, strike=True))
        )
        self.foot.insertWidget(
            2, button(tr("Keep the record"), partial(self._decide_removal, strike=False), "main")
        )

    def _decide_removal(self, *, strike: bool) -> None:
        row = self._conflict.row
        self._desk.save(
            lambda casebook: resolve_conflict(casebook, row, REMOVED, value=strike or None),
            self.done_with,
            self.show_refusal,
            says=self._decided(),
        )

    # -- asking ------------------------------------------------------------------------------------

    def _offer_asking(self) -> None:
        others = {
            version.person: version.by
            for version in self._conflict.newest(MOST_COMPARED)[0]
            if version.person
        }
        row = QHBoxLayout()
        self._question = QLineEdit()
        self._question.setPlaceholderText(tr("A question, left on the record: it travels with it"))
        self._question.setAccessibleName(tr("Question"))
        row.addWidget(self._question, 1)
        self._desk.ask(
            lambda casebook: casebook.certified().person, partial(self._name_askers, row, others)
        )
        self.body.addLayout(row)

    def _name_askers(self, row: QHBoxLayout, others: Mapping[str, str], me: bytes) -> None:
        for person, name in others.items():
            if person.replace("-", "") != me.hex():
                row.addWidget(button(tr("Ask {who}", who=name), partial(self._ask, person)))

    def _ask(self, person: str) -> None:
        text = self._question.text().strip() or tr("Which of the two is right?")
        row, field = self._conflict.row, self._conflict.field
        self._desk.save(
            lambda casebook: comment(casebook, row, text, to=person, field=field),
            self.done_with,
            self.show_refusal,
            says=by_records,
        )


def marked(text: str, spans: tuple[tuple[int, int], ...]) -> str:
    """`text` as HTML with the spans marked: bold and underlined, so that no meaning is by colour
    alone.
    """
    parts, place = [], 0
    for start, end in spans:
        parts.append(escape(text[place:start]))
        inside = text[start:end]
        words = inside.rstrip()
        parts.append(f"<b><u>{escape(words)}</u></b>{escape(inside[len(words) :])}")
        place = end
    return "".join([*parts, escape(text[place:])]).replace("\n", "<br>")
