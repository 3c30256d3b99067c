"""What can be done with a record, the same wherever it is a row: by a right click, the Menu key or
Shift+F10, and by the button with three dots.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QPushButton, QWidget

from aftercare.actions.recording.bring_back import bring_back
from aftercare.actions.recording.strike_out import Strike, strike_of
from aftercare.actions.shared.directory import names_by_person
from aftercare.casework.dates import moment_said
from aftercare.casework.kinds import KINDS
from aftercare.casework.labels import field_label, kind_label, kind_words
from aftercare.casework.local_time import written_at
from aftercare.casework.wording import words
from aftercare.store.casebook import Casebook
from aftercare.store.records import RecordRow
from aftercare.ui.desk import Desk
from aftercare.ui.language import language, tr
from aftercare.ui.plain import tip
from aftercare.ui.theme import scaled
from aftercare.ui.value_text import shown_field

DOTS = 44  # pixels in the usual text
Names = Mapping[str, str]


class RecordMenu(QObject):
    """Makes the menu of a record. `edit` opens its form."""

    def __init__(self, desk: Desk, over: QWidget, edit: Callable[[object], None]) -> None:
        super().__init__(over)
        self._desk, self._over, self._edit = desk, over, edit
        self._rows: dict[QObject, Callable[[], object]] = {}

    # -- where it opens ----------------------------------------------------------------------------

    def offer_on(self, shown: QWidget, row_of: Callable[[], object]) -> None:
        """A list, table or picture of records; `row_of` gives the record with the choice on it."""
        self._rows[shown] = row_of
        shown.installEventFilter(self)
        shown.destroyed.connect(lambda: self._rows.pop(shown, None))
        if isinstance(shown, QAbstractItemView):
            self._rows[shown.viewport()] = row_of
            shown.viewport().installEventFilter(self)

    def button(self, row_of: Callable[[], object]) -> QPushButton:
        """A button with three dots that opens the same."""
        dots = QPushButton("⋯")
        dots.setAutoDefault(False)
        dots.setMaximumWidth(scaled(DOTS))
        dots.setAccessibleName(tr("More about this record"))
        tip(dots, tr("More about this record (Shift+F10)"))
        dots.clicked.connect(
            lambda: self._open(row_of(), dots.mapToGlobal(dots.rect().bottomLeft()))
        )
        return dots

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(watched, QWidget) or watched not in self._rows:
            return super().eventFilter(watched, event)
        if isinstance(event, QContextMenuEvent):
            if event.reason() == QContextMenuEvent.Reason.Mouse:
                self._choose_under(watched, event.pos())
                return self._open(self._rows[watched](), event.globalPos())
            return self._open(self._rows[watched](), self._place(watched))
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            key = Qt.Key(event.key())
            if key == Qt.Key.Key_Menu or (key == Qt.Key.Key_F10 and shift):
                return self._open(self._rows[watched](), self._place(watched))
        return super().eventFilter(watched, event)

    @staticmethod
    def _choose_under(watched: QWidget, at: QPoint) -> None:
        """The row under the mouse is the one that is meant."""
        view = watched.parent()
        if isinstance(view, QAbstractItemView) and watched is view.viewport():
            index = view.indexAt(at)
            if index.isValid():
                view.setCurrentIndex(index)

    @staticmethod
    def _place(watched: QWidget) -> QPoint:
        """Where the menu opens by a key: under the chosen row, or in the middle."""
        view = watched if isinstance(watched, QAbstractItemView) else watched.parent()
        if isinstance(view, QAbstractItemView):
            view.scrollTo(view.currentIndex())
            return view.viewport().mapToGlobal(view.visualRect(view.currentIndex()).bottomLeft())
        return watched.mapToGlobal(watched.rect().center())

    def _open(self, row: object, at: QPoint) -> bool:
        if not isinstance(row, RecordRow):
            return False
        menu = self.menu(row)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)
        return True

    # -- what it offers ----------------------------------------------------------------------------

    def menu(self, row: RecordRow) -> QMenu:
        """Everything that can be done with `row`."""
        menu = QMenu(self._over)
        menu.setAccessibleName(kind_label(row.kind, language.code))
        kind = KINDS.get(row.kind)
        if row.removed:
            menu.addAction(tr("Bring it back"), lambda: self._on_bring_back(row))
        else:
            if kind and kind.edited_by_hand:
                menu.addAction(tr("Edit"), lambda: self._edit(row))
            if kind and kind.takes_attachments:
                menu.addAction(tr("Attach a file…"), lambda: self.attach(row))
            menu.addAction(tr("Comment…"), lambda: self._named(row, self._comment))
        menu.addAction(tr("History"), lambda: self._named(row, self._history))
        if not row.removed:
            menu.addSeparator()
            menu.addAction(tr("Strike out…"), lambda: self._on_strike(row))
            menu.addAction(tr("Move to another client…"), lambda: self._on_move(row))
        menu.addSeparator()
        menu.addAction(tr("Print…"), lambda: self._named(row, self._print))
        menu.addAction(tr("Copy"), lambda: self._named(row, self._copy))
        return menu

    def _named(self, row: RecordRow, do: Callable[[RecordRow, Names], None]) -> None:
        self._desk.ask(names_by_person, lambda names: do(row, names))

    def attach(self, row: RecordRow) -> None:
        """Asks for files, and attaches them to a record."""
        from aftercare.ui.case.documents_part import choose_and_attach

        choose_and_attach(self._over, self._desk, row.case, row.id)

    def _comment(self, row: RecordRow, names: Names) -> None:
        from aftercare.ui.case.comment_sheet import CommentSheet

        CommentSheet(self._over.window(), self._desk, row, names).open()

    def _history(self, row: RecordRow, names: Names) -> None:
        from aftercare.ui.case.field_history import FieldHistory

        FieldHistory(self._over.window(), self._desk, row, names).open()

    def _on_strike(self, row: RecordRow) -> None:
        from aftercare.ui.case.strike_sheet import ask_and_strike

        ask_and_strike(self._over.window(), self._desk, row)

    def _on_move(self, row: RecordRow) -> None:
        from aftercare.ui.case.move_sheet import ask_and_move

        ask_and_move(self._over.window(), self._desk, row)

    def _on_bring_back(self, row: RecordRow) -> None:
        what = words("{what} brought back", what=kind_words(row.kind))
        self._desk.save(lambda casebook: bring_back(casebook, row), says=what)

    def _print(self, row: RecordRow, names: Names) -> None:
        from aftercare.ui.case.record_print import print_record

        text = record_text(row, names)
        print_record(self._over.window(), self._desk, row, text)

    def _copy(self, row: RecordRow, names: Names) -> None:
        QGuiApplication.clipboard().setText(record_text(row, names))


def record_text(row: RecordRow, names: Names) -> str:
    """A record as text, a line a field; what is hidden until it is asked for is left out."""
    kind = KINDS.get(row.kind)
    order = [field.name for field in kind.fields if not field.masked] if kind else []
    lines = [kind_label(row.kind, language.code)]
    for name in order:
        if name in row.fields or name in row.unreadable:
            said = shown_field(row, name, names).replace("\n", "\n  ")
            lines.append(f"{field_label(row.kind, name, language.code)}: {said}")
    return "\n".join(lines)


def struck_said(strike: Strike, names: Names) -> str:
    """Who struck a record out, when and why."""
    who = names.get(strike.by, strike.by[:8])
    when = moment_said(written_at(strike.at), language.code)
    if strike.reason:
        return tr("Struck out by {who}, {when}: {why}", who=who, when=when, why=strike.reason)
    return tr("Struck out by {who}, {when}", who=who, when=when)


def read_strike(casebook: Casebook, row: RecordRow) -> tuple[Strike, dict[str, str]]:
    """The strike of a record, and people's names."""
    return strike_of(casebook, row), names_by_person(casebook)
