"""What is under way in the organisation: an administrator sees who has yet to join, to sync, to
destroy a copy; and decides what waits.
"""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aftercare.actions.exchange.under_way import STATEMENTS, UnderWay, under_way
from aftercare.actions.joining.settle_roster import Said, settle_roster, waiting_statements
from aftercare.actions.recording.told import Said as SaidOfWrite
from aftercare.casework.local_time import since_1970
from aftercare.casework.wording import words
from aftercare.ui.columns import Column, name_column, text_column
from aftercare.ui.desk import Desk
from aftercare.ui.language import language, tr
from aftercare.ui.parts import Cell, Rows, Table, button, label
from aftercare.ui.sheet import Sheet
from aftercare.ui.theme import SPACE


class UnderWayList(QWidget):
    """One row for each thing that is not at its end."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, SPACE, 0, 0)
        head = QHBoxLayout()
        self._explain = label("", "quiet", wrap=True)
        head.addWidget(self._explain, 1)
        self._decide = button("", self._on_decide)
        self._decide.hide()
        head.addWidget(self._decide)
        layout.addLayout(head)
        self._rows = Rows(4)
        self._table = Table(
            "",
            self._rows,
            [text_column(), name_column(1), Column(0, 3), text_column(2)],
            lambda _: self._on_decide(),
            kept="under way",
        )
        layout.addWidget(self._table, 1)
        self._whole = label("", "notice", wrap=True)
        self._whole.hide()
        layout.addWidget(self._whole)
        self._table.selectionModel().currentRowChanged.connect(lambda *_: self._show_whole())
        self.setFocusProxy(self._table)

    def write_texts(self) -> None:
        """All texts in the chosen language."""
        self._decide.setText(tr("Look at it…"))
        self._rows.set_headings(tr("What"), tr("Who"), tr("Day"), tr("What is waited for"))
        self._table.setAccessibleName(tr("Under way"))

    def refresh(self) -> None:
        """Reads and shows what is under way."""
        self._desk.ask(under_way, self._show)

    def _show(self, found: list[UnderWay]) -> None:
        self._explain.setText(
            tr("What was begun here and others have yet to do.")
            if found
            else tr("Nothing is under way: everybody has everything.")
        )
        rows: list[tuple[object, list[Cell]]] = []
        for thing in found:
            said = thing.waits_for.say(language.code)
            cells = [
                Cell(_called(thing.what)),
                Cell(thing.who),
                Cell(
                    language.day(since_1970(thing.since)) if thing.since else "",
                    order=f"{thing.since:020}",
                ),
            ]
            rows.append((thing, [*cells, Cell(said)]))
        self._rows.show_rows(rows)
        self._table.choose_first()
        self._show_whole()
        self._decide.setVisible(any(thing.what == STATEMENTS for thing in found))

    def _show_whole(self) -> None:
        """What the row in sight waits for, however long that is."""
        chosen = self._table.chosen()
        self._whole.setVisible(isinstance(chosen, UnderWay))
        if isinstance(chosen, UnderWay):
            self._whole.setText(chosen.waits_for.say(language.code))

    def _on_decide(self) -> None:
        if self._decide.isVisibleTo(self):
            self._desk.ask(waiting_statements, self._show_statements)

    def _show_statements(self, found: list[Said]) -> None:
        StatementsSheet(self.window(), self._desk, found).open()


class StatementsSheet(Sheet):
    """What the server shows since it was set back, and by whom; it counts only once an
    administrator has said so.
    """

    def __init__(self, parent: QWidget, desk: Desk, found: list[Said]) -> None:
        super().__init__(parent, tr("Statements of the server"), 640)
        self._desk = desk
        explain = tr(
            "Since the server was set back it shows these statements about people and "
            "devices. If you let them count, what is known here "
            "counts as well: whoever was taken off stays off. Set right under People "
            "afterwards what should not be so."
        )
        self.body.addWidget(label(explain, "quiet", wrap=True))
        for said in found:
            who = said.by.say(language.code)
            by = who if said.may else tr("{who}, who may make none", who=who)
            self.body.addWidget(label(f"{by}: {said.what.say(language.code)}", wrap=True))
        self.body.addStretch()
        self.foot.addWidget(button(tr("Let them count"), self._on_settle))

    def _on_settle(self) -> None:
        self._desk.save(
            settle_roster,
            self._on_settled,
            self.show_refusal,
            says=SaidOfWrite(
                words("These statements count now"),
                lasting=words("Set right under People and devices what should not be so."),
            ),
        )

    def _on_settled(self, _: object) -> None:
        self.accept()
        self._desk.sync()


def _called(what: str) -> str:
    return {
        STATEMENTS: tr("Statements of the server"),
        "person": tr("A role"),
        "device": tr("A new device"),
        "revoke": tr("A device taken off"),
        "vouch": tr("Vouching"),
        "relay": tr("Where the server is"),
        "kit": tr("The recovery kit"),
        "invitation": tr("An invitation"),
        "taken_off": tr("A device taken off"),
        "waits": tr("A new device"),
        "away": tr("A device out of contact"),
    }.get(what, what)
