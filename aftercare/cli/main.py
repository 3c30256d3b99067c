"""The command line. Same actions as the desktop; Qt is imported only for the desktop itself.

Machine output (`--json`: one object a line) on stdout, messages on stderr; exit 0 done, 1 refused
with a reason, 2 usage. Everything heavy is imported inside the command that needs it, so that
`--help` is immediate.
"""

from __future__ import annotations

import gc
import io
import os
import sys
from pathlib import Path
from typing import Any

import click

from aftercare import __version__
from aftercare.casework.dates import day_said
from aftercare.casework.local_time import here_said
from aftercare.cli.access import COMMANDS as ACCESS_COMMANDS
from aftercare.cli.attachments import COMMANDS as ATTACHMENT_COMMANDS
from aftercare.cli.command_line import (
    as_json,
    folder,
    json_lines,
    now,
    opened,
    passphrase,
    put,
    warn_of_place,
)
from aftercare.cli.desktop import COMMANDS as DESKTOP_COMMANDS
from aftercare.cli.duties import COMMANDS as DUTY_COMMANDS
from aftercare.cli.exchange import COMMANDS as EXCHANGE_COMMANDS
from aftercare.cli.forms import COMMANDS as FORM_COMMANDS
from aftercare.cli.organisation import COMMANDS as ORGANISATION_COMMANDS
from aftercare.cli.papers import COMMANDS as PAPER_COMMANDS
from aftercare.cli.proxy import COMMANDS as PROXY_COMMANDS
from aftercare.cli.proxy import proxy_given, proxy_options
from aftercare.cli.repair import COMMANDS as REPAIR_COMMANDS
from aftercare.cli.server import COMMANDS as SERVER_COMMANDS
from aftercare.cli.updates import COMMANDS as UPDATE_COMMANDS
from aftercare.updates.launch import launch
from sync.undumped import keep_out_of_dumps

# Records are many small objects, hardly ever in circles: looking for circles after every 700 of
# them takes a third of the time in which a large case is read.
COLLECTED = (50_000, 20, 10)


def main() -> None:
    """The entry point: turns refusals into a message and exit code 1."""
    from aftercare.casework.refusal import Refused

    keep_out_of_dumps()
    gc.set_threshold(*COLLECTED)
    if (
        os.name == "nt"
    ):  # a pipe there speaks the country's code page, which has no letters for many a name
        for stream in (sys.stdin, sys.stdout, sys.stderr):
            if isinstance(stream, io.TextIOWrapper) and not stream.isatty():
                stream.reconfigure(encoding="utf-8")
    launch(sys.argv[1:], cli.commands)
    try:
        cli(prog_name="aftercare", standalone_mode=False)
    except click.UsageError as error:
        error.show()
        sys.exit(2)
    except click.exceptions.Exit as stop:
        sys.exit(stop.exit_code)
    except click.Abort:
        click.echo("Stopped.", err=True)
        sys.exit(1)
    except Refused as refusal:
        click.echo(str(refusal), err=True)
        sys.exit(1)
    except (
        ModuleNotFoundError
    ) as missing:  # a server's installation has this command, and not what it needs
        if (missing.name or "").partition(".")[0] in ("", "aftercare", "sync", "resources"):
            raise
        click.echo(
            f"This program came without {missing.name}. Install the desktop: pip install "
            f'".[desktop]"',
            err=True,
        )
        sys.exit(1)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
    except Exception as error:  # noqa: BLE001 raised again there, unless it is one of the database
        _tell_fault(error)


def _tell_fault(error: Exception) -> None:
    """A fault of the database that no part above has told is told here; any other is raised
    again.
    """
    from aftercare.casework.refusal import Refused
    from aftercare.store.casebook import DATABASE_FILE
    from aftercare.store.faults import told_faults

    try:
        with told_faults(Path(DATABASE_FILE)):
            raise error
    except Refused as refusal:
        click.echo(str(refusal), err=True)
        sys.exit(1)


@click.group(invoke_without_command=True)
@click.option(
    "--data",
    type=click.Path(path_type=Path),
    help="Data folder of this device (default: the user's own).",
)
@click.option(
    "--passphrase-file",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="First line is it.",
)
@click.version_option(__version__)
@click.pass_context
def cli(context: click.Context, data: Path | None, passphrase_file: Path | None) -> None:
    """Aftercare: casework after release, offline first. Without a command: the desktop application.

    The passphrase is asked for, or taken from --passphrase-file or AFTERCARE_PASSPHRASE.
    """
    context.obj = {"data": data, "file": passphrase_file}
    if context.invoked_subcommand is None:
        from aftercare.app import run_desktop

        sys.exit(run_desktop(folder(context)))


