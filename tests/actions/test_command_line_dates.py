"""The command line writes days for people as screens and papers do, and for scripts as ISO 8601."""

import os
import re
from datetime import date

import pytest

from aftercare.actions.access.grant_case import grant_case
from aftercare.actions.recording.record import record
from tests.town import PASSPHRASE, VISIT
from tests.warm import run

ISO = re.compile(r"\d{4}-\d{2}-\d{2}")
SAID = re.compile(r"\b\d{1,2} [A-Z][a-z]{2} \d{4}\b")


@pytest.mark.parametrize(
    ("name", "command"),
    [
        ("siti", ["due"]),
        ("siti", ["cases"]),
        ("siti", ["access", "CASE"]),
        ("siti", ["show", "--case", "CASE", "--kind", "task", "--receipts"]),
        ("sup", ["audit", "show"]),
        ("sup", ["devices"]),
    ],
    ids=lambda given: given if isinstance(given, str) else given[0],
)
def test_days_are_said_to_people_and_written_for_scripts(town, name, command):
    case = town.shared_case(opened="2026-01-05")
    with town.open("siti") as book:
        record(book, case, "visit", {"type": "home", "planned": "2026-11-02T10:00:00+08:00"})
        record(book, case, "task", {"what": "Telefon"})
        record(book, case, "visit", {**VISIT, "next_due": "2026-12-20"})
        grant_case(book, case, "sup", ["restricted"], until=date(2199, 12, 30))
    town.sync("siti", "sup")

    def said(*more):
        given = [case if one == "CASE" else one for one in command]
        environment = {**os.environ, "AFTERCARE_PASSPHRASE": PASSPHRASE}
        done = run(
            "aftercare", "--data", town.folder / name, *given, *more, environment=environment
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    assert SAID.search(said()) and not ISO.search(said())
    assert ISO.search(said("--json"))
