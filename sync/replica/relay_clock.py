"""What the relay's time says of this device's clock (PROTOCOL 7.13): believed only where the pinned
key signed it for this very request.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from typing import NamedTuple

from sync.protocol.errors import BadSignature
from sync.protocol.messages import SyncAnswer, SyncRequest, encode_exchange
from sync.protocol.relay_time import check_time
from sync.protocol.subjects import Noun


class RelayTime(NamedTuple):
    """The relay's time of an answer, and what the clock here showed around it; all s since 1970.

    `asked`: when the request was made, None where that is not known, as on a stick; `taken`: when
    the answer was here.
    """

    at: int
    asked: int | None
    taken: int

    @property
    def off(self) -> int:
        """How far the clock here is ahead (below 0: behind), as far as the answer's way does not
        explain it; s.
        """
        if self.at > self.taken:
            return self.taken - self.at
        return max(0, self.asked - self.at) if self.asked is not None else 0


def proven_time(
    organisation: bytes,
    relay: Sequence[bytes],
    request: SyncRequest,
    answer: SyncAnswer,
    payload: bytes = b"",
) -> int | None:
    """The answer's time; None from a relay of an earlier version. Raises `BadSignature` for one
    that no key of `relay` signed.

    `payload`: the encoded request, where it came on a stick.
    """
    if not request.nonce or not answer.at_signature:
        return None
    for key in relay:
        with suppress(BadSignature):
            check_time(
                key,
                organisation,
                payload or encode_exchange(request),
                answer.at,
                answer.at_signature,
            )
            return answer.at
    raise BadSignature(Noun.SERVER_TIME)
