"""Histories in which members, revoked and demoted supervisors, sticks and the relay may each be dishonest.

The lead (siti), a second supervisor (lim) and the administrator are honest; sup is until she is revoked or demoted. Whatever the
others do: no honest device's sync, screen or `verify` stops; what an honest person was told is saved is with everybody honest, and
stands until somebody who had read it replaces it; nobody decides who may not, and no key goes to whoever was withdrawn.
"""

from __future__ import annotations

import os
from contextlib import suppress

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule
from msgspec.structs import replace

from aftercare.actions.access.late_entries import late_entries
from aftercare.actions.caseload.conflicts import all_conflicts
from aftercare.actions.caseload.list_cases import list_cases
from aftercare.actions.exchange.bundle import UnusableBundle, read_bundle_file, write_bundle_file
from aftercare.actions.exchange.sync_now import sync_now
from aftercare.actions.program.verify_casebook import verify_casebook
from aftercare.actions.recording.record import record
from aftercare.actions.shared.link import ServerLies
from aftercare.store.casebook import Casebook
from sync.protocol.access import Space
from sync.protocol.access_statements import Disposal, Grant, Rekey, Withdraw
from sync.protocol.envelope import Seen
from sync.protocol.ids import parse_id
from sync.protocol.messages import Refusal, SyncAnswer, SyncRequest, Wanted
from sync.replica.change import REMOVED, Change
from sync.replica.intents import PersonIntent, RevokeIntent, WithdrawIntent
from sync.replica.kept_envelope import Standing
from sync.replica.keys import EpochKey
from sync.replica.named_values import CURSOR
from tests.faults.dishonest import VISIT, now, plain_of, seal_anything, space_at, state, stick
from tests.faults.world import Direct, World

HONEST, DISHONEST = ("siti", "lim"), ("farah", "daniel")
NOTES = st.sampled_from(
    ["ibu hadir", "bapa hadir . ibu hadir", "klien tenang . ibu hadir . kerja baik", "kerja baik"]
)
COMPARTMENTS = ("care", "contact", "sealed")
counted = {"histories": 0, "lies": 0, "steps": 0}


