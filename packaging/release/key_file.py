"""A private key in a file, under a passphrase its holder types: Ed25519, wrapped with Argon2id and
AES-256-GCM-SIV.

Beside NAME.key lies NAME.pub, the public key as it stands in the metadata. A passphrase is never an
argument.
"""

from __future__ import annotations

import json
import os
import unicodedata
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from securesystemslib.signer import CryptoSigner, SSlibKey

COST = {"memory_kib": 256 * 1024, "passes": 4, "lanes": 4}
SHORTEST = 12  # characters of a passphrase


class KeyTrouble(Exception):
    """A key file that cannot be made or used."""


def make_key(file: Path, passphrase: str, cost: dict[str, int] | None = None) -> SSlibKey:
    """A new key in FILE.key and FILE.pub; nothing is overwritten."""
    if len(passphrase) < SHORTEST:
        raise KeyTrouble(f"The passphrase is shorter than {SHORTEST} characters.")
    private = Ed25519PrivateKey.generate()
    signer = CryptoSigner(private)
    secret = private.private_bytes(Encoding.Raw, PrivateFormat.Raw, NoEncryption())
    kept: dict[str, Any] = {"format": 1, "keyid": signer.public_key.keyid, "cost": cost or COST}
    salt, nonce = os.urandom(16), os.urandom(12)
    key = _stretch(passphrase, salt, kept["cost"])
    sealed = AESGCMSIV(key).encrypt(nonce, secret, kept["keyid"].encode())
    kept |= {"salt": salt.hex(), "nonce": nonce.hex(), "sealed": sealed.hex()}
    _write(file.with_suffix(".key"), kept, 0o600)
    _write(
        file.with_suffix(".pub"),
        {"keyid": signer.public_key.keyid, **signer.public_key.to_dict()},
        0o644,
    )
    return signer.public_key


def open_key(file: Path, passphrase: str) -> CryptoSigner:
    """The key in FILE.key, with FILE.pub beside it."""
    try:
        kept = json.loads(file.with_suffix(".key").read_bytes())
        public = read_public(file)
        key = _stretch(passphrase, bytes.fromhex(kept["salt"]), kept["cost"])
        secret = AESGCMSIV(key).decrypt(
            bytes.fromhex(kept["nonce"]), bytes.fromhex(kept["sealed"]), kept["keyid"].encode()
        )
        return CryptoSigner(Ed25519PrivateKey.from_private_bytes(secret), public)
    except InvalidTag:
        raise KeyTrouble(f"{file.name}: that is not its passphrase.") from None
    except (OSError, KeyError, ValueError, TypeError) as error:
        raise KeyTrouble(f"{file.name}: it cannot be used ({type(error).__name__}).") from None


def read_public(file: Path) -> SSlibKey:
    """The public key in FILE.pub."""
    try:
        kept = json.loads(file.with_suffix(".pub").read_bytes())
        return SSlibKey.from_dict(kept.pop("keyid"), kept)
    except (OSError, KeyError, ValueError, TypeError) as error:
        raise KeyTrouble(
            f"{file.name}: its public key cannot be read ({type(error).__name__})."
        ) from None


def fingerprint(key: SSlibKey) -> str:
    """The key's id as people compare it aloud."""
    return " ".join(key.keyid[n : n + 4] for n in range(0, 64, 4))


def _stretch(passphrase: str, salt: bytes, cost: dict[str, int]) -> bytes:
    argon = Argon2id(
        salt=salt,
        length=32,
        iterations=cost["passes"],
        lanes=cost["lanes"],
        memory_cost=cost["memory_kib"],
    )
    return argon.derive(unicodedata.normalize("NFKC", passphrase).encode())


def _write(file: Path, content: dict[str, Any], mode: int) -> None:
    try:
        handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
    except FileExistsError:
        raise KeyTrouble(f"{file} is there already; nothing was changed.") from None
    with open(handle, "w", encoding="utf-8") as stream:
        json.dump(content, stream, indent=1)
        stream.flush()
        os.fsync(stream.fileno())
