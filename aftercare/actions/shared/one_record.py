"""Records of which the organisation has one, its settings and its due rules: what several set at
once meets there as a conflict.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from aftercare.casework.kinds import KINDS
from aftercare.store.casebook import Casebook
from aftercare.store.records import RecordRow
from sync.protocol.encoding import sha256
from sync.protocol.ids import format_id

ONE = frozenset(kind.name for kind in KINDS.values() if kind.one_for == ())  # in the organisation


def id_of(kind: str) -> str:
    """The id that the one record of a kind has in every organisation: whoever writes it first, it
    is the same.
    """
    return format_id(sha256(b"aftercare/1/one record\0", kind.encode())[:16])


def id_for(kind: str, fields: Mapping[str, Any]) -> str:
    """The id of a record of which there is one for each thing that it is about, by what its fields
    say of that; "" for other kinds.
    """
    about = [str(fields.get(name) or "") for name in KINDS[kind].one_for or ()]
    if not all(about) or not about:
        return ""
    return format_id(sha256(b"aftercare/1/one record\0", "\0".join((kind, *about)).encode())[:16])


def row_of(casebook: Casebook, kind: str) -> RecordRow | None:
    """The one record of a kind; of an organisation that has none yet the last of those that an
    older version wrote.
    """
    rows = casebook.records.read(kind=kind, case="")
    return next((row for row in rows if row.id == id_of(kind)), rows[-1] if rows else None)


def fields_of(casebook: Casebook, kind: str) -> dict[str, Any]:
    """What is set there of what its declaration knows; where only older versions wrote, the last
    one of each field.
    """
    rows = casebook.records.read(kind=kind, case="")
    rows = [row for row in rows if row.id == id_of(kind)] or rows
    return {
        name: value
        for row in rows
        for name, value in row.fields.items()
        if name in KINDS[kind].by_name
    }
