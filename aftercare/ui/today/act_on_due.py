"""What Enter does on a row of Today, by its rule: the form that settles it, or the place in the case where it is settled."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from aftercare.actions.list_cases import UNRECKONED
from aftercare.casework.due import OUTSIDE, Due
from aftercare.ui.case.case_page import CasePage
from aftercare.ui.desk import Desk

EDITED = {  # what a rule is about, where its record itself is to be written on
    "signal": "signal",
    "safety_plan": "signal",
    "consent_ending": "consent",
    "referral": "referral",
    "rights_request": "rights_request",
}


def open_what_settles(parent: QWidget, desk: Desk, page: CasePage, open_case: Callable[[str], None], due: Due) -> None:
    """Opens it; for all but tasks and planned visits with the case's page behind it."""
    from aftercare.ui.forms.record_form import open_form

    if due.rule in ("task", "conference_action", "planned_visit"):
        kind = "visit" if due.rule == "planned_visit" else "task"
        open_form(parent, desk, due.case, kind, due.record)
        return
    open_case(due.case)
    if due.rule == UNRECKONED:
        return
    if due.rule == OUTSIDE:
        page.show_access()
    elif due.rule in ("comment", "supervisor_review", "disposal"):
        page.timeline.choose_when_read(due.record)
    elif due.rule == "retention_check":
        page.add("retention_check", {"placement": due.record})
    elif due.rule in ("no_plan", "plan_review"):
        page.add("plan")
    elif due.record and due.rule in EDITED:
        open_form(parent, desk, due.case, EDITED[due.rule], due.record)
    elif due.rule == "order_ending":
        page.timeline.choose_when_read(due.record)
    else:
        page.add("visit")
