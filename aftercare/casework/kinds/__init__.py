"""Every record kind, by name, and what all of them come to. docs/new-kind.md says what adding one
touches.
"""

from collections.abc import Mapping
from types import MappingProxyType

from aftercare.casework.declaration import GROUPS, Offered, RecordKind
from aftercare.casework.kinds.addendum import ADDENDUM
from aftercare.casework.kinds.agency_form import AGENCY_FORM
from aftercare.casework.kinds.assessment import ASSESSMENT
from aftercare.casework.kinds.assessment_domain import ASSESSMENT_DOMAIN
from aftercare.casework.kinds.attachment import ATTACHMENT
from aftercare.casework.kinds.audit_entry import AUDIT_ENTRY
from aftercare.casework.kinds.case import CASE
from aftercare.casework.kinds.client import CLIENT
from aftercare.casework.kinds.closure import CLOSURE
from aftercare.casework.kinds.comment import COMMENT
from aftercare.casework.kinds.community_tie import COMMUNITY_TIE
from aftercare.casework.kinds.condition import CONDITION
from aftercare.casework.kinds.conference import CONFERENCE
from aftercare.casework.kinds.consent import CONSENT
from aftercare.casework.kinds.device import DEVICE
from aftercare.casework.kinds.due_rules import DUE_RULES
from aftercare.casework.kinds.family_engagement import FAMILY_ENGAGEMENT
from aftercare.casework.kinds.form_answer import FORM_ANSWER
from aftercare.casework.kinds.goal import GOAL
from aftercare.casework.kinds.hand_over import HAND_OVER
from aftercare.casework.kinds.household_member import HOUSEHOLD_MEMBER
from aftercare.casework.kinds.housing_check import HOUSING_CHECK
from aftercare.casework.kinds.intake import INTAKE
from aftercare.casework.kinds.legal_hold import LEGAL_HOLD
from aftercare.casework.kinds.legal_status import LEGAL_STATUS
from aftercare.casework.kinds.person import PERSON
from aftercare.casework.kinds.phase import PHASE
from aftercare.casework.kinds.placement import PLACEMENT
from aftercare.casework.kinds.plan import PLAN
from aftercare.casework.kinds.provider import PROVIDER
from aftercare.casework.kinds.referral import REFERRAL
from aftercare.casework.kinds.retention_check import RETENTION_CHECK
from aftercare.casework.kinds.review import REVIEW
from aftercare.casework.kinds.rights_request import RIGHTS_REQUEST
from aftercare.casework.kinds.settings import SETTINGS
from aftercare.casework.kinds.settlement import SETTLEMENT
from aftercare.casework.kinds.signal import SIGNAL
from aftercare.casework.kinds.support import SUPPORT
from aftercare.casework.kinds.task import TASK
from aftercare.casework.kinds.training import TRAINING
from aftercare.casework.kinds.visit import VISIT
from aftercare.casework.kinds.word import WORD

KINDS: Mapping[str, RecordKind] = MappingProxyType(
    {
        kind.name: kind
        for kind in (
            CLIENT,
            CASE,
            PHASE,
            LEGAL_STATUS,
            CONDITION,
            CONSENT,
            INTAKE,
            ASSESSMENT,
            ASSESSMENT_DOMAIN,
            FORM_ANSWER,
            ATTACHMENT,
            PLAN,
            GOAL,
            VISIT,
            HOUSEHOLD_MEMBER,
            FAMILY_ENGAGEMENT,
            HOUSING_CHECK,
            TRAINING,
            PLACEMENT,
            RETENTION_CHECK,
            REFERRAL,
            SUPPORT,
            COMMUNITY_TIE,
            SIGNAL,
            CONFERENCE,
            REVIEW,
            TASK,
            RIGHTS_REQUEST,
            CLOSURE,
            HAND_OVER,
            LEGAL_HOLD,
            ADDENDUM,
            COMMENT,
            SETTLEMENT,
            AUDIT_ENTRY,
            PERSON,
            DEVICE,
            PROVIDER,
            DUE_RULES,
            SETTINGS,
            WORD,
            AGENCY_FORM,
        )
    }
)


def offered_on_a_case() -> dict[str, list[tuple[RecordKind, Offered]]]:
    """The kinds that the page of a case offers, by their group, in their order."""
    by_group: dict[str, list[tuple[RecordKind, Offered]]] = {group: [] for group in GROUPS}
    for kind in KINDS.values():
        if kind.offered:
            by_group[kind.offered.group].append((kind, kind.offered))
    return {
        group: sorted(kinds, key=lambda placed: placed[1].place)
        for group, kinds in by_group.items()
    }


def needed_first(kind: RecordKind) -> int:
    """How many kinds must stand before one of this kind is written, the one of them before the
    other: 0 for a case's own.

    What a record links to, and the consent by which it is passed on.
    """
    linked = {field.refers for field in kind.fields if field.refers} | (
        {"consent"} if kind.passes_on else set()
    )
    if kind.name in ("case", "client"):
        return 0
    return 1 + max((needed_first(KINDS[name]) for name in linked if name in KINDS), default=0)
