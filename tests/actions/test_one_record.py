"""Settings, due rules, words, forms: there is one record of each in an organisation, so that what two set at once is a conflict that is told."""

import pytest

from aftercare.actions.caseload.conflicts import list_conflicts
from aftercare.actions.recording.agency_forms import add_form, forms
from aftercare.actions.recording.due_rules import set_due_rules, thresholds
from aftercare.actions.recording.own_words import own_words, set_word
from aftercare.actions.recording.resolve_conflict import resolve_conflict
from aftercare.actions.recording.settings import change_settings, settings
from aftercare.actions.shared.one_record import id_of
from aftercare.store.casebook import Entry
from tests.casework.test_agency_forms import workbook


@pytest.fixture
def two(town):
    """Two administrators."""
    town.enrol(lee="administrator")
    town.sync("admin", "lee", "admin")
    return town


def lease(town, name):
    with town.open(name) as book:
        return settings(book)["lease_days"]


def test_what_two_administrators_set_at_once_is_a_conflict_and_what_is_decided_holds_everywhere(
    two,
):
    for name, days in (("admin", 10), ("lee", 20)):
        with two.open(name) as book:
            change_settings(book, {"lease_days": days})
    two.sync("admin", "lee", "admin")
    with two.open("admin") as book:
        (asked,) = list_conflicts(book)
        assert (asked["kind"], asked["field"]) == ("settings", "lease_days")
        assert {one["value"] for one in asked["versions"]} == {10, 20}
        resolve_conflict(book, asked["id"], "lease_days", value=15)
    two.sync("admin", "lee", "siti")
    assert {lease(two, name) for name in ("admin", "lee", "siti")} == {15}


def test_a_later_change_by_either_has_its_effect(two):
    for name, days in (("admin", 10), ("lee", 20), ("admin", 12), ("lee", 21)):
        with two.open(name) as book:
            change_settings(book, {"lease_days": days})
        two.sync(name, "admin", "lee")
        assert lease(two, "admin") == lease(two, "lee") == days
    with two.open("lee") as book:
        assert [row.id for row in book.records.read(kind="settings", case="")] == [
            id_of("settings")
        ]


def test_what_older_versions_wrote_in_several_records_is_taken_along_and_its_fields_can_be_emptied(
    two,
):
    with two.open("admin") as book:
        book.write([Entry("", "settings", "", {"lease_days": 10, "keep_general": 40})])
        book.write([Entry("", "settings", "", {"lease_days": 20})])
        book.write([Entry("", "due_rules", "", {"soon": 9})])
        assert (
            settings(book)["lease_days"],
            settings(book)["keep_general"],
            thresholds(book).soon,
        ) == (20, 40, 9)
        change_settings(book, {"keep_general": None})
        set_due_rules(book, {"contact_grace": 1})
        assert (
            settings(book)["lease_days"],
            thresholds(book).soon,
            thresholds(book).contact_grace,
        ) == (20, 9, 1)
        assert settings(book)["keep_general"] != 40
    two.sync("admin", "lee")
    assert lease(two, "lee") == 20


def test_two_administrators_who_call_a_thing_differently_at_once_are_asked_which_word_it_is(two):
    for name, word in (("admin", "Lawatan"), ("lee", "Ziarah")):
        with two.open(name) as book:
            set_word(book, "visit", {"ms": word})
    two.sync("admin", "lee", "admin")
    for name in ("admin", "lee"):
        with two.open(name) as book:
            (asked,) = [one for one in list_conflicts(book) if one["kind"] == "word"]
            assert {one["value"] for one in asked["versions"]} == {"Lawatan", "Ziarah"}
    with two.open("lee") as book:
        resolve_conflict(book, asked["id"], asked["field"], value="Ziarah")
    two.sync("lee", "admin", "siti")
    for name in ("admin", "lee", "siti"):
        with two.open(name) as book:
            assert [(one.about, one.said) for one in own_words(book)] == [
                ("visit", {"ms": "Ziarah"})
            ]


def test_the_same_version_of_a_form_added_by_two_at_once_is_one(two, tmp_path):
    path = tmp_path / "borang.xlsx"
    path.write_bytes(workbook())
    for name in ("admin", "lee"):
        with two.open(name) as book:
            add_form(book, path)
    two.sync("admin", "lee", "admin")
    for name in ("admin", "lee"):
        with two.open(name) as book:
            assert len(forms(book)) == 1 and list(list_conflicts(book)) == []
