"""Review is read, not stamped: the order stands still, A comes at the end, U takes back, a return concerns one record."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from aftercare.actions.access.open_case import open_case
from aftercare.actions.recording.comment import questions_to_me
from aftercare.actions.recording.record import record
from aftercare.ui import theme
from aftercare.ui.main_window import MainWindow
from tests.town import SIGNAL, VISIT
from tests.ui.desk_driver import unlock

LONG = "Klien tinggal bersama ibu saudaranya di Kajang dan bekerja pada waktu pagi. " * 30


@pytest.fixture
def page(qtbot, town, english):
    """What waits for sup: two cases with a signal, then three with visits, the first of them with two long ones."""
    with town.open("siti") as book:
        now = book.here()
        yesterday = f"{now.date() - timedelta(days=1)}T10:00:00+08:00"
        town.cases = {}
        for name in ("Ali", "Bala", "Chong", "Dewi", "Eng"):
            head = {
                "preferred_name": name,
                "type": "general",
                "supervisor": "sup",
                "opened": yesterday[:10],
            }
            town.cases[name] = open_case(book, head)
            record(book, town.cases[name], "visit", {**VISIT, "held": yesterday})
        long = {**VISIT, "held": yesterday, "observations": LONG}
        record(book, town.cases["Chong"], "visit", long)
        noticed = now.isoformat(timespec="minutes")
        for name in ("Ali", "Bala"):
            record(book, town.cases[name], "signal", {**SIGNAL, "noticed": noticed})
    town.sync("siti", "sup")
    window = MainWindow(town.folder / "sup", theme.LIGHT)
    window.resize(1366, 768)
    window.show()
    shell = unlock(qtbot, window)
    shell.go("review")
    found = shell.review
    found.town, found.shell = town, shell
    qtbot.waitUntil(lambda: found.case == town.cases["Ali"], timeout=20_000)
    yield found
    window.close()


def order_of(page):
    return [standing.line.name for standing, _ in page.table._rows.rows]


def at(qtbot, page, name, key=None):
    """That case is in sight and read, after a key."""
    if key is not None:
        for _ in range(20):  # to the end of the case, where the size of text leaves some below
            if key != Qt.Key.Key_A or page._approve.isEnabled():
                break
            QTest.keyClick(page.table, Qt.Key.Key_Space)
            qtbot.wait(50)
        page.setFocus()
        QTest.keyClick(page.table, key)
    case = page.town.cases[name]
    qtbot.waitUntil(lambda: page.case == case and page.column.looked, timeout=20_000)


def test_ten_keys_go_through_the_queue_in_the_order_in_which_it_stood(qtbot, page):
    before = order_of(page)
    assert before == ["Ali", "Bala", "Chong", "Dewi", "Eng"]
    assert "signals left: 2" in page._count.text()
    # the first signal is taken on: nothing moves, and nobody is jumped
    at(qtbot, page, "Ali")
    page.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_K)
    qtbot.waitUntil(lambda: "signals left: 1" in page._count.text(), timeout=20_000)
    at(qtbot, page, "Ali")
    assert order_of(page) == before
    at(qtbot, page, "Bala", Qt.Key.Key_A)
    # a signal that nobody has acknowledged stays in the queue, and is counted
    at(qtbot, page, "Chong", Qt.Key.Key_A)
    assert order_of(page) == before
    qtbot.waitUntil(lambda: "1 of 5 decided" in page._count.text(), timeout=20_000)
    assert "signals left: 1" in page._count.text()


def test_why_each_case_waits_stands_beside_its_name_on_a_usual_screen(page):
    assert page.table.first == 0
    assert not page.table.isColumnHidden(1)


def test_what_was_not_in_sight_cannot_be_approved(qtbot, page):
    page._session.at = page.town.cases["Chong"]
    page.refresh()
    at(qtbot, page, "Chong")
    assert not page._approve.isEnabled()
    page.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_A)
    assert "more to read" in page._refused.text()
    presses = 0
    while not page.column.ended:
        QTest.keyClick(page.table, Qt.Key.Key_Space)
        presses += 1
        assert presses < 20
    assert page._approve.isEnabled()
    at(qtbot, page, "Dewi", Qt.Key.Key_A)


def test_what_was_decided_last_is_taken_back_with_one_key(qtbot, page):
    at(qtbot, page, "Ali")
    page.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_K)
    at(qtbot, page, "Ali")
    at(qtbot, page, "Bala", Qt.Key.Key_A)
    bar = page.shell.saved_bar
    qtbot.waitUntil(lambda: "Ali: approved" in bar._text.text(), timeout=20_000)
    at(qtbot, page, "Ali", Qt.Key.Key_U)
    assert page._session.said(page.town.cases["Ali"]) is None
    page.shell._window.close()
    with page.town.open("sup") as book:
        assert book.records.read(kind="review") == []
        # the signal is still taken on: one key takes back one thing
        assert [
            bool(row.fields.get("acknowledged")) for row in book.records.read(kind="signal")
        ] == [True, False]


def test_a_return_concerns_the_record_in_sight_and_the_rest_waits(qtbot, page):
    page._session.at = page.town.cases["Chong"]
    page.refresh()
    at(qtbot, page, "Chong")
    while page.column.place == 0:
        QTest.keyClick(page.table, Qt.Key.Key_Space)
    wanted = page.read.rows[1]
    QTest.keyClick(page.table, Qt.Key.Key_R)
    assert page._comment.hasFocus()
    QTest.keyClicks(page._comment, "Apa kata ibunya?")
    QTest.keyClick(page._comment, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.read is not None and len(page.read.rows) == 1, timeout=20_000)
    assert page.case == page.town.cases["Chong"]
    page.shell._window.close()
    page.town.sync("sup", "siti")
    with page.town.open("siti") as book:
        assert [one.row.fields["about"] for one in questions_to_me(book)] == [wanted.id]
