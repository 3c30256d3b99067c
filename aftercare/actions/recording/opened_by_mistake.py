"""A case that should not have been opened: whoever opened it strikes it out as a whole, while nobody
else has written in it. It leaves every list and the figures; its supervisor is told.
"""

from __future__ import annotations

from aftercare.actions.recording.comment import comment
from aftercare.actions.recording.strike_out import NoReason
from aftercare.actions.shared.audit import enter
from aftercare.actions.shared.directory import names_by_person, person_of_device
from aftercare.casework.refusal import Refused
from aftercare.casework.wording import words
from aftercare.store.casebook import Casebook
from aftercare.store.missing import NoSuchCase
from sync.protocol.ids import format_id
from sync.replica.change import REMOVED


class NotTheOpener(Refused):
    """Somebody else opened it."""

    def __init__(self, who: str) -> None:
        super().__init__(
            words("This case was opened by {who}.", who=who),
            words("Nothing was changed."),
            words("Ask them to strike it out, or close the case."),
        )


class OthersWroteInIt(Refused):
    """Somebody else has written in it."""

    def __init__(self, who: str) -> None:
        super().__init__(
            words("{who} has written in this case too.", who=who),
            words("Nothing was changed."),
            words("Close the case, with a reason, under More."),
        )


def may_have_been_a_mistake(casebook: Casebook, case: str) -> None:
    """Raises `NotTheOpener` or `OthersWroteInIt` where this person may not strike the case out."""
    me, names = format_id(casebook.certified().person), names_by_person(casebook)
    head = casebook.records.get(case, "case", case)
    if head is None:
        raise NoSuchCase(case)
    opener = person_of_device(casebook, head.device)
    if opener != me:
        raise NotTheOpener(names.get(opener, opener[:8]))
    for row in casebook.records.read(case=case, include_removed=True):
        for entry in casebook.records.history(row):
            writer = person_of_device(casebook, entry.device)
            if writer != me:
                raise OthersWroteInIt(names.get(writer, writer[:8]))


def opened_by_mistake(casebook: Casebook, case: str, reason: str) -> None:
    """Strikes out everything that is in the case, with the reason on its head, and leaves its
    supervisor a word; in one transaction.
    """
    if not reason.strip():
        raise NoReason
    may_have_been_a_mistake(casebook, case)
    head = casebook.records.find(case, "case")
    me, supervisor = (
        format_id(casebook.certified().person),
        str(head.fields.get("supervisor") or ""),
    )
    with casebook.transaction():
        for row in casebook.records.read(case=case):
            casebook.remove(row)
        told = supervisor if supervisor != me else ""
        comment(casebook, head, reason, to=told, field=REMOVED)
        enter(casebook, "opened_by_mistake", case=case, reason=reason)
