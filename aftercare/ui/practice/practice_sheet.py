"""Starts the practice desktop as a process of its own."""

from __future__ import annotations

import subprocess
import sys

from PySide6.QtWidgets import QWidget

from aftercare.ui.language import language


def open_practice(parent: QWidget) -> None:
    """Starts it beside `parent`'s window, in the language chosen here."""
    subprocess.Popen([sys.executable, "-m", "aftercare", "practise", "--language", language.code])
