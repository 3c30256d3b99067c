"""What happens when something is lost: a laptop, a passphrase, contact with the server. Real processes, a real server."""

import time

import pytest

from aftercare.actions.access.lease import ClockSetBack, Locked, check_lease, lease
from aftercare.actions.exchange.sync_now import sync_now
from aftercare.actions.joining.destroy_vault import RECEIPT_FILE, TakenOff
from aftercare.actions.joining.devices import devices, revoke_device
from aftercare.actions.joining.unlock import unlock
from aftercare.actions.program.verify_casebook import state_hash
from aftercare.actions.recording.settings import change_settings
from aftercare.actions.shared.audit import audit_trail
from aftercare.actions.shared.directory import find_person
from aftercare.store.casebook import Casebook
from aftercare.store.folder_lock import LOCK_FILE
from aftercare.store.named_values import LAST_CONTACT
from aftercare.store.vault_errors import WrongPassphrase
from tests.actions.shell import Shell
from tests.town import PASSPHRASE

DAY = 86400


@pytest.fixture
def run(tmp_path):
    return Shell(tmp_path)


def second_laptop(town, name="siti", role="worker"):
    """Another laptop of somebody who says on the first one that it is theirs; the code on its recovery sheet."""
    device = town.further(name, role)
    town.vouch(name, device=device, number=town.number(f"{name}2"))
    town.sync("admin", f"{name}2", "sup", f"{name}2")
    return town.sheets[f"{name}2"]


def told(town, name, **wanted):
    with town.open(name) as book:
        return [line.what for line in audit_trail(book, **wanted)]


def test_a_stolen_laptop_destroys_its_vault_at_its_next_contact_and_the_administrator_learns_of_it(
    town, run
):
    case = town.shared_case()
    town.visit("siti", case, place="rumah")
    town.sync("siti", "sup")
    second_laptop(town)
    run("admin", "revoke", 2, "--because", "dicuri di stesen bas")
    for name in ("admin", "siti2", "sup", "siti2"):
        run(name, "sync")
    town.visit("siti2", case, place="selepas dicuri")
    run("siti2", "sync")
    run("siti", "sync", code=1)
    assert "taken this device off" in run.stderr
    assert {path.name for path in (town.folder / "siti").iterdir()} <= {LOCK_FILE, RECEIPT_FILE}
    run("siti", "cases", code=1)
    assert "taken this device off" in run.stderr
    run("admin", "sync")
    line = next(one for one in run("admin", "devices", "--json") if one["device"] == 2)
    assert (line["revoked"], bool(line["destroyed"])) == (True, True)
    with town.open("siti2") as one, town.open("sup") as other:
        assert all(space.epoch == 2 for space in one.spaces_of(case))
        assert [row.fields["place"] for row in one.records.read(kind="visit")] == [
            "rumah",
            "selepas dicuri",
        ]
    run("sup", "sync")
    with town.open("siti2") as one, town.open("sup") as other:
        assert state_hash(one) == state_hash(other)


def test_a_server_alone_cannot_make_a_laptop_destroy_anything(town, monkeypatch):
    from sync.replica.http_transport import HttpTransport, ServerRefused

    def lie(*_):
        raise ServerRefused(403, "device_revoked", "This device was taken off the organisation.")

    town.shared_case()
    monkeypatch.setattr(HttpTransport, "_post", lie)
    with pytest.raises(Exception, match="taken off") as refused:
        town.sync("siti")
    assert not isinstance(refused.value, TakenOff)
    monkeypatch.undo()
    with town.open("siti") as book:
        assert book.records.read(kind="client")


def test_a_destruction_that_was_interrupted_is_finished_at_the_next_start(town, monkeypatch):
    with town.open("admin") as admin:
        revoke_device(admin, 2)
        sync_now(admin)
    monkeypatch.setattr(
        "aftercare.actions.joining.destroy_vault.finish_destruction", lambda _: 1 / 0
    )
    with pytest.raises(ZeroDivisionError):
        town.sync("siti")
    assert (town.folder / "siti" / "vault.key").exists()
    monkeypatch.undo()
    with pytest.raises(TakenOff):
        unlock(town.folder / "siti", PASSPHRASE)
    assert not (town.folder / "siti" / "vault.key").exists()
    assert not list((town.folder / "siti").glob("*.db*"))
    town.sync("admin")
    with town.open("admin") as admin:
        assert next(one for one in devices(admin) if one.device == 2).destroyed


