"""Records as a script reads them: rows with fields, conflicts with every version, history."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC
from typing import Any, Protocol

from aftercare.actions.recording.receipts import shown_whereabouts
from aftercare.actions.shared.audit import showable
from aftercare.actions.shared.directory import person_of_device
from aftercare.casework.local_time import written_at
from aftercare.store.casebook import Casebook
from aftercare.store.records import Place, RecordRow, Version

AT_ONCE = 1000  # records


def moment(time: int) -> str:
    """A hybrid logical time as ISO 8601 in UTC."""
    return written_at(time).astimezone(UTC).isoformat(timespec="seconds")


def show_records(
    casebook: Casebook,
    *,
    case: str | None = None,
    kind: str | None = None,
    history: bool = False,
    receipts: bool = False,
) -> Iterator[dict[str, Any]]:
    """Rows {"case","kind","id","fields"}, with "conflicts", "history" and "whereabouts" where they
    are asked for.

    "claims" are decisions of who may not take them.
    """
    for row in _rows(casebook, kind, case, include_removed=history):
        if not row.case and kind is None and case is None:
            continue  # the directory is shown when it is asked for
        shown: dict[str, Any] = {
            "case": row.case,
            "kind": row.kind,
            "id": row.id,
            **shown_fields(row),
        }
        if row.claims:
            shown["claims"] = [claim._asdict() for claim in row.claims]
        if row.conflicts:
            shown["conflicts"] = {
                name: _versions(casebook, heads) for name, heads in row.conflicts.items()
            }
        if row.further:
            # older versions in conflict, of which --history has every one
            shown["further"] = row.further
        if row.removed:
            shown["removed"] = True
        if row.contested:
            shown["contested"] = True
        if receipts:
            shown["whereabouts"] = shown_whereabouts(casebook, row)
        if history:
            shown["history"] = [
                {
                    "dot": entry.dot,
                    "at": moment(entry.time),
                    "by": person_of_device(casebook, entry.device),
                    **shown_fields(entry),
                }
                for entry in casebook.records.history(row)
            ]
        yield shown


def _rows(
    casebook: Casebook, kind: str | None, case: str | None, *, include_removed: bool
) -> Iterator[RecordRow]:
    """The records that are asked for, read as they are shown."""
    place: Place | None = Place()
    while place:
        rows, place = casebook.records.part(
            place, AT_ONCE, kind=kind, case=case, include_removed=include_removed
        )
        yield from showable(casebook, rows)


class _Fields(Protocol):
    @property
    def fields(self) -> dict[str, Any]: ...
    @property
    def unreadable(self) -> tuple[str, ...]: ...


def shown_fields(of: _Fields) -> dict[str, Any]:
    """{"fields"}, with the names of those that cannot be read as "unreadable" where there are
    any.
    """
    return {"fields": of.fields, **({"unreadable": sorted(of.unreadable)} if of.unreadable else {})}


def _versions(casebook: Casebook, versions: tuple[Version, ...]) -> list[dict[str, Any]]:
    shown = []
    for version in versions:
        by = person_of_device(casebook, version.device)
        one = {
            "dot": version.dot,
            "value": version.value,
            "by": by,
            "at": moment(version.time),
            "device": version.device,
        }
        shown.append(one | ({"unreadable": True} if version.unreadable else {}))
    return shown
