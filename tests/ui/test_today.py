"""Today as a queue of work: filters that are remembered, several rows at once, and the place that is kept; the agenda's days and route."""

from datetime import datetime, timedelta

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from aftercare.actions.access.open_case import open_case
from aftercare.actions.recording.record import record
from aftercare.ui.agenda.planned_time_sheet import PlannedTimeSheet
from tests.ui.desk_driver import press_in, unlock, visible_form, visible_sheet

NOW = datetime.now().astimezone()
TOMORROW = NOW.date() + timedelta(days=1)
SHIFT, CONTROL, ALT = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
CLIENTS = (("Murugan", "Tangkak"), ("Faizal", "Ledang"), ("Siti Aminah", "Tangkak"))


@pytest.fixture
def worker(qtbot, window):
    """Three clients who were never seen, each with a task that is late."""
    with window.town.open("siti") as book:
        for name, area in CLIENTS:
            fields = {"preferred_name": name, "area": area, "type": "general"}
            fields |= {"release_date": (NOW.date() - timedelta(days=20)).isoformat()}
            fields |= {"contact_frequency": "weekly", "opened": NOW.date().isoformat()}
            case = open_case(book, fields)
            record(book, case, "task", {"what": f"Telefon {name}", "due": "2026-01-06"})
    shell = unlock(qtbot, window)
    qtbot.waitUntil(lambda: len(shell.today.list.row_keys()) >= 6, timeout=20_000)
    window.today = shell.today
    return window


def titles(page):
    return [(line.title, line.key[1]) for line in page.list.rows.lines if line.key]


def pressed(page):
    return pressed_of(page.pills)


def pressed_of(pills):
    return {name: key.text().split()[-1] for name, key in pills.keys.items()}


def test_a_filter_is_a_pill_with_its_count_and_key_and_is_remembered(qtbot, worker):
    page = worker.today
    everything = len(page.list.row_keys())
    assert pressed(page)["tasks"] == "3"
    assert pressed(page)[""] == str(everything)
    QTest.keyClick(page.list, Qt.Key.Key_4, ALT)
    assert {rule for _, rule in titles(page)} == {"task"}
    worker.lock()
    page = unlock(qtbot, worker).today
    qtbot.waitUntil(lambda: len(page.list.row_keys()) == 3, timeout=20_000)
    QTest.keyClick(page.list, Qt.Key.Key_4, ALT)
    assert len(page.list.row_keys()) == everything


