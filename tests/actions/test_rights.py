"""The client's rights, and that nothing is passed on without consent or a reason."""

import json
from datetime import date

import pytest
from pypdf import PdfReader

from aftercare.actions.exchange.sync_now import sync_now
from aftercare.actions.papers.rights import (
    NoAuditor,
    complain,
    complaints,
    copy_for_client,
    correct,
    print_copy,
    withdraw_consent,
)
from aftercare.actions.recording.disclose import ConsentMissing, told_of
from aftercare.actions.recording.record import record
from aftercare.actions.shared.audit import audit_trail
from aftercare.casework.consent_rules import covers

CONSENT = {
    "purpose": "referral",
    "recipient": "Klinik Kesihatan Kajang",
    "method": "written",
    "given": "2026-01-05",
}
REFERRAL = {
    "service": "Kaunseling",
    "provider": "Klinik Kesihatan Kajang",
    "sent": "2026-02-01",
    "outcome": "pending",
}


@pytest.fixture
def case(town):
    return town.shared_case()


def test_a_referral_is_not_sent_without_a_consent_for_its_purpose_and_recipient(town, case):
    with town.open("siti") as book:
        for almost in (
            {},
            {"recipient": "Klinik Lain"},
            {"purpose": "research"},
            {"given": "2026-03-01"},
            {"expires": "2026-01-31"},
            {"withdrawn": "2026-01-31"},
        ):
            if almost:
                record(book, case, "consent", CONSENT | almost)
            with pytest.raises(ConsentMissing):
                record(book, case, "referral", REFERRAL)
        assert book.records.read(kind="referral") == []
        record(
            book,
            case,
            "referral",
            {name: value for name, value in REFERRAL.items() if name != "sent"},
        )  # not sent yet
        record(book, case, "consent", CONSENT)
        written = record(book, case, "referral", REFERRAL)
        assert book.records.get(written.record, "referral")
        (line,) = told_of(book, case)
        assert line.details[0] == "Klinik Kesihatan Kajang"


def test_an_override_needs_a_reason_which_the_auditor_reads(town, case):
    with town.open("siti") as book:
        with pytest.raises(ConsentMissing):
            record(book, case, "referral", REFERRAL, because="  ")
        record(
            book, case, "referral", REFERRAL, because="Nyawa terancam; klien tidak sedarkan diri."
        )
        overrides = [line for line in audit_trail(book, case=case) if line.what == "override"]
        assert [line.reason for line in overrides] == ["Nyawa terancam; klien tidak sedarkan diri."]


def test_a_conference_with_other_agencies_needs_a_consent_to_it(town, case):
    with town.open("siti") as book:
        meeting = {"date": "2026-02-01", "agencies": ["AADK", "JKM"]}
        with pytest.raises(ConsentMissing):
            record(book, case, "conference", meeting)
        record(
            book,
            case,
            "consent",
            {"purpose": "case_conference", "method": "verbal_witnessed", "given": "2026-01-20"},
        )
        record(book, case, "conference", meeting)
        assert {line.details[0] for line in told_of(book, case)} == {"AADK", "JKM"}


@pytest.mark.parametrize(
    ("consent", "expected"),
    [
        ({"categories": ["identity", "health"]}, True),
        ({"categories": ["identity"]}, False),
        ({"given": None, "other_basis": "court_order"}, True),
        ({"recipient": "KLINIK  kesihatan kajang"}, True),
        ({"recipient": ""}, False),
        ({"withdrawn": "2026-02-01"}, False),
        ({"withdrawn": "2026-02-02"}, True),
        ({"expires": "2026-02-01"}, True),
        ({"expires": "2026-01-31"}, False),
    ],
)
def test_a_consent_covers_what_it_says_and_no_more(consent, expected):
    found = covers(
        CONSENT | consent, ("referral",), "Klinik Kesihatan Kajang", ["health"], date(2026, 2, 1)
    )
    assert found is expected


