"""What is appended to the ledger in one transaction: where chains end, and the rows of envelopes
that go behind them at once.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import suppress
from typing import Any

from sync.protocol.envelope import Envelope, Header
from sync.protocol.errors import ProtocolError
from sync.protocol.roster import Roster
from sync.server import schema
from sync.server.relay import Head, Relay, Where

# (signature, link) of envelopes whose signatures were seen to hold
Proven = frozenset[tuple[bytes, bytes]]


class Appending:
    """The envelopes of one transaction, of one request or of several."""

    def __init__(self, relay: Relay) -> None:
        self._relay = relay
        self._before: dict[Where, Head] = {}
        self.heads: dict[Where, Head] = {}
        self.rows: list[dict[str, Any]] = []

    def read_ahead(self, envelopes: Iterable[Envelope]) -> None:
        """Reads the spaces and the ends of the chains that these belong to, as far as that was not
        done.
        """
        wheres = {where for where in wheres_of(envelopes) if where not in self.heads}
        if wheres:
            self._relay.read_ahead({space for space, _ in wheres})
            heads = self._relay.heads(wheres)
            self._before.update(heads)
            self.heads.update(heads)

    def append(self, header: Header, envelope: Envelope, link: bytes) -> None:
        """Puts an envelope that was checked behind its chain."""
        position = self._relay.next_position()
        self.heads[header.space, header.device] = Head(header.seq, link, position)
        row = {
            "position": position,
            "space": header.space,
            "device": header.device,
            "seq": header.seq,
        }
        sealed = {
            "header": envelope.header,
            "body": envelope.body,
            "signature": envelope.signature,
            "link": link,
        }
        self.rows.append({**row, **sealed})
        self._relay.envelope_bytes += len(envelope.header) + len(envelope.body)

    def pending(self, space: bytes, device: int, seq: int) -> bytes | None:
        """The signature of an envelope that is appended in this transaction."""
        place = (space, device, seq)
        return next(
            (
                row["signature"]
                for row in self.rows
                if (row["space"], row["device"], row["seq"]) == place
            ),
            None,
        )

    def flush(self) -> None:
        """Writes rows and ends of chains."""
        self._relay.add(schema.envelope, self.rows)
        moved = {where: head for where, head in self.heads.items() if head != self._before[where]}
        self._relay.put_heads(moved, {where for where in moved if not self._before[where].seq})
        self._before.update(moved)
        self.rows = []


def wheres_of(envelopes: Iterable[Envelope]) -> Iterable[Where]:
    """The chains that these envelopes belong to, as far as they can be read."""
    for envelope in envelopes:
        with suppress(ProtocolError):
            header = envelope.read_header()
            yield header.space, header.device


def proven_ahead(
    envelopes: Iterable[Envelope], heads: Mapping[Where, Head], roster: Roster
) -> Proven:
    """Checks signatures before the ledger is locked, where the chain seems to end as `heads`
    remembers. It is a guess only: what counts is whether the link is the same once the ledger is
    locked.
    """
    ends, proven = dict[Where, Head](), set[tuple[bytes, bytes]]()
    for envelope in envelopes:
        with suppress(ProtocolError):
            header = envelope.read_header()
            where = (header.space, header.device)
            end, author = ends.get(where) or heads.get(where), roster.devices.get(header.device)
            if end and author and header.seq == end.seq + 1:
                link = envelope.check(end.link, author.signing, header.subject)
                ends[where] = Head(header.seq, link, 0)
                proven.add((envelope.signature, link))
    return frozenset(proven)
