"""What a person reads out on the telephone so that somebody can help: facts about program, computer
and data folder.

No line names a person, a case, a server, a place or a folder. Without the passphrase it says less,
and still where it stands. Each line is looked up by itself: what cannot be told, for whatever
reason, costs no other line.
"""

from __future__ import annotations

import platform
import re
import shutil
import sys
from collections.abc import Callable, Sequence
from datetime import datetime
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

import psutil

from aftercare import __version__
from aftercare.actions.access.late_entries import late_unopened
from aftercare.actions.exchange.quarantine import set_aside
from aftercare.actions.exchange.sync_now import last_sync
from aftercare.actions.exchange.wrong_clock import beside_the_server
from aftercare.actions.joining.destroy_vault import taken_off
from aftercare.actions.joining.join import unfinished
from aftercare.actions.joining.old_copy import last_return
from aftercare.actions.joining.unlock import ATTEMPTS_FILE
from aftercare.actions.shared.proxy import way_kept
from aftercare.casework.dates import stored_day
from aftercare.casework.local_time import local
from aftercare.casework.refusal import Refused
from aftercare.casework.wording import Words, as_written, words
from aftercare.store.casebook import DATABASE_FILE, KEY_FILE, Casebook
from aftercare.store.fault_trace import kept_faults
from aftercare.store.folder_lock import LOCK_FILE, FolderInUse, FolderLock, FolderNotLockable
from aftercare.store.vault import look_at
from aftercare.updates.installation import find_installation

CHECK_WORDS = 4
MB, GB = 1_000_000, 1_000_000_000


class Line(NamedTuple):
    """One line: a short name for machines, what it is about, and the fact."""

    name: str
    about: Words
    fact: Words

    def say(self, language: str) -> str:
        """As it is read out."""
        return f"{self.about.say(language)}: {self.fact.say(language)}"


def diagnose_locked(folder: Path, *, here: bool = False, now: datetime | None = None) -> list[Line]:
    """What is known without the passphrase. `here`: this very process has the folder open."""
    return [
        _line("program", words("Program"), _program),
        _line(
            "system",
            words("System"),
            lambda: as_written(f"{platform.system()} {platform.release()} {platform.machine()}"),
        ),
        _line("libraries", words("Libraries"), lambda: as_written(_libraries())),
        _line(
            "clock",
            words("Clock"),
            lambda: _clock(local(now or datetime.now())),
        ),
        _line("room", words("Room"), lambda: _room(folder)),
        _line("power", words("Power"), _power),
        _line("folder", words("Data folder"), lambda: _state(folder, here=here)),
        _line("key", words("Key file"), lambda: _key(folder)),
        _line("database", words("Database"), lambda: _size(folder)),
        _line("wrong", words("Wrong passphrases since it last opened"), lambda: _wrong(folder)),
        *_faults(folder),
    ]


def diagnose_open(casebook: Casebook, failure: Refused | None = None) -> list[Line]:
    """What an open casebook adds. `failure` is how the last sync of this process ended, told by its
    kind alone.
    """
    return [
        _line("device", words("Device"), lambda: _device(casebook)),
        _line("sync", words("Last sync"), lambda: _synced(casebook, failure)),
        _line(
            "server_clock",
            words("Clock beside the server's, at the last sync"),
            lambda: beside_the_server(casebook),
        ),
        _line("way", words("Way to the server, at the last sync"), lambda: way_kept(casebook)),
        _line("waiting", words("Waiting to go up"), lambda: _waiting(casebook)),
        _line("decide", words("To decide"), lambda: _to_decide(casebook)),
        _line("tables", words("Version of the tables"), lambda: as_written(str(_tables(casebook)))),
        *_copies(casebook),
    ]


