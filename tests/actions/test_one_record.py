"""Settings and due rules: there is one record of each in an organisation, so that what two set at once is a conflict that is told."""

import pytest

from aftercare.actions.conflicts import list_conflicts
from aftercare.actions.due_rules import set_due_rules, thresholds
from aftercare.actions.one_record import id_of
from aftercare.actions.resolve_conflict import resolve_conflict
from aftercare.actions.settings import change_settings, settings
from aftercare.store.casebook import Entry


@pytest.fixture
def two(town):
    """Two administrators."""
    town.enrol(lee="administrator")
    town.sync("admin", "lee", "admin")
    return town


def lease(town, name):
    with town.open(name) as book:
        return settings(book)["lease_days"]


def test_what_two_administrators_set_at_once_is_a_conflict_and_what_is_decided_holds_everywhere(two):
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
        assert [row.id for row in book.records.read(kind="settings", case="")] == [id_of("settings")]


def test_what_older_versions_wrote_in_several_records_is_taken_along_and_its_fields_can_be_emptied(two):
    with two.open("admin") as book:
        book.write([Entry("", "settings", "", {"lease_days": 10, "keep_general": 40})])
        book.write([Entry("", "settings", "", {"lease_days": 20})])
        book.write([Entry("", "due_rules", "", {"soon": 9})])
        assert (settings(book)["lease_days"], settings(book)["keep_general"], thresholds(book).soon) == (20, 40, 9)
        change_settings(book, {"keep_general": None})
        set_due_rules(book, {"contact_grace": 1})
        assert (settings(book)["lease_days"], thresholds(book).soon, thresholds(book).contact_grace) == (20, 9, 1)
        assert settings(book)["keep_general"] != 40
    two.sync("admin", "lee")
    assert lease(two, "lee") == 20
