"""The change log: nothing twice, nothing lost, and projections that are a pure function of the set of changes."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aftercare.casework.declaration import By, Compartment, declare, narrative, text
from aftercare.casework.kinds import KINDS
from aftercare.store.change_log import ForkedDot
from aftercare.store.verify import verify
from sync.protocol.errors import Malformed
from sync.protocol.ids import parse_id
from sync.replica.change import REMOVED, Change
from tests.store.shelf import OWN, Shelf, name_of, time_of, visit


def test_a_change_that_comes_twice_is_taken_once(shelf):
    changes = [visit(1), visit(2, record=2)]
    assert shelf.append(*changes, device=3, envelope=1) == 2
    before = shelf.hash()
    assert shelf.append(*changes, device=3, envelope=1) == 0
    assert shelf.append(visit(3, record=3), visit(3, record=3), *changes, device=3, envelope=2) == 1
    assert shelf.run("SELECT count(*) FROM change").fetchone() == (3,)
    assert shelf.hash() != before


def test_a_gap_is_filled_when_the_missing_change_comes(shelf):
    shelf.append(visit(1), visit(3, record=3), device=3, envelope=1)
    assert shelf.append(visit(1), visit(2, record=2), visit(3, record=3), device=3, envelope=1) == 1
    assert shelf.log.next_n(3) == 4


@pytest.mark.parametrize(
    "forged",
    [
        [visit(2, record=9), visit(1, place="palsu")],
        [visit(2, record=9), visit(1, record=5)],
        [visit(4, record=4), visit(4, record=5)],
    ],
)
def test_another_content_under_a_known_dot_is_a_fork_and_writes_nothing(shelf, forged):
    shelf.append(visit(1), device=3, envelope=1)
    before = shelf.hash()
    with pytest.raises(ForkedDot, match="device 3"):
        shelf.append(*forged, device=3, envelope=2)
    assert shelf.hash() == before
    assert shelf.log.next_n(3) == 2


def test_the_same_change_in_another_space_is_a_fork(shelf):
    shelf.append(visit(1), device=3, envelope=1)
    with pytest.raises(ForkedDot):
        shelf.append(visit(1), device=3, space=2, envelope=1)


@pytest.mark.parametrize(
    "change",
    [
        Change(0, 1, "visit", bytes(16), {}),
        Change(-1, 1, "visit", bytes(16), {}),
        Change(1 << 40, 1, "visit", bytes(16), {}),
        Change(1, -1, "visit", bytes(16), {}),
        Change(1, 1 << 63, "visit", bytes(16), {}),
        *(
            Change(1, 1, "visit", bytes(16), {REMOVED: value})
            for value in (True, "all", ["x"], [1], [[1]], [[1, "2"]], {"a": 1})
        ),
    ],
)
def test_a_change_nothing_could_be_made_of_is_refused_whole(shelf, change):
    with pytest.raises(Malformed):
        shelf.append(visit(5), change, device=3, envelope=1)
    assert shelf.records.read() == []


ODD = {
    "duration": 1 << 53,
    "place": ["not", "a", {"text": None}],
    "present": {"nested": [1, [2, {"": []}]]},
    "observations": 4.5,
    "purpose": -1e308,
    "voluntary": [True, False, -0.0],
    "next_due": "\x00 \x1f \u202e",
    "": "no name",
}


def test_values_of_any_shape_that_json_has_are_kept_as_they_came(shelf):
    shelf.append(visit(1, **ODD), device=3, envelope=1)
    shelf.append(
        visit(2, record=2, place="a"),
        visit(3, record=2, seen={"place": [(3, 2)]}, **ODD),
        device=3,
        envelope=1,
    )
    shelf.append(
        Change(4, time_of(9), "visit", bytes(16), {"place": "x", "purpose": None}),
        device=3,
        envelope=1,
    )
    rows = {row.id: row for row in shelf.records.read(kind="visit")}
    for row in (rows[name_of(1)], rows[name_of(2)]):
        assert (set(row.unreadable), row.fields[""]) == (ODD.keys() - {""}, "no name")
        changes = shelf.log.changes_of(1, parse_id(row.id), "visit")
        kept = {
            name: value
            for one in changes
            for name, value in one.change.fields.items()
            if name in ODD
        }
        assert kept == ODD
    assert rows[name_of(0)].fields == {"place": "x"}
    assert list(verify(shelf.database, shelf.log)) == []


def test_a_record_of_one_space_is_never_touched_by_another(shelf):
    shelf.append(visit(1, place="sini"), device=3, envelope=1)
    shelf.append(
        visit(1, place="sana"),
        visit(2, bare=True, **{REMOVED: [[3, 1]]}),
        device=4,
        space=2,
        envelope=1,
    )
    here, there = shelf.records.read(kind="visit", include_removed=True)
    assert (here.fields["place"], here.conflicts, here.removed) == ("sini", {}, False)
    assert there.fields["place"] == "sana"
    assert here.case != there.case
    assert [entry.dot for entry in shelf.records.history(here)] == ["3:1"]


def test_own_changes_wait_in_order_by_space_until_they_are_sealed(tmp_path):
    with Shelf(tmp_path) as shelf:
        shelf.append(visit(1), visit(2, record=2))
        shelf.append(visit(3, record=3), space=2)
        shelf.append(visit(1, record=4), device=3, envelope=1)
        assert {
            space: [change.n for change in found] for space, found in shelf.log.unsealed().items()
        } == {
            1: [1, 2],
            2: [3],
        }
        with shelf.database.transaction():
            shelf.log.mark_sealed([1, 3], 9)
    with Shelf(tmp_path) as shelf:
        assert {
            space: [change.n for change in found] for space, found in shelf.log.unsealed().items()
        } == {1: [2]}
        assert shelf.log.unsealed_count() == 1
        assert [shelf.log.envelope_of((OWN, n)) for n in (1, 2, 3)] == [9, None, 9]
        assert shelf.log.missing(OWN, [visit(1), visit(2, record=5), visit(99)]) == 2


def test_an_undone_transaction_gives_its_numbers_back(shelf):
    class Stop(Exception):
        pass

    with pytest.raises(Stop), shelf.database.transaction():
        shelf.log.append(1, OWN, [visit(1, place="hilang")], envelope=None)
        raise Stop
    shelf.log.forget_numbers()
    assert shelf.log.next_n(OWN) == 1
    assert shelf.found("hilang") == []
    shelf.append(visit(1, place="kekal"))
    assert shelf.found("kekal") == [1]
    assert shelf.log.last_time(OWN) == time_of(1)


def test_numbers_go_on_where_they_were_after_reopening(tmp_path):
    with Shelf(tmp_path) as shelf:
        shelf.append(visit(1), visit(2, record=2))
    with Shelf(tmp_path) as shelf:
        assert shelf.log.next_n(OWN) == 3
        assert shelf.log.next_n(OWN + 1) == 1


NEWER = declare(
    "seance",
    "Seance",
    "Seances",
    Compartment.CARE,
    text("medium", "Medium"),
    narrative("heard", "Heard"),
    written_by=By.PERSON,
    offered=None,
    category="",
    in_client_copy=False,
    topic="",
)


def test_after_an_upgrade_what_a_newer_version_wrote_appears(tmp_path):
    written = Change(
        1, time_of(1), "seance", bytes(16), {"medium": "Puan X", "heard": "bunyi pelik"}
    )
    with Shelf(tmp_path) as old:
        old.append(written, device=3, envelope=1)
        assert [row.fields for row in old.records.read(kind="seance")] == [written.fields]
        assert old.found("pelik") == []
        before = old.hash()
    with Shelf(tmp_path, {**KINDS, "seance": NEWER}) as new:
        assert [row.kind for row in new.records.read()] == ["seance"]
        assert new.found("pelik") == [0]
        assert new.hash() == before
        assert list(verify(new.database, new.log)) == []
    with Shelf(tmp_path) as old:
        assert [row.fields for row in old.records.read(kind="seance")] == [written.fields]


def test_the_same_declarations_are_not_projected_again(tmp_path, monkeypatch):
    with Shelf(tmp_path) as shelf:
        shelf.append(visit(1))
    monkeypatch.setattr(
        "aftercare.store.change_log.ChangeLog.rebuild", lambda *_: pytest.fail("rebuilt")
    )
    with Shelf(tmp_path) as shelf:
        assert len(shelf.records.read()) == 1


def test_a_rebuild_tells_how_far_it_is(shelf):
    for start in range(1, 2500, 500):
        changes = [
            Change(n, time_of(n), "task", n.to_bytes(16, "big"), {"what": "x"})
            for n in range(start, start + 500)
        ]
        shelf.append(*changes, device=3, envelope=1)
    told = []
    with shelf.database.transaction():
        shelf.log.rebuild(told.append)
    assert told == [1000, 2000]


class Worlds:
    """Histories: what three devices write, each knowing what it had pulled by then."""

    texts = st.sampled_from(
        ["ibu", "ibu dan bapa", "kerja di kedai", "tenang", "ibu dan bapa tenang", "", None]
    )
    steps = st.lists(
        st.tuples(
            st.integers(1, 3),  # device
            st.integers(1, 3),  # record
            st.sampled_from(["place", "observations", "duration", REMOVED]),
            texts,
            st.booleans(),  # it knows everything so far, or only its own
        ),
        min_size=1,
        max_size=25,
    )

    @staticmethod
    def written(steps):
        changes, heads = [], {}
        numbers = dict.fromkeys((1, 2, 3), 0)
        for second, (device, record, field, value, knowing) in enumerate(steps):
            numbers[device] += 1
            known = [dot for dot, name in heads.get(record, []) if knowing or dot[0] == device]
            seen = [
                dot
                for dot, name in heads.get(record, [])
                if name == field and (knowing or dot[0] == device)
            ]
            change = visit(
                numbers[device],
                record,
                at=second % 7,
                bare=True,
                seen={field: seen} if seen else {},
                **{field: [list(dot) for dot in known] if field == REMOVED else value},
            )
            heads.setdefault(record, []).append(((device, numbers[device]), field))
            changes.append((device, change))
        return changes


@settings(max_examples=60, deadline=None)
@given(Worlds.steps, st.randoms(use_true_random=False), st.integers(1, 5))
def test_any_order_of_arrival_gives_the_same_state_and_what_a_rebuild_gives(
    tmp_path_factory, steps, random, batch
):
    changes = Worlds.written(steps)
    shuffled = list(changes)
    random.shuffle(shuffled)
    with Shelf(tmp_path_factory.mktemp("a")) as one, Shelf(tmp_path_factory.mktemp("b")) as other:
        for device, change in changes:
            one.append(change, device=device, envelope=1)
        for device in (1, 2, 3):
            theirs = [change for source, change in shuffled if source == device]
            for start in range(0, len(theirs), batch):
                other.append(*theirs[start : start + batch], device=device, envelope=1)
        assert one.hash() == other.hash()
        shown = one.records.read(include_removed=True)
        assert {row.id: row for row in shown} == {
            row.id: row for row in other.records.read(include_removed=True)
        }
        for shelf in (one, other):
            assert list(verify(shelf.database, shelf.log)) == []
            before = (
                shelf.records.read(include_removed=True),
                [shelf.found(text) for text in ("ibu", "tenang", "ked")],
            )
            with shelf.database.transaction():
                shelf.log.rebuild()
            assert (
                shelf.records.read(include_removed=True),
                [shelf.found(text) for text in ("ibu", "tenang", "ked")],
            ) == before
