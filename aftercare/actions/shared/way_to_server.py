"""The way from this device to the organisation's server: by all addresses and keys that are known
here (PROTOCOL 3.7), through a proxy where one is set.
"""

from __future__ import annotations

from aftercare.actions.shared.proxy import proxies_of
from aftercare.store.casebook import Casebook
from aftercare.store.missing import NotEnrolled
from sync.protocol.roster import Roster
from sync.protocol.whereabouts import Whereabouts
from sync.replica import whereabouts
from sync.replica.http_transport import HttpTransport
from sync.replica.place_transport import PlaceTransport


def place_of_server(casebook: Casebook) -> Whereabouts:
    """Where the server is looked for, and which certificates it may show."""
    identity, replica = casebook.identity, casebook.enrolled()
    if identity is None:
        raise NotEnrolled(asked=False)
    return whereabouts.whereabouts(
        casebook.ledger, identity, replica.roster if replica else Roster()
    )


def transport_to_server(casebook: Casebook, kept: HttpTransport | None = None) -> HttpTransport:
    """A transport to the server: `kept`, unless something else is known of the server since it was
    made.
    """
    place = place_of_server(casebook)
    if kept is not None and (not isinstance(kept, PlaceTransport) or kept.place == place):
        kept.go_by(proxies_of(casebook))
        return kept
    return PlaceTransport(
        place, whereabouts.answered(casebook.ledger, place), proxies=proxies_of(casebook)
    )


def remember_address(casebook: Casebook, transport: HttpTransport) -> None:
    """The address that answered is asked first from now on; in the caller's transaction."""
    if isinstance(transport, PlaceTransport) and transport.answered:
        whereabouts.remember(casebook.ledger, transport.place, transport.address)
