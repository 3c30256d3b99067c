"""What the relay does for one organisation: the requests of PROTOCOL 6, 7 and 11, over its database
and its store of chunks.
"""

from __future__ import annotations

import hmac
import logging
import time
from collections.abc import Callable, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import Engine, delete, insert, select
from sqlalchemy import exc as failures

from sync.protocol import access_statements
from sync.protocol.attachments import AttachmentRequest
from sync.protocol.encoding import decode, encode, first_numbers
from sync.protocol.errors import BadSignature, Malformed
from sync.protocol.flaws import Flaw
from sync.protocol.invitation import check_proof
from sync.protocol.messages import (
    VERSION,
    EnrolAnswer,
    Enrolment,
    EnrolRequest,
    FoundRequest,
    Refusal,
    Signed,
    SyncAnswer,
    SyncRequest,
    encode_exchange,
)
from sync.protocol.moments import LAST_MOMENT
from sync.protocol.own_chains import TWIN
from sync.protocol.relay_time import sign_time
from sync.protocol.roles import AUDIT, DIRECTORY
from sync.protocol.roster import AddDevice, AddPerson, Found, Roster, read_body
from sync.protocol.roster_members import Device
from sync.protocol.signing import KEY_LENGTHS, Purpose, verify
from sync.protocol.subjects import Noun
from sync.server import schema
from sync.server.answering import answer_to, statements_from
from sync.server.appending import Appending, Proven, proven_ahead
from sync.server.attachments import answer_attachments, keep_chunks, sort_out
from sync.server.chunk_store import ChunkStore
from sync.server.contacts import Contacts, note_incident
from sync.server.era import put_era
from sync.server.intake import Intake
from sync.server.limits import Buckets, TooOften
from sync.server.metrics import METRICS
from sync.server.own_chains import check_state, look
from sync.server.pages import (
    check_cursor,
)
from sync.server.proving import answer_relay
from sync.server.recovery import answer_recovery
from sync.server.refusal import RequestRefused
from sync.server.relay import Head, Relay, RosterCache, Where
from sync.server.settings import FOUNDER_ID, FOUNDER_PROOF, RELAY_KEY
from sync.server.turns import Job, Turns

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection

log = logging.getLogger("aftercare.server")
ATTEMPTS = {"not_entitled", "not_vouched", "out_of_reach", "signature", "fork", "opening_length"}
REMEMBERED = 100_000  # ends of chains
# bytes; a founding anew brings a whole roster, and may be larger
LARGEST_ENROLMENT, LARGEST_FOUNDING = (64 * 1024, 1024 * 1024)
FOUNDING = [Found, AddPerson, AddDevice]
MOST_ENROLMENTS = 5  # devices that may wait on one invitation: only one of them knows its secret


class _Push(Job):
    """One request's turn at the ledger: what it brings, with the signatures that were checked
    ahead, and what came of it.
    """

    def __init__(self, request: SyncRequest, now: int, proven: Proven) -> None:
        super().__init__()
        self.request, self.now, self.proven = request, now, proven
        self.refused: list[Refusal] = []
        self.relay: Relay | None = None
        self.device: Device | None = None
        self.copy = ""  # why nothing of it was taken: `BEHIND` or `TWIN`


