"""The commands about exchange and what comes of it: sync, bundles, conflicts, late entries,
comments, quarantine.
"""

from __future__ import annotations

import json
from pathlib import Path

import click

from aftercare.casework.local_time import here_said
from aftercare.cli.command_line import as_json, first_line, named, of_case, opened, put, say_entered


@click.command()
@as_json
@click.pass_context
def conflicts(context: click.Context, as_json: bool) -> None:
    """Fields that two people set differently, with every version; and records that contradict each
    other.
    """
    from aftercare.actions.caseload.conflicts import list_conflicts

    with opened(context) as casebook:
        for row in list_conflicts(casebook):
            if as_json:
                put(row)
                continue
            if "unreckoned" in row:
                click.echo(f"{row['case']}\n    {row['statement']}")
                continue
            if "contradiction" in row:
                click.echo(
                    f"{row['contradiction']} {' '.join(row['records'])}\n    {row['statement']}"
                )
                continue
            click.echo(f"{row['kind']} {row['id']}  field {row['field']}")
            for version in row["versions"]:
                said = "unreadable" if version.get("unreadable") else version["value"]
                click.echo(
                    f"    {version['dot']:10} {version['by']}  {here_said(version['at'])}  {said}"
                )
            if "further" in row:
                click.echo(
                    f"    and {row['further']} older versions, which `show --history` has as well"
                )
            if row["ancestor"] is not None:
                click.echo(f"    before:    {row['ancestor']}")


@click.command()
@click.argument("record_id", metavar="RECORD")
@click.argument("field")
@click.option("--take", default="", metavar="DOT", help="The version to keep.")
@click.option("--value", default=None, metavar="JSON", help="A new value instead.")
@click.option("--empty", is_flag=True, help="Leave the field empty: no version is kept.")
@of_case
@click.pass_context
def resolve(
    context: click.Context,
    record_id: str,
    field: str,
    take: str,
    value: str | None,
    *,
    empty: bool,
    case: str | None,
    kind: str,
) -> None:
    """Decide a conflict: keep one version, or write a new value that replaces all."""
    from aftercare.actions.recording.resolve_conflict import resolve_conflict
    from aftercare.casework.json_text import read_json

    if bool(take) + (value is not None) + empty != 1:
        raise click.UsageError("Give either --take DOT, --value JSON or --empty.")
    try:
        decided = read_json(value) if value is not None else None
    except json.JSONDecodeError as error:
        raise click.UsageError(
            f"--value is not JSON: {error.msg}. Put text in quotes, as in '\"text\"'."
        ) from None
    with opened(context) as casebook:
        row = named(casebook, record_id, kind, case)
        written = resolve_conflict(casebook, row, field, take=take, value=decided, empty=empty)
    put({"id": written.record, "dot": written.dot})


@click.command()
@as_json
@click.pass_context
def sync(context: click.Context, as_json: bool) -> None:
    """Exchange with the server now."""
    from aftercare.actions.exchange.sync_now import sync_now
    from aftercare.actions.exchange.wrong_clock import wrong_clock
    from aftercare.actions.joining.old_copy import Return

    with opened(context, content=False) as casebook:
        synced = sync_now(casebook)
    if synced.returned or synced.renumbered:
        click.echo(Return(synced.returned, synced.renumbered, 0).said().say("en"), err=True)
    for issue in synced.issues:
        click.echo(issue.text, err=True)
    if synced.clock_off:
        click.echo(wrong_clock(synced.clock_off).say("en"), err=True)
    if synced.late:
        click.echo(f"{synced.late} late entries wait for a decision: see `late`.", err=True)
    figures = synced.figures()
    if as_json:
        put(figures)
    else:
        click.echo(
            f"Synced: {synced.pushed} changes up, {synced.pulled} down, {synced.conflicts} "
            f"conflicts.",
            err=True,
        )


@click.command("notices")
@click.option("--seen", "read", is_flag=True, help="They were read, and are not told again.")
@as_json
@click.pass_context
def notices_command(context: click.Context, read: bool, as_json: bool) -> None:
    """What others did that you have to know of, until you say that you have read it."""
    from aftercare.actions.shared.notices import seen, to_tell

    with opened(context) as casebook:
        for notice, words in to_tell(casebook):
            text = words.say("en")
            put(
                {"what": notice.what, "at": notice.at, "case": notice.case, "text": text}
            ) if as_json else click.echo(text)
            if read:
                seen(casebook, notice)


@click.group("copy")
def copy_command() -> None:
    """Where another copy of this data folder is in use: which of the two goes on, and as what."""


@copy_command.command("go-on")
@click.pass_context
def copy_go_on(context: click.Context) -> None:
    """Go on with this copy: the other one is gone, or is not used any more. It counts from the next
    sync on.
    """
    from aftercare.actions.joining.old_copy import go_on_here

    with opened(context, content=False) as casebook:
        go_on_here(casebook)
    click.echo(
        "Sync now: this copy goes on. Another one that syncs later is told so, and sends nothing.",
        err=True,
    )


