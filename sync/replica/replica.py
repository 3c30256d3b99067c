"""One device's half of the protocol, over its ledger: who it is, the roster it trusts, what it
sends and takes over.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Collection, Iterable, Iterator
from typing import TypeGuard

from sync.protocol.access import Space, space_id
from sync.protocol.access_statements import CreateSpace, Grant, state
from sync.protocol.bundle import Bundle, Share
from sync.protocol.encoding import decode, encode
from sync.protocol.errors import ProtocolError
from sync.protocol.issues import Code
from sync.protocol.key_box import RECOVERY
from sync.protocol.messages import Signed, SyncAnswer, SyncRequest, encode_exchange
from sync.protocol.roster import NOTHING, Roster
from sync.protocol.signing import Purpose, sign, verify
from sync.protocol.subjects import Noun
from sync.protocol.vouching import number_of
from sync.replica.access_maintenance import AccessMaintenance
from sync.replica.applied import Applied
from sync.replica.apply_response import ResponseApplication, from_number
from sync.replica.branching import look_back
from sync.replica.identity import Identity
from sync.replica.intake import Intake
from sync.replica.intents import AnyIntent, GrantIntent, read_intent, write_intent
from sync.replica.kept_envelope import Standing
from sync.replica.keys import EpochKey
from sync.replica.ledger import Ledger
from sync.replica.named_value import NamedBytes
from sync.replica.named_values import (
    ASKED_ANEW,
    CURSOR,
    HIGHEST_DEVICE,
    IDENTITY,
    PARTED,
    ROSTER,
    SERVER_LOST,
    SET_BACK_AT,
    TWIN_SINCE,
)
from sync.replica.outgoing import EVERYTHING, Outgoing
from sync.replica.own_past import begin_anew, lacks
from sync.replica.relay_key import (
    NoRelayKey,
    accepted,
    await_answer,
    await_none,
    check_any,
    signed_by_one,
)
from sync.replica.sharing import make_share
from sync.replica.undone import bring_back

# issues that a server may have caused, and asking again may heal
MISSING = (Code.CHAIN, Code.WITHHELD, Code.SIGNATURE, Code.FOUNDED_ELSEWHERE)
STEP_SECONDS = (
    0.08  # that the database's thread is held at a time, but for the last envelope begun within it
)
ASK_ANEW_SECONDS = 3600


class NotCertified(Exception):
    """This device asked to be enrolled, and no administrator's device has certified it yet."""

    def __init__(self) -> None:
        super().__init__(
            "this device is not certified yet: an administrator must sync, and then this device"
        )


