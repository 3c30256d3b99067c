"""The due rules: each is declared once, with what it is called, what finds it, where Today shows it, and what settles it.

A row here and the function that finds it are the whole of a rule: no screen has a list of rules of its own.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from aftercare.casework import contact_rules, record_rules
from aftercare.casework.reckoned import Rule
from aftercare.casework.wording import Words, words


class Part(StrEnum):
    """Where on Today its rows stand: what needs somebody now, whom to see, and the rest."""

    NOW = "now"
    SEE = "see"
    MORE = "more"


class Settled(StrEnum):
    """What Enter on a row of it opens: the form of its record (`kind`) alone, or over the case; a new record of a kind, which names the
    row's record in its field `link`; the record in the timeline; who has access; or the case as it stands.
    """

    FORM = "form"
    FORM_OVER_CASE = "form over case"
    NEW = "new"
    TIMELINE = "timeline"
    ACCESS = "access"
    CASE = "case"


class DueRule(NamedTuple):
    """One rule. `found_by` reckons it from the records of a case (None: something else finds it); `always`: for cases that rest, too.

    `says_itself`: its reason begins with what it is.
    """

    name: str
    label: Words
    found_by: Rule | None
    settled: Settled
    kind: str = ""
    link: str = ""
    part: Part = Part.MORE
    always: bool = False
    says_itself: bool = False


OUTSIDE, UNRECKONED, UNSYNCED = "outside_access", "unreckoned", "unsynced"  # found by looking at more than a case's records
NOW, SEE = Part.NOW, Part.SEE

RULES: Mapping[str, DueRule] = MappingProxyType(
    {
        one.name: one
        for one in (
            DueRule(UNRECKONED, words("Not reckoned"), None, Settled.CASE, part=NOW),
            DueRule("task", words("Task"), record_rules.task, Settled.FORM, "task", always=True, says_itself=True),
            DueRule("conference_action", words("Conference action"), record_rules.task, Settled.FORM, "task", always=True, says_itself=True),
            DueRule("comment", words("Comment"), record_rules.comment, Settled.TIMELINE, part=NOW, always=True, says_itself=True),
            DueRule("signal", words("Signal"), record_rules.signal, Settled.FORM_OVER_CASE, "signal", part=NOW, always=True),
            DueRule(OUTSIDE, words("Access"), None, Settled.ACCESS, part=NOW),
            DueRule("rights_request", words("Rights request"), record_rules.rights_request, Settled.FORM_OVER_CASE, "rights_request", part=NOW, always=True),
            DueRule("disposal", words("Disposal"), record_rules.disposal, Settled.TIMELINE, always=True),
            DueRule("first_contact", words("First contact"), contact_rules.first_contact, Settled.NEW, "visit", part=SEE),
            DueRule("contact_frequency", words("Visit"), contact_rules.contact, Settled.NEW, "visit", part=SEE),
            DueRule("planned_visit", words("Planned visit"), contact_rules.planned_visit, Settled.FORM, "visit", part=SEE),
            DueRule("missed_contacts", words("Missed contacts"), contact_rules.missed_contacts, Settled.NEW, "visit", part=SEE),
            DueRule("consent_ending", words("Consent"), record_rules.consent_ending, Settled.FORM_OVER_CASE, "consent"),
            DueRule("order_ending", words("Order or condition"), record_rules.order_ending, Settled.TIMELINE),
            DueRule("no_plan", words("Plan"), record_rules.plan, Settled.NEW, "plan"),
            DueRule("plan_review", words("Plan review"), record_rules.plan, Settled.NEW, "plan"),
            DueRule("retention_check", words("Retention check"), record_rules.retention_check, Settled.NEW, "retention_check", "placement"),
            DueRule("referral", words("Referral"), record_rules.referral, Settled.FORM_OVER_CASE, "referral"),
            DueRule("safety_plan", words("Safety plan"), record_rules.safety_plan, Settled.FORM_OVER_CASE, "signal"),
            DueRule("supervisor_review", words("Supervisor's review"), record_rules.supervisor_review, Settled.TIMELINE),
            DueRule(UNSYNCED, words("Sync"), None, Settled.CASE),
        )
    }
)  # fmt: skip
