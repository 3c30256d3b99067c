"""What only an administrator may do is refused to everybody else."""

from __future__ import annotations

from aftercare.casework.refusal import Refused
from aftercare.casework.wording import Words, words
from aftercare.store.casebook import Casebook
from sync.protocol.roles import ROLES
from sync.replica.replica import Replica


class NotAdministrator(Refused):
    """Something that only an administrator may do."""

    def __init__(self, doing: Words) -> None:
        super().__init__(
            words("Only an administrator may {doing}.", doing=doing),
            words("Nothing was changed."),
            words("Ask an administrator to do it."),
        )


def administering(casebook: Casebook, doing: Words) -> Replica:
    """The replica of an administrator's device; raises `NotAdministrator` for anybody else."""
    replica = casebook.certified()
    if not ROLES[replica.roster.role(replica.person)].administers:
        raise NotAdministrator(doing)
    return replica
