"""The state of a record as a pure function of the set of its changes (PROTOCOL 5.7).

The heads of a field are the changes that set it and that no other change has seen. No order of
arrival, duplication or path matters, and no clock decides anything but which of several kept
versions is shown until a person decides.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Any, NamedTuple

import msgspec

from sync.replica.change import REMOVED, Change, Dot, Sourced
from sync.replica.text_merge import merge

Narrative = Callable[[str, str], bool]
"""Whether the field of that kind is long text that merges three-way: (kind, field) -> bool."""

MOST_MERGED = 64  # heads of a field; more are not merged
# changes that set a field, and dots that they have seen; the versions of a larger one are not
# merged
LARGEST_GRAPH = 4000
# strikes of a record, and dots that they name; beyond it nothing is struck out, and a person
# decides
MOST_STRUCK = 40_000

canonical = msgspec.msgpack.Encoder(order="deterministic").encode


class Head(NamedTuple):
    """One version of a field: who set it, when, to what."""

    dot: Dot
    time: int
    value: Any


class FieldState(NamedTuple):
    """A field: its heads in dot order, the value shown, and whether a person must decide.

    `merged`: the value is a three-way merge of several heads.
    """

    heads: tuple[Head, ...]
    value: Any
    conflicted: bool = False
    merged: bool = False

    def devices(self) -> list[int]:
        """The devices that set the value shown: of a merged text all that had a part in it."""
        if len(self.heads) == 1:
            return [self.heads[0].dot[0]]
        shown = canonical(self.value)
        return sorted(
            {head.dot[0] for head in self.heads if self.merged or canonical(head.value) == shown}
        )


class RecordState(NamedTuple):
    """A record: `removed` is struck out; `contested` was struck out by one and edited by another,
    kept, and asks.
    """

    kind: str
    fields: dict[str, FieldState]
    removed: bool = False
    contested: bool = False


def materialise(changes: Iterable[Sourced], narrative: Narrative) -> RecordState:
    """The state that `changes`, all of one record, add up to; in any order, duplicates ignored.

    Raises `ValueError` when there are none.
    """
    by_dot = {change.dot: change for change in changes}
    if not by_dot:
        raise ValueError("a record has at least one change")
    if len(by_dot) == 1:
        return _single(*by_dot.values())
    ordered = [by_dot[dot] for dot in sorted(by_dot)]
    seen: dict[str, set[Dot]] = {}
    for sourced in ordered:
        for name, dots in sourced.change.seen.items():
            seen.setdefault(name, set()).update(dot for dot in dots if dot != sourced.dot)
    heads: dict[str, list[Head]] = {}
    setting: dict[str, list[Sourced]] = {}
    for sourced in ordered:
        for name, value in sourced.change.fields.items():
            setting.setdefault(name, []).append(sourced)
            if sourced.dot not in seen.get(name, ()):
                heads.setdefault(name, []).append(Head(sourced.dot, sourced.change.time, value))
    kind = _kind(ordered)
    fields = {
        name: field_state(kind, name, found, setting[name], narrative)
        for name, found in heads.items()
    }
    standing = {
        head.dot for name, field in fields.items() if name != REMOVED for head in field.heads
    }
    strikes = [head.value for head in heads.get(REMOVED, ())]
    return RecordState(kind, fields, *removal(strikes, standing))


def _single(sourced: Sourced) -> RecordState:
    """The common case, made quick: a record that was written once."""
    dot, change = sourced.dot, sourced.change
    time = change.time
    fields = {
        name: FieldState((Head(dot, time, value),), value) for name, value in change.fields.items()
    }
    if REMOVED not in fields:
        return RecordState(change.kind, fields)
    return RecordState(
        change.kind, fields, *removal([change.fields[REMOVED]], {dot} if len(fields) > 1 else set())
    )


def _kind(ordered: Sequence[Sourced]) -> str:
    """The kind named by the record's first change in dot order; all of them name the same unless
    somebody lies.
    """
    return ordered[0].change.kind


def field_state(
    kind: str, name: str, heads: Sequence[Head], setting: Iterable[Sourced], narrative: Narrative
) -> FieldState:
    """A field with these heads, in dot order; `setting` are all changes that set it, looked at for
    long text alone.
    """
    heads = tuple(heads)
    if len(heads) == 1 or len({canonical(head.value) for head in heads}) == 1:
        return FieldState(heads, heads[0].value)
    texts = all(isinstance(head.value, str) for head in heads)
    if name != REMOVED and narrative(kind, name) and texts and len(heads) <= MOST_MERGED:
        base = base_of(setting, name)
        merged = merge(base, [head.value for head in heads]) if isinstance(base, str) else None
        if merged is not None:
            return FieldState(heads, merged, merged=True)
    shown = max(heads, key=lambda head: (head.time, head.dot))
    return FieldState(heads, shown.value, conflicted=name != REMOVED)


def removal(strikes: Sequence[Any], standing: AbstractSet[Dot]) -> tuple[bool, bool]:
    """(removed, contested): struck out only if whoever did it had read every version that stands
    now.

    `strikes` are the values of all heads of `_removed`.
    """
    lists = [value for value in strikes if isinstance(value, list)]
    if not lists:
        return False, False
    removed = (
        len(lists) == len(strikes)
        and len(strikes) + sum(map(len, lists)) <= MOST_STRUCK
        and any(standing <= {(device, n) for device, n in value} for value in lists)
    )
    return removed, not removed


def base_of(changes: Iterable[Sourced], name: str) -> Any:
    """What the field was before its versions parted: the value at their one nearest common
    ancestor, else None.

    None as well for a graph that has a circle, or more changes and dots they have seen than
    `LARGEST_GRAPH`.
    """
    setting: dict[Dot, Change] = {}
    size = 0
    for sourced in changes:
        if name in sourced.change.fields and sourced.dot not in setting:
            setting[sourced.dot] = sourced.change
            size += graph_size(sourced.change, name)
            if size > LARGEST_GRAPH:
                return None
    parents = {
        dot: {tuple(seen) for seen in change.seen.get(name, ())} & setting.keys() - {dot}
        for dot, change in setting.items()
    }
    common = _common_ancestors(parents)
    above = set[Any]().union(*(parents[dot] for dot in common))
    # an ancestor of a common ancestor is one itself, so looking at the next ones is enough
    nearest = common - above
    return setting[nearest.pop()].fields[name] if len(nearest) == 1 else None


def graph_size(change: Change, name: str) -> int:
    """What a change adds to the size of a field's graph: itself, and the dots it has seen."""
    return 1 + len(change.seen.get(name, ()))


