"""The stores of the replica in memory: what the tests of its parts keep things in. They say what the database's say."""

from __future__ import annotations

from contextlib import contextmanager
from copy import copy

from msgspec.structs import replace

from aftercare.store.change_log import ForkedDot
from sync.protocol.access import Lane, Space
from sync.protocol.access_statements import read_body
from sync.protocol.key_box import Epoch
from sync.protocol.messages import InvitationNotice
from sync.protocol.own_chains import Held, OwnHead, by_space
from sync.protocol.roles import AUDIT, DIRECTORY
from sync.protocol.roster import NOTHING
from sync.replica.kept_envelope import CARRIED_REASON, Kept, Link, Place, Standing
from sync.replica.keys import EpochKey
from sync.replica.stores import Intent

OWN, AGAIN, CARRIED, SHELVED = 1, 2, 3, -1  # why an access statement goes up, or does not any more
UNSENT = (Standing.OUTGOING, Standing.HELD_BACK)
GAP = 1 << 20


class MemoryRoster:
    """The roster's statements."""

    def __init__(self):
        super().__init__()
        self._roster = {}

    def add_statements(self, first, statements):
        self._roster |= dict(enumerate(statements, first))

    def drop_statements(self, first):
        self._roster = {seq: one for seq, one in self._roster.items() if seq < first}

    def statements(self):
        return [self._roster[seq] for seq in sorted(self._roster)]


class MemorySpaces:
    """Access chains and keys."""

    def __init__(self):
        super().__init__()
        self._spaces, self._access, self._keys, self._unbound = {}, {}, {}, {}

    def space(self, space):
        return self._spaces.get(space)

    def spaces(self):
        return list(self._spaces.values())

    def put_space(self, space):
        self._spaces[space.space] = space

    def _known(self, space):
        if space not in self._spaces:
            raise KeyError(space)

    def add_access(self, space, seq, statement, *, outgoing, carried=False):
        self._known(space)
        self._access[space, seq] = statement, OWN if outgoing else CARRIED if carried else 0

    def _chain_of(self, space):
        return sorted(seq for known, seq in self._access if known == space)

    def access(self, space):
        self._known(space)
        return [self._access[space, seq][0] for seq in self._chain_of(space)]

    def access_at(self, space, seq):
        return self._access.get((space, seq), (None, 0))[0]

    def _goes_up(self, space, seq):
        return self._access.get((space, seq), (None, 0))[1]

    def unconfirmed(self, space, seq):
        return self._goes_up(space, seq) in (OWN, CARRIED, SHELVED)

    def lost(self, space, seq):
        return self._goes_up(space, seq) == AGAIN

    def step_back(self, before, seq):
        space, epoch = before.space, before.epoch
        for known, place in list(self._access):
            if known == space and place >= seq:
                del self._access[known, place]
        self._keys = {
            one: key for one, key in self._keys.items() if one[0] != space or one[1] <= epoch
        }
        self.forget_sealed_after(space, epoch)
        self.put_space(before)

    def forget_sealed_after(self, space, epoch):
        """Whoever keeps envelopes does it."""

    def _mark(self, of, mark):
        self._access |= {
            one: (kept[0], mark) for one, kept in self._access.items() if of(one, kept)
        }

    def shelve_access(self, space):
        self._mark(lambda one, kept: one[0] == space and kept[1] > 0, SHELVED)

    def take_down(self):
        self._mark(lambda one, kept: kept[1] == SHELVED, OWN)

    def shelved(self):
        return list(
            dict.fromkeys(one[0] for one, kept in self._access.items() if kept[1] == SHELVED)
        )

    def outgoing_access(self):
        return [
            self._access[space, seq][0]
            for space in self._spaces
            for seq in self._chain_of(space)
            if self._goes_up(space, seq) > 0
        ]

    def unheard_of(self, space):
        return self._goes_up(space, 0) == OWN

    def confirm_access(self, statements):
        held = {(body.space, body.seq): one for one in statements for body in [read_body(one)]}
        self._mark(lambda one, kept: kept[1] > 0 and held.get(one) == kept[0], 0)

    def epoch_key(self, space, epoch):
        return self._keys.get((space, epoch))

    def put_epoch_key(self, space, epoch, key, *, bound=True):
        if bound:
            self._known(space)
        (self._keys if bound else self._unbound)[space, epoch] = EpochKey(key.secret())

    def unbound_keys(self, space):
        return [(epoch, key) for (known, epoch), key in self._unbound.items() if known == space]

    def drop_unbound_key(self, space, epoch):
        self._unbound.pop((space, epoch), None)

    def epoch_keys(self, space):
        epochs = sorted(epoch for known, epoch in self._keys if known == space)
        return [(Epoch(space, epoch), self._keys[space, epoch]) for epoch in epochs]


