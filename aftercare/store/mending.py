"""Makes what was salvaged fit together again: each chain ends before its first hole, and what is
behind it is asked for anew.

Roster, access chains and the chains of envelopes are followed as `verify` follows them. What others
wrote comes again from the server, because the place up to which this device was given things is
forgotten; what this device wrote and sent comes back too.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from typing import Any

from aftercare.store.change_log import ChangeLog
from aftercare.store.database import Database
from aftercare.store.kind_table import number_of
from aftercare.store.ledger import SqlLedger
from aftercare.store.log_places import range_of
from sync.protocol.access import Space
from sync.protocol.access_statements import AccessStatement, read_body
from sync.protocol.encoding import decode, pack
from sync.protocol.errors import ProtocolError
from sync.protocol.roster import NOTHING, Roster, Statement
from sync.protocol.subjects import Noun
from sync.replica.identity import Identity
from sync.replica.kept_envelope import Kept, Standing
from sync.replica.named_value import DamagedValue
from sync.replica.named_values import CURSOR, IDENTITY, ROSTER, ROSTER_LACKS
from sync.replica.replica import Replica
from sync.replica.sealing import open_sealed

# own changes whose envelope cannot be read are in none any more: they go up once more rather
# than never
NOT_SENT = """
    UPDATE dot SET envelope = NULL WHERE dot BETWEEN ? AND ? AND envelope IS NOT NULL
    AND NOT EXISTS (
        SELECT 1 FROM change JOIN envelope ON envelope.space = change.space
        WHERE change.number = dot.number AND device = dot.dot >> 40 AND seq = dot.envelope)
