"""Merging: heads by what was seen, never by order of arrival or a clock."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.replica import merging
from sync.replica.change import REMOVED, Change, Sourced
from sync.replica.merging import (
    LARGEST_GRAPH,
    MOST_MERGED,
    MOST_STRUCK,
    base_of,
    materialise,
    seen_for,
    state_digest,
)

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
    field = state(change(1, 1, place="a"), change(2, 1, {"place": [(1, 1)]}, place="b")).fields[
        "place"
    ]
    assert (field.value, field.conflicted) == ("b", False)


def test_a_change_with_a_clock_years_behind_still_replaces_what_it_has_seen():
    field = state(
        change(1, 1, time=1 << 60, place="a"), change(2, 1, {"place": [(1, 1)]}, time=1, place="b")
    ).fields["place"]
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
    assert (field.value, field.merged, field.conflicted) == (
        "Ibu hadir. Bapa pulang. Klien sangat tenang.",
        True,
        False,
    )
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


def base_by_definition(changes):
    """The one nearest common ancestor of all heads of "note", looked for pair by pair."""
    parents = {one.dot: set(one.change.seen.get("note", ())) for one in changes}

    def ancestors(dot):
        found, left = set(), list(parents.get(dot, ()))
        while left:
            one = left.pop()
            if one not in found:
                found.add(one)
                left += parents.get(one, ())
        return found

    heads = parents.keys() - set().union(*parents.values())
    common = set.intersection(*map(ancestors, heads)) & parents.keys() if heads else set()
    nearest = [
        one for one in common if not any(one in ancestors(other) for other in common - {one})
    ]
    return (
        next(one.change.fields["note"] for one in changes if one.dot == nearest[0])
        if len(nearest) == 1
        else None
    )


# what each has seen; -1 never arrives
GRAPHS = st.lists(st.lists(st.integers(-1, 9), max_size=3), min_size=1, max_size=10)


def changes_of(graph):
    return [
        change(1, n, {"note": [(1, m) for m in seen if m < n]}, note=str(n))
        if seen
        else change(1, n, note=str(n))
        for n, seen in enumerate(graph)
    ]


@given(GRAPHS)
def test_the_base_is_the_one_nearest_common_ancestor(graph):
    changes = changes_of(graph)
    assert (
        base_of(changes, "note")
        == base_of(reversed([*changes, *changes]), "note")
        == base_by_definition(changes)
    )


def test_what_claims_to_have_seen_itself_or_its_own_future_has_no_base():
    rest = [
        change(1, 1, note="a"),
        change(2, 1, {"note": [(1, 1)]}, note="b"),
        change(3, 1, {"note": [(1, 1)]}, note="c"),
    ]
    assert base_of(rest, "note") == "a"
    assert base_of([*rest, change(4, 1, {"note": [(4, 1)]}, note="d")], "note") is None
    ring = [change(4, 1, {"note": [(4, 2)]}, note="d"), change(4, 2, {"note": [(4, 1)]}, note="e")]
    assert base_of([*rest, *ring], "note") is None


def dense(count, width):
    """`count` changes, each of which has seen the `width` before it, and two that know nothing of each other."""
    ends = [[*range(count - width, count)]] * 2
    return changes_of([*([*range(max(0, n - width), n)] for n in range(count)), *ends])


class Counted(dict):
    """How often the parents of a change are asked for, and how many they are."""

    steps = 0

    def __getitem__(self, key):
        found = super().__getitem__(key)
        Counted.steps += 1 + len(found)
        return found


@pytest.mark.parametrize(("count", "width"), [(1300, 2), (60, 60), (1900, 1)])
def test_looking_for_the_base_takes_each_change_and_what_it_has_seen_once(
    monkeypatch, count, width
):
    walk = merging._common_ancestors
    monkeypatch.setattr(merging, "_common_ancestors", lambda parents: walk(Counted(parents)))
    Counted.steps = 0
    assert base_of(dense(count, width), "note") is not None or width > 1
    assert 0 < Counted.steps <= LARGEST_GRAPH


@pytest.mark.parametrize(("count", "width"), [(LARGEST_GRAPH, 0), (10_000, 1), (300, 300)])
def test_a_graph_beyond_the_limit_is_not_walked_at_all_and_every_version_is_kept(
    monkeypatch, count, width
):
    monkeypatch.setattr(merging, "_common_ancestors", lambda _: pytest.fail("walked"))
    changes = dense(count, width)
    found = materialise(changes, lambda kind, field: True).fields["note"]
    assert found.conflicted
    assert len(found.heads) == (2 if width else count + 2)


def test_more_than_so_many_versions_are_not_merged():
    base = change(1, 1, note=" ".join(f"ayat{n}" for n in range(200)))
    words = base.change.fields["note"].split()
    versions = [
        change(
            2, n, {"note": [(1, 1)]}, note=" ".join([*words[: 2 * n], "baharu", *words[2 * n :]])
        )
        for n in range(1, MOST_MERGED + 2)
    ]
    found = [
        materialise([base, *some], lambda kind, field: True).fields["note"]
        for some in (versions[1:], versions)
    ]
    assert [(one.merged, one.conflicted) for one in found] == [(True, False), (False, True)]


def test_of_too_many_strikes_none_counts_and_a_person_decides():
    first = change(1, 1, place="a")
    much = [[1, 1], *([2, n] for n in range(MOST_STRUCK - 2))]
    assert state(first, change(1, 2, **{REMOVED: much})).removed
    assert state(first, change(1, 2, **{REMOVED: [*much, [3, 1]]})).contested
