"""Commands that open the desktop otherwise than on its own: with a file, for practice; and what is
read out on the telephone.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import BinaryIO

import click

from aftercare.cli.command_line import as_json, folder, opened, put


@click.command("open")
@click.argument("file", required=False, type=click.Path(path_type=Path))
@click.pass_context
def open_command(context: click.Context, file: Path | None) -> None:
    """The desktop, offering to read FILE: an exchange (*.aftercare) or an update
    (*.aftercare-update).
    """
    from aftercare.app import run_desktop

    sys.exit(run_desktop(folder(context), file=file))


@click.command("practise")
@click.option(
    "--role", type=click.Choice(["worker", "supervisor"]), default="worker", show_default=True
)
@click.option(
    "--language", type=click.Choice(["en", "ms", "id"]), default=None, help="Default: the system's."
)
@click.option(
    "--text",
    type=click.Choice(["100", "125", "150", "175", "200"]),
    default="100",
    help="Size of text in percent.",
)
@click.option(
    "--colours",
    type=click.Choice(["system", "light", "dark", "contrast"]),
    default="system",
    show_default=True,
)
def practise(role: str, language: str | None, text: str, colours: str) -> None:
    """Practise on invented people: marked, guided, thrown away when it is closed. No data folder is
    opened.
    """
    from aftercare.demo.practice_desktop import run_practice

    sys.exit(run_practice(role, language or "", colours, int(text)))


@click.command("diagnose")
@click.option("--open", "unlocking", is_flag=True, help="Ask for the passphrase too, and say more.")
@click.option(
    "--check",
    "heard",
    type=click.File("rb"),
    help="The check words of numbered lines that were read out and typed.",
)
@as_json
@click.pass_context
def diagnose_command(
    context: click.Context, unlocking: bool, heard: BinaryIO | None, as_json: bool
) -> None:
    """Facts about this program and computer to read out on the telephone; nothing of their
    content.
    """
    from aftercare.actions.program.diagnose import (
        check_words,
        check_words_of,
        diagnose_locked,
        diagnose_open,
        numbered,
    )
    from aftercare.casework.given_text import given_text

    if heard:
        click.echo(check_words_of(numbered(given_text(heard.read(), heard.name))))
        return
    lines = diagnose_locked(folder(context))
    if unlocking:
        with opened(context, content=False) as casebook:
            lines += diagnose_open(casebook)
    if as_json:
        put({"lines": {line.name: str(line.fact) for line in lines}, "check": check_words(lines)})
        return
    for number, line in enumerate(lines, 1):
        click.echo(f"{number:>2}. {line.say('en')}")
    click.echo(f"Check words: {check_words(lines)}")


COMMANDS = (open_command, practise, diagnose_command)