class MemoryEnvelopes:
    """Envelopes by (space, device, number), each with its link and since when the server holds it."""

    own_device = 0

    def __init__(self):
        super().__init__()
        self._envelopes, self._chains = {}, {}
        self._reported, self._receipted = {}, {}

    def chain(self, space, device):
        return self._chains.get((space, device), Link(0, NOTHING))

    def newest(self, space):
        return sorted((one[1], link.seq) for one, link in self._chains.items() if one[0] == space)

    def _beyond(self, space, own, told):
        return sorted(
            (device, link)
            for (known, device), link in self._chains.items()
            if known == space and device != own and link.seq > told.get((known, device), 0)
        )

    def unreported(self, space, own):
        return self._beyond(space, own, self._reported)

    def report(self, space, own):
        for device, link in self._beyond(space, own, self._reported):
            self._reported[space, device] = link.seq

    def keep(self, kept, link):
        place = kept[:3]
        self._envelopes[place] = kept, link, self._envelopes.get(place, (None, None, None))[2]
        if link is not None and kept.seq > self.chain(kept.space, kept.device).seq:
            self._chains[kept.space, kept.device] = Link(kept.seq, link)

    def hear(self, header):
        """What authors had read is looked into by the database alone."""

    def link_at(self, space, device, seq):
        return self._envelopes.get((space, device, seq), (None, None))[1]

    def kept(self, space, device, seq):
        return self._envelopes.get((space, device, seq), (None,))[0]

    def _in_order(self):
        spaces = list(dict.fromkeys(self._spaces))
        return sorted(
            self._envelopes.items(), key=lambda one: (spaces.index(one[0][0]), *one[0][1:])
        )

    def standing(self, standing, limit=-1):
        found = [kept for _, (kept, *_) in self._in_order() if kept.standing is standing]
        return found if limit < 0 else found[:limit]

    def chained(self, space, device, first, last):
        return [
            kept
            for place, (kept, link, _) in self._in_order()
            if place[:2] == (space, device) and first <= place[2] <= last and link is not None
        ]

    def restand(self, kept, standing):
        for one in kept:
            known, link, at = self._envelopes[one[:3]]
            self._envelopes[one[:3]] = (
                known._replace(standing=standing, reason=one.reason),
                link,
                at,
            )

    def confirm_envelopes(self, kept, at):
        for one in kept:
            known, link, before = self._envelopes[one[:3]]
            self._envelopes[one[:3]] = known, link, at if before is None else before

    def outgoing_size(self):
        return sum(len(kept.envelope.body) for kept in self.standing(Standing.OUTGOING))

    def send_again(self, space, device):
        for place, (kept, link, at) in list(self._envelopes.items()):
            if (
                kept.standing is Standing.TAKEN
                and space in (None, place[0])
                and device in (None, place[1])
            ):
                known = at if at is not None or place[1] != self.own_device else 0
                self._envelopes[place] = kept._replace(standing=Standing.OUTGOING), link, known
        if space is None:
            self._mark(lambda _, kept: kept[1] == 0, AGAIN)
            self._receipted.clear()
            self._invitations |= {
                one: (notice, secret, used, out or not used)
                for one, (notice, secret, used, out) in self._invitations.items()
            }

    def places(self, space):
        return [
            Place(kept.device, kept.seq, kept.envelope.read_header().epoch, kept.lane)
            for place, (kept, link, _) in self._in_order()
            if place[0] == space and link and kept.standing in (Standing.OUTGOING, Standing.TAKEN)
        ]

    def put_lane(self, space, device, seq, lane):
        kept, link, at = self._envelopes[space, device, seq]
        self._envelopes[space, device, seq] = kept._replace(lane=lane), link, at
        self._changes |= {
            dot: (*rest[:3], lane is not Lane.IN_TIME)
            for dot, rest in self._changes.items()
            if (rest[0], dot[0], rest[2]) == (space, device, seq)
        }

    def unchain(self, space, device, first):
        before = self.link_at(space, device, first - 1)
        for place in list(self._envelopes):
            if place[:2] == (space, device) and place[2] >= first:
                del self._envelopes[place]
        if before is None:
            self._chains.pop((space, device), None)
        elif self.chain(space, device).seq >= first:
            self._chains[space, device] = Link(first - 1, before)
        if device == self.own_device:
            self._changes |= {
                dot: (where, change, None, held)
                for dot, (where, change, envelope, held) in self._changes.items()
                if where == space
                and dot[0] == device
                and envelope is not None
                and envelope >= first
            }

    def forget_sealed_after(self, space, epoch):
        for place, (kept, *_) in sorted(self._envelopes.items(), key=lambda one: one[0]):
            if place[0] == space and kept.envelope.read_header().epoch > epoch:
                self.unchain(*place)

    def never_confirmed(self, space, device, seq):
        kept, link, at = self._envelopes.get((space, device, seq), (None, None, None))
        if kept is None:
            return False
        ours = (
            device == self.own_device
            and kept.standing in UNSENT
            and at is None
            and link is not None
        )
        return kept.reason == CARRIED_REASON or ours

    def proven(self, space, upto, at, *, carried):
        for place, (kept, link, _) in list(self._envelopes.items()):
            ours = place[:2] == (space, self.own_device) and place[2] <= upto
            if ours and self.never_confirmed(*place) and kept.reason != CARRIED_REASON:
                self._envelopes[place] = (
                    (kept._replace(reason=CARRIED_REASON), link, None)
                    if carried
                    else (kept._replace(standing=Standing.TAKEN), link, at)
                )

    def recall(self, space, device, first):
        if device != self.own_device:
            self._changes = {
                dot: rest
                for dot, rest in self._changes.items()
                if not (dot[0] == device and rest[0] == space and rest[2] and rest[2] >= first)
            }
        self.unchain(space, device, first)

    def own_heads(self):
        found = []
        for (space, device), link in self._chains.items():
            if device != self.own_device or space in self._erased:
                continue
            waiting = [
                place[2]
                for place, (kept, chained, _) in self._envelopes.items()
                if place[:2] == (space, device) and chained and kept.standing in UNSENT
            ]
            last = min(waiting, default=link.seq + 1) - 1
            before = link.link if last == link.seq else self.link_at(space, device, last)
            if last and before:
                found.append(OwnHead(space, last, before))
        return found

    def reconcile(self, heads, at, *, lower):
        told, before, lacking, moved = dict(by_space(heads)), by_space(self.own_heads()), [], 0
        for space in self._spaces:
            head, known = told.pop(space, None), before.get(space)
            if head == known or space in self._erased:
                continue
            if head is not None and self.link_at(space, self.own_device, head.seq) != head.link:
                lacking.append(Held(space, known.seq if known else 0))
                continue
            moved += self._restand_upto(space, head.seq if head else 0, at, lower=lower)
        return lacking + [Held(space, 0) for space in told], moved

    def _restand_upto(self, space, upto, at, *, lower):
        moved = 0
        for place, (kept, link, before) in list(self._envelopes.items()):
            if place[:2] != (space, self.own_device) or link is None:
                continue
            there = place[2] <= upto
            stands = Standing.TAKEN if there else Standing.OUTGOING
            other = Standing.OUTGOING if there else Standing.TAKEN
            if kept.standing is other and (there or lower):
                since = at if before is None else before
                self._envelopes[place] = kept._replace(standing=stands, reason=""), link, since
                moved += 1
        return moved


