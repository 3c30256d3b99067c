"""Everything that reads records, and what it may come to: an answer, or a refusal with a reason. Anything else is told."""

from __future__ import annotations

import contextlib
import io
import os
import tempfile
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any, NamedTuple

import click

from aftercare.actions.access.break_glass import openings_to_read
from aftercare.actions.access.grant_case import access_of
from aftercare.actions.access.late_entries import late_entries
from aftercare.actions.caseload.agenda import agenda
from aftercare.actions.caseload.brief import brief
from aftercare.actions.caseload.conflicts import all_contradictions, list_conflicts
from aftercare.actions.caseload.figures import figures_of
from aftercare.actions.caseload.list_cases import list_cases, list_due
from aftercare.actions.caseload.read_for_review import read_for_review
from aftercare.actions.caseload.review import review_queue
from aftercare.actions.caseload.saved_filters import saved_filters
from aftercare.actions.exchange.quarantine import set_aside
from aftercare.actions.joining.devices import devices
from aftercare.actions.papers.report import Asked, make_report
from aftercare.actions.papers.report_kinds import REPORTS
from aftercare.actions.papers.rights import complaints, copy_for_client
from aftercare.actions.recording.agency_forms import forms
from aftercare.actions.recording.attach_file import attachments_of
from aftercare.actions.recording.comment import questions_to_me
from aftercare.actions.recording.due_rules import thresholds
from aftercare.actions.recording.own_words import own_words
from aftercare.actions.recording.settings import schedule, settings
from aftercare.actions.recording.show_records import show_records
from aftercare.actions.shared.audit import audit_trail
from aftercare.actions.shared.directory import people
from aftercare.casework.indicators.counting import Period
from aftercare.casework.refusal import Refused
from aftercare.cli.main import cli
from aftercare.store.casebook import Casebook
from aftercare.ui.case.case_read import CaseRead
from tests.town import PASSPHRASE

ROOT = str(Path(__file__).resolve().parents[2])


class Fault(NamedTuple):
    """Something that ended otherwise than it may: what, by which exception, at which line of the program."""

    what: str
    kind: str
    place: str

    def __str__(self) -> str:
        return f"{self.what}: {self.kind} at {self.place}"


def fault(what: str, error: BaseException) -> Fault:
    """The fault that `error` is."""
    ours = [
        one for one in traceback.extract_tb(error.__traceback__) if one.filename.startswith(ROOT)
    ]
    ours = [
        one for one in ours if "/tests/" not in one.filename and "/.venv/" not in one.filename
    ] or ours
    place = f"{os.path.relpath(ours[-1].filename, ROOT)}:{ours[-1].lineno}" if ours else "?"
    return Fault(what, type(error).__name__, place)


def tried(what: str, step: Callable[[], Any], *, refusals: bool = True) -> Fault | None:
    """The fault to which a step comes; None where it ends well or, with `refusals`, is refused with a reason."""
    try:
        step()
    except Refused as refusal:
        return None if refusals else fault(what, refusal)
    except BaseException as error:
        if isinstance(error, KeyboardInterrupt):
            raise
        return fault(what, error)
    return None


def of_everything(book: Casebook) -> dict[str, Callable[[], Any]]:
    """What the screens and commands about all cases read."""
    now = book.here()
    month = Period.month_of(now.date())
    return {
        "cases": lambda: list_cases(book, now),
        "due": lambda: list_due(book, now),
        "agenda": lambda: agenda(book, now.date() - timedelta(days=30), 90, now),
        "review": lambda: [read_for_review(book, one) for one in review_queue(book, now)],
        "figures": lambda: figures_of(book, [month, month.before()], now.date()),
        "contradictions": lambda: all_contradictions(book),
        "conflicts": lambda: list(list_conflicts(book)),
        "comments": lambda: questions_to_me(book),
        "openings": lambda: openings_to_read(book),
        "late": lambda: late_entries(book),
        "set aside": lambda: set_aside(book),
        "people": lambda: people(book),
        "devices": lambda: devices(book),
        "words": lambda: own_words(book),
        "forms": lambda: forms(book),
        "settings": lambda: (settings(book), schedule(book), thresholds(book)),
        "filters": lambda: saved_filters(book),
        "complaints": lambda: complaints(book),
        "organisation's audit": lambda: audit_trail(book, case=""),
    }


