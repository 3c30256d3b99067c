"""Table files: csv and xlsx, and the same in a zip file with a password; read whole into memory,
never unpacked onto the disk.
"""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any, NamedTuple

from aftercare.apart import NotRead, read_apart
from aftercare.casework.given_text import NotText, given_text
from aftercare.casework.refusal import Refused
from aftercare.casework.system_said import system_said
from aftercare.casework.wording import Words, words

LARGEST = 200_000_000  # bytes of a file, and of what is packed in it
MOST_ROWS, MOST_COLUMNS, MOST_CELLS = 200_000, 500, 1_000_000  # of a table
MOST_SHEETS, UNPACKED = 60, 100_000_000  # of a workbook; bytes that are packed in one
FIRST_LINE = 4096  # characters by which the sign between columns is found
PACKED_TOO_LARGE = words("what is packed in it is too large")
TABLE_READERS: Mapping[str, Callable[[str], Any]] = {
    "moment": datetime.fromisoformat,
    "date": date.fromisoformat,
    "time": time.fromisoformat,
    "length": lambda said: timedelta(seconds=float(said)),
}

Sheet = tuple[str, Words | None, list[list[Any]]]  # its name, what is too much about it, its rows


class Table(NamedTuple):
    """One table: its headings, and its rows as wide as they are."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]


class NoTable(Refused):
    """A file that no table can be read from."""

    def __init__(self, path: Path | str, reason: Words) -> None:
        super().__init__(
            words("{path} cannot be read as a table: {reason}.", path=str(path), reason=reason),
            words("Nothing was imported."),
            words(
                "Give a csv, xlsx or json file with its headings in the first row, or a zip "
                "file of an export."
            ),
        )


class WrongPassword(Refused):
    """A packed file that does not open."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            words("{path} does not open with this password.", path=str(path)),
            words("Nothing was imported."),
            words("Type the password that was shown when the export was made."),
        )


def read_file(path: Path, password: str = "") -> dict[str, bytes]:
    """What is in a file, by name: itself, or the members of a zip file. Raises `NoTable`,
    `WrongPassword`.
    """
    try:
        if path.stat().st_size > LARGEST:
            raise NoTable(path, words("it is too large"))
        if path.suffix.lower() != ".zip":
            return {path.name: path.read_bytes()}
        return _unpacked(path, password)
    except OSError as error:
        raise NoTable(path, system_said(error, words("it cannot be opened"))) from None


def _unpacked(path: Path, password: str) -> dict[str, bytes]:
    import pyzipper

    try:
        with pyzipper.AESZipFile(path) as packed:
            if sum(member.file_size for member in packed.infolist()) > LARGEST:
                raise NoTable(path, PACKED_TOO_LARGE)
            packed.setpassword(password.encode())
            return {
                member.filename: packed.read(member)
                for member in packed.infolist()
                if not member.is_dir()
            }
    except RuntimeError:
        raise WrongPassword(path) from None
    except (zipfile.BadZipFile, pyzipper.BadZipFile, NotImplementedError, EOFError):
        raise NoTable(path, words("it is damaged or cut off")) from None


def packed(members: Mapping[str, bytes], password: str) -> bytes:
    """A zip file of these members; encrypted (AES-256, WinZip AE-2) with a password, or open where
    that is "".
    """
    import pyzipper

    stream = io.BytesIO()
    how = {"encryption": pyzipper.WZ_AES} if password else {}
    with pyzipper.AESZipFile(stream, "w", compression=pyzipper.ZIP_DEFLATED, **how) as whole:
        if password:
            whole.setpassword(password.encode())
        for name, data in members.items():
            whole.writestr(name, data)
    return stream.getvalue()


def read_tables(name: str, data: bytes) -> list[Table]:
    """The tables of one file: one of a csv, one for each sheet of an xlsx. Raises `NoTable`."""
    ending = Path(name).suffix.lower()
    if ending == ".xlsx":
        return _sheets(name, data)
    if ending in (".csv", ".txt", ".tsv"):
        return [_csv(name, data)]
    raise NoTable(name, words("it is neither csv nor xlsx"))


def _sheets(name: str, data: bytes) -> list[Table]:
    try:
        sheets = read_apart("workbook", list[Sheet], data)
    except NotRead as failed:
        raise NoTable(
            name,
            words("it takes too long to read")
            if failed.late
            else words("it is not a whole xlsx file"),
        ) from None
    if reason := next((reason for _, reason, _ in sheets if reason), None):
        raise NoTable(name, reason)
    found = [_table(title, [tuple(map(_cell, row)) for row in rows]) for title, _, rows in sheets]
    tables = [table for table in found if table.columns]
    if not tables:
        raise NoTable(name, words("it is empty"))
    return tables


