"""The commands about the organisation: people, devices, roles, settings, the recovery kit."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from aftercare.casework.dates import moment_said
from aftercare.casework.local_time import since_1970
from aftercare.cli.command_line import as_json, folder, opened, passphrase, put, text_of

if TYPE_CHECKING:
    from aftercare.actions.joining.recovery_kit import Kit


@click.command()
@as_json
@click.pass_context
def people(context: click.Context, as_json: bool) -> None:
    """Everybody in the organisation, with roles and devices."""
    from aftercare.actions.shared.device_names import device_names
    from aftercare.actions.shared.directory import people as everybody

    with opened(context) as casebook:
        labels = device_names(casebook)
        for colleague in everybody(casebook):
            if as_json:
                put(colleague._asdict())
            else:
                numbers = (
                    ", ".join(
                        [
                            *map(labels.label, colleague.devices),
                            *(f"{labels.label(n)} (waits)" for n in colleague.waiting),
                        ]
                    )
                    or "none"
                )
                click.echo(
                    f"{colleague.name or colleague.person:30} {colleague.role:20} {colleague.team:14} devices: {numbers}"
                )


@click.command()
@click.argument("name")
@click.option(
    "--role",
    required=True,
    help=(
        "worker, supervisor, placement_officer, religious_counsellor, partner, administrator or "
        "auditor."
    ),
)
@click.option("--team", default="")
@click.option("--agency", default="", help="Of somebody who belongs to a partner agency.")
@click.option(
    "--sheet",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Also write a printable sheet (PDF).",
)
@click.pass_context
def invite(
    context: click.Context, name: str, role: str, team: str, agency: str, sheet: Path | None
) -> None:
    """Invite NAME. Prints the code to pass on; it works after the next sync, once, for 14 days."""
    from aftercare.actions.joining.invite_person import invite_person

    with opened(context) as casebook:
        invited = invite_person(casebook, name, role, team, agency)
        if sheet:
            from aftercare.actions.papers.print_paper import print_invitation

            print_invitation(casebook, invited, name, sheet)
    put({"code": invited.code, "person": invited.person})


@click.command()
@click.argument("name")
@click.argument("role")
@click.option("--team", default=None)
@click.pass_context
def role(context: click.Context, name: str, role: str, team: str | None) -> None:
    """Give NAME another ROLE (and team) at the next sync."""
    from aftercare.actions.joining.change_role import change_role

    with opened(context) as casebook:
        change_role(casebook, name, role, team)
    click.echo(
        "Changed at the next sync; cases that the role does not reach are withdrawn.", err=True
    )


@click.command()
@click.argument("name")
@click.argument("new", metavar="NEW-NAME")
@click.pass_context
def rename(context: click.Context, name: str, new: str) -> None:
    """Call the person NAME by NEW-NAME from now on, everywhere and on what is printed from the next
    sync on.
    """
    from aftercare.actions.joining.rename_person import rename_person

    with opened(context) as casebook:
        rename_person(casebook, name, new)
    click.echo("Renamed; every device learns it with its next sync.", err=True)


@click.command("take-off")
@click.argument("name")
@click.pass_context
def take_off_command(context: click.Context, name: str) -> None:
    """Take NAME, who leaves, off the organisation at the next sync, with every device."""
    from aftercare.actions.joining.change_role import take_off

    with opened(context) as casebook:
        colleague = take_off(casebook, name)
    click.echo(
        f"{colleague.name} and {len(colleague.devices)} devices are taken off at the next sync.",
        err=True,
    )


@click.command()
@as_json
@click.pass_context
def devices(context: click.Context, as_json: bool) -> None:
    """Every device: its name, whose, when last in contact, with which version, revoked,
    destroyed.
    """
    from aftercare.actions.joining.devices import devices as all_devices

    with opened(context) as casebook:
        for device in all_devices(casebook):
            shown = device.shown()
            last = moment_said(since_1970(device.contact), "en") if device.contact else ""
            state = (
                "vault destroyed"
                if device.destroyed
                else "revoked"
                if device.revoked
                else "waits to be vouched for"
                if device.waits
                else ""
            )
            state = "; ".join(
                filter(
                    None,
                    (
                        state,
                        f"vouched for by {', '.join(device.vouched)}" if device.vouched else "",
                    ),
                )
            )
            line = (
                f"{device.label:16} {device.name:24} {last or 'never':18} "
                f"{device.program:10} {state}"
            )
            put(shown) if as_json else click.echo(line)


@click.command("under-way")
@as_json
@click.pass_context
def under_way_command(context: click.Context, as_json: bool) -> None:
    """What was begun and others have yet to do: who has not joined, destroyed a copy, been vouched
    for, been in contact.
    """
    from aftercare.actions.exchange.under_way import under_way
    from aftercare.actions.joining.devices import iso

    with opened(context) as casebook:
        for thing in under_way(casebook):
            said = thing.waits_for.say("en")
            if as_json:
                put({**thing._asdict(), "since": iso(thing.since), "waits_for": said})
            else:
                at = moment_said(since_1970(thing.since), "en") if thing.since else ""
                click.echo(f"{thing.what:12} {thing.who:30} {at:18} {said}")


@click.command("rename-device")
@click.argument("device", metavar="NUMBER", type=int)
@click.argument("new", metavar="NEW-NAME")
@click.pass_context
def rename_device_command(context: click.Context, device: int, new: str) -> None:
    """Call the device NUMBER (see `devices`) by NEW-NAME from now on: any device as an
    administrator, else one of your own.
    """
    from aftercare.actions.joining.rename_device import rename_device

    with opened(context) as casebook:
        done = rename_device(casebook, device, new)
    click.echo(
        "Renamed; every device learns it with its next sync."
        if done
        else (
            "Asked for; it is shown once this device, then one of an administrator, and then the "
            "others have synced."
        ),
        err=True,
    )


@click.command()
@click.argument("device", type=int)
@click.option("--because", default="", help="Why, for the audit.")
@click.pass_context
def revoke(context: click.Context, device: int, because: str) -> None:
    """Take DEVICE (its number, see `people`) off the organisation at the next sync; it destroys its
    vault when it next calls.
    """
    from aftercare.actions.joining.devices import revoke_device

    with opened(context) as casebook:
        revoke_device(casebook, device, reason=because)
    click.echo(f"Device {device} is revoked at the next sync.", err=True)


@click.command()
@click.argument("device", type=int, required=False)
@click.argument("number", nargs=-1)
@click.option(
    "--not-mine", is_flag=True, help="DEVICE is in your name and not yours: it is taken off."
)
@click.option(
    "--recovery-sheet",
    is_flag=True,
    help="On a new device: the sheet of your other device vouches for this one.",
)
@as_json
@click.pass_context
def vouch(
    context: click.Context,
    device: int | None,
    number: tuple[str, ...],
    not_mine: bool,
    recovery_sheet: bool,
    as_json: bool,
) -> None:
    """Say that DEVICE is its person's, NUMBER being what its screen shows. Without DEVICE: those
    that wait.
    """
    from aftercare.actions.joining.vouch_for_device import (
        refuse_device,
        vouch_for_device,
        vouch_with_sheet,
        waiting_devices,
    )

    if recovery_sheet:
        with opened(context) as casebook:
            vouch_with_sheet(
                casebook, click.prompt("Code on the recovery sheet", hide_input=True, err=True)
            )
        click.echo("Sync now: the sheet vouches for this device.", err=True)
        return
    if device is not None and bool(number) == not_mine:
        raise click.UsageError("Give the NUMBER that the new device shows, or --not-mine.")
    with opened(context) as casebook:
        if device is None:
            for one in waiting_devices(casebook):
                vouched = ", ".join(one.vouched) or "nobody yet"
                line = f"{one.label:16} {one.name:24} {one.number}  vouched for by: {vouched}"
                put(one.shown()) if as_json else click.echo(line)
        elif not_mine:
            refuse_device(casebook, device)
            click.echo(
                f"Device {device} is taken off at the next sync, and administrators are told.",
                err=True,
            )
        else:
            vouch_for_device(casebook, device, " ".join(number))
            click.echo(f"You vouch for device {device} at the next sync.", err=True)


@click.command()
@click.argument("numbers", nargs=-1, metavar="[NAME=NUMBER]...")
@click.pass_context
def settings(context: click.Context, numbers: tuple[str, ...]) -> None:
    """How long devices open without contact, and how long records are kept; an administrator sets
    it.
    """
    from aftercare.actions.recording.settings import DEFAULTS, change_settings
    from aftercare.actions.recording.settings import settings as read_settings
    from aftercare.casework.field_values import is_number

    wanted: dict[str, int | None] = {}
    for given in numbers:
        name, sign, number = given.partition("=")
        if not sign or name not in DEFAULTS or (number and not is_number(number)):
            raise click.UsageError(
                f"{given!r} is not NAME=NUMBER with a name of: {', '.join(DEFAULTS)}."
            )
        wanted[name] = int(number) if number else None
    with opened(context) as casebook:
        if wanted:
            change_settings(casebook, wanted)
        put(read_settings(casebook))


kit_options = (
    click.option(
        "--kit-file",
        type=click.Path(path_type=Path, exists=True, dir_okay=False),
        help="Words or code in a file.",
    ),
    click.option("--address", default="", help="Of the server, where only the words are given."),
    click.option(
        "--certificate", default="", help="As printed on the kit, where only the words are given."
    ),
)


@click.group()
def recovery() -> None:
    """The organisation's recovery kit: 24 words in a safe."""


