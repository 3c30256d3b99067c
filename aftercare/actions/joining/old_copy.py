"""A data folder that turned out to be an older copy, or of which another copy is in use: what a
person is told, and what they can do.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from aftercare import __version__
from aftercare.actions.joining.join import FOR_GOOD, BadCode
from aftercare.actions.joining.vouch_for_device import wish_by_sheet
from aftercare.actions.shared.link import ServerSaysNo, told
from aftercare.casework.refusal import Refused
from aftercare.casework.wording import Words, words
from aftercare.store.casebook import Casebook
from aftercare.store.named_values import RETURNED
from sync.protocol.errors import Malformed
from sync.protocol.invitation import invitation_id, read_code
from sync.protocol.vouching import number_of
from sync.replica.becoming import keep_next, next_identity, stand, step_over
from sync.replica.enrolment import begin
from sync.replica.http_transport import HttpTransport
from sync.replica.identity import Identity
from sync.replica.own_past import lacks

TOLD_SECONDS = 7 * 24 * 3600  # so long the window goes on telling it


class Return(NamedTuple):
    """A folder that was an older copy: changes that came back from the server, changes that were
    kept and sent, and when.
    """

    returned: int
    kept: int
    at: int

    def said(self) -> Words:
        """In one sentence."""
        if self.kept:
            return words(
                "This folder was an older copy of your work: {returned} changes came back "
                "from the server, {kept} new ones were kept and sent.",
                returned=self.returned,
                kept=self.kept,
            )
        return words(
            "This folder was an older copy of your work: {returned} changes came back from "
            "the server.",
            returned=self.returned,
        )


def note_return(casebook: Casebook, returned: int, kept: int) -> None:
    """Keeps that this folder was brought up to date, for the window to tell; in the caller's
    transaction.
    """
    if not returned and not kept:
        return
    casebook.clock.observe(casebook.ledger.latest_time())
    before, now = last_return(casebook), int(casebook.wall())
    if before:
        returned, kept = returned + before.returned, kept + before.kept
    RETURNED.write(casebook.ledger, (returned, max(0, kept), now))


def last_return(casebook: Casebook) -> Return | None:
    """The last time that this folder turned out to be an older copy, if that is not long ago."""
    kept = RETURNED.read(casebook.ledger)
    last = Return(*kept) if kept else None
    return last if last and 0 <= casebook.wall() - last.at < TOLD_SECONDS else None


class OtherCopy(Refused):
    """Another copy of this device's folder is in use: nothing of this one was sent."""

    def __init__(self, unsent: int, *, asked: bool = False, number: str = "") -> None:
        self.asked = asked
        what = words("Another copy of this folder is in use, on another computer or from a backup.")
        safe = words(
            "Nothing was sent from here. Everything recorded is safe on this computer; {n} "
            "changes wait.",
            n=unsent,
        )
        if number:
            do = words(
                "This copy becomes a device of its own; its number is {number}. It waits to "
                "be vouched for like any new device of yours: on your other device, with "
                "your recovery sheet, or by an administrator and a supervisor. Then sync "
                "here.",
                number=number,
            )
        elif asked:
            do = words(
                "This copy has asked to become a device of its own. Once your administrator "
                "has synced, sync here again."
            )
        else:
            do = words(
                "If both copies are used, ask your administrator for an invitation and make "
                "this one a device of its own; what waits here is then sent. If the other "
                "copy is gone for good, go on with this one. Both are in the sync panel, and "
                "commands of `copy`."
            )
        super().__init__(what, safe, do)


class NoOtherCopy(Refused):
    """Nothing says that another copy of this folder is in use."""

    def __init__(self) -> None:
        super().__init__(
            words("The server knows of no other copy of this folder."),
            words("Nothing was changed."),
            words("Sync; if it then says that another copy is in use, try again."),
        )


class NotForThisPerson(Refused):
    """An invitation that is another person's or another organisation's."""

    def __init__(self) -> None:
        super().__init__(
            words("This invitation is for somebody else, or for another organisation."),
            words("Nothing was changed: this copy stays what it was."),
            words("Ask your administrator for an invitation in your own name."),
        )


def go_on_here(casebook: Casebook) -> None:
    """The other copy is not used any more: from the next sync on this one goes on, and the other is
    told.
    """
    replica = casebook.certified()
    if not replica.twin_since:
        raise NoOtherCopy
    with casebook.transaction():
        keep_next(casebook.ledger, None)
        replica.go_on_here()


def become_new_device(casebook: Casebook, code: str) -> None:
    """This copy asks to become another device of the same person, with an invitation's `code`;
    durable, and sent with the next sync.

    Raises `BadCode`, `NoOtherCopy`, `NotForThisPerson`.
    """
    replica = casebook.certified()
    if not replica.twin_since and not lacks(casebook.ledger):
        raise NoOtherCopy
    try:
        invitation = read_code(code)
    except Malformed as error:
        raise BadCode(error) from None
    identity = replica.identity
    if invitation.root != identity.root:
        raise NotForThisPerson
    known = next_identity(casebook.ledger)
    if known is None or known.invitation != invitation_id(invitation.secret):
        following = begin(
            invitation, identity.name, identity.certificate, casebook.random, identity.sheet
        )
        with casebook.transaction():
            keep_next(casebook.ledger, following)


def vouch_with_own_sheet(casebook: Casebook, code: str) -> None:
    """The recovery sheet of this folder vouches for the device that it is to become, at the next
    sync.
    """
    following = next_identity(casebook.ledger)
    wish_by_sheet(casebook, casebook.certified(), following.device if following else 0, code)


def try_to_become(
    casebook: Casebook, transport: HttpTransport, in_store: Callable[[Callable[[], Any]], Any]
) -> bool:
    """Whether this copy is a device of its own from now on: it asked for it, and is certified and
    vouched for.
    """
    following = in_store(lambda: next_identity(casebook.ledger))
    if following is None:
        return False
    replica = in_store(casebook.certified)
    try:
        with told():
            named = stand(replica, following, transport, __version__, in_store)
    except ServerSaysNo as refusal:
        if refusal.code in FOR_GOOD:
            in_store(lambda: _give_up(casebook))
        raise
    return bool(named and in_store(lambda: _step_over(casebook, named)))


def _give_up(casebook: Casebook) -> None:
    with casebook.transaction():
        keep_next(casebook.ledger, None)


def _step_over(casebook: Casebook, following: Identity) -> bool:
    replica = casebook.certified()
    device = replica.roster.devices[following.device]
    if following.person != replica.person or device.revoked:
        _give_up(casebook)
        raise NotForThisPerson
    if device.waits:
        return False
    with casebook.transaction():
        step_over(casebook.ledger, following)
    casebook.replica = None
    casebook.enrolled()
    return True


def waiting_number(casebook: Casebook) -> str:
    """The number of the device that this copy is to become, while it waits to be vouched for; ""
    before, and otherwise.
    """
    replica, following = casebook.enrolled(), next_identity(casebook.ledger)
    device = replica.roster.devices.get(following.device) if replica and following else None
    return number_of(replica.roster.keys_of(device)) if replica and device else ""


def refuse_twin(casebook: Casebook) -> OtherCopy:
    """What a person is told while another copy of this folder is in use."""
    asked = next_identity(casebook.ledger) is not None
    return OtherCopy(casebook.unsent(), asked=asked, number=waiting_number(casebook))
