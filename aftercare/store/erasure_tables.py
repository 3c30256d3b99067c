"""Erasing a space from this device: envelopes, changes, projections, search, keys, drafts; and who
else has done so.
"""

from __future__ import annotations

from collections.abc import Callable, Collection

from aftercare.store.envelope_tables import EnvelopeTables
from aftercare.store.named_values import DISPOSED, ERASED_NOW, OWN_FLOOR
from sync.protocol.access import Space
from sync.protocol.ids import format_id
from sync.protocol.roles import AUDIT
from sync.replica.kept_envelope import Standing


class ErasureTables(EnvelopeTables):
    """The tables `erased` and `erasure`. `call_case` says what people call a case, by its id."""

    call_case: Callable[[str], str] = staticmethod(lambda case: case[:8])

    def holds_of(self, space: bytes, keep: Collection[tuple[int, int]]) -> tuple[bool, bool]:
        """Whether envelopes beside `keep`, and keys of other epochs than theirs, are here."""
        number = self._numbers[space]
        count = self._row("SELECT count(*) FROM envelope WHERE space = ?", number)[0]
        keys = {row[0] for row in self._rows("SELECT epoch FROM epoch_key WHERE space = ?", number)}
        return count > len(keep), bool(keys - self._epochs_of(space, keep))

    def _epochs_of(self, space: bytes, keep: Collection[tuple[int, int]]) -> set[int]:
        found = set()
        for device, seq in keep:
            kept = self.kept(space, device, seq)
            if kept:
                found.add(kept.envelope.read_header().epoch)
        return found

    def unsent_in(self, space: bytes) -> bool:
        """Whether changes of ours wait to be sealed there, or envelopes or chunks of attachments to
        go up.
        """
        number = self._numbers[space]
        waiting = self._row(
            "SELECT 1 FROM envelope WHERE space = ? AND standing = ? LIMIT 1",
            number,
            int(Standing.OUTGOING),
        )
        chunks = self._row(
            "SELECT 1 FROM chunk WHERE space = ? AND stage IN (0, 1) LIMIT 1", number
        )
        return waiting is not None or chunks is not None or number in self._log.unsealed()

    def erase(
        self, space: bytes, keep: Collection[tuple[int, int]], *, keys: bool, receipt: bool
    ) -> None:
        """Erases a space from every table, but for the envelopes `keep`, their changes and their
        keys.
        """
        number = self._numbers[space]
        own = self._log.own_device
        newest, floor = self.chain(space, own).seq, self._log.next_n(own) - 1
        epoch = self._row("SELECT max(epoch) FROM epoch_key WHERE space = ?", number)[0] or 1
        epochs = self._epochs_of(space, keep)
        self._log.forget_space(number, keep)
        for table in ("envelope", "chain", "receipt", "chunk", "whole_wanted"):
            where = "space = ?"
            if table == "envelope" and keep:
                where += (
                    f" AND (device, seq) NOT IN (VALUES {','.join(f'({d}, {s})' for d, s in keep)})"
                )
            self._run(f"DELETE FROM {table} WHERE {where}", number)
        if keys:
            kept = ",".join(map(str, epochs)) or "-1"
            self._run(f"DELETE FROM epoch_key WHERE space = ? AND epoch NOT IN ({kept})", number)
            self._run("DELETE FROM unbound_key WHERE space = ?", space)
            self._run("DELETE FROM boxed WHERE space = ?", space)
        self._run(
            "INSERT INTO erased VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET epoch = "
            "max(epoch, excluded.epoch), "
            "own = max(own, excluded.own), outgoing = max(outgoing, excluded.outgoing)",
            number,
            epoch,
            newest,
            int(receipt),
        )
        case = self._row("SELECT case_id FROM space WHERE number = ?", number)[0]
        left = (
            "SELECT 1 FROM envelope JOIN space ON space.number = envelope.space WHERE case_id = "
            "? LIMIT 1"
        )
        if case and self._row(left, case) is None:
            self._run("DELETE FROM draft WHERE case_id = ?", format_id(case))
        OWN_FLOOR.write(self, floor)
        ERASED_NOW.write(self, True)

    def called(self, case: bytes) -> str:
        """What people call a case."""
        return self.call_case(format_id(case))

    def note_disposed(self, space: Space) -> None:
        """What the case of a space is called that is about to be erased, and how many changes of
        ours in it never went up.
        """
        number, own = self._numbers[space.space], self._log.own_device
        sql = (
            "SELECT coalesce(sum(changes), 0) FROM envelope WHERE space = ? AND device = ? AND "
            "standing = ? AND confirmed IS NULL"
        )
        unsent = int(self._row(sql, number, own, int(Standing.OUTGOING))[0]) + len(
            self._log.unsealed().get(number, ())
        )
        unsent = 0 if space.compartment == AUDIT else unsent
        known = {case: (called, count) for case, called, count in self.disposed_now()}
        called, before = known.get(space.case, ("", 0))
        known[space.case] = (called or self.called(space.case), before + unsent)
        DISPOSED.write(self, [(case, *rest) for case, rest in known.items()])

    def disposed_now(self) -> list[tuple[bytes, str, int]]:
        """The cases that were erased because they were disposed of and nobody was told of yet: what
        each was called, and our changes in it that never went up.
        """
        return DISPOSED.read(self)

    def forget_disposed(self) -> None:
        """They were told."""
        DISPOSED.forget(self)

    def own_erased(self, space: bytes) -> int:
        """Our newest envelope there when it was erased."""
        row = self._row("SELECT own FROM erased WHERE space = ?", self._numbers.get(space))
        return int(row[0]) if row else 0

    def erased(self) -> dict[bytes, int]:
        """Spaces erased here."""
        return dict(self._rows("SELECT space.id, own FROM erased JOIN space ON number = space"))

    def restored(self, space: bytes) -> None:
        """The space is here again."""
        self._run("DELETE FROM erased WHERE space = ?", self._numbers[space])
