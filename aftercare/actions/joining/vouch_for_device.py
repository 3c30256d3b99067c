"""Vouching for a further device of a person, which is given nothing before (PROTOCOL 3.6), and
saying that it is not one's own.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from aftercare.actions.shared.audit import enter
from aftercare.actions.shared.device_names import DeviceNames, device_names
from aftercare.actions.shared.directory import names_by_person
from aftercare.casework.refusal import Refused
from aftercare.casework.wording import words
from aftercare.store.casebook import Casebook
from aftercare.store.missing import NotEnrolled
from aftercare.store.recovery_code import read_code
from sync.protocol.ids import format_id
from sync.protocol.roster import ROOT, Roster
from sync.protocol.roster_members import Device
from sync.protocol.signing import Purpose, sign
from sync.protocol.vouching import number_of
from sync.replica.intents import RevokeIntent, VouchIntent
from sync.replica.keys import public_of, sheet_key
from sync.replica.replica import Replica

KIT, SHEET = "recovery kit", "recovery sheet"  # where no device of a person vouched


class NotWaiting(Refused):
    """A device that does not wait to be vouched for."""

    def __init__(self, device: int) -> None:
        super().__init__(
            words("Device {device} does not wait for anybody to vouch for it.", device=device),
            words("Nothing was changed."),
            words("`vouch` lists the devices that wait; sync to learn of new ones."),
        )


class MayNotVouch(Refused):
    """Somebody whose word is of no use for this device, or who has given it already."""

    def __init__(self) -> None:
        super().__init__(
            words("You may not vouch for this device, or have done so already."),
            words("Nothing was changed."),
            words(
                "Its person does so on a device they use already; or an administrator and "
                "another administrator or a supervisor do."
            ),
        )


class OtherNumber(Refused):
    """The number that was read out is not that of the device."""

    def __init__(self) -> None:
        super().__init__(
            words("This is not the number of the device that waits."),
            words("Nothing was changed: the device is given nothing."),
            words(
                "Read it from the new device's screen again. If it stays another one, do not "
                "vouch, and tell an administrator."
            ),
        )


class NotThisSheet(Refused):
    """A recovery sheet that cannot vouch for this device."""

    def __init__(self) -> None:
        super().__init__(
            words(
                "This is not the recovery sheet of another device of yours, or one that was "
                "printed before sheets could vouch."
            ),
            words("Nothing was changed."),
            words(
                "Use the sheet of the device you had before, not the one of this device; or "
                "let somebody else vouch."
            ),
        )


class NotRefusable(Refused):
    """A device of which this person cannot say that it is not theirs."""

    def __init__(self, device: int) -> None:
        super().__init__(
            words("Device {device} is not a new device in your name.", device=device),
            words("Nothing was changed."),
            words("Ask an administrator to take a lost device off."),
        )


class WaitingDevice(NamedTuple):
    """A device that waits. `own`: in the name of whoever looks; `may`: they may vouch for it;
    `label`: what it is shown as; `vouched`: who has so far.
    """

    device: int
    label: str
    person: str
    name: str
    number: str
    own: bool
    may: bool
    vouched: tuple[str, ...]

    def shown(self) -> dict[str, Any]:
        """As one JSON object."""
        return {**self._asdict(), "vouched": list(self.vouched)}


def waiting_devices(casebook: Casebook) -> list[WaitingDevice]:
    """The devices that wait to be vouched for, by number."""
    replica, names, labels = casebook.certified(), names_by_person(casebook), device_names(casebook)
    devices_waiting = []
    for device in replica.roster.waiting():
        person = format_id(device.person)
        may = replica.roster.may_vouch(replica.person, device) and not replica.roster.has_vouched(
            replica.device, device
        )
        vouched = vouchers(replica.roster, device, names, labels)
        number = number_of(replica.roster.keys_of(device))
        own = device.person == replica.person
        who, label = names.get(person, person[:8]), labels.label(device.number)
        devices_waiting.append(
            WaitingDevice(device.number, label, person, who, number, own, may, vouched)
        )
    return devices_waiting


def vouchable(casebook: Casebook, device: int) -> WaitingDevice:
    """A device for which whoever looks may vouch; raises `NotWaiting`, `MayNotVouch`."""
    asked = next(
        (waiting for waiting in waiting_devices(casebook) if waiting.device == device), None
    )
    if asked is None:
        raise NotWaiting(device)
    if not asked.may:
        raise MayNotVouch
    return asked


def vouchers(
    roster: Roster, device: Device, names: dict[str, str], labels: DeviceNames
) -> tuple[str, ...]:
    """Who vouched for a device: `KIT`, `SHEET`, or people by name with the device they did it
    on.
    """
    persons = []
    for number in device.vouchers:
        if number in (ROOT, device.number):
            persons.append(KIT if number == ROOT else SHEET)
        else:
            person = format_id(roster.devices[number].person)
            persons.append(f"{names.get(person, person[:8])} ({labels.label(number)})")
    return tuple(persons)


def waiting_in(roster: Roster, number: int) -> Device:
    """The device with that number; raises `NotWaiting` unless it waits to be vouched for."""
    device = roster.devices.get(number)
    if device is None or device not in roster.waiting():
        raise NotWaiting(number)
    return device


def check_number(roster: Roster, device: Device, number: str) -> None:
    """Raises `OtherNumber` unless these are its digits, whatever stands between them."""
    digits = "".join(digit for digit in number if digit.isdigit())
    if digits != number_of(roster.keys_of(device)).replace(" ", ""):
        raise OtherNumber


def vouch_for_device(casebook: Casebook, device: int, number: str) -> None:
    """Says that `device` is its person's, whose screen shows `number`; it counts from the next sync
    on.
    """
    vouchable(casebook, device)
    replica = casebook.certified()
    waiting = waiting_in(replica.roster, device)
    check_number(replica.roster, waiting, number)
    with casebook.transaction():
        replica.intend(VouchIntent(device, replica.roster.keys_of(waiting)))
        enter(casebook, "device_vouched", about=f"device {device}", whom=format_id(waiting.person))


def refuse_device(casebook: Casebook, device: int) -> None:
    """Says that a new device in this person's name is not theirs: it is taken off, and
    administrators are told.
    """
    replica = casebook.certified()
    known = replica.roster.devices.get(device)
    if known is None or known.revoked or not replica.roster.may_refuse(replica.person, known):
        raise NotRefusable(device)
    with casebook.transaction():
        replica.intend(RevokeIntent(device))
        enter(casebook, "device_refused", about=f"device {device}", whom=format_id(known.person))


def vouch_with_sheet(casebook: Casebook, code: str) -> None:
    """Lets the recovery sheet of another device of this person vouch for this one, at the next
    sync.

    Raises `MistypedRecoveryCode`, `NotThisSheet`; `NotWaiting` on a device that does not wait.
    """
    replica = casebook.enrolled()
    if replica is None:
        raise NotEnrolled(asked=casebook.identity is not None)
    wish_by_sheet(casebook, replica, replica.device, code)


def wish_by_sheet(casebook: Casebook, replica: Replica, device: int, code: str) -> None:
    """The sheet vouches for `device` at the next sync. Raises `MistypedRecoveryCode`,
    `NotThisSheet`, `NotWaiting`.
    """
    this = waiting_in(replica.roster, device)
    key = sheet_key(read_code(code))
    if public_of(key) not in replica.roster.sheets_of(replica.person):
        raise NotThisSheet
    keys = replica.roster.keys_of(this)
    with casebook.transaction():
        replica.intend(
            VouchIntent(this.number, keys, public_of(key), sign(key, Purpose.VOUCH, keys))
        )
