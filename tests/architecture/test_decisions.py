"""Each record of a decision says how it stands and since when, what was weighed, what was decided, and what that brings with it."""

import re
from pathlib import Path

import pytest

FOLDER = Path(__file__).resolve().parents[2] / "docs/decisions"
RECORDS = sorted(FOLDER.glob("*.md"))
PARTS = ["Status", "Options", "Decision", "Consequences"]
LONGEST = 40  # lines


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.stem)
def test_a_record_has_its_four_parts_in_order_and_is_short(record):
    text = record.read_text(encoding="utf-8")
    assert re.findall(r"^\*\*(\w+)\.\*\* \S", text, re.MULTILINE) == PARTS
    assert len(text.splitlines()) <= LONGEST


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.stem)
def test_its_status_has_a_date_and_its_options_are_more_than_the_one_that_was_taken(record):
    text = " ".join(record.read_text(encoding="utf-8").split())
    status = re.search(r"\*\*Status\.\*\* (.+?) \*\*Options", text).group(1)
    assert re.match(r"(Proposed|Accepted|Superseded), \d{4}-\d{2}-\d{2}\b", status)
    options = re.search(r"\*\*Options\.\*\* (.+?) \*\*Decision\.", text).group(1)
    assert len(re.findall(r"\*[^*]+\*", options)) >= 2


def test_the_records_are_numbered_without_a_gap_in_name_and_title():
    assert [int(record.name[:4]) for record in RECORDS] == [*range(1, len(RECORDS) + 1)]
    for record in RECORDS:
        assert record.read_text(encoding="utf-8").startswith(f"# {int(record.name[:4])}. ")
