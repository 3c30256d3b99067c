"""The organisation's own words: terms it adds to a vocabulary or no longer offers, and what it
calls records and fields.

They travel in its directory, and hold on every device. Records keep the terms themselves: a word is
only how they are shown.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from aftercare.actions.recording.record import record
from aftercare.actions.shared.administering import administering
from aftercare.actions.shared.one_record import id_for
from aftercare.casework.declaration import By
from aftercare.casework.kinds import KINDS
from aftercare.casework.own_words import OwnWords
from aftercare.casework.refusal import Refused
from aftercare.casework.vocabulary import context_of, vocabularies
from aftercare.casework.wording import words
from aftercare.store.casebook import Casebook, Written

FIELDS = {"en": "english", "ms": "malay", "id": "indonesian"}
# what the program itself goes by
FIXED = ("role", "compartment", "standing", "audit_event", "fact", "sensitivity")
_TERM = re.compile(r"[a-z][a-z0-9_]{0,40}")


class NoSuchWord(Refused):
    """Something that has no name that could be changed."""

    def __init__(self, about: str) -> None:
        super().__init__(
            words(
                "“{about}” is not VOCABULARY/TERM, KIND or KIND.FIELD of this program.", about=about
            ),
            words("Nothing was changed."),
            words("For example: visit_type/mosque, placement, visit.place."),
        )


class OwnWord(NamedTuple):
    """A word of the organisation. `usual` is what the program calls it, "" for a term of its
    own.
    """

    about: str
    usual: str
    said: dict[str, str]
    hidden: bool
    record: str


def adopt_words(casebook: Casebook) -> bool:
    """Takes over the organisation's words for everything that is shown of this casebook from now
    on; whether anything changed.
    """
    said: dict[tuple[str, str], dict[str, str]] = {}
    added: dict[str, dict[str, str]] = {}
    hidden = set()
    for word in own_words(casebook):
        name, _, term = word.about.partition("/")
        if term and not word.usual:
            added.setdefault(name, {})[term] = word.said.get("en") or term
        if term and word.hidden:
            hidden.add((name, term))
        key = _key(word.about, word.said.get("en") or term)
        if key:
            said[key] = word.said
    own = OwnWords(said, added, frozenset(hidden))
    if own == casebook.voice.words:
        return False
    casebook.voice.words = own
    return True


def _key(about: str, own_label: str) -> tuple[str, str] | None:
    """(context, English text) of what is named; None for nothing of this program."""
    name, _, term = about.partition("/")
    if term:
        known = vocabularies().get(name)
        return None if known is None else (context_of(name), known.get(term, own_label))
    kind, _, field = about.partition(".")
    declared = KINDS.get(kind)
    if declared is None or (field and declared.field(field) is None):
        return None
    return declared.context_of(field), declared.by_name[field].label if field else declared.label


def own_words(casebook: Casebook) -> list[OwnWord]:
    """Every word the organisation has settled, by what it names."""
    by_about = {}
    for row in casebook.records.read(kind="word", case=""):
        about = str(row.fields.get("about") or "")
        key = _key(about, "")
        if key is None:
            continue  # of a newer version
        said = {
            code: str(row.fields[name]) for code, name in FIELDS.items() if row.fields.get(name)
        }
        by_about[about] = OwnWord(about, key[1], said, bool(row.fields.get("hidden")), row.id)
    return [by_about[about] for about in sorted(by_about)]


def set_word(
    casebook: Casebook, about: str, said: Mapping[str, str | None], *, hidden: bool = False
) -> Written:
    """Settles what something is called, by language ("en", "ms", "id"); or that a term is no longer
    offered.
    """
    administering(casebook, words("change the organisation's words"))
    name, _, term = about.partition("/")
    if _key(about, term) is None or name in FIXED or (term and not _TERM.fullmatch(term)):
        raise NoSuchWord(about)
    known = {word.about: word for word in own_words(casebook)}.get(about)
    fields: dict[str, Any] = {"about": about, "hidden": hidden}
    fields |= {FIELDS[code]: text or None for code, text in said.items() if code in FIELDS}
    written = record(
        casebook,
        "",
        "word",
        fields,
        known.record if known else id_for("word", fields),
        by=By.ASSISTANT,
    )
    adopt_words(casebook)
    return written
