"""An extract of the audit for somebody outside: csv, PDF and proof, which `audit verify` checks
anywhere.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import msgspec

from aftercare.actions.papers.audit_proof import (
    VERSION,
    VOUCHED,
    Proof,
    Row,
    SealedEpoch,
    fingerprint_of,
    signed_rows,
    write_csv,
)
from aftercare.actions.shared.audit import AuditLine, audit_trail, enter
from aftercare.actions.shared.directory import names_by_person
from aftercare.actions.shared.own_voice import in_own_words
from aftercare.actions.shared.paper_file import as_of, my_name, write_paper
from aftercare.casework.refusal import Refused
from aftercare.casework.vocabulary import term_label
from aftercare.casework.wording import words
from aftercare.store.casebook import Casebook
from sync.protocol.access import Space, space_id
from sync.protocol.encoding import encode, sha256
from sync.protocol.ids import parse_id
from sync.protocol.roles import AUDIT
from sync.protocol.roster import root_fingerprint


class MayNotExtract(Refused):
    """Somebody who does not read this audit."""

    def __init__(self) -> None:
        super().__init__(
            words("You do not read this audit."),
            words("Nothing was written."),
            words(
                "Its lead, a supervisor of the case, or an auditor who was granted it can "
                "extract it."
            ),
        )


class Written(NamedTuple):
    """What was written: how many entries, the fingerprint that stands on the PDF, the
    organisation's root.
    """

    entries: int
    fingerprint: str
    root: str


@in_own_words
def write_extract(casebook: Casebook, case: str, file: Path, language: str = "en") -> Written:
    """Writes FILE.csv, FILE.pdf and FILE.proof of a case's audit (`case` "": the organisation's),
    and enters that it did.
    """
    from aftercare.reports.audit_extract import extract_sheet

    replica = casebook.certified()
    space = casebook.ledger.space(
        space_id(replica.organisation, parse_id(case) if case else b"", AUDIT)
    )
    if space is None or not space.may_read(replica.person, replica.roster, int(casebook.wall())):
        raise MayNotExtract
    with casebook.transaction():
        enter(casebook, "exported", case=case, about="audit extract", details=[file.name])
        replica.seal_now()  # the extract shows its own making
    proof = _proof(casebook, space)
    rows = signed_rows(proof, replica.roster)
    rows += [_vouched(line) for line in audit_trail(casebook, case=case) if line.change]
    rows = [
        row._replace(number=str(number))
        for number, row in enumerate(sorted(rows, key=lambda row: row.at), 1)
    ]
    data, root = write_csv(rows), root_fingerprint(replica.roster.root).hex()
    fingerprint = fingerprint_of(data)
    named = [
        [row.at, row.person, _said(row, language), row.about, row.details, row.reason]
        for row in _by_name(casebook, rows)
    ]
    title = casebook.records.get(case, "case", case) if case else None
    number = str(title.fields.get("number") or case[:8]) if title else case[:8]
    pdf = extract_sheet(
        named, number, fingerprint, root, my_name(casebook), as_of(casebook, language), language
    )
    whole = msgspec.structs.replace(proof, csv=sha256(data), pdf=sha256(pdf)).signed(
        replica.signing
    )
    write_paper(file.with_suffix(".pdf"), pdf)
    write_paper(file.with_suffix(".proof"), encode(whole))
    write_paper(file, data)
    return Written(sum(row.proof != VOUCHED for row in rows), fingerprint, root)


def _proof(casebook: Casebook, space: Space) -> Proof:
    """What shows the entries of an audit to be signed, before the files beside it are written."""
    envelopes = tuple(
        kept.envelope
        for device, newest in casebook.ledger.newest(space.space)
        for kept in casebook.ledger.chained(space.space, device, 1, newest)
    )
    keys = tuple(
        SealedEpoch(cover.epoch, key.secret())
        for cover, key in casebook.ledger.epoch_keys(space.space)
    )
    roster, access = tuple(casebook.ledger.statements()), tuple(casebook.ledger.access(space.space))
    return Proof(VERSION, casebook.certified().device, b"", b"", roster, access, envelopes, keys)


def _vouched(line: AuditLine) -> Row:
    """A change of a record: who, when and which fields; what the extracting device says of its own
    records.
    """
    details = "; ".join(line.details)
    return Row(
        "",
        line.at,
        str(line.device),
        line.by,
        line.what,
        f"{line.about} {line.record}",
        "",
        details,
        "",
        VOUCHED,
    )


def _said(row: Row, language: str) -> str:
    if row.proof != VOUCHED:
        return term_label("audit_event", row.what, language)
    return (words("Record edited") if row.what == "edited" else words("Record written")).say(
        language
    )


def _by_name(casebook: Casebook, rows: list[Row]) -> list[Row]:
    """The rows with people's names, for paper: the csv file keeps to the ids that were signed."""
    names = {person.replace("-", ""): name for person, name in names_by_person(casebook).items()}
    named = []
    for row in rows:
        whom = names.get(row.whom.replace("-", ""), row.whom)
        details = "; ".join(detail for detail in (whom, row.details) if detail)
        named.append(row._replace(person=names.get(row.person, row.person), details=details))
    return named
