"""Full-text search over what was written, inside the encrypted database.

Words are found without regard to case and accents. Scripts written without spaces (Chinese,
Japanese, Thai, Lao, Burmese, Khmer) are indexed as single characters and pairs of neighbours. The
index holds no copy of the text.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

# Accents of Latin, Greek and Cyrillic letters, vowel points of Jawi and Arabic, and marks that only
# guide line breaking.
_DROPPED = re.compile("[\u0300-\u036f\u064b-\u065f\u0670\u00ad\u200c\u200d]")
_FOREIGN_MARK = re.compile(r"[^\w\x00-\x7f]")
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+"
)
# as FTS5's own `ascii` tokenizer sees a word, in lower case
_WORD = re.compile("[0-9a-z\x80-\U0010ffff]+")
# a word as people see it, marks of vowels and accents with it
_SPOKEN = re.compile("[0-9A-Za-z\xaa-\u1fff\u2c00-\U0010ffff]+")


def indexed_form(text: str) -> str:
    """What the index is given for `text`: accents and case folded, pairs of characters spelled
    out.
    """
    return text if text.isascii() else _UNSPACED.sub(_singles_and_pairs, _folded(text))


def words_of(text: str) -> set[str]:
    """The words under which the index finds `text`."""
    return set(_WORD.findall(_told_form(text)))


def _told_form(text: str) -> str:
    """`indexed_form` as FTS5 folds it: ASCII in lower case, the rest as it is. Not `lower` for all:
    the folded form of some scripts (Cherokee) is the upper case.
    """
    return text.lower() if text.isascii() else indexed_form(text)


def _folded(text: str) -> str:
    """The text in lower case and without accents; whatever is neither letter, digit nor vowel sign
    becomes a space.
    """
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize(
        "NFC", _DROPPED.sub("", unicodedata.normalize("NFKD", text)).casefold()
    )
    return _FOREIGN_MARK.sub(
        lambda found: found[0] if unicodedata.category(found[0])[0] == "M" else " ", plain
    )


def _pairs(run: str) -> Iterator[str]:
    return (run[i : i + 2] for i in range(len(run) - 1))


def _singles_and_pairs(found: re.Match[str]) -> str:
    return f" {' '.join([*found[0], *_pairs(found[0])])} "


def _pairs_or_single(found: re.Match[str]) -> str:
    return f" {' '.join(_pairs(found[0]) if len(found[0]) > 1 else found[0])} "


class Query(NamedTuple):
    """What a person looks for: all `whole` words, and a word that begins with `start` (if not
    "").
    """

    whole: tuple[str, ...]
    start: str

    @classmethod
    def read(cls, text: str) -> Query:
        """The query in what a person typed, whatever it is: its words, the last one perhaps
        unfinished.
        """
        plain = _folded(text)
        words = _WORD.findall(_UNSPACED.sub(_pairs_or_single, plain))
        if not words or _UNSPACED.match(words[-1]):
            return cls(tuple(words), "")
        return cls(tuple(words[:-1]), words[-1])

    def expression(self, *, start: bool = True) -> str:
        """The FTS5 expression; without `start`, for the whole words alone."""
        words = [f'"{word}"' for word in self.whole]
        return " ".join([*words, f'"{self.start}"*'] if start and self.start else words)

    def matches(self, text: str) -> bool:
        """Whether `text` has the words; the same answer as the index gives."""
        plain = _told_form(text)
        whole = all(_place(plain, word, whole=True) >= 0 for word in self.whole)
        return whole and _place(plain, self.start, whole=False) >= 0


def _place(plain: str, word: str, *, whole: bool) -> int:
    """Where a word begins that is `word`, or not `whole` begins with it; -1 if nowhere."""
    place = plain.find(word)
    while place >= 0:
        end = place + len(word)
        if not (place and _in_word(plain[place - 1])) and not (
            whole and end < len(plain) and _in_word(plain[end])
        ):
            break
        place = plain.find(word, place + 1)
    return place


def _in_word(character: str) -> bool:
    return character >= "\x80" or "a" <= character <= "z" or "0" <= character <= "9"


class SearchIndex:
    """The index table. Rows are named by the number of the record's row."""

    format = 2

    def __init__(self, connection: Any) -> None:
        self._connection = connection

    def create(self) -> None:
        """Makes the index anew, empty."""
        self._connection.execute("DROP TABLE IF EXISTS search")
        self._connection.execute(
            "CREATE VIRTUAL TABLE search USING fts5(text, content='', columnsize=0, "
            "detail=none, tokenize=ascii)"
        )
        self._connection.execute("INSERT INTO search (search, rank) VALUES ('hashsize', 8388608)")

    def add(self, texts: Iterable[tuple[int, str]]) -> None:
        """Indexes (number, text); numbers ascending are quickest."""
        rows = [(number, indexed_form(text)) for number, text in texts if text]
        self._connection.executemany("INSERT INTO search (rowid, text) VALUES (?, ?)", rows)

    def remove(self, texts: Iterable[tuple[int, str]]) -> None:
        """Takes (number, text), exactly as added, out of the index."""
        rows = [(number, indexed_form(text)) for number, text in texts if text]
        self._connection.executemany(
            "INSERT INTO search (search, rowid, text) VALUES ('delete', ?, ?)", rows
        )

    def optimise(self) -> None:
        """Merges the index into one piece, in which nothing is left of what was taken out."""
        self._connection.execute("INSERT INTO search (search) VALUES ('optimize')")

    def find(self, expression: str, limit: int) -> list[int]:
        """Numbers of rows that match an expression of `Query`, highest first."""
        if not expression:
            return []
        sql = "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?"
        return [row[0] for row in self._connection.execute(sql, (expression, limit))]

    def word_counts(self) -> dict[str, int]:
        """In how many rows each word is."""
        self._connection.execute(
            "CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_word USING fts5vocab(main, search, row)"
        )
        return dict(self._connection.execute("SELECT term, doc FROM temp.search_word").fetchall())


class Snippet(NamedTuple):
    """A part of a text on one line, and where in it the words found stand: (first, length)."""

    text: str
    marks: tuple[tuple[int, int], ...]


def snippet(text: str, query: Query, width: int = 60) -> Snippet:
    """The part of `text` around the first word found."""
    start = max(0, _first_place(text, query) - width // 2)
    part = " ".join(text[start : start + 2 * width].split())
    said = ("…" if start else "") + part + ("…" if start + 2 * width < len(text) else "")
    return Snippet(said, tuple(_marks(said, query)))


def _marks(said: str, query: Query) -> Iterator[tuple[int, int]]:
    for found in _SPOKEN.finditer(said):
        plain = _folded(found[0])
        if _UNSPACED.search(plain):
            hit = any(word in plain for word in (*query.whole, query.start) if word)
        else:
            hit = plain in query.whole or bool(query.start and plain.startswith(query.start))
        if hit:
            yield found.start(), len(found[0])


def _first_place(text: str, query: Query) -> int:
    """About where in `text` the query's first word is that can be found; folding may have moved it
    a little.
    """
    plain = _folded(text)
    for word in (*query.whole, query.start):
        place = (
            plain.find(word)
            if _UNSPACED.match(word)
            else _place(plain, word, whole=word != query.start)
        )
        if word and place >= 0:
            return place * len(text) // len(plain)
    return 0
