"""How a device joins: by founding the organisation, or by proving an invitation's secret (PROTOCOL
6).
"""

from __future__ import annotations

import os
from collections.abc import Callable

import msgspec

from sync.protocol import roster as protocol_roster
from sync.protocol.access import Space, space_id
from sync.protocol.access_statements import AccessStatement, CreateSpace
from sync.protocol.access_statements import state as state_access
from sync.protocol.errors import BadSignature, Malformed
from sync.protocol.flaws import Flaw
from sync.protocol.invitation import Invitation, invitation_id, proof_key, prove, seal_introduction
from sync.protocol.issues import Code
from sync.protocol.key_box import RECOVERY, Epoch
from sync.protocol.messages import (
    VERSION,
    EnrolAnswer,
    Enrolment,
    EnrolRequest,
    FoundRequest,
    InvitationNotice,
)
from sync.protocol.roles import AUDIT, DIRECTORY
from sync.protocol.roster import ROOT, AddDevice, AddPerson, Found, Roster, root_fingerprint
from sync.protocol.subjects import Noun
from sync.protocol.whereabouts import PIN
from sync.replica.http_transport import HttpTransport
from sync.replica.identity import Identity
from sync.replica.intents import PersonIntent
from sync.replica.keys import DeviceKeys, EpochKey, SealingKey, public_of, root_key, seal_box
from sync.replica.ledger import Ledger
from sync.replica.named_value import NamedBytes
from sync.replica.named_values import ROSTER
from sync.replica.relay_key import pin
from sync.replica.replica import Replica, read_roster, write_identity
from sync.replica.whereabouts import whereabouts

INVITATION_SECONDS = 14 * 24 * 3600


class RootChanged(BadSignature):
    """The server shows an organisation with another root than the invitation names (PROTOCOL
    6.3).
    """

    code = Code.ROOT

    def __init__(self) -> None:
        super().__init__(Noun.ORGANISATION)


class SheetChanged(BadSignature):
    """The statement that certifies this device names another recovery sheet than was printed on it
    (PROTOCOL 6.4).
    """

    code = Code.SHEET

    def __init__(self) -> None:
        super().__init__(Noun.CERTIFICATION)


class Founding(msgspec.Struct, frozen=True):
    """What a founder's device makes up: durable before it is sent, so that a lost answer can be
    asked for again.

    From the recovery secret come root key and recovery key (PROTOCOL 6.5). It is shown once, when
    the organisation is founded, and then kept nowhere.
    """

    organisation: bytes
    person: bytes
    recovery_secret: bytes
    epoch_key: bytes
    audit_key: bytes

    def __repr__(self) -> str:
        return "Founding(...)"

    @classmethod
    def generate(cls, random: Callable[[int], bytes] = os.urandom) -> Founding:
        """A new organisation, before anybody knows of it."""
        directory, audit = EpochKey.generate(random), EpochKey.generate(random)
        return cls(random(16), random(16), random(32), directory.secret(), audit.secret())


def begin(
    invitation: Invitation,
    name: str,
    certificate: bytes = b"",
    random: Callable[[int], bytes] = os.urandom,
    sheet: bytes = b"",
    address: str = "",
) -> Identity:
    """A new device's identity with new keys, before anybody knows of it; `certificate` is the
    server's whole fingerprint, `sheet` the public key of the recovery sheet printed on it,
    `address` the one of the invitation's that answered.
    """
    return Identity(
        address or invitation.address,
        certificate or invitation.certificate,
        invitation.root,
        invitation_id(invitation.secret),
        invitation.secret,
        DeviceKeys.generate(random).seed(),
        name,
        sheet=sheet,
    )


def enrolment_of(identity: Identity) -> Enrolment:
    """What the device says of itself, with the proof that it knows the secret. The same bytes at
    every try.
    """
    keys = identity.keys()
    signing, sealing = keys.signing_public(), keys.sealing.public()
    sealed_name = seal_introduction(identity.secret, signing, identity.name, identity.sheet)
    proof = prove(proof_key(identity.secret), identity.invitation, signing, sealing, sealed_name)
    return Enrolment(identity.invitation, signing, sealing, sealed_name, proof)


def ask(identity: Identity, transport: HttpTransport) -> EnrolAnswer:
    """Asks to be certified, or whether it has happened."""
    return transport.enrol(EnrolRequest(VERSION, enrolment_of(identity)))


def take_certificate(ledger: Ledger, identity: Identity, answer: EnrolAnswer) -> Identity | None:
    """The identity once the answer's roster certifies this device's keys; None while it does not.

    Raises a `ProtocolError` if that roster does not hold or has another root than the invitation
    named.
    """
    with ledger.transaction():
        certified = keep_certificate(ledger, identity, answer.roster, answer.organisation)
        if certified:
            pin(ledger, answer.relay_key, read_roster(ledger))
    return certified


def keep_certificate(
    ledger: Ledger,
    identity: Identity,
    statements: tuple[protocol_roster.Statement, ...],
    organisation: bytes,
) -> Identity | None:
    """As `take_certificate`, from the roster alone."""
    roster = Roster().follow_all(statements)
    if roster.count and (
        root_fingerprint(roster.root) != identity.root or organisation != roster.organisation
    ):
        raise RootChanged
    signing = identity.keys().signing_public()
    for device in roster.devices.values():
        if device.signing == signing:
            if device.sheet not in (b"", identity.sheet):
                raise SheetChanged
            certified = msgspec.structs.replace(
                identity,
                organisation=roster.organisation,
                device=device.number,
                person=device.person,
                secret=b"",
            )
            with ledger.transaction():
                ledger.add_statements(0, statements)
                _keep_roster(ledger, roster)
                write_identity(ledger, certified)
            return certified
    return None


