"""What came down in an answer, or on a stick: taken over in small steps that are each durable
(PROTOCOL 8).

A lie about the roster refuses the whole answer. Whatever else is wrong concerns its own chain, key,
envelope, receipt or enrolment: it is told, and stops nothing else. The cursor moves with the last
step, so that a break costs only what came after it.
"""

from __future__ import annotations

import hmac
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

from sync.protocol.access import Space
from sync.protocol.access_statements import AccessStatement
from sync.protocol.bundle import Share
from sync.protocol.encoding import decode
from sync.protocol.envelope import Envelope
from sync.protocol.errors import (
    BadSignature,
    Forked,
    Malformed,
    NotEntitled,
    Parted,
    RolledBack,
    UnsupportedVersion,
)
from sync.protocol.flaws import Flaw
from sync.protocol.invitation import check_proof, proof_key, read_sheet
from sync.protocol.issues import Code, SyncIssue
from sync.protocol.key_box import KeyBox
from sync.protocol.messages import (
    LONGEST_CURSOR,
    VERSION,
    Enrolment,
    Signed,
    SyncAnswer,
    SyncRequest,
)
from sync.protocol.own_chains import OwnAnswer, check_answer
from sync.protocol.receipt import Receipt
from sync.protocol.roster import Roster, Statement
from sync.protocol.roster import read_body as read_statement
from sync.protocol.subjects import Noun, Subject
from sync.replica import own_past
from sync.replica.applied import Applied
from sync.replica.branching import Branching, hear_of
from sync.replica.coming_back import begins_to_come_back
from sync.replica.confirming import Confirming
from sync.replica.following import Following
from sync.replica.hearsay import hear
from sync.replica.identity import Identity
from sync.replica.intake import Intake
from sync.replica.intents import DeviceIntent, write_intent
from sync.replica.issues import issue_of
from sync.replica.ledger import Ledger
from sync.replica.missing import still_missing, wait_for
from sync.replica.named_values import BROUGHT, CURSOR, ROSTER, ROSTER_LACKS, TWIN_SINCE
from sync.replica.relay_clock import RelayTime, proven_time
from sync.replica.relay_key import accepted, answered, pin
from sync.replica.stores import EnvelopeStore
from sync.replica.undone import hold_back

Item = TypeVar("Item")
SKEW_SECONDS = 24 * 3600  # clocks differ by less
MOST_LEFT = 1 << 40  # bytes: what a server says is still to come is only shown