class Replica:
    """A certified device. `program` is the version that it tells the server it runs."""

    def __init__(
        self,
        ledger: Ledger,
        identity: Identity,
        random: Callable[[int], bytes] = os.urandom,
        wall: Callable[[], float] = time.time,
        program: str = "",
    ) -> None:
        if not identity.device:
            raise NotCertified
        self.ledger = ledger
        self.identity = identity
        self.roster = read_roster(ledger)
        self._outgoing = Outgoing(ledger, identity, random, program)
        self._random = random
        self._wall = wall
        self.organisation = identity.organisation
        self.signing = self._outgoing.keys.signing
        self._gaps: dict[tuple[bytes, int], int] = {}
        self._asked: int | None = (
            None  # when the last request over the network was made, s since 1970
        )

    @property
    def device(self) -> int:
        """This device's number on the roster."""
        return self.identity.device

    @property
    def person(self) -> bytes:
        """Whose device this is."""
        return self.identity.person

    @property
    def waits(self) -> bool:
        """Whether this device still waits to be vouched for, and is given nothing until then
        (PROTOCOL 3.6).
        """
        return self.roster.devices[self.device].waits

    @property
    def number(self) -> str:
        """The number by which this device is compared on another screen."""
        return number_of(self.roster.keys_of(self.roster.devices[self.device]))

    def request(self, page: int, budget: int) -> SyncRequest:
        """What goes up now (PROTOCOL 7.1)."""
        self._asked = int(self._wall())
        return self._outgoing.request(self.roster, page, budget)

    def apply(self, request: SyncRequest, answer: SyncAnswer) -> Applied:
        """Takes over what came down (PROTOCOL 8), all of it in one go."""
        return self.taking(request, answer).finish()

    def taking(
        self, request: SyncRequest, answer: SyncAnswer, *, carried: bytes | None = None
    ) -> Taking:
        """What came down, to be taken over in steps. `carried`: see `ResponseApplication`."""
        application = self._application(None if carried else self._asked)

        def then(result: Applied) -> None:
            if not answer.more:  # access as it stands after the last page
                maintenance = AccessMaintenance(
                    self.ledger, self.identity, application.roster, self._random, int(self._wall())
                )
                result.again |= maintenance.run()
                result.issues += maintenance.issues
            bring_back(self.ledger, self.identity.person, application.roster)
            self._outgoing.box_own(application.made)
            self._outgoing.box_wanted(answer.wanted, application.roster)
            if not lacks(self.ledger):
                # also what waited for a key that this answer brought
                self._outgoing.seal_changes(application.roster)
            result.issues += self._outgoing.tell()
            waiting = self.ledger.outgoing_boxes() or self.ledger.standing(Standing.OUTGOING, 1)
            more = bool(waiting) or self._outgoing.held_back
            result.again = result.again or (more and not result.issues and not result.waits)
            missing = any(
                one.code in MISSING or one.about.noun is Noun.ACCESS for one in result.issues
            )
            if not result.again and (missing or result.own_forked):
                self._ask_anew()

        def work() -> Iterator[None]:
            if answer.access and answer.own is None:
                # what was written before this was known is sealed as such
                self._outgoing.seal_changes(self.roster)
            yield from application.answer(request, answer, then, carried=carried)

        return Taking(self, application, work())

    def taking_share(self, share: Share) -> Taking:
        """What another device handed over, to be taken over in steps."""
        application = self._application()

        def work() -> Iterator[None]:
            self._outgoing.seal_changes(self.roster)
            yield from application.share(share)

        return Taking(self, application, work())

    def _ask_anew(self) -> None:
        """Something is missing that others have: the next sync asks for everything from the
        beginning, once an hour at most.
        """
        now, last = int(self._wall()), ASKED_ANEW.read(self.ledger)
        if not 0 <= now - last < ASK_ANEW_SECONDS:
            ASKED_ANEW.write(self.ledger, now)
            CURSOR.forget(self.ledger)
            self.ledger.take_down()

    def taking_bundle(self, bundle: Bundle) -> Taking:
        """The server's answer in a bundle file, if the relay signed it as an answer to a request of
        this device.
        """
        signed = decode(bundle.request, Signed, Noun.BUNDLE_REQUEST)
        request = decode(signed.payload, SyncRequest, Noun.BUNDLE_REQUEST)
        own = self.roster.devices[self.device].signing
        verify(
            own,
            Purpose.REQUEST,
            self.organisation + signed.payload,
            signed.signature,
            Noun.BUNDLE_REQUEST,
        )
        keys = accepted(self.ledger, self.roster)
        if not keys:
            raise NoRelayKey
        if not signed_by_one(bundle, keys):
            check_any(bundle, self._keys_stated_in(bundle))
        answer = decode(bundle.answer, SyncAnswer, Noun.BUNDLE_ANSWER)
        return self.taking(request, answer, carried=bundle.request)

    def _keys_stated_in(self, bundle: Bundle) -> tuple[bytes, ...]:
        """The relay's keys by what the answer itself brings that administrators state of them; none
        where that does not hold.
        """
        try:
            answer = decode(bundle.answer, SyncAnswer, Noun.BUNDLE_ANSWER)
            stated = self.roster.follow_all(from_number(self.roster.count, answer.roster)).relay
        except ProtocolError:
            return ()
        return stated.keys if stated else ()

    def _application(self, asked: int | None = None) -> ResponseApplication:
        now = int(self._wall() * 1000)
        return ResponseApplication(
            self.ledger,
            self.identity,
            self.roster,
            random=self._random,
            now=now,
            gaps=self._gaps,
            asked=asked,
        )

    def carry(self, page: int) -> bytes:
        """A signed request with everything that is to go up, for a bundle file: no server limits
        its size (PROTOCOL 10.2).
        """
        payload = encode_exchange(self._outgoing.request(self.roster, page, EVERYTHING))
        signed = encode(
            Signed(payload, sign(self.signing, Purpose.REQUEST, self.organisation + payload))
        )
        with self.ledger.transaction():
            await_answer(self.ledger, signed)
        return signed

    def share(self, readers: Collection[bytes], *, everything: bool = False) -> Share:
        """What to hand to the devices of these persons: what they are not known to hold of what
        they may read.

        `everything`: also what their receipts say they hold.
        """
        with self.ledger.transaction():
            self._outgoing.seal_changes(self.roster)
            return make_share(
                self.ledger, self._outgoing, self.roster, readers, everything=everything
            )

    def seal_now(self) -> None:
        """Puts what is written into envelopes, as before an exchange; in the caller's
        transaction.
        """
        self._outgoing.seal_changes(self.roster)

    def left_to_send(self) -> int:
        """About how many bytes of envelopes wait to go up."""
        return self.ledger.outgoing_size()

    def set_back(self) -> None:
        """The server lost what it had: the next exchanges bring it everything that is held here
        (PROTOCOL 7.7).
        """
        with self.ledger.transaction():
            CURSOR.forget(self.ledger)
            SET_BACK_AT.write(self.ledger, int(self._wall()))
            HIGHEST_DEVICE.write(self.ledger, max(self.roster.devices, default=0))
            self.ledger.send_again(None, None)
            await_none(self.ledger)

    @property
    def twin_since(self) -> int:
        """Since when (s since 1970) the server has said that another copy of this folder is in use;
        0 if it does not.
        """
        return TWIN_SINCE.read(self.ledger) or 0

    def go_on_here(self) -> None:
        """The other copy of this folder is not used any more: the next exchange makes this one the
        one that goes on.
        """
        with self.ledger.transaction():
            begin_anew(self.ledger)

    def ask_anew(self) -> None:
        """The next exchange asks for everything from the beginning."""
        with self.ledger.transaction():
            CURSOR.forget(self.ledger)

    def bring_roster(self, shown: int) -> None:
        """The server shows only `shown` roster statements: the next request brings it the others
        (PROTOCOL 7.7).
        """
        with self.ledger.transaction():
            self.set_back()
            SERVER_LOST.write(self.ledger, shown)
            PARTED.forget(self.ledger)
            look_back(self.ledger, shown)

    def look_back(self) -> bool:
        """The server's roster parts from ours: the next request asks for it from further back;
        False where it has asked for all of it.
        """
        with self.ledger.transaction():
            return look_back(self.ledger, self.roster.count)

    def retry_quarantined(self) -> Applied:
        """Tries what was set aside again, as after an upgrade."""
        result = Applied()
        with self.ledger.transaction():
            intake = Intake(self.ledger, self.device, self.roster)
            intake.retry_quarantined()
        result.pulled, result.issues, result.spaces = intake.taken, intake.issues, intake.spaces
        return result

    def create_spaces(self, case: bytes, compartments: Iterable[str]) -> list[Space]:
        """New spaces of a case, led by this person, their keys sealed to the recovery key; in the
        caller's transaction.
        """
        spaces = []
        for compartment in compartments:
            identifier = space_id(self.organisation, case, compartment)
            key = EpochKey.generate(self._random)
            body = CreateSpace(
                identifier,
                0,
                NOTHING,
                case,
                compartment,
                key.commitment(identifier, 1),
                self.roster.count,
            )
            statement = state(self.signing, self.device, body)
            space = Space(identifier).follow(statement, self.roster, now=True)
            self.ledger.put_space(space)
            self.ledger.add_access(identifier, 0, statement, outgoing=True)
            self.ledger.put_epoch_key(identifier, 1, key)
            spaces.append(space)
        self._outgoing.box(
            RECOVERY, self.roster.recovery, [space.space for space in spaces], again=False
        )
        self._outgoing.box_own(space.space for space in spaces)
        return spaces

    def intend(self, *intents: AnyIntent) -> None:
        """Has statements made at the next exchanges until they stand; in the caller's transaction.

        A grant in a space of ours that nobody else has heard of is stated at once: a bundle file
        can then carry it. The keys of all that are granted to a person together go to each of their
        devices in one box: it is much larger than a key.
        """
        granted: dict[bytes, list[bytes]] = {}
        for intent in intents:
            if self._state_at_once(intent):
                granted.setdefault(intent.person, []).append(intent.space)
            else:
                self.ledger.add_intent(*write_intent(intent))
        for person, spaces in granted.items():
            for device in self.roster.devices_of(person):
                if device.number != self.device:
                    self._outgoing.box(device.number, device.sealing, spaces, again=False)

    def _state_at_once(self, intent: AnyIntent) -> TypeGuard[GrantIntent]:
        """States a grant that nobody has to be asked about; whether it is one."""
        if isinstance(intent, GrantIntent) and self.ledger.unheard_of(intent.space):
            space = self.ledger.space(intent.space)
            assert space is not None
            until, known = intent.until, self.roster.count
            body = Grant(
                space.space, space.count, space.head, intent.person, intent.standing, until, known
            )
            statement = state(self.signing, self.device, body)
            self.ledger.put_space(space.follow(statement, self.roster, now=True))
            self.ledger.add_access(space.space, space.count, statement, outgoing=True)
            return True
        return False

    def may_grant(self, space: Space) -> bool:
        """Whether this person may grant `space` to others (PROTOCOL 4.3)."""
        return not space.disposed and space.governs(self.person, self.roster)

    def pending_grants(self) -> list[GrantIntent]:
        """Grants not yet confirmed by the server."""
        intents = (read_intent(intent) for intent in self.ledger.intents())
        return [intent for intent in intents if isinstance(intent, GrantIntent)]


