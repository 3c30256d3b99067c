"""Nobody is recorded together with a client where contact is prohibited, unless it is said why; the supervisor is told."""

from datetime import datetime, timedelta

import pytest

from aftercare.actions.caseload.list_cases import due_in, summary_of
from aftercare.actions.recording.prohibited_contact import ContactProhibited
from aftercare.actions.recording.record import record
from aftercare.casework.validation import Invalid
from aftercare.store.casebook import Entry
from sync.protocol.ids import format_id

ENGAGEMENT = {
    "date": "2026-11-02",
    "topic": "reunification",
    "participants": ["Ibu", "puan letchumi"],
}


@pytest.fixture
def barred(town):
    """A case under a supervisor, in which contact with somebody is prohibited."""
    town.case = town.shared_case()
    with town.open("siti") as book:
        fields = {
            "name": "Letchumi a/p Raju",
            "relationship": "bekas isteri",
            "contact_prohibited": True,
        }
        record(book, town.case, "household_member", fields)
    return town


def supervisor_of(book, case):
    return book.records.read(kind="case", case=case)[0].fields.get("supervisor")


def told(book, case):
    """What is due of the case for its supervisor."""
    supervisor = supervisor_of(book, case) or format_id(book.certified().person)
    items = due_in(summary_of(book, case), supervisor, datetime.now().astimezone())
    return [item for item in items if item.rule == "prohibited_contact"]


def test_it_needs_a_reason_that_is_kept_and_told_to_the_supervisor(barred):
    with barred.open("siti") as book:
        with pytest.raises(ContactProhibited, match="Letchumi a/p Raju") as refused:
            record(book, barred.case, "family_engagement", ENGAGEMENT)
        assert refused.value.field == "participants"
        assert book.records.read(kind="family_engagement", case=barred.case) == []
        assert told(book, barred.case) == []
        said = {**ENGAGEMENT, "contact_reason": "Mahkamah membenarkan perjumpaan ini."}
        saved = record(book, barred.case, "family_engagement", said).record
        (item,) = told(book, barred.case)
        assert item.record == saved
        kept = book.records.get(saved, "family_engagement").fields["contact_reason"]
        assert kept == "Mahkamah membenarkan perjumpaan ini."


def test_a_later_edit_that_names_nobody_new_asks_for_nothing(barred):
    with barred.open("siti") as book:
        visit = record(
            book,
            barred.case,
            "visit",
            {"held": "2026-11-02T10:00:00+08:00", "type": "home", "outcome": "completed"},
        ).record
        record(book, barred.case, "visit", {"place": "rumah ibu"}, visit)
        with pytest.raises(ContactProhibited):
            record(book, barred.case, "visit", {"present": ["Letchumi"]}, visit)


def test_what_has_not_happened_is_not_recorded_as_held(barred):
    ahead = (datetime.now().astimezone() + timedelta(days=400)).isoformat(timespec="seconds")
    visit = {"type": "home", "outcome": "completed"}
    with barred.open("siti") as book:
        with pytest.raises(Invalid, match="Held at lies ahead") as refused:
            record(book, barred.case, "visit", {**visit, "held": ahead})
        assert [problem.field for problem in refused.value.problems] == ["held"]
        assert "Planned for" in refused.value.say("en")
        record(book, barred.case, "visit", {"type": "home", "planned": ahead})


@pytest.mark.parametrize(
    ("participants", "asked"),
    [
        (["Ibu", "puan letchumy"], True),  # in another spelling
        (["Ibu"], False),
        (["x"] * 5000, False),
        ([["Letchumi"], 7, None], False),  # nothing that the field can hold
    ],
)
def test_who_writes_it_past_the_program_without_a_reason_is_told_of_all_the_same(
    barred, participants, asked
):
    with barred.open("siti") as book:
        with book.transaction():
            fields = {**ENGAGEMENT, "participants": participants}
            (past,) = book.write([Entry(barred.case, "family_engagement", "", fields)])
        assert [item.record for item in told(book, barred.case)] == [past.record] * asked