class Service:
    """Answers requests over one database."""

    def __init__(
        self,
        engine: Engine,
        clock: Callable[[], float] = time.time,
        chunks: ChunkStore | None = None,
        rates: Buckets | None = None,
    ) -> None:
        self.engine = engine
        postgresql = engine.dialect.name == "postgresql"
        self._reading = (
            engine.execution_options(isolation_level="AUTOCOMMIT") if postgresql else engine
        )
        self._writing = engine.execution_options(writes=True)
        self._cache = RosterCache()
        self._clock = clock
        self._contacts = Contacts()
        self._chunks = chunks
        self._rates = rates
        self._turns = Turns(self._take)
        self._key: Ed25519PrivateKey | None = None
        self._ends: dict[Where, Head] = {}  # where chains ended when this process last wrote them

    @property
    def key(self) -> Ed25519PrivateKey:
        """What signs answers on sticks (PROTOCOL 10.4): the organisation's, whichever process or
        host answers.
        """
        if self._key is None:
            with self._reading.connect() as connection:
                seed = connection.execute(
                    select(schema.named.c.value).where(schema.named.c.name == RELAY_KEY)
                ).scalar_one()
            self._key = Ed25519PrivateKey.from_private_bytes(seed)
        return self._key

    @property
    def organisation(self) -> bytes:
        """The organisation's id, once it is founded and a request was answered."""
        return self._cache.roster.organisation

    @contextmanager
    def _relay(self, *, writes: bool, after: Relay | None = None) -> Iterator[Relay]:
        with (self._writing if writes else self._reading).begin() as connection:
            yield Relay(connection, self._cache, writes=writes, after=after)

    def healthy(self) -> None:
        """Raises unless the database answers."""
        with self._reading.connect() as connection:
            connection.execute(select(schema.counter.c.position)).scalar_one()

    def synchronise(self, body: bytes) -> bytes:
        """One exchange (PROTOCOL 7.2). What it brings is committed before its page is read: others
        wait no longer than that.
        """
        payload = self._authentic(body)
        request = decode(payload, SyncRequest, Noun.REQUEST)
        lists: tuple[object, ...] = (
            request.roster,
            request.branch,
            request.access,
            request.boxes,
            request.envelopes,
            request.invitations,
            request.receipts,
        )
        check_state(request.own)
        brings, now = any(lists) or request.own is not None, int(self._clock())
        refused, wrote, device, copy = list[Refusal](), None, None, ""
        if brings or self._contacts.due(request.device, request.program, now):
            job = _Push(
                request, now, proven_ahead(request.envelopes, self._ends, self._cache.roster)
            )
            self._turns.run(job)
            refused, wrote, device, copy = job.refused, job.relay, job.device, job.copy
        with self._relay(writes=False, after=wrote) as relay:
            device = self._slowly(device or _on_roster(relay.roster, request.device))
            answer = answer_to(relay, device, request, tuple(refused), now, self._public(), copy)
            answer = self._with_time(answer, request, payload, relay.roster.organisation)
        METRICS.exchange(
            len(request.envelopes), len(answer.envelopes), [refusal.code for refusal in refused]
        )
        log.info(
            "sync",
            extra={
                "device": request.device,
                "up": len(request.envelopes),
                "refused": len(refused),
                "down": len(answer.envelopes),
                "bytes": len(body),
            },
        )
        return encode_exchange(answer)

    def _with_time(
        self, answer: SyncAnswer, request: SyncRequest, payload: bytes, organisation: bytes
    ) -> SyncAnswer:
        """The answer with the time here, signed as one to this request, for a device that makes its
        requests tell apart.
        """
        if not request.nonce:
            return answer
        at = min(max(0, int(self._clock())), LAST_MOMENT)
        return msgspec.structs.replace(
            answer, at=at, at_signature=sign_time(self.key, organisation, payload, at)
        )

    def _authentic(self, body: bytes) -> bytes:
        """The payload of a request, once the device that it names is seen to have signed it:
        nothing of it is unpacked before.
        """
        signed = decode(body, Signed, Noun.REQUEST)
        version, number = first_numbers(signed.payload, 2, Noun.REQUEST)
        if version > VERSION:
            message = "This device speaks a newer protocol than the server; update the server."
            raise RequestRefused(426, "version", message)
        roster = self._cache.roster
        if number not in roster.devices:
            with self._relay(writes=False) as relay:
                roster = relay.roster
        device = _on_roster(roster, number)
        try:
            verify(
                device.signing,
                Purpose.REQUEST,
                roster.organisation + signed.payload,
                signed.signature,
                Noun.REQUEST,
            )
        except BadSignature as error:
            raise RequestRefused(403, error.code.value, str(error), f"device {number}") from None
        return signed.payload

    def _take(self, jobs: Sequence[_Push]) -> None:
        """Takes in what these requests bring, in one transaction; one by one, if something in one
        of them spoils it.
        """
        try:
            self._take_together(jobs)
        except (failures.OperationalError, failures.TimeoutError):
            raise  # the database is away
        except Exception:
            if len(jobs) == 1:
                raise
            for job in jobs:
                job.error = None
                try:
                    self._take_together([job])
                except Exception as error:  # noqa: BLE001 - it is the error of this one request
                    job.error = error

    def _take_together(self, jobs: Sequence[_Push]) -> None:
        with self._relay(writes=True) as relay:
            appending = Appending(relay)
            appending.read_ahead([envelope for job in jobs for envelope in job.request.envelopes])
            for job in jobs:
                try:
                    self._take_one(relay, appending, job)
                except RequestRefused as refused:  # it is raised before anything is written
                    job.error = refused
            appending.flush()
            relay.finish()
        if len(self._ends) > REMEMBERED:
            self._ends.clear()
        self._ends.update(appending.heads)
        if self._chunks:
            for space in relay.disposed:
                self._chunks.erase(space)

    def _take_one(self, relay: Relay, appending: Appending, job: _Push) -> None:
        request, now, job.copy = job.request, job.now, ""  # also where it is tried again
        device = _on_roster(relay.roster, request.device)
        # a device hears that this relay was set back before anything of it is compared
        check_cursor(relay, request.cursor)
        self._contacts.note(relay, request.device, request.program, now)
        intake = Intake(relay, device, now, appending, job.proven)
        if device.revoked:
            intake.take_of_revoked(request)
        elif device.waits:
            intake.take_of_waiting(request)
        elif copy := look(relay, appending, request.device, request):
            job.copy = copy
            if copy == TWIN:
                note_incident(
                    relay.connection, RequestRefused(403, copy, "", f"device {request.device}"), now
                )
            else:
                intake.take_of_copy(request)
                if request.own and request.own.asks:
                    # keys that it made, before devices sealed these to themselves
                    relay.lack_all(request.device)
        else:
            intake.take(request)
            _note_attempts(relay, intake, request.device, now)
        job.refused, job.relay, job.device = intake.refused, relay, device

    def _slowly(self, device: Device) -> Device:
        """The device, unless it asks too often."""
        if self._rates:
            if self._rates.empty(device.number):
                raise TooOften
            self._rates.take(device.number)
        return device

    def attachments(self, body: bytes) -> bytes:
        """Chunks of attachments, up and down (PROTOCOL 11)."""
        request = decode(self._authentic(body), AttachmentRequest, Noun.REQUEST)
        if self._chunks is None:
            raise RequestRefused(503, "attachments", "This server keeps no attachments.")
        with self._relay(writes=False) as relay:
            device = self._slowly(_on_roster(relay.roster, request.device))
            if device.revoked:
                raise RequestRefused(
                    403, "device_revoked", "This device was taken off the organisation's roster."
                )
            if device.waits:
                raise RequestRefused(403, "not_vouched", "Nobody has vouched for this device yet.")
            wanted, puts, refused = sort_out(relay, device, request)
        stored = self._chunks.put(puts)
        if stored:
            with self._relay(writes=True) as relay:
                refused += keep_chunks(relay, device, request, stored, int(self._clock()))
        answer = answer_attachments(self._chunks, request, wanted, refused)
        METRICS.chunks(len(stored), len(answer.chunks))
        log.info(
            "attachments",
            extra={"device": request.device, "up": len(stored), "down": len(answer.chunks)},
        )
        return encode(answer)

    def recover(self, body: bytes) -> bytes:
        """The recovery kit is used (PROTOCOL 6.6)."""
        with self._relay(writes=True) as relay:
            return answer_recovery(relay, body)

    def prove(self, body: bytes) -> bytes:
        """Whoever holds the relay's key as well is told, signed, what is held here (PROTOCOL
        10.5).
        """
        return answer_relay(body, self.key, self._relay)

    def note(self, refused: RequestRefused) -> None:
        """Keeps what was refused for administrators to hear of."""
        with self._writing.begin() as connection:
            note_incident(connection, refused, int(self._clock()))

    def enrol(self, body: bytes) -> bytes:
        """A device asks to be certified (PROTOCOL 6.3)."""
        if len(body) > LARGEST_ENROLMENT:
            raise Malformed(Noun.ENROLMENT, Flaw.LARGE)
        enrolment = decode(body, EnrolRequest, Noun.REQUEST).enrolment
        if (
            len(enrolment.invitation),
            len(enrolment.signing),
            len(enrolment.sealing),
            len(enrolment.proof),
        ) != (
            16,
            *KEY_LENGTHS,
            32,
        ):
            raise Malformed(Noun.ENROLMENT, Flaw.PARTS_LENGTHS)
        with self._relay(
            writes=False
        ) as relay:  # it is repeated until it is granted: that locks nothing
            known = any(
                device.signing == enrolment.signing for device in relay.roster.devices.values()
            )
            asked = known or self._asked(relay.connection, enrolment)
            answer = self._roster_so_far(relay)
        if not asked:
            with self._relay(writes=True) as relay:
                if not self._asked(relay.connection, enrolment):
                    values = {
                        "signing": enrolment.signing,
                        "invitation": enrolment.invitation,
                        "enrolment": encode(enrolment),
                    }
                    relay.connection.execute(insert(schema.enrolment).values(**values))
        return answer

    def _asked(self, connection: Connection, enrolment: Enrolment) -> bool:
        """Whether it waits already; raises `RequestRefused` for one that the invitation does not
        allow.
        """
        row = connection.execute(
            select(schema.invitation).where(schema.invitation.c.id == enrolment.invitation)
        ).first()
        if row is None:
            message = (
                "This invitation is not known here: the administrator's device has not synced "
                "since making it."
            )
            raise RequestRefused(
                403, "invitation_unknown", message, _beginning(enrolment.invitation)
            )
        table = schema.enrolment
        waiting = (
            connection.execute(
                select(table.c.signing).where(table.c.invitation == enrolment.invitation)
            )
            .scalars()
            .all()
        )
        if enrolment.signing in waiting:
            return True
        about = _beginning(enrolment.invitation)
        if row.used:
            raise RequestRefused(
                403,
                "invitation_used",
                "This invitation was used already; ask for a new one.",
                about,
            )
        if row.expires < self._clock():
            raise RequestRefused(
                403, "invitation_expired", "This invitation has expired; ask for a new one.", about
            )
        if len(waiting) >= MOST_ENROLMENTS:
            message = "Too many devices have tried this invitation; ask for a new one."
            raise RequestRefused(403, "invitation_busy", message, about)
        return False

    def found(self, body: bytes) -> bytes:
        """The founder's device brings the organisation (PROTOCOL 6.2); again, if the answer was
        lost.
        """
        if len(body) > LARGEST_FOUNDING:
            with self._relay(writes=False) as relay:
                if relay.roster.count:
                    raise Malformed(Noun.FOUNDING, Flaw.LARGE)
        request = decode(body, FoundRequest, Noun.REQUEST)
        with self._relay(writes=True) as relay:
            if relay.roster.count:
                if (
                    statements_from(relay, 0)[: len(request.roster)] != request.roster
                    or not request.roster
                ):
                    raise RequestRefused(
                        403,
                        "founded",
                        "This organisation is founded already; ask for an invitation.",
                    )
                return self._roster_so_far(relay)
            named = {row.name: row.value for row in relay.connection.execute(select(schema.named))}
            if not hmac.compare_digest(request.enrolment.invitation, named[FOUNDER_ID]):
                raise RequestRefused(
                    403, "invitation_unknown", "This is not the founder's code of this server."
                )
            check_proof(named[FOUNDER_PROOF], request.enrolment)
            _check_founding(request)
            for statement in request.roster:
                relay.add_statement(statement)
            device = relay.roster.devices[1]
            intake = Intake(relay, device)
            intake.adopts = again = len(request.roster) > len(FOUNDING)
            if again:
                put_era(relay.connection, int(self._clock()))
            intake.take(
                SyncRequest(
                    version=VERSION,
                    device=1,
                    cursor=b"",
                    roster_count=0,
                    page=0,
                    access=request.access,
                    boxes=request.boxes,
                )
            )
            if intake.refused:
                raise Malformed(Noun.FOUNDING, Flaw.DIRECTORY)
            relay.connection.execute(
                delete(schema.named).where(schema.named.c.name == FOUNDER_PROOF)
            )
            return self._roster_so_far(relay)

    def _roster_so_far(self, relay: Relay) -> bytes:
        return encode(
            EnrolAnswer(
                VERSION, relay.roster.organisation, statements_from(relay, 0), self._public()
            )
        )

    def _public(self) -> bytes:
        return self.key.public_key().public_bytes_raw()


