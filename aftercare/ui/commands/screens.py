"""Which screens a role has, in their order."""

from __future__ import annotations

from sync.protocol.roles import ROLES

FORM = "form"  # what stands over a screen while something is written


def screens_of(role: str) -> list[str]:
    """The screens of a role, in their order."""
    if ROLES[role].administers:
        return ["people", "audit"]
    if ROLES[role].supervises:
        return [
            "today",
            "caseload",
            "agenda",
            "conflicts",
            "review",
            "figures",
            "reports",
            "audit",
            "people",
        ]
    if not ROLES[role].writes:
        return ["audit", "caseload", "people"]
    return [
        "today",
        "caseload",
        "agenda",
        "conflicts",
        *(["figures"] if ROLES[role].opens else []),
        "reports",
        "people",
    ]
