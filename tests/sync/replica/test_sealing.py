"""What is sealed opens only with its key, its header and its recipient."""

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.protocol.encoding import encode
from sync.protocol.envelope import Header
from sync.protocol.errors import Malformed, UnsupportedVersion
from sync.protocol.key_box import Epoch
from sync.replica.change import Change
from sync.replica.keys import DeviceKeys, EpochKey, SealingKey, UnopenableBox, open_box, seal_box
from sync.replica.sealing import Batch, Unopenable, open_sealed, seal

ROOT = Path(__file__).resolve().parents[3]
HEADER = Header(b"s" * 16, 2, 1, 1)
CHANGES = [
    Change(
        1,
        5 << 16,
        "visit",
        b"r" * 16,
        {"place": "rumah", "present": ["a"], "duration": 40, "x": None},
    )
]

SEAL_AND_OPEN = """
import threading
from sync.protocol.encoding import encode
from sync.protocol.envelope import Header
from sync.replica.change import Change
from sync.replica.keys import EpochKey
from sync.replica.sealing import open_sealed, seal

key, wrong = EpochKey(b"E" * 32), []

def work(device):
    for seq in range(1, 120):
        header = Header(b"s" * 16, device, seq, 1)
        changes = [Change(seq, seq, "visit", b"r" * 16, {"place": f"rumah {device} " * seq})]
        if open_sealed(header, encode(header), seal(header, changes, key), key) != changes:
            wrong.append((device, seq))

threads = [threading.Thread(target=work, args=(device,)) for device in range(1, 9)]
[one.start() for one in threads]
[one.join() for one in threads]
assert wrong == [], wrong
"""


def test_changes_come_out_as_they_went_in():
    key = EpochKey.generate()
    assert open_sealed(HEADER, encode(HEADER), seal(HEADER, CHANGES, key), key) == CHANGES


@given(st.integers(0, 10_000), st.integers(1, 255))
def test_one_altered_byte_anywhere_is_noticed(place, flip):
    key = EpochKey(b"k" * 32)
    body = bytearray(seal(HEADER, CHANGES, key))
    body[place % len(body)] ^= flip
    with pytest.raises(Unopenable):
        open_sealed(HEADER, encode(HEADER), bytes(body), key)


@pytest.mark.parametrize(
    "other",
    [
        Header(b"t" * 16, 2, 1, 1),
        Header(b"s" * 16, 3, 1, 1),
        Header(b"s" * 16, 2, 2, 1),
        Header(b"s" * 16, 2, 1, 2),
    ],
)
def test_an_envelope_moved_to_another_space_device_place_or_epoch_does_not_open(other):
    key = EpochKey.generate()
    with pytest.raises(Unopenable):
        open_sealed(other, encode(other), seal(HEADER, CHANGES, key), key)


def test_a_newer_format_is_named_and_not_guessed_at(monkeypatch):
    key = EpochKey.generate()
    monkeypatch.setattr("sync.replica.sealing.FORMAT", 2)
    body = seal(HEADER, CHANGES, key)
    monkeypatch.setattr("sync.replica.sealing.FORMAT", 1)
    with pytest.raises(UnsupportedVersion, match="version 2"):
        open_sealed(HEADER, encode(HEADER), body, key)


def test_an_envelope_that_would_unpack_to_too_much_is_refused(monkeypatch):
    key = EpochKey.generate()
    body = seal(HEADER, [Change(1, 1, "visit", b"r" * 16, {"x": "a" * 100_000})], key)
    monkeypatch.setattr("sync.replica.sealing.LARGEST_PLAIN", 50_000)
    with pytest.raises(Malformed):
        open_sealed(HEADER, encode(HEADER), body, key)


def test_threads_that_seal_and_open_at_once_get_what_they_sealed():
    done = subprocess.run(
        [sys.executable, "-c", SEAL_AND_OPEN], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_a_key_box_opens_for_its_recipient_only():
    mine, other, key = DeviceKeys.generate(), DeviceKeys.generate(), EpochKey.generate()
    box = seal_box(b"o" * 16, 4, mine.sealing.public(), {Epoch(b"s" * 16, 1): key})
    assert open_box(b"o" * 16, box, mine.sealing)[Epoch(b"s" * 16, 1)].secret() == key.secret()
    for organisation, found, opener in (
        (b"o" * 16, box, other.sealing),
        (b"p" * 16, box, mine.sealing),
    ):
        with pytest.raises(UnopenableBox):
            open_box(organisation, found, opener)
    moved = type(box)(5, box.covers, box.sealed)
    with pytest.raises(UnopenableBox):
        open_box(b"o" * 16, moved, mine.sealing)


def test_the_recovery_secret_opens_what_was_sealed_to_recovery():
    secret, key = b"r" * 32, EpochKey.generate()
    public = SealingKey.from_recovery_secret(secret).public()
    box = seal_box(b"o" * 16, 0, public, {Epoch(b"s" * 16, 1): key})
    opened = open_box(b"o" * 16, box, SealingKey.from_recovery_secret(secret))
    assert opened[Epoch(b"s" * 16, 1)].matches(key.commitment(b"s" * 16, 1), b"s" * 16, 1)


def test_a_commitment_binds_key_space_and_epoch():
    key = EpochKey.generate()
    bound = key.commitment(b"s" * 16, 1)
    assert key.matches(bound, b"s" * 16, 1)
    assert not key.matches(bound, b"s" * 16, 2)
    assert not key.matches(bound, b"t" * 16, 1)
    assert not EpochKey.generate().matches(bound, b"s" * 16, 1)


def test_no_key_shows_itself():
    keys = DeviceKeys.generate()
    for one in (keys, keys.sealing, EpochKey(b"k" * 32), Batch(1, [])):
        assert "k" * 8 not in repr(one)
        assert keys.seed().hex() not in repr(one)
