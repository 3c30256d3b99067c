"""An administrator founds the organisation on a new, empty server, because the old one and its data
are gone for good.

Nothing is lost that any device holds: all that is signed may be brought by whoever has it, and
every device that is told of the new server brings everything (PROTOCOL 7.7). What the roster says
of the server is stated only once the other administrators have been there: two who state at the
same place of the roster could not be brought together any more.
"""

from __future__ import annotations

from typing import NamedTuple

import msgspec

from aftercare.actions.joining.place_server import other_administrators
from aftercare.actions.shared.administering import administering
from aftercare.actions.shared.audit import enter
from aftercare.actions.shared.link import told
from aftercare.actions.shared.proxy import proxies_of
from aftercare.casework.refusal import Refused
from aftercare.casework.wording import Words, words
from aftercare.store.casebook import Casebook
from aftercare.store.kept_values import FoundedServer
from aftercare.store.named_values import SERVER_FOUNDED
from sync.protocol.access import space_id
from sync.protocol.errors import Malformed
from sync.protocol.invitation import read_code
from sync.protocol.roles import AUDIT, DIRECTORY
from sync.protocol.whereabouts import Notice, Whereabouts, notify
from sync.replica.enrolment import bring_organisation
from sync.replica.place_transport import PlaceTransport
from sync.replica.replica import Replica
from sync.replica.whereabouts import follow, whereabouts


class NotAFounderCode(Refused):
    """The code is not one that a new, empty server printed."""

    def __init__(self, reason: Words) -> None:
        super().__init__(
            words(
                "The organisation cannot be founded again with this code: {reason}.", reason=reason
            ),
            words("Nothing was changed."),
            words("Use the code that “aftercare-server init” printed on the new server."),
        )


class FoundedAgain(NamedTuple):
    """The server code that everybody enters, and the administrators who should sync before anybody
    is invited.
    """

    code: str
    others: tuple[str, ...]


def found_again(casebook: Casebook, code: str) -> FoundedAgain:
    """Brings the organisation to the server of `code`; the next syncs bring everything else. May be
    repeated after a broken link.
    """
    replica = administering(casebook, words("found the organisation again"))
    try:
        invitation = read_code(code)
    except Malformed:
        raise NotAFounderCode(words("a character is missing or mistyped")) from None
    if not invitation.founds:
        raise NotAFounderCode(words("it invites a person to a server that has an organisation"))
    ledger = casebook.ledger
    common = (
        space_id(replica.organisation, b"", compartment) for compartment in (DIRECTORY, AUDIT)
    )
    created = tuple(statement for space in common if (statement := ledger.access_at(space, 0)))
    with told(), PlaceTransport(invitation.place, proxies=proxies_of(casebook)) as transport:
        certificate = transport.whole_fingerprint() if invitation.certificate else b""
        key = bring_organisation(replica, invitation, created, transport)
    place = Whereabouts(invitation.place.addresses, (certificate,) if certificate else (), (key,))
    return _follow(casebook, replica, place)


def _follow(casebook: Casebook, replica: Replica, place: Whereabouts) -> FoundedAgain:
    """This device turns to the new server with everything it holds; the same again changes nothing
    more.
    """
    number = whereabouts(casebook.ledger, replica.identity, replica.roster).number + 1
    notice: Notice = notify(
        replica.signing,
        replica.device,
        replica.organisation,
        msgspec.structs.replace(place, keys=(), number=number),
    )
    with casebook.transaction():
        follow(casebook.ledger, notice)
        replica.set_back()
        SERVER_FOUNDED.write(casebook.ledger, FoundedServer(int(casebook.wall()), place))
        enter(casebook, "server_founded", details=place.addresses)
    return FoundedAgain(notice.code(), other_administrators(casebook))