"""


class NoIdentity(Exception):
    """The keys of this device, or what certifies them, are not among what could be read."""


def mend_trust(database: Database) -> None:
    """The roster, the spaces and their access chains, before anything else opens the database.
    Raises `NoIdentity`.
    """
    with database.transaction() as connection:
        row = connection.execute(
            "SELECT value FROM named WHERE name = ?", (IDENTITY.name,)
        ).fetchone()
        try:
            identity = IDENTITY.of(row[0] if row else None)
        except DamagedValue:
            raise NoIdentity from None
        if identity is None:
            raise NoIdentity
        if identity.device:
            roster = _roster(connection, identity)
            numbers = [
                row[0]
                for row in connection.execute(
                    "SELECT DISTINCT space FROM access UNION SELECT number FROM space"
                )
            ]
            for number in numbers:
                _space(connection, number, roster)
        connection.execute("DELETE FROM named WHERE name = ?", (CURSOR.name,))


def _roster(connection: Any, identity: Identity) -> Roster:
    """The roster as far as its statements reach; the one that was kept, where they do not reach
    this device any more.
    """
    roster = Roster()
    statements = connection.execute("SELECT seq, statement FROM roster ORDER BY seq").fetchall()
    with suppress(ProtocolError):
        for _, statement in statements:
            roster = roster.follow(decode(statement, Statement, Noun.KEPT))
    row = connection.execute("SELECT value FROM named WHERE name = ?", (ROSTER.name,)).fetchone()
    kept = None
    with suppress(DamagedValue):
        kept = ROSTER.of(row[0] if row else None)
    if identity.device not in roster.devices:
        if kept is None or identity.device not in kept.devices:
            raise NoIdentity
        connection.execute("DELETE FROM roster WHERE seq >= ?", (roster.count,))
        connection.execute(
            "INSERT OR REPLACE INTO named VALUES (?, ?)",
            (ROSTER_LACKS.name, ROSTER_LACKS.packed(roster.count)),
        )
        return kept
    if kept != roster:
        connection.execute("DELETE FROM named WHERE name = ?", (ROSTER.name,))
    connection.execute("DELETE FROM roster WHERE seq >= ?", (roster.count,))
    return roster


def _space(connection: Any, number: int, roster: Roster) -> None:
    """A space as it was kept, else as far as its access chain reaches; one that nothing tells of
    goes, with what is in it.
    """
    kept = connection.execute("SELECT id, state FROM space WHERE number = ?", (number,)).fetchone()
    rows = connection.execute(
        "SELECT statement FROM access WHERE space = ? ORDER BY seq", (number,)
    ).fetchall()
    space, followed = Space(kept[0]) if kept else None, 0
    with suppress(ProtocolError):
        for (row,) in rows:
            statement = decode(row, AccessStatement, Noun.KEPT)
            space = (space or Space(read_body(statement).space)).follow(statement, roster)
            followed += 1
    if space is None:
        for table in (
            "access",
            "envelope",
            "chain",
            "epoch_key",
            "receipt",
            "chunk",
            "whole_wanted",
        ):
            connection.execute(f"DELETE FROM {table} WHERE space = ?", (number,))
        return
    with suppress(ProtocolError):
        if kept and (state := decode(kept[1], Space, Noun.KEPT)).count >= space.count:
            if (
                state.count > space.count
            ):  # what is missing of the chain is put back when the server tells it
                _drop_unreadable(connection, number)
            return
    connection.execute("DELETE FROM access WHERE space = ? AND seq >= ?", (number, space.count))
    sql = (
        "INSERT INTO space (number, id, case_id, compartment, state) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT DO UPDATE SET state = excluded.state"
    )
    connection.execute(sql, (number, space.space, space.case, space.compartment, pack(space)))


def _drop_unreadable(connection: Any, number: int) -> None:
    """The statements of a space that are none go."""
    for seq, row in connection.execute(
        "SELECT seq, statement FROM access WHERE space = ?", (number,)
    ).fetchall():
        try:
            read_body(decode(row, AccessStatement, Noun.KEPT))
        except ProtocolError:
            connection.execute("DELETE FROM access WHERE space = ? AND seq = ?", (number, seq))


def mend_log(connection: Any) -> None:
    """Every change of the log has its dot, and every dot its change or none at all."""
    connection.execute(
        "DELETE FROM dot WHERE NOT EXISTS (SELECT 1 FROM change WHERE change.number = "
        "dot.number AND change.dot = dot.dot)"
    )
    connection.execute("INSERT OR IGNORE INTO dot SELECT dot, number, NULL FROM change")
    connection.execute("DELETE FROM change WHERE number NOT IN (SELECT number FROM dot)")


def mend_chains(connection: Any, ledger: SqlLedger, log: ChangeLog, replica: Replica) -> int:
    """Brings back from envelopes the changes that the log lacks, and ends each chain before its
    first hole; how many came back.
    """
    came = 0
    for kept, _ in list(ledger.all_envelopes()):
        with suppress(ProtocolError):
            came += _opened(connection, ledger, log, kept)
    chains: dict[tuple[bytes, int], list[tuple[Kept, bytes]]] = {}
    for kept, link in ledger.all_envelopes():
        if link is not None:
            chains.setdefault((kept.space, kept.device), []).append((kept, link))
            if kept.device != replica.device:
                with suppress(ProtocolError):
                    ledger.hear(kept.envelope.read_header())
    numbers, erased = ledger.numbers(), ledger.erased()
    for number, device in connection.execute("SELECT space, device FROM chain").fetchall():
        chains.setdefault((numbers.get(number, b""), device), [])
    behind = {head.space: (head.seq, head.link) for head in ledger.resumed()}
    for (space, device), envelopes in chains.items():
        if space in numbers.values() and space not in erased:
            begins = behind.get(space, (0, NOTHING)) if device == replica.device else (0, NOTHING)
            reached, link = _reached(envelopes, replica, begins)
            known = ledger.chain(space, device).seq
            if not known and reached:
                connection.execute(
                    "INSERT INTO chain (space, device, seq, link) VALUES (?, ?, ?, ?)",
                    (ledger.number(space), device, reached, link),
                )
            if len(envelopes) != reached - begins[0] or known > reached:
                ledger.unchain(space, device, reached + 1)
    connection.execute(NOT_SENT, range_of(replica.device))
    return came


def _opened(connection: Any, ledger: SqlLedger, log: ChangeLog, kept: Kept) -> int:
    """The changes of an envelope stand in the log, and in the log where they stand; how many did
    not.
    """
    header = kept.envelope.read_header()
    key, space = ledger.epoch_key(kept.space, header.epoch), ledger.space(kept.space)
    if key is None or space is None or kept.standing not in (Standing.OUTGOING, Standing.TAKEN):
        return 0
    changes = open_sealed(header, kept.envelope.header, kept.envelope.body, key)
    came = 0
    if log.missing(kept.device, changes):
        came = ledger.take(space, kept.device, kept.seq, changes, held=bool(kept.lane))
    rows = [(kept.seq, number_of((kept.device, change.n))) for change in changes]
    connection.executemany("UPDATE dot SET envelope = ? WHERE dot = ? AND envelope IS NULL", rows)
    return came


def _reached(
    envelopes: Iterable[tuple[Kept, bytes]], replica: Replica, begins: tuple[int, bytes]
) -> tuple[int, bytes]:
    """How far a chain goes without a hole from where it `begins`, and its link there."""
    reached, previous = begins
    for kept, link in envelopes:
        signer = replica.roster.devices.get(kept.device)
        try:
            about = kept.envelope.read_header().subject
            fits = signer is None or kept.envelope.check(previous, signer.signing, about) == link
        except ProtocolError:
            fits = False
        if kept.seq != reached + 1 or not fits:
            break
        reached, previous = kept.seq, link
    return reached, previous
