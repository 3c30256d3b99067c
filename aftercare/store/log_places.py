"""Where changes stand in the log: in which envelope each is, which of ours are in none yet, and
what cannot be read.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any

import msgspec

from aftercare.store.kind_table import SHIFT, dot_of, number_of
from aftercare.store.record_parts import AT_ONCE
from sync.replica.change import Change, Dot

_encode = msgspec.msgpack.Encoder(order="deterministic").encode
_decode = msgspec.msgpack.Decoder(Change).decode


class LogPlaces:
    """The tables `change` and `dot`, read by dots and envelopes."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection
        self.own_device = 0

    def _at(self, dots: Sequence[int]) -> Iterator[tuple[int, int, bytes]]:
        """(dot, space, body) of those of these changes that are here."""
        for start in range(0, len(dots), AT_ONCE):
            part = dots[start : start + AT_ONCE]
            places = ",".join("?" * len(part))
            sql = (
                f"SELECT dot.dot, space, body FROM dot JOIN change USING (number) WHERE dot.dot "
                f"IN ({places})"
            )
            yield from self._connection.execute(sql, part)

    def _between(self, first: int, last: int) -> Iterator[tuple[int, int, bytes]]:
        """(dot, space, body) of the changes with these dots."""
        sql = (
            "SELECT dot.dot, space, body FROM dot JOIN change USING (number) WHERE dot.dot "
            "BETWEEN ? AND ?"
        )
        return iter(self._connection.execute(sql, (first, last)))

    def changes_in(self, space: int, device: int, envelope: int) -> list[Change]:
        """The changes of an envelope, held or not."""
        sql = (
            "SELECT body FROM dot JOIN change USING (number) "
            "WHERE dot.dot BETWEEN ? AND ? AND envelope = ? AND space = ? ORDER BY dot.dot"
        )
        return [
            _decode(body)
            for (body,) in self._connection.execute(sql, (*range_of(device), envelope, space))
        ]

    def unsealed(self) -> dict[int, list[Change]]:
        """Own changes in no envelope yet, in order, by space."""
        by_space: dict[int, list[Change]] = {}
        sql = (
            "SELECT space, body FROM dot JOIN change USING (number) "
            "WHERE dot.dot BETWEEN ? AND ? AND envelope IS NULL ORDER BY dot.dot"
        )
        for space, body in self._connection.execute(sql, range_of(self.own_device)):
            by_space.setdefault(space, []).append(_decode(body))
        return by_space

    def unsealed_count(self) -> int:
        """How many own changes are in no envelope yet."""
        sql = "SELECT count(*) FROM dot WHERE dot BETWEEN ? AND ? AND envelope IS NULL"
        return int(self._connection.execute(sql, range_of(self.own_device)).fetchone()[0])

    def mark_sealed(self, ns: Iterable[int], envelope: int) -> None:
        """Own changes `ns` are in that envelope of their space."""
        rows = [(envelope, self.own_device << SHIFT | n) for n in ns]
        self._connection.executemany("UPDATE dot SET envelope = ? WHERE dot = ?", rows)

    def unseal(self, space: int, first: int) -> None:
        """Own changes in the envelopes of a space from `first` on are in none any more."""
        sql = (
            "UPDATE dot SET envelope = NULL WHERE dot BETWEEN ? AND ? AND envelope >= ? "
            "AND number IN (SELECT number FROM change WHERE space = ?)"
        )
        self._connection.execute(sql, (*range_of(self.own_device), first, space))

    def missing(self, device: int, changes: Iterable[Change]) -> int:
        """How many of these changes are not in the log exactly so."""
        count = 0
        for change in changes:
            dot = device << SHIFT | change.n
            count += [body for _, _, body in self._between(dot, dot)] != [_encode(change)]
        return count

    def unreadable(self) -> Iterator[Dot]:
        """Changes that cannot be read as what their dot says they are, and dots without a
        change.
        """
        sql = (
            "SELECT change.dot, body, change.number = dot.number FROM change LEFT JOIN dot ON "
            "dot.dot = change.dot"
        )
        for dot, body, placed in self._connection.execute(sql):
            try:
                proper = placed and _decode(body).n == dot_of(dot)[1]
            except msgspec.MsgspecError:
                proper = False
            if not proper:
                yield dot_of(dot)
        sql = (
            "SELECT dot.dot FROM dot LEFT JOIN change USING (number) WHERE change.dot IS NOT "
            "dot.dot"
        )
        yield from (dot_of(dot) for (dot,) in self._connection.execute(sql))

    def has(self, dot: Dot) -> bool:
        """Whether a change is in the log, held or not."""
        return (
            self._connection.execute(
                "SELECT 1 FROM dot WHERE dot = ?", (number_of(dot),)
            ).fetchone()
            is not None
        )

    def change(self, dot: Dot) -> Change | None:
        """The change of that name, held or not."""
        return next((_decode(body) for _, _, body in self._at([number_of(dot)])), None)

    def placed(self, dot: Dot) -> tuple[int, Change] | None:
        """The change of that name and the space it is in, held or not."""
        return next(((space, _decode(body)) for _, space, body in self._at([number_of(dot)])), None)

    def envelopes_of(self, dots: Collection[Dot]) -> dict[Dot, int | None]:
        """The envelopes that changes are in; None for those that wait to be sent."""
        envelopes: dict[Dot, int | None] = {}
        numbers = [number_of(dot) for dot in dots]
        for start in range(0, len(numbers), AT_ONCE):
            part = numbers[start : start + AT_ONCE]
            sql = f"SELECT dot, envelope FROM dot WHERE dot IN ({','.join('?' * len(part))})"
            envelopes.update(
                (dot_of(dot), envelope) for dot, envelope in self._connection.execute(sql, part)
            )
        return envelopes

    def envelope_of(self, dot: Dot) -> int | None:
        """The envelope a change is in; None while it waits to be sent."""
        return self.envelopes_of([dot]).get(dot)


def range_of(device: int) -> tuple[int, int]:
    """The lowest and the highest dot of a device."""
    return device << SHIFT, (device + 1 << SHIFT) - 1
