"""Who writes and who decides what, from the declarations of the kinds: tried through the program, and past it by a changed client.

A colleague of each role holds all of one case that their role reaches. Each writes each kind by hand, and takes each decision in a record of
somebody else's and in one of their own, in their own name; then the same is written past the program and synced, and read on another
device. The second part of `docs/access-matrix.md` is what came of it: `python -m tests.actions.test_decision_matrix` writes it.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from aftercare.actions.access.grant_case import grant_case
from aftercare.actions.access.open_case import open_case
from aftercare.actions.recording.decisions import InAnothersName, NotInYourRole, RaisedByYou
from aftercare.actions.recording.record import HasItsOwnWay, WrittenByProgram, record
from aftercare.actions.shared.directory import find_person
from aftercare.casework.declaration import By, Compartment, Decision
from aftercare.casework.kinds import KINDS
from aftercare.casework.refusal import Refused
from aftercare.casework.validation import Invalid
from aftercare.store.casebook import Entry
from aftercare.store.missing import NoSuchCase
from sync.protocol.roles import CASE_COMPARTMENTS, reaches, writes
from tests.actions.test_access_matrix import FILE
from tests.actions.test_decisions import PLAIN, SAID, WHOLE
from tests.town import VISIT, Town

PEOPLE = {
    "siti": "worker",
    "sup": "supervisor",
    "placement": "placement_officer",
    "counsellor": "religious_counsellor",
    "cso": "partner",
    "auditor": "auditor",
    "admin": "administrator",
}
OTHERS = ("farah", "lim")  # a worker and a supervisor whose records the decisions are taken in
DECISIONS = [(kind, one) for kind in KINDS.values() for one in kind.decisions]
# of kinds that are a decision altogether: what is none
BEGUN = {"review": {"comment": "tiada"}, "settlement": {"records": ["x"]}}
REFUSED = (InAnothersName, NotInYourRole, RaisedByYou)


class Tried(NamedTuple):
    """What came of a decision: whether the program took it, and whether it counts elsewhere, written past the program."""

    taken: bool
    counts: bool


def compartment_of(kind: str) -> str:
    """Where a record of a kind lies that is about nothing else."""
    declared = KINDS[kind].compartment
    return str(Compartment.CARE if declared is Compartment.ANY else declared)


def told(decision: Decision, me: str, kind: str) -> dict[str, Any]:
    """The fields that tell the decision in that person's name."""
    if not decision.fields:
        return dict(WHOLE[kind])
    return {name: me if name == decision.by else SAID[name] for name in decision.fields}


def plain(kind: str, decision: Decision, me: str) -> dict[str, Any]:
    """The record without the decision."""
    fields = {**PLAIN[kind], **({"to_person": me} if kind == "hand_over" else {})}
    return fields | (
        {decision.when[0]: decision.when[1][0]} if decision.when and decision.fields else {}
    )


class Office:
    """siti and farah work on a case, sup and lim supervise it; everybody else holds what their role reaches of it."""

    def __init__(self, town: Town) -> None:
        self.town = town
        roles = {**PEOPLE, "farah": "worker", "lim": "supervisor"}
        town.enrol(
            **{name: role for name, role in roles.items() if name not in ("siti", "sup", "admin")}
        )
        town.sync("siti")
        with town.open("siti") as book:
            self.case = open_case(book, {"preferred_name": "Encik A", "type": "general"})
            for name, role in roles.items():
                reached = [one for one in CASE_COMPARTMENTS if reaches(role, one)]
                if name != "siti" and reached:
                    grant_case(book, self.case, name, reached, because="untuk ujian ini sahaja")
            self.ids = {name: find_person(book, name).person for name in roles}
            self.visit = record(book, self.case, "visit", VISIT).record
        self.everybody = tuple(roles)
        town.sync("siti", *self.everybody, "siti", *self.everybody)

    def tries_to_write(self, name: str) -> dict[str, bool]:
        """By kind of a case, whether the program lets that person write one by hand, as far as their role goes."""
        found = {}
        with self.town.open(name) as book:
            for kind in KINDS.values():
                if kind.compartment is Compartment.DIRECTORY:
                    continue
                fields = {"about": self.visit} if kind.compartment is Compartment.ANY else {}
                try:
                    book.space_of(self.case, kind.name, fields)
                    writable = self.case not in book.lost_cases() and self._writes(book, kind.name)
                    record(book, self.case, kind.name, fields)
                except Invalid:
                    found[kind.name] = writable  # it is only not filled in
                except (HasItsOwnWay, WrittenByProgram, NoSuchCase):
                    found[kind.name] = False
                except Refused:
                    found[kind.name] = writable
                else:
                    found[kind.name] = writable
        return found

    def _writes(self, book: Any, kind: str) -> bool:
        replica = book.certified()
        spaces = [
            one for one in book.spaces_of(self.case) if one.compartment == compartment_of(kind)
        ]
        return any(one.may_write(replica.person, replica.roster, now=True) for one in spaces)


