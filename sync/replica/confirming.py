"""What became of a request: what the server took, what it refused, and what is told of that."""

from __future__ import annotations

import re
from collections.abc import Callable

from sync.protocol.access_statements import CreateSpace, read_body
from sync.protocol.envelope import Header
from sync.protocol.errors import Forked
from sync.protocol.issues import Code, SyncIssue
from sync.protocol.messages import SyncAnswer, SyncRequest
from sync.protocol.roles import ROLES
from sync.protocol.roster import Roster
from sync.protocol.subjects import Noun, Subject
from sync.replica.applied import Applied
from sync.replica.following import Following
from sync.replica.identity import Identity
from sync.replica.kept_envelope import Standing
from sync.replica.ledger import Ledger
from sync.replica.missing import others_bring
from sync.replica.named_values import BROUGHT, PARTED, SERVER_LOST
from sync.replica.relay_key import await_none
from sync.replica.undone import INVITATION, note_undone

NO_LONGER = ("not_granted", "device_unknown", "not_vouched")
FOR_GOOD = ("out_of_reach", "not_entitled")
REFUSABLE = {
    "roster": Noun.ROSTER_STATEMENT,
    "access": Noun.ACCESS_STATEMENT,
    "box": Noun.KEY_BOX,
    "envelope": Noun.ENVELOPE,
    "invitation": Noun.INVITATION,
    "receipt": Noun.RECEIPT,
}


