"""In the window: a value no field can hold is shown as unreadable and written over; a case that cannot be reckoned has its line."""

import pytest

from aftercare.actions.recording.record import record
from aftercare.casework import due
from aftercare.casework.kinds import KINDS
from aftercare.ui.forms.record_form import open_form
from tests.actions.odd_values import VALUES, write
from tests.town import VISIT
from tests.ui.desk_driver import press_in, texts, unlock, visible_form

RECORD = "00000000-0000-0000-0000-000000000007"


def cells(table_rows):
    return " ".join(cell.text for _, row in table_rows.rows for cell in row)


@pytest.fixture
def odd(window):
    """Siti's window, with a visit whose place a colleague's device wrote as a map, and odd values in every other kind."""
    town = window.town
    with town.open("siti") as book, book.transaction():
        write(
            book,
            town.case,
            KINDS["visit"],
            {**VISIT, "place": {"a": 1}},
            bytes([*bytes(15), 7]),
            time=book.clock.now(),
        )
        for place, kind in enumerate(
            kind for kind in KINDS.values() if kind.compartment != "audit"
        ):
            for value in VALUES.values():
                fields = {
                    field.name: value
                    for field in kind.fields
                    if field.name not in ("about", "sensitivity")
                }
                write(book, town.case, kind, fields, bytes([place + 1, *bytes(14), 1]), time=1)
    return window


def test_it_is_shown_as_unreadable_and_can_be_emptied_in_the_form(qtbot, odd):
    refused = []
    shell = unlock(qtbot, odd)
    odd.desk.refused.connect(refused.append)
    for page in ("today", "caseload", "agenda", "figures", "conflicts", "reports"):
        shell.go(page)
    shell.open_case(odd.town.case)
    shell.case.timeline.choose_when_read(RECORD)
    qtbot.waitUntil(lambda: "Unreadable" in texts(shell.case), timeout=20_000)
    view = shell.case.timeline.view
    rows = [row for row, _ in shell.case._rows.rows]
    assert len({row.kind for row in rows}) > 30
    for row in rows:
        view.show_row(row, view._read)
    for place in range(shell.case.tabs.count()):
        shell.case.tabs.setCurrentIndex(place)
        qtbot.wait(1)
    open_form(shell, odd.desk, odd.town.case, "visit", RECORD)
    form = visible_form(qtbot, odd)
    assert "does not fit this field" in form._editors["place"].said
    press_in(form, "Empty it")
    form.save()
    qtbot.waitUntil(lambda: not form.isVisible(), timeout=20_000)
    saved = []
    odd.desk.ask(lambda book: book.records.get(RECORD, "visit"), saved.append)
    qtbot.waitUntil(lambda: bool(saved), timeout=20_000)
    assert (saved[0].unreadable, "place" in saved[0].fields) == ((), False)
    assert refused == []


def test_a_case_that_cannot_be_reckoned_is_named_on_every_screen(qtbot, window, monkeypatch):
    def failing(*_):
        raise ZeroDivisionError

    monkeypatch.setattr(due, "ALWAYS", (failing, *due.ALWAYS))
    with window.town.open("siti") as book:
        record(book, window.town.case, "task", {"what": "Telefon", "due": "2026-01-06"})
    shell = unlock(qtbot, window)
    said = lambda: " ".join(line.spoken for line in shell.today.list.rows.lines)
    qtbot.waitUntil(lambda: "could not be reckoned" in said(), timeout=20_000)
    assert "Telefon" in said()
    for page in ("caseload", "agenda", "figures"):
        shell.go(page)
        shown = getattr(shell, page)._unreckoned
        qtbot.waitUntil(lambda shown=shown: window.town.case[:8] in shown.text(), timeout=20_000)
        assert shown.isVisible()
    shell.go("conflicts")
    qtbot.waitUntil(lambda: "could not be reckoned" in cells(shell.conflicts._rows), timeout=20_000)
