"""Updates: what runs, what is newer and what it brings, how much would come; fetching and
installing, each when the person says so.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPlainTextEdit, QProgressBar

from aftercare.ui.language import tr
from aftercare.ui.manners import look_around
from aftercare.ui.parts import button, label
from aftercare.ui.sheet import Sheet
from aftercare.ui.theme import SPACE, scaled
from aftercare.ui.updates.said import (
    amount_said,
    checked_said,
    doing_said,
    note_said,
    notes_said,
    offer_said,
    sparing_said,
)
from aftercare.ui.updates.updating import FETCHING, READING, Updating, left_before
from aftercare.updates.source import SUFFIX

if TYPE_CHECKING:
    from aftercare.ui.window_services import WindowServices

NOTES_HIGH = 96  # pixels at the usual size of text


class UpdateSheet(Sheet):
    """Over the window's `Updating`, which goes on when the sheet is closed. `file`: an update file
    to be read at once.
    """

    def __init__(self, window: WindowServices, file: Path | None = None) -> None:
        super().__init__(window, tr("Updates"), 640)
        self._window, self._file = window, file
        self.updating: Updating = window.updating
        self._begun = False
        self._make_body()
        self._make_foot()
        self.updating.changed.connect(self._show)
        self.finished.connect(lambda _: self.updating.changed.disconnect(self._show))
        self._show()

    def _make_body(self) -> None:
        self._runs = label("", wrap=True)
        self._checked = label("", "quiet", wrap=True)
        self._note = label("", "notice", wrap=True)
        self._understood = button(tr("Understood"), self.updating.understood)
        self._offer = label("", "heading", wrap=True)
        self._notes = QPlainTextEdit()
        self._notes.setReadOnly(True)
        self._notes.setTabChangesFocus(True)
        self._notes.setAccessibleName(tr("What is new"))
        self._notes.setFixedHeight(scaled(NOTES_HIGH))
        self._amount = label("", wrap=True)
        self._sparing = label("", "notice", wrap=True)
        self._consent = label("", wrap=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Update under way"))
        self._doing = label("", "quiet", wrap=True)
        for part in (self._runs, self._checked, self._note):
            self.body.addWidget(part)
        beside = QHBoxLayout()
        beside.addStretch()
        beside.addWidget(self._understood)
        self.body.addLayout(beside)
        self.body.addWidget(self._offer)
        self.body.addWidget(self._notes)
        for text in (self._amount, self._sparing, self._consent):
            self.body.addWidget(text)
        self.body.addWidget(self._bar)
        self.body.addWidget(self._doing)
        self.body.addStretch()
        self.body.setSpacing(SPACE + SPACE // 2)

    def _make_foot(self) -> None:
        self._check = button(tr("Ask the server"), self._on_check)
        self._from_file = button(tr("From a file…"), self._on_from_file)
        self._stop = button(tr("Stop"), self.updating.stop)
        self._again = button(tr("Try it once more"), lambda: self._on_fetch(again=True))
        self._fetch = button(tr("Fetch"), self._on_fetch, "main")
        self._install = button(tr("Install and restart"), self._on_install, "main")
        self._restart = button(tr("Restart now"), self._on_restart, "main")
        self.foot.insertWidget(0, self._check)
        self.foot.insertWidget(1, self._from_file)
        for key in (self._stop, self._again, self._fetch, self._install, self._restart):
            self.foot.addWidget(key)

    def open(self) -> None:
        """Shows the sheet and looks; asks the server at once where nothing waits here already."""
        super().open()
        self.updating.look()
        self._begin()

    def _begin(self) -> None:
        """The first step, once it is known what runs."""
        if self.updating.running is None or self.updating.doing or self._begun:
            return
        self._begun = True
        if self._file:
            self.updating.read_file(self._file)
        elif not (
            self.updating.ready
            or self.updating.installed
            or self.updating.state.note
            or self.updating.alarm
        ):
            self.updating.check()

    # -- what is in sight --------------------------------------------------------------------------

    def _show(self) -> None:
        """Writes everything anew from what is known."""
        updating = self.updating
        refusal = updating.none or updating.refusal or updating.alarm
        if refusal:
            self._error.failed(refusal)
        else:
            self._error.clear()
        self._show_texts()
        self._show_progress()
        self._show_buttons()
        self._grow()
        if self.isVisible():
            self._begin()

    def _show_texts(self) -> None:
        updating, busy = self.updating, bool(self.updating.doing)
        here, offer, note = bool(updating.running), updating.offer, updating.state.note
        waits = updating.ready or updating.installed
        self._put(
            self._runs,
            tr("Version {version} runs on this computer.", version=updating.version)
            if here
            else "",
        )
        self._put(self._checked, checked_said(updating) if here and not busy else "")
        self._put(self._note, note_said(note) if here and note else "")
        self._understood.setVisible(here and bool(note))
        known = offer if offer and not updating.installed else None
        self._put(self._offer, offer_said(known) if known else "")
        if known and self._notes.toPlainText() != notes_said(known):
            self._notes.setPlainText(notes_said(known))
        self._notes.setVisible(bool(known and notes_said(known)))
        self._put(self._amount, amount_said(updating) if known and not busy else "")
        self._put(
            self._sparing, sparing_said(look_around()) if known and not (waits or busy) else ""
        )
        self._put(self._consent, self._consent_text() if not busy else "")

    def _consent_text(self) -> str:
        updating = self.updating
        if updating.installed:
            return tr(
                "Version {version} is installed. The next start tries it.",
                version=updating.installed,
            )
        if updating.ready:
            return tr(
                "Version {version} is here, whole and genuine. Installing it closes "
                "Aftercare and opens it again; what you are typing stays as a draft. If it "
                "does not start, version {running} comes back by itself.",
                version=updating.ready,
                running=updating.version,
            )
        if updating.running and updating.link is None:
            return tr("The server can be asked once your records are open. A file can be read now.")
        return ""

    def _show_progress(self) -> None:
        updating = self.updating
        self._bar.setVisible(bool(updating.doing))
        self._bar.setRange(0, 1000 if updating.all else 0)
        self._bar.setValue(1000 * updating.came // max(1, updating.all))
        self._put(self._doing, doing_said(updating))

    def _show_buttons(self) -> None:
        updating, free = self.updating, bool(self.updating.running) and not self.updating.doing
        waits = bool(updating.ready or updating.installed)
        left = left_before(updating.refusal) or updating.failed_before
        newer = bool(updating.offer) or left_before(updating.refusal)
        can_fetch = free and newer and not waits and bool(updating.link or self._file)
        self._check.setVisible(bool(updating.running) and bool(updating.link))
        self._check.setEnabled(free)
        self._from_file.setVisible(bool(updating.running))
        self._from_file.setEnabled(free)
        self._stop.setVisible(updating.doing in (FETCHING, READING))
        self._fetch.setVisible(can_fetch and not left)
        self._again.setVisible(can_fetch and left)
        self._install.setVisible(free and bool(updating.ready) and not updating.installed)
        self._restart.setVisible(free and bool(updating.installed))

    @staticmethod
    def _put(part: QLabel, text: str) -> None:
        part.setText(text)
        part.setVisible(bool(text))

    def _grow(self) -> None:
        """The sheet is as high as what is in it now needs, as long as it is on the screen."""
        layout = self.layout()
        if layout and self.isVisible():
            layout.activate()
            self.grow()

    # -- what the person does ----------------------------------------------------------------------

    def _on_check(self) -> None:
        self._file = None
        self.updating.check()

    def _on_fetch(self, *, again: bool = False) -> None:
        if self._file and (left_before(self.updating.refusal) or self.updating.link is None):
            self.updating.read_file(self._file, again=again)
        else:
            self.updating.fetch(again=again)

    def _on_from_file(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, tr("From a file…"), "", f"*{SUFFIX};;*")
        if chosen:
            self._file = Path(chosen)
            self.updating.read_file(self._file)

    def _on_install(self) -> None:
        self.updating.install(self._on_installed)

    def _on_installed(self) -> None:
        if (
            self.isVisible()
        ):  # else the person went on with something else meanwhile: the next start tries it
            self._on_restart()

    def _on_restart(self) -> None:
        self._window.restart()


def open_updates(window: WindowServices, file: Path | None = None) -> None:
    """Opens the sheet over the window, whether anything is open there or not; `file` is read at
    once.
    """
    UpdateSheet(window, file).open()
