"""Nobody is tied to a client whom an order says they must not meet: conditions are checked before a
tie is written.
"""

from __future__ import annotations

from datetime import date

from aftercare.casework.barred import REASON
from aftercare.casework.likeness import like_any
from aftercare.casework.refusal import Refused
from aftercare.casework.standing import in_force
from aftercare.casework.wording import words
from aftercare.store.casebook import Casebook, Entry
from aftercare.store.records import NARROWER


class NotToBeMet(Refused):
    """A tie to somebody whom a non-association condition in force names."""

    def __init__(self, name: str, barred: str) -> None:
        super().__init__(
            words(
                "A non-association condition names “{barred}”, and this tie is to “{name}”.",
                barred=barred,
                name=name,
            ),
            words("Nothing was saved."),
            words(
                "If it is somebody else, or the authority allows it, write so under Notes "
                "and save again."
            ),
        )


def check_non_association(casebook: Casebook, entry: Entry, today: date) -> None:
    """Raises `NotToBeMet` unless the entry's notes say why the tie may stand."""
    name = entry.fields.get("name")
    said = any(str(entry.fields.get(field) or "").strip() for field in ("notes", REASON))
    if entry.kind != "community_tie" or not name or said:
        return
    for condition in casebook.records.read(kind="condition", case=entry.case):
        fields = condition.fields
        barred = like_any(str(name), fields.get("persons") or ()) if in_force(fields, today) else ""
        if fields.get("type") == "non_association" and barred:
            # a refusal quotes nothing that is entered when it is shown
            read_by_all = condition.compartment not in NARROWER
            raise NotToBeMet(str(name), barred if read_by_all else str(name))
