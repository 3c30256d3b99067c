"""The server gets another address or certificate: planned, by surprise, told by a code; and what nobody gets devices to follow."""

import json

import pytest

from aftercare.actions.exchange.bundle import read_bundle_file, write_bundle_file
from aftercare.actions.exchange.sync_now import sync_now
from aftercare.actions.joining.change_role import change_role, take_off
from aftercare.actions.joining.enter_server_code import BadServerCode, enter_server_code
from aftercare.actions.joining.invite_person import invite_person
from aftercare.actions.joining.join import JoiningNotFinished, NoLink, join
from aftercare.actions.joining.place_server import (
    NotAFingerprint,
    NotAnAddress,
    NotThere,
    TooMany,
    accept_key,
    add_address,
    drop_key,
    grouped,
    remove_address,
    server_code,
    server_place,
)
from aftercare.actions.program.verify_casebook import state_hash, verify_casebook
from aftercare.actions.shared.administering import NotAdministrator
from aftercare.actions.shared.way_to_server import place_of_server
from aftercare.demo.organisation import free_port
from sync.protocol.whereabouts import Whereabouts, notify
from sync.server.settings import fingerprint, read_settings
from tests.actions.shell import Shell
from tests.town import PASSPHRASE, QUICK, Town
from tests.warm import run

DEAD = "https://127.0.0.1:9"  # nobody listens there


def server(town, *words):
    return run("sync.server", words[0], "--data", town.folder / "srv", *words[1:])


def moves(town):
    """The server goes on at another port, with the same data and certificate; nobody was told."""
    new = f"https://127.0.0.1:{free_port()}"
    town.stop()
    assert server(town, "move-to", "--listen", new).returncode == 0
    town.address = new
    town.start()
    return new


def restarts(town):
    town.stop()
    town.start()


def state(town, name):
    with town.open(name) as book:
        return state_hash(book)


def place(town, name):
    with town.open(name) as book:
        return place_of_server(book)


def code_of(town, name="admin"):
    with town.open(name) as book:
        return server_code(book)


def test_a_server_that_moves_as_announced_is_followed_by_everybody_without_a_word(town):
    case, old = town.shared_case(), town.address
    new = f"https://127.0.0.1:{free_port()}"
    with town.open("admin") as book:
        add_address(book, new)
        assert server_place(book).waiting
    # at the old address: the new one, which is tried first, does not answer yet
    town.sync("admin", "siti", "sup")
    assert place(town, "siti").addresses == (new, old)
    town.stop()
    assert server(town, "move-to", "--listen", new).returncode == 0
    town.address = new
    town.start()
    town.visit("siti", case)
    town.sync("siti", "sup")
    assert state(town, "siti") == state(town, "sup")
    with town.open("admin") as book:
        sync_now(book)
        remove_address(book, old)
    town.enrol(latif="worker")  # whoever is invited from now on is told the new address alone
    assert place(town, "latif").addresses == (new,)
    town.sync("siti")
    with town.open("siti") as book:
        assert place_of_server(book).addresses == (new,)
        assert verify_casebook(book) == []


def test_a_server_that_moved_by_surprise_is_found_by_its_code(town):
    case = town.shared_case()
    new = moves(town)
    town.visit("siti", case)
    with town.open("siti") as book, pytest.raises(NoLink, match="could not be reached"):
        sync_now(book)
    with town.open("admin") as book:
        add_address(book, new)
        sync_now(book)  # this device follows what its own administrator wants stated
    with town.open("siti") as book:
        assert enter_server_code(book, code_of(town)).addresses[0] == new
        assert sync_now(book).pushed
    with town.open("sup") as book:
        enter_server_code(book, code_of(town))
        sync_now(book)
        assert book.certified().roster.relay.addresses[0] == new
    assert state(town, "siti") == state(town, "sup")


def test_a_code_works_before_the_administrator_has_synced_and_after(town):
    new = moves(town)
    with town.open("admin") as book:
        add_address(book, new)
        early = server_code(book)
        sync_now(book)
        late = server_code(book)
    with town.open("siti") as book:
        assert enter_server_code(book, early).new
        sync_now(book)
        assert not enter_server_code(book, late).new
        assert not enter_server_code(book, early).new


def test_a_stick_brings_where_the_server_is(town, tmp_path):
    town.shared_case()
    new = moves(town)
    with town.open("admin") as book:
        add_address(book, new)
        sync_now(book)
        write_bundle_file(book, tmp_path / "stick.aftercare")
    with town.open("siti") as book:
        read_bundle_file(book, tmp_path / "stick.aftercare")
        sync_now(book)
        assert place_of_server(book).addresses[0] == new


