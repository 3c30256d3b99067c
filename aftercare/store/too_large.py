"""A record that is more than one change may hold, told to the person."""

from __future__ import annotations

from aftercare.casework.labels import kind_words
from aftercare.casework.refusal import Refused
from aftercare.casework.wording import words
from sync.protocol.encoding import encode
from sync.replica.bounds import LARGEST_CHANGE, Beyond, check_change
from sync.replica.change import Change


class TooLarge(Refused):
    """What was entered cannot be one record."""

    def __init__(self, kind: str) -> None:
        super().__init__(
            words(
                "What was entered (“{kind}”) is more than one record can hold: at most "
                "{most} kB of text and answers.",
                kind=kind_words(kind),
                most=LARGEST_CHANGE // 1024,
            ),
            words("Nothing was saved; what you typed is still in the form."),
            words(
                "Shorten the longest text, or write a part of it into a second record or an "
                "attachment."
            ),
        )


def own_body(change: Change) -> bytes:
    """A change of this device's own as the log keeps it; raises `TooLarge` for one that no other
    would take in (PROTOCOL 5.6).
    """
    try:
        check_change(change)
        body = encode(change)
    except (Beyond, UnicodeEncodeError, TypeError, OverflowError):
        raise TooLarge(change.kind) from None
    if len(body) > LARGEST_CHANGE:
        raise TooLarge(change.kind)
    return body
