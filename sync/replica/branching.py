"""The server shows another branch of the roster than is known here, as after it was set back
(PROTOCOL 3.8).

Nobody is shut out: a device goes on by the roster that it knows until an administrator's device has
said, on the server's branch, that this one counts there as well. An administrator's device does so
by itself where all of the other was stated by administrators.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress

from sync.protocol.branches import (
    MOST_BRANCHES,
    Branch,
    administers,
    all_by_administrators,
    contested,
    parted,
    settles,
)
from sync.protocol.errors import Parted, ProtocolError
from sync.protocol.issues import Code, SyncIssue
from sync.protocol.roster import Roster, Settle, Statement
from sync.protocol.subjects import Noun, Subject
from sync.replica.identity import Identity
from sync.replica.ledger import Ledger
from sync.replica.named_value import NamedBytes
from sync.replica.named_values import (
    BRANCHES,
    BROUGHT,
    CONTESTED_ROLES,
    CURSOR,
    DECIDED,
    PARTED,
    ROSTER,
    ROSTER_FROM,
    ROSTER_LACKS,
    SERVER_LOST,
    STRANGE_BRANCH,
)

THE_ROSTER = Subject(Noun.ROSTER)
LOOK_BACK = 64  # statements that are looked at first


class Branching:
    """For one device, in the caller's transaction."""

    def __init__(self, ledger: Ledger, identity: Identity, roster: Roster) -> None:
        self._ledger, self._identity, self.roster = ledger, identity, roster
        self.issues: list[SyncIssue] = []
        self.moved = 0

    def meet(self, told: Sequence[Statement], head: bytes | None) -> bool:
        """Whether `told` is another branch than what is known: then it is gone over to, or kept
        apart.

        `head`: where it has to end; None for what a stick brought. Raises a `ProtocolError` for
        what does not hold.
        """
        if ROSTER_LACKS.read(self._ledger) is not None:
            return False
        known = self._ledger.statements()
        if len(known) != self.roster.count:
            return False
        branch = parted(known, told)
        if branch is None:
            self._forget()
            return False
        end = branch.follow(known, self.roster)
        if end.head == self.roster.head:  # it is ours, of which a statement here was damaged
            self._ledger.drop_statements(branch.base)
            self._ledger.add_statements(branch.base, branch.statements)
            return False
        if head is not None and end.head != head:
            raise Parted(end.count)
        own = Branch(branch.base, tuple(known[branch.base :]))
        if settles(branch, end, self.roster) and self._same(end):
            self._go_over(branch, end)
        elif (
            head is not None
            and self._decides(end)
            and (
                all_by_administrators(branch, self.roster)
                or DECIDED.read(self._ledger) == branch.head
            )
        ):
            self._tell_contested(branch, own, end)
            self._go_over(branch, end)
            keep_branch(self._ledger, own)
            self.issues.append(SyncIssue(Code.SET_BACK, THE_ROSTER))
        else:
            self._stay(branch, end, from_server=head is not None)
        return True

    def _same(self, end: Roster) -> bool:
        """Whether this device is itself there."""
        there = end.devices.get(self._identity.device)
        return (
            there is not None
            and there.signing == self.roster.devices[self._identity.device].signing
        )

    def _decides(self, end: Roster) -> bool:
        own = self._identity.device
        return administers(self.roster, own) and administers(end, own) and self._same(end)

    def _go_over(self, branch: Branch, end: Roster) -> None:
        self._ledger.drop_statements(branch.base)
        self._ledger.add_statements(branch.base, branch.statements)
        ROSTER.write(self._ledger, end)
        self._forget()
        SERVER_LOST.forget(self._ledger)
        CURSOR.forget(self._ledger)  # what was judged by the other branch is asked for once more
        self.roster = end
        self.moved += len(branch.statements)

    def _stay(self, branch: Branch, end: Roster, *, from_server: bool) -> None:
        if from_server:
            PARTED.write(self._ledger, branch.base)
            STRANGE_BRANCH.forget(self._ledger)
        elif administers(self.roster, self._identity.device):
            keep_branch(self._ledger, branch)
        by = sorted(
            {one.signer for one in branch.statements if not administers(self.roster, one.signer)}
        )
        if by and self._decides(end):
            self.issues.append(
                SyncIssue(Code.ROSTER_PARTED_BY_OTHERS, THE_ROSTER, devices=tuple(by))
            )
            if from_server:
                STRANGE_BRANCH.write(self._ledger, branch)
        else:
            self.issues.append(SyncIssue(Code.ROSTER_PARTED, THE_ROSTER))

    def _tell_contested(self, branch: Branch, own: Branch, end: Roster) -> None:
        known = CONTESTED_ROLES.read(self._ledger)
        for person in sorted(contested(branch, own.statements)):
            role = end.role(person)
            known = [*(one for one in known if one[0] != person), (person, role)]
            self.issues.append(
                SyncIssue(Code.ROSTER_CONTESTED, THE_ROSTER, person=person, role=role)
            )
        CONTESTED_ROLES.write(self._ledger, known)

    def _forget(self) -> None:
        for value in (PARTED, BROUGHT, ROSTER_FROM, STRANGE_BRANCH, DECIDED):
            value.forget(self._ledger)


