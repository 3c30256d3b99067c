"""The window: the screens over an open casebook, or the start page while nothing is open; locking,
hiding, appearance.
"""

from __future__ import annotations

import gc
from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from aftercare.actions.access.lease import check_lease
from aftercare.actions.joining.vouch_for_device import WaitingDevice, waiting_devices
from aftercare.actions.recording.check_out import keep_check_out, open_check_out
from aftercare.actions.recording.own_words import adopt_words
from aftercare.actions.shared.proxy import proxies_of
from aftercare.actions.shared.way_to_server import place_of_server
from aftercare.casework.dates import hour_said
from aftercare.casework.own_words import Voice, speak
from aftercare.casework.refusal import Refused
from aftercare.store.casebook import Casebook
from aftercare.store.database_errors import OnlyRead
from aftercare.store.fault_trace import FAULTS
from aftercare.store.folder_place import LiesBadly, warning_of
from aftercare.store.kept_values import CheckOut
from aftercare.store.missing import NotVouched
from aftercare.ui.appearance import Appearance, keep_appearance, read_appearance
from aftercare.ui.clipboard import Clipboard
from aftercare.ui.composing import note_composing
from aftercare.ui.desk import Desk, ended
from aftercare.ui.dialog import Dialog
from aftercare.ui.help.help_window import open_help
from aftercare.ui.icons import program_icon
from aftercare.ui.keeping import TOUCHING, flush_all, keeper_of
from aftercare.ui.language import language, tr
from aftercare.ui.layout_kept import LAYOUT, WindowKept
from aftercare.ui.parts import Link, button, label
from aftercare.ui.quiet_moments import Quiet
from aftercare.ui.safety.alarm import REACHED_BY
from aftercare.ui.safety.leave_sheet import LeaveSheet
from aftercare.ui.screen import Fitting, Screens, room, the_application
from aftercare.ui.shell import Shell
from aftercare.ui.start.asked_page import AskedPage
from aftercare.ui.start.start_page import StartPage
from aftercare.ui.table import Table
from aftercare.ui.theme import SPACE, Colours
from aftercare.ui.tidings import Tidings
from aftercare.ui.vouching.vouch_sheet import VouchSheet
from aftercare.ui.vouching.waiting_page import WaitingPage
from aftercare.ui.window_services import WindowServices

if TYPE_CHECKING:
    from sync.protocol.whereabouts import Whereabouts
    from sync.replica.proxies import Proxies

LEAST = (320, 240)  # pixels
SIDES = 200  # pixels at the left and right of a short text, where there is so much
TOLD = 480  # pixels: the width of a refusal
IDLE_LOCK = 15 * 60 * 1000  # ms without a key or the mouse
# somebody is there
USED = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove})
HEARD = USED | TOUCHING | {QEvent.Type.FocusOut}  # of tens of thousands in a minute
HIDE = Qt.Key.Key_F9  # one key hides everything
HELP = Qt.Key.Key_F1  # the handbook, at what is in sight
LOCK = QKeySequence("Ctrl+L")
BACK = QKeySequence(REACHED_BY)
KEYS = QKeySequence("Ctrl+/")  # every key there is


