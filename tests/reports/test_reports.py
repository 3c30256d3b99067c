"""Every printed report, made from one case, read back as text and as pictures, in three languages."""

import io
import re
from datetime import date

import pypdfium2
import pytest
from pypdf import PdfReader

from aftercare.actions.caseload.figures import NotYours, released_periods, to_release
from aftercare.actions.papers.report import (
    Asked,
    NobodyToTell,
    NoSuchReport,
    make_report,
    print_report,
    save_report,
)
from aftercare.actions.papers.report_kinds import DISCREET, REPORTS, NothingAgreed
from aftercare.actions.recording.disclose import ConsentMissing, told_of
from aftercare.actions.recording.record import record
from aftercare.actions.recording.settings import change_settings
from aftercare.actions.shared.audit import audit_trail
from aftercare.casework.indicators.counting import Period
from aftercare.casework.wording import LANGUAGES
from tests.town import SIGNAL, VISIT, Town

CLINIC = "Klinik Kesihatan Kajang"
JAWI = "رومه ڤڠڬڽ دکت سوڠاي"
SEALED = "Ancaman dari kumpulan lama"
RECORDS = (
    ("visit", {**VISIT, "agreed": f"Jumpa lagi Selasa. {JAWI}", "client_view": "அவர் நலமாக இருக்கிறார்", "next_due": "2026-12-01"}),
    ("visit", {"planned": "2026-12-01T09:00:00+08:00", "type": "office"}),
    ("goal", {"goal": "Kerja tetap di bengkel", "domain": "education_training_employment", "status": "active", "steps": ["Kursus"]}),
    ("condition", {"type": "curfew", "text": "Di rumah selepas jam 10 malam", "from_date": "2026-01-01", "to_date": "2027-01-01"}),
    ("legal_status", {"status": "parole", "authority": "Jabatan Penjara"}),
    ("household_member", {"name": "Mak Jah", "relationship": "ibu", "needs": "Ubat darah tinggi"}),
    ("placement", {"employer": "Bengkel Maju", "role": "mekanik", "type": "paid", "start": "2026-09-01", "disclosure_agreed": "full"}),
    ("placement", {"employer": "Kedai Diam", "type": "paid", "start": "2026-10-01", "disclosure_agreed": "none"}),
    ("consent", {"purpose": "case_conference", "method": "written", "given": "2026-01-01", "categories": ["contacts", "assessments"], "exclusions": ["nama majikan lama"]}),
    ("consent", {"purpose": "employer", "recipient": "Bengkel Maju", "method": "written", "given": "2026-01-01", "categories": ["work", "identity"]}),
    ("consent", {"purpose": "referral", "recipient": CLINIC, "method": "written", "given": "2026-01-01", "categories": ["identity"]}),
    ("referral", {"service": "Kaunseling", "provider": CLINIC, "sent": "2026-02-01", "outcome": "pending"}),
    ("signal", {**SIGNAL, "seen": SEALED}),
    ("support", {"date": "2026-03-01", "recipient": "ibu", "kind": "food", "amount": 120, "currency": "MYR"}),
    ("closure", {"date": "2026-11-10", "reason": "goals_met", "told_how_to_return": True}),
)  # fmt: skip
TO = {"conference_summary": "JKM", "transfer": "sup"}
PRINTED = [name for name in REPORTS if name not in ("access_bundle", "audit_extract", "statistics")]


@pytest.fixture(scope="module")
def organisation(tmp_path_factory):
    with Town.founded(tmp_path_factory.mktemp("reports"), "") as town:
        case = town.shared_case(
            legal_names="Ahmad bin Ali", safe_contact="Telefon pagi sahaja", area="Kajang"
        )
        with town.open("siti") as book:
            ids = {}
            for kind, fields in RECORDS:
                ids.setdefault(kind, []).append(record(book, case, kind, fields).record)
        yield town, case, ids


@pytest.fixture
def book(organisation):
    with organisation[0].open("siti") as found:
        yield found


def asked(organisation, name, **more):
    _, case, ids = organisation
    first = {
        "placement": ids["placement"][0],
        "visit": ids["visit"][0],
        "consent": ids["consent"][0],
    }
    about = REPORTS[name].about
    return Asked(
        name,
        **{"case": case, "record": first.get(about, ""), "recipient": TO.get(name, ""), **more},
    )


def text_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    return re.sub(r"\s+", " ", " ".join(page.get_textpage().get_text_range() for page in document))


def made(book, organisation, name, **more):
    return text_of(make_report(book, asked(organisation, name, **more)).pdf)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", PRINTED)
