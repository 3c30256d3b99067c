"""Until when somebody may open a case: days that no calendar shows are refused when typed, and harm no screen when they come."""

from datetime import date

import msgspec
import pytest

from aftercare.actions.access.grant_case import EndsBefore, EndsTooLate, access_of, grant_case
from tests.actions.shell import Shell


@pytest.mark.parametrize(
    ("until", "refusal"),
    [
        (date(9999, 12, 31), EndsTooLate),
        (date(2200, 1, 1), EndsTooLate),
        (date(1, 1, 1), EndsBefore),
        (date(2020, 1, 1), EndsBefore),
    ],
)
def test_an_end_that_is_none_or_is_past_is_refused_with_what_to_do(town, until, refusal):
    case = town.shared_case()
    with town.open("siti") as book:
        before = access_of(book, case)
        with pytest.raises(refusal, match="Nothing was changed"):
            grant_case(book, case, "sup", until=until)
        assert access_of(book, case) == before


@pytest.mark.parametrize("until", [1 << 53, 253_402_300_800])
def test_access_until_a_year_that_no_calendar_has_is_listed_like_any_other(town, until):
    case = town.shared_case()
    with town.open("siti") as book, book.transaction():
        person = book.certified().person
        for space in book.spaces_of(case):
            book.ledger.put_space(msgspec.structs.replace(space, ends={person: until}))
    done = Shell(town.folder)("siti", "access", case, "--json")
    assert {line["until"][:4] for line in done if line["until"]} <= {"2199", "2200"}
    assert any(line["until"] for line in done)
