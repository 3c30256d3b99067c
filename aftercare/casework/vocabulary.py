"""Vocabularies: controlled terms as data, each with its label in every language."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

OTHER = "other: "
FACTS = ("not_known", "declined_to_say")
_LANGUAGES = {"en": 0, "ms": 1}
_OTHER_LABEL = {"en": "Other: ", "ms": "Lain-lain: "}


@cache
def vocabularies() -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    """Every vocabulary: name -> term -> labels in English and Malay, in the order people choose from."""
    found = tomllib.loads(files("resources").joinpath("vocabularies/casework.toml").read_text(encoding="utf-8"))
    return {name: {term: tuple(labels) for term, labels in terms.items()} for name, terms in found.items()}


def terms_of(vocabulary: str) -> tuple[str, ...]:
    """The terms of a vocabulary, in order."""
    return tuple(vocabularies()[vocabulary])


def is_term(vocabulary: str, value: str) -> bool:
    """Whether `value` is a term, or "other: " with something said."""
    return value in vocabularies()[vocabulary] or (value.startswith(OTHER) and len(value) > len(OTHER))


def term_label(vocabulary: str, value: str, language: str) -> str:
    """The label of a term; what was specified for "other"; the term itself where a newer version added it."""
    if value.startswith(OTHER):
        return _OTHER_LABEL.get(language, _OTHER_LABEL["en"]) + value[len(OTHER) :]
    labels = vocabularies().get(vocabulary, {}).get(value) or vocabularies()["fact"].get(value)
    return labels[_LANGUAGES.get(language, 0)] if labels else value
