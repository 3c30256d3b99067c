"""The server and all its data are gone for good: the organisation founds itself again on another from its devices."""

import json
import shutil

import pytest

from aftercare.actions.access.grant_case import grant_case
from aftercare.actions.access.open_case import open_case
from aftercare.actions.exchange.bundle import read_bundle_file, write_bundle_file
from aftercare.actions.exchange.found_again import NotAFounderCode, found_again
from aftercare.actions.exchange.sync_now import sync_now
from aftercare.actions.joining.change_role import take_off
from aftercare.actions.joining.enter_server_code import enter_server_code
from aftercare.actions.joining.invite_person import invite_person
from aftercare.actions.joining.old_copy import last_return
from aftercare.actions.joining.place_server import server_code
from aftercare.actions.program.verify_casebook import state_hash, verify_casebook
from aftercare.actions.recording.attach_file import attach_file, read_attachment
from aftercare.actions.shared.administering import NotAdministrator
from aftercare.actions.shared.link import Refused
from aftercare.actions.shared.way_to_server import place_of_server
from aftercare.demo.organisation import free_port
from aftercare.store.attachment_errors import NotHereYet
from tests.actions.files import photo
from tests.warm import run


def dies(town):
    """The server is gone with all it held; a new, empty one stands elsewhere. Its founder's code."""
    town.stop()
    shutil.rmtree(town.folder / "srv")
    town.address = f"https://127.0.0.1:{free_port()}"
    words = (
        "init",
        "--data",
        town.folder / "srv",
        "--organisation",
        "Test",
        "--address",
        town.address,
    )
    made = run("sync.server", *words)
    town.start()
    return json.loads(made.stdout)["code"]


def syncs(town, *names, rounds=1):
    """As desktops do, which come again after a failure."""
    for name in names * rounds:
        with town.open(name) as book:
            try:
                sync_now(book)
            except Refused:
                sync_now(book)


def refound(town, founder_code, name="admin"):
    with town.open(name) as book:
        again = found_again(book, founder_code)
        sync_now(book)
    return again


def states(town, *names):
    found = set()
    for name in names:
        with town.open(name) as book:
            assert verify_casebook(book) == []
            found.add(state_hash(book))
    return found


@pytest.fixture
def worked(town, tmp_path):
    """Two cases, one led by ali, who left since: what ali wrote is on sup's device alone, beside a photo of siti's."""
    town.enrol(ali="worker")
    town.case = town.shared_case()
    town.about = town.visit("siti", town.case)
    picture = tmp_path / "gambar.jpg"
    picture.write_bytes(photo())
    with town.open("siti") as book:
        town.record = attach_file(book, town.case, picture, about=town.about).record
        town.kept = read_attachment(book, town.record)[1]
    with town.open("ali") as book:
        town.left = open_case(book, {"preferred_name": "Encik B", "type": "general"})
        grant_case(book, town.left, "sup")
    town.written = town.visit("ali", town.left, place="ditulis oleh ali")
    town.sync("ali", "siti", "sup")
    with town.open("admin") as book:
        sync_now(book)
        take_off(book, "ali")
        sync_now(book)
    town.sync("sup", "siti", "admin", "sup")
    return town


def test_an_organisation_whose_server_is_gone_loses_nothing_that_a_device_holds(worked):
    town = worked
    town.visit("siti", town.case, place="ditulis tanpa pelayan")
    before = states(town, "sup")
    founder_code = dies(town)
    again = refound(town, founder_code)
    assert again.others == ()
    for name in ("siti", "sup"):
        with town.open(name) as book:
            enter_server_code(book, again.code)
    syncs(town, "siti", "sup", "admin", rounds=2)
    assert len(states(town, "siti")) == len(before) == 1
    with town.open("sup") as book:
        assert any(
            row.fields.get("place") == "ditulis tanpa pelayan"
            for row in book.records.read(kind="visit")
        )
        assert place_of_server(book).addresses == (town.address,)
        assert book.certified().roster.relay.number == 1
    # whoever joins afterwards is given all of it by the new server, also what somebody wrote who has left
    town.enrol(sup2="supervisor")
    town.sync("sup")
    with town.open("sup") as book:
        for case in (town.case, town.left):
            grant_case(book, case, "sup2")
    syncs(town, "sup", "sup2", "sup", "sup2")
    with town.open("sup2") as book, town.open("sup") as other:
        for case in (town.case, town.left):
            rows = {row.id: row.fields for row in book.records.read(case=case)}
            assert rows == {row.id: row.fields for row in other.records.read(case=case)}
        assert town.written in {row.id for row in book.records.read(case=town.left)}
        with pytest.raises(NotHereYet):
            read_attachment(book, town.record)
        sync_now(book)
        assert read_attachment(book, town.record)[1] == town.kept


