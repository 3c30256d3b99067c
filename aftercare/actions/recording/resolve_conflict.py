"""A person decides a conflict: an ordinary change that has seen every version."""

from __future__ import annotations

from typing import Any

from aftercare.actions.recording.record import record
from aftercare.actions.recording.strike_out import check_striking
from aftercare.casework.declaration import By
from aftercare.casework.labels import field_words
from aftercare.casework.refusal import Refused
from aftercare.casework.wording import Words, words
from aftercare.store.casebook import Casebook, Entry, Written
from aftercare.store.records import RecordRow
from sync.replica.change import REMOVED


class NoSuchVersion(Refused):
    """A dot that is not among the versions of the field."""

    def __init__(self, field: Words, dot: str) -> None:
        super().__init__(
            words("“{dot}” is not one of the versions of “{field}”.", dot=dot, field=field),
            words("Nothing was changed."),
            words("`conflicts` lists the versions."),
        )


class UnreadableVersion(Refused):
    """A version that nobody can keep: it is nothing the field can hold."""

    def __init__(self, field: Words) -> None:
        super().__init__(
            words("That version of “{field}” cannot be read, so it cannot be kept.", field=field),
            words("Nothing was changed; every version stays in the history."),
            words("Keep another version, or write the value anew."),
        )


class WouldBeEmpty(Refused):
    """A decision that writes nothing over versions that say something."""

    def __init__(self, field: Words) -> None:
        super().__init__(
            words("Nothing is written for “{field}”, and its versions would be gone.", field=field),
            words("Nothing was changed."),
            words("Keep a version, write it anew, or say that it is to be left empty."),
        )


class NotConflicted(Refused):
    """The field has one value; there is nothing to decide."""

    def __init__(self, field: Words) -> None:
        super().__init__(
            words("“{field}” has only one version.", field=field),
            words("Nothing was changed."),
            words("Use `record` to edit it."),
        )


def resolve_conflict(
    casebook: Casebook,
    record_id: str | RecordRow,
    field: str,
    *,
    take: str = "",
    value: Any = None,
    empty: bool = False,
) -> Written:
    """Decides `field` for the version at dot `take` ("device:n"), or else for `value`, of a record
    or the one with that id. Nothing is written over what the versions say only where it is to be
    `empty`; raises `WouldBeEmpty`.

    For a record struck out by one and edited by another the field is "_removed": a `value` of None
    keeps the record, True strikes it out with everything now known of it.
    """
    row = casebook.records.find(record_id)
    if field == REMOVED:
        return _decide_removal(casebook, row, strike=bool(value))
    if field not in row.conflicts:
        raise NotConflicted(field_words(row.kind, field))
    if take:
        chosen = casebook.records.version(row, field, take)
        if chosen is None:
            raise NoSuchVersion(field_words(row.kind, field), take)
        if chosen.unreadable:
            raise UnreadableVersion(field_words(row.kind, field))
        value = chosen.value
    elif _says_nothing(value) and not empty:
        raise WouldBeEmpty(field_words(row.kind, field))
    with casebook.transaction():
        decided, where = {field: value}, row.compartment
        written = record(
            casebook, row.case, row.kind, decided, row.id, compartment=where, by=By.ASSISTANT
        )
        while (
            len(casebook.heads_of(row)[field]) > 1
        ):  # more versions than one change has room to name
            written = record(
                casebook, row.case, row.kind, decided, row.id, compartment=where, by=By.ASSISTANT
            )
        return written


def _says_nothing(value: Any) -> bool:
    return value in (None, [], {}) or (isinstance(value, str) and not value.strip())


def _decide_removal(casebook: Casebook, row: RecordRow, *, strike: bool) -> Written:
    with casebook.transaction():
        if strike:
            check_striking(casebook, row)
            return casebook.remove(row)
        return casebook.write(
            [Entry(row.case, row.kind, row.id, {REMOVED: None}, row.compartment)]
        )[0]
