"""What a record kind is: one declaration is the single source for its table, form, labels, import, reports and search."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from functools import cached_property
from typing import Any

import msgspec

from aftercare.casework.wording import Words


class Compartment(StrEnum):
    """The part of a case a record belongs to: the unit of access. `any` is where the record it is about lies.

    `restricted` and `sealed` hold records of every kind by their sensitivity; `audit` who did what.
    """

    CONTACT = "contact"
    CARE = "care"
    WORK = "work"
    RESTRICTED = "restricted"
    SEALED = "sealed"
    AUDIT = "audit"
    DIRECTORY = "directory"
    ANY = "any"


class FieldType(StrEnum):
    """What a field holds.

    Dates are "YYYY-MM-DD", moments ISO 8601 with an offset, durations whole minutes, money a number in the
    organisation's currency; persons and records are ids; answers are those of an agency's form, by the path of their question;
    a file is what is known of an attachment's content (`sync.replica.attachments.Content`), not the content itself.
    """

    TEXT = "text"
    NARRATIVE = "narrative"
    VOCABULARY = "vocabulary"
    VOCABULARY_LIST = "vocabulary_list"
    TEXT_LIST = "text_list"
    DATE = "date"
    MOMENT = "moment"
    DURATION = "duration"
    INTEGER = "integer"
    MONEY = "money"
    BOOLEAN = "boolean"
    PERSON = "person"
    RECORD = "record"
    ANSWERS = "answers"
    FILE = "file"


class Field(msgspec.Struct, frozen=True):
    """One field. `fact` fields also take "not_known" and "declined_to_say"; `masked` ones are hidden until asked for."""

    name: str
    type: FieldType
    label: str
    vocabulary: str = ""
    required: bool = False
    fact: bool = False
    refers: str = ""
    help: str = ""
    masked: bool = False

    @property
    def searchable(self) -> bool:
        """Whether the search index holds its text; identity numbers and the like are left out."""
        return self.type in (FieldType.TEXT, FieldType.NARRATIVE, FieldType.TEXT_LIST) and not self.masked


class Problem(msgspec.Struct, frozen=True):
    """Something a person must correct. `field` is "" for a problem of the whole record."""

    field: str
    what: Words

    def message(self, language: str) -> str:
        """The message in `language`."""
        return self.what.say(language)


class Decision(msgspec.Struct, frozen=True):
    """Something that one person decides, and nobody else can write for them (`aftercare.casework.authority`).

    `fields` tell it, none: the whole record. `by` names the field with the person who decided, which must be whoever wrote
    them; "" where the record names nobody. `roles` may decide, none: everybody. `when` narrows it to records of which a field
    has one of these values.
    """

    fields: tuple[str, ...] = ()
    by: str = ""
    roles: tuple[str, ...] = ()
    when: tuple[str, tuple[str, ...]] | None = None

    def told_in(self, fields: Mapping[str, Any]) -> list[str]:
        """The fields of a record that tell this decision; none where it tells none."""
        if self.when and fields.get(self.when[0]) not in self.when[1]:
            return []
        return [name for name in self.fields or fields if fields.get(name) not in (None, "", [])]


Check = Callable[["RecordKind", Mapping[str, Any]], Iterable[Problem]]


class RecordKind(msgspec.Struct, frozen=True, dict=True):
    """One kind of record. `happened` names the field that says when it happened; `title` those that name a record in a line;
    `decisions` what in it counts only as written by whoever may decide it.
    """

    name: str
    label: str
    plural: str
    compartment: Compartment
    fields: tuple[Field, ...]
    happened: str = ""
    title: tuple[str, ...] = ()
    checks: tuple[Check, ...] = ()
    decisions: tuple[Decision, ...] = ()

    @cached_property
    def by_name(self) -> dict[str, Field]:
        """Its fields by name."""
        return {field.name: field for field in self.fields}

    def field(self, name: str) -> Field | None:
        """The field of that name."""
        return self.by_name.get(name)

    def context_of(self, field: str = "") -> str:
        """The context in the translation files of its labels, or of one of its fields."""
        return "common" if field in _COMMON else f"kind {self.name}"

    def label_of(self, field: str) -> Words:
        """What a field is called, in no language yet."""
        return Words(self.by_name[field].label, context=self.context_of(field))


COMMON = (
    Field(
        "sensitivity",
        FieldType.VOCABULARY,
        "Sensitivity",
        "sensitivity",
        help="Who may read it: the team, fewer, or the few granted.",
    ),
    Field("basis", FieldType.VOCABULARY, "Basis of information", "basis"),
    Field("agency", FieldType.TEXT, "Agency"),
)
_COMMON = frozenset(field.name for field in COMMON)


def declare(
    name: str,
    label: str,
    plural: str,
    compartment: Compartment,
    *fields: Field,
    happened: str = "",
    title: tuple[str, ...] = (),
    checks: tuple[Check, ...] = (),
    decisions: tuple[Decision, ...] = (),
) -> RecordKind:
    """A record kind with the fields common to all."""
    return RecordKind(name, label, plural, compartment, (*fields, *COMMON), happened, title, checks, decisions)


def text(name: str, label: str, **more: Any) -> Field:
    """A line of text."""
    return Field(name, FieldType.TEXT, label, **more)


def narrative(name: str, label: str, **more: Any) -> Field:
    """Long text; concurrent edits of different words merge."""
    return Field(name, FieldType.NARRATIVE, label, **more)


def term(name: str, label: str, vocabulary: str, **more: Any) -> Field:
    """A term of a vocabulary."""
    return Field(name, FieldType.VOCABULARY, label, vocabulary, **more)


def terms(name: str, label: str, vocabulary: str, **more: Any) -> Field:
    """Several terms of a vocabulary."""
    return Field(name, FieldType.VOCABULARY_LIST, label, vocabulary, **more)


def lines(name: str, label: str, **more: Any) -> Field:
    """Several lines of text."""
    return Field(name, FieldType.TEXT_LIST, label, **more)


def day(name: str, label: str, **more: Any) -> Field:
    """A date."""
    return Field(name, FieldType.DATE, label, **more)


def yes(name: str, label: str, **more: Any) -> Field:
    """Yes or no."""
    return Field(name, FieldType.BOOLEAN, label, **more)


def moment(name: str, label: str, **more: Any) -> Field:
    """A date and time."""
    return Field(name, FieldType.MOMENT, label, **more)


def person(name: str, label: str, **more: Any) -> Field:
    """A person of the organisation."""
    return Field(name, FieldType.PERSON, label, **more)


def link(name: str, label: str, refers: str = "", **more: Any) -> Field:
    """Another record of the case, of the kind `refers` where it is named."""
    return Field(name, FieldType.RECORD, label, refers=refers, **more)


def money(name: str, label: str, **more: Any) -> Field:
    """An amount of money."""
    return Field(name, FieldType.MONEY, label, **more)
