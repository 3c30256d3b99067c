"""One attachment, looked at or listened to. Its content is in memory alone, and gone when the sheet
is closed.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from aftercare.actions.recording.attach_file import read_attachment
from aftercare.casework.refusal import Refused
from aftercare.store.attachment_errors import NotHereYet
from aftercare.store.records import RecordRow
from aftercare.ui.case.player import Player
from aftercare.ui.desk import Desk
from aftercare.ui.language import language, tr
from aftercare.ui.parts import button, label
from aftercare.ui.pictures import picture_of
from aftercare.ui.reports.preview import Preview
from aftercare.ui.sheet import Sheet
from aftercare.ui.theme import scaled

STEP, LEAST, MOST = 1.25, 0.05, 8.0  # of enlarging


class AttachmentSheet(Sheet):
    """Shows it, fetching it first if it is not on this laptop. `beside`: those among which it lies,
    in their order; the arrows go through them.
    """

    def __init__(
        self, parent: QWidget, desk: Desk, row: RecordRow, beside: Sequence[RecordRow] = ()
    ) -> None:
        super().__init__(parent, str(row.fields.get("title") or ""), 900, 640)
        self._desk, self._row, self._beside = desk, row, list(beside) or [row]
        at, count = self._beside.index(row) + 1, len(self._beside)
        if count > 1:
            self.body.addWidget(label(tr("{n} of {all}", n=at, all=count), "quiet"))
            for text, keys, step in (
                (tr("Previous"), "Alt+Left", -1),
                (tr("Next"), "Alt+Right", 1),
            ):
                going = button(text, partial(self._go, step), shortcut=keys)
                going.setEnabled(1 <= at + step <= count)
                self.foot.insertWidget(self.foot.count() - 1, going)
        self._shown: QWidget = label(tr("Opening…"), "quiet", wrap=True)
        self.body.addWidget(self._shown, 1)
        note = "  ·  ".join(
            part
            for part in (
                language.day(str(row.fields.get("taken") or "")),
                str(row.fields.get("note") or ""),
            )
            if part
        )
        if note:
            self.body.addWidget(label(note, "quiet", wrap=True))
        desk.changed.connect(self._read)
        desk.sync_failed.connect(self._on_no_link)
        self._done = self._asked = False
        self._read()

    def _go(self, step: int) -> None:
        """The one before or after it, in a sheet of the same size and place."""
        other = self._beside[self._beside.index(self._row) + step]
        over = self.parentWidget() or self
        sheet = AttachmentSheet(over, self._desk, other, self._beside)
        sheet.open()
        sheet.setGeometry(self.geometry())
        self.reject()

    def _read(self) -> None:
        """Reads the content; again after each sync until it is here."""
        if not self._done:
            row = self._row
            self._desk.ask(
                lambda casebook: read_attachment(casebook, row), self._show, self._on_refused
            )

    def _on_refused(self, refusal: Refused) -> None:
        if not isinstance(refusal, NotHereYet):
            self.show_refusal(refusal)
            if isinstance(self._shown, QLabel):
                self._shown.clear()
            return
        if isinstance(self._shown, QLabel):
            self._shown.setText(
                tr(
                    "It is being fetched. You can close this and go on; it comes with the "
                    "next sync."
                )
            )
        if not self._asked:
            self._asked = True
            self._desk.sync()

    def _on_no_link(self, refusal: Refused) -> None:
        if not self._done:
            self.show_refusal(refusal)

    def _show(self, found: tuple[RecordRow, bytes]) -> None:
        if self._done:
            return
        self._done = True
        row, data = found
        media = str(row.fields["file"]["media"])
        shown: QWidget
        if media.startswith("image/"):
            shown = picture = Picture(data)
            self.foot.insertWidget(
                0, button(tr("Smaller"), lambda: picture.enlarge(1 / STEP), shortcut="Ctrl+-")
            )
            self.foot.insertWidget(
                1, button(tr("Larger"), lambda: picture.enlarge(STEP), shortcut="Ctrl++")
            )
            self.foot.insertWidget(2, button(tr("Fit"), picture.fit, shortcut="Ctrl+0"))
        elif media == "application/pdf":
            shown = preview = Preview()
            preview.resize(self._shown.size())
            preview.show_pdf(data)
        else:
            shown = player = Player(data)
            self.finished.connect(player.stop)
            self.resize(self.width(), scaled(260))
        shown.setAccessibleName(str(row.fields.get("title") or ""))
        self.body.replaceWidget(self._shown, shown)
        self._shown.deleteLater()
        self._shown = shown
        shown.setFocus()


class Picture(QScrollArea):
    """A picture as large as there is room, or enlarged."""

    def __init__(self, data: bytes) -> None:
        super().__init__()
        self._picture = picture_of(data)
        self._factor = 0.0  # 0: as there is room
        self._page = label()
        self._page.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWidget(self._page)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def enlarge(self, by: float) -> None:
        """Enlarges, or makes smaller."""
        self._factor = min(MOST, max(LEAST, (self._factor or self._fitting()) * by))
        self._draw()

    def fit(self) -> None:
        """As large as there is room."""
        self._factor = 0.0
        self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._draw()

    def _fitting(self) -> float:
        room = self.viewport().size()
        return min(
            1.0,
            room.width() / max(1, self._picture.width()),
            room.height() / max(1, self._picture.height()),
        )

    def _draw(self) -> None:
        size = self._picture.size() * (self._factor or self._fitting())
        self._page.setPixmap(
            self._picture.scaled(
                size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
        )
