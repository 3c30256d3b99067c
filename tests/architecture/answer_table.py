"""Pages that answer a standard, clause by clause, in tables that name files and tests."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NAMED = re.compile(r"`([\w./-]+/[\w./-]+|[A-Z]+\.md|pyproject\.toml)(?:::(\w+))?`")
ROW = re.compile(r"^\| ([\d., -]+?) \| ([^|]+) \| ([^|]+) \|$", re.MULTILINE)


def numbers_of(cell):
    """Every number that a row speaks for: `1.2.1-1.2.3, 1.2.5` is four."""
    found = []
    for part in cell.split(", "):
        first, _, last = part.partition("-")
        section, start = first.rsplit(".", 1)
        end = (last or first).rsplit(".", 1)[1]
        found += [f"{section}.{n}" for n in range(int(start), int(end) + 1)]
    return found


def answers(page):
    """The number of each clause, with its answer, in the order of the page."""
    return [(number, said) for cell, _, said in ROW.findall(page) for number in numbers_of(cell)]


def bare(page):
    """The rows that are answered with yes and name nothing that shows it."""
    return [
        cell for cell, _, said in ROW.findall(page) if said.startswith("yes") and "`" not in said
    ]


def check_named(page):
    """Every file and every test that a page names is there; how many they are."""
    named = NAMED.findall(page)
    for file, test in named:
        path = ROOT / file
        assert path.exists(), file
        assert not test or re.search(
            rf"^def {test}\(", path.read_text(encoding="utf-8"), re.MULTILINE
        ), f"{file}::{test}"
    return len(named)