class MemoryChanges:
    """Changes by (device, number): their space, the envelope they are in, whether they are held."""

    def __init__(self):
        super().__init__()
        self._changes = {}

    def write(self, space, *changes):
        """Changes of this device, in no envelope yet."""
        self._changes |= {(self.own_device, one.n): (space, one, None, False) for one in changes}

    def projected(self, space):
        """The changes of a space that count, in order."""
        dots = sorted(
            dot for dot, rest in self._changes.items() if rest[0] == space and not rest[3]
        )
        return [(device, self._changes[device, n][1]) for device, n in dots]

    def unsealed(self):
        found = {}
        for dot in sorted(self._changes):
            space, change, envelope, _ = self._changes[dot]
            if dot[0] == self.own_device and envelope is None:
                found.setdefault(space, []).append(change)
        return list(found.items())

    def sealed(self, space, changes, seq):
        for one in changes:
            dot = self.own_device, one.n
            self._changes[dot] = (space, one, seq, self._changes[dot][3])

    def take(self, space, device, seq, changes, *, held=False):
        new = {}
        for one in changes:
            known = self._changes.get((device, one.n))
            if known is not None and known[:2] != (space.space, one):
                raise ForkedDot(device, one.n)
            new[device, one.n] = space.space, one, seq, held
        count = sum(dot not in self._changes for dot in new)
        self._changes |= new
        return count

    def renumber(self, *, anyway=False):
        unsent = [
            (dot, rest)
            for dot, rest in sorted(self._changes.items())
            if dot[0] == self.own_device
            and (rest[2] is None or self.never_confirmed(rest[0], dot[0], rest[2]))
            and (anyway or dot[1] < GAP)
        ]
        first = (
            max((n for device, n in self._changes if device == self.own_device), default=0) + GAP
        )
        for n, (dot, (space, change, envelope, held)) in enumerate(unsent, first):
            del self._changes[dot]
            if envelope is not None and self.link_at(space, self.own_device, envelope):
                self.unchain(space, self.own_device, envelope)
            self._changes[self.own_device, n] = space, replace(change, n=n), None, held
        return len(unsent)

    def move_to(self, device):
        raise NotImplementedError("over the database alone")

    def same_again(self, space, changes):
        """What came back under another number is told by the database alone."""
        return 0

    def restate(self, space, changes):
        raise NotImplementedError("over the database alone")


