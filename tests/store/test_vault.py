"""The vault: two ways in, no other, and clear words for everything that can be wrong with the key file."""

import json
import os
import threading

import pytest

from aftercare.store.vault import Argon2Cost, Purpose, Vault, calibrate
from aftercare.store.vault_errors import (
    KeyFileDamaged,
    KeyFileMissing,
    KeyFileNewer,
    KeyFileNotSaved,
    MistypedRecoveryCode,
    NotEnoughMemory,
    PassphraseTooShort,
    VaultExists,
    WrongPassphrase,
    WrongRecoveryCode,
)
from tests.town import QUICK

GOOD = "kopi panas pagi hujan"


@pytest.fixture
def made(tmp_path):
    path = tmp_path / "vault.key"
    vault, code = Vault.create(path, GOOD, QUICK)
    return path, vault, code


def test_passphrase_and_recovery_code_open_the_same_vault(made):
    path, vault, code = made
    keys = {
        opened.key(Purpose.DATABASE)
        for opened in (
            vault,
            Vault.open_with_passphrase(path, GOOD),
            Vault.open_with_recovery(path, code.lower().replace("-", " ")),
        )
    }
    assert len(keys) == 1
    assert vault.key(Purpose.ATTACHMENTS) not in keys


def test_a_wrong_passphrase_is_told_and_changes_nothing(made):
    path, _, _ = made
    before = path.read_bytes()
    with pytest.raises(WrongPassphrase, match="Caps Lock"):
        Vault.open_with_passphrase(path, GOOD + " ")
    assert path.read_bytes() == before


def test_the_same_letters_typed_in_another_unicode_form_are_the_same_passphrase(tmp_path):
    Vault.create(tmp_path / "vault.key", "café malam minggu", QUICK)
    Vault.open_with_passphrase(tmp_path / "vault.key", "cafe\u0301 malam minggu")


def test_a_mistyped_recovery_code_is_told_apart_from_another_device_s(made, tmp_path):
    path, _, code = made
    other = "0" if code[0] != "0" else "1"
    with pytest.raises(MistypedRecoveryCode):
        Vault.open_with_recovery(path, other + code[1:])
    _, foreign = Vault.create(tmp_path / "other.key", GOOD, QUICK)
    with pytest.raises(WrongRecoveryCode):
        Vault.open_with_recovery(path, foreign)


def test_changing_the_passphrase_closes_the_old_way_and_keeps_the_recovery_code(made):
    path, vault, code = made
    vault.change_passphrase("nasi lemak untuk semua")
    with pytest.raises(WrongPassphrase):
        Vault.open_with_passphrase(path, GOOD)
    opened = Vault.open_with_passphrase(path, "nasi lemak untuk semua")
    assert opened.key(Purpose.DATABASE) == Vault.open_with_recovery(path, code).key(
        Purpose.DATABASE
    )


def test_missing_damaged_newer_existing_and_short(made, tmp_path):
    path, vault, _ = made
    with pytest.raises(KeyFileMissing, match="safe on the server"):
        Vault.open_with_passphrase(tmp_path / "none.key", GOOD)
    with pytest.raises(VaultExists):
        Vault.create(path, GOOD, QUICK)
    with pytest.raises(PassphraseTooShort):
        vault.change_passphrase("short")
    content = json.loads(path.read_text())
    path.write_text(json.dumps({**content, "version": 2}))
    with pytest.raises(KeyFileNewer):
        Vault.open_with_passphrase(path, GOOD)
    for damage in (b"", b"{", b"\xff" * 100, json.dumps({"version": 1, "slots": []}).encode()):
        path.write_bytes(damage)
        with pytest.raises(KeyFileDamaged):
            Vault.open_with_passphrase(path, GOOD)


@pytest.mark.parametrize("part", ["salt", "nonce", "wrapped"])
def test_any_altered_part_of_a_slot_closes_it(made, part):
    path, _, _ = made
    content = json.loads(path.read_text())
    value = content["slots"][0][part]
    content["slots"][0][part] = ("B" if value[0] == "A" else "A") + value[1:]
    path.write_text(json.dumps(content))
    with pytest.raises(WrongPassphrase):
        Vault.open_with_passphrase(path, GOOD)


