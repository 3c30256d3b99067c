"""What the form of a record needs to be shown, read on the database's thread; and the names of its
drafts.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from aftercare.actions.recording.draft_files import files_of
from aftercare.actions.recording.prohibited_contact import barred_of
from aftercare.actions.shared.audit import looked_at
from aftercare.actions.shared.directory import authors_of, names_by_person
from aftercare.casework.barred import Barred
from aftercare.casework.declaration import Compartment, FieldType
from aftercare.casework.kinds import KINDS
from aftercare.store.casebook import Casebook
from aftercare.store.drafts import Draft
from aftercare.store.records import NARROWER
from aftercare.ui.value_text import naming_values


class Opening:
    """What a form needs to be shown. `key` names the draft it is kept as, `draft` what was kept.
    Raises why a new record may not be written, before anything is typed.
    """

    def __init__(
        self,
        casebook: Casebook,
        case: str,
        kind: str,
        record_id: str,
        given: Mapping[str, Any],
        key: str = "",
    ) -> None:
        self.case, self.kind, self.record_id = case, kind, record_id
        if case and not record_id and KINDS[kind].compartment is not Compartment.ANY:
            casebook.space_of(case, kind, given)
        row = casebook.records.get(record_id, kind, case) if record_id else None
        self.compartment = row.compartment if row else ""
        # no form changes these
        files = [field.name for field in KINDS[kind].fields if field.type is FieldType.FILE]
        self.before: dict[str, Any] = (
            {name: value for name, value in row.fields.items() if name not in files} if row else {}
        )
        self.asks = frozenset(row.conflicts) if row else frozenset()
        self.unreadable = authors_of(casebook, row, set(row.unreadable)) if row else {}
        self.given = dict(given)
        self.key = key or draft_key(case, kind, record_id)
        self.draft = casebook.drafts.get(self.key)
        self.files = files_of(casebook, self.key) if self.draft else []
        self.people = names_by_person(casebook)
        clients = casebook.records.read(kind="client", case=case)
        self.client = clients[0].fields.get("preferred_name", "") if clients else ""
        self.domains = {
            str(one.fields.get("domain")): one
            for one in (
                casebook.records.read(kind="assessment_domain", case=case)
                if kind == "assessment" and record_id
                else ()
            )
            if one.fields.get("assessment") == record_id
        }
        self.records: dict[str, str] = {}
        shown = [*([row] if row else ()), *clients, *self.domains.values()]
        for field in KINDS[kind].fields:
            if field.refers:
                for one in casebook.records.read(kind=field.refers, case=case):
                    shown.append(one)
                    self.records[one.id] = ", ".join(naming_values(one, self.people))
        names_people = any(field.names_people for field in KINDS[kind].fields)
        self.barred: list[Barred] = []
        self.known: list[str] = []
        if case and names_people:
            found = barred_of(casebook, case, casebook.here().date())
            self.barred = [one for one, narrow in found if not narrow]
            self.known = known_people(casebook, case)
        looked_at(casebook, shown)


def known_people(casebook: Casebook, case: str) -> list[str]:
    """Whom one may name in a record of a case: its household, its ties, the organisation's people
    and its directory.
    """
    rows = [
        row
        for kind, of in (("household_member", case), ("community_tie", case), ("provider", ""))
        for row in casebook.records.read(kind=kind, case=of)
        if row.compartment not in NARROWER
    ]
    names = [str(row.fields.get("name") or "") for row in rows]
    return list(
        dict.fromkeys(name for name in (*names, *names_by_person(casebook).values()) if name)
    )


def draft_key(case: str, kind: str, record_id: str, number: int = 1) -> str:
    """The name of the draft of a new record of a kind in a case, or of an edit; `number`: of several
    that were begun.
    """
    return f"{case}/{kind}/{record_id or 'new'}" + (f"/{number}" if number > 1 else "")


def drafts_of(casebook: Casebook, case: str, kind: str, record_id: str) -> list[Draft]:
    """The drafts of a new record of a kind in a case, or of an edit, newest first."""
    return [
        draft
        for draft in casebook.drafts.all()
        if (draft.case, draft.kind, draft.record) == (case, kind, record_id)
    ]


def free_key(casebook: Casebook, case: str, kind: str, record_id: str) -> str:
    """The name of a further draft beside those that are kept."""
    taken = {draft.key for draft in drafts_of(casebook, case, kind, record_id)}
    number = 1
    while draft_key(case, kind, record_id, number) in taken:
        number += 1
    return draft_key(case, kind, record_id, number)
