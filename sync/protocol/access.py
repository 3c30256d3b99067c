"""Who may open a space: a chain of signed statements per space (PROTOCOL 4).

Pure: `Space.follow` checks one statement against the roster and everything before it.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import IntEnum
from typing import Any, NamedTuple, assert_never

import msgspec

from sync.protocol.access_statements import (
    AccessStatement,
    Body,
    CreateSpace,
    Disposal,
    Grant,
    Opening,
    Proposal,
    Rekey,
    Ruling,
    Withdraw,
    check_form,
    read_body,
)
from sync.protocol.encoding import Count, sha256
from sync.protocol.errors import (
    BadSignature,
    ChainBroken,
    Forked,
    Malformed,
    NotEntitled,
    OutOfReach,
)
from sync.protocol.flaws import Flaw
from sync.protocol.roles import AUDIT, CASE_COMPARTMENTS, DIRECTORY, FORMER, ROLES, reaches, writes
from sync.protocol.roster import NOTHING, ROOT, Roster
from sync.protocol.roster_members import Device
from sync.protocol.signing import Purpose, verify
from sync.protocol.subjects import Noun, Subject

LEAD, MEMBER, STANDBY, OPENED = "lead", "member", "standby", "opened"
LONGEST_OPENING = 72 * 3600  # seconds that somebody on standby may open a space for


class Lane(IntEnum):
    """Where an envelope stands by the access chain (PROTOCOL 4.7)."""

    IN_TIME = 0  # written in time, or late and admitted
    HELD = 1  # late; somebody must rule on it
    RETURNED = 2  # late and returned to its author


class Cut(NamedTuple):
    """Where an epoch began that makes earlier ones late: of some devices; else of one person, or
    (empty) of everybody. `roster`: the roster statements that it takes into account.
    """

    epoch: Count
    person: bytes
    newest: dict[int, int]
    devices: frozenset[int] = frozenset()
    roster: Count = 0

    def concerns(self, device: Device) -> bool:
        """Whether envelopes of `device` are counted by it."""
        return (
            device.number in self.devices if self.devices else self.person in (b"", device.person)
        )

    def ends(self, device: Device) -> bool:
        """Whether `device` was revoked, and it counts what that wrote before and nothing after.
        Cuts of devices that name no roster were kept before any other devices were cut.
        """
        known = device.revoked and (self.roster == 0 or self.roster >= device.revoked_at)
        return known and device.number in self.devices


class Space(msgspec.Struct, frozen=True):
    """What all access statements of one space add up to. `commitments[i]` binds the key of epoch i
    + 1.

    `ends` (s since 1970) are those of grants and openings that have one; `roster`: the roster
    statements that the newest epoch takes into account; `named`: the most of them that any
    statement here knew; `proposer`: who proposes to dispose of it.
    """

    space: bytes
    count: Count = 0
    head: bytes = NOTHING
    case: bytes = b""
    compartment: str = ""
    members: dict[bytes, str] = msgspec.field(default_factory=dict)
    commitments: tuple[bytes, ...] = ()
    former: frozenset[bytes] = frozenset()
    cuts: tuple[Cut, ...] = ()
    rulings: dict[int, tuple[tuple[int, bool], ...]] = msgspec.field(default_factory=dict)
    ends: dict[bytes, int] = msgspec.field(default_factory=dict)
    roster: Count = 0
    proposer: bytes = b""
    disposed: bool = False
    named: Count = 0

    @property
    def epoch(self) -> int:
        """The epoch that new envelopes are sealed in, counted from 1."""
        return len(self.commitments)

    def follow(self, statement: AccessStatement, roster: Roster, *, now: bool = False) -> Space:
        """The space after `statement`; raises a `ProtocolError` if it may not stand there (PROTOCOL
        4.3).

        With `now` (taking in a new statement) the signer must be active and hold the role today.
        Without it (reading history) it must have been so at some time since the newest roster that
        the chain names.
        """
        body = read_body(statement)
        about = Subject(Noun.ACCESS_STATEMENT, space=body.space, seq=body.seq)
        check_form(body, about)
        if body.roster > roster.count:
            named = Subject(Noun.ROSTER_NAMED, space=body.space, seq=body.seq)
            raise ChainBroken(named, roster.count, body.roster)
        if body.space != self.space:
            raise Malformed(about, Flaw.OTHER_SPACE)
        if body.seq != self.count:
            raise ChainBroken(Subject(Noun.ACCESS, space=self.space), self.count, body.seq)
        if body.previous != self.head or isinstance(body, CreateSpace) != (self.count == 0):
            raise Forked(Subject(Noun.ACCESS, space=self.space), body.seq)
        if self.disposed:
            raise NotEntitled(about, statement.signer)
        if statement.signer == ROOT:
            self._check_root(body, statement, roster, now)
            return self._with(body, b"", statement.link(), roster)
        device = roster.active(statement.signer) if now else roster.heard(statement.signer)
        if device is None or 0 < device.revoked_at < self._since(body):
            raise NotEntitled(about, statement.signer)
        verify(device.signing, Purpose.ACCESS, statement.body, statement.signature, about)
        self._check_entitled(body, device, roster, now)
        return self._with(body, device.person, statement.link(), roster)

    def _since(self, body: Body) -> int:
        """How many roster statements are known to have stood when `body` was stated."""
        return max(self.named, body.roster)

    def _check_root(
        self, body: Body, statement: AccessStatement, roster: Roster, now: bool
    ) -> None:
        """The organisation root grants, where nobody else is left who could; it does nothing else
        (PROTOCOL 4.9).
        """
        about = Subject(Noun.ACCESS_STATEMENT, space=body.space, seq=body.seq)
        if not isinstance(body, Grant):
            raise NotEntitled(about, ROOT)
        for root in (roster.root,) if now else (roster.root, *roster.former_roots):
            try:
                verify(root, Purpose.ACCESS, statement.body, statement.signature, about)
            except BadSignature:
                continue
            return self._check_reach(body, roster, now)
        raise BadSignature(about)

    def _check_entitled(self, body: Body, signer: Device, roster: Roster, now: bool) -> None:
        about = Subject(Noun.ACCESS_STATEMENT, space=body.space, seq=body.seq)
        person, since = signer.person, self._since(body)
        match body:
            case CreateSpace():
                self._check_creation(body, roster)
                fits = _administers if body.case == b"" else _opens
                allowed = roster.holds(person, fits, now=now, since=since)
            case Opening():
                allowed = self.members.get(person) in (STANDBY, OPENED) and not self.organisational
            case Grant():
                allowed = self.governs(person, roster, now=now, since=since)
                if allowed:
                    self._check_reach(body, roster, now)
            case Disposal():
                two = self.proposer not in (b"", person)
                allowed = (
                    two
                    and not self.organisational
                    and self.governs(person, roster, now=now, since=since)
                )
            case Proposal():
                allowed = not self.organisational and self.governs(
                    person, roster, now=now, since=since
                )
            case Withdraw() | Rekey() | Ruling():
                allowed = self.governs(person, roster, now=now, since=since)
            case _:
                assert_never(body)
        if not allowed:
            raise NotEntitled(about, signer.number)

    def _check_creation(self, body: CreateSpace, roster: Roster) -> None:
        about = Subject(Noun.ACCESS_STATEMENT, space=body.space, seq=body.seq)
        known = CASE_COMPARTMENTS if body.case else (DIRECTORY, AUDIT)
        if body.compartment not in known:
            raise Malformed(about, Flaw.COMPARTMENT)
        if body.space != space_id(roster.organisation, body.case, body.compartment):
            raise Malformed(about, Flaw.SPACE_ID)

    def _check_reach(self, body: Grant, roster: Roster, now: bool) -> None:
        """A grant reaches no further than the role of whoever is granted (PROTOCOL 4.4)."""
        about = Subject(Noun.ACCESS_STATEMENT, space=body.space, seq=body.seq)
        if body.standing not in (LEAD, MEMBER, STANDBY):
            raise Malformed(about, Flaw.STANDING)
        fits = _opens if body.standing == LEAD else lambda role: reaches(role, self.compartment)
        if self.organisational or not roster.holds(
            body.person, fits, now=now, since=self._since(body)
        ):
            raise OutOfReach(about)

    @property
    def organisational(self) -> bool:
        """Whether it belongs to the organisation rather than to a case."""
        return self.case == b""

    @property
    def leads(self) -> list[bytes]:
        """Who leads it, whether their role still does or not."""
        return [person for person, standing in self.members.items() if standing == LEAD]

    def governs(self, person: bytes, roster: Roster, *, now: bool = True, since: int = 0) -> bool:
        """Whether `person` grants, withdraws and rules here (PROTOCOL 4.3): a lead whose role leads
        cases, or a supervisor.
        """
        if self.organisational:
            return roster.holds(person, _administers, now=now, since=since)
        standing = self.members.get(person)
        if standing == LEAD:
            return not now or roster.holds(person, _opens, now=now)
        return standing == MEMBER and roster.holds(person, _supervises, now=now, since=since)

    def _with(self, body: Body, author: bytes, head: bytes, roster: Roster) -> Space:
        change: dict[str, Any] = {}
        members, commitments, ends = dict(self.members), self.commitments, dict(self.ends)
        match body:
            case CreateSpace():
                change = {"case": body.case, "compartment": body.compartment}
                members, commitments = {author: LEAD}, (body.commitment,)
            case Grant():
                members[body.person] = body.standing
                ends.pop(body.person, None)
                if body.until:
                    ends[body.person] = body.until
            case Opening():
                members[author], ends[author] = OPENED, body.until
            case Withdraw():
                members.pop(body.person, None)
                ends.pop(body.person, None)
                commitments += (body.commitment,)
                change["former"] = self.former | {body.person}
                cut = Cut(len(commitments), body.person, dict(body.newest), roster=body.roster)
                change["cuts"] = (*self.cuts, cut, *_lost(body, len(commitments)))
            case Rekey():
                commitments += (body.commitment,)
                cuts = () if body.newest is None else (_whole_cut(body, len(commitments)),)
                change["cuts"] = (*self.cuts, *cuts, *_lost(body, len(commitments)))
            case Ruling():
                before = self.rulings.get(body.device, ())
                change["rulings"] = {
                    **self.rulings,
                    body.device: (*before, (body.through, body.admitted)),
                }
            case Proposal():
                change["proposer"] = author if body.stands else b""
            case Disposal():
                change["disposed"] = True
        if isinstance(body, CreateSpace | Withdraw | Rekey):
            change["roster"] = body.roster
        change |= {
            "members": members,
            "commitments": commitments,
            "ends": ends,
            "named": self._since(body),
        }
        return msgspec.structs.replace(self, count=self.count + 1, head=head, **change)

    def lane(self, device: Device, seq: int, epoch: int) -> Lane:
        """Where envelope `seq` of `device`, sealed in `epoch`, stands (PROTOCOL 4.7)."""
        if not self.was_late(device, seq, epoch):
            return Lane.IN_TIME
        for through, admitted in self.rulings.get(device.number, ()):
            if seq <= through:
                return Lane.IN_TIME if admitted else Lane.RETURNED
        return Lane.HELD

    def was_late(self, device: Device, seq: int, epoch: int) -> bool:
        """Whether envelope `seq` of `device`, sealed in `epoch`, came late, whatever was ruled on
        it since. Behind the cut of a role that was lost nothing is late.
        """
        return any(not cut.devices or cut.ends(device) for cut in self._behind(device, seq, epoch))

    def known_since(self, device: Device, seq: int, epoch: int) -> int:
        """How many roster statements stood where envelope `seq` of `device`, sealed in `epoch`,
        came behind a cut; 0 if it did not.
        """
        return max((cut.roster for cut in self._behind(device, seq, epoch)), default=0)

    def _behind(self, device: Device, seq: int, epoch: int) -> Iterator[Cut]:
        """The cuts behind which an envelope came."""
        for cut in self.cuts:
            counted = cut.newest.get(device.number, 0)
            if epoch < cut.epoch and cut.concerns(device) and seq > counted:
                yield cut

    def cut_off(self, roster: Roster) -> list[Device]:
        """Devices that may have written here and are not what they were, whose envelopes no cut
        counts yet: revoked ones, and those of members who lost a role by which they decided.
        """
        people = roster.people.keys() if self.organisational else self.members.keys() | self.former
        return [
            device
            for device in roster.devices.values()
            if device.person in people and self._is_to_be_cut(device, roster)
        ]

    def _is_to_be_cut(self, device: Device, roster: Roster) -> bool:
        if device.waits:
            return False
        if device.revoked:
            return not any(cut.ends(device) for cut in self.cuts)
        if self.organisational:  # there who has lost the role writes nothing more at all (4.4)
            return False
        person = roster.people[device.person]
        return device.person in self.members and person.lost_since(
            self.roster, organisational=False
        )

    def last_epoch_of(self, person: bytes) -> int:
        """The newest epoch in which `person` was a member; 0 for none. Their late envelopes are
        sealed in it or before.
        """
        if person in self.members:
            return self.epoch
        return max(
            (cut.epoch - 1 for cut in self.cuts if cut.person == person and not cut.devices),
            default=0,
        )

    def may_read(self, person: bytes, roster: Roster, at: int = 0) -> bool:
        """Whether `person` is handed this space, at the time `at` (s since 1970; 0: whatever the
        time) (PROTOCOL 4.4).
        """
        role, standing = ROLES[roster.role(person)], self.members.get(person)
        if self.disposed:
            return False
        if self.organisational:
            known = roster.role(person) != FORMER
            return known and (self.compartment == DIRECTORY or role.inspects)
        if standing in (None, STANDBY) or self.ended(person, at):
            return False
        if self.compartment == AUDIT:
            return standing == LEAD or role.inspects
        return self.compartment in role.reads

    def holds_key(self, person: bytes, roster: Roster, at: int = 0) -> bool:
        """Whether `person` is sent the keys: all who read, who only write in the audit, and who
        stand by.
        """
        if self.disposed:
            return False
        if self.organisational:
            return roster.role(person) != FORMER
        standing = self.members.get(person)
        # an opening that has ended leaves them on standby
        ended = standing != OPENED and self.ended(person, at)
        return standing is not None and not ended and reaches(roster.role(person), self.compartment)

    def ended(self, person: bytes, at: int) -> bool:
        """Whether the grant or opening of `person` has ended by `at`."""
        return bool(at) and 0 < self.ends.get(person, 0) <= at

    def may_write(self, person: bytes, roster: Roster, *, now: bool = False) -> bool:
        """Whether envelopes of `person` are taken over (PROTOCOL 4.4).

        Without `now`, somebody who has since lost the space or the role wrote rightly at the time.
        """
        if self.organisational:
            fits = _administers if self.compartment == DIRECTORY else _belongs
            return roster.holds(person, fits, now=now)
        standing = self.members.get(person)
        member = standing is not None if now else standing is not None or person in self.former
        asleep = now and standing == STANDBY and self.compartment != AUDIT
        return (
            member
            and not asleep
            and roster.holds(person, lambda role: writes(role, self.compartment), now=now)
        )

    def readers(self, roster: Roster, at: int = 0) -> set[bytes]:
        """Everybody on the roster who may read this space."""
        known = roster.people if self.organisational else self.members
        return {person for person in known if self.may_read(person, roster, at)}

    def keyholders(self, roster: Roster, at: int = 0) -> set[bytes]:
        """Everybody on the roster who is sent its keys."""
        known = roster.people if self.organisational else self.members
        return {person for person in known if self.holds_key(person, roster, at)}


def _lost(body: Withdraw | Rekey, epoch: int) -> tuple[Cut, ...]:
    """The cut of the devices that are not what they were, if there are any."""
    lost = dict(body.lost)
    return (Cut(epoch, b"", lost, frozenset(lost), body.roster),) if lost else ()


def _whole_cut(body: Rekey, epoch: int) -> Cut:
    """The cut of everybody, as when a case is closed."""
    return Cut(epoch, b"", dict(body.newest or ()), roster=body.roster)


def _opens(role: str) -> bool:
    return ROLES[role].opens


def _supervises(role: str) -> bool:
    return ROLES[role].supervises


def _administers(role: str) -> bool:
    return ROLES[role].administers


def _belongs(role: str) -> bool:
    return role != FORMER


def space_id(organisation: bytes, case: bytes, compartment: str) -> bytes:
    """The id of a compartment of a case (PROTOCOL 4.1); `case` is empty for the organisation's
    own.
    """
    return sha256(b"aftercare/1/space\0", organisation, compartment.encode(), b"\0", case)[:16]
