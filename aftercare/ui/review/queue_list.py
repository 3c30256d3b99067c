"""The narrow list of a review: client and why, in the order of the session, with a tick at what is
decided.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal

from aftercare.actions.caseload.review import (
    APPROVAL,
    CONFLICT,
    NEVER,
    OVERDUE,
    SIGNAL,
    WRITTEN,
    Waiting,
)
from aftercare.casework.wording import words
from aftercare.ui.columns import Column
from aftercare.ui.language import language, tr
from aftercare.ui.parts import Cell, Rows, Table
from aftercare.ui.review.session import Session
from aftercare.ui.theme import Colours

RANKS = {
    SIGNAL: words("Signal"),
    OVERDUE: words("Overdue"),
    APPROVAL: words("Approval"),
    CONFLICT: words("Conflict"),
    WRITTEN: words("Written"),
    NEVER: words("Not reviewed"),
}
# a name may be cut, as it stands in full beside the list: why it waits is seen before it is opened
COLUMNS = (Column(0, 0, 14, 1), Column(84, 2))


class QueueList(Table):
    """Signals: `chose` when the person goes to another case."""

    chose = Signal()

    def __init__(self, opened: Callable[[object], None]) -> None:
        self._lines = Rows(2)
        super().__init__("", self._lines, COLUMNS, opened)
        self._filling = False
        self.selectionModel().currentRowChanged.connect(self._on_current)

    def write_texts(self) -> None:
        """The headings in the chosen language."""
        self._lines.set_headings(tr("Client"), tr("Why"))
        self.setAccessibleName(tr("What waits for review"))

    def show_session(
        self, session: Session, colours: Colours, sample: set[tuple[str, str]]
    ) -> None:
        """The cases of a session."""
        self._filling = True
        self._lines.show_rows(
            [
                (session.known[case], _cells(session, case, colours, sample))
                for case in session.order
            ]
        )
        self._filling = False

    def choose(self, case: str) -> None:
        """Goes to a case, without telling of it."""
        self._filling = True
        for place, (standing, _) in enumerate(self._lines.rows):
            if isinstance(standing, Waiting) and standing.line.case == case:
                self.selectRow(place)
                self.scrollTo(self._lines.index(place, 0))
        self._filling = False

    def _on_current(self) -> None:
        if not self._filling:
            self.chose.emit()


def _cells(
    session: Session, case: str, colours: Colours, sample: set[tuple[str, str]]
) -> list[Cell]:
    one, done = session.known[case], session.said(case)
    if done:
        return [
            Cell(f"✓ {one.line.name}", colour=colours.quiet),
            Cell(done.say(language.code), colour=colours.quiet),
        ]
    late = colours.late if one.rank in (SIGNAL, OVERDUE) else ""
    sampled = "◆ " if sample & {(case, record) for record in one.records} else ""
    changed = " ⚠" if one.changed or one.line.conflicts else ""
    return [
        Cell(sampled + one.line.name + changed, bold=one.rank == SIGNAL),
        Cell(RANKS[one.rank].say(language.code), colour=late, bold=bool(late), order=one.rank),
    ]
