"""The supervisor's windows, by keys and buttons: review, caseload, figures, reports, import and export, agency forms."""

from datetime import datetime, timedelta

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QLabel, QLineEdit

from aftercare.actions.access.open_case import open_case
from aftercare.actions.papers.report_kinds import REPORTS
from aftercare.actions.recording.agency_forms import add_form
from aftercare.actions.recording.record import record
from aftercare.casework.indicators.counting import Period
from aftercare.store.database_errors import OnlyRead
from aftercare.ui import theme
from aftercare.ui.agency_forms.fill_sheet import FillSheet
from aftercare.ui.commands.screens import screens_of
from aftercare.ui.exchange.import_sheet import ImportSheet
from aftercare.ui.figures.figures_page import FiguresPage
from aftercare.ui.main_window import MainWindow
from tests.casework.test_agency_forms import workbook
from tests.town import SIGNAL, VISIT
from tests.ui.desk_driver import press_in, texts, unlock, visible_sheet


@pytest.fixture
def crew(town):
    """Three cases of siti's that sup supervises, each with a visit of yesterday."""
    with town.open("siti") as book:
        yesterday = f"{book.here().date() - timedelta(days=1)}T10:00:00+08:00"
        town.cases = {}
        for name, area in (("Ali", "Kajang"), ("Bala", "Klang"), ("Chong", "Klang")):
            head = {
                "preferred_name": name,
                "type": "general",
                "supervisor": "sup",
                "opened": yesterday[:10],
                "sex": "male",
                "area": area,
            }
            town.cases[name] = open_case(book, head)
            record(
                book,
                town.cases[name],
                "visit",
                {**VISIT, "held": yesterday, "observations": f"Lawatan {name}"},
            )
    town.sync("siti", "sup")
    return town


@pytest.fixture
def shell(qtbot, crew, english):
    window = MainWindow(crew.folder / "sup", theme.LIGHT)
    window.resize(1366, 768)
    window.show()
    found = unlock(qtbot, window)
    found.town = crew
    yield found
    window.close()


def rows_of(table):
    return [[cell.text for cell in cells] for _, cells in table._rows.rows]


def test_a_comment_stays_where_it_is_typed_while_the_case_before_is_being_returned(qtbot, shell):
    shell.go("review")
    page = shell.review
    qtbot.waitUntil(
        lambda: len(rows_of(page._list)) == 3 and page._read is not None, timeout=20_000
    )
    QTest.keyClicks(page._comment, "Apa kata ibunya?")
    QTest.keyClick(page._comment, Qt.Key.Key_Return)
    assert page._comment.text() == ""
    QTest.keyClicks(page._comment, "Bila lagi?")
    qtbot.waitUntil(lambda: page.waiting == 2 and page._read is not None, timeout=20_000)
    assert page._comment.text() == "Bila lagi?"
    shell._window.close()
    with shell.town.open("sup") as book:
        assert [(one.case, one.fields["fields"][0][2]) for one in book.drafts.all()] == [
            (page.keeper.case, "Bila lagi?")
        ]
        assert [row.fields["comment"] for row in book.records.read(kind="review")] == [
            "Apa kata ibunya?"
        ]


def test_a_signal_is_acknowledged_where_it_is_read(qtbot, shell):
    shell._window.close()
    with shell.town.open("siti") as book:
        noticed = book.here().isoformat(timespec="minutes")
        record(book, shell.town.cases["Chong"], "signal", {**SIGNAL, "noticed": noticed})
    shell.town.sync("siti", "sup")
    window = MainWindow(shell.town.folder / "sup", theme.LIGHT)
    window.show()
    again = unlock(qtbot, window)
    again.go("review")
    page = again.review
    qtbot.waitUntil(lambda: page.case == shell.town.cases["Chong"], timeout=20_000)
    assert rows_of(page._list)[0] == ["Chong", "Signal"]
    page._list.setFocus()
    QTest.keyClick(page._list, Qt.Key.Key_K)
    qtbot.waitUntil(
        lambda: "Signal" not in [cells[1] for cells in rows_of(page._list)], timeout=20_000
    )
    window.close()
    with shell.town.open("sup") as book:
        (row,) = book.records.read(kind="signal")
        assert row.fields["acknowledged_by"]


def test_all_routine_contacts_but_the_sample_are_approved_by_one_button(qtbot, shell):
    shell.go("review")
    page = shell.review
    qtbot.waitUntil(lambda: len(rows_of(page._list)) == 3, timeout=20_000)
    assert len([cells for cells in rows_of(page._list) if cells[0].startswith("◆")]) == 2
    page._routine.click()
    qtbot.waitUntil(lambda: page.waiting == 2, timeout=20_000)


