"""One record, read: its fields, its conflicts with every version, who wrote it and when, and
whether it is synced.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from aftercare.actions.caseload.conflicts import Conflict, conflicts_of
from aftercare.actions.recording.acknowledge_signal import acknowledge_signal
from aftercare.actions.recording.receipts import Whereabouts, whereabouts
from aftercare.actions.recording.strike_out import Strike
from aftercare.casework.authority import Claim
from aftercare.casework.dates import hour_said
from aftercare.casework.declaration import Field, FieldType
from aftercare.casework.kinds import KINDS
from aftercare.casework.labels import field_label, kind_label
from aftercare.casework.local_time import since_1970, written_at
from aftercare.casework.wording import words
from aftercare.store.records import RecordRow, Version
from aftercare.ui.case.record_menu import RecordMenu, read_strike, struck_said
from aftercare.ui.desk import Desk
from aftercare.ui.language import language, tr
from aftercare.ui.parts import Link, button, label
from aftercare.ui.theme import SPACE, scaled
from aftercare.ui.value_text import (
    further_versions,
    nameless,
    shown_field,
    shown_value,
    shown_version,
)
from aftercare.ui.wrapping_row import WrappingRow

if TYPE_CHECKING:
    from aftercare.ui.case.case_read import CaseRead

LOWEST = (
    130  # pixels of what the record says; where there is less room, what is around it scrolls too
)


def _unacknowledged(row: RecordRow) -> bool:
    return row.kind == "signal" and not row.fields.get("acknowledged")


def _mine(row: RecordRow, read: CaseRead | None) -> bool:
    return read is not None and read.authors.get(row.device) == read.me


def claim_said(kind: str, claim: Claim, names: Mapping[str, str]) -> str:
    """A decision that does not count: who wrote it, and what it says."""
    author = names.get(claim.author) or nameless()
    lines = [
        tr("{who} wrote this, and it was not theirs to decide. It counts for nothing.", who=author)
    ]
    for name, value in claim.fields.items():
        field = KINDS[kind].field(name) if kind in KINDS else None
        lines.append(
            f"{field_label(kind, name, language.code)}: {shown_value(field, value, names)}"
        )
    return "\n".join(lines)


class RecordView(QWidget):
    """The right-hand side of a case."""

    def __init__(self, desk: Desk, edit: Callable[[object], None]) -> None:
        super().__init__()
        self._desk = desk
        self._row: RecordRow | None = None
        self._read: CaseRead | None = None
        self._dots: QPushButton | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        head = WrappingRow()
        self._title = label("", "heading")
        head.addWidget(self._title, 1)
        self._edit = button("", lambda: edit(self._row), shortcut="Ctrl+E", icon="pencil")
        self._comment = button("", self._on_comment, shortcut="Ctrl+M", icon="message-square")
        self._attach = button("", self._on_attach, hint="Ctrl+Shift+T", icon="paperclip")
        self._history = button("", self._on_history, shortcut="Ctrl+H", icon="history")
        self._acknowledge = button("", self._on_acknowledge, "main")
        head.addWidget(self._acknowledge)
        head.addWidget(self._history)
        head.addWidget(self._attach)
        head.addWidget(self._comment)
        head.addWidget(self._edit)
        self._head = head
        layout.addLayout(head)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._area.setMinimumHeight(scaled(LOWEST))
        layout.addWidget(self._area, 1)
        self._written = label("", "quiet", wrap=True)
        layout.addWidget(self._written)
        self._where = label("", "quiet", wrap=True)
        layout.addWidget(self._where)
        self.write_texts()

    def offer(self, menu: RecordMenu) -> None:
        """Puts the button of the record's menu at the end of its head."""
        self._dots = menu.button(lambda: self._row)
        self._head.addWidget(self._dots)
        self._dots.hide()

    def write_texts(self) -> None:
        """All texts in the chosen language."""
        self._edit.setText(tr("Edit"))
        self._comment.setText(tr("Comment"))
        self._history.setText(tr("History"))
        self._attach.setText(tr("Attach"))
        self._acknowledge.setText(tr("Acknowledge"))
        self._area.setAccessibleName(tr("The chosen record"))
        self.show_row(self._row, self._read)

    def show_row(self, row: RecordRow | None, read: CaseRead | None) -> None:
        """Shows a record, or what to do where none is chosen."""
        self._row, self._read = row, read
        standing = row if row is not None and not row.removed else None
        self._history.setVisible(row is not None)
        self._comment.setVisible(standing is not None)
        if self._dots:
            self._dots.setVisible(row is not None)
        kind = KINDS.get(standing.kind) if standing else None
        self._edit.setVisible(kind is not None and kind.edited_by_hand)
        self._attach.setVisible(kind is not None and kind.takes_attachments)
        self._acknowledge.setVisible(
            standing is not None and _unacknowledged(standing) and not _mine(standing, read)
        )
        self._title.setText(kind_label(row.kind, language.code) if row else "")
        # made where it will stand: what comes there later is dressed once more, all of it
        inside = QWidget(self._area.viewport())
        form = QFormLayout(inside)
        form.setContentsMargins(0, SPACE, SPACE, 0)
        form.setVerticalSpacing(SPACE + 2)
        form.setHorizontalSpacing(2 * SPACE)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        if row and read:
            self._fill(form, row, read)
            author = read.names.get(read.authors.get(row.device, ""), "")
            at = written_at(row.written)
            self._written.setText(tr("Written by {who}, {when}", who=author, when=at))
            if row.removed:
                self._desk.ask(
                    lambda casebook: read_strike(casebook, row),
                    lambda found: self._show_strike(row, *found),
                )
            else:
                self._desk.ask(
                    lambda casebook: whereabouts(casebook, row),
                    lambda where: self._show_where(row, where),
                )
        else:
            self._written.setText("")
        self._where.setText("")
        self._area.setWidget(inside)

    def _on_comment(self) -> None:
        """A comment on the shown record."""
        from aftercare.ui.case.comment_sheet import CommentSheet

        if self._row and self._read:
            CommentSheet(self.window(), self._desk, self._row, self._read.names).open()

    def _on_attach(self) -> None:
        """Files are attached to the shown record."""
        from aftercare.ui.case.documents_part import choose_and_attach

        if self._row:
            choose_and_attach(self, self._desk, self._row.case, self._row.id)

    def _open_attachment(self, row: RecordRow, beside: list[RecordRow]) -> None:
        from aftercare.ui.case.attachment_sheet import AttachmentSheet

        AttachmentSheet(self.window(), self._desk, row, beside).open()

    def _on_acknowledge(self) -> None:
        """This person takes the signal on."""
        row, now = self._row, datetime.now().astimezone()
        if row:
            self._desk.save(
                lambda casebook: acknowledge_signal(casebook, row, now),
                says=words("Signal acknowledged"),
            )

    def _on_history(self) -> None:
        """Every change of the shown record."""
        from aftercare.ui.case.field_history import FieldHistory

        if self._row and self._read:
            FieldHistory(self.window(), self._desk, self._row, self._read.called).open()

    def _show_where(self, row: RecordRow, found: Whereabouts) -> None:
        """Where the shown record has got to: here, on the server since when, on whose devices."""
        if row is not self._row or self._read is None:
            return
        if not found.on_server:
            text = tr("On this laptop; not yet on the server")
        elif found.since is None:
            text = tr("On the server")
        else:
            since = since_1970(found.since / 1000)
            today = since.date() == datetime.now().astimezone().date()
            text = tr("On the server since {when}", when=hour_said(since) if today else since)
        if found.seen_by:
            names = ", ".join(
                (self._read.names.get(person) or nameless()) for person in found.seen_by
            )
            text += " · " + tr("has reached: {names}", names=names)
        self._where.setText(text)

    def _show_strike(self, row: RecordRow, strike: Strike, names: Mapping[str, str]) -> None:
        """Who struck the shown record out, when and why."""
        if row is self._row:
            self._where.setText(struck_said(strike, names))

    def _fill(self, form: QFormLayout, row: RecordRow, read: CaseRead) -> None:
        kind = KINDS.get(row.kind)
        names = read.called
        order = [field.name for field in kind.fields] if kind else []
        shown = sorted(
            {*row.fields, *row.unreadable},
            key=lambda name: order.index(name) if name in order else len(order),
        )
        if row.contested:
            form.addRow(
                label(
                    tr("One person struck this record out while another edited it. It is kept."),
                    "conflict",
                    wrap=True,
                )
            )
        if kind and kind.proposed(row.fields):
            waits = tr("Proposed: it takes effect once a supervisor has decided it, under Review.")
            form.addRow(label(waits, "notice", wrap=True))
        if _unacknowledged(row) and _mine(row, read):
            other = tr(
                "You raised this signal; somebody else acknowledges it. If it cannot wait, "
                "telephone."
            )
            form.addRow(label(other, "notice", wrap=True))
        for claim in row.claims:
            form.addRow(label(claim_said(row.kind, claim, names), "conflict", wrap=True))
        for name in shown:
            field = kind.field(name) if kind else None
            if field and field.type is FieldType.FILE and name not in row.unreadable:
                continue
            title = label(field_label(row.kind, name, language.code), "quiet", wrap=True)
            title.setFixedWidth(140)
            title.setAlignment(Qt.AlignmentFlag.AlignTop)
            if name in row.conflicts:
                form.addRow(
                    title, self._versions(row, name, field, row.conflicts[name], names, read)
                )
                continue
            value = "••••••" if field and field.masked else shown_field(row, name, names)
            text = label(value, "notice" if name in row.unreadable else "", wrap=True)
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            form.addRow(title, text)
        files = [
            attachment
            for attachment in read.of("attachment")
            if row.id in (attachment.id, attachment.fields.get("about"))
        ]
        if files:
            title = label(
                tr("Attached") if row.kind != "attachment" else tr("File"), "quiet", wrap=True
            )
            form.addRow(title, self._links(files))
        for addendum in read.of("addendum"):
            if addendum.fields.get("about") == row.id:
                said = label(str(addendum.fields.get("text") or ""), "notice", wrap=True)
                form.addRow(label(tr("The client says"), "quiet", wrap=True), said)
        for remark in read.comments:
            if remark.row.fields.get("about") == row.id:
                who = read.names.get(remark.author) or nameless()
                form.addRow(
                    label(tr("{who} commented", who=who), "quiet", wrap=True),
                    label(remark.text, "notice", wrap=True),
                )

    def _links(self, files: list[RecordRow]) -> QWidget:
        """The files attached to the shown record, each of which opens."""
        group = QWidget()
        layout = QVBoxLayout(group)
        layout.setContentsMargins(0, 0, 0, 0)
        for file in files:
            hint = shown_value(KINDS["attachment"].field("file"), file.fields.get("file"), {})
            layout.addWidget(
                Link(
                    str(file.fields.get("title")),
                    partial(self._open_attachment, file, files),
                    hint=hint,
                )
            )
        return group

    def _versions(
        self,
        row: RecordRow,
        name: str,
        field: Field | None,
        versions: tuple[Version, ...],
        names: Mapping[str, str],
        read: CaseRead,
    ) -> QWidget:
        """All versions of a conflicted field, each with who and when, and a button that keeps
        it.
        """
        group = QWidget()
        layout = QVBoxLayout(group)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(label(tr("Two people wrote this differently."), "quiet", wrap=True))
        devices = self._people_of(versions, read)
        for version in versions:
            at = language.moment(written_at(version.time))
            line = QHBoxLayout()
            who = names.get(devices.get(version.device, ""), tr("somebody not known here"))
            text = f"{shown_version(field, version, names)}\n— {who}, {at}"
            line.addWidget(label(text, "conflict", wrap=True), 1)
            layout.addLayout(line)
        if name in row.further:
            layout.addWidget(label(further_versions(row.further[name]), "quiet", wrap=True))
        layout.addWidget(button(tr("Compare and decide…"), partial(self._compare, row, name)))
        return group

    def _people_of(self, versions: tuple[Version, ...], read: CaseRead) -> dict[int, str]:
        return {version.device: read.authors.get(version.device, "") for version in versions}

    def _compare(self, row: RecordRow, name: str) -> None:
        """The versions side by side."""
        from aftercare.ui.conflicts.settle_sheet import SettleSheet

        read = self._read
        if read is None:
            return

        def show(conflicts: list[Conflict]) -> None:
            disputed = [conflict for conflict in conflicts if conflict.field == name]
            if disputed:
                SettleSheet(
                    self.window(),
                    self._desk,
                    disputed[0],
                    read.line.name if read.line else "",
                    read.names,
                ).open()

        self._desk.ask(lambda casebook: conflicts_of(casebook, row), show)
