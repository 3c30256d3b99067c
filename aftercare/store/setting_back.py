"""What has to be written so that a record says what it would say without some changes of it.

Nothing leaves the log: what is set back is set by further changes, and the history shows both.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import Any, NamedTuple

from aftercare.store.change_log import ChangeLog
from sync.replica.change import REMOVED, Dot, Sourced
from sync.replica.merging import canonical
from sync.replica.ordering import oldest_first


class Back(NamedTuple):
    """A change that is to be written: the fields it sets, and what each of them replaces."""

    fields: dict[str, Any]
    seen: dict[str, list[Dot]]


def setting_back(
    log: ChangeLog, space: int, record: bytes, kind: str, ours: Collection[Dot]
) -> Iterator[Back]:
    """The changes that set a record back to what it is without `ours`.

    One that is nothing without them is struck out. Where a field had several versions before, as
    before a conflict was decided, each comes back: the newest in place of what was decided, the
    others beside it, each on what it first stood on, so that they part where they parted.
    """
    changes = log.changes_of(space, record, kind)
    heads = log.heads_of(space, record, kind)
    rest = [one for one in changes if one.dot not in ours]
    if not rest:
        dots = {dot for name, found in heads.items() if name != REMOVED for dot in found}
        yield Back({REMOVED: [list(dot) for dot in sorted(dots)]}, _seen(heads, [REMOVED]))
        return
    names = list(
        dict.fromkeys(name for one in changes if one.dot in ours for name in one.change.fields)
    )
    fields, beside = dict[str, Any](), list[Back]()
    for name in names:
        newest, *others = _versions(rest, name) or (None,)
        fields[name] = newest.change.fields[name] if newest else None
        for other in others:
            seen = _first_of(rest, name, other).change.seen.get(name, [])
            beside.append(
                Back({name: other.change.fields[name]}, {name: list(seen)} if seen else {})
            )
    yield Back(fields, _seen(heads, names))
    yield from beside


def _versions(changes: Sequence[Sourced], name: str) -> list[Sourced]:
    """The versions of a field among these changes, the newest first; those that say the same are
    one.
    """
    setting = [one for one in changes if name in one.change.fields]
    replaced = {tuple(dot) for one in changes for dot in one.change.seen.get(name, ())}
    heads = [one for one in setting if one.dot not in replaced]
    found = dict[bytes, Sourced]()
    for one in sorted(heads, key=lambda head: (head.change.time, head.dot), reverse=True):
        found.setdefault(canonical(one.change.fields[name]), one)
    return list(found.values())


def _first_of(changes: Sequence[Sourced], name: str, version: Sourced) -> Sourced:
    """The change that first set a field to what a version says: that one stood where the versions
    parted, even if they came back more than once.
    """
    said = canonical(version.change.fields[name])
    for one in oldest_first(changes):
        if name in one.change.fields and canonical(one.change.fields[name]) == said:
            return one
    return version


def _seen(heads: dict[str, list[Dot]], names: Collection[str]) -> dict[str, list[Dot]]:
    return {name: heads[name] for name in names if name in heads}
