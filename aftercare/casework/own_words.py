"""What an organisation calls things in words of its own, and which of them hold where something is
shown or checked right now.

They belong to an open casebook. Whoever works for one speaks its words (`speaking`), on its own
thread; where nobody speaks for a casebook, the words are the program's.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar

import msgspec


class OwnWords(msgspec.Struct, frozen=True):
    """`said`: (context, English text) -> language -> the organisation's word. `added`: vocabulary ->
    term of its own -> English label. `hidden`: (vocabulary, term) that are no longer offered.
    """

    said: Mapping[tuple[str, str], Mapping[str, str]] = {}
    added: Mapping[str, Mapping[str, str]] = {}
    hidden: frozenset[tuple[str, str]] = frozenset()


class Voice:
    """The words that one open casebook speaks; none once it is closed."""

    def __init__(self) -> None:
        self.words = OwnWords()

    def forget(self) -> None:
        """The casebook is closed."""
        self.words = OwnWords()


_voice: ContextVar[Voice | None] = ContextVar("the voice of a casebook", default=None)
_PROGRAM = OwnWords()


def own_words_now() -> OwnWords:
    """The words of the casebook that is spoken for here."""
    voice = _voice.get()
    return _PROGRAM if voice is None else voice.words


@contextmanager
def speaking(voice: Voice) -> Iterator[None]:
    """Inside, on this thread, what is shown and checked is in the words of one casebook."""
    token = _voice.set(voice)
    try:
        yield
    finally:
        _voice.reset(token)


def speak(voice: Voice) -> None:
    """From now on this thread speaks the words of that casebook, as a window does that shows it."""
    _voice.set(voice)
