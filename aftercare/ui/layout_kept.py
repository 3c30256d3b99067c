"""How the person arranged the window on this computer: its size and place, and the columns of each
table. A small file without names or content, so that it may lie outside the database.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple, Self

import msgspec
from PySide6.QtCore import QRect

from aftercare.store.durable_file import write_durably

FILE = "layout.json"
LEAST_SHOWN = 80  # pixels of a window on a screen: fewer cannot be taken hold of


class TableKept(msgspec.Struct, frozen=True):
    """A table's columns by number: widths in pixels of the usual text, order, which are not wanted;
    and the column that it is sorted by, -1 for none, with whether it goes backwards.
    """

    widths: dict[str, int] = {}
    order: list[int] = []
    hidden: list[int] = []
    sort: tuple[int, bool] = (-1, False)

    def with_width(self, column: int, wide: int) -> Self:
        return msgspec.structs.replace(self, widths={**self.widths, str(column): wide})

    def with_order(self, order: list[int]) -> Self:
        return msgspec.structs.replace(self, order=order)

    def with_sort(self, column: int, backwards: bool) -> Self:
        return msgspec.structs.replace(self, sort=(column, backwards))

    def with_hidden(self, column: int, *, hidden: bool) -> Self:
        rest = [one for one in self.hidden if one != column]
        return msgspec.structs.replace(self, hidden=[*rest, column] if hidden else rest)


class WindowKept(msgspec.Struct, frozen=True):
    """Where the window was, in pixels, before it was maximised."""

    left: int = 0
    top: int = 0
    width: int = 0
    height: int = 0
    maximised: bool = False


class Kept(msgspec.Struct, frozen=True):
    """All that is kept."""

    window: WindowKept = WindowKept()
    tables: dict[str, TableKept] = {}


class LayoutKept:
    """What is kept for one data folder; written when the window is locked or closed."""

    def __init__(self) -> None:
        self._folder: Path | None = None
        self._kept = self._written = Kept()

    def keep_in(self, folder: Path) -> None:
        """From now on for this folder; the usual where nothing, or nothing of use, is kept."""
        self._folder = folder
        try:
            self._kept = msgspec.json.decode((folder / FILE).read_bytes(), type=Kept)
        except (OSError, msgspec.MsgspecError):
            self._kept = Kept()
        self._written = self._kept

    @property
    def window(self) -> WindowKept:
        """Where the window was."""
        return self._kept.window

    def table(self, name: str) -> TableKept:
        """How a table was left."""
        return self._kept.tables.get(name, TableKept())

    def keep_table(self, name: str, kept: TableKept) -> None:
        """Keeps how a table was left; one without a name is not remembered."""
        if name:
            self._kept = msgspec.structs.replace(
                self._kept, tables={**self._kept.tables, name: kept}
            )

    def keep_window(self, kept: WindowKept) -> None:
        """Keeps where the window is."""
        self._kept = msgspec.structs.replace(self._kept, window=kept)

    def write(self) -> None:
        """Writes what changed, if the folder is there; a read-only folder keeps nothing."""
        if self._kept == self._written or not self._folder or not self._folder.is_dir():
            return
        try:
            write_durably(self._folder / FILE, msgspec.json.encode(self._kept))
            self._written = self._kept
        except OSError:
            return


class Place(NamedTuple):
    """Where a window opens, and whether it then fills its screen."""

    inner: QRect
    maximised: bool


def place_on(kept: WindowKept, screens: Sequence[QRect]) -> Place | None:
    """Where the window was, brought onto a screen that is there; None where nothing is kept.

    A screen that went away takes no window with it: what lies beside all of them goes to the first.
    """
    if kept.width <= 0 or kept.height <= 0 or not screens:
        return None
    was = QRect(kept.left, kept.top, kept.width, kept.height)
    shared = [screen.intersected(was) for screen in screens]
    sizes = [
        part.width() * part.height() if min(part.width(), part.height()) >= LEAST_SHOWN else 0
        for part in shared
    ]
    free = screens[sizes.index(max(sizes))]
    inner = QRect(was.topLeft(), was.size().boundedTo(free.size()))
    inner.moveLeft(max(free.left(), min(inner.left(), free.right() + 1 - inner.width())))
    inner.moveTop(max(free.top(), min(inner.top(), free.bottom() + 1 - inner.height())))
    return Place(inner, kept.maximised)


LAYOUT = LayoutKept()
