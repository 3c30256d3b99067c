"""A device is renamed: by an administrator, by whoever uses it, by nobody else; and shown so at every colleague's."""

import pytest

from aftercare.actions.joining.devices import NoSuchDevice, devices, revoke_device
from aftercare.actions.joining.rename_device import (
    DeviceNameInUse,
    NotYourDevice,
    rename_device,
    take_up_names,
)
from aftercare.actions.shared.audit import enter
from aftercare.actions.shared.device_names import device_names
from aftercare.casework.validation import Invalid
from aftercare.store.casebook import Entry
from aftercare.store.missing import NoSuchCase
from tests.actions.shell import Shell


def device_of(town, name):
    with town.open(name) as book:
        return book.certified().device


def called(town, name, device):
    with town.open(name) as book:
        return device_names(book).get(device)


def test_an_administrator_renames_any_device_and_everybody_sees_it_after_a_sync(town):
    siti = device_of(town, "siti")
    Shell(town.folder)("admin", "rename-device", siti, "  Pejabat   Kangar ")
    town.sync("admin", "sup", "siti")
    assert {called(town, name, siti) for name in ("admin", "sup", "siti")} == {"Pejabat Kangar"}
    run = Shell(town.folder)
    shown = next(one for one in run("sup", "devices", "--json") if one["device"] == siti)
    assert (shown["called"], shown["label"]) == ("Pejabat Kangar", f"{siti} “Pejabat Kangar”")
    lines = run("admin", "audit", "show", "--json")
    assert [(one["about"], one["details"]) for one in lines if one["what"] == "device_renamed"] == [
        (f"device {siti}", ["Pejabat Kangar"])
    ]


def test_whoever_uses_a_device_names_it_and_an_administrators_device_passes_it_on(town):
    siti = device_of(town, "siti")
    with town.open("siti") as book:
        assert not rename_device(book, siti, "Komputer Siti")
    town.sync("siti", "admin", "admin", "sup", "siti")
    assert {called(town, name, siti) for name in ("admin", "sup", "siti")} == {"Komputer Siti"}
    with town.open("admin") as book:
        assert rename_device(book, siti, "Pejabat Kangar")
        take_up_names(book)
    town.sync("admin", "sup", "admin")
    assert called(town, "sup", siti) == called(town, "admin", siti) == "Pejabat Kangar"
    with town.open("admin") as book:
        assert len(book.records.read(kind="device", case="")) == 2


def test_the_newest_name_asked_for_wins(town):
    siti = device_of(town, "siti")
    with town.open("siti") as book:
        rename_device(book, siti, "Satu")
        rename_device(book, siti, "Dua")
    town.sync("siti", "admin")
    assert called(town, "admin", siti) == "Dua"


def test_somebody_else_renames_no_device(town):
    sup = device_of(town, "sup")
    with town.open("siti") as book:
        with pytest.raises(NotYourDevice):
            rename_device(book, sup, "Bukan saya")
        with pytest.raises(
            NoSuchCase
        ):  # past the check: the directory takes nothing from anybody but an administrator
            book.write([Entry("", "device", "", {"number": sup, "name": "Bukan saya"})])


@pytest.mark.parametrize(
    ("about", "name"),
    [
        ("sup", "Bukan saya"),
        ("siti", "Si\u202eti"),
        ("siti", "S" * 81),
        ("siti", " "),
        ("nobody", "Tiada"),
    ],
)
def test_what_was_asked_for_past_the_program_counts_for_nothing(town, about, name):
    device = 99 if about == "nobody" else device_of(town, about)
    with town.open("siti") as book, book.transaction():
        enter(book, "device_renamed", about=f"device {device}", details=[name])
    assert town.sync("siti", "admin", "admin", "sup") is not None
    assert called(town, "admin", device) is None
    assert called(town, "sup", device) is None


def test_a_name_that_came_from_somebody_who_may_not_give_it_is_not_shown(town):
    sup = device_of(town, "sup")
    with town.open("admin") as book:
        rename_device(book, sup, "Pejabat")
        siti = next(one.device for one in devices(book) if one.name == "siti")
        hers = book.records.authors.of(siti)
        book.records.authors.of = lambda _: hers  # as if it were hers
        assert sup not in device_names(book)


@pytest.mark.parametrize("name", ["Si\u202eti", "Si\x00ti", "S" * 81, "\u200b", " "])
def test_a_name_that_hides_something_is_refused(town, name):
    siti = device_of(town, "siti")
    for who in ("admin", "siti"):
        with town.open(who) as book, pytest.raises(Invalid):
            rename_device(book, siti, name)


def test_two_devices_in_use_never_have_one_name(town):
    siti, sup = device_of(town, "siti"), device_of(town, "sup")
    with town.open("admin") as book:
        rename_device(book, siti, "Pejabat Kangar")
        with pytest.raises(DeviceNameInUse):
            rename_device(book, sup, "pejabat  kangar")
        rename_device(book, siti, "Pejabat kangar")  # its own
        with pytest.raises(NoSuchDevice):
            rename_device(book, 99, "Tiada")
        revoke_device(book, siti, reason="hilang")
    town.sync("admin")
    with town.open("admin") as book:
        with pytest.raises(NoSuchDevice):
            rename_device(book, siti, "Lain")
        rename_device(book, sup, "Pejabat Kangar")


def test_the_server_learns_no_name(town):
    siti = device_of(town, "siti")
    with town.open("siti") as book:
        rename_device(book, siti, "Komputer Rahsia")
    town.sync("siti", "admin", "admin")
    assert called(town, "admin", siti) == "Komputer Rahsia"
    held = [file.read_bytes() for file in (town.folder / "srv").rglob("*") if file.is_file()]
    assert held
    assert not any(b"Komputer Rahsia" in one for one in held)
