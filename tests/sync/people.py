"""A small organisation made of statements only: administrator (device 1), siti (2), sup (3)."""

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sync.protocol import access_statements
from sync.protocol.access import Space, space_id
from sync.protocol.access_statements import CreateSpace, Grant
from sync.protocol.envelope import Header, sign_envelope
from sync.protocol.roster import NOTHING, ROOT, AddDevice, AddPerson, Found, Roster, state
from sync.replica.change import Change
from sync.replica.keys import DeviceKeys, EpochKey, SealingKey, public_of
from sync.replica.sealing import seal


class People:
    organisation = b"o" * 16
    admin, siti, sup = b"a" * 16, b"s" * 16, b"u" * 16

    def __init__(self):
        self.root = Ed25519PrivateKey.from_private_bytes(b"R" * 32)
        self.keys = {n: DeviceKeys(bytes([n]) * 128) for n in range(1, 8)}
        self.roster, self.statements = Roster(), []
        recovery = SealingKey.from_recovery_secret(b"S" * 32).public()
        self.add(Found, self.organisation, public_of(self.root), recovery, by=ROOT)
        self.add(AddPerson, self.admin, "administrator", "", by=ROOT)
        self.add_device(self.admin, by=ROOT)
        for person, role in ((self.siti, "worker"), (self.sup, "supervisor")):
            self.add(AddPerson, person, role, "")
            self.add_device(person)

    def add(self, kind, *values, by=1):
        body = kind(self.roster.count, self.roster.head, *values)
        statement = state(self.root if by == ROOT else self.keys[by].signing, by, body)
        self.roster = self.roster.follow(statement)
        self.statements.append(statement)
        return statement

    def add_device(self, person, by=1):
        number = len(self.roster.devices) + 1
        keys = self.keys[number]
        return self.add(
            AddDevice,
            number,
            person,
            keys.signing_public(),
            keys.sealing.public(),
            bytes([number]) * 16,
            by=by,
        )

    def create(self, case, compartment, by, key=None):
        identifier = space_id(self.organisation, case, compartment)
        key = key or EpochKey(b"E" * 32)
        body = CreateSpace(identifier, 0, NOTHING, case, compartment, key.commitment(identifier, 1))
        statement = access_statements.state(self.keys[by].signing, by, body)
        return Space(identifier).follow(statement, self.roster, now=True), statement

    def grant(self, space, person, by, standing="member"):
        statement = access_statements.state(
            self.keys[by].signing, by, Grant(space.space, space.count, space.head, person, standing)
        )
        return space.follow(statement, self.roster, now=True), statement

    def envelope(self, space, device, seq, previous, key=None, changes=None, seen=()):
        header = Header(space.space, device, seq, 1, tuple(seen))
        changes = changes or [
            Change(seq, seq << 16, "visit", bytes([seq % 256]) * 16, {"place": f"tempat {seq}"})
        ]
        body = seal(header, changes, key or EpochKey(b"E" * 32), lambda n: b"N" * n)
        envelope = sign_envelope(self.keys[device].signing, previous, header, body)
        return envelope, envelope.link(previous)
