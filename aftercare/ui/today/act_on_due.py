"""What Enter does on a row of Today, as its rule declares: the form that settles it, or the place
in the case where it is settled.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import assert_never

from PySide6.QtWidgets import QWidget

from aftercare.casework.due import Due
from aftercare.casework.due_rule import Opens
from aftercare.casework.due_rules import RULES
from aftercare.ui.case.case_page import CasePage
from aftercare.ui.desk import Desk


def open_what_settles(
    parent: QWidget, desk: Desk, page: CasePage, open_case: Callable[[str], None], due: Due
) -> None:
    """Opens it. A form stands beside the strip of its case; once it is saved, Today is there
    again.
    """
    from aftercare.ui.forms.record_form import open_form, open_new

    rule = RULES[due.rule]
    if rule.opens in (Opens.TIMELINE, Opens.ACCESS, Opens.CASE):
        open_case(due.case)
    match rule.opens:
        case Opens.FORM | Opens.FORM_OVER_CASE:
            open_form(parent, desk, due.case, rule.kind, due.record)
        case Opens.NEW:
            open_new(parent, desk, due.case, rule.kind, rule.given(due.record, due.why))
        case Opens.TIMELINE:
            page.timeline.choose_when_read(due.record)
        case Opens.ACCESS:
            page.show_access()
        case Opens.CASE:
            pass
        case _:
            assert_never(rule.opens)
