"""Figures: the indicators of a period as n of N with what is not known, by sex and area, over a
year, and the cases behind each.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtWidgets import QFileDialog, QSplitter, QVBoxLayout, QWidget

from aftercare.actions.caseload.figures import Behind, behind, trend
from aftercare.actions.papers.print_figures import print_figures
from aftercare.casework.dates import month_name, month_said
from aftercare.casework.indicators import INDICATORS
from aftercare.casework.indicators.counting import Figure, Figures, Period
from aftercare.casework.indicators.declaration import Result
from aftercare.casework.vocabulary import term_label
from aftercare.casework.wording import words
from aftercare.store.casebook import Casebook
from aftercare.ui.choice_box import ChoiceBox
from aftercare.ui.columns import NAME_CHARACTERS, Column, name_column, text_column
from aftercare.ui.desk import Desk
from aftercare.ui.figures.trend_chart import Bar, TrendChart
from aftercare.ui.file_told import wrote_file
from aftercare.ui.language import language, tr
from aftercare.ui.parts import Cell, Heading, Rows, Table, button, label, page
from aftercare.ui.said import SaidLine
from aftercare.ui.theme import SPACE, Colours, scaled
from aftercare.ui.unreckoned import notice, show_unreckoned

LOWEST = 390  # pixels of the tables and the chart; on a lower screen the page scrolls
SHOWN = {"month": 12, "quarter": 8, "year": 5}  # periods in the chart
RESULTS = {
    int(Result.YES): words("Yes"),
    int(Result.NO): words("No"),
    int(Result.UNKNOWN): words("Not known"),
    int(Result.EXCLUDED): words("Left out"),
}


class PartOf(NamedTuple):
    """A line below an indicator: of one sex, or of one area; None is all."""

    indicator: str
    sex: str | None
    area: str | None


class FiguresPage(QWidget):
    """The figures of one period."""

    def __init__(self, desk: Desk, colours: Colours, open_case: Callable[[str], None]) -> None:
        super().__init__()
        self._desk, self._open_case = desk, open_case
        self._period = Period.month_of(datetime.now().astimezone().date())
        self._found: list[tuple[Period, Figures]] = []
        layout, head, self._title = page(self)
        self._rhythm = ChoiceBox()
        self._rhythm.currentIndexChanged.connect(lambda _: self._on_rhythm())
        self._before = button("‹", partial(self._step, -1), shortcut="Ctrl+Left")
        self._after = button("›", partial(self._step, 1), shortcut="Ctrl+Right")
        self._name = label("", "heading")
        self._print = button("", self._on_print, shortcut="Ctrl+P")
        for widget in (self._rhythm, self._before, self._name, self._after, self._print):
            head.addWidget(widget)
        self.said = SaidLine()
        layout.addWidget(self.said)
        self._explain = label("", "quiet", wrap=True)
        layout.addWidget(self._explain)
        self._unreckoned = notice()
        layout.addWidget(self._unreckoned)
        split = QSplitter()
        split.setChildrenCollapsible(False)
        self._rows = Rows(5)
        self._table = Table(
            "",
            self._rows,
            [
                Column(0, 0, NAME_CHARACTERS, 3, tail=True),
                Column(0, 0),
                Column(0, 1),
                Column(0, 2),
                Column(0, 3),
            ],
            lambda _: self._behind.setFocus(),
            kept="figures",
        )
        self._table.selectionModel().currentRowChanged.connect(lambda *_: self._show_chosen())
        split.addWidget(self._table)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(SPACE, 0, 0, 0)
        self._what = label("", "notice", wrap=True)
        column.addWidget(self._what)
        self._chart = TrendChart(colours)
        column.addWidget(self._chart)
        self._part_rows = Rows(4)
        self._parts = Table(
            "",
            self._part_rows,
            [text_column(), Column(0, 0), Column(0, 1), Column(0, 2)],
            lambda _: self._behind.setFocus(),
            kept="figures.parts",
        )
        self._parts.selectionModel().currentRowChanged.connect(lambda *_: self._ask_behind())
        column.addWidget(self._parts, 2)
        self._behind_rows = Rows(2)
        self._behind = Table(
            "",
            self._behind_rows,
            [name_column(), Column(0, 1)],
            self._on_open,
            kept="figures.behind",
            sorts=True,
        )
        column.addWidget(self._behind, 3)
        split.addWidget(right)
        split.setSizes([scaled(610), scaled(460)])
        split.setMinimumHeight(scaled(LOWEST))
        layout.addWidget(split, 1)
        self.setFocusProxy(self._table)
        self.write_texts()

    def write_texts(self) -> None:
        """All texts in the chosen language, and the figures anew."""
        self._title.setText(tr("Figures"))
        chosen = max(0, self._rhythm.currentIndex())
        self._rhythm.blockSignals(True)
        self._rhythm.clear()
        for name, title in (
            ("month", tr("Month")),
            ("quarter", tr("Quarter")),
            ("year", tr("Year")),
        ):
            self._rhythm.addItem(title, name)
        self._rhythm.setCurrentIndex(chosen)
        self._rhythm.blockSignals(False)
        self._rhythm.setAccessibleName(tr("How long a period"))
        self._print.setText(tr("Print…"))
        self._before.setAccessibleName(tr("The period before"))
        self._after.setAccessibleName(tr("The period after"))
        self._explain.setText(
            tr(
                "Of the cases on this device. What is not known stays in the whole and never "
                "counts as success. Figures for others are printed under Reports."
            )
        )
        titles = (tr("Indicator"), tr("n of N"), tr("Share"), tr("Not known"), tr("Left out"))
        self._rows.set_headings(*titles)
        self._part_rows.set_headings(tr("Part"), tr("n of N"), tr("Share"), tr("Not known"))
        self._behind_rows.set_headings(tr("Case"), tr("Counted as"))
        self._table.setAccessibleName(tr("Indicators"))
        self._parts.setAccessibleName(tr("By sex and by area"))
        self._behind.setAccessibleName(tr("The cases behind it"))
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Reads and shows the figures."""
        period, count, today = (
            self._period,
            SHOWN[self._period.rhythm],
            datetime.now().astimezone().date(),
        )

        def read(casebook: Casebook) -> list[tuple[Period, Figures]]:
            return trend(casebook, period, count, today)

        self._desk.ask(read, self._show)

    @property
    def shown(self) -> bool:
        """Whether the figures are counted."""
        return bool(self._found)

    @property
    def behind_shown(self) -> bool:
        """Whether the cases behind the chosen figure are in sight."""
        return bool(self._behind_rows.rows)

    def choose(self, indicator: str) -> None:
        """Chooses an indicator."""
        names = [name for name, _ in self._rows.rows]
        self._table.selectRow(names.index(indicator))

    def _on_print(self) -> None:
        """What is in sight, on paper."""
        if not self._found:
            return
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Print…"), f"figures-{self._period.name}.pdf", "PDF (*.pdf)"
        )
        if not name:
            return
        period, path, code = shown_period(self._period), Path(name), language.code
        rows = [[cell.text for cell in cells] for _, cells in self._rows.rows]
        self._desk.save(
            lambda casebook: print_figures(casebook, period, rows, path, code),
            lambda _: self.said.done(tr("Saved as {path}, and entered in the audit.", path=name)),
            self.said.failed,
            says=wrote_file(path),
        )

    def _on_rhythm(self) -> None:
        rhythm, first = self._rhythm.currentData(), self._period.last
        name = {
            "month": f"{first:%Y-%m}",
            "quarter": f"{first.year}-Q{(first.month + 2) // 3}",
            "year": str(first.year),
        }[rhythm]
        self._period = Period.read(name)
        self.refresh()

    def _step(self, way: int) -> None:
        if way < 0:
            self._period = self._period.before()
        else:
            following = date.fromordinal(self._period.last.toordinal() + 1)
            if following > datetime.now().astimezone().date():
                return
            self._period = Period.read(following.isoformat()[:7])
            self._on_rhythm()
        self.refresh()

    def _show(self, found: list[tuple[Period, Figures]]) -> None:
        if found[-1][0] != self._period:
            return
        self._found = found
        show_unreckoned(self._unreckoned, found[-1][1].unreckoned)
        self._name.setText(shown_period(self._period))
        chosen = self._table.chosen()
        shown: list[tuple[object, list[Cell]]] = []
        for name, figure in found[-1][1].total.items():
            shown.append(
                (
                    name,
                    [
                        Cell(INDICATORS[name].label.say(language.code)),
                        *_cells(figure),
                        Cell(str(figure.excluded or "")),
                    ],
                )
            )
        self._rows.show_rows(shown)
        names = [name for name, _ in shown]
        self._table.selectRow(names.index(chosen) if chosen in names else 0)
        self._show_chosen()

    def _show_chosen(self) -> None:
        """The chosen indicator: what it counts, its year, its parts."""
        name = self._table.chosen()
        if not isinstance(name, str) or not self._found:
            return
        indicator, figures = INDICATORS[name], self._found[-1][1]
        lines = [
            f"{indicator.numerator.say(language.code)} / {indicator.denominator.say(language.code)}"
        ]
        lines += (
            [tr("Left out: {what}", what=indicator.excluded.say(language.code))]
            if indicator.excluded
            else []
        )
        lines += (
            [tr("Not known: {what}", what=indicator.unknown.say(language.code))]
            if indicator.unknown
            else []
        )
        self._what.setText("\n".join(lines))
        bars = [
            Bar(
                _short(period), found.total[name].n, found.total[name].of, found.total[name].unknown
            )
            for period, found in self._found
        ]
        self._chart.show_bars(bars, indicator.label.say(language.code))
        rows: list[tuple[object, list[Cell]]] = [
            (PartOf(name, None, None), [Cell(tr("All")), *_cells(figures.total[name])])
        ]
        rows += self._broken(tr("By sex"), figures.by_sex[name], lambda part: (part, None), name)
        rows += self._broken(tr("By area"), figures.by_area[name], lambda part: (None, part), name)
        self._part_rows.show_rows(rows)
        self._parts.span_headings()
        self._parts.selectRow(0)
        self._ask_behind()

    def _broken(
        self,
        title: str,
        parts: Mapping[str, Figure],
        of: Callable[[str], tuple[str | None, str | None]],
        name: str,
    ) -> list[tuple[object, list[Cell]]]:
        rows: list[tuple[object, list[Cell]]] = [(Heading(), [Cell(title)])] if parts else []
        for part, figure in sorted(parts.items()):
            shown = part or tr("Not known")
            rows.append(
                (
                    PartOf(name, *of(part)),
                    [Cell(term_label("sex", shown, language.code)), *_cells(figure)],
                )
            )
        return rows

    def _ask_behind(self) -> None:
        part = self._parts.chosen()
        if isinstance(part, PartOf):
            period, today = self._period, datetime.now().astimezone().date()
            self._desk.ask(
                lambda casebook: (
                    part,
                    behind(casebook, part.indicator, period, today, sex=part.sex, area=part.area),
                ),
                self._show_behind,
            )

    def _show_behind(self, found: tuple[PartOf, list[Behind]]) -> None:
        part, rows = found
        if part == self._parts.chosen():
            shown: list[tuple[object, list[Cell]]] = [
                (row, [Cell(row.name), Cell(RESULTS[row.result].say(language.code))])
                for row in rows
            ]
            self._behind_rows.show_rows(shown)

    def _on_open(self, one: object) -> None:
        if isinstance(one, Behind):
            self._open_case(one.case)


def _cells(figure: Figure) -> list[Cell]:
    share = "" if figure.share is None else f"{round(100 * figure.share)} %"
    return [
        Cell(tr("{n} of {all}", n=figure.n, all=figure.of), order=f"{figure.of:07}"),
        Cell(share, order=f"{figure.share or 0:.6f}"),
        Cell(str(figure.unknown or ""), order=f"{figure.unknown:07}"),
    ]


def shown_period(period: Period) -> str:
    """A period as people read it: Nov 2026, 4th quarter 2026, 2026."""
    if period.rhythm == "month":
        return month_said(period.first, language.code)
    if period.rhythm == "quarter":
        return tr("Quarter {n}, {year}", n=(period.last.month + 2) // 3, year=period.first.year)
    return str(period.first.year)


def _short(period: Period) -> str:
    if period.rhythm == "month":
        return month_name(period.first, language.code)
    return period.name[-2:] if period.rhythm == "quarter" else period.name
