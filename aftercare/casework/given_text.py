"""Text in files that people give: as Notepad, PowerShell and other editors write it, or refused in
words.
"""

from __future__ import annotations

import codecs
import io
from typing import BinaryIO

from aftercare.casework.refusal import Refused
from aftercare.casework.wording import Words, words

MARK = "\ufeff"  # what some editors put first; invisible, and no part of the text
_MARKS = (  # the longer ones first: one begins with another
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


class NotText(Refused):
    """What was given is not text, or text in a writing that does not say which one it is."""

    def __init__(self, name: str | Words, reason: Words | None = None) -> None:
        super().__init__(
            words(
                "{name} is not text that can be read: {reason}.",
                name=name,
                reason=reason or words("it holds other bytes"),
            ),
            words("Nothing was changed."),
            words("Open it in a text editor, save it as UTF-8, and try again."),
        )


def encoding_of(beginning: bytes) -> str:
    """How a text is written that begins with these bytes: as its mark says, or UTF-8."""
    return next((name for mark, name in _MARKS if beginning.startswith(mark)), "utf-8")


def given_text(data: bytes, name: str | Words) -> str:
    """The text in a file that somebody gives, without the editor's mark; raises `NotText` with
    `name`, which names the file.
    """
    try:
        text = data.decode(encoding_of(data[:4]))
    except UnicodeDecodeError:
        raise NotText(name) from None
    return plain(text, name)


def plain(text: str, name: str | Words) -> str:
    """`text`, unless a NUL or half a character is in it, as in UTF-16 that is taken for something
    else.
    """
    if "\0" in text:
        raise NotText(name, words("it holds the character NUL"))
    if any("\ud800" <= letter <= "\udfff" for letter in text):
        raise NotText(name)
    return text


def text_stream(stream: BinaryIO, name: str | Words) -> io.TextIOBase:
    """A stream of bytes as lines of text, read as they come; reading raises `NotText`."""
    buffered = stream if isinstance(stream, io.BufferedReader) else io.BufferedReader(stream)  # type: ignore[type-var]
    return _Lines(io.TextIOWrapper(buffered, encoding=encoding_of(buffered.peek(4)[:4])), name)


class _Lines(io.TextIOBase):
    """The lines of a text, each looked at."""

    def __init__(self, text: io.TextIOWrapper, name: str | Words) -> None:
        self._text, self._name = text, name

    def readline(self, size: int = -1, /) -> str:  # type: ignore[override]
        try:
            return plain(self._text.readline(size), self._name)
        except UnicodeDecodeError:
            raise NotText(self._name) from None

    def read(self, size: int | None = -1, /) -> str:
        try:
            return plain(self._text.read(size), self._name)
        except UnicodeDecodeError:
            raise NotText(self._name) from None

    def close(self) -> None:
        self._text.close()
        super().close()
