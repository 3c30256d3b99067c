"""Every paper prints any length of any text, over as many pages as it needs, and loses nothing of it."""

import io
import re
from datetime import date

import pypdfium2
import pytest
from pypdf import PdfReader

from aftercare.actions.papers.report_kinds import REPORTS
from aftercare.actions.papers.rights import Section
from aftercare.casework import spoken as speaking
from aftercare.casework.declaration import FieldType
from aftercare.casework.kinds import KINDS
from aftercare.casework.standing import CaseRecords, Record
from aftercare.reports import client_papers, paper
from aftercare.reports.access_bundle import access_bundle
from aftercare.reports.audit_extract import extract_sheet
from aftercare.reports.case_file import CaseFile
from aftercare.reports.caseload_sheet import caseload_sheet
from aftercare.reports.client_papers import (
    client_copy,
    closure_summary,
    consent_form,
    support_receipt,
)
from aftercare.reports.conference_summary import conference_summary
from aftercare.reports.letters import employer_letter, referral_letter
from aftercare.reports.paper import Head, facts_table, grid, heading, make_pdf, paragraph
from aftercare.reports.recovery_sheet import recovery_sheet
from aftercare.reports.sheets import certificate_sheet, invitation_sheet
from aftercare.reports.signal_report import signal_report
from aftercare.reports.transfer import transfer
from aftercare.reports.visit_report import visit_report

BEGIN, MIDDLE, END = "Mulanya", "Tengahnya", "Akhirnya"
VALUES = {
    FieldType.DATE: "2026-11-02",
    FieldType.MOMENT: "2026-11-02T10:00:00+08:00",
    FieldType.INTEGER: 3,
    FieldType.DURATION: 40,
    FieldType.MONEY: 10,
}
LEFT_OUT = ("withdrawn", "expires", "cancelled", "done")  # what would take the record off the paper


