"""What an administrator has begun and others have yet to do: sync, join, vouch, destroy a copy,
read back a kit.
"""

from __future__ import annotations

from typing import NamedTuple

from aftercare.actions.joining.devices import devices
from aftercare.actions.recording.settings import settings
from aftercare.actions.shared.administering import administering
from aftercare.actions.shared.directory import names_with_invited
from aftercare.casework.wording import Words, words
from aftercare.store.casebook import Casebook
from aftercare.store.named_values import PENDING_ROOT
from sync.protocol.ids import format_id
from sync.replica.branching import strange_branch
from sync.replica.intents import RosterIntent, in_roster, read_intent

DAY = 86400
STATEMENTS = "statements"  # of the server, which a person has to look at


class UnderWay(NamedTuple):
    """One thing. `who` by name, `since` or until when in s since 1970 (0: not known), `waits_for`
    says who has to do what.
    """

    what: str
    who: str
    since: int
    waits_for: Words


def under_way(casebook: Casebook) -> list[UnderWay]:
    """Everything that is not at its end yet, as far as this administrator's device knows."""
    replica = administering(casebook, words("see what is under way"))
    names, things = names_with_invited(casebook), list[UnderWay]()
    if strange_branch(casebook.ledger):
        said = words(
            "The server shows statements by somebody who may make none: look at them, and decide."
        )
        things.append(UnderWay(STATEMENTS, "", 0, said))
    for kept in casebook.ledger.intents():
        intent = read_intent(kept)
        stated = isinstance(intent, RosterIntent) and in_roster(
            intent, replica.roster, replica.device
        )
        if isinstance(intent, RosterIntent) and not stated:
            device = replica.roster.devices.get(getattr(intent, "device", 0))
            person = getattr(intent, "person", device.person if device else b"")
            name = names.get(format_id(person), "") if person else ""
            things.append(
                UnderWay(kept.kind, name, 0, words("It is not with the server yet: sync here."))
            )
    if PENDING_ROOT.read(casebook.ledger):
        things.append(
            UnderWay(
                "kit",
                "",
                0,
                words("The new recovery kit was not read back from its paper; the old one holds."),
            )
        )
    for person, expires in casebook.ledger.open_invitations():
        if expires > casebook.wall():
            said = words("The invitation is not used yet; it ends on the day shown.")
            things.append(UnderWay("invitation", names.get(format_id(person), ""), expires, said))
    away = settings(casebook)["lease_days"] * DAY
    for one in devices(casebook):
        name = f"{one.name} ({one.label})"
        if one.revoked and not one.destroyed:
            said = words(
                "It was taken off, and has not said yet that it destroyed its copy: it does "
                "at its next contact."
            )
            things.append(UnderWay("taken_off", name, one.contact, said))
        elif not one.revoked and one.waits:
            things.append(
                UnderWay(
                    "waits", name, one.contact, words("It waits to be vouched for: see Devices.")
                )
            )
        elif not one.revoked and one.contact and casebook.wall() - one.contact > away:
            said = words(
                "It has not been in contact for so long that it is locked; it hears of "
                "nothing until it syncs."
            )
            things.append(UnderWay("away", name, one.contact, said))
    return things
