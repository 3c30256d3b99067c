"""Conflicts as people meet them: who, when, what differs, what was before; asking the other; contradictions on the same list."""

import json

import pytest

from aftercare.actions.caseload.case_contradictions import record_version
from aftercare.actions.caseload.conflicts import (
    NoSuchContradiction,
    all_conflicts,
    list_conflicts,
    settle,
)
from aftercare.actions.recording.comment import Empty, comment, comments_on, questions_to_me
from aftercare.actions.recording.record import record
from aftercare.actions.recording.resolve_conflict import resolve_conflict
from aftercare.casework.declaration import By
from aftercare.store import casebook
from sync.protocol.ids import parse_id
from sync.replica.change import Change
from tests.town import PASSPHRASE
from tests.warm import run

PLACEMENT = {"employer": "Bengkel Ali", "type": "paid", "start": "2026-01-10"}


@pytest.fixture
def disagreed(town):
    """Siti and sup wrote the same words of one visit differently while apart."""
    town.case = town.shared_case()
    town.record = town.visit("siti", town.case, observations="Klien tenang dan mahu bekerja.")
    town.sync("siti", "sup")
    town.visit(
        "siti",
        town.case,
        town.record,
        observations="Klien gelisah dan mahu bekerja.",
        place="rumah kakak",
    )
    town.visit("sup", town.case, town.record, observations="Klien gembira dan mahu bekerja.")
    town.sync("siti", "sup", "siti")
    return town


def test_a_conflict_says_who_when_on_which_device_what_differs_and_what_was_before(disagreed):
    for name in ("siti", "sup"):
        with disagreed.open(name) as book:
            (one,) = all_conflicts(book)
            assert (one.field, one.ancestor) == ("observations", "Klien tenang dan mahu bekerja.")
            assert {version.by for version in one.versions} == {"siti", "sup"}
            marked = {
                version.by: [version.value[a:b].strip() for a, b in version.spans]
                for version in one.versions
            }
            assert marked == {"siti": ["gelisah"], "sup": ["gembira"]}
            assert one.combined.splitlines() == [version.value for version in one.versions]
            assert all(version.at.startswith("20") and version.device for version in one.versions)


def test_asking_the_other_travels_with_the_record_and_waits_until_it_is_answered(disagreed):
    with disagreed.open("sup") as book:
        comment(book, disagreed.record, "Gelisah atau gembira?", to="siti", field="observations")
    disagreed.sync("sup", "siti")
    with disagreed.open("siti") as book:
        (question,) = questions_to_me(book)
        assert (question.text, question.field, question.open) == (
            "Gelisah atau gembira?",
            "observations",
            True,
        )
        comment(book, disagreed.record, "Gelisah, saya pasti.", answers=question.row.id)
        assert questions_to_me(book) == []
        resolve_conflict(
            book, disagreed.record, "observations", value="Klien gelisah dan mahu bekerja."
        )
    disagreed.sync("siti", "sup")
    with disagreed.open("sup") as book:
        assert [one.text for one in comments_on(book, disagreed.case, disagreed.record)] == [
            "Gelisah atau gembira?",
            "Gelisah, saya pasti.",
        ]
        assert all_conflicts(book) == []


def test_a_comment_needs_words(disagreed):
    with disagreed.open("siti") as book, pytest.raises(Empty):
        comment(book, disagreed.record, "  ")


def test_a_comment_lies_where_its_record_lies(town):
    case = town.shared_case()
    with town.open("siti") as book:
        placed = record(book, case, "placement", PLACEMENT).record
        sealed = town_visit(book, case)
        for about in (placed, sealed, case):
            comment(book, about, "Bila?")
        assert [row.compartment for row in book.records.read(kind="comment")] == [
            "work",
            "sealed",
            "care",
        ]


def town_visit(book, case):
    fields = {
        "held": "2026-11-02T10:00:00+08:00",
        "type": "home",
        "outcome": "completed",
        "sensitivity": "sealed",
    }
    return record(book, case, "visit", fields).record


