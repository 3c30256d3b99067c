"""A file becomes a batch: an export of this program as it is, or anybody's table by which column
means what.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from aftercare.actions.caseload.export_records import FORMAT, VERSION
from aftercare.actions.caseload.import_batch import Batch, Row, checked
from aftercare.actions.recording.likeness import like_existing
from aftercare.actions.shared.own_voice import in_own_words
from aftercare.actions.shared.table_file import (
    NoTable,
    Table,
    read_file,
    read_tables,
    write_csv,
    write_xlsx,
)
from aftercare.casework.cells import from_cell, guess_fields
from aftercare.casework.declaration import Field, FieldType, RecordKind
from aftercare.casework.json_text import read_json
from aftercare.casework.kinds import KINDS
from aftercare.casework.labels import field_help, field_label, kind_label
from aftercare.casework.likeness import like_any
from aftercare.casework.vocabulary import term_label, terms_of
from aftercare.casework.wording import LANGUAGES, Words, words
from aftercare.store.casebook import Casebook
from aftercare.store.records import RecordRow
from sync.protocol.ids import format_id, new_id

CASES, CASE_COLUMN = "case", "case"
SKIPPED = ("people",)  # sheets of an export that are for readers


def offered_for_import() -> list[str]:
    """The kinds that the import offers, in their order; the others work too."""
    return [
        kind.name
        for kind in sorted(KINDS.values(), key=lambda kind: kind.imported)
        if kind.imported
    ]


def kinds_of(kind: str) -> tuple[RecordKind, ...]:
    """The kinds that a row of a table of `kind` becomes: one of cases holds the client too."""
    return (KINDS["client"], KINDS["case"]) if kind == CASES else (KINDS[kind],)


def is_export(tables: Sequence[Table]) -> bool:
    """Whether the tables are those of an export of this program."""
    return all(
        table.columns[:2] == ("id", "case") and table.columns[-1] == "more"
        for table in tables
        if table.name not in SKIPPED
    )


@in_own_words
def read_import(
    casebook: Casebook,
    path: Path,
    *,
    password: str = "",
    kind: str = "",
    mapping: Mapping[str, str] | None = None,
) -> Batch:
    """The batch of a file: an export by itself; a table of `kind`, by `mapping` (column -> field)
    or by what columns are called.
    """
    members = read_file(path, password)
    rows: list[Row] = []
    for name, data in members.items():
        if name.endswith(".json"):
            rows += _from_json(path, data)
            continue
        tables = [one for one in read_tables(name, data) if one.name not in SKIPPED]
        if is_export(tables) and not mapping:
            rows += [row for one in tables for row in _as_exported(one, casebook.here())]
        else:
            table = tables[0]
            chosen = kind or (table.name if table.name in KINDS else CASES)
            guessed = guess_mapping(chosen, table.columns) if mapping is None else mapping
            rows += planned(casebook, chosen, table, guessed)
    return checked(casebook, rows, path.name)


def guess_mapping(kind: str, columns: Sequence[str]) -> dict[str, str]:
    """Which field each column is, as far as its heading says; the column that names the case among
    them.
    """
    mapping = guess_fields(columns, kinds_of(kind))
    if kind != CASES:
        called = {
            "case",
            "case id",
            *(kind_label(one, code).casefold() for one in ("case", "client") for code in LANGUAGES),
        }
        called |= {field_label("case", "number", code).casefold() for code in LANGUAGES}
        column = next(
            (
                column_name
                for column_name in columns
                if column_name.casefold().replace("_", " ") in called
            ),
            "",
        )
        if column:
            mapping[column] = CASE_COLUMN
    return mapping


def first_table(path: Path, password: str = "") -> Table | None:
    """The table that is to be mapped; None for an export, which needs no mapping."""
    for name, data in read_file(path, password).items():
        if name.endswith(".json"):
            return None
        tables = [table for table in read_tables(name, data) if table.name not in SKIPPED]
        if tables and not is_export(tables):
            return tables[0]
    return None


def _from_json(path: Path, data: bytes) -> list[Row]:
    try:
        whole = read_json(data)
        if whole["format"] != FORMAT:
            raise NoTable(path, words("it is no export of this program"))
        if whole["version"] != VERSION:
            raise NoTable(
                path,
                words(
                    "its version {version} is newer than this program knows; update it",
                    version=whole["version"],
                ),
            )
        return [
            Row(
                number,
                str(exported["case"]),
                str(exported["kind"]),
                str(exported["id"]),
                dict(exported["fields"]),
            )
            for number, exported in enumerate(whole["records"], 1)
        ]
    except (json.JSONDecodeError, UnicodeDecodeError) as error:
        raise NoTable(path, words("it is not whole ({kind})", kind=type(error).__name__)) from None
    except (KeyError, TypeError, ValueError, RecursionError) as error:
        raise NoTable(
            path, words("something is missing in it ({kind})", kind=type(error).__name__)
        ) from None


def _as_exported(table: Table, now: datetime) -> list[Row]:
    rows = []
    kind = KINDS.get(table.name)
    for number, cells in enumerate(table.rows, 2):
        cells_by_name = dict(zip(table.columns, cells, strict=True))
        identifier, case, more = (
            str(cells_by_name.pop("id")),
            str(cells_by_name.pop("case")),
            str(cells_by_name.pop("more") or ""),
        )
        fields: dict[str, Any] = {}
        for name, cell in cells_by_name.items():
            field = kind.field(name) if kind else None
            value = from_cell(field, cell, now) if field else cell or None
            if value is not None:
                fields[name] = value
        try:
            fields |= read_json(more) if more else {}
        except (json.JSONDecodeError, TypeError, ValueError):
            fields["more"] = more
        rows.append(Row(number, case, table.name, identifier, fields))
    return rows


# -- anybody's table -------------------------------------------------------------------------------


@in_own_words
def planned(casebook: Casebook, kind: str, table: Table, mapping: Mapping[str, str]) -> list[Row]:
    """The rows of a table as records: each a new case with its client, or a record of the case that
    its column names.
    """
    now, cases = casebook.here(), _cases(casebook)
    rows: list[Row] = []
    names: list[str] = []
    here = casebook.records.read(kind="client" if kind == CASES else kind)
    for number, cells in enumerate(table.rows, 2):
        cells_by_heading = dict(zip(table.columns, cells, strict=True))
        if kind == CASES:
            case = format_id(new_id(casebook.random))
            client, head = (
                _fields(part, cells_by_heading, mapping, now) for part in kinds_of(kind)
            )
            named = str(client.get("preferred_name") or "")
            twice = like_any(named, names) if named else ""
            names.append(named)
            like = _like(casebook, "client", case, client, here)
            like = like or (
                words("A client “{name}” stands in this file already.", name=twice)
                if twice
                else None
            )
            head.setdefault("lead_worker", format_id(casebook.certified().person))
            rows.append(Row(number, case, "client", "", client, like=like))
            rows.append(Row(number, case, "case", case, head, like=like))
            continue
        column = next((heading for heading, field in mapping.items() if field == CASE_COLUMN), "")
        fields = _fields(
            KINDS[kind],
            cells_by_heading,
            {heading: field for heading, field in mapping.items() if field != CASE_COLUMN},
            now,
        )
        said = str(cells_by_heading.get(column) or "").strip()
        case = cases.get(said.casefold(), "")
        problems = () if case else (_no_case(said, column),)
        like = _like(casebook, kind, case, fields, here) if case else None
        rows.append(Row(number, case, kind, "", fields, problems, like))
    return rows


def _no_case(said: str, column: str) -> Words:
    if not column:
        return words("No column says which case it belongs to.")
    return words("There is no case “{name}” on this device, or more than one.", name=said)


def _fields(
    kind: RecordKind, row: Mapping[str, Any], mapping: Mapping[str, str], now: datetime
) -> dict[str, Any]:
    values = {}
    for column, name in mapping.items():
        field = kind.field(name)
        value = from_cell(field, row.get(column), now) if field else None
        if value is not None:
            values[name] = value
    return values


def _cases(casebook: Casebook) -> dict[str, str]:
    """Cases by what a table may call them: id, number, client's name; what two cases share names
    neither.
    """
    by_name: dict[str, set[str]] = {}
    for kind, names in (("case", ("number",)), ("client", ("preferred_name", "legal_names"))):
        for row in casebook.records.read(kind=kind):
            for name in (row.case, *(str(row.fields.get(field) or "") for field in names)):
                by_name.setdefault(name.casefold(), set()).add(row.case)
    return {name: next(iter(cases)) for name, cases in by_name.items() if name and len(cases) == 1}


def _like(
    casebook: Casebook, kind: str, case: str, fields: Mapping[str, Any], here: Sequence[RecordRow]
) -> Words | None:
    """What a row may already be; `here` are the records of its kind."""
    if kind == "visit":
        when = fields.get("held") or fields.get("planned")
        same = [
            row
            for row in here
            if row.case == case
            and when
            and when in (row.fields.get("held"), row.fields.get("planned"))
        ]
        return words("A visit of the same time is here already.") if same else None
    likes = like_existing(casebook, kind, case, fields, here)
    return words("It may be here already: {name}.", name=likes[0].name) if likes else None


# -- templates -------------------------------------------------------------------------------------


def template(kind: str, how: str, language: str) -> bytes:
    """An empty table to fill in: its headings, and (xlsx) a second sheet that explains each and
    lists what may be chosen.
    """
    fields = [
        (part.name, field)
        for part in kinds_of(kind)
        for field in part.fields
        if field.type not in (FieldType.RECORD, FieldType.PERSON)
    ]
    fields = [
        (name, field)
        for place, (name, field) in enumerate(fields)
        if field.name not in [known.name for _, known in fields[:place]]
    ]
    heads = [] if kind == CASES else [words("Case").say(language)]
    heads += [field_label(name, field.name, language) for name, field in fields]
    if how == "csv":
        return write_csv([heads])
    explained = [[words("Column").say(language), words("What goes in").say(language)]]
    explained += [
        [field_label(name, field.name, language), _explained(name, field, language)]
        for name, field in fields
    ]
    return write_xlsx({kind: [heads], words("Explained").say(language): explained})


def _explained(kind: str, field: Field, language: str) -> str:
    parts = [field_help(kind, field.name, language)]
    if field.vocabulary:
        parts.append(
            " / ".join(
                term_label(field.vocabulary, term, language) for term in terms_of(field.vocabulary)
            )
        )
    if field.type in (FieldType.DATE, FieldType.MOMENT):
        parts.append("2026-11-02" if field.type is FieldType.DATE else "2026-11-02 10:00")
    if field.required:
        parts.append(words("needed").say(language))
    return " - ".join(part for part in parts if part)
