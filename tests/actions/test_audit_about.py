"""What an audit entry is about is read in the language of whoever reads it, whatever is entered."""

import ast
from pathlib import Path

import pytest

from aftercare.actions.joining.invite_person import invite_person
from aftercare.actions.papers.audit_about import ABOUT, about_words
from aftercare.actions.shared.audit import audit_trail
from aftercare.casework.kinds import KINDS

PROGRAM = Path(__file__).parents[2] / "aftercare"


def entered_as():
    """What the program enters in so many words."""
    for file in PROGRAM.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text())):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "enter":
                for given in node.keywords:
                    text = getattr(given.value, "value", None)
                    if given.arg == "about" and isinstance(text, str):
                        yield text


def test_all_that_is_entered_has_a_name_and_no_name_is_of_nothing():
    entered = set(entered_as())
    assert len(entered) > 8
    assert entered <= ABOUT.keys() | KINDS.keys()
    assert ABOUT.keys() <= entered


@pytest.mark.parametrize(
    ("about", "en", "ms"),
    [
        ("visit", "Visit", "Lawatan"),
        ("figures 2026-Q3", "Figures, 2026-Q3", "Angka, 2026-Q3"),
        ("device 3", "Device 3", "Peranti 3"),
        ("visit_report 2026-11", "Visit report", "Laporan lawatan"),
        ("intake.csv", "intake.csv", "intake.csv"),
        ("case 0b7fcf9a-7b1e-4d59-b9a4-5d9a0d6b2f10", "", ""),
        ("0b7fcf9a-7b1e-4d59-b9a4-5d9a0d6b2f10", "", ""),
    ],
)
def test_it_is_said_as_what_it_is(about, en, ms):
    assert (about_words(about).say("en"), about_words(about).say("ms")) == (en, ms)


def test_whoever_was_invited_is_named_before_they_join(town):
    with town.open("admin") as book:
        invite_person(book, "Nurul Hidayah", "worker")
        invited = next(line for line in audit_trail(book) if line.what == "invited")
    assert invited.whom == "Nurul Hidayah"
