"""Where the relay is: its addresses, the certificates it may show, the keys it signs answers on
sticks with (PROTOCOL 3.7).

And the notice that tells a device of it which can reach nothing any more: signed by an
administrator's device, passed on by people.
"""

from __future__ import annotations

import base64
import hmac
import re
from collections.abc import Collection
from typing import TypeVar
from urllib.parse import urlsplit

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sync.protocol.encoding import Count, decode, encode, sha256
from sync.protocol.errors import Malformed
from sync.protocol.flaws import Flaw
from sync.protocol.signing import Purpose, sign, verify
from sync.protocol.subjects import About, Noun

# characters of one, and between two dots of its name
MOST_ADDRESSES, LONGEST_ADDRESS, LONGEST_LABEL = (8, 200, 63)
MOST_KEYS, KEY = 4, 32  # certificates, and keys, at a time; bytes of one
PIN = 16  # bytes of a certificate's SHA-256 that people pass on, and that an invitation carries
SERVER_NAME = "Aftercare server"  # the common name of a certificate that a server made for itself
MARK, CODE_VERSION, CHECK = "SRV", 1, 3
ORGANISATION = 4  # bytes of the organisation's id in a code: enough to tell whose it is
Named = TypeVar("Named", str, bytes)
ADDRESS = re.compile(
    r"https://(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9._-]+)(:[0-9]{1,5})?(/[a-z][a-z0-9-]{0,30})?"
)


class Whereabouts(msgspec.Struct, frozen=True, array_like=True):
    """`addresses` are tried in their order; without `certificates`, a public authority's counts.
    `keys`: those that may sign answers on sticks; none where only what was pinned at enrolment
    counts. `number` counts what was stated, from 1.
    """

    addresses: tuple[str, ...]
    certificates: tuple[bytes, ...]
    keys: tuple[bytes, ...] = ()
    number: Count = 0

    def same(self, other: Whereabouts) -> bool:
        """Whether both say the same, whatever their numbers and the order of keys."""
        keys = [(frozenset(place.certificates), frozenset(place.keys)) for place in (self, other)]
        return self.addresses == other.addresses and keys[0] == keys[1]


def fits(address: str) -> bool:
    """Whether it may stand among the addresses: https, a host, perhaps a port and an organisation's
    name, nothing else.
    """
    if len(address) > LONGEST_ADDRESS or not ADDRESS.fullmatch(address):
        return False
    try:
        where = urlsplit(address)
        host = (where.hostname or "").rstrip(".")
        return where.port != 0 and (
            ":" in host or all(0 < len(label) <= LONGEST_LABEL for label in host.split("."))
        )
    except ValueError:
        return False


def check_whereabouts(place: Whereabouts, about: About, length: int = KEY) -> None:
    """Raises `Malformed` unless there are as many of each as there may be, each of its form;
    certificates have `length` bytes.
    """
    if not 1 <= len(place.addresses) <= MOST_ADDRESSES or not all(map(fits, place.addresses)):
        raise Malformed(about, Flaw.ADDRESSES)
    for listed, size in ((place.certificates, length), (place.keys, KEY)):
        if len(listed) > MOST_KEYS or any(len(item) != size for item in listed):
            raise Malformed(about, Flaw.KEYS)
    for names in (place.addresses, place.certificates, place.keys):
        if len(set[str | bytes](names)) < len(names):
            raise Malformed(about, Flaw.NAMED_TWICE)


class Notice(msgspec.Struct, frozen=True, array_like=True):
    """What a server code carries. `number` is that of the statement that says the same;
    `certificates` are their first 16 bytes.

    What is said replaces everything that was known before.
    """

    organisation: bytes
    signer: Count
    number: Count
    addresses: tuple[str, ...]
    certificates: tuple[bytes, ...]
    signature: bytes

    @property
    def place(self) -> Whereabouts:
        """What it says."""
        return Whereabouts(self.addresses, self.certificates, (), self.number)

    def check(self, organisation: bytes, key: bytes) -> None:
        """Raises a `ProtocolError` unless it has its form and was signed with `key` for this
        organisation.
        """
        check_whereabouts(self.place, Noun.SERVER_CODE, PIN)
        verify(
            key,
            Purpose.MOVED,
            _signed(organisation, self.signer, self.place),
            self.signature,
            Noun.SERVER_CODE,
        )

    def code(self) -> str:
        """As people pass it on: base32 in groups of six, with a checksum."""
        body = bytes([CODE_VERSION]) + encode(self)
        text = base64.b32encode(body + sha256(body)[:CHECK]).decode().rstrip("=")
        return "-".join([MARK, *(text[i : i + 6] for i in range(0, len(text), 6))])


def _signed(organisation: bytes, signer: int, place: Whereabouts) -> bytes:
    return encode([organisation, signer, place.number, place.addresses, place.certificates])


def notify(key: Ed25519PrivateKey, signer: int, organisation: bytes, place: Whereabouts) -> Notice:
    """The notice of `place`, signed by device `signer`."""
    pins = tuple(certificate[:PIN] for certificate in place.certificates)
    said = Whereabouts(place.addresses, pins, (), place.number)
    signature = sign(key, Purpose.MOVED, _signed(organisation, signer, said))
    return Notice(
        organisation[:ORGANISATION], signer, place.number, place.addresses, pins, signature
    )


def read_notice(code: str) -> Notice:
    """The notice in a server code; raises `Malformed` telling a mistyped code from one of a newer
    version and from another kind.
    """
    about, text = (
        Noun.SERVER_CODE,
        "".join(character for character in code.upper() if character.isalnum()),
    )
    if not text.startswith(MARK):
        raise Malformed(about, Flaw.OTHER_CODE)
    text = text.removeprefix(MARK).replace("0", "O").replace("1", "I").replace("8", "B")
    try:
        data = base64.b32decode(text + "=" * (-len(text) % 8))
    except ValueError:
        raise Malformed(about, Flaw.MISTYPED) from None
    body, checked = data[:-CHECK], data[-CHECK:]
    if len(data) < CHECK + 2 or not hmac.compare_digest(sha256(body)[:CHECK], checked):
        raise Malformed(about, Flaw.MISTYPED)
    if body[0] != CODE_VERSION:
        raise Malformed(about, Flaw.NEWER_CODE)
    return decode(body[1:], Notice, about)


def changed(place: Whereabouts, more: Whereabouts, less: Whereabouts) -> Whereabouts:
    """`place` with what is in `more`, whose addresses are tried first, and without what is in
    `less`; the next number.
    """
    addresses = _with(place.addresses, more.addresses, less.addresses)
    certificates = _with(place.certificates, more.certificates, less.certificates)
    return Whereabouts(
        addresses, certificates, _with(place.keys, more.keys, less.keys), place.number + 1
    )


def without(place: Whereabouts, other: Whereabouts) -> Whereabouts:
    """What is in `place` and not in `other`."""
    return Whereabouts(
        _with(place.addresses, (), other.addresses),
        _with(place.certificates, (), other.certificates),
        _with(place.keys, (), other.keys),
    )


def _with(
    known: tuple[Named, ...], more: Collection[Named], less: Collection[Named]
) -> tuple[Named, ...]:
    items: list[Named] = [item for item in more if item not in known]
    items += known
    return tuple(item for item in items if item not in less)
