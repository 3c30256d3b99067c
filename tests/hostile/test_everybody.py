"""After all that a colleague and an administrator can write at once: everybody syncs, reads, prints, opens every screen."""

import pytest

from tests.hostile.flood import Flood


def some_of(flood, place):
    """A case of its own whose screens are gone through; the lists hold all."""
    return list(flood.cases.values())[place % len(flood.cases)]


@pytest.fixture(scope="module")
def flood(qapp):
    found = Flood()
    yield found
    found.close()


def told(found):
    return "\n".join(dict.fromkeys(map(str, found)))


def test_everybody_goes_on_syncing_and_holds_what_is_honest(flood):
    found = flood.after()
    assert not found, told(found)


@pytest.mark.parametrize("name", ["siti", "sup"])
def test_every_list_every_report_and_every_paper_of_a_case_is_made(flood, name):
    found = flood.readings(
        name, [flood.organisation.case, *(some_of(flood, place) for place in range(0, 20, 5))]
    )
    assert not found, told(found)


@pytest.mark.parametrize("name", ["siti", "sup", "admin"])
def test_every_screen_opens_and_every_row_of_it_is_shown(flood, name):
    cases = [flood.organisation.case, some_of(flood, len(name))]
    found = flood.screens(name, cases)
    assert not found, told(found)


@pytest.mark.parametrize("name", ["siti", "admin"])
def test_every_command_that_reads_ends_well_or_with_a_reason(flood, name):
    found = flood.commands(name, [flood.organisation.case, some_of(flood, len(name))])
    assert not found, told(found)