class ResponseApplication:
    """Takes answers over for one device. `gaps`: where in which chain the server said that an
    envelope is missing, the last time.
    """

    def __init__(
        self,
        ledger: Ledger,
        identity: Identity,
        roster: Roster,
        *,
        random: Callable[[int], bytes],
        now: int,
        gaps: dict[tuple[bytes, int], int],
        asked: int | None = None,
    ) -> None:
        self.ledger = ledger
        self.identity = identity
        self.roster = roster
        self.result = Applied()
        self._random = random
        self._now = now  # ms since 1970
        self._asked = asked  # when the request was made, s since 1970
        self._gaps = gaps
        self.made: set[bytes] = set()  # spaces of which this device made the newest key

    def answer(
        self,
        request: SyncRequest,
        answer: SyncAnswer,
        then: Callable[[Applied], None],
        *,
        carried: bytes | None = None,
    ) -> Iterator[None]:
        """Takes `answer` over, a little at each step; raises a `ProtocolError` at the first if the
        roster does not hold.

        `then` is the last step, after everything else. `carried`: the encoded request, if the
        answer came on a stick; whoever calls has checked the relay's signature.
        """
        self._check_form(answer)
        self._follow_roster(answer, carried=carried is not None)
        if self.result.revoked:
            return
        refused = self._confirm(request, answer, carried)
        if self._is_twin(answer, carried=carried is not None):
            return
        self._hear_of_others(answer)
        yield from self._take(answer.access, answer.boxes, answer.envelopes, answer.receipts)
        self._tell_refused(refused)
        if not answer.more:
            self._tell_missing()
        self._certify_enrolled(answer)
        if answer.own:
            self._settle_own(request, answer.own, more=answer.more, carried=carried is not None)
        self._note_rest(answer)
        yield
        self._move_cursor(request, answer)
        then(self.result)

    def _check_form(self, answer: SyncAnswer) -> None:
        """Raises a `ProtocolError` for an answer that none may be."""
        if answer.version != VERSION:
            raise UnsupportedVersion(Noun.ANSWER, answer.version)
        if len(answer.cursor) > LONGEST_CURSOR:
            raise Malformed(Noun.ANSWER, Flaw.LONG_CURSOR)
        check_answer(answer.own)

    def _confirm(
        self, request: SyncRequest, answer: SyncAnswer, carried: bytes | None
    ) -> list[tuple[bytes, SyncIssue]]:
        """What became of the request, and when; an answer on a stick confirms only what is waited
        for. Returns the envelopes that were refused, with their space.
        """
        known = carried is not None or pin(self.ledger, answer.relay_key, self.roster)
        if not known:
            self.result.issues.append(SyncIssue(Code.RELAY_KEY))
        refused = list[tuple[bytes, SyncIssue]]()
        if carried is None or answered(self.ledger, carried):
            if answer.own is None:
                refused = Confirming(
                    self.ledger,
                    self.identity,
                    self.roster,
                    self._random,
                    self._now,
                    self._gaps,
                    self.result,
                ).confirm(request, answer)
            self._hear_time(request, answer, carried, known=known)
        return refused

    def _hear_of_others(self, answer: SyncAnswer) -> None:
        """What is told of contacts and incidents, and of branches of the roster."""
        hear(self.ledger, answer, self.roster, self.identity.person)
        self.result.again |= hear_of(
            self.ledger, answer.branches, self.roster, self.identity.device
        )

    def _tell_refused(self, refused: Iterable[tuple[bytes, SyncIssue]]) -> None:
        """Of envelopes that the server refused, those that are told in no other way: by case, or in
        a sentence, once.
        """
        for identifier, issue in refused:
            space = self.ledger.space(identifier)
            if space is None or not (space.disposed or self._held_back(space)):
                self.result.issues.append(issue)

    def _held_back(self, space: Space) -> bool:
        person, device = self.identity.person, self.identity.device
        return hold_back(self.ledger, person, device, space, self.roster)

    def _certify_enrolled(self, answer: SyncAnswer) -> None:
        for enrolment in answer.enrolments:
            self._apart(Noun.ENROLMENT, self._certify, enrolment)

    def _note_rest(self, answer: SyncAnswer) -> None:
        """Whether, and about how much, is still to come."""
        self.result.again = self.result.again or answer.more
        self.result.left = min(answer.left, MOST_LEFT)

    def _move_cursor(self, request: SyncRequest, answer: SyncAnswer) -> None:
        """The next request goes on from here, unless another answer has moved it meanwhile."""
        if CURSOR.read(self.ledger) == request.cursor:
            CURSOR.write(self.ledger, answer.cursor)

    def share(self, share: Share) -> Iterator[None]:
        """Takes over what another device handed over in a bundle file (PROTOCOL 10): the same
        checks, no cursor.
        """
        if not self._meet(share.roster, None):
            self._fill_roster(share.roster)
            new = from_number(self.roster.count, share.roster)
            self._keep_roster(self.roster.follow_all(new), new)
        if self.result.revoked:
            return
        mine = [box for box in share.boxes if box.recipient == self.identity.device]
        yield from self._take(share.access, mine, share.envelopes, share.receipts, carry=True)
        self._tell_missing()

    def _take(
        self,
        access: Sequence[AccessStatement],
        boxes: Sequence[KeyBox],
        envelopes: Iterable[Envelope],
        receipts: Sequence[Receipt],
        *,
        carry: bool = False,
    ) -> Iterator[None]:
        """What every transport brings, in the order in which later items need earlier ones."""
        result = self.result
        following = Following(self.ledger, self.identity, self.roster, self._random, carry=carry)
        yield from following.follow(access)
        yield from following.open_boxes(boxes)
        following.settle_intents()
        self.made |= following.made
        for space in following.changed.values():
            if space.may_read(self.identity.person, self.roster):
                self._comes_back(space.space)
            settle_lane(self.ledger, self.identity.person, space, self.roster)
            yield
        result.moved += following.moved
        result.again |= following.again
        result.issues += following.issues
        intake = Intake(self.ledger, self.identity.device, self.roster, carry=carry, now=self._now)
        for envelope in envelopes:
            intake.meet(envelope)
            yield
        yield from intake.retry(following.keyed | following.changed.keys())
        result.pulled += intake.taken
        result.moved += intake.met
        result.known |= following.known | intake.known
        result.returned += intake.returned
        result.renumbered += intake.renumbered
        result.issues += intake.issues
        wait_for(self.ledger, intake.missing)
        result.spaces |= intake.spaces | following.keyed | following.changed.keys()
        for receipt in receipts:
            self._apart(Noun.RECEIPT, self._take_receipt, receipt)

    def _comes_back(self, space: bytes) -> None:
        """A space that was erased here is granted anew: what is left of it makes way, and all of it
        comes again.
        """
        if self.ledger.own_erased(space) and begins_to_come_back(self.ledger, space):
            self.ledger.erase(space, (), keys=False, receipt=False)

    def _tell_missing(self) -> None:
        """What authors had read and is not here though all has come (PROTOCOL 5.4)."""
        self.result.issues += still_missing(self.ledger, self._now // 1000, self._reads)

    def _reads(self, identifier: bytes) -> bool:
        space = self.ledger.space(identifier)
        return space is not None and space.may_read(
            self.identity.person, self.roster, self._now // 1000
        )

    def _apart(self, about: Noun, take: Callable[[Item], None], item: Item) -> None:
        """Takes one item over under a savepoint of its own; whatever is wrong with it is told, and
        is its own.
        """
        try:
            with self.ledger.savepoint():
                take(item)
        except Exception as error:
            if self.ledger.failed(error):
                raise
            self.result.issues.append(issue_of(about, error))

    # -- whether this folder is an old copy of itself ----------------------------------------------

    def _is_twin(self, answer: SyncAnswer, *, carried: bool) -> bool:
        """Whether the server says that another copy of this folder is in use; what it says of the
        request as a whole is kept.
        """
        if answer.own and answer.own.code == own_past.TWIN_CODE:
            self.result.twin = True
            if TWIN_SINCE.read(self.ledger) is None:
                TWIN_SINCE.write(self.ledger, self._now // 1000)
            return True
        if not carried:
            own_past.answered(self.ledger)
        if answer.own is None and not carried:
            self.result.again |= TWIN_SINCE.read(self.ledger) is not None or bool(
                own_past.lacks(self.ledger)
            )
            own_past.in_step(self.ledger)
        return False

    def _settle_own(
        self, request: SyncRequest, told: OwnAnswer, *, more: bool, carried: bool
    ) -> None:
        """After everything else of an answer that took nothing: our own chains are brought to where
        the server says they end.
        """
        lacking, moved = own_past.settle(
            self.ledger, told, self._now, ask=not more, carried=carried
        )
        self.result.moved += moved
        self.result.again = True
        if lacking and request.own and request.own.asks and not more and not self.result.returned:
            self.result.issues.append(SyncIssue(Code.OWN_WITHHELD))

    def _hear_time(
        self, request: SyncRequest, answer: SyncAnswer, carried: bytes | None, *, known: bool
    ) -> None:
        """Notes that there was contact, and when; a time that is not proven for this request makes
        it none.
        """
        result = self.result
        if not known:  # told already, and its times are not to be checked
            result.heard = True
            return
        payload = decode(carried, Signed, Noun.BUNDLE_REQUEST).payload if carried else b""
        try:
            at = proven_time(
                self.identity.organisation,
                accepted(self.ledger, self.roster),
                request,
                answer,
                payload,
            )
        except BadSignature:
            result.issues.append(SyncIssue(Code.TIME))
            return
        result.heard = True
        result.time = None if at is None else RelayTime(at, self._asked, self._now // 1000)

    # -- chains ------------------------------------------------------------------------------------

    def _follow_roster(self, answer: SyncAnswer, *, carried: bool) -> None:
        if self._meet(answer.roster, None if carried else answer.roster_head):
            return
        if (
            answer.roster_count < self.roster.count
        ):  # what is known was verified: a number alone is never remembered
            if carried:  # it was under way while more was stated
                return
            raise RolledBack(Noun.ROSTER, self.roster.count, answer.roster_count)
        self._fill_roster(answer.roster)
        new = from_number(self.roster.count, answer.roster)
        roster = self.roster.follow_all(new)
        if roster.count < answer.roster_count:
            self.result.issues.append(SyncIssue(Code.ROSTER_WITHHELD))
        if roster.count == answer.roster_count and not hmac.compare_digest(
            roster.head, answer.roster_head
        ):
            raise Parted(roster.count)
        self._keep_roster(roster, new)

    def _meet(self, told: Sequence[Statement], head: bytes | None) -> bool:
        """Whether another branch of the roster was told (PROTOCOL 3.8): either it is gone over to,
        or what is known here stays.
        """
        if not told or read_statement(told[0]).seq >= self.roster.count:
            return False
        branching = Branching(self.ledger, self.identity, self.roster)
        other = branching.meet(told, head)
        self.roster = branching.roster
        self.result.issues += branching.issues
        self.result.moved += branching.moved
        self.result.again |= bool(branching.moved) or (other and not BROUGHT.read(self.ledger))
        self.result.revoked = self.roster.devices[self.identity.device].revoked
        return other

    def _fill_roster(self, statements: Sequence[Statement]) -> None:
        """A folder that was repaired may know the roster and lack statements of it: they are kept
        if they add up to that roster.
        """
        if ROSTER_LACKS.read(self.ledger) is None:
            return
        known = {read_statement(one).seq: one for one in self.ledger.statements()}
        told = {read_statement(one).seq: one for one in statements} | known
        wanted = [told[seq] for seq in range(self.roster.count) if seq in told]
        if len(wanted) < self.roster.count:
            return
        if not hmac.compare_digest(Roster().follow_all(wanted).head, self.roster.head):
            raise Parted(self.roster.count)
        for seq in sorted(told.keys() - known.keys()):
            if seq < self.roster.count:
                self.ledger.add_statements(seq, [told[seq]])
        ROSTER_LACKS.forget(self.ledger)

    def _keep_roster(self, roster: Roster, new: Sequence[Statement]) -> None:
        if new:
            self.ledger.add_statements(self.roster.count, new)
            ROSTER.write(self.ledger, roster)
            self.result.moved += len(new)
        self.roster = roster
        self.result.revoked = roster.devices[self.identity.device].revoked

    # -- receipts ----------------------------------------------------------------------------------

    def _take_receipt(self, receipt: Receipt) -> None:
        """Keeps what another device says, signed, that it holds; raises for a receipt of something
        else than ours.

        One of a device that was revoked since, or whose person reads no longer, was right at its
        time and counts no more.
        """
        reached = receipt.read()
        device, space = self.roster.devices.get(reached.reader), self.ledger.space(reached.space)
        if device is None:
            raise NotEntitled(Noun.RECEIPT, reached.reader)
        receipt.check(device.signing)
        reads = bool(space and device.active and space.may_read(device.person, self.roster))
        if space is None or reads == bool(reached.erased):
            return
        for seen in reached.newest:
            link = self.ledger.link_at(reached.space, seen.device, seen.seq)
            if seen.device == self.identity.device and self.ledger.never_confirmed(
                reached.space, seen.device, seen.seq
            ):
                continue  # this folder is an old copy, or the answer that confirmed it was lost
            if link is not None and link[:8] != seen.mark:
                raise Forked(Subject(Noun.ENVELOPES_RECEIPTED, device=seen.device), seen.seq)
        before = self.ledger.held_by(reached.space, reached.reader)
        self.result.moved += any(seen.seq > before.get(seen.device, 0) for seen in reached.newest)
        self.ledger.put_erasure(reached)
        self.ledger.put_receipt(reached)

    # -- enrolments --------------------------------------------------------------------------------

    def _certify(self, enrolment: Enrolment) -> None:
        """Intends the certification of a device that proves to know an invitation of ours
        (PROTOCOL 6.4).
        """
        known = self.ledger.invitation_secret(enrolment.invitation)
        if known is None:
            return  # invited by another administrator, whose device will certify it
        secret, person, expires = known
        check_proof(proof_key(secret), enrolment)
        self.ledger.use_invitation(enrolment.invitation)
        if (
            self._now // 1000 > expires + SKEW_SECONDS
        ):  # the relay hands on what it likes, when it likes
            self.result.issues.append(SyncIssue(Code.INVITATION_EXPIRED, Subject(Noun.ENROLMENT)))
            return
        sheet = read_sheet(secret, enrolment)
        intent = DeviceIntent(
            person, enrolment.signing, enrolment.sealing, enrolment.invitation, sheet
        )
        self.ledger.add_intent(*write_intent(intent))
        self.result.again = True


def settle_lane(ledger: EnvelopeStore, person: bytes, space: Space, roster: Roster) -> None:
    """Brings every envelope of `space` to where its access chain now puts it (PROTOCOL 4.7), for
    `person` who reads it.
    """
    if not space.cuts or not space.may_read(person, roster):
        return
    for place in ledger.places(space.space):
        lane = space.lane(roster.devices[place.device], place.seq, place.epoch)
        if lane is not place.lane:
            ledger.put_lane(space.space, place.device, place.seq, lane)


def from_number(count: int, statements: Sequence[Statement]) -> list[Statement]:
    """The statements from number `count` on: the server may repeat what is known."""
    return [statement for statement in statements if read_statement(statement).seq >= count]
