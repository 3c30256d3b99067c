"""The one theme: what is written can be read in every scheme, and a field keeps the height of its text at every size."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget

from aftercare.casework.kinds import KINDS
from aftercare.ui import theme
from aftercare.ui.appearance import Appearance
from aftercare.ui.icons import program_icon
from aftercare.ui.parts import button
from aftercare.ui.shell import ICONS

ROOT = Path(__file__).resolve().parents[2]

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


def test_every_pair_of_colours_that_is_drawn_can_be_told_apart():
    found = []
    for name in ("LIGHT", "DARK", "CONTRAST"):
        colours = getattr(theme, name)
        for over, under, least in theme.PAIRS:
            for ground in under.split():
                light = sorted(luminance(QColor(getattr(colours, one))) for one in (over, ground))
                if (light[1] + 0.05) / (light[0] + 0.05) < least:
                    found.append(f"{name}: {over} on {ground}")
    assert found == []


def test_every_colour_of_the_theme_is_in_a_pair_or_is_a_ground():
    told = {one for over, under, _ in theme.PAIRS for one in (over, *under.split())}
    assert {*theme.Colours._fields} - told == {"line"}, (
        "a line between things tells nothing by itself"
    )


def test_no_other_file_names_a_colour_or_a_size_of_text():
    found = [
        f"{path.name}: {line.strip()}"
        for path in (ROOT / "aftercare/ui").rglob("*.py")
        if path.name != "theme.py"
        for line in path.read_text(encoding="utf-8").splitlines()
        if re.search(r"#[0-9a-fA-F]{6}\b|font-size|setPointSize\(", line)
    ]
    assert found == []


@pytest.mark.parametrize("colours", [theme.LIGHT, theme.DARK, theme.CONTRAST])
def test_an_icon_has_the_colour_of_its_text_in_every_scheme(qtbot, usual, colours):
    for role, wanted in (
        ("", colours.text),
        ("main", colours.accent_text),
        ("danger", colours.late),
    ):
        theme.apply(usual, theme.LIGHT)
        found = button("Lock", lambda: None, role, icon="lock")
        qtbot.addWidget(found)
        theme.apply(usual, colours)
        found.show()
        drawn = found.icon().pixmap(found.iconSize()).toImage()
        solid = {
            drawn.pixelColor(x, y).name()
            for x in range(drawn.width())
            for y in range(drawn.height())
            if drawn.pixelColor(x, y).alpha() == 255
        }
        assert solid == {wanted}


def test_every_kind_of_record_and_every_screen_has_an_icon_that_is_there():
    drawings = {path.stem for path in (ROOT / "resources/icons/lucide").glob("*.svg")}
    named = {kind.icon for kind in KINDS.values()} | {*ICONS.values()}
    text = "".join(
        path.read_text(encoding="utf-8") for path in (ROOT / "aftercare/ui").rglob("*.py")
    )
    named |= {*re.findall(r'icon="([a-z-]+)"', text)}
    assert named - drawings == set()
    used = {one for one in drawings if one in named or f'"{one}"' in text}
    assert drawings - used == set(), "what nothing shows is not shipped"


def test_the_window_has_the_icon_of_the_program(qtbot):
    found = program_icon()
    assert {(size.width(), size.height()) for size in found.availableSizes()} >= {
        (16, 16),
        (48, 48),
        (256, 256),
    }
    assert found.pixmap(48, 48).toImage().pixelColor(24, 6).name() == theme.LIGHT.accent


def test_a_disabled_button_differs_from_one_that_can_be_pressed_in_high_contrast(qtbot, usual):
    theme.apply(usual, theme.CONTRAST)
    found = QPushButton("Open")
    qtbot.addWidget(found)
    found.show()
    enabled = found.grab().toImage()
    found.setEnabled(False)
    assert found.grab().toImage() != enabled
