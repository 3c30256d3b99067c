"""What an audit entry is about, as people read it; what is entered stays as it was written."""

from __future__ import annotations

from collections.abc import Mapping

from aftercare.actions.papers.report_kinds import REPORTS
from aftercare.actions.shared.audit_details import detail_words
from aftercare.casework.kinds import KINDS
from aftercare.casework.labels import kind_words
from aftercare.casework.wording import Words, words

ABOUT: Mapping[str, Words] = {  # what is entered, in the words of every version
    "brief": words("Brief"),
    "timeline": words("Timeline"),
    "route": words("Route of the day"),
    "list": words("Chosen rows of a list"),
    "calendar": words("Calendar file…"),
    "invitation": words("Invitation"),
    "figures": words("Figures"),
    "certificate of disposal": words("Certificate of disposal"),
    "client's own copy": words("The client's own copy (PDF)"),
    "consent withdrawn": words("Consent withdrawn"),
    "export without a password": words("Export without a password"),
    "what was set aside": words("What was set aside"),
    "audit extract": words("Extract for an oversight body"),
}


def about_words(about: str) -> Words:
    """A kind of record, a report, or one of `ABOUT`, by its name; all else as a detail is said."""
    if about in KINDS:
        return kind_words(about)
    report = REPORTS.get(about.partition(" ")[0])
    return report.title if report else ABOUT.get(about) or detail_words(about)
