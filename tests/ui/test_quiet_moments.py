"""What is made and cleared away while nobody types, so that nobody who types waits for it."""

import gc
import subprocess
import sys
import threading
from typing import ClassVar

import pytest
from PySide6.QtCore import QObject
from shiboken6 import isValid

from aftercare.ui.case import case_page
from aftercare.ui.quiet_moments import LATEST, YOUNG, Beforehand, Collector, Quiet
from tests.ui.desk_driver import unlock, visible_form

HERE = threading.main_thread().ident
IN_SIGHT = "import linecache, aftercare.ui.main_window; print(sorted(linecache.cache))"


def test_the_window_keeps_no_source_of_the_program_in_memory():
    done = subprocess.run(
        [sys.executable, "-c", IN_SIGHT], check=True, capture_output=True, text=True
    )
    assert "main_window" not in done.stdout


def test_the_page_of_a_case_is_there_before_one_is_opened(qtbot, window):
    shell = unlock(qtbot, window)
    qtbot.waitUntil(lambda: "case" in shell._pages, timeout=20_000)
    assert shell.today.isVisible()


def test_a_case_that_is_opened_is_read_once(qtbot, window, monkeypatch):
    shell, read = unlock(qtbot, window), []
    real = case_page.read_first

    def noting(casebook, case, before):
        read.append(case)
        return real(casebook, case, before)

    monkeypatch.setattr(case_page, "read_first", noting)
    shell.open_case(window.town.case)
    qtbot.waitUntil(lambda: bool(shell.case._rows.rows), timeout=20_000)
    qtbot.wait(50)
    assert read == [window.town.case]


def test_of_the_forms_that_are_over_one_stays_for_its_answers(qtbot, window):
    shell = unlock(qtbot, window)
    shell.open_case(window.town.case)
    over = []
    for _ in range(3):
        shell.case.add("visit")
        over.append(visible_form(qtbot, window))
        over[-1].reject()
    qtbot.waitUntil(lambda: [isValid(form) for form in over] == [False, False, True])


class Letting(QObject):
    """A part of a window in a circle with itself, which notes on which thread it is let go of."""

    gone_on: ClassVar[list[int]] = []

    def __init__(self):
        super().__init__()
        self.circle = self

    def __del__(self):
        self.gone_on.append(threading.get_ident())


@pytest.fixture
def collecting(qtbot, qapp):
    gc.collect()
    Letting.gone_on = []
    parent = QObject()
    yield Collector(parent, Quiet())
    parent.deleteLater()
    qtbot.waitUntil(gc.isenabled)
    gc.unfreeze()


def test_a_circle_is_let_go_of_on_the_thread_of_the_window_whoever_makes_garbage(qtbot, collecting):
    Letting()

    garbage = []
    thread = threading.Thread(target=lambda: garbage.extend([n] for n in range(3 * YOUNG)))
    thread.start()
    thread.join()
    assert Letting.gone_on == []
    assert len(garbage) == 3 * YOUNG
    qtbot.waitUntil(lambda: Letting.gone_on != [], timeout=20_000)
    assert Letting.gone_on == [HERE]


def test_while_somebody_types_what_is_old_is_left_alone_but_not_for_ever(collecting, monkeypatch):
    Letting()
    gc.collect(1)
    Letting.gone_on.clear()
    old = Letting()
    gc.collect(0)
    gc.collect(1)
    del old
    monkeypatch.setattr(collecting._quiet, "now", lambda: False)
    collecting.look()
    assert Letting.gone_on == []
    collecting._all -= LATEST + 1
    collecting.look()
    assert Letting.gone_on == [HERE]


def test_what_is_made_beforehand_ends_with_its_parent(qtbot):
    parent, made = QObject(), []
    Beforehand(parent, [lambda: made.append(1), parent.deleteLater, lambda: made.append(3)])
    qtbot.waitUntil(lambda: not isValid(parent), timeout=20_000)
    qtbot.wait(100)
    assert made == [1]
