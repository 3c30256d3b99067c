"""The search index: what it has read and what it has not yet are searched as one."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from sqlcipher3 import dbapi2 as sqlcipher

from aftercare.store import projections
from aftercare.store.search import Query, SearchIndex, snippet, words_of
from aftercare.store.verify import verify
from sync.replica.change import REMOVED
from tests.store.shelf import OWN, Shelf, visit


@pytest.fixture(params=[1, 4, 1000])
def lag(request, monkeypatch):
    """How many texts the index may lag behind: read at once, now and then, or never here."""
    monkeypatch.setattr(projections, "WAITING", request.param)


@pytest.mark.usefixtures("lag")
def test_what_is_saved_edited_and_struck_out_is_found_accordingly(tmp_path):
    with Shelf(tmp_path) as shelf:
        for n in range(1, 11):
            shelf.append(visit(n, n, place=f"tempat{n}", observations="ibu tenang"))
        assert shelf.found("tempat7") == [7]
        assert shelf.found("ibu tenang") == list(range(10, 0, -1))
        shelf.append(
            visit(11, 3, seen={"place": [(OWN, 3)]}, place="pejabat"),
            visit(12, 10, seen={"place": [(OWN, 10)]}, place="pejabat"),
        )
        assert shelf.found("pejabat") == [10, 3]
        assert shelf.found("tempat3") == shelf.found("tempat10") == []
        shelf.append(
            visit(13, 4, bare=True, **{REMOVED: [[OWN, 4]]}),
            visit(14, 9, bare=True, **{REMOVED: [[OWN, 9]]}),
        )
        assert shelf.found("tempat4") == shelf.found("tempat9") == []
        assert shelf.found("tempat", limit=3) == [8, 7, 6]
    with Shelf(tmp_path) as shelf:
        assert shelf.found("pejabat") == [10, 3]
        assert shelf.found("temp") == [8, 7, 6, 5, 2, 1]
        assert list(verify(shelf.database, shelf.log)) == []


def test_an_edit_of_a_field_that_is_not_searched_leaves_the_index_alone(shelf, monkeypatch):
    monkeypatch.setattr(projections, "WAITING", 1)
    shelf.append(visit(1))
    monkeypatch.setattr(SearchIndex, "remove", lambda *_: pytest.fail("the index was touched"))
    shelf.append(visit(2, seen={"duration": []}, duration=30))
    assert shelf.found("rumah") == [1]


def test_the_newest_come_first_whichever_device_wrote_them(shelf, monkeypatch):
    monkeypatch.setattr(projections, "WAITING", 2)
    for n, device in enumerate([9, 2, OWN, 5, 2, 9], 1):
        shelf.append(visit(n, n), device=device, envelope=1)
    assert shelf.found("rumah", limit=4) == [6, 5, 4, 3]


@pytest.mark.parametrize("at_hand", [1, 3, 1000])
def test_a_short_beginning_finds_the_same_near_and_far(shelf, monkeypatch, at_hand):
    monkeypatch.setattr(projections, "WAITING", 5)
    monkeypatch.setattr(projections, "AT_HAND", at_hand)
    places = [
        "bengkel",
        "beca",
        "rumah besar",
        "kedai",
        "bukit",
        "rumah batu",
        "kebun",
        "rumah di bendang",
        "bilik",
    ]
    for n, place in enumerate(places, 1):
        shelf.append(visit(n, n, place=place))
    for typed in ("b", "be", "ben", "rumah b", "rumah be", "be rumah", "k", "q", "rumah q"):
        expected = [
            n for n in range(len(places), 0, -1) if Query.read(typed).matches(places[n - 1])
        ]
        assert shelf.found(typed) == expected, typed
        assert shelf.found(typed, limit=2) == expected[:2], typed


PIECES = st.sampled_from(
    [
        "ibu",
        "Ibu",
        "tenang",
        "ké",
        "ke",
        "kerja",
        "北京",
        "北京大学",
        "大",
        "บ้าน",
        "เย็น",
        "அம்மா",
        "அ",
        "12",
        "١٢",
        "ß",
        "İ",
        "ﬁ",
        "_",
        "-",
        "'",
        '"',
        "*",
        "😀",
        "\x00",
        "\u0301",
        "\u200d",
        "　",
        "\xa0",
    ]
)
TEXTS = (
    st.lists(st.one_of(PIECES, st.characters(exclude_categories=["Cs"])), max_size=8).map(" ".join)
    | st.lists(PIECES, max_size=5).map("".join)
    | st.text(max_size=20)
)


def test_looking_through_a_text_answers_as_the_index_does():
    connection = sqlcipher.connect(":memory:")
    index = SearchIndex(connection)

    @settings(max_examples=400, deadline=None)
    @given(TEXTS, TEXTS)
    @example("Ꭰ", "")
    def agree(written, typed):
        index.create()
        index.add([(1, written)])
        for query in (Query.read(typed), Query.read(written), Query.read(written[:3])):
            if query.whole or query.start:
                assert (index.find(query.expression(), 9) == [1]) == query.matches(written)
        assert index.word_counts() == dict.fromkeys(words_of(written), 1)
        index.remove([(1, written)])
        assert index.word_counts() == {}

    agree()


@pytest.mark.parametrize(
    ("written", "typed", "found"),
    [
        ("Puan Zulaikha", "ZULAIKHA", True),
        ("Ꭰ ꭰ", "ꭰ", True),
        ("cafe\u0301", "café", True),
        ("ＡＢＣ １２", "abc 12", True),
        ("Kg. Baru-Selatan", "kg.baru", True),
        ("rumah", "rum", True),
        ("rumah kecil", "rum kecil", False),
        ("berumah", "rumah", False),
        ("他在北京大学工作", "北京大学", True),
        ("他在北京工作", "北京大学", False),
        ("他在北京工作", "京", True),
        ("ผู้รับบริการกลับบ้านแล้ว", "กลับบ้าน", True),
        ("ผู้รับบริการ", "บ้าน", False),
        ("அம்மா வீட்டில்", "அம்மா", True),
        ("அம்மா வீட்டில்", "வீட்", True),
        ("அம்மா வீட்டில்", "அம்பு", False),
        ("بَيت", "بيت", True),
        ("Straße", "strasse", True),
        ("", "x", False),
    ],
)
def test_each_script_is_matched_as_its_readers_expect(written, typed, found):
    assert Query.read(typed).matches(written) is found


def test_nothing_but_marks_finds_nothing(shelf):
    shelf.append(visit(1))
    for typed in ("", "  ", "...", '"', "_", "\x00", "😀", "\udc80"):
        assert shelf.records.search(typed) == []


def test_a_snippet_is_one_line_around_the_word():
    text = "baris satu\n" * 30 + "Zulaikha datang\nke pejabat " + "baris dua\n" * 30
    shown = snippet(text, Query.read("zulai")).text
    assert "Zulaikha datang ke pejabat" in shown
    assert "\n" not in shown
    assert shown[0] == shown[-1] == "…"
    assert snippet("他在北京大学工作", Query.read("大学")).text == "他在北京大学工作"
    assert snippet("berumah di rumah", Query.read("rumah")).text == "berumah di rumah"
