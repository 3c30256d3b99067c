"""The operator's command line: make a server, run it, look at it."""

from __future__ import annotations

import json
import logging
import os
import secrets
import sys
from pathlib import Path

import click

from sync.server.refusal import ServerRefusal


def main() -> None:
    """The entry point: refusals become a message and exit code 1."""
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


data_option = click.option("--data", required=True, type=click.Path(path_type=Path, file_okay=False), help="Its folder.")


@cli.command()
@data_option
@click.option("--database", default="", help="postgresql://USER:PASSWORD@HOST/NAME; default: SQLite in the folder.")
@click.option("--organisation", required=True, help="The organisation's name.")
@click.option("--address", default="https://127.0.0.1:8443", show_default=True, help="Where devices reach it.")
def init(data: Path, database: str, organisation: str, address: str) -> None:
    """Make a server with its own certificate. Prints the founding administrator's code."""
    from sqlalchemy import insert

    from sync.protocol.invitation import Invitation, invitation_id, proof_key
    from sync.server import schema
    from sync.server.database import connect, create
    from sync.server.settings import (
        FOUNDER_ID,
        FOUNDER_PROOF,
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
    data.mkdir(mode=0o700, parents=True, exist_ok=True)
    settings = Settings(organisation, address, database or f"sqlite:///{data.resolve() / 'relay.db'}")
    engine = connect(settings.database)
    create(engine)
    secret = secrets.token_bytes(16)
    with engine.begin() as connection:
        rows = [(FOUNDER_ID, invitation_id(secret)), (FOUNDER_PROOF, proof_key(secret))]
        connection.execute(insert(schema.named), [{"name": name, "value": value} for name, value in rows])
    engine.dispose()
    fingerprint = make_certificate(data, settings.host)
    write_settings(data, settings)
    click.echo(json.dumps({"code": Invitation(address, fingerprint[:16], b"", secret).code()}))


@cli.command()
@data_option
@click.option("--workers", default=1, type=click.IntRange(1, 64), show_default=True, help="Processes.")
def serve(data: Path, workers: int) -> None:
    """Run the server at the address given at init."""
    import socket

    import uvicorn

    from sync.server.app import DATA_VARIABLE
    from sync.server.database import check, connect
    from sync.server.settings import CERTIFICATE, KEY, read_settings

    settings = read_settings(data)
    engine = connect(settings.database)
    check(engine)
    engine.dispose()
    with socket.socket(socket.AF_INET6 if ":" in settings.host else socket.AF_INET) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((settings.host, settings.port))
        except OSError as error:
            raise ServerRefusal(f"{settings.address} cannot be bound: {error.strerror}.") from None
    os.environ[DATA_VARIABLE] = str(data)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(name)s %(levelname)s %(message)s")
    click.echo(f"Serving {settings.address}", err=True)
    uvicorn.run(
        "sync.server.app:app_from_environment",
        factory=True,
        host=settings.host,
        port=settings.port,
        workers=workers,
        ssl_certfile=str(data / CERTIFICATE),
        ssl_keyfile=str(data / KEY),
        server_header=False,
        date_header=False,
        access_log=False,
        log_level="warning",
        timeout_keep_alive=330,  # longer than the pause between two syncs: a kept connection saves round trips
    )


@cli.command()
@data_option
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--answer", required=True, type=click.Path(path_type=Path, dir_okay=False), help="Where the answer goes.")
def bundle(data: Path, file: Path, answer: Path) -> None:
    """Take in a bundle FILE that a device wrote, and write the answer to be carried back. The server may be running."""
    from sync.server.app import Service
    from sync.server.bundles import answer_bundle
    from sync.server.database import check, connect
    from sync.server.settings import read_settings

    engine = connect(read_settings(data).database)
    check(engine)
    taken = answer_bundle(Service(engine), file, answer)
    engine.dispose()
    click.echo(json.dumps({"device": taken.device, "refused": taken.refused, "down": taken.down, "more": taken.more}))


@cli.command()
@data_option
@click.option("--json", "as_json", is_flag=True)
def status(data: Path, as_json: bool) -> None:
    """What the server holds."""
    from sync.server.app import count
    from sync.server.database import check, connect
    from sync.server.settings import read_settings

    settings = read_settings(data)
    engine = connect(settings.database)
    check(engine)
    counts = {"organisation": settings.organisation, "address": settings.address, **count(engine)}
    click.echo(json.dumps(counts) if as_json else "\n".join(f"{name}: {value}" for name, value in counts.items()))


if __name__ == "__main__":
    main()
