"""The operator's command line: make a server, run it, look at it, keep and bring back what it
holds.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

import click

from sync.server.refusal import ServerRefusal
from sync.undumped import keep_out_of_dumps


def main() -> None:
    """The entry point: refusals become a message and exit code 1."""
    keep_out_of_dumps()
    try:
        cli(standalone_mode=False)
    except click.UsageError as error:
        error.show()
        sys.exit(2)
    except click.exceptions.Exit as stop:
        sys.exit(stop.exit_code)
    except ServerRefusal as refusal:
        click.echo(str(refusal), err=True)
        sys.exit(1)


@click.group()
@click.version_option(package_name="aftercare")
def cli() -> None:
    """The Aftercare server: relays what it cannot read."""


data_option = click.option(
    "--data", required=True, type=click.Path(path_type=Path, file_okay=False), help="Its folder."
)
path_option = click.option(
    "--path", default="", help="Which organisation: the path of its address; none for the first."
)


owner_option = click.option(
    "--database",
    default="",
    help="The URL of the role that owns the tables, if the server's may not.",
)


def _organisations(data: Path, database: str = "") -> Any:
    """The organisations of the server in `data`, their tables checked; with the rights of
    `database`, if it is given.
    """
    import msgspec

    from sync.server.organisations import Organisations
    from sync.server.settings import read_settings

    settings = read_settings(data)
    served = Organisations(
        data, msgspec.structs.replace(settings, database=database or settings.database)
    )
    served.check()
    return served


@cli.command()
@data_option
@click.option(
    "--database",
    default="",
    help="postgresql://USER:PASSWORD@HOST/NAME; default: SQLite in the folder.",
)
@click.option(
    "--attachments", default="", help="s3://BUCKET/PREFIX; default: a folder in the folder."
)
@click.option("--organisation", required=True, help="The organisation's name.")
@click.option(
    "--address", default="https://127.0.0.1:8443", show_default=True, help="Where devices reach it."
)
@click.option(
    "--bind", default="", help="The network address to listen at, if it is not that of --address."
)
def init(
    data: Path, database: str, attachments: str, organisation: str, address: str, bind: str
) -> None:
    """Make a server with its own certificate. Prints the founding administrator's code."""
    from sync.server.database import check_url, create, url_of
    from sync.server.organisations import FIRST, Organisations
    from sync.server.settings import (
        SETTINGS,
        AlreadyInitialised,
        Settings,
        check_address,
        make_certificate,
        write_settings,
    )

    address = check_address(address)
    if (data / SETTINGS).exists():
        raise AlreadyInitialised(data)
    check_url(url_of(data, database))
    data.mkdir(mode=0o700, parents=True, exist_ok=True)
    local = address.split(":")[1].endswith(".local")
    settings = Settings(organisation, address, database, attachments, bind, announced=local)
    organisations = Organisations(data, settings)
    organisations.chunks(FIRST)
    create(organisations.first)
    make_certificate(data, settings.host)
    write_settings(data, settings)
    code = organisations.invite_founder(FIRST, organisations.first)
    organisations.dispose()
    click.echo(json.dumps({"code": code}))


@cli.command()
@data_option
@click.option(
    "--workers", default=1, type=click.IntRange(1, 64), show_default=True, help="Processes."
)
def serve(data: Path, workers: int) -> None:
    """Run the server at the address given at init."""
    import socket

    import uvicorn

    from sync.server.backup import stopped
    from sync.server.listening import CIPHERS, HEADER_BYTES, KEPT_SECONDS, Connection
    from sync.server.local_name import announced
    from sync.server.metrics import MULTIPROCESS, place_for_counts
    from sync.server.operation import DATA_VARIABLE, metrics_token
    from sync.server.settings import read_settings

    settings = read_settings(data)
    _organisations(data).dispose()
    metrics_token(data)
    host = settings.listens_at
    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as probe:
        if os.name == "posix":  # elsewhere it would let a second server take the port
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, settings.port))
        except OSError as error:
            raise ServerRefusal(f"{settings.address} cannot be bound: {error.strerror}.") from None
    os.environ[DATA_VARIABLE] = str(data)
    click.echo(f"Serving {settings.address}", err=True)
    with stopped(data), announced(settings):
        if workers > 1:
            os.environ[MULTIPROCESS] = str(place_for_counts(data))
        uvicorn.run(
            "sync.server.app:app_from_environment",
            factory=True,
            host=host,
            port=settings.port,
            workers=workers,
            http=Connection,
            ws="none",
            ssl_certfile=str(data / settings.certificate),
            ssl_keyfile=str(data / settings.key),
            ssl_ciphers=CIPHERS,
            server_header=False,
            date_header=False,
            access_log=False,
            log_config=None,
            proxy_headers=bool(settings.trusted_proxies),
            forwarded_allow_ips=settings.trusted_proxies or None,
            h11_max_incomplete_event_size=HEADER_BYTES,
            timeout_keep_alive=KEPT_SECONDS,
            timeout_graceful_shutdown=60,
        )


