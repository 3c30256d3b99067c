"""Saved is not decided: a record says what it waits for, and whose decision that is."""

import pytest

from aftercare.actions.access.grant_case import grant_case
from aftercare.actions.access.open_case import open_case
from aftercare.actions.recording.awaited_decision import awaited_decision
from aftercare.actions.recording.record import record
from aftercare.casework.wording import LANGUAGES

DAY = "2026-11-20"


@pytest.fixture
def case(town):
    found = town.shared_case(supervisor="sup", opened="2026-11-01")
    town.sync("siti", "sup")
    return found


def saved(book, case, kind, **fields):
    """What is told of a record that was just saved."""
    written = record(book, case, kind, fields).record
    found = awaited_decision(book, case, kind, written)
    return found.said() if found else None


@pytest.mark.parametrize("phase", ["closed", "transferred", "reopened"])
def test_an_ending_that_a_worker_wrote_is_told_as_proposed_to_the_cases_supervisor(
    town, case, phase
):
    with town.open("siti") as book:
        said = saved(book, case, "phase", phase=phase, from_date=DAY)
        for language, proposed in zip(
            LANGUAGES, ("is proposed", "dicadangkan", "diusulkan"), strict=True
        ):
            assert f"” {proposed}" in said.say(language) and " sup " in said.say(language)
        assert str(said).endswith("takes effect once sup has decided it, under Review.")


def test_what_nobody_decides_is_saved_and_no_more(town, case):
    with town.open("siti") as book:
        assert saved(book, case, "phase", phase="stabilisation", from_date=DAY) is None
        assert saved(book, case, "task", what="Panggil pusat bantuan") is None


def test_what_a_supervisor_wrote_is_decided_with_it(town, case):
    with town.open("sup") as book:
        assert saved(book, case, "phase", phase="closed", from_date=DAY) is None


def test_a_plan_waits_for_approval_once_the_client_agreed_and_until_then_for_nothing(town, case):
    with town.open("siti") as book:
        plan = {"date": DAY, "success_statement": "Rumah dan kerja"}
        assert saved(book, case, "plan", **plan) is None
        said = saved(book, case, "plan", **plan, client_agreed="agreed", agreed_on=DAY)
        assert str(said) == (
            "Plan saved on this laptop; it waits for sup to approve it, under Review."
        )
        assert said.say("ms").startswith(
            "Pelan disimpan pada komputer ini; ia menunggu kelulusan sup"
        )


def test_where_the_case_names_no_supervisor_every_one_who_opens_it_is_named(town, case):
    town.enrol(puan="supervisor")
    town.sync("siti")
    with town.open("siti") as book:
        record(book, case, "case", {"supervisor": None}, case)
        said = saved(book, case, "phase", phase="closed", from_date=DAY)
        assert "once sup has decided" in str(said)  # another one does not open this case
        grant_case(book, case, "puan", ["care"])
    town.sync("siti")
    with town.open("siti") as book:
        said = saved(book, case, "phase", phase="closed", from_date=DAY)
        assert "sup or puan has decided" in str(said) or "puan or sup has decided" in str(said)


def test_where_no_supervisor_opens_the_case_it_waits_for_a_supervisor(town):
    with town.open("siti") as book:
        alone = open_case(book, {"preferred_name": "Encik B", "type": "general", "opened": DAY})
        said = saved(book, alone, "phase", phase="closed", from_date=DAY)
        assert "once a supervisor has decided it" in str(said)
