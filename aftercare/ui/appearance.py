"""How the windows look and speak on this computer: colours, text size, language. A small file
without content, so that the start page already looks and speaks like this.
"""

from __future__ import annotations

from pathlib import Path

import msgspec
from PySide6.QtWidgets import QApplication

from aftercare.casework.wording import LANGUAGES
from aftercare.store.durable_file import write_durably
from aftercare.ui import theme
from aftercare.ui.language import language

FILE = "appearance.json"
SCHEMES = ("system", "light", "dark", "contrast")
SIZES = (100, 125, 150, 175, 200)  # percent


class Appearance(msgspec.Struct, frozen=True):
    """What was chosen; `language` "" is the system's. `tells`: whether something may be said
    outside the window.
    """

    scheme: str = "system"
    text: int = 100
    language: str = ""
    tells: bool = False

    def colours(self, application: QApplication) -> theme.Colours:
        """The colours of the chosen scheme."""
        chosen = {"light": theme.LIGHT, "dark": theme.DARK, "contrast": theme.CONTRAST}.get(
            self.scheme
        )
        return chosen or theme.chosen(application)

    def apply(self, application: QApplication) -> theme.Colours:
        """Dresses the application, and lets it speak the chosen language."""
        colours = self.colours(application)
        theme.apply(application, colours, self.text / 100)
        if self.language:
            language.choose(self.language)
        language.dress()
        return colours


def read_appearance(folder: Path) -> Appearance:
    """What was chosen for a data folder; the usual where nothing, or nothing of use, is kept."""
    try:
        appearance = msgspec.json.decode((folder / FILE).read_bytes(), type=Appearance)
    except (OSError, msgspec.MsgspecError):
        return Appearance()
    fit = (
        appearance.scheme in SCHEMES
        and appearance.text in SIZES
        and appearance.language in ("", *LANGUAGES)
    )
    return appearance if fit else Appearance()


def keep_appearance(folder: Path, appearance: Appearance) -> None:
    """Keeps what was chosen, if the folder is there; a read-only folder keeps nothing."""
    if folder.is_dir():
        try:
            write_durably(folder / FILE, msgspec.json.encode(appearance))
        except OSError:
            return
