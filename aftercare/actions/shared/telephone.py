"""Whom to telephone about an urgent signal: a signal in the queue has told nobody."""

from __future__ import annotations

from typing import NamedTuple

from aftercare.store.casebook import Casebook
from sync.protocol.ids import format_id


class Callee(NamedTuple):
    """Somebody responsible for the case. `phone` is "" where the directory has none."""

    name: str
    phone: str
    role: str  # the field of the case that names them


def to_telephone(casebook: Casebook, case: str) -> list[Callee]:
    """The supervisor first, then lead and backup; never this person."""
    me = format_id(casebook.certified().person)
    people = {row.id: row.fields for row in casebook.records.read(kind="person", case="")}
    heads = casebook.records.read(kind="case", case=case)
    head = heads[0].fields if heads else {}
    callees = []
    for role in ("supervisor", "lead_worker", "backup"):
        person = head.get(role)
        if person and person != me and person in people:
            callees.append(
                Callee(people[person].get("name", ""), people[person].get("phone", ""), role)
            )
    return callees
