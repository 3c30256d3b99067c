"""Three-way merging of long text."""

from hypothesis import given
from hypothesis import strategies as st

from sync.replica.text_merge import changed_spans, merge

WORDS = st.lists(st.sampled_from(["ibu", "bapa", "kerja", "rumah", "dan", "tenang", ".", "\n"]), max_size=12).map(" ".join)


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
    assert [text[start:end].strip() for start, end in changed_spans("Ibu tenang.", text)] == ["sangat"]
