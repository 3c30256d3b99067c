"""Access, people and devices, audit and loss in the windows, by keys and buttons."""

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit

from aftercare.actions.access.grant_case import grant_case, stand_by
from aftercare.actions.access.open_case import open_case
from aftercare.actions.caseload.dispose_case import disposed_cases
from aftercare.actions.exchange.sync_now import sync_now
from aftercare.actions.joining.devices import revoke_device
from aftercare.actions.joining.join import Joined
from aftercare.actions.recording.record import record
from aftercare.actions.shared.audit import audit_trail
from aftercare.store.named_values import LAST_CONTACT
from aftercare.ui import theme
from aftercare.ui.access.grant_sheet import GrantSheet
from aftercare.ui.access.hand_over_sheet import HandOverSheet
from aftercare.ui.access.reason_sheet import ReasonSheet
from aftercare.ui.main_window import MainWindow
from aftercare.ui.start.start_page import StartPage
from tests.town import SIGNAL
from tests.ui.desk_driver import press_in, texts, unlock, visible_form, visible_sheet


def opened(qtbot, town, name):
    found = MainWindow(town.folder / name, theme.LIGHT)
    found.resize(1366, 768)
    found.show()
    return found, unlock(qtbot, found)


def access_rows(shell):
    return [[cell.text for cell in cells] for _, cells in shell.case.access._rows.rows]


def show_access(qtbot, shell, case):
    shell.open_case(case)
    shell.case.tabs.setCurrentWidget(shell.case.access)
    qtbot.waitUntil(lambda: bool(access_rows(shell)), timeout=20_000)


def typed(sheet, text):
    QTest.keyClicks(sheet.findChild(QPlainTextEdit), text)


@pytest.fixture
def crew(town):
    """Farah and a placement officer beside siti and sup; siti leads a case."""
    town.enrol(farah="worker", rakan="placement_officer")
    town.case = town.shared_case()
    town.sync("siti")
    return town


def test_a_lead_lets_a_partner_open_a_part_of_a_case_and_must_say_why_without_consent(
    qtbot, crew, english
):
    window, shell = opened(qtbot, crew, "siti")
    show_access(qtbot, shell, crew.case)
    press_in(shell.case.access, "Let somebody open it")
    sheet = visible_sheet(qtbot, window)
    assert isinstance(sheet, GrantSheet)
    rakan = next(
        place
        for place in range(sheet._who.count())
        if sheet._who.itemText(place).startswith("rakan")
    )
    sheet._who.setCurrentIndex(rakan)
    assert {name for name, box in sheet._parts.items() if box.isChecked()} == {"contact", "work"}
    assert not sheet._parts["sealed"].isEnabled()
    QTest.keyClicks(sheet._until, "31/12/2030")
    press_in(sheet, "Let them open it")
    qtbot.waitUntil(
        lambda: any(one.isVisible() for one in sheet.findChildren(ReasonSheet)), timeout=20_000
    )
    reason = next(one for one in sheet.findChildren(ReasonSheet) if one.isVisible())
    assert "No consent covers" in " ".join(texts(reason))
    typed(reason, "Klien meminta kerja hari ini; borang menyusul.")
    press_in(reason, "Go on with this reason")
    qtbot.waitUntil(lambda: not sheet.isVisible(), timeout=20_000)
    window.close()
    with crew.open("siti") as book:
        granted = [
            line.details for line in audit_trail(book, case=crew.case) if line.what == "granted"
        ]
        assert ("contact", "work", "until 2030-12-31") in granted
        assert "override" in [line.what for line in audit_trail(book, case=crew.case)]


