"""The command line. Same actions as the desktop; Qt is imported only for the desktop itself.

Machine output (`--json`: one object a line) on stdout, messages on stderr; exit 0 done, 1 refused with a reason, 2 usage.
Everything heavy is imported inside the command that needs it, so that `--help` is immediate.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from aftercare.store.casebook import Casebook

F = TypeVar("F", bound=Callable[..., Any])


def main() -> None:
    """The entry point: turns refusals into a message and exit code 1."""
    from aftercare.casework.refusal import Refused

    try:
        cli(standalone_mode=False)
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
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)


@click.group(invoke_without_command=True)
@click.option("--data", type=click.Path(path_type=Path), help="Data folder of this device (default: the user's own).")
@click.option("--passphrase-file", type=click.Path(path_type=Path, exists=True, dir_okay=False), help="First line is it.")
@click.version_option(package_name="aftercare")
@click.pass_context
def cli(context: click.Context, data: Path | None, passphrase_file: Path | None) -> None:
    """Aftercare: casework after release, offline first. Without a command: the desktop application.

    The passphrase is asked for, or taken from --passphrase-file or AFTERCARE_PASSPHRASE.
    """
    context.obj = {"data": data, "file": passphrase_file}
    if context.invoked_subcommand is None:
        from aftercare.app import run_desktop

        sys.exit(run_desktop(folder(context)))


def folder(context: click.Context) -> Path:
    """The data folder: as given, or the user's own."""
    given: Path | None = context.find_root().obj["data"]
    if given is not None:
        return given
    from platformdirs import user_data_path

    return user_data_path("aftercare", appauthor=False)


def passphrase(context: click.Context, *, new: bool = False) -> str:
    """The passphrase from the file, the environment or a prompt; it never stands in an argument."""
    file: Path | None = context.find_root().obj["file"]
    if file is not None:
        lines = file.read_text(encoding="utf-8").splitlines()
        return lines[0] if lines else ""
    given = os.environ.get("AFTERCARE_PASSPHRASE")
    if given is not None:
        return given
    asked: str = click.prompt("Passphrase", hide_input=True, confirmation_prompt=new, err=True)
    return asked


@contextmanager
def opened(context: click.Context) -> Iterator[Casebook]:
    """The casebook of the data folder, open for one command."""
    from aftercare.store.casebook import Casebook

    with Casebook.open(folder(context), passphrase(context)) as casebook:
        yield casebook


def put(value: Any) -> None:
    """One JSON object on one line of stdout."""
    click.echo(json.dumps(value, ensure_ascii=False))


def json_lines(source: str) -> Iterator[tuple[int, dict[str, Any]]]:
    """(line number, object) for each line of a file or, for "-", of stdin; a bad line is refused by number."""
    from aftercare.actions.read_lines import NotJson, NotReadable

    try:
        stream = sys.stdin if source == "-" else open(source, encoding="utf-8")  # noqa: SIM115
    except OSError as error:
        raise NotReadable(source, error.strerror or "it cannot be opened") from None
    with stream:
        for number, line in enumerate(stream, 1):
            if not line.strip():
                continue
            try:
                found = json.loads(line)
            except json.JSONDecodeError as error:
                raise NotJson(number, error.msg) from None
            if not isinstance(found, dict):
                raise NotJson(number, "it is not an object in braces")
            yield number, found


as_json = click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")


@cli.command()
@click.argument("code")
@click.option("--name", default="", help="Your name as colleagues see it (founder), or a name for this device.")
@click.pass_context
def enrol(context: click.Context, code: str, name: str) -> None:
    """Join with CODE. Prints the recovery code of this device: write it down, it is shown once."""
    from aftercare.actions.join import join

    joined = join(folder(context), code, passphrase(context, new=True), name)
    shown: dict[str, Any] = {"device": joined.device, "recovery_code": joined.recovery_code}
    if joined.organisation_recovery:
        shown["organisation_recovery"] = joined.organisation_recovery
    put(shown)
    if joined.device:
        click.echo("Joined. Keep the recovery code on paper, away from this computer.", err=True)
    else:
        click.echo("Asked to join. An administrator must sync now; then sync here.", err=True)


@cli.command()
@as_json
@click.pass_context
def people(context: click.Context, as_json: bool) -> None:
    """Everybody in the organisation, with roles and devices."""
    from aftercare.actions.directory import people as everybody

    with opened(context) as casebook:
        for one in everybody(casebook):
            if as_json:
                put(one._asdict())
            else:
                devices = ", ".join(map(str, one.devices)) or "none"
                click.echo(f"{one.name or one.person:30} {one.role:14} {one.team:14} devices: {devices}")


