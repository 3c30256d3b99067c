"""Envelopes: header, chain and signature, as client and server both check them (PROTOCOL 5).

What is inside one is the client's business alone: `sync.replica.sealing`.
"""

from __future__ import annotations

from typing import NamedTuple

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sync.protocol.encoding import Count, decode, encode, sha256
from sync.protocol.errors import Malformed
from sync.protocol.flaws import Flaw
from sync.protocol.signing import Purpose, sign, verify
from sync.protocol.subjects import About, Noun, Subject

# bytes of one envelope's body, of its header (PROTOCOL 5.1)
LARGEST_BODY, LARGEST_HEADER = (4 * 1024 * 1024, 64 * 1024)


class Seen(NamedTuple):
    """The newest envelope of another device that the author had read: its number and the first 8
    bytes of its link.
    """

    device: Count
    seq: Count
    mark: bytes


class Header(msgspec.Struct, frozen=True, array_like=True):
    """What everybody sees of an envelope. `seq` counts this device's envelopes in this space from
    1.
    """

    space: bytes
    device: Count
    seq: Count
    epoch: Count
    seen: tuple[Seen, ...] = ()

    @property
    def name(self) -> str:
        """What it is called where only English is spoken: in logs, findings and exports."""
        return str(self.subject)

    @property
    def subject(self) -> Subject:
        """This envelope, as what a fault is about."""
        return Subject(Noun.ENVELOPE, device=self.device, space=self.space, seq=self.seq)


class Envelope(msgspec.Struct, frozen=True, array_like=True):
    """A sealed batch of changes as it travels: header bytes, body (nonce and ciphertext),
    signature.
    """

    header: bytes
    body: bytes
    signature: bytes

    def read_header(self) -> Header:
        """The header; raises `Malformed`, also for an envelope of sizes that none has (PROTOCOL
        5.1).
        """
        if (
            len(self.header) > LARGEST_HEADER
            or len(self.body) > LARGEST_BODY
            or len(self.signature) != 64
        ):
            raise Malformed(Noun.ENVELOPE, Flaw.LARGE_OR_UNSIGNED)
        header = decode(self.header, Header, Noun.ENVELOPE_HEADER)
        if len(header.space) != 16 or header.device < 1 or header.seq < 1 or header.epoch < 1:
            raise Malformed(Noun.ENVELOPE_HEADER, Flaw.HEADER)
        return header

    def link(self, previous: bytes) -> bytes:
        """The hash that chains this envelope to `previous`, the link before it or 32 zero bytes
        (PROTOCOL 5.3).
        """
        return sha256(previous, sha256(self.header), sha256(self.body))

    def check(self, previous: bytes, signing: bytes, about: About) -> bytes:
        """The link of this envelope, once `signing` is seen to have signed it; raises
        `BadSignature`.
        """
        link = self.link(previous)
        verify(signing, Purpose.ENVELOPE, link, self.signature, about)
        return link


def sign_envelope(key: Ed25519PrivateKey, previous: bytes, header: Header, body: bytes) -> Envelope:
    """The envelope of `header` and the sealed `body`, chained to `previous` and signed."""
    unsigned = Envelope(encode(header), body, b"")
    return Envelope(unsigned.header, body, sign(key, Purpose.ENVELOPE, unsigned.link(previous)))