def _copies(casebook: Casebook) -> list[Line]:
    """Whether another copy of the folder is in use, or this one was brought up to date lately;
    nothing where neither is so.
    """
    replica, about = casebook.enrolled(), words("Copies of the folder")
    if replica and replica.twin_since:
        hours = max(0, int(casebook.wall()) - replica.twin_since) // 3600
        return [
            Line(
                "copies",
                about,
                words(
                    "another one is in use, told {n} h ago; nothing is sent from this one", n=hours
                ),
            )
        ]
    back = last_return(casebook)
    if back is None:
        return []
    return [
        Line(
            "copies",
            about,
            words(
                "was an older one; {n} changes came back, {m} were kept",
                n=back.returned,
                m=back.kept,
            ),
        )
    ]


def _line(name: str, about: Words, look: Callable[[], Words]) -> Line:
    """A line whose fact is looked up now. Of what goes wrong only the kind is told: its text may
    name something.
    """
    try:
        return Line(name, about, look())
    except Exception as fault:  # noqa: BLE001 - a computer that hides one thing, or a broken file, is when this is needed
        return Line(name, about, words("could not be told ({kind})", kind=type(fault).__name__))


def check_words(lines: Sequence[Line], language: str = "en") -> str:
    """Four words that stand for these lines as they are read out in `language`."""
    return check_words_of([line.say(language) for line in lines])


def check_words_of(texts: Sequence[str]) -> str:
    """As `check_words`, of lines as the listener has typed them: only letters and digits count."""
    from mnemonic import Mnemonic

    plain = "\n".join(
        "".join(letter for letter in text.casefold() if letter.isalnum()) for text in texts
    )
    number, known = int.from_bytes(sha256(plain.encode()).digest()), Mnemonic("english").wordlist
    return " ".join(known[number >> 11 * place & 2047] for place in range(CHECK_WORDS))


def numbered(text: str) -> list[str]:
    """The lines of a text that begin with a number, without it: what somebody has typed, or saved,
    of them.
    """
    return [
        numbered_line[1]
        for line in text.splitlines()
        if (numbered_line := re.match(r"\s*\d+\s*[.)]\s*(.+)", line))
    ]


def _clock(now: datetime) -> Words:
    return words("{when}, UTC{offset}", when=now, offset=f"{now:%z}")


def _program() -> Words:
    # Windows' program is no frozen one
    installed = getattr(sys, "frozen", False) or find_installation() is not None
    kind = words("installed") if installed else words("from its source")
    return words("Aftercare {version}, {kind}", version=__version__, kind=kind)


def _libraries() -> str:
    """Versions of Qt, Python, SQLCipher and OpenSSL, "?" for one that does not say; no Qt is
    imported for it.
    """
    versions = {"Qt": lambda: version("PySide6-Essentials"), "Python": platform.python_version}
    return ", ".join(
        f"{name} {_said(look)}"
        for name, look in {**versions, "SQLCipher": _cipher, "OpenSSL": _openssl}.items()
    )


def _said(look: Callable[[], str]) -> str:
    try:
        return look()
    except Exception:  # noqa: BLE001 - a library that is missing or broken says nothing, and the others are told
        return "?"


def _cipher() -> str:
    from sqlcipher3 import dbapi2

    connection = dbapi2.connect(":memory:")
    try:
        return str(connection.execute("PRAGMA cipher_version").fetchone()[0]).split()[0]
    finally:
        connection.close()


def _openssl() -> str:
    from cryptography.hazmat.backends.openssl.backend import backend

    return backend.openssl_version_text().split()[1]


def _room(folder: Path) -> Words:
    memory = psutil.virtual_memory()
    place = next((above for above in (folder, *folder.parents) if above.is_dir()), Path.home())
    return words(
        "{free} of {all} GB of memory free, {disk} GB on the disk",
        free=f"{memory.available / GB:.1f}",
        all=f"{memory.total / GB:.1f}",
        disk=f"{shutil.disk_usage(place).free / GB:.1f}",
    )


def _power() -> Words:
    try:
        battery = psutil.sensors_battery()
    except FileNotFoundError:  # a machine, such as a container, that shows no power supply at all
        battery = None
    if battery is None:
        return words("no battery")
    percent = round(battery.percent)
    return (
        words("plugged in, {n} %", n=percent)
        if battery.power_plugged
        else words("battery, {n} %", n=percent)
    )


