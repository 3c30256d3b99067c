"""A form travels: the administrator takes it in, the worker fills it in offline, the supervisor reads it, the table goes out."""

import csv
import io

import pytest

from aftercare.actions.recording.agency_forms import (
    NotAnswered,
    UnfitForm,
    add_form,
    answers_csv,
    form_of,
    forms,
    retire_form,
    save_answers,
)
from aftercare.actions.recording.record import record
from aftercare.casework.declaration import By
from aftercare.casework.refusal import Refused
from aftercare.casework.validation import Invalid
from tests.casework.test_agency_forms import SETTINGS, workbook

ANSWERS = {
    "/data/who": "Aminah",
    "/data/born": "1990-01-01",
    "/data/works": "no",
    "/data/job/hours": "12",
}


@pytest.fixture
def file(tmp_path):
    found = tmp_path / "house.xlsx"
    found.write_bytes(workbook())
    return found


def test_a_form_is_shared_filled_in_kept_by_version_and_exported(town, file):
    case = town.shared_case()
    with town.open("admin") as book:
        first = add_form(book, file).record
        with pytest.raises(UnfitForm, match="there already"):
            add_form(book, file)
    town.sync("admin", "siti")
    with town.open("siti") as book:
        with pytest.raises(Refused):
            add_form(book, file)
        with pytest.raises(NotAnswered) as wrong:
            save_answers(book, case, first, ANSWERS | {"/data/born": "2100-01-01"})
        assert [what.say("en") for _, what in wrong.value.problems] == ["Not in the future"]
        for stray in ("/data/nobody", "/data/who | //x", "who", "/data/child["):
            with pytest.raises(NotAnswered, match="no such question"):
                save_answers(book, case, first, ANSWERS | {stray: "x"})
        assert book.records.read(kind="form_answer") == []
        written = save_answers(book, case, first, ANSWERS)
    with town.open("admin") as book:
        file.write_bytes(workbook(settings=SETTINGS.replace("| 3 ", "| 4 ")))
        second = add_form(book, file).record
    town.sync("admin", "siti", "sup")
    with town.open("sup") as book:
        row = book.records.get(written.record, "form_answer")
        assert row.fields["answers"]["/data/who"] == "Aminah"
        assert "/data/job/hours" not in row.fields["answers"]  # it did not apply
        assert row.fields["version"] == "3"
        assert form_of(book, row.fields["form"]).version == "3"
        assert [(one.version, one.offered) for one in forms(book)] == [("4", True), ("3", False)]
        save_answers(book, case, second, ANSWERS | {"/data/who": "Bibi"})
        table = list(csv.DictReader(io.StringIO(answers_csv(book, "house").decode("utf-8-sig"))))
        assert [(one["version"], one["/data/who"]) for one in table] == [
            ("3", "Aminah"),
            ("4", "Bibi"),
        ]
    with town.open("admin") as book:
        retire_form(book, second)
        assert [one.record for one in forms(book) if one.offered] == [first]


def test_two_people_fill_in_the_same_form_and_both_versions_are_kept(town, file):
    case = town.shared_case()
    with town.open("admin") as book:
        form = add_form(book, file).record
    town.sync("admin", "siti", "sup")
    with town.open("siti") as book:
        answer = save_answers(book, case, form, ANSWERS).record
    town.sync("siti", "sup")
    for name, who in (("siti", "Aminah binti Ali"), ("sup", "Aminah Ali")):
        with town.open(name) as book:
            save_answers(book, case, form, ANSWERS | {"/data/who": who}, record_id=answer)
    town.sync("siti", "sup", "siti")
    with town.open("siti") as book:
        versions = book.records.get(answer, "form_answer").conflicts["answers"]
        assert {one.value["/data/who"] for one in versions} == {"Aminah binti Ali", "Aminah Ali"}


def test_what_a_form_adds_up_is_no_conclusion(town, file):
    """A conclusion is typed, by somebody who is named; nothing writes one for them."""
    case = town.shared_case()
    with town.open("admin") as book:
        form = add_form(book, file).record
    town.sync("admin", "siti")
    with town.open("siti") as book:
        answer = save_answers(book, case, form, ANSWERS).record
        assert "conclusion" not in book.records.get(answer, "form_answer").fields
        with pytest.raises(Invalid):
            record(book, case, "form_answer", {"conclusion": "Stabil"}, answer, by=By.ASSISTANT)
        record(
            book,
            case,
            "form_answer",
            {"conclusion": "Stabil", "assessor": "Puan Rosnah"},
            answer,
            by=By.ASSISTANT,
        )
