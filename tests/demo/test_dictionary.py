"""The compression dictionary: it is a part of the format, so not one byte of it may change; and it does its work."""

import hashlib
from datetime import date
from importlib.resources import files

import pytest
import zstandard

from aftercare.demo.cases import LEAD, generate, resolve
from sync.protocol.encoding import encode
from sync.replica.change import Change
from sync.replica.sealing import DICTIONARY, FORMAT, PATIENT, QUICK, Batch, _zstd

DIGEST = "c7015ed2fbeaab4a92697266f2cb8358e01faf5617a12239f63255c039e7c4d4"
IDENTIFIER = 20261
AN_ID = "0b54a2f4-5a0a-4d6c-9b5e-3f2f8c1d7e60"
UNSEEN = (
    (
        "Sampai lebih kurang pukul tiga. Klien keluar lima minit kemudian dalam keadaan baru bangun; katanya kerja syif malam "
        "di stesen minyak sejak Isnin. Ibunya kurang senang kerana dia jarang ada di rumah. Kami sembang di bawah pokok "
        "rambutan dan klien minta jadual lapor diri dipinda ke waktu pagi."
    ),
    (
        "Walked over with him to the post office so that he could open a savings account. The clerk was patient even though the "
        "address on his card is the old one. On the way back he pointed out the barber who cut his hair on the first day and "
        "would not take money. He asked if I could bring the bus timetable next time."
    ),
)
"""Notes that are in none of the samples it was trained on."""


@pytest.fixture(scope="module")
def dictionary():
    return files("resources").joinpath(f"compression/{DICTIONARY}").read_bytes()


def visit(note):
    fields = {
        "held": "2027-03-11T15:05:00+08:00",
        "type": "home",
        "outcome": "completed",
        "duration": 40,
        "observations": note,
    }
    return encode(
        Batch(FORMAT, [Change(412, 1_805_000_000_000 << 16, "visit", bytes(range(16)), fields)])
    )


def without_dictionary(data):
    return zstandard.ZstdCompressor(level=PATIENT, write_content_size=False).compress(data)


def test_not_a_byte_of_it_has_changed(dictionary):
    assert hashlib.sha256(dictionary).hexdigest() == DIGEST
    assert zstandard.ZstdCompressionDict(dictionary).dict_id() == IDENTIFIER
    assert len(dictionary) <= 110_000


@pytest.mark.parametrize("level", [PATIENT, QUICK])
def test_what_goes_in_comes_out(level):
    case = generate(1, date(2026, 11, 20), cases=2).workers[0][0]
    ids = {LEAD: AN_ID, "supervisor": AN_ID, **{one.key: AN_ID for one in case.records}}
    changes = [
        Change(n, n << 16, one.kind, bytes(16), resolve(one.fields, ids))
        for n, one in enumerate(case.records, 1)
    ]
    for count in (0, 1, len(changes)):
        plain = encode(Batch(FORMAT, changes[:count]))
        assert _zstd.decompressor.decompress(_zstd.compressor(level).compress(plain)) == plain


@pytest.mark.parametrize("note", UNSEEN, ids=["malay", "english"])
def test_a_single_visit_in_words_of_its_own_takes_a_third_less_room(note):
    plain = visit(note)
    assert len(_zstd.compressor(PATIENT).compress(plain)) < len(without_dictionary(plain)) * 2 / 3
