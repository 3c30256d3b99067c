"""The printed reports: what each is about, for whom and by which consent it goes out, and the one way in which they are made.

A report is made first and looked at; saving it writes the file, then enters in the audit what was printed for whom.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from aftercare.actions.audit import enter, looked_at, showable
from aftercare.actions.directory import names_by_person, people
from aftercare.actions.disclose import check_disclosure, enter_disclosure
from aftercare.actions.figures import Released, release, to_release
from aftercare.actions.list_cases import CaseLine, case_records, list_cases, said_of_unreckoned
from aftercare.actions.print_paper import as_of, my_name, write_paper
from aftercare.casework.apart import apart
from aftercare.casework.consent_rules import covers
from aftercare.casework.data_categories import CATEGORY
from aftercare.casework.indicators.counting import Period
from aftercare.casework.labels import kind_words
from aftercare.casework.refusal import Refused
from aftercare.casework.standing import Record
from aftercare.casework.wording import Words, day_in, words
from aftercare.store.casebook import Casebook
from aftercare.store.database_errors import UNWRITABLE
from aftercare.store.missing import NoSuchCase
from aftercare.store.records import NARROWER, RecordRow
from sync.protocol.ids import format_id

STAFF, FILE = words("Colleagues on this case"), words("The case's file")
INTERNAL, CONFIDENTIAL, SECRET, PUBLIC, PERSONAL = (
    words("Internal"),
    words("Confidential"),
    words("Secret"),
    words("For passing on"),
    words("Personal"),
)
DISCREET = "client_copy_discreet"
ELSEWHERE = ("access_bundle", "audit_extract")  # made and written by actions of their own


class Report(NamedTuple):
    """One printed report. `about`: "case", a kind of record, "period" or "" for the whole caseload.

    `consents`: purposes one of which must cover the recipient; none for what stays in the organisation or goes to the client.
    `recipient` None: whoever prints it says who gets it.
    """

    name: str
    title: Words
    purpose: Words
    classification: Words
    about: str
    recipient: Words | None
    consents: tuple[str, ...] = ()


REPORTS: Mapping[str, Report] = {
    one.name: one
    for one in (
        Report("visit_report", words("Visit report"), words("To show what was seen and agreed at a visit."), CONFIDENTIAL, "visit", STAFF),
        Report("conference_summary", words("Summary for a case conference"), words("To prepare a case conference."), CONFIDENTIAL, "case", None, ("case_conference",)),
        Report("transfer", words("Handover of a case"), words("To hand a case over to whoever goes on with it."), CONFIDENTIAL, "case", None, ("referral", "service")),
        Report("caseload", words("Caseload"), words("To see what is due, by worker and case."), INTERNAL, "", words("Supervisor")),
        Report("statistics", words("Figures of the period"), words("To account for the work without telling of anybody."), PUBLIC, "period", words("Whoever funds or oversees the work")),
        Report("employer_letter", words("Letter to an employer"), words("To support a placement in work."), CONFIDENTIAL, "placement", None, ("employer",)),
        Report("client_copy", words("Your plan and appointments"), words("For you to keep."), PERSONAL, "case", words("You, and whoever you choose to show it to")),
        Report(DISCREET, words("Appointments"), words("For you to keep."), PERSONAL, "case", words("You, and whoever you choose to show it to")),
        Report("referral_letter", words("Referral"), words("To refer a client to a service."), CONFIDENTIAL, "referral", None, ("referral",)),
        Report("consent_form", words("Consent"), words("To explain a consent, and to sign it."), PERSONAL, "consent", words("The client; a copy for the case's file")),
        Report("signal_report", words("Report of a signal"), words("To act on an early warning."), SECRET, "signal", words("Those who must act on it, and nobody else")),
        Report("support_receipt", words("Receipt for support"), words("To show what was given, and to whom."), INTERNAL, "support", FILE),
        Report("closure_summary", words("Closure summary"), words("To show how a case ended, and how to come back."), CONFIDENTIAL, "closure", FILE),
        Report("access_bundle", words("Your records"), words("Your own copy of everything written about you."), PERSONAL, "case", words("You, and whoever you choose to show it to")),
        Report("audit_extract", words("Audit extract"), words("To show who did what, for oversight."), CONFIDENTIAL, "case", words("The oversight body that asked for it")),
    )
}  # fmt: skip


class NoSuchReport(Refused):
    """A report that is not there."""

    def __init__(self, name: str) -> None:
        super().__init__(
            words("There is no report “{name}”.", name=name),
            words("Nothing was printed."),
            words("Choose one of: {names}.", names=", ".join(REPORTS)),
        )


class NothingToPrint(NoSuchReport):
    """A report about a record that is not there, or of another kind."""

    def __init__(self, report: Report) -> None:
        Refused.__init__(
            self,
            words("There is nothing of this kind to make a report of: {kind}.", kind=kind_words(report.about)),
            words("Nothing was printed."),
            words("Choose another case, or write it in this one first."),
        )


class NobodyToTell(Refused):
    """A report that goes out, and nobody said to whom."""

    def __init__(self, title: Words) -> None:
        super().__init__(
            words("“{title}” goes to somebody, and it must say to whom.", title=title),
            words("Nothing was printed."),
            words("Name the recipient."),
        )


class NothingAgreed(Refused):
    """A letter to an employer whom the client wants to know nothing."""

    def __init__(self) -> None:
        super().__init__(
            words("The client agreed to no disclosure to this employer."),
            words("Nothing was printed."),
            words("Ask the client; and write in the placement what they agree to."),
        )


class Made(NamedTuple):
    """A report that was made: `pdf`, and what will be entered once it is saved; `figures` that are released with it."""

    report: Report
    pdf: bytes
    case: str
    about: str
    recipient: str
    consent: str
    because: str
    figures: Released | None = None


class Asked(NamedTuple):
    """What is asked for. `case`, `record` or `period` by what the report is about; `because` why it goes out without consent."""

    name: str
    case: str = ""
    record: str = ""
    period: str = ""
    recipient: str = ""
    because: str = ""
    language: str = "en"


def make_report(casebook: Casebook, asked: Asked) -> Made:
    """Makes a report to look at; writes nothing. Raises a `Refused` that says what is missing."""
    from aftercare.reports.paper import Head, make_pdf
    from aftercare.reports.statistics import statistics

    report = REPORTS.get(asked.name)
    if report is None or asked.name in ELSEWHERE:
        raise NoSuchReport(asked.name)
    row = _record(casebook, report, asked)
    case = row.case if row else asked.case
    if report.about not in ("", "period") and not casebook.spaces_of(case or "-"):
        raise NoSuchCase(case or asked.record)
    recipient = asked.recipient.strip() or _usual(report, row, asked.language)
    if not recipient:
        raise NobodyToTell(report.title)
    consent = _consent(casebook, report, case, recipient, asked.because)
    figures = to_release(casebook, Period.read(asked.period), casebook.here()) if report.about == "period" else None
    story = (
        [*statistics(figures.figures, asked.language), *_left_out(figures, asked.language)]
        if figures
        else _story(casebook, report, asked, case, row, consent, recipient)
    )
    head = Head(
        report.title.say(asked.language),
        report.purpose.say(asked.language),
        recipient,
        report.classification.say(asked.language),
        "" if report.name == DISCREET else my_name(casebook),
        as_of(casebook),
        _consent_said(consent, asked),
    )
    about = row.id if row else asked.period
    pdf = make_pdf(head, story, asked.language)
    return Made(report, pdf, case, about, recipient, str(consent.get("_id", "")), asked.because, figures)


def save_report(casebook: Casebook, made: Made, path: Path) -> bool:
    """Writes the report to a file; what was printed for whom is in the audit before the file is there.

    False where it could not be entered, as nothing can be written here.
    """
    try:
        with casebook.transaction():
            about = f"{made.report.name} {made.about}".strip()
            if made.figures:
                release(casebook, made.figures)
            enter(casebook, "printed", case=made.case, about=about, details=[made.recipient])
            if made.report.consents and not _colleague(casebook, made.recipient):
                enter_disclosure(casebook, made.case, made.report.name, made.recipient, made.consent, made.because)
            write_paper(path, made.pdf)
    except UNWRITABLE:  # also a disk that has become full since the casebook was opened
        if made.report.consents:  # what is disclosed is entered, or does not go out
            raise
        write_paper(path, made.pdf)
        return False
    return True


def print_report(casebook: Casebook, asked: Asked, path: Path) -> bool:
    """Makes and saves a report, whichever it is; whether it is in the audit, as `save_report`."""
    if asked.name == "access_bundle":
        from aftercare.actions.rights import print_copy

        print_copy(casebook, asked.case, path, asked.language)
    elif asked.name == "audit_extract":
        from aftercare.actions.audit_extract import write_extract

        write_extract(casebook, asked.case, path.with_suffix(".csv"), asked.language)
    else:
        return save_report(casebook, make_report(casebook, asked), path)
    return True


def _record(casebook: Casebook, report: Report, asked: Asked) -> RecordRow | None:
    """The record that a report is about: the one named, or the only or newest of its kind in the case."""
    if report.about in ("", "case", "period"):
        return None
    row = casebook.records.get(asked.record, report.about, asked.case or None) if asked.record else None
    if row is None and asked.case and not asked.record:
        found = casebook.records.read(kind=report.about, case=asked.case)
        row = found[-1] if found else None
    if row is None or row.kind != report.about:
        raise NothingToPrint(report)
    return row


def _usual(report: Report, row: RecordRow | None, language: str) -> str:
    named = {"employer_letter": "employer", "referral_letter": "provider"}.get(report.name)
    if named and row:
        return str(row.fields.get(named) or "")
    return report.recipient.say(language) if report.recipient else ""


def _colleague(casebook: Casebook, name: str) -> bool:
    return any(one.name.casefold() == name.strip().casefold() for one in people(casebook) if one.name)


def _consent(casebook: Casebook, report: Report, case: str, recipient: str, because: str) -> Mapping[str, Any]:
    """The consent by which a report goes out, {} where it needs none or goes out for a reason; raises `ConsentMissing`."""
    if not report.consents or _colleague(casebook, recipient):
        return {}
    found = _for_whoever_takes_part(casebook, case) if report.name == "conference_summary" else ""
    found = found or check_disclosure(casebook, case, report.consents, recipient, because=because)
    row = casebook.records.get(found, "consent", case) if found else None
    looked_at(casebook, [row] if row else ())
    return row.fields | {"_id": row.id} if row else {}


def _for_whoever_takes_part(casebook: Casebook, case: str) -> str:
    """A consent to a conference that names no recipient: it is one for all who take part."""
    today = casebook.here().date()
    rows = casebook.records.read(kind="consent", case=case)
    fit = (
        row
        for row in rows
        if not row.unreadable and not row.fields.get("recipient") and covers(row.fields, ("case_conference",), "", (), today)
    )
    return next((row.id for row in fit), "")


def _consent_said(consent: Mapping[str, Any], asked: Asked) -> str:
    if consent:
        given = str(consent.get("given") or "")
        return (
            words("Given on {day}", day=date.fromisoformat(given)).say(asked.language)
            if given
            else words("Other lawful basis").say(asked.language)
        )
    return words("Without consent, because: {why}", why=asked.because).say(asked.language) if asked.because else ""


def _story(
    casebook: Casebook,
    report: Report,
    asked: Asked,
    case: str,
    row: RecordRow | None,
    consent: Mapping[str, Any],
    recipient: str,
) -> list[Any]:
    """What stands in the report below its head."""
    from aftercare.reports.client_papers import client_copy, closure_summary, consent_form, support_receipt
    from aftercare.reports.conference_summary import conference_summary
    from aftercare.reports.letters import employer_letter, referral_letter
    from aftercare.reports.signal_report import signal_report
    from aftercare.reports.transfer import transfer
    from aftercare.reports.visit_report import visit_report

    if report.name == "caseload":
        return _caseload(casebook, asked.language)
    file = _file(casebook, case, asked.language, row)
    record = Record(row.id, row.kind, row.fields, unreadable=row.unreadable) if row else Record("", "", {})
    categories = _categories(consent)
    author = _signed(casebook)
    match report.name:
        case "visit_report":
            return visit_report(file, record)
        case "conference_summary":
            return conference_summary(file, categories, tuple(consent.get("exclusions") or ()))
        case "transfer":
            return transfer(file, recipient)
        case "employer_letter":
            if str(record.fields.get("disclosure_agreed") or "none") == "none" and not asked.because:
                raise NothingAgreed
            return employer_letter(file, record, author, consent.get("categories") or ())
        case "referral_letter":
            return referral_letter(file, record, author, categories)
        case "consent_form":
            return consent_form(file, record)
        case "signal_report":
            return signal_report(file, record)
        case "support_receipt":
            return support_receipt(file, record)
        case "closure_summary":
            return closure_summary(file, record)
        case _:
            lead = next((one for one in people(casebook) if one.person == file.records.head("lead_worker")), None)
            return client_copy(
                file, lead.name if lead else author, lead.phone if lead else "", discreet=report.name == DISCREET
            )


def _categories(consent: Mapping[str, Any]) -> Collection[str]:
    """What a consent covers; one that names nothing covers everything but safety, which must be named."""
    every = {*CATEGORY.values(), "health"} - {"safety"}
    return tuple(consent.get("categories") or sorted(every))


def _file(casebook: Casebook, case: str, language: str, row: RecordRow | None) -> Any:
    """The case as a report reads it. Restricted and sealed records stand in none but the report about them."""
    from aftercare.reports.case_file import CaseFile

    rows: dict[str, list[RecordRow]] = {}
    shown = []
    for one in casebook.records.read(case=case):
        if one.compartment not in NARROWER or (
            row and (one.compartment, one.kind, one.id) == (row.compartment, row.kind, row.id)
        ):
            shown.append(one)
    for one in showable(casebook, shown):
        rows.setdefault(one.kind, []).append(one)
    return CaseFile(case_records(case, rows), names_by_person(casebook), casebook.here().date(), language)


def _signed(casebook: Casebook) -> str:
    me = format_id(casebook.certified().person)
    known = next((one for one in people(casebook) if one.person == me), None)
    return "\n".join(one for one in (known.name, known.agency, known.phone) if one) if known else me[:8]


def _left_out(figures: Released, language: str) -> list[Any]:
    """That cases could not be counted, where there are any."""
    from aftercare.reports.paper import paragraph

    said = words("{n} cases could not be counted as a whole.", n=figures.left_out).say(language)
    return [paragraph(said)] if figures.left_out else []


def _caseload(casebook: Casebook, language: str) -> list[Any]:
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
    days = [day_in(day, language) if day else "" for day in (line.last_contact, line.next_contact, ends, line.reviewed)]
    counts = [str(count) if count else "" for count in (line.overdue, line.goals, line.signals)]
    at_work = words("Yes").say(language) if line.work else ""
    return [line.number or line.name, days[0], days[1], counts[0], counts[1], at_work, days[2], counts[2], days[3]]
