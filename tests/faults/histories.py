"""Histories: two to eight devices that record, edit, strike out, decide, sync, lose answers and carry sticks, in any order.

At the end everybody syncs; then every device must hold every acknowledged change, in the same state, and be whole.
"""

from __future__ import annotations

import shutil

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from aftercare.actions.access.late_entries import Fate, late_entries, rule_on_late
from aftercare.actions.caseload.conflicts import all_conflicts
from aftercare.actions.exchange.bundle import read_bundle_file, write_bundle_file
from aftercare.actions.joining.old_copy import OtherCopy, go_on_here
from aftercare.actions.recording.record import record
from aftercare.actions.recording.resolve_conflict import resolve_conflict
from aftercare.actions.shared.link import NoLink
from aftercare.store.casebook import Casebook
from sync.protocol.access import space_id
from sync.protocol.ids import parse_id
from sync.replica.intents import WithdrawIntent
from sync.replica.keys import EpochKey
from tests.faults.world import Acknowledged, World, put_back_in_place

DEVICE, FEW = st.integers(0, 7), st.integers(0, 1)
PLACES = st.sampled_from(["rumah", "pejabat", "surau", "kedai kopi", "bengkel"])
NOTES = st.sampled_from(
    ["ibu hadir", "bapa hadir . ibu hadir", "klien tenang . ibu hadir . kerja baik", "kerja baik"]
)
counted = {"histories": 0, "faults": 0, "steps": 0}


