"""Nobody is recorded as met, placed or supported together with a client where contact is prohibited,
unless it is said why: the reason stays in the record, and the supervisor is told.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from aftercare.casework.barred import REASON, Barred, barred_people, met
from aftercare.casework.declaration import RecordKind
from aftercare.casework.labels import field_words
from aftercare.casework.refusal import Refused
from aftercare.casework.wording import words
from aftercare.store.casebook import Casebook
from aftercare.store.records import NARROWER


class ContactProhibited(Refused):
    """A record names somebody whom it is prohibited to contact, and does not say why. `field` is
    where they are named.
    """

    def __init__(self, kind: str, field: str, name: str) -> None:
        self.field = field
        super().__init__(
            words("Contact with “{name}” is prohibited.", name=name),
            words("Nothing was saved."),
            words(
                "If it is somebody else, write the name in full. If it had to be, say why under "
                "“{field}”: it is kept, and the supervisor reads it.",
                field=field_words(kind, REASON),
            ),
        )


def check_contact(
    casebook: Casebook,
    case: str,
    kind: RecordKind,
    before: Mapping[str, Any],
    fields: Mapping[str, Any],
    today: date,
) -> None:
    """Raises `ContactProhibited` where `fields` name somebody barred whom `before` did not, and no
    reason is given.
    """
    whole = {**before, **fields}
    touched = any(
        field.names_people
        and fields.get(field.name)
        and whole[field.name] != before.get(field.name)
        for field in kind.fields
    )
    reasons = (REASON, "notes") if kind.name == "community_tie" else (REASON,)
    said = any(str(whole.get(field) or "").strip() for field in reasons)
    if not case or not touched or said:
        return
    found = met(kind, fields, [barred for barred, _ in barred_of(casebook, case, today)])
    if found:
        open_to_all = {one.record for one, narrow in barred_of(casebook, case, today) if not narrow}
        first = found[0]
        # a refusal quotes nothing that is entered when it is shown
        name = first.barred.name if first.barred.record in open_to_all else first.written
        raise ContactProhibited(kind.name, first.field, name)


def barred_of(casebook: Casebook, case: str, today: date) -> list[tuple[Barred, bool]]:
    """Whom a case's records prohibit to contact, each with whether few may read that."""
    rows = {
        kind: casebook.records.read(kind=kind, case=case)
        for kind in ("household_member", "condition")
    }
    narrow = {row.id for some in rows.values() for row in some if row.compartment in NARROWER}
    people = barred_people(
        ((row.id, row) for row in rows["household_member"]),
        ((row.id, row) for row in rows["condition"]),
        today,
    )
    return [(one, one.record in narrow) for one in people]