def _state(folder: Path, *, here: bool) -> Words:
    """Where it stands; never where it lies."""
    if not folder.is_dir():
        return words("not there: nobody has joined")
    if taken_off(folder) is not None:
        return words("taken off the organisation, and erased")
    if unfinished(folder):
        return words("joining was begun and is not finished")
    if not (folder / KEY_FILE).exists():
        return words("there, but nobody has joined")
    if here:
        return words("open in this window")
    if (folder / LOCK_FILE).exists():
        try:
            FolderLock(folder).release()
        except FolderInUse:
            return words("open in another window or program")
        except FolderNotLockable:
            return words("there, on a drive that cannot be locked")
        except Refused:
            return words("there, but it cannot be written")
    return words("there, locked")


def _key(folder: Path) -> Words:
    if not (folder / KEY_FILE).exists():
        return words("none")
    try:
        seen = look_at(folder / KEY_FILE)
    except Refused as refusal:
        return as_written(type(refusal).__name__)
    memory = seen.cost.memory_kib // 1024 if seen.cost else 0
    return words(
        "version {n}, {ways} ways in, {mb} MB a guess",
        n=seen.version,
        ways=len(seen.ways),
        mb=memory,
    )


def _size(folder: Path) -> Words:
    if not (folder / DATABASE_FILE).exists():
        return words("none")
    size = sum(file.stat().st_size for file in folder.glob(DATABASE_FILE + "*"))
    return words("{n} MB", n=f"{size / MB:.1f}")


def _wrong(folder: Path) -> Words:
    try:
        return as_written(str(len((folder / ATTEMPTS_FILE).read_bytes().split())))
    except OSError:
        return as_written("0")


def _faults(folder: Path) -> list[Line]:
    """How many are kept, and of the last its kind, its place in the program and its day; nothing
    where there was none.
    """
    kept = kept_faults(folder)
    if not kept:
        return []
    last = kept[-1]
    said = words(
        "{n}, the last on {day}: {kind} at {place}",
        n=len(kept),
        day=stored_day(last.at) or "?",
        kind=last.kind,
        place=last.place,
    )
    return [Line("faults", words("Faults of the program"), said)]


def _device(casebook: Casebook) -> Words:
    identity = casebook.identity
    if identity is None:
        return words("of no organisation, without a server")
    if casebook.enrolled() is None:
        return words("not certified yet, with a server")
    if casebook.admitted() is None:
        return words("waits to be vouched for, with a server")
    return words("number {n}, with a server", n=identity.device)


def _synced(casebook: Casebook, failure: Refused | None) -> Words:
    """When one last went well, and the kind of what has failed since, never its text: that may name
    a server.
    """
    if failure is None:
        return _last(casebook)
    return words("{when}; failed since: {kind}", when=_last(casebook), kind=type(failure).__name__)


def _last(casebook: Casebook) -> Words:
    at = last_sync(casebook)
    if at is None:
        return words("never")
    minutes = max(0, int(casebook.wall()) - at) // 60
    if minutes < 120:
        return words("{n} min ago", n=minutes)
    return (
        words("{n} h ago", n=minutes // 60)
        if minutes < 48 * 60
        else words("{n} days ago", n=minutes // (24 * 60))
    )


def _waiting(casebook: Casebook) -> Words:
    size = casebook.attachments.left()[0]
    return words("{n} changes, {mb} MB of attachments", n=casebook.unsent(), mb=f"{size / MB:.1f}")


def _to_decide(casebook: Casebook) -> Words:
    certified = casebook.admitted() is not None
    return words(
        "{n} conflicts, {m} late entries, {k} set aside",
        n=len(casebook.records.conflicts()),
        m=len(late_unopened(casebook)) if certified else 0,
        k=len(set_aside(casebook)) if certified else 0,
    )


def _tables(casebook: Casebook) -> int:
    return int(casebook.database.connection.execute("PRAGMA user_version").fetchone()[0])