def test_a_case_is_handed_over_in_the_window_and_the_new_lead_confirms_it_on_today(
    qtbot, crew, english
):
    with crew.open("siti") as book:
        record(book, crew.case, "signal", SIGNAL)
        open_case(book, {"preferred_name": "Puan B", "type": "general"})
    window, shell = opened(qtbot, crew, "siti")
    show_access(qtbot, shell, crew.case)
    press_in(shell.case.access, "Hand over")
    sheet = visible_sheet(qtbot, window)
    assert isinstance(sheet, HandOverSheet)
    # one case is chosen of two: the head of the sheet says whose
    assert sheet._what.text().startswith("Encik A: from siti to ")
    sheet._all.click()
    assert "Encik A, Puan B: from siti to " in sheet._what.text()
    sheet._all.click()
    assert sheet._what.text() == "No case is chosen."
    sheet._cases.item(0).setCheckState(Qt.CheckState.Checked)
    sheet._who.setCurrentIndex(
        next(n for n in range(sheet._who.count()) if sheet._who.itemText(n).startswith("farah"))
    )
    typed(sheet, "Ibu tahu semuanya.")
    press_in(sheet, "Hand over")
    qtbot.waitUntil(lambda: any("1 open signal" in text for text in texts(sheet)), timeout=20_000)
    sheet._checked.click()
    press_in(sheet, "Hand over")
    qtbot.waitUntil(lambda: not sheet.isVisible(), timeout=20_000)
    window.close()
    crew.sync("siti", "sup", "farah", "siti")
    window, shell = opened(qtbot, crew, "farah")
    qtbot.waitUntil(
        lambda: any("was handed over to you" in text for text in texts(shell.today)), timeout=20_000
    )
    press_in(shell.today, "Confirm the hand-over")
    qtbot.waitUntil(
        lambda: not any("was handed over to you" in text for text in texts(shell.today)),
        timeout=20_000,
    )
    window.close()
    with crew.open("farah") as book:
        (row,) = book.records.read(kind="hand_over")
        assert row.fields["received"]
        assert row.fields["note"] == "Ibu tahu semuanya."


def test_a_backup_opens_in_an_emergency_and_the_supervisor_reads_the_report(qtbot, crew, english):
    with crew.open("siti") as book:
        record(book, crew.case, "signal", SIGNAL)
        stand_by(book, crew.case, "farah")
    crew.sync("siti", "farah")
    window, shell = opened(qtbot, crew, "farah")
    show_access(qtbot, shell, crew.case)
    assert any("on standby for: Restricted, Sealed" in text for text in texts(shell.case.access))
    press_in(shell.case.access, "Open in an emergency")
    sheet = visible_sheet(qtbot, window)
    typed(sheet, "pendek")
    press_in(sheet, "Open in an emergency")
    qtbot.waitUntil(lambda: any("needs a reason" in text for text in texts(sheet)), timeout=20_000)
    typed(sheet, " tetapi siti di hospital")
    press_in(sheet, "Open in an emergency")
    qtbot.waitUntil(lambda: not sheet.isVisible(), timeout=20_000)
    window.close()
    crew.sync("farah", "farah", "sup")
    window, shell = opened(qtbot, crew, "sup")
    qtbot.waitUntil(
        lambda: any("in an emergency: pendek tetapi" in text for text in texts(shell.today)),
        timeout=20_000,
    )
    press_in(shell.today, "I have read it")
    qtbot.waitUntil(
        lambda: not any("in an emergency" in text for text in texts(shell.today)), timeout=20_000
    )
    window.close()


def test_an_administrator_changes_a_role_takes_a_device_off_and_settles_a_word_with_its_preview(
    qtbot, crew, english
):
    window, shell = opened(qtbot, crew, "admin")
    people = shell.people
    qtbot.waitUntil(lambda: len(people._rows.rows) == 5, timeout=20_000)
    place = next(n for n, (one, _) in enumerate(people._rows.rows) if one.name == "rakan")
    people._table.selectRow(place)
    QTest.keyClick(people._table, Qt.Key.Key_Return)
    sheet = visible_sheet(qtbot, window)
    sheet._role.setCurrentIndex(sheet._role.findData("partner"))
    press_in(sheet, "Save")
    qtbot.waitUntil(lambda: not sheet.isVisible(), timeout=20_000)
    people.tabs.setCurrentWidget(people.devices)
    qtbot.waitUntil(lambda: len(people.devices._rows.rows) == 5, timeout=20_000)
    people.devices._table.selectRow(4)
    press_in(people.devices, "Take the device off")
    sheet = visible_sheet(qtbot, window)
    typed(sheet, "hilang")
    press_in(sheet, "Take the device off")
    qtbot.waitUntil(lambda: not sheet.isVisible(), timeout=20_000)
    people.tabs.setCurrentWidget(people.words)
    press_in(people.words, "Change or add a word")
    sheet = visible_sheet(qtbot, window)
    sheet._list.setCurrentIndex(sheet._list.findData("visit_type"))
    sheet._about.setCurrentText("home")
    sheet._said["en"].setText("House call")
    assert any("“Home” becomes “House call”" in text for text in texts(sheet))
    press_in(sheet, "Save")
    qtbot.waitUntil(lambda: not sheet.isVisible(), timeout=20_000)
    qtbot.waitUntil(lambda: len(people.words._rows.rows) == 1, timeout=20_000)
    window.close()
    crew.sync("admin", "admin", "siti")
    window, shell = opened(qtbot, crew, "siti")
    shell.open_case(crew.case)
    shell.case.add("visit")
    form = visible_form(qtbot, window)
    assert any(
        "House call" in text
        for text in [
            *texts(form),
            *(box.itemText(n) for box in form.findChildren(QComboBox) for n in range(box.count())),
        ]
    )
    form.close()
    window.close()