def test_a_person_who_leaves_loses_every_device_and_every_case(town, run):
    town.enrol(farah="worker")
    case = town.shared_case()
    run("siti", "grant", case, "farah")
    town.sync("siti", "farah")
    run("admin", "take-off", "farah")
    town.sync("admin", "siti", "sup", "siti")
    with town.open("siti") as book:
        assert find_person(book, "farah").role == "former"
        assert all(len(space.members) == 2 for space in book.spaces_of(case))
    run("farah", "sync", code=1)
    assert "taken this device off" in run.stderr


def at(town, name, seconds):
    return Casebook.open(town.folder / name, PASSPHRASE, wall=lambda: seconds)


def test_a_device_without_contact_warns_then_locks_until_it_has_synced(town):
    town.shared_case()
    with town.open("admin") as admin:
        change_settings(admin, {"lease_days": 10, "lease_warning": 3})
        sync_now(admin)
    town.sync("siti")
    now = time.time()
    with at(town, "siti", now + 5 * DAY) as book:
        assert (check_lease(book).days_left, check_lease(book).warns) == (5, False)
    with at(town, "siti", now + 8 * DAY) as book:
        assert check_lease(book).warns
    with at(town, "siti", now + 11 * DAY) as book:
        with pytest.raises(Locked, match="11 days"):
            check_lease(book)
        sync_now(book)
        assert check_lease(book).days_left == 10
        assert "lease_ended" in [line.what for line in audit_trail(book)]


def test_a_clock_set_back_does_not_lengthen_the_lease_and_setting_it_right_opens_it(town):
    now = time.time()
    with at(town, "siti", now + 20 * DAY) as book:
        assert lease(book).days_left == 10
    with at(town, "siti", now + 3 * DAY) as book:
        with pytest.raises(ClockSetBack, match="17 days"):
            check_lease(book)
        assert "clock_set_back" in [line.what for line in audit_trail(book)]
    with at(town, "siti", now + 21 * DAY) as book:
        assert check_lease(book).days_left == 9
    with at(town, "siti", now) as book:
        sync_now(book)  # contact with the server: the clock is taken as it is
        assert check_lease(book).days_left == 30


def test_the_command_line_shows_nothing_while_the_lease_has_ended_but_syncs(town, run):
    town.shared_case()
    with town.open("siti") as book, book.transaction():
        LAST_CONTACT.write(book.ledger, int(time.time() - 40 * DAY))
    for command in (["cases"], ["show"], ["search", "encik"], ["due"], ["audit", "show"]):
        run("siti", *command, code=1)
        assert "locked" in run.stderr
    run("siti", "sync")
    assert run("siti", "cases", "--json")[0]["name"] == "Encik A"


def test_a_forgotten_passphrase_is_replaced_with_the_recovery_code_and_both_are_in_the_audit(
    town, run, monkeypatch
):
    code = second_laptop(town)
    for _ in range(2):
        with pytest.raises(WrongPassphrase):
            unlock(town.folder / "siti2", "salah sama sekali")
    with unlock(town.folder / "siti2", code, recovery=True) as book:
        book.vault.change_passphrase("a new passphrase")
        failed = [line for line in audit_trail(book) if line.what == "failed_unlock"]
        assert failed[0].details[0] == "2 times"
        assert "recovery_code_used" in [line.what for line in audit_trail(book)]
        sync_now(book)
    with unlock(town.folder / "siti2", "a new passphrase") as book:
        assert [line.what for line in audit_trail(book)].count("failed_unlock") == 1
    with pytest.raises(WrongPassphrase):
        unlock(town.folder / "siti2", PASSPHRASE)
    town.sync("admin")
    assert {"failed_unlock", "recovery_code_used"} <= set(told(town, "admin"))


def test_a_new_laptop_of_the_same_person_has_all_their_cases_and_the_old_one_is_taken_off(
    town, run
):
    case = town.shared_case()
    town.visit("siti", case, place="rumah")
    town.sync("siti", "sup")
    second_laptop(town)
    run("admin", "revoke", 2)
    town.sync("admin", "sup", "siti2", "sup", "siti2")
    with town.open("siti2") as one, town.open("sup") as other:
        assert [row.fields["place"] for row in one.records.read(kind="visit")] == ["rumah"]
        assert state_hash(one) == state_hash(other)


def test_administrators_see_when_each_device_was_last_heard_of_and_its_version(town, run):
    town.sync("siti", "sup", "admin")
    lines = {one["name"]: one for one in run("admin", "devices", "--json")}
    assert all(lines[name]["contact"] for name in ("admin", "siti", "sup"))
    assert lines["siti"]["program"]
    assert not any(one["contact"] for one in run("siti", "devices", "--json"))
    assert any(one["contact"] for one in run("sup", "devices", "--json"))
