"""How much each worker has: a bar of cases, the part of it with something overdue. In the order of
names; it ranks nobody.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from aftercare.actions.caseload.list_cases import CaseLine
from aftercare.ui.language import tr
from aftercare.ui.plain import tip
from aftercare.ui.theme import SPACE, Colours, scaled

LINE, NAMES = 24, 150  # pixels: a bar's height, and the width of the names


class Load(NamedTuple):
    """One worker's."""

    name: str
    cases: int
    overdue: int  # cases with something overdue
    synced: str


def carried(line: CaseLine) -> bool:
    """Whether a case is somebody's work now: neither closed nor handed over."""
    return not line.lost and line.phase != "closed"


def loads(lines: Sequence[CaseLine], names: dict[str, str], synced: dict[str, str]) -> list[Load]:
    """What each worker has, by name."""
    by_lead: dict[str, list[CaseLine]] = {}
    for line in lines:
        if carried(line):
            by_lead.setdefault(line.lead, []).append(line)
    loads_ = [
        Load(
            names.get(person, "–"),
            len(some),
            sum(one.overdue > 0 for one in some),
            synced.get(person, ""),
        )
        for person, some in by_lead.items()
    ]
    return sorted(loads_, key=lambda load: load.name.casefold())


class Workload(QWidget):
    """The bars."""

    def __init__(self, colours: Colours) -> None:
        super().__init__()
        self._colours = colours
        self._loads: Sequence[Load] = ()

    def show_loads(self, loads_: Sequence[Load]) -> None:
        """Replaces the bars."""
        self._loads = loads_
        self.setFixedHeight(scaled(LINE) * len(loads_) + SPACE)
        said = [
            tr(
                "{name}: {n} cases, {late} with something overdue",
                name=load.name,
                n=load.cases,
                late=load.overdue,
            )
            for load in loads_
        ]
        self.setAccessibleName(tr("Workload") + ": " + "; ".join(said))
        tip(self, "\n".join(said))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        high, left = scaled(LINE), scaled(NAMES)
        most = max((load.cases for load in self._loads), default=1)
        room = self.width() - left - scaled(330)
        for place, load in enumerate(self._loads):
            top = place * high
            painter.setPen(QColor(self._colours.text))
            painter.drawText(
                QRectF(0, top, left - SPACE, high), Qt.AlignmentFlag.AlignVCenter, load.name
            )
            wide = room * load.cases / most
            painter.fillRect(QRectF(left, top + 5, wide, high - 10), QColor(self._colours.line))
            painter.fillRect(
                QRectF(left, top + 5, wide * load.overdue / max(1, load.cases), high - 10),
                QColor(self._colours.late),
            )
            painter.setPen(QColor(self._colours.quiet))
            text = tr("{n} cases · {late} overdue", n=load.cases, late=load.overdue)
            text += f" · {load.synced}" if load.synced else ""
            painter.drawText(
                QRectF(left + wide + SPACE, top, self.width() - left - wide - SPACE, high),
                Qt.AlignmentFlag.AlignVCenter,
                text,
            )
