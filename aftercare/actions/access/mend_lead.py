"""A case whose lead has left, or may lead no more, is led by a supervisor who has it, until they
hand it over.

The supervisor's device states it of its own accord, since a case that nobody leads is one that
nobody works on; the first to reach the server does. What goes with it (the record of the hand-over,
the open tasks, what is told) is written once it stands.
"""

from __future__ import annotations

from aftercare.actions.access.hand_over_case import to_go_through, write_hand_over
from aftercare.actions.shared.directory import find_person
from aftercare.actions.shared.notices import LEADS_NOW, note
from aftercare.store.casebook import Casebook
from aftercare.store.kept_values import Notice
from aftercare.store.named_values import MENDING
from sync.protocol.access import LEAD, MEMBER, Space
from sync.protocol.ids import format_id, parse_id
from sync.protocol.roles import reaches
from sync.replica.intents import GrantIntent, read_intent
from sync.replica.named_values import PARTED, SERVER_LOST


def mend_leads(casebook: Casebook) -> bool:
    """Sees to it after an exchange; whether something is to be sent because of it."""
    if any(value.read(casebook.ledger) is not None for value in (PARTED, SERVER_LOST)):
        return False  # who may lead is not settled yet
    with casebook.transaction():
        mending = MENDING.read(casebook.ledger)
        still = [case for case in mending if not _mended(casebook, case)]
        intents = [
            intent
            for kept in casebook.ledger.intents()
            if isinstance(intent := read_intent(kept), GrantIntent)
        ]
        led = {intent.space for intent in intents if intent.standing == LEAD}
        wanted = [
            known
            for known in casebook.ledger.spaces()
            if known.space not in led and _wants_lead(casebook, known)
        ]
        for space in wanted:
            _lead(casebook, space)
        if mending or wanted:
            mended = dict.fromkeys([*still, *(space.case for space in wanted)])
            MENDING.write(casebook.ledger, list(mended))
    return bool(wanted) or len(still) < len(mending)


def _wants_lead(casebook: Casebook, space: Space) -> bool:
    """Whether this person may decide about a compartment of a case that nobody leads who may."""
    replica = casebook.certified()
    if space.organisational or space.disposed or not space.governs(replica.person, replica.roster):
        return False
    return not any(space.governs(lead, replica.roster) for lead in space.leads)


def _lead(casebook: Casebook, space: Space) -> None:
    """This person is to lead it; whoever did and still may read it stays a member (a role that does
    not reach it loses it anyway).
    """
    replica = casebook.certified()
    replica.intend(GrantIntent(space.space, replica.person, LEAD, vacant=True))
    for old in space.leads:
        if reaches(replica.roster.role(old), space.compartment):
            replica.intend(
                GrantIntent(space.space, old, MEMBER, space.ends.get(old, 0), after=replica.person)
            )


def _mended(casebook: Casebook, case: bytes) -> bool:
    """Whether somebody leads the case now; if it is this person, it is written and told."""
    replica, identifier = casebook.certified(), format_id(case)
    spaces = [kept for kept in casebook.spaces_of(identifier) if not kept.disposed]
    leads = {
        lead for space in spaces for lead in space.leads if space.governs(lead, replica.roster)
    }
    if not leads and spaces:
        return False
    if replica.person in leads:
        me, row = format_id(replica.person), casebook.records.get(identifier, "case", identifier)
        before = str(row.fields.get("lead_worker") or "") if row else ""
        if before and before != me:
            standing = to_go_through(casebook, identifier)
            write_hand_over(
                casebook, identifier, find_person(casebook, me), [parse_id(before)], standing
            )
            note(
                casebook,
                Notice(
                    LEADS_NOW, int(casebook.wall()), casebook.records.called(identifier), (before,)
                ),
            )
    return True