def _with_kit(command: click.Command) -> click.Command:
    for option in kit_options:
        option(command)
    return command


def _kit(
    kit_file: Path | None,
    address: str,
    certificate: str,
    asked: str = "The 24 words or the code of the recovery kit",
) -> Kit:
    from aftercare.actions.joining.recovery_kit import read_kit

    text = text_of(kit_file) if kit_file else click.prompt(asked, hide_input=True, err=True)
    return read_kit(text, address, certificate)


@_with_kit
@recovery.command("rehearse")
def recovery_rehearse(kit_file: Path | None, address: str, certificate: str) -> None:
    """Prove that the kit works. Changes nothing; needs no data folder. Exit 1 if anything could not
    be opened.
    """
    from aftercare.actions.exchange.recover import rehearse

    rehearsed = rehearse(_kit(kit_file, address, certificate))
    put({**rehearsed._asdict(), "proven": rehearsed.proven})
    if not rehearsed.proven:
        click.echo(
            "The kit does not open everything yet: let every device sync, then rehearse again.",
            err=True,
        )
        raise click.exceptions.Exit(1)
    click.echo("The kit is proven: everything can be opened with it.", err=True)


@_with_kit
@recovery.command("administrator")
@click.option("--name", required=True)
@click.pass_context
def recovery_administrator(
    context: click.Context, kit_file: Path | None, address: str, certificate: str, name: str
) -> None:
    """Become administrator on this new device: for when every administrator's device is lost."""
    from aftercare.actions.exchange.recover import become_administrator

    kit = _kit(kit_file, address, certificate)
    done = become_administrator(folder(context), kit, passphrase(context, new=True), name)
    put(done._asdict())


