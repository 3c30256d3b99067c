"""Updates in the real window, over the real server: seen, fetched, agreed to, restarted; and what is told when something is wrong."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from aftercare.casework.refusal import Refused
from aftercare.demo.practice_desktop import no_updates
from aftercare.ui import manners
from aftercare.ui.language import language
from aftercare.ui.updates.said import note_said
from aftercare.ui.updates.update_sheet import UpdateSheet, open_updates
from aftercare.ui.updates.updating import Updating
from aftercare.updates.update_errors import Managed
from aftercare.updates.versions import CRASHED, LEFT, OPENING, SILENT, UNFINISHED, Note, Trial
from sync.server.releases import take
from tests.ui.desk_driver import press_in, texts, unlock, visible_form, visible_sheet
from tests.updates.publisher import Publisher, build, running


@pytest.fixture
def laptop(qtbot, window, tmp_path):
    """The window as it runs from an installed 0.2.0; its server hands out 0.3.0."""
    window.publisher = Publisher(tmp_path / "publisher")
    window.publisher.publish(build(tmp_path / "built-3", "0.3.0"))
    take(window.publisher.folder, window.town.folder / "srv")
    window.here = running(
        build(tmp_path / "package", "0.2.0"), tmp_path / "program", window.publisher.root
    )
    window.restarted = []
    window.updating = Updating(lambda: window.here, window.restarted.append)
    return window


def sheet_of(qtbot, window, file=None):
    open_updates(window, file)
    sheet = visible_sheet(qtbot, window)
    assert isinstance(sheet, UpdateSheet)
    qtbot.waitUntil(lambda: sheet._begun and not window.updating.doing, timeout=20_000)
    return sheet


def settled(qtbot, window):
    qtbot.waitUntil(lambda: not window.updating.doing, timeout=20_000)


def test_a_newer_version_is_fetched_and_installed_only_as_the_person_says(qtbot, laptop):
    shell = unlock(qtbot, laptop)
    assert not shell.updates.isVisible()
    sheet = sheet_of(qtbot, laptop)
    assert any("0.2.0 runs" in text for text in texts(sheet))
    assert any("0.3.0 of" in text for text in texts(sheet))
    assert sheet._notes.toPlainText() == "Faster."
    assert "of" in sheet._amount.text() and "to be fetched" in sheet._amount.text()
    assert laptop.here.versions.read().fetched == ""
    press_in(sheet, "Fetch")
    settled(qtbot, laptop)
    assert laptop.here.versions.read().fetched == "0.3.0"
    assert not laptop.here.versions.place("0.3.0").exists()
    assert "stays as a draft" in sheet._consent.text()
    sheet.reject()
    assert (shell.updates.isVisible(), shell.updates.text()) == (True, "Version 0.3.0\nis ready")
    shell.updates.click()
    sheet = visible_sheet(qtbot, laptop)
    press_in(sheet, "Install and restart")
    qtbot.waitUntil(lambda: bool(laptop.restarted), timeout=20_000)
    assert laptop.restarted == [["--data", str(laptop.folder)]]
    assert laptop.here.versions.read().trial == Trial("0.3.0")
    assert laptop.desk is None  # closed before, so that the new version finds the records free


def test_what_is_being_typed_is_a_draft_after_installing(qtbot, laptop):
    shell = unlock(qtbot, laptop)
    shell.open_case(laptop.town.case)
    shell.case.add("visit")
    form = visible_form(qtbot, laptop)
    QTest.keyClicks(form._editors["observations"].focusProxy(), "Belum siap")
    qtbot.waitUntil(lambda: "Draft kept" in form._state.text(), timeout=20_000)
    form.close()
    sheet = sheet_of(qtbot, laptop)
    press_in(sheet, "Fetch")
    settled(qtbot, laptop)
    press_in(sheet, "Install and restart")
    qtbot.waitUntil(lambda: bool(laptop.restarted), timeout=20_000)
    with laptop.town.open("siti") as book:
        assert [draft.fields["observations"] for draft in book.drafts.all()] == ["Belum siap"]


def test_closing_the_sheet_lets_fetching_go_on_and_locking_too(qtbot, laptop):
    unlock(qtbot, laptop)
    sheet = sheet_of(qtbot, laptop)
    press_in(sheet, "Fetch")
    qtbot.waitUntil(lambda: laptop.updating.doing == "fetching", timeout=20_000)
    sheet.reject()
    laptop.lock()
    settled(qtbot, laptop)
    assert laptop.updating.ready == "0.3.0"
    unlock(qtbot, laptop)
    assert laptop.shell.updates.text() == "Version 0.3.0\nis ready"


def test_stopped_it_says_so_and_goes_on_later(qtbot, laptop):
    unlock(qtbot, laptop)
    sheet = sheet_of(qtbot, laptop)
    press_in(sheet, "Fetch")
    qtbot.waitUntil(lambda: laptop.updating.doing == "fetching", timeout=20_000)
    sheet._stop.click()
    settled(qtbot, laptop)
    assert laptop.here.versions.read().fetched == ""
    assert "continues where it stopped" in sheet._error.text()
    press_in(sheet, "Fetch")
    settled(qtbot, laptop)
    assert laptop.updating.ready == "0.3.0"


def test_a_file_is_read_before_anything_is_unlocked(qtbot, laptop, tmp_path):
    sheet = sheet_of(qtbot, laptop, laptop.publisher.stick(tmp_path / "new.aftercare-update"))
    assert laptop.updating.ready == "0.3.0"
    assert sheet._install.isVisible()
    assert not sheet._check.isVisible()  # the server's address is among the records


def test_a_tampered_file_is_told_and_nothing_is_ready(qtbot, laptop, tmp_path):
    unlock(qtbot, laptop)
    other = Publisher(tmp_path / "other")
    other.publish(build(tmp_path / "theirs", "0.9.0"))
    sheet = sheet_of(qtbot, laptop, other.stick(tmp_path / "theirs.aftercare-update"))
    assert "not as its publisher signed it" in sheet._error.text()
    assert "that somebody tampers" in sheet._error.text()
    assert (laptop.updating.ready, sheet._install.isVisible()) == ("", False)


def test_after_a_sync_the_server_is_asked_by_itself_once_a_day_and_only_the_side_bar_says_so(
    qtbot, laptop
):
    shell = unlock(qtbot, laptop)
    qtbot.waitUntil(lambda: laptop.updating.running is not None, timeout=20_000)
    laptop.desk.sync()
    qtbot.waitUntil(lambda: laptop.updating.offer is not None, timeout=20_000)
    assert shell.updates.text() == "Version 0.3.0\nis there"
    assert laptop.here.versions.read().fetched == ""
    asked = laptop.here.versions.read().checked
    laptop.updating._tried = 0.0
    laptop.updating.after_sync()
    assert laptop.updating.doing == ""
    assert laptop.here.versions.read().checked == asked


def test_where_nobody_asked_a_server_without_updates_is_no_trouble_but_a_tampered_one_is_told(
    qtbot, laptop
):
    shell = unlock(qtbot, laptop)
    qtbot.waitUntil(lambda: laptop.updating.running is not None, timeout=20_000)
    timestamp = laptop.town.folder / "srv" / "updates" / "metadata" / "timestamp.json"
    honest = timestamp.read_bytes()
    timestamp.unlink()
    laptop.updating.after_sync()
    qtbot.waitUntil(lambda: laptop.updating.doing == "checking", timeout=20_000)
    settled(qtbot, laptop)
    assert not shell.updates.isVisible()
    timestamp.write_bytes(honest.replace(b'"version"', b'"Version"', 1))
    laptop.updating._tried = 0.0
    laptop.updating.after_sync()
    qtbot.waitUntil(lambda: laptop.updating.alarm is not None, timeout=20_000)
    assert shell.updates.text() == "! Update refused"
    shell.updates.click()
    sheet = visible_sheet(qtbot, laptop)
    assert "not as its publisher signed it" in sheet._error.text()


def test_a_version_that_was_left_is_told_until_it_is_understood(qtbot, laptop):
    laptop.here.versions.refuse("0.3.0", CRASHED, "0.2.0")
    shell = unlock(qtbot, laptop)
    qtbot.waitUntil(shell.updates.isVisible, timeout=20_000)
    assert shell.updates.text() == "! Version 0.3.0\nwas left again"
    shell.updates.click()
    sheet = visible_sheet(qtbot, laptop)
    assert "0.3.0 was tried and left again: it ended by itself" in sheet._note.text()
    assert "0.2.0 runs, and everything recorded is here" in sheet._note.text()
    sheet._understood.click()
    assert laptop.here.versions.read().note is None
    assert not sheet._note.isVisible()
    assert not shell.updates.isVisible()


@pytest.mark.parametrize("code", ["en", "ms", "id"])
def test_each_reason_for_leaving_a_version_has_its_own_words(english, code):
    language.choose(code)
    said = {
        note_said(Note("0.3.0", reason, "0.2.0"))
        for reason in (CRASHED, SILENT, OPENING, UNFINISHED, LEFT)
    }
    assert len(said) == 5
    for text in said:
        assert "0.3.0" in text and "0.2.0" in text
        assert not any(
            f": {reason}." in text for reason in (CRASHED, SILENT, OPENING, UNFINISHED, LEFT)
        )


def test_a_version_left_before_is_offered_once_more_only_if_asked_for(qtbot, laptop):
    laptop.here.versions.refuse("0.3.0", CRASHED, "0.2.0")
    laptop.here.versions.forget_note()
    shell = unlock(qtbot, laptop)
    sheet = sheet_of(qtbot, laptop)
    assert (sheet._fetch.isVisible(), sheet._again.isVisible()) == (False, True)
    assert not shell.updates.isVisible()
    sheet._again.click()
    settled(qtbot, laptop)
    assert laptop.updating.ready == "0.3.0"


def test_a_version_left_before_is_read_once_more_from_its_file_without_any_network(
    qtbot, laptop, tmp_path
):
    laptop.here.versions.refuse("0.3.0", CRASHED, "0.2.0")
    laptop.here.versions.forget_note()
    laptop.town.stop()
    unlock(qtbot, laptop)
    sheet = sheet_of(qtbot, laptop, laptop.publisher.stick(tmp_path / "new.aftercare-update"))
    assert "was tried on this computer and left again" in sheet._error.text()
    assert laptop.updating.ready == ""
    assert (sheet._fetch.isVisible(), sheet._again.isVisible()) == (False, True)
    sheet._again.click()
    settled(qtbot, laptop)
    assert laptop.updating.ready == "0.3.0"


def managed():
    raise Managed


@pytest.mark.parametrize(
    "find, says", [(managed, "installed by your organisation"), (no_updates, "This is practice")]
)
def test_where_no_updates_are_taken_it_says_why_and_offers_nothing(qtbot, laptop, find, says):
    laptop.updating = Updating(find)
    unlock(qtbot, laptop)
    open_updates(laptop)
    sheet = visible_sheet(qtbot, laptop)
    qtbot.waitUntil(lambda: says in sheet._error.text(), timeout=20_000)
    shown = [
        one
        for one in (sheet._check, sheet._from_file, sheet._fetch, sheet._install)
        if one.isVisible()
    ]
    assert shown == []
    assert not laptop.shell.updates.isVisible()


def test_run_from_source_it_says_so(qtbot, window):
    unlock(qtbot, window)
    open_updates(window)
    sheet = visible_sheet(qtbot, window)
    assert "runs from its source" in sheet._error.text()


def test_on_a_metered_network_or_a_low_battery_the_sheet_speaks_for_waiting(
    qtbot, laptop, monkeypatch
):
    unlock(qtbot, laptop)
    sheet = sheet_of(qtbot, laptop)
    assert not sheet._sparing.isVisible()
    from aftercare.ui.updates import update_sheet

    monkeypatch.setattr(update_sheet, "look_around", lambda: manners.Surroundings(metered=True))
    sheet._show()
    assert "counts every megabyte" in sheet._sparing.text()
    assert sheet._fetch.isVisible()  # what a person asks for is done all the same


def test_between_two_questions_of_its_own_lies_a_day_at_least():
    for around in (manners.Surroundings(), manners.Surroundings(metered=True)):
        pauses = [manners.pause_between_checks(around) for _ in range(200)]
        assert min(pauses) >= manners.CHECK_EVERY
        assert len(set(pauses)) > 100


def test_offline_it_says_what_to_do(qtbot, laptop):
    unlock(qtbot, laptop)
    laptop.town.stop()
    sheet = sheet_of(qtbot, laptop)
    assert isinstance(laptop.updating.refusal, Refused)
    assert "could not be reached" in sheet._error.text()
    assert sheet.findChildren(QLineEdit) == []
