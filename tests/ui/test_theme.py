"""The one theme: what is written can be read in every scheme, and a field keeps the height of its text at every size."""

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget

from aftercare.ui import theme
from aftercare.ui.appearance import Appearance
from aftercare.ui.parts import button

PADDING = 12  # pixels, above and below together


@pytest.fixture
def usual():
    yield QApplication.instance()
    Appearance(language="en").apply(QApplication.instance())


def luminance(colour):
    parts = [
        one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4
        for one in colour.getRgbF()[:3]
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(widget):
    """Of the lightest and the darkest point within its border."""
    picture = widget.grab().toImage()
    inside = [
        picture.pixelColor(x, y)
        for x in range(4, picture.width() - 4)
        for y in range(4, picture.height() - 4)
    ]
    found = sorted(map(luminance, inside))
    return (found[-1] + 0.05) / (found[0] + 0.05)


@pytest.mark.parametrize("colours", [theme.LIGHT, theme.DARK, theme.CONTRAST])
@pytest.mark.parametrize("role", ["", "main"])
def test_a_button_can_be_read_whether_or_not_it_can_be_pressed(qtbot, usual, colours, role):
    theme.apply(usual, colours)
    found = button("Open Aftercare", lambda: None, role)
    qtbot.addWidget(found)
    found.show()
    assert contrast(found) >= 4.5
    found.setEnabled(False)
    assert contrast(found) >= 3


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_a_field_is_never_lower_than_its_text(qtbot, usual, percent):
    theme.apply(usual, theme.LIGHT, percent / 100)
    crowded = QWidget()
    qtbot.addWidget(crowded)
    layout = QVBoxLayout(crowded)
    layout.setContentsMargins(0, 0, 0, 0)
    field = QLineEdit("Telefon")
    layout.addWidget(field)
    crowded.show()
    assert layout.minimumSize().height() >= field.fontMetrics().height() + PADDING


def test_a_disabled_button_differs_from_one_that_can_be_pressed_in_high_contrast(qtbot, usual):
    theme.apply(usual, theme.CONTRAST)
    found = QPushButton("Open")
    qtbot.addWidget(found)
    found.show()
    enabled = found.grab().toImage()
    found.setEnabled(False)
    assert found.grab().toImage() != enabled
