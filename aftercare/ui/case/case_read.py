"""Everything the screen of one case shows, read on the database's thread."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from functools import cached_property
from typing import Any

from aftercare.actions.caseload.brief import Brief, brief
from aftercare.actions.caseload.conflicts import conflicts_of
from aftercare.actions.caseload.list_cases import CaseLine, by_kind, case_line
from aftercare.actions.recording.comment import comments_on
from aftercare.actions.shared.audit import showable
from aftercare.actions.shared.device_names import device_names
from aftercare.actions.shared.directory import names_by_person, person_of_device
from aftercare.casework.kinds import KINDS
from aftercare.casework.labels import kind_label
from aftercare.store.casebook import Casebook
from aftercare.store.records import Place, RecordRow
from aftercare.ui.language import language
from aftercare.ui.value_text import naming_values
from sync.protocol.ids import format_id

FIRST = 500  # of each kind, the records last changed, which are shown before the others are read
SOME = 1000  # records that are read in one step


class CaseRead:
    """One case as it stood when it was read; `others`: how many of its records were not read
    yet.
    """

    def __init__(
        self, casebook: Casebook, case: str, rows: list[RecordRow] | None = None, others: int = 0
    ) -> None:
        now = datetime.now().astimezone()
        self.case, self.others = case, others
        read = casebook.records.read(case=case) if rows is None else rows
        self.line: CaseLine | None = case_line(casebook, case, now, read if others else None)
        self.rows = showable(casebook, read)
        self.names = names_by_person(casebook)
        devices = casebook.certified().roster.devices
        self.authors = {device: person_of_device(casebook, device) for device in devices}
        self.me = format_id(casebook.certified().person)
        comments = comments_on(casebook, case)
        open_ = {id(row) for row in showable(casebook, (comment.row for comment in comments))}
        self.comments = [comment for comment in comments if id(comment.row) in open_]
        disputed = [row for row in self.rows if row.conflicts]
        labels = device_names(casebook) if disputed else None
        self.conflicts = [
            conflict
            for row in disputed
            for conflict in conflicts_of(casebook, row, self.names, labels)
        ]
        self.brief: Brief = brief(casebook, case, now, self.rows, whole=not others)

    def one(self, kind: str) -> dict[str, Any]:
        """The fields of the client or the case record."""
        return next((row.fields for row in self.of(kind)), {})

    def of(self, kind: str) -> list[RecordRow]:
        """The records of a kind, oldest first."""
        return self._by_kind.get(kind, [])

    @cached_property
    def _by_kind(self) -> dict[str, list[RecordRow]]:
        return by_kind(self.rows)

    @cached_property
    def called(self) -> Mapping[str, str]:
        """What people, and the records of the case, are called, by their ids."""
        return _Called(self.names, {row.id: row for row in reversed(self.rows)})


class _Called(Mapping[str, str]):
    """Names by id; those of records are put together when they are asked for."""

    def __init__(self, names: Mapping[str, str], rows: Mapping[str, RecordRow]) -> None:
        self._names, self._rows = names, rows

    def __getitem__(self, identifier: str) -> str:
        if identifier in self._names:
            return self._names[identifier]
        row = self._rows[identifier]
        day = language.day(happened(row))
        parts = [kind_label(row.kind, language.code), day, *naming_values(row, self._names)]
        return ", ".join(part for part in parts if part)

    def __iter__(self) -> Iterator[str]:
        return iter({**self._names, **self._rows})

    def __len__(self) -> int:
        return len({**self._names, **self._rows})


def read_first(casebook: Casebook, case: str, before: CaseRead | None) -> CaseRead:
    """A case, as far as it is read at once: of each kind the records last changed, and what was
    known of the others `before`.
    """
    newest, others = casebook.records.newest(case, FIRST)
    rows = [row for row in newest if not row.removed]
    if not others:
        return CaseRead(casebook, case, rows)
    here = {(row.kind, row.id, row.compartment) for row in newest}
    kept = (
        [row for row in before.rows if (row.kind, row.id, row.compartment) not in here]
        if before
        else []
    )
    return CaseRead(casebook, case, [*kept, *rows], max(1, others - len(kept)))


class Reading:
    """The whole of a case that is too large to be read at once, a little at a time."""

    def __init__(self, case: str) -> None:
        self._case = case
        self._rows: list[RecordRow] = []
        self._place: Place | None = Place()
        self.given_up = False

    def step(self, casebook: Casebook) -> bool:
        """Reads some; whether there is more."""
        if self._place and not self.given_up:
            rows, self._place = casebook.records.part(self._place, SOME, case=self._case)
            self._rows += rows
        return self._place is not None and not self.given_up

    def end(self, casebook: Casebook) -> CaseRead | None:
        """The case; None where nobody waits for it any more."""
        return None if self.given_up else CaseRead(casebook, self._case, self._rows)


def happened(row: RecordRow) -> str:
    """When it happened, as ISO 8601; "" for what has no time, such as the client and the
    household.
    """
    kind = KINDS.get(row.kind)
    field = kind.happened if kind else ""
    planned = row.fields.get("planned") if row.kind == "visit" else None
    return str(row.fields.get(field) or planned or "")
