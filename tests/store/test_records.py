"""Reading records: rows, versions in conflict, struck-out ones, history."""

import pytest

from aftercare.casework.authority import Author
from aftercare.store.authors import NobodyKnown
from aftercare.store.missing import Ambiguous
from sync.protocol.ids import format_id
from sync.replica.change import REMOVED, Change
from tests.store.shelf import CASES, OWN, name_of, time_of, visit


class Always(NobodyKnown):
    """Authors who hold the same roles at all times."""

    def __init__(self, of):
        self.of = of


def test_a_row_tells_who_wrote_it_first_and_when_it_last_changed(shelf):
    shelf.append(visit(4, at=40), device=3, envelope=1)
    shelf.append(visit(1, at=50, seen={"place": [(3, 4)]}, place="kedai"))
    row = shelf.records.get(name_of(1))
    assert (row.kind, row.case, row.compartment, row.device) == (
        "visit",
        format_id(CASES[0]),
        "care",
        3,
    )
    assert (row.written, row.changed) == (time_of(40), time_of(50))
    assert row.fields == {"type": "home", "outcome": "completed", "place": "kedai"}
    assert row.conflicts == {}


def test_rows_come_oldest_first_of_one_kind_and_one_case(shelf):
    shelf.append(visit(1, 1, at=30), visit(2, 2, at=10), device=3, envelope=1)
    shelf.append(visit(1, 3, at=20), device=2, space=2, envelope=1)
    shelf.append(
        Change(3, time_of(5), "task", bytes([4]) * 16, {"what": "call"}), device=3, envelope=1
    )
    assert [row.id for row in shelf.records.read(kind="visit")] == [
        name_of(2),
        name_of(3),
        name_of(1),
    ]
    assert [row.id for row in shelf.records.read(kind="visit", case=format_id(CASES[1]))] == [
        name_of(3)
    ]
    assert {row.kind for row in shelf.records.read(case=format_id(CASES[0]))} == {"visit", "task"}
    assert shelf.records.counts()["visit"] == 3
    assert (
        shelf.records.read(case="not an id") == shelf.records.read(case=format_id(CASES[2])) == []
    )
    assert shelf.records.get("not an id") is None
    assert shelf.records.get(name_of(3), kind="task") is None


def test_every_version_in_conflict_is_shown_and_can_be_searched(shelf):
    shelf.append(visit(1, place="awal"), device=3, envelope=1)
    shelf.append(visit(1, at=10, seen={"place": [(3, 1)]}, place="pejabat"), device=1, envelope=1)
    shelf.append(visit(1, at=20, seen={"place": [(3, 1)]}, place="kedai"), device=2, envelope=1)
    row = shelf.records.get(name_of(1))
    assert [(version.dot, version.value) for version in row.conflicts["place"]] == [
        ("1:1", "pejabat"),
        ("2:1", "kedai"),
    ]
    assert row.fields["place"] == "kedai"
    assert [row.id for row in shelf.records.conflicts()] == [name_of(1)]
    assert shelf.found("pejabat") == shelf.found("kedai") == [1]
    assert shelf.found("awal") == []
    shelf.append(visit(1, at=30, seen={"place": [(1, 1), (2, 1)]}, place="kedai dan pejabat"))
    assert shelf.records.conflicts() == []
    assert shelf.records.get(name_of(1)).conflicts == {}


def test_a_record_struck_out_is_hidden_and_keeps_its_history(shelf):
    shelf.append(visit(1), visit(2, record=2))
    strike = visit(3, bare=True, **{REMOVED: [[OWN, 1]]})
    shelf.append(strike)
    assert [row.id for row in shelf.records.read()] == [name_of(2)]
    assert shelf.records.counts()["visit"] == 1
    row = shelf.records.get(name_of(1))
    assert (row.removed, row.contested, row.fields["place"]) == (True, False, "rumah ibu")
    assert REMOVED not in row.fields
    assert [entry.dot for entry in shelf.records.history(row)] == [f"{OWN}:1", f"{OWN}:3"]
    assert shelf.found("rumah") == [2]


def test_an_edit_beside_a_removal_keeps_the_record_and_asks(shelf):
    shelf.append(visit(1), device=3, envelope=1)
    shelf.append(visit(2, bare=True, **{REMOVED: [[3, 1]]}), device=3, envelope=1)
    shelf.append(visit(1, at=9, seen={"place": [(3, 1)]}, place="kedai"), device=4, envelope=1)
    row = shelf.records.get(name_of(1))
    assert (row.removed, row.contested) == (False, True)
    assert [row.id for row in shelf.records.conflicts()] == [name_of(1)]
    assert shelf.found("kedai") == [1]


def test_a_removal_that_comes_before_the_record_holds_when_it_comes(shelf):
    shelf.append(visit(2, bare=True, **{REMOVED: [[3, 1]]}), device=3, envelope=1)
    assert shelf.records.read(kind="visit") == []
    shelf.append(visit(1), device=3, envelope=1)
    assert shelf.records.get(name_of(1)).removed
    assert shelf.found("rumah") == []


