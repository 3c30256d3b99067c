"""What a record kind is: one declaration is the single source for its table, form, labels, import,
reports and search.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from enum import StrEnum
from functools import cached_property
from typing import Any, NamedTuple

import msgspec

from aftercare.casework.wording import Words

YEAR = 365  # days


class Compartment(StrEnum):
    """The part of a case a record belongs to: the unit of access. `any` is where the record it is
    about lies.

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

    Dates are "YYYY-MM-DD", moments ISO 8601 with an offset, durations whole minutes, money a number
    in the organisation's currency; persons and records are ids; answers are those of an agency's
    form, by the path of their question; a file is what is known of an attachment's content
    (`sync.replica.attachments.Content`), not the content itself.
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
    """One field. Each line of a `versions` field names an exact version of a record (RECORD@VERSION).
    `fact` fields also take "not_known" and "declined_to_say"; `masked` ones are
    hidden until asked for.

    A day or moment: `not_after` "now" for what has happened, and `instead` the field for what is
    still to come; `ask_beyond` so many days ahead it is asked whether that is meant
    (`aftercare.casework.bounds`). `missed`: where it is left empty, that is asked too, in the words of
    its help. `names_people`: those whom it is prohibited to contact are looked
    for in it (`aftercare.casework.barred`).
    """

    name: str
    type: FieldType
    label: str
    vocabulary: str = ""
    required: bool = False
    fact: bool = False
    refers: str = ""
    help: str = ""
    masked: bool = False
    versions: bool = False
    not_after: str = ""
    instead: str = ""
    ask_beyond: int = 0
    missed: bool = False
    names_people: bool = False

    @property
    def searchable(self) -> bool:
        """Whether the search index holds its text; identity numbers and the like are left out."""
        return (
            self.type in (FieldType.TEXT, FieldType.NARRATIVE, FieldType.TEXT_LIST)
            and not self.masked
        )


class Problem(msgspec.Struct, frozen=True):
    """Something a person must correct. `field` is "" for a problem of the whole record."""

    field: str
    what: Words

    def message(self, language: str) -> str:
        """The message in `language`."""
        return self.what.say(language)


class Decision(msgspec.Struct, frozen=True):
    """Something that one person decides, and nobody else can write for them
    (`aftercare.casework.authority`).

    `fields` tell it, none: the whole record. `by` names the field with the person who decided,
    which must be whoever wrote them; "" where the record names nobody. `roles` may decide, none:
    everybody. `when` narrows it to records of which a field has one of these values. `by_review`:
    an approving review of the record takes it (`fields` are then who, and on which day), once the
    field `ready` is filled. `by_another`: whoever wrote the record does not take it. `by_writer`:
    only they do. `final`: once taken it is not written on any more, only followed by another
    record.
    """

    fields: tuple[str, ...] = ()
    by: str = ""
    roles: tuple[str, ...] = ()
    when: tuple[str, tuple[str, ...]] | None = None
    by_review: bool = False
    ready: str = ""
    by_another: bool = False
    by_writer: bool = False
    final: bool = False

    def concerns(self, fields: Mapping[str, Any]) -> bool:
        """Whether such a decision is to be taken of a record that says this."""
        return (not self.when or fields.get(self.when[0]) in self.when[1]) and (
            not self.ready or bool(fields.get(self.ready))
        )

    def told_in(self, fields: Mapping[str, Any]) -> list[str]:
        """The fields of a record that tell this decision; none where it tells none."""
        if self.when and fields.get(self.when[0]) not in self.when[1]:
            return []
        return [name for name in self.fields or fields if fields.get(name) not in (None, "", [])]


Check = Callable[["RecordKind", Mapping[str, Any]], Iterable[Problem]]


class By(StrEnum):
    """What writes a kind: a person in its form; a person through an assistant of its own (the sheet
    of a hand-over, the review screen), which does more than write it; or the program, as things
    happen.
    """

    PERSON = "person"
    ASSISTANT = "assistant"
    PROGRAM = "program"


class Offered(NamedTuple):
    """Where the page of a case offers a kind: its group, the place in it, and the keys for it."""

    group: str
    place: int
    keys: str = ""


# of what is offered, in their order
GROUPS = ("contact", "follow", "plan", "law", "around", "work", "end")


class Begins(StrEnum):
    """What a new record begins with that is not always the same."""

    TODAY = "today"
    NOW = "now"


TODAY, NOW = Begins.TODAY, Begins.NOW


class PassesOn(NamedTuple):
    """What is passed on outside with a record: for which purpose of a consent, once the field
    `when` is filled, to whom the field `to` names, on the day in `on`. `to_whoever_takes_part`: a
    consent for it names nobody.
    """

    purpose: str
    when: str
    to: str
    on: str
    to_whoever_takes_part: bool = False


