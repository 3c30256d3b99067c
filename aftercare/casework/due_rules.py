"""Every due rule there is, by name: those that `contact_rules` and `record_rules` declare, and the
few found by looking at more.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from aftercare.casework import contact_rules, record_rules
from aftercare.casework.due_rule import FOUND, DueRule, Opens, TodayPart
from aftercare.casework.wording import words

OUTSIDE, UNRECKONED, UNSYNCED = "outside_access", "unreckoned", "unsynced"

ELSEWHERE = (
    DueRule(UNRECKONED, words("Not reckoned"), None, Opens.CASE, part=TodayPart.NOW),
    DueRule(OUTSIDE, words("Access"), None, Opens.ACCESS, part=TodayPart.NOW),
    DueRule(UNSYNCED, words("Sync"), None, Opens.CASE),
)
MODULES = (contact_rules, record_rules)  # whose functions declare the others
RULES: Mapping[str, DueRule] = MappingProxyType(FOUND | {rule.name: rule for rule in ELSEWHERE})
