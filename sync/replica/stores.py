"""What the replica needs to keep, as small interfaces: one for each thing that is kept.

Every method works inside the caller's transaction (`Keeping.transaction`). The encrypted database
implements them (`aftercare.store`), and the tests in memory.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from contextlib import AbstractContextManager
from typing import NamedTuple, Protocol

from sync.protocol.access import Lane, Space
from sync.protocol.access_statements import AccessStatement
from sync.protocol.envelope import Header
from sync.protocol.key_box import Epoch, KeyBox
from sync.protocol.messages import InvitationNotice
from sync.protocol.own_chains import Held, OwnHead
from sync.protocol.receipt import Reached
from sync.protocol.roster import Statement
from sync.replica.change import Change
from sync.replica.kept_envelope import Kept, Link, Place, Standing
from sync.replica.keys import EpochKey
from sync.replica.named_value import NamedBytes


class Intent(NamedTuple):
    """A statement this device wants made; it is stated anew on the newest chain until it appears
    there.
    """

    number: int
    # person, device, revoke, grant, withdraw, ruling; `intents.py` says what the payload holds
    kind: str
    payload: bytes


class Keeping(NamedBytes, Protocol):
    """What every store is kept in: transactions, and values under a name."""

    def transaction(self) -> AbstractContextManager[object]:
        """One transaction, durable at its end; undone whole by any exception."""

    def savepoint(self) -> AbstractContextManager[object]:
        """A part of the transaction that an exception undoes alone; the exception goes on to
        whoever asked for the part.
        """

    def failed(self, error: Exception) -> bool:
        """Whether `error` is the keeping place's own, such as a full disk: then nothing that came
        is to blame for it.
        """


class RosterStore(Protocol):
    """The statements of the roster, in order."""

    def add_statements(self, first: int, statements: Sequence[Statement]) -> None:
        """Appends to the roster from number `first`."""

    def drop_statements(self, first: int) -> None:
        """Forgets the roster from number `first` on."""

    def statements(self) -> list[Statement]:
        """The whole roster chain."""


class SpaceStore(Protocol):
    """The access chains of spaces, and the keys of their epochs."""

    def space(self, space: bytes) -> Space | None:
        """A space as far as its access chain is known."""

    def spaces(self) -> list[Space]:
        """All known spaces."""

    def put_space(self, space: Space) -> None:
        """Keeps the state of a space."""

    def add_access(
        self,
        space: bytes,
        seq: int,
        statement: AccessStatement,
        *,
        outgoing: bool,
        carried: bool = False,
    ) -> None:
        """Appends to the access chain of a space; `outgoing`: ours, the server has not confirmed
        it; `carried`: another's, from a stick, which the server may not hold.
        """

    def access(self, space: bytes) -> list[AccessStatement]:
        """The access chain of a space."""

    def access_at(self, space: bytes, seq: int) -> AccessStatement | None:
        """One statement of the access chain of a space."""

    def unconfirmed(self, space: bytes, seq: int) -> bool:
        """Whether the server has never been known to hold statement `seq` of a space."""

    def lost(self, space: bytes, seq: int) -> bool:
        """Whether the server held statement `seq` of a space once, was set back, and does not hold
        it again yet.
        """

    def step_back(self, before: Space, seq: int) -> None:
        """Forgets the access chain of a space from statement `seq` on; the space is `before` again.

        Keys and envelopes of epochs that are none any more go too: what is ours in them is sealed
        anew, others' comes again.
        """

    def shelve_access(self, space: bytes) -> None:
        """Somebody else founded this space: our statements and envelopes in it do not go up until
        `take_down`.
        """

    def take_down(self) -> None:
        """What was shelved goes up once more."""

    def shelved(self) -> list[bytes]:
        """The spaces that were shelved."""

    def outgoing_access(self) -> list[AccessStatement]:
        """Our statements that the server has not confirmed, oldest first."""

    def unheard_of(self, space: bytes) -> bool:
        """Whether the server has never confirmed even the first statement of a space."""

    def confirm_access(self, statements: Iterable[AccessStatement]) -> None:
        """The server holds these."""

    def epoch_key(self, space: bytes, epoch: int) -> EpochKey | None:
        """The key of an epoch, if it is here."""

    def put_epoch_key(self, space: bytes, epoch: int, key: EpochKey, *, bound: bool = True) -> None:
        """Keeps the key of an epoch; not `bound`: its access chain is not here yet to confirm
        it.
        """

    def unbound_keys(self, space: bytes) -> list[tuple[int, EpochKey]]:
        """Keys that came before the access chain that binds them; `epoch_key` does not give
        these.
        """

    def drop_unbound_key(self, space: bytes, epoch: int) -> None:
        """Forgets a key that waited."""

    def epoch_keys(self, space: bytes) -> list[tuple[Epoch, EpochKey]]:
        """Every key held of a space."""


class EnvelopeStore(Protocol):
    """Envelopes in their chains, and what the server is believed to hold of them."""

    def chain(self, space: bytes, device: int) -> Link:
        """The newest envelope of `device` in `space` that is here."""

    def newest(self, space: bytes) -> list[tuple[int, int]]:
        """(device, number) of the newest envelope of each device in `space` that is here."""

    def unreported(self, space: bytes, own: int) -> list[tuple[int, Link]]:
        """Chains of other devices that advanced since our last envelope in `space`."""

    def report(self, space: bytes, own: int) -> None:
        """Our newest envelope in `space` tells of all chains as they stand."""

    def keep(self, kept: Kept, link: bytes | None) -> None:
        """Keeps an envelope; with its `link`, the chain advances to it."""

    def hear(self, header: Header) -> None:
        """The author of an envelope that chains tells in its header what they had read; before its
        changes are taken.
        """

    def link_at(self, space: bytes, device: int, seq: int) -> bytes | None:
        """The link of one chained envelope."""

    def restand(self, kept: Iterable[Kept], standing: Standing) -> None:
        """Changes where kept envelopes stand."""

    def confirm_envelopes(self, kept: Iterable[Kept], at: int) -> None:
        """The server holds these since `at` (ms since 1970)."""

    def send_again(self, space: bytes | None, device: int | None) -> None:
        """What the server held before and lost goes up again: of one chain, or (None) everything in
        all spaces.
        """

    def places(self, space: bytes) -> list[Place]:
        """Every chained envelope of a space whose changes are in the log."""

    def put_lane(self, space: bytes, device: int, seq: int, lane: Lane) -> None:
        """An envelope becomes late, or is admitted: its changes leave the projections, or come into
        them.
        """

    def chained(self, space: bytes, device: int, first: int, last: int) -> list[Kept]:
        """The chained envelopes `first` to `last` of a device in a space."""

    def kept(self, space: bytes, device: int, seq: int) -> Kept | None:
        """One kept envelope."""

    def standing(self, standing: Standing, limit: int = -1) -> list[Kept]:
        """Kept envelopes with that standing, in chain order within each space."""

    def outgoing_size(self) -> int:
        """Bytes of the envelopes that are to go up."""

    def own_heads(self) -> list[OwnHead]:
        """Our newest envelope in each space that the server is believed to hold."""

    def reconcile(
        self, heads: Iterable[OwnHead], at: int, *, lower: bool
    ) -> tuple[list[Held], int]:
        """Brings our chains to where the server says that they end (`lower`: also where it holds
        less than before): up to where we have those of which it has more, and how many envelopes
        moved.
        """

    def never_confirmed(self, space: bytes, device: int, seq: int) -> bool:
        """Whether the server was never known to hold an envelope: ours, or another's that a stick
        brought.
        """

    def proven(self, space: bytes, upto: int, at: int, *, carried: bool) -> None:
        """Our own envelopes up to that one are not here alone: the server holds them since `at` (ms
        since 1970), or a stick brought one that we wrote behind them (`carried`).
        """

    def recall(self, space: bytes, device: int, first: int) -> None:
        """Forgets envelopes that the server never confirmed; what is ours in them is sealed anew,
        others' comes again.
        """


class ChangeStore(Protocol):
    """The changes that envelopes carry."""

    def unsealed(self) -> Iterable[tuple[bytes, list[Change]]]:
        """Our changes that are in no envelope yet, by space, in order."""

    def sealed(self, space: bytes, changes: Sequence[Change], seq: int) -> None:
        """These changes of ours are in our envelope `seq` of `space`."""

    def take(
        self, space: Space, device: int, seq: int, changes: Sequence[Change], *, held: bool = False
    ) -> int:
        """Writes another device's changes to the log and, unless `held`, projects them; how many
        were new.

        Raises a `ProtocolError` for a change that may not stand in this space or that forks a known
        dot.
        """

    def renumber(self, *, anyway: bool = False) -> int:
        """Gives our changes that the server does not hold other numbers, unless they have such
        already; how many.
        """

    def move_to(self, device: int) -> int:
        """Our changes that the server does not hold become those of another device of the same
        person; how many.
        """

    def same_again(self, space: Space, changes: Sequence[Change]) -> int:
        """Changes of ours came back that were given other numbers meanwhile: those stand no more;
        how many.
        """

    def restate(self, space: Space, changes: Sequence[Change]) -> int:
        """Changes of ours met others of ours with the same numbers, and both went out: each is said
        anew; how many.
        """


class ErasureStore(Protocol):
    """Spaces that this device gives up, and what it keeps of them."""

    def erase(
        self, space: bytes, keep: Collection[tuple[int, int]], *, keys: bool, receipt: bool
    ) -> None:
        """Forgets every envelope and change of a space but the envelopes `keep` (device, number);
        and, with `keys`, its keys.

        `receipt`: that nothing is left is to be told.
        """

    def holds_of(self, space: bytes, keep: Collection[tuple[int, int]]) -> tuple[bool, bool]:
        """Whether an envelope of a space is here beside those in `keep`, and whether a key is that
        opens none of those.
        """

    def unsent_in(self, space: bytes) -> bool:
        """Whether something of ours in a space is not on the server yet."""

    def called(self, case: bytes) -> str:
        """What people call a case: its number, or the beginning of its id where that is not known
        here.
        """

    def note_disposed(self, space: Space) -> None:
        """A space is about to be erased because its case was disposed of: what its case is called,
        and how much of ours was unsent, is kept until it was told.
        """

    def own_erased(self, space: bytes) -> int:
        """The number of our newest envelope in a space at the time it was erased here; 0 if it was
        not.
        """

    def resume(self, space: bytes) -> bool:
        """Our chain in a space that was erased here, and that we only write in, goes on behind what
        the server holds; False while that is not known.
        """

    def erased(self) -> dict[bytes, int]:
        """Spaces that were erased here and not taken over anew, with our newest envelope in
        each.
        """

    def restored(self, space: bytes) -> None:
        """A space that was erased is here again."""


class ReceiptStore(Protocol):
    """What other devices say that they hold or have erased, and what is still to be told of ours."""

    def unreceipted(self, own: int, limit: int) -> list[tuple[bytes, list[tuple[int, Link]]]]:
        """Chains of other devices that advanced since our last receipt, by space."""

    def receipted(self, reached: Iterable[Reached]) -> None:
        """The server holds these receipts of ours."""

    def put_receipt(self, reached: Reached) -> None:
        """What another device holds."""

    def held_by(self, space: bytes, reader: int) -> dict[int, int]:
        """By its receipts: the number of the newest envelope of each device in `space` that device
        `reader` holds.
        """

    def put_erasure(self, reached: Reached) -> None:
        """Another device says that it erased a space, or (an ordinary receipt) that it holds it
        again.
        """

    def outgoing_erasures(self) -> list[tuple[bytes, int]]:
        """(space, epoch) of what was erased here and is to be told."""


class Outbox(Protocol):
    """What is still to be stated or sent to the server, beside envelopes: intents, key boxes, invitations."""

    def add_intent(self, kind: str, payload: bytes) -> None:
        """Wants a statement made; the same intent twice is one."""

    def intents(self) -> list[Intent]:
        """What is still to be stated, oldest first."""

    def drop_intent(self, number: int) -> None:
        """The intent is fulfilled or was refused for good."""

    def add_box(self, box: KeyBox) -> None:
        """Queues a key box for the server."""

    def outgoing_boxes(self) -> list[KeyBox]:
        """Key boxes that the server has not confirmed."""

    def confirm_boxes(self, boxes: Iterable[KeyBox]) -> None:
        """The server holds these."""

    def refuse_boxes(self, boxes: Iterable[KeyBox]) -> None:
        """The server does not take these: their keys count as sealed to nobody."""

    def boxed(self, space: bytes, epoch: int, recipient: int) -> bool:
        """Whether this device has already sealed that key to that recipient."""

    def add_invitation(self, notice: InvitationNotice, secret: bytes) -> None:
        """Keeps an invitation of ours until it is used."""

    def outgoing_invitations(self) -> list[InvitationNotice]:
        """Invitations the server has not heard of."""

    def confirm_invitations(self, notices: Iterable[InvitationNotice]) -> None:
        """The server holds these."""

    def invitation_secret(self, invitation: bytes) -> tuple[bytes, bytes, int] | None:
        """(secret, person, until when in s since 1970) of an unused invitation of ours."""

    def use_invitation(self, invitation: bytes) -> None:
        """The invitation is used up."""
