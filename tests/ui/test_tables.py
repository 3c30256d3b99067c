"""The table standard: a name can be told from another, no heading is cut, nothing scrolls sideways, and a table is as the person left it."""

import msgspec
import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTabWidget

from aftercare.ui import layout_kept, theme
from aftercare.ui.appearance import Appearance
from aftercare.ui.columns import Column, Want, name_column, shared_out, text_column
from aftercare.ui.layout_kept import LAYOUT, WindowKept, place_on
from aftercare.ui.main_window import MainWindow
from aftercare.ui.parts import Cell, Heading, Rows, Table
from aftercare.ui.shell import screens_of
from tests.hostile.windows import settle
from tests.ui.desk_driver import unlock

SIZES = ((1024, 600), (1280, 720), (1366, 768), (1920, 1080))  # pixels of the window
NAME = "Norhayati binti Abdul "  # 22 characters, as wide as names are
NAMES = ["Siti", "Ahmad", "Murugan"]


def troubles(table):
    """What is wrong with how the columns of a table lie."""
    header, model = table.horizontalHeader(), table.model()
    shown = [at for at in range(model.columnCount()) if not table.isColumnHidden(at)]
    found = [
        f"the heading “{model.heading(at)}” has {table.columnWidth(at)} of {header.sectionSizeHint(at)}"
        for at in shown
        if table.columnWidth(at) < header.sectionSizeHint(at)
    ]
    room = QFontMetrics(table._bold()).horizontalAdvance(NAME)
    found += [
        f"{table.columnWidth(at)} is too little for a name"
        for at in shown
        if table.columns[at].characters >= len(NAME) and table.columnWidth(at) < room + 16
    ]
    wide = sum(map(table.columnWidth, shown))
    if wide != table.viewport().width():
        found.append(f"{wide} wide in {table.viewport().width()}")
    if any(
        table.columns[at].goes == 0
        for at in set(range(model.columnCount())) - {*shown, *table._off}
    ):
        found.append("a column that stays is gone")
    return found


@pytest.mark.parametrize("person", ["siti", "sup", "admin"])
def test_every_table_of_the_program_keeps_names_and_headings_on_every_screen(
    qtbot, town, english, person
):
    case = town.shared_case(area="Kajang")
    town.sync("siti", "sup")
    window = MainWindow(town.folder / person, theme.LIGHT)
    window.show()
    shell, found, seen = unlock(qtbot, window), {}, set()
    window.settle_appearance(Appearance("light", 100, "ms"))
    shell = window.shell
    pages = [*screens_of(shell.role), *(["case"] if person != "admin" else [])]
    for size in SIZES:
        window.resize(*size)
        for page in pages:
            shell.open_case(case) if page == "case" else shell.go(page)
            settle(window)
            tabs = next(iter(getattr(shell, page).findChildren(QTabWidget)), None)
            for place in range(tabs.count() if tabs else 1):
                if tabs:
                    tabs.setCurrentIndex(place)
                    settle(window)
                for table in getattr(shell, page).findChildren(Table):
                    if table.isVisible():
                        seen.add(table.accessibleName())
                        found |= {f"{page} {place} {size}: {one}": 1 for one in troubles(table)}
    window.settle_appearance(Appearance("light", 100, "en"))
    window.close()
    assert "\n".join(found) == ""
    assert len(seen) >= 3


@pytest.fixture
def table(qtbot, tmp_path):
    """Three people in two groups, in a table that is remembered."""
    LAYOUT.keep_in(tmp_path)
    return shown(qtbot)


def shown(qtbot, wide=800):
    rows = Rows(4)
    rows.set_headings("Client", "Phase", "Area", "Number of the case")
    made = Table(
        "People",
        rows,
        [name_column(), Column(0, 1), Column(0, 3), Column(0, 2)],
        lambda _: None,
        kept="people",
        sorts=True,
    )
    qtbot.addWidget(made)
    made.resize(wide, 300)
    made.show()
    cells = [
        (who, [Cell(who), Cell("Stabilise"), Cell("Kajang"), Cell(f"26/{at}")])
        for at, who in enumerate(NAMES)
    ]
    rows.show_rows([(Heading(), [Cell("A")]), *cells[:2], (Heading(), [Cell("B")]), cells[2]])
    made.span_headings()
    return made


def in_sight(table):
    return [at for at in range(4) if not table.isColumnHidden(at)]


def test_the_least_important_column_goes_first_and_is_still_told(table):
    seen = []
    for wide in (800, 560, 400, 260):
        table.resize(wide, 300)
        seen.append(in_sight(table))
    assert seen == [[0, 1, 2, 3], [0, 1, 3], [0, 1], [0]]
    told = table.model().data(table.model().index(1, 0), Qt.ItemDataRole.ToolTipRole)
    assert told.splitlines() == [
        "Siti",
        "Phase: Stabilise",
        "Area: Kajang",
        "Number of the case: 26/0",
    ]
    spoken = table.model().data(
        table.model().index(1, 0), Qt.ItemDataRole.AccessibleDescriptionRole
    )
    assert "Area: Kajang" in spoken


def test_sorting_keeps_what_is_chosen_and_the_groups_and_a_third_click_gives_them_back(table):
    table.choose_where(lambda who: who == "Siti")
    for order, wanted in (
        (Qt.SortOrder.AscendingOrder, ["Ahmad", "Siti"]),
        (Qt.SortOrder.DescendingOrder, ["Siti", "Ahmad"]),
    ):
        table.sortByColumn(0, order)
        assert [who for who, _ in table.model().rows[1:3]] == wanted
        assert (table.chosen(), table.selectionModel().selectedRows()[0].row()) == (
            "Siti",
            1 + wanted.index("Siti"),
        )
    assert table.model().rows[4][0] == "Murugan"
    table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
    assert [who for who, _ in table.model().rows[1:3]] == NAMES[:2]


