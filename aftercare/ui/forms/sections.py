"""The sections of a kind's form, as its declaration orders them; fields that it does not name come
after the others.
"""

from __future__ import annotations

from aftercare.casework.declaration import COMMON, Field, FieldType, RecordKind
from aftercare.casework.wording import Words, words

WIDE = (FieldType.NARRATIVE, FieldType.TEXT_LIST, FieldType.VOCABULARY_LIST)


def sections_of(kind: RecordKind) -> list[tuple[Words | None, list[Field]]]:
    """The sections of a kind's form, every field in exactly one of them; the fields common to all
    kinds last.
    """
    common = [field.name for field in COMMON]
    sections = [(title, [kind.by_name[name] for name in names]) for title, names in kind.form]
    named = {field.name for _, fields in sections for field in fields}
    asked = [field for field in kind.fields if field.type is not FieldType.FILE]
    rest = [field for field in asked if field.name not in named and field.name not in common]
    if rest:
        sections.append((None, rest))
    return [*sections, (words("About this record"), [kind.by_name[name] for name in common])]
