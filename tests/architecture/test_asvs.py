"""The ASVS table names files and tests that are there, numbers that are OWASP's, and leaves no answer out."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs/asvs.md").read_text(encoding="utf-8")
NAMED = re.compile(r"`([\w./-]+/[\w./-]+|[A-Z]+\.md|pyproject\.toml)(?:::(\w+))?`")
ROW = re.compile(r"^\| ([\d., -]+?) \| ([^|]+) \| ([^|]+) \|$", re.MULTILINE)
OWASP = {  # how many requirements each section of version 5.0.0 has, of those chapters that are gone through whole
    "11": (4, 5, 5, 4, 2, 2, 2),
    "12": (5, 2, 5),
    "14": (2, 8, 3),
    "16": (1, 5, 4, 3, 4),
}


def numbers_of(cell):
    """Every number that a row speaks for: `1.2.1-1.2.3, 1.2.5` is four."""
    found = []
    for part in cell.split(", "):
        first, _, last = part.partition("-")
        section, start = first.rsplit(".", 1)
        end = (last or first).rsplit(".", 1)[1]
        found += [f"{section}.{n}" for n in range(int(start), int(end) + 1)]
    return found


def test_every_file_and_every_test_it_names_is_there():
    named = NAMED.findall(PAGE)
    assert len(named) > 100
    for file, test in named:
        path = ROOT / file
        assert path.exists(), file
        assert not test or re.search(
            rf"^def {test}\(", path.read_text(encoding="utf-8"), re.MULTILINE
        ), f"{file}::{test}"


def test_each_requirement_has_one_answer_of_its_own():
    rows = [
        (number, answer) for cell, _, answer in ROW.findall(PAGE) for number in numbers_of(cell)
    ]
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
    bare = [
        cell
        for cell, _, answer in ROW.findall(PAGE)
        if answer.startswith("yes") and "`" not in answer
    ]
    assert set(bare) <= {"1.3.6", "1.4.1, 1.4.3", "11.3.5", "11.5.2", "6.4.2", "15.3.2", "15.3.4"}
