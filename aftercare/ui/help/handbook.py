"""The handbook as chapters: found beside the program, read from Markdown, searched. It knows
nothing of windows.

A chapter begins with `<a id="..."></a>` and a heading of the second level; a section of it likewise
with one of the third. Ids are the same in every language, so that a place in one leads to the same
place in another.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import NamedTuple

from aftercare.casework.refusal import Refused
from aftercare.casework.wording import words
from sync.protocol.roles import ROLES

PAGES = ("worker", "supervisor", "administrator", "operator")
FALLBACK = "en"
SOURCE = Path(__file__).resolve().parents[3] / "docs/handbook"
PLACE = re.compile(r'^<a id="([a-z-]+)"></a>\s*\n(#{2,3}) (.+)$', re.MULTILINE)
MARKS = re.compile(r'<a id="[^"]*"></a>|!\[[^\]]*\]\([^)]*\)|\[([^\]]*)\]\([^)]*\)|[*`|#]+')
AROUND = 60  # characters shown before and after what was searched for


class NoHandbook(Refused):
    """The pages are not where the program looks for them."""

    def __init__(self) -> None:
        super().__init__(
            words("The handbook was not installed with this program."),
            words("Nothing of your records is concerned."),
            words("Install the program anew, or ask your administrator for the handbook on paper."),
        )


class Address(NamedTuple):
    """A place in the handbook: a page, and a chapter or section of it; "" is the page's
    beginning.
    """

    page: str
    anchor: str = ""

    def __str__(self) -> str:
        return f"{self.page}#{self.anchor}" if self.anchor else self.page


class Chapter(NamedTuple):
    """One chapter. `text` is Markdown from its heading on; `sections` are (anchor, title); `file`
    is where it was read.
    """

    address: Address
    title: str
    text: str
    sections: tuple[tuple[str, str], ...]
    file: Path
    language: str


class Hit(NamedTuple):
    """A chapter that has what was searched for, and the words around it."""

    chapter: Chapter
    around: str


def folder() -> Path:
    """Where the pages are: in the checkout, or installed with the program. Raises `NoHandbook`."""
    for place in (SOURCE, Path(str(files("resources").joinpath("handbook")))):
        if place.is_dir():
            return place
    raise NoHandbook


@cache
def read_page(page: str, language: str) -> tuple[Chapter, ...]:
    """The chapters of a page, its beginning first; in English where there is none in `language`.
    Raises `NoHandbook`.
    """
    at = folder()
    file = next(
        (one for code in (language, FALLBACK) if (one := at / code / f"{page}.md").is_file()), None
    )
    if file is None:
        raise NoHandbook
    return tuple(_chapters(page, file))


def _chapters(page: str, file: Path) -> Iterator[Chapter]:
    text = file.read_text(encoding="utf-8")
    places = list(PLACE.finditer(text))
    starts = [place for place in places if place[2] == "##"]
    language = file.parent.name
    first = text[: starts[0].start()] if starts else text
    title = re.search(r"^# (.+)$", first, re.MULTILINE)
    yield Chapter(Address(page), title[1] if title else page, first.strip(), (), file, language)
    ends = [*(one.start() for one in starts[1:]), len(text)]
    for start, end in zip(starts, ends, strict=False):
        inside = [place for place in places if start.start() < place.start() < end]
        body = PLACE.sub(r"\2 \3", text[start.start() : end]).strip()
        sections = tuple((heading[1], heading[3]) for heading in inside)
        yield Chapter(Address(page, start[1]), start[3], body, sections, file, language)


def read_all(language: str) -> tuple[Chapter, ...]:
    """Every chapter of every page."""
    return tuple(chapter for page in PAGES for chapter in read_page(page, language))


def find(address: Address, language: str) -> Chapter | None:
    """The chapter at an address, or that has the section it names."""
    for chapter in read_page(address.page, language):
        if address.anchor in (chapter.address.anchor, *(anchor for anchor, _ in chapter.sections)):
            return chapter
    return None


def pages_of(role: str) -> Sequence[str]:
    """The pages in the order in which somebody of a role looks for something; "" is nobody yet."""
    known = ROLES.get(role)
    if known and known.administers:
        return ("administrator", "worker", "supervisor", "operator")
    if known and (known.supervises or not known.writes):
        return ("supervisor", "worker", "administrator", "operator")
    return PAGES


def place_of(topic: str, role: str) -> Address:
    """Where a topic is treated, in the role's own page first; the beginning of that page where it
    is treated nowhere.
    """
    for page in pages_of(role):
        if find(Address(page, topic), FALLBACK):
            return Address(page, topic)
    return Address(pages_of(role)[0])


def search(typed: str, language: str, role: str = "") -> list[Hit]:
    """The chapters that have every typed word, at the beginning of a word; those that have it in
    their title first.
    """
    wanted = [re.compile(rf"\b{re.escape(word)}", re.IGNORECASE) for word in typed.split()]
    order = pages_of(role)
    hits: list[tuple[tuple[int, int], Hit]] = []
    for chapter in read_all(language) if wanted else ():
        text = plain(chapter.text)
        if all(word.search(text) for word in wanted):
            in_title = all(word.search(chapter.title) for word in wanted)
            hits.append(
                (
                    (not in_title, order.index(chapter.address.page)),
                    Hit(chapter, _around(text, chapter, wanted[0])),
                )
            )
    return [hit for _, hit in sorted(hits, key=lambda hit_at: hit_at[0])]


def plain(text: str) -> str:
    """The words of a Markdown text, on one line."""
    return " ".join(MARKS.sub(lambda mark: mark[1] or "", text).split())


def _around(text: str, chapter: Chapter, word: re.Pattern[str]) -> str:
    body = text.removeprefix(chapter.title).strip()
    at = word.search(body)
    start = max(0, (at.start() if at else 0) - AROUND)
    end = start + 2 * AROUND
    return f"{'…' if start else ''}{body[start:end].strip()}{'…' if end < len(body) else ''}"