def test_an_auditor_sees_the_audit_and_no_record(qtbot, crew, english):
    crew.enrol(juru="auditor")
    crew.sync("siti")
    with crew.open("siti") as book:
        record(book, crew.case, "signal", SIGNAL)
        grant_case(book, crew.case, "juru")
    crew.sync("siti", "juru")
    window, shell = opened(qtbot, crew, "juru")
    trail = shell.audit._trail
    qtbot.waitUntil(lambda: bool(trail._rows.rows), timeout=20_000)
    assert "Access granted" in {cells[2].text for _, cells in trail._rows.rows}
    QTest.keyClicks(trail._search, "nothing like this")
    qtbot.waitUntil(lambda: not trail._rows.rows, timeout=20_000)
    assert "today" not in shell._links
    window.close()


def test_while_the_lease_has_ended_the_window_shows_nothing_but_the_way_to_sync(
    qtbot, crew, english
):
    with crew.open("siti") as book, book.transaction():
        LAST_CONTACT.write(book.ledger, int(time.time() - 40 * 86400))
    window = MainWindow(crew.folder / "siti", theme.LIGHT)
    window.show()
    qtbot.waitUntil(lambda: bool(window.centralWidget().findChildren(QLineEdit)), timeout=20_000)
    line = window.centralWidget().findChildren(QLineEdit)[0]
    QTest.keyClicks(line, "four words and more")
    QTest.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: any("locked" in text for text in texts(window.centralWidget())), timeout=20_000
    )
    assert window.shell is None
    press_in(window.centralWidget(), "Sync now")
    qtbot.waitUntil(lambda: window.shell is not None, timeout=20_000)
    window.close()


def test_a_window_on_a_device_that_was_taken_off_says_so_and_shows_the_first_page(
    qtbot, crew, english
):
    window, _ = opened(qtbot, crew, "siti")
    with crew.open("admin") as admin:
        revoke_device(admin, 2)
        sync_now(admin)
    window.desk.sync()
    qtbot.waitUntil(lambda: window.shell is None, timeout=20_000)
    qtbot.waitUntil(lambda: "taken this device off" in " ".join(texts(window)), timeout=20_000)
    assert not (crew.folder / "siti" / "vault.key").exists()
    window.close()


def test_every_word_of_the_recovery_kit_is_in_sight_when_it_is_shown_once(qtbot, town, english):
    page = StartPage(town.folder / "new")
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.show_recovery(Joined(1, "ABCDE-FGHJK-MNPQR-STVWX-YZ012-34567-89ABC", town.kit))
    page.show()
    qtbot.waitExposed(page)
    codes = [one for one in page.findChildren(QLabel) if one.property("role") == "code"]
    assert [one.text() for one in codes][1] == town.kit.words()
    for one in codes:
        assert one.height() >= one.heightForWidth(one.width()), one.text()


def test_a_disposal_is_proposed_and_confirmed_in_two_people_s_windows_with_what_they_said(
    qtbot, crew, english
):
    with crew.open("siti") as book:
        record(book, crew.case, "closure", {"date": "2018-01-10", "reason": "goals_met"})
    crew.sync("siti", "sup")
    for name, do, said in (
        ("siti", "Propose disposal", "tempoh tamat"),
        ("sup", "Confirm the disposal", "disemak"),
    ):
        window, shell = opened(qtbot, crew, name)
        show_access(qtbot, shell, crew.case)
        press_in(shell.case.access, do)
        sheet = visible_sheet(qtbot, window)
        typed(sheet, said)
        press_in(sheet, do)
        qtbot.waitUntil(lambda sheet=sheet: not sheet.isVisible(), timeout=20_000)
        window.close()
        crew.sync(name, "siti", "sup")
    crew.sync("admin")
    with crew.open("sup") as book:
        assert disposed_cases(book)[0].case == crew.case
    with crew.open("admin") as book:
        assert [line.reason for line in audit_trail(book) if line.what == "disposal_confirmed"] == [
            "disemak"
        ]
