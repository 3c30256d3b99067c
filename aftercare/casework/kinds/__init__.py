"""Every record kind, by name. Adding one touches its own file, this list, its translation, and a screen if it wants one."""

from collections.abc import Mapping
from types import MappingProxyType

from aftercare.casework.declaration import RecordKind
from aftercare.casework.kinds.case import CASE
from aftercare.casework.kinds.client import CLIENT
from aftercare.casework.kinds.comment import COMMENT
from aftercare.casework.kinds.family_engagement import FAMILY_ENGAGEMENT
from aftercare.casework.kinds.household_member import HOUSEHOLD_MEMBER
from aftercare.casework.kinds.person import PERSON
from aftercare.casework.kinds.phase import PHASE
from aftercare.casework.kinds.placement import PLACEMENT
from aftercare.casework.kinds.retention_check import RETENTION_CHECK
from aftercare.casework.kinds.review import REVIEW
from aftercare.casework.kinds.settlement import SETTLEMENT
from aftercare.casework.kinds.task import TASK
from aftercare.casework.kinds.training import TRAINING
from aftercare.casework.kinds.visit import VISIT

KINDS: Mapping[str, RecordKind] = MappingProxyType(
    {
        kind.name: kind
        for kind in (
            CLIENT,
            CASE,
            PHASE,
            VISIT,
            HOUSEHOLD_MEMBER,
            FAMILY_ENGAGEMENT,
            TRAINING,
            PLACEMENT,
            RETENTION_CHECK,
            TASK,
            COMMENT,
            REVIEW,
            SETTLEMENT,
            PERSON,
        )
    }
)
