"""What came down in an answer: checked whole against everything known, then taken over in one transaction (PROTOCOL 8).

A lie about the roster or an access chain refuses the whole answer. An envelope that cannot be chained, verified, opened
or understood is quarantined with its reason and never blocks the others.
"""

from __future__ import annotations

import hmac
from collections.abc import Callable, Iterable, Sequence

import msgspec

from sync.protocol.access import LEAD, AccessStatement, Space, Withdraw, read_body
from sync.protocol.bundle import Share
from sync.protocol.encoding import decode, encode, pack
from sync.protocol.envelope import Envelope, Header
from sync.protocol.errors import (
    BadSignature,
    Forked,
    Malformed,
    NotEntitled,
    ProtocolError,
    RolledBack,
    UnsupportedVersion,
)
from sync.protocol.invitation import check_proof, proof_key, read_sheet
from sync.protocol.key_box import KeyBox
from sync.protocol.messages import VERSION, Enrolment, Incident, SyncAnswer, SyncRequest
from sync.protocol.receipt import Receipt
from sync.protocol.roster import Roster, Statement
from sync.protocol.roster import read_body as read_statement
from sync.replica.identity import CONTACTS, CURSOR, INCIDENTS, ROSTER, SERVER_COUNT, SERVER_LOST, TOLD, Identity
from sync.replica.intake import Intake, Trouble
from sync.replica.keys import EpochKey, open_box
from sync.replica.ledger import Ledger, Standing
from sync.replica.wishes import DeviceWish, SpaceWish, WithdrawWish, in_space, in_use, read_wish, write_wish

NO_LONGER = ("not_granted", "device_unknown", "not_vouched")


class Absorbed(msgspec.Struct):
    """What an answer brought."""

    pushed: int = 0
    pulled: int = 0
    troubles: list[Trouble] = msgspec.field(default_factory=list)
    again: bool = False  # there is more to fetch, or something new to send because of this answer
    spaces: set[bytes] = msgspec.field(default_factory=set)  # whose records changed
    moved: int = 0  # statements and envelopes that are new on either side
    left: int = 0  # about how many bytes are still to come
    revoked: bool = False  # this device was taken off the organisation: signed by an administrator


