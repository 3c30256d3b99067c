"""Every declared value comes back as it was kept, in the bytes that earlier versions read, and a damaged one is told or is as if nothing were kept."""

import os
from datetime import UTC, date, datetime

import msgspec
import pytest

from aftercare.casework.indicators.suppression import Cell, Line, Outward
from aftercare.store import named_values as desktop
from aftercare.store.anchor import Mark
from aftercare.store.casebook import DATABASE_FILE, Casebook
from aftercare.store.database_errors import DatabaseDamaged
from aftercare.store.faults import told_faults
from aftercare.store.kept_values import (
    CheckOut,
    FoundedServer,
    Joining,
    LastImport,
    Notice,
    Released,
    RunningTime,
    SavedFilter,
)
from aftercare.store.vault import Argon2Cost
from sync.protocol.branches import Branch
from sync.protocol.encoding import encode
from sync.protocol.envelope import Seen
from sync.protocol.messages import Contact, Incident
from sync.protocol.own_chains import Held, OwnHead
from sync.protocol.roster import Roster, Statement
from sync.protocol.whereabouts import Notice as ServerCode
from sync.protocol.whereabouts import Whereabouts
from sync.replica import named_values as replica
from sync.replica.enrolment import Founding
from sync.replica.identity import Identity
from sync.replica.named_value import DamagedValue, NamedValue
from sync.replica.named_values import Missing, Undone
from sync.replica.proxies import Login, ProxySetting

ID, NOW = bytes(range(16)), 1_700_000_000
IDENTITY = Identity(
    "https://a.example", b"c" * 32, b"r" * 16, ID, b"s" * 16, b"k" * 32, "Siti", device=3
)
ROSTER = Roster(organisation=b"o" * 32, count=4)
BRANCH = Branch(2, (Statement(b"body", 3, b"s" * 64),))
PLACE = Whereabouts(("https://a.example",), (b"c" * 32,), (b"k" * 32,))
CODE = ServerCode(ID, 1, 2, ("https://a.example",), (b"c" * 8,), b"s" * 64)
OUT = CheckOut(
    "Kuching", datetime(2026, 1, 2, 3, tzinfo=UTC), "012 345", datetime(2026, 1, 2, 1, tzinfo=UTC)
)
CELL = Cell("3", 3, 3)
FIGURES = Released(
    "2026-01", date(2026, 2, 1), Outward({"open": Line(CELL, CELL, CELL, "")}, {}, {}), 1
)
MARK = Mark(b"d" * 16, 7, b"l" * 16, 9, NOW)


def eight(number):
    return number.to_bytes(8, "big", signed=number < 0)


def packed(value):
    return msgspec.msgpack.encode(value)


