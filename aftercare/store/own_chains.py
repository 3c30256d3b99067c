"""This device's own chains as the server is believed to hold them, and what becomes of our changes
that it never confirmed.

An old copy of the folder gives numbers that were given before. So where it turns out that this
device had written more than is here, every change of ours that the server does not hold gets
another number, far behind, before what came back is taken in.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Sequence

from aftercare.store.erasure_tables import ErasureTables
from aftercare.store.kind_table import SHIFT, number_of
from aftercare.store.log_places import range_of
from aftercare.store.named_values import ERASED_HEADS, OWN_FLOOR, RENAMED, RESUMED
from aftercare.store.renumbering import Renumbered, renumber, rewrite, said_anew, version_of
from sync.protocol.access import Space
from sync.protocol.encoding import encode
from sync.protocol.own_chains import Held, OwnHead, by_space
from sync.replica.change import Change, Dot
from sync.replica.kept_envelope import CARRIED_REASON, Standing
from sync.replica.named_values import SAFE_FROM, STAND_UPTO

MOST_RENAMED = 10_000
# numbers left free: nobody writes so many changes while a copy lies in a drawer
LEAST_GAP = 1 << 20

_NOT_THERE = f"standing IN ({int(Standing.OUTGOING)}, {int(Standing.HELD_BACK)})"  # with the server
_NEVER = f"{_NOT_THERE} AND confirmed IS NULL AND link IS NOT NULL AND reason <> '{CARRIED_REASON}'"


class OwnChains(ErasureTables):
    """What the server is believed to hold of this device, and giving other numbers to what it does
    not.
    """

    def own_heads(self) -> list[OwnHead]:
        """Our newest envelope in each space that the server is believed to hold."""
        own, erased, heads = self._log.own_device, self._erased_heads(), list[OwnHead]()
        behind = {one.space: {one.seq: one.link} for one in self.resumed()}
        # `<> 1` is what the index of the few is for
        where = f"standing <> 1 AND {_NOT_THERE} AND device = ? AND link IS NOT NULL"
        waiting = f"SELECT space, min(seq) FROM envelope WHERE {where}"
        first_waiting = dict(self._rows(f"{waiting} GROUP BY space", own))
        sql = (
            "SELECT number, space.id, seq, link FROM chain JOIN space ON number = chain.space "
            "WHERE device = ?"
        )
        for number, space, seq, link in self._rows(sql, own):
            if space in erased:
                continue
            last = first_waiting.get(number, seq + 1) - 1
            before = (
                link
                if last == seq
                else self.link_at(space, own, last) or behind.get(space, {}).get(last)
            )
            if last and before:
                heads.append(OwnHead(space, last, before))
        return heads + [head for head in erased.values() if head.seq]

    def _erased_heads(self) -> dict[bytes, OwnHead]:
        """Of spaces that were erased here: our newest envelope there, with number 0 where that is
        not known.
        """
        known = by_space(ERASED_HEADS.read(self))
        return {space: known.get(space, OwnHead(space, 0, b"")) for space in self.erased()}

    def keep_erased_head(self, head: OwnHead | None, space: bytes) -> None:
        """What the server holds of ours in a space that was erased here."""
        known = self._erased_heads() | ({space: head} if head else {space: OwnHead(space, 0, b"")})
        ERASED_HEADS.write(self, [erased for erased in known.values() if erased.seq])

    def resume(self, space: bytes) -> bool:
        """Our chain in a space that was erased, and that we write in and do not read, goes on
        behind what the server holds of it; False while that is not known.
        """
        head = self._erased_heads().get(space)
        if head is None or not head.seq:
            return False
        sql = (
            "INSERT INTO chain (space, device, seq, link) VALUES (?, ?, ?, ?) ON CONFLICT DO "
            "UPDATE SET seq = excluded.seq, link = excluded.link"
        )
        self._run(sql, self._numbers[space], self._log.own_device, head.seq, head.link)
        RESUMED.write(
            self, [*(resumed for resumed in self.resumed() if resumed.space != space), head]
        )
        self.restored(space)
        return True

    def resumed(self) -> list[OwnHead]:
        """Behind which envelopes, which were erased here, chains of ours go on."""
        return RESUMED.read(self)

    def erase(
        self, space: bytes, keep: Collection[tuple[int, int]], *, keys: bool, receipt: bool
    ) -> None:
        """As before; where our chain ends there at the server stays known."""
        already = space in self.erased()
        disposed = self._spaces[space].disposed
        head = None if disposed else by_space(self.own_heads()).get(space)
        super().erase(space, keep, keys=keys, receipt=receipt)
        RESUMED.write(self, [resumed for resumed in self.resumed() if resumed.space != space])
        if not already:
            self.keep_erased_head(head, space)

    def reconcile(
        self, heads: Iterable[OwnHead], at: int, *, lower: bool
    ) -> tuple[list[Held], int]:
        """Brings our chains to where the server says that they end there: what it has is confirmed
        since `at` (ms since 1970), what it lost goes up again (`lower`).

        Returns up to where we have those of which it has more, or others, and how many envelopes
        moved.
        """
        own, told, lacking, moved = self._log.own_device, dict(by_space(heads)), list[Held](), 0
        before = by_space(self.own_heads())
        for space in self.erased():
            head = told.pop(space, None)
            if head != before.get(space):
                self.keep_erased_head(head, space)
                moved += 1
            upto = head.seq if head else 0  # late ones stay here
            moved += self._restand_upto(self._numbers[space], upto, at, lower=lower)
        for space, number in self._numbers.items():
            head, known = told.pop(space, None), before.get(space)
            if head == known or (space in self.erased()):
                continue
            if head is not None and self.link_at(space, own, head.seq) != head.link:
                lacking.append(Held(space, known.seq if known else 0))
                continue
            moved += self._restand_upto(number, head.seq if head else 0, at, lower=lower)
        lacking += [Held(space, 0) for space in told]
        return lacking, moved

    def _restand_upto(self, number: int, upto: int, at: int, *, lower: bool) -> int:
        """The server holds our envelopes of a space up to that one, and (`lower`) none behind it;
        how many stood otherwise.
        """
        own, taken, waits = self._log.own_device, int(Standing.TAKEN), int(Standing.OUTGOING)
        sql = (
            "UPDATE envelope SET standing = ?, reason = '', confirmed = coalesce(confirmed, ?) "
            "WHERE space = ? AND device = ? AND standing = ? AND link IS NOT NULL AND seq "
        )
        moved = int(
            self._connection.execute(sql + "<= ?", (taken, at, number, own, waits, upto)).rowcount
        )
        if lower:
            moved += self._connection.execute(
                sql + "> ?", (waits, at, number, own, taken, upto)
            ).rowcount
        return moved

    # -- other numbers -----------------------------------------------------------------------------

    def never_confirmed(self, space: bytes, device: int, seq: int) -> bool:
        """Whether the server was never known to hold an envelope: ours, or another's that a stick
        brought.
        """
        where = f"reason = '{CARRIED_REASON}'" + (
            f" OR {_NEVER}" if device == self._log.own_device else ""
        )
        sql = f"SELECT 1 FROM envelope WHERE space = ? AND device = ? AND seq = ? AND ({where})"
        return self._row(sql, self._numbers.get(space), device, seq) is not None

    def proven(self, space: bytes, upto: int, at: int, *, carried: bool) -> None:
        """Our own envelopes up to that one went out: they are renumbered no more."""
        values = (self._numbers[space], self._log.own_device, upto)
        where = f"WHERE {_NEVER} AND space = ? AND device = ? AND seq <= ?"
        if carried:
            self._run(f"UPDATE envelope SET reason = ? {where}", CARRIED_REASON, *values)
        else:
            self._run(
                f"UPDATE envelope SET standing = ?, confirmed = ? {where}",
                int(Standing.TAKEN),
                at,
                *values,
            )

    def recall(self, space: bytes, device: int, first: int) -> None:
        """Forgets the envelopes of a chain from `first` on, which the server never confirmed.
        Changes of ours in them wait to be sent again; those of others leave the log, and come again
        as their author sent them.
        """
        if device != self._log.own_device:
            number = self._numbers[space]
            sql = (
                "SELECT dot.dot FROM dot JOIN change USING (number) WHERE dot.dot BETWEEN ? AND "
                "? AND space = ? AND envelope >= ?"
            )
            self._log.withdraw(
                [dot for (dot,) in self._rows(sql, *range_of(device), number, first)]
            )
            self._run(
                "UPDATE heard SET proven = 0 WHERE space = ? AND device = ? AND upto >= ?",
                number,
                device,
                first,
            )
            self._run(
                "DELETE FROM heard WHERE space = ? AND author = ? AND seq >= ?",
                number,
                device,
                first,
            )
        self.unchain(space, device, first)

    def renumber(self, *, anyway: bool = False) -> int:
        """Gives our changes that the server does not hold numbers far behind all others, unless
        they have such already; how many.

        They come out of the envelopes that they are in.
        """
        own = self._log.own_device
        self._unseal_unconfirmed()
        known = None if anyway else SAFE_FROM.read(self)
        safe = 1 << SHIFT if known is None else known
        stand = 0 if anyway else STAND_UPTO.read(self)
        unsent = [waiting for waiting in self._unsent() if stand < waiting[1].n < safe]
        if not unsent:
            return 0
        first = self._log.next_n(own) + _gap()
        self._rewrite(own, renumber(unsent, own, own, first, self._versions(unsent)))
        SAFE_FROM.write(self, first)
        return len(unsent)

    def same_again(self, space: Space, changes: Sequence[Change]) -> int:
        """Changes of ours came back that had got other numbers here, as the server was not known to
        hold them: they are the same, and stand once, under the numbers that went out; how many.
        """
        if SAFE_FROM.read(self) is None:
            return 0
        own, number = self._log.own_device, self._numbers[space.space]
        came = {(own, change.n): change for change in changes}
        before = {(to, n): (was, old) for was, old, to, n in self._renamed() if was == to == own}
        while any(was in before for was in before.values()):  # one that got another number twice
            before = {dot: before.get(was, was) for dot, was in before.items()}
        if came.keys().isdisjoint(before.values()):
            return 0
        unsent = self._unsent()
        stay, versions = (
            {(own, change.n): (own, change.n) for _, change in unsent},
            self._versions(unsent),
        )
        as_before = rewrite(unsent, own, stay | before, versions)
        same = {
            (own, change.n): (own, said.n)
            for (where, change), (_, said) in zip(unsent, as_before, strict=True)
            if where == number
            and said.n != change.n
            and (own, said.n) in came
            and encode(said) == encode(came[own, said.n])
        }
        if same:
            now = rewrite(unsent, own, stay | same, versions)
            changed = [
                one
                for one, (_, change) in zip(now, unsent, strict=True)
                if (own, change.n) not in same and encode(one[1]) != encode(change)
            ]
            self._log.withdraw(
                [*map(number_of, same), *(number_of((own, change.n)) for _, change in changed)]
            )
            for where, change in changed:
                self._log.append(where, own, [change], envelope=None)
            left = [
                renamed
                for renamed in self._renamed()
                if before.get((renamed[2], renamed[3])) not in same.values()
            ]
            RENAMED.write(self, left)
        return len(same)

    def restate(self, space: Space, changes: Sequence[Change]) -> int:
        """What two envelopes of ours say in which one number is given twice, is said anew, each
        change in place of its own: whoever has taken in one of the two takes in nothing of the
        other.
        """
        own, number = self._log.own_device, self._numbers[space.space]
        both = {(number, change.n): change for change in changes}
        for change in changes:
            where, _ = self._log.placed((own, change.n)) or (number, change)
            envelope = self._log.envelope_of((own, change.n))
            if where != number and envelope is not None:
                both |= {
                    (where, other.n): other for other in self._log.changes_in(where, own, envelope)
                }
        first = self._log.next_n(own) + _gap()
        for place, ((where, _), change) in enumerate(both.items()):
            self._log.append(where, own, [said_anew(change, own, first + place)], envelope=None)
        return len(both)

    def move_to(self, device: int) -> int:
        """Our changes that the server does not hold become those of `device`, a new one of the same
        person; how many.

        Everything else of this device is from now on that of another one.
        """
        own = self._log.own_device
        self._unseal_unconfirmed()
        unsent = self._unsent()
        done = renumber(unsent, own, device, 1, self._versions(unsent))
        self._log.own_device = device
        self._rewrite(device, done)
        self._run("UPDATE chain SET reported = 0, receipted = 0")
        self._run("UPDATE erased SET own = 0")
        for value in (OWN_FLOOR, SAFE_FROM, STAND_UPTO, ERASED_HEADS):
            value.forget(self)
        return len(unsent)

    def _unsent(self) -> list[tuple[int, Change]]:
        """Our changes in no envelope, with the space each is in, in order."""
        waiting = [
            (space, change) for space, changes in self._log.unsealed().items() for change in changes
        ]
        return sorted(waiting, key=lambda one: one[1].n)

    def _unseal_unconfirmed(self) -> None:
        """Takes our changes out of the envelopes that the server was never known to hold."""
        own, spaces = (
            self._log.own_device,
            {number: space for space, number in self._numbers.items()},
        )
        sql = f"SELECT space, min(seq) FROM envelope WHERE device = ? AND {_NEVER} GROUP BY space"
        for number, first in self._rows(sql, own):
            self.unchain(spaces[number], own, first)

    def _versions(
        self, unsent: Iterable[tuple[int, Change]]
    ) -> dict[tuple[bytes, str], dict[str, list[Dot]]]:
        """The heads of the records that these changes touch, by the name of their exact version."""
        versions = {}
        for space, change in unsent:
            heads = self._log.heads_of(space, change.record, change.kind)
            versions[change.record, version_of(heads)] = heads
        return versions

    def _rewrite(self, device: int, done: Renumbered) -> None:
        self._log.withdraw(map(number_of, done.dots))
        by: dict[int, list[Change]] = {}
        for space, change in done.changes:
            by.setdefault(space, []).append(change)
        for space, changes in by.items():
            self._log.append(space, device, changes, envelope=None)
        known = [*self._renamed(), *((*old, *new) for old, new in done.dots.items())]
        RENAMED.write(self, known[-MOST_RENAMED:])

    def _renamed(self) -> list[tuple[int, int, int, int]]:
        return RENAMED.read(self)

    def dot_now(self, dot: str) -> str:
        """The name "device:n" that a change of ours has now, which had `dot` when it was
        written.
        """
        for device, n, new_device, new_n in self._renamed():
            dot = f"{new_device}:{new_n}" if dot == f"{device}:{n}" else dot
        return dot

    def leave_gap(self) -> None:
        """Leaves numbers free: this folder may be a copy, and two that go on from here then never
        give the same ones.
        """
        newest = self._log.next_n(self._log.own_device) - 1 + _gap()
        OWN_FLOOR.write(self, newest)
        self._log.forget_numbers()


def _gap() -> int:
    return LEAST_GAP + int.from_bytes(os.urandom(3), "big") % LEAST_GAP
