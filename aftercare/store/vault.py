"""The vault: a random master key in a key file, wrapped by a passphrase slot and by a recovery slot.

The keys of the database and of attachments are derived from the master key; nothing else ever unlocks them.
"""

from __future__ import annotations

import base64
import hashlib
import json
import os
import time
import unicodedata
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import Any

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from aftercare.store.vault_errors import (
    KeyFileDamaged,
    KeyFileMissing,
    KeyFileNewer,
    MistypedRecoveryCode,
    PassphraseTooShort,
    VaultExists,
    WrongPassphrase,
    WrongRecoveryCode,
)

VERSION = 1
SHORTEST = 8  # characters of a passphrase
FLOOR_MEMORY, FLOOR_PASSES, LANES = 64 * 1024, 3, 4  # KiB, passes, lanes
LARGEST_MEMORY, MOST_PASSES, MOST_LANES = 2 * 1024 * 1024, 64, 64  # what a key file may ask this machine for
RECOVERY_BYTES, CHECK_BYTES = 20, 2
_ALPHABET = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", "0123456789ABCDEFGHJKMNPQRSTVWXYZ")
_BACK = str.maketrans("0123456789ABCDEFGHJKMNPQRSTVWXYZILO", "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567BBA")


class Purpose(StrEnum):
    """What a derived key is for."""

    DATABASE = "database"
    ATTACHMENTS = "attachments"


class Argon2Cost(msgspec.Struct, frozen=True):
    """The parameters of Argon2id: memory in KiB, passes, lanes."""

    memory_kib: int = FLOOR_MEMORY
    passes: int = FLOOR_PASSES
    lanes: int = LANES


class Slot(msgspec.Struct, frozen=True):
    """One way into the vault: how its key is made, and the master key wrapped under it."""

    kind: str  # passphrase or recovery
    salt: bytes
    nonce: bytes
    wrapped: bytes
    cost: Argon2Cost | None = None


class KeyFile(msgspec.Struct, frozen=True):
    """The key file's content."""

    version: int
    slots: tuple[Slot, ...]


def calibrate(seconds: float = 0.4, clock: Callable[[], float] = time.perf_counter) -> Argon2Cost:
    """Parameters that take about `seconds` on this machine, never below 64 MiB and 3 passes."""
    cost = Argon2Cost()
    while cost.memory_kib < 512 * 1024:
        start = clock()
        _stretch("calibration", bytes(16), cost)
        if clock() - start > seconds / 2:
            break
        cost = Argon2Cost(cost.memory_kib * 2, cost.passes, cost.lanes)
    return cost


def _stretch(passphrase: str, salt: bytes, cost: Argon2Cost) -> bytes:
    secret = unicodedata.normalize("NFKC", passphrase).encode()
    argon = Argon2id(salt=salt, length=32, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory_kib)
    return argon.derive(secret)


def _recovery_key(secret: bytes, salt: bytes) -> bytes:
    return HKDF(hashes.SHA256(), 32, salt, b"aftercare/vault/recovery slot").derive(secret)


def _associated(kind: str, salt: bytes, cost: Argon2Cost | None) -> bytes:
    parameters = [cost.memory_kib, cost.passes, cost.lanes] if cost else []
    return json.dumps(["aftercare/vault", VERSION, kind, salt.hex(), parameters]).encode()


def _wrap(
    kind: str, key: bytes, master: bytes, salt: bytes, cost: Argon2Cost | None, random: Callable[[int], bytes]
) -> Slot:
    nonce = random(12)
    return Slot(kind, salt, nonce, AESGCMSIV(key).encrypt(nonce, master, _associated(kind, salt, cost)), cost)


def _unwrap(slot: Slot, key: bytes) -> bytes | None:
    try:
        return AESGCMSIV(key).decrypt(slot.nonce, slot.wrapped, _associated(slot.kind, slot.salt, slot.cost))
    except (InvalidTag, ValueError):
        return None


