"""Two casebooks of two organisations, open in one process with words of their own, each see only theirs."""

import io
import json

import pytest
from click.testing import CliRunner
from pypdf import PdfReader

from aftercare.actions.caseload.import_file import planned
from aftercare.actions.caseload.list_cases import list_due
from aftercare.actions.papers.report import Asked, make_report
from aftercare.actions.recording.own_words import adopt_words, set_word
from aftercare.actions.recording.record import record
from aftercare.actions.shared.table_file import Table
from aftercare.casework.cells import guess_fields
from aftercare.casework.kinds import KINDS
from aftercare.casework.labels import kind_label
from aftercare.casework.own_words import OwnWords, own_words_now, speaking
from aftercare.casework.validation import Invalid
from aftercare.casework.vocabulary import is_term, term_label, terms_of
from aftercare.cli.main import cli
from tests.town import PASSPHRASE, VISIT, Town

PLANNED = {"planned": "2026-12-01T09:00:00+08:00", "held": None, "outcome": None}


@pytest.fixture(scope="module")
def towns(tmp_path_factory):
    """One organisation goes by boat and calls a visit a call, the other by raft, and goes to no homes."""
    with (
        Town.founded(tmp_path_factory.mktemp("boat"), "") as boat,
        Town.founded(tmp_path_factory.mktemp("raft"), "") as raft,
    ):
        for town, words in (
            (
                boat,
                {
                    "visit_type/boat": "By boat",
                    "visit_type/office": "At the jetty",
                    "visit": "Call",
                    "visit.place": "Landing",
                },
            ),
            (raft, {"visit_type/raft": "By raft", "visit": "Round"}),
        ):
            with town.open("admin") as book:
                for about, said in words.items():
                    set_word(book, about, {"en": said, "ms": f"{said} (ms)"})
                if town is raft:
                    set_word(book, "visit_type/home", {}, hidden=True)
            town.sync("admin", "siti")
            town.case = town.shared_case()
        yield boat, raft


@pytest.fixture
def books(towns):
    with towns[0].open("siti") as boat, towns[1].open("siti") as raft:
        for book, town in ((boat, towns[0]), (raft, towns[1])):
            book.case = town.case
            adopt_words(book)
        yield boat, raft
    assert own_words_now() == OwnWords()


def visit(book, **fields):
    return record(book, book.case, "visit", {**VISIT, **fields}).record


def test_a_term_of_one_organisation_is_valid_in_its_casebook_alone(books):
    boat, raft = books
    assert visit(boat, type="boat")
    assert visit(raft, type="raft")
    for book, type_ in ((boat, "raft"), (raft, "boat")):
        with pytest.raises(Invalid) as told:
            visit(book, type=type_)
        offered = str(told.value)
        assert ("boat" in offered.split("Choose")[1]) is (book is boat)
        assert ("raft" in offered.split("Choose")[1]) is (book is raft)
    assert visit(boat, type="boat")  # and what the other was told has changed nothing here


def test_labels_and_what_is_offered_are_those_of_the_casebook_that_is_spoken_for(books):
    boat, raft = books
    with speaking(boat.voice):
        assert kind_label("visit", "en") == "Call"
        assert kind_label("visit", "ms") == "Call (ms)"
        assert "boat" in terms_of("visit_type")
        assert not is_term("visit_type", "raft")
        assert term_label("visit_type", "boat", "ms") == "By boat (ms)"
        with speaking(raft.voice):
            assert kind_label("visit", "en") == "Round"
            assert term_label("visit_type", "boat", "en") == "boat"
            assert "home" not in terms_of("visit_type")
        assert kind_label("visit", "en") == "Call"
        assert "home" in terms_of("visit_type")
    assert kind_label("visit", "en") == "Visit"
    assert not is_term("visit_type", "boat")


def test_a_heading_and_a_cell_are_read_in_the_words_of_the_casebook_that_takes_them_in(books):
    boat, raft = books
    for book, place in ((boat, {"Landing": "place"}), (raft, {}), (boat, {"Landing": "place"})):
        with speaking(book.voice):
            assert guess_fields(["Landing"], [KINDS["visit"]]) == place
    table = Table("visits", ("Way",), (("By boat",),))
    said = {
        name: planned(book, "visit", table, {"Way": "type"})[0].fields["type"]
        for name, book in (("boat", boat), ("raft", raft))
    }
    assert said == {"boat": "boat", "raft": "By boat"}


def test_a_list_says_what_is_due_in_the_words_of_its_casebook(books):
    boat, raft = books
    visit(boat, **PLANNED, type="boat")
    visit(raft, **PLANNED, type="raft")
    told = {}
    for name, book in (("boat", boat), ("raft", raft)):
        due = [item for item in list_due(book, book.here()) if item.rule == "planned_visit"]
        with speaking(book.voice):
            told[name] = " ".join(item.reason("ms") for item in due)
    assert "By boat (ms)" in told["boat"] and "raft" not in told["boat"]
    assert "By raft (ms)" in told["raft"] and "boat" not in told["raft"]


def test_a_report_prints_the_words_of_its_casebook(books):
    for book, type_, said, not_said in (
        (books[0], "boat", "By boat", "By raft"),
        (books[1], "raft", "By raft", "By boat"),
    ):
        asked = Asked("visit_report", record=visit(book, type=type_), recipient="sup")
        made = make_report(book, asked)
        text = "".join(page.extract_text() for page in PdfReader(io.BytesIO(made.pdf)).pages)
        assert said in text
        assert not_said not in text


def commanded(town, *words, text=""):
    """A command on siti's folder, in this very process."""
    return CliRunner().invoke(
        cli,
        ["--data", str(town.folder / "siti"), *words],
        input=text,
        env={"AFTERCARE_PASSPHRASE": PASSPHRASE},
    )


def test_a_command_goes_by_the_words_of_its_folder_and_leaves_none_behind(towns):
    for town, known, unknown in ((towns[0], "boat", "raft"), (towns[1], "raft", "boat")):
        for type_, code in ((known, 0), (unknown, 1), (known, 0)):
            fields = {**VISIT, **PLANNED, "type": type_}
            line = json.dumps({"case": town.case, "kind": "visit", "fields": fields})
            done = commanded(town, "record", text=line)
            assert done.exit_code == code, (type_, done.output)
        fields = {**VISIT, **PLANNED, "type": "office"}
        line = json.dumps({"case": town.case, "kind": "visit", "fields": fields})
        assert commanded(town, "record", text=line).exit_code == 0
        due = commanded(town, "due").output
        assert f"By {known}" in due
        assert unknown not in due
        assert ("At the jetty" in due) is (town is towns[0])
        assert own_words_now() == OwnWords()


def test_once_a_casebook_is_closed_its_words_are_spoken_nowhere(towns, books):
    boat, raft = books
    with towns[0].open("admin") as admin:
        adopt_words(admin)
        with speaking(admin.voice):
            assert kind_label("visit", "en") == "Call"
            admin.close()
            assert kind_label("visit", "en") == "Visit"
            assert "boat" not in terms_of("visit_type")
    with speaking(raft.voice):
        assert kind_label("visit", "en") == "Round"
    with pytest.raises(Invalid):
        visit(raft, type="boat")
    assert visit(boat, type="boat")
