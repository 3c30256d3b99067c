"""Filters as pills: each with how many it leaves and the key that presses it; what was chosen is
remembered on this device.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from aftercare.actions.caseload.chosen_filters import chosen_filters, keep_chosen
from aftercare.ui.desk import Desk
from aftercare.ui.language import tr
from aftercare.ui.plain import tip
from aftercare.ui.theme import scaled
from aftercare.ui.wrapping_row import WrappingRow

KEYS = 9  # pills that have a key: Alt+1 and on
AROUND = 30  # pixels beside the text of one


class Pill(NamedTuple):
    """One filter: its name, what it is called, and how many rows it leaves. Of a `group` several
    may be pressed, and any of them is enough; with those of other groups, all must hold.
    """

    name: str
    text: str
    many: int
    group: str = ""


class Pills(QWidget):
    """A row of filters. `one_of`: pressing one lets the others go; else they are pressed beside
    each other. Nothing pressed is everything.
    """

    def __init__(
        self,
        desk: Desk,
        screen: str,
        changed: Callable[[], object],
        page: QWidget,
        *,
        one_of: bool = False,
    ) -> None:
        super().__init__()
        self._desk, self._screen, self._changed, self._one_of = desk, screen, changed, one_of
        self._pills: Sequence[Pill] = ()
        self._pressed: set[str] = set()
        self.keys: dict[str, QPushButton] = {}
        self._row = WrappingRow(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for place in range(KEYS):
            keys = QShortcut(QKeySequence(f"Alt+{place + 1}"), page)
            keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            keys.activated.connect(lambda place=place: self._press(place))
        desk.ask(lambda casebook: chosen_filters(casebook, screen), self._on_remembered)

    def add_beside(self, *widgets: QWidget) -> None:
        """What stands in the same row, behind the pills, at the right."""
        self._row.addStretch()
        for widget in widgets:
            self._row.addWidget(widget)

    @property
    def pressed(self) -> frozenset[str]:
        """The names of those that are pressed."""
        return frozenset(self._pressed)

    def show_pills(self, pills: Sequence[Pill]) -> None:
        """The filters there are, with their counts; the buttons stay, so that the keyboard does."""
        self._pills = pills
        for place, pill in enumerate(pills):
            key = self.keys.get(pill.name)
            if key is None:
                key = self.keys[pill.name] = QPushButton()
                key.setCheckable(True)
                key.setAutoDefault(False)
                key.setProperty("role", "pill")
                key.clicked.connect(lambda _, name=pill.name: self.press(name))
                self._row.insertWidget(place, key)
            key.setText(f"{pill.text}  {pill.many}")
            bold = QFont(key.font())
            bold.setBold(True)  # as it is once pressed: the others stay where they are
            key.setMinimumWidth(QFontMetrics(bold).horizontalAdvance(key.text()) + scaled(AROUND))
            key.setAccessibleName(f"{pill.text}, {pill.many}")
            tip(key, f"{pill.text} (Alt+{place + 1})" if place < KEYS else pill.text)
        known = {pill.name for pill in pills}
        for name in [name for name in self.keys if name not in known]:
            gone = self.keys.pop(name)
            self._row.removeWidget(gone)
            gone.deleteLater()
        self._show_pressed()

    def passing(self) -> Callable[[Sequence[str]], bool] | None:
        """Whether a row with these marks is left by what is pressed now; None where all are."""
        groups: dict[str, set[str]] = {}
        for pill in self._pills:
            if pill.name in self._pressed:
                groups.setdefault(pill.group or pill.name, set()).add(pill.name)
        wanted = list(groups.values())
        if not wanted:
            return None
        if len(wanted) == 1:
            return lambda marks: not wanted[0].isdisjoint(marks)
        return lambda marks: all(not some.isdisjoint(marks) for some in wanted)

    def press(self, name: str) -> None:
        """Presses a pill, or lets it go."""
        others = set[str]() if self._one_of else self._pressed - {name}
        self._pressed = others if name in self._pressed else others | {name}
        self._pressed.discard("")
        self._show_pressed()
        screen, kept = self._screen, sorted(self._pressed)
        self._desk.ask(lambda casebook: keep_chosen(casebook, screen, kept))
        self._changed()

    def clear(self) -> None:
        """Lets all go."""
        for name in list(self._pressed):
            self.press(name)

    def _press(self, place: int) -> None:
        if place < len(self._pills):
            self.press(self._pills[place].name)

    def _show_pressed(self) -> None:
        for name, key in self.keys.items():
            on = name in self._pressed or (not name and not self._pressed)
            key.setChecked(on)
            key.setAccessibleDescription(tr("chosen") if on else "")

    def _on_remembered(self, names: Sequence[str]) -> None:
        if names and not self._pressed:
            self._pressed = set(names)
            self._show_pressed()
            self._changed()


def counted(marks: Iterable[Iterable[str]]) -> Mapping[str, int]:
    """How many rows bear each mark."""
    counts: dict[str, int] = {}
    for some in marks:
        for mark in some:
            counts[mark] = counts.get(mark, 0) + 1
    return counts
