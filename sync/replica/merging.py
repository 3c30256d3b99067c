"""The state of a record as a pure function of the set of its changes (PROTOCOL 5.7).

The heads of a field are the changes that set it and that no other change has seen. No order of arrival, duplication or
path matters, and no clock decides anything but which of several kept versions is shown until a person decides.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

import msgspec

from sync.replica.change import REMOVED, Dot, Sourced
from sync.replica.text_merge import merge

Narrative = Callable[[str, str], bool]
"""Whether the field of that kind is long text that merges three-way: (kind, field) -> bool."""

_canonical = msgspec.msgpack.Encoder(order="deterministic").encode


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
        shown = _canonical(self.value)
        return sorted({head.dot[0] for head in self.heads if self.merged or _canonical(head.value) == shown})


class RecordState(NamedTuple):
    """A record: `removed` is struck out; `contested` was struck out by one and edited by another, kept, and asks."""

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
    for _, change in ordered:
        for name, dots in change.seen.items():
            seen.setdefault(name, set()).update(dots)
    heads: dict[str, list[Head]] = {}
    for sourced in ordered:
        for name, value in sourced.change.fields.items():
            if sourced.dot not in seen.get(name, ()):
                heads.setdefault(name, []).append(Head(sourced.dot, sourced.change.time, value))
    kind = _kind(ordered)
    fields = {name: _field(kind, name, tuple(found), ordered, narrative) for name, found in heads.items()}
    return RecordState(kind, fields, *_removal(fields))


def _single(sourced: Sourced) -> RecordState:
    """The common case, made quick: a record that was written once."""
    dot, change = sourced.dot, sourced.change
    time = change.time
    fields = {name: FieldState((Head(dot, time, value),), value) for name, value in change.fields.items()}
    return RecordState(change.kind, fields, *(_removal(fields) if REMOVED in fields else ()))


def _kind(ordered: Sequence[Sourced]) -> str:
    """The kind named by the record's first change in dot order; all of them name the same unless somebody lies."""
    return ordered[0].change.kind


def _field(kind: str, name: str, heads: tuple[Head, ...], ordered: Sequence[Sourced], narrative: Narrative) -> FieldState:
    if len(heads) == 1:
        return FieldState(heads, heads[0].value)
    if len({_canonical(head.value) for head in heads}) == 1:
        return FieldState(heads, heads[0].value)
    if name != REMOVED and narrative(kind, name) and all(isinstance(head.value, str) for head in heads):
        base = base_of(ordered, name)
        merged = merge(base, [head.value for head in heads]) if isinstance(base, str) else None
        if merged is not None:
            return FieldState(heads, merged, merged=True)
    shown = max(heads, key=lambda head: (head.time, head.dot))
    return FieldState(heads, shown.value, conflicted=name != REMOVED)


def _removal(fields: Mapping[str, FieldState]) -> tuple[bool, bool]:
    """(removed, contested): struck out only if whoever did it had read every version that stands now."""
    removal = fields.get(REMOVED)
    if removal is None:
        return False, False
    strikes = [{(device, n) for device, n in head.value} for head in removal.heads if isinstance(head.value, list)]
    if not strikes:
        return False, False
    standing = {head.dot for name, field in fields.items() if name != REMOVED for head in field.heads}
    removed = len(strikes) == len(removal.heads) and any(standing <= strike for strike in strikes)
    return removed, not removed


def base_of(changes: Iterable[Sourced], name: str) -> Any:
    """What the field was before its versions parted: the value at their one nearest common ancestor, else None."""
    setting = {sourced.dot: sourced.change for sourced in changes if name in sourced.change.fields}
    parents = {dot: {tuple(seen) for seen in change.seen.get(name, ())} for dot, change in setting.items()}
    seen = set().union(*parents.values()) if parents else set()
    common: set[Any] | None = None
    for head in setting.keys() - seen:
        above = _ancestors(head, parents)
        common = above if common is None else common & above
    known = {dot for dot in common or () if dot in setting}
    nearest = [dot for dot in known if not any(dot in _ancestors(other, parents) for other in known if other != dot)]
    return setting[nearest[0]].fields[name] if len(nearest) == 1 else None


def _ancestors(dot: Dot, parents: Mapping[Dot, set[Any]]) -> set[Any]:
    found: set[Any] = set()
    left = list(parents.get(dot, ()))
    while left:
        one = left.pop()
        if one not in found:
            found.add(one)
            left += parents.get(one, ())
    return found


def seen_for(state: RecordState, names: Iterable[str]) -> dict[str, list[Dot]]:
    """What a change that sets `names` must carry as *seen*: the heads it replaces."""
    return {name: [head.dot for head in state.fields[name].heads] for name in names if name in state.fields}


def state_digest(record: bytes, state: RecordState) -> bytes:
    """Canonical bytes of a record's state: equal on devices that hold the same changes."""
    fields = [
        [name, field.value, field.conflicted, [list(head.dot) for head in field.heads], [head.value for head in field.heads]]
        for name, field in sorted(state.fields.items())
    ]
    return _canonical([record, state.kind, state.removed, state.contested, fields])
