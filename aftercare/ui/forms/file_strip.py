"""The photographs and documents of a record that is being written: dropped on its form or chosen,
each with a small picture and a name that can be typed over.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from aftercare.actions.recording.draft_files import FileOfDraft, keep_file
from aftercare.casework.refusal import Refused
from aftercare.store.casebook import Casebook
from aftercare.store.drafts import Draft
from aftercare.ui.case.documents_part import choose_files, files_in, sheet_of_paper
from aftercare.ui.desk import Desk
from aftercare.ui.language import language, tr
from aftercare.ui.parts import button, label
from aftercare.ui.pictures import picture_of
from aftercare.ui.plain import tip
from aftercare.ui.screen import the_application
from aftercare.ui.theme import SPACE, scaled, worn

SIDE = 56  # pixels of a small picture
LONGEST = 200  # letters of a name
DRAGGED = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)


class _Row(NamedTuple):
    """A file in sight."""

    file: FileOfDraft
    whole: QWidget
    name: QLineEdit


class FileStrip(QFrame):
    """The files of one form, and the `button` that asks for more. `draft`: what is typed there now,
    beside which they are kept; `settled`: whether that has been saved or thrown away.

    Signals: `typed` after a name was; `kept` with a sentence of a file that is; `refused` with why
    one is not.
    """

    typed = Signal()
    kept = Signal(str)
    refused = Signal(str)

    def __init__(self, desk: Desk, draft: Callable[[], Draft], settled: Callable[[], bool]) -> None:
        super().__init__()
        self._desk, self._draft, self._settled = desk, draft, settled
        self._coming = 0  # files that are being read
        self._rows: dict[int, _Row] = {}
        self._titles: dict[int, str] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE)
        self.button = button(tr("Attach"), self.choose, "plain", icon="paperclip")
        tip(self.button, tr("Ctrl+Shift+T, or drop them on the form"))
        self.hide()

    def choose(self) -> None:
        """Asks for files and keeps them."""
        self.take(choose_files(self))

    def take(self, paths: Iterable[Path]) -> None:
        """Keeps files beside the draft, one by one; one that cannot be is told, and the others go
        on.
        """
        for path in paths:
            draft = self._draft()
            self._coming += 1
            self.kept.emit(tr("Taking in {name}…", name=path.name))
            self._desk.ask(
                partial(self._keep, draft=draft, path=path), self._on_kept, self._on_refused
            )

    def _keep(self, casebook: Casebook, *, draft: Draft, path: Path) -> FileOfDraft | None:
        """On the database's thread: nothing is kept beside what was thrown away meanwhile."""
        return None if self._settled() else keep_file(casebook, draft, path)

    def _on_kept(self, file: FileOfDraft | None) -> None:
        self._coming -= 1
        if file and not self._settled():
            self.show_files([file])
            self.kept.emit(tr("Kept with the draft: {name}", name=file.name))

    def _on_refused(self, refusal: Refused) -> None:
        self._coming -= 1
        if not self.button.isVisible():  # the form was closed before it was read
            self._desk.refused.emit(refusal)
            return
        self.kept.emit("")
        self.refused.emit(refusal.say(language.code))

    def show_files(self, files: Iterable[FileOfDraft]) -> None:
        """Shows what lies beside the draft."""
        for file in files:
            if file.number not in self._rows:
                self._add(file)

    def titles(self) -> dict[int, str]:
        """What each file is called, by its number, where a name was typed."""
        typed = {number: row.name.text().strip() for number, row in self._rows.items()}
        return {
            **self._titles,  # of files that are still being read
            **{number: name for number, name in typed.items() if name},
        }

    def set_titles(self, titles: dict[int, str]) -> None:
        """The names that were typed before; of files that are yet to be shown too."""
        self._titles = dict(titles)
        for number, row in self._rows.items():
            row.name.setText(titles.get(number, ""))

    def is_empty(self) -> bool:
        """Whether nothing is attached, and nothing about to be."""
        return not self._rows and not self._coming

    def accept_on(self, form: QWidget) -> None:
        """Files may be dropped anywhere on `form`: none of its fields takes their names for text."""
        form.setAcceptDrops(True)
        for part in (form, *form.findChildren(QWidget)):
            if part.acceptDrops():
                part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in DRAGGED and isinstance(
            event, QDragEnterEvent | QDragMoveEvent | QDropEvent
        ):
            paths = files_in(event.mimeData())
            if paths:
                event.acceptProposedAction()
                if event.type() == QEvent.Type.Drop:
                    self.take(paths)
                return True
        return super().eventFilter(watched, event)

    def _add(self, file: FileOfDraft) -> None:
        whole = QWidget()
        line = QHBoxLayout(whole)
        line.setContentsMargins(0, 0, 0, 0)
        side = scaled(SIDE)
        small = label()
        picture = picture_of(file.preview)
        if picture.isNull():
            picture = sheet_of_paper(file.media, side, worn(the_application()))
        small.setPixmap(
            picture.scaled(
                side,
                side,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        )
        small.setFixedWidth(side)
        line.addWidget(small)
        name = QLineEdit(self._titles.pop(file.number, ""))
        name.setMaxLength(LONGEST)
        name.setPlaceholderText(file.name)
        name.setAccessibleName(tr("What {name} is called", name=file.name))
        name.textEdited.connect(lambda _: self.typed.emit())
        line.addWidget(name, 1)
        away = button(tr("Take away"), partial(self._on_remove, file.number))
        away.setAccessibleDescription(file.name)
        line.addWidget(away)
        self._rows[file.number] = _Row(file, whole, name)
        self._column.addWidget(whole)
        self.show()
        name.installEventFilter(self)

    def _on_remove(self, number: int) -> None:
        row = self._rows.pop(number)
        self._column.removeWidget(row.whole)
        row.whole.hide()
        row.whole.deleteLater()
        self.setVisible(bool(self._rows))
        self.button.setFocus()
        key = self._draft().key
        self._desk.ask(lambda casebook: casebook.drafts.remove_file(key, number))
        self.typed.emit()