@copy_command.command("new-device")
@click.argument("code", required=False)
@click.option(
    "--recovery-sheet",
    is_flag=True,
    help="The recovery sheet of this folder vouches for its new device.",
)
@click.pass_context
def copy_new_device(context: click.Context, code: str | None, recovery_sheet: bool) -> None:
    """Make this copy a device of its own, with the CODE of an invitation in your name. What waits
    here is sent as its own.
    """
    from aftercare.actions.joining.old_copy import become_new_device, vouch_with_own_sheet

    if bool(code) == recovery_sheet:
        raise click.UsageError(
            "Give the CODE of the invitation; or later, once it is certified, --recovery-sheet."
        )
    with opened(context, content=False) as casebook:
        if code:
            become_new_device(casebook, code)
        else:
            vouch_with_own_sheet(
                casebook, click.prompt("Code on the recovery sheet", hide_input=True, err=True)
            )
    click.echo(
        "Sync now. Until the new device is certified and vouched for, this folder stays as it is.",
        err=True,
    )


@click.command()
@click.argument("rule")
@click.argument("records", nargs=-1, required=True)
@click.option("--because", required=True, help="Why both may stand.")
@click.option(
    "--case", default="", metavar="CASE", help="In this case, where another asks the same."
)
@click.pass_context
def settle(
    context: click.Context, rule: str, records: tuple[str, ...], because: str, case: str
) -> None:
    """Settle a contradiction that is none: say why RECORDS may all stand."""
    from aftercare.actions.caseload.conflicts import settle as settle_contradiction

    with opened(context) as casebook:
        written = settle_contradiction(casebook, rule, records, because, case)
    put({"id": written.record, "dot": written.dot})


@click.command()
@click.argument("record_id", metavar="RECORD")
@click.argument("text")
@click.option("--to", default="", metavar="PERSON", help="Whom it asks.")
@click.option("--field", default="", help="The field it is about.")
@click.option("--answers", default="", metavar="COMMENT", help="The comment it answers.")
@of_case
@click.pass_context
def comment(
    context: click.Context,
    record_id: str,
    text: str,
    to: str,
    field: str,
    answers: str,
    case: str | None,
    kind: str,
) -> None:
    """Leave a comment on RECORD; it travels with it."""
    from aftercare.actions.recording.comment import comment as leave_comment

    with opened(context) as casebook:
        row = named(casebook, record_id, kind, case)
        written = leave_comment(casebook, row, text, to=to, field=field, answers=answers)
    put({"id": written.record, "dot": written.dot})


@click.command()
@as_json
@click.pass_context
def late(context: click.Context, as_json: bool) -> None:
    """What was written on a case that was meanwhile handed over or closed, and what became of
    it.
    """
    from aftercare.actions.access.late_entries import late_entries

    with opened(context) as casebook:
        for entry in late_entries(casebook):
            if as_json:
                put(entry.shown())
                continue
            state = (
                f"{entry.fate} (decided here, takes effect at the next sync)"
                if entry.pending
                else entry.fate
            )
            click.echo(
                f"{entry.name:16} case {entry.case}  by {entry.author}: {state}  {entry.note}"
            )
            for change in entry.changes:
                said = [
                    *change.fields.items(),
                    *((name, "unreadable") for name in change.unreadable),
                ]
                click.echo(
                    f"    {change.kind}: {', '.join(f'{name}: {value}' for name, value in said)}"
                )


@click.command()
@click.argument("entry")
@click.option(
    "--accept/--return",
    "accept",
    required=True,
    default=None,
    help="Take it over, or give it back.",
)
@click.option("--note", default="", help="For its author.")
@click.option("--case", default="", help="Where several cases have an entry of that name.")
@click.pass_context
def rule(context: click.Context, entry: str, accept: bool, note: str, case: str) -> None:
    """Accept or return a late ENTRY (see `late`), at the next sync; its author is told."""
    from aftercare.actions.access.late_entries import rule_on_late

    with opened(context) as casebook:
        ruled = rule_on_late(casebook, entry, accept=accept, note=note, case=case)
    click.echo(
        f"The entry of {ruled.author} is {'accepted' if accept else 'returned'} at the next sync.",
        err=True,
    )


@click.group()
def bundle() -> None:
    """Sync by USB stick: write a file, carry it, read it elsewhere."""


@bundle.command("write")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--to", default="", metavar="PERSON", help="Only what this colleague may open.")
@click.option("--everything", is_flag=True, help="Also what the recipient is known to hold.")
@click.pass_context
def bundle_write(context: click.Context, file: Path, to: str, everything: bool) -> None:
    """Write what the server and colleagues lack into FILE."""
    from aftercare.actions.exchange.bundle import write_bundle_file

    with opened(context, content=False) as casebook:
        written = write_bundle_file(casebook, file, to, everything=everything)
    put(written._asdict())


