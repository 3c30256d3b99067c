"""The indicators of aftercare, in the order in which they are reported: each declared once, with
the rule that reads a case for it.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from aftercare.casework.apart import Notes, followed
from aftercare.casework.indicators import contact, living, outcomes, work
from aftercare.casework.indicators.declaration import Fact, Indicator, Rule
from aftercare.casework.reckoned import Thresholds
from aftercare.casework.standing import CaseRecords

INDICATORS: Mapping[str, Indicator] = MappingProxyType(
    {
        indicator.name: indicator
        for indicator in (
            contact.FIRST_CONTACT,
            contact.CONTACT_COMPLETION,
            contact.PLAN_TIMELINESS,
            contact.GOAL_ATTAINMENT,
            work.TRAINING_COMPLETION,
            work.PLACEMENT_RATE,
            *work.RETENTION,
            *living.HOUSING,
            living.FAMILY_CONTACT,
            living.FAMILY_SUPPORT,
            living.PROSOCIAL_TIES,
            outcomes.REFERRAL_COMPLETION,
            outcomes.SIGNAL_TIMELINESS,
            outcomes.SIGNALS_UNSUBSTANTIATED,
            outcomes.RETURN_TO_CUSTODY,
            *outcomes.RETURN_REASONS,
            outcomes.PLANNED_CLOSURE,
            outcomes.CLIENT_VOICE,
            outcomes.RESPONSE_RATE,
            outcomes.RIGHTS,
        )
    }
)
RULES: tuple[Rule, ...] = (
    contact.first_contact,
    contact.contact_completion,
    contact.plan_timeliness,
    contact.goal_attainment,
    work.training_completion,
    work.placement_rate,
    work.retention,
    living.housing,
    living.family_contact,
    living.family_support,
    living.prosocial_ties,
    outcomes.referral_completion,
    outcomes.signals,
    outcomes.return_to_custody,
    outcomes.closures,
    outcomes.rights,
)


def facts_of(case: CaseRecords, limits: Thresholds, failed: Notes | None = None) -> list[Fact]:
    """Everything that any indicator counts in a case, whatever the period; rules that fail are
    named in `failed`.
    """
    return followed(RULES, failed, case, limits)