class MemoryErasure:
    """What was erased here: our newest envelope there, the epoch, whether that is still to be told."""

    def __init__(self):
        super().__init__()
        self._erased, self._disposed = {}, {}

    def _epochs_of(self, space, keep):
        kept = [self.kept(space, *place) for place in keep]
        return {one.envelope.read_header().epoch for one in kept if one}

    def holds_of(self, space, keep):
        count = sum(place[0] == space for place in self._envelopes)
        keys = {epoch for known, epoch in self._keys if known == space}
        return count > len(keep), bool(keys - self._epochs_of(space, keep))

    def unsent_in(self, space):
        waiting = any(kept.space == space for kept in self.standing(Standing.OUTGOING))
        return waiting or space in dict(self.unsealed())

    def erase(self, space, keep, *, keys, receipt):
        newest, epochs = self.chain(space, self.own_device).seq, self._epochs_of(space, keep)
        epoch = max((one for known, one in self._keys if known == space), default=1)
        keep = set(keep)
        self._changes = {
            dot: rest
            for dot, rest in self._changes.items()
            if rest[0] != space or (dot[0], rest[2]) in keep
        }
        self._envelopes = {
            place: rest
            for place, rest in self._envelopes.items()
            if place[0] != space or place[1:] in keep
        }
        self._chains = {one: link for one, link in self._chains.items() if one[0] != space}
        self._receipts = {one: rest for one, rest in self._receipts.items() if one[0] != space}
        if keys:
            self._keys = {
                one: key for one, key in self._keys.items() if one[0] != space or one[1] in epochs
            }
            self._unbound = {one: key for one, key in self._unbound.items() if one[0] != space}
            self._boxed = {one: 1 for one in self._boxed if one[0] != space}
        own, before, told = self._erased.get(space, (0, 0, False))
        self._erased[space] = max(own, newest), max(before, epoch), told or receipt

    def called(self, case):
        return case.hex()[:8]

    def note_disposed(self, space):
        unsent = [
            kept.changes
            for kept in self.standing(Standing.OUTGOING)
            if kept[:2] == (space.space, self.own_device)
        ]
        waiting = dict(self.unsealed()).get(space.space, ())
        count = 0 if space.compartment == AUDIT else sum(unsent) + len(waiting)
        self._disposed[space.case] = self._disposed.get(space.case, 0) + count

    def own_erased(self, space):
        return self._erased.get(space, (0,))[0]

    def erased(self):
        return {space: own for space, (own, *_) in self._erased.items()}

    def restored(self, space):
        self._erased.pop(space, None)

    def resume(self, space):
        """Where the server's chain ends that was erased here is known to the database alone."""
        return False