def test_the_caseload_is_grouped_filtered_kept_and_handed_over(qtbot, shell, monkeypatch):
    shell.go("caseload")
    page = shell.caseload
    # a heading for siti, and three cases
    qtbot.waitUntil(lambda: len(rows_of(page._table)) == 4, timeout=20_000)
    page._by.setCurrentIndex(page._by.findData("area"))
    assert [cells[0] for cells in rows_of(page._table) if len(cells) == 1] == [
        "Kajang · 1 case · 0 overdue",
        "Klang · 2 cases · 0 overdue",
    ]
    QTest.keyClicks(page._filter, "klang")
    assert [cells[0] for cells in rows_of(page._table)][1:] == ["Bala", "Chong"]
    monkeypatch.setattr(
        "aftercare.ui.caseload.caseload_page.QInputDialog.getText",
        lambda *_, **__: ("Klang saja", True),
    )
    page._keep.click()
    qtbot.waitUntil(lambda: page._saved.findText("Klang saja") > 0, timeout=20_000)
    page._filter.clear()
    page._saved.setCurrentIndex(1)
    page._on_saved(1)
    assert page._filter.text() == "klang"
    assert "siti: 3 cases" in page._workload.accessibleName()
    page._hand_over.click()
    sheet = visible_sheet(qtbot, shell._window)
    assert "Hand over" in sheet.windowTitle()
    sheet.reject()


def test_a_figure_opens_the_cases_behind_it_and_is_printed_in_place(
    qtbot, shell, tmp_path, monkeypatch
):
    shell.go("figures")
    page: FiguresPage = shell.figures
    qtbot.waitUntil(lambda: bool(page._found), timeout=20_000)
    yesterday = datetime.now().astimezone() - timedelta(days=1)
    if yesterday.month != datetime.now().astimezone().month:  # the month of what was done
        QTest.keyClick(page._table, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: f"{yesterday:%b}" in page._chart.accessibleDescription())
    names = [cells[0] for cells in rows_of(page._table)]
    page._table.selectRow(names.index("Contact completion"))
    qtbot.waitUntil(lambda: len(rows_of(page._behind)) >= 3, timeout=20_000)
    assert {cells[0] for cells in rows_of(page._behind)} == {"Ali", "Bala", "Chong"}
    parts = [cells[0] for cells in rows_of(page._parts)]
    page._parts.selectRow(parts.index("Klang"))
    qtbot.waitUntil(
        lambda: {cells[0] for cells in rows_of(page._behind)} == {"Bala", "Chong"}, timeout=20_000
    )
    page._behind.selectRow(0)
    page._behind._on_activated(page._behind.currentIndex())
    qtbot.waitUntil(lambda: shell.case.shown_case in shell.town.cases.values(), timeout=20_000)
    assert f"{yesterday:%b}" in page._chart.accessibleDescription()
    # a month's figures on paper: Ctrl+P, and a name
    file = tmp_path / "figures.pdf"
    shell.go("figures")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    QTest.keyClick(page._table, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "and entered in the audit" in page.said.text(), timeout=20_000)
    assert page.said.property("role") == "good"
    said = PdfReader(file).pages[0].extract_text()
    assert "Contact completion" in said
    shell.go("reports")
    reports = shell.reports
    qtbot.waitUntil(lambda: reports._period.count() > 0, timeout=20_000)
    # only periods that are over are offered
    offered = [Period.read(reports._period.itemData(n)) for n in range(reports._period.count())]
    with shell.town.open("siti") as book:
        assert all(period.last < book.here().date() for period in offered)


def forbid_writing(book):
    book.database.unwritable = OnlyRead(book.folder, full=False)


def test_a_report_is_looked_at_before_it_is_saved(qtbot, shell, tmp_path, monkeypatch):
    shell.go("reports")
    page = shell.reports
    qtbot.waitUntil(lambda: page._case.count() == 3, timeout=20_000)
    page._list.setCurrentRow(list(REPORTS).index("visit_report"))
    qtbot.waitUntil(lambda: page._record.count() == 1, timeout=20_000)
    QTest.keyClick(page, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: page._made is not None, timeout=20_000)
    pictures = [one for one in page._preview.findChildren(QLabel) if not one.pixmap().isNull()]
    assert pictures
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "visit.pdf"), "")
    )
    page._save.click()
    qtbot.waitUntil(lambda: (tmp_path / "visit.pdf").exists(), timeout=20_000)
    qtbot.waitUntil(lambda: "and entered in the audit" in page._refused.text(), timeout=20_000)
    assert page._refused.property("role") == "good"
    shell.desk.ask(forbid_writing, lambda _: page._save.click())
    qtbot.waitUntil(
        lambda: "It could not be entered in the audit" in page._refused.text(), timeout=20_000
    )
    page._list.setCurrentRow(list(REPORTS).index("referral_letter"))
    page._look.click()
    qtbot.waitUntil(page._refused.isVisible, timeout=20_000)
    assert page._refused.property("role") == "error"
    assert "about something else" in page._refused.text() or "report" in page._refused.text()