def found(
    ledger: Ledger,
    identity: Identity,
    founding: Founding,
    transport: HttpTransport,
    then: Callable[[], object] = lambda: None,
) -> Identity:
    """Founds the organisation on this device: root key, recovery key, first administrator,
    directory (PROTOCOL 6.2).

    The same founding may be sent again. `then` runs in the transaction that makes this device the
    first one.
    """
    keys, organisation, person = identity.keys(), founding.organisation, founding.person
    root, printed = root_key(founding.recovery_secret), (identity.invitation, identity.sheet)
    recovery = SealingKey.from_recovery_secret(founding.recovery_secret).public()
    roster, statements = Roster(), []
    for make in (
        lambda r: Found(r.count, r.head, organisation, public_of(root), recovery),
        lambda r: AddPerson(r.count, r.head, person, "administrator", "", vouching=True),
        lambda r: AddDevice(
            r.count, r.head, 1, person, keys.signing_public(), keys.sealing.public(), *printed
        ),
    ):
        statement = protocol_roster.state(root, ROOT, make(roster))
        roster = roster.follow(statement)
        statements.append(statement)
    made = []
    for compartment, secret in ((DIRECTORY, founding.epoch_key), (AUDIT, founding.audit_key)):
        identifier, key = space_id(organisation, b"", compartment), EpochKey(secret)
        commitment = key.commitment(identifier, 1)
        body = CreateSpace(
            identifier, 0, protocol_roster.NOTHING, b"", compartment, commitment, roster.count
        )
        access = state_access(keys.signing, 1, body)
        made.append((Space(identifier).follow(access, roster, now=True), access, key))
    box = seal_box(
        organisation, RECOVERY, recovery, {Epoch(space.space, 1): key for space, _, key in made}
    )
    stated = tuple(access for _, access, _ in made)
    answer = transport.found(
        FoundRequest(VERSION, enrolment_of(identity), tuple(statements), stated, (box,))
    )
    if answer.organisation != organisation or tuple(answer.roster[:3]) != tuple(statements):
        raise Malformed(Noun.ANSWER, Flaw.OTHER_FOUNDED)
    founder = msgspec.structs.replace(
        identity,
        root=root_fingerprint(public_of(root)),
        organisation=organisation,
        device=1,
        person=person,
        secret=b"",
    )
    with ledger.transaction():
        ledger.add_statements(0, statements)
        _keep_roster(ledger, roster)
        for space, access, key in made:
            ledger.put_space(space)
            ledger.add_access(space.space, 0, access, outgoing=False)
            ledger.put_epoch_key(space.space, 1, key)
        write_identity(ledger, founder)
        pin(ledger, answer.relay_key, roster)
        then()
    return founder


def bring_organisation(
    replica: Replica,
    invitation: Invitation,
    created: tuple[AccessStatement, ...],
    transport: HttpTransport,
) -> bytes:
    """Founds the organisation, as it stands, on a relay that never heard of it (PROTOCOL 6.8); the
    relay's key.

    `created`: the first access statements of directory and audit. Everything else goes up by
    ordinary exchanges. Changes nothing here.
    """
    statements, founder = tuple(replica.ledger.statements()), replica.roster.devices[1]
    identifier, secret = invitation_id(invitation.secret), invitation.secret
    sealed_name = seal_introduction(secret, founder.signing, "", b"")
    proof = prove(proof_key(secret), identifier, founder.signing, founder.sealing, sealed_name)
    enrolment = Enrolment(identifier, founder.signing, founder.sealing, sealed_name, proof)
    answer = transport.found(FoundRequest(VERSION, enrolment, statements, created, ()))
    if (
        answer.organisation != replica.organisation
        or answer.roster[: len(statements)] != statements
    ):
        raise Malformed(Noun.ANSWER, Flaw.OTHER_FOUNDED)
    return answer.relay_key


def invite(
    replica: Replica,
    person: bytes,
    role: str,
    team: str,
    now: int,
    random: Callable[[int], bytes] = os.urandom,
) -> Invitation:
    """An invitation for `person`, valid for 14 days from `now` (s); in the caller's transaction."""
    secret = random(16)
    known = replica.roster.people.get(person)
    if known is None or (known.role, known.team) != (role, team):
        replica.intend(PersonIntent(person, role, team))
    notice = InvitationNotice(invitation_id(secret), person, now + INVITATION_SECONDS)
    replica.ledger.add_invitation(notice, secret)
    place = whereabouts(replica.ledger, replica.identity, replica.roster)
    pins = tuple(one[:PIN] for one in place.certificates)
    root = root_fingerprint(replica.roster.root)
    return Invitation(
        place.addresses[0], pins[0] if pins else b"", root, secret, place.addresses[1:], pins[1:]
    )


def _keep_roster(ledger: NamedBytes, roster: Roster) -> None:
    ROSTER.write(ledger, roster)