def test_contradictions_stand_on_the_same_list_until_a_person_settles_them(town):
    case = town.shared_case()
    with town.open("siti") as book:
        record(book, case, "placement", PLACEMENT)
    with town.open("sup") as book:
        record(book, case, "placement", {**PLACEMENT, "employer": "Kedai Siva"})
    town.sync("siti", "sup", "siti")
    for name in ("siti", "sup"):
        with town.open(name) as book:
            (row,) = list_conflicts(book)
            assert (row["case"], row["contradiction"], len(row["records"])) == (
                case,
                "overlapping_placements",
                2,
            )
    with town.open("siti") as book:
        with pytest.raises(NoSuchContradiction):
            settle(book, "two_leads", row["records"], "tidak")
        settle(book, row["contradiction"], row["records"], "Syif malam dan syif siang.")
        assert list(list_conflicts(book)) == []
    town.sync("siti", "sup")
    with town.open("sup") as book:
        assert list(list_conflicts(book)) == []


def test_a_sign_off_of_a_version_that_changed_since_is_asked_about(town):
    case = town.shared_case()
    visit = town.visit("siti", case)
    town.sync("siti", "sup")
    with town.open("sup") as book:
        version = record_version(book, book.records.get(visit))
        record(
            book,
            case,
            "review",
            {"decision": "approved", "versions": [f"{visit}@{version}"]},
            by=By.ASSISTANT,
        )
    town.sync("sup", "siti")
    with town.open("siti") as book:
        assert record_version(book, book.records.get(visit)) == version
        assert list(list_conflicts(book)) == []
    town.visit("siti", case, visit, place="pejabat")
    with town.open("siti") as book:
        (row,) = list_conflicts(book)
        assert row["contradiction"] == "changed_after_approval"
        assert "Visit: changed after sup approved it." in row["statement"]


def said(town, name, *arguments):
    environment = {"AFTERCARE_PASSPHRASE": PASSPHRASE, "PATH": ""}
    return run("aftercare", "--data", town.folder / name, *arguments, environment=environment)


def test_the_commands_list_decide_ask_and_settle(disagreed):
    town = disagreed
    (line,) = said(town, "siti", "conflicts", "--json").stdout.splitlines()
    shown = json.loads(line)
    assert shown["ancestor"] == "Klien tenang dan mahu bekerja."
    assert "before:" in said(town, "siti", "conflicts").stdout
    assert said(town, "siti", "comment", town.record, "Yang mana?", "--to", "sup").returncode == 0
    dot = next(version["dot"] for version in shown["versions"] if version["by"] == "sup")
    assert said(town, "siti", "resolve", town.record, "observations", "--take", dot).returncode == 0
    assert said(town, "siti", "conflicts", "--json").stdout == ""
    assert said(town, "siti", "late").stdout == ""
    assert said(town, "siti", "quarantine").stdout == ""
    assert said(town, "siti", "rule", "9:9", "--accept").returncode == 1
    assert said(town, "siti", "bundle", "write", str(town.folder / "stick")).returncode == 0
    assert (
        json.loads(said(town, "sup", "bundle", "read", str(town.folder / "stick")).stdout)["pulled"]
        == 2
    )
    assert "seen by" in said(town, "siti", "show", "--receipts").stdout
    assert said(town, "siti", "hand-over", town.case, "sup").returncode == 0


def test_of_many_versions_the_newest_are_listed_the_others_counted_and_one_decision_replaces_all(
    town, monkeypatch
):
    monkeypatch.setattr(casebook, "MOST_SEEN", 12)
    case = town.shared_case()
    visit = town.visit("siti", case)
    with town.open("siti") as book:
        device, space = (
            book.certified().device,
            book.ledger.number(book.space_of(case, "visit", {}).space),
        )
        first = book.log.next_n(device)
        changes = [
            Change(n, book.clock.now(), "visit", parse_id(visit), {"place": f"rumah {n - first}"})
            for n in range(first, first + 30)
        ]
        with book.transaction():
            book.log.append(space, device, changes, envelope=None)
    town.sync("siti", "sup")
    with town.open("sup") as book:
        (listed,) = list_conflicts(book)
        assert [version["value"] for version in listed["versions"]] == [
            f"rumah {n}" for n in range(10, 30)
        ]
        assert listed["further"] == 11
        resolve_conflict(book, visit, "place", take=f"{device}:{first}")
        row = book.records.get(visit)
        assert (row.fields["place"], row.conflicts, row.further) == ("rumah 0", {}, {})
        assert list(list_conflicts(book)) == []
    town.sync("sup", "siti")
    with town.open("siti") as book:
        assert book.records.get(visit).fields["place"] == "rumah 0"
