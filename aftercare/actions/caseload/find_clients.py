"""The clients of this device, to be found as one types: made from what the caseload reads, kept in
memory alone, and made anew after a change.
"""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from aftercare.actions.caseload.list_cases import CaseLine, list_cases
from aftercare.actions.shared.own_voice import in_own_words
from aftercare.casework.client_finder import ClientFinder, ClientWords
from aftercare.store.casebook import Casebook


class Clients(NamedTuple):
    """Every case this person may open, in the order of the caseload, and what finds them."""

    lines: dict[str, CaseLine]
    finder: ClientFinder
    open: ClientFinder  # of these, the cases in which something can still be written

    def find(self, text: str, most: int = 8) -> list[CaseLine]:
        """The clients that all parts of `text` fit, the best first."""
        return [self.lines[case] for case in self.finder.find(text, most)]


NOBODY = Clients({}, ClientFinder(), ClientFinder())


@in_own_words
def find_clients(casebook: Casebook, now: datetime) -> Clients:
    """All clients of this device."""
    lines = {line.case: line for line in list_cases(casebook, now)}
    records = {row.case: row.fields for row in casebook.records.read(kind="client")}
    found = {}
    for case, line in lines.items():
        known = records.get(case, {}) if line.name != case[:8] else {}
        found[case] = ClientWords(
            case,
            line.name,
            [*filter(None, [known.get("legal_names")]), *known.get("other_names", ())],
            [line.number, *known.get("identity_numbers", ())],
            known.get("phones", ()),
            line.area,
        )
    return Clients(
        lines,
        ClientFinder(found.values()),
        ClientFinder(words for case, words in found.items() if not lines[case].lost),
    )
