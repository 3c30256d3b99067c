"""Branches of the roster that devices bring which knew another one before the relay was set back
(PROTOCOL 3.8).

They are kept for administrators' devices, which put both together. Only what administrators signed
is kept, and little of it.
"""

from __future__ import annotations

from sqlalchemy import delete, insert, select

from sync.protocol.branches import MOST_BRANCHES, Branch
from sync.protocol.encoding import decode, encode
from sync.protocol.roles import ROLES
from sync.protocol.roster import Statement, read_body
from sync.protocol.roster_members import Device
from sync.protocol.subjects import Noun
from sync.server import schema
from sync.server.relay import Relay

KEPT = "branches"
LARGEST = 1024 * 1024  # bytes of all


def keep_branch(relay: Relay, branch: Branch) -> None:
    """Keeps another branch than the one here, if there is room. Raises a `ProtocolError` where it
    does not hold.
    """
    if not branch.statements or not 0 < branch.base < relay.roster.count:
        return
    table, body = schema.roster, read_body(branch.statements[0])
    query = select(table.c.seq, table.c.statement).where(
        table.c.seq.in_((branch.base - 1, branch.base))
    )
    here = {
        row.seq: decode(row.statement, Statement, Noun.KEPT)
        for row in relay.connection.execute(query)
    }
    if here[branch.base] == branch.statements[0] or body.previous != here[branch.base - 1].link():
        return  # it does not part there, and a look at all of it is saved
    open_ones = [one for one in _kept(relay) if one.head not in relay.roster.settled]
    if branch.head in relay.roster.settled or any(kept.head == branch.head for kept in open_ones):
        return
    rows = relay.connection.execute(select(table.c.statement).order_by(table.c.seq)).scalars()
    branch.follow([decode(row, Statement, Noun.KEPT) for row in rows], relay.roster)
    value = encode([*open_ones, branch])
    if len(open_ones) < MOST_BRANCHES and len(value) <= LARGEST:
        named = schema.named
        relay.connection.execute(delete(named).where(named.c.name == KEPT))
        relay.connection.execute(insert(named), [{"name": KEPT, "value": value}])


def branches(relay: Relay, device: Device) -> tuple[Branch, ...]:
    """The branches that do not count yet, for administrators."""
    if not ROLES[relay.roster.role(device.person)].administers:
        return ()
    return tuple(branch for branch in _kept(relay) if branch.head not in relay.roster.settled)


def _kept(relay: Relay) -> list[Branch]:
    query = select(schema.named.c.value).where(schema.named.c.name == KEPT)
    value = relay.connection.execute(query).scalar()
    return decode(value, list[Branch], Noun.KEPT) if value else []
