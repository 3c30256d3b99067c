"""Sync by USB stick: everything the recipient is not known to hold, in one file, by the same checks
as over the network.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from aftercare.actions.access.hand_over_case import take_back
from aftercare.actions.access.lease import touch
from aftercare.actions.joining.destroy_vault import destroy_vault
from aftercare.actions.shared.audit import enter_issues
from aftercare.actions.shared.directory import find_person
from aftercare.actions.shared.issue_sentences import SaidIssue, issue_words, said_issues
from aftercare.casework.refusal import Refused
from aftercare.casework.system_said import system_said
from aftercare.casework.wording import Words, words
from aftercare.store.casebook import Casebook
from aftercare.store.durable_file import HeldOpen, patiently, write_durably
from sync.protocol.bundle import (
    LARGEST_BUNDLE,
    VERSION,
    Bundle,
    Damaged,
    NotABundle,
    read_bundle,
    write_bundle,
)
from sync.protocol.encoding import decode, encode
from sync.protocol.errors import Malformed, ProtocolError, UnsupportedVersion
from sync.protocol.ids import parse_id
from sync.protocol.messages import LARGEST_PAGE, Signed, SyncRequest
from sync.protocol.subjects import Noun
from sync.replica.relay_key import NoRelayKey
from sync.replica.replica import Taking

KEY_UNKNOWN = words("this device does not know yet how the server signs its answers")


class UnusableBundle(Refused):
    """A file that is no bundle, damaged, foreign or from a newer version."""

    def __init__(self, file: Path, reason: Words, do: Words) -> None:
        super().__init__(
            words("The file {name} was not read: {reason}.", name=file.name, reason=reason),
            words("Nothing was changed on this device."),
            do,
        )


class FileTrouble(Refused):
    """A file, perhaps on a stick, that cannot be read or written."""

    def __init__(self, file: Path, reason: Words, do: Words | None = None) -> None:
        super().__init__(
            words("The file {file} cannot be used: {reason}.", file=file, reason=reason),
            words("Everything recorded is safe on this device."),
            do
            or words(
                "Check that the stick is in, has room and is not write-protected, then try again."
            ),
        )

    @classmethod
    def of(cls, file: Path, error: OSError, otherwise: Words) -> FileTrouble:
        """What is told of an error of the disk."""
        do = words("Close it there, or choose another name, then try again.")
        return cls(file, system_said(error, otherwise), do if isinstance(error, HeldOpen) else None)


class BundleWritten(NamedTuple):
    """What a bundle file holds: changes for the server, envelopes for colleagues, and its size in
    bytes.
    """

    changes: int
    envelopes: int
    size: int


class BundleRead(NamedTuple):
    """What a bundle file brought: changes new here, changes the server confirmed, and what was not
    taken.
    """

    pulled: int
    confirmed: int
    conflicts: int
    issues: tuple[SaidIssue, ...]


def write_bundle_file(
    casebook: Casebook, file: Path, to: str = "", *, everything: bool = False
) -> BundleWritten:
    """Writes what the server lacks and what colleagues lack into `file`; durable when it returns.

    `to` (a name) leaves out what is for others than that colleague; `everything` adds what they are
    known to hold. The file has a temporary name until it is whole.
    """
    replica = casebook.certified()
    readers = [parse_id(find_person(casebook, to).person)] if to else list(replica.roster.people)
    share = replica.share(readers, everything=everything)
    request = replica.carry(LARGEST_PAGE)
    bundle = Bundle(VERSION, replica.organisation, replica.device, request, b"", encode(share))
    data = write_bundle(bundle.signed(replica.signing))
    try:
        write_durably(file, data)
    except OSError as error:
        raise FileTrouble.of(file, error, words("it cannot be written")) from None
    return BundleWritten(casebook.unsent(), len(share.envelopes), len(data))


class Reading:
    """A bundle file that is being taken over. Between its steps others may use the database."""

    def __init__(self, file: Path, taking: Taking) -> None:
        self._file, self._taking = file, taking

    def step(self, _: Casebook) -> bool:
        """Takes over a little of it, durably; whether there is more. Raises `UnusableBundle` at the
        first for one that is not right.
        """
        with _usable(self._file):
            return self._taking.step()

    def end(self, casebook: Casebook) -> BundleRead:
        """What it brought, entered where it belongs."""
        took = self._taking.result
        if took.revoked:
            raise destroy_vault(casebook)
        enter_issues(casebook, took.issues)
        if took.heard:  # the answer to a request of this device, for the first time
            touch(casebook, took.time)
        casebook.sweep()
        issues = (*said_issues(casebook, took.issues), *take_back(casebook))
        return BundleRead(took.pulled, took.pushed, len(casebook.records.conflicts()), issues)


def begin_reading(casebook: Casebook, file: Path) -> Reading:
    """What a colleague's device or the server wrote into `file`, looked through and not taken over
    yet.
    """
    replica = casebook.certified()
    bundle = _read(file)
    if bundle.organisation != replica.organisation:
        raise UnusableBundle(
            file,
            words("it belongs to another organisation"),
            words("Ask for the bundle of a colleague of yours."),
        )
    with _usable(file):
        taking = (
            _answer(casebook, file, bundle) if bundle.answer else _share(casebook, file, bundle)
        )
    return Reading(file, taking)


def read_bundle_file(casebook: Casebook, file: Path) -> BundleRead:
    """Takes over what a colleague's device or the server wrote into `file`; with a refusal nothing
    was changed.
    """
    reading = begin_reading(casebook, file)
    while reading.step(casebook):
        pass
    return reading.end(casebook)


@contextmanager
def _usable(file: Path) -> Iterator[None]:
    """Inside, what is wrong with a bundle is told as what a person can act on."""
    try:
        yield
    except NoRelayKey:
        raise UnusableBundle(
            file, KEY_UNKNOWN, words("Sync once over the network, then read the file again.")
        ) from None
    except ProtocolError as error:
        do = words(
            "Ask whoever gave it to you to write it again; if it happens again, tell your "
            "administrator exactly this."
        )
        raise UnusableBundle(file, issue_words(error.issue), do) from None


def _read(file: Path) -> Bundle:
    try:
        if file.stat().st_size > LARGEST_BUNDLE:
            raise UnusableBundle(
                file,
                words("it is larger than any bundle"),
                words("Check that it is the right file."),
            )
        return read_bundle(patiently(file.read_bytes, file))
    except OSError as error:
        raise FileTrouble.of(file, error, words("it cannot be read")) from None
    except UnsupportedVersion as error:
        raise UnusableBundle(
            file, _unread(error), words("Update this program, then read the file again.")
        ) from None
    except NotABundle as error:
        raise UnusableBundle(
            file, _unread(error), words("Check that it is the right file.")
        ) from None
    except Malformed as error:
        raise UnusableBundle(
            file, _unread(error), words("Have it written again, and take the stick out safely.")
        ) from None


def _unread(error: ProtocolError) -> Words:
    """Why a file was not read."""
    match error:
        case UnsupportedVersion():
            return words("it was written by a newer version, so this program must be updated")
        case NotABundle():
            return words("it is not a bundle of this program")
        case Damaged():
            return words("it is cut off or was damaged on the way")
    return issue_words(error.issue)


def _share(casebook: Casebook, file: Path, bundle: Bundle) -> Taking:
    replica = casebook.certified()
    if bundle.device == replica.device:
        raise UnusableBundle(
            file,
            words("this device wrote it itself"),
            words("Read it on a colleague's computer or at the server."),
        )
    share = bundle.read_share()
    roster = replica.roster.follow_all(share.roster[replica.roster.count :])
    writer = roster.heard(bundle.device)
    if writer is not None and writer.revoked:
        raise UnusableBundle(
            file,
            words("the device that wrote it was taken off the organisation"),
            words("Do not use it; tell your administrator who gave it to you."),
        )
    if writer is None:
        raise UnusableBundle(
            file,
            words("no device of this organisation wrote it"),
            words("Ask the person who gave it to you."),
        )
    bundle.check(writer.signing)
    return replica.taking_share(share)


def _answer(casebook: Casebook, file: Path, bundle: Bundle) -> Taking:
    """The server's answer to a request of this device that came to it on a stick."""
    replica = casebook.certified()
    signed = decode(bundle.request, Signed, Noun.BUNDLE_REQUEST)
    if decode(signed.payload, SyncRequest, Noun.BUNDLE_REQUEST).device != replica.device:
        raise UnusableBundle(
            file,
            words("it answers another device"),
            words("Read it on the device that wrote the request."),
        )
    return replica.taking_bundle(bundle)