class Vault:
    """An open vault. Its `repr` shows no key."""

    def __init__(self, path: Path, file: KeyFile, master: bytes, random: Callable[[int], bytes] = os.urandom) -> None:
        self._path = path
        self._file = file
        self._master = master
        self._random = random

    def __repr__(self) -> str:
        return "Vault(...)"

    def key(self, purpose: Purpose) -> bytes:
        """The 32-byte key for a purpose."""
        return HKDF(hashes.SHA256(), 32, None, b"aftercare/vault/" + purpose.value.encode()).derive(self._master)

    @classmethod
    def create(
        cls, path: Path, passphrase: str, cost: Argon2Cost, random: Callable[[int], bytes] = os.urandom
    ) -> tuple[Vault, str]:
        """A new vault and its recovery code, which is kept nowhere; raises `VaultExists`, `PassphraseTooShort`."""
        if path.exists():
            raise VaultExists(path)
        _check_length(passphrase)
        master, secret = random(32), random(RECOVERY_BYTES)
        salts = random(16), random(16)
        slots = (
            _wrap("passphrase", _stretch(passphrase, salts[0], cost), master, salts[0], cost, random),
            _wrap("recovery", _recovery_key(secret, salts[1]), master, salts[1], None, random),
        )
        vault = cls(path, KeyFile(VERSION, slots), master, random)
        vault._save()
        return vault, _write_code(secret)

    @classmethod
    def open_with_passphrase(cls, path: Path, passphrase: str) -> Vault:
        """The vault; raises `WrongPassphrase`, or why the key file cannot be used."""
        file = _read(path)
        for slot in file.slots:
            if slot.kind == "passphrase" and slot.cost:
                master = _unwrap(slot, _stretch(passphrase, slot.salt, slot.cost))
                if master is not None:
                    return cls(path, file, master)
        raise WrongPassphrase

    @classmethod
    def open_with_recovery(cls, path: Path, code: str) -> Vault:
        """The vault by its recovery code; raises `MistypedRecoveryCode` or `WrongRecoveryCode`."""
        file = _read(path)
        secret = _read_code(code)
        for slot in file.slots:
            if slot.kind == "recovery":
                master = _unwrap(slot, _recovery_key(secret, slot.salt))
                if master is not None:
                    return cls(path, file, master)
        raise WrongRecoveryCode

    def change_passphrase(self, passphrase: str, cost: Argon2Cost | None = None) -> None:
        """Replaces the passphrase slot; the recovery code stays as it is."""
        _check_length(passphrase)
        old = next((slot.cost for slot in self._file.slots if slot.cost), None)
        salt, using = self._random(16), cost or old or Argon2Cost()
        slot = _wrap("passphrase", _stretch(passphrase, salt, using), self._master, salt, using, self._random)
        others = tuple(other for other in self._file.slots if other.kind != "passphrase")
        self._file = KeyFile(VERSION, (slot, *others))
        self._save()

    def _save(self) -> None:
        """Writes beside, flushes, renames: a power cut leaves the old file or the new one."""
        beside = self._path.with_suffix(".new")
        with open(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as stream:
            stream.write(msgspec.json.format(msgspec.json.encode(self._file), indent=1))
            stream.flush()
            os.fsync(stream.fileno())
        os.replace(beside, self._path)
        flush_folder(self._path.parent)


def flush_folder(folder: Path) -> None:
    """Makes a rename in `folder` durable, where the system can."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _check_length(passphrase: str) -> None:
    if len(unicodedata.normalize("NFKC", passphrase)) < SHORTEST:
        raise PassphraseTooShort(SHORTEST)


def _read(path: Path) -> KeyFile:
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        raise KeyFileMissing(path) from None
    except OSError as error:
        raise KeyFileDamaged(path, error.strerror or "it cannot be read") from None
    try:
        version: Any = msgspec.json.decode(data, type=dict[str, Any]).get("version")
        if isinstance(version, int) and version > VERSION:
            raise KeyFileNewer(path)
        file = msgspec.json.decode(data, type=KeyFile)
    except msgspec.MsgspecError:
        raise KeyFileDamaged(path, "its content is not that of a key file") from None
    for slot in file.slots:
        cost = slot.cost
        if cost and not (
            8 <= cost.memory_kib <= LARGEST_MEMORY and 1 <= cost.passes <= MOST_PASSES and 1 <= cost.lanes <= MOST_LANES
        ):
            raise KeyFileDamaged(path, "it asks for more memory or time than any key file of ours does")
    if not file.slots:
        raise KeyFileDamaged(path, "it has no way in")
    return file


def _write_code(secret: bytes) -> str:
    data = secret + hashlib.sha256(b"aftercare/vault/recovery code" + secret).digest()[:CHECK_BYTES]
    text = base64.b32encode(data).decode().rstrip("=").translate(_ALPHABET)
    return "-".join(text[i : i + 4] for i in range(0, len(text), 4))


def _read_code(code: str) -> bytes:
    text = "".join(character for character in code.upper() if character.isalnum()).translate(_BACK)
    try:
        data = base64.b32decode(text + "=" * (-len(text) % 8))
    except ValueError:
        raise MistypedRecoveryCode from None
    secret, check = data[:RECOVERY_BYTES], data[RECOVERY_BYTES:]
    if hashlib.sha256(b"aftercare/vault/recovery code" + secret).digest()[:CHECK_BYTES] != check:
        raise MistypedRecoveryCode
    return secret
