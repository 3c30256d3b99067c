"""What the commands of the window do, wherever they are given: by key, in the menu bar, in the
palette.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

import msgspec
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid

from aftercare.actions.caseload.find_clients import NOBODY, Clients, find_clients
from aftercare.ui.appearance import SIZES, read_appearance
from aftercare.ui.commands.table import commands
from aftercare.ui.desk import Desk
from aftercare.ui.language import language

if TYPE_CHECKING:
    from aftercare.ui.case.case_page import CasePage
    from aftercare.ui.palette.palette import Palette
    from aftercare.ui.sync_panel.panel import SyncBadge
    from aftercare.ui.theme import Colours
    from aftercare.ui.window_services import WindowServices

RECENT = 6  # clients opened last, to be opened again


class Around(Protocol):
    """The shell, as it is asked for its screens."""

    role: str

    @property
    def colours(self) -> Colours: ...
    @property
    def case(self) -> CasePage: ...
    @property
    def badge(self) -> SyncBadge: ...
    def has(self, page: str) -> bool: ...
    def shows(self, page: str) -> bool: ...
    def go(self, page: str) -> None: ...
    def open_case(self, case: str) -> None: ...
    def new_case(self) -> None: ...
    def raise_signal(self) -> None: ...
    def case_in_sight(self) -> str: ...


class Acts:
    """Of one shell, from unlocking to locking. `clients` is read when it is first wanted, and anew
    after a change.
    """

    def __init__(self, shell: Around, desk: Desk, window: WindowServices) -> None:
        self.shell, self._desk, self._window = shell, desk, window
        self.commands = commands(shell.role)
        self._clients: Clients | None = None
        self._stale = True
        self._recent: list[str] = []
        self.palette: Palette | None = None
        desk.changed.connect(self._on_changed)

    # -- screens and records -----------------------------------------------------------------------

    @property
    def in_sight(self) -> QWidget:
        """The screen with what stands around it."""
        assert isinstance(self.shell, QWidget)
        return self.shell

    @property
    def case(self) -> CasePage:
        """The page of a case."""
        return self.shell.case

    def has(self, screen: str) -> bool:
        """Whether a screen is among those of this person."""
        return self.shell.has(screen)

    def case_takes(self) -> bool:
        """Whether a case is in sight in which something can be written."""
        return self.shell.shows("case") and self.case.takes

    def go(self, screen: str) -> None:
        """Shows a screen."""
        self.shell.go(screen)

    def open_case(self, case: str) -> None:
        """Shows a case."""
        self.shell.open_case(case)

    def open_record(self, case: str, record: str) -> None:
        """Shows a record in its case."""
        self.shell.open_case(case)
        self.case.show_record(record)

    def add_to(self, case: str, kind: str) -> None:
        """The form of a new record, over its case."""
        self.shell.open_case(case)
        self.case.add(kind)

    def raise_signal(self) -> None:
        """A signal about the client in sight, or about whom one says."""
        self.shell.raise_signal()

    def shows(self, screen: str) -> bool:
        """Whether that screen is in sight; "" for any."""
        return not screen or self.shell.shows(screen)

    def new_case(self) -> None:
        """A case is opened."""
        self.shell.new_case()

    def exchange(self, what: str) -> None:
        """Export or import."""
        from aftercare.ui.exchange.export_sheet import ExportSheet
        from aftercare.ui.exchange.import_sheet import ImportSheet

        (ImportSheet if what == "import" else ExportSheet)(self._window, self._desk).open()

    def sync_panel(self) -> None:
        """How the sync stands, and the sticks."""
        self.shell.badge.open_panel()

    def note_opened(self, case: str) -> None:
        """A case was opened: it is offered first the next time."""
        self._recent = [case, *(one for one in self._recent if one != case)][:RECENT]

    # -- searching ---------------------------------------------------------------------------------

    def _on_changed(self) -> None:
        self._stale = True

    def search(self) -> None:
        """The one box: with the clients known so far at once, and those that came since a moment
        later.
        """
        from aftercare.ui.palette.palette import Palette

        if self.palette is None:
            known = self._clients or NOBODY
            self.palette = Palette(
                self, self.commands, self._desk, self.shell.colours, known, self._recent
            )
            self._read_clients(self._show_in_palette)
        self.palette.line.setFocus()

    def _show_in_palette(self, clients: Clients) -> None:
        if self.palette:
            self.palette.show_clients(clients)

    def palette_closed(self, before: QWidget | None) -> None:
        """The keyboard goes back to where it was."""
        self.palette = None
        if before and isValid(before) and before.isVisible():
            before.setFocus()

    def read_ahead(self) -> None:
        """Reads the clients before they are asked for."""
        self._read_clients(lambda _: None)

    def _read_clients(self, then: Callable[[Clients], None]) -> None:
        now = datetime.now().astimezone()

        def read(clients: Clients) -> None:
            self._clients = clients
            then(clients)

        if self._stale or self._clients is None:
            self._stale = False
            self._desk.ask(lambda casebook: find_clients(casebook, now), read)

    def quick_add(self, begin: str = "") -> None:
        """A few letters of what and of whom; `begin` stands there already."""
        now = datetime.now().astimezone()
        self._desk.ask(
            lambda casebook: find_clients(casebook, now),
            lambda clients: self._open_quick_add(clients, begin),
        )

    def _open_quick_add(self, clients: Clients, begin: str) -> None:
        from aftercare.ui.quick_add import QuickAdd

        self._clients = clients
        here = self.shell.case_in_sight()
        QuickAdd(self._window, clients, self.add_to, here, begin).open()

    # -- the window --------------------------------------------------------------------------------

    def lock(self) -> None:
        """Closes the casebook."""
        self._window.lock()

    def hide_quickly(self) -> None:
        """Closes it and goes out of sight."""
        self._window.hide_quickly()

    def close_window(self) -> None:
        """Ends the program."""
        self._window.close()

    def go_out(self) -> None:
        """Going out alone, or coming back."""
        from aftercare.ui.safety.check_out_sheet import CheckOutSheet

        watch = self._window.watch
        if watch.out:
            watch.ask_back()
        else:
            CheckOutSheet(self._window, self._desk, watch.begin).open()

    def change_passphrase(self) -> None:
        """Another passphrase."""
        from aftercare.ui.passphrase_sheet import open_passphrase_sheet

        open_passphrase_sheet(self._window, self._desk)

    def open_settings(self) -> None:
        """Language, colours, size of text."""
        from aftercare.ui.settings_sheet import SettingsSheet

        SettingsSheet(
            self._window,
            read_appearance(self._window.folder),
            self._window.settle_appearance,
            self.change_passphrase,
        ).open()

    def settle(self, *, scheme: str = "", code: str = "") -> None:
        """Other colours, another language."""
        now = read_appearance(self._window.folder)
        self._window.settle_appearance(
            msgspec.structs.replace(
                now, scheme=scheme or now.scheme, language=code or now.language or language.code
            )
        )

    def zoom(self, step: int) -> None:
        """The next larger or smaller text; 0: the usual."""
        now = read_appearance(self._window.folder)
        at = SIZES.index(now.text)
        wanted = SIZES[min(max(at + step, 0), len(SIZES) - 1)] if step else SIZES[0]
        if wanted != now.text:
            self._window.zoom(wanted)

    def open_help(self) -> None:
        """The handbook, at what is in sight."""
        from aftercare.ui.help.help_window import open_help

        open_help(self._window)

    def show_keys(self) -> None:
        """Every key, of what is in front too."""
        from aftercare.ui.commands.keys_sheet import KeysSheet

        front = QApplication.activeModalWidget()
        seen = [one for one in self.commands if one.on_screen and one.when(self)]
        window = [one for one in self.commands if not one.on_screen]
        over = front if isinstance(front, QDialog) else None
        KeysSheet(over or self._window, seen, window, over).open()

    def help_with(self, what: str) -> None:
        """What else helps."""
        window = self._window
        if what == "practise":
            from aftercare.ui.practice.practice_sheet import open_practice

            open_practice(window)
        elif what == "diagnostics":
            from aftercare.ui.diagnostics.diagnostics_sheet import open_diagnostics

            open_diagnostics(window, window.folder, self._desk)
        elif what == "updates":
            from aftercare.ui.updates.update_sheet import open_updates

            open_updates(window)
        else:
            from aftercare.ui.about.about_sheet import open_about

            open_about(window)
