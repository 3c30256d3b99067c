"""Three-way merging of long text."""

from difflib import SequenceMatcher
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.replica import text_merge
from sync.replica.text_merge import LARGEST, STEPS_TO_SHOW, allowed_steps, changed_spans, merge

WORDS = st.lists(
    st.sampled_from(["ibu", "bapa", "kerja", "rumah", "dan", "tenang", ".", "\n"]), max_size=12
).map(" ".join)


@given(WORDS, WORDS)
def test_one_sided_edits_are_taken_as_they_are(base, edited):
    assert merge(base, [base, edited]) == edited
    assert merge(base, [edited, edited]) == edited


@given(WORDS, WORDS, WORDS)
def test_the_order_of_the_versions_does_not_matter(base, one, other):
    assert merge(base, [one, other]) == merge(base, [other, one])


@given(WORDS, WORDS, WORDS)
def test_a_merge_never_drops_a_word_that_either_side_added(base, one, other):
    merged = merge(base, [one, other])
    if merged is not None:
        for version in (one, other):
            added = set(version.split()) - set(base.split())
            assert added <= set(merged.split())


def test_overlapping_and_touching_edits_are_left_to_a_person():
    assert merge("a b c", ["a x c", "a y c"]) is None
    assert merge("a b c", ["a b new c", "a b other c"]) is None
    assert merge("", ["satu", "dua"]) is None


def test_very_long_repetitive_text_is_answered_quickly_or_left_to_a_person():
    base = "dan " * 9000
    assert merge(base, [base + "akhir", "awal " + base]) in (None, "awal " + base + "akhir")


def test_changed_spans_point_at_the_words_that_differ():
    text = "Ibu sangat tenang."
    assert [text[start:end].strip() for start, end in changed_spans("Ibu tenang.", text)] == [
        "sangat"
    ]


def merged_without_a_limit(base, versions):
    """What devices made of texts before the work had a limit."""
    tokens = text_merge._TOKENS.findall(base)
    found = set()
    for version in versions:
        other = text_merge._TOKENS.findall(version)
        start, end = text_merge._alike(tokens, other)
        one, two = tokens[start : len(tokens) - end], other[start : len(other) - end]
        for tag, i, j, k, m in SequenceMatcher(None, one, two, autojunk=False).get_opcodes():
            if tag != "equal":
                found.add((start + i, start + j, tuple(two[k:m])))
    if any(other[0] <= one[1] for one, other in pairwise(sorted(found))):
        return None
    merged, place = [], 0
    for start, end, words in sorted(found):
        merged += [*tokens[place:start], *words]
        place = end
    return "".join(merged + tokens[place:])


NOTES = st.lists(
    st.sampled_from(
        [*"abcdefghij", "ibu", "bapa", "kerja", "rumah", "dan", "tenang", ".", ",", "\n"]
    ),
    max_size=60,
).map(" ".join)


@given(NOTES, NOTES, NOTES, NOTES)
def test_texts_as_people_write_them_merge_as_they_did_before_the_work_had_a_limit(
    base, one, other, third
):
    assert merge(base, [one, other]) == merged_without_a_limit(base, [one, other])
    assert merge(base, [third, one, other]) == merged_without_a_limit(base, [one, other, third])


@pytest.fixture
def work(monkeypatch):
    """The lengths of the stretches that are searched, and the pairs of equal tokens met there: the steps that are really gone."""
    done = [0]
    search = SequenceMatcher.find_longest_match

    def counted(self, alo=0, ahi=None, blo=0, bhi=None):
        done[0] += sum(1 + len(self.b2j.get(token, ())) for token in self.a[alo:ahi])
        return search(self, alo, ahi, blo, bhi)

    monkeypatch.setattr(SequenceMatcher, "find_longest_match", counted)
    return done


ENDLESS = {
    "one mark": (
        "!" * 39_900,
        "a" + ("!" * 13_300 + "?") * 2 + "b",
        "c" + ("!" * 13_293 + ";") * 2 + "d",
    ),
    "two marks in turn": ("!?" * 19_000, "a" + "?!" * 19_500 + "b", "c" + "!?!" * 12_000 + "d"),
    "one word": (
        "dan " * 9_900,
        "awal " + "dan dan tidak " * 2_500 + "akhir",
        "mula " + "dan ya " * 5_000 + "tamat",
    ),
    "runs, each shorter than the one before": tuple(
        mark.join(
            "".join(chr(0x1F300 + n % 700) * 1 for n in range(i * 30, i * 30 + 280 - i))
            for i in range(250)
        )
        + mark
        for mark in (".", ";", ":")
    ),
}


@pytest.mark.parametrize("texts", ENDLESS.values(), ids=ENDLESS)
def test_texts_that_repeat_themselves_are_left_to_a_person_after_a_fixed_amount_of_work(
    work, texts
):
    base, one, other = texts
    assert max(map(len, texts)) <= LARGEST
    assert merge(base, [one, other]) is None
    assert work[0] <= allowed_steps(sum(map(len, texts)))


@pytest.mark.parametrize("texts", ENDLESS.values(), ids=ENDLESS)
def test_what_differs_in_them_is_shown_as_one_stretch(work, texts):
    base, version, _ = texts
    assert len(changed_spans(base, version)) == 1
    assert work[0] <= STEPS_TO_SHOW


def test_all_versions_together_have_a_largest_length():
    base = "".join(f"perkataan{n} " for n in range(2500))
    some = [base + "akhir", "awal " + base]
    assert len(base) * 4 > text_merge.LARGEST_TOGETHER > len(base) * 3
    assert merge(base, some) == "awal " + base + "akhir"
    assert merge(base, [*some, base]) is None
