"""The commands about what is owed to clients: their rights, complaints, and the end of
retention.
"""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO

import click

from aftercare.casework.local_time import here_said
from aftercare.cli.command_line import as_json, named, of_case, opened, put

LANGUAGE = click.option("--language", type=click.Choice(["en", "ms", "id"]), default="en")


@click.group()
def rights() -> None:
    """What clients may ask for: a copy, a correction, a consent withdrawn, a complaint."""


@rights.command("copy")
@click.argument("case")
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, dir_okay=False),
    required=True,
    metavar="FILE.pdf",
)
@click.option("--request", default="", help="The rights request that this answers.")
@LANGUAGE
@click.pass_context
def rights_copy(
    context: click.Context, case: str, output: Path, request: str, language: str
) -> None:
    """The client's own copy of CASE, without what belongs to others."""
    from aftercare.actions.papers.rights import print_copy

    with opened(context) as casebook:
        put({"sections": print_copy(casebook, case, output, language, request)})


@rights.command("correct")
@click.argument("record_id", metavar="RECORD")
@click.argument("text")
@click.option("--request", default="", help="The rights request that this answers.")
@of_case
@click.pass_context
def rights_correct(
    context: click.Context, record_id: str, text: str, request: str, case: str | None, kind: str
) -> None:
    """Keep TEXT, in the client's words, beside RECORD. Prints who was told of the case in the last
    twelve months.
    """
    from aftercare.actions.papers.rights import correct

    with opened(context) as casebook:
        written, told = correct(casebook, named(casebook, record_id, kind, case), text, request)
    put({"id": written.record, "tell": [{"at": line.at, "to": line.details[:1]} for line in told]})


@rights.command("withdraw-consent")
@click.argument("consent")
@click.option(
    "--case", default=None, metavar="CASE", help="Of this case, where another has the same id."
)
@click.pass_context
def rights_withdraw(context: click.Context, consent: str, case: str | None) -> None:
    """The client withdraws CONSENT (its id) today. Prints who was told by it."""
    from aftercare.actions.papers.rights import withdraw_consent

    with opened(context) as casebook:
        told = withdraw_consent(casebook, named(casebook, consent, "consent", case))
    put({"tell": [{"at": line.at, "to": line.details[:1]} for line in told]})


@rights.command("complain")
@click.argument("case")
@click.option("--text-file", type=click.File("rb"), default="-", help="What is complained of.")
@click.pass_context
def rights_complain(context: click.Context, case: str, text_file: BinaryIO) -> None:
    """Send a complaint to the auditors alone; nobody in between can read it."""
    from aftercare.actions.papers.rights import complain
    from aftercare.casework.given_text import given_text

    text = given_text(text_file.read(), text_file.name)
    with opened(context) as casebook:
        complain(casebook, case, text)
    click.echo("Sealed for the auditors; it goes with the next sync.", err=True)


@rights.command("complaints")
@as_json
@click.pass_context
def rights_complaints(context: click.Context, as_json: bool) -> None:
    """For auditors: the complaints sealed to this device."""
    from aftercare.actions.papers.rights import complaints

    with opened(context) as casebook:
        for complaint in complaints(casebook):
            put(complaint._asdict()) if as_json else click.echo(
                f"{here_said(complaint.at)}  {complaint.case}\n    {complaint.text or '(sealed to another device)'}"
            )


@click.group()
def dispose() -> None:
    """Dispose of a case at the end of its retention: one person proposes, another confirms."""


@dispose.command("propose")
@click.argument("case")
@click.pass_context
def dispose_propose(context: click.Context, case: str) -> None:
    """Propose to dispose of CASE."""
    from aftercare.actions.caseload.dispose_case import propose_disposal

    with opened(context) as casebook:
        propose_disposal(casebook, case)
    click.echo(
        "Proposed at the next sync; somebody else who leads or supervises the case confirms.",
        err=True,
    )


@dispose.command("stop")
@click.argument("case")
@click.option("--because", default="")
@click.pass_context
def dispose_stop(context: click.Context, case: str, because: str) -> None:
    """Take back a proposal."""
    from aftercare.actions.caseload.dispose_case import stop_disposal

    with opened(context) as casebook:
        stop_disposal(casebook, case, because)
    click.echo("Taken back at the next sync.", err=True)


@dispose.command("confirm")
@click.argument("case")
@click.option("--yes", is_flag=True, help="It cannot be undone; say so.")
@click.pass_context
def dispose_confirm(context: click.Context, case: str, yes: bool) -> None:
    """Confirm: everything of CASE is destroyed at the next sync, here, on every device and on the
    server.
    """
    from aftercare.actions.caseload.dispose_case import confirm_disposal

    if not yes:
        raise click.UsageError("It cannot be undone. Say --yes.")
    with opened(context) as casebook:
        confirm_disposal(casebook, case)
    click.echo("Everything of the case is destroyed at the next sync.", err=True)


@dispose.command("certificate")
@click.argument("case")
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, dir_okay=False),
    required=True,
    metavar="FILE.pdf",
)
@LANGUAGE
@click.pass_context
def dispose_certificate(context: click.Context, case: str, output: Path, language: str) -> None:
    """Write the certificate: who disposed of CASE, and which devices have said that they erased
    it.
    """
    from aftercare.actions.caseload.dispose_case import print_certificate

    with opened(context) as casebook:
        done = print_certificate(casebook, case, output, language)
    put({"case": done.case, "compartments": len(done.parts), "erased": len(done.erased)})


@click.command()
@click.argument("about", required=False, metavar="[VOCABULARY/TERM|KIND|KIND.FIELD]")
@click.option("--en", default=None, help="In English.")
@click.option("--ms", default=None, help="In Malay.")
@click.option("--id", "indonesian", default=None, help="In Indonesian.")
@click.option("--hide", is_flag=True, help="The term is no longer offered.")
@click.pass_context
def word(
    context: click.Context,
    about: str | None,
    en: str | None,
    ms: str | None,
    indonesian: str | None,
    hide: bool,
) -> None:
    """What the organisation calls things, and its own terms; without an argument: all of them."""
    from aftercare.actions.recording.own_words import own_words, set_word

    with opened(context) as casebook:
        if about:
            said = {
                code: text
                for code, text in (("en", en), ("ms", ms), ("id", indonesian))
                if text is not None
            }
            set_word(casebook, about, said, hidden=hide)
        for one in own_words(casebook):
            put(one._asdict())


COMMANDS = (rights, dispose, word)
