"""The one place for colour, spacing and type. Colour marks overdue work, never a person."""

from __future__ import annotations

from importlib.resources import files
from typing import NamedTuple

from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

ARROW, CHECK_LIGHT, CHECK_DARK = (
    str(files("resources").joinpath(f"icons/{name}.svg")).replace("\\", "/")
    for name in ("arrow", "check-light", "check-dark")
)
WORN = "colours"  # the property of the application that tells its colours
SPACE = 8  # pixels; all gaps are multiples of it


class Colours(NamedTuple):
    """The colours of one scheme, each named for its use."""

    window: str
    surface: str
    text: str
    quiet: str
    line: str  # between things: nothing is told by it alone
    edge: str  # of what is typed into, chosen from or ticked
    accent: str
    accent_text: str
    side: str
    side_text: str
    side_hover: str
    side_chosen: str
    side_mark: str  # the bar beside the screen that is in sight
    chosen: str  # behind a chosen row
    group: str  # behind the heading of a group of rows
    late: str  # what is overdue, refused, or destroys
    good: str  # what was done
    soon: str
    notice: str
    conflict: str
    practice: str
    practice_text: str


LIGHT = Colours(
    window="#f3f5f4",
    surface="#ffffff",
    text="#1d2523",
    quiet="#5c6966",
    line="#d5dcda",
    edge="#7f8d89",
    accent="#0f6b5c",
    accent_text="#ffffff",
    side="#16332e",
    side_text="#dbe7e4",
    side_hover="#1d423b",
    side_chosen="#2b6156",
    side_mark="#7fd6c4",
    chosen="#d5ebe6",
    group="#e4eae8",
    late="#a3341f",
    good="#1b6a3a",
    soon="#7a5a00",
    notice="#fdf5dc",
    conflict="#fbe9e5",
    practice="#6a2c91",
    practice_text="#ffffff",
)
DARK = Colours(
    window="#151b1a",
    surface="#1e2625",
    text="#e6ecea",
    quiet="#9dada9",
    line="#36423f",
    edge="#71807c",
    accent="#4fb8a4",
    accent_text="#08211c",
    side="#0d1413",
    side_text="#c4d3cf",
    side_hover="#192624",
    side_chosen="#23403a",
    side_mark="#4fb8a4",
    chosen="#24433d",
    group="#2a3533",
    late="#ff9a85",
    good="#7fd6a0",
    soon="#e3c35a",
    notice="#3a3216",
    conflict="#45241d",
    practice="#c79be6",
    practice_text="#1d0b2e",
)
CONTRAST = Colours(
    window="#000000",
    surface="#000000",
    text="#ffffff",
    quiet="#ffffff",
    line="#ffffff",
    edge="#ffffff",
    accent="#ffee00",
    accent_text="#000000",
    side="#000000",
    side_text="#ffffff",
    side_hover="#333333",
    side_chosen="#4d4700",
    side_mark="#ffee00",
    chosen="#3d3800",
    group="#2b2b2b",
    late="#ffb3a3",
    good="#9dffb0",
    soon="#ffee00",
    notice="#1c1a00",
    conflict="#330a00",
    practice="#ff7bff",
    practice_text="#000000",
)
# Every pair that is drawn: what, on what, and the least contrast (WCAG 2.2: 1.4.3 for text, 1.4.11 for
# what shows where a field is, what is chosen and what has the keyboard).
TEXT_ON, SIGN_ON = 4.5, 3.0
PAIRS = (
    ("text", "window surface chosen group notice conflict", TEXT_ON),
    ("quiet", "window surface group", TEXT_ON),
    ("late", "window surface chosen", TEXT_ON),
    ("good", "window surface", TEXT_ON),
    ("soon", "window surface", TEXT_ON),
    ("accent_text", "accent", TEXT_ON),
    ("side_text", "side side_hover side_chosen", TEXT_ON),
    ("practice_text", "practice", TEXT_ON),
    ("accent", "window surface chosen", SIGN_ON),
    ("edge", "window surface", SIGN_ON),
    ("side_mark", "side side_chosen", SIGN_ON),
)
# the sizes of text, in points at 100 %: no other is used
TITLE, HEADING, SECTION, USUAL_SIZE, SMALL = 20.0, 13.0, 11.5, 10.5, 9.5
LARGEST_TITLE = 1.4  # of the usual: a title is large already
LARGE = 140  # percent; from this size on a screen shows less beside each other
SIDE_WIDTH, WIDEST_SIDE = 226, 340  # pixels: in the usual text, and in however large a one


