"""A file the program was opened with: an exchange or an update. It is offered once somebody has
unlocked, never read silently.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QWidget

from aftercare.actions.exchange.bundle import BundleRead, FileTrouble, begin_reading
from aftercare.casework.refusal import Refused
from aftercare.casework.spoken import size_said
from aftercare.casework.wording import words
from aftercare.store.folder_lock import FolderInUse, FolderLock
from aftercare.ui.desk import Desk
from aftercare.ui.language import language, tr
from aftercare.ui.main_window import MainWindow
from aftercare.ui.parts import button, label
from aftercare.ui.sheet import Sheet

UPDATE = ".aftercare-update"


class OpenElsewhere(Refused):
    """Aftercare is open already, in another process, so this one cannot read the file."""

    def __init__(self, file: Path) -> None:
        super().__init__(
            words(
                "Aftercare is open already, in another window, so {name} cannot be read here.",
                name=file.name,
            ),
            words("Nothing was changed, and the file stays where it is."),
            words(
                "Go to that window and read the file there: press the sync badge at the "
                "bottom left, then “Read from a stick…”."
            ),
        )


class Handed(QObject):
    """A filter of the application's events that offers each file macOS hands over: a double click
    is an event there.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes what hands over a file and lets everything else pass."""
        if isinstance(event, QFileOpenEvent) and event.file():
            offer(self._window, Path(event.file()))
            return True
        return False


class Offer(QObject):
    """Waits for the casebook to be open, then asks, once."""

    def __init__(self, window: MainWindow, file: Path) -> None:
        super().__init__(window)
        self._window, self._file = window, file
        self._asked = False
        window.unlocked.connect(self.ask)
        if window.shell:
            QTimer.singleShot(0, self, self.ask)

    def ask(self) -> None:
        """Asks about the file."""
        if self._asked or not self._window.desk:
            return
        self._asked = True
        if not self._file.is_file():
            self._window.tell(FileTrouble(self._file, words("it is not there")))
        else:
            ReadSheet(self._window, self._window.desk, self._file).open()


class ReadSheet(Sheet):
    """Asks whether an exchange is to be read, and says what it brought."""

    def __init__(self, parent: QWidget, desk: Desk, file: Path) -> None:
        super().__init__(parent, tr("Read this file?"), 560)
        self._desk, self._path = desk, file
        size = size_said(file.stat().st_size)
        self._said = label(
            tr(
                "{name} ({size}) is an exchange of Aftercare, as colleagues or the server "
                "write it onto a stick.",
                name=file.name,
                size=size,
            ),
            wrap=True,
        )
        self.body.addWidget(self._said)
        quiet = tr(
            "What it brings is checked and merged like what comes over the network. Nothing "
            "of yours is overwritten."
        )
        self.body.addWidget(label(quiet, "quiet", wrap=True))
        self.read = button(tr("Read it"), self._on_read, "main")
        self.foot.addWidget(self.read)
        self.read.setFocus()

    def _on_read(self) -> None:
        self.read.setEnabled(False)
        file = self._path
        self._desk.save_in_steps(
            lambda casebook: begin_reading(casebook, file), self._on_done, self._on_refused
        )

    def _on_done(self, read: BundleRead) -> None:
        self.read.hide()
        text = tr(
            "Read: {n} changes are new here; {m} of yours are confirmed.",
            n=read.pulled,
            m=read.confirmed,
        )
        if read.conflicts:
            text += "\n" + tr(
                "{n} records were written differently by two people: see Conflicts.",
                n=read.conflicts,
            )
        self._said.setText(
            "\n".join([text, *(issue.said.say(language.code) for issue in read.issues[:5])])
        )

    def _on_refused(self, refusal: Refused) -> None:
        self.read.setEnabled(True)
        self.show_refusal(refusal)


def offer(window: MainWindow, file: Path) -> None:
    """Offers `file`: an update at once, an exchange when `window` is unlocked. Where another
    process has the folder open, an exchange cannot be read here, which is said at once.
    """
    if file.name.endswith(UPDATE):
        QTimer.singleShot(0, window, lambda: _offer_update(window, file))
        return
    if window.folder.is_dir() and not window.desk:
        try:
            FolderLock(window.folder).release()
        except FolderInUse:
            # once the window is there to say it over
            QTimer.singleShot(0, window, lambda: window.tell(OpenElsewhere(file)))
            return
        except Refused:
            pass  # it is told where the folder is opened
    Offer(window, file)


def _offer_update(window: MainWindow, file: Path) -> None:
    from aftercare.ui.updates.update_sheet import open_updates

    open_updates(window, file)
