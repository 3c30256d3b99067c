"""Small and scaled screens: a window can be as small as they are, with the buttons at its foot, and the lock, in sight."""

import pytest
from PySide6.QtWidgets import QPushButton

from aftercare.ui.appearance import Appearance
from aftercare.ui.caseload.new_case import NewCase
from aftercare.ui.exchange.export_sheet import ExportSheet
from aftercare.ui.exchange.import_sheet import ImportSheet
from aftercare.ui.people.people_page import InviteDialog
from aftercare.ui.people.word_list import WordSheet
from aftercare.ui.safety.check_out_sheet import CheckOutSheet
from aftercare.ui.screen import Fitting
from aftercare.ui.theme import DARK
from tests.ui.desk_driver import unlock, visible_form

SMALLEST = (640, 328)  # pixels: 1920 x 1080 at 300 %, without a title bar


def out_of_sight(window):
    """The buttons at the foot that are not whole within the window."""
    scrolled = [area.inside for area in window.findChildren(Fitting)]
    shown = [
        one
        for one in window.findChildren(QPushButton)
        if one.isVisible() and one.window() is window
    ]
    fixed = [one for one in shown if not any(inside.isAncestorOf(one) for inside in scrolled)]
    whole = window.rect()
    return [
        one.text()
        for one in fixed
        if not whole.contains(one.rect().translated(one.mapTo(window, one.rect().topLeft())))
    ]


@pytest.mark.parametrize("code", ["en", "ms"])
def test_forms_sheets_and_the_window_fit_the_smallest_screen(qtbot, window, code):
    unlock(qtbot, window)
    window.settle_appearance(Appearance("light", 100, code))
    shell = window.shell
    for size in ((800, 568), SMALLEST):
        window.resize(*size)
        assert (window.width(), window.height()) == size
        qtbot.waitUntil(shell._top.isVisible, timeout=20_000)
        shell.open_case(window.town.case)
        shell.case.add("visit")
        form = visible_form(qtbot, window)
        sheets = [make(window, window.desk) for make in (ExportSheet, ImportSheet, InviteDialog)]
        sheets += [NewCase(window, window.desk, lambda _: None)]
        sheets += [
            WordSheet(window, window.desk, None),
            CheckOutSheet(window, window.desk, lambda _: None),
        ]
        for sheet in sheets:
            sheet.open()
        qtbot.wait(20)
        assert out_of_sight(window) == [], size
        form.reject()
        for one in sheets:
            one.resize(*size)
            qtbot.wait(20)
            assert (one.width(), one.height()) == size, type(one).__name__
            assert out_of_sight(one) == [], type(one).__name__
            one.reject()
    window.settle_appearance(Appearance("light", 100, "en"))


def test_the_system_becomes_dark_while_the_program_runs(qtbot, window, monkeypatch):
    unlock(qtbot, window)
    monkeypatch.setattr("aftercare.ui.theme.chosen", lambda _: DARK)
    window._on_scheme()
    assert window._colours == DARK
    assert window.shell.today._colours == DARK
    window.settle_appearance(Appearance("light", 100, "en"))
    window._on_scheme()
    assert window._colours != DARK, "the person chose light"
