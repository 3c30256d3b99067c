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
from sync.protocol.encoding import decode, encode, pack
from sync.protocol.errors import Parted, ProtocolError
from sync.protocol.roster import Roster, Settle, Statement
from sync.replica.identity import (
    BRANCHES,
    BROUGHT,
    CURSOR,
    DECIDED,
    PARTED,
    ROSTER,
    ROSTER_FROM,
    ROSTER_LACKS,
    SERVER_LOST,
    STRANGE_BRANCH,
    Identity,
)
from sync.replica.intake import Trouble
from sync.replica.kept_lists import keep_list, kept_list, take_list
from sync.replica.ledger import Ledger

CONTESTED_ROLES = "people of whom two branches said different things"
PARTED_ROSTER, BY_OTHERS, CONTESTED = "roster_parted", "roster_parted_by_others", "roster_contested"
SET_BACK = "set_back"
WAITS = (
    "since it was set back, the server has other statements about who belongs to the "
    "organisation than this device; your records are "
    "sent and received as ever, and the two are put together as soon as an administrator's "
    "laptop syncs"
)
STRANGE = (
    "since it was set back, the server has statements about who belongs to the organisation "
    "by {devices}, who by what is known here may "
    "make none. Look at them (People, Under way; or `server settle`) and decide whether they "
    "count; what is known here counts until then"
)
TOGETHER = (
    "the server was set back, and two administrators have stated things that did not know of "
    "each other; all of it counts now"
)
LOOK_BACK = 64  # statements that are looked at first


class Branching:
    """For one device, in the caller's transaction."""

    def __init__(self, ledger: Ledger, identity: Identity, roster: Roster) -> None:
        self._ledger, self._identity, self.roster = ledger, identity, roster
        self.troubles: list[Trouble] = []
        self.moved = 0

    def meet(self, told: Sequence[Statement], head: bytes | None) -> bool:
        """Whether `told` is another branch than what is known: then it is gone over to, or kept
        apart.

        `head`: where it has to end; None for what a stick brought. Raises a `ProtocolError` for
        what does not hold.
        """
        if self._ledger.get(ROSTER_LACKS) is not None:
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
                or self._ledger.get(DECIDED) == branch.head
            )
        ):
            self._tell_contested(branch, own, end)
            self._go_over(branch, end)
            keep_branch(self._ledger, own)
            self.troubles.append(Trouble("the roster", SET_BACK, TOGETHER))
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
        self._ledger.put(ROSTER, pack(end))
        self._forget()
        self._ledger.put(SERVER_LOST, None)
        self._ledger.put(CURSOR, None)  # what was judged by the other branch is asked for once more
        self.roster = end
        self.moved += len(branch.statements)

    def _stay(self, branch: Branch, end: Roster, *, from_server: bool) -> None:
        if from_server:
            self._ledger.put(PARTED, branch.base.to_bytes(8, "big"))
            self._ledger.put(STRANGE_BRANCH, None)
        elif administers(self.roster, self._identity.device):
            keep_branch(self._ledger, branch)
        by = sorted(
            {one.signer for one in branch.statements if not administers(self.roster, one.signer)}
        )
        if by and self._decides(end):
            said = STRANGE.format(devices=", ".join(f"device {one}" for one in by))
            self.troubles.append(Trouble("the roster", BY_OTHERS, said))
            if from_server:
                self._ledger.put(STRANGE_BRANCH, encode(branch))
        else:
            self.troubles.append(Trouble("the roster", PARTED_ROSTER, WAITS))

    def _tell_contested(self, branch: Branch, own: Branch, end: Roster) -> None:
        known = kept_list(self._ledger, CONTESTED_ROLES, list[tuple[bytes, str]])
        for person in sorted(contested(branch, own.statements)):
            role = end.role(person)
            known = [*(one for one in known if one[0] != person), (person, role)]
            said = (
                f"person {person.hex()} was given one role before the server was set back "
                f"and another one since; the role {role} stands, "
                "unless they were taken off: look whether it is the right one"
            )
            self.troubles.append(Trouble("the roster", CONTESTED, said))
        keep_list(self._ledger, CONTESTED_ROLES, known)

    def _forget(self) -> None:
        for name in (PARTED, BROUGHT, ROSTER_FROM, STRANGE_BRANCH, DECIDED):
            if self._ledger.get(name) is not None:
                self._ledger.put(name, None)


def take_contested(ledger: Ledger) -> list[tuple[bytes, str]]:
    """The people of whom two branches said different things, with the role that stands; whoever
    asks tells an administrator.
    """
    return take_list(ledger, CONTESTED_ROLES, list[tuple[bytes, str]])


def look_back(ledger: Ledger, count: int) -> bool:
    """The next request asks for the roster from further back; False where it has asked for all of
    it.
    """
    last = ledger.get(ROSTER_FROM)
    before = int.from_bytes(last, "big") if last is not None else count
    if before == 0:
        ledger.put(ROSTER_FROM, None)
        return False
    ledger.put(ROSTER_FROM, (max(0, count - LOOK_BACK) if last is None else 0).to_bytes(8, "big"))
    return True


def asked_from(ledger: Ledger, count: int) -> int:
    """From which statement on the server is to show its roster."""
    kept = [
        int.from_bytes(value, "big")
        for name in (PARTED, ROSTER_FROM)
        if (value := ledger.get(name)) is not None
    ]
    return min([count, *kept])


def to_bring(ledger: Ledger, roster: Roster) -> Branch | None:
    """Our branch, for a server that shows another one and was not brought it yet."""
    base = ledger.get(PARTED)
    if base is None or ledger.get(BROUGHT) == roster.head:
        return None
    first = int.from_bytes(base, "big")
    return Branch(first, tuple(ledger.statements()[first:]))


def strange_branch(ledger: Ledger) -> Branch | None:
    """The server's branch, where a person has to look at it before it is gone over to."""
    kept = ledger.get(STRANGE_BRANCH)
    return decode(kept, Branch, "the kept branch") if kept else None


def decide(ledger: Ledger, branch: Branch) -> None:
    """A person has looked at this branch of the server's: it is gone over to, as long as nothing
    more stands on it.
    """
    ledger.put(DECIDED, branch.head)


def branches(ledger: Ledger) -> list[Branch]:
    """The other branches that are known here."""
    return kept_list(ledger, BRANCHES, list[Branch])


def keep_branch(ledger: Ledger, branch: Branch) -> None:
    """Keeps another branch, until it counts."""
    known = branches(ledger)
    if all(one.head != branch.head for one in known):
        keep_list(ledger, BRANCHES, [*known, branch][-MOST_BRANCHES:])


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


def to_settle(ledger: Ledger, roster: Roster, own: int) -> list[Settle]:
    """What this device states of other branches, each without number and place: those of which
    something counts that is said there.
    """
    if not administers(roster, own):
        return []
    kept = branches(ledger)
    open_ones = [one for one in kept if one.head not in roster.settled]
    if len(open_ones) < len(kept):
        keep_list(ledger, BRANCHES, open_ones)
    return [
        Settle(0, b"", one.base, one.statements)
        for one in open_ones
        if any(administers(roster, statement.signer) for statement in one.statements)
    ]