def test_the_code_is_entered_and_made_with_commands(town):
    new = moves(town)
    shell = Shell(town.folder)
    shell("siti", "sync", code=1)
    assert "could not be reached" in shell.stderr
    shell("admin", "server", "add-address", new)
    shell("admin", "sync")
    (made,) = shell("admin", "server", "code")
    (said,) = shell("siti", "server-moved", made["code"])
    assert (said["addresses"][0], said["new"]) == (new, True)
    shell("siti", "sync")
    (shown,) = shell("siti", "server", "show", "--json")
    assert shown["addresses"][0] == new
    assert shown["certificates"] == [grouped(fingerprint(town.folder / "srv"))]


# -- another certificate ---------------------------------------------------------------------------


def test_a_certificate_is_renewed_in_two_steps_and_nobody_notices(town):
    case = town.shared_case()
    old = fingerprint(town.folder / "srv")
    new = bytes.fromhex(json.loads(server(town, "renew-certificate").stdout)["certificate"])
    assert (
        json.loads(server(town, "renew-certificate").stdout)["certificate"] == new.hex()
    )  # the same again
    refused = server(town, "renew-certificate", "--now")
    assert (refused.returncode, "No administrator has stated" in refused.stderr) == (1, True)
    assert fingerprint(town.folder / "srv") == old
    with town.open("admin") as book:
        accept_key(book, grouped(new))
        sync_now(book)
    town.sync("siti", "sup")
    assert server(town, "renew-certificate", "--now").returncode == 0
    restarts(town)
    assert fingerprint(town.folder / "srv") == new
    town.visit("siti", case)
    town.sync("siti", "sup")
    assert state(town, "siti") == state(town, "sup")
    town.enrol(latif="worker")  # with an invitation that names both
    with town.open("admin") as book:
        drop_key(book, old.hex())
        sync_now(book)
    town.sync("latif", "siti")
    assert place(town, "siti").certificates == (new,)


def test_a_server_that_renews_while_a_desktop_keeps_its_connection_is_known_by_its_other_certificate(
    town,
):
    new = json.loads(server(town, "renew-certificate").stdout)["certificate"]
    with town.open("admin") as book:
        accept_key(book, new)
        sync_now(book)
    kept = []
    with town.open("siti") as book:
        sync_now(book, keep=kept.append)
        # what it heard of the server is heeded from here on
        sync_now(book, keep=kept.append, transport=kept[-1])
        assert server(town, "renew-certificate", "--now").returncode == 0
        restarts(town)
        for _ in range(2):  # the connection that broke costs one try at most
            try:
                sync_now(book, keep=kept.append, transport=kept[-1])
            except NoLink as refusal:
                assert "could not be reached" in str(refusal)
        sync_now(book, keep=kept.append, transport=kept[-1])
        kept[-1].close()


def test_a_certificate_that_nobody_stated_is_told_and_not_taken_for_a_login_page(town):
    server(town, "renew-certificate")
    assert server(town, "renew-certificate", "--now", "--force").returncode == 0
    restarts(town)
    with town.open("siti") as book, pytest.raises(NoLink) as told:
        sync_now(book)
    assert "made by a server of this program" in str(told.value)
    assert "ask your administrator for the server code" in str(told.value)
    assert "login" not in str(told.value)
    with town.open("admin") as book:
        accept_key(book, fingerprint(town.folder / "srv").hex())
        sync_now(book)
        code = server_code(book)
    with town.open("siti") as book:
        enter_server_code(book, code)
        sync_now(book)
    assert server(town, "renew-certificate", "--now").returncode == 1  # nothing further is prepared


def test_an_address_that_does_not_answer_is_passed_over_for_one_that_does(town):
    with town.open("admin") as book:
        add_address(book, DEAD)
        sync_now(book)
    town.sync("siti", "siti")
    with town.open("siti") as book:
        assert place_of_server(book).addresses[0] == DEAD
        sync_now(book)
    town.stop()
    with (
        town.open("siti") as book,
        pytest.raises(NoLink, match=f"{DEAD}, {town.address}|{town.address}, {DEAD}"),
    ):
        sync_now(book)


# -- what nobody follows ---------------------------------------------------------------------------


def refused(town, name, code, match):
    before = place(town, name)
    with town.open(name) as book, pytest.raises(BadServerCode, match=match):
        enter_server_code(book, code)
    assert place(town, name) == before