def scaled(pixels: int) -> int:
    """So many pixels, as large as the text is."""
    return round(pixels * QApplication.font().pointSizeF() / USUAL_SIZE)


def worn(application: QApplication) -> Colours:
    """The colours in which the application is dressed; light ones before it is."""
    found = application.property(WORN)
    return found if isinstance(found, Colours) else LIGHT


def side_width() -> int:
    """Of the bar at the left, pixels."""
    return min(scaled(SIDE_WIDTH), WIDEST_SIDE)


def chosen(application: QApplication) -> Colours:
    """The scheme that suits the system: dark where its windows are dark."""
    return DARK if application.styleHints().colorScheme().name == "Dark" else LIGHT


def apply(application: QApplication, colours: Colours, scale: float = 1.0) -> None:
    """Dresses the whole application; `scale` is the size of text, 1 the usual."""
    if not application.styleSheet():  # dressed before: another style would polish everything twice
        application.setStyle("Fusion")
    font = QFont(application.font())
    font.setPointSizeF(USUAL_SIZE * scale)
    application.setFont(font)
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: colours.window,
        QPalette.ColorRole.Base: colours.surface,
        QPalette.ColorRole.AlternateBase: colours.window,
        QPalette.ColorRole.Text: colours.text,
        QPalette.ColorRole.WindowText: colours.text,
        QPalette.ColorRole.Button: colours.surface,
        QPalette.ColorRole.ButtonText: colours.text,
        QPalette.ColorRole.PlaceholderText: colours.quiet,
        QPalette.ColorRole.Midlight: colours.group,
        QPalette.ColorRole.Highlight: colours.accent,
        QPalette.ColorRole.HighlightedText: colours.accent_text,
        QPalette.ColorRole.ToolTipBase: colours.surface,
        QPalette.ColorRole.ToolTipText: colours.text,
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    application.setPalette(palette)
    application.setProperty(WORN, colours)
    application.setStyleSheet(_sheet(colours, scale))


def _stark(c: Colours) -> bool:
    """Whether lines and quiet text are of one colour, so that what is not to be pressed needs
    another sign.
    """
    return c.line == c.quiet


