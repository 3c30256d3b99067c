"""A hundred years of an organisation: whoever may see a case has all of it, nobody else has any, and everybody is at rest in three syncs."""

import pytest

from tests.faults.happenings import live


@pytest.mark.parametrize("first", range(0, 100, 10))
def test_in_ten_years_nothing_is_lost_and_nobody_has_what_is_not_theirs(first):
    for seed in range(first, first + 10):
        live(seed)