def try_decisions(office: Office) -> dict[tuple[str, int, bool], Tried]:
    """(who, place among DECISIONS, in a record of their own?) -> what came of it."""
    found, past, town = {}, [], office.town
    theirs = {}
    for place, (kind, decision) in enumerate(DECISIONS):
        author = "lim" if kind.name == "review" else "farah"
        with town.open(author) as book, book.transaction():
            for name in PEOPLE:
                for _ in range(2):
                    fields = (
                        plain(kind.name, decision, office.ids[name])
                        if decision.fields
                        else dict(BEGUN[kind.name])
                    )
                    fields |= {"about": office.visit} if kind.field("about") else {}
                    (made,) = book.write(
                        [Entry(office.case, kind.name, "", fields, compartment_of(kind.name))]
                    )
                    theirs.setdefault((name, place), []).append(made.record)
    town.sync("farah", "lim", *office.everybody)
    for name in sorted(
        PEOPLE, key=lambda one: one == "sup"
    ):  # who closes the case comes last: what others write then is late
        if name == "sup":
            town.sync(*office.everybody)
        with town.open(name) as book:
            me = office.ids[name]
            for place, (kind, decision) in enumerate(DECISIONS):
                where = [one.compartment for one in book.spaces_of(office.case)]
                if compartment_of(kind.name) not in where or not office._writes(book, kind.name):
                    continue
                for own in (False, True):
                    fields = told(decision, me, kind.name) | (
                        {"about": office.visit} if kind.field("about") else {}
                    )
                    if own:
                        fields = plain(kind.name, decision, me) | fields
                    by_program, beside = ("", "") if own else theirs[name, place]
                    try:
                        record(
                            book,
                            office.case,
                            kind.name,
                            fields,
                            by_program,
                            by=By.ASSISTANT,
                            because="ujian",
                        )
                        taken = True
                    except REFUSED:
                        taken = False
                    with book.transaction():
                        (made,) = book.write(
                            [
                                Entry(
                                    office.case,
                                    kind.name,
                                    beside,
                                    fields,
                                    compartment_of(kind.name),
                                )
                            ]
                        )
                    past.append((name, place, own, made.record, taken))
    town.sync(*office.everybody, *office.everybody)
    with town.open("farah") as book:
        for name, place, own, made, taken in past:
            kind, decision = DECISIONS[place]
            row = book.records.get(made, kind.name, office.case)
            names = decision.fields or tuple(told(decision, "", kind.name))
            found[name, place, own] = Tried(taken, any(row.fields.get(one) for one in names))
    return found


def declared(name: str, place: int, *, own: bool) -> bool:
    """What the declaration says: by every decision that is told with it."""
    kind, decision = DECISIONS[place]
    told_with = [
        one
        for one in kind.decisions
        if set(one.fields) == set(decision.fields) and _same(one, decision)
    ]
    return all(_fits(one, PEOPLE[name], own=own) for one in told_with)


