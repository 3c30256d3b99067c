"""A stored value as people read it on the screen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from aftercare.actions.access.late_entries import LateChange
from aftercare.actions.caseload.conflicts import ShownVersion
from aftercare.casework.declaration import Field, FieldType
from aftercare.casework.field_values import UNREADABLE
from aftercare.casework.kinds import KINDS
from aftercare.casework.spoken import UNKNOWN, spoken
from aftercare.store.records import HistoryEntry, RecordRow, Version
from aftercare.ui.language import language, tr


def shown_value(field: Field | None, value: Any, names: Mapping[str, str]) -> str:
    """A stored value as people read it; of a reference that nobody has a name for, that it is
    one.
    """
    said = spoken(field, value, names, language.code)
    if not said and field and field.type is FieldType.RECORD:
        return tr("a record that is not on this laptop")
    return said


def nameless() -> str:
    """What stands for a person, or a case, that nobody here knows the name of."""
    return UNKNOWN.say(language.code)


def naming_values(row: RecordRow, names: Mapping[str, str]) -> list[str]:
    """What names a record in a line, by its declaration, each in words."""
    kind = KINDS.get(row.kind)
    if kind is None:
        return []
    return [
        shown_value(kind.field(name), row.fields[name], names).replace("\n", ", ")
        for name in kind.title
        if row.fields.get(name) not in (None, "", [])
    ]


def further_versions(count: int) -> str:
    """How many versions stand besides those that are shown, in words."""
    return tr("and {n} older versions, which are in the record's history", n=count)


def shown_field(
    of: RecordRow | HistoryEntry | LateChange, name: str, names: Mapping[str, str], kind: str = ""
) -> str:
    """A field of a record, or of a change of one of `kind`, as people read it; also one that cannot
    be read.
    """
    if name in of.unreadable:
        return UNREADABLE.say(language.code)
    declared = KINDS.get(kind if isinstance(of, HistoryEntry) else of.kind)
    return shown_value(declared.field(name) if declared else None, of.fields[name], names)


def shown_version(
    field: Field | None, version: Version | ShownVersion, names: Mapping[str, str]
) -> str:
    """A version of a field as people read it; also one that cannot be read."""
    if version.unreadable:
        return UNREADABLE.say(language.code)
    return (
        tr("(nothing)")
        if version.value in (None, "", [])
        else shown_value(field, version.value, names)
    )
