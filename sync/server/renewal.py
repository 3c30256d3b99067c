"""Where the server moves to, and its next certificate: what an administrator has to state before
laptops may follow (PROTOCOL 3.7).
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec

from sync.protocol.roster import Roster
from sync.protocol.whereabouts import Whereabouts
from sync.server.organisations import FIRST, Organisations
from sync.server.proving import ask_relay
from sync.server.refusal import ServerRefusal
from sync.server.relay import RosterCache
from sync.server.settings import (
    check_address,
    fingerprint,
    fingerprint_of,
    make_certificate,
    read_settings,
    write_settings,
)


class NotStated(ServerRefusal):
    """Laptops would take the next certificate for somebody else's."""

    def __init__(self, names: list[str], certificate: bytes) -> None:
        super().__init__(
            f"No administrator has stated the new certificate yet ({', '.join(names)}): "
            f"their laptops would refuse this server. "
            f"Nothing was changed. Have an administrator run `aftercare server accept-key "
            f"{certificate.hex()}` and sync, and "
            "give everybody a week to sync; then run this again. With --force it is shown at "
            "once, and whoever has not heard "
            "of it needs a server code from an administrator."
        )


class NothingPrepared(ServerRefusal):
    """There is no next certificate."""

    def __init__(self) -> None:
        super().__init__(
            "No new certificate is prepared. Run `aftercare-server renew-certificate` "
            "without --now first."
        )


def stated_by(organisations: Organisations) -> dict[str, Whereabouts | None]:
    """What each founded organisation's roster states of this server, by path."""
    by_path: dict[str, Whereabouts | None] = {}
    for path in organisations.paths():
        with organisations.opened(path) as engine, engine.connect() as connection:
            roster: Roster = RosterCache().read(connection)
        if roster.count:
            by_path[path] = roster.relay
    return by_path


def prepare(folder: Path) -> bytes:
    """The SHA-256 of the next certificate, which is made the first time; the server goes on showing
    the old one.
    """
    settings = read_settings(folder)
    if settings.next_certificate:
        return fingerprint_of(folder / settings.next_certificate)
    number = 2
    while any((folder / f"certificate-{number}.{end}").exists() for end in ("pem", "key")):
        number += 1
    names = (f"certificate-{number}.pem", f"certificate-{number}.key")
    made = make_certificate(folder, settings.host, names=names)
    write_settings(
        folder, msgspec.structs.replace(settings, next_certificate=names[0], next_key=names[1])
    )
    return made


def switch(folder: Path, organisations: Organisations, *, force: bool) -> bytes:
    """From the next start on the server shows the prepared certificate; raises `NotStated` where a
    roster does not state it.
    """
    settings = read_settings(folder)
    if not settings.next_certificate:
        raise NothingPrepared
    new, names = fingerprint_of(folder / settings.next_certificate), organisations.paths()
    lacking = [
        names[path]
        for path, place in stated_by(organisations).items()
        if not place or new not in place.certificates
    ]
    if lacking and not force:
        raise NotStated(lacking, new)
    changed = {
        "certificate": settings.next_certificate,
        "key": settings.next_key,
        "next_certificate": "",
        "next_key": "",
    }
    write_settings(folder, msgspec.structs.replace(settings, **changed))
    return new


def move_to(
    folder: Path, organisations: Organisations, addresses: tuple[str, ...], *, listen: bool
) -> dict[str, Any]:
    """What answers at the new addresses, seen to hold the same as this server, and what
    administrators have to state.

    With `listen` this very server is the one that moves: from its next start on it serves at the
    first address, which need not answer yet.
    """
    addresses = tuple(map(check_address, addresses))
    settings, told = read_settings(folder), list[dict[str, Any]]()
    own = fingerprint(folder)
    stated = stated_by(organisations)
    for path, name in organisations.paths().items():
        place, end = stated.get(path), f"/{path}" if path != FIRST else ""
        commands, held = list[str](), organisations.service(path)
        for address in (f"{address_of}{end}" for address_of in addresses):
            shown = own if listen else ask_relay(address, held.key).certificate
            known = place.certificates if place else (own,)
            if not place or address not in place.addresses or shown not in known:
                option = "" if shown in known else f" --key {shown.hex()}"
                commands.insert(0, f"aftercare server add-address {address}{option}")
        told.append({"organisation": name, "path": path, "to_state": commands})
    if listen:
        local = addresses[0].split(":")[1].endswith(".local")
        write_settings(
            folder, msgspec.structs.replace(settings, address=addresses[0], announced=local)
        )
    return {"addresses": list(addresses), "administrators": told}
