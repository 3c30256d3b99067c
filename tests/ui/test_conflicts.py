"""The Conflicts screen: comparing, combining, asking, settling, ruling on late entries, by keyboard where it is frequent."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QPushButton

from aftercare.actions.access.grant_case import grant_case
from aftercare.actions.access.hand_over_case import hand_over_case
from aftercare.actions.access.late_entries import Fate, late_entries
from aftercare.actions.recording.comment import comment, questions_to_me
from aftercare.actions.recording.record import record
from aftercare.ui.conflicts.settle_sheet import marked
from tests.ui.desk_driver import press_in, texts, unlock, visible_sheet

PLACEMENT = {"employer": "Bengkel Ali", "type": "paid", "start": "2026-01-10"}


@pytest.fixture
def disagreed(qtbot, window):
    """Siti's window, with one visit whose observations she and sup wrote differently."""
    town = window.town
    town.record = town.visit("siti", town.case, observations="Klien tenang dan mahu bekerja.")
    town.sync("siti", "sup")
    town.visit("siti", town.case, town.record, observations="Klien gelisah dan mahu bekerja.")
    town.visit("sup", town.case, town.record, observations="Klien gembira dan mahu bekerja.")
    town.sync("sup", "siti")
    return window


def open_first(qtbot, shell):
    shell.go("conflicts")
    qtbot.waitUntil(lambda: shell.conflicts._rows.rows != [], timeout=20_000)
    QTest.keyClick(shell.conflicts._table, Qt.Key.Key_Return)
    return visible_sheet(qtbot, shell.window())


def emptied(qtbot, shell):
    qtbot.waitUntil(lambda: shell.conflicts._rows.rows == [], timeout=20_000)


