"""The goals of the plan as a board: a column a status; a goal is moved by dragging or with Alt and
the arrow keys.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from aftercare.actions.recording.record import record
from aftercare.casework.standing import day_of
from aftercare.casework.vocabulary import term_label, term_words
from aftercare.casework.wording import words
from aftercare.store.records import RecordRow
from aftercare.ui.case.adding import Add, Adding
from aftercare.ui.case.case_read import CaseRead
from aftercare.ui.desk import Desk
from aftercare.ui.language import language, tr
from aftercare.ui.parts import label
from aftercare.ui.theme import SPACE, Colours, scaled
from aftercare.ui.whole_rows import WholeRows

COLUMNS = (
    ("proposed", ("proposed",)),
    ("active", ("active", "revised")),
    ("paused", ("paused",)),
    ("achieved", ("achieved", "partly_achieved")),
    ("not_achieved", ("not_achieved", "dropped_by_client")),
)
ROW = Qt.ItemDataRole.UserRole
NARROWEST = 110  # pixels of a column in the usual text
OPEN = ("", "proposed", "active", "revised", "paused")


def past_its_date(row: RecordRow, today: date) -> bool:
    """Whether a goal was to be reached before today, and is still worked on."""
    target = day_of(row.fields.get("target_date"))
    return bool(target and target < today and (row.fields.get("status") or "") in OPEN)


class Column(QListWidget):
    """Goals of one status; takes goals dropped from another column."""

    def __init__(
        self,
        status: str,
        opened: Callable[[RecordRow], None],
        moved: Callable[[RecordRow, str], None],
    ) -> None:
        super().__init__()
        self.status, self._moved = status, moved
        self.setWordWrap(True)
        self.setSpacing(2)
        WholeRows(self)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.itemActivated.connect(lambda item: opened(item.data(ROW)))

    def dropEvent(self, event: QDropEvent) -> None:
        source = event.source()
        if isinstance(source, Column) and source is not self and source.currentItem():
            self._moved(source.currentItem().data(ROW), self.status)
            # the board is read anew; nothing is taken away here
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()


class GoalBoard(QWidget):
    """Five columns side by side."""

    def __init__(
        self,
        desk: Desk,
        colours: Colours,
        opened: Callable[[RecordRow], None],
        add: Add = lambda _: None,
    ) -> None:
        super().__init__()
        self._desk, self._colours = desk, colours
        self._adding = Adding(("goal",), add)
        self._read: CaseRead | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._signs = label("", "quiet", wrap=True)
        head = QHBoxLayout()
        head.addWidget(self._signs, 1)
        head.addWidget(self._adding)
        layout.addLayout(head)
        self._stack = QStackedLayout()
        layout.addLayout(self._stack, 1)
        inside = QWidget()
        columns = QHBoxLayout(inside)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(SPACE)
        area = QScrollArea()  # in large text the columns are wider than a small screen
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._stack.addWidget(area)
        self._nothing: QWidget | None = None
        self._titles, self.columns = [], []
        for status, _ in COLUMNS:
            column = QVBoxLayout()
            title = label("", "heading")
            shown = Column(status, opened, self.move_goal)
            shown.installEventFilter(self)
            shown.setMinimumWidth(scaled(NARROWEST))
            column.addWidget(title)
            column.addWidget(shown, 1)
            columns.addLayout(column, 1)
            self._titles.append(title)
            self.columns.append(shown)
        self.setFocusProxy(self.columns[1])

    def write_texts(self) -> None:
        """All texts in the chosen language."""
        self._adding.write_texts()
        self._signs.setText(
            tr(
                "Drag a goal to another column, or press Alt with the left or right arrow. "
                "Enter opens it."
            )
        )
        for (status, _), title, column in zip(COLUMNS, self._titles, self.columns, strict=True):
            title.setText(term_label("goal_status", status, language.code))
            column.setAccessibleName(tr("Goals: {status}", status=title.text()))
        if self._read:
            self.show_read(self._read)

    def clear(self) -> None:
        """Nothing of another case stays in sight."""
        self._read = None
        for column in self.columns:
            column.clear()

    def show_read(self, read: CaseRead) -> None:
        """Shows the goals of a case."""
        self._read = read
        if self._nothing:
            self._stack.removeWidget(self._nothing)
            self._nothing.deleteLater()
            self._nothing = None
        if not self._adding.show_read(read):
            self._nothing = self._adding.nothing_yet(tr("No goal is written down yet."))
            self._stack.addWidget(self._nothing)
            self._stack.setCurrentWidget(self._nothing)
        for (_, statuses), column in zip(COLUMNS, self.columns, strict=True):
            column.clear()
            for row in read.of("goal"):
                if row.fields.get("status") in statuses or (
                    statuses[0] == "proposed" and not row.fields.get("status")
                ):
                    column.addItem(self._item(row))

    def _item(self, row: RecordRow) -> QListWidgetItem:
        fields = row.fields
        domain = term_label("domain", str(fields.get("domain", "")), language.code)
        until = ""
        if fields.get("target_date"):
            day = language.day(fields.get("target_date"))
            past = past_its_date(row, datetime.now().astimezone().date())
            until = tr("⚠ past its date, {day}", day=day) if past else tr("until {day}", day=day)
        status = str(fields.get("status", ""))
        shade = (
            term_label("goal_status", status, language.code) if status not in dict(COLUMNS) else ""
        )
        conflict = "⚠ " if row.conflicts else ""
        item = QListWidgetItem(
            conflict
            + "\n".join(
                part for part in (str(fields.get("goal", "")), domain, until, shade) if part
            )
        )
        item.setData(ROW, row)
        if past_its_date(row, datetime.now().astimezone().date()):
            item.setForeground(QColor(self._colours.late))
        return item

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(watched, Column)
            and isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
        ):
            step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
            if (
                step
                and event.modifiers() & Qt.KeyboardModifier.AltModifier
                and watched.currentItem()
            ):
                place = self.columns.index(watched) + step
                if 0 <= place < len(self.columns):
                    self.move_goal(watched.currentItem().data(ROW), self.columns[place].status)
                    self.columns[place].setFocus()
                return True
        return super().eventFilter(watched, event)

    def move_goal(self, row: RecordRow, status: str) -> None:
        """Writes the goal's new status."""
        what = words("Goal: {status}", status=term_words("goal_status", status))
        self._desk.save(
            lambda casebook: record(
                casebook, row.case, "goal", {"status": status}, row.id, compartment=row.compartment
            ),
            says=what,
        )


def goal_of(column: Column) -> object:
    """The goal with the choice on it in a column."""
    item = column.currentItem()
    return item.data(ROW) if item else None