# what each says, and the bytes under its name in the folders that are out there
SAID = {
    "identity": (IDENTITY, encode(IDENTITY)),
    "the device that this copy becomes": (IDENTITY, encode(IDENTITY)),
    "roster with vouching": (ROSTER, packed(ROSTER)),
    "roster statements are lacking from": (0, eight(0)),
    "relay key": (b"k" * 32, b"k" * 32),
    "server code": (CODE, encode(CODE)),
    "server address that answered": ("https://a.example 3", b"https://a.example 3"),
    "cursor": (b"\xff\x00", b"\xff\x00"),
    "asked anew": (NOW, eight(NOW)),
    "requests on sticks": ([b"m" * 32], encode([b"m" * 32])),
    "contacts": ([Contact(1, NOW, "0.2.0")], encode([Contact(1, NOW, "0.2.0")])),
    "incidents": ([Incident(9, NOW, "gap", "x")], encode([Incident(9, NOW, "gap", "x")])),
    "heard incidents": ([b"m" * 8], encode([b"m" * 8])),
    "told of incident": (9, eight(9)),
    "envelopes that authors had read and that are not here": (
        [("envelope 3", ID, Seen(2, 3, b"m" * 8))],
        encode([["envelope 3", ID, [2, 3, b"m" * 8]]]),
    ),
    "envelopes that were read and are not here": (
        [Missing(1, 4, ID, Seen(2, 3, b"m" * 8))],
        encode([[1, 4, ID, [2, 3, b"m" * 8]]]),
    ),
    "epochs whose key did not come": ([(ID, 2, NOW)], encode([(ID, 2, NOW)])),
    "spaces that come back": ([ID], encode([ID])),
    "decisions that were undone": ([Undone("grant", ID, ID, "Encik A")], encode([["grant", ID, ID, "Encik A"]])),
    "when the server was last set back": (NOW, eight(NOW)),
    "highest device when the server was set back": (12, eight(12)),
    "server lost roster from": (0, eight(0)),
    "roster is asked for from": (0, eight(0)),
    "parted from the server's roster at": (5, eight(5)),
    "other branches of the roster": ([BRANCH], encode([BRANCH])),
    "branch that the server was brought": (b"h" * 32, b"h" * 32),
    "branch of the server that a person has to look at": (BRANCH, encode(BRANCH)),
    "branch that a person has looked at": (b"h" * 32, b"h" * 32),
    "people of whom two branches said different things": ([(ID, "worker")], encode([(ID, "worker")])),
    "withdrawals that the server lost": ([(ID, ID)], encode([(ID, ID)])),
    "tokens of exchanges": ((b"a" * 16, b""), encode([b"a" * 16, b""])),
    "own envelopes that are lacking": ([Held(ID, 3)], encode([Held(ID, 3)])),
    "another copy is in use": (0, eight(0)),
    "own numbers are safe from": (1 << 21, eight(1 << 21)),
    "own numbers stand up to": (40, eight(40)),
    "anchor": (MARK, MARK.packed()),
    "where the folder lies": (ID, ID),
    "erased since the file was swept": (True, b"\x01"),
    "disposed of, and not told yet": ([(ID, "Encik A", 2)], encode([(ID, "Encik A", 2)])),
    "own changes erased": (77, eight(77)),
    "latest time of ours that came back": (NOW << 16, eight(NOW << 16)),
    "own heads in what was erased": ([OwnHead(ID, 3, b"l" * 32)], encode([OwnHead(ID, 3, b"l" * 32)])),
    "own chains that go on behind what was erased": ([OwnHead(ID, 3, b"l" * 32)], encode([OwnHead(ID, 3, b"l" * 32)])),
    "renumbered": ([(1, 2, 1, 1 << 21)], encode([(1, 2, 1, 1 << 21)])),
    "joining": (
        Joining("words", Founding(b"o" * 32, ID, b"r" * 32, b"e" * 32, b"a" * 32)),
        packed(Joining("words", Founding(b"o" * 32, ID, b"r" * 32, b"e" * 32, b"a" * 32))),
    ),
    "an older copy was brought up to date": ((3, 4, NOW), encode([3, 4, NOW])),
    "server founded again": (FoundedServer(NOW, PLACE), encode([NOW, PLACE])),
    "pending_root": (b"r" * 32, b"r" * 32),
    "last contact": (NOW, eight(NOW)),
    "latest time seen": (NOW, eight(NOW)),
    "clock off by": (-4000, eight(-4000)),
    "running time seen": (RunningTime("boot", 12), encode(["boot", 12])),
    "lease entered": (True, b"1"),
    "told of clock off by": (-4000, b"-4000"),
    "last sync": (NOW, b"1700000000"),
    "proxy": (
        ProxySetting("proxy", "http://p:80", {"p:80": Login("u", "w")}),
        encode(ProxySetting("proxy", "http://p:80", {"p:80": Login("u", "w")})),
    ),
    "way taken": ("setting proxy", b"setting proxy"),
    "troubles entered": ([(b"m" * 8, NOW)], encode([(b"m" * 8, NOW)])),
    "quarantine tried with": ("0.2.0", b"0.2.0"),
    "offered what was declined": (NOW, eight(NOW)),
    "cases that this person is about to lead": ([ID], encode([ID])),
    "notices": ([Notice("disposed", NOW, "Encik A", ("p",), 2)], encode([Notice("disposed", NOW, "Encik A", ("p",), 2)])),
    "check out": (OUT, msgspec.json.encode(OUT)),
    "saved filters": ([SavedFilter("mine", "lead:me", "phase")], encode([["mine", "lead:me", "phase"]])),
    "chosen filters": ([("today", ["late"])], encode([["today", ["late"]]])),
    "last import": (LastImport("a.csv", [("r", "case", "c", "1:2")]), encode(["a.csv", [["r", "case", "c", "1:2"]]])),
    "released periods": (["2026-01"], encode(["2026-01"])),
    "released figures of 2026-01": (FIGURES, packed(FIGURES)),
}  # fmt: skip
DECLARED = [
    *(value for side in (replica, desktop) for value in vars(side).values() if isinstance(value, NamedValue)),
    desktop.released_figures("2026-01"),
]  # fmt: skip
CALLED = {value.name: value for value in DECLARED}


class Shelf:
    """Named bytes in memory."""

    def __init__(self):
        self.bytes = {}

    def get(self, name):
        return self.bytes.get(name)

    def put(self, name, value):
        self.bytes.pop(name, None)
        if value is not None:
            self.bytes[name] = value


def test_each_declared_value_has_its_bytes_here():
    assert SAID.keys() == CALLED.keys()


@pytest.mark.parametrize("name", CALLED)
def test_it_comes_back_as_it_was_kept_in_the_bytes_that_earlier_versions_read(name):
    value, (said, stored) = CALLED[name], SAID[name]
    shelf = Shelf()
    value.write(shelf, said)
    assert shelf.bytes == {name: stored}
    assert value.read(shelf) == said
    assert value.take(shelf) == said
    assert shelf.bytes == {}
    assert value.read(shelf) == value.absent()


@pytest.mark.parametrize("name", CALLED)
def test_a_damaged_one_is_told_or_is_as_if_nothing_were_kept(name):
    value, shelf = CALLED[name], Shelf()
    for damaged in (b"\xc1" * 40, SAID[name][1][:-1], os.urandom(200)):
        shelf.put(name, damaged)
        try:
            read = value.read(shelf)
        except DamagedValue as error:
            assert value.needed, name
            assert str(error).startswith(f"the kept {name} is malformed"), name
        else:
            assert read is None or isinstance(read, type(SAID[name][0])), name


def test_what_must_not_be_forgotten_is_told_where_it_is_damaged():
    for value in (
        replica.IDENTITY,
        replica.SAFE_FROM,
        desktop.OWN_FLOOR,
        desktop.LAST_CONTACT,
        desktop.NOTICES,
    ):
        with pytest.raises(DamagedValue):
            value.of(b"\xc1" * 40)  # fmt: skip


def test_a_damaged_one_in_a_folder_is_told_as_damage_of_the_database(tmp_path):
    casebook, _ = Casebook.create(tmp_path, "a passphrase of its own", cost=Argon2Cost())
    with casebook:
        with casebook.transaction():
            casebook.ledger.put(desktop.SAVED_FILTERS.name, b"\xc1")
        with pytest.raises(DatabaseDamaged), told_faults(tmp_path / DATABASE_FILE):
            desktop.SAVED_FILTERS.read(casebook.ledger)


def test_two_readings_of_an_empty_list_are_two_lists():
    shelf = Shelf()
    replica.CONTACTS.read(shelf).append(Contact(1, NOW, ""))
    assert replica.CONTACTS.read(shelf) == []