def _beginning(identifier: bytes) -> str:
    """So much of an id as tells one from another, and no more."""
    return identifier[:4].hex()


def _note_attempts(relay: Relay, intake: Intake, device: int, now: int) -> None:
    """Statements and envelopes that no honest device sends are told to administrators."""
    for code in {refusal.code for refusal in intake.refused} & ATTEMPTS:
        note_incident(relay.connection, RequestRefused(403, code, "", f"device {device}"), now)


def _on_roster(roster: Roster, number: int) -> Device:
    """The device with that number, as the roster stands; its key never changes."""
    device = roster.devices.get(number)
    if device is None:
        raise RequestRefused(
            403, "device_unknown", "This device is not on the organisation's roster."
        )
    return device


def _check_founding(request: FoundRequest) -> None:
    bodies = [read_body(statement) for statement in request.roster]
    # more, where an organisation is founded anew that existed before
    whole = len(bodies) >= len(FOUNDING)
    administrator = whole and isinstance(bodies[1], AddPerson) and bodies[1].role == "administrator"
    invited = (
        whole
        and isinstance(bodies[2], AddDevice)
        and bodies[2].signing == request.enrolment.signing
    )
    if (
        [type(body) for body in bodies[: len(FOUNDING)]] != FOUNDING
        or not administrator
        or not invited
    ):
        raise Malformed(Noun.FOUNDING, Flaw.NO_FOUNDING)
    Roster().follow_all(request.roster)
    made = [access_statements.read_body(statement) for statement in request.access]
    spaces = [
        body.compartment
        for body in made
        if isinstance(body, access_statements.CreateSpace) and not body.case
    ]
    if spaces != [DIRECTORY, AUDIT]:
        raise Malformed(Noun.FOUNDING, Flaw.NO_DIRECTORY)
