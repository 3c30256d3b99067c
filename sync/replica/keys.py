"""The client's keys, typed by purpose, and key boxes (PROTOCOL 2.2, 4.5).

Standard constructions from `cryptography` only. No `repr` here shows a secret.
"""

from __future__ import annotations

import hmac
import os
from collections.abc import Callable, Mapping

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import (
    AEAD,
    KDF,
    KEM,
    MLKEM768X25519PrivateKey,
    MLKEM768X25519PublicKey,
    Suite,
)
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from sync.protocol.encoding import encode, sha256
from sync.protocol.errors import Malformed
from sync.protocol.flaws import Flaw
from sync.protocol.key_box import Epoch, KeyBox
from sync.protocol.subjects import Noun, Subject

SUITE = Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)
MLKEM_PUBLIC, X25519_PUBLIC = 1184, 32  # bytes of the two halves of a sealing key
MLKEM_SEED, X25519_SEED, SIGNING_SEED = 64, 32, 32


class UnopenableBox(Malformed):
    """A key box that this device's key does not open (PROTOCOL 4.5)."""

    def __init__(self) -> None:
        super().__init__(Noun.KEY_BOX, Flaw.OTHERS_BOX)


class EpochKey:
    """The 256-bit key of one epoch of one space."""

    __slots__ = ("_secret",)

    def __init__(self, secret: bytes) -> None:
        if len(secret) != 32:
            raise Malformed(Noun.EPOCH_KEY, Flaw.SECRET_LENGTH)
        self._secret = secret

    def __repr__(self) -> str:
        return "EpochKey(...)"

    @classmethod
    def generate(cls, random: Callable[[int], bytes] = os.urandom) -> EpochKey:
        """A new key."""
        return cls(random(32))

    def secret(self) -> bytes:
        """The key itself, for the encrypted database and for key boxes only."""
        return self._secret

    def envelope_key(self) -> bytes:
        """The AEAD key of this epoch's envelopes (PROTOCOL 5.2)."""
        return HKDF(hashes.SHA256(), 32, None, b"aftercare/1/envelope key").derive(self._secret)

    def note_key(self) -> bytes:
        """The AEAD key of notes in rulings about this epoch's envelopes (PROTOCOL 4.8)."""
        return HKDF(hashes.SHA256(), 32, None, b"aftercare/1/ruling note key").derive(self._secret)

    def attachment_key(self, digest: bytes) -> bytes:
        """The AEAD key of a file with that SHA-256, sealed in this epoch (PROTOCOL 11.1)."""
        return HKDF(hashes.SHA256(), 32, None, b"aftercare/1/attachment key\0" + digest).derive(
            self._secret
        )

    def commitment(self, space: bytes, epoch: int) -> bytes:
        """What the access chain publishes of the key: binds it without telling it (PROTOCOL
        4.5).
        """
        derived = HKDF(hashes.SHA256(), 32, None, b"aftercare/1/epoch commitment").derive(
            self._secret
        )
        return sha256(derived, space, epoch.to_bytes(8, "big"))

    def matches(self, commitment: bytes, space: bytes, epoch: int) -> bool:
        """Whether this is the key that `commitment` binds."""
        return hmac.compare_digest(self.commitment(space, epoch), commitment)


class SealingKey:
    """A private HPKE key (ML-KEM-768 with X25519): of a device, or the organisation's recovery
    key.
    """

    __slots__ = ("_kem", "_x25519")

    def __init__(self, seed: bytes) -> None:
        if len(seed) != MLKEM_SEED + X25519_SEED:
            raise Malformed(Noun.SEALING_KEY, Flaw.SECRET_LENGTH)
        self._kem = MLKEM768PrivateKey.from_seed_bytes(seed[:MLKEM_SEED])
        self._x25519 = X25519PrivateKey.from_private_bytes(seed[MLKEM_SEED:])

    def __repr__(self) -> str:
        return "SealingKey(...)"

    @classmethod
    def from_recovery_secret(cls, secret: bytes) -> SealingKey:
        """The recovery key that the 32-byte `secret` of the recovery kit stands for (PROTOCOL
        6.5).
        """
        return cls(
            HKDF(hashes.SHA256(), MLKEM_SEED + X25519_SEED, None, b"aftercare/1/recovery").derive(
                secret
            )
        )

    def public(self) -> bytes:
        """The public half as the roster carries it: ML-KEM-768 encapsulation key, then X25519."""
        kem = self._kem.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
        return kem + self._x25519.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)

    def open(self, sealed: bytes, info: bytes) -> bytes:
        """What was sealed to this key under `info`; raises `UnopenableBox`."""
        try:
            return SUITE.decrypt(sealed, MLKEM768X25519PrivateKey(self._kem, self._x25519), info)
        except (InvalidTag, ValueError):
            raise UnopenableBox from None


