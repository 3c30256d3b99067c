"""The rest of the scripted day: the supervisor's week in the real windows, and every report that
can be printed, as PDFs.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from aftercare.actions.papers.report import Asked, print_report
from aftercare.actions.papers.report_kinds import REPORTS
from aftercare.casework.indicators.counting import Period
from aftercare.casework.refusal import Refused
from aftercare.store.casebook import Casebook
from aftercare.ui.main_window import MainWindow
from aftercare.ui.shell import Shell

TO = {"conference_summary": "Jabatan Kebajikan Masyarakat", "transfer": "Daniel"}
WHY = "Example: agreed by word of mouth, the form follows."


class Day(Protocol):
    """The part of the script that drives and photographs."""

    def say(self, text: str) -> None:
        """Keeps a line of what happened."""

    def wait(self, happened: Callable[[], bool], what: str) -> None:
        """Until something happened."""

    def picture(self, widget: QWidget, name: str) -> None:
        """Photographs a widget."""


MOST_READ = 60  # keys by which a case is read to its end


def supervisors_week(day: Day, window: MainWindow, shell: Shell) -> None:
    """The queue, one case approved by one key, the caseload, the figures, a report before it is
    saved.
    """
    shell.go("review")
    page = shell.review
    day.wait(lambda: page.read is not None, "a case is read for review")
    day.picture(window, "review")
    window.activateWindow()
    day.wait(window.isActiveWindow, "the window has the keyboard")
    page.table.setFocus()
    before, case = page.waiting, page.case
    day.wait(lambda: page.column.looked, "what is in sight is known")
    for _ in range(MOST_READ):  # to the end of what is new
        if page.column.ended:
            break
        QTest.keyClick(page.table, Qt.Key.Key_Space)
        day.wait(lambda: page.column.looked, "what is in sight is known")
    QTest.keyClick(page.table, Qt.Key.Key_A)
    day.wait(lambda: page.case not in ("", case), "a case is signed off and the next one read")
    day.say(f"Puan Lim: {before} cases waited for review, one was signed off with one key.")
    shell.go("figures")
    figures = shell.figures
    day.wait(lambda: figures.shown, "the figures are counted")
    figures.choose("contact_completion")
    day.wait(lambda: figures.behind_shown, "the cases behind a figure")
    day.picture(window, "figures")
    shell.go("reports")
    reports = shell.reports
    day.wait(lambda: reports.ready, "the cases to report on")
    reports.choose("caseload")
    reports.look()
    day.wait(lambda: reports.made, "the report is made")
    day.picture(window, "report")


def print_everything(day: Day, folder: Path, passphrase: str, case: str, into: Path) -> None:
    """Every report about one case, and those about the caseload and the last quarter."""
    into.mkdir(exist_ok=True)
    with Casebook.open(folder, passphrase) as book:
        month = Period.month_of(book.here().date())
        quarter = Period.read(f"{month.first.year}-Q{(month.first.month + 2) // 3}").before()
        cases = _cases(book)
        for report in REPORTS.values():
            about = (
                case
                if report.about in ("", "case", "period") or case in cases[report.about]
                else ""
            )
            about = about or next(iter(cases[report.about]), "")
            because = WHY if report.consents else ""
            asked = Asked(
                report.name,
                about,
                "",
                quarter.name if report.about == "period" else "",
                TO.get(report.name, ""),
                because,
            )
            try:
                print_report(book, asked, into / f"{report.name}.pdf")
            except Refused as refusal:
                day.say(f"{report.name}: {refusal.happened.say('en')}")
    day.say(f"{len(list(into.glob('*.pdf')))} reports are printed.")


def _cases(book: Casebook) -> Mapping[str, list[str]]:
    """By kind of record, the cases that have one."""
    kinds = {report.about for report in REPORTS.values()} - {"", "case", "period"}
    return {
        kind: list(dict.fromkeys(row.case for row in book.records.read(kind=kind)))
        for kind in kinds
    }