def test_a_table_is_mapped_looked_through_and_imported(qtbot, shell, tmp_path):
    file = tmp_path / "list.csv"
    file.write_text(
        "Orang,Type of case,Area\nRahim,General,Klang\n,General,Klang\n", encoding="utf-8"
    )
    shell.acts.exchange("import")
    sheet = visible_sheet(qtbot, shell._window)
    assert isinstance(sheet, ImportSheet)
    sheet.take(file)
    qtbot.waitUntil(lambda: sheet._mapping.rowCount() == 3, timeout=20_000)
    choice = sheet._mapping.cellWidget(0, 2)
    assert isinstance(choice, QComboBox)
    assert choice.currentData() == ""
    choice.setCurrentIndex(choice.findData("preferred_name"))
    press_in(sheet, "Look through the rows")
    qtbot.waitUntil(lambda: len(rows_of(sheet._preview)) == 4, timeout=20_000)
    assert "Preferred name is needed" in rows_of(sheet._preview)[0][3]
    assert not sheet._import.isEnabled()
    file.write_text("Orang,Type of case,Area\nRahim,General,Klang\n", encoding="utf-8")
    press_in(sheet, "Look through the rows")
    qtbot.waitUntil(sheet._import.isEnabled, timeout=20_000)
    sheet._import.click()
    qtbot.waitUntil(
        lambda: any("2 records were imported" in text for text in texts(sheet)), timeout=20_000
    )
    press_in(sheet, "Take the last import back")
    qtbot.waitUntil(
        lambda: any("2 records were struck out" in text for text in texts(sheet)), timeout=20_000
    )


def test_an_export_shows_its_password_once(qtbot, shell, tmp_path):
    shell.acts.exchange("export")
    sheet = visible_sheet(qtbot, shell._window)
    sheet.export_to(tmp_path)
    qtbot.waitUntil(lambda: any("records are in" in text for text in texts(sheet)), timeout=20_000)
    assert len(list(tmp_path.glob("*.zip"))) == 1


def test_a_form_is_filled_in_and_asks_only_what_follows(qtbot, shell, tmp_path):
    (tmp_path / "house.xlsx").write_bytes(workbook())
    shell._window.close()
    with shell.town.open("admin") as book:
        add_form(book, tmp_path / "house.xlsx")
    shell.town.sync("admin", "sup")
    window = MainWindow(shell.town.folder / "sup", theme.LIGHT)
    window.show()
    again = unlock(qtbot, window)
    again.open_case(shell.town.cases["Ali"])
    again.case._on_form()
    press_in(visible_sheet(qtbot, window), "Household 3")
    qtbot.waitUntil(
        lambda: any(one.isVisible() for one in window.findChildren(FillSheet)), timeout=20_000
    )
    sheet = next(one for one in window.findChildren(FillSheet) if one.isVisible())
    who = sheet._lines["/data/who"]
    assert isinstance(who, QLineEdit)
    press_in(sheet, "Save")
    qtbot.waitUntil(
        lambda: any("An answer is needed here." in text for text in texts(sheet)), timeout=20_000
    )
    QTest.keyClicks(who, "Aminah")
    assert "/data/job/hours" not in sheet._lines
    works = sheet._lines["/data/works"]
    works.setCurrentIndex(works.findData("yes"))
    qtbot.waitUntil(lambda: "/data/job/hours" in sheet._lines, timeout=20_000)
    QTest.keyClicks(sheet._lines["/data/job/hours"], "40")
    boxes = sheet._lines["/data/needs"].findChildren(QCheckBox)
    boxes[0].click()
    press_in(sheet, "Save")
    qtbot.waitUntil(lambda: not sheet.isVisible(), timeout=20_000)
    window.close()
    with shell.town.open("sup") as book:
        (row,) = book.records.read(kind="form_answer")
        said = row.fields["answers"]
        assert {said[path] for path in ("/data/who", "/data/job/hours", "/data/needs")} == {
            "Aminah",
            "40",
            "food",
        }
        assert book.drafts.all() == []


def test_each_role_has_its_screens():
    assert screens_of("supervisor") == [
        "today",
        "caseload",
        "agenda",
        "conflicts",
        "review",
        "figures",
        "reports",
        "audit",
        "people",
    ]
    assert "review" not in screens_of("worker")
    assert "reports" in screens_of("worker")
    assert screens_of("auditor") == ["audit", "caseload", "people"]
    assert screens_of("administrator") == ["people", "audit"]
