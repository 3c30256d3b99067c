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
    rows = window.shell.today.list
    qtbot.waitUntil(lambda: [key[1] for key in rows.row_keys()][:1] == [OUTSIDE], timeout=20_000)
    shell = window.shell
    rows.choose(rows.row_keys()[:1])
    (said,) = [line.below for line in rows.rows.lines if line.key == rows.current_key()]
    assert "klinik" in said
    assert shell.today._act_button.text() == {"en": "Access", "ms": "Akses"}[code]
    QTest.keyClick(shell.today.list, Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: shell.case.isVisible() and shell.case.tabs.currentWidget() is shell.case.access,
        timeout=20_000,
    )
    window.close()
