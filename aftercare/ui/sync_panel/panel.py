"""The sync badge, always in sight, and the panel behind it: when it last synced, what waits, what
went wrong.
"""

from __future__ import annotations

import time
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QProgressBar, QWidget

from aftercare.actions.exchange.bundle import (
    BundleRead,
    BundleWritten,
    begin_reading,
    write_bundle_file,
)
from aftercare.actions.exchange.sync_now import Synced
from aftercare.actions.exchange.wrong_clock import wrong_clock
from aftercare.actions.joining.old_copy import OtherCopy, Return, last_return
from aftercare.actions.shared.link import NoLink
from aftercare.casework.refusal import Refused
from aftercare.casework.spoken import size_said
from aftercare.ui.desk import Desk, Waiting, waiting
from aftercare.ui.language import language, tr
from aftercare.ui.parts import Button, Link, button, label
from aftercare.ui.plain import tip
from aftercare.ui.sheet import Sheet
from aftercare.ui.sync_panel.copy_sheet import CopySheet
from aftercare.ui.sync_panel.server_code_sheet import ServerCodeSheet
from aftercare.ui.theme import SPACE, side_width
from sync.replica.engine import Outcome

MARGINS = 4 * SPACE + 24  # pixels: of the bar and of the button in it


def ago(seconds: float) -> str:
    """How long ago, in words."""
    minutes = int(seconds // 60)
    if minutes < 1:
        return tr("just now")
    if minutes < 60:
        return tr("{n} min ago", n=minutes)
    if minutes < 48 * 60:
        return tr("{n} h ago", n=minutes // 60)
    return tr("{n} days ago", n=minutes // (24 * 60))


def left(size: int, seconds: int | None) -> str:
    """How much is still to go, and about how long it takes."""
    text = tr("{kb} kB are left", kb=f"{size / 1000:.0f}")
    if seconds is None:
        return text
    if seconds < 90:
        return text + ", " + tr("about {n} seconds", n=max(1, seconds))
    return text + ", " + tr("about {n} minutes", n=round(seconds / 60))


class SyncBadge(Button):
    """Says at a glance what is not yet synced and how old the last sync is; pressing it opens the
    panel.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setObjectName("sync-badge")
        self.setProperty("role", "navigation")
        self._state = Waiting(0, 0, None)
        self.panel: SyncPanel | None = None
        self.clicked.connect(self.open_panel)
        desk.changed.connect(self.refresh)
        desk.syncing.connect(self._write)
        desk.synced.connect(self.refresh)
        desk.sync_failed.connect(self._write)
        self.refresh()

    def refresh(self) -> None:
        """Reads what waits."""
        self._desk.ask(waiting, self._show)

    def _show(self, state: Waiting) -> None:
        self._state = state
        self._write()

    def _write(self) -> None:
        unsent, attachments, last = self._state
        when = ago(time.time() - last) if last else tr("never")
        sign = "cloud-check"
        if self._desk.busy:
            sign, text = "refresh-cw", tr("Syncing…")
        elif isinstance(self._desk.last_error, OtherCopy):
            sign, text = "cloud-off", tr("Another copy is in use\n{n} wait here", n=unsent)
        elif unsent:
            sign, text = "cloud", tr("{n} not synced\nlast sync: {when}", n=unsent, when=when)
        elif attachments:
            sign, text = "cloud", tr("Attachments going up\nlast sync: {when}", when=when)
        else:
            text = tr("All synced\nlast sync: {when}", when=when)
        if self._desk.last_error and not self._desk.busy:
            sign, text = "cloud-off", "! " + text
        self.show_icon(sign)
        widest = max(self.fontMetrics().horizontalAdvance(line) for line in text.split("\n"))
        self.setText(text if widest <= side_width() - MARGINS else text.replace(": ", ":\n"))
        self.setAccessibleName(text.replace("\n", ", "))
        tip(self, tr("Open the sync panel (Ctrl+Shift+S)"))

    def open_panel(self) -> None:
        """Opens the panel."""
        self.panel = SyncPanel(self.window(), self._desk, self._state)
        self.panel.open()


class SyncPanel(Sheet):
    """What is on this laptop only, what the server has, and syncing now."""

    def __init__(self, parent: QWidget, desk: Desk, state: Waiting) -> None:
        super().__init__(parent, tr("Sync"), 680)
        self._desk = desk
        self._state = label("", wrap=True)
        self.body.addWidget(self._state)
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Sync under way"))
        self.body.addWidget(self._bar)
        self._result = label("", "quiet", wrap=True)
        self.body.addWidget(self._result)
        text = tr("The server has moved? Enter the server code")
        self.moved = Link(
            text,
            self._on_moved,
            hint=tr("For a code that begins with SRV, from your administrator"),
        )
        self.moved.hide()
        self.body.addWidget(self.moved)
        self._copies = button(tr("Two copies: choose…"), self._on_copies)
        self._copies.hide()
        self.body.addWidget(self._copies)
        if desk.last_error:
            self._on_failed(desk.last_error)
        desk.ask(last_return, self._on_returned)
        self.foot.insertWidget(
            0, button(tr("Write to a USB stick…"), self._write_bundle, icon="download")
        )
        self.foot.insertWidget(
            1, button(tr("Read from a stick…"), self._read_bundle, icon="upload")
        )
        self.foot.insertWidget(2, button(tr("Proxy…"), self._on_proxy))
        self._sync = button(tr("Sync now"), self._on_sync, "main", icon="refresh-cw")
        self.foot.addWidget(self._sync)
        self._sync.setFocus()
        desk.syncing.connect(self._on_syncing)
        desk.synced.connect(self._on_synced)
        desk.sync_failed.connect(self._on_failed)
        desk.progressed.connect(self._on_progress)
        self._write(state)
        self._on_syncing(desk.busy)

    def _write(self, state: Waiting) -> None:
        unsent, attachments, last = state
        lines = [tr("Last sync: {when}", when=ago(time.time() - last) if last else tr("never"))]
        if unsent:
            lines.append(tr("Safe on this computer, not yet on the server: {n}", n=unsent))
        elif not attachments:
            lines.append(tr("Everything recorded here is on the server."))
        if attachments:
            lines.append(
                tr(
                    "Attachments, safe on this computer, still going up: {size}",
                    size=size_said(attachments),
                )
            )
        self._state.setText("\n".join(lines))

    def _on_failed(self, refusal: Refused) -> None:
        self.show_refusal(refusal)
        self.moved.setVisible(isinstance(refusal, NoLink))
        self._copies.setVisible(isinstance(refusal, OtherCopy))

    def _on_moved(self) -> None:
        ServerCodeSheet(self, self._desk).open()

    def _on_copies(self) -> None:
        if isinstance(self._desk.last_error, OtherCopy):
            CopySheet(self, self._desk, self._desk.last_error).open()

    def _on_returned(self, back: Return | None) -> None:
        if back and not self._result.text():
            self._result.setText(back.said().say(language.code))

    def _on_sync(self) -> None:
        if self._desk.busy:
            self._desk.cancel_sync()
        else:
            self._desk.sync()

    def _on_proxy(self) -> None:
        from aftercare.ui.sync_panel.proxy_sheet import open_proxy_sheet

        open_proxy_sheet(self, self._desk)

    def _on_syncing(self, busy: bool) -> None:
        self._bar.setRange(0, 0)
        self._bar.setVisible(busy)
        self._sync.setText(tr("Stop") if busy else tr("Sync now"))

    def _on_progress(self, outcome: Outcome) -> None:
        text = self._figures(outcome.pushed, outcome.pulled, outcome.bytes_up, outcome.bytes_down)
        if outcome.left:
            done = outcome.bytes_up + outcome.bytes_down
            self._bar.setRange(0, 100)
            self._bar.setValue(100 * done // max(1, done + outcome.left))
            text += "\n" + left(outcome.left, outcome.seconds_left)
        self._result.setText(text)

    # -- by USB stick ------------------------------------------------------------------------------

    def _write_bundle(self) -> None:
        name = f"{time.strftime('%Y-%m-%d')}.aftercare"
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Write to a USB stick…"), name)
        if chosen:
            self._desk.ask(
                lambda casebook: write_bundle_file(casebook, Path(chosen)),
                self._on_written,
                self.show_refusal,
            )

    def _read_bundle(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, tr("Read from a stick…"), "", "*.aftercare *.bundle;;*"
        )
        if chosen:
            begin = partial(begin_reading, file=Path(chosen))
            self._desk.save_in_steps(begin, self._on_read, self.show_refusal)

    def _on_written(self, written: BundleWritten) -> None:
        self._error.clear()
        size = f"{written.size / 1000:.0f}"
        self._result.setText(
            tr(
                "Written: {n} changes the server lacks, in {kb} kB. Take the stick out safely.",
                n=written.changes,
                kb=size,
            )
        )

    def _on_read(self, read: BundleRead) -> None:
        self._error.clear()
        text = tr(
            "Read: {n} changes are new here; {m} of yours are confirmed.",
            n=read.pulled,
            m=read.confirmed,
        )
        self._result.setText(
            "\n".join([text, *(issue.said.say(language.code) for issue in read.issues[:5])])
        )
        self._desk.ask(waiting, self._write)

    def _on_synced(self, done: Synced) -> None:
        self._error.clear()
        self.moved.hide()
        self._copies.hide()
        text = self._figures(done.pushed, done.pulled, done.bytes_up, done.bytes_down)
        if done.returned or done.renumbered:
            text += "\n" + Return(done.returned, done.renumbered, 0).said().say(language.code)
        if done.conflicts:
            text += "\n" + tr(
                "{n} records were written differently by two people: see Conflicts.",
                n=done.conflicts,
            )
        if done.late:
            text += "\n" + tr("{n} late entries wait for a decision: see Conflicts.", n=done.late)
        if done.clock_off:
            text += "\n" + wrong_clock(done.clock_off).say(language.code)
        if done.issues:
            text += "\n" + "\n".join(issue.said.say(language.code) for issue in done.issues[:5])
        self._result.setText(text)
        self._desk.ask(waiting, self._write)

    @staticmethod
    def _figures(pushed: int, pulled: int, up: int, down: int) -> str:
        kilobytes = (up + down) / 1000
        return tr(
            "{pushed} changes sent, {pulled} received, {kb} kB in all.",
            pushed=pushed,
            pulled=pulled,
            kb=f"{kilobytes:.1f}",
        )
