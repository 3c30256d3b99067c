"""The commands about the proxy of a network: show, set, password, clear. A password is asked for or
read from a file, never an argument.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from aftercare.cli.command_line import as_json, first_line, opened, put

if TYPE_CHECKING:
    from sync.replica.proxies import ProxySetting

Command = Callable[..., None]
password_option = click.option(
    "--password-file",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="First line is it.",
)


def proxy_options(command: Command) -> Command:
    """Options of a command that reaches a server before anything can be kept: by which proxy."""
    file = click.Path(path_type=Path, exists=True, dir_okay=False)
    for option in (
        click.option(
            "--proxy-password-file", type=file, help="First line is it; otherwise it is asked for."
        ),
        click.option("--proxy-user", default="", help="Who you are to that proxy."),
        click.option(
            "--proxy-pac",
            default="",
            metavar="PLACE",
            help="The proxy file (PAC) of this network: address or path.",
        ),
        click.option("--proxy", default="", metavar="HOST:PORT", help="This network's proxy."),
    ):
        command = option(command)
    return command


def proxy_given(
    proxy: str = "",
    proxy_pac: str = "",
    proxy_user: str = "",
    proxy_password_file: Path | None = None,
) -> ProxySetting | None:
    """What these options say; None where nothing is."""
    from aftercare.actions.shared.proxy import chosen, with_login
    from sync.replica.proxies import PAC, PROXY

    if proxy and proxy_pac:
        raise click.UsageError("Give either --proxy or --proxy-pac.")
    if proxy_user and not proxy:
        raise click.UsageError(
            "--proxy-user needs --proxy: a name and a password are for one proxy."
        )
    if not proxy and not proxy_pac:
        return None
    setting = chosen(PROXY, proxy) if proxy else chosen(PAC, proxy_pac)
    return (
        with_login(setting, proxy, proxy_user, _password(proxy_password_file))
        if proxy_user
        else setting
    )


def _password(file: Path | None) -> str:
    if file:
        return first_line(file)
    asked: str = click.prompt("Password for the proxy", hide_input=True, err=True)
    return asked


@click.group()
def proxy() -> None:
    """The proxy of this network. Without a setting: as the environment says (HTTPS_PROXY,
    NO_PROXY), else as the system does.
    """


@proxy.command("show")
@as_json
@click.pass_context
def show_command(context: click.Context, as_json: bool) -> None:
    """What is set, and by which way the last sync went. No password is shown."""
    from aftercare.actions.shared.proxy import proxy_setting, way_kept

    with opened(context, content=False) as casebook:
        setting, taken = proxy_setting(casebook), way_kept(casebook)
    shown = {
        "set": setting.how,
        "address": setting.address or None,
        "passwords_for": sorted(setting.logins),
        "last": str(taken),
    }
    if as_json:
        put(shown)
        return
    click.echo(f"set: {setting.how} {setting.address}".rstrip())
    click.echo(f"passwords kept for: {', '.join(sorted(setting.logins)) or 'none'}")
    click.echo(f"last sync: {taken.say('en')}")


@proxy.command("set")
@click.argument("address", required=False, metavar="[HOST:PORT]")
@click.option("--pac", default="", metavar="PLACE", help="A proxy file (PAC): its address or path.")
@click.option("--direct", is_flag=True, help="No proxy, whatever environment and system say.")
@click.option("--user", default="", help="Who you are to that proxy; the password is asked for.")
@password_option
@click.pass_context
def set_command(
    context: click.Context,
    address: str | None,
    pac: str,
    direct: bool,
    user: str,
    password_file: Path | None,
) -> None:
    """Go by the proxy HOST:PORT (or socks5://HOST:PORT), by a proxy file, or by none."""
    from aftercare.actions.shared.proxy import chosen, proxy_setting, set_proxy, with_login
    from sync.replica.proxies import DIRECT, PAC, PROXY

    if sum(map(bool, (address, pac, direct))) != 1:
        raise click.UsageError(
            "Give one of HOST:PORT, --pac PLACE and --direct; `proxy clear` goes back to the "
            "system's."
        )
    if user and not address:
        raise click.UsageError("--user needs HOST:PORT; with --pac, give it to `proxy password`.")
    how = PROXY if address else PAC if pac else DIRECT
    wanted = chosen(how, address or pac)  # before the passphrase is asked for
    password = _password(password_file) if user else ""
    with opened(context, content=False) as casebook:
        wanted = chosen(wanted.how, wanted.address, before=proxy_setting(casebook))
        set_proxy(casebook, with_login(wanted, address or "", user, password) if user else wanted)
    click.echo("Set. It holds from the next sync on.", err=True)


@proxy.command("password")
@click.argument("address", metavar="HOST:PORT")
@click.option(
    "--user",
    required=True,
    help="Who you are to that proxy; with an empty name, what was kept is forgotten.",
)
@password_option
@click.pass_context
def password_command(
    context: click.Context, address: str, user: str, password_file: Path | None
) -> None:
    """Keep a name and a password for the proxy HOST:PORT, encrypted; they are sent to no other."""
    from aftercare.actions.shared.proxy import proxy_setting, set_proxy, with_login

    password = _password(password_file) if user else ""
    with opened(context, content=False) as casebook:
        set_proxy(casebook, with_login(proxy_setting(casebook), address, user, password))
    click.echo("Kept on this device." if user else "Forgotten.", err=True)


@proxy.command("clear")
@click.pass_context
def clear_command(context: click.Context) -> None:
    """Forget what was set, passwords too: as the environment and the system say from now on."""
    from aftercare.actions.shared.proxy import set_proxy
    from sync.replica.proxies import ProxySetting

    with opened(context, content=False) as casebook:
        set_proxy(casebook, ProxySetting())
    click.echo("Cleared.", err=True)


COMMANDS = (proxy,)