def test_each_report_carries_what_every_report_must(book, organisation, name, language):
    pdf = make_report(book, asked(organisation, name, language=language)).pdf
    report, text = REPORTS[name], text_of(pdf)
    for part in (report.title, report.purpose, report.classification):
        assert part.say(language) in text
    document = pypdfium2.PdfDocument(pdf)
    counted = {"en": "Page 1 of", "ms": "Halaman 1 daripada", "id": "Halaman 1 dari"}[language]
    assert f"{counted} {len(document)}" in text
    assert report.classification.say(language).upper() in text  # the watermark
    assert str(date.today().year) in text
    for page in document:
        shades = page.render(scale=0.4).to_pil().convert("L").histogram()
        assert sum(shades[:160]) > 60  # there is ink
        assert sum(shades[250:]) > sum(shades) * 0.6  # and paper


@pytest.mark.parametrize("name", PRINTED)
def test_titles_are_tagged_and_fonts_embedded(book, organisation, name):
    reader = PdfReader(io.BytesIO(make_report(book, asked(organisation, name)).pdf))
    root = reader.trailer["/Root"]
    tags = [kid.get_object()["/S"] for kid in root["/StructTreeRoot"]["/K"]["/K"]]
    assert tags[0] == "/H1"
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "en"
    assert reader.outline[0].title == REPORTS[name].title.say("en")
    for page in reader.pages:
        for font in page["/Resources"]["/Font"].values():
            descriptor = font.get_object().get("/FontDescriptor")
            assert descriptor is None or "/FontFile2" in descriptor.get_object()
            if descriptor is None:
                assert font.get_object()["/BaseFont"] in ("/Helvetica", "/Courier")


def test_jawi_is_shaped_set_from_right_to_left_and_can_be_copied(book, organisation):
    pdf = make_report(book, asked(organisation, "visit_report")).pdf
    drawn = PdfReader(io.BytesIO(pdf)).pages[0].get_contents().get_data()
    assert (
        JAWI.split()[0].encode("utf-16-be").hex().upper().encode() in drawn
    )  # for copying and screen readers
    assert all(word in text_of(pdf) for word in JAWI.split())
    names = {
        str(font.get_object()["/BaseFont"])
        for page in PdfReader(io.BytesIO(pdf)).pages
        for font in page["/Resources"]["/Font"].values()
    }
    assert any("NaskhArabic" in name for name in names)
    assert any("Tamil" in name for name in names)


def test_a_conference_summary_tells_what_the_consent_covers_and_names_the_rest(book, organisation):
    text = made(book, organisation, "conference_summary")
    assert "Kerja tetap di bengkel" in text
    assert "Jumpa lagi Selasa" in text
    assert "Mak Jah" not in text
    assert "Ubat darah tinggi" not in text
    assert "curfew" not in text.lower()
    assert "Excluded by the client: nama majikan lama" in text
    assert "does not cover" in text


@pytest.mark.parametrize("name", [one for one in PRINTED if one != "signal_report"])
def test_what_is_sealed_stands_in_no_report_but_its_own(book, organisation, name):
    assert SEALED not in made(book, organisation, name)


def test_the_report_of_a_signal_says_what_was_seen(book, organisation):
    assert SEALED in made(book, organisation, "signal_report")


@pytest.mark.parametrize(
    ("name", "to"),
    [
        ("conference_summary", "AADK"),
        ("transfer", "Somebody Outside"),
        ("referral_letter", "Klinik Lain"),
    ],
)
def test_nothing_goes_outside_without_consent_or_a_reason(book, organisation, name, to):
    if name == "conference_summary":  # the consent to a conference is one for whoever takes part
        assert made(book, organisation, name, recipient=to)
        return
    with pytest.raises(ConsentMissing):
        make_report(book, asked(organisation, name, recipient=to))
    assert "Nyawa terancam" in made(
        book, organisation, name, recipient=to, because="Nyawa terancam"
    )


def test_an_employer_reads_nothing_of_offence_or_order_unless_the_client_consented(
    book, organisation
):
    text = made(book, organisation, "employer_letter")
    assert "mekanik" in text
    for word in ("parole", "Jabatan Penjara", "curfew", "10 malam"):
        assert word not in text
    record(
        book,
        organisation[1],
        "consent",
        {"categories": ["work", "legal"]},
        organisation[2]["consent"][1],
    )
    assert "Jabatan Penjara" in made(book, organisation, "employer_letter")


def test_an_employer_who_is_to_know_nothing_gets_no_letter(book, organisation):
    silent = organisation[2]["placement"][1]
    record(
        book,
        organisation[1],
        "consent",
        {
            "purpose": "employer",
            "recipient": "Kedai Diam",
            "method": "written",
            "given": "2026-01-01",
        },
    )
    with pytest.raises(NothingAgreed):
        make_report(book, asked(organisation, "employer_letter", record=silent))


def test_the_discreet_copy_names_neither_programme_nor_order(book, organisation):
    text = made(book, organisation, DISCREET)
    for word in ("ftercare", "parole", "curfew", "10 malam", "programme", "consent", "complain"):
        assert word not in text
    assert "Kursus" in text


def test_a_handover_has_a_slip_to_send_back(book, organisation):
    text = made(book, organisation, "transfer")
    assert "Receipt slip" in text
    assert "Telefon pagi sahaja" in text


