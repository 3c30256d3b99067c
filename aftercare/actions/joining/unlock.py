"""Opening a data folder: wrong passphrases are counted beside it while it is locked, and entered in
the audit once it opens.

What is counted is a time on a line, nothing that was typed. Whoever holds the laptop can delete it;
what was entered they cannot.
"""

from __future__ import annotations

import time
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from aftercare.actions.joining.destroy_vault import TakenOff, say_farewell, taken_off
from aftercare.actions.shared.audit import can_enter, enter
from aftercare.casework.refusal import Refused
from aftercare.store.anchor import ENDING
from aftercare.store.casebook import DATABASE_FILE, KEY_FILE, Casebook
from aftercare.store.database_errors import UNWRITABLE, DatabaseEmpty, DatabaseMissing
from aftercare.store.durable_file import append_line, remove
from aftercare.store.faults import told_faults
from aftercare.store.taking_place import settle_repair
from aftercare.store.upgrading import mark
from aftercare.store.vault import look_at
from aftercare.store.vault_errors import WrongPassphrase, WrongRecoveryCode
from aftercare.updates.trial import confirm_trial, opening

ATTEMPTS_FILE, MOST = "unlocks.failed", 500  # lines


def unlock(folder: Path, passphrase: str, *, recovery: bool = False) -> Casebook:
    """The casebook in `folder`; with `recovery`, `passphrase` is the recovery code.

    Raises `TakenOff` where the device was taken off the organisation, and what `Casebook.open`
    raises.
    """
    settle_repair(folder)
    left = taken_off(folder)
    if left is not None:
        raise TakenOff(told=say_farewell(folder), left=left)
    path = folder / DATABASE_FILE
    try:
        with told_faults(path, opening=True), opening(mark(path)):
            casebook = Casebook.open(folder, passphrase, recovery=recovery, opened=confirm_trial)
    except (WrongPassphrase, WrongRecoveryCode):
        count_wrong(folder)
        raise
    try:
        with told_faults(path):
            if casebook.unwritable is None and casebook.admitted() and can_enter(casebook):
                _enter(casebook, recovery=recovery)
    except UNWRITABLE:
        if recovery:
            casebook.close()
            raise
    except BaseException:
        casebook.close()
        raise
    return casebook


def glance(folder: Path) -> Refused | None:
    """Why a folder in which somebody has joined cannot be opened, as far as that is seen without
    the passphrase.
    """
    settle_repair(folder)
    path = folder / DATABASE_FILE
    try:
        look_at(folder / KEY_FILE)
        if not path.exists():
            return DatabaseMissing(path)
        return None if path.stat().st_size else DatabaseEmpty(path)
    except Refused as refusal:
        return refusal


def joined_there(folder: Path) -> bool:
    """Whether the folder is a device's, though files of it may be missing."""
    settle_repair(folder)
    database = folder / DATABASE_FILE
    return any(
        path.exists() for path in (folder / KEY_FILE, database, database.with_suffix(ENDING))
    )


def count_wrong(folder: Path) -> None:
    """A wrong passphrase was typed."""
    path = folder / ATTEMPTS_FILE
    with suppress(OSError):
        if path.exists() and path.stat().st_size > MOST * 11:
            return
        append_line(path, str(int(time.time())))


def _enter(casebook: Casebook, *, recovery: bool) -> None:
    path = casebook.folder / ATTEMPTS_FILE
    if recovery:
        enter(casebook, "recovery_code_used")
    if not path.exists():
        return
    times = [
        int(line)
        for line in path.read_text(encoding="ascii", errors="ignore").split()
        if line.isdigit() and len(line) < 12
    ]
    if times:
        first, last = (
            datetime.fromtimestamp(moment, UTC).isoformat(timespec="seconds")
            for moment in (times[0], times[-1])
        )
        enter(casebook, "failed_unlock", details=[f"{len(times)} times", first, last])
    with suppress(OSError):  # else it is entered once more at the next opening
        remove(path)
