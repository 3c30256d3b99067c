"""The change log: append-only, and everything else about records is a projection of it.

Every method works in the caller's transaction. State belongs to (space, kind, record): a change in
one space never touches a record of another.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import msgspec

from aftercare.casework.declaration import FieldType, RecordKind
from aftercare.store.doubts import Doubts
from aftercare.store.kind_table import (
    SHIFT,
    Logged,
    Merged,
    Projected,
    Row,
    Table,
    dot_of,
    number_of,
    removal_flags,
)
from aftercare.store.log_places import LogPlaces, range_of
from aftercare.store.named_values import OWN_FLOOR
from aftercare.store.projections import Projections
from aftercare.store.record_parts import AT_ONCE, RecordParts
from aftercare.store.too_large import own_body
from sync.protocol.errors import ProtocolError
from sync.protocol.issues import Code, SyncIssue
from sync.protocol.subjects import Noun, Subject
from sync.replica.bounds import Checked, check_change
from sync.replica.change import REMOVED, Change, Dot, Sourced
from sync.replica.merging import base_of, materialise, state_digest

_encode = msgspec.msgpack.Encoder(order="deterministic").encode
_decode = msgspec.msgpack.Decoder(Change).decode
REBUILD_STEP = 1000  # records between two reports of progress


class ForkedDot(ProtocolError):
    """A device gave the same number to two different changes (PROTOCOL 5.6)."""

    code = Code.FORKED_DOT

    def __init__(self, device: int, n: int) -> None:
        super().__init__(
            SyncIssue(self.code, Subject(Noun.CHANGE), device=device, seq=n),
            f"change {n} of device {device} is here already with another content",
        )


class LoggedRecord(NamedTuple):
    """A record as the log alone tells it."""

    space: int
    table: Table
    record: bytes
    changes: list[Logged]


class Expected(NamedTuple):
    """What the projection of a record and its text in the search index should be; whether
    `RecordParts` differ.
    """

    table: Table
    row: Row
    text: str
    parts_differ: bool


class ChangeLog(LogPlaces):
    """The log of one database."""

    def __init__(self, connection: Any, kinds: Mapping[str, RecordKind]) -> None:
        super().__init__(connection)
        self.doubts = Doubts(connection)
        self.parts = RecordParts(connection, self._changes_at, self.narrative)
        self.projections = Projections(connection, kinds, self.parts)
        self._last = -1
        self._next: dict[int, int] = {}
        self._narratives = {
            (kind.name, field.name)
            for kind in kinds.values()
            for field in kind.fields
            if field.type is FieldType.NARRATIVE
        }

    def narrative(self, kind: str, field: str) -> bool:
        """Whether a field is long text that merges three-way."""
        return (kind, field) in self._narratives

    def ensure_projected(self, progress: Callable[[int], None] = lambda _: None) -> None:
        """Rebuilds the projections if the declarations changed since they were made."""
        if not self.projections.current():
            self.rebuild(progress)

    # -- writing -----------------------------------------------------------------------------------

    def append(
        self,
        space: int,
        device: int,
        changes: Sequence[Change],
        *,
        envelope: int | None,
        held: bool = False,
    ) -> int:
        """Writes changes of `device` in `space` to the log and, unless `held`, projects them;
        returns how many were new.

        Known dots with the same content are passed over. Raises `ForkedDot` for one with another
        content and `Malformed`, of our own `TooLarge`, for one that no device may take in; then
        nothing was written.
        """
        fresh = self._unknown(space, device, changes, own=envelope is None)
        if envelope is not None and len(fresh) < len(changes):
            self._place(space, device, changes, envelope)
        if not fresh:
            return 0
        placed = list(enumerate(fresh, self._newest() + 1))
        body_of = own_body if envelope is None else _encode
        bodies = [
            (number, device << SHIFT | change.n, space, body_of(change))
            for number, change in placed
        ]
        self._connection.executemany("INSERT INTO change VALUES (?, ?, ?, ?)", bodies)
        dots = [(device << SHIFT | change.n, number, envelope) for number, change in placed]
        self._connection.executemany("INSERT INTO dot VALUES (?, ?, ?)", dots)
        self._next[device] = max(self._next.get(device, 0), max(change.n for change in fresh) + 1)
        self._last = placed[-1][0]
        if envelope is not None:
            self.doubts.note(space, device, envelope, fresh)
        if held:
            self._connection.executemany(
                "INSERT INTO held VALUES (?)", [(dot,) for dot, _, _ in dots]
            )
        else:
            self._project(space, device, placed)
        if envelope is not None:
            for dot in self.doubts.shown_by(space, device, envelope, fresh):
                self._make_anew(dot)
        return len(fresh)

    def _place(self, space: int, device: int, changes: Sequence[Change], envelope: int) -> None:
        """Changes whose envelope is gone, or not known here any more, stand in this one: they were
        sealed anew after an access chain was followed otherwise, or are ours and come back to a
        folder that lost their envelope.
        """
        sql = (
            "UPDATE dot SET envelope = ? WHERE dot = ? AND (envelope IS NULL OR NOT EXISTS "
            "(SELECT 1 FROM envelope "
            "WHERE envelope.space = ? AND device = ? AND seq = dot.envelope AND link IS NOT NULL))"
        )
        rows = [(envelope, device << SHIFT | change.n, space, device) for change in changes]
        self._connection.executemany(sql, rows)

    def hold(self, space: int, device: int, envelope: int, *, held: bool) -> None:
        """Takes the changes of an envelope out of the projections, or (not `held`) brings them in;
        the log keeps them.
        """
        sql = (
            "SELECT dot.dot, number, body FROM dot JOIN change USING (number) "
            "WHERE dot.dot BETWEEN ? AND ? AND envelope = ? AND space = ?"
        )
        touched: dict[tuple[Table, bytes], set[int]] = {}
        dots = []
        for dot, number, body in self._connection.execute(
            sql, (*range_of(device), envelope, space)
        ).fetchall():
            change = _decode(body)
            touched.setdefault((self.projections.table(change.kind), change.record), set()).add(
                number
            )
            dots.append((dot,))
        change_held = (
            "INSERT OR IGNORE INTO held VALUES (?)" if held else "DELETE FROM held WHERE dot = ?"
        )
        self._connection.executemany(change_held, dots)
        for (table, record), numbers in touched.items():
            before = self.projections.standing(table, space, [record]).get(record)
            known = set(self._places(before)) if before else set()
            logged = self._changes_at(sorted(known - numbers if held else known | numbers))
            if before and before.several:
                self.parts.forget(before.number)
            self.projections.replace(
                table, before, self._made(space, record, logged) if logged else None
            )
        self.projections.reckonings.drop(space)
        self.projections.index(self._newest())

    def withdraw(self, dots: Iterable[int]) -> None:
        """Takes changes out of the log and the projections, as if they had never come."""
        found = list(self._at(list(dots)))
        touched: dict[tuple[int, Table, bytes], None] = {}
        for _, space, body in found:
            change = _decode(body)
            touched[space, self.projections.table(change.kind), change.record] = None
        gone = [(dot,) for dot, _, _ in found]
        numbers = {
            number
            for dot in gone
            for (number,) in self._connection.execute("SELECT number FROM dot WHERE dot = ?", dot)
        }
        for space, table, record in touched:
            before = self.projections.standing(table, space, [record]).get(record)
            logged = self._changes_at(set(self._places(before)) - numbers) if before else []
            if before and before.several:
                self.parts.forget(before.number)
            self.projections.replace(
                table, before, self._made(space, record, logged) if logged else None
            )
            self.projections.reckonings.drop(space)
        for sql in (
            "FROM dot WHERE dot = ?",
            "FROM held WHERE dot = ?",
            "FROM change WHERE dot = ?",
        ):
            self._connection.executemany(f"DELETE {sql}", gone)
        self.doubts.forget_changes(gone)
        self._next.clear()
        self._last = -1

    def believe_again(self, space: int, author: int) -> None:
        """Projects anew what a device wrote that was doubted: what it had read has come since."""
        for dot in self.doubts.of(space, author):
            self._make_anew(dot)

    def _make_anew(self, dot: int) -> None:
        """Projects the record of a change anew, from all its changes."""
        for _, space, body in self._between(dot, dot):
            change = _decode(body)
            table = self.projections.table(change.kind)
            before = self.projections.standing(table, space, [change.record]).get(change.record)
            if before:
                logged = self._changes_at(self._places(before))
                if before.several:
                    self.parts.forget(before.number)
                self.projections.replace(table, before, self._made(space, change.record, logged))
                self.projections.reckonings.drop(space)

    def forget_space(self, space: int, keep: Collection[tuple[int, int]]) -> None:
        """Erases the changes of a space, their rows and their words in the search index; not those
        of envelopes `keep`.
        """
        for table in self.projections.all():
            for row in map(
                table.read, self._connection.execute(table.select("space = ?"), (space,)).fetchall()
            ):
                if row.several:
                    self.parts.forget(row.number)
                self.projections.replace(table, row, None)
        sql = (
            "SELECT dot.dot, number, envelope FROM dot JOIN change USING (number) WHERE "
            "change.space = ?"
        )
        found = self._connection.execute(sql, (space,)).fetchall()
        gone = [
            (dot, number) for dot, number, envelope in found if (dot >> SHIFT, envelope) not in keep
        ]
        for table_name, column, place in (
            ("dot", "dot", 0),
            ("held", "dot", 0),
            ("change", "number", 1),
        ):
            self._connection.executemany(
                f"DELETE FROM {table_name} WHERE {column} = ?",
                [(place_gone[place],) for place_gone in gone],
            )
        stay = [(dot,) for dot, _, envelope in found if (dot >> SHIFT, envelope) in keep]
        # in no state any more
        self._connection.executemany("INSERT OR IGNORE INTO held VALUES (?)", stay)
        self.projections.reckonings.forget(space)
        self.doubts.forget_space(space)
        self._next.clear()
        self._last = -1

    def _newest(self) -> int:
        """The number of the newest change in the log."""
        if self._last < 0:
            # never below what the search index has read: the newest changes may have been erased,
            # and no number comes twice
            sql = (
                "SELECT max(coalesce((SELECT max(number) FROM change), 0), coalesce((SELECT "
                "indexed FROM projected), 0))"
            )
            self._last = self._connection.execute(sql).fetchone()[0]
        return self._last

    def _unknown(
        self, space: int, device: int, changes: Sequence[Change], *, own: bool
    ) -> Sequence[Change]:
        if not changes:
            return ()
        by_number = {change.n: change for change in changes}
        if len(by_number) < len(changes):
            for change in changes:
                if change != by_number[change.n]:
                    raise ForkedDot(device, change.n)
            changes = list(by_number.values())
        for change in () if own or isinstance(changes, Checked) else changes:
            check_change(change)
        if min(by_number) >= self.next_n(device):
            return changes
        known = {
            dot: (space, body)
            for dot, space, body in self._at([device << SHIFT | n for n in by_number])
        }
        fresh = []
        for change in changes:
            known_change = known.get(device << SHIFT | change.n)
            if known_change is None:
                fresh.append(change)
            elif known_change != (space, _encode(change)):
                raise ForkedDot(device, change.n)
        return fresh

    def _project(self, space: int, device: int, fresh: Sequence[tuple[int, Change]]) -> None:
        by_table: dict[Table, dict[bytes, list[Logged]]] = {}
        for number, change in fresh:
            records = by_table.setdefault(self.projections.table(change.kind), {})
            records.setdefault(change.record, []).append(Logged(number, Sourced(device, change)))
        for table, by_record in by_table.items():
            standing = self.projections.standing(table, space, list(by_record))
            rows, texts = [], []
            for record, came in by_record.items():
                logged = self.doubts.believed(came)
                number, (_, change) = logged[0]
                before = standing.get(record)
                if before:
                    self.projections.revise(table, before, self._grown(before, logged))
                elif len(logged) == 1 and REMOVED not in change.fields:
                    # as `Table.row` has it
                    rows.append(Row(space, record, number, change.time, change.time, 0, None))
                    texts.append(table.text_of(change))
                else:
                    row = self._made(space, record, logged)
                    rows.append(row)
                    texts.append(table.text_of_row(row))
            self.projections.add(table, rows, texts)
        self.projections.reckonings.drop(space)
        self.projections.index(self._newest())

    def _made(self, space: int, record: bytes, logged: Sequence[Logged]) -> Row:
        """The row of a record that has these changes and stood in no table before."""
        number, (device, change) = logged[0]
        if len(logged) == 1 and REMOVED not in change.fields:
            # as `Table.row` has it
            return Row(space, record, number, change.time, change.time, 0, None)
        dot = device << SHIFT | change.n
        state = Merged(change.kind, dot, dot, {}, {})
        return self._extended(
            Row(space, record, number, change.time, change.time, 0, None), state, logged
        )

    def _grown(self, before: Projected, logged: Sequence[Logged]) -> Row:
        """The row of a record that stood in a table, with new changes."""
        if not before.several:
            return self._made(
                before.space, before.record, [*self._changes_at([before.number]), *logged]
            )
        row = Row(
            before.space, before.record, before.number, before.written, before.changed, 0, None
        )
        return self._extended(row, before.state, logged)

    def _extended(self, row: Row, state: Merged, logged: Sequence[Logged]) -> Row:
        """`row`, which says `state`, with new changes: only the fields that they set or have seen
        are worked out anew.
        """
        touched = self.parts.add(row.number, logged)
        sourced = [entry.sourced for entry in logged]
        written, first = min(
            [
                (row.written, dot_of(state.first)),
                *((change.change.time, change.dot) for change in sourced),
            ]
        )
        lowest, kind = min(
            [
                (dot_of(state.lowest), state.kind),
                *((change.dot, change.change.kind) for change in sourced),
            ]
        )
        state = Merged(
            kind,
            number_of(first),
            number_of(lowest),
            {name: value for name, value in state.fields.items() if name not in touched},
            {name: marks for name, marks in state.marks.items() if name not in touched},
            {name: count for name, count in state.further.items() if name not in touched},
            {name: devices for name, devices in state.authors.items() if name not in touched},
        )
        changed = max(row.changed, *(change.change.time for change in sourced))
        flags = removal_flags(*self.parts.removal(row.number))
        fields = self.parts.shown(row.number, touched, kind, logged)
        return Table.row_of(
            row._replace(written=written, changed=changed, flags=flags), state, fields
        )

    def rebuild(self, progress: Callable[[int], None] = lambda _: None) -> None:
        """Drops every projection and builds it again from the log; `progress` is told how many
        records are done.
        """
        self.doubts.rebuild()
        self.projections.create()
        for done, (space, table, record, logged) in enumerate(self.by_record(), 1):
            row = self._made(space, record, logged)
            self.projections.add(table, [row], [_text(table, row, logged)])
            self.projections.index(row.number)
            if done % REBUILD_STEP == 0:
                progress(done)

    def expected(self) -> Iterator[Expected]:
        """What the projections of every record should be, from the log alone."""
        for space, table, record, logged in self.by_record():
            state = materialise([entry.sourced for entry in logged], self.narrative)
            row = Table.row(space, record, logged, state)
            heads = {
                name: [head.dot for head in field.heads] for name, field in state.fields.items()
            }
            parts_differ = row.state is not None and self.parts.differ(row.number, logged, heads)
            yield Expected(table, row, _text(table, row, logged), parts_differ)

    # -- reading -----------------------------------------------------------------------------------

    def _changes_at(self, numbers: Iterable[int]) -> list[Logged]:
        """The changes at these places of the log, in order, each as far as it is to be believed."""
        logged, places = [], sorted(numbers)
        for start in range(0, len(places), AT_ONCE):
            part = places[start : start + AT_ONCE]
            places_of = ",".join("?" * len(part))
            sql = f"SELECT number, dot, body FROM change WHERE number IN ({places_of}) ORDER BY number"
            for number, dot, body in self._connection.execute(sql, part):
                logged.append(Logged(number, Sourced(dot >> SHIFT, _decode(body))))
        return self.doubts.believed(logged)

    def _places(self, row: Projected) -> list[int]:
        """The places in the log of the changes of a record."""
        return self.parts.changes(row.number) if row.several else [row.number]

    def by_record(self) -> Iterator[LoggedRecord]:
        """Every record with all its changes, from the log alone, in the order in which they came to
        be known here.

        The same id under two kinds is two records.
        """
        numbers: dict[tuple[int, Table, bytes], list[int]] = {}
        sql = (
            "SELECT number, space, body FROM change WHERE dot NOT IN (SELECT dot FROM held) "
            "ORDER BY number"
        )
        for number, space, body in self._connection.execute(sql):
            change = _decode(body)
            numbers.setdefault(
                (space, self.projections.table(change.kind), change.record), []
            ).append(number)
        for key, logged_numbers in numbers.items():
            yield LoggedRecord(*key, self._changes_at(logged_numbers))

    def changes_of(self, space: int, record: bytes, kind: str) -> list[Sourced]:
        """All changes of a record in a space, in the order in which they came."""
        standing = self.projections.standing(self.projections.table(kind), space, [record])
        return (
            [entry.sourced for entry in self._changes_at(self._places(standing[record]))]
            if standing
            else []
        )

    def newest_of(self, space: int, record: bytes, kind: str) -> Dot:
        """The dot of the last change of a record that is known in a space."""
        standing = self.projections.standing(self.projections.table(kind), space, [record])[record]
        newest = self.parts.newest(standing.number) if standing.several else None
        return newest or self.changes_of(space, record, kind)[-1].dot

    def heads_of(self, space: int, record: bytes, kind: str) -> dict[str, list[Dot]]:
        """The heads of every field of a record in a space, in dot order; none if it is not known
        there.
        """
        standing = self.projections.standing(self.projections.table(kind), space, [record]).get(
            record
        )
        if standing is None:
            return {}
        if standing.several:
            return self.parts.heads(standing.number)
        ((_, sourced),) = self._changes_at([standing.number])
        return {name: [sourced.dot] for name in sourced.change.fields}

    def ancestor(self, space: int, record: bytes, kind: str, name: str) -> Any:
        """The value of a field at the nearest common ancestor of its heads, as `merging.base_of`
        has it.
        """
        standing = self.projections.standing(self.projections.table(kind), space, [record]).get(
            record
        )
        setting = self.parts.setting(standing.number, name) if standing and standing.several else {}
        return base_of([entry.sourced for entry in self._changes_at(setting)], name)

    def next_n(self, device: int) -> int:
        """The number after the highest known of a device."""
        if device not in self._next:
            sql = "SELECT max(dot) FROM dot WHERE dot BETWEEN ? AND ?"
            row = self._connection.execute(sql, range_of(device)).fetchone()
            newest = dot_of(row[0])[1] if row[0] else 0
            if device == self.own_device:
                floor = self._connection.execute(
                    "SELECT value FROM named WHERE name = ?", (OWN_FLOOR.name,)
                ).fetchone()
                newest = max(newest, OWN_FLOOR.of(floor[0] if floor else None))
            self._next[device] = newest + 1
        return self._next[device]

    def forget_numbers(self) -> None:
        """After an undone transaction: the highest numbers are read afresh."""
        self._last = -1
        self._next.clear()
        self.projections.forget()
        self.doubts.forget_memory()

    def last_time(self, device: int) -> int:
        """The hybrid time of a device's newest change, or 0."""
        newest = device << SHIFT | self.next_n(device) - 1
        return next((_decode(body).time for _, _, body in self._between(newest, newest)), 0)

    def state_hash(self, spaces: Mapping[int, bytes]) -> bytes:
        """One hash over the state of every record; `spaces` gives the id of each local number that
        counts.
        """
        digests: dict[bytes, list[bytes]] = {}
        for state in self.by_record():
            if state.space not in spaces:
                continue
            digest = state_digest(
                state.record,
                materialise([logged.sourced for logged in state.changes], self.narrative),
            )
            identifier = spaces[state.space]
            digests.setdefault(identifier, []).append(hashlib.sha256(identifier + digest).digest())
        whole = hashlib.sha256()
        for identifier in sorted(digests):
            for digest in sorted(digests[identifier]):
                whole.update(digest)
        return whole.digest()


def _text(table: Table, row: Row, logged: Sequence[Logged]) -> str:
    """What the search index holds of a record with these changes."""
    return table.text_of_row(row) if row.state else table.text_of(logged[0].sourced.change)