def test_the_versions_stand_side_by_side_with_what_differs_marked_and_the_ancestor_on_demand(
    qtbot, disagreed
):
    sheet = open_first(qtbot, unlock(qtbot, disagreed))
    shown = texts(sheet)
    assert "Klien <b><u>gelisah</u></b> dan mahu bekerja." in shown
    assert "Klien <b><u>gembira</u></b> dan mahu bekerja." in shown
    assert not any("on device" in text for text in shown)
    assert "Before: Klien tenang dan mahu bekerja." not in shown
    QTest.keyClick(sheet, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(
        lambda: "Before: Klien tenang dan mahu bekerja." in texts(sheet), timeout=20_000
    )


def test_a_key_takes_a_version(qtbot, disagreed):
    shell = unlock(qtbot, disagreed)
    sheet = open_first(qtbot, shell)
    QTest.keyClick(sheet, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    emptied(qtbot, shell)


def test_both_can_be_combined_and_corrected(qtbot, disagreed):
    shell = unlock(qtbot, disagreed)
    sheet = open_first(qtbot, shell)
    press_in(sheet, "Combine")
    editor = sheet.findChildren(QPlainTextEdit)[0]
    assert "gelisah" in editor.toPlainText()
    assert "gembira" in editor.toPlainText()
    editor.setPlainText("Klien gelisah, kemudian gembira.")
    press_in(sheet, "Save this")
    emptied(qtbot, shell)
    disagreed.close()
    with disagreed.town.open("siti") as book:
        assert (
            book.records.get(disagreed.town.record).fields["observations"]
            == "Klien gelisah, kemudian gembira."
        )


def test_nothing_is_written_over_two_versions_unless_it_is_said(qtbot, disagreed):
    shell = unlock(qtbot, disagreed)
    sheet = open_first(qtbot, shell)
    save = next(one for one in sheet.findChildren(QPushButton) if one.text() == "Save this")
    empty = sheet.findChildren(QCheckBox)[0]
    editor = sheet.findChildren(QPlainTextEdit)[0]
    assert not save.isEnabled()
    QTest.keyClicks(editor, "  ")
    assert not save.isEnabled()
    QTest.keyClicks(editor, "Klien")
    assert save.isEnabled()
    assert not empty.isEnabled()
    editor.clear()
    assert not save.isEnabled()
    empty.setChecked(True)
    press_in(sheet, "Save this")
    emptied(qtbot, shell)
    said = lambda text: lambda: any(text in one for one in texts(shell.saved_bar))
    qtbot.waitUntil(said("Conflict in “Observations” decided"), timeout=20_000)
    shell.saved_bar.undo()
    qtbot.waitUntil(lambda: len(shell.conflicts._rows.rows) == 1, timeout=20_000)


def test_words_that_both_wrote_alike_are_not_marked(qtbot, window):
    """Though neither of them was there before."""
    town = window.town
    record = town.visit("siti", town.case, observations="Klien tenang.")
    town.sync("siti", "sup")
    town.visit("siti", town.case, record, observations="Mula bekerja. Klien gelisah.")
    town.visit("sup", town.case, record, observations="Mula bekerja. Klien gembira.")
    town.sync("sup", "siti")
    shown = texts(open_first(qtbot, unlock(qtbot, window)))
    assert "Mula bekerja. Klien <b><u>gelisah</u></b>." in shown
    assert "Mula bekerja. Klien <b><u>gembira</u></b>." in shown


def test_asking_the_other_leaves_a_question_on_the_record(qtbot, disagreed):
    shell = unlock(qtbot, disagreed)
    sheet = open_first(qtbot, shell)
    qtbot.waitUntil(
        lambda: any(
            "Ask sup" in one.text() for one in sheet.findChildren(type(disagreed.shell._lock))
        ),
        timeout=5000,
    )
    QTest.keyClicks(sheet.findChildren(QLineEdit)[-1], "Bila pula gembira?")
    press_in(sheet, "Ask sup")
    qtbot.waitUntil(lambda: not sheet.isVisible(), timeout=20_000)
    disagreed.close()
    disagreed.town.sync("siti", "sup")
    with disagreed.town.open("sup") as book:
        assert [one.text for one in questions_to_me(book)] == ["Bila pula gembira?"]


def test_a_question_is_answered_where_it_stands(qtbot, window):
    town = window.town
    with town.open("sup") as book:
        comment(book, town.case, "Betulkah kawasannya?", to="siti")
    town.sync("sup", "siti")
    shell = unlock(qtbot, window)
    sheet = open_first(qtbot, shell)
    assert "sup asks: Betulkah kawasannya?" in texts(sheet)
    QTest.keyClicks(sheet.findChildren(QPlainTextEdit)[0], "Ya.")
    press_in(sheet, "Answer")
    emptied(qtbot, shell)


def test_a_contradiction_is_explained_and_settled_with_a_reason(qtbot, window):
    town = window.town
    with town.open("siti") as book:
        record(book, town.case, "placement", PLACEMENT)
        record(book, town.case, "placement", {**PLACEMENT, "employer": "Kedai Siva"})
    shell = unlock(qtbot, window)
    sheet = open_first(qtbot, shell)
    assert any("Two full-time placements" in text for text in texts(sheet))
    press_in(sheet, "Both may stand")
    # a reason is needed
    qtbot.waitUntil(lambda: any("fill it in" in text for text in texts(sheet)), timeout=20_000)
    QTest.keyClicks(sheet.findChildren(QPlainTextEdit)[0], "Syif malam.")
    press_in(sheet, "Both may stand")
    emptied(qtbot, shell)


def test_a_late_entry_is_read_and_accepted_with_a_word(qtbot, window):
    town = window.town
    town.enrol(lim="supervisor")
    town.sync("siti")
    with town.open("siti") as book:
        grant_case(book, town.case, "lim")
    town.sync("siti", "sup", "lim")
    town.visit("sup", town.case, place="tanpa tahu")
    with town.open("lim") as book:
        record(book, town.case, "phase", {"phase": "closed", "from_date": "2026-11-20"})
    town.sync("lim", "sup", "siti")
    shell = unlock(qtbot, window)
    sheet = open_first(qtbot, shell)
    assert any("tanpa tahu" in text for text in texts(sheet))
    QTest.keyClicks(sheet.findChildren(QPlainTextEdit)[0], "Terima kasih.")
    press_in(sheet, "Accept it into the case")
    qtbot.waitUntil(lambda: not sheet.isVisible(), timeout=20_000)
    window.close()
    town.sync("siti", "sup")
    with town.open("sup") as book:
        assert [(one.fate, one.note) for one in late_entries(book)] == [
            (Fate.ACCEPTED, "Terima kasih.")
        ]


def test_whoever_lost_the_case_sees_that_their_entry_waits(qtbot, window):
    town = window.town
    town.enrol(farah="worker")
    town.sync("sup")
    town.visit("siti", town.case, place="tanpa tahu")
    with town.open("sup") as book:
        hand_over_case(book, town.case, "farah")
    town.sync("sup", "siti", "siti")
    shell = unlock(qtbot, window)
    sheet = open_first(qtbot, shell)
    assert any("You wrote this without knowing" in text for text in texts(sheet))


def test_a_conflicted_value_is_marked_wherever_it_appears(qtbot, window):
    town = window.town
    for name, area in (("siti", "Kajang Utara"), ("sup", "Kajang Selatan")):
        with town.open(name) as book:
            row = book.records.read(kind="client", case=town.case)[0]
            record(book, town.case, "client", {"area": area}, row.id)
    town.sync("sup", "siti", "sup", "siti")
    shell = unlock(qtbot, window)
    qtbot.waitUntil(lambda: shell.today.list.row_keys() != [], timeout=20_000)
    assert any("⚠" in line.title for line in shell.today.list.rows.lines)
    shell.go("caseload")
    qtbot.waitUntil(lambda: shell.caseload._rows.rows != [], timeout=20_000)
    assert "⚠" in shell.caseload._rows.rows[0][1][0].text
    shell.open_case(town.case)
    qtbot.waitUntil(lambda: shell.case._decide.isVisibleTo(shell.case), timeout=20_000)
    assert "⚠" in shell.case._name.text()
    shell.case._decide.click()  # both versions are one click away
    shown = texts(visible_sheet(qtbot, window))
    assert any("Utara" in text for text in shown)
    assert any("Selatan" in text for text in shown)


def test_marking_never_lets_a_text_become_markup():
    assert marked("a <b> & c", ((2, 5),)) == "a <b><u>&lt;b&gt;</u></b> &amp; c"
