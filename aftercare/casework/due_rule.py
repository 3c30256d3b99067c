"""What a due rule is: declared where it is found, with what it is called, where Today shows it, and
what Enter opens.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import NamedTuple

from aftercare.casework.reckoned import Rule
from aftercare.casework.wording import Words


class TodayPart(StrEnum):
    """Where on Today its rows stand: what needs somebody now, whom to see, and the rest."""

    NOW = "now"
    SEE = "see"
    MORE = "more"


class Opens(StrEnum):
    """What Enter on a row of it opens: the form of its record (`kind`) alone, or over the case; a
    new record of a kind, which names the row's record in its field `link`; the record in the
    timeline; who has access; or the case as it stands.
    """

    FORM = "form"
    FORM_OVER_CASE = "form over case"
    NEW = "new"
    TIMELINE = "timeline"
    ACCESS = "access"
    CASE = "case"


class DueRule(NamedTuple):
    """One rule. `found_by` reckons it from the records of a case (None: something else finds it);
    `always`: for cases that rest, too.

    `says_itself`: its reason begins with what it is. `fills`: fields of the new record, each with
    the value of the reason that goes into it.
    """

    name: str
    label: Words
    found_by: Rule | None
    opens: Opens
    kind: str = ""
    link: str = ""
    part: TodayPart = TodayPart.MORE
    always: bool = False
    says_itself: bool = False
    fills: tuple[tuple[str, str], ...] = ()

    def given(self, record: str, why: Words) -> dict[str, object]:
        """What the new record that settles an item begins with, by the item's record and reason."""
        named = {field: why.values[name] for field, name in self.fills if name in why.values}
        return {**({self.link: record} if self.link else {}), **named}


# those that the records of a case yield, as their functions are declared
FOUND: dict[str, DueRule] = {}


def due_rule(
    name: str,
    label: Words,
    opens: Opens,
    kind: str = "",
    link: str = "",
    *,
    part: TodayPart = TodayPart.MORE,
    fills: tuple[tuple[str, str], ...] = (),
    **more: bool,
) -> Callable[[Rule], Rule]:
    """Declares that the function below yields items of a rule; `more` as in `DueRule`. One that
    yields two rules is declared twice.
    """

    def declared(found_by: Rule) -> Rule:
        FOUND[name] = DueRule(name, label, found_by, opens, kind, link, part, fills=fills, **more)
        return found_by

    return declared
