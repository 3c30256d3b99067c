"""Before something is written a second time: the clients, relatives and employers on this device
that it may already be.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from aftercare.actions.shared.audit import looked_at
from aftercare.casework.kinds import KINDS
from aftercare.casework.likeness import alike
from aftercare.store.casebook import Casebook
from aftercare.store.records import RecordRow

MOST = 5


class Like(NamedTuple):
    """A record that may mean the same. `sure`: it has the same identity number."""

    row: RecordRow
    name: str
    more: str
    sure: bool = False


def like_existing(
    casebook: Casebook,
    kind: str,
    case: str,
    fields: Mapping[str, Any],
    among: Iterable[RecordRow] | None = None,
) -> list[Like]:
    """What a new record may already be: clients anywhere on this device, the others in the same
    case or directory.

    `among`: all records of the kind, where they are at hand.
    """
    name_field, more = KINDS[kind].named_by, KINDS[kind].told_apart_by
    if not name_field:
        return []
    everywhere = kind == "client"
    likes = []
    rows = (
        casebook.records.read(kind=kind, case=None if everywhere else case)
        if among is None
        else among
    )
    for row in rows:
        if not everywhere and row.case != case:
            continue
        sure = bool(_numbers(fields) & _numbers(row.fields))
        known = str(row.fields.get(name_field, ""))
        if sure or any(
            alike(one, other) for one in _names(kind, fields) for other in _names(kind, row.fields)
        ):
            told = ", ".join(str(row.fields[name]) for name in more if row.fields.get(name))
            likes.append(Like(row, known, told, sure))
    nearest = sorted(likes, key=lambda likeness: (not likeness.sure, likeness.name))[:MOST]
    looked_at(casebook, (likeness.row for likeness in nearest))
    return nearest


def _names(kind: str, fields: Mapping[str, Any]) -> Iterator[str]:
    for name in (KINDS[kind].named_by, *KINDS[kind].also_called):
        value = fields.get(name)
        yield from value if isinstance(value, list) else [str(value)] if value else []


def _numbers(fields: Mapping[str, Any]) -> set[str]:
    """Identity numbers, letters and digits alone."""
    numbers = (
        "".join(filter(str.isalnum, str(one))) for one in fields.get("identity_numbers") or ()
    )
    return {number for number in numbers if number}
