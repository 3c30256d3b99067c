"""Using the recovery kit: proving that it works, a new administrator, cases that nobody can open
any more.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import NamedTuple

from aftercare.actions.access.hand_over_case import MayNotLead
from aftercare.actions.exchange.sync_now import sync_now
from aftercare.actions.joining.recovery_kit import Kit
from aftercare.actions.joining.vouch_for_device import check_number, waiting_in
from aftercare.actions.shared.administering import administering
from aftercare.actions.shared.audit import enter
from aftercare.actions.shared.directory import Colleague, find_person
from aftercare.actions.shared.link import told
from aftercare.actions.shared.names import check_name
from aftercare.actions.shared.proxy import proxies_by, proxies_of
from aftercare.casework.refusal import Refused
from aftercare.casework.wording import words
from aftercare.store.casebook import Casebook, Entry
from aftercare.store.missing import NoSuchCase
from aftercare.store.recovery_code import read_code
from aftercare.store.vault import Argon2Cost
from aftercare.updates.trial import confirm_trial
from sync.protocol import roster as protocol_roster
from sync.protocol.access import LEAD, Space, space_id
from sync.protocol.access_statements import AccessStatement, Grant, read_body
from sync.protocol.access_statements import state as state_access
from sync.protocol.errors import Malformed, ProtocolError
from sync.protocol.flaws import Flaw
from sync.protocol.ids import format_id, new_id, parse_id
from sync.protocol.key_box import Epoch, KeyBox
from sync.protocol.messages import VERSION, RecoverAnswer, RecoverRequest, Refusal
from sync.protocol.roles import AUDIT, DIRECTORY, ROLES
from sync.protocol.roster import ROOT, AddDevice, AddPerson, Roster, Statement, Vouch
from sync.protocol.subjects import Noun
from sync.replica.enrolment import keep_certificate
from sync.replica.http_transport import HttpTransport
from sync.replica.identity import Identity
from sync.replica.keys import (
    DeviceKeys,
    EpochKey,
    SealingKey,
    open_box,
    public_of,
    root_key,
    seal_box,
    sheet_key,
)
from sync.replica.proxies import Proxies

MOST_IDLE = 50  # pages that brought no key, after which a server that promises more is not believed
KEYS_A_BOX = 2000


class NotTaken(Refused):
    """The server did not take what the kit stated."""

    def __init__(self, codes: Iterable[str]) -> None:
        super().__init__(
            words("The server did not take it: {codes}.", codes=", ".join(sorted(set(codes)))),
            words("Nothing was changed."),
            words("Try again; somebody may have changed the organisation at the same moment."),
        )


class Rehearsed(NamedTuple):
    """What the kit opened: compartments of cases and organisation, keys, and what it could not.

    `unopened` are compartments whose newest key it has not; `waiting`: keys that devices will seal
    to it at their next sync; `orphaned`: cases none of whose members has a device left.
    """

    compartments: int
    keys: int
    unopened: int
    waiting: int
    orphaned: tuple[str, ...]

    @property
    def proven(self) -> bool:
        """Whether everything there is can be opened with this kit."""
        return not self.unopened and not self.waiting


class Opened(NamedTuple):
    """Everything that the server handed to the holder of the kit, opened and checked against the
    access chains.
    """

    roster: Roster
    statements: tuple[Statement, ...]
    spaces: dict[bytes, Space]
    keys: dict[Epoch, EpochKey]
    wanted: dict[int, set[bytes]]
    waiting: int


class Root:
    """The organisation root at work, over one connection to the server."""

    def __init__(self, kit: Kit, transport: HttpTransport) -> None:
        self.key = root_key(kit.secret)
        self._recovery: SealingKey = kit.recovery()
        self._transport = transport

    def ask(
        self,
        roster: Sequence[Statement] = (),
        access: Sequence[AccessStatement] = (),
        boxes: Sequence[KeyBox] = (),
        after: int = 0,
    ) -> RecoverAnswer:
        """One exchange; raises `NotTaken` if anything it brought was refused."""
        request = RecoverRequest(VERSION, b"", tuple(roster), tuple(access), tuple(boxes), after)
        answer = self._transport.recover(request, self.key)
        refused: tuple[Refusal, ...] = answer.refused
        if refused:
            raise NotTaken(refusal.code for refusal in refused)
        return answer

    def open_all(self) -> Opened:
        """Fetches and opens everything that is sealed to recovery. Changes nothing."""
        answer = self.ask()
        roster = Roster().follow_all(answer.roster)
        if roster.root != public_of(self.key):
            raise NotTaken(["root"])
        spaces: dict[bytes, Space] = {}
        keys: dict[Epoch, EpochKey] = {}
        wanted: dict[int, set[bytes]] = {}
        broken: set[bytes] = set()
        before = idle = 0  # keys so far; pages that brought none
        while True:
            _follow(spaces, answer.access, roster, broken)
            for box in answer.boxes:
                try:
                    found = open_box(roster.organisation, box, self._recovery)
                except ProtocolError:
                    continue  # counted below: its spaces stay unopened
                for cover, key in found.items():
                    space = spaces.get(cover.space)
                    known = space is not None and 0 < cover.epoch <= space.epoch
                    if (
                        space
                        and known
                        and key.matches(
                            space.commitments[cover.epoch - 1], cover.space, cover.epoch
                        )
                    ):
                        keys[cover] = key
            for want in answer.wanted:
                wanted.setdefault(want.device, set()).update(want.spaces)
            if not answer.more:
                break
            idle = 0 if len(keys) > before else idle + 1
            if idle > MOST_IDLE:
                raise Malformed(Noun.ANSWER, Flaw.ENDLESS)
            answer, before = self.ask(after=answer.at), len(keys)
        lacking = {device: there & spaces.keys() for device, there in wanted.items()}
        return Opened(roster, answer.roster, spaces, keys, lacking, answer.unsealed)

    def boxes_for(
        self, opened: Opened, device: int, sealing: bytes, spaces: Iterable[bytes]
    ) -> list[KeyBox]:
        """What is opened of `spaces`, sealed to a device."""
        wanted = set(spaces)
        keys = sorted((epoch, key) for epoch, key in opened.keys.items() if epoch.space in wanted)
        parts = [
            dict(keys[start : start + KEYS_A_BOX]) for start in range(0, len(keys), KEYS_A_BOX)
        ]
        return [seal_box(opened.roster.organisation, device, sealing, part) for part in parts]


def _follow(
    spaces: dict[bytes, Space],
    statements: Iterable[AccessStatement],
    roster: Roster,
    broken: set[bytes],
) -> None:
    """Follows the access chains; one that does not hold ends there, and the keys of the others open
    as ever (PROTOCOL 8.2).
    """
    for statement in statements:
        try:
            body = read_body(statement)
            space = spaces.get(body.space) or Space(body.space)
            if body.seq >= space.count and body.space not in broken:
                spaces[body.space] = space.follow(statement, roster)
        except ProtocolError:
            with suppress(Malformed):
                broken.add(read_body(statement).space)


def transport_to(kit: Kit, proxies: Proxies | None = None) -> HttpTransport:
    """A transport to the server that the kit names; `proxies` where they are set on this device, else
    by environment and system.
    """
    return HttpTransport(kit.address, kit.certificate, proxies=proxies or proxies_by())


def rehearse(kit: Kit) -> Rehearsed:
    """Proves that the kit works: it opens everything there is, and changes nothing, here or on the
    server.
    """
    with told(), transport_to(kit) as transport:
        opened = Root(kit, transport).open_all()
    live = {identifier: space for identifier, space in opened.spaces.items() if not space.disposed}
    unopened = [
        space for space in live.values() if Epoch(space.space, space.epoch) not in opened.keys
    ]
    return Rehearsed(
        len(live), len(opened.keys), len(unopened), opened.waiting, tuple(_orphaned(opened))
    )


def _orphaned(opened: Opened) -> list[str]:
    """Cases that nobody with a device leads or supervises any more."""
    leads: dict[bytes, bool] = {}
    for space in opened.spaces.values():
        if not space.organisational and not space.disposed:
            alive = any(
                space.governs(person, opened.roster) and opened.roster.devices_of(person)
                for person in space.members
            )
            leads[space.case] = leads.get(space.case, False) or alive
    return sorted(format_id(case) for case, alive in leads.items() if not alive)


class Recovered(NamedTuple):
    """The new administrator's device, and the code that opens it without its passphrase."""

    device: int
    recovery_code: str
    orphaned: tuple[str, ...]