def _common_ancestors(parents: Mapping[Dot, AbstractSet[Any]]) -> set[Any]:
    """The changes that every head has seen, itself or through others; none if the graph has a
    circle.

    One pass from the heads down, each change after all that have seen it; a bit for each head says
    which of them reach it.
    """
    waits = Counter(parent for seen in parents.values() for parent in seen)
    heads = [dot for dot in parents if dot not in waits]
    reached = dict.fromkeys(parents, 0)
    reached.update((dot, 1 << place) for place, dot in enumerate(heads))
    ready, passed = list(heads), 0
    while ready:
        dot = ready.pop()
        passed += 1
        for parent in parents[dot]:
            reached[parent] |= reached[dot]
            waits[parent] -= 1
            if not waits[parent]:
                ready.append(parent)
    everyone = (1 << len(heads)) - 1
    return {dot for dot in waits if reached[dot] == everyone} if passed == len(parents) else set()


def seen_for(state: RecordState, names: Iterable[str]) -> dict[str, list[Dot]]:
    """What a change that sets `names` must carry as *seen*: the heads it replaces."""
    return {
        name: [head.dot for head in state.fields[name].heads]
        for name in names
        if name in state.fields
    }


def state_digest(record: bytes, state: RecordState) -> bytes:
    """Canonical bytes of a record's state: equal on devices that hold the same changes."""
    fields = [
        [
            name,
            field.value,
            field.conflicted,
            [list(head.dot) for head in field.heads],
            [head.value for head in field.heads],
        ]
        for name, field in sorted(state.fields.items())
    ]
    return canonical([record, state.kind, state.removed, state.contested, fields])