def cells_of(data: bytes) -> list[Sheet]:
    """(name, None, rows) of each sheet of an xlsx; or (name, what is too much about it, no rows) of
    the first that holds too much.
    """
    import openpyxl

    if unpacks_too_large(data):
        return [("", PACKED_TOO_LARGE, [])]
    book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
    if len(book.worksheets) > MOST_SHEETS:
        return [("", words("it has more than {n} sheets", n=MOST_SHEETS), [])]
    sheets: list[Sheet] = []
    left = MOST_CELLS
    for sheet in book.worksheets:
        rows: list[list[Any]] = []
        for row in sheet.iter_rows(values_only=True):
            left -= len(row)
            if reason := _too_much(len(rows) + 1, len(row), left):
                return [
                    (
                        sheet.title,
                        words("sheet “{name}”: {reason}", name=sheet.title, reason=reason),
                        [],
                    )
                ]
            rows.append([_tagged(cell) for cell in row])
        sheets.append((sheet.title, None, rows))
    return sheets


def unpacks_too_large(data: bytes) -> bool:
    """Whether a workbook holds more, once unpacked, than one may; what is no zip file holds
    nothing.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as parts:
            return sum(member.file_size for member in parts.infolist()) > UNPACKED
    except (zipfile.BadZipFile, NotImplementedError, EOFError, ValueError):
        return False


def _too_much(rows: int, width: int, left: int) -> Words | None:
    """What a table has too many of; `left` of the cells that it may have."""
    if width > MOST_COLUMNS:
        return words("it has more than {n} columns", n=MOST_COLUMNS)
    if rows > MOST_ROWS:
        return words("it has more than {n} rows", n=MOST_ROWS)
    return words("it has more than {n} cells", n=MOST_CELLS) if left < 0 else None


def _tagged(cell: Any) -> Any:
    """A cell as plain values alone: days and times as what they are and what they say."""
    match cell:
        case datetime():
            return ["moment", cell.isoformat()]
        case date():
            return ["date", cell.isoformat()]
        case time():
            return ["time", cell.isoformat()]
        case timedelta():
            return ["length", str(cell.total_seconds())]
        case None | bool() | int() | float() | str():
            return cell
    return str(cell)


def _cell(tagged: Any) -> Any:
    return TABLE_READERS[tagged[0]](tagged[1]) if isinstance(tagged, list) else tagged


def _csv(name: str, data: bytes) -> Table:
    try:
        text = given_text(data, name)
    except NotText:
        if b"\0" in data:
            raise NoTable(name, words("it is not text")) from None
        text = data.decode("cp1252", errors="replace")
    try:
        dialect: Any = csv.Sniffer().sniff(text[:FIRST_LINE].partition("\n")[0], ",;\t|")
        delimiter = dialect.delimiter
    except csv.Error:
        delimiter = ","
    csv.field_size_limit(LARGEST)
    rows, left = list[tuple[Any, ...]](), MOST_CELLS
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        for row in lines:
            left -= len(row)
            if reason := _too_much(len(rows) + 1, len(row), left):
                raise NoTable(name, reason)
            rows.append(tuple(row))
    except csv.Error:
        broken = words(
            "its line {n} is not written as a csv file is; look at its quotation marks",
            n=lines.line_num,
        )
        raise NoTable(name, broken) from None
    table = _table(Path(name).stem, rows)
    if not table.columns:
        raise NoTable(name, words("it is empty"))
    return table


def _table(name: str, rows: Sequence[tuple[Any, ...]]) -> Table:
    filled = [row for row in rows if any(cell not in (None, "") for cell in row)]
    if not filled:
        return Table(name, (), ())
    columns = tuple(str(cell or "").strip() for cell in filled[0])
    while columns and not columns[-1]:
        columns = columns[:-1]
    return Table(
        name,
        columns,
        tuple(row[: len(columns)] + ("",) * (len(columns) - len(row)) for row in filled[1:]),
    )


def write_csv(rows: Sequence[Sequence[Any]]) -> bytes:
    """Rows as csv in UTF-8, with a mark by which spreadsheets know it."""
    stream = io.StringIO(newline="")
    csv.writer(stream, lineterminator="\r\n").writerows(rows)
    return stream.getvalue().encode("utf-8-sig")


_NO_MARK = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def _writable(cell: Any) -> Any:
    """A cell as a workbook can hold it: marks that XML has no place for stand as the mark of what
    is missing.
    """
    if not isinstance(cell, str):
        return cell
    return _NO_MARK.sub("\N{REPLACEMENT CHARACTER}", cell)


def write_xlsx(tables: Mapping[str, Sequence[Sequence[Any]]]) -> bytes:
    """Tables as the sheets of a workbook, headings bold and kept in sight."""
    import openpyxl
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font

    book = openpyxl.Workbook(write_only=True)
    for name, rows in tables.items():
        sheet = book.create_sheet(name[:31])
        sheet.freeze_panes = "A2"
        for place, row in enumerate(rows):
            cells = [WriteOnlyCell(sheet, value=_writable(cell)) for cell in row]
            for cell in cells if not place else ():
                cell.font = Font(bold=True)
            for cell in cells:
                if isinstance(cell.value, str):
                    cell.data_type = "s"  # never a formula
            sheet.append(cells)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()
