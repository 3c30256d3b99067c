"""An administrator says where the server is and which certificates it may show, and makes the code
for whoever cannot reach it.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from aftercare import __version__
from aftercare.actions.joining.devices import devices
from aftercare.actions.shared.administering import administering
from aftercare.actions.shared.audit import enter
from aftercare.actions.shared.way_to_server import place_of_server
from aftercare.casework.refusal import Refused
from aftercare.casework.wording import Words, words
from aftercare.store.casebook import Casebook
from aftercare.store.named_values import SERVER_FOUNDED
from sync.protocol.errors import Malformed
from sync.protocol.ids import parse_id
from sync.protocol.roles import ROLES
from sync.protocol.subjects import Noun
from sync.protocol.whereabouts import (
    MOST_ADDRESSES,
    MOST_KEYS,
    Whereabouts,
    changed,
    check_whereabouts,
    fits,
    notify,
    without,
)
from sync.replica.intents import RelayIntent
from sync.replica.replica import Replica
from sync.replica.whereabouts import stated

NOTHING = Whereabouts((), ())
PATIENCE = 14 * 24 * 3600  # s
FINGERPRINT = 64  # hexadecimal digits
UNDERSTANDS = (0, 3)  # the first version that reads such statements


class NotAnAddress(Refused):
    """An address that no server can have."""

    def __init__(self, address: str) -> None:
        super().__init__(
            words("“{address}” is not an address of a server.", address=address),
            words("Nothing was changed."),
            words(
                "Write it as https://HOST:PORT, with the organisation's name behind it if it "
                "has one."
            ),
        )


class NotAFingerprint(Refused):
    """A fingerprint that is not whole."""

    def __init__(self) -> None:
        super().__init__(
            words("This is not the whole fingerprint of a certificate."),
            words("Nothing was changed."),
            words(
                "Copy it from what “aftercare-server move-to” or “renew-certificate” prints: "
                "64 characters, 0-9 and a-f."
            ),
        )


class NotThere(Refused):
    """Something to be taken away that is not there, or is the last."""

    def __init__(self, reason: Words) -> None:
        super().__init__(
            reason,
            words("Nothing was changed."),
            words("Look at what “aftercare server show” lists."),
        )


class TooMany(Refused):
    """No room for another."""

    def __init__(self) -> None:
        super().__init__(
            words(
                "A server has at most {a} addresses and {k} certificates at a time.",
                a=MOST_ADDRESSES,
                k=MOST_KEYS,
            ),
            words("Nothing was changed."),
            words("Take away one that is not used any more, then add this one."),
        )


class ServerPlace(NamedTuple):
    """Where the server is, as far as this device knows or an administrator wants it; fingerprints
    as people compare them.

    `waiting`: whether some of it is stated at the next sync only. `behind`: whose devices run a
    version that cannot read it.
    """

    addresses: tuple[str, ...]
    certificates: tuple[str, ...]
    waiting: bool
    behind: tuple[str, ...] = ()


def grouped(certificate: bytes) -> str:
    """A fingerprint in groups, as it is compared and copied."""
    text = certificate.hex()
    return " ".join(text[i : i + 8] for i in range(0, len(text), 8))


def server_place(casebook: Casebook) -> ServerPlace:
    """Where the server is."""
    place = place_of_server(casebook)
    waits = any(intent.kind == "relay" for intent in casebook.ledger.intents())
    behind = {
        device.name
        for device in devices(casebook)
        if device.program
        and not device.revoked
        and _version(device.program) < min(UNDERSTANDS, _version(__version__))
    }
    return ServerPlace(
        place.addresses, tuple(map(grouped, place.certificates)), waits, tuple(sorted(behind))
    )


def add_address(casebook: Casebook, address: str, fingerprint: str = "") -> None:
    """The server has this address too, from the next sync on, and is asked there first;
    `fingerprint`: of what it shows there.
    """
    address = address.strip().rstrip("/")
    if not fits(address):
        raise NotAnAddress(address)
    _change(
        casebook,
        Whereabouts((address,), (read_fingerprint(fingerprint),) if fingerprint else ()),
        NOTHING,
    )


def remove_address(casebook: Casebook, address: str) -> None:
    """The server is not there any more."""
    address = address.strip().rstrip("/")
    _change(casebook, NOTHING, Whereabouts((address,), ()))


def accept_key(casebook: Casebook, fingerprint: str) -> None:
    """The server may show this certificate too."""
    _change(casebook, Whereabouts((), (read_fingerprint(fingerprint),)), NOTHING)


def drop_key(casebook: Casebook, fingerprint: str) -> None:
    """The server may not show this certificate any more."""
    _change(casebook, NOTHING, Whereabouts((), (read_fingerprint(fingerprint),)))


def other_administrators(casebook: Casebook) -> tuple[str, ...]:
    """The names of the other administrators who have a device."""
    others = [
        device
        for device in devices(casebook)
        if not device.revoked and not device.waits and device.device != casebook.certified().device
    ]
    roster = casebook.certified().roster
    return tuple(
        sorted(
            {
                device.name
                for device in others
                if ROLES[roster.role(parse_id(device.person))].administers
            }
        )
    )


def state_founding(casebook: Casebook, *, now: bool = False) -> None:
    """Has what the roster says of the server stated where the organisation was founded again, once
    every administrator's device has been there (or `now`, or after two weeks): before, theirs may
    know of statements that this one has not heard of.
    """
    pending = SERVER_FOUNDED.read(casebook.ledger)
    if pending is None:
        return
    replica = casebook.certified()
    late = int(casebook.wall()) > pending.at + PATIENCE
    roster = replica.roster
    away = [
        device
        for device in devices(casebook)
        if device.device != replica.device
        and not device.revoked
        and not device.waits
        and device.contact < pending.at
    ]
    if (
        not now
        and not late
        and any(ROLES[roster.role(parse_id(device.person))].administers for device in away)
    ):
        return
    with casebook.transaction():
        less = without(stated(casebook.ledger, replica.identity, roster), pending.place)
        replica.intend(RelayIntent(pending.place, less, _base(casebook, replica)))
        SERVER_FOUNDED.forget(casebook.ledger)


def read_fingerprint(text: str) -> bytes:
    """The 32 bytes of a fingerprint as it was copied; raises `NotAFingerprint`."""
    digits = re.sub(r"[\s:.-]", "", text).lower()
    if not re.fullmatch(f"[0-9a-f]{{{FINGERPRINT}}}", digits):
        raise NotAFingerprint
    return bytes.fromhex(digits)


def server_code(casebook: Casebook) -> str:
    """The code for colleagues whose devices cannot reach the server any more: where it is now,
    signed by this device.
    """
    replica = administering(casebook, words("make a server code"))
    place = place_of_server(casebook)
    notice = notify(replica.signing, replica.device, replica.organisation, place)
    return notice.code()


def _change(casebook: Casebook, more: Whereabouts, less: Whereabouts) -> None:
    replica = administering(casebook, words("change where the server is"))
    state_founding(casebook, now=True)
    known = stated(casebook.ledger, replica.identity, replica.roster)
    place = changed(known, more, less)
    if place.same(known):
        raise NotThere(words("That is how it is already."))
    if not place.addresses or (known.certificates and not place.certificates):
        raise NotThere(words("This is the last one: without it no device finds the server."))
    try:
        check_whereabouts(place, Noun.ENTERED)
    except Malformed:
        raise TooMany from None
    with casebook.transaction():
        replica.intend(RelayIntent(more, less, _base(casebook, replica)))
        enter(casebook, "server_changed", details=place.addresses)


def _base(casebook: Casebook, replica: Replica) -> Whereabouts:
    known = replica.roster.relay or stated(casebook.ledger, replica.identity, replica.roster)
    return Whereabouts(known.addresses, known.certificates, known.keys)


def _version(program: str) -> tuple[int, ...]:
    """The beginning of a version's numbers; what cannot be read counts as old."""
    numbers = re.match(r"(\d+)\.(\d+)", program)
    return (int(numbers[1]), int(numbers[2])) if numbers else (0, 0)
