"""A version on trial says that it has started once its window was painted and answers, not before."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

from aftercare.ui.updates.first_paint import FirstPaint
from aftercare.updates.packaged import REPORT
from aftercare.updates.trial import STARTED, report_started, reported


class Window(QWidget):
    painted = 0

    def paintEvent(self, event: QEvent) -> None:
        self.painted += 1


def test_it_is_said_after_the_first_painting_and_once(qtbot, tmp_path, monkeypatch):
    monkeypatch.setenv(REPORT, str(tmp_path / "trial.report"))
    window = Window()
    qtbot.addWidget(window)
    FirstPaint(window, report_started)
    QApplication.processEvents()
    assert (window.painted, reported(tmp_path / "trial.report")) == (0, [])
    window.show()
    qtbot.waitUntil(lambda: reported(tmp_path / "trial.report") == [STARTED])
    assert window.painted
    window.repaint()
    QApplication.processEvents()
    assert reported(tmp_path / "trial.report") == [STARTED]
