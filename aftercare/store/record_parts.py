"""What is kept of the changes of each record that has several, so that one more is taken in without
reading the others again.

`kind__change`: which changes a record has. `kind__version`: who set which of its fields, and which
of these are heads. `kind__seen`: the dots that changes of it have seen. All are projections: a
rebuild makes them from the log. A record is named here by the number of the change by which it came
to be known.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Any

from aftercare.store.kind_table import MOST_SHOWN, SHIFT, Logged, Shown, dot_of, number_of, shown
from sync.protocol.encoding import sha256
from sync.replica.change import REMOVED, Dot
from sync.replica.merging import (
    LARGEST_GRAPH,
    MOST_MERGED,
    MOST_STRUCK,
    Head,
    Narrative,
    canonical,
    field_state,
    graph_size,
    removal,
)
from sync.replica.text_merge import mergeable

SAME = 16  # bytes of the hash that tells whether two values are equal
AT_ONCE = 500  # values in one query
# a dot of such a device has no place in the database, and no change has it
LARGEST_DEVICE = 1 << 63 - SHIFT

TABLES = {
    "kind__change": "(record INTEGER, number INTEGER, PRIMARY KEY (record, number)) WITHOUT ROWID",
    "kind__seen": (
        "(record INTEGER, field TEXT, dot INTEGER, PRIMARY KEY (record, field, dot)) WITHOUT ROWID"
    ),
    "kind__version": """(
        record INTEGER, field TEXT, dot INTEGER, number INTEGER NOT NULL,
        time INTEGER NOT NULL, head INTEGER NOT NULL, same BLOB NOT NULL, size INTEGER NOT NULL, graph INTEGER NOT NULL,
        PRIMARY KEY (record, field, dot)
    ) WITHOUT ROWID""",
}


class RecordParts:
    """These tables of one database. `read` gives changes by their places in the log."""

    def __init__(
        self, connection: Any, read: Callable[[Iterable[int]], list[Logged]], narrative: Narrative
    ) -> None:
        self._connection = connection
        self._read, self._narrative = read, narrative
        self._known: dict[int, Logged] = {}  # while one record is worked out

    def create(self) -> None:
        """The tables anew, empty."""
        for name, columns in TABLES.items():
            self._connection.execute(f"DROP TABLE IF EXISTS {name}")
            self._connection.execute(f"CREATE TABLE {name} {columns}")
        self._connection.execute(
            "CREATE INDEX kind__head ON kind__version (record, field, time, dot) WHERE head"
        )

    def forget(self, record: int) -> None:
        """Nothing of a record is kept any more."""
        for name in TABLES:
            self._connection.execute(f"DELETE FROM {name} WHERE record = ?", (record,))

    def add(self, record: int, fresh: Sequence[Logged]) -> set[str]:
        """Notes new changes of a record; returns the fields whose heads may be others now."""
        self._connection.executemany(
            "INSERT INTO kind__change VALUES (?, ?)", [(record, entry.number) for entry in fresh]
        )
        seen = {(record, *dot) for dot in _seen(fresh)}
        self._connection.executemany("INSERT OR IGNORE INTO kind__seen VALUES (?, ?, ?)", seen)
        beaten = (
            "UPDATE kind__version SET head = 0 WHERE record = ? AND field = ? AND dot = ? AND head"
        )
        self._connection.executemany(beaten, seen)
        head = "NOT EXISTS (SELECT 1 FROM kind__seen WHERE record = ?1 AND field = ?2 AND dot = ?3)"
        sql = f"INSERT INTO kind__version VALUES (?1, ?2, ?3, ?4, ?5, {head}, ?6, ?7, ?8)"
        set_here = [(record, name, *row) for entry in fresh for name, row in _versions(entry)]
        self._connection.executemany(sql, set_here)
        return {name for _, name, *_ in [*seen, *set_here]}

    # -- what is shown -----------------------------------------------------------------------------

    def shown(
        self, record: int, names: Collection[str], kind: str, at_hand: Sequence[Logged]
    ) -> dict[str, Shown]:
        """What these fields of a record show, without those that have no head; `at_hand`: changes
        that need not be read.
        """
        self._known = {entry.number: entry for entry in at_hand}
        heads = self._heads(record, names)
        several = {
            name: self._settled(record, name, kind) for name, (many, _) in heads.items() if many > 1
        }
        known = {
            entry.number: entry for entry in self._each([newest for _, newest in heads.values()])
        }
        self._known = {}
        return {
            name: several.get(name)
            or Shown(
                known[newest].sourced.change.fields[name],
                [known[newest].sourced.device] if many == 1 else self._devices(record, name),
            )
            for name, (many, newest) in heads.items()
        }

    def _each(self, numbers: Iterable[int]) -> list[Logged]:
        """Changes by their places in the log; each is read once for all fields, for a change may
        set very many.
        """
        wanted = set(numbers)
        self._known.update(
            (entry.number, entry) for entry in self._read(wanted - self._known.keys())
        )
        return [self._known[number] for number in sorted(wanted)]

    def removal(self, record: int) -> tuple[bool, bool]:
        """(removed, contested), as `merging.removal` has it."""
        sql = "SELECT number, size FROM kind__version WHERE record = ? AND field = ? AND head"
        heads = self._connection.execute(sql, (record, REMOVED)).fetchall()
        if not heads:
            return False, False
        if sum(1 + max(0, size) for _, size in heads) > MOST_STRUCK:
            return False, any(size >= 0 for _, size in heads)
        strikes = [
            entry.sourced.change.fields[REMOVED]
            for entry in self._read(number for number, _ in heads)
        ]
        standing = {
            dot for name, dots in self.heads(record).items() if name != REMOVED for dot in dots
        }
        return removal(strikes, standing)

    def _heads(self, record: int, names: Collection[str]) -> dict[str, tuple[int, int]]:
        """How many heads each of these fields has, and the place of the newest in the log."""
        heads: dict[str, tuple[int, int]] = {}
        ordered = sorted(names)
        for start in range(0, len(ordered), AT_ONCE):
            part = ordered[start : start + AT_ONCE]
            sql = (  # the other columns are those of the row with the greatest time
                "SELECT field, count(*), number, max(time) FROM kind__version "
                f"WHERE record = ? AND head AND field IN ({','.join('?' * len(part))}) GROUP "
                f"BY field"
            )
            for name, many, newest, _ in self._connection.execute(sql, (record, *part)):
                heads[name] = (many, newest)
        return heads

    def _settled(self, record: int, name: str, kind: str) -> Shown | None:
        """What a field with several heads shows; None if all are equal."""
        where = "FROM kind__version WHERE record = ? AND field = ?"
        sql = (
            f"SELECT count(*), min(same) = max(same), min(size), max(size), sum(size) {where} "
            f"AND head"
        )
        count, equal, least, longest, together = self._connection.execute(
            sql, (record, name)
        ).fetchone()
        if equal:
            return None
        texts = name != REMOVED and self._narrative(kind, name) and least >= 0
        if texts and count <= MOST_MERGED and mergeable(longest, together):
            setting = self.setting(record, name)
            if setting:
                return self._merged(name, kind, setting)
        return self._newest(record, name, count)

    def _merged(self, name: str, kind: str, heads: Mapping[int, bool]) -> Shown:
        """Several different heads of a long text; `heads` says of each change that sets it whether
        it is one.
        """
        setting = sorted(self._each(heads), key=lambda entry: entry.sourced.dot)
        heads_shown = [
            Head(entry.sourced.dot, entry.sourced.change.time, entry.sourced.change.fields[name])
            for entry in setting
            if heads[entry.number]
        ]
        return shown(
            field_state(
                kind, name, heads_shown, [entry.sourced for entry in setting], self._narrative
            )
        )

    def _newest(self, record: int, name: str, count: int) -> Shown:
        """A field in conflict, with `count` heads: its newest versions, and how many more there
        are.
        """
        where = "FROM kind__version WHERE record = ? AND field = ? AND head"
        rows = self._connection.execute(
            f"SELECT number, dot, time {where} ORDER BY time DESC, dot DESC LIMIT {MOST_SHOWN}",
            (record, name),
        ).fetchall()
        values = {
            entry.number: entry.sourced.change.fields[name]
            for entry in self._each(number for number, _, _ in rows)
        }
        if name == REMOVED:
            return Shown(values[rows[0][0]], self._devices(record, name))
        devices = self._devices(record, name, rows[0][1])
        versions = sorted((dot, time, values[number]) for number, dot, time in rows)
        return Shown(values[rows[0][0]], devices, versions, count - len(versions))

    def _devices(self, record: int, name: str, like: int = 0) -> list[int]:
        """The devices of the heads of a field, in order; of those that have the value of the head
        `like` alone, if it is given.
        """
        where = "record = ?1 AND field = ?2 AND head"
        same = (
            f" AND same = (SELECT same FROM kind__version WHERE record = ?1 AND field = ?2 "
            f"AND dot = {like})"
            if like
            else ""
        )
        sql = f"SELECT DISTINCT dot >> {SHIFT} FROM kind__version WHERE {where}{same} ORDER BY 1"
        return [device for (device,) in self._connection.execute(sql, (record, name))]

    # -- reading -----------------------------------------------------------------------------------

    def changes(self, record: int) -> list[int]:
        """The places in the log of the changes of a record, in order."""
        sql = "SELECT number FROM kind__change WHERE record = ? ORDER BY number"
        return [number for (number,) in self._connection.execute(sql, (record,))]

    def newest(self, record: int) -> Dot | None:
        """The dot of the last change of a record that sets anything."""
        sql = "SELECT dot FROM kind__version WHERE record = ? ORDER BY time DESC, dot DESC LIMIT 1"
        row = self._connection.execute(sql, (record,)).fetchone()
        return dot_of(row[0]) if row else None

    def setting(self, record: int, name: str) -> dict[int, bool]:
        """The places in the log of all changes that set a field, each with whether it is a head;
        none if its graph is too large.
        """
        sql = (
            f"SELECT number, head, graph FROM kind__version WHERE record = ? AND field = ? LIMIT "
            f"{LARGEST_GRAPH + 1}"
        )
        rows = self._connection.execute(sql, (record, name)).fetchall()
        if sum(graph for _, _, graph in rows) > LARGEST_GRAPH:
            return {}
        return {number: bool(head) for number, head, _ in rows}

    def heads(self, record: int) -> dict[str, list[Dot]]:
        """The heads of every field, in dot order."""
        dots: dict[str, list[Dot]] = {}
        sql = "SELECT field, dot FROM kind__version WHERE record = ? AND head ORDER BY field, dot"
        for name, dot in self._connection.execute(sql, (record,)):
            dots.setdefault(name, []).append(dot_of(dot))
        return dots

    def differ(
        self, record: int, logged: Sequence[Logged], heads: Mapping[str, Sequence[Dot]]
    ) -> bool:
        """Whether anything else is kept of a record than these changes and heads call for; nothing
        is, if there are none.
        """
        versions, seen = (
            set(self._connection.execute(f"SELECT {columns} WHERE record = ?", (record,)))
            for columns in (
                "field, dot, number, time, same, size, graph FROM kind__version",
                "field, dot FROM kind__seen",
            )
        )
        return (
            self.changes(record) != [entry.number for entry in logged]
            or versions != {(name, *row) for entry in logged for name, row in _versions(entry)}
            or self.heads(record) != heads
            or seen != _seen(logged)
        )

    def count(self) -> int:
        """How many records have something here."""
        records = " UNION ".join(f"SELECT record FROM {name}" for name in TABLES)
        return int(self._connection.execute(f"SELECT count(*) FROM ({records})").fetchone()[0])


def _seen(logged: Sequence[Logged]) -> set[tuple[str, int]]:
    """Which dots these changes have seen, for each field; not what each says of itself."""
    return {
        (name, number_of(dot))
        for _, (device, change) in logged
        for name, dots in change.seen.items()
        for dot in dots
        if dot != (device, change.n) and _possible(dot)
    }


def _versions(one: Logged) -> Iterable[tuple[str, tuple[Any, ...]]]:
    """What `kind__version` says of each field that a change sets."""
    change = one.sourced.change
    for name, value in change.fields.items():
        size = len(value) if isinstance(value, list if name == REMOVED else str) else -1
        same = sha256(canonical(value))[:SAME]
        yield (
            name,
            (
                number_of(one.sourced.dot),
                one.number,
                change.time,
                same,
                size,
                graph_size(change, name),
            ),
        )


def _possible(dot: Dot) -> bool:
    """Whether a change can have this dot."""
    return 0 <= dot[0] < LARGEST_DEVICE and 0 <= dot[1] < 1 << SHIFT