def _sheet(c: Colours, scale: float) -> str:
    return f"""
    QLabel[role="title"] {{ font-size: {TITLE * min(scale, LARGEST_TITLE)}pt; font-weight: 600; }}
    QLabel[role="heading"] {{ font-size: {HEADING * scale}pt; font-weight: 600; }}
    QLabel[role="quiet"] {{ color: {c.quiet}; }}
    QLabel[role="late"] {{ color: {c.late}; font-weight: 600; }}
    QLabel[role="hazard"], QLabel[role="hazard"][link="true"] {{ color: {c.late}; font-weight: 600; border: 1px solid {c.late}; border-radius: 6px;
        padding: 3px 8px; background: {c.surface}; }}
    QLabel[role="hazard"][link="true"]:focus {{ border: 2px solid {c.accent}; padding: 2px 7px; }}
    QLabel[role="chip"] {{ border: 1px solid {c.line}; border-radius: 6px; padding: 3px 8px; background: {c.surface}; }}
    QLabel[role="error"] {{ color: {c.late}; }}
    QLabel[role="hint"] {{ color: {c.quiet}; font-size: {SMALL * scale}pt; }}
    QLabel[role="section"] {{ font-size: {SECTION * scale}pt; font-weight: 600; padding-top: 6px; }}
    QLabel[role="good"] {{ color: {c.good}; font-weight: 600; }}
    QLabel[role="notice"] {{ background: {c.notice}; border: 1px solid {c.line}; border-radius: 6px; padding: 8px 12px; }}
    QLabel[role="conflict"] {{ background: {c.conflict}; border-radius: 6px; padding: 6px 10px; }}
    QLabel[link="true"] {{ border: 2px solid transparent; border-radius: 4px; padding: 2px 4px; }}
    QLabel[link="true"]:hover {{ border-color: {c.line}; }}
    QLabel[link="true"]:focus {{ border-color: {c.accent}; }}
    QLabel[role="code"] {{ font-family: monospace; font-size: {HEADING * scale}pt; background: {c.surface}; border: 1px solid {c.line};
        border-radius: 6px; padding: 12px; }}
    QFrame[role="card"] {{ background: {c.surface}; border: 1px solid {c.line}; border-radius: 8px; }}
    QFrame[role="card"][chosen="true"] {{ border: 2px solid {c.accent}; }}
    QScrollArea[role="reading"] {{ border: 2px solid transparent; border-radius: 8px; }}
    QScrollArea[role="reading"]:focus {{ border-color: {c.accent}; }}
    QWidget[role="practice"] {{ background: {c.practice}; }}
    QWidget[role="practice"] QLabel {{ color: {c.practice_text}; font-weight: 600; }}
    QWidget[role="tour"] {{ background: {c.notice}; border-bottom: 2px solid {c.practice}; }}
    QWidget[role="side"] {{ background: {c.side}; }}
    QWidget[role="side"] QLabel {{ color: {c.side_text}; }}
    QWidget[role="side"] QPushButton {{ color: {c.side_text}; background: transparent; border: 2px solid transparent;
        border-left: 4px solid transparent; border-radius: 6px; padding: {max(0, 7 - round(10 * (scale - 1)))}px {8 if scale < LARGE / 100 else 3}px; text-align: left; }}
    QWidget[role="side"] QPushButton:hover {{ background: {c.side_hover}; }}
    QWidget[role="side"] QPushButton:checked {{ background: {c.side_chosen}; border-left-color: {c.side_mark}; font-weight: 600; }}
    QWidget[role="side"] QPushButton:focus {{ border-color: {c.side_text}; }}
    QWidget[role="side"] QPushButton[role="safety"] {{ border: 2px solid {c.side_text}; padding: 5px {8 if scale < LARGE / 100 else 2}px;
        font-weight: {600 if scale < LARGE / 100 else 400}; }}
    QWidget[role="side"] QPushButton[role="safety"]:focus {{ background: {c.side_chosen}; }}
    QFrame[role="alarm"] {{ background: {c.notice}; border: 3px solid {c.late}; border-radius: 8px; }}
    QMenuBar {{ background: transparent; color: {c.side_text}; }}
    QMenuBar::item {{ background: transparent; color: {c.side_text}; padding: 4px 10px; }}
    QMenuBar::item:selected, QMenuBar::item:pressed {{ background: {c.side_chosen}; color: #ffffff; }}
    QMenuBar QToolButton {{ background: transparent; color: {c.side_text}; border: 0; padding: 2px; }}
    QMenu {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.line}; padding: 4px 0; }}
    QMenu::item {{ padding: 5px 28px 5px 20px; }}
    QMenu::item:selected {{ background: {c.accent}; color: {c.accent_text}; }}
    QMenu::item:disabled {{ color: {c.quiet}; }}
    QMenu::item:disabled:selected {{ background: {c.line}; color: {c.quiet}; }}
    QFrame[role="palette"] {{ background: {c.surface}; border: 2px solid {c.accent}; border-radius: 8px; }}
    QFrame[role="palette"] QListWidget {{ border: 0; }}
    QPushButton {{ background: {c.surface}; border: 1px solid {c.line}; border-radius: 6px; padding: 7px 14px; }}
    QPushButton:hover {{ border-color: {c.accent}; }}
    QPushButton[role="hazard"], QPushButton[role="danger"] {{ color: {c.late}; border-color: {c.late}; font-weight: 600; }}
    QPushButton[role="plain"] {{ border-color: transparent; background: transparent; text-align: left; padding: 3px 6px; }}
    QPushButton[role="plain"]:hover {{ border-color: {c.line}; }}
    QPushButton[role="pill"] {{ border-radius: 12px; padding: 4px 11px; }}
    QPushButton[role="pill"]:checked {{ background: {c.chosen}; border: 1px solid {c.accent}; font-weight: 600; }}
    QPushButton[role="pill"]:focus {{ border: 2px solid {c.accent}; padding: 3px 10px; }}
    QPushButton[role="plain"]:focus {{ border: 2px solid {c.accent}; padding: 2px 5px; }}
    QToolButton {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.line}; border-radius: 6px; padding: 5px; }}
    QToolButton:focus {{ border: 2px solid {c.accent}; padding: 4px; }}
    QToolButton::menu-indicator {{ image: none; }}
    QTabWidget::pane {{ border: 0; border-top: 1px solid {c.line}; top: -1px; padding-top: 8px; }}
    QTabBar {{ qproperty-drawBase: 0; }}
    QTabBar::tab {{ background: transparent; color: {c.quiet}; padding: 8px 14px; border: 0;
        border-bottom: 3px solid transparent; }}
    QTabBar::tab:selected {{ color: {c.text}; border-bottom-color: {c.accent}; font-weight: 600; }}
    QTabBar::tab:focus {{ border: 2px solid {c.accent}; }}
    QPushButton:focus {{ border: 2px solid {c.accent}; padding: 6px 13px; }}
    QPushButton:disabled {{ color: {c.quiet}; border-style: {"dashed" if _stark(c) else "solid"}; }}
    QPushButton[role="main"] {{ background: {c.accent}; color: {c.accent_text}; border-color: {c.accent}; font-weight: 600; }}
    QPushButton[role="main"]:focus {{ border: 2px solid {c.text}; }}
    QPushButton[role="main"]:disabled {{ background: {c.surface if _stark(c) else c.line}; border-color: {c.line};
        color: {c.quiet}; }}
    QCheckBox::indicator {{ width: {round(15 * scale)}px; height: {round(15 * scale)}px; background: {c.surface};
        border: 1px solid {c.edge}; border-radius: 3px; }}
    QCheckBox::indicator:checked {{ background: {c.accent}; border-color: {c.accent};
        image: url({CHECK_LIGHT if c.accent_text == "#ffffff" else CHECK_DARK}); }}
    QCheckBox::indicator:focus {{ border: 2px solid {c.accent}; }}
    QCheckBox:focus {{ color: {c.accent}; }}
    QCheckBox:disabled {{ color: {c.quiet}; }}
    QLineEdit, QPlainTextEdit, QComboBox, QSpinBox, QDoubleSpinBox, QDateEdit, QDateTimeEdit, QTimeEdit {{ background: {c.surface};
        color: {c.text}; border: 1px solid {c.edge}; border-radius: 6px; padding: 6px 8px;
        placeholder-text-color: {c.quiet}; selection-background-color: {c.accent}; selection-color: {c.accent_text}; }}
    QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox, QDateEdit, QDateTimeEdit, QTimeEdit {{
        min-height: {max(20, round(16 * scale))}px; }}
    QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus, QDateEdit:focus,
    QDateTimeEdit:focus, QTimeEdit:focus {{ border: 2px solid {c.accent}; padding: 5px 7px; }}
    QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"], QPushButton[wrong="true"] {{
        border: 2px solid {c.late}; padding: 5px 7px; }}
    QPushButton[role="segment"] {{ border-radius: 0; padding: 9px 10px; font-weight: 600; }}
    QPushButton[role="segment"]:checked {{ background: {c.accent}; color: {c.accent_text}; border-color: {c.accent}; }}
    QPushButton[role="chip"] {{ border-radius: 12px; padding: 3px 10px; background: {c.window}; }}
    QPushButton[role="barred"] {{ border-radius: 12px; padding: 3px 10px; background: {c.conflict}; color: {c.late};
        border-color: {c.late}; font-weight: 600; }}
    QFrame[role="form"] {{ background: {c.surface}; border: 0; border-left: 1px solid {c.line}; }}
    QComboBox::drop-down {{ border: 0; width: 26px; }}
    QComboBox::down-arrow {{ image: url({ARROW}); width: 12px; height: 12px; }}
    QComboBox QAbstractItemView {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.line}; }}
    QPushButton::menu-indicator {{ image: url({ARROW}); width: 12px; height: 12px; subcontrol-position: right center;
        subcontrol-origin: padding; right: 8px; }}
    QScrollBar:vertical {{ background: transparent; width: 10px; margin: 2px; }}
    QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 2px; }}
    QScrollBar::handle {{ background: {c.line}; border-radius: 3px; min-height: 32px; min-width: 32px; }}
    QScrollBar::handle:hover {{ background: {c.quiet}; }}
    QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{ background: none;
        width: 0; height: 0; }}
    QTableView, QListView, QTreeView {{ background: {c.surface}; border: 2px solid {c.line}; border-radius: 8px; padding: 2px;
        alternate-background-color: {c.window}; gridline-color: {c.line}; outline: 0;
        selection-background-color: {c.chosen}; selection-color: {c.text}; }}
    QTableView:focus, QListView:focus, QTreeView:focus {{ border-color: {c.accent}; }}
    QTableView::item, QListView::item {{ padding: 6px 8px; }}
    QComboBox QAbstractItemView {{ border: 1px solid {c.line}; border-radius: 0; padding: 0; }}
    QHeaderView::section {{ background: {c.window}; color: {c.quiet}; border: 0; border-bottom: 1px solid {c.line};
        padding: 7px 8px 7px 11px; font-weight: 600; }}
    QScrollArea {{ border: 0; background: transparent; }}
    QScrollArea > QWidget > QWidget {{ background: transparent; }}
    """
