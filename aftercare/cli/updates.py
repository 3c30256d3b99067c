"""The commands about newer versions of the program: check, fetch, install, read a file from a
stick, status.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from aftercare.cli.command_line import as_json, opened, put

if TYPE_CHECKING:
    from aftercare.updates.source import Source
    from aftercare.updates.versions import Offer


@click.group()
def update() -> None:
    """Newer versions of this program. Nothing is fetched or installed unless asked for."""


@contextmanager
def _server(context: click.Context) -> Iterator[Source]:
    """The repository on the organisation's server; the casebook is open only to learn where that
    is.
    """
    from aftercare.actions.shared.way_to_server import transport_to_server
    from aftercare.updates.source import Server

    with opened(context, content=False) as casebook:
        link = transport_to_server(casebook)
    with link as transport:
        yield Server(transport)


@update.command()
@as_json
@click.pass_context
def check(context: click.Context, as_json: bool) -> None:
    """Ask the server what is newest."""
    from aftercare.actions.program.check_for_update import check_for_update
    from aftercare.updates.running import running_installation

    running = running_installation()
    with _server(context) as source:
        _say_offer(check_for_update(running, source), running.running.version, as_json=as_json)


def _say_offer(offer: Offer | None, version: str, *, as_json: bool) -> None:
    if as_json:
        put(
            {
                "version": version,
                "newer": offer.version if offer else None,
                "size": offer.size if offer else None,
            }
        )
    elif offer:
        click.echo(
            f"Version {offer.version} is newer than {version}, which runs. Fetch it with "
            f"`aftercare update fetch`."
        )
        click.echo(offer.notes.get("en", ""))
    else:
        click.echo(f"Version {version} is the newest.")


again_option = click.option(
    "--again", is_flag=True, help="Also a version that was tried here and did not start."
)


@update.command("fetch")
@again_option
@click.pass_context
def fetch_command(context: click.Context, again: bool) -> None:
    """Fetch the newest version from the server; goes on where it stopped."""
    from aftercare.updates.running import running_installation

    running_installation()  # before the passphrase is asked for
    with _server(context) as source:
        _fetch(source, again=again)


@update.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False, exists=True))
@again_option
def read(file: Path, again: bool) -> None:
    """Take the newest version from FILE, an update file on a stick: the same checks, no network."""
    from aftercare.updates.source import Stick

    with Stick(file) as source:
        _fetch(source, again=again)


def _fetch(source: Source, *, again: bool) -> None:
    from aftercare.actions.program.fetch_update import fetch_update
    from aftercare.updates.running import running_installation

    last = [0, 0]

    def progress(came: int, all_: int) -> None:
        last[:] = came, all_

    release = fetch_update(running_installation(), source, progress, again=again)
    put({"version": release.version, "fetched": last[0], "size": release.size})
    click.echo(
        "It is here, whole and genuine. Install it with `aftercare update install`.", err=True
    )


@update.command("install")
@click.option("--yes", is_flag=True, help="Do not ask.")
def install_command(yes: bool) -> None:
    """Install what was fetched beside the version that runs; the next window tries it."""
    from aftercare.actions.program.install_update import install_update
    from aftercare.updates.running import running_installation

    running = running_installation()
    fetched = running.versions.read().fetched
    if fetched and not yes:
        click.confirm(
            f"Install version {fetched} beside {running.running.version}?", abort=True, err=True
        )
    put({"version": install_update(running)})
    click.echo(
        "Installed. The next window tries it; if it does not start, the old one comes back.",
        err=True,
    )


@update.command("back")
@click.option("--yes", is_flag=True, help="Do not ask.")
def back_command(yes: bool) -> None:
    """Leave the version that runs for the one before it. Records that it has converted stay with
    it.
    """
    from aftercare.updates.running import running_installation

    running = running_installation()
    if not yes:
        click.confirm(f"Leave version {running.running.version}?", abort=True, err=True)
    put({"version": running.versions.go_back(running.installed)})


@update.command("status")
@as_json
def status_command(as_json: bool) -> None:
    """What runs, what was found, fetched, installed, left."""
    from aftercare.updates.running import running_installation

    running = running_installation()
    state = running.versions.read()
    shown = {
        "version": running.running.version,
        "platform": running.running.platform,
        "installed": running.installed.version,
        "newer": state.offer.version if state.offer else None,
        "fetched": state.fetched or None,
        "on_trial": state.trial.version if state.trial else None,
        "left": {version.version: version.reason for version in state.refused},
        "folder": str(running.versions.home),
    }
    if as_json:
        put(shown)
        return
    for name, value in shown.items():
        click.echo(f"{name}: {value or '-'}")


COMMANDS = (update,)