class MainWindow(WindowServices):
    """The application's window. Signals of its desk are heard here; it is made anew at each unlock.

    Signals: `unlocked` when somebody may work, or at least bring news to records whose lease has
    ended.
    """

    unlocked = Signal()

    def __init__(self, folder: Path, colours: Colours) -> None:
        super().__init__(folder)
        self._colours = colours
        FAULTS.keep_in(folder)
        LAYOUT.keep_in(folder)
        self._asked: set[int] = set()  # devices about which whoever works here was asked
        self.shell: Shell | None = None
        self._voice = Voice()
        self.quiet = Quiet()
        self._network_rests: Future[None] | None = None  # of the desk before
        self.leaving = False
        self._tidings: Tidings | None = None
        self.watch.changed.connect(self._keep_watch)
        self.watch.late.connect(self._on_late)
        self.tray.tells = read_appearance(folder).tells
        self._clipboard = Clipboard(self)
        self.setWindowTitle("Aftercare")
        self.setWindowIcon(program_icon())
        self.setMinimumSize(*LEAST)
        self.resize(1280, 720)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE_LOCK)
        self._idle.timeout.connect(self.lock)
        application = the_application()
        application.installEventFilter(self)
        Screens(self, application)
        application.styleHints().colorSchemeChanged.connect(self._on_scheme)
        self.lock()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind not in HEARD:
            return False
        if self.desk:
            if kind in TOUCHING or kind == QEvent.Type.FocusOut:
                self._see(watched, event, kind)
            if kind in USED:
                self._idle.start()
                self.quiet.end()
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == HIDE and self.desk:
                self.hide_quickly()  # a shortcut would not be heard over an open form
                return True
            if event.key() == HELP:
                open_help(self)
                return True
            if self.desk and self.isEnabled() and _pressed(event, LOCK):
                self.lock()
                return True
            if self.watch.out and _pressed(event, BACK):
                self.watch.ask_back()
                return True
            if self.shell and _pressed(event, KEYS):
                self.shell.acts.show_keys()
                return True
        return super().eventFilter(watched, event)

    @staticmethod
    def _see(watched: QObject, event: QEvent, kind: QEvent.Type) -> None:
        """Whatever is typed or composed, anywhere, is soon looked at and kept."""
        if kind in TOUCHING:
            keeper = keeper_of(watched)
            if keeper:
                keeper.touched()
        if kind in (QEvent.Type.InputMethod, QEvent.Type.FocusOut):
            note_composing(watched, event)

    @property
    def role(self) -> str:
        return self.shell.role if self.shell else ""

    def hide_quickly(self) -> None:
        """One key: what is typed stays as a draft, the casebook is closed, and the window goes out
        of sight.
        """
        self.showMinimized()  # first: closing may have to wait for the network
        self.lock()
        if self.help:
            self.help.close()

    def settle_appearance(self, appearance: Appearance) -> None:
        """Takes over language, colours and text size at once."""
        self._colours = appearance.apply(the_application())
        keep_appearance(self.folder, appearance)
        self.tray.tells = appearance.tells
        if self._tidings:
            self._tidings.look()
        if self.desk and self.shell:
            self._show_shell(self.shell.role)

    def zoom(self, percent: int) -> None:
        """Text of another size, with everything that is open as it is."""
        appearance = msgspec.structs.replace(read_appearance(self.folder), text=percent)
        self._colours = appearance.apply(the_application())
        keep_appearance(self.folder, appearance)
        for table in self.findChildren(Table):
            table.rescale()
        if self.shell:
            self.shell.resized_text()
        Screens.fit_all()

    def _on_scheme(self) -> None:
        """The system's windows became dark, or light: ours with them, unless the person chose
        otherwise.
        """
        start = self.centralWidget()
        appearance = (
            start.appearance if isinstance(start, StartPage) else read_appearance(self.folder)
        )
        application = the_application()
        colours = appearance.colours(application)
        if colours != self._colours:
            self._colours = appearance.apply(application)
            if self.desk and self.shell:
                self.shell.dress(self._colours)

    def restart(self) -> None:
        """Closes everything, drafts kept, and starts the program anew: a version that was just
        installed is then tried.
        """
        self.lock()
        self.leaving = True
        self.updating.restart(["--data", str(self.folder)])
        self.close()

    def _on_dressed(self, colours: Colours) -> None:
        """The start page has another appearance, and what opens after it."""
        self._colours = colours

    def lock(self) -> None:
        """Closes the casebook, lets go of its keys and of every record that was shown, and asks for
        the passphrase.
        """
        self._idle.stop()
        self._clipboard.clear()
        self._let_go(*self._close_casebook(), self.takeCentralWidget())
        start = StartPage(self.folder)
        start.opened.connect(self.open_casebook)
        start.dressed.connect(self._on_dressed)
        self.setCentralWidget(start)
        QTimer.singleShot(0, start.setFocus)

    def _close_casebook(self) -> list[QObject | None]:
        """Returns what is to be let go of: our dialogs, and the desk, whose listeners hold the
        screens and these the casebook.
        """
        flush_all(self)
        self._keep_layout()
        dialogs, desk = self.findChildren(QDialog), self.desk
        for dialog in dialogs:
            dialog.close()
        if desk:
            self._clear_sight()
            self._network_rests = desk.close()
        self.desk = self.shell = self._tidings = None
        return [*(dialog for dialog in dialogs if isinstance(dialog, Dialog)), desk]

    def _clear_sight(self) -> None:
        """Nothing of a record is seen from now on, however long the disk takes."""
        shown = self.centralWidget()
        if shown:
            shown.hide()
            self.repaint()

    def _keep_layout(self) -> None:
        """Where the window is, and how the tables were left, is there again the next time."""
        if self.isVisible():
            inner = self.normalGeometry() if self.isMaximized() else self.geometry()
            at = (inner.x(), inner.y(), inner.width(), inner.height())
            LAYOUT.keep_window(WindowKept(*at, self.isMaximized()))
        LAYOUT.write()

    def _let_go(self, *gone: QObject | None) -> None:
        """Deletes them once the loop of a file dialog that is open over them has come back; it is a
        part of them.
        """

        def delete() -> None:
            for thing in gone:
                if thing and isValid(thing):
                    thing.deleteLater()
            # screens and what they show refer to each other, and would stay for a while
            QTimer.singleShot(0, gc.collect)

        if any(gone):
            QTimer.singleShot(0, delete)

    def open_casebook(self, casebook: Casebook) -> None:
        """Shows the screens over an open casebook; where they cannot be shown, it is closed again
        and the reason said.
        """
        self.desk = Desk(casebook)
        self._voice = casebook.voice
        speak(self._voice)
        shown = ended(lambda: self._show_casebook(casebook))
        if shown.refusal:
            self.lock()
            self._on_refused(shown.refusal)

    def _show_casebook(self, casebook: Casebook) -> None:
        assert self.desk
        certified = casebook.admitted() is not None
        role = casebook.certified().roster.role(casebook.certified().person) if certified else ""
        own_words = ended(lambda: adopt_words(casebook) if certified else False)
        self.desk.refused.connect(self._on_refused)
        self.desk.taken_off.connect(self._on_taken_off)
        self.desk.words_changed.connect(self._on_words_changed)
        self.desk.synced.connect(self._on_synced)
        self.desk.sync_failed.connect(self._on_sync_failed)
        self.updating.learn(*_way_to_server(casebook))
        self.updating.look()
        waits = casebook.enrolled()
        if certified:
            self._show_unless_locked(casebook, role)
        elif waits:
            self._show_not_vouched(waits.number)
        else:
            self.setCentralWidget(Fitting(AskedPage(self.desk)))
        for said in (own_words.refusal, casebook.unwritable, warning_of(self.folder)):
            if said:
                self._on_refused(said)
        if certified and self.watch.unkept:
            self._keep_watch()
        elif certified:
            self.watch.begin(open_check_out(casebook))
        self.desk.begin_syncing(self._network_rests)
        self._idle.start()

    def _show_unless_locked(self, casebook: Casebook, role: str) -> None:
        """The screens; or, while the lease has ended, nothing but the way to sync."""
        try:
            check_lease(casebook)
        except Refused as refusal:
            self._show_locked(refusal.say(language.code))
            self.unlocked.emit()
        else:
            self._show_shell(role)

    def _on_taken_off(self, refusal: Refused) -> None:
        """This device was taken off the organisation, and nothing is left on it."""
        self.lock()
        self._on_refused(refusal)

    def _keep_watch(self) -> None:
        """What was answered to the alarm, maybe while locked, is kept."""
        if self.desk and self.watch.unkept:
            self.watch.unkept, out = False, self.watch.out
            self.desk.ask(lambda casebook: keep_check_out(casebook, out))

    def _show_shell(self, role: str) -> None:
        assert self.desk
        carried = self.shell.forms.carry() if self.shell else None
        self.shell = Shell(self.desk, self._colours, role, self)
        if self._tidings is None:
            self._tidings = Tidings(self.desk, lambda: self.tray.tells, self.tray.tell)
        self.setCentralWidget(self.shell)
        self.shell.go(self.shell.first)
        if carried:
            carried(self.shell.forms)  # the form that was open, in the new screens
        self.shell.acts.read_ahead()
        self.unlocked.emit()
        self.desk.ask(lambda casebook: casebook.vault.recovered, self._on_recovered)

    def _on_recovered(self, recovered: bool) -> None:
        """Whoever opened with the recovery code has no passphrase for the next time."""
        if recovered and self.desk:
            from aftercare.ui.passphrase_sheet import open_passphrase_sheet

            open_passphrase_sheet(self, self.desk)

    def _on_moved(self) -> None:
        from aftercare.ui.sync_panel.server_code_sheet import ServerCodeSheet

        if self.desk:
            ServerCodeSheet(self, self.desk).open()

    def _show_locked(self, explain: str) -> None:
        """Until contact was made again."""
        assert self.desk
        page = QWidget()
        page.setProperty("topic", "lease")
        layout = QVBoxLayout(page)
        layout.addStretch()
        layout.addWidget(label(tr("The records are locked"), "title"))
        layout.addWidget(label(explain, wrap=True))
        self._waiting_error = label("", "error", wrap=True)
        layout.addWidget(self._waiting_error)
        desk = self.desk
        layout.addWidget(button(tr("Sync now"), desk.sync, "main"))
        moved = tr("The server has moved? Enter the server code")
        layout.addWidget(Link(moved, self._on_moved))
        layout.addStretch()
        sides = min(SIDES, self.width() // 8)
        layout.setContentsMargins(sides, 0, sides, 0)
        self.setCentralWidget(Fitting(page))

    def _show_not_vouched(self, number: str) -> None:
        """Until somebody has vouched for this device."""
        assert self.desk
        if not self._waits_for_a_word():
            self.setCentralWidget(Fitting(WaitingPage(self.desk, number)))

    def _waits_for_a_word(self) -> bool:
        shown = self.centralWidget()
        return isinstance(shown, Fitting) and isinstance(shown.inside, WaitingPage)

    def _on_synced(self) -> None:
        if self.desk:
            self.desk.ask(_way_to_server, self._on_way_learnt)
        if self.shell is None and self.desk:  # it may have been certified, or vouched for
            self.desk.ask(
                lambda book: book.certified().roster.role(book.certified().person), self._show_shell
            )
        elif self.desk:
            self.desk.ask(waiting_devices, self._ask_whose)

    def _on_way_learnt(self, found: tuple[Whereabouts | None, Proxies]) -> None:
        """The server may have moved, or a proxy have been set, since the records were opened."""
        self.updating.learn(*found)
        self.updating.after_sync()

    def _ask_whose(self, found: list[WaitingDevice]) -> None:
        """A device waits that is in the name of whoever works here: they are asked, once while the
        window is open.
        """
        asked = next(
            (waiting for waiting in found if waiting.own and waiting.device not in self._asked),
            None,
        )
        if asked and self.shell and self.desk and not QApplication.activeModalWidget():
            self._asked.add(asked.device)
            VouchSheet(self, self.desk, asked).open()

    def _on_sync_failed(self, refusal: Refused) -> None:
        if isinstance(refusal, NotVouched):
            self._show_not_vouched(refusal.number)
        elif self.shell is None and not self._waits_for_a_word():
            shown = self.centralWidget()
            if isinstance(shown, Fitting) and isinstance(shown.inside, AskedPage):
                shown.inside.show_refusal(refusal)
            else:
                self._waiting_error.setText(refusal.say(language.code))

    def _on_words_changed(self) -> None:
        if self.shell:
            self.shell.write_texts()

    def keep_typed(self, seconds: float = 0) -> None:
        """Keeps all that is typed anywhere now; waits up to so long for the disk."""
        flush_all(self)
        if self.desk and seconds:
            self.desk.wait_until_kept(seconds)

    def tell(self, refusal: Refused) -> None:
        """Says why something was not done, what is safe and what to do."""
        self._on_refused(refusal)

    def _on_refused(self, refusal: Refused) -> None:
        dialog = Dialog(self)
        dialog.setProperty("topic", "refused")
        dialog.setWindowTitle(
            tr("Please read this")
            if isinstance(refusal, OnlyRead | LiesBadly)
            else tr("That did not work")
        )
        layout = QVBoxLayout(dialog)
        layout.setContentsMargins(3 * SPACE, 3 * SPACE, 3 * SPACE, 2 * SPACE)
        inside = QWidget()
        said = QVBoxLayout(inside)
        said.setContentsMargins(0, 0, 0, 0)
        for text in (refusal.happened, refusal.safe, refusal.do):
            said.addWidget(label(text.say(language.code), wrap=True))
        layout.addWidget(Fitting(inside), 1)
        layout.addWidget(button(tr("Close"), dialog.accept, "main"))
        wide = min(TOLD, room(self).width())
        dialog.resize(wide, said.totalHeightForWidth(wide - 6 * SPACE) + dialog.sizeHint().height())
        dialog.open()

    def _ask_to_leave(self, out: CheckOut) -> None:
        """Somebody is out: closing the window ends the watch, unless the program stays."""
        if not any(sheet.isVisible() for sheet in self.findChildren(LeaveSheet)):
            LeaveSheet(self, out, self._stay, self.leave).open()

    def _stay(self) -> None:
        """Locked, and out of sight but for the sign in the task bar; or minimised."""
        self.lock()
        if self.watch.out:
            hour = hour_said(self.watch.out.back_by.astimezone())
            said = tr("Aftercare is watching: out until {hour}", hour=hour)
            if not self.tray.stay(said):
                self.showMinimized()

    def leave(self) -> None:
        """Closes without asking, though somebody may be out."""
        self.leaving = True
        self.close()

    def _on_late(self) -> None:
        """The alarm is seen, wherever the window is."""
        if self.isHidden():
            self.tray.show_window()
        self.tray.tell(tr("You wanted to be back by now. Open Aftercare."))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            speak(self._voice)  # of several windows, the one in which somebody works
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.watch.out and not self.leaving and self.isVisible():
            event.ignore()
            self._ask_to_leave(self.watch.out)
            return
        self.tray.end()
        self._clipboard.clear()
        if self.help:
            self.help.close()
        self._let_go(*self._close_casebook())
        super().closeEvent(event)


def _pressed(event: QKeyEvent, keys: QKeySequence) -> bool:
    """Whether the event is of these keys, on whatever keyboard."""
    return QKeySequence(event.keyCombination()) == keys


def _way_to_server(casebook: Casebook) -> tuple[Whereabouts | None, Proxies]:
    """Where the server is, None before this device belongs to one, and the proxies on the way."""
    return place_of_server(casebook) if casebook.identity else None, proxies_of(casebook)
