"""The ASVS table names files and tests that are there, numbers that are OWASP's, and leaves no answer out."""

import re

from tests.architecture.answer_table import ROOT, answers, bare, check_named

PAGE = (ROOT / "docs/asvs.md").read_text(encoding="utf-8")
OWASP = {  # how many requirements each section of version 5.0.0 has, of those chapters that are gone through whole
    "11": (4, 5, 5, 4, 2, 2, 2),
    "12": (5, 2, 5),
    "14": (2, 8, 3),
    "16": (1, 5, 4, 3, 4),
}


def test_every_file_and_every_test_it_names_is_there():
    assert check_named(PAGE) > 100


def test_each_requirement_has_one_answer_of_its_own():
    rows = answers(PAGE)
    numbers = [number for number, _ in rows]
    assert len(numbers) == len(set(numbers))
    assert all(re.match(r"(yes|partly|no|n/a)\b", answer) for _, answer in rows)
    for chapter, sections in OWASP.items():
        whole = {
            f"{chapter}.{place}.{n}"
            for place, count in enumerate(sections, 1)
            for n in range(1, count + 1)
        }
        assert {number for number in numbers if number.startswith(f"{chapter}.")} == whole


def test_what_is_answered_with_yes_names_what_shows_it():
    assert set(bare(PAGE)) <= {
        "1.3.6",
        "1.4.1, 1.4.3",
        "11.3.5",
        "11.5.2",
        "6.4.2",
        "15.3.2",
        "15.3.4",
    }
