"""Vocabularies: controlled terms as data, each with its English label; the translation files hold
the others.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from aftercare.casework.own_words import own_words_now
from aftercare.casework.wording import Words, as_written, words

OTHER = "other: "
FACTS = ("not_known", "declined_to_say")


@cache
def vocabularies() -> Mapping[str, Mapping[str, str]]:
    """Every vocabulary: name -> term -> English label, in the order people choose from."""
    return tomllib.loads(
        files("resources").joinpath("vocabularies/casework.toml").read_text(encoding="utf-8")
    )


def _added(vocabulary: str) -> Mapping[str, str]:
    """The organisation's own terms: term -> English label."""
    return own_words_now().added.get(vocabulary, {})


def terms_of(vocabulary: str) -> tuple[str, ...]:
    """The terms of a vocabulary that are offered, in order; the organisation's own last."""
    known, hidden = (*vocabularies()[vocabulary], *_added(vocabulary)), own_words_now().hidden
    return tuple(term for term in known if (vocabulary, term) not in hidden)


def is_term(vocabulary: str, value: str) -> bool:
    """Whether `value` is a term, offered or not, or "other: " with something said."""
    known = value in vocabularies()[vocabulary] or value in _added(vocabulary)
    return known or (value.startswith(OTHER) and len(value) > len(OTHER))


def context_of(vocabulary: str) -> str:
    """The context in the translation files of a vocabulary's terms."""
    return f"terms {vocabulary}"


def term_words(vocabulary: str, value: str) -> Words:
    """What a term is called, in no language yet."""
    if value in vocabularies().get(vocabulary, {}):
        return Words(vocabularies()[vocabulary][value], context=context_of(vocabulary))
    if value in _added(vocabulary):
        return Words(_added(vocabulary)[value], context=context_of(vocabulary))
    if value in FACTS:
        return Words(vocabularies()["fact"][value], context=context_of("fact"))
    return as_written(value)


def term_label(vocabulary: str, value: str, language: str) -> str:
    """The label of a term; what was specified for "other"; the term itself where a newer version
    added it.
    """
    if value.startswith(OTHER):
        return words("Other: {what}", what=value[len(OTHER) :]).say(language)
    return term_words(vocabulary, value).say(language)