class DishonestHistories(RuleBasedStateMachine):
    """One history. `told` are the dots that somebody honest was told are saved, with their record; `lies` those of lying changes."""

    @initialize(fate=st.sampled_from(["revoked", "demoted"]))
    def begin(self, fate):
        self.world = World(5, "admin")
        self.case = self.world.cases[0]
        self.books: dict[str, Casebook] = {
            name: self.world.open(name) for name in (*self.world.names, "admin")
        }
        for book in self.books.values():
            self.world.sync(book)
        self.fate, self.fallen = fate, False
        self.told: dict[tuple[int, int], str] = {}
        self.lies: set[tuple[int, int]] = set()
        self.sticks: list = []
        # (space, name) -> the first epoch that they may not open
        self.gone: dict[tuple[bytes, str], int] = {}
        self.lie = None

    # -- honest people -----------------------------------------------------------------------------

    @property
    def honest(self):
        return HONEST if self.fallen else (*HONEST, "sup")

    def some(self, which, names):
        counted["steps"] += 1
        name = names[which % len(names)]
        return name, self.books[name]

    @rule(which=st.integers(0, 7), notes=NOTES, edit=st.booleans(), row=st.integers(0, 20))
    def write(self, which, notes, edit, row):
        _, book = self.some(which, self.honest)
        rows = book.records.read(kind="visit", case=self.case)
        known = rows[row % len(rows)] if edit and rows else None
        identifier = known.id if known else ""
        whole = known and (known.fields.get("held") or known.fields.get("planned"))
        # of one that a liar left without its day the form asks for that, too
        fields = {"observations": notes} if whole else {**VISIT, "observations": notes}
        written = record(book, self.case, "visit", fields, identifier)
        device, n = map(int, written.dot.split(":"))
        self.told[device, n] = written.record

    @rule(which=st.integers(0, 7))
    def sync(self, which):
        _, book = self.some(which, (*self.honest, "admin"))
        self.exchange(book)

    @rule(which=st.integers(0, 7))
    def sync_of_a_liar(self, which):
        """What they sealed and stated goes up; what becomes of their own laptop is their own affair."""
        _, book = self.some(which, DISHONEST)
        self.exchange(book)

    @rule(who=st.sampled_from(["farah", "daniel"]), compartment=st.sampled_from(COMPARTMENTS))
    def siti_withdraws(self, who, compartment):
        book = self.books["siti"]
        counted["steps"] += 1
        space, person = space_at(book, self.case, compartment), self.books[who].certified().person
        if person in space.members:
            with book.transaction():
                book.certified().intend(
                    WithdrawIntent(space.space, person, EpochKey.generate().secret())
                )
            self.exchange(book)
            after = book.ledger.space(space.space)
            if person not in after.members:
                self.gone[space.space, who] = after.epoch

    @rule()
    def sup_falls(self):
        """Her laptop is lost and revoked, or she gets another role; whoever has it now is dishonest."""
        if self.fallen:
            return
        counted["steps"] += 1
        self.exchange(self.books["sup"])
        if self.books["sup"].unsent():
            return
        admin, replica = self.books["admin"], self.books["sup"].certified()
        with admin.transaction():
            intent = (
                RevokeIntent(replica.device)
                if self.fate == "revoked"
                else PersonIntent(replica.person, "partner", "")
            )
            admin.certified().intend(intent)
        self.fallen = True
        for name in ("admin", *HONEST, *HONEST):
            self.exchange(self.books[name])

    @rule(which=st.integers(0, 7))
    def restart(self, which):
        name, book = self.some(which, (*HONEST, "admin"))
        book.close()
        self.books[name] = self.world.open(name)

    @rule(which=st.integers(0, 7), everything=st.booleans())
    def write_a_stick(self, which, everything):
        _, book = self.some(which, (*self.honest, *DISHONEST))
        file = self.world.folder / f"stick-{len(self.sticks)}"
        write_bundle_file(book, file, everything=everything)
        self.sticks.append(file)

    @rule(which=st.integers(0, 7), number=st.integers(0, 20))
    def read_a_stick(self, which, number):
        _, book = self.some(which, self.honest)
        if self.sticks:
            with suppress(
                UnusableBundle
            ):  # one's own, or a revoked device's: told, and nothing changed
                read_bundle_file(book, self.sticks[number % len(self.sticks)])

    # -- dishonest people --------------------------------------------------------------------------

    @property
    def liars(self):
        return (*DISHONEST, "sup") if self.fallen else DISHONEST

    def lying(self, which):
        counted["lies"] += 1
        return self.some(which, self.liars)

    @rule(
        which=st.integers(0, 7),
        content=st.sampled_from([b"", b"\x93\x01\x02\x03", b"\x92\x01\x91\xc0", b"\x92\x02\x90"]),
    )
    def seals_nonsense(self, which, content):
        _, book = self.lying(which)
        self.seal(book, "care", content)

    @rule(
        which=st.integers(0, 7), row=st.integers(0, 20), strike=st.booleans(), claims=st.booleans()
    )
    def replaces_what_is_yet_to_be_written(self, which, row, strike, claims):
        _, book = self.lying(which)
        rows = book.records.read(kind="visit", case=self.case)
        if not rows or space_of(book, self.case, "care") is None:
            return
        future = [
            (other.certified().device, n)
            for name in self.honest
            for other in [self.books[name]]
            for n in range(1, 900)
        ]
        fields = (
            {REMOVED: [list(dot) for dot in future]}
            if strike
            else {"observations": "nothing", "outcome": "partial"}
        )
        seen = {} if strike else {"observations": future, "outcome": future}
        n = book.log.next_n(book.certified().device) + 1000 + counted["lies"]
        told = ()
        if claims:  # to have read envelopes that there are not yet
            told = [
                Seen(self.books["siti"].certified().device, 500 + counted["lies"], os.urandom(8))
            ]
        if self.seal(
            book,
            "care",
            plain_of(Change(n, now(), "visit", parse_id(rows[row % len(rows)].id), fields, seen)),
            told,
        ):
            self.lies.add((book.certified().device, n))

    @rule(
        which=st.integers(0, 7),
        to=st.integers(0, 7),
        compartment=st.sampled_from(COMPARTMENTS),
        what=st.integers(0, 5),
        carry=st.booleans(),
    )
    def states_what_they_may_not(self, which, to, compartment, what, carry):
        _, book = self.lying(which)
        victim = self.books[self.honest[to % len(self.honest)]]
        head = victim.ledger.space(space_at(victim, self.case, compartment).space)
        accomplice = self.books[DISHONEST[which % 2]].certified().person
        key = EpochKey.generate()
        start = (head.space, head.count, head.head)
        commitment = key.commitment(head.space, head.epoch + 1)
        body = (
            Grant(*start, accomplice, "lead"),
            Withdraw(*start, victim.certified().person, commitment),
            Rekey(*start, os.urandom(32)),
            Rekey(*start, commitment, ()),
            Disposal(*start),
            Grant(*start, b"\x01", "member"),
        )[what]
        statement = state(book, head, body)
        if carry:
            writer = self.books[DISHONEST[to % 2]] if self.fate == "revoked" else book
            roster = victim.ledger.statements()
            self.sticks.append(
                stick(writer, self.world.folder, roster=roster, statements=[statement])
            )
            self.read_a_stick(to, len(self.sticks) - 1)
        else:
            self.lie = lambda answer: replace(answer, access=(*answer.access, statement))
            self.exchange(victim, lying=True)

    @rule(which=st.integers(0, 7), to=st.integers(0, 7))
    def writes_two_histories(self, which, to):
        """One envelope for the server, another with its number for a stick."""
        _, book = self.lying(which)
        if space_of(book, self.case, "care") is None:
            return
        change = Change(
            book.log.next_n(book.certified().device) + 3000 + counted["lies"],
            now(),
            "visit",
            os.urandom(16),
            {**VISIT},
        )
        other = seal_anything(book, self.case, "care", plain_of(change), send=False)
        self.seal(book, "care", plain_of(replace(change, record=os.urandom(16))))
        self.sticks.append(stick(book, self.world.folder, envelopes=[other]))
        self.read_a_stick(to, len(self.sticks) - 1)

    @rule(which=st.integers(0, 7), how=st.integers(0, 7))
    def the_relay_lies(self, which, how):
        _, book = self.some(which, (*self.honest, "admin"))
        counted["lies"] += 1
        self.lie = (
            lambda answer: replace(answer, envelopes=answer.envelopes[::-1]),
            lambda answer: replace(answer, envelopes=answer.envelopes[1:]),
            lambda answer: replace(
                answer, envelopes=tuple(one for one in answer.envelopes for _ in range(2))
            ),
            lambda answer: replace(answer, cursor=b"\xff" * 20, more=False),
            lambda answer: replace(
                answer,
                refused=(
                    Refusal("envelope", 0, "gap"),
                    Refusal("access", 0, "stale"),
                    Refusal("moon", 9, "<b>"),
                ),
            ),
            lambda answer: replace(
                answer, access=answer.access[::-1], receipts=answer.receipts[::-1]
            ),
            lambda answer: replace(answer, wanted=(*answer.wanted, Wanted(99, (b"s" * 16,)))),
            lambda answer: replace(answer, boxes=(), more=False),
        )[how]
        self.exchange(book, lying=True)

    def seal(self, book, compartment, content, seen=()):
        """Whether the device could seal it there at all."""
        space = space_of(book, self.case, compartment)
        if space is None or book.ledger.epoch_key(space.space, space.epoch) is None:
            return False
        seal_anything(book, self.case, compartment, content, seen=seen)
        return True

    def exchange(self, book, *, lying=False):
        transport = Lying(self.world.service, self.lie if lying else None)
        try:
            return sync_now(book, transport=transport)
        except ServerLies:
            if not lying:
                raise
        finally:
            self.lie = None

    # -- at the end --------------------------------------------------------------------------------

    def teardown(self):
        if not hasattr(self, "world"):
            return
        try:
            for _ in range(4):
                for name in (*self.honest, "admin"):
                    book = self.books[name]
                    with book.transaction():
                        # as if the last time that it asked anew were long ago
                        CURSOR.forget(book.ledger)
                    self.exchange(book)
            problems = [problem for name in self.honest for problem in self.problems_of(name)]
            if problems:
                raise AssertionError("; ".join(problems))
            counted["histories"] += 1
        finally:
            for book in self.books.values():
                book.close()
            self.world.close()

    def problems_of(self, name):
        book = self.books[name]
        found = [f"{name}: {one.part}: {one.problem}" for one in verify_casebook(book)]
        waiting = [
            change.kind
            for _, changes in book.ledger.unsealed()
            for change in changes
            if change.kind != "audit_entry"
        ]
        found += (
            [f"unsent at {name}: {waiting}"]
            if waiting or book.ledger.standing(Standing.OUTGOING)
            else []
        )
        list_cases(book, book.here())
        all_conflicts(book)
        late_entries(book)
        rows = {
            row.id: row
            for row in book.records.read(kind="visit", case=self.case, include_removed=True)
        }
        for dot, identifier in self.told.items():
            if not book.log.has(dot):
                found.append(f"lost: {dot} at {name}")
            elif not self.stands(book, rows[identifier], dot):
                found.append(f"hidden: {dot} at {name}")
        for (space, who), epoch in self.gone.items():
            ledger, newest = self.books[who].ledger, book.ledger.space(space).epoch
            found += [
                f"{who} has the key of epoch {n}"
                for n in range(epoch, newest + 1)
                if ledger.epoch_key(space, n)
            ]
        for compartment in COMPARTMENTS:
            space = space_at(book, self.case, compartment)
            leads = {person for person, standing in space.members.items() if standing == "lead"}
            found += (
                []
                if leads == {self.books["siti"].certified().person}
                else [f"{compartment} is led by another at {name}"]
            )
            found += (
                [f"{compartment} differs at {name}"]
                if space != space_at(self.books["siti"], self.case, compartment)
                else []
            )
        return found

    def stands(self, book, row, dot):
        """Whether a change is among the versions that stand, or somebody who was not lying has replaced it."""
        heads, space = book.heads_of(row), space_at(book, row.case, row.compartment)
        changes = book.log.changes_of(book.ledger.number(space.space), parse_id(row.id), row.kind)
        [change] = [one.change for one in changes if one.dot == dot]
        for field in change.fields:
            replaced = any(
                dot in map(tuple, one.change.seen.get(field, ()))
                for one in changes
                if one.dot not in self.lies
            )
            if dot not in heads[field] and not replaced:
                return False
        return not row.removed


class Lying(Direct):
    """A transport to the relay in this process that alters its first answer."""

    def __init__(self, service, lie):
        super().__init__(service)
        self._lie = lie

    def synchronise(self, request: SyncRequest, organisation: bytes, key) -> SyncAnswer:
        """One exchange."""
        answer = super().synchronise(request, organisation, key)
        lie, self._lie = self._lie, None
        return lie(answer) if lie else answer


def space_of(book: Casebook, case: str, compartment: str) -> Space | None:
    """A compartment of a case, if this device knows and may write there."""
    try:
        space = space_at(book, case, compartment)
    except AssertionError:
        return None
    replica = book.certified()
    return space if space.may_write(replica.person, replica.roster, now=True) else None