def test_saving_enters_in_the_audit_what_was_printed_for_whom(book, organisation, tmp_path):
    before = audit_trail(book, case=organisation[1], changes=False)
    save_report(
        book, make_report(book, asked(organisation, "referral_letter")), tmp_path / "letter.pdf"
    )
    assert (tmp_path / "letter.pdf").read_bytes().startswith(b"%PDF")
    lines = audit_trail(book, case=organisation[1], changes=False)
    (printed,) = [line for line in lines if line.what == "printed" and line not in before]
    assert printed.details == (CLINIC,)
    assert told_of(book, organisation[1])[0].details[0] == CLINIC


def test_looking_at_a_report_before_saving_enters_nothing(book, organisation):
    before = len(audit_trail(book, changes=False))
    make_report(book, asked(organisation, "visit_report"))
    assert len(audit_trail(book, changes=False)) == before


@pytest.mark.parametrize("name", ["access_bundle", "audit_extract"])
def test_the_other_two_are_written_by_the_same_command(organisation, tmp_path, name):
    with organisation[0].open("sup" if name == "audit_extract" else "siti") as book:
        print_report(book, asked(organisation, name), tmp_path / "paper.pdf")
    assert text_of((tmp_path / "paper.pdf").read_bytes())


@pytest.mark.parametrize(
    ("what", "refusal"),
    [
        ({"name": "nothing"}, NoSuchReport),
        ({"name": "transfer", "recipient": ""}, NobodyToTell),
        ({"name": "visit_report", "record": "0" * 32}, NoSuchReport),
        ({"name": "statistics", "period": "2026-Q4"}, NotYours),
        ({"name": "statistics", "period": "2026-08"}, NotYours),
    ],
)
def test_what_cannot_be_printed_is_refused_with_what_to_do(book, organisation, what, refusal):
    with pytest.raises(refusal):
        make_report(book, Asked(**{"case": organisation[1], **what}))


def test_released_figures_stay_as_they_were_and_only_whole_periods_are_released(
    organisation, tmp_path
):
    with organisation[0].open("sup") as book:
        now, quarter = book.here(), Period.read("2026-Q3")
        made_ = make_report(book, Asked("statistics", period="2026-Q3"))
        assert released_periods(book) == []  # looking releases nothing
        first = to_release(book, quarter, now)
        save_report(book, made_, tmp_path / "figures.pdf")
        assert [one.name for one in released_periods(book)] == ["2026-Q3"]
        case = organisation[1]
        record(book, case, "case", {"supervisor": "sup"}, case)
        record(book, case, "signal", {**SIGNAL, "noticed": "2026-08-01T10:00:00+08:00"})
        assert to_release(book, quarter, now) == first
        for other in ("2026-07", "2026", "2026-Q4"):
            with pytest.raises(NotYours):
                to_release(book, Period.read(other), now)
    assert "Figures of the period" in text_of((tmp_path / "figures.pdf").read_bytes())


def test_after_the_rhythm_changed_no_period_overlaps_a_released_one(organisation, tmp_path):
    with organisation[0].open("sup") as book:
        save_report(
            book, make_report(book, Asked("statistics", period="2026-Q2")), tmp_path / "figures.pdf"
        )
    with organisation[0].open("admin") as book:
        change_settings(book, {"figures_months": 1})
    organisation[0].sync("admin", "sup")
    with organisation[0].open("sup") as book:
        with pytest.raises(NotYours):
            to_release(book, Period.read("2026-05"), book.here())
        assert to_release(book, Period.read("2026-03"), book.here())


def test_the_list_of_reports_needs_no_file_and_a_report_says_that_it_does(tmp_path):
    from tests.actions.shell import Shell

    shell = Shell(tmp_path)
    assert len(shell("nobody", "report", "list")) == len(REPORTS)
    shell("nobody", "report", "case_summary", code=2)
    assert "-o FILE.pdf" in shell.stderr


def test_every_report_says_what_makes_it():
    for report in REPORTS.values():
        assert (report.make is None) != (report.write is None), report.name


def test_a_closing_that_is_only_proposed_stands_on_no_closure_summary(town):
    case = town.shared_case()
    with town.open("siti") as book:
        record(book, case, "closure", {"date": "2026-11-10", "reason": "goals_met"})
        record(
            book,
            case,
            "phase",
            {"phase": "stabilisation", "from_date": "2026-02-01", "reason": "Kerja tetap"},
        )
        closing = record(
            book,
            case,
            "phase",
            {"phase": "closed", "from_date": "2026-11-10", "reason": "Matlamat tercapai"},
        )
        summary = Asked("closure_summary", case=case)
        proposed = text_of(make_report(book, summary).pdf)
        assert "Kerja tetap" in proposed and "Matlamat tercapai" not in proposed
    town.sync("siti", "sup")
    with town.open("sup") as book:
        record(book, case, "phase", {"decided_by": "sup"}, closing.record)
        assert "Matlamat tercapai" in text_of(make_report(book, summary).pdf)
