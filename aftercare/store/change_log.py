"""The change log: append-only, and everything else about records is a projection of it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import msgspec

from aftercare.casework.declaration import FieldType, RecordKind
from aftercare.store.projections import SHIFT, Projections, dot_of, number_of
from sync.protocol.errors import ProtocolError
from sync.replica.change import Change, Dot, Sourced
from sync.replica.merging import RecordState, materialise, state_digest

_encode = msgspec.msgpack.Encoder(order="deterministic").encode
_decode = msgspec.msgpack.Decoder(Change).decode
REBUILD_BATCH = 5000


class ForkedDot(ProtocolError):
    """A device gave the same number to two different changes (PROTOCOL 5.6)."""

    code = "forked_dot"

    def __init__(self, device: int, n: int) -> None:
        super().__init__(f"change {n} of device {device} is here already with another content")


class ChangeLog:
    """The log of one database. Every method works in the caller's transaction."""

    def __init__(self, connection: Any, kinds: Mapping[str, RecordKind]) -> None:
        self._connection = connection
        self.projections = Projections(connection, kinds)
        self.own_device = 0
        self._next: dict[int, int] = {}
        self._narratives = {
            (kind.name, field.name) for kind in kinds.values() for field in kind.fields if field.type is FieldType.NARRATIVE
        }

    def narrative(self, kind: str, field: str) -> bool:
        """Whether a field is long text that merges three-way."""
        return (kind, field) in self._narratives

    def ensure_projected(self, progress: Callable[[int], None] = lambda _: None) -> None:
        """Rebuilds the projections if the declarations changed since they were made."""
        if not self.projections.current():
            self.rebuild(progress)

    # -- writing --------------------------------------------------------------------------------------------------

    def append(self, space: int, device: int, changes: Sequence[Change], *, envelope: int | None) -> int:
        """Writes changes of `device` in `space` to the log and projects them; returns how many were new.

        Known dots with the same content are passed over; another content raises `ForkedDot` and writes nothing.
        """
        fresh = self._unknown(space, device, changes)
        if not fresh:
            return 0
        rows = [(device << SHIFT | change.n, space, envelope, _encode(change)) for change in fresh]
        self._connection.executemany("INSERT INTO change VALUES (?, ?, ?, ?)", rows)
        self._next[device] = max(self._next.get(device, 0), max(change.n for change in fresh) + 1)
        self._project(space, [Sourced(device, change) for change in fresh])
        return len(fresh)

    def _unknown(self, space: int, device: int, changes: Sequence[Change]) -> Sequence[Change]:
        if not changes:
            return ()
        first, last = min(change.n for change in changes), max(change.n for change in changes)
        if first >= self.next_n(device):
            return changes
        sql = "SELECT dot, space, body FROM change WHERE dot BETWEEN ? AND ?"
        known = {
            dot: (where, body)
            for dot, where, body in self._connection.execute(sql, (device << SHIFT | first, device << SHIFT | last))
        }
        fresh = []
        for change in changes:
            found = known.get(device << SHIFT | change.n)
            if found is None:
                fresh.append(change)
            elif found != (space, _encode(change)):
                raise ForkedDot(device, change.n)
        return fresh

    def _project(self, space: int, fresh: Sequence[Sourced]) -> None:
        by_table: dict[str, dict[bytes, list[Sourced]]] = {}
        for sourced in fresh:
            table = self.projections.table(sourced.change.kind)
            by_table.setdefault(table.name, {}).setdefault(sourced.change.record, []).append(sourced)
        rows, old = [], []
        for by_record in by_table.values():
            kind = next(iter(by_record.values()))[0].change.kind
            standing = self.projections.standing(self.projections.table(kind), space, list(by_record))
            for record, changes in by_record.items():
                known = standing.get(record)
                if known:
                    old.append((known.number, known.text))
                    rows.append(self._row(space, record, [*self._changes_at(known.dots), *changes], known.number))
                else:
                    rows.append(self._row(space, record, changes, 0))
        self.projections.write(rows, old)

    def _row(self, space: int, record: bytes, changes: Sequence[Sourced], number: int) -> Any:
        state = materialise(changes, self.narrative)
        table = self.projections.table(state.kind)
        row = table.row(number or number_of(changes[0].dot), space, record, changes, state)
        text = "" if state.removed else table.text({name: field.value for name, field in state.fields.items()})
        return table, row, text

    def rebuild(self, progress: Callable[[int], None] = lambda _: None) -> None:
        """Drops every projection and builds it again from the log; `progress` is told how many records are done."""
        self.projections.create()
        done = 0
        for space in [row[0] for row in self._connection.execute("SELECT DISTINCT space FROM change").fetchall()]:
            records = list(self._by_record(space).items())
            for start in range(0, len(records), REBUILD_BATCH):
                part = records[start : start + REBUILD_BATCH]
                self.projections.write([self._row(space, record, changes, 0) for (_, record), changes in part], ())
                done += len(part)
                progress(done)

    # -- reading --------------------------------------------------------------------------------------------------

    @staticmethod
    def sourced(device: int, change: Change) -> Sourced:
        """A change with its device."""
        return Sourced(device, change)

    def _changes_at(self, dots: Iterable[int]) -> list[Sourced]:
        found = []
        for dot in dots:
            row = self._connection.execute("SELECT body FROM change WHERE dot = ?", (dot,)).fetchone()
            found.append(Sourced(dot_of(dot)[0], _decode(row[0])))
        return found

    def _by_record(self, space: int) -> dict[tuple[str, bytes], list[Sourced]]:
        """The changes of a space by table and record: the same id under two kinds is two records."""
        found: dict[tuple[str, bytes], list[Sourced]] = {}
        for dot, body in self._connection.execute("SELECT dot, body FROM change WHERE space = ? ORDER BY dot", (space,)):
            change = _decode(body)
            key = (self.projections.table(change.kind).name, change.record)
            found.setdefault(key, []).append(Sourced(dot >> SHIFT, change))
        return found

    def changes_of(self, space: int, record: bytes, kind: str) -> list[Sourced]:
        """All changes of a record in a space, in the order they came to be known."""
        standing = self.projections.standing(self.projections.table(kind), space, [record])
        return self._changes_at(standing[record].dots) if record in standing else []

    def next_n(self, device: int) -> int:
        """The number after the highest known of a device."""
        if device not in self._next:
            row = self._connection.execute(
                "SELECT max(dot) FROM change WHERE dot BETWEEN ? AND ?", (device << SHIFT, (device + 1 << SHIFT) - 1)
            ).fetchone()
            self._next[device] = (dot_of(row[0])[1] if row[0] else 0) + 1
        return self._next[device]

    def forget_numbers(self) -> None:
        """After an undone transaction: the highest numbers are read afresh."""
        self._next.clear()

    def last_time(self, device: int) -> int:
        """The hybrid time of a device's newest change, or 0."""
        last = self.next_n(device) - 1
        row = self._connection.execute("SELECT body FROM change WHERE dot = ?", (device << SHIFT | last,)).fetchone()
        return _decode(row[0]).time if row else 0

    def unsealed(self) -> dict[int, list[Change]]:
        """Own changes in no envelope yet, in order, by space."""
        found: dict[int, list[Change]] = {}
        for space, body in self._connection.execute("SELECT space, body FROM change WHERE envelope IS NULL ORDER BY dot"):
            found.setdefault(space, []).append(_decode(body))
        return found

    def unsealed_count(self) -> int:
        """How many own changes are in no envelope yet."""
        row = self._connection.execute("SELECT count(*) FROM change WHERE envelope IS NULL").fetchone()
        return int(row[0])

    def mark_sealed(self, ns: Iterable[int], envelope: int) -> None:
        """Own changes `ns` are in that envelope of their space."""
        rows = [(envelope, self.own_device << SHIFT | n) for n in ns]
        self._connection.executemany("UPDATE change SET envelope = ? WHERE dot = ?", rows)

    def missing(self, device: int, changes: Iterable[Change]) -> int:
        """How many of these changes are not in the log exactly so."""
        count = 0
        for change in changes:
            dot = device << SHIFT | change.n
            row = self._connection.execute("SELECT body FROM change WHERE dot = ?", (dot,)).fetchone()
            count += row is None or row[0] != _encode(change)
        return count

    def envelope_of(self, dot: Dot) -> int | None:
        """The envelope a change is in; None while it waits to be sent."""
        row = self._connection.execute("SELECT envelope FROM change WHERE dot = ?", (number_of(dot),)).fetchone()
        return row[0] if row else None

    def states(self, space: int) -> Iterable[tuple[bytes, RecordState]]:
        """Every record of a space, merged afresh from the log."""
        for (_, record), changes in self._by_record(space).items():
            yield record, materialise(changes, self.narrative)

    def state_hash(self, spaces: Mapping[int, bytes]) -> bytes:
        """One hash over the state of every record; `spaces` gives each local number's id."""
        digest = hashlib.sha256()
        for identifier, number in sorted((identifier, number) for number, identifier in spaces.items()):
            found = sorted(state_digest(record, state) for record, state in self.states(number))
            for one in found:
                digest.update(hashlib.sha256(identifier + one).digest())
        return digest.digest()
