"""A device is given a name, by an administrator or by whoever uses it.

Administrators alone write in the directory (PROTOCOL 4.4), so a person asks for the name of their
own device: in the audit, which everybody writes in, and from which an administrator's device takes
it up at its next sync.
"""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import timedelta

from aftercare.actions.joining.devices import NoSuchDevice
from aftercare.actions.recording.record import record
from aftercare.actions.shared.audit import enter
from aftercare.actions.shared.device_names import KIND, device_names, given_names
from aftercare.actions.shared.directory import person_of_device
from aftercare.actions.shared.names import check_name, same
from aftercare.casework.declaration import By
from aftercare.casework.refusal import Refused
from aftercare.casework.validation import Invalid
from aftercare.casework.wording import words
from aftercare.store.casebook import Casebook
from aftercare.store.records import RecordRow
from sync.protocol.ids import format_id
from sync.protocol.roles import ROLES
from sync.replica.clock import hybrid

RENAMED = "device_renamed"  # the event in the audit
ASKED_DAYS = 60  # what was asked for longer ago is taken up no more


class NotYourDevice(Refused):
    """A device that this person neither uses nor administers."""

    def __init__(self, device: str) -> None:
        super().__init__(
            words("Device {device} is somebody else's.", device=device),
            words("Nothing was changed."),
            words("Its person or an administrator can rename it."),
        )


class DeviceNameInUse(Refused):
    """Two devices in use of one name could not be told apart."""

    def __init__(self, name: str, device: int) -> None:
        super().__init__(
            words("Device {device} is called {name} already.", device=device, name=name),
            words("Nothing was changed."),
            words("Use another name, by which colleagues can tell the two apart."),
        )


class NobodyToAsk(Refused):
    """A device that has not heard of the organisation's audit yet."""

    def __init__(self) -> None:
        super().__init__(
            words("This device has not heard enough of the organisation yet to ask for a name."),
            words("Nothing was changed."),
            words("Sync, and rename it again."),
        )


def rename_device(casebook: Casebook, device: int, new: str) -> bool:
    """Calls the device with that number `new` from now on, on every device that syncs.

    False: it is this person's own and was asked for, until an administrator's device takes it up.
    Raises `NoSuchDevice`, `NotYourDevice`, `Invalid`, `DeviceNameInUse`, `NobodyToAsk`.
    """
    replica = casebook.certified()
    known, administers = (
        replica.roster.devices.get(device),
        ROLES[replica.roster.role(replica.person)].administers,
    )
    if known is None or known.revoked:
        raise NoSuchDevice(device)
    if not administers and known.person != replica.person:
        raise NotYourDevice(device_names(casebook).label(device))
    new = check_name(KIND, new)
    if (other := _called_so(casebook, new, device)) is not None:
        raise DeviceNameInUse(new, other)
    with casebook.transaction():
        entered = enter(
            casebook, RENAMED, about=f"device {device}", whom=format_id(known.person), details=[new]
        )
        if administers:
            record(casebook, "", KIND, {"number": device, "name": new}, by=By.ASSISTANT)
        elif not entered.record:
            raise NobodyToAsk
    return administers


def _called_so(casebook: Casebook, name: str, device: int) -> int | None:
    """Another device in use that has this name."""
    active, names = casebook.certified().roster.devices, device_names(casebook)
    return next(
        (
            n
            for n, said in names.items()
            if n != device and not active[n].revoked and same(said, name)
        ),
        None,
    )


def take_up_names(casebook: Casebook) -> None:
    """On an administrator's device: the names that people asked for, of devices of their own, go
    into the directory.
    """
    replica = casebook.certified()
    if not ROLES[replica.roster.role(replica.person)].administers:
        return
    given = list(given_names(casebook))
    taken, newest = (
        {row.fields.get("asked") for _, row in given},
        {number: row.changed for number, row in given},
    )
    for number, (name, row) in _asked(casebook).items():
        if (
            row.id in taken
            or row.written <= newest.get(number, 0)
            or _called_so(casebook, name, number) is not None
        ):
            continue
        with suppress(Refused), casebook.transaction():  # whatever was asked for, it stops no sync
            record(
                casebook,
                "",
                KIND,
                {"number": number, "name": name, "asked": row.id},
                by=By.ASSISTANT,
            )


def _asked(casebook: Casebook) -> dict[int, tuple[str, RecordRow]]:
    """The name last asked for by each device's person, with the entry that says so."""
    roster, asked = casebook.certified().roster, dict[int, tuple[str, RecordRow]]()
    since = hybrid(int((casebook.here() - timedelta(days=ASKED_DAYS)).timestamp() * 1000))
    for row in casebook.records.read(kind="audit_entry", case="", since=since):
        about, details = str(row.fields.get("about") or ""), row.fields.get("details") or ("",)
        number = (
            re.fullmatch(r"device ([1-9][0-9]{0,8})", about)
            if row.fields.get("what") == RENAMED
            else None
        )
        device = roster.devices.get(int(number.group(1))) if number else None
        if (
            device is None
            or device.revoked
            or person_of_device(casebook, row.device) != format_id(device.person)
        ):
            continue
        try:
            asked[device.number] = check_name(KIND, str(details[0])), row
        except Invalid:
            continue  # past the program
    return asked