def long_text(text: str, length: int) -> str:
    """So much of a text again and again, with a word at its beginning, its middle and its end."""
    half = (text * (length // len(text) // 2 + 1))[: length // 2]
    return f"{BEGIN} {half} {MIDDLE} {half} {END}"


NAME = "Abdullah " * 55 + END
NOTE = long_text("Klien tenang dan mahu bekerja semula. ", 12_000)


def filled(kind: str, text: str) -> Record:
    """A record with that text in every field that holds text."""
    fields = {}
    for field in KINDS[kind].fields:
        if field.type in (FieldType.TEXT, FieldType.NARRATIVE):
            fields[field.name] = text
        elif field.type is FieldType.TEXT_LIST:
            fields[field.name] = [text, *["satu lagi"] * 300]
        elif field.type in VALUES:
            fields[field.name] = VALUES[field.type]
    fixed = {"status": "active", "disclosure_agreed": "full", "outcome": None, "planned": None}
    known = KINDS[kind].by_name
    return Record(
        kind,
        kind,
        {
            name: one
            for name, one in (fields | fixed).items()
            if name in known and name not in LEFT_OUT and one is not None
        },
    )


def long_case(text: str = NOTE) -> CaseFile:
    """A case with a record of every kind, each of them full of that text."""
    records = {kind: (filled(kind, text),) for kind in KINDS}
    return CaseFile(CaseRecords("0" * 32, records), {}, date(2026, 11, 29), "en")


def of(kind):
    return filled(kind, NOTE)


ALL = (
    "identity",
    "legal",
    "health",
    "family",
    "work",
    "contacts",
    "assessments",
    "goals",
    "safety",
    "conditions",
)
STORIES = {
    "visit_report": lambda case: visit_report(case, of("visit")),
    "conference_summary": lambda case: conference_summary(case, ALL, [NOTE]),
    "transfer": lambda case: transfer(case, NAME),
    "caseload": lambda _: caseload_sheet(
        {NAME: [[NAME, *["2026-11-02"] * 8], *[["0001"] * 9] * 2000]}, "en"
    ),
    "employer_letter": lambda case: employer_letter(case, of("placement"), NAME, ["legal"]),
    "client_copy": lambda case: client_copy(case, NAME, NAME, discreet=False),
    "client_copy_discreet": lambda case: client_copy(case, NAME, NAME, discreet=True),
    "referral_letter": lambda case: referral_letter(case, of("referral"), NAME, ALL),
    "consent_form": lambda case: consent_form(case, of("consent")),
    "signal_report": lambda case: signal_report(case, of("signal")),
    "support_receipt": lambda case: support_receipt(case, of("support")),
    "closure_summary": lambda case: closure_summary(case, of("closure")),
}
SHEETS = {
    "access_bundle": lambda: access_bundle([Section("Visit", (("Seen", NOTE),))], [("2026-11-02", NAME, NOTE)], NAME, "", "en"),
    "audit_extract": lambda: extract_sheet([["2026-11-02T10:00:00Z", NAME, "x", "y", NOTE, NOTE]] * 4, NAME, "f", "r", NAME, "", "en"),
    "certificate": lambda: certificate_sheet([("Case", NOTE)], [(NAME, NAME, NAME)], [(NAME, "Care", "x")] * 300, NAME, "", "en"),
    "invitation": lambda: invitation_sheet(NAME, "Worker", "A" * 90, "2026-11-02", NAME, "en"),
    "recovery_sheet": lambda: recovery_sheet("-".join(["ABCDE"] * 11), NAME, NAME, "2026-11-02", "en"),
}  # fmt: skip


def head(title: str = "Title") -> Head:
    return Head(title, "To try it", NAME, "Confidential", NAME, "2026-11-02 10:00", NOTE)


def text_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    return re.sub(r"\s+", " ", " ".join(page.get_textpage().get_text_range() for page in document))


def test_every_report_is_tried():
    elsewhere = {one.name for one in REPORTS.values() if one.write}
    assert {*STORIES, *elsewhere, "statistics"} == {
        *REPORTS
    }  # the figures hold no text that anybody wrote


@pytest.mark.parametrize("name", STORIES)
def test_every_report_prints_a_long_text_in_every_field(name):
    text = text_of(make_pdf(head(), STORIES[name](long_case()), "en"))
    found = [text.count(word) for word in (BEGIN, MIDDLE)]
    assert (
        found[0] == found[1] >= (1 if name in ("caseload", "support_receipt") else 2)
    )  # the consent in the head is one
    assert text.count(END) >= found[0]


@pytest.mark.parametrize("name", SHEETS)
def test_every_sheet_prints_long_names_and_texts(name):
    text = text_of(SHEETS[name]())
    assert text.count(BEGIN) == text.count(MIDDLE)
    assert END in text


LONG = {
    "a hundred thousand letters": "Klien tenang dan mahu bekerja semula. " * 2700,
    "two thousand lines": "\n".join(f"baris {n}" for n in range(2000)),
    "one word of three thousand letters": "W" * 3000,
    "Thai without spaces": "ภาษาไทยเป็นภาษาที่ใช้ในประเทศ" * 200,
    "Chinese": "他在母亲家里很平静，想再工作。" * 400,
    "Tamil without spaces": "அவர்நலமாகஇருக்கிறார்" * 300,
    "Jawi without spaces": "دباوهرومه" * 700,
    "Jawi": "رومه ڤڠڬڽ دکت سوڠاي " * 300,
    "emoji": "👩‍👩‍👧‍👦 🏴󠁧󠁢󠁥󠁮󠁧󠁿" * 200,
    "marks without an end": "a" + "\u0301" * 5000,
    "letters that no file can hold": "surat-\udc80\ud83d" * 500,
}


@pytest.mark.parametrize("name", LONG)
def test_any_text_prints_whole_in_facts_in_tables_and_alone(name):
    text = f"{BEGIN} {LONG[name]} {MIDDLE} {LONG[name][:200]} {END}"
    story = [
        heading(text[:600]),
        facts_table([("Observations", text), ("After it", "the last")]),
        grid(
            ["Day", "Text", "Who"],
            [["1", "2", "3"], ["2026-11-02", text, NAME], ["4", "5", "6"]],
            [2, 5, 2],
        ),
        paragraph(text),
    ]
    found = text_of(make_pdf(head(), story, "en"))
    # pdfium reads them so beside Jawi
    found = found.replace(MIDDLE[::-1], MIDDLE).replace(END[::-1], END)
    assert found.count(MIDDLE) == 4  # in the three, and in the consent of the head
    assert found.count(END) >= 4
    for word in ("semula", "baris"):
        assert found.count(word) >= 3 * LONG[name].count(word) + NOTE.count(word)


def test_nothing_is_drawn_beyond_the_page_or_over_its_foot():
    story = [facts_table([(NAME, NOTE)]), grid([NAME, "B"], [[NOTE, "W" * 3000]] * 3, [5, 1])]
    document = pypdfium2.PdfDocument(make_pdf(head(NAME), story, "en"))
    for page in document:
        text = page.get_textpage()
        boxes = [text.get_rect(n) for n in range(text.count_rects())]
        watermark = max(boxes, key=lambda one: one[3] - one[1])
        for left, bottom, right, top in (
            one for one in boxes if one != watermark and one[3] - one[1] < 30
        ):
            assert left >= paper.MARGIN - 1
            assert right <= 595 - paper.MARGIN + 1
            assert bottom >= 0
            assert top <= 842 - 30


def test_titles_stand_on_every_page_and_a_row_that_goes_on_is_named_again():
    pages = pypdfium2.PdfDocument(
        make_pdf(head(), [grid(["Day", "Text"], [["1", NOTE * 2]], [1, 2])], "en")
    )
    assert all("Day" in page.get_textpage().get_text_range() for page in list(pages)[4:])
    pages = pypdfium2.PdfDocument(
        make_pdf(head()._replace(consent=""), [facts_table([("Seen", NOTE * 2)])], "en")
    )
    assert len(pages) > 4
    assert all("Seen" in page.get_textpage().get_text_range() for page in pages)


def test_a_heading_stays_on_the_page_of_a_long_text_that_it_leads():
    first = pypdfium2.PdfDocument(
        make_pdf(Head("T", "p", "r", "c", "a", "d"), [heading("Seen"), paragraph(NOTE * 2)], "en")
    )[0]
    assert f"Seen {BEGIN}" in re.sub(r"\s+", " ", first.get_textpage().get_text_range())


def test_a_heading_over_many_pages_is_in_the_outline_once_and_in_short():
    reader = PdfReader(io.BytesIO(make_pdf(head("T"), [heading(NOTE), paragraph("x")], "en")))
    titles = [one.title for one in reader.outline[1]]
    assert len(titles) == 1
    assert titles[0].startswith(BEGIN)
    assert len(titles[0]) <= 120


def test_a_name_too_long_for_the_foot_stands_whole_at_the_beginning():
    found = text_of(make_pdf(head(), [], "en"))
    assert "Made by" in found
    assert "Made by" not in text_of(make_pdf(head()._replace(author="Siti"), [], "en"))


def test_one_value_that_cannot_be_said_costs_that_value_and_no_more(monkeypatch):
    real = speaking.spoken

    def failing(field, *rest):
        if field.name == "text":
            raise RuntimeError
        return real(field, *rest)

    monkeypatch.setattr("aftercare.reports.case_file.spoken", failing)
    text = text_of(make_pdf(head(), transfer(long_case("Biasa"), "sup"), "en"))
    assert "This part could not be printed: Condition" in text
    assert "correct that, and print again" in text
    assert "Receipt slip" in text


def test_a_rule_that_fails_on_a_record_leaves_it_on_the_paper(monkeypatch):
    def fails(*_):
        raise RuntimeError

    monkeypatch.setattr(client_papers, "in_force", fails)
    text = text_of(
        make_pdf(head(), client_copy(long_case("Biasa"), "Siti", "", discreet=False), "en")
    )
    assert "What you have to keep to" in text
