"""The organisation's recovery kit: 24 words in a safe, from which root key and recovery key come
(PROTOCOL 6.5).

It is printed when the organisation is founded and when its root key changes, and kept on no device.
"""

from __future__ import annotations

import base64
import hmac
import re

import msgspec
from mnemonic import Mnemonic

from aftercare.casework.refusal import Refused
from aftercare.casework.wording import words
from sync.protocol.encoding import decode, encode, sha256
from sync.protocol.errors import Malformed
from sync.protocol.roster import root_fingerprint
from sync.protocol.subjects import Noun
from sync.protocol.whereabouts import PIN
from sync.replica.keys import SealingKey, public_of, root_key
from sync.replica.replica import Replica
from sync.replica.whereabouts import whereabouts

CODE_VERSION, CHECK, SECRET, WORDS = 1, 3, 32, 24  # CHECK and SECRET in bytes
MARK = "KIT"


class NotAKit(Refused):
    """What was typed or scanned is no recovery kit."""

    def __init__(self) -> None:
        super().__init__(
            words("This is not a recovery kit: a word or a character is missing or mistyped."),
            words("Nothing was changed."),
            words("Type the 24 words in their order, or the code under them."),
        )


class AddressNeeded(Refused):
    """The words alone do not say where the server is."""

    def __init__(self) -> None:
        super().__init__(
            words("The 24 words alone do not say where the organisation's server is."),
            words("Nothing was changed."),
            words(
                "Give the address and the certificate printed on the kit as well, or type "
                "its code instead."
            ),
        )


class Kit(msgspec.Struct, frozen=True, array_like=True):
    """What the kit holds: where the server is, its certificate's beginning, the root's fingerprint,
    the secret.
    """

    address: str
    certificate: bytes
    root: bytes
    secret: bytes

    def __repr__(self) -> str:
        return f"Kit({self.address!r})"

    @classmethod
    def of(cls, replica: Replica, secret: bytes) -> Kit:
        """The kit of this organisation with its secret."""
        place = whereabouts(replica.ledger, replica.identity, replica.roster)
        pin = place.certificates[0][:PIN] if place.certificates else b""
        return cls(place.addresses[0], pin, root_fingerprint(public_of(root_key(secret))), secret)

    def words(self) -> str:
        """The secret as 24 words of the BIP-39 list, the last one a check."""
        return str(_english().to_mnemonic(self.secret))

    def code(self) -> str:
        """Everything as one text, for the QR code: base32 in groups of six with a checksum."""
        body = bytes([CODE_VERSION]) + encode(self)
        text = base64.b32encode(body + sha256(body)[:CHECK]).decode().rstrip("=")
        return MARK + "-" + "-".join(text[i : i + 6] for i in range(0, len(text), 6))

    def recovery(self) -> SealingKey:
        """The recovery key."""
        return SealingKey.from_recovery_secret(self.secret)


def _english() -> Mnemonic:
    return Mnemonic("english")


def read_kit(text: str, address: str = "", certificate: str = "") -> Kit:
    """The kit in what was typed: its code, or its words with the address and the certificate
    (hexadecimal) beside them.
    """
    if text.strip().upper().startswith(MARK + "-"):
        return _read_code(text.strip()[len(MARK) + 1 :])
    typed = re.findall(r"[a-z]+", text.lower())
    if len(typed) != WORDS or not _english().check(" ".join(typed)):
        raise NotAKit
    secret = bytes(_english().to_entropy(" ".join(typed)))
    if not address or not certificate:
        raise AddressNeeded
    try:
        pinned = bytes.fromhex(re.sub(r"[^0-9a-fA-F]", "", certificate))[:PIN]
    except ValueError:
        raise AddressNeeded from None
    return Kit(address, pinned, root_fingerprint(public_of(root_key(secret))), secret)


def _read_code(text: str) -> Kit:
    plain = "".join(letter for letter in text.upper() if letter.isalnum())
    plain = plain.replace("0", "O").replace("1", "I").replace("8", "B")
    try:
        data = base64.b32decode(plain + "=" * (-len(plain) % 8))
        body, check = data[:-CHECK], data[-CHECK:]
        if (
            not body
            or not hmac.compare_digest(sha256(body)[:CHECK], check)
            or body[0] != CODE_VERSION
        ):
            raise NotAKit
        kit = decode(body[1:], Kit, Noun.FILE)
    except (ValueError, Malformed):
        raise NotAKit from None
    if len(kit.secret) != SECRET:
        raise NotAKit
    return kit
