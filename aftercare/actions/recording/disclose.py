"""Something of a case leaves the organisation: the client's consent is looked for, or a reason why
it is done without.

Either way it is entered in the audit; so is, later, who was told what in the last twelve months.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, timedelta

from aftercare.actions.shared.audit import AuditLine, audit_trail, enter
from aftercare.actions.shared.own_voice import in_own_words
from aftercare.casework.consent_rules import consent_for
from aftercare.casework.refusal import Refused
from aftercare.casework.vocabulary import term_words
from aftercare.casework.wording import words
from aftercare.store.casebook import Casebook

TOLD_DAYS = 365


class ConsentMissing(Refused):
    """No consent covers the purpose and the recipient; going on needs a reason, which is entered in
    the audit.
    """

    def __init__(self, purpose: str, recipient: str) -> None:
        named = term_words("consent_purpose", purpose)
        super().__init__(
            words(
                "No consent covers passing this on: purpose “{purpose}”, to “{to}”.",
                purpose=named,
                to=recipient or "-",
            ),
            words("Nothing was saved or passed on."),
            words(
                "Record the client's consent first; or give the reason why it must be done without."
            ),
        )


@in_own_words
def check_disclosure(
    casebook: Casebook,
    case: str,
    purposes: tuple[str, ...],
    recipient: str,
    categories: Collection[str] = (),
    *,
    because: str = "",
    today: date | None = None,
) -> str:
    """The consent's id, or "" for an override with a reason; raises `ConsentMissing` without
    either. Changes nothing.

    A consent of which something cannot be read covers nothing: what limits it may be just that.
    """
    day = today or casebook.here().date()
    rows = casebook.records.read(kind="consent", case=case)
    consent = consent_for(
        [row.fields | {"_id": row.id} for row in rows if not row.unreadable],
        purposes,
        recipient,
        categories,
        day,
    )
    if consent is None and not because.strip():
        raise ConsentMissing(purposes[0], recipient)
    return str(consent["_id"]) if consent else ""


def enter_disclosure(
    casebook: Casebook, case: str, what: str, recipient: str, consent: str, because: str = ""
) -> None:
    """Enters that `what` was passed on to `recipient`, by which consent or for which reason."""
    with casebook.transaction():
        enter(
            casebook, "shared", case=case, about=what, details=[recipient, consent], reason=because
        )
        if not consent:
            enter(casebook, "override", case=case, about=what, details=[recipient], reason=because)


def told_of(casebook: Casebook, case: str) -> list[AuditLine]:
    """To whom something of the case was passed on in the last twelve months, newest first."""
    first = (casebook.here().date() - timedelta(days=TOLD_DAYS)).isoformat()
    lines = audit_trail(casebook, case=case, changes=False)
    return [line for line in lines if line.what == "shared" and line.at >= first]