def take_contested(ledger: NamedBytes) -> list[tuple[bytes, str]]:
    """The people of whom two branches said different things, with the role that stands; whoever
    asks tells an administrator.
    """
    return CONTESTED_ROLES.take(ledger)


def look_back(ledger: NamedBytes, count: int) -> bool:
    """The next request asks for the roster from further back; False where it has asked for all of
    it.
    """
    last = ROSTER_FROM.read(ledger)
    before = count if last is None else last
    if before == 0:
        ROSTER_FROM.forget(ledger)
        return False
    ROSTER_FROM.write(ledger, max(0, count - LOOK_BACK) if last is None else 0)
    return True


def asked_from(ledger: NamedBytes, count: int) -> int:
    """From which statement on the server is to show its roster."""
    kept = [first for value in (PARTED, ROSTER_FROM) if (first := value.read(ledger)) is not None]
    return min([count, *kept])


def to_bring(ledger: Ledger, roster: Roster) -> Branch | None:
    """Our branch, for a server that shows another one and was not brought it yet."""
    first = PARTED.read(ledger)
    if first is None or BROUGHT.read(ledger) == roster.head:
        return None
    return Branch(first, tuple(ledger.statements()[first:]))


def strange_branch(ledger: NamedBytes) -> Branch | None:
    """The server's branch, where a person has to look at it before it is gone over to."""
    return STRANGE_BRANCH.read(ledger)


def decide(ledger: NamedBytes, branch: Branch) -> None:
    """A person has looked at this branch of the server's: it is gone over to, as long as nothing
    more stands on it.
    """
    DECIDED.write(ledger, branch.head)


def branches(ledger: NamedBytes) -> list[Branch]:
    """The other branches that are known here."""
    return BRANCHES.read(ledger)


def keep_branch(ledger: NamedBytes, branch: Branch) -> None:
    """Keeps another branch, until it counts."""
    known = branches(ledger)
    if all(one.head != branch.head for one in known):
        BRANCHES.write(ledger, [*known, branch][-MOST_BRANCHES:])


def hear_of(ledger: Ledger, told: Sequence[Branch], roster: Roster, own: int) -> bool:
    """Keeps the branches that the server was brought by others, if this device may state them, they
    hold and do not count here yet. Returns whether there is a new one.
    """
    if not told or not administers(roster, own):
        return False
    counts = roster.settled.union(one.head for one in branches(ledger))
    known, new = list[Statement](), False
    for branch in told[:MOST_BRANCHES]:
        if branch.statements and branch.head not in counts:
            with suppress(ProtocolError):
                known = known or ledger.statements()
                branch.follow(known, roster)
                if parted(known, branch.statements):
                    keep_branch(ledger, branch)
                    new = True
    return new


def to_settle(ledger: NamedBytes, roster: Roster, own: int) -> list[Settle]:
    """What this device states of other branches, each without number and place: those of which
    something counts that is said there.
    """
    if not administers(roster, own):
        return []
    kept = branches(ledger)
    open_ones = [one for one in kept if one.head not in roster.settled]
    if len(open_ones) < len(kept):
        BRANCHES.write(ledger, open_ones)
    return [
        Settle(0, b"", one.base, one.statements)
        for one in open_ones
        if any(administers(roster, statement.signer) for statement in one.statements)
    ]
