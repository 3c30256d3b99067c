"""First start and unlocking: join with a code, or open what is on this computer with the passphrase."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from aftercare.actions.join import Joined, join, unfinished
from aftercare.actions.print_paper import print_kit
from aftercare.actions.recovery_kit import Kit
from aftercare.actions.unlock import unlock
from aftercare.casework.refusal import Refused
from aftercare.store.casebook import KEY_FILE
from aftercare.ui.desk import Beside
from aftercare.ui.language import LANGUAGES, language, tr
from aftercare.ui.parts import button, card, label
from aftercare.ui.theme import SPACE

WIDTH = 560


class StartPage(QWidget):
    """Shown while no casebook is open. Signals: `opened` with the open `Casebook`."""

    opened = Signal(object)

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._pages = QStackedLayout(self)
        self._working = Beside()
        self.show_right_page()
        language.changed.connect(self.show_right_page)

    def show_right_page(self) -> None:
        """Unlock where there is a vault and joining is finished, else join."""
        joined = (self._folder / KEY_FILE).exists() and not unfinished(self._folder)
        self._show(self._unlock_page() if joined else self._join_page())

    def _show(self, page: QWidget) -> None:
        while old := self._pages.widget(0):
            self._pages.removeWidget(old)
            old.deleteLater()
        self._pages.addWidget(page)
        self.setFocusProxy(page)

    def _centred(self, *parts: QWidget) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.addStretch(2)
        frame = card(*parts)
        frame.setFixedWidth(WIDTH)
        frame.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, SPACE)
        for part in parts:
            part.ensurePolished()
        inside = frame.layout()
        if inside:  # as high as its texts need at this width, however many lines they have
            frame.setMinimumHeight(inside.totalHeightForWidth(WIDTH))
        layout.addWidget(frame, 0, Qt.AlignmentFlag.AlignHCenter)
        languages = QHBoxLayout()
        languages.addStretch()
        for code, name in LANGUAGES.items():
            one = button(name, partial(language.choose, code))
            one.setFlat(True)
            languages.addWidget(one)
        languages.addStretch()
        layout.addLayout(languages)
        layout.addStretch(3)
        return page

    def _start(self, work: Callable[[], object], done: Callable[[Any], object], refused: Callable[[Refused], None]) -> None:
        self._working = Beside()
        self._working.done.connect(done)
        self._working.refused.connect(refused)
        self._working.run(work)

    # -- unlocking ------------------------------------------------------------------------------------------------

    def _unlock_page(self, *, recovery: bool = False) -> QWidget:
        line = QLineEdit()
        line.setAccessibleName(tr("Recovery code") if recovery else tr("Passphrase"))
        if not recovery:
            line.setEchoMode(QLineEdit.EchoMode.Password)
        problem = label("", "error", wrap=True)
        problem.hide()

        def refused(refusal: Refused) -> None:
            open_button.setEnabled(True)
            open_button.setText(tr("Open"))
            problem.setText(refusal.say(language.code))
            problem.show()
            line.selectAll()
            line.setFocus()

        def act() -> None:
            open_button.setEnabled(False)
            open_button.setText(tr("Opening…"))
            typed = line.text()
            self._start(lambda: unlock(self._folder, typed, recovery=recovery), self.opened.emit, refused)

        open_button = button(tr("Open"), act, "main")
        line.returnPressed.connect(act)
        other = button(
            tr("Use the passphrase") if recovery else tr("I forgot the passphrase"),
            lambda: self._show(self._unlock_page(recovery=not recovery)),
        )
        explain = (
            tr("The code from the recovery sheet of this computer.")
            if recovery
            else tr("The records stay encrypted until you open them.")
        )
        page = self._centred(
            label("Aftercare", "title"), label(explain, "quiet", wrap=True), line, problem, open_button, other
        )
        line.setFocus()
        page.setFocusProxy(line)
        return page

    # -- joining --------------------------------------------------------------------------------------------------

    def _join_page(self) -> QWidget:
        code = QPlainTextEdit()
        code.setTabChangesFocus(True)
        code.setFixedHeight(84)
        code.setAccessibleName(tr("Code from your administrator"))
        name, first, second = QLineEdit(), QLineEdit(), QLineEdit()
        for line, title in ((name, tr("Your name")), (first, tr("New passphrase")), (second, tr("The passphrase again"))):
            line.setAccessibleName(title)
        for line in (first, second):
            line.setEchoMode(QLineEdit.EchoMode.Password)
        problem = label("", "error", wrap=True)
        problem.hide()

        def refused(refusal: Refused) -> None:
            join_button.setEnabled(True)
            join_button.setText(tr("Join"))
            problem.setText(refusal.say(language.code))
            problem.show()

        def act() -> None:
            if first.text() != second.text():
                problem.setText(tr("The two passphrases differ. Type them again."))
                problem.show()
                return
            join_button.setEnabled(False)
            join_button.setText(tr("Joining…"))
            values = (self._folder, code.toPlainText(), first.text(), name.text().strip())
            self._start(lambda: join(*values), lambda joined: self._show(self._recovery_page(joined, values[2])), refused)

        join_button = button(tr("Join"), act, "main")
        parts = [
            label(tr("Welcome to Aftercare"), "title"),
            label(
                tr("Paste the code from your administrator, and choose the passphrase of this computer."), "quiet", wrap=True
            ),
            label(tr("Code from your administrator")),
            code,
            label(tr("Your name")),
            name,
            label(tr("New passphrase")),
            first,
            label(
                tr("Four or more words that only you would put together. It cannot be read out or reset by anybody."),
                "quiet",
                wrap=True,
            ),
            label(tr("The passphrase again")),
            second,
            problem,
            join_button,
        ]
        page = self._centred(*parts)
        page.setFocusProxy(code)
        return page

    def _recovery_page(self, joined: Joined, passphrase: str) -> QWidget:
        """Both secrets are shown here and nowhere else, ever."""
        parts: list[QWidget] = [
            label(tr("Write this down now"), "title"),
            label(
                tr(
                    "If you forget the passphrase, this recovery code opens the computer. It is shown only once; keep it on paper, away from here."
                ),
                wrap=True,
            ),
            label(joined.recovery_code, "code", wrap=True),
        ]
        if joined.organisation_recovery:
            parts += [
                label(
                    tr(
                        "The organisation's recovery secret. It opens every record if all devices are lost: two people should seal it in a safe."
                    ),
                    wrap=True,
                ),
                label(joined.organisation_recovery, "code", wrap=True),
            ]
        if joined.kit:
            parts.append(button(tr("Save the recovery kit as PDF, to print it"), partial(self._on_kit, joined.kit)))
        for part in parts:
            if isinstance(part, QLabel) and part.property("role") == "code":
                by_mouse, by_keyboard = (
                    Qt.TextInteractionFlag.TextSelectableByMouse,
                    Qt.TextInteractionFlag.TextSelectableByKeyboard,
                )
                part.setTextInteractionFlags(by_mouse | by_keyboard)
        agree = QCheckBox(tr("I have written it down"))
        go = button(tr("Open Aftercare"), lambda: self._open_after_joining(passphrase), "main")
        go.setEnabled(False)
        agree.toggled.connect(go.setEnabled)
        if not joined.device:
            parts.append(label(tr("Your administrator must sync once before you can begin."), "notice", wrap=True))
        return self._centred(*parts, agree, go)

    def _on_kit(self, kit: Kit) -> None:
        name, _ = QFileDialog.getSaveFileName(self, tr("Recovery kit"), "recovery-kit.pdf", "PDF (*.pdf)")
        if name:
            self._start(lambda: print_kit(kit, Path(name), language.code), lambda _: None, self._tell)

    def _tell(self, refusal: Refused) -> None:
        QMessageBox.warning(self, tr("That did not work"), refusal.say(language.code))

    def _open_after_joining(self, passphrase: str) -> None:
        QGuiApplication.clipboard().clear()
        self._start(lambda: unlock(self._folder, passphrase), self.opened.emit, lambda _: self.show_right_page())
