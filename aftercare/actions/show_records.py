"""Records as a script reads them: rows with fields, conflicts with every version, history."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from aftercare.actions.audit import looked_at
from aftercare.actions.directory import person_of_device
from aftercare.actions.receipts import shown_whereabouts
from aftercare.store.casebook import Casebook
from aftercare.store.records import Version
from sync.replica.clock import milliseconds


def moment(time: int) -> str:
    """A hybrid logical time as ISO 8601 in UTC."""
    return datetime.fromtimestamp(milliseconds(time) / 1000, UTC).isoformat(timespec="seconds")


def show_records(
    casebook: Casebook,
    *,
    case: str | None = None,
    kind: str | None = None,
    history: bool = False,
    receipts: bool = False,
) -> Iterator[dict[str, Any]]:
    """Rows {"case","kind","id","fields"}, with "conflicts", "history" and "whereabouts" where they are asked for.

    "claims" are decisions of who may not take them.
    """
    rows = casebook.records.read(kind=kind, case=case, include_removed=history)
    looked_at(casebook, rows)
    for row in rows:
        if not row.case and kind is None and case is None:
            continue  # the directory is shown when it is asked for
        shown: dict[str, Any] = {"case": row.case, "kind": row.kind, "id": row.id, "fields": row.fields}
        if row.claims:
            shown["claims"] = [one._asdict() for one in row.claims]
        if row.conflicts:
            shown["conflicts"] = {name: _versions(casebook, found) for name, found in row.conflicts.items()}
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
                    "fields": entry.fields,
                }
                for entry in casebook.records.history(row)
            ]
        yield shown


def _versions(casebook: Casebook, versions: tuple[Version, ...]) -> list[dict[str, Any]]:
    shown = []
    for version in versions:
        by = person_of_device(casebook, version.device)
        shown.append(
            {"dot": version.dot, "value": version.value, "by": by, "at": moment(version.time), "device": version.device}
        )
    return shown
