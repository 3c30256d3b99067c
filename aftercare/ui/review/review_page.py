"""Review: the week's queue, what is to be read beside the plan and the last three contacts, and the
decision. One key a case.

In the queue: A approves what is read, R returns it with the comment typed, N notes, K acknowledges
signals; Down goes on; Enter opens the case.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QLineEdit,
    QSplitter,
    QStackedLayout,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from aftercare.actions.caseload.review import (
    APPROVAL,
    CONFLICT,
    NEVER,
    OVERDUE,
    SIGNAL,
    WRITTEN,
    Read,
    Waiting,
    approve_routine,
    decide,
    dip_sample,
    read_for_review,
    review_queue,
)
from aftercare.actions.recording.acknowledge_signal import acknowledge_signal
from aftercare.actions.shared.directory import names_by_person
from aftercare.casework.field_values import UNREADABLE
from aftercare.casework.kinds import KINDS
from aftercare.casework.labels import field_label, kind_label
from aftercare.casework.refusal import Refused
from aftercare.casework.spoken import spoken
from aftercare.casework.vocabulary import term_label
from aftercare.casework.wording import words
from aftercare.store.casebook import Casebook
from aftercare.store.records import RecordRow
from aftercare.ui.composing import commit_composing
from aftercare.ui.desk import Desk
from aftercare.ui.keeping import Typed
from aftercare.ui.language import language, tr
from aftercare.ui.parts import Cell, Rows, Table, button, empty, label, page
from aftercare.ui.screen import Fitting
from aftercare.ui.theme import SPACE, Colours, scaled
from aftercare.ui.wrapping_row import WrappingRow

RANKS = {
    SIGNAL: words("Signal"),
    OVERDUE: words("Overdue"),
    APPROVAL: words("Approval"),
    CONFLICT: words("Conflict"),
    WRITTEN: words("Written"),
    NEVER: words("Not reviewed"),
}
QUIET = ("sensitivity", "basis", "agency")
LOWEST = 260  # pixels of the queue and what is read; on a lower screen the page scrolls
QUEUE = 440  # pixels that the queue keeps, in however large a text


def read_queue(casebook: Casebook) -> tuple[list[Waiting], dict[str, str], set[tuple[str, str]]]:
    """The queue, people's names, and the records of the sample."""
    now = datetime.now().astimezone()
    queue = review_queue(casebook, now)
    return (
        queue,
        names_by_person(casebook),
        {(row.case, row.id) for row in dip_sample(casebook, queue, now)},
    )


