"""The printed reports: what each is about, for whom and by which consent it goes out, and the one
way in which they are made.

A report is made first and looked at; saving it writes the file, then enters in the audit what was
printed for whom.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from aftercare.actions.caseload.figures import release, to_release
from aftercare.actions.caseload.list_cases import case_records
from aftercare.actions.papers.report_kinds import REPORTS, Making, Report
from aftercare.actions.recording.disclose import check_disclosure, enter_disclosure
from aftercare.actions.shared.audit import enter, looked_at, showable
from aftercare.actions.shared.directory import names_by_person, people
from aftercare.actions.shared.own_voice import in_own_words
from aftercare.actions.shared.paper_file import as_of, my_name, write_paper
from aftercare.casework.consent_rules import covers
from aftercare.casework.indicators.counting import Period
from aftercare.casework.labels import kind_words
from aftercare.casework.refusal import Refused
from aftercare.casework.standing import Record
from aftercare.casework.wording import Words, words
from aftercare.store.casebook import Casebook
from aftercare.store.database_errors import UNWRITABLE
from aftercare.store.kept_values import Released
from aftercare.store.missing import NoSuchCase
from aftercare.store.records import NARROWER, RecordRow
from sync.protocol.ids import format_id


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
            words(
                "There is nothing of this kind to make a report of: {kind}.",
                kind=kind_words(report.about),
            ),
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


class Made(NamedTuple):
    """A report that was made: `pdf`, and what will be entered once it is saved; `figures` that are
    released with it.
    """

    report: Report
    pdf: bytes
    case: str
    about: str
    recipient: str
    consent: str
    because: str
    figures: Released | None = None


class Asked(NamedTuple):
    """What is asked for. `case`, `record` or `period` by what the report is about; `because` why it
    goes out without consent.
    """

    name: str
    case: str = ""
    record: str = ""
    period: str = ""
    recipient: str = ""
    because: str = ""
    language: str = "en"


@in_own_words
def make_report(casebook: Casebook, asked: Asked) -> Made:
    """Makes a report to look at; writes nothing. Raises a `Refused` that says what is missing."""
    from aftercare.reports.paper import Head, make_pdf

    report = REPORTS.get(asked.name)
    if report is None or report.make is None:
        raise NoSuchReport(asked.name)
    row = _record(casebook, report, asked)
    case = row.case if row else asked.case
    if report.about not in ("", "period") and not casebook.spaces_of(case or "-"):
        raise NoSuchCase(case or asked.record)
    recipient = asked.recipient.strip() or _usual(report, row, asked.language)
    if not recipient:
        raise NobodyToTell(report.title)
    consent = _consent(casebook, report, case, recipient, asked.because)
    figures = (
        to_release(casebook, Period.read(asked.period), casebook.here())
        if report.about == "period"
        else None
    )
    file = _file(casebook, case, asked.language, row) if case else None
    record = (
        Record(row.id, row.kind, row.fields, unreadable=row.unreadable)
        if row
        else Record("", "", {})
    )
    making = Making(
        casebook,
        asked.language,
        file,
        record,
        consent,
        recipient,
        asked.because,
        _signed(casebook),
        figures,
    )
    story = report.make(making)
    head = Head(
        report.title.say(asked.language),
        report.purpose.say(asked.language),
        recipient,
        report.classification.say(asked.language),
        my_name(casebook) if report.names_author else "",
        as_of(casebook, asked.language),
        _consent_said(consent, asked),
    )
    about = row.id if row else asked.period
    pdf = make_pdf(head, story, asked.language)
    return Made(
        report, pdf, case, about, recipient, str(consent.get("_id", "")), asked.because, figures
    )


@in_own_words
def save_report(casebook: Casebook, made: Made, path: Path) -> bool:
    """Writes the report to a file; what was printed for whom is in the audit before the file is
    there.

    False where it could not be entered, as nothing can be written here.
    """
    try:
        with casebook.transaction():
            about = f"{made.report.name} {made.about}".strip()
            if made.figures:
                release(casebook, made.figures)
            enter(casebook, "printed", case=made.case, about=about, details=[made.recipient])
            if made.report.consents and not _colleague(casebook, made.recipient):
                enter_disclosure(
                    casebook,
                    made.case,
                    made.report.name,
                    made.recipient,
                    made.consent,
                    made.because,
                )
            write_paper(path, made.pdf)
    except UNWRITABLE:  # also a disk that has become full since the casebook was opened
        if made.report.consents:  # what is disclosed is entered, or does not go out
            raise
        write_paper(path, made.pdf)
        return False
    return True


@in_own_words
def print_report(casebook: Casebook, asked: Asked, path: Path) -> bool:
    """Makes and saves a report, whichever it is; whether it is in the audit, as `save_report`."""
    report = REPORTS.get(asked.name)
    if report is not None and report.write is not None:
        report.write(casebook, asked.case, path, asked.language)
        return True
    return save_report(casebook, make_report(casebook, asked), path)


def _record(casebook: Casebook, report: Report, asked: Asked) -> RecordRow | None:
    """The record that a report is about: the one named, or the only or newest of its kind in the
    case.
    """
    if report.about in ("", "case", "period"):
        return None
    row = (
        casebook.records.get(asked.record, report.about, asked.case or None)
        if asked.record
        else None
    )
    if row is None and asked.case and not asked.record:
        records = casebook.records.read(kind=report.about, case=asked.case)
        row = records[-1] if records else None
    if row is None or row.kind != report.about:
        raise NothingToPrint(report)
    return row


def _usual(report: Report, row: RecordRow | None, language: str) -> str:
    if report.to and row:
        return str(row.fields.get(report.to) or "")
    return report.recipient.say(language) if report.recipient else ""


def _colleague(casebook: Casebook, name: str) -> bool:
    return any(
        person.name.casefold() == name.strip().casefold()
        for person in people(casebook)
        if person.name
    )


def _consent(
    casebook: Casebook, report: Report, case: str, recipient: str, because: str
) -> Mapping[str, Any]:
    """The consent by which a report goes out, {} where it needs none or goes out for a reason;
    raises `ConsentMissing`.
    """
    if not report.consents or _colleague(casebook, recipient):
        return {}
    consent = _for_whoever_takes_part(casebook, case) if report.to_whoever_takes_part else ""
    consent = consent or check_disclosure(
        casebook, case, report.consents, recipient, because=because
    )
    row = casebook.records.get(consent, "consent", case) if consent else None
    looked_at(casebook, [row] if row else ())
    return row.fields | {"_id": row.id} if row else {}


def _for_whoever_takes_part(casebook: Casebook, case: str) -> str:
    """A consent to a conference that names no recipient: it is one for all who take part."""
    today = casebook.here().date()
    rows = casebook.records.read(kind="consent", case=case)
    fit = (
        row
        for row in rows
        if not row.unreadable
        and not row.fields.get("recipient")
        and covers(row.fields, ("case_conference",), "", (), today)
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
    return (
        words("Without consent, because: {because}", because=asked.because).say(asked.language)
        if asked.because
        else ""
    )


def _file(casebook: Casebook, case: str, language: str, row: RecordRow | None) -> Any:
    """The case as a report reads it. Restricted and sealed records stand in none but the report
    about them.
    """
    from aftercare.reports.case_file import CaseFile

    rows: dict[str, list[RecordRow]] = {}
    shown = []
    for record in casebook.records.read(case=case):
        if record.compartment not in NARROWER or (
            row
            and (record.compartment, record.kind, record.id) == (row.compartment, row.kind, row.id)
        ):
            shown.append(record)
    for record in showable(casebook, shown):
        rows.setdefault(record.kind, []).append(record)
    return CaseFile(
        case_records(case, rows), names_by_person(casebook), casebook.here().date(), language
    )


def _signed(casebook: Casebook) -> str:
    me = format_id(casebook.certified().person)
    known = next((person for person in people(casebook) if person.person == me), None)
    return (
        "\n".join(part for part in (known.name, known.agency, known.phone) if part)
        if known
        else me[:8]
    )
