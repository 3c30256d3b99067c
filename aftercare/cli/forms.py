"""The commands about agency forms: looking a file through, taking it in, filling it in, and writing
the answers out.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import BinaryIO

import click

from aftercare.cli.command_line import as_json, opened, put


@click.group()
def form() -> None:
    """Forms of the organisation's own, written as XLSForm."""


@form.command("check")
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
def form_check(file: Path) -> None:
    """Say whether FILE can be used here, and which cells not; changes nothing and needs no data
    folder.
    """
    from aftercare.actions.recording.agency_forms import read_form_file

    _, found = read_form_file(file)
    put(
        {
            "form": found.form_id,
            "version": found.version,
            "title": found.title,
            "questions": len(found.questions),
        }
    )


@form.command("add")
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.pass_context
def form_add(context: click.Context, file: Path) -> None:
    """Take FILE (.xlsx, .xls) into the organisation; everybody has it after their next sync."""
    from aftercare.actions.recording.agency_forms import add_form

    with opened(context) as casebook:
        put({"id": add_form(casebook, file).record})


@form.command("list")
@as_json
@click.pass_context
def form_list(context: click.Context, as_json: bool) -> None:
    """The forms, with their versions."""
    from aftercare.actions.recording.agency_forms import forms

    with opened(context) as casebook:
        for one in forms(casebook):
            put(one._asdict()) if as_json else click.echo(
                f"{one.record}  {one.title} {one.version}"
            )


@form.command("retire")
@click.argument("form_record", metavar="FORM")
@click.pass_context
def form_retire(context: click.Context, form_record: str) -> None:
    """No longer offer FORM; what was filled in stays."""
    from aftercare.actions.recording.agency_forms import retire_form

    with opened(context) as casebook:
        retire_form(casebook, form_record)


@form.command("fill")
@click.argument("case")
@click.argument("form_record", metavar="FORM")
@click.argument("file", type=click.File("rb"), default="-")
@click.pass_context
def form_fill(context: click.Context, case: str, form_record: str, file: BinaryIO) -> None:
    """Save the answers in FILE: one JSON object, path of the question: answer."""
    from aftercare.actions.recording.agency_forms import save_answers
    from aftercare.actions.recording.read_lines import NO_OBJECT, NotJson, not_json
    from aftercare.casework.given_text import given_text
    from aftercare.casework.json_text import read_json

    try:
        answers = read_json(given_text(file.read(), file.name))
    except json.JSONDecodeError as error:
        raise not_json(error.lineno, error) from None
    if not isinstance(answers, dict):
        raise NotJson(1, NO_OBJECT)
    with opened(context) as casebook:
        written = save_answers(
            casebook, case, form_record, {str(path): str(said) for path, said in answers.items()}
        )
    put({"id": written.record, "dot": written.dot})


@form.command("answers")
@click.argument("form_id")
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, dir_okay=False),
    required=True,
    metavar="FILE.csv",
)
@click.pass_context
def form_answers(context: click.Context, form_id: str, output: Path) -> None:
    """Write everything filled in with FORM_ID into a table; entered in the audit."""
    from aftercare.actions.recording.agency_forms import answers_csv
    from aftercare.actions.shared.audit import enter
    from aftercare.actions.shared.paper_file import write_paper

    with opened(context) as casebook:
        data = answers_csv(casebook, form_id)
        enter(casebook, "exported", about=f"answers of {form_id}"[:100])
        write_paper(output, data)


COMMANDS = (form,)
