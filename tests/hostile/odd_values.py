"""Values that no honest program writes where they stand, as the bytes in which they travel; and honest ones to put beside them.

Each is named, so that what fails is told by (structure, field, value). A new one is a line here.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

import msgspec

from aftercare.casework.declaration import Field, FieldType
from aftercare.casework.vocabulary import vocabularies

loose = msgspec.msgpack.Encoder().encode  # maps of any keys, in any order
DEEP, WIDE, LONG = 1500, 4000, 20_000


class Odd(NamedTuple):
    """One value. `said` without being what JSON can say: an envelope that holds it may be refused whole."""

    name: str
    packed: msgspec.Raw
    json: bool = True


def _text(name: str, text: str) -> Odd:
    return Odd(name, msgspec.Raw(loose(text)))


def _values(**found: Any) -> list[Odd]:
    return [Odd(name, msgspec.Raw(loose(value))) for name, value in found.items()]


def _foreign(**found: bytes) -> list[Odd]:
    return [Odd(name, msgspec.Raw(packed), json=False) for name, packed in found.items()]


NUMBERS = _values(
    minus_one=-1,
    zero=0,
    one=1,
    two_to_53=1 << 53,
    over_53=(1 << 53) + 1,
    two_to_63=1 << 63,
    largest=(1 << 64) - 1,
    least=-(1 << 63),
    half=0.5,
    minus_zero=-0.0,
    whole_float=3.0,
    huge_float=1e308,
    tiny_float=5e-324,
)
PLAIN = _values(null=None, true=True, false=False, empty_list=[], empty_map={}, number=7)
NESTED = _values(
    map_of_map={"a": {"b": 1}},
    list_of_odd=[1, None, {"x": []}, "Ali", 2.5],
    list_of_null=[None],
    list_of_lists=[["2026-11-02"], ["2026-11-02"]],
    list_of_texts=["Ali", ""],
    list_of_same=["home", "home"],
    wide_list=[7] * WIDE,
    wide_map={f"k{n}": n for n in range(WIDE // 4)},
    bad_file={"digest": "zz", "size": -1, "media": [], "epoch": "1", "manifest": None},
    huge_file={
        "digest": "00" * 32,
        "size": 1 << 62,
        "media": "image/jpeg",
        "epoch": (1 << 64) - 1,
        "manifest": "11" * 32,
    },
    odd_answers={"/data/a": {"b": []}, "": None, "../x": 7, "/data/" + "y" * 500: "z"},
    odd_dots=[[1, 2, 3], "1:2", None],
)
TEXTS = [
    _text("empty", ""),
    _text("spaces", "   "),
    _text("letters", "xx"),
    _text("nul", "a\0b"),
    _text("control", "a\x1b[31mb\x07\x7f"),
    _text("lines", "one\r\ntwo\n\n\nthree\tfour\v"),
    _text("right_to_left", "\u202e\u2066evil\u2069 \u200f"),
    _text("combining", "e" + "\u0301" * 300),
    _text("no_character", "\ufffe\uffff\U000fffff"),
    _text("emoji", "👩‍👩‍👧‍👦" * 50),
    _text("thai", "ประเทศไทย" * 200),
    _text("long", "kata " * (LONG // 5)),
    _text("long_word", "W" * 12_000),
    _text("long_lines", "baris\n" * 3000),
    _text("html", "<img src='x.png'><h1>Ali</h1><script>1</script>&lt;"),
    _text("open_tag", "<font size=99><b>&#0;<para"),
    _text("path", "../../../../etc/passwd"),
    _text("share", "//host/share/x.png"),
    _text("device", "CON.txt"),
    _text("format", "%s%n %(x)s {0} {name} {kb!r:>{width}}"),
    _text("braces", "{name}"),
    _text("sql", "'; DROP TABLE change; --"),
    _text("search", '" OR NEAR( * AND "'),
    _text("formula", "=HYPERLINK(1)"),
    _text("yaml", "---\n- !!x"),
    _text("private_name", "_removed"),
    _text("number_text", "9" * 400),
    _text("other_term", "not_a_term"),
    _text("declined", "declined_to_say"),
]
DAYS = [
    _text(name, text)
    for name, text in {
        "last_day": "9999-12-31",
        "last_moment": "9999-12-31T23:59:59-14:00",
        "first_day": "0001-01-01",
        "first_moment": "0001-01-01T00:00:00+14:00",
        "no_year": "0000-01-01",
        "no_such_day": "2026-02-30",
        "no_such_month": "2026-13-01",
        "no_such_hour": "9999-99-99T99:99",
        "no_offset": "2026-11-02T10:00:00",
        "odd_offset": "2026-11-02T10:00:00+23:59:59",
        "utc": "2026-11-02T10:00:00Z",
        "week_date": "2026-W44-1",
        "basic_date": "20261102",
        "day_with_time": "2026-11-02T10:00:00+08:00",
        "day_alone": "2026-11-02",
        "arabic_digits": "٢٠٢٦-١١-٠٢",
        "far_past": "1850-06-01",
        "far_future": "2900-06-01",
    }.items()
]
IDS = [
    _text(name, text)
    for name, text in {
        "short_id": "00",
        "long_id": "00" * 17,
        "upper_id": "3F0C2B0A-1111-4222-8333-ABCDEFABCDEF",
        "no_such_id": "3f0c2b0a-1111-4222-8333-abcdefabcdef",
        "bare_id": "3f0c2b0a111142228333abcdefabcdef",
        "zero_id": "00000000-0000-0000-0000-000000000000",
        "almost_id": "3f0c2b0a-1111-4222-8333-abcdefabcdeg",
    }.items()
]
FOREIGN = _foreign(
    bytes=loose(b"\xff\x00"),
    no_bytes=loose(b""),
    not_a_number=loose(float("nan")),
    infinite=loose(float("inf")),
    minus_infinite=loose(float("-inf")),
    single_nan=b"\xca\x7f\xc0\x00\x00",
    number_keys=loose({1: 2}),
    null_keys=loose({None: 1}),
    bytes_keys=loose({b"k": 1}),
    list_keys=b"\x81\x91\x01\x01",
    nested_number_keys=loose({"a": [{1: {2: 3}}]}),
    same_keys=b"\x82\xa1a\x01\xa1a\x02",
    surrogate=b"\xa3\xed\xa0\x80",
    not_utf8=b"\xa2\xff\xfe",
    extension=b"\xc7\x03\x05abc",
    timestamp=b"\xd6\xff\x00\x00\x00\x00",
    far_timestamp=b"\xc7\x0c\xff" + b"\x00" * 4 + b"\x7f" + b"\xff" * 7,
    never_used=b"\xc1",
    deep_list=b"\x91" * DEEP + b"\xc0",
    deep_map=b"\x81\xa1a" * DEEP + b"\xc0",
    deep_100=b"\x91" * 100 + b"\xc0",
    many_maps=loose([{}] * 200_000),
    short_array=b"\x95\x01",
    vast_array=b"\xdd\xff\xff\xff\xff",
    vast_text=b"\xdb\xff\xff\xff\xffa",
)
JSON = [*PLAIN, *NUMBERS, *NESTED, *TEXTS, *DAYS, *IDS]
ODD = [*JSON, *FOREIGN]

_HONEST: Mapping[FieldType, Any] = {
    FieldType.TEXT: "Bengkel Maju",
    FieldType.NARRATIVE: "Klien tenang dan mahu bekerja.",
    FieldType.TEXT_LIST: ["Bapa", "Abang"],
    FieldType.DATE: "2026-11-02",
    FieldType.MOMENT: "2026-11-02T10:00:00+08:00",
    FieldType.DURATION: 40,
    FieldType.INTEGER: 2,
    FieldType.MONEY: 1500.5,
    FieldType.BOOLEAN: True,
    FieldType.ANSWERS: {"/data/who": "Aminah"},
}


def honest(field: Field, person: str, record: str) -> Any:
    """What an honest program writes in `field`; None for nothing. `person` and `record` are ids that are there."""
    if field.type in (FieldType.VOCABULARY, FieldType.VOCABULARY_LIST):
        terms = list(vocabularies()[field.vocabulary])
        term = terms[0] if field.name != "sensitivity" else None
        return [term] if field.type is FieldType.VOCABULARY_LIST else term
    return {FieldType.PERSON: person, FieldType.RECORD: record, FieldType.FILE: None, **_HONEST}[
        field.type
    ]
