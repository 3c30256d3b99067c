"""Reading records: rows of the projections, their conflicts, their history, and search."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from aftercare.casework.apart import apart
from aftercare.casework.authority import Author, Claim, claims, may_strike
from aftercare.casework.declaration import Compartment
from aftercare.casework.field_values import readable, unreadable_of, without
from aftercare.store.authors import Authors, NobodyKnown
from aftercare.store.change_log import ChangeLog
from aftercare.store.database import told
from aftercare.store.kind_table import (
    ASKS,
    BY_ANOTHER,
    CONTESTED,
    REMOVED_FLAG,
    Projected,
    Table,
    dot_of,
    number_of,
)
from aftercare.store.missing import Ambiguous, NoSuchRecord
from aftercare.store.renumbering import version_of
from aftercare.store.search import Query, Snippet, snippet
from sync.protocol.ids import format_id, parse_id
from sync.replica.change import REMOVED, Dot
from sync.replica.ordering import oldest_first

AUDIT_KIND = "audit_entry"
# sensitivities that have a compartment of their own
NARROWER = (Compartment.RESTRICTED, Compartment.SEALED)
# what is not struck out, and what may not be: the strike is looked at where the record is read
MAY_STAND = f"(flags & {REMOVED_FLAG} = 0 OR flags & {BY_ANOTHER})"
MOST_SHARED = 100  # ids of each kind that are looked into for being in two cases


class Version(NamedTuple):
    """One version of a conflicted field. `dot` is "device:n"; `time` a hybrid logical time.

    `unreadable`: it is a value that the field cannot hold, and left out here.
    """

    dot: str
    device: int
    time: int
    value: Any
    unreadable: bool = False


class RecordRow(NamedTuple):
    """A record as it stands. `written` and `changed` are hybrid logical times of its first and
    newest change.

    `conflicts` has the newest versions of each field in conflict, `further` how many more there are
    where there are many. `fields` holds only what the declaration of its kind allows, and what it
    does not know; `unreadable` names the fields with anything else in them, which stays in the log.
    Its identity is case, compartment, kind and id together. `claims` are decisions written in it by
    who may not take them; they stand in no field.
    """

    id: str
    case: str
    kind: str
    fields: dict[str, Any]
    conflicts: dict[str, tuple[Version, ...]]
    removed: bool
    contested: bool
    device: int
    written: int
    changed: int
    compartment: str
    further: dict[str, int]
    unreadable: tuple[str, ...] = ()
    claims: tuple[Claim, ...] = ()

    @property
    def said(self) -> dict[str, Any]:
        """Everything that is written in it, what does not count included."""
        return {
            **self.fields,
            **{name: value for claim in self.claims for name, value in claim.fields.items()},
        }


class HistoryEntry(NamedTuple):
    """One change of a record. `envelope` is None while it waits to be sent; `unreadable`: fields it
    set to what they cannot hold.
    """

    dot: str
    time: int
    device: int
    fields: dict[str, Any]
    envelope: int | None
    unreadable: tuple[str, ...] = ()


class Written(NamedTuple):
    """By which device a change was written, and the envelope it is in; None while it waits to be
    sent.
    """

    device: int
    envelope: int | None


class Hit(NamedTuple):
    """A record that a search found; `asks`: a field of it is in conflict. `marks`: where in the
    snippet the words found stand, (first, length) each.
    """

    row: RecordRow
    snippet: str
    marks: tuple[tuple[int, int], ...] = ()

    @property
    def record(self) -> str:
        """Its id."""
        return self.row.id

    @property
    def case(self) -> str:
        """The case it is of, or ""."""
        return self.row.case

    @property
    def kind(self) -> str:
        """Its kind."""
        return self.row.kind

    @property
    def asks(self) -> bool:
        """Whether a field of it is in conflict."""
        return bool(self.row.conflicts)


class Place(NamedTuple):
    """Where a reading in parts has got to: a table, and the last record read of it."""

    table: int = 0
    written: int = -1
    number: int = -1


class Records:
    """Everything this device can read."""

    def __init__(self, connection: Any, log: ChangeLog) -> None:
        self.path = Path(connection.execute("PRAGMA database_list").fetchone()[2])
        self._connection = connection
        self._log = log
        self._tables = log.projections
        self.authors: Authors = NobodyKnown()  # until this device knows the roster
        self._shared: tuple[Any, dict[tuple[str, str], tuple[str, ...]]] = (None, {})

    def _spaces(self, rows: Collection[Projected]) -> dict[int, tuple[str, str]]:
        """(case id or "", compartment) of the spaces of these rows, by their local numbers."""
        numbers = ",".join(map(str, {row.space for row in rows}))
        found = self._connection.execute(
            f"SELECT number, case_id, compartment FROM space WHERE number IN ({numbers})"
        )
        return {
            number: (format_id(case) if case else "", compartment)
            for number, case, compartment in found
        }

    def _read(
        self, tables: Iterable[Table], condition: str, values: Sequence[Any] = ()
    ) -> Iterator[RecordRow]:
        for table in tables:
            yield from self._rows(
                table,
                [
                    table.read(row)
                    for row in self._connection.execute(table.select(condition), values)
                ],
            )

    def _rows(self, table: Table, found: Sequence[Projected]) -> Iterator[RecordRow]:
        """What was found in a table, oldest first."""
        spaces = self._spaces(found)
        rows = [(hit, self._row(table, hit, spaces)) for hit in found]
        for _, row in sorted(
            rows, key=lambda pair: (_beside_head(pair[1]), pair[0].written, pair[0].number)
        ):
            yield row

    @told
    def read(
        self,
        *,
        kind: str | None = None,
        case: str | None = None,
        include_removed: bool = False,
        since: int = 0,
    ) -> list[RecordRow]:
        """Records, oldest first, of a kind and of a case (`case` "" is the directory; None is all).

        `since`: only those first written at that hybrid logical time or later. Entries of the audit
        are none of the casework: they are read by naming their kind.
        """
        tables, where, values = self._wanted(kind, case, include_removed=include_removed)
        if since:
            where.append("written >= ?")
            values.append(since)
        return [
            row
            for row in self._read(tables, " AND ".join(where), values)
            if (kind is None or row.kind == kind) and (include_removed or not row.removed)
        ]

    def _wanted(
        self, kind: str | None, case: str | None, *, include_removed: bool
    ) -> tuple[list[Table], list[str], list[Any]]:
        """The tables to be read, and the conditions with their values."""
        everything = [
            table for table in self._tables.all() if table is not self._tables.table(AUDIT_KIND)
        ]
        where, values = ["1"], list[Any]()
        if not include_removed:
            where.append(MAY_STAND)
        if case is not None:
            where.append("space IN (SELECT number FROM space WHERE case_id = ?)")
            values.append(_id_or_nothing(case))
        return everything if kind is None else [self._tables.table(kind)], where, values

    @told
    def part(
        self,
        after: Place,
        most: int,
        *,
        kind: str | None = None,
        case: str | None = None,
        include_removed: bool = False,
    ) -> tuple[list[RecordRow], Place | None]:
        """At most so many of what `read` gives, those that follow `after`, and where to go on; None
        at the end.
        """
        tables, where, values = self._wanted(kind, case, include_removed=include_removed)
        condition = " AND ".join([*where, "(written, number) > (?, ?)"])
        for at in range(after.table, len(tables)):
            since = after if at == after.table else Place(at)
            sql = tables[at].select(condition, most=most)
            rows_read = [
                tables[at].read(row)
                for row in self._connection.execute(sql, (*values, since.written, since.number))
            ]
            if rows_read:
                rows = [
                    row
                    for row in self._rows(tables[at], rows_read)
                    if (kind is None or row.kind == kind) and (include_removed or not row.removed)
                ]
                return rows, Place(at, rows_read[-1].written, rows_read[-1].number)
        return [], None

    @told
    def newest(self, case: str, most: int) -> tuple[list[RecordRow], int]:
        """Of each kind in a case the records last changed, at most so many, struck-out ones among
        them; how many others stand.
        """
        tables, where, values = self._wanted(None, case, include_removed=True)
        rows, others, condition = list[RecordRow](), 0, " AND ".join(where)
        for table in tables:
            sql = table.select(condition, "changed DESC, number DESC", most)
            found = [table.read(row) for row in self._connection.execute(sql, values)]
            rows += self._rows(table, found)
            if len(found) == most:
                standing = f"SELECT count(*) FROM {table.name} WHERE {condition} AND {MAY_STAND}"
                others += self._connection.execute(standing, values).fetchone()[0] - sum(
                    not one.removed for one in found
                )
        return rows, others

    @told
    def get(
        self, record: str, kind: str = "", case: str | None = None, compartment: str = ""
    ) -> RecordRow | None:
        """One record, struck out or not, by its id and by whatever else of its identity is known
        (`case` "" is the directory).

        Raises `Ambiguous` where that names more than one: an id alone does so once somebody has
        copied it.
        """
        tables = [self._tables.table(kind)] if kind else self._tables.all()
        candidates = [
            row
            for row in self._read(tables, "id = ?", (_id_or_nothing(record),))
            if (not kind or row.kind == kind)
            and (case is None or row.case == case)
            and (not compartment or row.compartment == compartment)
        ]
        if len({(row.case, row.kind) for row in candidates}) > 1:
            raise Ambiguous(record, [(self.number_of(row.case), row.kind) for row in candidates])
        narrowest = [
            row for part in reversed(NARROWER) for row in candidates if row.compartment == part
        ]
        # what is written beside it then reaches nobody who could not read it
        return next(iter([*narrowest, *candidates]), None)

    def find(self, named: str | RecordRow, kind: str = "") -> RecordRow:
        """A record as it stands now: that very one, if it was read before, or the one with that id.

        Raises `NoSuchRecord`, and `Ambiguous` for an id that several have.
        """
        if isinstance(named, str):
            row = self.get(named, kind)
        else:
            row = self.get(named.id, named.kind, named.case, named.compartment)
        if row is None:
            raise NoSuchRecord(named if isinstance(named, str) else named.id)
        return row

    def called(self, case: str) -> str:
        """What a person calls a case: its number, or the beginning of its id where it has none."""
        return self._case_number(case) or case[:8]

    def number_of(self, case: str) -> str:
        """What a person calls a case: its number, with its id."""
        number = self._case_number(case) if case else ""
        return f"{number} ({case})" if number else case

    def _case_number(self, case: str) -> str:
        return next(
            (str(row.fields.get("number") or "") for row in self.read(kind="case", case=case)), ""
        )

    @told
    def shared_ids(self) -> dict[tuple[str, str], tuple[str, ...]]:
        """The cases, two or more, in which records have the same id, by (kind, id). Read anew when
        the log has grown.
        """
        sql = "SELECT (SELECT coalesce(max(number), 0) FROM change), (SELECT count(*) FROM held)"
        state = self._connection.execute(sql).fetchone()
        if self._shared[0] != state:
            self._shared = state, dict(self._find_shared())
        return self._shared[1]

    def _find_shared(self) -> Iterator[tuple[tuple[str, str], tuple[str, ...]]]:
        for name, table in self._tables.tables.items():
            twice = (
                f"SELECT id FROM {table.name} GROUP BY id HAVING count(*) > 1 LIMIT {MOST_SHARED}"
            )
            for (record,) in self._connection.execute(twice).fetchall():
                rows = self._read([table], f"id = ? AND flags & {REMOVED_FLAG} = 0", (record,))
                cases = sorted({row.case for row in rows})
                if len(cases) > 1:
                    yield (name, format_id(record)), tuple(cases)

    @told
    def history(self, row: RecordRow) -> list[HistoryEntry]:
        """Every change of a record, oldest first: none before what it replaced."""
        changes = self._log.changes_of(self._space(row), parse_id(row.id), row.kind)
        envelopes = self._log.envelopes_of([sourced.dot for sourced in changes])
        entries = []
        for change in oldest_first(changes):
            fields, unreadable = split(change.change.kind, change.change.fields)
            entry = HistoryEntry(
                _dot(*change.dot),
                change.change.time,
                change.device,
                fields,
                envelopes[change.dot],
                unreadable,
            )
            entries.append(entry)
        return entries

    @told
    def as_of(self, row: RecordRow, version: str) -> dict[str, Any] | None:
        """What a record said when its version was this one (`version_of`); None where its changes,
        one after the other, never came to it, as where two people wrote at the same time.
        """
        heads: dict[str, list[Dot]] = {}
        said: dict[str, Any] = {}
        changes = self._log.changes_of(self._space(row), parse_id(row.id), row.kind)
        for sourced in oldest_first(changes):
            change = sourced.change
            for name in change.fields:
                kept = [
                    dot
                    for dot in heads.get(name, ())
                    if dot not in map(tuple, change.seen.get(name, ()))
                ]
                heads[name] = sorted([*kept, sourced.dot])
            said |= split(change.kind, change.fields)[0]
            if version_of(heads) == version:
                return {name: value for name, value in said.items() if value is not None}
        return None

    @told
    def newest_change(self, row: RecordRow) -> Written:
        """The last change of a record, without reading the others."""
        device, n = self._log.newest_of(self._space(row), parse_id(row.id), row.kind)
        return Written(device, self._log.envelope_of((device, n)))

    @told
    def version(self, row: RecordRow, field: str, dot: str) -> Version | None:
        """The version of a field with that dot, if nobody has replaced it."""
        heads = self._log.heads_of(self._space(row), parse_id(row.id), row.kind).get(field, ())
        device, n = next((head for head in heads if _dot(*head) == dot), (0, 0))
        change = self._log.change((device, n)) if n else None
        return (
            _version(row.kind, field, number_of((device, n)), change.time, change.fields[field])
            if change
            else None
        )

    def _space(self, row: RecordRow) -> int:
        """The local number of the space of a record."""
        sql = "SELECT number FROM space WHERE case_id = ? AND compartment = ?"
        return int(
            self._connection.execute(sql, (_id_or_nothing(row.case), row.compartment)).fetchone()[0]
        )

    @told
    def conflicts(self) -> list[RecordRow]:
        """Records that wait for a person's decision."""
        return list(self._read(self._tables.all(), f"flags & {ASKS}"))

    @told
    def search(self, text: str, limit: int = 50) -> list[Hit]:
        """Records that have all words of `text`, the last one as a beginning; newest first."""
        query = Query.read(text)
        numbers = self._tables.find(query, limit)
        found = list(self._tables.at(f"WHERE number IN ({','.join(map(str, numbers))})"))
        spaces = self._spaces([place for _, place in found])
        hits = []
        for table, place in found:
            row = self._row(table, place, spaces)
            if row.kind == AUDIT_KIND or row.removed:
                continue
            said = Snippet("", ())
            with apart(
                [], row.kind
            ):  # a record whose words cannot be shown is still one that has them
                said = snippet(table.text(place), query)
            hits.append(Hit(row, *said))
        return sorted(hits, key=lambda hit: hit.row.changed, reverse=True)

    @told
    def counts(self) -> dict[str, int]:
        """How many records there are of each kind, struck-out ones left out."""
        sql = "SELECT count(*) FROM {} WHERE flags & {} = 0"
        return {
            name: self._connection.execute(sql.format(table.name, REMOVED_FLAG)).fetchone()[0]
            for name, table in self._tables.tables.items()
        }

    def _row(
        self, table: Table, found: Projected, spaces: Mapping[int, tuple[str, str]]
    ) -> RecordRow:
        """A record without the decisions in it that do not count, and standing where the strike
        does not.
        """
        row = self._decided(table, found, _row(found, spaces))
        if not row.removed or table.kind is None:
            return row
        devices = found.state.authors.get(REMOVED, ())
        strikers = [self._author(found, row, REMOVED, device) for device in devices]
        writer = self.authors.of(row.device).person
        may = [may_strike(table.kind, row.fields, one, writer) for one in strikers]
        counts = bool(may) and all(may)
        return row if counts else row._replace(removed=False)

    def _decided(self, table: Table, found: Projected, row: RecordRow) -> RecordRow:
        if table.kind is None or not table.kind.decisions:
            return row

        def authors(name: str) -> list[Author]:
            devices = found.state.authors.get(name, (row.device,))
            return [self._author(found, row, name, device) for device in devices]

        void = tuple(claims(table.kind, row.fields, authors, self.authors.of(row.device).person))
        if not void:
            return row
        gone = {name for claim in void for name in claim.fields}
        return row._replace(
            fields={name: value for name, value in row.fields.items() if name not in gone},
            claims=void,
        )

    def _author(self, found: Projected, row: RecordRow, field: str, device: int) -> Author:
        """Who set what a field of a record shows, with the roles they may have held then."""
        if not self.authors.lost_a_role(device):
            return self.authors.of(device)
        changes = self._log.changes_of(found.space, parse_id(row.id), row.kind)
        said = [
            sourced.dot
            for sourced in oldest_first(changes)
            if sourced.device == device and field in sourced.change.fields
        ]
        return self.author_at(found.space, said[-1] if said else (device, 0))

    def author_at(self, space: int, dot: Dot) -> Author:
        """Who wrote a change of the space of that local number, with the roles they may have held
        then.
        """
        device, _ = dot
        if not self.authors.lost_a_role(device):
            return self.authors.of(device)
        return self.authors.at(device, space, self._log.envelope_of(dot))


