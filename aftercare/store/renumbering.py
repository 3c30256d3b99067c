"""Other numbers for changes: what is rewritten in them, and in what they say of each other. No
database here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import msgspec

from sync.protocol.encoding import encode, sha256
from sync.protocol.ids import format_id
from sync.replica.change import REMOVED, Change, Dot, audit_id

Heads = Mapping[str, Sequence[Dot]]


class Renumbered(NamedTuple):
    """The changes as they are now, in order, each with its space; and the new dot of each old
    one.
    """

    changes: list[tuple[int, Change]]
    dots: dict[Dot, Dot]


def version_of(heads: Heads) -> str:
    """A short name of the exact version of a record: the same on devices that hold the same changes
    of it.
    """
    return sha256(
        encode([[name, [list(dot) for dot in dots]] for name, dots in sorted(heads.items())])
    ).hex()[:12]


def renumber(
    unsent: Sequence[tuple[int, Change]],
    device: int,
    new: int,
    first: int,
    versions: Mapping[tuple[bytes, str], Heads],
) -> Renumbered:
    """The changes of `device`, in order, as those of device `new` from number `first` on
    (`versions`: see `rewrite`).
    """
    dots = {(device, change.n): (new, first + place) for place, (_, change) in enumerate(unsent)}
    return Renumbered(rewrite(unsent, device, dots, versions), dots)


def rewrite(
    unsent: Sequence[tuple[int, Change]],
    device: int,
    dots: Mapping[Dot, Dot],
    versions: Mapping[tuple[bytes, str], Heads],
) -> list[tuple[int, Change]]:
    """The changes of `device`, in order, under the numbers that `dots` gives each of them.

    With its number changes the id of an entry in the audit, which is made of it; what later ones
    name as replaced or struck out; and the names of exact versions, as a review has them
    (`versions`: what heads each stands for).
    """
    names, records = dict[str, str](), dict[bytes, bytes]()
    for _, change in unsent:
        if change.record == audit_id(device, change.n):
            records[change.record] = audit_id(*dots[device, change.n])
            names[format_id(change.record)] = format_id(records[change.record])
    for (record, version), heads in versions.items():
        now = {
            name: sorted(dots.get(_dot(dot), _dot(dot)) for dot in found)
            for name, found in heads.items()
        }
        names[f"{format_id(record)}@{version}"] = f"{format_id(record)}@{version_of(now)}"
    return [(space, _rewritten(change, device, dots, names, records)) for space, change in unsent]


def said_anew(change: Change, device: int, n: int) -> Change:
    """The same under another number, in place of itself; an entry in the audit, which replaces
    nothing, stands once more.
    """
    if change.record == audit_id(device, change.n):
        return msgspec.structs.replace(change, n=n, record=audit_id(device, n))
    seen = {name: [*change.seen.get(name, ()), (device, change.n)] for name in change.fields}
    return msgspec.structs.replace(change, n=n, seen=change.seen | seen)


def _rewritten(
    change: Change,
    device: int,
    dots: Mapping[Dot, Dot],
    names: Mapping[str, str],
    records: Mapping[bytes, bytes],
) -> Change:
    fields = {name: _renamed(value, names) for name, value in change.fields.items()}
    if isinstance(fields.get(REMOVED), list):
        fields[REMOVED] = [list(dots.get(_dot(dot), _dot(dot))) for dot in fields[REMOVED]]
    seen = {
        name: [dots.get(_dot(dot), _dot(dot)) for dot in heads]
        for name, heads in change.seen.items()
    }
    return msgspec.structs.replace(
        change,
        n=dots[device, change.n][1],
        record=records.get(change.record, change.record),
        fields=fields,
        seen=seen,
    )


def _renamed(value: Any, names: Mapping[str, str]) -> Any:
    """The value with the names in it that have changed."""
    if isinstance(value, str):
        return names.get(value, value)
    if isinstance(value, list):
        return [_renamed(item, names) for item in value]
    if isinstance(value, dict):
        return {key: _renamed(item, names) for key, item in value.items()}
    return value


def _dot(dot: Sequence[int]) -> Dot:
    return (dot[0], dot[1])