@cli.command()
@data_option
@path_option
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option(
    "--answer",
    required=True,
    type=click.Path(path_type=Path, dir_okay=False),
    help="Where the answer goes.",
)
def bundle(data: Path, path: str, file: Path, answer: Path) -> None:
    """Take in a bundle FILE that a device wrote, and write the answer to be carried back. The
    server may be running.
    """
    from sync.server.bundles import answer_bundle

    organisations = _organisations(data)
    taken = answer_bundle(organisations.service(organisations.known(path)), file, answer)
    organisations.dispose()
    click.echo(
        json.dumps(
            {
                "device": taken.device,
                "refused": taken.refused,
                "down": taken.down,
                "more": taken.more,
            }
        )
    )


@cli.command()
@data_option
@click.option("--json", "as_json", is_flag=True)
def status(data: Path, as_json: bool) -> None:
    """What the server holds, by organisation, and whether it is well."""
    from sync.server.status import read_status

    organisations = _organisations(data)
    status_now = read_status(organisations, data)
    organisations.dispose()
    if as_json:
        click.echo(json.dumps(status_now))
        return
    for name, value in status_now.items():
        if isinstance(value, dict):
            click.echo(f"{name}:")
            for path, counts in value.items():
                click.echo(
                    f"  {path}: " + ", ".join(f"{what} {count}" for what, count in counts.items())
                )
        else:
            click.echo(f"{name}: {value}")


@cli.command()
@data_option
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
def backup(data: Path, file: Path) -> None:
    """Write everything the server holds into FILE, as of one moment; it may go on running."""
    from sync.server.backup import write_backup

    organisations = _organisations(data)
    counts = write_backup(organisations, data, file)
    organisations.dispose()
    click.echo(json.dumps(counts))


@cli.command()
@data_option
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False, exists=True))
@click.option(
    "--database",
    default=None,
    help=(
        "Into this PostgreSQL database instead of the one it came from; '' for SQLite in the "
        "folder."
    ),
)
def restore(data: Path, file: Path, database: str | None) -> None:
    """Bring a backup back, into a folder and a database that are empty. Devices then bring what the
    backup lacks.
    """
    from sync.server.backup import read_backup

    click.echo(json.dumps(read_backup(data, file, database)))


@cli.command()
@data_option
@click.option("--database", required=True, help="postgresql://USER:PASSWORD@HOST/NAME, empty.")
def move(data: Path, database: str) -> None:
    """Move what the server holds into another database, as from SQLite to PostgreSQL. Stop the
    server first.
    """
    from sync.server.backup import move_to

    click.echo(json.dumps(move_to(data, database)))


@cli.command()
@data_option
@owner_option
def upgrade(data: Path, database: str) -> None:
    """Bring the tables of every organisation to this version; the server may be running."""
    from sync.server.database import newest

    organisations = _organisations(data, database)
    click.echo(json.dumps({"organisations": len(organisations.paths()), "format": newest()}))
    organisations.dispose()


@cli.command()
@data_option
def check(data: Path) -> None:
    """Read every chunk of every attachment; forget those that are damaged, so that devices bring
    them again.
    """
    from sync.server.status import check_chunks

    organisations = _organisations(data)
    click.echo(json.dumps(check_chunks(organisations)))
    organisations.dispose()


@cli.command("set-back")
@data_option
@path_option
def set_back(data: Path, path: str) -> None:
    """Say that the database lost something, as after a fail-over without a synchronous standby:
    devices bring it again.
    """
    from sync.server.backup import new_era

    organisations = _organisations(data)
    new_era(organisations.engine(organisations.known(path)))
    organisations.dispose()
    click.echo(json.dumps({"era": "new"}))


