"""A copy of a device's folder becomes a device of its own: new keys, certified and vouched for as
any other (PROTOCOL 5.5).

Until it stands, the folder is what it was. What the copy had not sent then becomes the new
device's, and goes up as its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import msgspec

from sync.protocol.errors import Malformed
from sync.protocol.flaws import Flaw
from sync.protocol.messages import EnrolAnswer, SyncRequest
from sync.protocol.roster import Roster, Statement, read_body
from sync.protocol.subjects import Noun
from sync.replica.engine import InStore
from sync.replica.enrolment import SheetChanged, ask
from sync.replica.http_transport import HttpTransport
from sync.replica.identity import Identity
from sync.replica.ledger import Ledger
from sync.replica.named_value import NamedBytes
from sync.replica.named_values import CURSOR, LACKING, NEXT_IDENTITY, ROSTER, TOKENS, TWIN_SINCE
from sync.replica.relay_key import await_none
from sync.replica.replica import Replica, write_identity

SMALL_PAGE = 16 * 1024


def next_identity(ledger: NamedBytes) -> Identity | None:
    """Who this folder asks to become; None if it does not."""
    return NEXT_IDENTITY.read(ledger)


def keep_next(ledger: NamedBytes, identity: Identity | None) -> None:
    """Keeps who this folder asks to become; in the caller's transaction."""
    NEXT_IDENTITY.write(ledger, identity)


def _follow(ledger: Ledger, known: Roster, new: Sequence[Statement]) -> Roster:
    """The roster with the statements that come behind it, kept; raises a `ProtocolError` if they do
    not hold.
    """
    if not new:
        return known
    roster = known.follow_all(new)
    with ledger.transaction():
        ledger.add_statements(known.count, new)
        ROSTER.write(ledger, roster)
    return roster


def _from_whole(ledger: Ledger, known: Roster, answer: EnrolAnswer) -> Roster:
    """The roster that the server shows whole, if it goes on from the one that is known."""
    kept = ledger.statements()
    if list(answer.roster[: len(kept)]) != kept:
        raise Malformed(Noun.ANSWER, Flaw.OTHER_ROSTER)
    return _follow(ledger, known, answer.roster[len(kept) :])


def certified_in(roster: Roster, following: Identity) -> Identity | None:
    """The identity with the number that the roster gives its keys; None while it gives none."""
    signing = following.keys().signing_public()
    for device in roster.devices.values():
        if device.signing == signing:
            if device.sheet not in (b"", following.sheet):
                raise SheetChanged
            made = {
                "organisation": roster.organisation,
                "device": device.number,
                "person": device.person,
                "secret": b"",
            }
            return msgspec.structs.replace(following, **made)
    return None


def stand(
    replica: Replica, following: Identity, transport: HttpTransport, program: str, in_store: InStore
) -> Identity | None:
    """Asks the server whether the next device is certified, and by now stands; the identity once
    the roster names it, else None.

    What its person's recovery sheet says of it is brought along.
    """
    ledger = replica.ledger
    if not following.device:
        answer = ask(following, transport)
        certified = in_store(partial(_certify, replica, following, answer))
        if certified is None:
            return None
        following = certified
    for _ in range(2):  # what it brings is in the roster of the answer after it
        beginning: Replica = in_store(partial(Replica, ledger, following, program=program))
        if following.person != replica.person or not beginning.waits:
            break
        request: SyncRequest = in_store(partial(beginning.request, SMALL_PAGE, 0))
        told = transport.synchronise(request, beginning.organisation, beginning.signing)
        new = [one for one in told.roster if read_body(one).seq >= beginning.roster.count]
        replica.roster = in_store(partial(_follow, ledger, beginning.roster, new))
        if not request.roster:
            break
    return following


def _certify(replica: Replica, following: Identity, answer: EnrolAnswer) -> Identity | None:
    """The identity as the roster in the answer names it, kept; None while it does not."""
    replica.roster = _from_whole(replica.ledger, replica.roster, answer)
    certified = certified_in(replica.roster, following)
    if certified:
        with replica.ledger.transaction():
            keep_next(replica.ledger, certified)
    return certified


def step_over(ledger: Ledger, following: Identity) -> int:
    """From now on this folder is that of the new device; in the caller's transaction. How many
    changes became its own.
    """
    count = ledger.move_to(following.device)
    write_identity(ledger, following)
    for value in (NEXT_IDENTITY, CURSOR, TOKENS, TWIN_SINCE, LACKING):
        value.forget(ledger)
    await_none(ledger)
    return count
