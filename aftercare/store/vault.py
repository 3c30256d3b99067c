"""The vault: a random master key in a key file, wrapped by a passphrase slot and by a recovery
slot.

The keys of the database and of attachments are derived from the master key; nothing else ever
unlocks them.
"""

from __future__ import annotations

import json
import os
import threading
import time
import unicodedata
from collections.abc import Callable, Iterator
from contextlib import suppress
from enum import StrEnum
from pathlib import Path
from typing import Any

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from aftercare.casework.given_text import MARK
from aftercare.casework.system_said import system_said
from aftercare.casework.wording import words
from aftercare.store.durable_file import HeldOpen, flush_file, flush_folder, new_file, replace
from aftercare.store.recovery_code import SECRET_BYTES, read_code, write_code
from aftercare.store.vault_errors import (
    KeyFileDamaged,
    KeyFileMissing,
    KeyFileNewer,
    KeyFileNotSaved,
    NotEnoughMemory,
    PassphraseSlotDamaged,
    PassphraseTooShort,
    RecoverySlotDamaged,
    VaultExists,
    WrongPassphrase,
    WrongRecoveryCode,
)

VERSION = 1
SHORTEST = 8  # characters of a passphrase
FLOOR_MEMORY, FLOOR_PASSES, LANES = 64 * 1024, 3, 4  # KiB, passes, lanes
# what a key file may ask of this machine
LARGEST_MEMORY, MOST_PASSES, MOST_LANES = (2 * 1024 * 1024, 64, 64)
MOST_SLOTS, LARGEST_FILE = 16, 64 * 1024
SALT, NONCE, WRAPPED = 16, 12, 48  # bytes
SPOILED = bytes(32)  # the hash of no key file
# OpenSSL's lanes share one pool of threads: two derivations at once can wait for ever
_ONE_AT_A_TIME = threading.Lock()
CALIBRATED = 1024 * 1024  # KiB; more than this is not asked of a laptop


class Purpose(StrEnum):
    """What a derived key is for."""

    DATABASE = "database"
    ATTACHMENTS = "attachments"
    IMPORTS = "imports"
    ANCHOR = "anchor"


class Argon2Cost(msgspec.Struct, frozen=True):
    """The parameters of Argon2id: memory in KiB, passes, lanes."""

    memory_kib: int = FLOOR_MEMORY
    passes: int = FLOOR_PASSES
    lanes: int = LANES


class Slot(msgspec.Struct, frozen=True):
    """One way into the vault: how its key is made, and the master key wrapped under it."""

    kind: str  # passphrase or recovery
    salt: bytes
    nonce: bytes = b""
    wrapped: bytes = b""
    cost: Argon2Cost | None = None


class KeyFile(msgspec.Struct, frozen=True):
    """The key file's content."""

    version: int
    slots: tuple[Slot, ...]
    # a hash of the rest, by which a damaged file is told from a wrong passphrase; "" of earlier
    # versions
    check: bytes = b""

    def checked(self) -> KeyFile:
        """The same with its hash, if it has none."""
        return self if self.check else msgspec.structs.replace(self, check=self._hash())

    @property
    def spoiled(self) -> bool:
        """Whether something of it is not as it was written."""
        return bool(self.check) and self.check != self._hash()

    def _hash(self) -> bytes:
        digest = hashes.Hash(hashes.SHA256())
        digest.update(msgspec.json.encode((self.version, self.slots)))
        return digest.finalize()


class Seen(msgspec.Struct, frozen=True):
    """What a key file says without being opened: its version, its ways in, what a guess at the
    passphrase costs.
    """

    version: int
    ways: tuple[str, ...]
    cost: Argon2Cost | None


def look_at(path: Path) -> Seen:
    """The key file at `path` from outside; raises why it cannot be used."""
    file = _read(path)
    return Seen(
        file.version,
        tuple(slot.kind for slot in file.slots),
        next((one.cost for one in file.slots if one.cost), None),
    )