class Absorbing:
    """Takes answers over for one device."""

    def __init__(
        self, ledger: Ledger, identity: Identity, roster: Roster, *, random: Callable[[int], bytes], now: int
    ) -> None:
        self.ledger = ledger
        self.identity = identity
        self.roster = roster
        self.keys = identity.keys()
        self._random = random
        self._now = now  # ms since 1970

    def absorb(self, request: SyncRequest, answer: SyncAnswer, then: Callable[[Absorbed], None] | None = None) -> Absorbed:
        """Takes `answer` over; raises a `ProtocolError` and changes nothing if roster or access chains do not hold.

        `then` runs inside the same transaction, after everything else.
        """
        if answer.version != VERSION:
            raise UnsupportedVersion("the server's answer", answer.version)
        before, result = self.roster, Absorbed()
        try:
            with self.ledger.transaction():
                self._follow_roster(answer, result)
                if result.revoked:
                    return result
                self._confirm(request, answer, result)
                self._hear(answer)
                self._take(answer.access, answer.boxes, answer.envelopes, answer.receipts, result)
                self._certify(answer.enrolments, result)
                self.ledger.put(CURSOR, answer.cursor)
                result.again = result.again or answer.more
                result.left = answer.left
                if then:
                    then(result)
        except BaseException:
            self.roster = before
            raise
        return result

    def absorb_share(self, share: Share) -> Absorbed:
        """Takes over what another device handed over in a bundle file (PROTOCOL 10): the same checks, no cursor."""
        before, result = self.roster, Absorbed()
        try:
            with self.ledger.transaction():
                self._compare_roster(share.roster)
                new = _from(self.roster.count, share.roster)
                self._keep_roster(self.roster.follow_all(new), new, result)
                if result.revoked:
                    return result
                mine = [box for box in share.boxes if box.recipient == self.identity.device]
                self._take(share.access, mine, share.envelopes, share.receipts, result, carry=True)
        except BaseException:
            self.roster = before
            raise
        return result

    def _take(
        self,
        access: Sequence[AccessStatement],
        boxes: Sequence[KeyBox],
        envelopes: Iterable[Envelope],
        receipts: Sequence[Receipt],
        result: Absorbed,
        *,
        carry: bool = False,
    ) -> None:
        """What every carrier brings, in the order in which later items need earlier ones."""
        changed = self._follow_access(access, result, carry=carry)
        self._open_boxes(boxes, result)
        self._settle_wishes()
        for space in changed:
            if self.ledger.own_erased(space.space) and space.may_read(self.identity.person, self.roster):
                self.ledger.erase(space.space, (), keys=False, receipt=False)  # granted anew: all of it comes again
            settle_lane(self.ledger, self.identity.person, space, self.roster)
        intake = Intake(self.ledger, self.identity.device, self.roster, carry=carry)
        for envelope in envelopes:
            intake.meet(envelope)
        intake.retry(result.spaces)
        result.pulled += intake.taken
        result.moved += intake.met
        result.troubles += intake.troubles
        result.spaces |= intake.spaces | {space.space for space in changed}
        self._take_receipts(receipts, result)

    # -- what became of the request -------------------------------------------------------------------------------

    def _confirm(self, request: SyncRequest, answer: SyncAnswer, result: Absorbed) -> None:
        refused = {(refusal.what, refusal.place): refusal.code for refusal in answer.refused}

        def taken(what: str, count: int) -> list[int]:
            return [place for place in range(count) if (what, place) not in refused]

        self.ledger.confirm_access(request.access[i] for i in taken("access", len(request.access)))
        settled = {place for (what, place), code in refused.items() if what == "box" and code in NO_LONGER}
        self.ledger.confirm_boxes(
            request.boxes[i] for i in (*taken("box", len(request.boxes)), *settled) if i < len(request.boxes)
        )
        self.ledger.confirm_invitations(request.invitations[i] for i in taken("invitation", len(request.invitations)))
        confirmed = []
        for place in taken("envelope", len(request.envelopes)):
            header = request.envelopes[place].read_header()
            kept = self.ledger.kept(header.space, header.device, header.seq)
            if kept and kept.standing is Standing.OUTGOING:
                confirmed.append(kept)
                result.pushed += kept.changes
        self.ledger.restand(confirmed, Standing.TAKEN)
        self.ledger.confirm_envelopes([kept for kept in confirmed if kept.device == self.identity.device], self._now)
        self.ledger.receipted(receipt.read() for receipt in request.receipts)
        if request.roster and self.ledger.get(SERVER_LOST) is not None:
            self.ledger.put(SERVER_LOST, None)
        result.moved += len(confirmed)
        for (what, place), code in refused.items():
            if what == "envelope" and 0 <= place < len(request.envelopes):
                self._refused_envelope(request.envelopes[place].read_header(), code, result)
            if what == "box" and code in NO_LONGER:
                continue  # whoever it was for has lost access meanwhile
            if code == "stale":
                result.again = True  # somebody else stated first: state anew on what this answer brings
            else:
                result.troubles.append(Trouble(_name(request, what, place), code, f"the server did not take it: {code}"))

    def _refused_envelope(self, header: Header, code: str, result: Absorbed) -> None:
        """A server that lacks earlier envelopes was set back: they go up again. Another's that it refuses is not ours to press."""
        if code == "gap":
            self.ledger.send_again(header.space, header.device)
            result.again = True
        elif header.device != self.identity.device:
            kept = self.ledger.kept(header.space, header.device, header.seq)
            self.ledger.restand([kept] if kept else [], Standing.TAKEN)

    def _hear(self, answer: SyncAnswer) -> None:
        """What the server tells administrators and supervisors of devices; incidents wait to be entered in the audit."""
        if answer.contacts:
            self.ledger.put(CONTACTS, encode(answer.contacts))
        if answer.incidents:
            waiting = decode(self.ledger.get(INCIDENTS) or encode([]), list[Incident], "kept incidents")
            self.ledger.put(INCIDENTS, encode([*waiting, *answer.incidents]))
            self.ledger.put(TOLD, max(one.number for one in answer.incidents).to_bytes(8, "big"))

    # -- chains ---------------------------------------------------------------------------------------------------

    def _follow_roster(self, answer: SyncAnswer, result: Absorbed) -> None:
        shown = int.from_bytes(self.ledger.get(SERVER_COUNT) or b"", "big")
        if answer.roster_count < max(shown, self.roster.count):
            raise RolledBack("the roster", max(shown, self.roster.count), answer.roster_count)
        new = _from(self.roster.count, answer.roster)
        roster = self.roster.follow_all(new)
        if roster.count == answer.roster_count and not hmac.compare_digest(roster.head, answer.roster_head):
            raise Forked("the roster", roster.count)
        self._keep_roster(roster, new, result)
        self.ledger.put(SERVER_COUNT, answer.roster_count.to_bytes(8, "big"))

    def _compare_roster(self, statements: Sequence[Statement]) -> None:
        known = self.ledger.statements()
        for statement in statements:
            seq = read_statement(statement).seq
            if seq < len(known) and known[seq] != statement:
                raise Forked("the roster", seq)

    def _keep_roster(self, roster: Roster, new: Sequence[Statement], result: Absorbed) -> None:
        if new:
            self.ledger.add_statements(self.roster.count, new)
            self.ledger.put(ROSTER, pack(roster))
            result.moved += len(new)
        self.roster = roster
        result.revoked = roster.devices[self.identity.device].revoked

    def _follow_access(self, statements: Sequence[AccessStatement], result: Absorbed, *, carry: bool = False) -> list[Space]:
        """Follows the chains; returns the spaces in which something new was stated."""
        changed: dict[bytes, Space] = {}
        for statement in statements:
            body = read_body(statement)
            space = self.ledger.space(body.space) or Space(body.space)
            if body.seq < space.count:
                if self.ledger.access(body.space)[body.seq] != statement:
                    raise Forked("the access to a space", body.seq)
                continue
            space = space.follow(statement, self.roster)
            self.ledger.put_space(space)
            self.ledger.add_access(body.space, body.seq, statement, outgoing=False, carried=carry)
            changed[space.space] = space
            result.moved += 1
            for epoch, key in self.ledger.unbound_keys(body.space):
                if epoch <= space.epoch:
                    self.ledger.drop_unbound_key(body.space, epoch)
                    self._bind(space, epoch, key, result)
            if isinstance(body, Withdraw):
                self._rekey_after(body, statement.signer, space, result)
        return list(changed.values())

    def _rekey_after(self, body: Withdraw, signer: int, space: Space, result: Absorbed) -> None:
        """Whoever took themselves off chose the new key and knows it: the new lead's device begins another epoch."""
        leads = space.members.get(self.identity.person) == LEAD
        if leads and self.roster.devices[signer].person == body.person:
            wish = WithdrawWish(space.space, b"", EpochKey.generate(self._random).secret())
            self.ledger.add_wish(*write_wish(wish))
            result.again = True

    def _settle_wishes(self) -> None:
        """Drops the wishes that the access chains now fulfil; a fulfilled withdrawal brings its key into use."""
        for kept in self.ledger.wishes():
            wish = read_wish(kept)
            if not isinstance(wish, SpaceWish):
                continue
            space = self.ledger.space(wish.space)
            if space is None or not in_space(wish, space):
                continue
            if isinstance(wish, WithdrawWish) and in_use(wish, space):
                key = EpochKey(wish.key)
                epochs = [n for n in range(1, space.epoch + 1) if key.matches(space.commitments[n - 1], space.space, n)]
                self.ledger.put_epoch_key(space.space, epochs[0], key)
            self.ledger.drop_wish(kept.number)

    # -- keys -----------------------------------------------------------------------------------------------------

    def _open_boxes(self, boxes: Sequence[KeyBox], result: Absorbed) -> None:
        for box in boxes:
            try:
                keys = open_box(self.identity.organisation, box, self.keys.sealing)
            except Malformed as error:
                result.troubles.append(Trouble("a key box", error.code, str(error)))
                continue
            for cover, key in keys.items():
                self._bind(self.ledger.space(cover.space) or Space(cover.space), cover.epoch, key, result)

    def _bind(self, space: Space, epoch: int, key: EpochKey, result: Absorbed) -> None:
        """Takes a key into use if the access chain binds it; one that comes before its chain waits (PROTOCOL 4.5)."""
        if epoch > space.epoch:
            self.ledger.put_epoch_key(space.space, epoch, key, bound=False)
        elif epoch >= 1 and key.matches(space.commitments[epoch - 1], space.space, epoch):
            self.ledger.put_epoch_key(space.space, epoch, key)
            result.spaces.add(space.space)
        else:
            reason = "the key in it is not the one that the access chain binds"
            result.troubles.append(Trouble("a key box", "commitment", reason))

    # -- receipts -------------------------------------------------------------------------------------------------

    def _take_receipts(self, receipts: Sequence[Receipt], result: Absorbed) -> None:
        """Keeps what other devices say, signed, that they hold; a receipt for something else than ours is told."""
        for receipt in receipts:
            try:
                reached = receipt.read()
                device, space = self.roster.devices.get(reached.reader), self.ledger.space(reached.space)
                reads = bool(device and space and device.active and space.may_read(device.person, self.roster))
                if device is None or space is None or reads == bool(reached.erased):
                    raise NotEntitled("a receipt", reached.reader)
                receipt.check(device.signing)
                for seen in reached.newest:
                    link = self.ledger.link_at(reached.space, seen.device, seen.seq)
                    if link is not None and link[:8] != seen.mark:
                        raise Forked(f"the envelopes of device {seen.device} that a receipt names", seen.seq)
            except ProtocolError as error:
                result.troubles.append(Trouble("a receipt", error.code, str(error)))
                continue
            self.ledger.put_erasure(reached)
            self.ledger.put_receipt(reached)

    # -- enrolments -----------------------------------------------------------------------------------------------

    def _certify(self, enrolments: Sequence[Enrolment], result: Absorbed) -> None:
        """Wishes for the certification of devices that prove to know an invitation of ours (PROTOCOL 6.4)."""
        for enrolment in enrolments:
            known = self.ledger.invitation_secret(enrolment.invitation)
            if known is None:
                continue  # invited by another administrator, whose device will certify it
            secret, person = known
            try:
                check_proof(proof_key(secret), enrolment)
            except BadSignature as error:
                result.troubles.append(Trouble("an enrolment", error.code, str(error)))
                continue
            self.ledger.use_invitation(enrolment.invitation)
            sheet = read_sheet(secret, enrolment)
            wish = DeviceWish(person, enrolment.signing, enrolment.sealing, enrolment.invitation, sheet)
            self.ledger.add_wish(*write_wish(wish))
            result.again = True


def settle_lane(ledger: Ledger, person: bytes, space: Space, roster: Roster) -> None:
    """Brings every envelope of `space` to where its access chain now puts it (PROTOCOL 4.7), for `person` who reads it."""
    if not space.cuts or not space.may_read(person, roster):
        return
    for place in ledger.places(space.space):
        lane = space.lane(roster.devices[place.device], place.seq, place.epoch)
        if lane is not place.lane:
            ledger.put_lane(space.space, place.device, place.seq, lane)


def _name(request: SyncRequest, what: str, place: int) -> str:
    if what == "envelope" and 0 <= place < len(request.envelopes):
        return request.envelopes[place].read_header().name
    return {"roster": "a roster statement", "access": "an access statement", "box": "a key box"}.get(what, what)


def _from(count: int, statements: Sequence[Statement]) -> list[Statement]:
    """The statements from number `count` on: the server may repeat what is known."""
    return [statement for statement in statements if read_statement(statement).seq >= count]
