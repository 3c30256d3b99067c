"""Merging: heads by what was seen, never by order of arrival or a clock."""

import itertools

import pytest

from sync.replica.change import REMOVED, Change, Sourced
from sync.replica.merging import base_of, materialise, seen_for, state_digest

RECORD = b"r" * 16


def change(device, n, seen=None, time=0, **fields):
    return Sourced(device, Change(n, time or device * 100 + n, "visit", RECORD, fields, seen or {}))


def state(*changes, narrative=False):
    """The state, checked to be the same in every order and with every change twice."""
    found = {
        state_digest(RECORD, materialise([*order, *order], lambda kind, field: narrative))
        for order in itertools.permutations(changes)
    }
    assert len(found) == 1
    return materialise(changes, lambda kind, field: narrative)


def test_a_later_change_that_has_seen_the_earlier_one_replaces_it():
    field = state(change(1, 1, place="a"), change(2, 1, {"place": [(1, 1)]}, place="b")).fields["place"]
    assert (field.value, field.conflicted) == ("b", False)


def test_a_change_with_a_clock_years_behind_still_replaces_what_it_has_seen():
    field = state(change(1, 1, time=1 << 60, place="a"), change(2, 1, {"place": [(1, 1)]}, time=1, place="b")).fields[
        "place"
    ]
    assert field.value == "b"


def test_two_changes_that_have_not_seen_each_other_conflict_and_both_are_kept():
    field = state(change(1, 1, place="a"), change(2, 1, place="b")).fields["place"]
    assert field.conflicted
    assert {head.value for head in field.heads} == {"a", "b"}


def test_the_same_value_set_twice_agrees():
    field = state(change(1, 1, place="a"), change(2, 1, place="a")).fields["place"]
    assert (field.value, field.conflicted, len(field.heads)) == ("a", False, 2)


@pytest.mark.parametrize(("one", "other"), [(1, True), (1, 1.0), (0, False), ("1", 1), ([], None)])
def test_values_that_python_calls_equal_but_are_not_the_same_conflict(one, other):
    assert state(change(1, 1, place=one), change(2, 1, place=other)).fields["place"].conflicted


def test_a_decision_that_has_seen_every_version_settles_the_conflict():
    versions = [change(1, 1, place="a"), change(2, 1, place="b")]
    seen = seen_for(state(*versions), ["place"])
    field = state(*versions, change(3, 1, seen, place="c")).fields["place"]
    assert (field.value, field.conflicted) == ("c", False)


def test_a_change_whose_predecessor_has_not_arrived_stands_and_still_replaces_it_when_it_does():
    late, early = change(2, 1, {"place": [(1, 1)]}, place="b"), change(1, 1, place="a")
    assert state(late).fields["place"].value == "b"
    assert state(late, early).fields["place"].value == "b"


def test_narratives_merge_when_different_words_were_changed():
    base = change(1, 1, note="Ibu hadir. Bapa tiada. Klien tenang.")
    one = change(1, 2, {"note": [(1, 1)]}, note="Ibu hadir. Bapa pulang. Klien tenang.")
    other = change(2, 1, {"note": [(1, 1)]}, note="Ibu hadir. Bapa tiada. Klien sangat tenang.")
    field = state(base, one, other, narrative=True).fields["note"]
    assert (field.value, field.merged, field.conflicted) == ("Ibu hadir. Bapa pulang. Klien sangat tenang.", True, False)
    assert base_of([base, one, other], "note") == "Ibu hadir. Bapa tiada. Klien tenang."
    assert state(base, one, other).fields["note"].conflicted


def test_a_record_is_struck_out_only_for_what_its_remover_had_read():
    first = change(1, 1, place="a")
    struck = change(1, 2, **{REMOVED: [[1, 1]]})
    assert state(first, struck).removed
    edited = change(2, 1, {"place": [(1, 1)]}, place="b")
    kept = state(first, struck, edited)
    assert (kept.removed, kept.contested) == (False, True)
    restored = change(1, 3, {REMOVED: [(1, 2)]}, **{REMOVED: None})
    settled = state(first, struck, edited, restored)
    assert (settled.removed, settled.contested) == (False, False)
