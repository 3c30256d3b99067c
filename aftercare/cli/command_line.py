"""What every command shares: the data folder, the passphrase, one JSON object a line."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from datetime import datetime

    from aftercare.store.casebook import Casebook
    from aftercare.store.records import RecordRow


def folder(context: click.Context) -> Path:
    """The data folder: as given, or the user's own."""
    given: Path | None = context.find_root().obj["data"]
    if given is not None:
        return given
    from aftercare.store.folder_place import usual_folder

    return usual_folder()


def passphrase(context: click.Context, *, new: bool = False) -> str:
    """The passphrase from the file, the environment or a prompt; it never stands in an argument."""
    file: Path | None = context.find_root().obj["file"]
    if file is not None:
        return first_line(file)
    given = os.environ.get("AFTERCARE_PASSPHRASE")
    if given is None:
        given = click.prompt("Passphrase", hide_input=True, confirmation_prompt=new, err=True)
    from aftercare.casework.given_text import plain
    from aftercare.casework.wording import words

    return plain(given, words("The passphrase"))


@contextmanager
def opened(context: click.Context, *, content: bool = True) -> Iterator[Casebook]:
    """The casebook of the data folder, open for one command; one that shows content goes by the
    lease.
    """
    from aftercare.actions.access.lease import check_lease
    from aftercare.actions.joining.unlock import unlock
    from aftercare.actions.recording.own_words import adopt_words
    from aftercare.casework.own_words import speaking
    from aftercare.store.faults import told_faults

    place = folder(context)
    with (
        noted(place),
        unlock(place, passphrase(context)) as casebook,
        told_faults(casebook.database.path),
        speaking(casebook.voice),
    ):
        if casebook.unwritable:
            click.echo(str(casebook.unwritable), err=True)
        warn_of_place(casebook.folder)
        if casebook.admitted():
            adopt_words(casebook)
            if content:
                check_lease(casebook)
        yield casebook


@contextmanager
def noted(place: Path) -> Iterator[None]:
    """Inside, a fault of the program leaves its trace in the data folder before it is shown."""
    from aftercare.casework.refusal import Refused
    from aftercare.store.fault_trace import keep_fault

    try:
        yield
    except (Refused, click.ClickException, click.exceptions.Exit, click.Abort, BrokenPipeError):
        raise  # the person was told, or has ended it
    except Exception as fault:
        keep_fault(place, fault)
        raise


def warn_of_place(folder: Path) -> None:
    """Says on stderr where the data folder lies, if that is no good place."""
    from aftercare.store.folder_place import warning_of

    warning = warning_of(folder)
    if warning:
        click.echo(str(warning), err=True)


def first_line(file: Path | None) -> str:
    """The first line of a file that holds a password; "" for no file."""
    lines = text_of(file).splitlines() if file else []
    return lines[0] if lines else ""


def text_of(file: Path) -> str:
    """The text in a file that somebody gives; refused where there is none to be read."""
    from aftercare.actions.recording.read_lines import NotReadable
    from aftercare.casework.given_text import given_text
    from aftercare.casework.system_said import system_said
    from aftercare.casework.wording import words

    try:
        return given_text(file.read_bytes(), file.name)
    except OSError as error:
        raise NotReadable(str(file), system_said(error, words("it cannot be opened"))) from None


def put(value: Any) -> None:
    """One JSON object on one line of stdout."""
    click.echo(json.dumps(value, ensure_ascii=False, default=repr))


def json_lines(source: str) -> Iterator[tuple[int, dict[str, Any]]]:
    """(line number, object) for each line of a file or, for "-", of stdin; a bad line is refused by
    number.
    """
    from aftercare.actions.recording.read_lines import NO_OBJECT, NotJson, NotReadable, not_json
    from aftercare.casework.given_text import text_stream
    from aftercare.casework.json_text import read_json
    from aftercare.casework.system_said import system_said
    from aftercare.casework.wording import words

    try:
        stream = sys.stdin.buffer if source == "-" else open(source, "rb")  # noqa: SIM115
    except OSError as error:
        raise NotReadable(source, system_said(error, words("it cannot be opened"))) from None
    with text_stream(stream, words("What was piped in") if source == "-" else source) as stream:
        for number, line in enumerate(stream, 1):
            if not line.strip():
                continue
            try:
                fields = read_json(line)
            except json.JSONDecodeError as error:
                raise not_json(number, error) from None
            if not isinstance(fields, dict):
                raise NotJson(number, NO_OBJECT)
            yield number, fields


as_json = click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")


def of_case(command: Callable[..., None]) -> Callable[..., None]:
    """Options that say which record is meant where several have its id."""
    command = click.option(
        "--kind", default="", help="Of this kind, where another record has the same id."
    )(command)
    return click.option(
        "--case", default=None, metavar="CASE", help="Of this case, where another has the same id."
    )(command)


def named(casebook: Casebook, record_id: str, kind: str, case: str | None) -> RecordRow:
    """The record that a command names; refused where it could be more than one, with the places of
    all.
    """
    from aftercare.store.missing import NoSuchRecord

    row = casebook.records.get(record_id, kind, case)
    if row is None:
        raise NoSuchRecord(record_id)
    return row


def now() -> datetime:
    """The time by this device's clock and place."""
    from datetime import datetime

    return datetime.now().astimezone()


def say_entered(entered: bool) -> None:
    """Says so where what was written out could not be entered in the audit."""
    if not entered:
        click.echo(
            "It could not be entered in the audit, as nothing can be written here.", err=True
        )
