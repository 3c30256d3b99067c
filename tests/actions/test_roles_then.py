"""A decision counts by the role its author held when it was written, and not by one they have lost."""

import pytest

from aftercare.actions.access.late_entries import late_entries
from aftercare.actions.caseload.conflicts import list_conflicts
from aftercare.actions.exchange.bundle import read_bundle_file, write_bundle_file
from aftercare.actions.joining.change_role import change_role
from aftercare.actions.program.verify_casebook import verify_casebook
from aftercare.actions.shared.directory import find_person
from aftercare.store.casebook import Entry

PLAN = {"date": "2026-11-20", "client_agreed": "agreed", "success_statement": "Kerja tetap"}


@pytest.fixture
def case(town):
    """A case of siti's, in which sup supervises."""
    town.enrol(farah="supervisor")
    found = town.shared_case(supervisor="sup", opened="2026-11-01")
    town.sync("siti", "sup", "siti", "farah")
    return found


def approve(town, case, name="sup"):
    """What a program that was changed writes, whatever the role: a plan approved in their name."""
    with town.open(name) as book, book.transaction():
        sup = find_person(book, name).person
        fields = {**PLAN, "approved_by": sup, "approved_on": "2026-11-28"}
        (written,) = book.write([Entry(case, "plan", "", fields)])
        return written.record


def becomes(town, name, role):
    with town.open("admin") as book:
        change_role(book, name, role)
    town.sync("admin")


def counts(town, reader, case, plan):
    """Whether the approval stands in the plan, and is not told as somebody else's."""
    with town.open(reader) as book:
        assert verify_casebook(book) == []
        row = book.records.get(plan, "plan", case)
        told = {
            record
            for found in list_conflicts(book)
            if found.get("contradiction") == "decided_by_another"
            for record in found["records"]
        }
        assert ("approved_by" in row.fields) != (plan in told)
        return "approved_by" in row.fields


def test_an_approval_of_before_goes_on_counting_once_its_author_supervises_no_more(town, case):
    before = approve(town, case)
    town.sync("sup", "siti")
    becomes(town, "sup", "worker")
    town.sync("siti", "sup", "siti", "sup")
    assert [counts(town, reader, case, before) for reader in ("siti", "sup")] == [True, True]


def test_an_approval_of_after_counts_for_nothing_anywhere_and_is_told(town, case):
    becomes(town, "sup", "worker")
    town.sync("siti", "sup", "siti", "sup")
    after = approve(town, case)
    assert not counts(town, "sup", case, after)  # nor while it waits to be sent
    town.sync("sup", "siti")
    assert [counts(town, reader, case, after) for reader in ("siti", "sup")] == [False, False]
    becomes(town, "sup", "supervisor")
    town.sync("siti", "sup", "siti", "sup")
    assert counts(town, "siti", case, approve_again(town, case))


def approve_again(town, case):
    found = approve(town, case)
    town.sync("sup", "siti")
    return found


def test_who_holds_back_what_they_wrote_gains_nothing_by_it(town, case, tmp_path):
    """sup seals an approval and a visit in the epoch of before, and shows them only once the next has begun."""
    held_back = approve(town, case)
    town.visit("sup", case, place="sebelumnya")
    stick = tmp_path / "stick.bundle"
    with town.open("sup") as book:
        write_bundle_file(book, stick)
    becomes(town, "sup", "worker")
    town.sync("siti")  # begins the epoch that knows of it
    with town.open("siti") as book:
        read_bundle_file(book, stick)
        assert late_entries(book) == []  # ordinary work goes on as before
        assert "sebelumnya" in {row.fields["place"] for row in book.records.read(kind="visit")}
    town.sync("siti", "sup", "siti", "sup")
    assert [counts(town, reader, case, held_back) for reader in ("siti", "sup")] == [False, False]


def test_what_is_no_decision_counts_as_before(town, case):
    becomes(town, "sup", "worker")
    town.sync("siti", "sup", "siti", "sup")
    town.visit("sup", case, place="sesudahnya")
    town.sync("sup", "siti")
    with town.open("siti") as book:
        places = {row.fields["place"] for row in book.records.read(kind="visit", case=case)}
        assert "sesudahnya" in places
