"""What one device hands to others in a bundle file (PROTOCOL 10.3): what they may read and are not
known to hold.
"""

from __future__ import annotations

from collections.abc import Collection

from sync.protocol.access import Space
from sync.protocol.access_statements import AccessStatement
from sync.protocol.bundle import Share
from sync.protocol.envelope import Envelope, Seen
from sync.protocol.errors import ProtocolError
from sync.protocol.key_box import KeyBox
from sync.protocol.receipt import Reached, Receipt, sign_receipt
from sync.protocol.roster import Roster
from sync.protocol.subjects import Noun
from sync.replica.issues import issue_of
from sync.replica.keys import seal_box
from sync.replica.ledger import Ledger
from sync.replica.outgoing import Outgoing
from sync.replica.stores import EnvelopeStore


def make_share(
    ledger: Ledger,
    outgoing: Outgoing,
    roster: Roster,
    readers: Collection[bytes],
    *,
    everything: bool,
) -> Share:
    """A share for the devices of `readers`; in the caller's transaction.

    Access statements and keys always go along: they are small, and whoever lacks one can open
    nothing.
    """
    access: list[AccessStatement] = []
    envelopes: list[Envelope] = []
    receipts: list[Receipt] = []
    boxes: list[KeyBox] = []
    own = outgoing.identity.device
    devices = [
        device for person in readers for device in roster.devices_of(person) if device.number != own
    ]
    readable: dict[int, list[bytes]] = {}
    for space in ledger.spaces():
        keyed = [
            device for device in devices if space.count and space.holds_key(device.person, roster)
        ]
        if not keyed or not space.may_read(outgoing.identity.person, roster):
            continue
        access += ledger.access(space.space)
        for device in keyed:
            readable.setdefault(device.number, []).append(space.space)
        listening = [device for device in keyed if space.may_read(device.person, roster)]
        if not listening:
            continue
        held = [
            {} if everything else ledger.held_by(space.space, device.number) for device in listening
        ]
        for number, newest in ledger.newest(space.space):
            if all(device.number == number for device in listening):
                continue  # their own
            first = min(one.get(number, 0) for one in held) + 1
            envelopes += [
                kept.envelope for kept in ledger.chained(space.space, number, first, newest)
            ]
        receipts += _receipt(ledger, outgoing, space)
    for device in devices:
        keys = {
            epoch: key
            for identifier in readable.get(device.number, ())
            for epoch, key in ledger.epoch_keys(identifier)
        }
        if keys:
            try:
                boxes.append(seal_box(roster.organisation, device.number, device.sealing, keys))
            except ProtocolError as error:  # whoever certified that device put no key there
                outgoing.issues.append(issue_of(Noun.KEY_BOX, error))
    return Share(
        tuple(ledger.statements()), tuple(access), tuple(boxes), tuple(envelopes), tuple(receipts)
    )


def _receipt(ledger: EnvelopeStore, outgoing: Outgoing, space: Space) -> list[Receipt]:
    """What this device holds of others' envelopes, as of now."""
    own = outgoing.identity.device
    newest = []
    for number, _ in ledger.newest(space.space):
        link = ledger.chain(space.space, number)
        if number != own:
            newest.append(Seen(number, link.seq, link.link[:8]))
    reached = Reached(space.space, own, tuple(newest))
    return [sign_receipt(outgoing.keys.signing, reached)] if newest else []
