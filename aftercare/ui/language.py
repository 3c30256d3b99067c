"""The language of the windows, switched at once. English texts are the keys; other languages are in the resources."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from PySide6.QtCore import QDate, QLocale, QObject, Signal

LANGUAGES = {"en": "English", "ms": "Bahasa Melayu"}
_LOCALES = {"en": QLocale(QLocale.Language.English, QLocale.Country.Malaysia), "ms": QLocale(QLocale.Language.Malay)}


@cache
def _texts(code: str) -> Mapping[str, str]:
    if code == "en":
        return {}
    return tomllib.loads(files("resources").joinpath(f"translations/windows.{code}.toml").read_text(encoding="utf-8"))


class Language(QObject):
    """The chosen language. Signals: `changed` when another is chosen; every screen then writes its texts anew."""

    changed = Signal()

    def __init__(self, code: str = "") -> None:
        super().__init__()
        system = QLocale.system().language()
        self.code = code or ("ms" if system is QLocale.Language.Malay else "en")

    def choose(self, code: str) -> None:
        """Switches to `code`."""
        if code in LANGUAGES and code != self.code:
            self.code = code
            self.changed.emit()

    def __call__(self, text: str, /, **values: object) -> str:
        """`text` in the chosen language, with `values` put in."""
        found = _texts(self.code).get(text, text)
        return found.format(**values) if values else found

    def day(self, iso: object) -> str:
        """A date, or the date of a moment, as people here write it; "" for none."""
        date = QDate.fromString(str(iso or "")[:10], "yyyy-MM-dd")
        return _LOCALES[self.code].toString(date, "d MMM yyyy") if date.isValid() else ""

    def day_of_year(self, iso: object) -> str:
        """As `day`, without the year, where it cannot be mistaken."""
        date = QDate.fromString(str(iso or "")[:10], "yyyy-MM-dd")
        return _LOCALES[self.code].toString(date, "d MMM") if date.isValid() else ""


language = Language()
tr = language