@cli.command()
@click.argument("code")
@click.option(
    "--name",
    default="",
    help="Your name as colleagues see it (founder), or a name for this device.",
)
@click.option(
    "--kit",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Founder: print the recovery kit (PDF) here.",
)
@click.option(
    "--place-anyway",
    is_flag=True,
    help="The data folder is not synchronised, though it looks as if it were.",
)
@proxy_options
@click.pass_context
def enrol(
    context: click.Context,
    /,
    code: str,
    name: str,
    kit: Path | None,
    place_anyway: bool,
    **proxy: Any,
) -> None:
    """Join with CODE. Prints the recovery code of this device: write it down, it is shown once."""
    from aftercare.actions.joining.join import join
    from aftercare.store.folder_place import check_place

    if not (folder(context) / "vault.key").exists():
        check_place(folder(context), anyway=place_anyway)  # before anything is asked for
    given = passphrase(context, new=True)
    joined = join(
        folder(context), code, given, name, proxy=proxy_given(**proxy), anyway=place_anyway
    )
    warn_of_place(folder(context))
    shown: dict[str, Any] = {"device": joined.device, "recovery_code": joined.recovery_code}
    if joined.organisation_recovery:
        shown["organisation_recovery"] = joined.organisation_recovery
    if joined.kit:
        shown["organisation_kit"] = joined.kit.code()
    if joined.kit and kit:
        from aftercare.actions.papers.print_paper import print_kit

        print_kit(joined.kit, kit)
    put(shown)
    if joined.device:
        click.echo("Joined. Keep the recovery code on paper, away from this computer.", err=True)
    else:
        click.echo("Asked to join. An administrator must sync now; then sync here.", err=True)


@cli.command()
@as_json
@click.pass_context
def cases(context: click.Context, as_json: bool) -> None:
    """The cases this device may open."""
    from aftercare.actions.caseload.list_cases import list_cases

    with opened(context) as casebook:
        for line in list_cases(casebook, now()):
            if as_json:
                put(
                    {
                        name: str(value) if hasattr(value, "isoformat") else value
                        for name, value in line._asdict().items()
                    }
                )
            else:
                click.echo(
                    f"{line.case}  {line.name:30} {line.type:28} {line.phase:20} next: "
                    f"{day_said(line.next_contact, 'en') if line.next_contact else '-'}"
                )
                if said := line.said_unreckoned():
                    click.echo(f"    {said}")


@cli.command("open-case")
@click.argument("source", metavar="FILE|-")
@click.pass_context
def open_case_command(context: click.Context, source: str) -> None:
    """Open a case from one JSON object of client and case fields. Prints its id."""
    from aftercare.actions.access.open_case import open_case

    with opened(context) as casebook:
        for _, fields in json_lines(source):
            put({"case": open_case(casebook, fields)})


@cli.command()
@click.argument("source", metavar="[FILE|-]", default="-")
@click.option("--batch", default=1, type=click.IntRange(1, 100_000), help="Lines per durable save.")
@click.pass_context
def record(context: click.Context, source: str, batch: int) -> None:
    """Record JSON lines {"case","kind","id"?,"fields"}. Prints {"id","dot"} for each, once it is
    durable.
    """
    from aftercare.actions.recording.read_lines import record_lines

    with opened(context) as casebook:
        for written in record_lines(casebook, json_lines(source), batch):
            click.echo(f'{{"id": "{written.record}", "dot": "{written.dot}"}}')


@cli.command()
@click.option("--case", default=None)
@click.option("--kind", default=None)
@click.option("--history", is_flag=True, help="Every change of each record, oldest first.")
@click.option(
    "--receipts",
    is_flag=True,
    help="Whether it is on the server, since when, and on whose devices.",
)
@as_json
@click.pass_context
def show(
    context: click.Context,
    case: str | None,
    kind: str | None,
    history: bool,
    receipts: bool,
    as_json: bool,
) -> None:
    """Show records; conflicted fields with all their versions."""
    from aftercare.actions.recording.show_records import show_records

    with opened(context) as casebook:
        for row in show_records(casebook, case=case, kind=kind, history=history, receipts=receipts):
            if as_json:
                put(row)
            else:
                click.echo(f"{row['kind']}  {row['id']}  (case {row['case'] or '-'})")
                for name, value in row["fields"].items():
                    click.echo(f"    {name}: {value}")
                for name in row.get("unreadable", ()):
                    click.echo(f"    {name}: unreadable")
                if receipts:
                    where = row["whereabouts"]
                    seen = ", ".join(where["seen_by"]) or "nobody yet"
                    since = where["since"] and here_said(where["since"])
                    place = (
                        f"on the server since {since or 'it came from there'}"
                        if where["on_server"]
                        else "here only"
                    )
                    click.echo(f"    {place}; seen by: {seen}")
                for name in row.get("conflicts", {}):
                    click.echo(f"    {name}: CONFLICT, see `conflicts`")


@cli.command()
@as_json
@click.option("--language", type=click.Choice(["en", "ms", "id"]), default="en")
@click.pass_context
def due(context: click.Context, as_json: bool, language: str) -> None:
    """What is due, most overdue first, with the reason."""
    from aftercare.actions.caseload.list_cases import list_due

    with opened(context) as casebook:
        for item in list_due(casebook, now()):
            shown = {
                "case": item.case,
                "rule": item.rule,
                "due": item.due.isoformat(),
                "overdue_days": item.overdue_days,
                "record": item.record,
                "reason": item.reason(language),
            }
            if as_json:
                put(shown)
            else:
                click.echo(f"{day_said(item.due, language):11}  {item.case[:8]}  {shown['reason']}")