class Segment(NamedTuple):
    """What one chooses first in a form: what it is called and its key, the fields that it sets, and
    those that then follow; the others are folded away. It is the one of a record whose field
    `when` has one of these values; None for what no other is.
    """

    label: Words
    key: str
    sets: tuple[tuple[str, str], ...]
    asks: tuple[str, ...]
    when: tuple[str, tuple[str, ...]] | None = None

    def of(self, fields: Mapping[str, Any]) -> bool:
        """Whether a record that says this is of it."""
        return self.when is None or fields.get(self.when[0]) in self.when[1]


Section = tuple[Words | None, tuple[str, ...]]  # of a form: its title, its fields


class RecordKind(msgspec.Struct, frozen=True, dict=True):
    """One kind of record: what it holds, and what is done with it.

    `happened` names the field that says when it happened; `title` those that name a record in a
    line; `decisions` what in it counts only as written by whoever may decide it. `starts_with`:
    what a new one holds already. `category`: of data, as consents name it; "" for what no consent
    lets out. `in_client_copy`: whether the client's own copy has it. `topic`: of the handbook.
    `tasks_from`: the field whose lines become tasks. `reviewed`: whether a supervisor's review
    reads it. `in_lists`: whether lists of cases quote it. `named_by`: the field by which a second
    one of the same is recognised, `also_called` others of it, `told_apart_by` what a person tells
    them apart by. `tab`: the fields that are the columns of its tab on the page of a case; none: no
    tab. `imported`: its place among what the import offers; 0 for none. `one_for`: None where there
    are many, else the fields that say of what there is one (none of them: one in the organisation).
    `form`: the sections of its form, where the work is frequent or delicate; fields that are not
    named come after them. `icon`: the picture beside its name, a file of resources/icons/lucide.
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
    written_by: By = By.PERSON
    offered: Offered | None = None
    starts_with: tuple[tuple[str, str], ...] = ()
    category: str = ""
    in_client_copy: bool = False
    topic: str = ""
    tasks_from: str = ""
    reviewed: bool = False
    in_lists: bool = False
    named_by: str = ""
    also_called: tuple[str, ...] = ()
    told_apart_by: tuple[str, ...] = ()
    tab: tuple[str, ...] = ()
    imported: int = 0
    one_for: tuple[str, ...] | None = None
    passes_on: PassesOn | None = None
    form: tuple[Section, ...] = ()
    segments: tuple[Segment, ...] = ()
    plans_from: str = ""
    icon: str = ""

    @property
    def takes_attachments(self) -> bool:
        """Whether a file can be attached to a record of it."""
        return self.written_by is not By.PROGRAM and all(
            field.type is not FieldType.FILE for field in self.fields
        )

    @property
    def edited_by_hand(self) -> bool:
        """Whether a record of it is opened again to be written on: in its form, or, of an agency's
        form, in that.
        """
        answered = any(field.type is FieldType.ANSWERS for field in self.fields)
        return self.written_by is By.PERSON or (self.written_by is By.ASSISTANT and answered)

    @property
    def configures(self) -> bool:
        """Whether it is a part of the organisation's configuration: that it changes is entered in
        the audit.
        """
        return self.one_for is not None

    @property
    def approval(self) -> Decision | None:
        """The decision that an approving review of a record takes."""
        return next((decision for decision in self.decisions if decision.by_review), None)

    def proposed(self, fields: Mapping[str, Any]) -> bool:
        """Whether a record that says this takes effect only once it is approved, and is not yet."""
        approval = self.approval
        return bool(
            approval and approval.when and approval.concerns(fields) and not fields.get(approval.by)
        )

    def begun(self, now: datetime) -> dict[str, str]:
        """What a new record holds already, begun `now` (in local time)."""
        said = {TODAY: now.date().isoformat(), NOW: now.isoformat(timespec="minutes")}
        return {
            name: said[value] if isinstance(value, Begins) else value
            for name, value in self.starts_with
        }

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
# of the kinds that name people
WHY_CONTACT = Field(
    "contact_reason",
    FieldType.TEXT,
    "Why, although contact is prohibited",
    help="Asked for when somebody is named whom it is prohibited to contact; the supervisor reads it.",
)
_COMMON = frozenset(field.name for field in (*COMMON, WHY_CONTACT))


def declare(
    name: str,
    label: str,
    plural: str,
    compartment: Compartment,
    *fields: Field,
    written_by: By,
    offered: Offered | None,
    category: str,
    in_client_copy: bool,
    topic: str,
    starts_with: Mapping[str, str] | None = None,
    **more: Any,
) -> RecordKind:
    """A record kind with the fields common to all. What has no usual value must be said of each
    kind; `more` as in `RecordKind`.
    """
    return RecordKind(
        name,
        label,
        plural,
        compartment,
        (
            *fields,
            *(() if not any(one.names_people for one in fields) else (WHY_CONTACT,)),
            *COMMON,
        ),
        written_by=written_by,
        offered=offered,
        category=category,
        in_client_copy=in_client_copy,
        topic=topic,
        starts_with=tuple((starts_with or {}).items()),
        **more,
    )


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
