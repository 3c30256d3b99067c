"""Records with several changes: each more is taken in by what is kept of the others, and always adds up to what a rebuild makes."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aftercare.store import change_log, kind_table, record_parts
from aftercare.store.verify import verify
from sync.replica import merging, text_merge
from sync.replica.change import REMOVED
from tests.store.shelf import Shelf, name_of, visit

NOWHERE = [(1 << 22, 1), (1, (1 << 40) - 1), (9, 9)]  # no change has these dots


def limits(monkeypatch, **small):
    """The limits made small, wherever they are looked up."""
    for name, value in small.items():
        for module in (merging, record_parts, kind_table, text_merge):
            if hasattr(module, name):
                monkeypatch.setattr(module, name, value)


def written(steps):
    """Changes of three devices; each names what it wants as seen, even itself, what comes later and what never will."""
    numbers, changes = dict.fromkeys((1, 2, 3), 0), []
    for second, (device, name, value, seen, struck) in enumerate(steps):
        numbers[device] += 1
        fields = {REMOVED: [list(dot) for dot in struck]} if name == REMOVED else {name: value}
        change = visit(numbers[device], at=second % 5, bare=True, seen={name: seen}, **fields)
        changes.append((device, change))
    return changes


DOTS = st.one_of(st.tuples(st.integers(1, 3), st.integers(1, 6)), st.sampled_from(NOWHERE))
VALUES = st.sampled_from(
    [
        "ibu dan bapa tenang",
        "ibu dan bapa",
        "dan bapa tenang",
        "ibu",
        "",
        "ya " * 9,
        None,
        5,
        ["ibu"],
    ]
)
STEPS = st.lists(
    st.tuples(
        st.integers(1, 3),
        st.sampled_from(["observations", "observations", "place", REMOVED]),
        VALUES,
        st.lists(DOTS, max_size=3),
        st.lists(st.tuples(st.integers(1, 3), st.integers(1, 6)), max_size=6),
    ),
    min_size=1,
    max_size=14,
)


@pytest.fixture(params=["as they are", "made small"])
def bounds(request, monkeypatch):
    """Every limit, and every limit so small that histories of a dozen changes go beyond it."""
    if request.param == "made small":
        limits(
            monkeypatch,
            MOST_SHOWN=2,
            LARGEST_GRAPH=7,
            MOST_STRUCK=8,
            MOST_MERGED=3,
            LARGEST=22,
            LARGEST_TOGETHER=50,
            STEPS=3,
        )


def test_whatever_changes_say_and_however_they_come_the_rows_are_those_of_a_rebuild(
    tmp_path_factory, bounds
):
    @settings(max_examples=25, deadline=None)
    @given(STEPS, st.integers(0, 99), st.integers(1, 5), st.booleans())
    def agree(steps, seed, batch, held):
        changes = written(steps)
        random.Random(seed).shuffle(changes)
        with Shelf(tmp_path_factory.mktemp("a")) as shelf:
            for start in range(0, len(changes), batch):
                for device in (1, 2, 3):
                    theirs = [
                        change
                        for source, change in changes[start : start + batch]
                        if source == device
                    ]
                    shelf.append(*theirs, device=device, envelope=1 + start % 2)
            for standing in (True, False) if held else ():
                with shelf.database.transaction():
                    shelf.log.hold(1, 1, 1, held=standing)
                assert list(verify(shelf.database, shelf.log)) == []
            assert list(verify(shelf.database, shelf.log)) == []
            before = shelf.records.read(include_removed=True)
            with shelf.database.transaction():
                shelf.log.rebuild()
            assert list(verify(shelf.database, shelf.log)) == []
            assert shelf.records.read(include_removed=True) == before

    agree()


def edits(count, *, seen=True):
    """A visit that is edited so often, each edit knowing the one before it, or none."""
    first = [visit(1, observations="mula")]
    return first + [
        visit(
            n,
            bare=True,
            seen={"observations": [(3, n - 1)]} if seen else {},
            observations=f"edit {n}",
        )
        for n in range(2, count + 1)
    ]


@pytest.fixture
def read(monkeypatch):
    """How many changes are read from the log."""
    count = [0]
    decode = change_log._decode

    def counted(body):
        count[0] += 1
        return decode(body)

    monkeypatch.setattr(change_log, "_decode", counted)
    return count


@pytest.mark.parametrize("seen", [True, False])
def test_one_more_edit_of_a_record_with_thousands_reads_no_more_than_is_shown(shelf, read, seen):
    *changes, last, other = edits(3002, seen=seen)
    shelf.append(*changes, device=3, envelope=1)
    read[0] = 0
    shelf.append(last, device=3, envelope=2)
    shelf.append(other, device=3, envelope=3)
    assert read[0] <= 2 * kind_table.MOST_SHOWN
    assert shelf.log.heads_of(1, last.record, "visit")["observations"] == (
        [(3, 3002)] if seen else [(3, n) for n in range(1, 3003)]
    )
    assert list(verify(shelf.database, shelf.log)) == []


def test_of_many_versions_the_newest_are_shown_and_the_others_counted_and_still_there(shelf):
    shelf.append(*edits(50, seen=False), device=3, envelope=1)
    row = shelf.records.get(name_of(1))
    assert [version.dot for version in row.conflicts["observations"]] == [
        f"3:{n}" for n in range(31, 51)
    ]
    assert row.further == {"observations": 30}
    assert row.fields["observations"] == "edit 50"
    assert shelf.records.version(row, "observations", "3:1").value == "mula"
    assert shelf.records.version(row, "observations", "3:51") is None
    assert len(shelf.records.history(row)) == 50
    decided = visit(
        51, bare=True, seen={"observations": [(3, n) for n in range(1, 51)]}, observations="sudah"
    )
    shelf.append(decided, device=3, envelope=2)
    row = shelf.records.get(name_of(1))
    assert (row.fields["observations"], row.conflicts, row.further) == ("sudah", {}, {})


def test_changes_that_set_very_many_fields_are_read_once_for_all_of_them(shelf, read):
    for n in (1, 2, 3):
        shelf.append(
            visit(n, bare=True, **{f"f{place}": n for place in range(300)}), device=3, envelope=n
        )
    assert read[0] <= 10
    assert list(verify(shelf.database, shelf.log)) == []
