"""Branches of the roster: where two histories part, and when a device leaves the one it knew for
the other (PROTOCOL 3.8).

Two administrators' devices make them together with a server that was set back: each states on what
it is shown, and both are honest.
"""

from __future__ import annotations

import hmac
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress

import msgspec

from sync.protocol.encoding import Count
from sync.protocol.errors import BadSignature, ChainBroken, Parted
from sync.protocol.roles import FORMER, ROLES
from sync.protocol.roster import MOST_SETTLED, ROOT, AddPerson, Roster, Settle, Statement, read_body
from sync.protocol.signing import Purpose, verify
from sync.protocol.subjects import About, Noun, Subject

MOST_BRANCHES = 8


class Branch(msgspec.Struct, frozen=True, array_like=True):
    """Statements of another branch of the roster; `base` is the number of the first."""

    base: Count
    statements: tuple[Statement, ...]

    @property
    def head(self) -> bytes:
        """The link of its last statement."""
        return self.statements[-1].link()

    def follow(self, known: Sequence[Statement], roster: Roster) -> Roster:
        """The roster at its end, where it parts from the statements `known`, which add up to
        `roster`; raises a `ProtocolError` where it does not hold.

        Its first statement is looked at before anything else: whoever made nothing up that an
        administrator signed costs nobody a look at a whole roster.
        """
        if (
            not self.statements
            or len(self.statements) > MOST_SETTLED
            or not 0 < self.base <= len(known)
        ):
            raise Parted(self.base)
        first = self.statements[0]
        body = read_body(first)
        if body.seq != self.base or not hmac.compare_digest(
            body.previous, known[self.base - 1].link()
        ):
            raise Parted(self.base)
        _check_signature(first, roster, Subject(Noun.ROSTER_STATEMENT, seq=self.base))
        return Roster().follow_all([*known[: self.base], *self.statements])


def _check_signature(statement: Statement, roster: Roster, about: About) -> None:
    """Raises `BadSignature` unless the device or one of the roots that it names has signed it."""
    signer = roster.devices.get(statement.signer)
    keys = (
        (signer.signing,)
        if signer
        else (roster.root, *roster.former_roots)
        if statement.signer == ROOT
        else ()
    )
    for key in keys:
        with suppress(BadSignature):
            return verify(key, Purpose.ROSTER, statement.body, statement.signature, about)
    raise BadSignature(about)


def parted(known: Sequence[Statement], told: Sequence[Statement]) -> Branch | None:
    """What is `told` (statements without a gap) from where it parts from what is `known`; None if
    it does not, or goes on from it.

    Raises `Parted` where it parted earlier than what is told begins.
    """
    first = read_body(told[0]).seq if told else 0
    for place, statement in enumerate(told):
        body = read_body(statement)
        if body.seq != first + place or body.seq > len(known):
            raise ChainBroken(Noun.ROSTER, min(first + place, len(known)), body.seq)
        if body.seq < len(known) and known[body.seq] == statement:
            continue
        if body.seq == 0 or not hmac.compare_digest(body.previous, known[body.seq - 1].link()):
            raise Parted(body.seq)
        return Branch(body.seq, tuple(told[place:])) if body.seq < len(known) else None
    return None


def administers(roster: Roster, number: int) -> bool:
    """Whether the device with that number acts for an administrator, or is the root."""
    device = roster.active(number)
    return number == ROOT or (device is not None and ROLES[roster.role(device.person)].administers)


def all_by_administrators(branch: Branch, known: Roster) -> bool:
    """Whether everything on `branch` was stated by the root, or by administrators' devices that
    stand by the roster `known`.
    """
    return all(administers(known, statement.signer) for statement in branch.statements)


def settles(branch: Branch, end: Roster, known: Roster) -> bool:
    """Whether somebody who is an administrator by the roster `known` said on `branch`, whose end is
    `end`, that all of `known` counts there; and nobody who was taken off by it is back.
    """
    if known.head not in end.settled:
        return False
    same_root = known.root in (end.root, *end.former_roots)
    told = any(
        known.head in _brought(statement)
        and administers(known, statement.signer)
        and (statement.signer != ROOT or same_root)
        for statement in branch.statements
    )
    return told and not back_again(known, end)


def _brought(statement: Statement) -> Iterator[bytes]:
    """The links of all that a `settle` brings, if it is one."""
    body = read_body(statement)
    for one in body.statements if isinstance(body, Settle) else ():
        yield one.link()
        yield from _brought(one)


def back_again(known: Roster, end: Roster) -> list[int]:
    """The devices that were taken off by the roster `known`, or whose person has left by it, and
    that stand by `end`.
    """
    off = []
    for device in known.devices.values():
        there = end.devices.get(device.number)
        if there is None or there.signing != device.signing or not there.active:
            continue
        if device.revoked or known.role(device.person) == FORMER != end.role(device.person):
            off.append(device.number)
    return off


def contested(branch: Branch, other: Iterable[Statement]) -> set[bytes]:
    """The people of whom both branches say something, and not the same."""
    said: list[dict[bytes, tuple[str, str]]] = []
    for statements in (branch.statements, other):
        bodies = [read_body(statement) for statement in statements]
        said.append(
            {body.person: (body.role, body.team) for body in bodies if isinstance(body, AddPerson)}
        )
    return {
        person for person in said[0].keys() & said[1].keys() if said[0][person] != said[1][person]
    }