@cli.command("due-rules")
@click.argument("numbers", nargs=-1, metavar="[NAME=NUMBER]...")
@click.pass_context
def due_rules(context: click.Context, numbers: tuple[str, ...]) -> None:
    """The organisation's numbers for what is due when; an administrator sets them. `NAME=` brings a
    default back.
    """
    from aftercare.actions.recording.due_rules import set_due_rules, thresholds
    from aftercare.casework.field_values import is_number

    wanted = {}
    for given in numbers:
        name, sign, number = given.partition("=")
        if not sign or (number and not is_number(number)):
            raise click.UsageError(f"{given!r} is not NAME=NUMBER, as in contact_grace=2.")
        wanted[name] = int(number) if number else None
    with opened(context) as casebook:
        if wanted:
            set_due_rules(casebook, wanted)
        limits = thresholds(casebook)
        put({name: getattr(limits, name) for name in limits.__struct_fields__})


@cli.command()
@click.argument("text")
@click.option("--limit", default=50, type=click.IntRange(1, 1000))
@as_json
@click.pass_context
def search(context: click.Context, text: str, limit: int, as_json: bool) -> None:
    """Search everything written."""
    from aftercare.actions.caseload.search import search as found_by

    with opened(context) as casebook:
        for hit in found_by(casebook, text, limit):
            if as_json:
                put({"case": hit.case, "kind": hit.kind, "id": hit.record, "snippet": hit.snippet})
            else:
                click.echo(f"{hit.kind:18} {hit.record}  {hit.snippet}")


@cli.command()
@as_json
@click.pass_context
def verify(context: click.Context, as_json: bool) -> None:
    """Prove that the data folder is whole. Exit 1 if anything is wrong."""
    from aftercare.actions.program.verify_casebook import COMPARED, verify_casebook

    with opened(context, content=False) as casebook:
        findings = verify_casebook(casebook)
    for finding in findings:
        if as_json:
            put({"part": finding.part, "problem": finding.problem})
        else:
            click.echo(f"{finding.part}: {finding.problem}", err=True)
    if findings:
        raise click.exceptions.Exit(1)
    click.echo(COMPARED, err=True)


@cli.command()
@click.pass_context
def rebuild(context: click.Context) -> None:
    """Drop every projection and build it again from the change log."""
    with opened(context) as casebook:
        with casebook.transaction():
            casebook.log.rebuild()
        click.echo("Rebuilt.", err=True)


@cli.command("state-hash")
@click.option(
    "--content", is_flag=True, help="Of what the records say alone, whoever wrote them where."
)
@click.pass_context
def state_hash_command(context: click.Context, content: bool) -> None:
    """One hash of all that this device holds; equal on converged devices."""
    from aftercare.actions.caseload.export_records import content_hash
    from aftercare.actions.program.verify_casebook import state_hash

    with opened(context) as casebook:
        click.echo(content_hash(casebook) if content else state_hash(casebook))


@cli.command()
@click.option(
    "--headless",
    type=click.Path(path_type=Path, file_okay=False),
    help="The scripted day into this folder.",
)
@click.option("--cases", default=60, type=click.IntRange(2, 5000), show_default=True)
@click.option("--seed", default=1, show_default=True)
def demo(headless: Path | None, cases: int, seed: int) -> None:
    """A whole example organisation on this computer, then the supervisor's desktop."""
    from aftercare.demo.run_demo import run_demo

    sys.exit(run_demo(headless, cases, seed))


@cli.command()
@click.option("--recovery", is_flag=True, help="The old passphrase is lost: use the recovery code.")
@click.pass_context
def passwd(context: click.Context, recovery: bool) -> None:
    """Set a new passphrase for this device."""
    from aftercare.actions.joining.change_passphrase import change_passphrase
    from aftercare.actions.joining.unlock import unlock

    old = click.prompt("Recovery code", err=True) if recovery else passphrase(context)
    new = click.prompt("New passphrase", hide_input=True, confirmation_prompt=True, err=True)
    with unlock(folder(context), old, recovery=recovery) as casebook:
        change_passphrase(casebook, new, old)
    click.echo("The passphrase is changed.", err=True)


for command in (
    *EXCHANGE_COMMANDS,
    *ACCESS_COMMANDS,
    *ORGANISATION_COMMANDS,
    *DUTY_COMMANDS,
    *PAPER_COMMANDS,
    *ATTACHMENT_COMMANDS,
    *FORM_COMMANDS,
    *DESKTOP_COMMANDS,
    *UPDATE_COMMANDS,
    *REPAIR_COMMANDS,
    *SERVER_COMMANDS,
    *PROXY_COMMANDS,
):
    cli.add_command(command)

if __name__ == "__main__":
    main()
