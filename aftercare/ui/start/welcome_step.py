"""Welcome: the language first, then what this person has come for."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QPushButton

from aftercare.ui.language import LANGUAGES, language, tr
from aftercare.ui.parts import button, label
from aftercare.ui.start.flow import Flow
from aftercare.ui.start.step import Step
from aftercare.ui.theme import SPACE
from aftercare.ui.window_services import services_of


class WelcomeStep(Step):
    """Three languages, each in its own name, switched at once; three ways on."""

    def __init__(self, flow: Flow) -> None:
        super().__init__(
            flow,
            0,
            tr("Welcome to Aftercare"),
            tr("Casework after release, without a network if need be."),
            "",
        )
        languages = QHBoxLayout()
        languages.setSpacing(SPACE)
        for code, name in LANGUAGES.items():
            languages.addWidget(self._language(code, name), 1)
        self.body.addLayout(languages)
        self.body.addSpacing(SPACE)
        self.join = self._way(
            tr("I have a code from my administrator"),
            tr("Sets up this computer for your work: code, name, passphrase, recovery sheet."),
            flow.begin,
            main=True,
        )
        self._way(
            tr("Practise with invented people"),
            tr("Nothing there is real, and everything is thrown away when you close it."),
            self._on_practise,
        )
        foot = QHBoxLayout()
        foot.setSpacing(SPACE)
        for text, act in (
            (tr("Text size and colours"), flow.open_settings),
            (tr("Diagnostics…"), self._on_diagnostics),
            (tr("About…"), self._on_about),
            (tr("Help (F1)"), self._on_help),
        ):
            key = button(text, act)
            key.setFlat(True)
            foot.addWidget(key)
        foot.addStretch()
        self.body.addSpacing(SPACE)
        self.body.addLayout(foot)
        self.setFocusProxy(self.join)

    def _language(self, code: str, name: str) -> QPushButton:
        key = button(
            f"✓ {name}" if code == language.code else name, partial(self.flow.choose_language, code)
        )
        key.setMinimumHeight(key.sizeHint().height() + SPACE)
        chosen = tr("{language}, chosen", language=name) if code == language.code else name
        key.setAccessibleName(chosen)
        return key

    def _way(self, title: str, explain: str, act: object, *, main: bool = False) -> QPushButton:
        assert callable(act)
        key = button(title, act, "main" if main else "")
        key.setAccessibleDescription(explain)
        key.setMinimumHeight(key.sizeHint().height() + SPACE)
        self.body.addWidget(key)
        self.body.addWidget(label(explain, "quiet", wrap=True))
        self.body.addSpacing(SPACE // 2)
        return key

    def go_on(self) -> None:
        """Enter where no button has the keyboard: the usual way."""
        self.flow.begin()

    def _on_practise(self) -> None:
        from aftercare.ui.practice.practice_sheet import open_practice

        open_practice(self)

    def _on_diagnostics(self) -> None:
        from aftercare.ui.diagnostics.diagnostics_sheet import open_diagnostics

        open_diagnostics(self, self.flow.folder, None)

    def _on_about(self) -> None:
        from aftercare.ui.about.about_sheet import open_about

        open_about(self)

    def _on_help(self) -> None:
        from aftercare.ui.help.help_window import open_help

        window = services_of(self)
        if window:
            open_help(window)
