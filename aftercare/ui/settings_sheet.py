"""Language, colours and text size, each taking effect as it is chosen."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import msgspec
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QWidget

from aftercare.casework.wording import LANGUAGE_NAMES
from aftercare.ui.appearance import SIZES, Appearance
from aftercare.ui.choice_box import ChoiceBox
from aftercare.ui.language import language, tr
from aftercare.ui.parts import button, label
from aftercare.ui.sheet import Sheet


class SettingsSheet(Sheet):
    """`chosen` is called with every choice; `passphrase` opens what changes it, where the records
    are open.
    """

    def __init__(
        self,
        parent: QWidget,
        appearance: Appearance,
        chosen: Callable[[Appearance], None],
        passphrase: Callable[[], None] | None = None,
    ) -> None:
        super().__init__(parent, tr("Language and display"), 520)
        self._appearance, self._chosen = appearance, chosen
        form = QFormLayout()
        schemes = {
            "system": tr("As the system"),
            "light": tr("Light"),
            "dark": tr("Dark"),
            "contrast": tr("High contrast"),
        }
        self.language = self._box(form, tr("Language"), LANGUAGE_NAMES, language.code)
        self.scheme = self._box(form, tr("Colours"), schemes, appearance.scheme)
        self.text = self._box(
            form, tr("Size of text"), {size: f"{size} %" for size in SIZES}, appearance.text
        )
        self.tells = QCheckBox(tr("Outside the window"))
        self.tells.setChecked(appearance.tells)
        self.tells.clicked.connect(lambda _: self._on_chosen())
        form.addRow("", self.tells)
        self.body.addLayout(form)
        self.body.addWidget(
            label(
                tr(
                    "Tell me of urgent signals, returned records, an alarm, and a sync that has "
                    "failed for a week; without names"
                ),
                "quiet",
                wrap=True,
            )
        )
        self.body.addWidget(
            label(
                tr("It takes effect at once. What you are typing stays as a draft."),
                "quiet",
                wrap=True,
            )
        )
        if passphrase:
            change = button(tr("Change the passphrase…"), passphrase)
            change.clicked.connect(self.accept)
            self.foot.insertWidget(0, change)

    def _box(
        self, form: QFormLayout, title: str, choices: Mapping[Any, str], now: object
    ) -> QComboBox:
        box = ChoiceBox()
        box.setAccessibleName(title)
        for value, text in choices.items():
            box.addItem(text, value)
        box.setCurrentIndex(box.findData(now))
        box.activated.connect(lambda _: self._on_chosen())
        form.addRow(title, box)
        return box

    def _on_chosen(self) -> None:
        appearance = Appearance(
            self.scheme.currentData(),
            self.text.currentData(),
            self.language.currentData(),
            self.tells.isChecked(),
        )
        if appearance != msgspec.structs.replace(self._appearance, language=language.code):
            self.accept()
            self._chosen(appearance)
