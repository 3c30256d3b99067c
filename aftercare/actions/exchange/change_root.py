"""Another root key and recovery key, in two steps: the new kit is on paper and read back from it
before the old one ends.

Until then its secret is kept in the encrypted database, so that neither a sheet that cannot be
written nor a crash nor a lost answer of the server leaves the organisation without a kit.
"""

from __future__ import annotations

import hmac
import os

from aftercare.actions.exchange.recover import NotTaken, Root, transport_to
from aftercare.actions.exchange.sync_now import sync_now
from aftercare.actions.joining.recovery_kit import Kit
from aftercare.actions.shared.administering import administering
from aftercare.actions.shared.audit import enter
from aftercare.actions.shared.link import told
from aftercare.actions.shared.proxy import proxies_of
from aftercare.casework.refusal import Refused
from aftercare.casework.wording import words
from aftercare.store.casebook import Casebook
from aftercare.store.named_values import PENDING_ROOT
from sync.protocol import roster as protocol_roster
from sync.protocol.roster import ROOT, NewRoot, Roster
from sync.replica.keys import SealingKey, public_of, root_key

DOING = words("change the root key")


class NotReadBack(Refused):
    """What was typed is not the kit that this device has made."""

    def __init__(self) -> None:
        super().__init__(
            words("This is not the new kit that was made on this device."),
            words("The kit of before still holds; nothing was changed."),
            words(
                "Print the new kit (`recovery change-root --sheet FILE`), and type its 24 "
                "words from the paper."
            ),
        )


def new_kit(casebook: Casebook) -> Kit:
    """The kit that is to take the place of the one in force: the same one each time, until the root
    key is changed.
    """
    replica = administering(casebook, DOING)
    with casebook.transaction():
        secret = PENDING_ROOT.read(casebook.ledger) or os.urandom(32)
        PENDING_ROOT.write(casebook.ledger, secret)
    return Kit.of(replica, secret)


def made_kit(casebook: Casebook) -> Kit:
    """The kit that `new_kit` made and that is not in force yet; raises `NotReadBack` where there is
    none.
    """
    secret = PENDING_ROOT.read(casebook.ledger)
    if secret is None:
        raise NotReadBack
    return Kit.of(casebook.certified(), secret)


def change_root(casebook: Casebook, kit: Kit, new: Kit) -> None:
    """The root key before states that of `new`, read back from its paper; nothing sealed from then
    on opens with `kit`.

    Where it was stated already, and the answer or this computer was lost, the rest is done. Raises
    `NotReadBack`, `NotTaken`.
    """
    administering(casebook, DOING)
    secret = made_kit(casebook).secret
    if not hmac.compare_digest(secret, new.secret):
        raise NotReadBack
    stated = public_of(root_key(secret))
    sync_now(casebook)
    if casebook.certified().roster.root != stated:
        _state(casebook, kit, secret)
        sync_now(casebook)
    if casebook.certified().roster.root != stated:
        raise NotTaken(["stale"])
    with casebook.transaction():
        enter(casebook, "root_changed")
        PENDING_ROOT.forget(casebook.ledger)
    sync_now(casebook)


def _state(casebook: Casebook, kit: Kit, secret: bytes) -> None:
    with told(), transport_to(kit, proxies_of(casebook)) as transport:
        root = Root(kit, transport)
        roster = Roster().follow_all(root.ask().roster)
        body = NewRoot(
            roster.count,
            roster.head,
            public_of(root_key(secret)),
            SealingKey.from_recovery_secret(secret).public(),
        )
        statement = protocol_roster.state(root.key, ROOT, body)
        roster.follow(statement)
        root.ask(roster=(statement,))
