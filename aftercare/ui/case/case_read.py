"""Everything the screen of one case shows, read on the database's thread."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from aftercare.actions.audit import showable
from aftercare.actions.brief import Brief, brief
from aftercare.actions.comment import comments_on
from aftercare.actions.conflicts import conflicts_of
from aftercare.actions.directory import names_by_person, person_of_device
from aftercare.actions.list_cases import CaseLine, case_line
from aftercare.casework.kinds import KINDS
from aftercare.store.casebook import Casebook
from aftercare.store.records import RecordRow


class CaseRead:
    """One case as it stood when it was read."""

    def __init__(self, casebook: Casebook, case: str) -> None:
        now = datetime.now().astimezone()
        self.case = case
        self.line: CaseLine | None = case_line(casebook, case, now)
        self.rows = showable(casebook, casebook.records.read(case=case))
        self.names = names_by_person(casebook)
        devices = casebook.certified().roster.devices
        self.authors = {device: person_of_device(casebook, device) for device in devices}
        self.comments = comments_on(casebook, case)
        self.conflicts = [one for row in self.rows for one in (conflicts_of(casebook, row) if row.conflicts else [])]
        self.drafts = [draft for draft in casebook.drafts.all() if draft.case == case]
        self.brief: Brief = brief(casebook, case, now, self.rows)

    def one(self, kind: str) -> dict[str, Any]:
        """The fields of the client or the case record."""
        return next((row.fields for row in self.rows if row.kind == kind), {})

    def of(self, kind: str) -> list[RecordRow]:
        """The records of a kind, oldest first."""
        return [row for row in self.rows if row.kind == kind]


def happened(row: RecordRow) -> str:
    """When it happened, as ISO 8601; "" for what has no time, such as the client and the household."""
    kind = KINDS.get(row.kind)
    field = kind.happened if kind else ""
    planned = row.fields.get("planned") if row.kind == "visit" else None
    return str(row.fields.get(field) or planned or "")
