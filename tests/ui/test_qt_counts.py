"""Calling Qt uses up nothing: a version of the bindings did, and ended the process after an hour (docs/decisions/0008)."""

import sys

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit

CALLS = 1000


@pytest.mark.parametrize("call", ["text", "update", "timer", "prose", "events"])
def test_a_call_that_returns_nothing_takes_no_reference_away(qapp, call):
    label, timer, prose = QLabel(), QTimer(), QPlainTextEdit()
    work = {
        "text": lambda: label.setText("x"),
        "update": label.update,
        "timer": timer.stop,
        "prose": lambda: prose.setPlainText("x"),
        "events": QApplication.processEvents,
    }[call]
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        work()
    assert sys.getrefcount(None) > before - CALLS // 2