@pytest.mark.parametrize(
    "cost",
    [
        {"memory_kib": 1 << 30},
        {"passes": 1 << 20},
        {"lanes": 1 << 20},
        {"lanes": 0},
        {"passes": 0},
        {"memory_kib": 7},
        {"lanes": 2},
    ],
)
def test_a_key_file_may_not_ask_for_what_no_machine_has_or_none_can_do(made, cost):
    path, _, _ = made
    content = json.loads(path.read_text())
    content["slots"][0]["cost"].update(cost)
    path.write_text(json.dumps(content))
    with pytest.raises(KeyFileDamaged, match="memory or time"):
        Vault.open_with_passphrase(path, GOOD)


@pytest.mark.parametrize("part", ["salt", "nonce", "wrapped"])
def test_a_slot_with_a_part_cut_off_is_damaged_not_a_wrong_passphrase(made, part):
    path, _, _ = made
    content = json.loads(path.read_text())
    content["slots"][0][part] = ""
    path.write_text(json.dumps(content))
    with pytest.raises(KeyFileDamaged, match="cut off"):
        Vault.open_with_passphrase(path, GOOD)


def test_a_cheaper_cost_written_into_the_file_opens_nothing(made):
    path, _, _ = made
    content = json.loads(path.read_text())
    content["slots"][0]["cost"]["memory_kib"] = 16
    path.write_text(json.dumps(content))
    with pytest.raises(WrongPassphrase):
        Vault.open_with_passphrase(path, GOOD)


def test_a_slot_does_not_open_as_the_other_kind(made):
    path, _, code = made
    content = json.loads(path.read_text())
    for slot in content["slots"]:
        slot["kind"] = {"passphrase": "recovery", "recovery": "passphrase"}[slot["kind"]]
    path.write_text(json.dumps(content))
    with pytest.raises(WrongRecoveryCode):
        Vault.open_with_recovery(path, code)
    with pytest.raises(WrongPassphrase):
        Vault.open_with_passphrase(path, GOOD)


def test_a_disk_that_takes_no_key_file_leaves_the_one_before(made, monkeypatch):
    path, vault, code = made
    before = path.read_bytes()

    def full(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("aftercare.store.durable_file.os.fsync", full)
    with pytest.raises(KeyFileNotSaved, match="no room left"):
        vault.change_passphrase("nasi lemak untuk semua")
    assert path.read_bytes() == before
    assert [one.name for one in path.parent.iterdir()] == ["vault.key"]
    monkeypatch.undo()
    vault.change_passphrase("nasi lemak untuk semua")
    Vault.open_with_recovery(path, code)


def test_a_machine_with_too_little_memory_is_told_so(made, monkeypatch):
    path, _, _ = made

    class Hungry:
        def __init__(self, **_):
            pass

        def derive(self, _):
            raise MemoryError

    monkeypatch.setattr("aftercare.store.vault.Argon2id", Hungry)
    with pytest.raises(NotEnoughMemory, match="Close other programs"):
        Vault.open_with_passphrase(path, GOOD)
    assert calibrate(0.4) == Argon2Cost(64 * 1024, 3, 4)


def test_only_the_owner_may_read_the_key_file(made):
    if os.name == "posix":
        assert made[0].stat().st_mode & 0o077 == 0


def test_a_key_never_shows_itself(made):
    _, vault, _ = made
    assert vault.key(Purpose.DATABASE).hex() not in repr(vault) + repr(vars(vault)["_file"])


def test_calibration_never_goes_below_the_floor_and_grows_on_a_fast_machine():
    slow = calibrate(0.4, iter([0.0, 9.0]).__next__)
    assert slow == Argon2Cost(64 * 1024, 3, 4)
    fast = calibrate(0.4, iter([0.0, 0.1, 0.0, 0.25]).__next__)
    assert fast == Argon2Cost(204 * 1024, 3, 4)  # 128 MiB took 0.25 s


def test_two_derivations_at_once_do_not_wait_for_each_other_for_ever(made):
    """OpenSSL's pool of threads is one for the process, and two that share it have hung."""
    path, *_ = made
    with_lanes = path.with_name("lanes.key")
    Vault.create(with_lanes, GOOD, Argon2Cost())
    opened = []
    both = [
        threading.Thread(
            target=lambda: opened.append(Vault.open_with_passphrase(with_lanes, GOOD)), daemon=True
        )
        for _ in range(6)
    ]
    for one in both:
        one.start()
    for one in both:
        one.join(60)
    assert len(opened) == 6
