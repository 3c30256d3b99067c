"""Whatever shows something of a sealed record enters that it was looked at: every command, and every action of a screen."""

import io
import re
import zipfile
from datetime import timedelta
from pathlib import Path

import click
import pytest
from click.testing import CliRunner
from pypdf import PdfReader

from aftercare.actions.access.hand_over_case import hand_overs_to_receive
from aftercare.actions.caseload.agenda import agenda
from aftercare.actions.caseload.brief import brief
from aftercare.actions.caseload.conflicts import all_conflicts, all_contradictions
from aftercare.actions.caseload.figures import behind
from aftercare.actions.caseload.list_cases import list_cases, list_due
from aftercare.actions.caseload.read_for_review import read_for_review
from aftercare.actions.caseload.review import review_queue
from aftercare.actions.caseload.search import search
from aftercare.actions.recording.attach_file import attachments_of
from aftercare.actions.recording.comment import questions_to_me
from aftercare.actions.recording.show_records import show_records
from aftercare.actions.shared.cannot_write import CannotWrite
from aftercare.actions.shared.paper_file import write_paper
from aftercare.casework.indicators import INDICATORS
from aftercare.casework.indicators.counting import Period
from aftercare.casework.refusal import Refused
from aftercare.cli.main import cli
from aftercare.store.database_errors import OnlyRead
from aftercare.ui.case.case_read import CaseRead
from aftercare.ui.conflicts.waiting import read_waiting
from aftercare.ui.forms.record_form import Opening
from aftercare.ui.review.review_page import read_queue
from aftercare.ui.today.day_plan import read_today
from tests.actions.sealed_case import MARKER, SealedCase
from tests.town import PASSPHRASE

SHOWING = {  # commands that show something of the sealed records
    "show": "--case {case}",
    "show --kind": "signal --history --json",
    "due": "",
    "search": MARKER,
    "search --json": MARKER,
    "conflicts": "",
    "conflicts --json": "",
    "export": "{out} --format csv --plain why",
    "report visit_report": "--record {visit} -o {out}/visit.pdf",
    "report signal_report": "--record {signal} -o {out}/signal.pdf",
}
QUIET = {  # commands that list or write something, and nothing of a sealed record
    "cases": "",
    "figures": "",
    "verify": "",
    "state-hash": "",
    "late": "",
    "quarantine": "",
    "access": "{case}",
    "audit show": "--case {case}",
    "people": "",
    "devices": "",
    "notices": "",
    "settings": "",
    "word": "",
    "due-rules": "",
    "attachments": "--case {case}",
    "form list": "",
    "rights copy": "{case} -o {out}/copy.pdf",
    "rights complaints": "",
    "report caseload": "-o {out}/caseload.pdf",
    "report client_copy": "--case {case} -o {out}/plan.pdf",
    "report transfer": "--case {case} --to Farah --because why -o {out}/transfer.pdf",
    "form answers": "nothing -o {out}/answers.csv",
    "diagnose --open": "",
}
ELSEWHERE = {  # commands that only write, or touch no casebook
    "enrol", "open-case", "record", "rebuild", "demo", "passwd", "import", "undo-import", "template", "resolve", "settle",
    "copy go-on", "copy new-device",
    "comment", "rule", "sync", "bundle write", "bundle read", "grant", "withdraw", "break-glass", "hand-over", "receive",
    "audit extract", "audit verify", "invite", "role", "rename", "rename-device", "take-off", "revoke", "recovery rehearse", "recovery administrator",
    "recovery heal", "recovery give-case", "recovery change-root", "rights correct", "rights withdraw-consent",
    "rights complain", "dispose propose", "dispose stop", "dispose confirm", "dispose certificate", "attach", "fetch",
    "keep-offline", "vouch", "recovery vouch", "form check", "form add", "form retire", "form fill", "open", "practise", "update check", "update fetch",
    "update read", "update install", "update back", "update status", "proxy show", "proxy set", "proxy clear", "proxy password",
    "server show", "server code", "server add-address", "server remove-address", "server accept-key", "server drop-key",
    "server found-again", "server settle", "under-way", "server-moved", "repair",
}  # fmt: skip