def calibrate(seconds: float = 0.4, clock: Callable[[], float] = time.perf_counter) -> Argon2Cost:
    """Parameters that take about `seconds` on this machine, never below 64 MiB, 3 passes and 4
    lanes.
    """
    memory = FLOOR_MEMORY
    while True:
        start = clock()
        try:
            _stretch("calibration", bytes(SALT), Argon2Cost(memory))
        except NotEnoughMemory:
            return Argon2Cost(max(FLOOR_MEMORY, memory // 2))
        took = clock() - start
        if took > seconds / 2 or memory >= CALIBRATED:
            fitting = min(int(memory * seconds / took), CALIBRATED) // 1024 * 1024
            return Argon2Cost(max(FLOOR_MEMORY, fitting))
        memory *= 2


def _stretch(passphrase: str, salt: bytes, cost: Argon2Cost) -> bytes:
    secret = unicodedata.normalize("NFKC", passphrase).encode(errors="surrogatepass")
    argon = Argon2id(
        salt=salt, length=32, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory_kib
    )
    try:
        with _ONE_AT_A_TIME:
            return argon.derive(secret)
    except MemoryError:
        raise NotEnoughMemory(cost.memory_kib // 1024) from None


def _meant(passphrase: str) -> Iterator[str]:
    """A passphrase without the invisible mark of an editor's file; then with it, as earlier
    versions took it from such a file.
    """
    bare = passphrase.lstrip(MARK)
    yield bare
    yield MARK + bare


def _recovery_key(secret: bytes, salt: bytes) -> bytes:
    return HKDF(hashes.SHA256(), 32, salt, b"aftercare/vault/recovery slot").derive(secret)


def _associated(kind: str, salt: bytes, cost: Argon2Cost | None) -> bytes:
    parameters = [cost.memory_kib, cost.passes, cost.lanes] if cost else []
    return json.dumps(["aftercare/vault", VERSION, kind, salt.hex(), parameters]).encode()


def _wrap(header: Slot, key: bytes, master: bytes, random: Callable[[int], bytes]) -> Slot:
    """The slot of `header` with the master key sealed in it."""
    nonce = random(NONCE)
    wrapped = AESGCMSIV(key).encrypt(
        nonce, master, _associated(header.kind, header.salt, header.cost)
    )
    return msgspec.structs.replace(header, nonce=nonce, wrapped=wrapped)


def _passphrase_slot(
    passphrase: str, cost: Argon2Cost, master: bytes, random: Callable[[int], bytes]
) -> Slot:
    header = Slot("passphrase", random(SALT), cost=cost)
    return _wrap(header, _stretch(passphrase.lstrip(MARK), header.salt, cost), master, random)


def _recovery_slot(secret: bytes, master: bytes, random: Callable[[int], bytes]) -> Slot:
    header = Slot("recovery", random(SALT))
    return _wrap(header, _recovery_key(secret, header.salt), master, random)


def _unwrap(slot: Slot, key: bytes) -> bytes | None:
    try:
        return AESGCMSIV(key).decrypt(
            slot.nonce, slot.wrapped, _associated(slot.kind, slot.salt, slot.cost)
        )
    except (InvalidTag, ValueError):
        return None


class Vault:
    """An open vault. Its `repr` shows no key."""

    def __init__(
        self, path: Path, file: KeyFile, master: bytes, random: Callable[[int], bytes] = os.urandom
    ) -> None:
        self._path = path
        self._file = file
        self._master = master
        self._random = random
        self.recovered = False  # opened with the recovery code, and no new passphrase was set since

    @property
    def cost(self) -> Argon2Cost:
        """What a guess at the passphrase costs."""
        return next((slot.cost for slot in self._file.slots if slot.cost), Argon2Cost())

    def ways_damaged(self) -> bool:
        """Whether the key file as it is on the disk now is not as it was written, though one way in
        opened it.
        """
        try:
            return _read(self._path).spoiled
        except (KeyFileDamaged, KeyFileMissing, KeyFileNewer):
            return True

    def __repr__(self) -> str:
        return "Vault(...)"

    def key(self, purpose: Purpose) -> bytes:
        """The 32-byte key for a purpose."""
        return HKDF(hashes.SHA256(), 32, None, b"aftercare/vault/" + purpose.value.encode()).derive(
            self._master
        )

    @classmethod
    def create(
        cls,
        path: Path,
        passphrase: str,
        cost: Argon2Cost,
        random: Callable[[int], bytes] = os.urandom,
    ) -> tuple[Vault, str]:
        """A new vault and its recovery code, which is kept nowhere; raises `VaultExists`,
        `PassphraseTooShort`.
        """
        if path.exists():
            raise VaultExists(path)
        _check_length(passphrase)
        master, secret = random(32), random(SECRET_BYTES)
        slots = (
            _passphrase_slot(passphrase, cost, master, random),
            _recovery_slot(secret, master, random),
        )
        vault = cls(path, KeyFile(VERSION, slots), master, random)
        vault._save(vault._file)
        return vault, write_code(secret)

    @classmethod
    def open_with_passphrase(cls, path: Path, passphrase: str) -> Vault:
        """The vault; raises `WrongPassphrase`, or why the key file cannot be used."""
        file = _read(path)
        for meant in _meant(passphrase):
            for slot in file.slots:
                if slot.kind == "passphrase" and slot.cost:
                    master = _unwrap(slot, _stretch(meant, slot.salt, slot.cost))
                    if master is not None:
                        return cls(path, file, master)
        if file.spoiled:
            raise PassphraseSlotDamaged(path)
        raise WrongPassphrase(spaced=passphrase != passphrase.strip())

    @classmethod
    def open_with_recovery(cls, path: Path, code: str) -> Vault:
        """The vault by its recovery code; raises `MistypedRecoveryCode` or `WrongRecoveryCode`."""
        file = _read(path)
        secret = read_code(code)
        for slot in file.slots:
            if slot.kind == "recovery":
                master = _unwrap(slot, _recovery_key(secret, slot.salt))
                if master is not None:
                    vault = cls(path, file, master)
                    vault.recovered = True
                    return vault
        if file.spoiled:
            raise RecoverySlotDamaged(path)
        raise WrongRecoveryCode

    def change_passphrase(self, passphrase: str, cost: Argon2Cost | None = None) -> None:
        """Replaces the passphrase slot; the recovery code stays as it is."""
        _check_length(passphrase)
        slot = _passphrase_slot(passphrase, cost or self.cost, self._master, self._random)
        others = tuple(other for other in self._file.slots if other.kind != "passphrase")
        # the way in that is not replaced may be the damaged one
        doubted = self._file.spoiled and not self.recovered
        self._save(KeyFile(VERSION, (slot, *others), SPOILED if doubted else b""))
        self.recovered = False

    def _save(self, file: KeyFile) -> None:
        """Writes beside, flushes, renames: a power cut leaves the old file or the new one; so does
        a full disk.
        """
        beside = self._path.with_suffix(".new")
        try:
            with new_file(beside) as stream:
                stream.write(msgspec.json.format(msgspec.json.encode(file.checked()), indent=1))
            flush_file(beside)
            replace(beside, self._path)
            flush_folder(self._path.parent)
        except OSError as error:
            with suppress(OSError):
                beside.unlink(missing_ok=True)
            held = isinstance(error, HeldOpen)
            raise KeyFileNotSaved(
                self._path, system_said(error, words("it cannot be written")), held=held
            ) from None
        self._file = file.checked()


def _check_length(passphrase: str) -> None:
    if len(unicodedata.normalize("NFKC", passphrase.lstrip(MARK))) < SHORTEST:
        raise PassphraseTooShort(SHORTEST)


def _read(path: Path) -> KeyFile:
    try:
        with path.open("rb") as stream:
            data = stream.read(LARGEST_FILE)
    except FileNotFoundError:
        raise KeyFileMissing(path) from None
    except OSError as error:
        raise KeyFileDamaged(path, system_said(error, words("it cannot be read"))) from None
    try:
        version: Any = msgspec.json.decode(data, type=dict[str, Any]).get("version")
        if isinstance(version, int) and version > VERSION:
            raise KeyFileNewer(path)
        file = msgspec.json.decode(data, type=KeyFile)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        raise KeyFileDamaged(path, words("its content is not that of a key file")) from None
    if file.version != VERSION or not 0 < len(file.slots) <= MOST_SLOTS:
        raise KeyFileDamaged(path, words("it has no way in"))
    for slot in file.slots:
        if (len(slot.salt), len(slot.nonce), len(slot.wrapped)) != (SALT, NONCE, WRAPPED):
            raise KeyFileDamaged(path, words("a part of it is cut off"))
        if slot.cost and not _bearable(slot.cost):
            raise KeyFileDamaged(
                path, words("it asks for more memory or time than any key file of ours does")
            )
    return file


def _bearable(cost: Argon2Cost) -> bool:
    lanes = 1 <= cost.lanes <= MOST_LANES
    return (
        lanes
        and 8 * cost.lanes <= cost.memory_kib <= LARGEST_MEMORY
        and 1 <= cost.passes <= MOST_PASSES
    )
