"""Whoever governs a case is told when somebody outside holds it by a consent that has ended, until one covers it again or it is withdrawn."""

from datetime import timedelta

import pytest

from aftercare.actions.access.grant_case import grant_case, withdraw_grant
from aftercare.actions.caseload.list_cases import list_due
from aftercare.actions.exchange.sync_now import sync_now
from aftercare.actions.papers.rights import withdraw_consent
from aftercare.actions.recording.record import record
from aftercare.actions.shared.directory import people
from aftercare.casework.due_rules import OUTSIDE
from aftercare.ui.today.day_plan import read_today


def told(town, name):
    with town.open(name) as book:
        return [due.reason("en") for due in list_due(book, book.here()) if due.rule == OUTSIDE]


def consented(book, days=0, **more):
    day = book.here().date()
    given = {
        "purpose": "service",
        "recipient": "klinik",
        "method": "written",
        "given": (day - timedelta(days=9)).isoformat(),
    }
    return given | ({"expires": (day + timedelta(days=days)).isoformat()} if days else {}) | more


@pytest.fixture
def shared(town):
    """siti's case, which sup reads, and which the partner klinik was granted by the client's consent."""
    town.enrol(klinik="partner")
    town.sync("siti")
    town.case = town.shared_case()
    with town.open("siti") as book:
        town.consent = record(book, town.case, "consent", consented(book)).record
        grant_case(book, town.case, "klinik")
    town.sync("siti", "sup", "klinik")
    return town


def test_nothing_is_told_while_a_consent_covers_it(shared):
    assert [told(shared, name) for name in ("siti", "sup", "klinik")] == [[], [], []]


def test_a_withdrawn_consent_is_told_to_lead_and_supervisor_until_the_access_is_withdrawn(shared):
    with shared.open("siti") as book:
        withdraw_consent(book, shared.consent)
    shared.sync("siti", "sup")
    for name in ("siti", "sup"):
        [said] = told(shared, name)
        assert "consent to klinik has ended" in said
    assert told(shared, "klinik") == []
    with shared.open("sup") as book:
        assert OUTSIDE in [
            line.due.rule
            for section in read_today(book).sections
            if section.what == "now"
            for line in section.lines
        ]
        withdraw_grant(book, shared.case, "klinik")
        sync_now(book)
    shared.sync("siti")
    assert [told(shared, name) for name in ("siti", "sup")] == [[], []]


def test_another_consent_for_the_same_purpose_covers_it_again(shared):
    with shared.open("siti") as book:
        withdraw_consent(book, shared.consent)
        record(book, shared.case, "consent", consented(book, purpose="referral"))
    assert told(shared, "siti") == []


def test_one_that_has_run_out_is_told_from_the_day_after(shared):
    with shared.open("siti") as book:
        ends = (book.here().date() - timedelta(days=1)).isoformat()
        record(book, shared.case, "consent", {"expires": ends}, shared.consent)
        [due] = [one for one in list_due(book, book.here()) if one.rule == OUTSIDE]
        assert due.due.isoformat() == ends and due.overdue_days == 1


def test_access_that_was_given_for_a_reason_without_any_consent_is_not_told(town):
    town.enrol(klinik="partner")
    town.sync("siti")
    case = town.shared_case()
    with town.open("siti") as book:
        grant_case(book, case, "klinik", because="nyawa dalam bahaya")
        assert any(one.name == "klinik" for one in people(book))
    assert told(town, "siti") == []