@pytest.fixture(scope="module")
def sealed_case():
    made = SealedCase()
    yield made
    made.world.close()


def all_commands(group, path=()):
    for name, command in group.commands.items():
        if isinstance(command, click.Group):
            yield from all_commands(command, (*path, name))
        else:
            yield " ".join((*path, name))


def test_every_command_is_known_here_as_showing_something_or_not():
    listed = {
        re.split(r" --| (?=visit_report|signal_report|caseload|client_copy|transfer)", one)[0]
        for one in SHOWING | QUIET
    }
    assert listed | ELSEWHERE == set(all_commands(cli))


def written_in(folder):
    for file in sorted(folder.rglob("*")):
        if file.suffix == ".pdf":
            yield " ".join(
                page.extract_text() for page in PdfReader(io.BytesIO(file.read_bytes())).pages
            )
        elif file.suffix == ".zip":
            with zipfile.ZipFile(file) as packed:
                yield from (packed.read(name).decode("utf-8-sig") for name in packed.namelist())


def run(sealed_case, command, more, folder, monkeypatch):
    """What the command printed and wrote, and how many looks it entered."""
    monkeypatch.setenv("AFTERCARE_PASSPHRASE", PASSPHRASE)
    wanted = f"{command} {more}".format(
        case=sealed_case.case, out=folder, **sealed_case.records
    ).split()
    before = sealed_case.looks()
    done = CliRunner().invoke(cli, ["--data", str(sealed_case.folder), *wanted])
    assert done.exception is None or isinstance(done.exception, Refused | SystemExit), (
        command,
        done.exception,
    )
    return " ".join([done.output, *written_in(folder)]), sealed_case.looks() - before, done


@pytest.mark.parametrize("command", SHOWING)
def test_a_command_that_shows_sealed_text_enters_a_look(
    sealed_case, command, tmp_path, monkeypatch
):
    said, looks, done = run(sealed_case, command, SHOWING[command], tmp_path, monkeypatch)
    assert MARKER in said, (done.output, done.exception)
    assert looks > 0, command


@pytest.mark.parametrize("command", QUIET)
def test_a_command_that_enters_no_look_shows_no_sealed_text(
    sealed_case, command, tmp_path, monkeypatch
):
    said, looks, _ = run(sealed_case, command, QUIET[command], tmp_path, monkeypatch)
    assert looks or MARKER not in said, command


def now(book):
    return book.here()


SCREENS = {
    "search": lambda book, case, records: search(book, MARKER),
    "conflicts": lambda book, case, records: all_conflicts(book),
    "the conflicts page": lambda book, case, records: read_waiting(book),
    "records": lambda book, case, records: list(show_records(book, case=case)),
    "due": lambda book, case, records: [one.reason("en") for one in list_due(book, now(book))],
    "today": lambda book, case, records: [
        due.reason("en")
        for part in read_today(book).sections
        for line in part.lines
        for due in (line.due, *line.also)
    ],
    "cases": lambda book, case, records: list_cases(book, now(book)),
    "the case page": lambda book, case, records: vars(CaseRead(book, case)),
    "the brief": lambda book, case, records: brief(book, case, now(book)),
    "attachments": lambda book, case, records: attachments_of(book, case),
    "questions": lambda book, case, records: questions_to_me(book),
    "contradictions": lambda book, case, records: [
        one.statement("en") for one in all_contradictions(book)
    ],
    "the agenda": lambda book, case, records: agenda(
        book, now(book).date() - timedelta(days=30), 60, now(book)
    ),
    "hand-overs": lambda book, case, records: [row.case for row in hand_overs_to_receive(book)],
    "the review queue": lambda book, case, records: [
        (one.line, [why.say("en") for why in one.why], one.records) for one in read_queue(book)[0]
    ],
    "the review": lambda book, case, records: [
        read_for_review(book, one) for one in review_queue(book, now(book))
    ],
    **{
        f"the form of {kind}": lambda book, case, records, kind=kind: vars(
            Opening(book, case, kind, records[kind], {})
        )
        for kind in ("visit", "signal", "task", "placement", "consent", "retention_check")
    },
}


