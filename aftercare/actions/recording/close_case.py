"""Closing a case draws a line: what anybody wrote before it without knowing of it is held for a
ruling.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from aftercare.casework.declaration import RecordKind
from aftercare.casework.kinds import KINDS
from aftercare.store.casebook import Casebook, Entry
from sync.protocol.ids import format_id
from sync.replica.intents import WithdrawIntent
from sync.replica.keys import EpochKey

CLOSING = ("closed", "transferred")


def decided_by_writing(
    casebook: Casebook, kind: RecordKind, fields: Mapping[str, Any], whole: Mapping[str, Any]
) -> dict[str, Any]:
    """What is added to a record that takes effect only with an approval, if whoever writes it may
    approve it: that they do.
    """
    replica = casebook.certified()
    approval = kind.approval
    if (
        not approval
        or approval.by in fields
        or not kind.proposed(whole)
        or replica.roster.role(replica.person) not in approval.roles
    ):
        return {}
    return {approval.by: format_id(replica.person)}


def closes(casebook: Casebook, entry: Entry) -> bool:
    """Whether an entry ends the work on its case: a phase that does, and that is decided with
    it.
    """
    if entry.kind != "phase" or not {"phase", "decided_by"} & entry.fields.keys():
        return False
    row = (
        casebook.records.get(entry.record, "phase", entry.case, entry.compartment)
        if entry.record
        else None
    )
    whole = {**(row.fields if row else {}), **entry.fields}
    return whole.get("phase") in CLOSING and not KINDS["phase"].proposed(whole)


def draw_line(casebook: Casebook, cases: Iterable[str]) -> None:
    """Begins a new epoch in every compartment of these cases that this person may administer;
    inside `transaction()`.
    """
    replica = casebook.certified()
    for case in sorted(set(cases)):
        for space in casebook.spaces_of(case):
            if replica.may_grant(space):
                key = EpochKey.generate(casebook.random).secret()
                replica.intend(WithdrawIntent(space.space, b"", key, closes=True))