class Histories(RuleBasedStateMachine):
    """One history. `books` are the open devices; `known` what each was told is saved."""

    @initialize(count=st.integers(2, 8))
    def begin(self, count):
        self.world = World(count)
        self.books: dict[str, Casebook] = {name: self.world.open(name) for name in self.world.names}
        self.known = Acknowledged()
        self.sticks: list = []
        self.backups: dict = {}
        self.copies: dict[str, Casebook] = {}  # second laptops, by whose folder they have
        for device in (0, 1):
            self.back_up(device)

    def at(self, device):
        name = self.world.names[device % len(self.world.names)]
        counted["steps"] += 1
        return name, self.books[name]

    @rule(device=DEVICE, place=PLACES, notes=NOTES)
    def record(self, device, place, notes):
        _, book = self.at(device)
        fields = {"held": "2026-11-02T10:00:00+08:00", "type": "phone", "outcome": "completed"}
        written = record(
            book, self.world.cases[0], "visit", {**fields, "place": place, "observations": notes}
        )
        self.known.note(*written)

    @rule(device=DEVICE, which=st.integers(0, 50), place=PLACES, notes=NOTES, both=st.booleans())
    def edit(self, device, which, place, notes, both):
        _, book = self.at(device)
        rows = book.records.read(kind="visit")
        if rows:
            row = rows[which % len(rows)]
            fields = {"place": place, "observations": notes} if both else {"observations": notes}
            self.known.note(*record(book, row.case, "visit", fields, row.id))

    @rule(device=DEVICE, which=st.integers(0, 50))
    def strike_out(self, device, which):
        _, book = self.at(device)
        rows = book.records.read(kind="visit")
        if rows:
            with book.transaction():
                written = book.remove(rows[which % len(rows)])
            self.known.note(*written)

    @rule(device=DEVICE)
    def decide(self, device):
        _, book = self.at(device)
        conflicts = all_conflicts(book)
        if conflicts:
            one = conflicts[0]
            take = one.versions[-1].dot if one.versions else ""
            self.known.note(*resolve_conflict(book, one.row.id, one.field, take=take))

    @rule(device=DEVICE)
    def sync(self, device):
        _, book = self.at(device)
        self.exchange(book)

    def exchange(self, book, lose=""):
        """A sync of a device of which another copy may be in use, which then is told."""
        try:
            self.world.sync(book, lose)
        except OtherCopy:
            counted["told"] = counted.get("told", 0) + 1
        self.known.follow(book)

    @rule(device=DEVICE, lose=st.sampled_from(["request", "answer"]))
    def sync_over_a_broken_link(self, device, lose):
        _, book = self.at(device)
        counted["faults"] += 1
        try:
            self.exchange(book, lose)
        except NoLink:
            pass
        else:
            raise AssertionError("the link broke and nobody was told")

    @rule(device=DEVICE, everything=st.booleans())
    def write_a_stick(self, device, everything):
        name, book = self.at(device)
        file = self.world.folder / f"stick-{len(self.sticks)}"
        write_bundle_file(book, file, everything=everything)
        self.sticks.append((name, file))

    @rule(device=DEVICE, which=st.integers(0, 20))
    def read_a_stick(self, device, which):
        name, book = self.at(device)
        if self.sticks:
            writer, file = self.sticks[which % len(self.sticks)]
            if writer != name:
                read_bundle_file(book, file)
                self.known.follow(book)

    @rule(device=FEW)
    def back_up(self, device):
        name, book = self.at(device)
        if name in self.copies:
            return
        book.close()
        self.backups[name] = self.world.folder / f"backup of {name}"
        shutil.rmtree(self.backups[name], ignore_errors=True)
        shutil.copytree(self.world.folder / name, self.backups[name])
        self.books[name] = self.world.open(name)

    @rule(device=FEW, snapshot=st.booleans())
    def restore(self, device, snapshot):
        """The folder is put back as it was: from a backup, or by a machine that knows nothing of it. What nobody else has is gone."""
        name, book = self.at(device)
        if name not in self.backups or name in self.copies:
            return
        counted["restored"] = counted.get("restored", 0) + 1
        self.known.lost_with(book)
        book.close()
        folder = self.world.folder / name
        if snapshot:
            put_back_in_place(self.backups[name], folder)
        else:
            shutil.rmtree(folder)
            shutil.copytree(self.backups[name], folder)
        self.books[name] = self.world.open(name)

    @rule(device=FEW)
    def copy(self, device):
        """The folder is copied to a second laptop, and both are used."""
        name, book = self.at(device)
        if name in self.copies:
            return
        book.close()
        shutil.copytree(self.world.folder / name, self.world.folder / f"{name} second")
        self.copies[name], self.books[name] = (
            self.world.open(f"{name} second"),
            self.world.open(name),
        )

    @rule(device=FEW)
    def change_laptops(self, device):
        name, book = self.at(device)
        if name in self.copies:
            self.books[name], self.copies[name] = self.copies[name], book

    @rule()
    def begin_a_new_epoch(self):
        """Siti re-keys a compartment; with a line drawn, what others wrote before is held until she rules."""
        book = self.books["siti"]
        counted["steps"] += 1
        replica = book.certified()
        space = space_id(replica.organisation, parse_id(self.world.cases[0]), "care")
        with book.transaction():
            replica.intend(WithdrawIntent(space, b"", EpochKey.generate().secret(), closes=True))

    @rule(accept=st.booleans())
    def rule_on_what_is_late(self, accept):
        book = self.books["siti"]
        held = [entry for entry in late_entries(book) if entry.fate is Fate.HELD and entry.may_rule]
        if held:
            rule_on_late(book, held[0].name, accept=accept, case=held[0].case)

    @rule(device=DEVICE)
    def restart(self, device):
        name, book = self.at(device)
        book.close()
        self.books[name] = self.world.open(book.folder.name)

    @rule(device=DEVICE)
    def rebuild(self, device):
        _, book = self.at(device)
        with book.transaction():
            book.log.rebuild()

    def teardown(self):
        if not hasattr(self, "world"):
            return
        try:
            self.put_second_laptops_away()
            self.world.quiet(self.books)
            names = self.world.names
            problems = self.known.problems(
                self.books, {"siti", names[counted["histories"] % len(names)]}
            )
            problems += [
                f"unsent: {book.unsent()} at {name}"
                for name, book in self.books.items()
                if book.unsent()
            ]
            if problems:
                raise AssertionError("; ".join(problems))
            counted["histories"] += 1
        finally:
            for book in (*self.books.values(), *self.copies.values()):
                book.close()
            self.world.close()

    def put_second_laptops_away(self):
        """What each of two copies has is sent; then only one is used."""
        for name, second in self.copies.items():
            for book in (second, self.books[name]):
                self.exchange(book)
                if book.certified().twin_since:
                    go_on_here(book)
                self.exchange(book)
        for book in self.books.values():
            self.exchange(book)
            if book.certified().twin_since:  # it was told, and its other copy put back since
                go_on_here(book)
                self.exchange(book)