def become_administrator(
    folder: Path, kit: Kit, passphrase: str, name: str, *, cost: Argon2Cost | None = None
) -> Recovered:
    """A new administrator on a new device, certified by the root: for when every administrator's
    device is lost.
    """
    name = check_name("person", name)
    with ExitStack() as stack:
        transport = stack.enter_context(transport_to(kit))
        with told():
            root = Root(kit, transport)
            opened = root.open_all()
            certificate = transport.whole_fingerprint()
        confirm_trial()  # what this version makes, an older one may not be able to open
        casebook, code = Casebook.create(folder, passphrase, cost=cost)
        stack.enter_context(casebook)
        keys, person = DeviceKeys.generate(casebook.random), new_id(casebook.random)
        sheet = public_of(sheet_key(read_code(code)))
        identity = Identity(
            kit.address, certificate, kit.root, b"", b"", keys.seed(), name, sheet=sheet
        )
        number = len(opened.roster.devices) + 1
        roster, stated = opened.roster, []
        for body in (
            lambda r: AddPerson(r.count, r.head, person, "administrator", "", vouching=True),
            lambda r: AddDevice(
                r.count,
                r.head,
                number,
                person,
                keys.signing_public(),
                keys.sealing.public(),
                new_id(casebook.random),
                sheet,
            ),
        ):
            statement = protocol_roster.state(root.key, ROOT, body(roster))
            roster = roster.follow(statement)
            stated.append(statement)
        common = [
            space_id(roster.organisation, b"", compartment) for compartment in (DIRECTORY, AUDIT)
        ]
        boxes = root.boxes_for(opened, number, keys.sealing.public(), common)
        with told():
            answer = root.ask(stated, (), boxes)
        keep_certificate(casebook.ledger, identity, answer.roster, answer.organisation)
        sync_now(casebook)
        entry = Entry("", "person", format_id(person), {"name": name})
        with casebook.transaction():
            casebook.write([entry])
            enter(casebook, "kit_used", details=["new administrator"])
        sync_now(casebook)
    return Recovered(number, code, tuple(_orphaned(opened)))


