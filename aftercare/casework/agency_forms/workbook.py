"""An XLSForm workbook, looked through cell by cell for what a desktop without camera, position and
other programs cannot do.

XLSForm: xlsform.org; pyxform makes the XForm and names most mistakes by their row. This names what
pyxform lets pass and this program does not carry out, by sheet and cell.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from aftercare.casework.agency_forms.functions import known_pattern, patterns, unknown_functions
from aftercare.casework.wording import Words, words

SUPPORTED = frozenset(
    [
        "text",
        "string",
        "integer",
        "int",
        "decimal",
        "select_one",
        "select_multiple",
        "rank",
        "range",
        "date",
        "time",
        "datetime",
        "dateTime",
        "note",
        "acknowledge",
        "trigger",
        "calculate",
        "hidden",
        "begin",
        "end",
        "begin_group",
        "end_group",
        "begin_repeat",
        "end_repeat",
        "start",
        "today",
        "deviceid",
        "username",
        "email",
        "phonenumber",
        "audit",
        "simserial",
        "subscriberid",
        "imei",
        "lgroup",
        "group",
        "repeat",
        "select1",
        "select",
        "select_one_from",
        "select_multiple_from",
    ]
)
NOT_HERE: Mapping[str, Words] = {
    "geopoint": words("a position; this program keeps no location trail"),
    "geotrace": words("a position; this program keeps no location trail"),
    "geoshape": words("a position; this program keeps no location trail"),
    "start-geopoint": words("a position; this program keeps no location trail"),
    "background-geopoint": words("a position; this program keeps no location trail"),
    "background-audio": words("a covert recording"),
    "gps": words("a position; this program keeps no location trail"),
    "osm": words("a map"),
    "barcode": words("a camera"),
    "image": words("a file; attach it to the case instead"),
    "photo": words("a file; attach it to the case instead"),
    "audio": words("a file; attach it to the case instead"),
    "video": words("a file; attach it to the case instead"),
    "file": words("a file; attach it to the case instead"),
    "signature": words("a drawing; print the consent form instead"),
    "xml-external": words("data from another program"),
    "csv-external": words("data from another program"),
    "select_one_external": words("choices from another file"),
    "select_one_from_file": words("choices from another file"),
    "select_multiple_from_file": words("choices from another file"),
    "entities": words("entities of a server"),
}
EXPRESSIONS = frozenset(
    [
        "relevant",
        "relevance",
        "constraint",
        "calculation",
        "calculate",
        "choice_filter",
        "required",
        "readonly",
        "read_only",
        "repeat_count",
        "default",
        "trigger",
    ]
)


READ = ("survey", "entities")  # sheets that are looked through
MOST_FILLED = 100_000  # cells of a workbook that hold something
GAP, WIDEST = 100, 200  # empty rows after which a sheet has ended; columns that are read


class CellProblem(NamedTuple):
    """Something in one cell that does not work here."""

    sheet: str
    cell: str
    what: Words


def cell_problems(data: bytes) -> list[CellProblem]:
    """What in a workbook does not work here; [] for one whose sheets cannot be read at all, which
    pyxform says itself.
    """
    problems = _too_much(data)
    if problems:
        return problems
    for sheet, rows in _sheets(data).items():
        if sheet.casefold() == "survey":
            problems += list(_survey(sheet, rows))
        if sheet.casefold() == "entities" and len(rows) > 1 and any(rows[1]):
            problems.append(
                CellProblem(sheet, "A2", words("It uses {what}.", what=NOT_HERE["entities"]))
            )
    return problems


def _survey(sheet: str, rows: list[list[str]]) -> Iterator[CellProblem]:
    from openpyxl.utils import get_column_letter

    heads = [_head(cell) for cell in rows[0]] if rows else []
    for number, row in enumerate(rows[1:], 2):
        for place, (head, text) in enumerate(zip(heads, row, strict=False), 1):
            cell = f"{get_column_letter(place)}{number}"
            if head == "type" and text:
                yield from _type(sheet, cell, text)
            elif head in EXPRESSIONS and text:
                for name in unknown_functions(text):
                    if head != "default" or "(" in text:
                        yield CellProblem(
                            sheet,
                            cell,
                            words("It calls {name}(), which is not known here.", name=name),
                        )
                for pattern in patterns(text):
                    if not _known(pattern):
                        what = words(
                            "Its pattern “{pattern}” cannot be used here.", pattern=pattern[:100]
                        )
                        yield CellProblem(sheet, cell, what)
                for name in re.findall(
                    r"instance\(\s*['\"](contact-summary|__session|casedb|[\w-]*csv)['\"]", text
                ):
                    yield CellProblem(
                        sheet,
                        cell,
                        words("It asks for data of another program: {name}.", name=name),
                    )


def _known(pattern: str) -> bool:
    import re2

    try:
        known_pattern(pattern)
    except re2.error:
        return False
    return True


def _type(sheet: str, cell: str, text: str) -> Iterator[CellProblem]:
    kind = re.split(r"\s+", re.sub(r"^(begin|end)\s+", r"\1_", text.strip()))[0]
    if re.match(
        r"select_(one|multiple)_from_file|select (one|multiple) from file|select1_from_file", text
    ):
        kind = "select_one_from_file"
    if kind in NOT_HERE:
        yield CellProblem(sheet, cell, words("It asks for {what}.", what=NOT_HERE[kind]))
    elif kind not in SUPPORTED and not re.match(
        r"(select|add|begin|end|loop|string|q |phone|note)", text.strip(), re.IGNORECASE
    ):
        yield CellProblem(
            sheet, cell, words("There are no questions of type “{type}” here.", type=text)
        )


def _head(cell: str) -> str:
    """A heading as XLSForm reads it: "bind::relevant" is relevant, "label::English" no
    expression.
    """
    parts = [part.strip().casefold() for part in re.split(r"::?", cell)]
    return parts[1] if parts[0] == "bind" and len(parts) > 1 else parts[0]


def _sheets(data: bytes) -> dict[str, list[list[str]]]:
    try:
        return _xls(data) if data[:4] == b"\xd0\xcf\x11\xe0" else _xlsx(data)
    except Exception:  # noqa: BLE001 - a workbook that cannot be read is for pyxform to refuse, with its own reason
        return {}


def _too_much(data: bytes) -> list[CellProblem]:
    """Where a workbook has come to hold more than a form ever does; nothing after it is read."""
    if data[:2] != b"PK":
        return []  # an old workbook has no more than 65,536 rows of 256 cells, and LARGEST bytes
    import openpyxl

    filled = 0
    try:
        for sheet in openpyxl.load_workbook(
            io.BytesIO(data), read_only=True, data_only=True
        ).worksheets:
            empty = 0
            for number, row in enumerate(sheet.iter_rows(values_only=True), 1):
                here = sum(cell is not None for cell in row)
                filled, empty = filled + here, 0 if here else empty + 1
                if empty > GAP:
                    break
                if filled > MOST_FILLED:
                    what = words(
                        "By here there are more than {n} filled cells, more than a form may have.",
                        n=MOST_FILLED,
                    )
                    return [CellProblem(sheet.title, f"A{number}", what)]
    except Exception:  # noqa: BLE001 - a workbook that cannot be read is for pyxform to refuse, with its own reason
        return []
    return []


def _xlsx(data: bytes) -> dict[str, list[list[str]]]:
    import openpyxl

    book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
    return {
        worksheet.title: _filled(worksheet)
        for worksheet in book.worksheets
        if worksheet.title.casefold() in READ
    }


def _filled(sheet: Any) -> list[list[str]]:
    """The rows of a sheet, up to where so many are empty that it has ended; spreadsheets claim a
    million.
    """
    rows: list[list[str]] = []
    empty = 0
    for row in sheet.iter_rows(values_only=True, max_col=WIDEST):
        cells = [_text(cell) for cell in row]
        rows.append(cells)
        empty = 0 if any(cells) else empty + 1
        if empty > GAP:
            break
    return rows


def _xls(data: bytes) -> dict[str, list[list[str]]]:
    import xlrd

    book: Any = xlrd.open_workbook(file_contents=data)
    return {
        sheet.name: [[_text(cell) for cell in sheet.row_values(n)] for n in range(sheet.nrows)]
        for sheet in book.sheets()
    }


def _text(cell: Any) -> str:
    return "" if cell is None else str(cell).strip()
