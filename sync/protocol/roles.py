"""Which role may do what: the one declaration that the access rules, the relay and the printed
matrix are made from.

A grant never reaches further than the role of whoever is granted (PROTOCOL 4.4): an administrator
is a member of no case.
"""

from __future__ import annotations

from typing import NamedTuple

CONTACT, CARE, WORK, RESTRICTED, SEALED, AUDIT = (
    "contact",
    "care",
    "work",
    "restricted",
    "sealed",
    "audit",
)
DIRECTORY = "directory"
CASE_COMPARTMENTS = (CONTACT, CARE, WORK, RESTRICTED, SEALED, AUDIT)
CONTENT = frozenset(CASE_COMPARTMENTS) - {AUDIT}
FORMER = "former"  # the role of somebody who has left the organisation


class Role(NamedTuple):
    """What a role reaches at most, in spaces that it was granted. `usual`: what a grant covers that
    names no compartments.

    `opens`: begins and leads cases. `supervises`: grants and rules where granted itself.
    `administers`: people, devices, configuration. `inspects`: reads the audit of what it was
    granted, which others only write.
    """

    reads: frozenset[str] = frozenset()
    writes: frozenset[str] = frozenset()
    usual: tuple[str, ...] = ()
    opens: bool = False
    supervises: bool = False
    administers: bool = False
    inspects: bool = False


ROLES: dict[str, Role] = {
    "worker": Role(CONTENT, CONTENT, CASE_COMPARTMENTS, opens=True),
    "supervisor": Role(
        CONTENT, CONTENT, CASE_COMPARTMENTS, opens=True, supervises=True, inspects=True
    ),
    "placement_officer": Role(
        frozenset({CONTACT, WORK}), frozenset({WORK}), (CONTACT, WORK, AUDIT)
    ),
    "religious_counsellor": Role(
        frozenset({CONTACT, CARE}), frozenset({CARE}), (CONTACT, CARE, AUDIT)
    ),
    "partner": Role(
        frozenset({CONTACT, CARE, WORK}), frozenset({CARE, WORK}), (CONTACT, WORK, AUDIT)
    ),
    "administrator": Role(administers=True, inspects=True),
    "auditor": Role(CONTENT, frozenset(), (AUDIT,), inspects=True),
    FORMER: Role(),
}


def reaches(role: str, compartment: str) -> bool:
    """Whether somebody in `role` may be granted a compartment of a case at all."""
    known = ROLES[role]
    return bool(known.usual) if compartment == AUDIT else compartment in known.reads


def writes(role: str, compartment: str) -> bool:
    """Whether somebody in `role` writes in a compartment they were granted; in the audit everybody
    leaves their traces.
    """
    known = ROLES[role]
    return bool(known.usual) if compartment == AUDIT else compartment in known.writes