def root_key(secret: bytes) -> Ed25519PrivateKey:
    """The organisation root that the 32-byte `secret` of the recovery kit stands for (PROTOCOL
    6.5).
    """
    seed = HKDF(hashes.SHA256(), SIGNING_SEED, None, b"aftercare/1/root key").derive(secret)
    return Ed25519PrivateKey.from_private_bytes(seed)


class DeviceKeys:
    """The two key pairs of this device; they are made here and never leave the encrypted
    database.
    """

    __slots__ = ("_seed", "sealing", "signing")

    def __init__(self, seed: bytes) -> None:
        self._seed = seed
        self.signing = Ed25519PrivateKey.from_private_bytes(seed[:SIGNING_SEED])
        self.sealing = SealingKey(seed[SIGNING_SEED:])

    def __repr__(self) -> str:
        return "DeviceKeys(...)"

    @classmethod
    def generate(cls, random: Callable[[int], bytes] = os.urandom) -> DeviceKeys:
        """New keys."""
        return cls(random(SIGNING_SEED + MLKEM_SEED + X25519_SEED))

    def seed(self) -> bytes:
        """The keys as the encrypted database keeps them."""
        return self._seed

    def signing_public(self) -> bytes:
        """The Ed25519 public key, 32 bytes."""
        return public_of(self.signing)


def sheet_key(secret: bytes) -> Ed25519PrivateKey:
    """The key with which a recovery sheet vouches for its person's next device, from the secret
    printed on it (PROTOCOL 3.6).
    """
    return Ed25519PrivateKey.from_private_bytes(
        HKDF(hashes.SHA256(), 32, None, b"aftercare/1/sheet").derive(secret)
    )


def public_of(key: Ed25519PrivateKey) -> bytes:
    """The 32-byte public half of a signing key."""
    return key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)


def _info(organisation: bytes, recipient: int, covers: tuple[Epoch, ...]) -> bytes:
    return b"aftercare/1/key box\0" + encode([organisation, recipient, covers])


def seal_text(organisation: bytes, recipient: int, public: bytes, text: str) -> bytes:
    """A text sealed to the sealing key of one device, for nobody else to read (PROTOCOL 5.10)."""
    info = b"aftercare/1/sealed text\0" + encode([organisation, recipient])
    return SUITE.encrypt(text.encode(), _public_key(public, recipient), info)


def unseal_text(organisation: bytes, recipient: int, key: SealingKey, sealed: bytes) -> str:
    """What `seal_text` sealed to this device; raises `UnopenableBox`."""
    return key.open(
        sealed, b"aftercare/1/sealed text\0" + encode([organisation, recipient])
    ).decode()


def seal_box(
    organisation: bytes, recipient: int, public: bytes, keys: Mapping[Epoch, EpochKey]
) -> KeyBox:
    """`keys` sealed to the sealing key `public` of device `recipient` (0: the recovery key); raises
    `Malformed` for no key.
    """
    covers = tuple(sorted(keys))
    plain = b"".join(keys[epoch].secret() for epoch in covers)
    sealed = SUITE.encrypt(
        plain, _public_key(public, recipient), _info(organisation, recipient, covers)
    )
    return KeyBox(recipient, covers, sealed)


def _public_key(public: bytes, device: int) -> MLKEM768X25519PublicKey:
    """The sealing key that a roster statement carries: whoever stated it may have put anything
    there.
    """
    try:
        kem = MLKEM768PublicKey.from_public_bytes(public[:MLKEM_PUBLIC])
        return MLKEM768X25519PublicKey(
            kem, X25519PublicKey.from_public_bytes(public[MLKEM_PUBLIC:])
        )
    except ValueError:
        raise Malformed(Subject(Noun.DEVICE_KEY, device=device), Flaw.NO_KEY) from None


def open_box(organisation: bytes, box: KeyBox, key: SealingKey) -> dict[Epoch, EpochKey]:
    """The keys in `box`; the caller checks each against its commitment. Raises `UnopenableBox` or
    `Malformed`.
    """
    plain = key.open(box.sealed, _info(organisation, box.recipient, box.covers))
    if len(plain) != 32 * len(box.covers):
        raise Malformed(Noun.KEY_BOX, Flaw.BOX_KEYS)
    return {epoch: EpochKey(plain[32 * i : 32 * i + 32]) for i, epoch in enumerate(box.covers)}
