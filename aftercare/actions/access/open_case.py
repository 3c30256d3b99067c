"""A worker opens a case: its compartments with their keys, the client and the case record, in one
durable save.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from aftercare.actions.access.grant_case import grant_case, stand_by
from aftercare.actions.recording.record import check
from aftercare.casework.kinds import KINDS
from aftercare.casework.refusal import Refused
from aftercare.casework.validation import Invalid, unknown_field
from aftercare.casework.wording import words
from aftercare.store.casebook import Casebook, Entry
from sync.protocol.ids import format_id, new_id
from sync.protocol.roles import CASE_COMPARTMENTS, ROLES


class MayNotOpen(Refused):
    """A role that does not lead cases."""

    def __init__(self, role: str) -> None:
        super().__init__(
            words(
                "A case is opened by a worker or a supervisor; this device belongs to a "
                "person in the role “{role}”.",
                role=role,
            ),
            words("Nothing was changed."),
            words("Ask a worker to open the case and to grant you the parts you need."),
        )


def open_case(casebook: Casebook, fields: Mapping[str, Any]) -> str:
    """Opens a case from one flat mapping of client and case fields; the author leads it. Returns
    the case's id.

    A supervisor or backup named in the fields is granted the case. Raises `Invalid` with every
    problem.
    """
    replica = casebook.certified()
    role = replica.roster.role(replica.person)
    if not ROLES[role].opens:
        raise MayNotOpen(role)
    client, case = _split(fields)
    case.setdefault("lead_worker", format_id(replica.person))
    identifier = new_id(casebook.random)
    name = format_id(identifier)
    entries = [Entry(name, "client", "", client), Entry(name, "case", "", case)]
    checked = [check(casebook, entry) for entry in entries]
    checked[1] = checked[1]._replace(record=name)
    with casebook.transaction():
        replica.create_spaces(identifier, CASE_COMPARTMENTS)
        casebook.write(checked)
    for helper, give in (("supervisor", grant_case), ("backup", stand_by)):
        person = checked[1].fields.get(helper)
        if person and person != format_id(replica.person):
            give(casebook, name, person)
    return name


def _split(fields: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    client: dict[str, Any] = {}
    case: dict[str, Any] = {}
    problems = []
    for name, value in fields.items():
        homes = [
            part for kind, part in (("client", client), ("case", case)) if KINDS[kind].field(name)
        ]
        if not homes:
            problems.append(unknown_field(name, (KINDS["client"], KINDS["case"])))
        for part in homes:
            part[name] = value
    if problems:
        raise Invalid(problems)
    return client, case
