"""The printed reports, each declared once: what it is about, for whom and by which consent it goes
out, and what makes it.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from aftercare.actions.caseload.list_cases import CaseLine, list_cases, said_of_unreckoned
from aftercare.actions.shared.directory import names_by_person, people
from aftercare.actions.shared.own_voice import in_own_words
from aftercare.casework.apart import apart
from aftercare.casework.data_categories import categories
from aftercare.casework.dates import day_said
from aftercare.casework.refusal import Refused
from aftercare.casework.standing import Record
from aftercare.casework.wording import Words, words
from aftercare.store.casebook import Casebook
from aftercare.store.kept_values import Released

if TYPE_CHECKING:
    pass

STAFF, FILE = words("Colleagues on this case"), words("The case's file")
INTERNAL, CONFIDENTIAL, SECRET, PUBLIC, PERSONAL = (
    words("Internal"),
    words("Confidential"),
    words("Secret"),
    words("For passing on"),
    words("Personal"),
)
DISCREET = "client_copy_discreet"


class NothingAgreed(Refused):
    """A letter to an employer whom the client wants to know nothing."""

    def __init__(self) -> None:
        super().__init__(
            words("The client agreed to no disclosure to this employer."),
            words("Nothing was printed."),
            words("Ask the client; and write in the placement what they agree to."),
        )


class Making(NamedTuple):
    """What a report is made from: the case's `file` and the `record` it is about (empty where it is
    about none); `consent` ({} for none) by which it goes to `recipient`, or `because` without; who
    signs it; the figures it releases.
    """

    casebook: Casebook
    language: str
    file: Any
    record: Record
    consent: Mapping[str, Any]
    recipient: str
    because: str
    author: str
    figures: Released | None

    @property
    def covered(self) -> Collection[str]:
        """The categories that the consent covers; one that names nothing covers everything but
        safety, which must be named.
        """
        return tuple(self.consent.get("categories") or sorted({*categories()} - {"safety"}))


Make = Callable[[Making], list[Any]]
Write = Callable[[Casebook, str, Path, str], object]


class Report(NamedTuple):
    """One printed report. `about`: "case", a kind of record, "period" or "" for the whole caseload.

    `make` says what stands in it; None for one that an action of its own writes (`write`: casebook,
    case, file, language). `consents`: purposes one of which must cover the recipient; none for what
    stays in the organisation or goes to the client. `recipient` None: the field `to` of its record
    names them, or whoever prints it does. `to_whoever_takes_part`: a consent that names nobody
    covers it. `names_author`: whether it says who printed it.
    """

    name: str
    title: Words
    purpose: Words
    classification: Words
    about: str
    recipient: Words | None
    make: Make | None = None
    consents: tuple[str, ...] = ()
    to: str = ""
    to_whoever_takes_part: bool = False
    names_author: bool = True
    write: Write | None = None


def _visit_report(making: Making) -> list[Any]:
    from aftercare.reports.visit_report import visit_report

    return visit_report(making.file, making.record)


def _conference_summary(making: Making) -> list[Any]:
    from aftercare.reports.conference_summary import conference_summary

    return conference_summary(
        making.file, making.covered, tuple(making.consent.get("exclusions") or ())
    )


def _transfer(making: Making) -> list[Any]:
    from aftercare.reports.transfer import transfer

    return transfer(making.file, making.recipient)


def _caseload(making: Making) -> list[Any]:
    return caseload(making.casebook, making.language)


def _statistics(making: Making) -> list[Any]:
    from aftercare.reports.paper import paragraph
    from aftercare.reports.statistics import statistics

    assert making.figures
    said = words("{n} cases could not be counted as a whole.", n=making.figures.left_out).say(
        making.language
    )
    return [
        *statistics(making.figures.figures, making.language),
        *([paragraph(said)] if making.figures.left_out else []),
    ]


def _employer_letter(making: Making) -> list[Any]:
    from aftercare.reports.letters import employer_letter

    if (
        str(making.record.fields.get("disclosure_agreed") or "none") == "none"
        and not making.because
    ):
        raise NothingAgreed
    return employer_letter(
        making.file, making.record, making.author, making.consent.get("categories") or ()
    )


def _referral_letter(making: Making) -> list[Any]:
    from aftercare.reports.letters import referral_letter

    return referral_letter(making.file, making.record, making.author, making.covered)


def _consent_form(making: Making) -> list[Any]:
    from aftercare.reports.client_papers import consent_form

    return consent_form(making.file, making.record)


def _signal_report(making: Making) -> list[Any]:
    from aftercare.reports.signal_report import signal_report

    return signal_report(making.file, making.record)


def _support_receipt(making: Making) -> list[Any]:
    from aftercare.reports.client_papers import support_receipt

    return support_receipt(making.file, making.record)


def _closure_summary(making: Making) -> list[Any]:
    from aftercare.reports.client_papers import closure_summary

    return closure_summary(making.file, making.record)


def _client_copy(making: Making, *, discreet: bool = False) -> list[Any]:
    from aftercare.reports.client_papers import client_copy

    lead = next(
        (
            person
            for person in people(making.casebook)
            if person.person == making.file.records.head("lead_worker")
        ),
        None,
    )
    name, phone = (lead.name, lead.phone) if lead else (making.author, "")
    return client_copy(making.file, name, phone, discreet=discreet)


def _access_bundle(casebook: Casebook, case: str, path: Path, language: str) -> None:
    from aftercare.actions.papers.rights import print_copy

    print_copy(casebook, case, path, language)


def _audit_extract(casebook: Casebook, case: str, path: Path, language: str) -> None:
    from aftercare.actions.papers.audit_extract import write_extract

    write_extract(casebook, case, path.with_suffix(".csv"), language)


@in_own_words
def caseload(casebook: Casebook, language: str) -> list[Any]:
    """The caseload as a table, by worker."""
    from aftercare.reports.caseload_sheet import caseload_sheet
    from aftercare.reports.paper import paragraph

    names, workers, lacking = names_by_person(casebook), dict[str, list[list[str]]](), list[str]()
    for line in list_cases(casebook, casebook.here()):
        if not line.lost:
            failed, cells = list(line.unreckoned), [line.called, *[""] * 8]
            with apart(failed, "line"):
                cells = _line(line, casebook, language)
            workers.setdefault(names.get(line.lead, "-"), []).append(cells)
            lacking += [line.called] if failed else []
    said = said_of_unreckoned(lacking)
    story: list[Any] = caseload_sheet(dict(sorted(workers.items())), language)
    return [*story, paragraph(said.say(language))] if said else story


def _line(line: CaseLine, casebook: Casebook, language: str) -> list[str]:
    ends = line.next_end(casebook.here().date())
    days = [
        day_said(day, language) if day else ""
        for day in (line.last_contact, line.next_contact, ends, line.reviewed)
    ]
    counts = [str(count) if count else "" for count in (line.overdue, line.goals, line.signals)]
    at_work = words("Yes").say(language) if line.work else ""
    return [
        line.number or line.name,
        days[0],
        days[1],
        counts[0],
        counts[1],
        at_work,
        days[2],
        counts[2],
        days[3],
    ]


REPORTS: Mapping[str, Report] = MappingProxyType(
    {
        report.name: report
        for report in (
            Report(
                "visit_report",
                words("Visit report"),
                words("To show what was seen and agreed at a visit."),
                CONFIDENTIAL,
                "visit",
                STAFF,
                _visit_report,
            ),
            Report(
                "conference_summary",
                words("Summary for a case conference"),
                words("To prepare a case conference."),
                CONFIDENTIAL,
                "case",
                None,
                _conference_summary,
                consents=("case_conference",),
                to_whoever_takes_part=True,
            ),
            Report(
                "transfer",
                words("Handover of a case"),
                words("To hand a case over to whoever goes on with it."),
                CONFIDENTIAL,
                "case",
                None,
                _transfer,
                consents=("referral", "service"),
            ),
            Report(
                "caseload",
                words("Caseload"),
                words("To see what is due, by worker and case."),
                INTERNAL,
                "",
                words("Supervisor"),
                _caseload,
            ),
            Report(
                "statistics",
                words("Figures of the period"),
                words("To account for the work without telling of anybody."),
                PUBLIC,
                "period",
                words("Whoever funds or oversees the work"),
                _statistics,
            ),
            Report(
                "employer_letter",
                words("Letter to an employer"),
                words("To support a placement in work."),
                CONFIDENTIAL,
                "placement",
                None,
                _employer_letter,
                consents=("employer",),
                to="employer",
            ),
            Report(
                "client_copy",
                words("Your plan and appointments"),
                words("For you to keep."),
                PERSONAL,
                "case",
                words("You, and whoever you choose to show it to"),
                _client_copy,
            ),
            Report(
                DISCREET,
                words("Appointments"),
                words("For you to keep."),
                PERSONAL,
                "case",
                words("You, and whoever you choose to show it to"),
                partial(_client_copy, discreet=True),
                names_author=False,
            ),
            Report(
                "referral_letter",
                words("Referral"),
                words("To refer a client to a service."),
                CONFIDENTIAL,
                "referral",
                None,
                _referral_letter,
                consents=("referral",),
                to="provider",
            ),
            Report(
                "consent_form",
                words("Consent"),
                words("To explain a consent, and to sign it."),
                PERSONAL,
                "consent",
                words("The client; a copy for the case's file"),
                _consent_form,
            ),
            Report(
                "signal_report",
                words("Report of a signal"),
                words("To act on an early warning."),
                SECRET,
                "signal",
                words("Those who must act on it, and nobody else"),
                _signal_report,
            ),
            Report(
                "support_receipt",
                words("Receipt for support"),
                words("To show what was given, and to whom."),
                INTERNAL,
                "support",
                FILE,
                _support_receipt,
            ),
            Report(
                "closure_summary",
                words("Closure summary"),
                words("To show how a case ended, and how to come back."),
                CONFIDENTIAL,
                "closure",
                FILE,
                _closure_summary,
            ),
            Report(
                "access_bundle",
                words("Your records"),
                words("Your own copy of everything written about you."),
                PERSONAL,
                "case",
                words("You, and whoever you choose to show it to"),
                write=_access_bundle,
            ),
            Report(
                "audit_extract",
                words("Audit extract"),
                words("To show who did what, for oversight."),
                CONFIDENTIAL,
                "case",
                words("The oversight body that asked for it"),
                write=_audit_extract,
            ),
        )
    }
)
