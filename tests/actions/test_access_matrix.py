"""Who may do what, from the one declaration (`sync.protocol.roles`): tried against the running server and against the keys.

Everybody is granted every compartment that their role reaches; then each operation is attempted with statements and envelopes
forged past the program's own checks, so that it is the server that says no. The table is `docs/access-matrix.md`:
`python -m tests.actions.test_access_matrix` writes it.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import pytest

from aftercare.actions.access.grant_case import grant_case, stand_by
from aftercare.actions.access.open_case import open_case
from aftercare.actions.recording.record import record
from aftercare.actions.shared.directory import find_person
from sync.protocol.access import Space, space_id
from sync.protocol.access_statements import Grant, state
from sync.protocol.encoding import sha256
from sync.protocol.envelope import Header, sign_envelope
from sync.protocol.ids import new_id, parse_id
from sync.protocol.messages import VERSION, SyncRequest
from sync.protocol.roles import AUDIT, CASE_COMPARTMENTS, DIRECTORY, ROLES, reaches, writes
from sync.protocol.roster import NOTHING, AddPerson
from sync.protocol.roster import state as state_roster
from sync.replica.http_transport import HttpTransport
from sync.replica.keys import EpochKey
from tests.town import VISIT, Town

PEOPLE = {
    "lead": "worker",
    "member": "worker",
    "backup": "worker",
    "sup": "supervisor",
    "placement": "placement_officer",
    "counsellor": "religious_counsellor",
    "cso": "partner",
    "auditor": "auditor",
}
EVERYBODY = (*PEOPLE, "admin")
OPERATIONS = ("key", "read", "write", "grant")
FILE = Path(__file__).parents[2] / "docs" / "access-matrix.md"


class Attempts:
    """One device that forges what it sends."""

    def __init__(self, town: Town, name: str, case: str) -> None:
        self.book = town.open(name)
        self.replica = self.book.certified()
        self.case = parse_id(case)
        self.transport = HttpTransport(
            self.replica.identity.address, self.replica.identity.certificate
        )

    def close(self) -> None:
        self.transport.close()
        self.book.close()

    def send(self, **items: object):
        request = SyncRequest(
            VERSION, self.replica.device, b"", self.replica.roster.count, 4 << 20, **items
        )
        return self.transport.synchronise(request, self.replica.organisation, self.replica.signing)

    def space(self, compartment: str) -> bytes:
        case = b"" if compartment == DIRECTORY else self.case
        return space_id(self.replica.organisation, case, compartment)

    def handed(self) -> set[bytes]:
        """The spaces of which the server hands over what is written there, from the beginning."""
        return {envelope.read_header().space for envelope in self.send().envelopes}

    def holds_key(self, compartment: str) -> bool:
        space = self.book.ledger.space(self.space(compartment))
        return bool(space and self.book.ledger.epoch_key(space.space, space.epoch))

    def writes(self, compartment: str) -> bool:
        space = self.space(compartment)
        last = self.book.ledger.chain(space, self.replica.device)
        envelope = sign_envelope(
            self.replica.signing,
            last.link,
            Header(space, self.replica.device, last.seq + 1, 1, ()),
            b"x" * 40,
        )
        return self.send(envelopes=(envelope,)).refused == ()

    def grants(self, chains: dict[str, Space], compartment: str, person: bytes) -> bool:
        known = chains[compartment]
        body = Grant(
            known.space,
            known.count,
            known.head,
            person,
            "standby" if compartment != DIRECTORY else "member",
        )
        statement = state(self.replica.signing, self.replica.device, body)
        taken = self.send(access=(statement,)).refused == ()
        if taken:
            chains[compartment] = known.follow(statement, self.replica.roster, now=True)
        return taken


def try_everything(folder: Path) -> dict[tuple[str, str, str], bool]:
    """(who, compartment, operation) -> whether it went through."""
    found = {}
    with Town.founded(folder, "") as town:
        town.enrol(**{name: role for name, role in PEOPLE.items() if name != "sup"})
        with town.open("lead") as book:
            case = open_case(book, {"preferred_name": "Encik A", "type": "general"})
            record(book, case, "visit", VISIT)
            record(book, case, "visit", VISIT | {"sensitivity": "restricted"})
            record(
                book,
                case,
                "training",
                {"provider": "GiatMARA", "course": "Kimpalan", "from_date": "2026-10-01"},
            )
            signal = {
                "type": "crisis",
                "urgency": "soon",
                "noticed": VISIT["held"],
                "at_risk": "Klien",
                "seen": "Resah",
            }
            record(book, case, "signal", signal)
            for name, role in PEOPLE.items():
                if name not in ("lead", "backup"):
                    reached = [one for one in CASE_COMPARTMENTS if reaches(role, one)]
                    grant_case(book, case, name, reached, because="untuk ujian ini sahaja")
            stand_by(book, case, "backup")
        town.sync("lead", *EVERYBODY, "lead", *EVERYBODY)
        with town.open("lead") as book:
            chains = {space.compartment: space for space in book.spaces_of(case)}
            chains[DIRECTORY] = next(
                space for space in book.spaces_of("") if space.compartment == DIRECTORY
            )
            newcomer = parse_id(find_person(book, "siti").person)
        for name in EVERYBODY:
            device = Attempts(town, name, case)
            try:
                handed = device.handed()
                for compartment in (*CASE_COMPARTMENTS, DIRECTORY):
                    found[name, compartment, "key"] = device.holds_key(compartment)
                    found[name, compartment, "read"] = device.space(compartment) in handed
                    found[name, compartment, "grant"] = device.grants(chains, compartment, newcomer)
                    found[name, compartment, "write"] = device.writes(compartment)
                found[name, "", "open case"] = _opens(device)
                found[name, "", "administer"] = _administers(device)
            finally:
                device.close()
    return found


def _opens(device: Attempts) -> bool:
    from sync.protocol.access_statements import CreateSpace

    case, key = new_id(), EpochKey.generate()
    identifier = space_id(device.replica.organisation, case, "care")
    body = CreateSpace(identifier, 0, NOTHING, case, "care", key.commitment(identifier, 1))
    return (
        device.send(access=(state(device.replica.signing, device.replica.device, body),)).refused
        == ()
    )


def _administers(device: Attempts) -> bool:
    roster = device.replica.roster
    body = AddPerson(roster.count, roster.head, sha256(b"new")[:16], "worker", "")
    return (
        device.send(
            roster=(state_roster(device.replica.signing, device.replica.device, body),)
        ).refused
        == ()
    )


def declared(name: str, compartment: str, operation: str) -> bool:
    """What the declaration says of somebody in the case."""
    role = ROLES[PEOPLE.get(name, "administrator")]
    leads, standby = name == "lead", name == "backup" and compartment in ("restricted", "sealed")
    if operation == "open case":
        return role.opens
    if operation == "administer":
        return role.administers
    if compartment == DIRECTORY:
        return {"key": True, "read": True, "write": role.administers, "grant": False}[operation]
    known = PEOPLE.get(name, "administrator")
    if operation == "key":
        return reaches(known, compartment)
    if operation == "grant":
        return leads or (role.supervises and name in PEOPLE)
    if operation == "write":
        return writes(known, compartment) and not standby
    if compartment == AUDIT:
        return reaches(known, compartment) and (leads or role.inspects)
    return reaches(known, compartment) and not standby


@pytest.fixture(scope="module")
def tried(tmp_path_factory):
    return try_everything(tmp_path_factory.mktemp("matrix"))


@pytest.mark.parametrize("name", EVERYBODY)
def test_the_server_and_the_keys_give_each_role_what_is_declared_and_nothing_else(tried, name):
    mine = {
        (compartment, operation): went
        for (who, compartment, operation), went in tried.items()
        if who == name
    }
    assert mine == {
        (compartment, operation): declared(name, compartment, operation)
        for compartment, operation in mine
    }


def test_the_table_in_the_handbook_is_that_of_the_run(tried):
    assert FILE.read_text(encoding="utf-8").startswith(table(tried))


def table(tried: dict[tuple[str, str, str], bool]) -> str:
    """The matrix as the handbook shows it."""
    letters = {"key": "k", "read": "R", "write": "W", "grant": "G"}
    columns = (*CASE_COMPARTMENTS, DIRECTORY)
    lines = [
        "# Who may do what",
        "",
        "Made by `python -m tests.actions.test_access_matrix`, which tries every cell against a running server and against the",
        "keys on each device; the test of the same name compares it with the declaration in `sync/protocol/roles.py`. Everybody",
        "was granted every compartment of one case that their role reaches.",
        "",
        "k: holds the key · R: is handed what is written there · W: what they write is taken · G: may grant it to others",
        "",
        f"| who | {' | '.join(columns)} | opens cases | people and devices |",
        f"|---|{'---|' * (len(columns) + 2)}",
    ]
    titles = {
        "lead": "worker, leads the case",
        "member": "worker, granted",
        "backup": "worker, backup (on standby)",
    }
    for name in EVERYBODY:
        cells = [
            "".join(letters[op] for op in OPERATIONS if tried[name, column, op]) or "-"
            for column in columns
        ]
        last = ["yes" if tried[name, "", op] else "-" for op in ("open case", "administer")]
        role = PEOPLE.get(name, "administrator").replace("_", " ")
        lines.append(f"| {titles.get(name, role)} | {' | '.join([*cells, *last])} |")
    lines += [
        "",
        "A key without R or W: of the audit everybody holds the key to leave their own traces, and the server hands over none of",
        "the others'; on standby the key is there for an emergency, and the server hands nothing over until it is opened.",
        "",
    ]
    return "\n".join(lines)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as root:
        FILE.write_text(table(try_everything(Path(root))), encoding="utf-8")
    sys.stdout.write(FILE.read_text(encoding="utf-8"))
