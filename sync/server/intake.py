"""What a request brings: each item checked and appended, or refused by its place and a code
(PROTOCOL 7.3).

A refused item never stops the others, except those that need it. Everything may be repeated.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import TypeVar

from sqlalchemy import delete, insert, select

from sync.protocol import access_statements
from sync.protocol.access import LONGEST_OPENING, Space
from sync.protocol.access_statements import AccessStatement, Opening
from sync.protocol.encoding import encode, sha256
from sync.protocol.envelope import LARGEST_BODY, LARGEST_HEADER, Envelope
from sync.protocol.errors import BadSignature, Forked, NotEntitled, ProtocolError
from sync.protocol.key_box import RECOVERY, KeyBox
from sync.protocol.messages import InvitationNotice, Refusal, SyncRequest
from sync.protocol.receipt import LARGEST_RECEIPT, Receipt
from sync.protocol.roles import ROLES
from sync.protocol.roster import Statement, read_body
from sync.protocol.roster_members import Device
from sync.protocol.subjects import Noun
from sync.server import schema
from sync.server.appending import Appending, Proven
from sync.server.branches import keep_branch
from sync.server.quota import over_quota
from sync.server.relay import Relay

T = TypeVar("T")
CLOCK_SECONDS = 3600  # that a device's clock may be ahead
LARGEST_BOX = 256 * 1024  # bytes


class _Refuse(Exception):
    def __init__(self, code: str) -> None:
        self.code = code


class Intake:
    """Takes in the items of one device's request."""

    def __init__(
        self,
        relay: Relay,
        device: Device,
        now: int = 0,
        appending: Appending | None = None,
        proven: Proven = frozenset(),
    ) -> None:
        self.relay = relay
        self._appending = appending or Appending(relay)
        self._alone, self._proven = appending is None, proven
        self.device = device
        self._now = now  # s since 1970
        # whether what is brought is history: nobody need still be who they were then
        self.adopts = relay.adopts(now)
        self.refused: list[Refusal] = []
        self.any_box = False  # whether boxes are taken whatever the sender may read
        self.over_quota = False  # whether no more envelopes are taken today

    def take(self, request: SyncRequest) -> None:
        """Takes in everything, in the order in which later items need earlier ones. With the
        `appending` of several requests, whoever made it flushes it and lets the relay finish.
        """
        if request.roster or request.access:
            self._appending.flush()  # what follows may ask the tables
        self._roster(request)
        self._each("access", request.access, self._access)
        self._each("box", request.boxes, self._box)
        size = sum(len(envelope.body) for envelope in request.envelopes)
        self.over_quota = bool(size) and over_quota(self.relay, self.device.number, size, self._now)
        self._envelopes(request.envelopes)
        self._each("invitation", request.invitations, self._invitation)
        self._each("receipt", request.receipts, self._receipt)
        if self._alone:
            self._appending.flush()
            self.relay.finish()

    def take_of_revoked(self, request: SyncRequest) -> None:
        """Of a revoked device only that it erased what it held; everything else is refused."""
        self._refuse(
            ("roster", "access", "box", "envelope", "invitation"), request, "device_revoked"
        )
        self._each("receipt", request.receipts, self._receipt)

    def take_of_waiting(self, request: SyncRequest) -> None:
        """Of a device that nobody has vouched for only roster statements: it may bring what its
        recovery sheet says.
        """
        self._refuse(("access", "box", "envelope", "invitation", "receipt"), request, "not_vouched")
        self._each("roster", request.roster, self._statement)

    def take_of_copy(self, request: SyncRequest) -> None:
        """Of an old copy of a folder only roster statements: a server that was set back may need
        them (PROTOCOL 7.7).
        """
        if request.roster or request.branch:
            self._appending.flush()
        self._roster(request)

    def _refuse(self, whats: Iterable[str], request: SyncRequest, code: str) -> None:
        lists = {
            "roster": request.roster,
            "access": request.access,
            "box": request.boxes,
            "envelope": request.envelopes,
        }
        lists |= {"invitation": request.invitations, "receipt": request.receipts}
        for what in whats:
            self.refused += [Refusal(what, place, code) for place in range(len(lists[what]))]

    def _each(self, what: str, items: Iterable[T], take: Callable[[T], None]) -> None:
        for place, item in enumerate(items):
            try:
                take(item)
            except _Refuse as refusal:
                self.refused.append(Refusal(what, place, refusal.code))
            except ProtocolError as error:
                self.refused.append(Refusal(what, place, error.code.value))

    def _roster(self, request: SyncRequest) -> None:
        """Roster statements; another branch is kept for administrators (PROTOCOL 3.8)."""
        self._each("roster", request.roster, self._statement)
        if request.branch:
            with suppress(ProtocolError):
                keep_branch(self.relay, request.branch)

    def _statement(self, statement: Statement) -> None:
        body = read_body(statement)
        if body.seq < self.relay.roster.count:
            query = select(schema.roster.c.statement).where(schema.roster.c.seq == body.seq)
            if self.relay.connection.execute(query).scalar() == encode(statement):
                return
            raise _Refuse("stale")
        if body.seq > self.relay.roster.count or body.previous != self.relay.roster.head:
            raise _Refuse("stale")
        self.relay.add_statement(statement)

    def _access(self, statement: AccessStatement) -> None:
        body = access_statements.read_body(statement)
        space = self.relay.space(body.space) or Space(body.space)
        if body.seq < space.count:
            table = schema.access
            query = select(table.c.statement).where(
                (table.c.space == body.space) & (table.c.seq == body.seq)
            )
            if self.relay.connection.execute(query).scalar() == encode(statement):
                return
            raise _Refuse("stale")
        if (
            body.seq > space.count
            or body.previous != space.head
            or (not self.adopts and self._behind(body, space))
        ):
            raise _Refuse("stale")
        if body.roster > self.relay.roster.count:
            raise _Refuse(
                "stale"
            )  # this relay was set back: the statements that its author knew come first
        earliest = 0 if self.adopts else self._now
        if (
            isinstance(body, Opening)
            and not earliest <= body.until <= self._now + LONGEST_OPENING + CLOCK_SECONDS
        ):
            raise _Refuse("opening_length")
        space = space.follow(statement, self.relay.roster, now=not self.adopts)
        position = self.relay.next_position()
        row = {
            "position": position,
            "space": body.space,
            "seq": body.seq,
            "statement": encode(statement),
        }
        self.relay.add(schema.access, [row])
        self.relay.put_space(space, statement.signer)

    def _behind(self, body: access_statements.Body, space: Space) -> bool:
        """Whether a cut names fewer envelopes than are here: its author should fetch them first
        (PROTOCOL 4.7).
        """
        if not isinstance(body, access_statements.Withdraw | access_statements.Rekey):
            return False
        person = body.person if isinstance(body, access_statements.Withdraw) else b""
        newest = None if body.newest is None else dict(body.newest)
        lost = dict(body.lost)
        table = schema.chain
        query = select(table.c.device, table.c.seq).where(table.c.space == space.space)
        for number, seq in self.relay.connection.execute(query):
            device = self.relay.roster.devices.get(number)
            counted = device and newest is not None and person in (b"", device.person)
            if (counted and seq > (newest or {}).get(number, 0)) or seq > lost.get(number, seq):
                return True
        return False

    def _box(self, box: KeyBox) -> None:
        if len(box.sealed) > LARGEST_BOX or not box.covers:
            raise _Refuse("too_large")
        recipient = self.relay.roster.active(box.recipient)
        if recipient is None and box.recipient != RECOVERY:
            known = self.relay.roster.devices.get(box.recipient)
            raise _Refuse("not_vouched" if known and known.waits else "device_unknown")
        for cover in box.covers:
            space = self.relay.space(cover.space)
            if space is None or not (self.any_box or self._knew(space)):
                raise _Refuse("not_granted")
            if recipient and not space.holds_key(recipient.person, self.relay.roster):
                raise _Refuse("not_granted")
        data = encode(box)
        table, digest = schema.key_box, sha256(data)
        if self.relay.connection.execute(
            select(table.c.position).where(table.c.digest == digest)
        ).first():
            return
        row = {
            "position": self.relay.next_position(),
            "recipient": box.recipient,
            "box": data,
            "digest": digest,
        }
        self.relay.add(table, [row])
        for cover in box.covers:
            space = self.relay.space(cover.space)
            if space and cover.epoch == space.epoch:
                self.relay.hold(cover.space, box.recipient)

    def _knew(self, space: Space) -> bool:
        """Whether the sender holds or held keys of the space: who hands a case over seals its keys
        as they go.
        """
        return self.device.person in space.former or space.holds_key(
            self.device.person, self.relay.roster
        )

    def _envelopes(self, envelopes: tuple[Envelope, ...]) -> None:
        self._appending.read_ahead(envelopes)
        self._each("envelope", envelopes, self._envelope)

    def _envelope(self, envelope: Envelope) -> None:
        """Appends an envelope of the requesting device, or one of another's that it carries
        (PROTOCOL 7.6).
        """
        if len(envelope.body) > LARGEST_BODY or len(envelope.header) > LARGEST_HEADER:
            raise _Refuse("too_large")
        header = envelope.read_header()
        known = self.relay.roster.heard if self.adopts else self.relay.roster.active
        space, author = self.relay.space(header.space), known(header.device)
        if (
            author is None
            or space is None
            or space.disposed
            or not 1 <= header.epoch <= self._last_epoch(space, author)
        ):
            raise _Refuse("not_granted")
        if header.device != self.device.number and not space.may_read(
            self.device.person, self.relay.roster
        ):
            raise _Refuse("not_granted")
        end = self._appending.heads[header.space, header.device]
        if header.seq <= end.seq:
            self._same(envelope, header.space, header.device, header.seq)
            return
        if header.seq != end.seq + 1:
            raise _Refuse("gap")
        if self.over_quota:
            raise _Refuse("quota")
        link = envelope.link(end.link)
        if (envelope.signature, link) not in self._proven:
            envelope.check(end.link, author.signing, header.subject)
        self._appending.append(header, envelope, link)

    def _last_epoch(self, space: Space, author: Device) -> int:
        """The newest epoch whose envelopes are taken from a device: what somebody who left had
        written late is not lost.
        """
        person = author.person
        if author.revoked and (cuts := [cut.epoch for cut in space.cuts if cut.ends(author)]):
            return min(cuts) - 1
        if self.adopts and space.may_write(person, self.relay.roster):
            return space.last_epoch_of(person) if not space.organisational else space.epoch
        if space.may_write(person, self.relay.roster, now=True):
            return space.epoch
        left = person not in space.members and space.may_write(person, self.relay.roster)
        return space.last_epoch_of(person) if left else 0

    def _same(self, envelope: Envelope, space: bytes, device: int, seq: int) -> None:
        table = schema.envelope
        where = (table.c.space == space) & (table.c.device == device) & (table.c.seq == seq)
        kept = self._appending.pending(space, device, seq)
        if kept is None:
            kept = self.relay.connection.execute(select(table.c.signature).where(where)).scalar()
        if kept != envelope.signature:
            raise Forked(Noun.OWN_ENVELOPES, seq)

    def _receipt(self, receipt: Receipt) -> None:
        if len(receipt.body) > LARGEST_RECEIPT:
            raise _Refuse("too_large")
        reached = receipt.read()
        reader, space = (
            self.relay.roster.devices.get(reached.reader),
            self.relay.space(reached.space),
        )
        if reader is None or space is None:
            raise _Refuse("not_granted")
        reads = reader.active and space.may_read(reader.person, self.relay.roster)
        if reads == bool(reached.erased):
            raise _Refuse("not_granted")
        receipt.check(reader.signing)
        table = schema.receipt
        values = {
            "space": reached.space,
            "reader": reached.reader,
            "position": self.relay.next_position(),
        }
        where = (table.c.space == reached.space) & (table.c.reader == reached.reader)
        self.relay.connection.execute(delete(table).where(where))
        self.relay.add(table, [{**values, "receipt": encode(receipt)}])

    def _invitation(self, notice: InvitationNotice) -> None:
        if not ROLES[self.relay.roster.role(self.device.person)].administers:
            raise NotEntitled(Noun.INVITATION, self.device.number)
        if len(notice.invitation) != 16:
            raise BadSignature(Noun.INVITATION)
        known = select(schema.invitation.c.id).where(schema.invitation.c.id == notice.invitation)
        if self.relay.connection.execute(known).first() is None:
            values = {
                "id": notice.invitation,
                "person": notice.person,
                "expires": notice.expires,
                "used": 0,
            }
            self.relay.connection.execute(insert(schema.invitation).values(**values))
