"""The XForm of an XLSForm workbook, made by pyxform and tried. Run apart: files come from others."""

from __future__ import annotations

from datetime import UTC, datetime

from aftercare.casework.agency_forms.filling import Filling
from aftercare.casework.agency_forms.workbook import CellProblem, cell_problems
from aftercare.casework.agency_forms.xform import read_xform

NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)  # of any day, to fill the form in once


def form_in(data: bytes, ending: str) -> tuple[str, list[CellProblem], str]:
    """The XForm of a workbook, what in its cells does not work here, and what pyxform says is wrong
    with it.
    """
    from pyxform.xls2xform import convert

    found = cell_problems(data)
    if found:
        return "", found, ""
    try:
        xml = convert(data, warnings=[], file_type=ending).xform
        Filling(read_xform(xml), {}, NOON, "en")
    except Exception as error:  # noqa: BLE001 - pyxform raises its own errors, and others for what it does not expect
        return "", [], " ".join(str(error).split())[:400] or type(error).__name__
    return xml, [], ""