def test_codes_that_are_not_followed_are_refused_by_name(town, tmp_path):
    with town.open("admin") as book:
        old = server_code(book)
        add_address(book, DEAD)
        sync_now(book)
    town.sync("siti")
    refused(town, "siti", old, "older than what this device knows")
    good = code_of(town)
    refused(town, "siti", good[:-3], "mistyped")
    with town.open("admin") as book:
        refused(town, "siti", invite_person(book, "latif", "worker").code, "begins with SRV")
    with town.open("siti") as book:
        replica = book.certified()
        mine = notify(
            replica.signing,
            replica.device,
            replica.organisation,
            Whereabouts((DEAD,), (b"x" * 32,), (), 9),
        ).code()
        passed_off = notify(
            replica.signing, 1, replica.organisation, Whereabouts((DEAD,), (b"x" * 32,), (), 9)
        ).code()
    refused(town, "sup", mine, "not signed by anybody")  # a worker
    refused(town, "sup", passed_off, "signature is not valid")
    with Town._found(tmp_path / "other", "") as other:
        refused(town, "siti", code_of(other), "another organisation")


@pytest.mark.parametrize("how", ["taken off", "demoted"])
def test_whoever_is_no_administrator_any_more_sends_nobody_anywhere(town, how):
    town.enrol(ali="administrator")
    with town.open("ali") as book:
        replica = book.certified()
        code = notify(
            replica.signing,
            replica.device,
            replica.organisation,
            Whereabouts((DEAD,), (b"x" * 32,), (), 9),
        ).code()
    town.sync("sup")
    with town.open("sup") as book:  # entered while ali was one, and never answered there
        enter_server_code(book, code)
        assert place_of_server(book).addresses == (DEAD,)
    with town.open("admin") as book:
        take_off(book, "ali") if how == "taken off" else change_role(book, "ali", "worker")
        sync_now(book)
        write_bundle_file(book, town.folder / "stick.aftercare")
    town.sync("siti")
    refused(town, "siti", code, "not signed by anybody")
    with town.open(
        "sup"
    ) as book:  # a colleague's stick tells that ali is none any more: the code counts no longer
        read_bundle_file(book, town.folder / "stick.aftercare")
        assert place_of_server(book).addresses == (town.address,)
        sync_now(book)


def test_only_administrators_state_where_the_server_is_and_only_what_can_be(town):
    with town.open("sup") as book:
        for step in (
            lambda: add_address(book, DEAD),
            lambda: server_code(book),
            lambda: accept_key(book, "ab" * 32),
        ):
            with pytest.raises(NotAdministrator):
                step()
    with town.open("admin") as book:
        with pytest.raises(NotAnAddress):
            add_address(book, "http://plain.example")
        with pytest.raises(NotAFingerprint):
            accept_key(book, "ab" * 16)
        with pytest.raises(NotThere, match="last one"):
            remove_address(book, town.address)
        with pytest.raises(NotThere, match="last one"):
            drop_key(book, fingerprint(town.folder / "srv").hex())
        with pytest.raises(NotThere, match="already"):
            add_address(book, town.address)
        for n in range(3):
            accept_key(book, bytes([n]).hex() * 32)
        with pytest.raises(TooMany):
            accept_key(book, "ff" * 32)


def test_two_administrators_who_change_it_at_once_lose_neither_s_change(town):
    town.enrol(ali="administrator")
    with town.open("admin") as one, town.open("ali") as two:
        add_address(one, DEAD)
        accept_key(two, "ab" * 32)
        sync_now(one)
        sync_now(two)
        sync_now(one)
        assert place_of_server(one) == place_of_server(two)
        assert place_of_server(one).addresses == (DEAD, town.address)
        assert bytes.fromhex("ab" * 32) in place_of_server(one).certificates


def test_an_invitation_from_before_a_move_says_what_to_do(town):
    with town.open("admin") as book:
        code = invite_person(book, "latif", "worker").code
        sync_now(book)
    moves(town)
    with pytest.raises((NoLink, JoiningNotFinished)) as told:
        join(town.folder / "latif", code, PASSPHRASE, cost=QUICK)
    assert "ask for a new invitation" in str(told.value)
    assert not (town.folder / "latif").exists()


def test_a_server_says_what_administrators_have_to_state(town):
    assert server(town, "move-to", DEAD).returncode == 1
    asked = json.loads(server(town, "move-to", town.address).stdout)["administrators"]
    assert asked[0]["to_state"] == [f"aftercare server add-address {town.address}"]
    with Town._found(town.folder / "other", "") as other:
        said = server(town, "move-to", other.address)
    assert (said.returncode, "does not prove" in said.stderr) == (1, True)
    assert read_settings(town.folder / "srv").address == town.address
