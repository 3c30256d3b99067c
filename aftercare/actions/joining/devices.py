"""The devices of the organisation: whose, when last in contact, with which version; taking one off,
and that it obeyed.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, NamedTuple

from aftercare.actions.joining.vouch_for_device import vouchers
from aftercare.actions.shared.administering import administering
from aftercare.actions.shared.audit import enter
from aftercare.actions.shared.device_names import device_names
from aftercare.actions.shared.directory import names_by_person
from aftercare.casework.refusal import Refused
from aftercare.casework.wording import words
from aftercare.store.casebook import Casebook
from sync.protocol.access import space_id
from sync.protocol.ids import format_id
from sync.protocol.roles import DIRECTORY
from sync.replica.hearsay import contacts
from sync.replica.intents import RevokeIntent, read_intent


class NoSuchDevice(Refused):
    """A device number that is not on the roster, or is revoked already."""

    def __init__(self, device: int) -> None:
        super().__init__(
            words("There is no active device {device}.", device=device),
            words("Nothing was changed."),
            words("`people` lists the devices of everybody."),
        )


class DeviceLine(NamedTuple):
    """One device. `contact` in s since 1970 by the server's clock, or 0; `destroyed` in ms since
    1970, or 0: its vault is gone.

    `called`: the name it was given, or ""; `label`: what it is shown as; `mine`: whoever looks uses
    it. `vouched`: who vouched for it, nobody for a person's first one; `waits`: until that is
    enough, it is given nothing. `leaving`: it is taken off at the next sync.
    """

    device: int
    person: str
    name: str
    contact: int
    program: str
    revoked: bool
    destroyed: int
    waits: bool = False
    vouched: tuple[str, ...] = ()
    label: str = ""
    called: str = ""
    mine: bool = False
    leaving: bool = False

    def shown(self) -> dict[str, Any]:
        """As one JSON object."""
        times = {"contact": iso(self.contact), "destroyed": iso(self.destroyed // 1000)}
        return {**self._asdict(), **times}


def iso(seconds: int) -> str | None:
    """A time as scripts read it; None for 0."""
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds") if seconds else None


def devices(casebook: Casebook) -> list[DeviceLine]:
    """Every device there ever was, by number. Contacts are known to administrators and supervisors
    alone.
    """
    replica, names, labels = casebook.certified(), names_by_person(casebook), device_names(casebook)
    heard = contacts(casebook.ledger, replica.roster)
    directory = space_id(replica.organisation, b"", DIRECTORY)
    gone = {erasure.device: erasure.heard for erasure in casebook.ledger.erasures_of(directory)}
    leaving = {
        intent.device
        for intent in map(read_intent, casebook.ledger.intents())
        if isinstance(intent, RevokeIntent)
    }
    lines = []
    for number, device in sorted(replica.roster.devices.items()):
        person, contact = format_id(device.person), heard.get(number)
        at, program = (contact.at, contact.program) if contact else (0, "")
        name = names.get(person, person[:8])
        state = (
            device.revoked,
            gone.get(number, 0),
            device.waits,
            vouchers(replica.roster, device, names, labels),
        )
        shown = (labels.label(number), labels.get(number, ""), device.person == replica.person)
        lines.append(
            DeviceLine(number, person, name, at, program, *state, *shown, number in leaving)
        )
    return lines


def revoke_device(casebook: Casebook, device: int, *, reason: str = "") -> None:
    """Revokes `device` at the next sync. At its next contact it destroys its vault and says so.

    Stewards begin new epochs, whose keys it does not have, in everything that its person could
    open.
    """
    replica = administering(casebook, words("revoke devices"))
    known = replica.roster.devices.get(device)
    if known is None or known.revoked or device == replica.device:
        raise NoSuchDevice(device)
    with casebook.transaction():
        replica.intend(RevokeIntent(device))
        enter(
            casebook,
            "device_revoked",
            about=f"device {device}",
            whom=format_id(known.person),
            reason=reason,
        )
