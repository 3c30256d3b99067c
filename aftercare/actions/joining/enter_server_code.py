"""Somebody enters a server code: where the server is now, signed by an administrator's device, for
a device that cannot reach it.
"""

from __future__ import annotations

from typing import NamedTuple

from aftercare.actions.shared.audit import enter
from aftercare.actions.shared.way_to_server import place_of_server
from aftercare.casework.refusal import Refused
from aftercare.casework.wording import Words, words
from aftercare.store.casebook import Casebook
from aftercare.store.missing import NotEnrolled
from sync.protocol.errors import Malformed, NotEntitled, ProtocolError
from sync.protocol.flaws import Flaw
from sync.protocol.whereabouts import read_notice
from sync.replica.whereabouts import Older, OtherOrganisation, take_notice

AGAIN = words("Ask your administrator for the server code again.")


class BadServerCode(Refused):
    """A server code that is not followed, with what is wrong with it."""

    def __init__(self, reason: Words, do: Words) -> None:
        super().__init__(
            words("The server code was not taken: {reason}.", reason=reason),
            words("Nothing was changed; everything recorded is safe on this device."),
            do,
        )


class Followed(NamedTuple):
    """Where the server is looked for from now on; `new`: whether that was not known here before."""

    addresses: tuple[str, ...]
    new: bool


def enter_server_code(casebook: Casebook, code: str) -> Followed:
    """Follows the code from now on; raises `BadServerCode`, and then changed nothing."""
    replica, identity = casebook.enrolled(), casebook.identity
    if replica is None or identity is None:
        raise NotEnrolled(asked=identity is not None)
    try:
        notice = read_notice(code)
        with casebook.transaction():
            new = take_notice(casebook.ledger, identity, replica.roster, notice)
            if new and not replica.waits:
                enter(casebook, "server_changed", details=notice.addresses)
    except ProtocolError as error:
        raise BadServerCode(*_told(error)) from None
    return Followed(place_of_server(casebook).addresses, new)


def _told(error: ProtocolError) -> tuple[Words, Words]:
    """What is wrong with a code, and what to do."""
    match error:
        case OtherOrganisation():
            return words("it is that of another organisation"), AGAIN
        case Older():
            return words("it is older than what this device knows of the server"), words(
                "Sync; if the server cannot be reached, ask your administrator for the "
                "newest server code."
            )
        case NotEntitled():
            return words(
                "it is not signed by anybody whom this device knows as an administrator now"
            ), words(
                "Ask an administrator whom you know for a server code, and tell them who "
                "gave you this one."
            )
        case Malformed(flaw=Flaw.NEWER_CODE):
            return words("it was made by a newer version; update this program"), AGAIN
        case Malformed(flaw=Flaw.OTHER_CODE):
            return words("a server code begins with SRV, and this is another code"), AGAIN
        case Malformed():
            return words("a character is missing or mistyped"), words("Copy the whole code again.")
    return words("its signature is not valid"), words(
        "Ask an administrator whom you know for a server code, and tell them who gave you this one."
    )
