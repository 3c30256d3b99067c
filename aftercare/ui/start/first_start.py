"""From nothing to an open casebook: welcome, code, name, passphrase, recovery sheet. Each step on
one screen, nothing typed is lost.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import msgspec
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from aftercare.actions.joining.join import Joined, founds, unfinished
from aftercare.actions.joining.unlock import unlock
from aftercare.casework.refusal import Refused
from aftercare.store.folder_place import check_place
from aftercare.ui.appearance import Appearance
from aftercare.ui.desk import Beside, ended
from aftercare.ui.parts import card
from aftercare.ui.screen import the_application
from aftercare.ui.start.code_step import CodeStep
from aftercare.ui.start.flow import Flow
from aftercare.ui.start.name_step import NameStep
from aftercare.ui.start.passphrase_step import PassphraseStep
from aftercare.ui.start.recovery_step import RecoveryStep
from aftercare.ui.start.step import Step
from aftercare.ui.start.typed import Typed
from aftercare.ui.start.welcome_step import WelcomeStep
from aftercare.ui.theme import SPACE, scaled

WIDTH = 620


class FirstStart(QWidget):
    """Signals: `opened` with the open `Casebook`; `joined` once this device's folder is there for
    good; `settled` with an `Appearance` that was chosen.
    """

    opened = Signal(object)
    joined = Signal()
    settled = Signal(object)

    def __init__(self, folder: Path, appearance: Appearance) -> None:
        super().__init__()
        self.folder, self.appearance, self.typed = folder, appearance, Typed()
        self._place = 1 if unfinished(folder) else 0
        # why no folder may be made there
        self._lies = ended(partial(check_place, folder)).refusal if not self._place else None
        self.step: Step | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout.addWidget(self._scroll)
        the_application().focusChanged.connect(self._on_focus)
        self._working = Beside()
        self.write_texts()

    def write_texts(self) -> None:
        """The step in sight anew, in the chosen language and size, with what was typed so far."""
        self._show(
            RecoveryStep(self, self.typed.joined) if self.typed.joined else ORDER[self._place](self)
        )

    def _show(self, step: Step) -> None:
        self.step = step
        page = QWidget()
        across = QHBoxLayout(page)
        across.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        frame = card(step)
        frame.setMaximumWidth(scaled(WIDTH))
        frame.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        inside = frame.layout()
        if inside:
            inside.setContentsMargins(0, 0, 0, 0)
        across.addStretch(1)
        across.addWidget(frame, 100, Qt.AlignmentFlag.AlignVCenter)
        across.addStretch(1)
        old = self._scroll.takeWidget()
        if old:
            old.deleteLater()  # later: it may be the one whose button was pressed
        self._scroll.setWidget(page)
        if self._lies:
            step.show_refusal(self._lies)
        self.setFocusProxy(step)
        QTimer.singleShot(0, step, step.setFocus)

    def _on_focus(self, _: QWidget | None, now: QWidget | None) -> None:
        """What has the keyboard is in sight, where a step is higher than the screen."""
        if now and self._scroll.isAncestorOf(now):
            self._scroll.ensureWidgetVisible(now, SPACE, SPACE)

    def bring_into_sight(self, widget: QWidget) -> None:
        """Scrolls to what was just said, where a step is higher than the screen."""
        QTimer.singleShot(0, widget, lambda: self._scroll.ensureWidgetVisible(widget))

    # -- the way -----------------------------------------------------------------------------------

    def begin(self) -> None:
        """With a code; not where the folder that would be made is lost again."""
        self._place = 0 if self._lies else 1
        self.write_texts()

    def go_on(self) -> None:
        """The next step."""
        self._step(1)

    def _step(self, way: int) -> None:
        """A step on or back. Whoever was invited is called as the invitation says, and is not
        asked.
        """
        self._place = max(0, min(self._place + way, len(ORDER) - 1))
        if ORDER[self._place] is NameStep and not founds(self.typed.code):
            self._place += way
        self.write_texts()

    def go_back(self) -> None:
        """The step before; from the first one nowhere."""
        if self._place and not self.typed.joined:
            self._step(-1)

    def show_recovery(self, joined: Joined) -> None:
        """Joined: the secrets, once."""
        self.typed.joined = joined
        self.joined.emit()
        self.write_texts()

    def open_casebook(self) -> None:
        """Opens what was made with the passphrase that was chosen."""
        QGuiApplication.clipboard().clear()
        passphrase = self.typed.passphrase
        self._working = Beside()
        self._working.done.connect(self.opened.emit)
        self._working.refused.connect(self._on_refused)
        self._working.run(lambda: unlock(self.folder, passphrase))

    def _on_refused(self, refusal: Refused) -> None:
        if self.step:
            self.step.show_refusal(refusal)

    # -- how it looks and speaks -------------------------------------------------------------------

    def choose_language(self, code: str) -> None:
        """At once."""
        self.settle(msgspec.structs.replace(self.appearance, language=code))

    def open_settings(self) -> None:
        """Text size and colours."""
        from aftercare.ui.settings_sheet import SettingsSheet

        SettingsSheet(self, self.appearance, self.settle).open()

    def settle(self, appearance: Appearance) -> None:
        """Takes over language, colours and text size."""
        self.appearance = appearance
        self.settled.emit(appearance)


ORDER: tuple[Callable[[Flow], Step], ...] = (WelcomeStep, CodeStep, NameStep, PassphraseStep)