def heal(kit: Kit) -> int:
    """Passes keys on to devices that may open something and that nobody is left to send its key to.
    Returns how many devices.
    """
    with told(), transport_to(kit) as transport:
        root = Root(kit, transport)
        opened = root.open_all()
        return sum(_pass_on(root, opened, number) for number in opened.wanted)


def _pass_on(root: Root, opened: Opened, number: int) -> bool:
    """Whether there was a key for this device."""
    device, spaces = opened.roster.active(number), opened.wanted.get(number, set())
    if device is None:
        return False
    entitled = [
        space for space in spaces if opened.spaces[space].holds_key(device.person, opened.roster)
    ]
    boxes = root.boxes_for(opened, number, device.sealing, entitled)
    if boxes:
        root.ask((), (), boxes)
    return bool(boxes)


def vouch_with_kit(kit: Kit, device: int, number: str) -> None:
    """Lets the organisation's recovery kit vouch for a device, and passes on the keys that it may
    open.
    """
    with told(), transport_to(kit) as transport:
        root = Root(kit, transport)
        roster = Roster().follow_all(root.ask().roster)
        waiting = waiting_in(roster, device)
        check_number(roster, waiting, number)
        body = Vouch(roster.count, roster.head, device, roster.keys_of(waiting))
        root.ask([protocol_roster.state(root.key, ROOT, body)])
        _pass_on(root, root.open_all(), device)


def give_case(casebook: Casebook, kit: Kit, case: str, name: str) -> Colleague:
    """The root gives a case, which nobody can open any more, to a worker or supervisor who leads it
    from then on.
    """
    administering(casebook, words("use the recovery kit"))
    colleague = find_person(casebook, name)
    if not ROLES[colleague.role].opens:
        raise MayNotLead(colleague.name, colleague.role)
    person = parse_id(colleague.person)
    with told(), transport_to(kit, proxies_of(casebook)) as transport:
        root = Root(kit, transport)
        opened = root.open_all()
        spaces = [
            space
            for space in opened.spaces.values()
            if space.case and format_id(space.case) == case
        ]
        if not spaces:
            raise NoSuchCase(case)
        bodies = [Grant(space.space, space.count, space.head, person, LEAD) for space in spaces]
        statements = [state_access(root.key, ROOT, body) for body in bodies]
        root.ask((), statements)
        for device in opened.roster.devices_of(person):
            boxes = root.boxes_for(
                opened, device.number, device.sealing, [space.space for space in spaces]
            )
            root.ask((), (), boxes)
    with casebook.transaction():
        enter(casebook, "kit_used", whom=colleague.person, details=["case given", case])
    return colleague