class MemoryReceipts:
    """What others hold, and how far our own receipts reach."""

    def __init__(self):
        super().__init__()
        self._receipts, self._erasures = {}, {}

    def unreceipted(self, own, limit):
        found = [
            (space.space, beyond)
            for space in self._spaces.values()
            if space.compartment != DIRECTORY
            and (beyond := self._beyond(space.space, own, self._receipted))
        ]
        return found[:limit]

    def receipted(self, reached):
        for one in reached:
            if one.erased and one.space in self._erased:
                self._erased[one.space] = (*self._erased[one.space][:2], False)
            for seen in one.newest:
                place = one.space, seen.device
                self._receipted[place] = max(seen.seq, self._receipted.get(place, 0))

    def put_receipt(self, reached):
        for seen in reached.newest:
            place = reached.space, reached.reader, seen.device
            self._receipts[place] = max(seen.seq, self._receipts.get(place, 0))

    def held_by(self, space, reader):
        return {one[2]: seq for one, seq in self._receipts.items() if one[:2] == (space, reader)}

    def put_erasure(self, reached):
        place = reached.space, reached.reader
        if reached.erased:
            self._erasures[place] = reached.erased
            self._receipts = {one: seq for one, seq in self._receipts.items() if one[:2] != place}
        else:
            self._erasures.pop(place, None)

    def outgoing_erasures(self):
        return [(space, epoch) for space, (_, epoch, out) in self._erased.items() if out]


class MemoryOutbox:
    """Intents, key boxes and invitations."""

    def __init__(self):
        super().__init__()
        self._intents, self._boxes, self._boxed, self._invitations = {}, {}, {}, {}
        self._last = 0

    def _number(self):
        self._last += 1
        return self._last

    def add_intent(self, kind, payload):
        if (kind, payload) not in self._intents.values():
            self._intents[self._number()] = kind, payload

    def intents(self):
        return [Intent(number, *what) for number, what in self._intents.items()]

    def drop_intent(self, number):
        self._intents.pop(number, None)

    def add_box(self, box):
        self._boxes[self._number()] = box
        self._boxed |= {(cover.space, cover.epoch, box.recipient): 1 for cover in box.covers}

    def outgoing_boxes(self):
        return list(self._boxes.values())

    def confirm_boxes(self, boxes):
        held = list(boxes)
        self._boxes = {number: box for number, box in self._boxes.items() if box not in held}

    def refuse_boxes(self, boxes):
        refused = list(boxes)
        self.confirm_boxes(refused)
        for box in refused:
            for cover in box.covers:
                self._boxed.pop((cover.space, cover.epoch, box.recipient), None)

    def boxed(self, space, epoch, recipient):
        return (space, epoch, recipient) in self._boxed

    def add_invitation(self, notice, secret):
        self._invitations[notice.invitation] = notice, secret, False, True

    def outgoing_invitations(self):
        found = sorted(self._invitations.items())
        return [
            InvitationNotice(one, kept[0].person, kept[0].expires) for one, kept in found if kept[3]
        ]

    def confirm_invitations(self, notices):
        for one in notices:
            if known := self._invitations.get(one.invitation):
                self._invitations[one.invitation] = (*known[:3], False)

    def invitation_secret(self, invitation):
        notice, secret, used, _ = self._invitations.get(invitation, (None, b"", True, False))
        return None if used else (secret, notice.person, notice.expires)

    def use_invitation(self, invitation):
        if known := self._invitations.get(invitation):
            self._invitations[invitation] = known[0], b"", True, known[3]


class MemoryLedger(
    MemoryEnvelopes,
    MemoryRoster,
    MemorySpaces,
    MemoryChanges,
    MemoryErasure,
    MemoryReceipts,
    MemoryOutbox,
):
    """All of them together, of device `own`; what an exception undoes is put back."""

    def __init__(self, own=0):
        super().__init__()
        self.own_device = own
        self._named = {}

    def get(self, name):
        return self._named.get(name)

    def put(self, name, value):
        self._named |= {name: value}
        if value is None:
            del self._named[name]

    @contextmanager
    def savepoint(self):
        before = {name: copy(value) for name, value in vars(self).items()}
        try:
            yield
        except BaseException:
            vars(self).update(before)
            raise

    transaction = savepoint

    def failed(self, error):
        return isinstance(error, OSError)

    def keep(self, kept: Kept, link):
        if kept.space not in self._spaces:
            self.put_space(Space(kept.space))
        super().keep(kept, link)
