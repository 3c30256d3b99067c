"""Another device's envelopes: chained, verified, opened, applied - or kept aside with the reason (PROTOCOL 8.3).

Each is taken in under a savepoint of its own: whatever goes wrong with one concerns that one alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from sync.protocol.access import Lane, Space
from sync.protocol.envelope import Envelope, Header
from sync.protocol.errors import ChainBroken, Forked, NotEntitled, ProtocolError, RevokedAuthor, Withheld
from sync.protocol.roster import Device, Roster
from sync.replica.ledger import Kept, Ledger, Standing
from sync.replica.sealing import open_sealed

UNEXPECTED = "unexpected"  # the code of what failed in a way that this program does not know


class Trouble(NamedTuple):
    """Something that was not taken: what it was, a code, and why."""

    name: str
    code: str
    reason: str

    @property
    def text(self) -> str:
        """The same in one sentence."""
        return self.reason if self.name in self.reason else f"{self.name}: {self.reason}"


def trouble_of(name: str, error: Exception) -> Trouble:
    """What to tell of `error`: the reason of a `ProtocolError`; of anything else its kind alone, never what it says."""
    if isinstance(error, ProtocolError):
        return Trouble(name, error.code, str(error))
    return Trouble(name, UNEXPECTED, f"it could not be taken in ({type(error).__name__})")


class OldCopy(ProtocolError):
    """The server holds newer envelopes of this very device: the data folder is a restored old copy (PROTOCOL 5.5)."""

    code = "old_copy"

    def __init__(self, name: str) -> None:
        super().__init__(f"{name} was written by this device, but is not in its records: this data folder is an old copy")


class Intake:
    """Takes in envelopes for device `own`, inside the caller's transaction.

    With `carry` (from a stick) what is taken is also to go up: the server may not have heard of it (PROTOCOL 7.6).
    """

    def __init__(self, ledger: Ledger, own: int, roster: Roster, *, carry: bool = False) -> None:
        self._carry = carry
        self.ledger = ledger
        self.own = own
        self.roster = roster
        self.taken = 0
        self.met = 0  # envelopes newly kept, however they stand
        self.spaces: set[bytes] = set()
        self.troubles: list[Trouble] = []

    def meet(self, envelope: Envelope) -> None:
        """Takes in one envelope, or keeps it aside and notes the trouble."""
        try:
            header = envelope.read_header()
        except ProtocolError as error:
            self.troubles.append(trouble_of("an envelope", error))
            return  # nobody can say whose it is
        try:
            with self.ledger.savepoint():
                self._meet(header, envelope)
        except Exception as error:
            if self.ledger.failed(error):
                raise
            trouble = trouble_of(header.name, error)
            self.troubles.append(trouble)
            if header.device != self.own and self.ledger.kept(header.space, header.device, header.seq) is None:
                self._keep(header, envelope, Standing.QUARANTINED, None, reason=trouble.code)

    def retry(self, spaces: AbstractSet[bytes]) -> Iterator[None]:
        """Opens what waited for the keys of `spaces`, and chains what waited for an envelope before it, one by one."""
        if spaces:
            for kept in self.ledger.standing(Standing.WAITING):
                if kept.space in spaces:
                    self._open_waiting(kept)
                    yield
        if self.spaces or spaces:
            for kept in self.ledger.standing(Standing.QUARANTINED):
                if kept.reason == RevokedAuthor.code and kept.space in spaces:
                    self._meet_again(kept)
                follows = kept.seq == self.ledger.chain(kept.space, kept.device).seq + 1
                if follows and kept.reason == ChainBroken.code:
                    self._meet_again(kept)
                    yield

    def _meet_again(self, kept: Kept) -> None:
        name = kept.envelope.read_header().name
        self.troubles = [one for one in self.troubles if (one.name, one.code) != (name, kept.reason)]
        self.meet(kept.envelope)

    def retry_quarantined(self) -> None:
        """Tries everything that was set aside again, as after an upgrade of the program (PROTOCOL 8.3)."""
        for kept in self.ledger.standing(Standing.QUARANTINED):
            if self.ledger.link_at(kept.space, kept.device, kept.seq) is None:
                self.meet(kept.envelope)
            else:
                self._open_waiting(kept)

    def _meet(self, header: Header, envelope: Envelope) -> None:
        space = self.ledger.space(header.space)
        device = self.roster.heard(header.device)
        if space is None or device is None or not space.may_write(device.person, self.roster):
            raise NotEntitled(header.name, header.device)
        last = self.ledger.chain(header.space, header.device)
        if header.seq <= last.seq:
            self._compare(header, envelope)
            return
        if header.device == self.own and header.seq > self.ledger.own_erased(header.space):
            raise OldCopy(header.name)
        if header.seq != last.seq + 1:
            raise ChainBroken(header.name, last.seq + 1, header.seq)
        link = envelope.check(last.link, device.signing, header.name)
        lane = self._lane(header, device, space)
        self._check_seen(header)
        self.ledger.hear(header)
        self._apply(header, envelope, space, link, lane)

    def _lane(self, header: Header, device: Device, space: Space) -> Lane:
        """Where the access chain puts it. What a revoked device wrote comes from the server, which had it in time, or is late."""
        lane = space.lane(device, header.seq, header.epoch)
        if self._carry and device.revoked and lane is Lane.IN_TIME:
            raise RevokedAuthor(header.name, header.device)
        return lane

    def _compare(self, header: Header, envelope: Envelope) -> None:
        """An envelope that is already here must be the same one."""
        kept = self.ledger.kept(header.space, header.device, header.seq)
        if kept and kept.envelope != envelope:
            raise Forked(header.name, header.seq)

    def _check_seen(self, header: Header) -> None:
        """What the author had read must be here too, and be the same (PROTOCOL 5.4). Else it is told, and nothing more.

        Whoever showed them another history would silence them, if what they write were set aside for it.
        """
        for seen in header.seen:
            error: ProtocolError | None = None
            if self.ledger.chain(header.space, seen.device).seq < seen.seq:
                error = Withheld(header.name, seen.device, seen.seq)
            else:
                link = self.ledger.link_at(header.space, seen.device, seen.seq)
                if link is None or link[:8] != seen.mark:
                    error = Forked(f"the envelopes of device {seen.device} that {header.name} had read", seen.seq)
            if error:
                self.troubles.append(Trouble(header.name, error.code, str(error)))

    def _apply(self, header: Header, envelope: Envelope, space: Space, link: bytes, lane: Lane) -> None:
        """Takes in the changes of a chained envelope if its key is here; if those are bad, what comes behind can yet be read."""
        key = self.ledger.epoch_key(header.space, header.epoch)
        if key is None:
            self._keep(header, envelope, Standing.WAITING, link)
            return
        try:
            changes = open_sealed(header, envelope.header, envelope.body, key)
            with self.ledger.savepoint():
                new = self.ledger.take(space, header.device, header.seq, changes, held=lane is not Lane.IN_TIME)
        except Exception as error:
            if self.ledger.failed(error):
                raise
            trouble = trouble_of(header.name, error)
            self.troubles.append(trouble)
            self._keep(header, envelope, Standing.QUARANTINED, link, reason=trouble.code)
            return
        self._keep(header, envelope, Standing.TAKEN, link, len(changes), lane=lane)
        self.taken += new
        self.spaces.add(header.space)

    def _open_waiting(self, kept: Kept) -> None:
        header = kept.envelope.read_header()
        space = self.ledger.space(kept.space)
        device = self.roster.heard(kept.device)
        link = self.ledger.link_at(kept.space, kept.device, kept.seq)
        if space is None or device is None or link is None or self.ledger.epoch_key(kept.space, header.epoch) is None:
            return
        self._apply(header, kept.envelope, space, link, space.lane(device, kept.seq, header.epoch))

    def _keep(
        self,
        header: Header,
        envelope: Envelope,
        standing: Standing,
        link: bytes | None,
        changes: int = 0,
        *,
        reason: str = "",
        lane: Lane = Lane.IN_TIME,
    ) -> None:
        if self._carry and standing is Standing.TAKEN:
            standing = Standing.OUTGOING
        kept = Kept(header.space, header.device, header.seq, envelope, standing, changes, reason, lane)
        self.ledger.keep(kept, link)
        self.met += 1
