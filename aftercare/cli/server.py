"""The commands about the way to the server: where it is, which keys it may show, the code for
whoever cannot reach it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import click

from aftercare.cli.command_line import as_json, opened, put

if TYPE_CHECKING:
    from aftercare.store.casebook import Casebook


@click.group()
def server() -> None:
    """Where the organisation's server is and which keys it may show; an administrator changes
    it.
    """


@server.command()
@as_json
@click.pass_context
def show(context: click.Context, as_json: bool) -> None:
    """The server's addresses in their order, and the fingerprints of the certificates that it may
    show.
    """
    from aftercare.actions.joining.place_server import server_place

    with opened(context) as casebook:
        place = server_place(casebook)
    if as_json:
        put(place._asdict())
        return
    for address in place.addresses:
        click.echo(f"address  {address}")
    for certificate in place.certificates:
        click.echo(f"key      {certificate}")
    if place.waiting:
        click.echo("Not all of it is with the server yet: sync.", err=True)


@server.command()
@click.option("--yes", is_flag=True, help="They count, and what is known here counts as well.")
@click.pass_context
def settle(context: click.Context, yes: bool) -> None:
    """What the server says since it was set back of who belongs to the organisation, and by whom;
    it counts only with --yes.

    Only where sync tells of it: where everything was stated by administrators, it is settled
    without anybody being asked.
    """
    from aftercare.actions.joining.settle_roster import settle_roster, waiting_statements

    with opened(context) as casebook:
        for said in waiting_statements(casebook):
            click.echo(
                f"{said.by.say('en')}{'' if said.may else ', who may not'}: {said.what.say('en')}"
            )
        if yes:
            settle_roster(casebook)
    click.echo(
        "Sync: then all of it counts. Set right on People what should not."
        if yes
        else "Nothing was changed: if this is right, say --yes.",
        err=True,
    )


@server.command("add-address")
@click.argument("address")
@click.option(
    "--key",
    default="",
    help="The fingerprint of the certificate it shows there, if that is another one.",
)
@click.pass_context
def add_address_command(context: click.Context, address: str, key: str) -> None:
    """The server has this ADDRESS too; devices ask there first. Known to the others after the next
    sync.
    """
    from aftercare.actions.joining.place_server import add_address

    _change(context, lambda casebook: add_address(casebook, address, key))


@server.command("remove-address")
@click.argument("address")
@click.pass_context
def remove_address_command(context: click.Context, address: str) -> None:
    """The server is not at ADDRESS any more. Whoever has not synced since it moved then needs a
    code.
    """
    from aftercare.actions.joining.place_server import remove_address

    _change(context, lambda casebook: remove_address(casebook, address))


@server.command("accept-key")
@click.argument("fingerprint", nargs=-1, required=True)
@click.pass_context
def accept_key_command(context: click.Context, fingerprint: tuple[str, ...]) -> None:
    """The server may show the certificate with this FINGERPRINT too."""
    from aftercare.actions.joining.place_server import accept_key

    _change(context, lambda casebook: accept_key(casebook, " ".join(fingerprint)))


@server.command("drop-key")
@click.argument("fingerprint", nargs=-1, required=True)
@click.pass_context
def drop_key_command(context: click.Context, fingerprint: tuple[str, ...]) -> None:
    """The server may not show the certificate with this FINGERPRINT any more."""
    from aftercare.actions.joining.place_server import drop_key

    _change(context, lambda casebook: drop_key(casebook, " ".join(fingerprint)))


@server.command()
@click.pass_context
def code(context: click.Context) -> None:
    """Print the code for colleagues whose devices cannot reach the server any more."""
    from aftercare.actions.joining.place_server import server_code

    with opened(context) as casebook:
        made = server_code(casebook)
    put({"code": made})
    click.echo(
        "Pass it on as it is; it is no secret. They enter it under Sync, or with `aftercare "
        "server-moved`.",
        err=True,
    )


@server.command("found-again")
@click.argument("code")
@click.pass_context
def found_again_command(context: click.Context, code: str) -> None:
    """The old server and its data are gone: found the organisation on a new server with its CODE,
    from this device.
    """
    from aftercare.actions.exchange.found_again import found_again

    with opened(context) as casebook:
        again = found_again(casebook, code)
    put({"code": again.code, "others": list(again.others)})
    click.echo(
        "Sync now. Give the code to everybody: each device brings what it holds once it was "
        "entered there. Invite nobody and "
        "change no roles before the other administrators have synced"
        + (": " + ", ".join(again.others) if again.others else "")
        + ".",
        err=True,
    )


@click.command("server-moved")
@click.argument("code", nargs=-1, required=True)
@click.pass_context
def server_moved(context: click.Context, code: tuple[str, ...]) -> None:
    """The server has moved, or shows another key: follow the CODE that your administrator gave
    you.
    """
    from aftercare.actions.joining.enter_server_code import enter_server_code

    with opened(context, content=False) as casebook:
        followed = enter_server_code(casebook, "".join(code))
    put({"addresses": list(followed.addresses), "new": followed.new})
    click.echo(
        "Sync now." if followed.new else "This device knew that already. Sync now.", err=True
    )


def _change(context: click.Context, change: Callable[[Casebook], None]) -> None:
    """Does it, and says what follows."""
    from aftercare.actions.joining.place_server import server_place

    with opened(context) as casebook:
        change(casebook)
        behind = server_place(casebook).behind
    click.echo(
        "Stated at the next sync. For whoever cannot reach the server any more: `aftercare "
        "server code`.",
        err=True,
    )
    if behind:
        click.echo(
            f"Their devices must be updated first, or they cannot sync: {', '.join(behind)}.",
            err=True,
        )


COMMANDS = (server, server_moved)
