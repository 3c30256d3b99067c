"""The windows, used by keyboard over a real casebook and a real server."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
)

from aftercare.store.casebook import Casebook
from aftercare.ui import theme
from aftercare.ui.appearance import Appearance
from aftercare.ui.commands.screens import screens_of
from aftercare.ui.language import language
from aftercare.ui.main_window import MainWindow
from tests.town import PASSPHRASE
from tests.ui.desk_driver import press_in, unlock, visible_form, visible_sheet


def test_a_wrong_passphrase_is_told_and_the_right_one_opens(qtbot, window):
    line = window.findChildren(QLineEdit)[0]
    QTest.keyClicks(line, "not this one")
    QTest.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: any("not right" in label.text() for label in window.findChildren(QLabel)),
        timeout=20_000,
    )
    line.clear()
    unlock(qtbot, window)


def test_enter_on_today_records_the_visit_of_the_row_by_keyboard_alone(qtbot, window):
    shell = unlock(qtbot, window)
    rules = lambda: [rule for _, rule, _ in shell.today.list.row_keys()]
    qtbot.waitUntil(lambda: rules() == ["first_contact", "no_plan"], timeout=20_000)
    QTest.keyClick(shell.today.list, Qt.Key.Key_Return)
    form = visible_form(qtbot, window)
    QTest.keyClicks(form._editors["place"].focusProxy(), "rumah ibu")
    QTest.keyClicks(form._editors["observations"].focusProxy(), "Klien tenang.")
    QTest.keyClick(form, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not form.isVisible(), timeout=20_000)
    shell.go("today")
    qtbot.waitUntil(lambda: rules() == ["no_plan"], timeout=20_000)
    qtbot.waitUntil(lambda: "1 not synced" in shell.badge.text(), timeout=20_000)
    window.close()
    with window.town.open("siti") as book:
        row = book.records.read(kind="visit")[0]
        assert (row.fields["place"], row.fields["observations"]) == ("rumah ibu", "Klien tenang.")
        assert book.drafts.all() == []


def test_what_was_typed_survives_without_saving(qtbot, window):
    shell = unlock(qtbot, window)
    shell.open_case(window.town.case)
    shell.case.add("visit")
    form = visible_form(qtbot, window)
    QTest.keyClicks(form._editors["observations"].focusProxy(), "Belum siap")
    qtbot.waitUntil(lambda: "Draft kept" in form._state.text(), timeout=20_000)
    window.lock()  # as a closed lid or an idle quarter of an hour does
    assert window.desk is None
    shell = unlock(qtbot, window)
    shell.open_case(window.town.case)
    qtbot.waitUntil(shell.case.drafts.isVisible, timeout=20_000)
    press_in(shell.case.drafts, "Go on")
    form = visible_form(qtbot, window)
    assert form._editors["observations"].value() == "Belum siap"


def test_a_form_says_what_to_correct_and_keeps_what_was_typed(qtbot, window):
    shell = unlock(qtbot, window)
    shell.open_case(window.town.case)
    shell.case.add("placement")
    form = visible_form(qtbot, window)
    QTest.keyClicks(form._editors["employer"].focusProxy(), "Bengkel")
    QTest.keyClick(form, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(form._problem.isVisible, timeout=20_000)
    assert "Type of work is needed" in form._problem.text()
    assert form._editors["employer"].value() == "Bengkel"
    language.choose("en")
    form._throw_away()


def test_syncing_from_the_panel_reaches_the_server_and_the_badge_says_so(qtbot, window):
    shell = unlock(qtbot, window)
    window.town.visit("sup", window.town.case, place="pejabat")
    window.town.sync("sup")
    shell.badge.open_panel()
    with qtbot.waitSignal(window.desk.synced, timeout=20_000):
        shell.badge.panel._sync.click()
    shell.open_case(window.town.case)
    qtbot.waitUntil(
        lambda: any(row.kind == "visit" for row, _ in shell.case._rows.rows), timeout=20_000
    )
    qtbot.waitUntil(lambda: "All synced" in shell.badge.text(), timeout=20_000)


def test_without_a_server_the_panel_says_what_is_safe_and_what_to_do(qtbot, window):
    shell = unlock(qtbot, window)
    window.town.stop()
    shell.badge.open_panel()
    with qtbot.waitSignal(window.desk.sync_failed, timeout=20_000):
        shell.badge.panel._sync.click()
    assert "safe on this device" in shell.badge.panel._error.text()
    qtbot.waitUntil(lambda: shell.badge.text().startswith("!"), timeout=20_000)


def test_a_conflict_shows_both_versions_and_keeping_one_settles_it(qtbot, window):
    town = window.town
    visit = town.visit("siti", town.case)
    town.sync("siti", "sup")
    town.visit("siti", town.case, visit, place="rumah")
    town.visit("sup", town.case, visit, place="kedai")
    town.sync("sup", "siti")
    shell = unlock(qtbot, window)
    shell.go("conflicts")
    qtbot.waitUntil(lambda: len(shell.conflicts._rows.rows) == 1, timeout=20_000)
    shell.open_case(town.case)
    qtbot.waitUntil(lambda: any(row.conflicts for row, _ in shell.case._rows.rows), timeout=20_000)
    shell.case._table.selectRow(
        next(n for n, (row, _) in enumerate(shell.case._rows.rows) if row.conflicts)
    )
    compare = lambda: [
        one
        for one in shell.case._view.findChildren(QAbstractButton)
        if one.text() == "Compare and decide…"
    ]
    qtbot.waitUntil(lambda: bool(compare()), timeout=20_000)
    compare()[0].click()
    sheet = visible_sheet(qtbot, window)
    assert {"siti", "sup"} <= {label.text() for label in sheet.findChildren(QLabel)}
    press_in(sheet, "Keep the version of sup")
    qtbot.waitUntil(
        lambda: not any(row.conflicts for row, _ in shell.case._rows.rows), timeout=20_000
    )
    assert any(row.fields.get("place") == "kedai" for row, _ in shell.case._rows.rows)


def test_what_is_typed_right_after_the_keys_of_a_screen_goes_to_that_screen(qtbot, window):
    shell = unlock(qtbot, window)
    for page, keys in (
        ("caseload", Qt.Key.Key_2),
        ("agenda", Qt.Key.Key_3),
        ("today", Qt.Key.Key_1),
    ):
        QTest.keyClick(QApplication.focusWidget(), keys, Qt.KeyboardModifier.ControlModifier)
        shown = getattr(shell, page)
        assert shown.isVisible()
        assert shown.isAncestorOf(QApplication.focusWidget())


def test_locking_closes_the_casebook_so_that_another_process_may_open_it(qtbot, window):
    unlock(qtbot, window)
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.desk is None, timeout=20_000)
    Casebook.open(window.town.folder / "siti", PASSPHRASE).close()


def test_switching_the_language_rewrites_every_screen_at_once(qtbot, window):
    shell = unlock(qtbot, window)
    window.settle_appearance(Appearance(language="ms"))
    shell = window.shell
    assert shell._links["caseload"].text() == "Senarai kes"
    assert shell.case._adders["visit"].text() == "Lawatan"
    assert shell.today._title.text().startswith("Hari ini")
    window.lock()
    unlock(qtbot, window)
    assert language.code == "ms"


def test_joining_with_a_code_founds_shows_the_recovery_code_once_and_opens(
    qtbot, tmp_path, english
):
    from aftercare.ui.start.start_page import StartPage
    from tests.town import Town

    town = Town(tmp_path, "")
    town.start()
    try:
        page = StartPage(tmp_path / "new")
        qtbot.addWidget(page)
        page.show()
        press(page, "I have a code from my administrator")
        QTest.keyClicks(page.findChild(QPlainTextEdit), town.founder_code)
        press(page, "Next")
        QTest.keyClicks(fields(qtbot, page, 1)[0], "Farah")
        press(page, "Next")
        for line in fields(qtbot, page, 2):
            QTest.keyClicks(line, PASSPHRASE)
        press(page, "Join")
        qtbot.waitUntil(lambda: bool(button_of(page, "Open Aftercare")), timeout=20_000)
        go = button_of(page, "Open Aftercare")[0]
        assert not go.isEnabled()
        button_of(page, "I have written it down")[0].click()
        with qtbot.waitSignal(page.opened, timeout=20_000) as opened:
            go.click()
        book = opened.args[0]
        assert book.certified().roster.role(book.certified().person) == "administrator"
        book.close()
    finally:
        town.stop()


def fields(qtbot, page, count):
    visible = lambda: [one for one in page.findChildren(QLineEdit) if one.isVisible()]
    qtbot.waitUntil(lambda: len(visible()) == count, timeout=20_000)
    return visible()


def button_of(page, text):
    return [one for one in page.findChildren(QAbstractButton) if one.text() == text]


def press(page, text):
    button_of(page, text)[0].click()


def test_everything_that_can_be_used_has_a_name_for_assistive_technology(qtbot, window):
    shell = unlock(qtbot, window)
    shell.open_case(window.town.case)
    shell.case.add("visit")
    form = visible_form(qtbot, window)
    for root in (shell, form):
        used = [
            *root.findChildren(QAbstractButton),
            *root.findChildren(QLineEdit),
            *root.findChildren(QPlainTextEdit),
        ]
        assert len(used) > 5
        for widget in used:
            if widget.objectName().startswith("qt_") or not widget.isVisibleTo(root):
                continue
            assert widget.accessibleName() or getattr(widget, "text", lambda: "")(), widget


@pytest.mark.parametrize("name", ["siti", "sup", "admin"])
def test_before_the_first_record_no_screen_has_a_button_that_says_nothing(
    qtbot, town, english, name
):
    window = MainWindow(town.folder / name, theme.LIGHT)
    window.show()
    shell = unlock(qtbot, window)
    for screen in screens_of(shell.role):
        shell.go(screen)
        qtbot.waitUntil(getattr(shell, screen).isVisible, timeout=20_000)
        qtbot.wait(100)
        blank = [
            one
            for one in shell.findChildren(QAbstractButton)
            if one.isVisible() and not (one.text() or not one.icon().isNull())
        ]
        assert blank == [], screen
    window.close()


def cut(shell):
    """Buttons in sight that are narrower than what they say."""
    shown = [one for one in shell.findChildren(QPushButton) if one.isVisible()]
    return [one.text() for one in shown if one.width() < one.sizeHint().width() - 1]


@pytest.mark.parametrize("name", ["siti", "sup", "admin"])
@pytest.mark.parametrize("percent", [100, 150, 200])
def test_nothing_that_can_be_pressed_is_cut_off_at_any_size_on_a_small_laptop(
    qtbot, town, english, percent, name
):
    case = town.shared_case(area="Kajang", safe_contact="Telefon petang sahaja")
    town.visit("siti", case)
    town.sync("siti", "sup")
    window = MainWindow(town.folder / name, theme.LIGHT)
    window.resize(1366, 768)
    window.show()
    unlock(qtbot, window)
    window.settle_appearance(Appearance("light", percent, "ms"))
    shell = window.shell
    for screen in screens_of(shell.role):
        shell.go(screen)
        qtbot.waitUntil(getattr(shell, screen).isVisible, timeout=20_000)
        qtbot.wait(100)
        assert cut(shell) == [], screen
    if name != "admin":
        shell.open_case(case)
        for place in range(shell.case.tabs.count()):
            shell.case.tabs.setCurrentIndex(place)
            qtbot.wait(100)
            assert cut(shell) == [], shell.case.tabs.tabText(place)
    assert window.minimumSizeHint().width() <= 1366
    side = shell.findChild(QScrollArea)
    assert side.widget().minimumSizeHint().width() <= side.width()
    if percent == 100:
        assert side.widget().height() <= side.viewport().height()
    if name == "sup":
        shell.go("agenda")  # what is not in sight is laid out once it is
        titles = shell.agenda._week_titles
        qtbot.waitUntil(lambda: all(one.width() >= one.sizeHint().width() for one in titles))
    window.settle_appearance(Appearance("light", 100, "en"))
    window.close()


@pytest.mark.parametrize(("percent", "code"), [(100, "en"), (100, "ms"), (100, "id"), (200, "ms")])
def test_every_button_of_the_sync_panel_is_inside_it_and_on_the_screen(
    qtbot, town, english, percent, code
):
    window = MainWindow(town.folder / "siti", theme.LIGHT)
    window.resize(1366, 768)
    window.show()
    unlock(qtbot, window)
    window.settle_appearance(Appearance("light", percent, code))
    window.shell.badge.open_panel()
    panel = window.shell.badge.panel
    qtbot.waitUntil(panel.isVisible, timeout=20_000)
    qtbot.wait(100)
    shown = [one for one in panel.findChildren(QPushButton) if one.isVisible()]
    assert len(shown) == 5
    assert [one.text() for one in shown if not panel.rect().contains(one.geometry())] == []
    assert panel.width() <= 1366
    assert cut(panel) == []
    window.settle_appearance(Appearance("light", 100, "en"))
    window.close()


def test_an_administrator_keeps_providers_and_due_rules_and_others_read_them(qtbot, town, english):
    found = MainWindow(town.folder / "admin", theme.LIGHT)
    found.show()
    shell = unlock(qtbot, found)
    shell.people.tabs.setCurrentWidget(shell.people.providers)
    shell.people.providers._add.click()
    form = visible_form(qtbot, found)
    QTest.keyClicks(form._editors["name"].focusProxy(), "Klinik Contoh")
    form.save()
    qtbot.waitUntil(
        lambda: (
            [row.fields["name"] for row, _ in shell.people.providers._rows.rows]
            == ["Klinik Contoh"]
        ),
        timeout=5000,
    )
    shell.people.tabs.setCurrentWidget(shell.people.due_rules)
    shell.people.due_rules._edit.click()
    form = visible_form(qtbot, found)
    QTest.keyClicks(form._editors["contact_grace"].focusProxy(), "5")
    form.save()
    grace = lambda of: [
        cells[1].text for name, cells in of.people.due_rules._rows.rows if name == "contact_grace"
    ]
    qtbot.waitUntil(lambda: grace(shell) == ["5"], timeout=20_000)
    found.close()
    town.sync("admin", "siti")
    found = MainWindow(town.folder / "siti", theme.LIGHT)
    found.show()
    shell = unlock(qtbot, found)
    shell.go("people")
    shell.people.tabs.setCurrentWidget(shell.people.due_rules)
    qtbot.waitUntil(lambda: grace(shell) == ["5"], timeout=20_000)
    shell.people.tabs.setCurrentWidget(shell.people.providers)
    qtbot.waitUntil(lambda: len(shell.people.providers._rows.rows) == 1, timeout=20_000)
    assert not shell.people.providers._add.isVisibleTo(shell.people)
    assert not shell.people.due_rules._edit.isVisibleTo(shell.people)
    found.close()
