"""The command that repairs a damaged data folder."""

from __future__ import annotations

from pathlib import Path

import click

from aftercare.cli.command_line import as_json, folder, passphrase, put


@click.command()
@click.option(
    "--into",
    type=click.Path(path_type=Path),
    help="A new folder for what can be read; else it takes the place.",
)
@click.option(
    "--recovery", is_flag=True, help="The passphrase cannot be used: use the recovery code."
)
@as_json
@click.pass_context
def repair(context: click.Context, into: Path | None, recovery: bool, as_json: bool) -> None:
    """Bring what can be read of a damaged data folder into a new one, and list what is lost. The
    damaged folder is kept unchanged.
    """
    from aftercare.actions.program.repair import repair as repaired_of

    secret = click.prompt("Recovery code", err=True) if recovery else passphrase(context)
    done = repaired_of(folder(context), secret, into, recovery=recovery)
    if as_json:
        put(
            {
                "folder": str(done.folder),
                "damaged": str(done.damaged),
                "told": [sentence.say("en") for sentence in done.told],
                "lost": [record._asdict() for record in done.lost],
            }
        )
        return
    click.echo(f"Repaired: {done.folder}", err=True)
    for line in done.lines():
        click.echo(line.say("en"), err=True)


COMMANDS = (repair,)
