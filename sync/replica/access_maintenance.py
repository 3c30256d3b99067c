"""What a device does of its own accord after an exchange, because access has changed (PROTOCOL
4.10).

A steward's device withdraws whom a grant or a role no longer covers, and begins a new epoch after a
device was revoked, or where somebody began one whose key they gave to nobody. Every device erases
what its person has lost, once nothing of theirs there is still to be sent.
"""

from __future__ import annotations

from collections.abc import Callable, Collection

from sync.protocol.access import OPENED, STANDBY, Space
from sync.protocol.access_statements import Rekey, Withdraw, read_body
from sync.protocol.issues import Code, SyncIssue
from sync.protocol.roles import AUDIT, reaches
from sync.protocol.roster import Roster
from sync.protocol.subjects import Noun, Subject
from sync.replica.coming_back import has_come_back
from sync.replica.identity import Identity
from sync.replica.intents import GrantIntent, WithdrawIntent, read_intent, write_intent
from sync.replica.keys import EpochKey
from sync.replica.ledger import Ledger
from sync.replica.named_values import KEYS_MISSED
from sync.replica.undone import undo_in

PATIENCE = 30  # seconds that a key may come after its epoch, while its author's device sends it


class AccessMaintenance:
    """One round over all spaces, inside the caller's transaction; `now` in s since 1970."""

    def __init__(
        self,
        ledger: Ledger,
        identity: Identity,
        roster: Roster,
        random: Callable[[int], bytes],
        now: int,
    ) -> None:
        self._ledger = ledger
        self._identity = identity
        self._roster = roster
        self._random = random
        self._now = now
        self._me = identity.person
        devices = roster.devices.values()
        self._lost = [
            (device.revoked_at, device.person)
            for device in devices
            if device.revoked and not device.waits
        ]
        self._changed = [person for person in roster.people.values() if len(person.roles) > 1]
        self._alive = {device.person for device in devices if device.active}
        self.issues: list[SyncIssue] = []  # what a person should know

    def run(self) -> bool:
        """Whether something is to be sent because of it."""
        intents = [
            intent
            for kept in self._ledger.intents()
            if isinstance(intent := read_intent(kept), WithdrawIntent)
        ]
        pending = {(intent.space, intent.person) for intent in intents}
        wanted = self._mend_epochs(pending)
        erased = self._ledger.erased()
        for space in self._ledger.spaces():
            if not space.count:
                continue
            reads = space.may_read(self._me, self._roster, self._now)
            if not reads:
                has_come_back(self._ledger, space.space)
                wanted |= self._erase(space)
            elif (
                space.space in erased
                and self._ledger.chain(space.space, self._identity.device).seq
                >= erased[space.space]
            ):
                self._ledger.restored(space.space)
                has_come_back(self._ledger, space.space)
            if reads and self._is_steward(space):
                for person in self._uncovered(space):
                    if (space.space, person) not in pending:
                        self._withdraw(space, person)
                        wanted = True
        return wanted

    def _mend_epochs(self, pending: Collection[tuple[bytes, bytes]]) -> bool:
        """Tells of epochs that somebody began and gave nobody the key of; whoever governs there
        begins another.

        An honest device sends the key with its next exchange: so it is missed only at a later sync
        than the one that showed the epoch.
        """
        before = KEYS_MISSED.read(self._ledger)
        since = {(space, epoch): at for space, epoch, at in before}
        missed, wanted = [], False
        for space in self._ledger.spaces():
            if not self._misses(space):
                continue
            at = since.get((space.space, space.epoch), self._now)
            missed.append((space.space, space.epoch, at))
            if at > self._now - PATIENCE:
                continue
            author = self._author_of(space)
            self.issues.append(
                SyncIssue(
                    Code.NO_KEY,
                    Subject(Noun.EPOCH_KEY, space=space.space, seq=space.epoch),
                    device=author,
                )
            )
            # an old copy of this folder that was brought up to date
            lost = author == self._identity.device
            ours = space.governs(self._me, self._roster) and (
                lost or self._roster.devices[author].person != self._me
            )
            if ours and (space.space, b"") not in pending:
                self._withdraw(space, b"", roster=0)
                wanted = True
        if missed or before:
            KEYS_MISSED.write(self._ledger, missed)
        return wanted

    def _misses(self, space: Space) -> bool:
        """Whether the newest epoch's key should be here and is not, though that of the one before
        is.
        """
        held = [
            self._ledger.epoch_key(space.space, epoch) for epoch in (space.epoch - 1, space.epoch)
        ]
        return bool(space.epoch > 1 and held[0] and not held[1]) and space.holds_key(
            self._me, self._roster, self._now
        )

    def _author_of(self, space: Space) -> int:
        """The device that began the newest epoch."""
        beginning = [
            one
            for one in self._ledger.access(space.space)
            if isinstance(read_body(one), Withdraw | Rekey)
        ]
        return beginning[-1].signer

    def _is_steward(self, space: Space) -> bool:
        """Whether it falls to this person: to the lead; to a supervisor where no lead that may
        govern has a device left.
        """
        if not space.governs(self._me, self._roster):
            return False
        leads = [person for person in space.leads if space.governs(person, self._roster)]
        mine = space.organisational or self._me in leads
        return mine or self._alive.isdisjoint(leads)

    def _uncovered(self, space: Space) -> list[bytes]:
        """Members whom their grant or role no longer covers; and (empty) everybody, if a device was
        lost since this epoch, or somebody may no longer state here: the epoch that begins then
        names the roster that says so.
        """
        found = []
        if not space.organisational:
            for person in space.members:
                fits = reaches(self._roster.role(person), space.compartment)
                if person != self._me and (not fits or space.ended(person, self._now)):
                    found.append(person)
        lost = {person for at, person in self._lost if at >= space.roster}
        lost |= {
            person.person
            for person in self._changed
            if person.lost_since(space.roster, organisational=space.organisational)
        }
        return found or (
            [b""] if lost and (space.organisational or not lost.isdisjoint(space.members)) else []
        )

    def _withdraw(self, space: Space, person: bytes, roster: int = -1) -> None:
        roster = roster if roster >= 0 else 0 if person else self._roster.count
        key = EpochKey.generate(self._random).secret()
        self._ledger.add_intent(
            *write_intent(WithdrawIntent(space.space, person, key, roster=roster))
        )
        if (
            person
            and space.members[person] == OPENED
            and reaches(self._roster.role(person), space.compartment)
        ):
            self._ledger.add_intent(*write_intent(GrantIntent(space.space, person, STANDBY)))

    def _erase(self, space: Space) -> bool:
        """Erases what is here of a space that this person does not read, or no longer; whether
        there was anything.
        """
        if space.disposed:
            if any(self._ledger.holds_of(space.space, ())) or self._ledger.unsent_in(space.space):
                self._ledger.note_disposed(space)
                self._ledger.erase(space.space, (), keys=True, receipt=True)
                return True
            return False
        held = space.holds_key(self._me, self._roster, self._now)
        if held and space.compartment == AUDIT:
            return False  # one who only writes there: nothing of others is here
        late = self._own_late(space)
        content, keys = self._ledger.holds_of(space.space, late)
        if not content and (held or not keys):
            return False
        if self._ledger.unsent_in(space.space):
            return False  # what they wrote goes up first: nothing is lost
        undo_in(self._ledger, self._me, space.case, self._roster)
        self._ledger.erase(space.space, late, keys=not held, receipt=True)
        return True

    def _own_late(self, space: Space) -> set[tuple[int, int]]:
        """Own late envelopes: their author goes on seeing what became of them."""
        own = self._roster.devices[self._identity.device]
        places = (place for place in self._ledger.places(space.space) if place.device == own.number)
        return {
            (own.number, place.seq)
            for place in places
            if space.was_late(own, place.seq, place.epoch)
        }
