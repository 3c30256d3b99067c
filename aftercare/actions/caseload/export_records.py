"""Everything this device may read of its cases, in an open format that others read and this program
takes back whole.

docs/exchange.md describes the format. Entries of the audit and of the organisation's configuration
stay here.
"""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

from mnemonic import Mnemonic

from aftercare.actions.shared.audit import enter, showable
from aftercare.actions.shared.directory import names_by_person
from aftercare.actions.shared.own_ids import renamed
from aftercare.actions.shared.paper_file import write_paper
from aftercare.actions.shared.table_file import packed, write_csv, write_xlsx
from aftercare.casework.cells import to_cell
from aftercare.casework.kinds import KINDS
from aftercare.casework.refusal import Refused
from aftercare.casework.wording import words
from aftercare.store.casebook import Casebook
from aftercare.store.database_errors import UNWRITABLE
from aftercare.store.records import RecordRow
from sync.protocol.roles import AUDIT

FORMAT, VERSION = "aftercare-export", 1
FORMATS = ("csv", "xlsx", "json")
# how far a record is told apart by those it names: an answer to a comment on a check of a placement
LINKS = 4
LEAST_PASSWORD, WORDS = 12, 6  # letters of one's own; words of one made here


class WeakPassword(Refused):
    """A password that guards nothing."""

    def __init__(self) -> None:
        super().__init__(
            words("The password is too short: at least {n} characters.", n=LEAST_PASSWORD),
            words("Nothing was written."),
            words("Leave it empty, and one is made and shown."),
        )


class Exported(NamedTuple):
    """What was written. `password` "" where there is none, or one's own; `entered`: it is in the
    audit.
    """

    file: Path
    records: int
    password: str
    entered: bool = True


def content(casebook: Casebook) -> list[RecordRow]:
    """Every record of every case on this device, in a fixed order; struck-out ones and entries of
    the audit left out.
    """
    lost = casebook.lost_cases()
    rows = [
        row
        for row in casebook.records.read()
        if row.case and row.case not in lost and row.compartment != AUDIT
    ]
    return sorted(rows, key=lambda row: (row.case, row.kind, row.id))


def content_hash(casebook: Casebook) -> str:
    """One hash of what all records say, and of which speaks of which, whoever wrote them where and
    when.

    Equal after an export was imported elsewhere: ids, which an import gives anew, stand for what
    they name.
    """
    cases: dict[str, list[RecordRow]] = {}
    for row in content(casebook):
        cases.setdefault(row.case, []).append(row)
    return _digest(sorted(_case_hash(case, rows) for case, rows in cases.items()))


def _case_hash(case: str, rows: Sequence[RecordRow]) -> str:
    """What the records of a case say. Each is named by what it says, then by what those it names
    say, and so on.
    """
    said = [
        {name: value for name, value in row.said.items() if value not in (None, "", [])}
        for row in rows
    ]
    names = {**{row.id: "record" for row in rows}, case: "case"}
    for _ in range(LINKS):
        told = [
            _digest([row.kind, renamed(fields, names)])
            for row, fields in zip(rows, said, strict=True)
        ]
        names = {**{row.id: one for row, one in zip(rows, told, strict=True)}, case: "case"}
    return _digest(sorted(told))


def _digest(value: Any) -> str:
    text = json.dumps(
        value, sort_keys=True, ensure_ascii=False, separators=(",", ":"), default=repr
    )
    return hashlib.sha256(text.encode()).hexdigest()


def export(
    casebook: Casebook, folder: Path, how: str, *, password: str | None = "", because: str = ""
) -> Exported:
    """Writes an export into `folder`; `password` "" makes one, None writes an open file, for which
    there must be a reason.
    """
    if password is None and not because.strip():
        raise Refused(
            words(
                "An export holds personal data; without a password anybody who finds it reads it."
            ),
            words("Nothing was written."),
            words(
                "Leave the password on, or say why it must be off; the reason is entered in "
                "the audit."
            ),
        )
    if password and len(password) < LEAST_PASSWORD:
        raise WeakPassword
    made = (
        ""
        if password is None or password
        else " ".join(secrets.choice(Mnemonic("english").wordlist) for _ in range(WORDS))
    )
    rows, now = showable(casebook, content(casebook)), casebook.here()
    members = _members(rows, names_by_person(casebook), how, now)
    file = folder / f"aftercare-{now:%Y%m%d-%H%M%S}.zip"
    folder.mkdir(parents=True, exist_ok=True)
    data = packed(members, password or made)
    try:
        with casebook.transaction():
            enter(
                casebook,
                "exported",
                about=f"{len(rows)} records, {how}",
                details=[hashlib.sha256(data).hexdigest()[:16]],
            )
            if password is None:
                enter(casebook, "override", about="export without a password", reason=because)
            write_paper(file, data)
    except UNWRITABLE:  # also a disk that has become full since the casebook was opened
        write_paper(file, data)
        return Exported(file, len(rows), made, entered=False)
    return Exported(file, len(rows), made)


def _members(
    rows: Sequence[RecordRow], names: dict[str, str], how: str, now: datetime
) -> dict[str, bytes]:
    if how == "json":
        records = [
            {"case": row.case, "kind": row.kind, "id": row.id, "fields": row.said} for row in rows
        ]
        head: dict[str, Any] = {
            "format": FORMAT,
            "version": VERSION,
            "exported": now.isoformat(timespec="seconds"),
        }
        whole = {**head, "people": names, "records": records}
        return {
            "records.json": json.dumps(whole, ensure_ascii=False, indent=1, default=repr).encode()
        }
    tables = {
        kind: _table(kind, [row for row in rows if row.kind == kind])
        for kind in dict.fromkeys(row.kind for row in rows)
    }
    tables["people"] = [("person", "name"), *sorted(names.items())]
    if how == "xlsx":
        return {"records.xlsx": write_xlsx(tables)}
    return {f"{kind}.csv": write_csv(table) for kind, table in tables.items()}


def _table(kind: str, rows: Sequence[RecordRow]) -> list[Sequence[Any]]:
    """The records of one kind: id, case, and each field; fields this version does not know stand
    together in "more".
    """
    known = list(KINDS[kind].by_name) if kind in KINDS else []
    table: list[Sequence[Any]] = [("id", "case", *known, "more")]
    for row in rows:
        said = row.said
        more = {
            name: value for name, value in said.items() if name not in known and value is not None
        }
        cells = [to_cell(said.get(name)) for name in known]
        table.append(
            (
                row.id,
                row.case,
                *cells,
                json.dumps(more, ensure_ascii=False, default=repr) if more else "",
            )
        )
    return table
