"""Whether this folder is an old copy of itself: what a request says of it, and what the answer
comes to (PROTOCOL 7.12).

An old copy takes its own envelopes back before anything of it goes up. Where two copies live, one
is told so and sends nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from sync.protocol.own_chains import TOKEN, Held, OwnAnswer, OwnState, digest_of
from sync.protocol.own_chains import TWIN as TWIN_CODE
from sync.replica.ledger import Ledger
from sync.replica.named_value import NamedBytes
from sync.replica.named_values import LACKING, SAFE_FROM, STAND_UPTO, TOKENS, TWIN_SINCE

__all__ = ["TWIN_CODE"]


def own_state(ledger: Ledger, random: Callable[[int], bytes], *, carried: bool) -> OwnState:
    """What a request says, durable before it is sent; in the caller's transaction. One on a stick
    has no tokens: it may be long under way, and asks for everything at once.
    """
    heads = ledger.own_heads()
    digest, lacking = digest_of(heads), lacks(ledger)
    if carried:
        known = {head.space: Held(head.space, head.seq) for head in heads}
        known |= {one.space: one for one in lacking}
        return OwnState(digest, asks=True, held=tuple(known.values()))
    was, under_way = tokens(ledger)
    if not under_way:
        under_way = random(TOKEN)
        TOKENS.write(ledger, (was, under_way))
    return OwnState(digest, was, under_way, bool(lacking), tuple(lacking))


def tokens(ledger: NamedBytes) -> tuple[bytes, bytes]:
    """The token of the last exchange that was answered, and of the one under way."""
    return TOKENS.read(ledger)


def answered(ledger: NamedBytes) -> None:
    """The exchange under way was answered: its token is the one that the server knows."""
    was, under_way = tokens(ledger)
    TOKENS.write(ledger, (under_way or was, b""))


def begin_anew(ledger: NamedBytes) -> None:
    """This copy is the one that goes on; the other is told from its next exchange on. In the
    caller's transaction.
    """
    TOKENS.forget(ledger)
    TWIN_SINCE.forget(ledger)


def lacks(ledger: NamedBytes) -> Sequence[Held]:
    """Up to where our own envelopes are here, of which the server says it has more; nothing where
    all are here.
    """
    return LACKING.read(ledger)


def in_step(ledger: NamedBytes) -> None:
    """The server took a request: it holds what we believe it holds."""
    for value in (LACKING, TWIN_SINCE, SAFE_FROM, STAND_UPTO):
        value.forget(ledger)


def settle(
    ledger: Ledger, told: OwnAnswer, now: int, *, ask: bool, carried: bool
) -> tuple[bool, int]:
    """Brings our own chains to where the server says that they end, as far as its envelopes are
    here: whether some are lacking, and what moved. What is lacking is asked for next, if everything
    else has come (`ask`). An answer that was `carried` on a stick may be old: it takes nothing back
    that was confirmed since.
    """
    lacking, moved = ledger.reconcile(told.heads, now, lower=not carried)
    LACKING.write(ledger, lacking if ask else [])
    return bool(lacking), moved