@cli.command("move-to")
@data_option
@click.argument("addresses", nargs=-1, required=True, metavar="ADDRESS...")
@click.option(
    "--listen",
    is_flag=True,
    help="This very server moves: from its next start on it serves at the first ADDRESS.",
)
def move_to_command(data: Path, addresses: tuple[str, ...], listen: bool) -> None:
    """Check that the server answers at ADDRESS with the same data, and say what administrators have
    to state.

    It goes on answering here: laptops hear of the new address at their next sync. Changes nothing
    without --listen.
    """
    from sync.server.renewal import move_to

    organisations = _organisations(data)
    try:
        moved = move_to(data, organisations, addresses, listen=listen)
    finally:
        organisations.dispose()
    click.echo(json.dumps(moved))
    click.echo(
        "An administrator runs what is in “to_state”, or enters it under People, Server, and "
        "syncs.",
        err=True,
    )
    if listen:
        click.echo("Restart the server, or it goes on at the old address alone.", err=True)


@cli.command("renew-certificate")
@data_option
@click.option("--now", is_flag=True, help="Show the prepared certificate from the next start on.")
@click.option("--force", is_flag=True, help="With --now: also if no administrator has stated it.")
def renew_certificate(data: Path, now: bool, force: bool) -> None:
    """Make the next certificate and say what administrators have to state; with --now, turn to
    it.
    """
    from sync.server.renewal import prepare, switch

    organisations = _organisations(data)
    try:
        renewed = switch(data, organisations, force=force) if now else prepare(data)
    finally:
        organisations.dispose()
    click.echo(
        json.dumps(
            {"certificate": renewed.hex(), "shown": "from the next start on" if now else "not yet"}
        )
    )
    if now:
        click.echo("Restart the server. Once it runs, back it up.", err=True)
    else:
        click.echo(
            f"An administrator of each organisation runs `aftercare server accept-key "
            f"{renewed.hex()}`, or enters it under People, "
            "Server, and syncs. When everybody has synced: `aftercare-server "
            "renew-certificate --now`.",
            err=True,
        )


@cli.group()
def updates() -> None:
    """Releases of the desktop, handed out to laptops; their publisher has signed them."""


@updates.command("take")
@data_option
@click.argument("source", metavar="FILE|FOLDER", type=click.Path(path_type=Path, exists=True))
def take_updates(data: Path, source: Path) -> None:
    """Verify a release and put it on the server, which may be running. An older one than before is
    refused.
    """
    from sync.server.releases import take
    from sync.server.settings import read_settings

    read_settings(data)
    click.echo(json.dumps(take(source, data)))


@updates.command("status")
@data_option
def updates_status(data: Path) -> None:
    """What is handed out, and until when it holds."""
    from sync.server.releases import read_shelf
    from sync.server.settings import read_settings

    read_settings(data)
    click.echo(json.dumps(read_shelf(data)))


@cli.group()
def organisation() -> None:
    """The organisations of this server, walled off from each other."""


@organisation.command("add")
@data_option
@click.argument("path")
@click.option("--name", required=True, help="Its name.")
@owner_option
def add_organisation(data: Path, path: str, name: str, database: str) -> None:
    """Add one, reached at the server's address with PATH behind it. Prints its founding
    administrator's code.
    """
    organisations = _organisations(data, database)
    click.echo(json.dumps({"code": organisations.add(path, name)}))
    organisations.dispose()


@organisation.command("list")
@data_option
def list_organisations(data: Path) -> None:
    """All of them, by path."""
    organisations = _organisations(data)
    for path, name in organisations.paths().items():
        click.echo(json.dumps({"path": path, "name": name}))
    organisations.dispose()


@organisation.command("quota")
@data_option
@path_option
@click.option(
    "--gigabytes",
    type=click.FloatRange(0),
    help="That it may keep here; 0: as much as there is room.",
)
@click.option(
    "--device-megabytes",
    type=click.FloatRange(0),
    help="That one of its devices may bring in a day.",
)
def quota(data: Path, path: str, gigabytes: float | None, device_megabytes: float | None) -> None:
    """Show or set how much an organisation and each of its devices may bring."""
    import msgspec

    from sync.server.quota import GIGABYTE, read_quota, write_quota

    organisations = _organisations(data)
    with (
        organisations.engine(organisations.known(path))
        .execution_options(writes=True)
        .begin() as connection
    ):
        quota_now = read_quota(connection)
        if gigabytes is not None:
            quota_now = msgspec.structs.replace(quota_now, organisation=int(gigabytes * GIGABYTE))
        if device_megabytes is not None:
            quota_now = msgspec.structs.replace(
                quota_now, device_day=int(device_megabytes * 1_000_000)
            )
        write_quota(connection, quota_now)
    organisations.dispose()
    click.echo(
        json.dumps(
            {
                "organisation_bytes": quota_now.organisation,
                "device_bytes_a_day": quota_now.device_day,
            }
        )
    )


if __name__ == "__main__":
    main()