class Confirming:
    """For one answer; `gaps` as in `ResponseApplication`, `now` in ms since 1970."""

    def __init__(
        self,
        ledger: Ledger,
        identity: Identity,
        roster: Roster,
        random: Callable[[int], bytes],
        now: int,
        gaps: dict[tuple[bytes, int], int],
        result: Applied,
    ) -> None:
        self.ledger, self.identity, self.roster, self.result = ledger, identity, roster, result
        self._random, self._now, self._gaps = random, now, gaps
        # chains that go up again because of this answer
        self._bringing: set[tuple[bytes, int]] = set()

    def confirm(self, request: SyncRequest, answer: SyncAnswer) -> list[tuple[bytes, SyncIssue]]:
        """Notes what the server took and what it refused. Returns the envelopes that it refused,
        with their space: whether that is a trouble shows once the rest of the answer was followed.
        """
        result = self.result
        denied = list[tuple[bytes, SyncIssue]]()
        refused = {(refusal.what, refusal.place): refusal.code for refusal in answer.refused}

        def taken(what: str, count: int) -> list[int]:
            return [place for place in range(count) if (what, place) not in refused]

        self.ledger.confirm_access(request.access[i] for i in taken("access", len(request.access)))
        gone = {
            place for (what, place), code in refused.items() if what == "box" and code in NO_LONGER
        }
        self.ledger.confirm_boxes(request.boxes[i] for i in taken("box", len(request.boxes)))
        self.ledger.refuse_boxes(request.boxes[i] for i in gone if i < len(request.boxes))
        self.ledger.confirm_invitations(
            request.invitations[i] for i in taken("invitation", len(request.invitations))
        )
        confirmed = []
        for place in taken("envelope", len(request.envelopes)):
            header = request.envelopes[place].read_header()
            kept = self.ledger.kept(header.space, header.device, header.seq)
            if kept and kept.standing is Standing.OUTGOING:
                confirmed.append(kept)
                result.pushed += kept.changes
                if header.seq >= self._gaps.get((header.space, header.device), header.seq + 1):
                    del self._gaps[header.space, header.device]
        self.ledger.restand([kept._replace(reason="") for kept in confirmed], Standing.TAKEN)
        self.ledger.confirm_envelopes(
            [kept for kept in confirmed if kept.device == self.identity.device], self._now
        )
        self.ledger.receipted(receipt.read() for receipt in request.receipts)
        if request.roster:
            SERVER_LOST.forget(self.ledger)
        if request.branch and PARTED.read(self.ledger) is not None:
            BROUGHT.write(self.ledger, request.branch.head)
        lists = {
            "access": request.access,
            "box": request.boxes,
            "invitation": request.invitations,
            "receipt": request.receipts,
        }
        result.moved += len(confirmed) + sum(
            len(taken(what, len(items))) for what, items in lists.items()
        )
        for (what, place), code in refused.items():
            if what == "envelope" and 0 <= place < len(request.envelopes):
                self._refused_envelope(request.envelopes[place].read_header(), code)
            if what == "box" and code in NO_LONGER:
                continue  # whoever it was for has lost access meanwhile
            if code == "gap" and others_bring(self.ledger, self._now // 1000):
                result.waits = (
                    True  # it goes up once somebody has brought what the server lost before it
                )
                continue
            if code == "not_granted" and self._of_others(request, what, place):
                # brought because the server may lack it; this person has lost the space meanwhile
                continue
            news = request.roster_count < answer.roster_count
            if what == "access" and code in FOR_GOOD and self._take_back(request, place, news=news):
                result.again = True
                continue
            if (
                what == "invitation"
                and code in FOR_GOOD
                and self._take_back_invitation(request, place, news=news)
            ):
                result.again = True
                continue
            if code == "stale" and not self._shelve(request, what, place):
                result.again = (
                    True  # somebody else stated first: state anew on what this answer brings
                )
            elif code != "stale":
                said = code if re.fullmatch("[a-z_]{1,40}", code) else Code.REFUSED.value
                issue = SyncIssue(Code.REFUSED, _subject(request, what, place), refusal=said)
                if what == "envelope" and 0 <= place < len(request.envelopes):
                    denied.append((request.envelopes[place].read_header().space, issue))
                else:
                    result.issues.append(issue)
        return denied

    def _take_back(self, request: SyncRequest, place: int, *, news: bool) -> bool:
        """Whether it is ours, and undone: a grant to somebody who has left or whose role does not
        reach so far is told by case and person. `news`: whether the answer brings roster
        statements: what was only wished for is judged by them the next time.
        """
        if not 0 <= place < len(request.access):
            return False
        stated = request.access[place]
        body = read_body(stated)
        if (
            stated.signer == self.identity.device
            and self.ledger.access_at(body.space, body.seq) != stated
        ):
            return news
        following = Following(self.ledger, self.identity, self.roster, self._random, carry=False)
        grant = following.take_back(request.access[place])
        space = self.ledger.space(grant.space) if grant else None
        if grant and space:
            note_undone(self.ledger, "grant", space.case, grant.person)
        return grant is not None

    def _take_back_invitation(self, request: SyncRequest, place: int, *, news: bool) -> bool:
        """Whether an invitation is undone, since this person may invite nobody any more; `news` as
        for statements.
        """
        if ROLES[self.roster.role(self.identity.person)].administers or not 0 <= place < len(
            request.invitations
        ):
            return news
        invitation = request.invitations[place]
        self.ledger.use_invitation(invitation.invitation)
        self.ledger.confirm_invitations([invitation])
        note_undone(self.ledger, INVITATION, person=invitation.person)
        return True

    def _of_others(self, request: SyncRequest, what: str, place: int) -> bool:
        """Whether an item of the request is somebody else's, or only says what is held here."""
        if what == "envelope" and 0 <= place < len(request.envelopes):
            return request.envelopes[place].read_header().device != self.identity.device
        return what == "receipt"

    def _shelve(self, request: SyncRequest, what: str, place: int) -> bool:
        """Somebody else founded a space that was founded here, as when a copy of a case was taken
        in: ours stays on this device.
        """
        if what != "access" or not 0 <= place < len(request.access):
            return False
        body = read_body(request.access[place])
        if not isinstance(body, CreateSpace) or not self.ledger.unconfirmed(body.space, 0):
            return False
        self.ledger.shelve_access(body.space)
        self.result.issues.append(
            SyncIssue(
                Code.FOUNDED_ELSEWHERE,
                Subject(Noun.CASE_PART, space=body.space, case=body.case),
            )
        )
        return True

    def _refused_envelope(self, header: Header, code: str) -> None:
        """A server that lacks earlier envelopes was set back: they go up again, once. Another's
        that it refuses is not ours to press.

        It may lack one for good, as where it has another of that number: then those behind it stay
        here, and nothing is sent in circles.
        """
        chain = (header.space, header.device)
        self.result.own_forked |= code == Forked.code and header.device == self.identity.device
        if (
            code == "gap"
            and chain not in self._bringing
            and header.seq < self._gaps.get(chain, header.seq + 1)
        ):
            self._gaps[chain] = header.seq
            self._bringing.add(chain)
            self.ledger.send_again(*chain)
            await_none(self.ledger)
            self.result.again = True
        elif chain not in self._bringing and header.device != self.identity.device:
            kept = self.ledger.kept(header.space, header.device, header.seq)
            self.ledger.restand([kept] if kept else [], Standing.TAKEN)


def _subject(request: SyncRequest, what: str, place: int) -> Subject:
    if what == "envelope" and 0 <= place < len(request.envelopes):
        return request.envelopes[place].read_header().subject
    return Subject(REFUSABLE.get(what, Noun.SENT))
