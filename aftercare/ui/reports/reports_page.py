"""Reports: which, about whom, for whom; looked at before it is saved. Export and import stand
beside them.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from aftercare.actions.caseload.figures import offered_periods
from aftercare.actions.caseload.list_cases import CaseLine, list_cases
from aftercare.actions.papers.report import Asked, Made, make_report, print_report, save_report
from aftercare.actions.papers.report_kinds import REPORTS
from aftercare.actions.shared.audit import showable
from aftercare.casework.indicators.counting import Period
from aftercare.casework.kinds import KINDS
from aftercare.casework.local_time import written_at
from aftercare.casework.refusal import Refused
from aftercare.casework.spoken import spoken
from aftercare.casework.wording import LANGUAGE_NAMES
from aftercare.store.casebook import Casebook
from aftercare.store.records import RecordRow
from aftercare.ui.choice_box import ChoiceBox
from aftercare.ui.desk import Desk
from aftercare.ui.figures.figures_page import shown_period
from aftercare.ui.file_told import wrote_file
from aftercare.ui.keeping import Typed
from aftercare.ui.language import language, tr
from aftercare.ui.parts import button, label, page
from aftercare.ui.reports.preview import Preview
from aftercare.ui.said import SaidLine
from aftercare.ui.theme import SPACE, scaled


class About(NamedTuple):
    """A record that a report may be about, as a line to choose."""

    row: RecordRow
    text: str


class ReportsPage(QWidget):
    """What is printed."""

    def __init__(self, desk: Desk, exchange: Callable[[str], None]) -> None:
        super().__init__()
        self._desk = desk
        self._made: Made | None = None
        self._cases: list[CaseLine] = []
        layout, head, self._title = page(self)
        self._import = button("", lambda: exchange("import"))
        self._export = button("", lambda: exchange("export"))
        head.addWidget(self._import)
        head.addWidget(self._export)
        split = QSplitter()
        split.setChildrenCollapsible(False)
        split.addWidget(self._make_choice())
        self._preview = Preview()
        split.addWidget(self._preview)
        split.setSizes([scaled(430), scaled(640)])
        layout.addWidget(split, 1)
        # the rest is not of a case
        self.keeper = Typed(self, desk, "report", fields=lambda: [self._because])
        self.setFocusProxy(self._list)
        self.write_texts()

    def _make_choice(self) -> QWidget:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, SPACE, 0)
        self._list = QListWidget()
        self._list.currentRowChanged.connect(lambda _: self._on_report())
        column.addWidget(self._list, 1)
        self._form = QFormLayout()
        self._case, self._record, self._language = ChoiceBox(), ChoiceBox(), ChoiceBox()
        self._period, self._recipient, self._because = ChoiceBox(), QLineEdit(), QLineEdit()
        self._case.setEditable(True)
        self._case.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = self._case.completer()
        if completer:
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._case.currentIndexChanged.connect(lambda _: self._ask_records())
        for code, name in LANGUAGE_NAMES.items():
            self._language.addItem(name, code)
        self._labels: dict[str, QLabel] = {}
        asked: tuple[tuple[str, QWidget], ...] = (
            ("case", self._case),
            ("record", self._record),
            ("period", self._period),
            ("recipient", self._recipient),
            ("because", self._because),
            ("language", self._language),
        )
        for key, widget in asked:
            title = label("")
            title.setBuddy(widget)
            self._labels[key] = title
            widget.setMinimumWidth(scaled(180))
            self._form.addRow(title, widget)
        column.addLayout(self._form)
        self._refused = SaidLine()
        column.addWidget(self._refused)
        keys = QHBoxLayout()
        self._look = button("", self._on_look, "main", shortcut="F5")
        self._save = button("", self._on_save, shortcut="Ctrl+S")
        keys.addWidget(self._look)
        keys.addWidget(self._save)
        column.addLayout(keys)
        return left

    def write_texts(self) -> None:
        """All texts in the chosen language."""
        self._title.setText(tr("Reports"))
        self._import.setText(tr("Import…"))
        self._export.setText(tr("Export…"))
        chosen = max(0, self._list.currentRow())
        self._list.blockSignals(True)
        self._list.clear()
        for report in REPORTS.values():
            self._list.addItem(report.title.say(language.code))
        self._list.setCurrentRow(chosen)
        self._list.blockSignals(False)
        self._list.setAccessibleName(tr("Reports"))
        titles = {
            "case": tr("Case"),
            "record": tr("Record"),
            "period": tr("Period"),
            "recipient": tr("For whom"),
            "because": tr("Why without consent"),
            "language": tr("Language"),
        }
        for key, title in titles.items():
            self._labels[key].setText(title)
            buddy = self._labels[key].buddy()
            if buddy:
                buddy.setAccessibleName(title)
        self._because.setPlaceholderText(
            tr("only where no consent covers it; it is entered in the audit")
        )
        self._language.setCurrentIndex(max(0, self._language.findData(language.code)))
        self._look.setText(tr("Look at it"))
        self._save.setText(tr("Save as PDF…"))
        self._preview.setAccessibleName(tr("Preview"))
        self._on_report()
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Reads the cases that reports may be about."""
        now = datetime.now().astimezone()
        self._desk.ask(
            lambda casebook: [case for case in list_cases(casebook, now) if not case.lost],
            self._show_cases,
        )

        self._desk.ask(lambda casebook: offered_periods(casebook, now.date()), self._show_periods)

    def _show_periods(self, periods: list[Period]) -> None:
        """Only what may be printed is offered: periods that are over, the newest chosen."""
        before = self._period.currentData()
        self._period.clear()
        for period in periods:
            self._period.addItem(shown_period(period), period.name)
        self._period.setCurrentIndex(max(0, self._period.findData(before)))

    def _show_cases(self, cases: list[CaseLine]) -> None:
        if [case.case for case in cases] == [case.case for case in self._cases]:
            return
        before = self._case.currentData()
        self._cases = cases
        self._case.blockSignals(True)
        self._case.clear()
        for case in cases:
            self._case.addItem(
                "  ".join(part for part in (case.name, case.number) if part), case.case
            )
        self._case.setCurrentIndex(max(0, self._case.findData(before)))
        self._case.blockSignals(False)
        self._ask_records()

    @property
    def ready(self) -> bool:
        """Whether the cases to report on are read."""
        return bool(self._cases)

    @property
    def made(self) -> bool:
        """Whether a report is in sight."""
        return self._made is not None

    def choose(self, name: str) -> None:
        """Chooses a report."""
        self._list.setCurrentRow(list(REPORTS).index(name))

    def look(self) -> None:
        """Makes the report to look at."""
        self._on_look()

    # -- what is asked for -------------------------------------------------------------------------

    def _report(self) -> str:
        return list(REPORTS)[max(0, self._list.currentRow())]

    def _on_report(self) -> None:
        """Only what this report needs is asked for."""
        report = REPORTS[self._report()]
        shown = {
            "case": report.about not in ("", "period"),
            "record": report.about in KINDS and report.about != "case",
            "period": report.about == "period",
            "recipient": report.recipient is None,
            "because": bool(report.consents),
            "language": True,
        }
        for key, visible in shown.items():
            self._form.setRowVisible(self._labels[key], visible)
        self._look.setVisible(report.make is not None)
        self._refused.clear()
        self._made = None
        self._preview.show_pdf(
            b"", tr("Choose what it is about, and press F5 to look at it before it is saved.")
        )
        self._ask_records()

    def _ask_records(self) -> None:
        self.keeper.move_to(str(self._case.currentData() or ""))
        kind, case, code = REPORTS[self._report()].about, self._case.currentData(), language.code
        if kind in KINDS and kind != "case" and case:
            self._desk.ask(
                lambda casebook: _records(casebook, kind, case, code), self._show_records
            )

    def _show_records(self, found: list[About]) -> None:
        self._record.clear()
        for record in found:
            self._record.addItem(record.text, record.row.id)

    def _asked(self) -> Asked:
        report = REPORTS[self._report()]
        case = str(self._case.currentData() or "") if report.about not in ("", "period") else ""
        about_record = report.about in KINDS and report.about != "case"
        return Asked(
            report.name,
            case,
            str(self._record.currentData() or "") if about_record else "",
            str(self._period.currentData() or "") if report.about == "period" else "",
            self._recipient.text().strip() if report.recipient is None else "",
            self._because.text().strip() if report.consents else "",
            str(self._language.currentData()),
        )

    def _on_look(self) -> None:
        asked = self._asked()
        self._refused.clear()
        self._desk.ask(
            lambda casebook: make_report(casebook, asked), self._show_made, self._on_refused
        )

    def _show_made(self, made: Made) -> None:
        self._made = made
        self._preview.show_pdf(made.pdf, ours=True)

    def _on_refused(self, refusal: Refused) -> None:
        self._made = None
        self._refused.failed(refusal)

    def _on_save(self) -> None:
        asked, made = self._asked(), self._made
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Save as PDF…"), f"{asked.name}.pdf", "PDF (*.pdf)"
        )
        if not name:
            return
        path = Path(name)

        def work(casebook: Casebook) -> bool:
            return (
                save_report(casebook, made, path)
                if made is not None
                else print_report(casebook, asked, path)
            )

        self._refused.clear()
        self._desk.save(
            work,
            lambda entered: self._show_saved(path, entered=entered),
            self._on_refused,
            says=wrote_file(path),
        )

    def _show_saved(self, path: Path, *, entered: bool) -> None:
        self.keeper.done()
        self.keeper.begin()
        said = tr("Saved as {path}, and entered in the audit.", path=str(path))
        if not entered:
            said = tr(
                "Saved as {path}. It could not be entered in the audit, as nothing can be "
                "written here.",
                path=str(path),
            )
        self._refused.done(said)


def _records(casebook: Casebook, kind: str, case: str, code: str) -> list[About]:
    """The records of a kind in a case, newest first, each as a line."""
    declared = KINDS[kind]
    records = []
    rows = showable(casebook, casebook.records.read(kind=kind, case=case))
    for row in reversed(rows):
        when = language.day(row.fields.get(declared.happened) or written_at(row.written))
        parts = [
            spoken(declared.by_name[name], row.fields.get(name), {}, code)
            for name in declared.title
        ]
        records.append(About(row, "  ".join([when, *(part for part in parts if part)])))
    return records
