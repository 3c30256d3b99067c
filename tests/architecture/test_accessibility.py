"""The report on accessibility names files and tests that are there, answers each clause once, and shows what it says yes to."""

import re

from tests.architecture.answer_table import ROOT, answers, bare, check_named

PAGE = (ROOT / "docs/accessibility.md").read_text(encoding="utf-8")
CLAUSES = {  # of EN 301 549 V3.2.1, chapter 11: those of each part, as far as software has them
    "11.1.1": [1],
    "11.1.2": range(1, 6),
    "11.1.3": range(1, 6),
    "11.1.4": [1, 2, 3, 4, 5, 10, 11, 12, 13],
    "11.2.1": [1, 2, 4],
    "11.2.2": [1, 2],
    "11.2.3": [1],
    "11.2.4": [3, 4, 6, 7],
    "11.2.5": range(1, 5),
    "11.3.1": [1],
    "11.3.2": [1, 2],
    "11.3.3": range(1, 5),
    "11.4.1": range(1, 4),
    "11.5": [1],
    "11.5.2": range(1, 18),
    "11.6": [1, 2],
    "11": [7],
    "11.8": range(1, 6),
}


def test_every_file_and_every_test_it_names_is_there():
    check_named(PAGE)


def test_each_clause_has_one_answer():
    rows = answers(PAGE)
    assert sorted(number for number, _ in rows) == sorted(
        f"{part}.{n}" for part, some in CLAUSES.items() for n in some
    )
    assert all(re.match(r"(yes|partly|no|n/a): ", answer) for _, answer in rows)


def test_what_is_answered_with_yes_names_what_shows_it_or_that_there_is_nothing_of_the_kind():
    assert bare(PAGE) == ["11.1.4.5", "11.2.2.2", "11.2.3.1", "11.3.2.1", "11.5.2.1-11.5.2.4"]
