"""Cases that a file brings come in under ids of this device's own, and so do their records.

Whoever has a case's id can begin its compartments, and whoever else began them first is then taken
for a forger. A device cannot know who founded what a file tells of; so it founds only what nobody
else can name. Importing a file again finds the same ids.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple, Protocol

from aftercare.store.casebook import Casebook
from aftercare.store.vault import Purpose
from sync.protocol.ids import format_id, new_id

_ID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", re.IGNORECASE)


class Identified(Protocol):
    """A record to come, as far as ids go."""

    @property
    def case(self) -> str: ...
    @property
    def kind(self) -> str: ...
    @property
    def record(self) -> str: ...
    @property
    def fields(self) -> Mapping[str, Any]: ...


class Ids(NamedTuple):
    """What an id of the file becomes here."""

    case: str
    records: Mapping[str, str]


def cases_here(casebook: Casebook) -> set[str]:
    """The cases whose compartments this device knows."""
    return {
        format_id(space.case) for space in casebook.ledger.spaces() if space.case and space.count
    }


def own_ids(casebook: Casebook, rows: Sequence[Identified]) -> dict[str, Ids]:
    """By the id that the file gives it, every case that it brings and this device does not know:
    the ids to take instead.
    """
    here, key = cases_here(casebook), casebook.vault.key(Purpose.IMPORTS)
    by_case = {}
    for case in {row.case for row in rows if row.kind == "case"} - here:
        own = _derived(key, case)
        records = {
            row.record: _derived(key, own, row.record)
            for row in rows
            if row.case == case and row.record
        }
        heads = {row.record: own for row in rows if row.case == case and row.kind == "case"}
        by_case[case] = Ids(own, {**records, **heads, case: own})
    return by_case


def _derived(key: bytes, *parts: str) -> str:
    digest = hmac.digest(key, "\0".join(parts).encode(), hashlib.sha256)
    return format_id(new_id(lambda length: digest[:length]))


def renamed(value: Any, names: Mapping[str, str]) -> Any:
    """A value with every id in its texts replaced that `names` has another for."""
    if isinstance(value, str):
        return _ID.sub(lambda found: names.get(found.group(), found.group()), value)
    if isinstance(value, list):
        return [renamed(item, names) for item in value]
    if isinstance(value, dict):
        return {name: renamed(item, names) for name, item in value.items()}
    return value
