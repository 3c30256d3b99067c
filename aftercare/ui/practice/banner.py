"""What is always in sight above a practice window: that nothing in it is real, the passphrase, and
the guided tour.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aftercare.ui.language import language, tr
from aftercare.ui.main_window import MainWindow
from aftercare.ui.parts import button, label
from aftercare.ui.practice.tour import Tour
from aftercare.ui.theme import SPACE


class Banner(QWidget):
    """Over `window`, whatever it shows: screens, the page that asks for the passphrase."""

    def __init__(self, window: MainWindow, role: str, passphrase: str) -> None:
        super().__init__()
        self._window, self._passphrase = window, passphrase
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        stripe = QWidget()
        stripe.setProperty("role", "practice")
        stripe.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        across = QHBoxLayout(stripe)
        across.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, SPACE)
        self.text = label("", wrap=True)
        across.addWidget(self.text, 1)
        self.again = button("", self._on_tour)
        across.addWidget(self.again)
        layout.addWidget(stripe)
        self.tour = Tour(window, role)
        self.tour.closed.connect(self.again.show)
        layout.addWidget(self.tour)
        self.again.hide()
        language.changed.connect(self.write_texts)
        self.write_texts()

    def write_texts(self) -> None:
        """Everything in the chosen language, the window's title with it."""
        what = tr(
            "Practice: invented people, nothing here is real. Everything is thrown away when "
            "you close."
        )
        key = tr("The passphrase here: {passphrase}", passphrase=self._passphrase)
        self.text.setText(f"{what}  {key}")
        self.text.setAccessibleName(f"{what} {key}")
        self.again.setText(tr("Show the tour"))
        self._window.setWindowTitle(tr("PRACTICE – Aftercare"))
        self.tour.write_texts()

    def _on_tour(self) -> None:
        self.again.hide()
        self.tour.begin()
