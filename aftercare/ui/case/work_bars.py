"""Placements and training as bars along time, with the retention checks of each: made, due and
missed; a scale of months above them, and today as a line through all.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from aftercare.casework.dates import month_name, month_said
from aftercare.casework.record_rules import RETENTION_DAYS, WORKING
from aftercare.casework.standing import day_of
from aftercare.casework.vocabulary import term_label
from aftercare.store.records import RecordRow
from aftercare.ui.case.case_read import CaseRead
from aftercare.ui.case.picture import CasePicture
from aftercare.ui.language import language, tr
from aftercare.ui.plain import tip
from aftercare.ui.theme import SPACE, Colours

NAMES = 230  # pixels to the left of the bars
LEAST_SPAN = 180  # days
COMING = "○"  # the sign of a check that is still to come
STEPS = (1, 2, 3, 6, 12)  # every so many months has its name


class Bar(QPushButton):
    """One placement or course: a bar from its beginning to its end, or to today while it lasts."""

    def __init__(
        self,
        colours: Colours,
        title: str,
        span: tuple[date, date | None],
        whole: tuple[date, date],
        marks: list[tuple[date, str, str]],
    ) -> None:
        super().__init__()
        self.record: RecordRow | None = None  # that it stands for, and whose menu it has
        self._colours, self._title, self._span, self._whole, self._marks = (
            colours,
            title,
            span,
            whole,
            marks,
        )
        start, end = span
        until = language.day(end.isoformat()) if end else tr("lasts")
        said = [
            f"{title}: {language.day(start.isoformat())} – {until}",
            *(spoken for _, _, spoken in marks),
        ]
        self.setAccessibleName("; ".join(said))
        tip(self, "\n".join(said))
        self.setFlat(True)
        self.setAutoDefault(False)
        self.setMinimumHeight(self.fontMetrics().height() * 3)

    def _x(self, day: date) -> float:
        return place_of(day, self._whole, self.width())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, line = self._colours, self.fontMetrics().height()
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)
        painter.setPen(QColor(colours.text))
        title = self.fontMetrics().elidedText(
            self._title, Qt.TextElideMode.ElideRight, NAMES - 2 * SPACE
        )
        painter.drawText(
            QRectF(SPACE, 0, NAMES - SPACE, self.height()), Qt.AlignmentFlag.AlignVCenter, title
        )
        painter.setPen(QPen(QColor(colours.line), 1))
        for month in _months(self._whole):
            painter.drawLine(QPointF(self._x(month), 0), QPointF(self._x(month), self.height()))
        start, end = self._span
        today = datetime.now().astimezone().date()
        painter.setPen(QPen(QColor(colours.accent), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(self._x(today), 0), QPointF(self._x(today), self.height()))
        left, right = self._x(start), self._x(min(end or today, self._whole[1]))
        middle = self.height() / 2 + line * 0.3
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent if end is None or end >= today else colours.quiet))
        painter.drawRoundedRect(QRectF(left, middle - 7, max(6.0, right - left), 14), 5, 5)
        for day, sign, _ in self._marks:
            x = self._x(day)
            painter.setPen(QPen(QColor(colours.text), 1.4))
            painter.setBrush(QColor(colours.surface))
            painter.drawEllipse(QPointF(x, middle), line * 0.55, line * 0.55)
            painter.drawText(
                QRectF(x - 20, middle - line / 2, 40, line), Qt.AlignmentFlag.AlignCenter, sign
            )
        painter.setPen(QColor(colours.quiet))
        painter.drawText(QPointF(left, middle - line * 0.75), language.day(start.isoformat()))


class Scale(QWidget):
    """The months above the bars, each named where there is room; the year stands at its January and
    at the first of them.
    """

    def __init__(self, colours: Colours, whole: tuple[date, date]) -> None:
        super().__init__()
        self._colours, self._whole = colours, whole
        self.setFixedHeight(self.fontMetrics().height() + SPACE)
        first, last = (month_said(day, language.code) for day in whole)
        self.setAccessibleName(tr("From {first} to {last}", first=first, last=last))

    def marks(self) -> list[tuple[float, str]]:
        """Where each named month begins, and its name."""
        wide, months = self.width(), _months(self._whole)
        longest = self.fontMetrics().horizontalAdvance(
            max((month_said(month, language.code) for month in months), key=len, default="")
        )
        month_wide = (wide - NAMES) / max(1, (self._whole[1] - self._whole[0]).days) * 28
        step = next((step for step in STEPS if step * month_wide > longest + SPACE), STEPS[-1])
        found = list[tuple[float, str]]()
        for month in months:
            if (month.month - 1) % step == 0:
                whole_name = month.month == 1 or not found
                name = month_said(month, language.code) if whole_name else _short(month)
                x = place_of(month, self._whole, wide)
                if x + self.fontMetrics().horizontalAdvance(name) <= wide:
                    found.append((x, name))
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, high = QPainter(self), self.height()
        for x, name in self.marks():
            painter.setPen(QColor(self._colours.edge))
            painter.drawLine(QPointF(x, high - 5), QPointF(x, high))
            painter.setPen(QColor(self._colours.quiet))
            painter.drawText(QPointF(x, high - SPACE), name)
        painter.setPen(QColor(self._colours.edge))
        painter.drawLine(QPointF(NAMES, high - 1), QPointF(self.width() - 2 * SPACE, high - 1))


def place_of(day: date, whole: tuple[date, date], wide: int) -> float:
    """Where a day stands in a picture so many pixels wide."""
    first, last = whole
    return NAMES + (wide - NAMES - 2 * SPACE) * ((day - first).days / max(1, (last - first).days))


def _months(whole: tuple[date, date]) -> list[date]:
    """The first days of the months within a span."""
    month, found = whole[0].replace(day=1), list[date]()
    while month <= whole[1]:
        if month >= whole[0]:
            found.append(month)
        month = (month + timedelta(days=32)).replace(day=1)
    return found


def _short(month: date) -> str:
    return month_name(month, language.code)


class WorkBars(CasePicture):
    """All placements and courses of a case, newest first."""

    kinds = ("placement", "training")

    def title(self) -> str:
        return tr("Work and training along time")

    def nothing_said(self) -> str:
        return tr("No work or training is written down yet.")

    def draw(self, read: CaseRead) -> QWidget:
        today = datetime.now().astimezone().date()
        placements = [
            (row, day) for row in read.of("placement") if (day := day_of(row.fields.get("start")))
        ]
        courses = [
            (row, day)
            for row in read.of("training")
            if (day := day_of(row.fields.get("from_date")))
        ]
        rows = sorted([*placements, *courses], key=lambda one: one[1], reverse=True)
        self._signs.setText(
            tr(
                "✓ working at that day   ✕ not working   ! check is overdue   ○ check to "
                "come   ¦ today. Enter opens the record."
            )
            if rows
            else tr("No placement and no training is written down yet.")
        )
        first = min((day for _, day in rows), default=today)
        checks = {row.id: self._checks(read, row, start, today) for row, start in rows}
        coming = [  # the next check of each placement is in sight
            min(days)
            for marks in checks.values()
            if (days := [day for day, sign, _ in marks if sign == COMING])
        ]
        last = max([today, *coming, *(self._end(row) or today for row, _ in rows)])
        whole = (first, max(last, first + timedelta(days=LEAST_SPAN)))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setSpacing(0)
        if rows:
            column.addWidget(Scale(self._colours, whole))
        for row, start in rows:
            bar = Bar(
                self._colours,
                self._title(row),
                (start, self._end(row)),
                whole,
                checks[row.id],
            )
            bar.record = row
            bar.clicked.connect(lambda _, row=row: self._opened(row))
            column.addWidget(bar)
        column.addStretch()
        return inside

    @staticmethod
    def _end(row: RecordRow) -> date | None:
        return day_of(row.fields.get("end") or row.fields.get("to_date"))

    @staticmethod
    def _title(row: RecordRow) -> str:
        names = ("employer", "role") if row.kind == "placement" else ("course", "provider")
        return ", ".join(str(row.fields[name]) for name in names if row.fields.get(name))

    def _checks(
        self, read: CaseRead, row: RecordRow, start: date, today: date
    ) -> list[tuple[date, str, str]]:
        """(day, sign, what is read aloud) of the retention checks of a placement."""
        if row.kind != "placement" or row.fields.get("type") not in WORKING:
            return []
        made = {
            retention_check.fields.get("day"): retention_check
            for retention_check in read.of("retention_check")
            if retention_check.fields.get("placement") == row.id
        }
        end, days = self._end(row), []
        for n in RETENTION_DAYS:
            day = start + timedelta(days=n)
            check = made.get(n)
            if check:
                status = str(check.fields.get("status", ""))
                said = tr(
                    "day {n}: {status}",
                    n=n,
                    status=term_label("retention_status", status, language.code),
                )
                days.append(
                    (
                        day,
                        "✓"
                        if status in ("same_job", "better_job", "other_job", "training")
                        else "✕",
                        said,
                    )
                )
            elif not end or end >= day:
                late = day < today - timedelta(days=7)
                shown = language.day(day.isoformat())
                said = (
                    tr("day {n}: overdue since {day}", n=n, day=shown)
                    if late
                    else tr("day {n}: due on {day}", n=n, day=shown)
                )
                days.append((day, "!" if late else COMING, said))
        return days
