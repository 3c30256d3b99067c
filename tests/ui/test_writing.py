"""Writing at the desk: quick add, undo, being asked before something is written twice, long texts, other scripts."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from aftercare.actions.recording.record import record
from aftercare.actions.recording.told import by_records
from aftercare.ui.case.comment_sheet import CommentSheet
from aftercare.ui.caseload.new_case import NewCase
from aftercare.ui.forms.like_sheet import LikeSheet
from aftercare.ui.language import language
from aftercare.ui.quick_add import QuickAdd
from tests.ui.desk_driver import press_in, texts, unlock, visible_form, visible_sheet


def test_a_few_letters_open_the_form_of_what_and_whom(qtbot, window):
    shell = unlock(qtbot, window)
    QTest.keyClick(
        window,
        Qt.Key.Key_A,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    sheet = visible_sheet(qtbot, window)
    assert isinstance(sheet, QuickAdd)
    QTest.keyClicks(sheet.line, "task enc")
    assert sheet.list.item(0).text() == "Task · Encik A · Kajang"
    QTest.keyClick(sheet.line, Qt.Key.Key_Return)
    form = visible_form(qtbot, window)
    assert (form._opening.kind, form._opening.case) == ("task", window.town.case)
    assert shell.case.shown_case == window.town.case


def test_what_was_just_saved_is_taken_back_by_a_key_and_done_again(qtbot, window):
    """All of it, the newest first, while the bar is out of sight too; a field keeps its own keys."""
    shell, desk, bar = unlock(qtbot, window), window.desk, window.shell.saved_bar
    shell.open_case(window.town.case)
    shell.case.add("visit", {"actions": "Telefon majikan", "next_due": "2026-12-06"})
    form = visible_form(qtbot, window)
    QTest.keyClick(form, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    said = lambda text: lambda: any(text in one for one in texts(bar))
    qtbot.waitUntil(said("Visit and 1 task due 6 Dec 2026 saved on this laptop."), timeout=20_000)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=20_000)
    counted = []
    count = lambda book: tuple(len(book.records.read(kind=kind)) for kind in ("visit", "task"))
    press = lambda key: QTest.keySequence(window.focusWidget() or window, QKeySequence(key))

    def stands(visits, tasks):
        desk.ask(count, counted.append)
        length = len(counted) + 1
        qtbot.waitUntil(lambda: len(counted) == length, timeout=20_000)
        return counted[-1] == (visits, tasks)

    assert stands(1, 1)
    bar.hide()
    shell.go("caseload")
    line = shell.caseload.focusProxy()
    line.setFocus()
    QTest.keyClicks(line, "abc")
    press("Ctrl+Z")
    assert line.text() == ""
    assert stands(1, 1)
    line.setText("")  # and with it what it had to take back
    press("Ctrl+Z")
    qtbot.waitUntil(said("Taken back: Visit and 1 task due 6 Dec 2026."), timeout=20_000)
    assert stands(0, 0)
    press("Ctrl+Shift+Z")
    qtbot.waitUntil(said("Done again: Visit and 1 task due 6 Dec 2026."), timeout=20_000)
    assert stands(1, 1)
    press("Ctrl+Z")
    qtbot.waitUntil(said("Taken back"), timeout=20_000)
    assert bar.stack.can_go_on()
    task = {"what": "Salah"}
    desk.save(lambda book: record(book, window.town.case, "task", task), says=by_records)
    qtbot.waitUntil(said("Task saved"), timeout=20_000)
    assert not bar.stack.can_go_on()


def test_a_closing_that_was_saved_is_told_as_proposed_and_to_whom_it_goes(qtbot, window):
    shell = unlock(qtbot, window)
    language.choose("ms")
    shell.open_case(window.town.case)
    shell.case.add("phase", {"phase": "closed", "from_date": "2026-11-20"})
    form = visible_form(qtbot, window)
    QTest.keyClick(form, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    told = lambda: any("“Ditutup” dicadangkan" in one for one in texts(shell.saved_bar))
    qtbot.waitUntil(told, timeout=20_000)
    assert any(
        "setelah sup memutuskannya, di bawah Semakan" in one for one in texts(shell.saved_bar)
    )


def test_a_relative_who_looks_like_a_known_one_is_asked_about(qtbot, window):
    with window.town.open("siti") as book:
        known = record(
            book,
            window.town.case,
            "household_member",
            {"name": "Aminah binti Said", "relationship": "ibu"},
        )
    shell = unlock(qtbot, window)
    shell.open_case(window.town.case)
    shell.case.add("household_member", {"name": "Aminah Said", "relationship": "mak"})
    form = visible_form(qtbot, window)
    form.save()
    qtbot.waitUntil(
        lambda: any(one.isVisible() for one in form.findChildren(LikeSheet)), timeout=20_000
    )
    sheet = form.findChildren(LikeSheet)[0]
    press_in(sheet, "It is another")
    qtbot.waitUntil(lambda: not form.isVisible(), timeout=20_000)
    window.close()
    with window.town.open("siti") as book:
        assert len(book.records.read(kind="household_member")) == 2
        assert book.records.get(known.record, "household_member").fields["relationship"] == "ibu"


def test_a_long_text_has_room_and_every_script_is_kept_and_found(qtbot, window):
    said = "ஊருக்குத் திரும்பினார். 回到家中，心情平静。 กลับบ้านแล้ว รู้สึกสงบ کليئن تنڠ دان برساما کلوارݢ."
    shell = unlock(qtbot, window)
    shell.open_case(window.town.case)
    shell.case.add("visit")
    form = visible_form(qtbot, window)
    editor = form._editors["observations"]
    before = editor._text.height()
    editor._text.setPlainText("\n".join([said] * 20))
    qtbot.waitUntil(lambda: editor._text.height() > 2 * before, timeout=20_000)
    form.save()
    qtbot.waitUntil(lambda: not form.isVisible(), timeout=20_000)
    window.close()
    with window.town.open("siti") as book:
        assert said in book.records.read(kind="visit")[0].fields["observations"]
        for word in ("திரும்பினார்", "کلوارݢ", "กลับบ้านแล้ว"):
            assert book.records.search(word), word


def test_what_is_saved_by_a_key_that_is_pressed_twice_is_saved_once(qtbot, window):
    shell, desk, case = unlock(qtbot, window), window.desk, window.town.case
    shell.open_case(case)

    def standing(kind, case=case):
        found = []
        desk.ask(lambda book: len(book.records.read(kind=kind, case=case)), found.append)
        qtbot.waitUntil(lambda: bool(found), timeout=20_000)
        return found[0]

    def press_twice(sheet, kind, case=case):
        before = standing(kind, case)
        for _ in range(2):
            press_in(sheet, "Save") if kind == "comment" else QTest.keyClick(
                sheet, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier
            )
        qtbot.waitUntil(lambda: not sheet.isVisible(), timeout=20_000)
        qtbot.wait(200)
        return standing(kind, case) - before

    for kind, given in (
        ("task", {"what": "Telefon"}),
        ("visit", {"type": "phone", "outcome": "completed"}),
        ("household_member", {"name": "Letchumi", "relationship": "mother"}),
    ):
        shell.case.add(kind, given)
        assert press_twice(visible_form(qtbot, window), kind) == 1, kind
    shell.acts.new_case()
    sheet = next(one for one in window.findChildren(NewCase) if one.isVisible())
    sheet._editors["preferred_name"].set_value("Murugan")
    sheet._editors["type"].set_value("general")
    assert press_twice(sheet, "case", None) == 1
    shell.open_case(case)
    row = []
    desk.ask(lambda book: book.records.read(kind="visit", case=case)[0], row.append)
    qtbot.waitUntil(lambda: bool(row), timeout=20_000)
    sheet = CommentSheet(window, desk, row[0], {})
    sheet.open()
    sheet._text.setPlainText("Siapa yang hadir?")
    assert press_twice(sheet, "comment") == 1
