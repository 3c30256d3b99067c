"""What the relay's time says of this device's clock (PROTOCOL 7.12): believed only where the pinned key signed it for this very request."""

from __future__ import annotations

from typing import NamedTuple

from sync.protocol.encoding import encode
from sync.protocol.errors import BadSignature
from sync.protocol.messages import SyncAnswer, SyncRequest
from sync.protocol.relay_time import check_time

UNPROVEN = "the time in its answer is not signed as an answer to this request; it is not believed"


class RelayTime(NamedTuple):
    """The relay's time of an answer, and what the clock here showed around it; all s since 1970.

    `asked`: when the request was made, None where that is not known, as on a stick; `taken`: when the answer was here.
    """

    at: int
    asked: int | None
    taken: int

    @property
    def off(self) -> int:
        """How far the clock here is ahead (below 0: behind), as far as the answer's way does not explain it; s."""
        if self.at > self.taken:
            return self.taken - self.at
        return max(0, self.asked - self.at) if self.asked is not None else 0


def proven_time(
    organisation: bytes, relay: bytes | None, request: SyncRequest, answer: SyncAnswer, payload: bytes = b""
) -> int | None:
    """The answer's time; None from a relay of an earlier version. Raises `BadSignature` for one that key `relay` did not sign.

    `payload`: the encoded request, where it came on a stick.
    """
    if not request.nonce or not answer.at_signature:
        return None
    if relay is None or len(relay) == 0:
        raise BadSignature("the server's time")
    check_time(relay, organisation, payload or encode(request), answer.at, answer.at_signature)
    return answer.at
