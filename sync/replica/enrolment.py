"""How a device joins: by founding the organisation, or by proving an invitation's secret (PROTOCOL 6)."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import NamedTuple

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV

from sync.protocol import roster as protocol_roster
from sync.protocol.access import DIRECTORY, CreateSpace, Space, space_id
from sync.protocol.access import state as state_access
from sync.protocol.encoding import decode, encode, pack
from sync.protocol.errors import BadSignature, Malformed
from sync.protocol.invitation import Invitation, invitation_id, name_key, proof_key, prove
from sync.protocol.key_box import RECOVERY, Epoch
from sync.protocol.messages import VERSION, EnrolAnswer, Enrolment, EnrolRequest, FoundRequest, InvitationNotice
from sync.protocol.roster import ROOT, AddDevice, AddPerson, Found, Roster, root_fingerprint
from sync.replica.carrier import PIN, HttpCarrier
from sync.replica.identity import ROSTER, SERVER_COUNT, Identity
from sync.replica.keys import DeviceKeys, EpochKey, SealingKey, public_of, seal_box
from sync.replica.ledger import Ledger
from sync.replica.replica import Replica, write_identity
from sync.replica.wishes import PersonWish

INVITATION_SECONDS = 14 * 24 * 3600


class RootChanged(BadSignature):
    """The server shows an organisation with another root than the invitation names (PROTOCOL 6.3)."""

    code = "root"

    def __init__(self) -> None:
        super().__init__("the organisation that this server shows; its root is not the one in the invitation,")


class Founding(NamedTuple):
    """A founded organisation: the recovery secret is shown once and kept nowhere."""

    identity: Identity
    recovery_secret: bytes


def begin(
    invitation: Invitation, name: str, certificate: bytes = b"", random: Callable[[int], bytes] = os.urandom
) -> Identity:
    """A new device's identity with new keys, before anybody knows of it; `certificate` is the server's whole fingerprint."""
    return Identity(
        invitation.address,
        certificate or invitation.certificate,
        invitation.root,
        invitation_id(invitation.secret),
        invitation.secret,
        DeviceKeys.generate(random).seed(),
        name,
    )


def enrolment_of(identity: Identity) -> Enrolment:
    """What the device says of itself, with the proof that it knows the secret. The same bytes at every try."""
    keys = identity.keys()
    signing, sealing = keys.signing_public(), keys.sealing.public()
    sealed_name = AESGCMSIV(name_key(identity.secret)).encrypt(bytes(12), identity.name.encode(), signing)
    proof = prove(proof_key(identity.secret), identity.invitation, signing, sealing, sealed_name)
    return Enrolment(identity.invitation, signing, sealing, sealed_name, proof)


def ask(identity: Identity, carrier: HttpCarrier) -> EnrolAnswer:
    """Asks to be certified, or whether it has happened."""
    return carrier.enrol(EnrolRequest(VERSION, enrolment_of(identity)))


def take_certificate(ledger: Ledger, identity: Identity, answer: EnrolAnswer) -> Identity | None:
    """The identity once the answer's roster certifies this device's keys; None while it does not.

    Raises a `ProtocolError` if that roster does not hold or has another root than the invitation named.
    """
    roster = Roster().follow_all(answer.roster)
    if roster.count and root_fingerprint(roster.root) != identity.root:
        raise RootChanged
    signing = identity.keys().signing_public()
    for device in roster.devices.values():
        if device.signing == signing:
            certified = msgspec.structs.replace(
                identity, organisation=roster.organisation, device=device.number, person=device.person, secret=b""
            )
            with ledger.transaction():
                ledger.add_statements(0, answer.roster)
                _keep_roster(ledger, roster)
                write_identity(ledger, certified)
            return certified
    return None


class Prepared(msgspec.Struct, frozen=True, array_like=True):
    """A founding as it is kept before it is sent, so that a lost answer costs nothing: the request and its secrets."""

    request: bytes
    organisation: bytes
    person: bytes
    root_seed: bytes
    recovery_secret: bytes
    directory_key: bytes

    def __repr__(self) -> str:
        return "Prepared(...)"


def prepare_founding(identity: Identity, random: Callable[[int], bytes] = os.urandom) -> Prepared:
    """Makes an organisation: root key, recovery key, first administrator, directory (PROTOCOL 6.2)."""
    keys, organisation, person = identity.keys(), random(16), random(16)
    root_seed, recovery_secret = random(32), random(32)
    root = Ed25519PrivateKey.from_private_bytes(root_seed)
    recovery = SealingKey.from_recovery_secret(recovery_secret).public()
    roster, statements = Roster(), []
    for make in (
        lambda r: Found(r.count, r.head, organisation, public_of(root), recovery),
        lambda r: AddPerson(r.count, r.head, person, "administrator", ""),
        lambda r: AddDevice(r.count, r.head, 1, person, keys.signing_public(), keys.sealing.public(), identity.invitation),
    ):
        statement = protocol_roster.state(root, ROOT, make(roster))
        roster = roster.follow(statement)
        statements.append(statement)
    directory = space_id(organisation, b"", DIRECTORY)
    key = EpochKey.generate(random)
    body = CreateSpace(directory, 0, protocol_roster.NOTHING, b"", DIRECTORY, key.commitment(directory, 1))
    access = state_access(keys.signing, 1, body)
    box = seal_box(organisation, RECOVERY, recovery, {Epoch(directory, 1): key})
    request = FoundRequest(VERSION, enrolment_of(identity), tuple(statements), (access,), (box,))
    return Prepared(encode(request), organisation, person, root_seed, recovery_secret, key.secret())


def found(ledger: Ledger, identity: Identity, prepared: Prepared, carrier: HttpCarrier) -> Founding:
    """Founds the organisation that was prepared; may be repeated until an answer arrives."""
    request = decode(prepared.request, FoundRequest, "the kept founding")
    answer = carrier.found(request)
    shown = tuple(answer.roster[: len(request.roster)])
    if answer.organisation != prepared.organisation or shown != request.roster:
        raise Malformed("the server's answer", "it does not show the organisation that was just founded")
    roster = Roster().follow_all(request.roster)
    access = request.access[0]
    space = Space(space_id(prepared.organisation, b"", DIRECTORY)).follow(access, roster, now=True)
    founder = msgspec.structs.replace(
        identity,
        root=root_fingerprint(roster.root),
        organisation=prepared.organisation,
        device=1,
        person=prepared.person,
        secret=b"",
        root_seed=prepared.root_seed,
    )
    with ledger.transaction():
        ledger.add_statements(0, request.roster)
        _keep_roster(ledger, roster)
        ledger.put_space(space)
        ledger.add_access(space.space, 0, access, outgoing=False)
        ledger.put_epoch_key(space.space, 1, EpochKey(prepared.directory_key))
        write_identity(ledger, founder)
    return Founding(founder, prepared.recovery_secret)


def invite(
    replica: Replica, person: bytes, role: str, team: str, now: int, random: Callable[[int], bytes] = os.urandom
) -> Invitation:
    """An invitation for `person`, valid for 14 days from `now` (s); in the caller's transaction."""
    secret = random(16)
    identity = replica.identity
    known = replica.roster.people.get(person)
    if known is None or (known.role, known.team) != (role, team):
        replica.wish(PersonWish(person, role, team))
    notice = InvitationNotice(invitation_id(secret), person, now + INVITATION_SECONDS)
    replica.ledger.add_invitation(notice, secret)
    return Invitation(identity.address, identity.certificate[:PIN], identity.root, secret)


def _keep_roster(ledger: Ledger, roster: Roster) -> None:
    ledger.put(ROSTER, pack(roster))
    ledger.put(SERVER_COUNT, roster.count.to_bytes(8, "big"))