@cli.command()
@click.argument("name")
@click.option("--role", required=True, help="worker, supervisor, partner, administrator or auditor.")
@click.option("--team", default="")
@click.pass_context
def invite(context: click.Context, name: str, role: str, team: str) -> None:
    """Invite NAME. Prints the code to pass on; it works after the next sync, once, for 14 days."""
    from aftercare.actions.invite_person import invite_person

    with opened(context) as casebook:
        invited = invite_person(casebook, name, role, team)
    put({"code": invited.code, "person": invited.person})


@cli.command()
@click.argument("device", type=int)
@click.pass_context
def revoke(context: click.Context, device: int) -> None:
    """Take DEVICE (its number, see `people`) off the organisation at the next sync."""
    from aftercare.actions.revoke_device import revoke_device

    with opened(context) as casebook:
        revoke_device(casebook, device)
    click.echo(f"Device {device} is revoked at the next sync.", err=True)


@cli.command()
@as_json
@click.pass_context
def cases(context: click.Context, as_json: bool) -> None:
    """The cases this device may open."""
    from aftercare.actions.list_cases import list_cases

    with opened(context) as casebook:
        for line in list_cases(casebook, today()):
            if as_json:
                put({name: str(value) if hasattr(value, "isoformat") else value for name, value in line._asdict().items()})
            else:
                click.echo(f"{line.case}  {line.name:30} {line.type:28} {line.phase:20} next: {line.next_contact or '-'}")


@cli.command("open-case")
@click.argument("source", metavar="FILE|-")
@click.pass_context
def open_case_command(context: click.Context, source: str) -> None:
    """Open a case from one JSON object of client and case fields. Prints its id."""
    from aftercare.actions.open_case import open_case

    with opened(context) as casebook:
        for _, fields in json_lines(source):
            put({"case": open_case(casebook, fields)})


@cli.command()
@click.argument("case")
@click.argument("person")
@click.option("--compartments", default="", help="contact,care,work,sealed (default: what the role usually needs).")
@click.pass_context
def grant(context: click.Context, case: str, person: str, compartments: str) -> None:
    """Let PERSON open CASE, or some compartments of it, at the next sync."""
    from aftercare.actions.grant_case import grant_case

    with opened(context) as casebook:
        colleague = grant_case(casebook, case, person, [part.strip() for part in compartments.split(",") if part.strip()])
    click.echo(f"Granted to {colleague.name} at the next sync.", err=True)


@cli.command()
@click.argument("source", metavar="[FILE|-]", default="-")
@click.option("--batch", default=1, type=click.IntRange(1, 100_000), help="Lines per durable save.")
@click.pass_context
def record(context: click.Context, source: str, batch: int) -> None:
    """Record JSON lines {"case","kind","id"?,"fields"}. Prints {"id","dot"} for each, once it is durable."""
    from aftercare.actions.read_lines import record_lines

    with opened(context) as casebook:
        for written in record_lines(casebook, json_lines(source), batch):
            click.echo(f'{{"id": "{written.record}", "dot": "{written.dot}"}}')


@cli.command()
@click.option("--case", default=None)
@click.option("--kind", default=None)
@click.option("--history", is_flag=True, help="Every change of each record, oldest first.")
@as_json
@click.pass_context
def show(context: click.Context, case: str | None, kind: str | None, history: bool, as_json: bool) -> None:
    """Show records; conflicted fields with all their versions."""
    from aftercare.actions.show_records import show_records

    with opened(context) as casebook:
        for row in show_records(casebook, case=case, kind=kind, history=history):
            if as_json:
                put(row)
            else:
                click.echo(f"{row['kind']}  {row['id']}  (case {row['case'] or '-'})")
                for name, value in row["fields"].items():
                    click.echo(f"    {name}: {value}")
                for name in row.get("conflicts", {}):
                    click.echo(f"    {name}: CONFLICT, see `conflicts`")


@cli.command()
@as_json
@click.option("--language", type=click.Choice(["en", "ms"]), default="en")
@click.pass_context
def due(context: click.Context, as_json: bool, language: str) -> None:
    """What is due, most overdue first, with the reason."""
    from aftercare.actions.list_cases import list_due

    with opened(context) as casebook:
        for item in list_due(casebook, today()):
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
                click.echo(f"{shown['due']}  {item.case[:8]}  {shown['reason']}")


@cli.command()
@click.argument("text")
@click.option("--limit", default=50, type=click.IntRange(1, 1000))
@as_json
@click.pass_context
def search(context: click.Context, text: str, limit: int, as_json: bool) -> None:
    """Search everything written."""
    with opened(context) as casebook:
        for hit in casebook.records.search(text, limit):
            if as_json:
                put({"case": hit.case, "kind": hit.kind, "id": hit.record, "snippet": hit.snippet})
            else:
                click.echo(f"{hit.kind:18} {hit.record}  {hit.snippet}")


