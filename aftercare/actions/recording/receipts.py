"""Where a record has got to: on this laptop, on the server since when, on whose devices."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, NamedTuple

from aftercare.actions.shared.directory import names_by_person, person_of_device
from aftercare.store.casebook import Casebook
from aftercare.store.records import RecordRow
from sync.protocol.access import space_id
from sync.protocol.ids import parse_id
from sync.replica.kept_envelope import Standing


class Whereabouts(NamedTuple):
    """Where the newest change of a record is.

    `on_server` says whether the server is known to hold it, `since` when it first said so (ms since
    1970; None for what came from there). `seen_by` are the persons, other than its author, whose
    devices have said, signed, that they hold it.
    """

    on_server: bool
    since: int | None
    seen_by: tuple[str, ...]

    def shown(self, names: dict[str, str]) -> dict[str, Any]:
        """As one JSON object."""
        since = (
            datetime.fromtimestamp(self.since / 1000, UTC).isoformat(timespec="seconds")
            if self.since
            else None
        )
        return {
            "on_server": self.on_server,
            "since": since,
            "seen_by": [names.get(person, person[:8]) for person in self.seen_by],
        }


def whereabouts(casebook: Casebook, row: RecordRow) -> Whereabouts:
    """Where the newest change of `row` is, as far as this device has been told."""
    newest = casebook.records.newest_change(row)
    replica = casebook.certified()
    case = parse_id(row.case) if row.case else b""
    space = space_id(replica.organisation, case, row.compartment)
    if newest.envelope is None:
        return Whereabouts(on_server=False, since=None, seen_by=())
    standing, since = casebook.ledger.confirmed(space, newest.device, newest.envelope) or (
        Standing.OUTGOING,
        None,
    )
    author = person_of_device(casebook, newest.device)
    readers = casebook.ledger.readers_of(space, newest.device, newest.envelope)
    people = {person_of_device(casebook, reader) for reader in readers}
    return Whereabouts(
        standing not in (Standing.OUTGOING, Standing.HELD_BACK),
        since,
        tuple(sorted(people - {author, ""})),
    )


def shown_whereabouts(casebook: Casebook, row: RecordRow) -> dict[str, Any]:
    """The same as one JSON object with names."""
    return whereabouts(casebook, row).shown(names_by_person(casebook))
