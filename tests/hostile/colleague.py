"""A dishonest colleague: a real member's device whose program was altered. What it sends is sealed, chained and signed as it must
be, and says whatever it likes.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import msgspec
from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV

from aftercare.store.casebook import Casebook
from sync.protocol.access import AccessStatement, Space, space_id
from sync.protocol.bundle import Bundle, Share, write_bundle
from sync.protocol.encoding import encode
from sync.protocol.envelope import Envelope, Header
from sync.protocol.ids import new_id, parse_id
from sync.protocol.receipt import Receipt
from sync.protocol.roster import Statement
from sync.protocol.signing import Purpose, sign
from sync.replica.change import audit_id
from sync.replica.kept_envelope import Kept, Link, Standing
from sync.replica.sealing import FORMAT, _zstd
from tests.hostile.odd_values import loose

FIRST = 1_000_000  # numbers of its changes, far above those that its own program gives
LEVEL = 3  # of zstd


class HostileColleague:
    """Over the casebook of somebody who belongs to the organisation. What it seals goes up with the next sync."""

    def __init__(self, book: Casebook) -> None:
        self.book = book
        self._n = FIRST

    @property
    def device(self) -> int:
        """Its number on the roster."""
        return self.book.certified().device

    @property
    def person(self) -> bytes:
        """Whose it is."""
        return self.book.certified().person

    def space(self, case: str, compartment: str) -> Space:
        """A space as its chain stands here."""
        found = self.book.ledger.space(
            space_id(
                self.book.certified().organisation, parse_id(case) if case else b"", compartment
            )
        )
        assert found is not None, compartment
        return found

    # -- changes -----------------------------------------------------------------------------------

    def change(
        self,
        kind: Any,
        fields: Any,
        record: Any = None,
        *,
        n: Any = None,
        time_: Any = None,
        seen: Any = None,
        audit: bool = False,
    ) -> list[Any]:
        """One change, of anything at all. In the audit its record id follows from its number."""
        if n is None:
            self._n += 1
            n = self._n
        if record is None:
            record = audit_id(self.device, n) if audit else new_id()
        made = [n, int(time.time() * 1000) << 16 if time_ is None else time_, kind, record, fields]
        return made if seen is None else [*made, seen]

    def sealed(self, case: str, compartment: str, changes: Sequence[Any]) -> Envelope:
        """An envelope of these changes, kept to go up."""
        return self.keep(self.envelope(case, compartment, loose([FORMAT, list(changes)])))

    def envelope(
        self,
        case: str,
        compartment: str,
        plain: bytes,
        *,
        frame: bytes | None = None,
        body: bytes | None = None,
        header: Mapping[str, Any] | None = None,
        after: Link | None = None,
    ) -> Envelope:
        """An envelope of any content: `plain` unpacked, a `frame` as it is sealed, or a `body` as it travels; with parts of
        its `header` as given. Chained behind the newest that is kept, or behind `after`.
        """
        space, own = self.space(case, compartment), self.device
        last = after or self.book.ledger.chain(space.space, own)
        usual = {
            "space": space.space,
            "device": own,
            "seq": last.seq + 1,
            "epoch": space.epoch,
            "seen": (),
        }
        said = loose(list((usual | dict(header or {})).values()))
        if body is None:
            key = self.book.ledger.epoch_key(space.space, space.epoch)
            assert key is not None
            nonce = os.urandom(12)
            packed = _zstd.compressor(LEVEL).compress(plain) if frame is None else frame
            body = nonce + AESGCMSIV(key.envelope_key()).encrypt(nonce, packed, said)
        unsigned = Envelope(said, body, b"")
        return Envelope(
            said,
            body,
            sign(self.book.certified().signing, Purpose.ENVELOPE, unsigned.link(last.link)),
        )

    def envelopes(self, case: str, compartment: str, plains: Iterable[bytes]) -> list[Envelope]:
        """An envelope for each, chained one behind the other; none is kept."""
        last, found = self.book.ledger.chain(self.space(case, compartment).space, self.device), []
        for plain in plains:
            found.append(self.envelope(case, compartment, plain, after=last))
            last = Link(last.seq + 1, found[-1].link(last.link))
        return found

    def keep(self, envelope: Envelope) -> Envelope:
        """Kept to go up, with a header that its own program can read."""
        header = msgspec.msgpack.decode(envelope.header, type=Header)
        ledger = self.book.ledger
        last = ledger.chain(header.space, header.device)
        with self.book.transaction():
            kept = Kept(header.space, header.device, header.seq, envelope, Standing.OUTGOING, 0)
            ledger.keep(kept, envelope.link(last.link))
        return envelope

    # -- what else travels -------------------------------------------------------------------------

    def access_statement(
        self, tag: str, parts: Iterable[Any], signer: int | None = None
    ) -> AccessStatement:
        """A validly signed access statement with any parts."""
        body = loose([tag, *parts])
        signature = sign(self.book.certified().signing, Purpose.ACCESS, body)
        return AccessStatement(body, self.device if signer is None else signer, signature)

    def roster_statement(self, tag: str, parts: Iterable[Any]) -> Statement:
        """A validly signed roster statement with any parts."""
        body = loose([tag, *parts])
        return Statement(
            body, self.device, sign(self.book.certified().signing, Purpose.ROSTER, body)
        )

    def receipt(self, parts: Iterable[Any]) -> Receipt:
        """A validly signed receipt with any parts."""
        body = loose(list(parts))
        return Receipt(body, sign(self.book.certified().signing, Purpose.RECEIPT, body))

    def stick(self, *, share: bytes = b"", request: bytes = b"", answer: bytes = b"") -> bytes:
        """The bytes of a bundle file of its own, its parts as given."""
        replica = self.book.certified()
        bundle = Bundle(1, replica.organisation, replica.device, request, answer, share)
        return write_bundle(bundle.signed(replica.signing))

    def share(self, **parts: Any) -> bytes:
        """The encoded share of a stick: the honest roster, and what is given."""
        honest = Share(tuple(self.book.ledger.statements()), (), (), (), ())
        return encode(msgspec.structs.replace(honest, **parts))
