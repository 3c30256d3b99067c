"""Asks why a record is to be struck out, and says what goes with it; the same of a whole case that
was opened by mistake.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from aftercare.actions.recording.opened_by_mistake import (
    may_have_been_a_mistake,
    opened_by_mistake,
)
from aftercare.actions.recording.strike_out import hanging_on, may_be_struck, strike_out
from aftercare.actions.recording.told import called
from aftercare.casework.labels import kind_label, kind_words
from aftercare.casework.wording import words
from aftercare.store.casebook import Casebook
from aftercare.store.records import RecordRow
from aftercare.ui.access.reason_sheet import ReasonSheet
from aftercare.ui.desk import Desk
from aftercare.ui.language import language, tr


def ask_and_strike(over: QWidget, desk: Desk, row: RecordRow) -> None:
    """Opens the sheet, unless the record may not be struck out: then that is said."""

    def look(casebook: Casebook) -> list[RecordRow]:
        found = casebook.records.find(row)
        may_be_struck(casebook, found)
        return hanging_on(casebook, found)

    def given(reason: str, sheet: ReasonSheet) -> None:
        desk.save(
            lambda casebook: strike_out(casebook, row, reason),
            sheet.done_with,
            sheet.show_refusal,
            says=words("{what} struck out", what=kind_words(row.kind)),
        )

    def show(hanging: list[RecordRow]) -> None:
        what = kind_label(row.kind, language.code)
        explain = tr(
            "It leaves the lists, the figures and what is due. The history keeps it, and the "
            "timeline shows it under “Struck out”."
        )
        if hanging:
            kinds = ", ".join(dict.fromkeys(kind_label(one.kind, language.code) for one in hanging))
            explain += "\n\n" + tr("With it goes what hangs on it: {kinds}.", kinds=kinds)
        title = tr("Strike out: {what}", what=what)
        sheet = ReasonSheet(over, title, explain, tr("Strike it out"), given, kept=_kept())
        sheet.keep_typed(desk, "strike out", row.case, row.id).open()

    desk.ask(look, show)


def ask_whether_mistaken(over: QWidget, desk: Desk, case: str, away: Callable[[], None]) -> None:
    """Opens the sheet by which a case opened by mistake is struck out; `away` is called then."""

    def given(reason: str, sheet: ReasonSheet) -> None:
        def gone(_: object) -> None:
            sheet.accept()
            away()

        desk.save(
            lambda casebook: opened_by_mistake(casebook, case, reason),
            gone,
            sheet.show_refusal,
            says=lambda write: words(
                "{name}: case opened by mistake, struck out", name=called(write, case)
            ),
        )

    def show(_: object) -> None:
        explain = tr(
            "The case leaves every list and the figures, and its supervisor is told. You can do "
            "this while nobody else has written in it."
        )
        title = tr("This case was opened by mistake")
        sheet = ReasonSheet(over, title, explain, tr("Strike the case out"), given, kept=_kept())
        sheet.keep_typed(desk, "opened by mistake", case).open()

    desk.ask(lambda casebook: may_have_been_a_mistake(casebook, case), show)


def _kept() -> str:
    return tr("The reason stays with the record; whoever may read it reads the reason.")
