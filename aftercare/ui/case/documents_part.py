"""The part of a case that holds its attachments: small pictures of photos, scans, documents, and
voice notes.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QMimeData, QSize, Qt
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QListView,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from aftercare.actions.recording.attach_file import (
    Attachment,
    attach_file,
    attachments_of,
    count_attachments,
    keep_offline,
    save_copy,
    want_previews,
)
from aftercare.casework.spoken import file_said, size_said
from aftercare.casework.vocabulary import term_label
from aftercare.casework.wording import words
from aftercare.store.casebook import Casebook
from aftercare.store.records import RecordRow
from aftercare.ui.case.attachment_sheet import AttachmentSheet
from aftercare.ui.case.case_read import CaseRead
from aftercare.ui.desk import Desk
from aftercare.ui.file_told import wrote_file
from aftercare.ui.language import language, tr
from aftercare.ui.parts import button, empty, label
from aftercare.ui.pictures import picture_of
from aftercare.ui.plain import tip
from aftercare.ui.theme import SPACE, Colours, scaled
from aftercare.ui.wrapping_row import WrappingRow

SIDE = 120  # pixels of a small picture
AT_ONCE = 200  # attachments that are shown at first, and added when older ones are asked for
FILTER = (
    "*.jpg *.jpeg *.png *.heic *.heif *.webp *.tif *.tiff *.bmp *.pdf *.m4a *.mp3 *.ogg *.opus "
    "*.oga *.wav *.amr *.3gp *.aac *.flac"
)


class _Read(NamedTuple):
    """The newest attachments of a case, how many older ones there are, and whether all are kept on
    this laptop.
    """

    found: list[Attachment]
    older: int
    kept: bool


def _read(casebook: Casebook, case: str, most: int) -> _Read:
    attachments = attachments_of(casebook, case, most=most)
    # one of the newest that stays closed counts as well
    older = max(0, count_attachments(casebook, case) - most)
    return _Read(attachments, older, case in casebook.attachments.kept_offline())


def choose_files(parent: QWidget) -> list[Path]:
    """Asks for files with the system's dialog, where cameras and scanners are too."""
    what = tr("What can be attached")
    title = tr("Attach photos, scans, documents or voice notes")
    names, _ = QFileDialog.getOpenFileNames(parent, title, "", f"{what} ({FILTER})")
    return [Path(name) for name in names]


def files_in(dragged: QMimeData) -> list[Path]:
    """The files of this computer among what is dragged."""
    return [Path(url.toLocalFile()) for url in dragged.urls() if url.isLocalFile()]


def choose_and_attach(parent: QWidget, desk: Desk, case: str, about: str = "") -> None:
    """Asks for files and attaches them."""
    attach_all(desk, case, choose_files(parent), about)


def attach_all(desk: Desk, case: str, paths: list[Path], about: str = "") -> None:
    """Attaches files one by one; one that cannot be is told, and the others go on."""
    for path in paths:
        desk.save(
            partial(_attach, case=case, path=path, about=about),
            says=words("Attached: {name}", name=path.name),
        )


def _attach(casebook: Casebook, *, case: str, path: Path, about: str) -> None:
    attach_file(casebook, case, path, about=about)


