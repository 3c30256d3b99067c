"""Where this device looks for the relay: by what the roster states, by a code that was typed here,
or as at enrolment (PROTOCOL 3.7).
"""

from __future__ import annotations

from sync.protocol.errors import NotEntitled, ProtocolError
from sync.protocol.issues import Code, SyncIssue
from sync.protocol.roles import ROLES
from sync.protocol.roster import Roster
from sync.protocol.subjects import Noun, Subject
from sync.protocol.whereabouts import ORGANISATION, Notice, Whereabouts
from sync.replica.identity import Identity
from sync.replica.intents import RelayIntent, read_intent
from sync.replica.ledger import Ledger
from sync.replica.named_value import NamedBytes
from sync.replica.named_values import ADDRESS_ANSWERED, SERVER_CODE
from sync.replica.relay_key import pinned, unpin


class OtherOrganisation(ProtocolError):
    """A server code of another organisation."""

    code = Code.ORGANISATION

    def __init__(self) -> None:
        super().__init__(
            SyncIssue(self.code, Subject(Noun.SERVER_CODE)),
            "the server code is that of another organisation",
        )


class Older(ProtocolError):
    """A server code that says less than is known here."""

    code = Code.OLDER

    def __init__(self) -> None:
        super().__init__(
            SyncIssue(self.code, Subject(Noun.SERVER_CODE)),
            "the server code is older than what this device knows of the server",
        )


def at_enrolment(ledger: NamedBytes, identity: Identity) -> Whereabouts:
    """Where the relay was, and what it showed, when this device joined."""
    key = pinned(ledger)
    return Whereabouts(
        (identity.address,),
        (identity.certificate,) if identity.certificate else (),
        (key,) if key else (),
    )


def stated(ledger: Ledger, identity: Identity, roster: Roster) -> Whereabouts:
    """What the roster states, or else what was pinned; and what this device, an administrator's,
    wants stated.
    """
    place = roster.relay or at_enrolment(ledger, identity)
    for kept in ledger.intents():
        intent = read_intent(kept)
        if isinstance(intent, RelayIntent):
            wished = intent.on(place)
            place = wished if not wished.same(place) else place
    return place


def whereabouts(ledger: Ledger, identity: Identity, roster: Roster) -> Whereabouts:
    """Where the relay is looked for, and which certificates it may show: the newest of all that is
    known.
    """
    place, notice = stated(ledger, identity, roster), SERVER_CODE.read(ledger)
    if (
        notice is None
        or notice.number < place.number
        or (roster.relay and notice.number <= roster.relay.number)
    ):
        return place
    return notice.place if _entitled(roster, notice.signer) else place


def take_notice(ledger: Ledger, identity: Identity, roster: Roster, notice: Notice) -> bool:
    """Follows a server code from now on, in the caller's transaction; whether it says anything new.

    Raises a `ProtocolError` for one of another organisation, by somebody who is no administrator
    here, or that is older than what is known: whoever was taken off, as far as is known here, sends
    nobody anywhere.
    """
    if notice.organisation != identity.organisation[:ORGANISATION]:
        raise OtherOrganisation
    device = roster.active(notice.signer)
    if device is None or not _entitled(roster, notice.signer):
        raise NotEntitled(Noun.SERVER_CODE, notice.signer)
    notice.check(identity.organisation, device.signing)
    known = whereabouts(ledger, identity, roster)
    if notice.number < known.number:
        raise Older
    if roster.relay and notice.number == roster.relay.number:
        if notice.addresses != roster.relay.addresses:
            raise Older
        return False
    follow(ledger, notice)
    return True


def follow(ledger: NamedBytes, notice: Notice) -> None:
    """Looks for the relay where a notice says that was checked; in the caller's transaction."""
    SERVER_CODE.write(ledger, notice)
    ADDRESS_ANSWERED.forget(ledger)
    unpin(ledger)


def _entitled(roster: Roster, signer: int) -> bool:
    device = roster.active(signer)
    return device is not None and ROLES[roster.role(device.person)].administers


def answered(ledger: NamedBytes, place: Whereabouts) -> str:
    """The address of `place` that answered last, or ""."""
    address, _, number = ADDRESS_ANSWERED.read(ledger).rpartition(" ")
    return address if address in place.addresses and number == str(place.number) else ""


def remember(ledger: NamedBytes, place: Whereabouts, address: str) -> None:
    """`address` answered: it is tried first as long as nothing else is stated. In the caller's
    transaction.
    """
    kept = f"{address} {place.number}"
    if kept != ADDRESS_ANSWERED.read(ledger):
        ADDRESS_ANSWERED.write(ledger, kept)
