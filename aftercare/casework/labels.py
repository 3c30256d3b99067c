"""What kinds and fields are called, in English (from the declarations) and Malay (from the translation)."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from aftercare.casework.declaration import COMMON
from aftercare.casework.kinds import KINDS

LANGUAGES = ("en", "ms")
_COMMON = frozenset(field.name for field in COMMON)


@cache
def _malay() -> Mapping[str, Mapping[str, str]]:
    return tomllib.loads(files("resources").joinpath("translations/casework.ms.toml").read_text(encoding="utf-8"))


def kind_label(kind: str, language: str, *, plural: bool = False) -> str:
    """What a kind is called."""
    known = KINDS.get(kind)
    if known is None:
        return kind
    if language == "ms":
        return _malay()[kind]["plural" if plural else "label"]
    return known.plural if plural else known.label


def field_label(kind: str, field: str, language: str) -> str:
    """What a field is called; its own name where this version does not know it."""
    known = KINDS[kind].field(field) if kind in KINDS else None
    if known is None:
        return field
    if language == "ms":
        return _malay()["common"][field] if field in _COMMON else _malay()[kind][field]
    return known.label