class DocumentsPart(QWidget):
    """All attachments of the case; files may also be dropped here."""

    def __init__(self, desk: Desk, colours: Colours) -> None:
        super().__init__()
        self._desk, self._colours = desk, colours
        self._case, self._asked = "", ("", 0)
        self._most, self._older_ones = AT_ONCE, 0
        self._found: dict[str, Attachment] = {}
        self.setAcceptDrops(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, SPACE, 0, 0)
        layout.setSpacing(SPACE)
        head = WrappingRow()
        self._attach = button("", self._on_attach, "main")
        self._open = button("", self._on_open)
        self._copy = button("", self._on_copy)
        for key in (self._attach, self._open, self._copy):
            head.addWidget(key)
        head.addStretch()
        self._keep = QCheckBox()
        self._keep.clicked.connect(self._on_keep)
        head.addWidget(self._keep)
        layout.addLayout(head)
        self.list = QListWidget()
        self.list.setViewMode(QListView.ViewMode.IconMode)
        self.list.setMovement(QListView.Movement.Static)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setIconSize(QSize(scaled(SIDE), scaled(SIDE)))
        self.list.setGridSize(QSize(scaled(SIDE + 70), scaled(SIDE + 76)))
        self.list.setWordWrap(True)
        self.list.itemActivated.connect(lambda _: self._on_open())
        self.list.currentItemChanged.connect(lambda *_: self._show_chosen())
        layout.addWidget(self.list, 1)
        self._older = button("", self._on_older)
        self._older.hide()
        layout.addWidget(self._older, 0, Qt.AlignmentFlag.AlignLeft)
        self._empty = empty("")
        layout.addWidget(self._empty, 1)
        self._state = label("", "quiet", wrap=True)
        layout.addWidget(self._state)
        self.setFocusProxy(self.list)

    def write_texts(self) -> None:
        """All texts in the chosen language."""
        self._attach.setText(tr("Attach files…"))
        self._open.setText(tr("Open"))
        self._copy.setText(tr("Save a copy…"))
        tip(
            self._copy,
            tr("A readable copy outside the encrypted store; it is entered in the audit."),
        )
        self._keep.setText(tr("Keep all on this laptop"))
        self._keep.setAccessibleName(self._keep.text())
        tip(self._keep, tr("Otherwise each is fetched when it is opened."))
        self.list.setAccessibleName(tr("Documents"))
        self._empty.setText(
            tr(
                "Nothing is attached in this case. Attach photos, scans, documents or voice "
                "notes, or drop them here."
            )
        )
        self._show()

    def clear(self) -> None:
        """Nothing of another case stays in sight."""
        self._case, self._found = "", {}
        self._most, self._older_ones = AT_ONCE, 0
        self._older.hide()
        self.list.clear()
        self._show_chosen()

    def show_read(self, read: CaseRead) -> None:
        """Shows the attachments of a case; small pictures that are not here are asked for."""
        self._case = read.case
        self._attach.setEnabled(not (read.line and read.line.lost))
        self._ask()

    def _on_older(self) -> None:
        """More of the older ones are shown as well."""
        self._most += AT_ONCE
        self._ask()

    def _ask(self) -> None:
        case, most = self._case, self._most
        self._desk.ask(
            lambda casebook: _read(casebook, case, most),
            lambda read: self._take(case, most, read),
        )

    def _take(self, case: str, most: int, read: _Read) -> None:
        if case != self._case or most != self._most:
            return
        self._found, self._older_ones = (
            {attachment.row.id: attachment for attachment in read.found},
            read.older,
        )
        self._keep.setChecked(read.kept)
        self._show()
        if self._asked != (case, most) and any(
            attachment.lacking is None for attachment in read.found
        ):
            self._asked = (case, most)
            self._desk.ask(
                lambda casebook: want_previews(casebook, case, most),
                lambda some: self._desk.sync() if some else None,
            )

    def _show(self) -> None:
        current = self.list.currentItem()
        chosen = current.data(Qt.ItemDataRole.UserRole) if current else None
        self.list.clear()
        for identifier, attachment in self._found.items():
            item = QListWidgetItem(
                _picture(attachment, self._colours),
                f"{attachment.row.fields.get('title')}\n{_standing(attachment)}",
            )
            item.setData(Qt.ItemDataRole.UserRole, identifier)
            kind = term_label(
                "attachment_type", str(attachment.row.fields.get("type") or ""), language.code
            )
            said = file_said(
                {"media": attachment.content.media, "size": attachment.content.size}, language.code
            )
            day = language.day(str(attachment.row.fields.get("taken") or ""))
            tip(
                item,
                "\n".join(
                    part
                    for part in (str(attachment.row.fields.get("title")), kind, said, day)
                    if part
                ),
            )
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole,
                f"{attachment.row.fields.get('title')}, {kind}, {_standing(attachment)}",
            )
            self.list.addItem(item)
            if identifier == chosen:
                self.list.setCurrentItem(item)
        if self._found and self.list.currentItem() is None:
            self.list.setCurrentRow(0)
        self.list.setVisible(bool(self._found))
        self._empty.setVisible(not self._found)
        self._keep.setVisible(bool(self._found))
        self._older.setText(tr("Show older ones ({n} more)", n=self._older_ones))
        self._older.setVisible(self._older_ones > 0)
        waiting = sum(attachment.waits for attachment in self._found.values())
        away = [attachment for attachment in self._found.values() if attachment.lacking != 0]
        parts = [tr("{n} still to go up", n=waiting)] if waiting else []
        if away:
            size = size_said(sum(attachment.content.size for attachment in away))
            parts.append(
                tr(
                    "{n} not on this laptop ({size}): they come when they are opened",
                    n=len(away),
                    size=size,
                )
            )
        self._state.setText("  ·  ".join(parts))
        self._state.setVisible(bool(parts))
        self._show_chosen()

    def _show_chosen(self) -> None:
        for key in (self._open, self._copy):
            key.setVisible(self._chosen() is not None)

    def chosen_row(self) -> RecordRow | None:
        """The record of the chosen attachment."""
        chosen = self._chosen()
        return chosen.row if chosen else None

    def _chosen(self) -> Attachment | None:
        item = self.list.currentItem()
        return self._found.get(item.data(Qt.ItemDataRole.UserRole)) if item else None

    def _on_attach(self) -> None:
        if self._case:
            choose_and_attach(self, self._desk, self._case)

    def _on_open(self) -> None:
        chosen = self._chosen()
        if chosen:
            beside = [one.row for one in self._found.values()]
            AttachmentSheet(self.window(), self._desk, chosen.row, beside).open()

    def _on_copy(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        media = chosen.content.media
        suffixes = {"image/jpeg": ".jpg", "image/png": ".png", "application/pdf": ".pdf"}
        suffix = suffixes.get(media, "." + media.partition("/")[2])
        suggested = f"{chosen.row.fields.get('title')}{suffix}"
        name, _ = QFileDialog.getSaveFileName(self, tr("Save a copy…"), suggested)
        if name:
            self._desk.save(
                lambda casebook: save_copy(casebook, chosen.row, Path(name)),
                says=wrote_file(Path(name)),
            )

    def _on_keep(self) -> None:
        case, keep = self._case, self._keep.isChecked()
        self._desk.save(
            lambda casebook: keep_offline(casebook, case, keep=keep),
            lambda _: self._desk.sync() if keep else None,
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._case and self._attach.isEnabled() and event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        attach_all(self._desk, self._case, files_in(event.mimeData()))
        event.acceptProposedAction()


def _standing(one: Attachment) -> str:
    """Whether it is here and at the server, in a word or two."""
    if one.damaged:
        return tr("damaged")
    if one.waits:
        return tr("waits to go up")
    return size_said(one.content.size) if one.lacking == 0 else tr("not here")


def _picture(one: Attachment, colours: Colours) -> QIcon:
    """The small picture, or a sheet with the kind of file on it."""
    side = scaled(SIDE)
    picture = picture_of(one.preview)
    if picture.isNull():
        return QIcon(sheet_of_paper(one.content.media, side, colours))
    scaled_picture = picture.scaled(
        side, side, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    square = QPixmap(side, side)  # all of one size, so that their names stand in a line
    square.fill(Qt.GlobalColor.transparent)
    place = scaled_picture.rect().translated(
        (side - scaled_picture.width()) // 2, (side - scaled_picture.height()) // 2
    )
    painter = QPainter(square)
    painter.drawPixmap(place, scaled_picture)
    painter.setPen(QColor(colours.line))  # a white page on white paper is seen too
    painter.drawRect(place.adjusted(0, 0, -1, -1))
    painter.end()
    return QIcon(square)


def sheet_of_paper(media: str, side: int, colours: Colours) -> QPixmap:
    """A sheet that says what kind of file it stands for."""
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colours.line), 2))
    painter.setBrush(QColor(colours.surface))
    page = picture.rect().adjusted(side // 6, side // 12, -side // 6, -side // 12)
    painter.drawRoundedRect(page, 6, 6)
    painter.setPen(QColor(colours.quiet))
    mark = {"image": "JPEG", "audio": "♪"}.get(media.partition("/")[0], "PDF")
    font = painter.font()
    font.setPixelSize(side // 3 if mark == "♪" else side // 6)
    painter.setFont(font)
    painter.drawText(page, Qt.AlignmentFlag.AlignCenter, mark)
    painter.end()
    return picture