def test_rows_are_filtered_by_letters_headed_by_areas_of_several_and_never_cut(worker):
    page = worker.today
    everything, lines = titles(page), page.list.rows.lines
    QTest.keyClicks(page.list, "muru")
    assert page.filter.hasFocus()
    assert {name for name, _ in titles(page)} == {"Murugan"}
    QTest.keyClick(page.filter, Qt.Key.Key_Escape)
    assert page.list.hasFocus()
    assert titles(page) == everything

    headings = [line.title for line in lines if not line.key]
    assert [text for text in headings if text.startswith("Tangkak")] == ["Tangkak · 2 to see"]
    assert not any(text.startswith("Ledang") for text in headings)
    seen = {line.title: line.chip for line in lines if line.key and line.key[1] == "first_contact"}
    assert (seen["Murugan"], seen["Siti Aminah"], seen["Faizal"]) == ("", "", "Ledang")

    metrics, wide = page.list.fontMetrics(), page.list.viewport().width()
    for place, line in enumerate(page.list.rows.lines):
        if line.key:
            lines_needed = 1 + -(-metrics.horizontalAdvance(line.below) // wide)
            assert page.list.high(place) >= metrics.height() * lines_needed, line.below
    late = [line for line in page.list.rows.lines if line.key and line.key[1] == "task"]
    assert all("days late" in line.right and line.late for line in late)
    assert "days late" in late[0].spoken


def test_several_tasks_are_done_at_once_and_the_next_row_is_chosen(qtbot, worker):
    page = worker.today
    tasks = [key for key in page.list.row_keys() if key[1] == "task"]
    page.list.choose(tasks[:2])
    QTest.keyClick(worker, Qt.Key.Key_D, CONTROL)
    left = lambda: [key for key in page.list.row_keys() if key[1] == "task"]
    qtbot.waitUntil(lambda: left() == tasks[2:], timeout=20_000)
    assert page.list.current_key() == tasks[2]


def test_chosen_clients_become_tomorrows_route_in_few_keys(qtbot, worker):
    page, agenda = worker.today, worker.shell.agenda
    seen = [key for key in page.list.row_keys() if key[1] == "first_contact"]
    page.list.choose(seen[:1])
    page.list.setFocus()
    for _ in range(2):
        QTest.keyClick(page.list, Qt.Key.Key_Down, SHIFT)
    chosen = [key[0] for key in page.list.chosen_keys()]
    assert len(chosen) == 3
    QTest.keyClick(worker, Qt.Key.Key_T, CONTROL)
    stops = agenda.route.stops
    qtbot.waitUntil(lambda: [key[0] for key in stops.row_keys()] == chosen, timeout=20_000)
    assert [line.front for line in stops.rows.lines] == ["09:00", "10:00", "11:00"]
    assert agenda.route.day == TOMORROW

    QTest.keyClick(stops, Qt.Key.Key_Down, ALT)
    order = lambda: [key[0] for key in stops.row_keys()]
    qtbot.waitUntil(lambda: order() == [chosen[1], chosen[0], chosen[2]], timeout=20_000)
    assert stops.current_key()[0] == chosen[0]
    QTest.keyClicks(stops, "+")
    hours = lambda: [line.front for line in stops.rows.lines]
    qtbot.waitUntil(lambda: hours() == ["09:00", "10:15", "11:00"], timeout=20_000)
    _drag_hour(stops, 0, 30)
    qtbot.waitUntil(lambda: hours()[0] > "09:00", timeout=20_000)
    QTest.keyClick(stops, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: len(stops.row_keys()) == 2, timeout=20_000)

    QTest.keyClick(stops, Qt.Key.Key_Return)
    sheet = visible_sheet(qtbot, worker)
    assert isinstance(sheet, PlannedTimeSheet)
    sheet.hour.setEditText("1530")
    press_in(sheet, "Save")
    qtbot.waitUntil(lambda: "15:30" in hours(), timeout=20_000)


def _drag_hour(stops, place, down):
    start = stops.visualRect(stops.rows.index(place)).center()
    start.setX(20)
    target = stops.viewport()
    QTest.mousePress(target, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(target, start + QPoint(0, down))
    QTest.mouseRelease(target, Qt.MouseButton.LeftButton, pos=start + QPoint(0, down))


def test_the_agenda_begins_today_and_a_planned_visit_keeps_its_hour(qtbot, worker):
    shell = worker.shell
    shell.go("agenda")
    agenda = shell.agenda
    qtbot.waitUntil(lambda: agenda.week[0].day == NOW.date(), timeout=20_000)
    assert [one.day - NOW.date() for one in agenda.week] == [timedelta(days=n) for n in range(7)]
    first = agenda.to_plan.item(0).data(Qt.ItemDataRole.UserRole)
    agenda.to_plan.setFocus()
    agenda.to_plan.setCurrentRow(0)
    QTest.keyClick(worker, Qt.Key.Key_T, CONTROL)
    there = lambda day: [
        (row.case, f"{row.at:%H:%M}")
        for row in (
            agenda.week[day].item(n).data(Qt.ItemDataRole.UserRole)
            for n in range(agenda.week[day].count())
        )
    ]
    qtbot.waitUntil(lambda: there(1) == [(first.case, "09:00")], timeout=20_000)
    agenda.week[1].setCurrentRow(0)
    QTest.keyClick(agenda.week[1], Qt.Key.Key_Right, ALT)
    qtbot.waitUntil(lambda: there(2) == [(first.case, "09:00")], timeout=20_000)
    QTest.keyClick(agenda.week[2], Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: there(2) == [], timeout=20_000)


def test_after_saving_today_is_back_at_the_next_row(qtbot, worker):
    page = worker.today
    keys = page.list.row_keys()
    task = next(key for key in keys if key[1] == "task")
    page.list.choose([task])
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    form = visible_form(qtbot, worker)
    form._editors["done"].set_value(True)
    form.save()
    qtbot.waitUntil(lambda: task not in page.list.row_keys(), timeout=20_000)
    assert page.isVisible()
    assert page.list.current_key() == keys[keys.index(task) + 1]


def test_the_caseload_is_filtered_by_pills_and_several_cases_are_planned(qtbot, worker, tmp_path):
    shell = worker.shell
    shell.go("caseload")
    page = shell.caseload
    qtbot.waitUntil(lambda: len(page._rows.rows) == 4, timeout=20_000)
    assert (pressed_of(page._pills)["late"], pressed_of(page._pills)["mine"]) == ("4", "4")
    page._pills.press("signal")
    assert page._rows.rows == []
    page._all.click()
    assert len(page._rows.rows) == 4
    QTest.keyClicks(page._table, "muru")
    assert [line.name for line, _ in page._rows.rows] == ["Murugan"]
    QTest.keyClick(page._filter, Qt.Key.Key_Escape)
    page._table.selectRow(0)
    for _ in range(2):
        QTest.keyClick(page._table, Qt.Key.Key_Down, SHIFT)
    chosen = [line.case for line in page._chosen_lines()]
    assert len(chosen) == 3
    page.print_to(tmp_path / "list.pdf")
    qtbot.waitUntil((tmp_path / "list.pdf").exists, timeout=20_000)
    said = PdfReader(tmp_path / "list.pdf").pages[0].extract_text()
    assert not any(name in said for name, _ in CLIENTS)
    QTest.keyClick(worker, Qt.Key.Key_T, CONTROL)
    stops = shell.agenda.route.stops
    qtbot.waitUntil(lambda: [key[0] for key in stops.row_keys()] == chosen, timeout=20_000)


def test_the_side_bar_counts_what_is_late_and_says_so(qtbot, worker):
    link, late = worker.shell._links["today"], pressed(worker.today)["late"]
    qtbot.waitUntil(lambda: link.text() == f"Today   {late}", timeout=20_000)
    assert link.accessibleName() == f"Today, {late} late"
    assert link.shortcut().toString() == "Ctrl+1"
    assert worker.shell._links["conflicts"].text() == "Conflicts"
