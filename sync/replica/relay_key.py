"""The relay's signing key as this device pinned it, and the requests on sticks whose answers it
waits for (PROTOCOL 10.4).
"""

from __future__ import annotations

import hmac
from collections.abc import Iterable
from contextlib import suppress

from sync.protocol.bundle import Bundle
from sync.protocol.encoding import sha256
from sync.protocol.errors import BadSignature, ProtocolError
from sync.protocol.issues import Code, SyncIssue
from sync.protocol.roster import Roster
from sync.protocol.subjects import Noun
from sync.replica.named_value import NamedBytes
from sync.replica.named_values import AWAITED, RELAY_KEY

KEY_LENGTH = 32
MOST_AWAITED = 100  # requests on sticks; the answer to an older one confirms nothing any more


class NoRelayKey(ProtocolError):
    """A server's answer on a stick, before this device has ever heard from the server how it signs
    (PROTOCOL 10.4).
    """

    code = Code.NO_RELAY_KEY

    def __init__(self) -> None:
        super().__init__(
            SyncIssue(self.code), "this device does not know yet how the server signs its answers"
        )


def pin(ledger: NamedBytes, shown: bytes, roster: Roster) -> bool:
    """Pins the key that the server shows over its own connection, if none is pinned; whether it
    shows the pinned one.

    Where the roster states keys (PROTOCOL 3.7), it must be one of those. A server of an earlier
    version shows none. In the caller's transaction.
    """
    stated = roster.relay.keys if roster.relay else ()
    if stated:
        if shown in stated and shown != pinned(ledger):
            RELAY_KEY.write(ledger, shown)
        return not shown or shown in stated
    known = pinned(ledger)
    if known is None and len(shown) == KEY_LENGTH:
        RELAY_KEY.write(ledger, shown)
        return True
    return not shown or hmac.compare_digest(known or b"", shown)


def pinned(ledger: NamedBytes) -> bytes | None:
    """The relay's key, or None before the first exchange with one that shows it."""
    return RELAY_KEY.read(ledger)


def unpin(ledger: NamedBytes) -> None:
    """Another relay may answer from now on: its key is pinned from the first answer over a
    connection whose certificate was told.
    """
    RELAY_KEY.forget(ledger)
    await_none(ledger)


def accepted(ledger: NamedBytes, roster: Roster) -> tuple[bytes, ...]:
    """The keys that may have signed an answer on a stick: those that the roster states, or the
    pinned one.
    """
    known = pinned(ledger)
    return (roster.relay.keys if roster.relay else ()) or ((known,) if known else ())


def signed_by_one(bundle: Bundle, keys: Iterable[bytes]) -> bool:
    """Whether one of these keys signed the bundle."""
    try:
        check_any(bundle, keys)
    except BadSignature:
        return False
    return True


def check_any(bundle: Bundle, keys: Iterable[bytes]) -> None:
    """Raises `BadSignature` unless one of these keys signed the bundle."""
    for key in keys:
        with suppress(BadSignature):
            return bundle.check(key)
    raise BadSignature(Noun.BUNDLE)


def await_answer(ledger: NamedBytes, request: bytes) -> None:
    """The encoded `request` is on a stick: its answer will confirm what it carries; in the caller's
    transaction.
    """
    waiting = [mark for mark in AWAITED.read(ledger) if mark != sha256(request)]
    AWAITED.write(ledger, [*waiting, sha256(request)][-MOST_AWAITED:])


def answered(ledger: NamedBytes, request: bytes) -> bool:
    """Whether the answer to this request was waited for; from now on it is not. In the caller's
    transaction.
    """
    waiting = AWAITED.read(ledger)
    if sha256(request) not in waiting:
        return False
    AWAITED.write(ledger, [mark for mark in waiting if mark != sha256(request)])
    return True


def await_none(ledger: NamedBytes) -> None:
    """The server was set back: what it took in before, it may not hold any more."""
    AWAITED.forget(ledger)
