"""Full-text search over what was written, inside the encrypted database.

FTS5 with `unicode61`, diacritics aside. Scripts written without spaces (Chinese, Thai, Khmer, Lao, Burmese, Japanese) are
indexed character by character and searched as phrases. The index holds no second copy of the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

_UNSPACED = re.compile("([\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff])")
_TERM = re.compile(r"\w+", re.UNICODE)


def spaced(text: str) -> str:
    """The text with spaces around each character of a script that has none."""
    return _UNSPACED.sub(r" \1 ", text) if not text.isascii() else text


def match_expression(text: str) -> str:
    """The FTS5 expression for what a person typed: all words, the last one as a beginning. "" when there are none."""
    words = []
    for word in text.split():
        terms = _TERM.findall(spaced(word))
        if terms:
            words.append('"' + " ".join(terms) + '"')
    return " ".join(words) + ("*" if words and not _UNSPACED.search(text[-1:]) else "")


class SearchIndex:
    """The index table. Rows are named by the number of the record's row."""

    format = 1

    def __init__(self, connection: Any) -> None:
        self._connection = connection

    def create(self) -> None:
        """Makes the index anew, empty."""
        self._connection.execute("DROP TABLE IF EXISTS search")
        self._connection.execute(
            "CREATE VIRTUAL TABLE search USING fts5(text, content='', columnsize=0, "
            "tokenize=\"unicode61 remove_diacritics 2\")"
        )

    def add(self, texts: Iterable[tuple[int, str]]) -> None:
        """Indexes (number, text)."""
        rows = [(number, spaced(text)) for number, text in texts]
        self._connection.executemany("INSERT INTO search (rowid, text) VALUES (?, ?)", rows)

    def remove(self, texts: Iterable[tuple[int, str]]) -> None:
        """Takes (number, text), exactly as added, out of the index."""
        rows = [(number, spaced(text)) for number, text in texts if text]
        self._connection.executemany("INSERT INTO search (search, rowid, text) VALUES ('delete', ?, ?)", rows)

    def find(self, text: str, limit: int) -> list[int]:
        """Numbers of rows whose text has all the words, newest first."""
        expression = match_expression(text)
        if not expression:
            return []
        sql = "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?"
        return [row[0] for row in self._connection.execute(sql, (expression, limit))]

    def check(self) -> str:
        """What is wrong with the index's structure, or ""."""
        try:
            self._connection.execute("INSERT INTO search (search) VALUES ('integrity-check')")
        except Exception as error:  # noqa: BLE001 - the driver's own error classes are not importable here
            return str(error)
        return ""


def snippet(text: str, query: str, width: int = 60) -> str:
    """The part of `text` around the first word found, on one line."""
    place = -1
    folded = text.casefold()
    for term in _TERM.findall(query.casefold()):
        place = folded.find(term)
        if place >= 0:
            break
    start = max(0, place - width // 2)
    part = " ".join(text[start : start + 2 * width].split())
    return ("…" if start else "") + part + ("…" if start + 2 * width < len(text) else "")