def test_everybody_arrives_in_any_order_and_the_founding_may_be_repeated(worked):
    town = worked
    founder_code = dies(town)
    refound(town, founder_code)
    again = refound(town, founder_code)  # the answer was lost, or somebody was unsure
    for name in ("sup", "siti"):
        with town.open(name) as book:
            enter_server_code(book, again.code)
    syncs(town, "sup", "siti", "sup", "siti")
    visit = town.visit("siti", town.case, place="di pelayan baru")
    syncs(town, "siti", "sup")
    with town.open("sup") as book:
        assert visit in {row.id for row in book.records.read(case=town.case)}


def test_another_administrator_who_knew_more_is_not_cut_off(worked):
    """What the new server says is stated only after every administrator's device has been there."""
    town = worked
    town.enrol(tom="administrator")
    with town.open("tom") as book:
        invite_person(book, "nora", "worker")
        sync_now(book)  # nora is on the roster, as only tom's device knows
    founder_code = dies(town)
    again = refound(town, founder_code)
    assert again.others == ("tom",)
    with town.open("admin") as book:
        sync_now(book)
        assert book.certified().roster.relay is None
    with town.open("tom") as book:
        enter_server_code(book, again.code)
    syncs(town, "tom", "admin", "admin", "admin", "tom")
    with town.open("admin") as one, town.open("tom") as two:
        assert one.certified().roster == two.certified().roster
        assert one.certified().roster.relay.addresses == (town.address,)


def test_answers_on_sticks_are_signed_with_the_new_server_s_key(worked, tmp_path):
    town = worked
    code = refound(town, dies(town)).code
    syncs(town, "admin")
    with town.open("siti") as book:
        enter_server_code(book, code)
        sync_now(book)
        write_bundle_file(book, tmp_path / "up.aftercare")
    words = (
        "bundle",
        "--data",
        town.folder / "srv",
        tmp_path / "up.aftercare",
        "--answer",
        tmp_path / "down.aftercare",
    )
    assert run("sync.server", *words).returncode == 0
    with town.open("siti") as book:
        assert read_bundle_file(book, tmp_path / "down.aftercare").issues == ()


def test_only_an_administrator_founds_again_and_only_with_the_code_of_an_empty_server(town):
    with town.open("admin") as book:
        invitation = invite_person(book, "latif", "worker").code
        with pytest.raises(NotAFounderCode, match="invites a person"):
            found_again(book, invitation)
        with pytest.raises(NotAFounderCode, match="mistyped"):
            found_again(book, invitation[:-1])
        assert place_of_server(book).addresses == (town.address,)
    founder_code = dies(town)
    with town.open("sup") as book, pytest.raises(NotAdministrator):
        found_again(book, founder_code)
    refound(town, founder_code)
    with town.open("admin") as book:
        assert server_code(book).startswith("SRV-")


def test_on_the_new_server_no_device_is_taken_for_an_old_copy_of_itself(worked):
    town = worked
    founder_code = dies(town)
    with town.open("admin") as book:
        again = found_again(book, founder_code)
    for name in ("admin", "siti", "sup", "admin", "siti", "sup"):
        with town.open(name) as book:
            if name != "admin":
                enter_server_code(book, again.code)
            try:
                done = sync_now(book)
            except Refused:
                done = sync_now(book)
            assert (done.returned, done.renumbered, book.certified().twin_since) == (0, 0, 0)
            assert last_return(book) is None
    for name in ("siti", "sup"):
        with town.open(name) as book:
            assert book.unsent() == 0
