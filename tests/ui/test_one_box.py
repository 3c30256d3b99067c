"""The one box: clients before commands before texts, the record itself opened, and nothing of it left."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from aftercare.actions.access.open_case import open_case
from aftercare.store.records import RecordRow
from aftercare.ui.language import language
from aftercare.ui.palette.row_painter import OFFER
from tests.ui.desk_driver import unlock, visible_form

CONTROL = Qt.KeyboardModifier.ControlModifier


def box_of(qtbot, window):
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_K, CONTROL)
    acts = window.shell.acts
    qtbot.waitUntil(lambda: acts.palette is not None, timeout=20_000)
    qtbot.waitUntil(lambda: len(acts.palette._clients.lines) > 0, timeout=20_000)
    return acts.palette


def rows(box):
    return [box.list.item(place).data(OFFER) for place in range(box.list.count())]


def typed(qtbot, box, text, found=lambda box: True):
    box.line.setText(text)
    qtbot.waitUntil(lambda: box._searched == text, timeout=20_000)
    return [row.title for row in rows(box)]


def test_the_box_finds_a_client_a_command_and_the_very_record(qtbot, window):
    town = window.town
    with town.open("siti") as book:
        murugan = open_case(
            book,
            {"preferred_name": "Murugan a/l Raju", "type": "general", "area": "Muar"}
            | {"phones": ["012-345 6789"], "identity_numbers": ["900101-14-5678"]},
        )
    for said in ("Letih, bukan murung lagi", "Tenang hari ini", "Bekerja semula"):
        town.visit("siti", town.case, observations=said)
    shell = unlock(qtbot, window)

    box = box_of(qtbot, window)
    found = typed(qtbot, box, "muru")
    assert found[:2] == ["Clients", "Murugan a/l Raju"]
    assert found.index("In what was written") > 1
    hit = next(row for row in rows(box) if "murung" in row.title)
    assert [hit.title[first : first + length] for first, length in hit.marks] == ["murung"]
    assert rows(box)[rows(box).index(hit) - 1].title == "Encik A", "under its client"
    for number in ("+60 12 345", "900101145678", "muar"):
        assert typed(qtbot, box, number)[:2] == ["Clients", "Murugan a/l Raju"]
    assert not any("900101" in row.title + row.aside for row in rows(box))

    typed(qtbot, box, "muru")
    box.list.setFixedHeight(3 * box.list.sizeHintForRow(0))
    for key in (Qt.Key.Key_End, Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_End):
        QTest.keyClick(box.line, key)
        over = box.list.item(box.list.currentRow() - 1)
        assert box.list.visualItemRect(over).top() >= 0, "whose it is stands in sight"
    QTest.keyClick(box.line, Qt.Key.Key_Return)
    chosen = lambda: getattr(shell.case.timeline.table.chosen(), "fields", {})
    qtbot.waitUntil(
        lambda: chosen().get("observations") == "Letih, bukan murung lagi", timeout=20_000
    )
    assert shell.case.shown_case == town.case
    assert shell.acts.palette is None

    box = box_of(qtbot, window)
    assert box.line.text() == ""
    assert [row.title for row in rows(box)] == ["Opened last", "Encik A"]
    found = typed(qtbot, box, "visit muru")
    assert found[0] == "Commands"
    QTest.keyClick(box.line, Qt.Key.Key_Return)
    form = visible_form(qtbot, window)
    assert (form._opening.kind, form._opening.case) == ("visit", murugan)
    form.close()


def test_commands_are_found_in_both_languages_and_escape_leaves_nothing(qtbot, window):
    shell = unlock(qtbot, window)
    language.choose("ms")
    shell.caseload.refresh()
    shell.go("caseload")
    before = shell.caseload._filter
    before.setFocus()
    box = box_of(qtbot, window)
    for text, title in (("kunci", "Kunci"), ("lock", "Kunci"), ("bahasa", "Bahasa dan paparan…")):
        assert title in typed(qtbot, box, text)
    QTest.keyClicks(box.line, " zzzqq")
    QTest.keyClick(box.line, Qt.Key.Key_Escape)
    assert shell.acts.palette is None
    assert shell.acts.palette_closed is not None
    qtbot.waitUntil(before.hasFocus, timeout=20_000)
    qtbot.wait(50)
    assert not any("zzzqq" in line.text() for line in window.findChildren(QLineEdit))
    box = box_of(qtbot, window)
    assert box.line.text() == ""
    typed(qtbot, box, "kunci")
    QTest.keyClick(box.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.desk is None, timeout=20_000)


def test_a_hit_that_a_filter_hides_is_shown_all_the_same(qtbot, window):
    town = window.town
    town.visit("siti", town.case, observations="Letih, bukan murung lagi")
    shell = unlock(qtbot, window)
    shell.open_case(town.case)
    qtbot.waitUntil(lambda: shell.case.timeline.rows.rowCount() > 0, timeout=20_000)
    shell.case.timeline.words.setText("tiada")
    assert shell.case.timeline.rows.rowCount() == 0
    visit = next(row for row in shell.case._read.rows if row.kind == "visit")
    shell.acts.open_record(town.case, visit.id)
    chosen = shell.case.timeline.table.chosen
    qtbot.waitUntil(
        lambda: isinstance(chosen(), RecordRow) and chosen().id == visit.id, timeout=20_000
    )
