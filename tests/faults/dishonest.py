"""What a dishonest member can do with the program's own code: seal anything, state anything, write any stick."""

from __future__ import annotations

import os
import time
from collections.abc import Iterable
from pathlib import Path

import msgspec
from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV

from aftercare.store.casebook import Casebook
from sync.protocol import access_statements
from sync.protocol.access import Space, space_id
from sync.protocol.access_statements import AccessStatement
from sync.protocol.bundle import VERSION, Bundle, Share, write_bundle
from sync.protocol.encoding import encode
from sync.protocol.envelope import Envelope, Header, Seen, sign_envelope
from sync.protocol.ids import parse_id
from sync.replica.bounds import FORMAT
from sync.replica.change import Change
from sync.replica.kept_envelope import Kept, Standing
from sync.replica.keys import EpochKey
from sync.replica.sealing import Batch, _zstd

VISIT = {"held": "2026-11-02T10:00:00+08:00", "type": "home", "outcome": "completed"}
_loose = msgspec.msgpack.Encoder().encode  # maps of any keys


def now() -> int:
    """A hybrid time."""
    return int(time.time() * 1000) << 16


def plain_of(*changes: Change) -> bytes:
    """What an envelope with these changes holds."""
    return _loose(Batch(FORMAT, list(changes)))


def space_at(book: Casebook, case: str, compartment: str) -> Space:
    """A compartment as a device knows it."""
    identifier = space_id(
        book.certified().organisation, parse_id(case) if case else b"", compartment
    )
    space = book.ledger.space(identifier)
    assert space is not None
    return space


def sealed(header: Header, plain: bytes, key: EpochKey) -> bytes:
    """The body of an envelope that holds whatever `plain` is."""
    nonce = os.urandom(12)
    packed = _zstd.compressor(9 if len(plain) > 1 << 20 else 19).compress(plain)
    return nonce + AESGCMSIV(key.envelope_key()).encrypt(nonce, packed, encode(header))


def seal_anything(
    book: Casebook,
    case: str,
    compartment: str,
    plain: bytes,
    *,
    epoch: int = 0,
    seen: Iterable[Seen] = (),
    send: bool = True,
) -> Envelope:
    """An envelope of that device with whatever `plain` is, signed and chained as any; with `send` it goes up at the next sync."""
    replica, space = book.certified(), space_at(book, case, compartment)
    last = book.ledger.chain(space.space, replica.device)
    key = book.ledger.epoch_key(space.space, epoch or space.epoch)
    header = Header(space.space, replica.device, last.seq + 1, epoch or space.epoch, tuple(seen))
    envelope = sign_envelope(replica.signing, last.link, header, sealed(header, plain, key))
    if send:
        with book.transaction():
            kept = Kept(space.space, replica.device, header.seq, envelope, Standing.OUTGOING, 0)
            book.ledger.keep(kept, envelope.link(last.link))
    return envelope


def write_anything(
    book: Casebook, case: str, kind: str, record: bytes, fields: dict, seen: dict, compartment: str
) -> None:
    """A change of that device that says to replace whatever `seen` names, told in its header as an honest one would."""
    replica, space = book.certified(), space_at(book, case, compartment)
    told = [
        Seen(number, link.seq, link.link[:8])
        for number, link in book.ledger.unreported(space.space, replica.device)
    ]
    n = book.log.next_n(replica.device) + 1000
    plain = plain_of(Change(n, now(), kind, record, fields, seen))
    seal_anything(book, case, compartment, plain, seen=told)


def state(book: Casebook, space: Space, body: access_statements.Body) -> AccessStatement:
    """An access statement signed by that device, whatever it may state."""
    return access_statements.state(book.certified().signing, book.certified().device, body)


def stick(
    book: Casebook,
    folder: Path,
    *,
    roster: Iterable = (),
    statements: Iterable[AccessStatement] = (),
    envelopes: Iterable[Envelope] = (),
) -> Path:
    """A bundle file that this device writes and signs."""
    replica = book.certified()
    share = Share(tuple(roster), tuple(statements), (), tuple(envelopes), ())
    bundle = Bundle(VERSION, replica.organisation, replica.device, b"", b"", encode(share)).signed(
        replica.signing
    )
    file = folder / f"stick-{os.urandom(4).hex()}.aftercare"
    file.write_bytes(write_bundle(bundle))
    return file
