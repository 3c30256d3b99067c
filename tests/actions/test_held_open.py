"""Files that another program has open, as only Windows keeps them: waited for, then said; what else there is to do goes on."""

import os
from pathlib import Path

import pytest

from aftercare.actions.exchange.sync_now import sync_now
from aftercare.actions.joining.destroy_vault import TakenOff
from aftercare.actions.joining.devices import devices, revoke_device
from aftercare.actions.joining.unlock import unlock
from aftercare.actions.shared.cannot_write import CannotWrite
from aftercare.actions.shared.paper_file import write_paper
from aftercare.store import durable_file
from aftercare.store.durable_file import HeldOpen, remove, replace, write_durably
from aftercare.store.vault import Vault
from aftercare.store.vault_errors import KeyFileNotSaved
from tests.town import PASSPHRASE, QUICK


class Elsewhere:
    """Other programs: `paths` they hold, and after how many tries they let go (0: never)."""

    def __init__(self, monkeypatch):
        self.paths, self.tries, self.code, self.tried = set(), 0, 32, 0
        for name in ("replace", "unlink"):
            monkeypatch.setattr(Path, name, self._holding(getattr(Path, name)))
        monkeypatch.setattr(durable_file, "PATIENCE", 0.3)
        monkeypatch.setattr(durable_file.patiently, "__defaults__", (0.3,))
        monkeypatch.setattr(durable_file.remove, "__defaults__", (0.3,))

    def _holding(self, honest):
        def doing(path, *others, **named):
            for one in (path, *others):
                if isinstance(one, Path) and one.name in self.paths:
                    self.tried += 1
                    if not self.tries or self.tried < self.tries:
                        error = PermissionError(13, "Access denied")
                        error.winerror = self.code
                        raise error
            return honest(path, *others, **named)

        return doing


@pytest.fixture
def elsewhere(monkeypatch):
    return Elsewhere(monkeypatch)


@pytest.mark.parametrize("code", [5, 32, 33])
def test_a_file_that_a_scanner_holds_for_a_moment_is_written(tmp_path, elsewhere, code):
    (tmp_path / "r.pdf").write_bytes(b"old")
    elsewhere.paths, elsewhere.tries, elsewhere.code = {"r.pdf"}, 3, code
    write_durably(tmp_path / "r.pdf", b"new")
    assert (tmp_path / "r.pdf").read_bytes() == b"new"


@pytest.mark.parametrize("code", [5, 32, 33])
def test_a_paper_that_is_open_elsewhere_is_said_to_be_and_left_as_it_is(tmp_path, elsewhere, code):
    (tmp_path / "r.pdf").write_bytes(b"old")
    elsewhere.paths, elsewhere.code = {"r.pdf"}, code
    with pytest.raises(
        CannotWrite, match=r"r\.pdf .*open in another program.*Close it there"
    ) as told:
        write_paper(tmp_path / "r.pdf", b"new")
    assert "stick" not in str(told.value)
    assert [path.name for path in tmp_path.iterdir()] == ["r.pdf"]
    assert (tmp_path / "r.pdf").read_bytes() == b"old"


def test_a_folder_is_renamed_once_it_is_let_go(tmp_path, elsewhere):
    (tmp_path / "a").mkdir()
    elsewhere.paths, elsewhere.tries = {"a"}, 3
    replace(tmp_path / "a", tmp_path / "b")
    assert (tmp_path / "b").is_dir()


def test_a_refusal_that_is_no_other_program_is_told_at_once(tmp_path, monkeypatch):
    def refuse(*_, **__):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "unlink", refuse)
    with pytest.raises(PermissionError) as told:
        remove(tmp_path / "x")
    assert not isinstance(told.value, HeldOpen)


def test_a_key_file_that_is_held_keeps_the_old_passphrase_and_says_why(tmp_path, elsewhere):
    path = tmp_path / "vault.key"
    vault = Vault.create(path, PASSPHRASE, QUICK)[0]
    elsewhere.paths = {"vault.key"}
    with pytest.raises(KeyFileNotSaved, match=r"open in another program.*virus scanner"):
        vault.change_passphrase("other words than these")
    Vault.open_with_passphrase(path, PASSPHRASE)


@pytest.mark.parametrize("held", ["casebook.db", "vault.key", "casebook.before-7"])
def test_a_destruction_goes_on_past_a_held_file_and_the_server_is_told(town, elsewhere, held):
    folder = town.folder / "siti"
    before = (folder / "vault.key").read_bytes()
    if held.endswith("-7"):
        (folder / held).touch()
    with town.open("admin") as admin:
        revoke_device(admin, 2)
        sync_now(admin)
    elsewhere.paths = {held}
    with pytest.raises(TakenOff, match=held) as told:
        town.sync("siti")
    assert "start the computer anew" in str(told.value)
    assert {path.name for path in folder.iterdir()} - {"in-use.lock"} <= {held, "destroyed.receipt"}
    if held == "vault.key":
        assert (folder / held).read_bytes() != before
    town.sync("admin")
    with town.open("admin") as admin:
        assert next(one for one in devices(admin) if one.device == 2).destroyed
    with pytest.raises(TakenOff, match=held):
        unlock(folder, PASSPHRASE)
    elsewhere.paths = set()
    with pytest.raises(TakenOff, match="its own copy was destroyed"):
        unlock(folder, PASSPHRASE)
    assert not (folder / held).exists()


def test_a_device_without_room_for_its_receipt_is_destroyed_all_the_same(town, monkeypatch):
    with town.open("admin") as admin:
        revoke_device(admin, 2)
        sync_now(admin)
    honest = os.fsync

    def full(*arguments):
        if (town.folder / "siti" / "vault.key").exists():
            raise OSError(28, "No space left on device")
        return honest(*arguments)

    monkeypatch.setattr("aftercare.store.durable_file._flush", full)
    with pytest.raises(TakenOff):
        town.sync("siti")
    assert not (town.folder / "siti" / "vault.key").exists()
    assert (town.folder / "siti" / "destroyed.receipt").exists()
