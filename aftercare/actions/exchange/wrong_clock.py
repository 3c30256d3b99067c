"""The clock of this computer beside the server's: how far it is off is told, once in a sentence,
and in the diagnostics.
"""

from __future__ import annotations

from aftercare.actions.access.lease import SMALL, clock_off
from aftercare.casework.wording import Words, words
from aftercare.store.casebook import Casebook
from aftercare.store.named_values import CLOCK_TOLD

HOUR, DAY = 3600, 86400  # s


def tell_wrong_clock(casebook: Casebook) -> int:
    """How far the clock is off (s, below 0: behind), unless that was told before; else 0. In the
    caller's transaction.
    """
    off, told = clock_off(casebook), CLOCK_TOLD.read(casebook.ledger)
    if abs(off - told) < SMALL:
        return 0
    CLOCK_TOLD.write(casebook.ledger, off)
    return off


def wrong_clock(off: int) -> Words:
    """The sentence for a clock that is `off` by so many seconds (below 0: behind)."""
    far = _span(abs(off))
    if off < 0:
        return words(
            "The clock of this computer is {far} behind the server's. Set date and time "
            "right: what you record carries its time.",
            far=far,
        )
    return words(
        "The clock of this computer is {far} ahead of the server's. Set date and time right: "
        "what you record carries its time.",
        far=far,
    )


def beside_the_server(casebook: Casebook) -> Words:
    """For the diagnostics: how the clock was at the last contact."""
    off = clock_off(casebook)
    if off == 0:
        return words("as the server's, or never compared")
    return (
        words("{far} ahead", far=_span(off)) if off > 0 else words("{far} behind", far=_span(-off))
    )


def _span(seconds: int) -> Words:
    if seconds < 2 * HOUR:
        return words("{n} minutes", n=seconds // 60)
    return (
        words("{n} hours", n=seconds // HOUR)
        if seconds < 2 * DAY
        else words("{n} days", n=seconds // DAY)
    )
