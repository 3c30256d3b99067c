"""Access chains that came: each space's is followed on its own, so that a bad one stops no other
(PROTOCOL 8.2).

Keys are taken into use here too, because a chain is what binds them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from sync.protocol.access import LEAD, OPENED, STANDBY, Space
from sync.protocol.access_statements import (
    AccessStatement,
    Body,
    Disposal,
    Grant,
    Opening,
    Proposal,
    Rekey,
    Ruling,
    Withdraw,
    read_body,
)
from sync.protocol.errors import Forked, NotEntitled, ProtocolError
from sync.protocol.flaws import Flaw
from sync.protocol.issues import Code, SyncIssue
from sync.protocol.key_box import KeyBox
from sync.protocol.roster import ROOT, Roster
from sync.protocol.subjects import Noun, Subject
from sync.replica.identity import Identity
from sync.replica.intents import (
    DisposalIntent,
    GrantIntent,
    OpeningIntent,
    ProposalIntent,
    RulingIntent,
    SpaceIntent,
    WithdrawIntent,
    in_space,
    in_use,
    read_intent,
    write_intent,
)
from sync.replica.issues import issue_of
from sync.replica.keys import EpochKey, open_box
from sync.replica.ledger import Ledger
from sync.replica.named_value import NamedBytes
from sync.replica.named_values import LOST_WITHDRAWALS

Stated = tuple[Body, AccessStatement]


class Following:
    """Follows access chains and opens key boxes for one device; `roster` as it is after this
    answer.
    """

    def __init__(
        self,
        ledger: Ledger,
        identity: Identity,
        roster: Roster,
        random: Callable[[int], bytes],
        *,
        carry: bool,
    ) -> None:
        self._ledger = ledger
        self._identity = identity
        self._roster = roster
        self._random = random
        self._carry = carry
        self.changed: dict[bytes, Space] = {}  # in which something new was stated
        self.keyed: set[bytes] = set()  # of which a key came into use
        self.made: set[bytes] = set()  # of which this device made a key that came into use
        self.issues: list[SyncIssue] = []
        self.moved = 0
        # what came that is here already: it is told anew to whoever asks from the beginning
        self.known = set[bytes]()
        self.again = False  # whether something is to be stated because of it

    # -- chains ------------------------------------------------------------------------------------

    def follow(self, statements: Iterable[AccessStatement]) -> Iterator[None]:
        """Follows the chains, a statement a step. What does not hold ends its own chain, and is
        told.
        """
        chains: dict[bytes, list[Stated]] = {}
        for statement in statements:
            try:
                body = read_body(statement)
            except ProtocolError as error:
                self.issues.append(issue_of(Noun.ACCESS, error))
                continue
            chains.setdefault(body.space, []).append((body, statement))
        for stated in chains.values():
            for body, statement in self._vouched(stated) if self._carry else stated:
                if not self._apart(body, statement):
                    break
                yield

    def _apart(self, body: Body, statement: AccessStatement) -> bool:
        try:
            with self._ledger.savepoint():
                self._follow(body, statement)
        except Exception as error:
            if self._ledger.failed(error):
                raise
            self.changed.pop(body.space, None)
            if isinstance(error, Forked) and self._ledger.lost(body.space, body.seq):
                # the server has another: ours is not sent in circles
                self._ledger.shelve_access(body.space)
            self.issues.append(issue_of(Subject(Noun.ACCESS, space=body.space), error))
            return False
        return True

    def _follow(self, body: Body, statement: AccessStatement) -> None:
        space = self._ledger.space(body.space) or Space(body.space)
        if body.seq < space.count:
            known = self._ledger.access_at(body.space, body.seq)
            if known == statement:
                self.known.add(statement.signature)
                return
            if known is None:
                self._put_back(space, body, statement)
                return
            lost = self._ledger.lost(body.space, body.seq) and self._may_replace(
                body, statement.signer, space
            )
            if self._carry or not (lost or self._ledger.unconfirmed(body.space, body.seq)):
                raise Forked(Subject(Noun.ACCESS, space=body.space), body.seq)
            # the server took another first: it is the one that all will follow
            space = self._step_back(space, body.seq)
        signer = self._roster.devices.get(statement.signer)
        if signer and (body.space, signer.person) in withdrawn_before(self._ledger):
            raise NotEntitled(Subject(Noun.ACCESS, space=body.space), statement.signer)
        space = space.follow(statement, self._roster)
        if isinstance(body, Withdraw):
            withdrawn_again(self._ledger, body.space, body.person)
        self._ledger.put_space(space)
        self._ledger.add_access(
            body.space, body.seq, statement, outgoing=False, carried=self._carry
        )
        self.changed[space.space] = space
        self.moved += 1
        for epoch, key in self._ledger.unbound_keys(body.space):
            if epoch <= space.epoch:
                self._ledger.drop_unbound_key(body.space, epoch)
                self._bind(space, epoch, key)
        if isinstance(body, Withdraw) and statement.signer != ROOT:
            self._rekey_after(body, statement.signer, space)

    def _put_back(self, space: Space, body: Body, statement: AccessStatement) -> None:
        """A statement that this device followed once, and that a damaged disk lost: it must fit
        where it stood.
        """
        before = Space(space.space)
        for one in self._ledger.access(space.space)[: body.seq]:
            before = before.follow(one, self._roster)
        head = before.follow(statement, self._roster).head
        behind = self._ledger.access_at(body.space, body.seq + 1)
        expected = (
            read_body(behind).previous
            if behind
            else space.head
            if body.seq + 1 == space.count
            else head
        )
        if head != expected:
            raise Forked(Subject(Noun.ACCESS, space=body.space), body.seq)
        self._ledger.add_access(
            body.space, body.seq, statement, outgoing=False, carried=self._carry
        )

    def _vouched(self, stated: Sequence[Stated]) -> list[Stated]:
        """Of what a stick brings of a chain, what somebody vouches for who may state there today
        (PROTOCOL 10.3).

        Whoever states behind a statement names its hash. So what was stated by somebody who was
        revoked or lost their role since is taken only with a later statement by somebody who did
        not; a chain that the server confirmed comes from it, whole.
        """
        known = self._ledger.space(stated[0][0].space) or Space(stated[0][0].space)
        space, taken = known, 0
        for place, (body, statement) in enumerate(stated):
            if body.seq < known.count:
                taken = place + 1
                continue
            if body.seq != space.count or body.previous != space.head:
                return list(stated[: place + 1])  # it is told of what is wrong with this one
            try:
                space.follow(statement, self._roster, now=True)
                taken = place + 1
            except ProtocolError:
                pass
            try:
                space = space.follow(statement, self._roster)
            except ProtocolError:
                return list(stated[: place + 1])
        if taken < len(stated):
            first = stated[taken][0].seq
            about = Subject(Noun.ACCESS, space=known.space)
            self.issues.append(SyncIssue(Code.CHAIN, about, flaw=Flaw.AUTHOR_LEFT, seq=first))
        return list(stated[:taken])

    def take_back(self, statement: AccessStatement) -> Grant | None:
        """A grant of ours that the server refuses for good leaves our chain; what stood behind it
        is stated anew. None for anything else.
        """
        body = read_body(statement)
        space = self._ledger.space(body.space)
        ours = space is not None and self._ledger.unconfirmed(body.space, body.seq)
        if (
            not isinstance(body, Grant)
            or not space
            or not ours
            or self._ledger.access_at(body.space, body.seq) != statement
        ):
            return None
        self._step_back(space, body.seq, but=statement)
        return body

    def _step_back(self, space: Space, seq: int, but: AccessStatement | None = None) -> Space:
        """The space as it was before statement `seq`, which the server does not hold. What was
        sealed since is sealed anew, what was stated is stated anew, `but` for that.
        """
        statements = self._ledger.access(space.space)
        before = Space(space.space)
        for statement in statements[:seq]:
            before = before.follow(statement, self._roster)
        for statement in statements[seq:]:
            body = read_body(statement)
            if isinstance(body, Withdraw):
                keep_withdrawn(self._ledger, space.space, body.person)
            intent = self._meant(body, statement.signer, before)
            if intent and statement != but:
                self._ledger.add_intent(*write_intent(intent))
                self.again = True
        self._ledger.step_back(before, seq)
        return before

    def _may_replace(self, body: Body, signer: int, space: Space) -> bool:
        """Whether a statement may stand where one stood that a server lost: by somebody who may
        still state such a thing after all that is known here, so that nobody comes back with a
        server's help who was withdrawn.
        """
        device = self._roster.active(signer)
        if signer == ROOT or device is None:
            return signer == ROOT
        opened = isinstance(body, Opening) and space.members.get(device.person) in (STANDBY, OPENED)
        return opened or space.governs(device.person, self._roster)

    def _meant(self, body: Body, signer: int, before: Space) -> SpaceIntent | None:
        """What is to be stated anew of a statement that the server lost: all that is ours, and whom
        a colleague withdrew.
        """
        own, space = signer == self._identity.device, before.space
        match body:
            case Grant() if own:
                return GrantIntent(space, body.person, body.standing, body.until)
            case Withdraw() if own or (
                signer != ROOT and before.governs(self._identity.person, self._roster)
            ):
                return WithdrawIntent(space, body.person, EpochKey.generate(self._random).secret())
            case Rekey() if own:
                key = EpochKey.generate(self._random).secret()
                return WithdrawIntent(space, b"", key, closes=body.newest is not None)
            case Opening() if own:
                return OpeningIntent(space, self._identity.person, body.until)
            case Ruling() if own:
                return RulingIntent(
                    space, body.device, body.through, body.admitted, body.epoch, body.note
                )
            case Proposal() if own:
                return ProposalIntent(space, self._identity.person, body.stands)
            case Disposal() if own:
                return DisposalIntent(space)
        return None

    def _rekey_after(self, body: Withdraw, signer: int, space: Space) -> None:
        """Whoever took themselves off chose the new key and knows it: the new lead's device begins
        another epoch.
        """
        leads = space.members.get(self._identity.person) == LEAD
        if leads and self._roster.devices[signer].person == body.person:
            intent = WithdrawIntent(space.space, b"", EpochKey.generate(self._random).secret())
            self._ledger.add_intent(*write_intent(intent))
            self.again = True

    def settle_intents(self) -> None:
        """Drops the intents that the access chains now fulfil; a fulfilled withdrawal brings its key
        into use.
        """
        for kept in self._ledger.intents():
            intent = read_intent(kept)
            if not isinstance(intent, SpaceIntent):
                continue
            space = self._ledger.space(intent.space)
            if space is None or not in_space(intent, space):
                continue
            if isinstance(intent, WithdrawIntent) and in_use(intent, space):
                key = EpochKey(intent.key)
                epochs = [
                    n
                    for n in range(1, space.epoch + 1)
                    if key.matches(space.commitments[n - 1], space.space, n)
                ]
                self._ledger.put_epoch_key(space.space, epochs[0], key)
                self.made.add(space.space)
            self._ledger.drop_intent(kept.number)

    # -- keys --------------------------------------------------------------------------------------

    def open_boxes(self, boxes: Sequence[KeyBox]) -> Iterator[None]:
        """Opens what was sealed to this device, a box a step; a bad one is told and stops no
        other.
        """
        sealing = self._identity.keys().sealing
        for box in boxes:
            try:
                with self._ledger.savepoint():
                    for cover, key in open_box(self._identity.organisation, box, sealing).items():
                        self._bind(
                            self._ledger.space(cover.space) or Space(cover.space), cover.epoch, key
                        )
            except Exception as error:
                if self._ledger.failed(error):
                    raise
                self.issues.append(issue_of(Noun.KEY_BOX, error))
            yield

    def _bind(self, space: Space, epoch: int, key: EpochKey) -> None:
        """Takes a key into use if the access chain binds it; one that comes before its chain waits
        (PROTOCOL 4.5).
        """
        if epoch > space.epoch:
            self._ledger.put_epoch_key(space.space, epoch, key, bound=False)
        elif epoch >= 1 and key.matches(space.commitments[epoch - 1], space.space, epoch):
            if self._ledger.epoch_key(space.space, epoch) is None:
                self.moved += 1
            else:
                self.known.add(space.space + epoch.to_bytes(8, "big"))
            self._ledger.put_epoch_key(space.space, epoch, key)
            self.keyed.add(space.space)
        else:
            self.issues.append(
                SyncIssue(Code.COMMITMENT, Subject(Noun.KEY_BOX), flaw=Flaw.UNBOUND_KEY)
            )


def withdrawn_before(ledger: NamedBytes) -> list[tuple[bytes, bytes]]:
    """Who lost which space by a statement that a server lost, as long as it was not stated anew:
    space and person.
    """
    return LOST_WITHDRAWALS.read(ledger)


def keep_withdrawn(ledger: NamedBytes, space: bytes, person: bytes) -> None:
    """The server lost that this person was withdrawn: nothing of theirs is followed there and no
    key sent to them until it is stated anew.
    """
    known = dict.fromkeys([*withdrawn_before(ledger), (space, person)])
    LOST_WITHDRAWALS.write(ledger, list(known))


def withdrawn_again(ledger: NamedBytes, space: bytes, person: bytes) -> None:
    """They are withdrawn by what all follow."""
    known = withdrawn_before(ledger)
    if (space, person) in known:
        LOST_WITHDRAWALS.write(ledger, [one for one in known if one != (space, person)])