def test_keys_go_to_the_ends_and_copy_the_row(table):
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_End)
    assert table.chosen() == "Murugan"
    table.resize(260, 300)
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Murugan\tStabilise\tKajang\t26/2"
    QTest.keyClick(table, Qt.Key.Key_Home)
    assert table.chosen() == "Siti"
    QGuiApplication.clipboard().clear()


def test_widths_order_and_columns_are_there_again_and_the_file_holds_no_word_of_the_rows(
    qtbot, table, tmp_path
):
    table.horizontalHeader().resizeSection(1, 170)
    table.horizontalHeader().moveSection(3, 1)
    table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    area = next(one for one in table.columns_menu().actions() if one.text() == "Area")
    area.trigger()
    LAYOUT.write()
    written = (tmp_path / layout_kept.FILE).read_bytes()
    assert {*msgspec.json.decode(written)["tables"]} == {"people"}
    assert not any(word.encode() in written for word in (*NAMES, "Kajang", "Stabilise", "Client"))
    LAYOUT.keep_in(tmp_path)
    again = shown(qtbot)
    header = again.horizontalHeader()
    assert (again.columnWidth(1), header.visualIndex(3), in_sight(again)) == (170, 1, [0, 1, 3])
    assert [who for who, _ in again.model().rows[1:3]] == ["Siti", "Ahmad"]
    usual = again.columns_menu().actions()[-1]
    usual.trigger()
    assert (in_sight(again), header.visualIndex(3), again.columnWidth(1) == 170) == (
        [0, 1, 2, 3],
        3,
        False,
    )


@pytest.mark.parametrize("colours", [theme.LIGHT, theme.DARK, theme.CONTRAST])
def test_the_frame_of_the_focus_is_unbroken_and_a_chosen_row_is_marked(qtbot, qapp, table, colours):
    theme.apply(qapp, colours)
    try:
        table.activateWindow()
        table.setFocus()
        qtbot.waitUntil(table.hasFocus, timeout=20_000)
        table.choose_where(lambda who: who == "Siti")
        picture = table.grab().toImage()
        frame = {
            picture.pixelColor(x, y).name()
            for x in (0, picture.width() - 1)
            for y in range(12, picture.height() - 12)
        }
        frame |= {
            picture.pixelColor(x, y).name()
            for y in (0, picture.height() - 1)
            for x in range(12, picture.width() - 12)
        }
        assert frame == {colours.accent}
        left = table.viewport().mapTo(table, table.visualRect(table.currentIndex()).topLeft())
        assert (
            picture.pixelColor(left.x() + 1, left.y() + 9).name()
            == qapp.palette().color(QPalette.ColorRole.Highlight).name()
        )
        grounds = set()
        for row in (0, 3):
            at = table.viewport().mapTo(
                table, table.visualRect(table.model().index(row, 0)).bottomRight()
            )
            grounds.add(picture.pixelColor(at.x() - 5, at.y() - 5).name())
        assert grounds == {colours.group}, "headings alike, whatever row they are"
    finally:
        theme.apply(qapp, theme.LIGHT)


SCREENS = [QRect(0, 0, 1920, 1040), QRect(1920, 0, 1366, 728)]


@pytest.mark.parametrize(
    ("kept", "opened"),
    [
        (WindowKept(100, 90, 1200, 700), QRect(100, 90, 1200, 700)),
        (WindowKept(2000, 10, 1200, 700), QRect(2000, 10, 1200, 700)),
        (WindowKept(2000, 10, 1800, 900), QRect(1920, 0, 1366, 728)),  # larger than its screen
        (WindowKept(5000, 4000, 1200, 700), QRect(720, 340, 1200, 700)),  # its screen went away
        (WindowKept(-1190, 0, 1200, 700), QRect(0, 0, 1200, 700)),  # ten pixels cannot be taken hold of
    ],
)  # fmt: skip
def test_a_window_opens_where_it_was_on_a_screen_that_is_there(kept, opened):
    assert place_on(kept, SCREENS).inner == opened
    assert place_on(WindowKept(), SCREENS) is None


def test_the_window_remembers_where_it_was(qtbot, town, english):
    window = MainWindow(town.folder / "siti", theme.LIGHT)
    window.setGeometry(50, 60, 700, 500)
    window.show()
    window.close()
    LAYOUT.keep_in(town.folder / "siti")
    assert LAYOUT.window == WindowKept(50, 60, 700, 500)
    (town.folder / "siti" / layout_kept.FILE).write_bytes(b"{")
    LAYOUT.keep_in(town.folder / "siti")
    assert LAYOUT.window == WindowKept(), "a damaged file is the usual, not a fault"


def test_small_wishes_are_met_before_large_ones_and_all_room_is_used():
    columns = [name_column(), Column(0, 1), text_column(2)]
    wants = [Want(200, 200), Want(60, 90), Want(130, 900)]
    assert shared_out(columns, wants, 700) == {0: 200, 1: 90, 2: 410}
    assert shared_out(columns, wants, 300) == {0: 210, 1: 90}
    assert shared_out(columns, wants, 150) == {0: 150}
    assert sum(shared_out(columns, wants, 1919).values()) == 1919