@_with_kit
@recovery.command("heal")
def recovery_heal(kit_file: Path | None, address: str, certificate: str) -> None:
    """Pass keys on to devices that wait for one and that nobody else is left to send it to."""
    from aftercare.actions.exchange.recover import heal

    put({"devices": heal(_kit(kit_file, address, certificate))})


@_with_kit
@recovery.command("vouch")
@click.argument("device", type=int)
@click.argument("number", nargs=-1, required=True)
def recovery_vouch(
    kit_file: Path | None, address: str, certificate: str, device: int, number: tuple[str, ...]
) -> None:
    """Vouch for DEVICE, whose screen shows NUMBER, where neither its person's other device nor two
    people can.
    """
    from aftercare.actions.exchange.recover import vouch_with_kit

    vouch_with_kit(_kit(kit_file, address, certificate), device, " ".join(number))
    click.echo(f"Device {device} is vouched for.", err=True)


@_with_kit
@recovery.command("give-case")
@click.argument("case")
@click.argument("person")
@click.pass_context
def recovery_give(
    context: click.Context,
    kit_file: Path | None,
    address: str,
    certificate: str,
    case: str,
    person: str,
) -> None:
    """Give CASE, which nobody can open any more, to PERSON."""
    from aftercare.actions.exchange.recover import give_case

    with opened(context) as casebook:
        colleague = give_case(casebook, _kit(kit_file, address, certificate), case, person)
    click.echo(f"{colleague.name} leads the case from their next sync on.", err=True)


@_with_kit
@recovery.command("change-root")
@click.option(
    "--sheet",
    type=click.Path(path_type=Path, dir_okay=False),
    help="First: where the new kit goes (PDF).",
)
@click.option(
    "--new-kit-file",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="Then: the words of the new kit in a file, if they are not typed.",
)
@click.pass_context
def recovery_change_root(
    context: click.Context,
    kit_file: Path | None,
    address: str,
    certificate: str,
    sheet: Path | None,
    new_kit_file: Path | None,
) -> None:
    """Make another root key and a new kit, in two runs.

    With --sheet the new kit is printed, and nothing changes. Without, it is asked for both kits:
    whoever types the new one from its paper proves that it can be read, and only then the old kit
    is void. After a fault, run it again.
    """
    from aftercare.actions.exchange.change_root import change_root, made_kit, new_kit
    from aftercare.actions.papers.print_paper import print_kit

    with opened(context) as casebook:
        if sheet:
            made = new_kit(casebook)
            print_kit(made, sheet)
            put({"organisation_recovery": made.words()})
            click.echo("Nothing is changed yet: the kit of before still holds.", err=True)
            click.echo(
                "Look at the new sheet; then run `recovery change-root` without --sheet.", err=True
            )
            return
        made = made_kit(casebook)
        old = _kit(kit_file, address, certificate)
        read = _kit(
            new_kit_file,
            made.address,
            made.certificate.hex(),
            "The 24 words of the NEW kit, from its paper",
        )
        change_root(casebook, old, read)
    click.echo(
        "The root key is changed. Burn the old kit once the new one was rehearsed.", err=True
    )


COMMANDS = (
    people,
    invite,
    role,
    rename,
    take_off_command,
    devices,
    under_way_command,
    rename_device_command,
    revoke,
    vouch,
    settings,
    recovery,
)
