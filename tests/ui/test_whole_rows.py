"""What stands in a narrow list that wraps its rows is there as a whole, at every width."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QListWidget

from aftercare.ui.appearance import Appearance
from aftercare.ui.whole_rows import ABOVE, BESIDE, WholeRows

GOAL = "To save a little every month\nFinances and debts\n⚠ past its date, 1 Jul 2026"


@pytest.mark.parametrize("wide", [120, 180, 260, 400])
def test_a_row_is_as_high_as_its_text(qtbot, english, wide):
    Appearance(language="en").apply(QApplication.instance())
    shown = QListWidget()
    qtbot.addWidget(shown)
    shown.setWordWrap(True)
    shown.setSpacing(2)
    WholeRows(shown)
    shown.resize(300, 400)
    shown.show()
    shown.addItems([GOAL, "09:00\nSyafiq bin Kamarudin\nPort Dickson"])
    shown.resize(wide, 400)
    QApplication.processEvents()
    for place in range(shown.count()):
        item = shown.item(place)
        rect = shown.visualItemRect(item)
        needed = shown.fontMetrics().boundingRect(
            0, 0, rect.width() - 2 * BESIDE, 1 << 20, Qt.TextFlag.TextWordWrap, item.text()
        )
        assert rect.height() >= needed.height() + 2 * ABOVE
        assert rect.right() <= shown.viewport().width()