@bundle.command("read")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.pass_context
def bundle_read(context: click.Context, file: Path) -> None:
    """Take over what a colleague's device, or the server, wrote into FILE."""
    from aftercare.actions.exchange.bundle import read_bundle_file

    with opened(context, content=False) as casebook:
        read = read_bundle_file(casebook, file)
    for issue in read.issues:
        click.echo(issue.text, err=True)
    put({"pulled": read.pulled, "confirmed": read.confirmed, "conflicts": read.conflicts})


@click.command()
@click.option(
    "--export",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write them, sealed as they came, to a file.",
)
@click.option("--retry", "again", is_flag=True, help="Try all of them again.")
@as_json
@click.pass_context
def quarantine(context: click.Context, export: Path | None, again: bool, as_json: bool) -> None:
    """What came and could not be taken, by name and reason."""
    from aftercare.actions.exchange.quarantine import export_set_aside, retry, set_aside

    with opened(context) as casebook:
        if again:
            click.echo(f"{retry(casebook)} taken now.", err=True)
        if export:
            click.echo(f"{export_set_aside(casebook, export)} written to {export}.", err=True)
        for envelope in set_aside(casebook):
            if as_json:
                put(envelope.shown())
            else:
                click.echo(f"{envelope.name}, by {envelope.by}: {envelope.reason}")


@click.command("export")
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False))
@click.option(
    "--format", "how", type=click.Choice(["csv", "xlsx", "json"]), default="json", show_default=True
)
@click.option(
    "--password-file",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="First line is it.",
)
@click.option(
    "--plain", "because", default="", metavar="WHY", help="Without a password, for this reason."
)
@click.pass_context
def export_command(
    context: click.Context, folder: Path, how: str, password_file: Path | None, because: str
) -> None:
    """Write everything this device may read of its cases into FOLDER, as a zip file with a password
    (shown once).
    """
    from aftercare.actions.caseload.export_records import export

    given = first_line(password_file)
    with opened(context) as casebook:
        done = export(casebook, folder, how, password=None if because else given, because=because)
    put({"file": str(done.file), "records": done.records, "password": done.password})
    say_entered(done.entered)


@click.command("import")
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option(
    "--kind", default="", help="What a row is: case (with its client), visit, placement …"
)
@click.option(
    "--map", "pairs", multiple=True, metavar="COLUMN=FIELD", help="Which field a column is."
)
@click.option(
    "--password-file",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="First line is it.",
)
@click.option("--dry-run", is_flag=True, help="Say what would come; change nothing.")
@click.option("--twice", is_flag=True, help="Also rows that may be here already.")
@click.pass_context
def import_command(
    context: click.Context,
    file: Path,
    kind: str,
    pairs: tuple[str, ...],
    password_file: Path | None,
    dry_run: bool,
    twice: bool,
) -> None:
    """Import FILE: an export, or a table of csv or xlsx; all of it or nothing."""
    from aftercare.actions.caseload.import_batch import carry_out
    from aftercare.actions.caseload.import_file import read_import

    if not all("=" in pair for pair in pairs):
        raise click.UsageError("--map is written COLUMN=FIELD.")
    mapping = dict(pair.rsplit("=", 1) for pair in pairs) or None
    with opened(context) as casebook:
        batch = read_import(
            casebook, file, password=first_line(password_file), kind=kind, mapping=mapping
        )
        for row in batch.rows:
            if row.problems or row.like:
                said = "; ".join(
                    problem.say("en")
                    for problem in (*row.problems, *((row.like,) if row.like else ()))
                )
                put(
                    {"row": row.number, "kind": row.kind, "wrong" if row.problems else "like": said}
                )
        if dry_run:
            put({"rows": len(batch.rows), "wrong": len(batch.wrong)})
            return
        chosen = batch if twice else batch.without_like()
        put(
            {
                "imported": carry_out(casebook, chosen),
                "left_out": len(batch.rows) - len(chosen.rows),
            }
        )


@click.command("undo-import")
@click.pass_context
def undo_import_command(context: click.Context) -> None:
    """Take the last import back: strike out what it brought, if nobody has changed it since."""
    from aftercare.actions.caseload.import_batch import undo_import

    with opened(context) as casebook:
        put({"struck_out": undo_import(casebook)})


@click.command("template")
@click.argument("kind")
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, dir_okay=False),
    required=True,
    metavar="FILE.xlsx|.csv",
)
@click.option("--language", type=click.Choice(["en", "ms", "id"]), default="en")
def template_command(kind: str, output: Path, language: str) -> None:
    """Write an empty table of KIND (case, visit, placement …) to fill in and import."""
    from aftercare.actions.caseload.import_file import template
    from aftercare.actions.shared.paper_file import write_paper
    from aftercare.casework.validation import check_kind

    check_kind(kind)
    write_paper(output, template(kind, output.suffix.lower().lstrip("."), language))


COMMANDS = (
    copy_command,
    notices_command,
    export_command,
    import_command,
    undo_import_command,
    template_command,
    conflicts,
    resolve,
    settle,
    comment,
    late,
    rule,
    sync,
    bundle,
    quarantine,
)
