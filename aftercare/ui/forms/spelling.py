"""Spelling in notes, if a dictionary is installed: a word that no dictionary knows is underlined.
Nothing leaves the laptop.
"""

from __future__ import annotations

import re
import threading
from functools import cache
from typing import Any

from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from aftercare.ui.screen import the_application
from aftercare.ui.theme import worn

DICTIONARIES = (("en_GB", "en_US"), ("ms_MY", "ms"), ("id_ID", "id"))
_LOOKING = threading.Lock()
WORD = re.compile(r"[^\W\d_]{3,}")


def dictionaries() -> tuple[Any, ...]:
    """One dictionary a language, of those that are installed; none without the library beneath."""
    with _LOOKING:  # the library beneath is not made for two threads at once
        return _found()


@cache
def _found() -> tuple[Any, ...]:
    try:
        import enchant
    except ImportError:  # on Linux the library is the system's, and may not be there
        return ()
    books = []
    for names in DICTIONARIES:
        there = next((name for name in names if enchant.dict_exists(name)), None)
        if there:
            books.append(enchant.Dict(there))
    return tuple(books)


def look_for_dictionaries() -> None:
    """Looks for them beside the window: where a system has none, that takes a fifth of a second."""
    threading.Thread(target=dictionaries, daemon=True).start()


def known(word: str) -> bool:
    """Whether a dictionary knows the word. Names and short forms, which begin with a capital, are
    let be.
    """
    return word[:1].isupper() or any(dictionary.check(word) for dictionary in dictionaries())


def suggestions(word: str) -> list[str]:
    """What a misspelt word may be, the likeliest of each language."""
    if not word or known(word) or len(dictionaries()) < 2:
        return []
    return [better for dictionary in dictionaries() for better in dictionary.suggest(word)[:2]]


class Spelling(QSyntaxHighlighter):
    """Underlines words that nobody knows; does nothing where there is no dictionary of the
    languages written.
    """

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._marked = QTextCharFormat()
        self._marked.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
        self._marked.setUnderlineColor(QColor(worn(the_application()).late))

    def highlightBlock(self, text: str) -> None:
        if (
            len(dictionaries()) < 2 and text
        ):  # with one language's dictionary every word of the other would be marked
            return
        for word in WORD.finditer(text):
            if not known(word.group()):
                self.setFormat(word.start(), len(word.group()), self._marked)