@cli.command()
@as_json
@click.pass_context
def conflicts(context: click.Context, as_json: bool) -> None:
    """Fields that two people set differently, with every version."""
    from aftercare.actions.show_records import list_conflicts

    with opened(context) as casebook:
        for row in list_conflicts(casebook):
            if as_json:
                put(row)
                continue
            click.echo(f"{row['kind']} {row['id']}  field {row['field']}")
            for version in row["versions"]:
                click.echo(f"    {version['dot']:10} {version['by']}  {version['at']}  {version['value']}")


@cli.command()
@click.argument("record_id", metavar="RECORD")
@click.argument("field")
@click.option("--take", default="", metavar="DOT", help="The version to keep.")
@click.option("--value", default=None, metavar="JSON", help="A new value instead.")
@click.pass_context
def resolve(context: click.Context, record_id: str, field: str, take: str, value: str | None) -> None:
    """Decide a conflict: keep one version, or write a new value that replaces all."""
    from aftercare.actions.resolve_conflict import resolve_conflict

    if bool(take) == (value is not None):
        raise click.UsageError("Give either --take DOT or --value JSON.")
    try:
        decided = json.loads(value) if value is not None else None
    except json.JSONDecodeError as error:
        raise click.UsageError(f"--value is not JSON: {error.msg}. Put text in quotes, as in '\"text\"'.") from None
    with opened(context) as casebook:
        written = resolve_conflict(casebook, record_id, field, take=take, value=decided)
    put({"id": written.record, "dot": written.dot})


@cli.command()
@as_json
@click.pass_context
def sync(context: click.Context, as_json: bool) -> None:
    """Exchange with the server now."""
    from aftercare.actions.sync_now import sync_now

    with opened(context) as casebook:
        synced = sync_now(casebook)
    for trouble in synced.troubles:
        click.echo(f"{trouble.name}: {trouble.reason}", err=True)
    figures = synced.figures()
    if as_json:
        put(figures)
    else:
        click.echo(f"Synced: {synced.pushed} changes up, {synced.pulled} down, {synced.conflicts} conflicts.", err=True)


@cli.command()
@as_json
@click.pass_context
def verify(context: click.Context, as_json: bool) -> None:
    """Prove that the data folder is whole. Exit 1 if anything is wrong."""
    from aftercare.actions.verify_casebook import verify_casebook

    with opened(context) as casebook:
        findings = verify_casebook(casebook)
    for finding in findings:
        if as_json:
            put({"part": finding.part, "problem": finding.problem})
        else:
            click.echo(f"{finding.part}: {finding.problem}", err=True)
    if findings:
        raise click.exceptions.Exit(1)
    click.echo("All is well: pages, chains, signatures and projections are intact.", err=True)


@cli.command()
@click.pass_context
def rebuild(context: click.Context) -> None:
    """Drop every projection and build it again from the change log."""
    with opened(context) as casebook:
        with casebook.transaction():
            casebook.log.rebuild()
        click.echo("Rebuilt.", err=True)


@cli.command("state-hash")
@click.pass_context
def state_hash_command(context: click.Context) -> None:
    """One hash of all that this device holds; equal on converged devices."""
    from aftercare.actions.verify_casebook import state_hash

    with opened(context) as casebook:
        click.echo(state_hash(casebook))


@cli.command()
@click.option("--headless", type=click.Path(path_type=Path, file_okay=False), help="The scripted day into this folder.")
@click.option("--cases", default=60, type=click.IntRange(2, 5000), show_default=True)
@click.option("--seed", default=1, show_default=True)
def demo(headless: Path | None, cases: int, seed: int) -> None:
    """A whole example organisation on this computer, then the supervisor's desktop."""
    from aftercare.app import run_demo

    sys.exit(run_demo(headless, cases, seed))


@cli.command()
@click.option("--recovery", is_flag=True, help="The old passphrase is lost: use the recovery code.")
@click.pass_context
def passwd(context: click.Context, recovery: bool) -> None:
    """Set a new passphrase for this device."""
    from aftercare.store.casebook import Casebook

    old = click.prompt("Recovery code", err=True) if recovery else passphrase(context)
    new = click.prompt("New passphrase", hide_input=True, confirmation_prompt=True, err=True)
    with Casebook.open(folder(context), old, recovery=recovery) as casebook:
        casebook.vault.change_passphrase(new)
    click.echo("The passphrase is changed.", err=True)


def today() -> Any:
    """Today by this device's clock and place."""
    from datetime import datetime

    return datetime.now().astimezone().date()


if __name__ == "__main__":
    main()
