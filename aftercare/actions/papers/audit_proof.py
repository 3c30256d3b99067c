"""An extract of the audit and its proof: what an outsider checks without a data folder, a
passphrase or a network.

The proof holds the roster, the access chain of the audit, and its envelopes as their authors signed
them, with the keys that open these and nothing else. So every line that is an entry is shown to be
what a device of the organisation signed.
"""

from __future__ import annotations

import csv
import hmac
import io
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from aftercare.actions.shared.issue_sentences import issue_words
from aftercare.casework.refusal import Refused
from aftercare.casework.wording import Words, words
from sync.protocol.access import Space
from sync.protocol.access_statements import AccessStatement, read_body
from sync.protocol.encoding import decode, encode, sha256
from sync.protocol.envelope import Envelope
from sync.protocol.errors import Malformed, ProtocolError
from sync.protocol.roster import NOTHING, Roster, Statement, root_fingerprint
from sync.protocol.signing import Purpose, sign, verify
from sync.protocol.subjects import Noun
from sync.replica.change import Change
from sync.replica.keys import EpochKey
from sync.replica.sealing import open_sealed

VERSION = 1
COLUMNS = (
    "number",
    "at",
    "device",
    "person",
    "what",
    "about",
    "whom",
    "details",
    "reason",
    "proof",
)
SIGNED, VOUCHED = "signed entry", "vouched for by the extracting device"


class BadExtract(Refused):
    """An extract that does not hold."""

    def __init__(self, reason: Words) -> None:
        super().__init__(
            words("This extract does not hold: {reason}.", reason=reason),
            words("Nothing was changed."),
            words("Do not rely on it; ask for it again from whoever made it."),
        )


class SealedEpoch(msgspec.Struct, frozen=True, array_like=True):
    """The key of an epoch of the audit, disclosed to whoever has the extract."""

    epoch: int
    key: bytes

    def __repr__(self) -> str:
        return "SealedEpoch(...)"


class Proof(msgspec.Struct, frozen=True, array_like=True):
    """What stands beside an extract. `signature` (purpose `extract`) is device `device`'s over
    everything before it.
    """

    version: int
    device: int
    csv: bytes  # SHA-256 of the files beside
    pdf: bytes
    roster: tuple[Statement, ...]
    access: tuple[AccessStatement, ...]
    envelopes: tuple[Envelope, ...]
    keys: tuple[SealedEpoch, ...]
    signature: bytes = b""

    def message(self) -> bytes:
        """What is signed."""
        return encode(msgspec.structs.replace(self, signature=b""))

    def signed(self, key: Ed25519PrivateKey) -> Proof:
        """The proof with the extracting device's signature."""
        return msgspec.structs.replace(self, signature=sign(key, Purpose.EXTRACT, self.message()))


class Row(NamedTuple):
    """One line of the csv file, every cell a text."""

    number: str
    at: str
    device: str
    person: str
    what: str
    about: str
    whom: str
    details: str
    reason: str
    proof: str


class Verified(NamedTuple):
    """What was found to hold: how many entries, by which device it was extracted, the root it hangs
    on.
    """

    entries: int
    fingerprint: str
    root: str
    device: int


def write_csv(rows: Sequence[Row]) -> bytes:
    """The rows as a csv file (UTF-8 with a mark, so that spreadsheets read it rightly)."""
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    writer.writerows([[_harmless(cell) for cell in row] for row in rows])
    return b"\xef\xbb\xbf" + stream.getvalue().encode()


def _harmless(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell[:1] in "=+-@\t\r" and cell else cell


def _row(device: int, person: str, change: Change) -> Row:
    """An entry as a line, not numbered yet."""
    fields = change.fields
    listed = fields.get("details")
    details = "; ".join(map(str, listed)) if isinstance(listed, list) else ""
    texts = (str(fields.get(name) or "") for name in ("at", "what", "about", "whom", "reason"))
    at, what, about, whom, reason = texts
    return Row("", at, str(device), person, what, about, whom, details, reason, SIGNED)


def fingerprint_of(csv_file: bytes) -> str:
    """The fingerprint of an extract, as it stands on its PDF."""
    text = sha256(csv_file).hex()
    return " ".join(text[place : place + 8] for place in range(0, 64, 8))


def verify_extract(file: Path, root: str = "") -> Verified:
    """Checks FILE.csv with FILE.pdf and FILE.proof beside it; raises `BadExtract` naming what does
    not hold.
    """
    try:
        data = file.read_bytes()
        proof = decode(file.with_suffix(".proof").read_bytes(), Proof, Noun.PROOF)
        pdf = file.with_suffix(".pdf").read_bytes() if proof.pdf else b""
        roster = Roster().follow_all(proof.roster)
        entries = signed_rows(proof, roster)
        device = roster.heard(proof.device)
        if device is None:
            raise BadExtract(words("no device of the organisation made it"))
        verify(device.signing, Purpose.EXTRACT, proof.message(), proof.signature, Noun.PROOF)
    except OSError as error:
        raise BadExtract(words("{file} cannot be read", file=error.filename or file)) from None
    except ProtocolError as error:
        raise BadExtract(words("in its proof, {error}", error=issue_words(error.issue))) from None
    fingerprint = root_fingerprint(roster.root).hex()
    if root and not hmac.compare_digest("".join(root.split()).lower(), fingerprint):
        raise BadExtract(
            words("it is another organisation's: its root is {root}", root=fingerprint)
        )
    if not hmac.compare_digest(sha256(data), proof.csv):
        raise BadExtract(words("{file} was altered", file=file.name))
    if proof.pdf and not hmac.compare_digest(sha256(pdf), proof.pdf):
        raise BadExtract(words("{file} was altered", file=file.with_suffix(".pdf").name))
    told = [row for row in _read(data) if row and row[-1] == SIGNED]
    if sorted(told) != sorted([[_harmless(cell) for cell in row[1:]] for row in entries]):
        raise BadExtract(words("its lines are not what the devices signed"))
    return Verified(len(entries), fingerprint_of(data), fingerprint, proof.device)


def _read(data: bytes) -> list[list[str]]:
    lines = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    return [[*line[1:]] if line else line for line in lines[1:]]


def signed_rows(proof: Proof, roster: Roster) -> list[Row]:
    """The entries in the envelopes of the proof, each chained, signed, and opened; not numbered."""
    if not proof.access:
        return []
    space = Space(read_body(proof.access[0]).space)
    for statement in proof.access:
        space = space.follow(statement, roster)
    keys = {}
    for bound in proof.keys:
        key = EpochKey(bound.key)
        if not 0 < bound.epoch <= space.epoch or not key.matches(
            space.commitments[bound.epoch - 1], space.space, bound.epoch
        ):
            raise BadExtract(words("a key in it is not the one that the access chain binds"))
        keys[bound.epoch] = key
    links: dict[int, tuple[int, bytes]] = {}
    rows = []
    for envelope in proof.envelopes:
        header = envelope.read_header()
        seq, previous = links.get(header.device, (0, NOTHING))
        if header.space != space.space or header.seq != seq + 1 or header.epoch not in keys:
            raise BadExtract(words("an envelope is missing from it"))
        author = roster.heard(header.device)
        if author is None:
            raise BadExtract(words("no device of the organisation made it"))
        links[header.device] = (
            header.seq,
            envelope.check(previous, author.signing, header.subject),
        )
        with suppress(
            Malformed
        ):  # one that no device takes in: its signature holds, and it says nothing
            for change in open_sealed(header, envelope.header, envelope.body, keys[header.epoch]):
                if change.kind == "audit_entry":
                    rows.append(_row(header.device, author.person.hex(), change))
    return rows
