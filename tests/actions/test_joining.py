"""Joining over a link that breaks: the same keys go on where it broke, and nobody is locked out."""

import pytest

from aftercare.actions.invite_person import invite_person
from aftercare.actions.join import AlreadyJoined, JoinBroken, OtherCode, join
from aftercare.actions.sync_now import sync_now
from aftercare.store.vault_errors import WrongPassphrase
from sync.replica.carrier import HttpCarrier, Unreachable
from tests.faults.lying_server import LyingTown
from tests.town import PASSPHRASE, QUICK


@pytest.fixture
def lossy(monkeypatch):
    """Loses answers: the next `lossy["left"]` of them arrive nowhere, though the server has taken the requests."""
    state = {"left": 0}
    honest = HttpCarrier._post

    def post(self, path, body):
        answer = honest(self, path, body)
        if state["left"]:
            state["left"] -= 1
            raise Unreachable(self.address, "lost")
        return answer

    monkeypatch.setattr(HttpCarrier, "_post", post)
    return state


@pytest.fixture
def empty_town(tmp_path):
    town = LyingTown(tmp_path, "")
    town.start()
    yield town
    town.stop()


def test_a_founder_whose_answer_was_lost_founds_again_with_the_same_keys(empty_town, lossy):
    folder = empty_town.folder / "admin"
    lossy["left"] = 2
    for _ in range(2):
        with pytest.raises(JoinBroken, match="same code and the same passphrase again"):
            join(folder, empty_town.founder_code, PASSPHRASE, "admin", cost=QUICK)
    joined = join(folder, empty_town.founder_code, PASSPHRASE, "admin", cost=QUICK)
    assert joined.device == 1
    assert len(joined.recovery_code) > 20
    assert len(joined.organisation_recovery) > 20
    with empty_town.open("admin") as book:
        sync_now(book)
        assert invite_person(book, "siti", "worker").code
    with pytest.raises(AlreadyJoined):
        join(folder, empty_town.founder_code, PASSPHRASE)


def test_another_device_cannot_found_it_a_second_time(empty_town):
    join(empty_town.folder / "admin", empty_town.founder_code, PASSPHRASE, "admin", cost=QUICK)
    with pytest.raises(Exception, match="founded already"):
        join(empty_town.folder / "thief", empty_town.founder_code, PASSPHRASE, "thief", cost=QUICK)


def test_an_invited_device_whose_answer_was_lost_asks_again_with_the_same_keys(town, lossy):
    with town.open("admin") as book:
        code = invite_person(book, "farah", "worker").code
        sync_now(book)
    folder = town.folder / "farah"
    lossy["left"] = 1
    with pytest.raises(JoinBroken, match="kept in"):
        join(folder, code, PASSPHRASE, cost=QUICK)
    town.sync("admin")  # certifies the device that asked
    with pytest.raises(WrongPassphrase):
        join(folder, code, "not the passphrase", cost=QUICK)
    with pytest.raises(OtherCode, match="another code"):
        join(folder, other_code(town), PASSPHRASE, cost=QUICK)
    joined = join(folder, code, PASSPHRASE, cost=QUICK)
    assert joined.device == 4
    town.sync("farah")


def other_code(town):
    with town.open("admin") as book:
        return invite_person(book, "daniel", "worker").code


def test_without_any_server_no_half_made_folder_is_left(town):
    with town.open("admin") as book:
        code = invite_person(book, "farah", "worker").code
        sync_now(book)
    town.stop()
    with pytest.raises(Exception, match="could not be reached"):
        join(town.folder / "farah", code, PASSPHRASE, cost=QUICK)
    assert not (town.folder / "farah").exists()
