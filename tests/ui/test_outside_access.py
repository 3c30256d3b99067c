"""A case that somebody outside holds by a consent that has ended stands among what needs somebody now; Enter shows who has access."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from aftercare.actions.access.grant_case import grant_case
from aftercare.actions.exchange.sync_now import sync_now
from aftercare.actions.papers.rights import withdraw_consent
from aftercare.actions.recording.record import record
from aftercare.casework.due_rules import OUTSIDE
from aftercare.ui.appearance import Appearance
from aftercare.ui.today.day_plan import DueLine
from tests.ui.desk_driver import unlock

CONSENT = {"purpose": "service", "recipient": "klinik", "method": "written", "given": "2026-01-05"}


@pytest.fixture
def ended(window):
    """siti's case, held by the partner klinik, whose consent the client has withdrawn."""
    town = window.town
    town.enrol(klinik="partner")
    town.sync("siti")
    with town.open("siti") as book:
        consent = record(book, town.case, "consent", CONSENT)
        grant_case(book, town.case, "klinik")
        sync_now(book)
        withdraw_consent(book, consent.record)
    return window


@pytest.mark.parametrize("code", ["en", "ms"])
def test_enter_on_the_row_shows_who_has_the_case(qtbot, ended, code):
    window = ended
    unlock(qtbot, window)
    window.settle_appearance(Appearance(language=code))
    lines = lambda: [line for line, _ in window.shell.today._rows.rows if isinstance(line, DueLine)]
    qtbot.waitUntil(lambda: bool(lines()) and lines()[0].due.rule == OUTSIDE, timeout=20_000)
    shell = window.shell
    shell.today._table.selectRow(1)  # behind the heading
    assert (
        "klinik" in shell.today._why.text()
        and shell.today._act_button.text() == {"en": "Access", "ms": "Akses"}[code]
    )
    QTest.keyClick(shell.today._table, Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: shell.case.isVisible() and shell.case.tabs.currentWidget() is shell.case.access,
        timeout=20_000,
    )
    window.close()