def of_a_case(book: Casebook, case: str) -> dict[str, Callable[[], Any]]:
    """What the screens and commands about one case read."""
    now = book.here()
    return {
        "brief": lambda: brief(book, case, now),
        "case page": lambda: CaseRead(book, case),
        "records": lambda: list(show_records(book, case=case, history=True)),
        "attachments": lambda: attachments_of(book, case),
        "access": lambda: access_of(book, case),
        "audit": lambda: audit_trail(book, case=case),
        "client's copy": lambda: copy_for_client(book, case, "ms"),
    }


def faults_of_readings(book: Casebook, cases: list[str]) -> list[Fault]:
    """What reading everything, and these cases, comes to."""
    steps = dict(of_everything(book))
    for case in cases:
        steps |= {f"{name} of a case": step for name, step in of_a_case(book, case).items()}
    return [found for name, step in steps.items() if (found := tried(name, step))]


def faults_of_reports(book: Casebook, case: str, most: int = 3) -> list[Fault]:
    """What printing every report about a case comes to, each of at most so many records beside the newest."""
    found = []
    month = Period.month_of(book.here().date()).before().name
    for report in REPORTS.values():
        if report.make is None:
            continue
        about = "" if report.about in ("", "period") else case
        period = month if report.about == "period" else ""
        records = [""]
        if report.about not in ("", "case", "period"):
            rows = book.records.read(kind=report.about, case=case)
            records = ["", *(row.id for row in rows[:: max(1, len(rows) // most)])]
        for record in records:
            asked = Asked(
                report.name, about, record, period, "Jabatan", "agreed by word of mouth", "ms"
            )
            found.append(
                tried(f"report {report.name}", lambda asked=asked: make_report(book, asked))
            )
    return list(dict.fromkeys(one for one in found if one))


COMMANDS = (
    "cases", "cases --json", "due", "due --json", "show --json", "show --history --json", "show --receipts", "search Ali",
    "conflicts", "conflicts --json", "late", "quarantine", "figures 2026-11", "figures 2026", "figures --behind caseload",
    "settings", "due-rules", "people", "devices", "rights complaints", "word", "form list", "audit show", "state-hash",
    "state-hash --content", "verify", "rebuild", "diagnose --open", "report caseload -o OUT/caseload.pdf",
    "report statistics --period 2026-10 -o OUT/figures.pdf", "export OUT/json --format json",
    "export OUT/csv --format csv --plain x", "export OUT/xlsx --format xlsx --plain x", "bundle write OUT/a.aftercare",
)  # fmt: skip
COMMANDS_OF_A_CASE = (
    "show --case C", "access C", "access C --json", "audit show --case C", "attachments --case C", "attachments --case C --json",
    "audit extract OUT/audit.csv --case C", "rights copy C -o OUT/copy.pdf",
)  # fmt: skip


def faults_of_commands(
    folder: Path, cases: list[str], commands: tuple[str, ...] = COMMANDS
) -> list[Fault]:
    """What every command that reads comes to, on the device in `folder`: none may end but with 0, or 1 and a reason."""
    found = []
    with tempfile.TemporaryDirectory() as out:
        lines = [(line, "") for line in commands] + [
            (line, case) for case in cases for line in COMMANDS_OF_A_CASE
        ]
        for line, case in lines:
            words = [case if word == "C" else word.replace("OUT", out) for word in line.split()]
            found.append(tried(line, lambda words=words: _command(["--data", str(folder), *words])))
    return [one for one in found if one]


def _command(words: list[str]) -> None:
    """As `main` runs it, in this process."""
    # as a terminal: what cannot be encoded cannot be said
    said = io.TextIOWrapper(io.BytesIO(), "utf-8")
    stop = contextlib.suppress(click.exceptions.Exit)
    with (
        _passphrase(),
        contextlib.redirect_stdout(said),
        contextlib.redirect_stderr(io.StringIO()),
        stop,
    ):
        cli(words, standalone_mode=False)


@contextmanager
def _passphrase() -> Iterator[None]:
    before = os.environ.get("AFTERCARE_PASSPHRASE")
    os.environ["AFTERCARE_PASSPHRASE"] = PASSPHRASE
    try:
        yield
    finally:
        os.environ.pop("AFTERCARE_PASSPHRASE")
        if before is not None:
            os.environ["AFTERCARE_PASSPHRASE"] = before
