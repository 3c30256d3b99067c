"""A person is renamed: everywhere, on every device, and by an administrator alone."""

import pytest

from aftercare.actions.directory import names_by_person
from aftercare.actions.invite_person import NotAdministrator
from aftercare.actions.rename_person import NameInUse, rename_person
from aftercare.casework.validation import Invalid
from tests.actions.shell import Shell


def test_a_renamed_person_is_called_so_on_every_device(town):
    case = town.shared_case()
    town.visit("siti", case)
    Shell(town.folder)("admin", "rename", "siti", "Siti binti Ahmad")
    town.sync("admin", "sup", "siti")
    for name in ("admin", "sup", "siti"):
        with town.open(name) as book:
            assert "Siti binti Ahmad" in names_by_person(book).values()
            assert "siti" not in names_by_person(book).values()
    assert any(one["name"] == "Siti binti Ahmad" for one in Shell(town.folder)("sup", "people", "--json"))


@pytest.mark.parametrize("name", ["Si\u202eti", "Si\x00ti", "S" * 81, "\u200b", " "])
def test_a_name_that_hides_something_is_refused(town, name):
    with town.open("admin") as book, pytest.raises(Invalid):
        rename_person(book, "siti", name)


def test_nobody_takes_anothers_name_and_nobody_else_renames(town):
    with town.open("admin") as book, pytest.raises(NameInUse):
        rename_person(book, "siti", "SUP")
    with town.open("siti") as book, pytest.raises(NotAdministrator):
        rename_person(book, "siti", "Siti binti Ahmad")