def split(kind: str, fields: dict[str, Any]) -> tuple[dict[str, Any], tuple[str, ...]]:
    """The fields of a record of that kind that can be read, and the names of the others."""
    unreadable = unreadable_of(kind, fields)
    return (without(fields, unreadable) if unreadable else fields), unreadable


def _version(kind: str, field: str, dot: int, time: int, value: Any) -> Version:
    (device, _), whole = dot_of(dot), readable(kind, field, value)
    return Version(_dot(*dot_of(dot)), device, time, value if whole else None, unreadable=not whole)


def _row(found: Projected, spaces: Mapping[int, tuple[str, str]]) -> RecordRow:
    case, compartment = spaces[found.space]
    state = found.state
    conflicts = {
        name: tuple(_version(state.kind, name, dot, time, value) for dot, time, value in heads)
        for name, heads in state.marks.items()
    }
    fields, unreadable = split(state.kind, state.fields)
    return RecordRow(
        format_id(found.record),
        case,
        state.kind,
        fields,
        conflicts,
        found.removed,
        bool(found.flags & CONTESTED),
        dot_of(state.first)[0],
        found.written,
        found.changed,
        compartment,
        state.further,
        unreadable,
    )


def _beside_head(row: RecordRow) -> bool:
    """Whether it is a case record beside the one that has the case's id: no time it claims makes it
    the head of the case.
    """
    return row.kind == "case" and row.id != row.case


def _dot(device: int, n: int) -> str:
    return f"{device}:{n}"


def _id_or_nothing(text: str) -> bytes:
    """The id in `text`; bytes that no id has if it is none, so that nothing is found."""
    if not text:
        return b""
    try:
        return parse_id(text)
    except ValueError:
        return b"\0"