def _same(one: Decision, other: Decision) -> bool:
    return one.when is None or one.when == other.when


def _fits(decision: Decision, role: str, *, own: bool) -> bool:
    author = not own if decision.by_another else own or not decision.by_writer
    return author and (not decision.roles or role in decision.roles)


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    with Town.founded(tmp_path_factory.mktemp("decisions-of-all"), "") as town:
        yield Office(town)


@pytest.fixture(scope="module")
def tried(office):
    return try_decisions(office)


@pytest.mark.parametrize("name", PEOPLE)
def test_nobody_takes_a_decision_that_is_not_theirs_through_the_program_or_past_it(tried, name):
    for (who, place, own), went in tried.items():
        if who == name:
            kind, decision = DECISIONS[place]
            expected = declared(name, place, own=own)
            assert went == Tried(expected, expected), (kind.name, decision.fields, own)


@pytest.mark.parametrize("name", PEOPLE)
def test_everybody_writes_by_hand_what_is_written_by_hand_where_their_role_writes(office, name):
    for kind, went in office.tries_to_write(name).items():
        by_hand = KINDS[kind].written_by is By.PERSON
        assert went == (by_hand and writes(PEOPLE[name], compartment_of(kind))), kind


def test_the_table_in_the_handbook_is_what_the_declarations_say_and_the_run_showed(tried):
    assert FILE.read_text(encoding="utf-8").endswith(table(tried))


def table(tried: dict[tuple[str, int, bool], Tried]) -> str:
    """The second part of the matrix."""
    titles = [role.replace("_", " ") for role in PEOPLE.values()]
    lines = [
        "## Who writes and who decides",
        "",
        "Made by `python -m tests.actions.test_decision_matrix`, from the declarations in `aftercare/casework/kinds` and a run in which each",
        "role wrote each kind and took each decision, through the program and past it. A decision that is not somebody's to take is refused",
        "where it is written; written past the program it counts on no device, and is shown as a contradiction with its author's name.",
        "",
        "w: writes it by hand, with all its fields but those below · s: through a sheet of its own (hand over, review, comment, ...)",
        "",
        f"| kind | {' | '.join(titles)} |",
        f"|---|{'---|' * len(titles)}",
    ]
    for kind in KINDS.values():
        if kind.compartment is Compartment.DIRECTORY or kind.written_by is By.PROGRAM:
            continue
        letter = "w" if kind.written_by is By.PERSON else "s"
        cells = [
            letter if writes(role, compartment_of(kind.name)) else "-" for role in PEOPLE.values()
        ]
        lines.append(f"| {kind.label} | {' | '.join(cells)} |")
    lines += [
        "",
        "D: decides it, in their own name · d: only in a record that somebody else wrote · o: only in one of their own · final: once taken,",
        "it is not written on any more, only followed by another record",
        "",
        f"| decision | {' | '.join(titles)} | |",
        f"|---|{'---|' * (len(titles) + 1)}",
    ]
    for place, (kind, decision) in enumerate(DECISIONS):
        cells = []
        for name in PEOPLE:
            other, own = (
                tried.get((name, place, one), Tried(taken=False, counts=False)).counts
                for one in (False, True)
            )
            cells.append(
                {(True, True): "D", (True, False): "d", (False, True): "o"}.get((other, own), "-")
            )
        fields = ", ".join(kind.by_name[one].label for one in decision.fields) or "the whole record"
        which = f" ({', '.join(decision.when[1])})" if decision.when else ""
        lines.append(
            f"| {kind.label}{which}: {fields} | {' | '.join(cells)} | {'final' if decision.final else ''} |"
        )
    return "\n".join([*lines, ""])


def main() -> None:
    """Writes the second part of the table."""
    with tempfile.TemporaryDirectory() as folder, Town.founded(Path(folder) / "town", "") as town:
        made = table(try_decisions(Office(town)))
    first = FILE.read_text(encoding="utf-8").split("## Who writes and who decides")[0]
    FILE.write_text(first.rstrip() + "\n\n" + made, encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
