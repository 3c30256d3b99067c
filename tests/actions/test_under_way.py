"""What was begun and others have yet to do is listed for administrators, and leaves the list when it is done."""

import time

import pytest

from aftercare.actions.exchange.change_root import new_kit
from aftercare.actions.exchange.sync_now import sync_now
from aftercare.actions.exchange.under_way import under_way
from aftercare.actions.joining.change_role import change_role
from aftercare.actions.joining.devices import revoke_device
from aftercare.actions.joining.invite_person import invite_person
from aftercare.actions.joining.join import join
from aftercare.actions.shared.administering import NotAdministrator
from aftercare.actions.shared.directory import find_person
from aftercare.store.casebook import Casebook
from tests.town import PASSPHRASE, QUICK


def listed(book):
    return [(one.what, one.who.split(" (")[0]) for one in under_way(book)]


def test_each_thing_is_listed_until_it_is_done(town):
    town.enrol(lee="administrator")
    town.sync("siti", "sup", "lee", "admin")
    with town.open("admin") as book:
        assert listed(book) == []
        change_role(book, "siti", "supervisor")
        assert listed(book) == [("person", "siti")]
        sync_now(book)
        assert listed(book) == []
        code = invite_person(book, "farah", "worker").code
        assert listed(book) == [("person", "farah"), ("invitation", "farah")]
        sync_now(book)
        assert listed(book) == [("invitation", "farah")]
        join(town.folder / "farah", code, PASSPHRASE, cost=QUICK)
        sync_now(book)
        assert listed(book) == []
        revoke_device(book, find_person(book, "sup").devices[0])
        assert listed(book) == [("revoke", "sup")]
        sync_now(book)
        assert listed(book) == [("taken_off", "sup")]
    with pytest.raises(Exception, match="taken this device off"):
        town.sync("sup")
    with town.open("admin") as book:
        sync_now(book)
        assert listed(book) == []
        new_kit(book)
        assert listed(book) == [("kit", "")]
    number = town.further("siti", "supervisor")
    with town.open("admin") as book:
        assert listed(book) == [("kit", ""), ("waits", "siti")] and number


def test_a_device_that_is_long_out_of_contact_is_listed(town):
    town.sync("siti", "sup", "admin")
    with Casebook.open(
        town.folder / "admin", PASSPHRASE, wall=lambda: time.time() + 40 * 86400
    ) as book:
        assert {one for one in listed(book) if one[0] == "away"} >= {
            ("away", "siti"),
            ("away", "sup"),
        }


def test_nobody_else_is_shown_it(town):
    with town.open("sup") as book, pytest.raises(NotAdministrator):
        under_way(book)
