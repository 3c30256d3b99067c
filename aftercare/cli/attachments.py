"""The commands about attachments: attach a file, list, fetch, keep on this device."""

from __future__ import annotations

from pathlib import Path

import click

from aftercare.cli.command_line import as_json, named, opened, put


@click.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False, exists=True))
@click.option("--case", "case", required=True, help="The case it belongs to.")
@click.option(
    "--about",
    default="",
    metavar="RECORD",
    help="The record it is attached to; none for the case itself.",
)
@click.option("--title", default="", help="What it is called; otherwise as the file.")
@click.option(
    "--type",
    "type_",
    default="",
    help="photo, scan, document or voice_note; otherwise by what it is.",
)
@click.option("--note", default="")
@click.pass_context
def attach(
    context: click.Context, file: Path, case: str, about: str, title: str, type_: str, note: str
) -> None:
    """Attach FILE: a photo, scan, PDF or voice note. Place, camera and owner in it are left
    behind.
    """
    from aftercare.actions.recording.attach_file import attach_file

    with opened(context) as casebook:
        written = attach_file(
            casebook, case, file, about=about, title=title, type_=type_, note=note
        )
    put({"id": written.record, "dot": written.dot})


@click.command()
@click.option("--case", "case", required=True)
@as_json
@click.pass_context
def attachments(context: click.Context, case: str, as_json: bool) -> None:
    """The attachments of a case, and whether their content is on this device."""
    from aftercare.actions.recording.attach_file import attachments_of

    with opened(context) as casebook:
        for attachment in attachments_of(casebook, case):
            fields = attachment.row.fields
            row = {
                "id": attachment.row.id,
                "about": fields.get("about"),
                "title": fields.get("title"),
                "type": fields.get("type"),
                "media": attachment.content.media,
                "size": attachment.content.size,
                "here": attachment.lacking == 0,
                "waits": attachment.waits,
            }
            if as_json:
                put(row)
            else:
                here = "here" if row["here"] else "not here"
                click.echo(
                    f"{attachment.row.id}  {row['type']!s:12} {attachment.content.size:>10}  {here:9} "
                    f"{row['title']}"
                )


@click.command()
@click.argument("record_id", metavar="RECORD")
@click.option(
    "-o",
    "--output",
    required=True,
    type=click.Path(path_type=Path, dir_okay=False),
    help="Where the copy goes.",
)
@click.option(
    "--case", default=None, metavar="CASE", help="Of this case, where another has the same id."
)
@click.pass_context
def fetch(context: click.Context, record_id: str, output: Path, case: str | None) -> None:
    """Write a readable copy of an attachment; if it is not on this device, ask for it: it comes
    with the next sync.
    """
    from aftercare.actions.recording.attach_file import save_copy

    with opened(context) as casebook:
        save_copy(casebook, named(casebook, record_id, "attachment", case), output)
    click.echo(f"Written to {output}, outside the vault; the audit says so.", err=True)


@click.command("keep-offline")
@click.argument("case")
@click.option(
    "--no", "drop", is_flag=True, help="No longer: what the server has is taken off this device."
)
@click.pass_context
def keep_offline(context: click.Context, case: str, drop: bool) -> None:
    """Keep all attachments of CASE on this device from the next sync on."""
    from aftercare.actions.recording.attach_file import keep_offline as keep

    with opened(context) as casebook:
        keep(casebook, case, keep=not drop)


COMMANDS = (attach, attachments, fetch, keep_offline)
