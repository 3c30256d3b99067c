"""A stored value as people read it on the screen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from aftercare.actions.access.late_entries import LateChange
from aftercare.actions.caseload.conflicts import ShownVersion
from aftercare.casework.declaration import Field, FieldType
from aftercare.casework.field_values import UNREADABLE
from aftercare.casework.kinds import KINDS
from aftercare.casework.spoken import answers_said, file_said
from aftercare.casework.vocabulary import term_label
from aftercare.store.records import HistoryEntry, RecordRow, Version
from aftercare.ui.language import language, tr


def shown_value(field: Field | None, value: Any, names: Mapping[str, str]) -> str:
    """A stored value as people read it."""
    if isinstance(value, bool):
        return tr("Yes") if value else tr("No")
    if isinstance(value, dict) and field:
        return (
            file_said(value, language.code) if field.type is FieldType.FILE else answers_said(value)
        )
    if isinstance(value, list):
        vocabulary = field.vocabulary if field else ""
        return "\n".join(
            term_label(vocabulary, str(one), language.code) if vocabulary else str(one)
            for one in value
        )
    match field.type if field else None:
        case FieldType.VOCABULARY if field:
            return term_label(field.vocabulary, str(value), language.code)
        case FieldType.DATE:
            return language.day(value) or term_label("fact", str(value), language.code)
        case FieldType.MOMENT:
            return f"{language.day(value)} {str(value)[11:16]}"
        case FieldType.PERSON | FieldType.RECORD:
            return names.get(str(value), str(value)[:8])
    return str(value)


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
