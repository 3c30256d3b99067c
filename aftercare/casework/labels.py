"""What kinds and fields are called: English labels stand in the declarations, the others in the
translation files.
"""

from __future__ import annotations

from aftercare.casework.kinds import KINDS
from aftercare.casework.wording import Words, as_written, say


def kind_words(kind: str) -> Words:
    """What a kind is called, in no language yet."""
    known = KINDS.get(kind)
    return Words(known.label, context=known.context_of()) if known else as_written(kind)


def kind_label(kind: str, language: str, *, plural: bool = False) -> str:
    """What a kind is called."""
    known = KINDS.get(kind)
    return (
        say(known.plural if plural else known.label, language, known.context_of())
        if known
        else kind
    )


def field_words(kind: str, field: str) -> Words:
    """What a field is called, in no language yet; its own name where this version does not know
    it.
    """
    known = KINDS.get(kind)
    return known.label_of(field) if known and known.field(field) else as_written(field)


def field_label(kind: str, field: str, language: str) -> str:
    """What a field is called; its own name where this version does not know it."""
    return field_words(kind, field).say(language)


def field_help(kind: str, field: str, language: str) -> str:
    """What a field's help says; "" where it has none."""
    known = KINDS[kind].field(field) if kind in KINDS else None
    return say(known.help, language, KINDS[kind].context_of(field)) if known and known.help else ""
