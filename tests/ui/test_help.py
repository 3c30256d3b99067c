"""F1 wherever one is: the handbook opens at the page for what is in sight, and stays out of the way of the work."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit

from aftercare.ui import theme
from aftercare.ui.appearance import Appearance
from aftercare.ui.case.field_history import FieldHistory
from aftercare.ui.forms.record_form import open_form
from aftercare.ui.help.handbook import Address, read_page
from aftercare.ui.help.help_button import help_button
from aftercare.ui.help.help_window import open_help
from aftercare.ui.language import language
from aftercare.ui.main_window import MainWindow
from aftercare.ui.quick_add import QuickAdd
from aftercare.ui.settings_sheet import SettingsSheet
from tests.ui.desk_driver import press_in, unlock, visible_form, visible_sheet


def f1(qtbot, window, at=None):
    """Presses F1 where the keyboard is, and returns the address that opened."""
    QTest.keyClick(at or QApplication.focusWidget() or window, Qt.Key.Key_F1)
    assert window.help
    qtbot.waitUntil(window.help.isVisible, timeout=20_000)
    address = window.help.address
    window.help.close()
    window.activateWindow()
    return address


@pytest.fixture
def supervisor(qtbot, town, english):
    town.case = town.shared_case(release_date="2026-01-05")
    found = MainWindow(town.folder / "sup", theme.LIGHT)
    found.resize(1366, 768)
    found.show()
    found.town = town
    yield found
    found.close()


def test_each_screen_opens_its_own_chapter(qtbot, window):
    shell = unlock(qtbot, window)
    for screen in ("today", "caseload", "agenda", "conflicts", "figures", "reports", "people"):
        shell.go(screen)
        assert f1(qtbot, window) == Address("worker", screen)


def test_a_supervisors_screens_open_the_supervisors_chapters(qtbot, supervisor):
    shell = unlock(qtbot, supervisor)
    for screen in ("today", "caseload", "conflicts", "review", "figures", "reports", "audit"):
        shell.go(screen)
        assert f1(qtbot, supervisor) == Address("supervisor", screen)
    shell.go("agenda")
    assert f1(qtbot, supervisor) == Address(
        "worker", "agenda"
    )  # nothing else holds for supervisors


def test_each_part_of_a_case_opens_its_chapter(qtbot, window):
    shell = unlock(qtbot, window)
    shell.open_case(window.town.case)
    parts = ("brief", "timeline", "household", "work", "goals", "ties", "documents", "access")
    for place, part in enumerate(parts):
        shell.case.tabs.setCurrentIndex(place)
        shell.case._parts[place].setFocus()
        assert f1(qtbot, window) == Address("worker", part)


@pytest.mark.parametrize(
    ("kind", "topic"),
    [("visit", "visit"), ("placement", "placement"), ("signal", "signal"), ("consent", "consent")],
)
def test_over_an_open_form_f1_tells_of_its_record_and_the_form_stays(qtbot, window, kind, topic):
    unlock(qtbot, window)
    open_form(window, window.desk, window.town.case, kind)
    form = visible_form(qtbot, window)
    assert f1(qtbot, window, form) == Address("worker", topic)
    assert form.isVisible()


def test_sheets_open_their_chapters(qtbot, window):
    shell = unlock(qtbot, window)
    for keys, topic in (("Ctrl+G", "going-out"), ("Ctrl+Shift+S", "sync")):
        {"Ctrl+G": shell.acts.go_out, "Ctrl+Shift+S": shell.badge.open_panel}[keys]()
        sheet = QApplication.activeModalWidget()
        assert f1(qtbot, window, sheet) == Address("worker", topic)
        sheet.close()
    shell.acts.open_settings()
    sheet = visible_sheet(qtbot, window)
    assert isinstance(sheet, SettingsSheet)
    assert f1(qtbot, window, sheet) == Address("worker", "display")
    sheet.close()
    shell.acts.quick_add()
    sheet = visible_sheet(qtbot, window)
    assert isinstance(sheet, QuickAdd)
    assert f1(qtbot, window, sheet) == Address("worker", "quick-add")


def test_a_sheet_over_a_form_goes_first(qtbot, window):
    window.town.visit("siti", window.town.case)
    shell = unlock(qtbot, window)
    shell.open_case(window.town.case)
    qtbot.waitUntil(lambda: shell.case.timeline.rows.rowCount() > 0, timeout=20_000)
    shell.case.timeline.table.choose_first()
    qtbot.waitUntil(lambda: shell.case.timeline.table.chosen() is not None, timeout=20_000)
    shell.case.timeline.view._on_history()
    sheet = visible_sheet(qtbot, window)
    assert isinstance(sheet, FieldHistory)
    assert f1(qtbot, window, sheet) == Address("worker", "history")


def test_before_anything_is_open_f1_tells_how_to_open_it(qtbot, window):
    assert f1(qtbot, window) == Address("worker", "unlock")


def test_the_handbook_stays_open_while_the_records_are_locked_and_goes_when_everything_is_hidden(
    qtbot, window
):
    unlock(qtbot, window)
    open_help(window)
    qtbot.waitUntil(window.help.isVisible, timeout=20_000)
    window.lock()
    assert window.desk is None
    assert window.help.isVisible()
    unlock(qtbot, window)
    window.hide_quickly()
    assert not window.help.isVisible()


def test_the_clock_that_locks_goes_on_while_the_handbook_is_open(qtbot, window):
    unlock(qtbot, window)
    open_help(window)
    window._idle.setInterval(50)
    window._idle.start()
    qtbot.waitUntil(lambda: window.desk is None, timeout=20_000)
    assert window.help.isVisible()


def test_it_blocks_nothing_while_it_is_open(qtbot, window):
    shell = unlock(qtbot, window)
    open_help(window)
    assert not window.help.isModal()
    shell.go("caseload")
    QTest.keyClicks(shell.caseload._filter, "encik")
    assert shell.caseload._filter.text() == "encik"


def test_the_button_in_the_side_bar_and_the_one_on_a_page_open_it(qtbot, window):
    page = window.centralWidget()
    found = help_button(page)
    found.click()
    assert window.help.address == Address("worker", "unlock")
    shell = unlock(qtbot, window)
    next(
        one for one in shell.findChildren(QAbstractButton) if one.accessibleName() == "Help"
    ).click()
    assert window.help.address == Address("worker", "today")


def test_words_are_found_as_they_are_typed_and_enter_opens_the_first(qtbot, window):
    open_help(window, "screen")
    contents = window.help.contents
    QTest.keyClick(window.help, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(contents.line, "forgot passphrase")
    assert "I forgot the passphrase" in contents.found.item(0).text()
    QTest.keyClick(contents.line, Qt.Key.Key_Return)
    assert window.help.address == Address("worker", "forgotten")
    QTest.keyClick(contents.line, Qt.Key.Key_Down)
    contents.line.clear()
    QTest.keyClicks(contents.line, "xyzzy")
    assert contents.found.count() == 0


def test_one_can_go_back_and_forward_again(qtbot, window):
    open_help(window, "screen")
    helped = window.help
    helped.go(Address("worker", "visit"))
    helped.go(Address("supervisor", "review"))
    qtbot.waitUntil(helped.isActiveWindow, timeout=20_000)
    QTest.keyClick(helped, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert helped.address == Address("worker", "visit")
    QTest.keyClick(helped, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert helped.address == Address("supervisor", "review")
    QTest.keyClick(helped, Qt.Key.Key_Escape)
    assert not helped.isVisible()


def test_a_section_is_scrolled_to(qtbot, window):
    open_help(window, "history")
    reader = window.help.reader
    qtbot.waitUntil(lambda: reader.verticalScrollBar().value() > 0, timeout=20_000)
    assert reader.chapter.address == Address("worker", "case")


def test_links_stay_in_the_handbook_and_others_are_only_shown(qtbot, window):
    open_help(window, "screen")
    helped = window.help
    helped.reader.anchorClicked.emit("supervisor.md#review")
    assert helped.address == Address("supervisor", "review")
    helped.reader.anchorClicked.emit("#figures")
    assert helped.address == Address("supervisor", "figures")
    helped.reader.anchorClicked.emit("https://example.org/elsewhere")
    assert helped.address == Address("supervisor", "figures")
    assert any(
        "https://example.org/elsewhere" in one.text()
        for one in helped.findChildren(QLabel)
        if one.isVisible()
    )


def test_pictures_are_shown_no_wider_than_there_is_room(qtbot, window):
    open_help(window, "today")
    reader = window.help.reader
    shown = reader.loadResource(2, "../../tour/en/today.png")
    assert 0 < shown.width() / shown.devicePixelRatioF() <= reader.viewport().width()
    assert reader.loadResource(2, "https://example.org/picture.png") is None
    assert reader.loadResource(2, "../../../resources/icons/aftercare.svg") is None


def test_it_speaks_the_chosen_language_at_once_and_says_what_is_in_english_only(qtbot, window):
    open_help(window, "visit")
    text = lambda: window.help.reader.toPlainText()
    assert "Record a visit" in text()
    language.choose("ms")
    assert "Rekod lawatan" in text()
    assert window.help.address == Address("worker", "visit")
    language.choose("id")
    assert text().startswith("Halaman ini hanya tersedia dalam bahasa Inggris.")
    language.choose("ms")
    window.help.go(Address("operator", "backup"))
    assert text().startswith("Halaman ini hanya ada dalam bahasa Inggeris.")


def test_its_text_is_as_large_as_the_programs(qtbot, window):
    unlock(qtbot, window)
    open_help(window, "visit")
    size = lambda: window.help.reader.document().defaultFont().pointSizeF()
    usual = size()
    try:
        window.settle_appearance(Appearance("light", 200))
        qtbot.waitUntil(lambda: size() > 1.9 * usual, timeout=20_000)
    finally:
        window.settle_appearance(Appearance("light", 100))


def test_the_own_page_stands_first_in_the_contents(qtbot, supervisor):
    unlock(qtbot, supervisor)
    open_help(supervisor)
    tree = supervisor.help.contents.tree
    assert tree.topLevelItem(0).text(0) == read_page("supervisor", "en")[0].title
    assert tree.topLevelItem(0).isExpanded()


def test_a_program_without_its_handbook_says_so(qtbot, window, monkeypatch, tmp_path):
    from aftercare.ui.help import handbook

    monkeypatch.setattr(handbook, "SOURCE", tmp_path / "nowhere")
    monkeypatch.setattr(handbook, "files", lambda _: tmp_path)
    read_page.cache_clear()
    try:
        open_help(window)
        assert any(
            "was not installed" in one.text()
            for one in window.findChildren(QLabel)
            if one.isVisible()
        )
    finally:
        read_page.cache_clear()


def test_what_else_helps_opens_from_its_foot_while_nothing_is_open(qtbot, window):
    open_help(window)
    for name in ("Diagnostics…", "Updates…", "About…"):
        press_in(window.help, name)
        sheet = visible_sheet(qtbot, window)
        assert f1(qtbot, window, sheet).anchor in ("diagnostics", "updates", "help")
        sheet.close()
    line = window.findChildren(QLineEdit)[0]
    assert line.accessibleName() == "Passphrase"
