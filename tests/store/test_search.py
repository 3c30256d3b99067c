"""Search: what people type finds what people wrote, in every script, and no text is an operator."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from aftercare.actions.recording.record import record
from aftercare.store.search import Query, snippet
from tests.town import VISIT


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("Klien tenang dan bekerja", "tenang"),
        ("Klien tenang dan bekerja", "TENANG beker"),
        ("Pergi ke kafé", "kafe"),
        ("ผู้รับบริการมีงานทำ", "งาน"),
        ("他已经开始工作了", "工作"),
        ("வீட்டில் அமைதி", "அமைதி"),
        ("بيت سوسه", "سوسه"),
        ('He said "wait" (twice) AND left', '"wait" (twice'),
    ],
)
def test_what_was_written_is_found(town, written, typed):
    case = town.shared_case()
    with town.open("siti") as book:
        visit = record(book, case, "visit", {**VISIT, "observations": written}).record
        assert [hit.record for hit in book.records.search(typed)] == [visit]
        assert book.records.search("takadalangsung") == []
        record(book, case, "visit", {"observations": "kosong"}, visit)
        assert book.records.search(typed) == []
        assert [hit.record for hit in book.records.search("kosong")] == [visit]
        with book.transaction():
            book.remove(book.records.get(visit))
        assert book.records.search("kosong") == []


def test_any_text_is_safe_to_search_for(town):
    with town.open("siti") as book:

        @settings(
            max_examples=200,
            deadline=None,
            suppress_health_check=[HealthCheck.function_scoped_fixture],
        )
        @given(st.text(max_size=30))
        def try_it(text):
            book.records.search(text)

        try_it()
        for text in (
            '"',
            "*",
            "a* b*",
            "NEAR(a b)",
            "text:x",
            "-a",
            "^a",
            "a OR",
            "(",
            "'; DROP TABLE change; --",
        ):
            book.records.search(text)


def test_an_expression_quotes_every_word_and_completes_the_last():
    assert Query.read("ibu tenang").expression() == '"ibu" "tenang"*'
    assert Query.read(" ... ").expression() == ""


def test_identity_numbers_are_not_searchable(town):
    from aftercare.actions.access.open_case import open_case

    with town.open("siti") as book:
        open_case(
            book, {"preferred_name": "A", "type": "general", "identity_numbers": ["900101-14-5555"]}
        )
        assert book.records.search("900101") == []


def test_a_snippet_shows_the_words_around_what_was_found():
    assert (
        "tenang"
        in snippet("x " * 200 + "klien tenang hari ini " + "y " * 200, Query.read("tenang")).text
    )


def test_the_words_found_are_marked_in_the_snippet():
    for text, typed, marked in (
        ("Letih, bukan murung lagi", "muru", ["murung"]),
        ("Kafé itu, dan café lain", "kafe", ["Kafé"]),
        ("tenang dan bekerja; ketenangan", "tenang beker", ["tenang", "bekerja"]),
    ):
        said, marks = snippet(text, Query.read(typed))
        assert [said[first : first + length] for first, length in marks] == marked
