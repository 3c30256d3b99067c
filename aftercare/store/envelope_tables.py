"""Envelopes and their chains in the encrypted database: the part of the ledger that grows with the
work.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from aftercare.store.ledger_rows import LedgerRows
from sync.protocol.access import Lane
from sync.protocol.encoding import decode
from sync.protocol.envelope import Envelope, Header
from sync.protocol.roster import NOTHING
from sync.protocol.subjects import Noun
from sync.replica.kept_envelope import Kept, Link, Place, Standing

_ENVELOPE = (
    "space.id, device, seq, header, body, signature, standing, changes, reason, lane "
    "FROM envelope JOIN space ON number = space"
)


class EnvelopeTables(LedgerRows):
    """The tables `envelope` and `chain`."""

    # -- envelopes ---------------------------------------------------------------------------------

    def chain(self, space: bytes, device: int) -> Link:
        """The newest chained envelope of a device in a space."""
        row = self._row(
            "SELECT seq, link FROM chain WHERE space = ? AND device = ?",
            self._numbers.get(space),
            device,
        )
        return Link(*row) if row else Link(0, NOTHING)

    def unreported(self, space: bytes, own: int) -> list[tuple[int, Link]]:
        """Chains that advanced since our last envelope."""
        rows = self._rows(
            "SELECT device, seq, link FROM chain WHERE space = ? AND device <> ? AND seq > "
            "reported ORDER BY device",
            self._numbers[space],
            own,
        )
        return [(device, Link(seq, link)) for device, seq, link in rows]

    def report(self, space: bytes, own: int) -> None:
        """All chains as they stand are reported."""
        number = self._numbers[space]
        self._run(
            "UPDATE chain SET reported = seq WHERE space = ? AND device <> ? AND reported < seq",
            number,
            own,
        )

    def keep(self, kept: Kept, link: bytes | None) -> None:
        """Keeps an envelope and, with its link, advances the chain."""
        number = self._numbers[kept.space]
        sealed = kept.envelope
        where = (number, kept.device, kept.seq)
        what = (
            int(kept.standing),
            kept.changes,
            kept.reason,
            link,
            sealed.header,
            sealed.body,
            sealed.signature,
        )
        self._run(
            "INSERT INTO envelope (space, device, seq, standing, changes, reason, link, "
            "header, body, signature, lane) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET standing = "
            "excluded.standing, "
            "changes = excluded.changes, reason = excluded.reason, link = excluded.link, "
            "header = excluded.header, "
            "body = excluded.body, signature = excluded.signature, lane = excluded.lane",
            *where,
            *what,
            int(kept.lane),
        )
        if link is not None:
            self._run(
                "INSERT INTO chain (space, device, seq, link) VALUES (?, ?, ?, ?) "
                "ON CONFLICT DO UPDATE SET seq = excluded.seq, link = excluded.link WHERE "
                "excluded.seq > seq",
                *where,
                link,
            )
            for author in self._log.doubts.prove(*where, link):
                self._log.believe_again(number, author)

    def hear(self, header: Header) -> None:
        """What the author of a chained envelope had read."""
        self._log.doubts.hear(self._numbers[header.space], header)

    def unchain(self, space: bytes, device: int, first: int) -> None:
        """Forgets the envelopes of a chain from `first` on; changes of ours in them are in none any
        more, and go into others.
        """
        number = self._numbers[space]
        before = self.link_at(space, device, first - 1)
        self._run(
            "DELETE FROM envelope WHERE space = ? AND device = ? AND seq >= ?",
            number,
            device,
            first,
        )
        if before is None:
            self._run("DELETE FROM chain WHERE space = ? AND device = ?", number, device)
        else:
            sql = (
                "UPDATE chain SET seq = ?, link = ?, reported = min(reported, ?), receipted "
                "= min(receipted, ?) "
                "WHERE space = ? AND device = ? AND seq >= ?"
            )
            self._run(sql, first - 1, before, first - 1, first - 1, number, device, first)
        if device == self._log.own_device:
            self._log.unseal(number, first)
            self._run(
                "UPDATE chain SET reported = 0 WHERE space = ? AND device <> ?", number, device
            )  # to be told again

    def forget_sealed_after(self, space: bytes, epoch: int) -> None:
        """Forgets the envelopes of epochs that are none any more, and what chains behind them."""
        rows = self._rows(
            "SELECT device, seq, header FROM envelope WHERE space = ? ORDER BY device, seq",
            self._numbers[space],
        )
        for device, seq, header in rows:
            if decode(header, Header, Noun.KEPT).epoch > epoch:
                self.unchain(space, device, seq)

    def newest(self, space: bytes) -> list[tuple[int, int]]:
        """The newest chained envelope of each device in a space."""
        return self._rows(
            "SELECT device, seq FROM chain WHERE space = ? ORDER BY device",
            self._numbers.get(space),
        )

    def chained(self, space: bytes, device: int, first: int, last: int) -> list[Kept]:
        """Chained envelopes of a device in a space."""
        where = "space.id = ? AND device = ? AND seq BETWEEN ? AND ? AND link IS NOT NULL"
        return [
            _kept(row)
            for row in self._rows(
                f"SELECT {_ENVELOPE} WHERE {where} ORDER BY seq", space, device, first, last
            )
        ]

    def confirm_envelopes(self, kept: Iterable[Kept], at: int) -> None:
        """The server holds these since `at`."""
        rows = [
            (at, self._numbers[envelope.space], envelope.device, envelope.seq) for envelope in kept
        ]
        sql = (
            "UPDATE envelope SET confirmed = ? WHERE space = ? AND device = ? AND seq = ? AND "
            "confirmed IS NULL"
        )
        self._connection.executemany(sql, rows)

    def send_again(self, space: bytes | None, device: int | None) -> None:
        """Envelopes and access statements go up again."""
        again, taken = int(Standing.OUTGOING), int(Standing.TAKEN)
        known = (
            "UPDATE envelope SET confirmed = strftime('%s') * 1000 WHERE confirmed IS NULL AND "
            "standing = ? AND device = ?"
        )
        # the server had it once, though an earlier version did not note when
        self._run(known, taken, self._log.own_device)
        if space is not None:
            sql = "UPDATE envelope SET standing = ? WHERE standing = ? AND space = ? AND device = ?"
            self._run(sql, again, taken, self._numbers[space], device)
            return
        self._run("UPDATE envelope SET standing = ? WHERE standing = ?", again, taken)
        # confirmed before, and to be sent again
        self._run("UPDATE access SET outgoing = 2 WHERE outgoing = 0")
        # offered again: the server says which it lacks
        self._run("UPDATE chunk SET stage = 0 WHERE stage = 2")
        self._run("UPDATE chunk SET stage = 3 WHERE stage = 4")
        self._run("UPDATE chain SET receipted = 0")
        self._run("UPDATE invitation SET outgoing = 1 WHERE used = 0")

    def places(self, space: bytes) -> list[Place]:
        """Chained envelopes whose changes are in the log."""
        sql = (
            "SELECT device, seq, header, lane FROM envelope WHERE space = ? AND standing IN (?, "
            "?) AND link IS NOT NULL"
        )
        rows = self._rows(sql, self._numbers[space], int(Standing.OUTGOING), int(Standing.TAKEN))
        return [
            Place(device, seq, decode(header, Header, Noun.KEPT).epoch, Lane(lane))
            for device, seq, header, lane in rows
        ]

    def put_lane(self, space: bytes, device: int, seq: int, lane: Lane) -> None:
        """Moves an envelope between the lanes, and its changes out of the projections or into
        them.
        """
        number = self._numbers[space]
        self._run(
            "UPDATE envelope SET lane = ? WHERE space = ? AND device = ? AND seq = ?",
            int(lane),
            number,
            device,
            seq,
        )
        self._log.hold(number, device, seq, held=lane is not Lane.IN_TIME)

    def confirmed(self, space: bytes, device: int, seq: int) -> tuple[Standing, int | None] | None:
        """Where an envelope stands, and since when the server is known to hold it (ms since 1970),
        if it is ours.
        """
        sql = "SELECT standing, confirmed FROM envelope WHERE space = ? AND device = ? AND seq = ?"
        row = self._row(sql, self._numbers.get(space), device, seq)
        return (Standing(row[0]), row[1]) if row else None

    def link_at(self, space: bytes, device: int, seq: int) -> bytes | None:
        """The link of one chained envelope."""
        number = self._numbers.get(space)
        row = self._row(
            "SELECT link FROM envelope WHERE space = ? AND device = ? AND seq = ?",
            number,
            device,
            seq,
        )
        return row[0] if row else None

    def restand(self, kept: Iterable[Kept], standing: Standing) -> None:
        """Changes where envelopes stand."""
        rows = [
            (
                int(standing),
                envelope.reason,
                self._numbers[envelope.space],
                envelope.device,
                envelope.seq,
            )
            for envelope in kept
        ]
        self._connection.executemany(
            "UPDATE envelope SET standing = ?, reason = ? WHERE space = ? AND device = ? AND "
            "seq = ?",
            rows,
        )

    def kept(self, space: bytes, device: int, seq: int) -> Kept | None:
        """One kept envelope."""
        row = self._row(
            f"SELECT {_ENVELOPE} WHERE space.id = ? AND device = ? AND seq = ?", space, device, seq
        )
        return _kept(row) if row else None

    def standing(self, standing: Standing, limit: int = -1) -> list[Kept]:
        """Envelopes that stand so, in chain order."""
        sql = f"SELECT {_ENVELOPE} WHERE standing = ? ORDER BY space, device, seq LIMIT ?"
        return [_kept(row) for row in self._rows(sql, int(standing), limit)]

    def outgoing_size(self) -> int:
        """Bytes of the envelopes that are to go up."""
        sql = "SELECT coalesce(sum(length(body)), 0) FROM envelope WHERE standing = ?"
        return int(self._row(sql, int(Standing.OUTGOING))[0])

    def in_lane(self) -> list[Kept]:
        """Late envelopes, held and returned, in chain order."""
        return [
            _kept(row)
            for row in self._rows(f"SELECT {_ENVELOPE} WHERE lane <> 0 ORDER BY space, device, seq")
        ]

    def all_envelopes(self) -> Iterable[tuple[Kept, bytes | None]]:
        """Every kept envelope with its link, in chain order, for `verify`."""
        sql = f"SELECT {_ENVELOPE.replace(' FROM', ', link FROM')} ORDER BY space, device, seq"
        for row in self._connection.execute(sql):
            yield _kept(row[:-1]), row[-1]


def _kept(row: Sequence[Any]) -> Kept:
    space, device, seq, header, body, signature, standing, changes, reason, lane = row
    return Kept(
        space,
        device,
        seq,
        Envelope(header, body, signature),
        Standing(standing),
        changes,
        reason,
        Lane(lane),
    )
