"""Receipts: a device says, signed, which envelopes of a space have reached it, or that it erased
them (PROTOCOL 5.9).
"""

from __future__ import annotations

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sync.protocol.encoding import Count, decode, encode
from sync.protocol.envelope import Seen
from sync.protocol.signing import Purpose, sign, verify
from sync.protocol.subjects import Noun

LARGEST_RECEIPT = 64 * 1024  # bytes


class Reached(msgspec.Struct, frozen=True, array_like=True):
    """The newest envelopes of other devices in `space` that device `reader` holds, chained and
    verified.

    With `erased`: it holds nothing of the space any more, up to that epoch; of the directory, it
    destroyed its vault.
    """

    space: bytes
    reader: Count
    newest: tuple[Seen, ...]
    erased: Count = 0


class Receipt(msgspec.Struct, frozen=True, array_like=True):
    """A signed `Reached` as it travels."""

    body: bytes
    signature: bytes

    def read(self) -> Reached:
        """What it says; raises `Malformed`."""
        return decode(self.body, Reached, Noun.RECEIPT)

    def check(self, signing: bytes) -> None:
        """Raises `BadSignature` unless the device with key `signing` made it."""
        verify(signing, Purpose.RECEIPT, self.body, self.signature, Noun.RECEIPT)


def sign_receipt(key: Ed25519PrivateKey, reached: Reached) -> Receipt:
    """`reached`, signed by the reader's key."""
    body = encode(reached)
    return Receipt(body, sign(key, Purpose.RECEIPT, body))
