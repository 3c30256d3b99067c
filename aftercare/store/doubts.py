"""What a change says it replaces counts only if its author can have known it (PROTOCOL 5.6, 5.7).

An author is shown to have known another device's envelope by the mark of it, or of a later one, in
the header of the envelope that holds the change, or of an earlier one of theirs. A change that
names more is *doubted*: it stays in the log as it came, and is read without the names that nothing
shows. Nearly always there are none.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import Any

import msgspec

from aftercare.store.kind_table import SHIFT, Logged, dot_of, number_of
from sync.protocol.encoding import decode
from sync.protocol.envelope import Header
from sync.protocol.subjects import Noun
from sync.replica.change import REMOVED, Change, Dot

_change = msgspec.msgpack.Decoder(Change).decode


class Doubts:
    """The tables `heard`, `doubted` and `doubtful`: which dots a doubted change names without
    anything to show for it.
    """

    def __init__(self, connection: Any) -> None:
        self._connection = connection
        self._doubted: set[int] | None = None

    def forget_memory(self) -> None:
        """After an undone transaction: what is doubted is read afresh."""
        self._doubted = None

    def forget_space(self, space: int) -> None:
        """A space was erased."""
        self._connection.execute("DELETE FROM heard WHERE space = ?", (space,))
        sql = "DELETE FROM doubtful WHERE dot IN (SELECT dot FROM doubted WHERE space = ?)"
        self._connection.execute(sql, (space,))
        self._connection.execute("DELETE FROM doubted WHERE space = ?", (space,))
        self._doubted = None

    def forget_changes(self, dots: Sequence[tuple[int]]) -> None:
        """Changes left the log."""
        for table in ("doubtful", "doubted"):
            self._connection.executemany(f"DELETE FROM {table} WHERE dot = ?", dots)
        self._doubted = None

    # -- what authors had read ---------------------------------------------------------------------

    def hear(self, space: int, header: Header) -> None:
        """Keeps what the author of a chained envelope had read; it counts once the marks are seen
        to be right.
        """
        rows = []
        for seen in header.seen:
            link = self._link(space, seen.device, seen.seq)
            rows.append(
                (
                    space,
                    header.device,
                    header.seq,
                    seen.device,
                    seen.seq,
                    seen.mark,
                    link == seen.mark,
                )
            )
        self._connection.executemany(
            "INSERT OR REPLACE INTO heard VALUES (?, ?, ?, ?, ?, ?, ?)", rows
        )

    def prove(self, space: int, device: int, seq: int, link: bytes) -> list[int]:
        """An envelope has come: the authors who are now seen to have read it, though theirs came
        before it.
        """
        where = "space = ? AND device = ? AND upto = ? AND mark = ? AND NOT proven"
        values = (space, device, seq, link[:8])
        authors = self._connection.execute(
            f"SELECT DISTINCT author FROM heard WHERE {where}", values
        ).fetchall()
        if authors:
            self._connection.execute(f"UPDATE heard SET proven = 1 WHERE {where}", values)
        return [author for (author,) in authors]

    def _link(self, space: int, device: int, seq: int) -> bytes:
        sql = "SELECT link FROM envelope WHERE space = ? AND device = ? AND seq = ?"
        row = self._connection.execute(sql, (space, device, seq)).fetchone()
        return row[0][:8] if row and row[0] else b""

    # -- changes -----------------------------------------------------------------------------------

    def note(self, space: int, device: int, envelope: int, changes: Iterable[Change]) -> None:
        """Marks those of `changes`, all in one envelope of `device`, that name what their author is
        not shown to have known.
        """
        named = {change.n: refs for change in changes if (refs := _foreign(change, device))}
        if not named:
            return
        known = self._known(space, device, envelope, set().union(*named.values()))
        doubted = {
            device << SHIFT | n: refs - known for n, refs in named.items() if not refs <= known
        }
        if doubted:
            rows = [(dot, space) for dot in doubted]
            self._connection.executemany("INSERT OR IGNORE INTO doubted VALUES (?, ?)", rows)
            named_so = [
                (number_of(ref), dot)
                for dot, doubts in doubted.items()
                for ref in doubts
                if _possible(ref)
            ]
            self._connection.executemany("INSERT OR IGNORE INTO doubtful VALUES (?, ?)", named_so)
            self._all().update(doubted)

    def shown_by(self, space: int, device: int, envelope: int, fresh: Iterable[Change]) -> set[int]:
        """The doubted changes that name some of these new ones of `device`, and are now shown to
        have known them.
        """
        shown: set[int] = set()
        if not self._all():
            return shown
        for change in fresh:
            ref = device << SHIFT | change.n
            for (dot,) in self._connection.execute(
                "SELECT dot FROM doubtful WHERE ref = ?", (ref,)
            ):
                if dot not in shown and envelope <= self._reached(space, dot, device):
                    shown.add(dot)
        return shown

    def _reached(self, space: int, dot: int, device: int) -> int:
        """The newest envelope of `device` that the author of a change is shown to have read when
        they wrote it.
        """
        row = self._connection.execute("SELECT envelope FROM dot WHERE dot = ?", (dot,)).fetchone()
        return self._newest(space, dot_of(dot)[0], row[0], device) if row and row[0] else 0

    def _newest(self, space: int, author: int, envelope: int, device: int) -> int:
        sql = (
            "SELECT max(upto) FROM heard WHERE space = ? AND author = ? AND device = ? AND seq "
            "<= ? AND proven"
        )
        return self._connection.execute(sql, (space, author, device, envelope)).fetchone()[0] or 0

    def believed(self, logged: Sequence[Logged]) -> list[Logged]:
        """The changes, each as far as it is to be believed."""
        doubted = self._all()
        if not doubted:
            return list(logged)
        return [
            self._without(entry) if number_of(entry.sourced.dot) in doubted else entry
            for entry in logged
        ]

    def of(self, space: int, author: int) -> list[int]:
        """The doubted changes of a device in a space."""
        sql = "SELECT dot FROM doubted WHERE space = ? AND dot BETWEEN ? AND ?"
        rows = self._connection.execute(sql, (space, author << SHIFT, (author + 1 << SHIFT) - 1))
        return [dot for (dot,) in rows]

    def rebuild(self) -> None:
        """Judges everything in the log anew, from the envelopes alone."""
        for table in ("heard", "doubted", "doubtful"):
            self._connection.execute(f"DELETE FROM {table}")
        self._doubted = None
        for space, header in self._connection.execute(
            "SELECT space, header FROM envelope WHERE link IS NOT NULL"
        ).fetchall():
            self.hear(space, decode(header, Header, Noun.KEPT))
        sql = (
            "SELECT change.space, dot.dot, envelope, body FROM change JOIN dot USING (number) "
            "WHERE envelope IS NOT NULL"
        )
        for space, dot, envelope, body in self._connection.execute(sql):
            change = _change(body)
            if change.seen or REMOVED in change.fields:
                self.note(space, dot_of(dot)[0], envelope, [change])

    def _all(self) -> set[int]:
        if self._doubted is None:
            self._doubted = {dot for (dot,) in self._connection.execute("SELECT dot FROM doubted")}
        return self._doubted

    def _without(self, logged: Logged) -> Logged:
        """The change without the names of what its author is not shown to have known."""
        device, change = logged.sourced
        sql = "SELECT change.space, envelope FROM dot JOIN change USING (number) WHERE dot.dot = ?"
        space, envelope = self._connection.execute(sql, (number_of(logged.sourced.dot),)).fetchone()
        known = self._known(space, device, envelope or 0, _foreign(change, device))

        def stands(dot: Sequence[int]) -> bool:
            return (dot[1] < change.n) if dot[0] == device else tuple(dot) in known

        fields, seen = (
            dict(change.fields),
            {name: [dot for dot in dots if stands(dot)] for name, dots in change.seen.items()},
        )
        if isinstance(fields.get(REMOVED), list):
            fields[REMOVED] = [dot for dot in fields[REMOVED] if stands(dot)]
        return Logged(
            logged.number,
            logged.sourced._replace(
                change=msgspec.structs.replace(change, fields=fields, seen=seen)
            ),
        )

    def _known(self, space: int, author: int, envelope: int, dots: Collection[Dot]) -> set[Dot]:
        """Which of `dots` stand in envelopes of `space` that the author of `envelope` is shown to
        have read.
        """
        reached: dict[int, int] = {}
        known = set()
        for device, n, seq in self._placed(space, dots):
            if device not in reached:
                reached[device] = self._newest(space, author, envelope, device)
            if seq <= reached[device]:
                known.add((device, n))
        return known

    def _placed(self, space: int, dots: Collection[Dot]) -> Iterable[tuple[int, int, int]]:
        """(device, n, envelope) of those of `dots` that are in `space` and in an envelope."""
        wanted = [number_of(dot) for dot in dots if _possible(dot)]
        for start in range(0, len(wanted), 500):
            part = wanted[start : start + 500]
            sql = (
                "SELECT dot.dot, envelope FROM dot JOIN change USING (number) "
                f"WHERE dot.dot IN ({','.join('?' * len(part))}) AND space = ? AND envelope "
                f"IS NOT NULL"
            )
            for dot, envelope in self._connection.execute(sql, (*part, space)):
                yield (*dot_of(dot), envelope)


def _possible(dot: Dot) -> bool:
    """Whether a change can have this dot."""
    return 0 < dot[0] < 1 << 63 - SHIFT and 0 < dot[1] < 1 << SHIFT


def _foreign(change: Change, device: int) -> set[Dot]:
    """The changes of other devices that a change says its author had read, and of its own those
    that were not yet written.
    """
    dots = {tuple(dot) for dots in change.seen.values() for dot in dots}
    strike = change.fields.get(REMOVED)
    if isinstance(strike, list):
        dots |= {tuple(dot) for dot in strike}
    return {(number, n) for number, n in dots if number != device or n >= change.n}
