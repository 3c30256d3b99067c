"""Another device's envelopes: chained, verified, opened, applied - or kept aside with the reason
(PROTOCOL 8.3).

Each is taken in under a savepoint of its own: whatever goes wrong with one concerns that one alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from sync.protocol.access import Lane, Space
from sync.protocol.envelope import Envelope, Header
from sync.protocol.errors import (
    BadSignature,
    ChainBroken,
    Forked,
    NotEntitled,
    ProtocolError,
    RevokedAuthor,
)
from sync.protocol.issues import Code, SyncIssue
from sync.protocol.roster import NOTHING, Roster
from sync.protocol.roster_members import Device
from sync.protocol.subjects import Noun
from sync.replica.change import Change
from sync.replica.issues import issue_of
from sync.replica.kept_envelope import CARRIED_REASON, Kept, Link, Standing
from sync.replica.ledger import Ledger
from sync.replica.missing import another_was_read
from sync.replica.named_values import Missing
from sync.replica.sealing import open_sealed


class Intake:
    """Takes in envelopes for device `own`, inside the caller's transaction.

    With `carry` (from a stick) what is taken is also to go up: the server may not have heard of it
    (PROTOCOL 7.6). `now` in ms since 1970.
    """

    def __init__(
        self, ledger: Ledger, own: int, roster: Roster, *, carry: bool = False, now: int = 0
    ) -> None:
        self._carry, self._now = carry, now
        self.ledger = ledger
        self.own = own
        self.roster = roster
        self.taken = 0
        self.met = 0  # envelopes newly kept, however they stand
        self.known = set[bytes]()  # signatures of what came that is here already
        self.returned = 0  # changes of our own that this folder did not have
        self.renumbered = 0  # changes of ours that got other numbers because of them
        # devices of which something was given up that the server never confirmed
        self._recalled: set[int] = set()
        self.spaces: set[bytes] = set()
        self.issues: list[SyncIssue] = []
        self.missing: list[Missing] = []  # what authors had read and is not here, so far

    def meet(self, envelope: Envelope) -> None:
        """Takes in one envelope, or keeps it aside and notes the trouble."""
        try:
            header = envelope.read_header()
        except ProtocolError as error:
            self.issues.append(issue_of(Noun.ENVELOPE, error))
            return  # nobody can say whose it is
        try:
            with self.ledger.savepoint():
                self._meet(header, envelope)
        except Exception as error:
            if self.ledger.failed(error):
                raise
            issue = issue_of(header.subject, error)
            self.issues.append(issue)
            if (
                header.device != self.own
                and self.ledger.kept(header.space, header.device, header.seq) is None
            ):
                self._keep(header, envelope, Standing.QUARANTINED, None, reason=issue.code.value)

    def retry(self, spaces: AbstractSet[bytes]) -> Iterator[None]:
        """Opens what waited for the keys of `spaces`, and chains what waited for an envelope before
        it, one by one.
        """
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
                recalled = kept.device in self._recalled
                if follows and (
                    kept.reason == ChainBroken.code
                    or (recalled and kept.reason == BadSignature.code)
                ):
                    self._meet_again(kept)
                    yield
                elif recalled and kept.reason == Code.FORKED_DOT and kept.device != self.own:
                    self._open_waiting(kept)
                    yield

    def _meet_again(self, kept: Kept) -> None:
        about = kept.envelope.read_header().subject
        self.issues = [one for one in self.issues if (one.about, one.code) != (about, kept.reason)]
        self.meet(kept.envelope)

    def retry_quarantined(self) -> None:
        """Tries everything that was set aside again, as after an upgrade of the program (PROTOCOL
        8.3).
        """
        for kept in self.ledger.standing(Standing.QUARANTINED):
            if kept.device == self.own and kept.reason == Code.FORKED_DOT:
                continue  # what it says was said anew
            if self.ledger.link_at(kept.space, kept.device, kept.seq) is None:
                self.meet(kept.envelope)
            else:
                self._open_waiting(kept)

    def _meet(self, header: Header, envelope: Envelope) -> None:
        space = self.ledger.space(header.space)
        device = self.roster.heard(header.device)
        if space is None or device is None or not space.may_write(device.person, self.roster):
            raise NotEntitled(header.subject, header.device)
        last = self.ledger.chain(header.space, header.device)
        if header.seq <= last.seq:
            if not self._differs(header, envelope):
                return
            before = (
                self.ledger.link_at(header.space, header.device, header.seq - 1)
                if header.seq > 1
                else NOTHING
            )
            last = Link(header.seq - 1, before or NOTHING)
        if header.seq != last.seq + 1:
            raise ChainBroken(header.subject, last.seq + 1, header.seq)
        link = envelope.check(last.link, device.signing, header.subject)
        self._make_way(header)
        lane = self._lane(header, device, space)
        self._check_seen(header)
        self.ledger.hear(header)
        self._apply(header, envelope, space, link, lane)

    def _lane(self, header: Header, device: Device, space: Space) -> Lane:
        """Where the access chain puts it. What a revoked device wrote comes from the server, which
        had it in time, or is late.
        """
        lane = space.lane(device, header.seq, header.epoch)
        if self._carry and device.revoked and lane is Lane.IN_TIME:
            raise RevokedAuthor(header.subject, header.device)
        return lane

    def _differs(self, header: Header, envelope: Envelope) -> bool:
        """Whether one stands here in its place that has to give way: the server never confirmed it,
        and shows this one now. Of ours one that was not sent yet gives way to any that we have
        signed.
        """
        kept = self.ledger.kept(header.space, header.device, header.seq)
        if kept is None or kept.envelope == envelope:
            if kept:
                self.known.add(envelope.signature)
            return False
        ours = header.device == self.own and kept.reason != CARRIED_REASON
        if self._carry and not ours:
            raise Forked(header.subject, header.seq)
        if not self.ledger.never_confirmed(header.space, header.device, header.seq):
            raise Forked(header.subject, header.seq)
        return True

    def _make_way(self, header: Header) -> None:
        """Before an envelope is taken in whose signature holds: what stands in its place leaves,
        and where it is ours and was not here, everything of ours that is not sent yet gets numbers
        behind what comes back (PROTOCOL 5.5).
        """
        if header.seq <= self.ledger.chain(header.space, header.device).seq:
            self.ledger.recall(header.space, header.device, header.seq)
            self._recalled.add(header.device)
        if header.device == self.own and header.seq > self.ledger.own_erased(header.space):
            # what it stands on went out, too
            self.ledger.proven(header.space, header.seq - 1, self._now, carried=self._carry)
            self.renumbered += self.ledger.renumber()

    def _check_seen(self, header: Header) -> None:
        """What the author had read must be here too, and be the same (PROTOCOL 5.4). Else it is
        told, and nothing more.

        Whoever showed them another history would silence them, if what they write were set aside
        for it.
        """
        for seen in header.seen:
            if seen.device == self.own and not self._went_out(header.space, seen.seq):
                continue  # this folder is an old copy: what it lacks comes, or is told as such
            if self.ledger.chain(header.space, seen.device).seq < seen.seq:
                self.missing.append(Missing(header.device, header.seq, header.space, seen))
                continue
            link = self.ledger.link_at(header.space, seen.device, seen.seq)
            if link is None or link[:8] != seen.mark:
                self.issues.append(another_was_read(header.subject, seen))

    def _went_out(self, space: bytes, seq: int) -> bool:
        """Whether our own envelope of that number is here, and the server was known to hold it."""
        here = seq <= self.ledger.chain(space, self.own).seq
        return here and not self.ledger.never_confirmed(space, self.own, seq)

    def _apply(
        self, header: Header, envelope: Envelope, space: Space, link: bytes, lane: Lane
    ) -> None:
        """Takes in the changes of a chained envelope if its key is here; if those are bad, what
        comes behind can yet be read.
        """
        key = self.ledger.epoch_key(header.space, header.epoch)
        if key is None:
            self._keep(header, envelope, Standing.WAITING, link)
            return
        try:
            changes = open_sealed(header, envelope.header, envelope.body, key)
            new = self._take(header, space, changes, lane)
        except Exception as error:
            if self.ledger.failed(error):
                raise
            issue = issue_of(header.subject, error)
            self.issues.append(issue)
            self._keep(header, envelope, Standing.QUARANTINED, link, reason=issue.code.value)
            return
        self._keep(header, envelope, Standing.TAKEN, link, len(changes), lane=lane)
        if header.device == self.own and header.seq > self.ledger.own_erased(header.space):
            self.returned += new
        else:
            self.taken += new
        self.spaces.add(header.space)

    def _take(self, header: Header, space: Space, changes: Sequence[Change], lane: Lane) -> int:
        """Into the log; what is ours and not sent yet gives way once more, should it meet one that
        comes back (PROTOCOL 5.5).
        """
        for last in (False, True):
            try:
                with self.ledger.savepoint():
                    new = self.ledger.take(
                        space, header.device, header.seq, changes, held=lane is not Lane.IN_TIME
                    )
                    if header.device == self.own:
                        self.renumbered -= self.ledger.same_again(space, changes)
                    return new
            except ProtocolError as error:
                if error.code != Code.FORKED_DOT or header.device != self.own:
                    raise
                if last:  # both went out, with one number: what each says is said anew
                    self.renumbered += self.ledger.restate(space, changes)
                    raise
                self.renumbered += self.ledger.renumber(anyway=True)
        raise AssertionError

    def _open_waiting(self, kept: Kept) -> None:
        header = kept.envelope.read_header()
        space = self.ledger.space(kept.space)
        device = self.roster.heard(kept.device)
        link = self.ledger.link_at(kept.space, kept.device, kept.seq)
        if (
            space is None
            or device is None
            or link is None
            or self.ledger.epoch_key(kept.space, header.epoch) is None
        ):
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
        before = self.ledger.kept(header.space, header.device, header.seq)
        carried = self._carry or bool(before and before.reason == CARRIED_REASON)
        if carried and standing is Standing.TAKEN:
            standing = Standing.OUTGOING
        reason = reason or (CARRIED_REASON if carried else "")
        kept = Kept(
            header.space, header.device, header.seq, envelope, standing, changes, reason, lane
        )
        self.ledger.keep(kept, link)
        if header.device == self.own and not carried:
            self.ledger.confirm_envelopes([kept], self._now)
        self.met += 1
