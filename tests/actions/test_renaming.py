"""A person is renamed: everywhere, on every device, and by an administrator alone."""

import pytest

from aftercare.actions.joining.invite_person import invite_person
from aftercare.actions.joining.join import join
from aftercare.actions.joining.rename_person import rename_person
from aftercare.actions.recording.record import record
from aftercare.actions.shared.administering import NotAdministrator
from aftercare.actions.shared.directory import find_person, names_by_person
from aftercare.actions.shared.names import NameInUse
from aftercare.casework.validation import Invalid
from tests.actions.shell import Shell
from tests.town import PASSPHRASE


def test_a_renamed_person_is_called_so_on_every_device(town):
    case = town.shared_case()
    town.visit("siti", case)
    Shell(town.folder)("admin", "rename", "siti", "Siti binti Ahmad")
    town.sync("admin", "sup", "siti")
    for name in ("admin", "sup", "siti"):
        with town.open(name) as book:
            assert "Siti binti Ahmad" in names_by_person(book).values()
            assert "siti" not in names_by_person(book).values()
    assert any(
        one["name"] == "Siti binti Ahmad" for one in Shell(town.folder)("sup", "people", "--json")
    )


@pytest.mark.parametrize("name", ["Si\u202eti", "Si\x00ti", "S" * 81, "\u200b", " "])
def test_a_name_that_hides_something_is_refused(town, name):
    with town.open("admin") as book, pytest.raises(Invalid):
        rename_person(book, "siti", name)


@pytest.mark.parametrize("name", ["Si\u202eti", "S" * 81, "\u200b", " "])
def test_nobody_is_invited_or_founds_under_a_name_that_hides_something(town, name):
    with town.open("admin") as book, pytest.raises(Invalid):
        invite_person(book, name, "worker")
    if name.strip():
        with pytest.raises(Invalid):
            join(town.folder / "another", town.founder_code, PASSPHRASE, name)
        assert not (town.folder / "another").exists()


def test_an_invitation_in_other_letters_is_for_the_same_person(town):
    with town.open("admin") as book:
        siti = find_person(book, "siti").person
        assert invite_person(book, " SITI ", "worker").person == siti
        someone = invite_person(book, "Aminah  Ali", "worker").person
        assert invite_person(book, "aminah ali", "worker").person == someone
        with pytest.raises(NameInUse):  # who was invited has the name already
            rename_person(book, "siti", "Aminah Ali")


def test_the_form_in_the_window_gives_nobody_anothers_name(town):
    with town.open("admin") as book:
        siti = find_person(book, "siti").person
        with pytest.raises(NameInUse):
            record(book, "", "person", {"name": " Sup "}, siti)
        record(book, "", "person", {"name": "Siti", "phone": "012"}, siti)
        assert find_person(book, "siti").phone == "012"


def test_nobody_takes_anothers_name_and_nobody_else_renames(town):
    with town.open("admin") as book, pytest.raises(NameInUse):
        rename_person(book, "siti", "SUP")
    with town.open("siti") as book, pytest.raises(NotAdministrator):
        rename_person(book, "siti", "Siti binti Ahmad")
