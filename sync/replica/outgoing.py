"""What goes up in a request: intents stated on the newest chains, key boxes, changes sealed into
envelopes (PROTOCOL 7.1).

Sealed envelopes are kept before they are sent, so that a broken or repeated request carries the
same bytes.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from collections.abc import Set as AbstractSet
from functools import partial

from msgspec.structs import replace

from sync.protocol.access import LEAD, Space
from sync.protocol.access_statements import AccessStatement, Newest, read_body
from sync.protocol.envelope import LARGEST_BODY, Header, Seen, sign_envelope
from sync.protocol.errors import Malformed, NotEntitled, OutOfReach, ProtocolError
from sync.protocol.issues import SyncIssue
from sync.protocol.key_box import RECOVERY, Epoch, KeyBox
from sync.protocol.messages import LONGEST_CURSOR, VERSION, SyncRequest, Wanted
from sync.protocol.receipt import Reached, Receipt, sign_receipt
from sync.protocol.roles import ROLES
from sync.protocol.roster import Roster, Statement, state
from sync.protocol.subjects import Noun
from sync.replica.bounds import MOST_CHANGES, Beyond
from sync.replica.branching import asked_from, to_bring, to_settle
from sync.replica.change import Change
from sync.replica.following import withdrawn_before
from sync.replica.hearsay import told
from sync.replica.identity import Identity
from sync.replica.intents import (
    AnyIntent,
    GrantIntent,
    PersonIntent,
    RosterIntent,
    SpaceIntent,
    VouchIntent,
    WithdrawIntent,
    in_roster,
    in_space,
    read_intent,
    state_in_roster,
    state_in_space,
)
from sync.replica.issues import issue_of
from sync.replica.kept_envelope import Kept, Standing
from sync.replica.keys import DeviceKeys, EpochKey, seal_box
from sync.replica.ledger import Ledger
from sync.replica.named_values import (
    CURSOR,
    HIGHEST_DEVICE,
    PARTED,
    ROSTER_LACKS,
    SERVER_LOST,
    TWIN_SINCE,
)
from sync.replica.own_past import lacks, own_state
from sync.replica.sealing import seal
from sync.replica.undone import HAND_OVER, note_undone, undo

ENVELOPES_A_REQUEST = 4096
NONCE = 16  # bytes by which no two requests are the same (PROTOCOL 7.13)
RECEIPTS_A_REQUEST = 200
EVERYTHING = 1 << 60  # bytes: the budget of a request that goes into a file
# so that no request grows over what a server takes
STATEMENTS_A_REQUEST, BOXES_A_REQUEST = (4000, 1000)
# in a request for the smallest budget, if there are so many
FEWEST_STATEMENTS, FEWEST_BOXES = (500, 50)
STATEMENT_BYTES, BOX_BYTES = 180, 1300  # of a usual one


class Outgoing:
    """Builds requests for one device."""

    def __init__(
        self,
        ledger: Ledger,
        identity: Identity,
        random: Callable[[int], bytes] = os.urandom,
        program: str = "",
    ) -> None:
        self._program = program
        self.ledger = ledger
        self.identity = identity
        self.keys: DeviceKeys = identity.keys()
        self._random = random
        # what could not be sealed to somebody, until it is told of
        self.issues: list[SyncIssue] = []
        self.held_back = False  # whether the last request left statements or boxes for another one

    def request(self, roster: Roster, page: int, budget: int) -> SyncRequest:
        """Everything that is to go up, at most about `budget` bytes of envelopes, of statements and
        of boxes; asks for `page` bytes back.
        """
        with self.ledger.transaction():
            if not roster.devices[self.identity.device].active:
                return self._request_waiting(roster, page)
            if TWIN_SINCE.read(self.ledger) is not None:
                return self._request_bare(roster, page, (), carried=budget == EVERYTHING)
            if lacks(self.ledger):
                return self._request_bare(
                    roster, page, self._state_roster(roster)[0], carried=budget == EVERYTHING
                )
            self.seal_changes(roster)
            statements, roster_after = self._state_roster(roster)
            stated = [*self.ledger.outgoing_access(), *self._state_access(roster_after)]
            most = min(STATEMENTS_A_REQUEST, max(FEWEST_STATEMENTS, budget // STATEMENT_BYTES))
            most_boxes = min(BOXES_A_REQUEST, max(FEWEST_BOXES, budget // BOX_BYTES))
            if budget == EVERYTHING:
                most, most_boxes = len(stated), -1
            access, later = stated[:most], {_space_of(one) for one in stated[most:]}
            shelved = frozenset(self.ledger.shelved())  # somebody else founded them
            boxes = self.ledger.outgoing_boxes()
            ready = [
                box
                for box in boxes
                if (later | shelved).isdisjoint(cover.space for cover in box.covers)
            ]
            ready = ready[:most_boxes] if most_boxes >= 0 else ready
            self.held_back = bool(later) or len(ready) < len(
                [box for box in boxes if not _about(box, shelved)]
            )
            envelopes = tuple(kept.envelope for kept in self._within(budget, later | shelved))
            invitations = tuple(self.ledger.outgoing_invitations())
            receipts = tuple(self._receipts(roster))
            bare = self._request_bare(roster, page, statements, carried=budget == EVERYTHING)
            return replace(
                bare,
                access=tuple(access),
                boxes=tuple(ready),
                envelopes=envelopes,
                invitations=invitations,
                receipts=receipts,
            )

    def _request_bare(
        self, roster: Roster, page: int, statements: Sequence[Statement], *, carried: bool
    ) -> SyncRequest:
        """What an old copy says that takes its own envelopes back, and one of two copies that both
        live: nothing of its own goes up.
        """
        return replace(
            self._request_of_nothing(roster, page, statements),
            told=told(self.ledger),
            own=own_state(self.ledger, self._random, carried=carried),
            branch=to_bring(self.ledger, roster),
        )

    def _request_of_nothing(
        self, roster: Roster, page: int, statements: Sequence[Statement]
    ) -> SyncRequest:
        """What every request says, and statements of the roster."""
        return SyncRequest(
            version=VERSION,
            device=self.identity.device,
            cursor=self._cursor(),
            roster_count=self._known_of(roster),
            page=page,
            roster=tuple(statements),
            program=self._program,
            nonce=self._random(NONCE),
        )

    def tell(self) -> list[SyncIssue]:
        """What could not be sealed to somebody since this was last asked."""
        found, self.issues = self.issues, []
        return found

    def _cursor(self) -> bytes:
        """The cursor; one that no server can have given, which an earlier version may have kept, is
        dropped.
        """
        cursor = CURSOR.read(self.ledger)
        if len(cursor) > LONGEST_CURSOR:
            CURSOR.forget(self.ledger)
            return b""
        return cursor

    def _known_of(self, roster: Roster) -> int:
        """From which roster statement on the server is to bring them."""
        lacks, first = ROSTER_LACKS.read(self.ledger), asked_from(self.ledger, roster.count)
        return first if lacks is None else min(first, lacks)

    def _request_waiting(self, roster: Roster, page: int) -> SyncRequest:
        """What a device brings that waits to be vouched for: what its person's recovery sheet says,
        if anything.
        """
        return self._request_of_nothing(roster, page, self._state_roster(roster)[0])

    def _receipts(self, roster: Roster) -> Iterable[Receipt]:
        """What has reached this device since its last receipts, by space."""
        own = self.identity.device
        for identifier, links in self.ledger.unreceipted(own, RECEIPTS_A_REQUEST):
            space = self.ledger.space(identifier)
            if space and space.may_read(self.identity.person, roster):
                newest = tuple(Seen(device, link.seq, link.link[:8]) for device, link in links)
                yield sign_receipt(self.keys.signing, Reached(identifier, own, newest))
        for identifier, epoch in self.ledger.outgoing_erasures():
            space = self.ledger.space(identifier)
            if space and not space.may_read(self.identity.person, roster):
                yield sign_receipt(self.keys.signing, Reached(identifier, own, (), epoch))

    def _within(self, budget: int, later: AbstractSet[bytes]) -> Iterable[Kept]:
        """Envelopes to send now: about `budget` bytes, none of a space whose statements wait for a
        `later` request.
        """
        unlimited = later or budget == EVERYTHING
        for kept in self.ledger.standing(
            Standing.OUTGOING, -1 if unlimited else ENVELOPES_A_REQUEST
        ):
            if kept.space in later:
                continue
            yield kept
            budget -= len(kept.envelope.body)
            if budget <= 0:
                return

    def _state_roster(self, roster: Roster) -> tuple[list[Statement], Roster]:
        stated = []
        if PARTED.read(self.ledger) is not None:
            return [], roster  # what is stated now would not stand on the server's branch
        lost = SERVER_LOST.read(self.ledger)
        if lost is not None:  # the server was set back: what it lost comes before what is new
            stated += self.ledger.statements()[lost:]
        own = self.identity.device
        for body in to_settle(self.ledger, roster, own):
            statement = state(
                self.keys.signing, own, replace(body, seq=roster.count, previous=roster.head)
            )
            try:
                roster = roster.follow(statement)
            except ProtocolError:
                continue
            stated.append(statement)
        begins, highest = self._begins_vouching(roster), HIGHEST_DEVICE.read(self.ledger)
        intents = ((kept.number, read_intent(kept)) for kept in self.ledger.intents())
        for number, intent in [*(((0, begins),) if begins else ()), *intents]:
            if not isinstance(intent, RosterIntent):
                continue
            if number and in_roster(intent, roster, own):
                self.ledger.drop_intent(number)
                continue
            statement = state_in_roster(intent, roster, self.keys.signing, own, highest)
            try:
                roster = roster.follow(statement)
            except (NotEntitled, Malformed) as error:  # it stops nothing else
                gone = isinstance(error, NotEntitled) and not self._administers(roster)
                if number and gone and not isinstance(intent, VouchIntent):
                    undo(self.ledger, number, intent, None, roster)
                continue
            stated.append(statement)
        return stated, roster

    def _administers(self, roster: Roster) -> bool:
        return ROLES[roster.role(self.identity.person)].administers

    def _begins_vouching(self, roster: Roster) -> PersonIntent | None:
        """An administrator's device says of its own person what is known: in an organisation that
        was founded before there was vouching, it begins with that (PROTOCOL 3.6).
        """
        person = roster.people.get(self.identity.person)
        if roster.vouching or person is None or not ROLES[person.role].administers:
            return None
        return PersonIntent(person.person, person.role, person.team)

    def _state_access(self, roster: Roster) -> list[AccessStatement]:
        """Grants and withdrawals, each on the chain as it will stand after the ones before it;
        boxes for the granted.
        """
        stated: list[AccessStatement] = []
        ahead: dict[bytes, Space] = {}
        granted: dict[bytes, list[bytes]] = {}
        intents = [
            (kept, intent)
            for kept in self.ledger.intents()
            if isinstance(intent := read_intent(kept), SpaceIntent)
        ]
        leading = {
            (one.space, one.person)
            for _, one in intents
            if isinstance(one, GrantIntent) and one.standing == LEAD
        }
        followed = {(one.space, _after(one)) for _, one in intents}
        for kept, intent in intents:
            space = ahead.get(intent.space) or self.ledger.space(intent.space)
            if (
                space is None
                or in_space(intent, space)
                or (isinstance(intent, GrantIntent) and intent.needless(space, roster))
            ):
                self.ledger.drop_intent(kept.number)
                continue
            first = _after(intent)
            if first and not (first in space.leads and space.governs(first, roster)):
                if (intent.space, first) not in leading:
                    self.ledger.drop_intent(kept.number)
                continue
            newest = partial(self._newest, intent.space, roster)
            statement = state_in_space(
                intent, space, self.keys.signing, self.identity.device, newest, roster
            )
            try:
                if isinstance(intent, GrantIntent) and intent.outrun(space):
                    raise OutOfReach(Noun.HAND_OVER)  # somebody else leads meanwhile
                ahead[intent.space] = space.follow(statement, roster, now=True)
            except (NotEntitled, OutOfReach):  # no longer ours to state: it is undone, and told
                if (
                    isinstance(intent, GrantIntent)
                    and (intent.space, intent.person) in leading & followed
                    and not intent.vacant
                ):
                    self.ledger.drop_intent(kept.number)
                    note_undone(self.ledger, HAND_OVER, space.case, intent.person)
                else:
                    undo(self.ledger, kept.number, intent, space, roster)
                if isinstance(intent, GrantIntent):
                    # then nothing is taken from whoever led it
                    leading.discard((intent.space, intent.person))
                continue
            stated.append(statement)
            if isinstance(intent, GrantIntent):
                granted.setdefault(intent.person, []).append(intent.space)
        for person, spaces in granted.items():
            # the keys that they had went with the space
            erased = {one for one in spaces if person in ahead[one].former}
            for device in roster.devices_of(person):
                if device.number != self.identity.device:
                    for again in (False, True):
                        self.box(
                            device.number,
                            device.sealing,
                            [x for x in spaces if (x in erased) is again],
                            again=again,
                        )
        return stated

    def _newest(self, space: bytes, roster: Roster, person: bytes) -> Iterable[Newest]:
        """The newest envelopes here of a person's devices in a space, or of all devices."""
        for number, seq in self.ledger.newest(space):
            device = roster.devices.get(number)
            if device and person in (b"", device.person):
                yield Newest(number, seq)

    def box(self, recipient: int, public: bytes, spaces: Iterable[bytes], *, again: bool) -> None:
        """Queues one box with all keys held of `spaces` that `recipient` was not yet sent (`again`:
        even if sent).
        """
        found: dict[Epoch, EpochKey] = {}
        for space_id in spaces:
            space = self.ledger.space(space_id)
            for epoch in range(1, space.epoch + 1 if space else 1):
                key = self.ledger.epoch_key(space_id, epoch)
                if key and (again or not self.ledger.boxed(space_id, epoch, recipient)):
                    found[Epoch(space_id, epoch)] = key
        if found:
            try:
                self.ledger.add_box(seal_box(self.identity.organisation, recipient, public, found))
            except ProtocolError as error:  # whoever certified that device put no key there
                self.issues.append(issue_of(Noun.KEY_BOX, error))

    def box_own(self, spaces: Iterable[bytes]) -> None:
        """Seals keys that this device made to itself: a folder that is put back finds them at the
        server.

        Not of a space whose older keys it lacks: with its newest key at the server it would count
        as having all of them.
        """
        whole = [space for space in spaces if self._holds_all(space)]
        self.box(self.identity.device, self.keys.sealing.public(), whole, again=False)

    def _holds_all(self, identifier: bytes) -> bool:
        space = self.ledger.space(identifier)
        epochs = range(1, space.epoch + 1) if space else ()
        return all(self.ledger.epoch_key(identifier, epoch) is not None for epoch in epochs)

    def box_wanted(self, wanted: Sequence[Wanted], roster: Roster) -> None:
        """Seals keys for devices that the server says lack them, if roster and access chains agree
        (PROTOCOL 4.6).
        """
        for want in wanted:
            spaces = [space for space in map(self.ledger.space, want.spaces) if space]
            if want.device == RECOVERY:
                self._box_newest(RECOVERY, roster.recovery, spaces)
                continue
            device = roster.active(want.device)
            if device is None or device.number == self.identity.device:
                continue
            withdrawn = {
                space for space, person in withdrawn_before(self.ledger) if person == device.person
            }
            entitled = [
                one
                for one in spaces
                if one.holds_key(device.person, roster) and one.space not in withdrawn
            ]
            self._box_newest(device.number, device.sealing, entitled)

    def _box_newest(self, recipient: int, public: bytes, spaces: Iterable[Space]) -> None:
        """Seals what is held of `spaces`, again where that includes the newest key; older ones
        alone leave the want unmet.
        """
        held: dict[bool, list[bytes]] = {True: [], False: []}
        for space in spaces:
            held[self.ledger.epoch_key(space.space, space.epoch) is not None].append(space.space)
        for again, identifiers in held.items():
            self.box(recipient, public, identifiers, again=again)

    def seal_changes(self, roster: Roster) -> None:
        """Puts every change of ours that is in no envelope yet into one; durable with the
        surrounding transaction.

        What somebody wrote who has lost the space meanwhile is sealed in their last epoch, and is
        late (PROTOCOL 4.7).
        """
        for space_id, changes in self.ledger.unsealed():
            space = self.ledger.space(space_id)
            if space is None:
                continue
            writes = space.may_write(self.identity.person, roster, now=True)
            epoch = space.epoch if writes else space.last_epoch_of(self.identity.person)
            key = self.ledger.epoch_key(space_id, epoch)
            if (
                self.ledger.own_erased(space_id)
                > self.ledger.chain(space_id, self.identity.device).seq
            ):
                if space.may_read(self.identity.person, roster) or not writes:
                    # granted anew: what it erased comes back first, and the chain goes on behind it
                    continue
                if not self.ledger.resume(space_id):
                    continue
            if key is None:
                continue  # a new epoch whose key has not arrived: the changes wait in the log
            for start in range(0, len(changes), MOST_CHANGES):
                self._seal_batch(space_id, epoch, key, changes[start : start + MOST_CHANGES])

    def _seal_batch(
        self, space: bytes, epoch: int, key: EpochKey, changes: Sequence[Change]
    ) -> None:
        own = self.identity.device
        last = self.ledger.chain(space, own)
        seen = tuple(
            Seen(device, link.seq, link.link[:8])
            for device, link in self.ledger.unreported(space, own)
        )
        header = Header(space, own, last.seq + 1, epoch, seen)
        try:
            body = seal(header, changes, key, self._random)
        except Beyond:
            body = b""
        if not body or (len(body) > LARGEST_BODY and len(changes) > 1):
            half = len(changes) // 2
            if half:
                self._seal_batch(space, epoch, key, changes[:half])
                self._seal_batch(space, epoch, key, changes[half:])
            # one that no envelope takes was refused as it was written; an older program's stays
            # here
            return
        envelope = sign_envelope(self.keys.signing, last.link, header, body)
        kept = Kept(space, own, header.seq, envelope, Standing.OUTGOING, len(changes))
        self.ledger.keep(kept, envelope.link(last.link))
        self.ledger.sealed(space, changes, header.seq)
        self.ledger.report(space, own)


def _about(box: KeyBox, spaces: AbstractSet[bytes]) -> bool:
    return not spaces.isdisjoint(cover.space for cover in box.covers)


def _space_of(statement: AccessStatement) -> bytes:
    return read_body(statement).space


def _after(intent: AnyIntent) -> bytes:
    """Who is to lead first."""
    return intent.after if isinstance(intent, GrantIntent | WithdrawIntent) else b""