class Taking:
    """An answer or a share that is being taken over. The database's thread is free for others
    between its steps.
    """

    def __init__(
        self, replica: Replica, application: ResponseApplication, work: Iterator[None]
    ) -> None:
        self._replica = replica
        self._application = application
        self._work = work

    @property
    def result(self) -> Applied:
        """What it brought so far."""
        return self._application.result

    def step(self, seconds: float = STEP_SECONDS) -> bool:
        """Takes over about `seconds` worth of it, durably; whether there is more. Raises a
        `ProtocolError`, and then changed nothing.
        """
        end, more = time.monotonic() + seconds, False
        with self._replica.ledger.transaction():
            for _ in self._work:
                if time.monotonic() >= end:
                    more = True
                    break
        self._replica.roster = self._application.roster
        return more

    def finish(self) -> Applied:
        """Takes over all that is left."""
        while self.step(float("inf")):
            pass
        return self.result


def read_roster(ledger: Ledger) -> Roster:
    """The roster as last verified and kept."""
    return ROSTER.read(ledger) or Roster().follow_all(ledger.statements())


def read_identity(ledger: NamedBytes) -> Identity | None:
    """Who this device is, or None before enrolment."""
    return IDENTITY.read(ledger)


def write_identity(ledger: NamedBytes, identity: Identity) -> None:
    """Keeps who this device is."""
    IDENTITY.write(ledger, identity)
