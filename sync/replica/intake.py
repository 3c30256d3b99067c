"""Another device's envelopes: chained, verified, opened, applied - or kept aside with the reason (PROTOCOL 8.3)."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from typing import NamedTuple

from sync.protocol.access import Lane, Space
from sync.protocol.envelope import Envelope, Header
from sync.protocol.errors import ChainBroken, Forked, NotEntitled, ProtocolError, Withheld
from sync.protocol.roster import Roster
from sync.replica.ledger import Kept, Ledger, Standing
from sync.replica.sealing import open_sealed


class Trouble(NamedTuple):
    """Something that was not taken: what it was, a code, and why."""

    name: str
    code: str
    reason: str

    @property
    def text(self) -> str:
        """The same in one sentence."""
        return self.reason if self.name in self.reason else f"{self.name}: {self.reason}"


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
        header = envelope.read_header()
        try:
            self._meet(header, envelope)
        except ProtocolError as error:
            self.troubles.append(Trouble(header.name, error.code, str(error)))
            if self.ledger.kept(header.space, header.device, header.seq) is None and header.device != self.own:
                self._keep(header, envelope, Standing.QUARANTINED, None, reason=error.code)

    def retry(self, spaces: AbstractSet[bytes]) -> None:
        """Opens what waited for the keys of `spaces`, and chains what waited for an envelope before it."""
        if spaces:
            for kept in self.ledger.standing(Standing.WAITING):
                if kept.space in spaces:
                    self._open_waiting(kept)
        if self.spaces:
            for kept in self.ledger.standing(Standing.QUARANTINED):
                follows = kept.seq == self.ledger.chain(kept.space, kept.device).seq + 1
                if follows and kept.reason == ChainBroken.code:
                    name = kept.envelope.read_header().name
                    self.troubles = [one for one in self.troubles if (one.name, one.code) != (name, ChainBroken.code)]
                    self.meet(kept.envelope)

    def retry_quarantined(self) -> None:
        """Tries everything that was set aside again, as after an upgrade of the program (PROTOCOL 8.3)."""
        for kept in self.ledger.standing(Standing.QUARANTINED):
            if self.ledger.link_at(kept.space, kept.device, kept.seq) is None:
                self.meet(kept.envelope)
            elif kept.reason != Forked.code:  # a forked history stays one, whatever reads it
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
        try:
            self._check_seen(header)
        except Forked as error:  # it chains, so what comes behind it can be read; it is set aside itself
            self.troubles.append(Trouble(header.name, error.code, str(error)))
            self._keep(header, envelope, Standing.QUARANTINED, link, reason=error.code)
            return
        self._apply(header, envelope, space, link, space.lane(device, header.seq, header.epoch))

    def _compare(self, header: Header, envelope: Envelope) -> None:
        """An envelope that is already here must be the same one."""
        kept = self.ledger.kept(header.space, header.device, header.seq)
        if kept and kept.envelope != envelope:
            raise Forked(header.name, header.seq)

    def _check_seen(self, header: Header) -> None:
        """What the author had read must be here too, and be the same (PROTOCOL 5.4)."""
        for seen in header.seen:
            if self.ledger.chain(header.space, seen.device).seq < seen.seq:
                error = Withheld(header.name, seen.device, seen.seq)
                self.troubles.append(Trouble(header.name, error.code, str(error)))
                continue
            link = self.ledger.link_at(header.space, seen.device, seen.seq)
            if link is None or link[:8] != seen.mark:
                raise Forked(f"the envelopes of device {seen.device} that {header.name} had read", seen.seq)

    def _apply(self, header: Header, envelope: Envelope, space: Space, link: bytes, lane: Lane) -> None:
        key = self.ledger.epoch_key(header.space, header.epoch)
        if key is None:
            self._keep(header, envelope, Standing.WAITING, link)
            return
        try:
            changes = open_sealed(header, envelope.header, envelope.body, key)
            new = self.ledger.take(space, header.device, header.seq, changes, held=lane is not Lane.IN_TIME)
        except ProtocolError as error:
            self.troubles.append(Trouble(header.name, error.code, str(error)))
            self._keep(header, envelope, Standing.QUARANTINED, link, reason=error.code)
            return
        self._keep(header, envelope, Standing.TAKEN, link, len(changes), lane=lane)
        self.taken += new
        self.spaces.add(header.space)

    def _open_waiting(self, kept: Kept) -> None:
        header = kept.envelope.read_header()
        key = self.ledger.epoch_key(kept.space, header.epoch)
        space = self.ledger.space(kept.space)
        device = self.roster.heard(kept.device)
        if key is None or space is None or device is None:
            return
        lane = space.lane(device, kept.seq, header.epoch)
        try:
            changes = open_sealed(header, kept.envelope.header, kept.envelope.body, key)
            self.taken += self.ledger.take(space, kept.device, kept.seq, changes, held=lane is not Lane.IN_TIME)
        except ProtocolError as error:
            self.troubles.append(Trouble(header.name, error.code, str(error)))
            self.ledger.restand([kept._replace(reason=error.code)], Standing.QUARANTINED)
            return
        link = self.ledger.link_at(kept.space, kept.device, kept.seq)
        self._keep(header, kept.envelope, Standing.TAKEN, link, len(changes), lane=lane)
        self.spaces.add(kept.space)

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