def test_history_says_what_was_set_by_whom_and_whether_it_was_sent(shelf):
    shelf.append(visit(1, at=10), device=3, envelope=5)
    shelf.append(visit(1, at=20, seen={"place": [(3, 1)]}, place=None))
    first, second = shelf.records.history(shelf.records.get(name_of(1)))
    assert (first.dot, first.device, first.time, first.envelope) == ("3:1", 3, time_of(10), 5)
    assert (second.dot, second.fields, second.envelope) == (f"{OWN}:1", {"place": None}, None)
    assert "place" not in shelf.records.get(name_of(1)).fields


@pytest.mark.parametrize("kind", ["visit", ""])
def test_a_record_is_found_by_its_id_alone_or_with_its_kind(shelf, kind):
    shelf.append(visit(1))
    assert shelf.records.get(name_of(1), kind).id == name_of(1)
    assert shelf.records.get(name_of(2), kind) is None


def test_the_same_id_under_two_kinds_is_two_records(shelf):
    shelf.append(visit(1), Change(2, time_of(2), "task", bytes([1]) * 16, {"what": "call"}))
    assert shelf.records.get(name_of(1), "visit").fields["place"] == "rumah ibu"
    assert shelf.records.get(name_of(1), "task").fields == {"what": "call"}
    assert len(shelf.records.read()) == 2


def test_one_id_in_two_cases_is_found_by_its_case_and_told_as_shared(shelf):
    shelf.append(visit(1, 1, at=30), visit(2, 2, at=30), device=3, envelope=1)
    shelf.append(visit(1, 1, at=10, place="tiruan"), device=2, space=2, envelope=1)
    first, second = (format_id(case) for case in CASES[:2])
    assert shelf.records.get(name_of(1), "visit", first).fields["place"] == "rumah ibu"
    assert shelf.records.get(name_of(1), "visit", second).fields["place"] == "tiruan"
    with pytest.raises(Ambiguous):
        shelf.records.get(name_of(1), "visit")
    assert shelf.records.shared_ids() == {("visit", name_of(1)): tuple(sorted((first, second)))}
    shelf.append(visit(2, 2, at=40), device=2, space=2, envelope=2)
    assert len(shelf.records.shared_ids()) == 2


def test_a_decision_stands_in_no_field_unless_its_author_may_take_it(shelf):
    plan = Change(
        1, time_of(5), "plan", bytes([9]) * 16, {"date": "2026-11-01", "approved_by": "sup"}
    )
    shelf.append(plan, device=3, envelope=1)
    row = shelf.records.get(name_of(9), "plan")
    assert (row.fields, row.claims[0].fields) == ({"date": "2026-11-01"}, {"approved_by": "sup"})
    people = {
        3: Author("sup", frozenset(("supervisor",))),
        2: Author("siti", frozenset(("worker",))),
    }
    shelf.records.authors = Always(people.__getitem__)
    assert shelf.records.get(name_of(9), "plan").fields == {
        "date": "2026-11-01",
        "approved_by": "sup",
    }
    edit = Change(
        1, time_of(6), "plan", bytes([9]) * 16, {"date": "2026-11-02"}, {"date": [(3, 1)]}
    )
    shelf.append(edit, device=2, envelope=1)
    assert shelf.records.get(name_of(9), "plan").fields == {
        "date": "2026-11-02",
        "approved_by": "sup",
    }
    again = Change(
        2, time_of(7), "plan", bytes([9]) * 16, {"approved_by": "sup"}, {"approved_by": [(3, 1)]}
    )
    shelf.append(again, device=2, envelope=2)
    assert shelf.records.get(name_of(9), "plan").fields == {"date": "2026-11-02"}
    shelf.log.rebuild()
    assert shelf.records.get(name_of(9), "plan").claims[0].author == "siti"


def test_two_who_may_not_strike_a_record_out_may_not_together(shelf):
    people = {
        device: Author(name, frozenset(("worker",)))
        for device, name in ((2, "farah"), (3, "siti"), (4, "lim"))
    }
    shelf.records.authors = Always(people.__getitem__)
    shelf.append(Change(1, time_of(5), "task", bytes([9]) * 16, {"what": "Telefon"}), device=3)
    for device, read in ((2, [[3, 1]]), (4, [[3, 1], [4, 9]])):
        strike = Change(1, time_of(6), "task", bytes([9]) * 16, {REMOVED: read})
        shelf.append(strike, device=device, envelope=1)
    for _ in range(2):  # as it came, and as it is made anew
        assert not shelf.records.get(name_of(9), "task").removed
        shelf.log.rebuild()
    people |= {2: people[3], 4: people[3]}  # were both of whoever wrote it
    assert shelf.records.get(name_of(9), "task").removed