class ReviewPage(QWidget):
    """The queue on the left, what is read on the right, the decision below it."""

    def __init__(self, desk: Desk, colours: Colours, open_case: Callable[[str], None]) -> None:
        super().__init__()
        self._desk, self._colours, self._open_case = desk, colours, open_case
        self._queue: list[Waiting] = []
        self._names: dict[str, str] = {}
        self._sample: set[tuple[str, str]] = set()
        self._read: Read | None = None
        # the case decided last: the next one is read, even where it still waits for another reason
        self._done = ""
        layout, head, self._title = page(self)
        self._routine = button("", self._on_routine, shortcut="Ctrl+Shift+R")
        head.addWidget(self._routine)
        self._count = label("", "quiet", wrap=True)
        layout.addWidget(self._count)
        self._refused = label("", "error", wrap=True)
        self._refused.hide()
        layout.addWidget(self._refused)
        self._stack = QStackedLayout()
        layout.addLayout(self._stack, 1)
        self._stack.addWidget(self._make_work())
        self._empty = empty("")
        self._stack.addWidget(self._empty)
        self.keeper = Typed(self, desk, "review", fields=lambda: [self._comment])
        self.setFocusProxy(self._table)
        self.write_texts()

    @property
    def read(self) -> Read | None:
        """What is in sight to be reviewed, once it is read."""
        return self._read

    @property
    def waiting(self) -> int:
        """How many cases wait."""
        return len(self._queue)

    @property
    def case(self) -> str:
        """The case in sight, once it is read."""
        return self._read.waiting.line.case if self._read else ""

    @property
    def table(self) -> Table:
        """The queue."""
        return self._table

    def _make_work(self) -> QWidget:
        work = QSplitter(Qt.Orientation.Horizontal)
        work.setChildrenCollapsible(False)
        self._rows = Rows(4)
        self._table = Table("", self._rows, {0: 100, 2: 84, 3: 72}, self._on_open)
        self._table.setMinimumWidth(min(scaled(270), QUEUE))
        self._table.selectionModel().currentRowChanged.connect(lambda *_: self._show_chosen())
        work.addWidget(self._table)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(SPACE, 0, 0, 0)
        self._why = label("", "notice", wrap=True)
        column.addWidget(self._why)
        texts = QSplitter(Qt.Orientation.Horizontal)
        texts.setChildrenCollapsible(False)
        self._main, self._beside = QTextBrowser(), QTextBrowser()
        for browser in (self._main, self._beside):
            browser.setOpenLinks(False)
            texts.addWidget(browser)
        texts.setSizes([360, 300])
        column.addWidget(texts, 1)
        self._comment = QLineEdit()
        self._comment.returnPressed.connect(partial(self._decide, "returned"))
        column.addWidget(self._comment)
        keys = WrappingRow()
        self._approve = button("", partial(self._decide, "approved"), "main")
        self._return = button("", self._on_return)
        self._note = button("", partial(self._decide, "noted"))
        self._case = button("", lambda: self._on_open(self._table.chosen()))
        self._acknowledge = button("", self._on_acknowledge)
        for one in (self._acknowledge, self._approve, self._return, self._note):
            keys.addWidget(one)
        keys.addStretch()
        keys.addWidget(self._case)
        column.addLayout(keys)
        work.addWidget(Fitting(right))
        work.setMinimumHeight(scaled(LOWEST))
        work.setSizes([400, 660])
        for key, act in (
            ("A", partial(self._decide, "approved")),
            ("R", self._on_return),
            ("N", partial(self._decide, "noted")),
            ("K", self._on_acknowledge),
        ):
            shortcut = QShortcut(QKeySequence(key), self._table)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(act)
        return work

    def write_texts(self) -> None:
        """All texts in the chosen language, and the queue anew."""
        self._title.setText(tr("Review"))
        self._routine.setText(tr("Approve all routine contacts"))
        self._approve.setText(tr("Approve (A)"))
        self._acknowledge.setText(tr("Acknowledge (K)"))
        self._return.setText(tr("Return with the comment (R)"))
        self._note.setText(tr("Note (N)"))
        self._case.setText(tr("Open the case (Enter)"))
        self._comment.setPlaceholderText(
            tr("Comment to the worker; Enter returns the record with it")
        )
        self._comment.setAccessibleName(tr("Comment to the worker"))
        self._empty.setText(
            tr("Nothing waits for review. What your workers write comes here with the next sync.")
        )
        self._rows.set_headings(tr("Why"), tr("Client"), tr("Worker"), tr("To read"))
        self._table.setAccessibleName(tr("What waits for review"))
        self._main.setAccessibleName(tr("To be reviewed"))
        self._beside.setAccessibleName(tr("The plan and the last three contacts"))
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Reads and shows the queue."""
        self._desk.ask(read_queue, self._show)

    def _show(self, found: tuple[list[Waiting], dict[str, str], set[tuple[str, str]]]) -> None:
        before = self._table.chosen()
        place = self._table.currentIndex().row()
        self._queue, self._names, self._sample = found
        self._rows.show_rows([(waiting, self._cells(waiting)) for waiting in self._queue])
        self._stack.setCurrentIndex(0 if self._queue else 1)
        routine = sum(waiting.routine for waiting in self._queue)
        self._routine.setVisible(routine > 0)
        texts = [tr("{n} cases wait", n=len(self._queue)), tr("{n} of them routine", n=routine)]
        if self._sample:
            texts.append(
                tr("{n} in the week's sample (◆) are read all the same", n=len(self._sample))
            )
        self._count.setText("  ·  ".join(texts))
        if self._queue:
            same = [
                n
                for n, waiting in enumerate(self._queue)
                if isinstance(before, Waiting) and waiting.line.case == before.line.case
            ]
            wanted = (
                same[0] + (self._queue[same[0]].line.case == self._done) if same else max(place, 0)
            )
            self._done = ""
            self._table.selectRow(min(wanted, len(self._queue) - 1))
            self._show_chosen()

    def _cells(self, one: Waiting) -> list[Cell]:
        late = self._colours.late if one.rank in (SIGNAL, OVERDUE) else ""
        sampled = "◆ " if self._sample & {(one.line.case, record) for record in one.records} else ""
        changed = " ⚠" if one.changed or one.line.conflicts else ""
        return [
            Cell(RANKS[one.rank].say(language.code), colour=late, bold=bool(late), order=one.rank),
            Cell(sampled + one.line.name + changed),
            Cell(self._names.get(one.line.lead, "")),
            Cell(str(len(one.records)) if one.records else "", order=f"{len(one.records):04}"),
        ]

    def _show_chosen(self) -> None:
        chosen = self._table.chosen()
        if isinstance(chosen, Waiting):
            self._read = None
            self.keeper.move_to(chosen.line.case)
            self._desk.ask(lambda casebook: read_for_review(casebook, chosen), self._show_read)

    def _show_read(self, read: Read) -> None:
        chosen = self._table.chosen()
        if not isinstance(chosen, Waiting) or chosen.line.case != read.waiting.line.case:
            return
        self._read = read
        waiting = read.waiting
        self._why.setText(
            f"{waiting.line.name}: " + " ".join(why.say(language.code) for why in waiting.why)
        )
        to_read = [row for row in read.rows if row.kind == "signal"] + [
            row for row in read.rows if row.kind != "signal"
        ]
        parts = [self._said(row, waiting.changed) for row in to_read]
        nothing = tr("Nothing new was written. Note it, or open the case.")
        self._main.setHtml("".join(parts) or _paragraph(nothing))
        plan = [self._said(row) for row in read.plan]
        before = [self._said(row) for row in read.before]
        plan_title, last_title, no_plan = (
            tr("The plan"),
            tr("The last three contacts"),
            tr("There is no plan yet."),
        )
        beside = [_title(plan_title), *(plan or [_paragraph(no_plan)]), _title(last_title), *before]
        self._beside.setHtml("".join(beside))
        self._acknowledge.setVisible(any(row.kind == "signal" for row in read.rows))
        self._approve.setEnabled(bool(read.versions))
        self._return.setEnabled(bool(read.versions))

    def _said(self, row: RecordRow, changed: tuple[str, ...] = ()) -> str:
        """A record as it is read: its kind, and what each field says."""
        kind = KINDS[row.kind]
        since = tr("changed since it was signed off")
        mark = f" · {escape(since)}" if row.id in changed else ""
        mark += " · ◆" if (row.case, row.id) in self._sample else ""
        lines = []
        for name, field in kind.by_name.items():
            text = spoken(field, row.fields.get(name), self._names, language.code)
            text = UNREADABLE.say(language.code) if name in row.unreadable else text
            if text and name not in QUIET:
                shown = escape(text).replace("\n", "<br>")
                named = escape(field_label(row.kind, name, language.code))
                lines.append(f"<span style='color:{self._colours.quiet}'>{named}</span><br>{shown}")
        title = kind_label(row.kind, language.code)
        status = (
            term_label("visit_outcome", str(row.fields.get("outcome") or ""), language.code)
            if row.kind == "visit"
            else ""
        )
        head = escape(" · ".join(part for part in (title, status) if part)) + mark
        return f"<p><b>{head}</b></p><p>{'</p><p>'.join(lines)}</p><hr>"

    # -- decisions ---------------------------------------------------------------------------------

    def _on_return(self) -> None:
        """Returns with what is typed; asks for it first."""
        if self._comment.text().strip():
            self._decide("returned")
        else:
            self._comment.setFocus()

    def _decide(self, decision: str) -> None:
        commit_composing(self)
        read = self._read
        if read is None or (not read.versions and decision != "noted"):
            return
        case, versions, text = read.waiting.line.case, read.versions, self._comment.text().strip()
        key = self.keeper.key
        self._read, self._done = None, case
        self._refused.hide()

        def work(casebook: Casebook) -> None:
            with casebook.transaction():
                decide(casebook, case, versions, decision, text=text)
                casebook.drafts.delete(key)

        self._desk.save(work, lambda _: self._decided(case, key), self._on_refused)

    def _on_acknowledge(self) -> None:
        """Takes on the signals in sight: whoever wrote them learns that somebody has read them."""
        signals = [row for row in self._read.rows if row.kind == "signal"] if self._read else []
        now = datetime.now().astimezone()

        def work(casebook: Casebook) -> None:
            with casebook.transaction():
                for row in signals:
                    acknowledge_signal(casebook, row, now)

        if signals:
            self._read = None
            self._desk.save(work, lambda _: self._table.setFocus(), self._on_refused)

    def _decided(self, case: str, key: str) -> None:
        """What was decided is durable: the next one is read. Whoever went on meanwhile keeps what
        they type there.
        """
        if self.keeper.case == case:
            self.keeper.done()
            self._comment.clear()
            self.keeper.begin()
            self._table.setFocus()
        # what was put after the decision was taken
        self._desk.keep(key, lambda casebook: casebook.drafts.delete(key))

    def _on_refused(self, refusal: Refused) -> None:
        self._refused.setText(refusal.say(language.code))
        self._refused.show()
        self._show_chosen()

    def _on_routine(self) -> None:
        queue, now = list(self._queue), datetime.now().astimezone()
        self._desk.save(lambda casebook: approve_routine(casebook, queue, now))

    def _on_open(self, one: object) -> None:
        if isinstance(one, Waiting):
            self._open_case(one.line.case)


def _title(text: str) -> str:
    return f"<h4>{escape(text)}</h4>"


def _paragraph(text: str) -> str:
    return f"<p>{escape(text)}</p>"