@pytest.mark.parametrize("screen", SCREENS)
def test_what_a_screen_reads_of_sealed_records_enters_a_look_once(sealed_case, screen):
    before = sealed_case.looks()
    with sealed_case.world.open("siti") as book:
        shown = repr(SCREENS[screen](book, sealed_case.case, sealed_case.records))
    looks = sealed_case.looks() - before
    assert looks or MARKER not in shown
    with sealed_case.world.open("siti") as book:
        for _ in range(3):
            SCREENS[screen](book, sealed_case.case, sealed_case.records)
    assert sealed_case.looks() - before == 2 * looks, "looking again in half a day"


def test_another_record_of_a_case_that_was_looked_at_is_entered_too(sealed_case):
    with sealed_case.world.open("siti") as book:
        list(show_records(book, case=sealed_case.case, kind="visit"))
        seen = len(book.records.read(kind="audit_entry"))
        list(show_records(book, case=sealed_case.case, kind="signal"))
        newest = book.records.read(kind="audit_entry")[seen:]
    assert [row.fields["details"] for row in newest] == [[sealed_case.records["signal"]]]


def test_a_look_that_is_undone_with_the_rest_is_entered_when_it_happens_again(sealed_case):
    with sealed_case.world.open("siti") as book:
        seen = len(book.records.read(kind="audit_entry"))
        with pytest.raises(CannotWrite), book.transaction():
            list(show_records(book, case=sealed_case.case))
            write_paper(sealed_case.folder / "no such folder" / "paper.pdf", b"")
        list(show_records(book, case=sealed_case.case))
        assert len(book.records.read(kind="audit_entry")) > seen


def test_screens_and_commands_read_records_only_where_a_look_is_entered():
    root = Path(__file__).parents[2] / "aftercare"
    reading = re.compile(r"\.records\.(read|get|search|history|conflicts)\(")
    directory = {"directory_lists.py", "word_list.py"}  # of the organisation, of no case
    asking = {"command_line.py"}  # which record is meant, by its id alone
    pictures = {"scripted_day.py", "scripted_desk.py"}  # the example organisation's
    files = [*(root / "ui").rglob("*.py"), *root.glob("*.py")]
    found = {
        file.name
        for file in files
        if reading.search(text := file.read_text())
        and not re.search(r"(looked_at|showable)\(", text)
    }
    assert found <= directory | asking | pictures


@pytest.mark.parametrize("screen", [one for one in SCREENS if not one.startswith("the form of")])
def test_a_screen_opens_without_sealed_records_while_nothing_can_be_written(sealed_case, screen):
    with sealed_case.world.open("siti") as book:
        # reckoned and kept while it can be
        SCREENS[screen](book, sealed_case.case, sealed_case.records)
    with sealed_case.world.open("siti") as book:
        book.database.unwritable = OnlyRead(sealed_case.folder, full=False)
        shown = repr(SCREENS[screen](book, sealed_case.case, sealed_case.records))
        book.database.unwritable = None
    assert MARKER not in shown


def test_the_cases_behind_a_figure_open_without_sealed_names_while_nothing_can_be_written(
    sealed_case,
):
    def found(book):
        today = book.here().date()
        return [
            one
            for indicator in INDICATORS
            for one in behind(book, indicator, Period.month_of(today), today)
        ]

    with sealed_case.world.open("siti") as book:
        usual = found(book)
    with sealed_case.world.open("siti") as book:
        book.database.unwritable = OnlyRead(sealed_case.folder, full=False)
        shown = found(book)
        book.database.unwritable = None
    assert {(one.case, one.record) for one in shown} == {(one.case, one.record) for one in usual}
    assert {one.name for one in shown if one.case == sealed_case.case} == {sealed_case.case[:8]}