def test_a_correction_stands_beside_the_record_and_names_whoever_was_told(town, case):
    with town.open("siti") as book:
        record(book, case, "consent", CONSENT)
        record(book, case, "referral", REFERRAL)
        request = record(
            book, case, "rights_request", {"type": "correction", "received": "2026-11-01"}
        )
    visit = town.visit("siti", case, observations="Klien tidak mahu bekerja.")
    with town.open("siti") as book:
        written, told = correct(
            book, visit, "Saya mahu bekerja; saya sakit hari itu.", request.record
        )
        assert (
            book.records.get(visit, "visit").fields["observations"] == "Klien tidak mahu bekerja."
        )
        assert book.records.get(written.record, "addendum").fields["about"] == visit
        assert [line.details[0] for line in told] == ["Klinik Kesihatan Kajang"]
        asked = book.records.get(request.record, "rights_request")
        assert asked.fields["recipients_notified"] == ["Klinik Kesihatan Kajang"]
    town.sync("siti", "sup")
    with town.open("sup") as book:
        assert [row.fields["text"] for row in book.records.read(kind="addendum")] == [
            "Saya mahu bekerja; saya sakit hari itu."
        ]


def test_a_withdrawn_consent_stops_the_next_referral_and_names_whoever_had_been_told(town, case):
    with town.open("siti") as book:
        consent = record(book, case, "consent", CONSENT)
        record(book, case, "referral", REFERRAL)
        told = withdraw_consent(book, consent.record)
        assert [line.details[0] for line in told] == ["Klinik Kesihatan Kajang"]
        with pytest.raises(ConsentMissing):
            record(book, case, "referral", REFERRAL | {"sent": book.here().date().isoformat()})


def test_the_client_s_own_copy_names_nobody_else_and_leaves_out_what_was_said_in_confidence(
    town, case, tmp_path
):
    with town.open("siti") as book:
        record(
            book,
            case,
            "household_member",
            {"name": "Puan Rokiah binti Osman", "relationship": "ibu"},
        )
        record(book, case, "community_tie", {"name": "Ustaz Halim", "role": "religious_counsellor"})
        seen = "Klien tinggal dengan Rokiah. Siti menelefon Ustaz Halim. Klien gembira."
        record(
            book,
            case,
            "visit",
            {
                "type": "home",
                "outcome": "completed",
                "held": "2026-11-02T10:00:00+08:00",
                "observations": seen,
            },
        )
        hidden = {
            "type": "home",
            "outcome": "completed",
            "held": "2026-11-03T10:00:00+08:00",
            "observations": "Jiran mengadu",
            "sensitivity": "restricted",
        }
        record(book, case, "visit", hidden)
        request = record(book, case, "rights_request", {"type": "access", "received": "2026-11-01"})
        said = json.dumps(copy_for_client(book, case, "ms"))
        assert "Klien gembira" in said
        for name in ("Rokiah", "Osman", "Halim", "Jiran", "siti"):
            assert name.casefold() not in said.casefold().replace("siti menelefon", "")
        assert print_copy(book, case, tmp_path / "copy.pdf", "ms", request.record) > 2
        assert book.records.get(request.record, "rights_request").fields["decision"] == "granted"
        assert "printed" in [line.what for line in audit_trail(book, case=case)]
    text = " ".join(
        " ".join(page.extract_text().split()) for page in PdfReader(tmp_path / "copy.pdf").pages
    )
    assert "Klien gembira" in text
    assert "Halim" not in text


def test_a_complaint_reaches_the_auditors_alone(town, case):
    with town.open("siti") as book, pytest.raises(NoAuditor):
        complain(book, case, "Pegawai itu menjerit kepada saya.")
    town.enrol(juru="auditor")
    town.sync("siti")
    with town.open("siti") as book:
        complain(book, case, "Pegawai itu menjerit kepada saya.")
        sync_now(book)
        assert all(one.text == "" for one in complaints(book))
    town.sync("juru", "admin", "sup")
    with town.open("juru") as book:
        assert [one.text for one in complaints(book)] == ["Pegawai itu menjerit kepada saya."]
    for name in ("admin", "sup", "siti"):
        with town.open(name) as book:
            assert all(one.text == "" for one in complaints(book))
            for table in ("change", "envelope"):
                for (body,) in book.database.connection.execute(f"SELECT body FROM {table}"):
                    assert b"menjerit" not in body
