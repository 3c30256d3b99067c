"""Proves that a data folder is whole: pages, chains, signatures, and projections equal to a
rebuild.
"""

from __future__ import annotations

from collections.abc import Iterator

from aftercare.store.casebook import Casebook
from aftercare.store.database_errors import FolderDamaged
from aftercare.store.faults import told_faults
from aftercare.store.first_look import kept_mark
from aftercare.store.vault import Purpose
from aftercare.store.verify import Finding, verify
from sync.protocol.access import Space
from sync.protocol.errors import ProtocolError
from sync.protocol.roles import AUDIT
from sync.protocol.roster import NOTHING, Roster
from sync.replica.kept_envelope import Standing
from sync.replica.replica import Replica
from sync.replica.sealing import open_sealed

COMPARED = (
    "All is well: pages, chains, signatures and projections are intact, the files of "
    "attachments and keys are as they were written, "
    "and the newest acknowledged save, by the anchor beside the database, is in it."
)


def verify_casebook(casebook: Casebook) -> list[Finding]:
    """Everything that is wrong with the folder, each finding named; empty when all is well. Changes
    nothing.
    """
    with told_faults(casebook.database.path):
        findings = list(verify(casebook.database, casebook.log))
        if casebook.admitted():
            findings += _chains(casebook)
        replica = casebook.enrolled()
        if replica and replica.twin_since:
            findings.append(
                Finding(
                    "copies",
                    (
                        "another copy of this folder is in use; nothing is sent from this one: "
                        "see `copy`"
                    ),
                )
            )
        damaged = casebook.attachments.damaged()
        if damaged:
            findings.append(
                Finding("attachments", f"{damaged} parts of attachments are lost or damaged")
            )
        findings += _files(casebook)
    return findings


def _files(casebook: Casebook) -> Iterator[Finding]:
    """The files beside the database that say something of it."""
    anchor, kept = casebook.database.anchor, kept_mark(casebook.database.connection)
    if anchor is None or kept is None:
        yield Finding("anchor", "the database has none: nobody can tell whether it is the newest")
    else:
        if anchor.mended:
            yield Finding(
                "anchor",
                (
                    "one of its two copies was not as it was written; it was written anew from "
                    "the other"
                ),
            )
        try:
            anchor.compare(casebook.database.path, kept)
        except FolderDamaged as refusal:
            yield Finding("anchor", str(refusal))
    if casebook.vault.ways_damaged():
        yield Finding(
            "key file",
            (
                "a part of it is not as it was written: the passphrase or the recovery code may "
                "not open it next time"
            ),
        )
    for name in casebook.database.damaged_copies(casebook.vault.key(Purpose.DATABASE)):
        yield Finding("copies", f"{name}, from before an upgrade, is damaged; it can be deleted")


def state_hash(casebook: Casebook) -> str:
    """One hash of the whole materialised state that this person may read, as hexadecimal; equal on
    converged devices.
    """
    replica = casebook.admitted()
    spaces = {space.space: space for space in casebook.ledger.spaces()}
    read = {
        number: identifier
        for number, identifier in casebook.ledger.numbers().items()
        if replica is None or _all_read(spaces[identifier], replica)
    }
    return casebook.log.state_hash(read).hex()


def _all_read(space: Space, replica: Replica) -> bool:
    """Whether everybody who opens the space holds the same of it: not the audit, where most only
    leave their own traces.
    """
    return not space.count or (
        space.compartment != AUDIT and space.may_read(replica.person, replica.roster)
    )


def _chains(casebook: Casebook) -> Iterator[Finding]:
    replica = casebook.certified()
    try:
        roster = Roster().follow_all(casebook.ledger.statements())
        if roster != replica.roster:
            yield Finding("roster", "the kept roster is not what its statements add up to")
            roster = replica.roster
    except ProtocolError as error:
        yield Finding("roster", str(error))
        return
    for known in casebook.ledger.spaces():
        if not known.count:
            continue
        try:
            space = Space(known.space)
            for statement in casebook.ledger.access(known.space):
                space = space.follow(statement, roster)
            if space != known:
                yield Finding(
                    "access", f"space {known.space.hex()[:8]} is not what its statements add up to"
                )
        except ProtocolError as error:
            yield Finding("access", str(error))
    yield from _envelopes(casebook, roster)


def _envelopes(casebook: Casebook, roster: Roster) -> Iterator[Finding]:
    """Chains, signatures, and that what is in each opened envelope is in the log."""
    own = casebook.certified().device
    links = {(head.space, own): (head.seq, head.link) for head in casebook.ledger.resumed()}
    erased = casebook.ledger.erased()
    for kept, link in casebook.ledger.all_envelopes():
        if link is None or kept.space in erased:
            # of an erased space own late entries alone are left, without those before them
            continue
        header = kept.envelope.read_header()
        seq, previous = links.get((kept.space, kept.device), (0, NOTHING))
        if kept.seq != seq + 1:
            yield Finding("envelopes", f"{header.name} does not follow number {seq}")
            continue
        try:
            signer = roster.devices.get(kept.device)
            if signer is None:
                yield Finding(
                    "envelopes", f"{header.name} is of a device that is not on the roster"
                )
                continue
            found = kept.envelope.check(previous, signer.signing, header.subject)
            if found != link:
                yield Finding("envelopes", f"{header.name} is not chained as it was kept")
            links[kept.space, kept.device] = (kept.seq, found)
            key = casebook.ledger.epoch_key(kept.space, header.epoch)
            if key and kept.standing in (Standing.OUTGOING, Standing.TAKEN):
                changes = open_sealed(header, kept.envelope.header, kept.envelope.body, key)
                missing = casebook.log.missing(kept.device, changes)
                if missing:
                    yield Finding("log", f"{missing} changes of {header.name} are not in the log")
        except ProtocolError as error:
            yield Finding("envelopes", str(error))
