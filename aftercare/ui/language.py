"""The language of the windows, switched at once. English texts are the keys; the others are in the
translation files.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator, Signal

from aftercare.casework.dates import (
    day_of_year_said,
    day_said,
    moment_said,
    stored_day,
    weekday_said,
)
from aftercare.casework.wording import LANGUAGE_NAMES, say
from aftercare.ui.qt_texts import qt_texts

LANGUAGES = LANGUAGE_NAMES
_LOCALES = {
    "en": QLocale(QLocale.Language.English, QLocale.Country.Malaysia),
    "ms": QLocale(QLocale.Language.Malay, QLocale.Country.Malaysia),
    "id": QLocale(QLocale.Language.Indonesian, QLocale.Country.Indonesia),
}
_OF_SYSTEM = {QLocale.Language.Malay: "ms", QLocale.Language.Indonesian: "id"}


class Language(QObject):
    """The chosen language. Signals: `changed` when another is chosen; every screen then writes its
    texts anew.
    """

    changed = Signal()

    def __init__(self, code: str = "") -> None:
        super().__init__()
        self.code = code or _OF_SYSTEM.get(QLocale.system().language(), "en")
        # what Qt itself says: the menu of a text field, buttons of its dialogs
        self._own = QTranslator(self)

    def choose(self, code: str) -> None:
        """Switches to `code`."""
        if code in LANGUAGES and code != self.code:
            self.code = code
            self.dress()
            self.changed.emit()

    def dress(self) -> None:
        """Lets Qt's own texts and number formats follow the chosen language."""
        QLocale.setDefault(_LOCALES[self.code])
        QCoreApplication.removeTranslator(self._own)
        if self.code != "en":
            self._own.load(qt_texts(self.code))
            QCoreApplication.installTranslator(self._own)

    def __call__(self, text: str, /, **values: object) -> str:
        """`text` in the chosen language, with `values` put in."""
        return say(text, self.code, "", **values)

    @property
    def locale(self) -> QLocale:
        """How numbers are written."""
        return _LOCALES[self.code]

    def day(self, iso: object) -> str:
        """A date, or the date of a moment, as people here write it; "" for none."""
        return self._day(iso, day_said)

    def day_of_year(self, iso: object) -> str:
        """As `day`, without the year, where it cannot be mistaken."""
        return self._day(iso, day_of_year_said)

    def weekday(self, iso: object) -> str:
        """As `day_of_year`, with the day of the week."""
        return self._day(iso, weekday_said)

    def moment(self, moment: datetime) -> str:
        """A day and an hour as people here write them, by the moment's own time zone."""
        return moment_said(moment, self.code)

    def _day(self, iso: object, said: Callable[[date, str], str]) -> str:
        day = stored_day(iso)
        return said(day, self.code) if day else ""


language = Language()
tr = language
