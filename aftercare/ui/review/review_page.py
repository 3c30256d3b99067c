"""Review: the week's queue at the left, in one column what is new since the last review, and the
decision below it. Read with the space bar, decided with one key.

Space goes on, A approves once the end has been reached, R returns the record in sight with the
comment typed, N notes, K acknowledges signals, U takes the last decision back, P opens the plan, L
folds the list away; Enter opens the case.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from html import escape

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QSplitter,
    QStackedLayout,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from aftercare.actions.caseload.decide_review import approve_routine, decide
from aftercare.actions.caseload.read_for_review import Read, read_for_review
from aftercare.actions.caseload.review import Waiting, dip_sample, review_queue
from aftercare.actions.recording.acknowledge_signal import acknowledge_signal
from aftercare.actions.shared.directory import names_by_person
from aftercare.casework.refusal import Refused
from aftercare.casework.wording import words
from aftercare.store.casebook import Casebook
from aftercare.ui.composing import commit_composing
from aftercare.ui.desk import Desk
from aftercare.ui.empty_screen import EmptyScreen
from aftercare.ui.keeping import Typed
from aftercare.ui.language import language, tr
from aftercare.ui.parts import button, label, page
from aftercare.ui.plain import tip
from aftercare.ui.review.queue_list import QueueList
from aftercare.ui.review.reading_column import ReadingColumn
from aftercare.ui.review.record_card import Told, called, record_card, told_in_html
from aftercare.ui.review.session import Session
from aftercare.ui.said import SaidLine
from aftercare.ui.screen import Fitting
from aftercare.ui.theme import SPACE, Colours, scaled
from aftercare.ui.wrapping_row import WrappingRow

DECIDED = {
    "approved": words("{name}: approved (records: {n})"),
    "returned": words("{name}: returned (records: {n})"),
    "noted": words("{name}: noted"),
}
LOWEST = 260  # pixels of the queue and what is read; on a lower screen the page scrolls
NARROWEST_LIST, LIST = 220, 300  # pixels in the usual text
WIDEST_LIST = 360  # pixels in however large a one
BESIDE = 300  # pixels of the plan, while it is open


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
    """The queue on the left, what is read beside it, the decision below. `take_back`: what takes
    back what was written last.
    """

    def __init__(
        self,
        desk: Desk,
        colours: Colours,
        open_case: Callable[[str], None],
        take_back: Callable[[], object] = lambda: None,
        go: Callable[[str], object] = lambda _: None,
        waiting: Callable[[int], object] = lambda _: None,
    ) -> None:
        super().__init__()
        self._count_waiting = waiting
        self._desk, self._colours, self._open_case = desk, colours, open_case
        self._take_back = take_back
        self._session = Session()
        self._names: dict[str, str] = {}
        self._sample: set[tuple[str, str]] = set()
        self._read: Read | None = None
        self._shown: tuple[str, ...] = ()  # the versions that stand in the column
        # what of each case was in sight, by version
        self._seen: dict[str, set[str]] = {}
        layout, head, self._title = page(self)
        self._anew = button("", self._on_anew, shortcut="F5")
        self._routine = button("", self._on_routine, shortcut="Ctrl+Shift+R")
        for one in (self._anew, self._routine):
            head.addWidget(one)
        self._count = label("", "quiet", wrap=True)
        layout.addWidget(self._count)
        self._refused = SaidLine()
        layout.addWidget(self._refused)
        self._stack = QStackedLayout()
        layout.addLayout(self._stack, 1)
        self._stack.addWidget(self._make_work())
        self._empty = EmptyScreen()
        self._to_today = self._empty.add(lambda: go("today"), main=True)
        self._stack.addWidget(self._empty)
        self.keeper = Typed(self, desk, "review", fields=lambda: [self._comment])
        self.setFocusProxy(self._list)
        self.write_texts()

    @property
    def read(self) -> Read | None:
        """What is in sight to be reviewed, once it is read."""
        return self._read

    @property
    def waiting(self) -> int:
        """How many cases wait."""
        return self._session.left

    @property
    def case(self) -> str:
        """The case in sight, once it is read."""
        return self._read.waiting.line.case if self._read else ""

    @property
    def case_in_sight(self) -> str:
        """The case that a signal, or what is added quickly, is about."""
        return self._session.at

    @property
    def table(self) -> QueueList:
        """The queue."""
        return self._list

    @property
    def column(self) -> ReadingColumn:
        """What is read."""
        return self._column

    def _make_work(self) -> QWidget:
        work = QSplitter(Qt.Orientation.Horizontal)
        work.setChildrenCollapsible(False)
        self._list = QueueList(self._on_open)
        self._list.setMinimumWidth(min(scaled(NARROWEST_LIST), WIDEST_LIST))
        self._list.chose.connect(self._show_chosen)
        work.addWidget(self._list)
        work.addWidget(Fitting(self._make_reading()))
        self._beside = QTextBrowser()
        self._beside.setOpenLinks(False)
        self._beside.hide()
        work.addWidget(self._beside)
        work.setMinimumHeight(scaled(LOWEST))
        work.setSizes([min(scaled(LIST), WIDEST_LIST), 800, scaled(BESIDE)])
        work.setStretchFactor(1, 1)
        for key, act in (
            ("Space", self._on_space),
            ("Shift+Space", self._column.go_back),
            ("A", partial(self._decide, "approved")),
            ("R", self._on_return),
            ("N", partial(self._decide, "noted")),
            ("K", self._on_acknowledge),
            ("U", self._on_take_back),
            ("P", self._plan_button.toggle),
            ("L", self._fold.toggle),
        ):
            for place in (self._list, self._column):
                shortcut = QShortcut(QKeySequence(key), place)
                shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
                shortcut.activated.connect(act)
        return work

    def _make_reading(self) -> QWidget:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(SPACE, 0, 0, 0)
        head = WrappingRow()
        self._client = label("", "heading", wrap=True)
        head.addWidget(self._client, 1)
        self._fold, self._plan_button = button("", lambda: None), button("", lambda: None)
        for toggle, act in ((self._fold, self._on_fold), (self._plan_button, self._on_plan)):
            toggle.setCheckable(True)
            toggle.toggled.connect(act)
            head.addWidget(toggle)
        column.addLayout(head)
        self._why = label("", "notice", wrap=True)
        column.addWidget(self._why)
        self._column = ReadingColumn()
        self._column.moved.connect(self._on_moved)
        self._column.opened.connect(lambda: self._on_open(self._list.chosen()))
        column.addWidget(self._column, 1)
        self._progress = label("", "quiet", wrap=True)
        column.addWidget(self._progress)
        self._comment = QLineEdit()
        self._comment.returnPressed.connect(self._on_return)
        column.addWidget(self._comment)
        keys = WrappingRow()
        self._acknowledge = button("", self._on_acknowledge)
        self._next = button("", self._on_space)
        self._approve = button("", partial(self._decide, "approved"), "main")
        self._return = button("", self._on_return)
        self._note = button("", partial(self._decide, "noted"))
        self._back = button("", self._on_take_back)
        self._case = button("", lambda: self._on_open(self._list.chosen()))
        for one in (self._acknowledge, self._next, self._approve, self._return, self._note):
            keys.addWidget(one)
        keys.addStretch()
        keys.addWidget(self._back)
        keys.addWidget(self._case)
        column.addLayout(keys)
        return right

    def write_texts(self) -> None:
        """All texts in the chosen language, and the queue anew."""
        self._title.setText(tr("Review"))
        self._anew.setText(tr("Put in order anew"))
        self._routine.setText(tr("Approve all routine contacts"))
        self._next.setText(tr("Go on (Space)"))
        self._approve.setText(tr("Approve (A)"))
        self._acknowledge.setText(tr("Acknowledge (K)"))
        self._return.setText(tr("Return this record (R)"))
        self._note.setText(tr("Note (N)"))
        self._back.setText(tr("Take back (U)"))
        self._case.setText(tr("Open the case (Enter)"))
        self._fold.setText(tr("List (L)"))
        tip(self._fold, tr("Folds the list away, or shows it again (L)"))
        self._plan_button.setText(tr("Plan and last contacts (P)"))
        self._comment.setAccessibleName(tr("Comment to the worker"))
        self._empty.say(
            tr("Nothing waits for review."),
            tr("What your workers write comes here with the next sync."),
        )
        self._to_today.setText(tr("Back to Today"))
        self._list.write_texts()
        self._column.setAccessibleName(tr("To be reviewed"))
        self._beside.setAccessibleName(tr("The plan and the last three contacts"))
        self._shown = ()
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Reads and shows the queue."""
        self._desk.ask(read_queue, self._show)

    def _show(self, found: tuple[list[Waiting], dict[str, str], set[tuple[str, str]]]) -> None:
        queue, self._names, self._sample = found
        self._count_waiting(len(queue))
        self._session.take(queue)
        self._stack.setCurrentIndex(0 if self._session.order else 1)
        routine = sum(waiting.routine for waiting in queue)
        self._routine.setVisible(routine > 0)
        self._anew.setVisible(self._session.decided > 0)
        self._show_rows()

    def _show_rows(self) -> None:
        session = self._session
        self._list.show_session(session, self._colours, self._sample)
        texts = [
            tr("{n} of {m} decided", n=session.decided, m=len(session.order)),
            tr("signals left: {n}", n=session.signals),
        ]
        routine = sum(waiting.routine for waiting in session.waiting.values())
        texts += [tr("{n} of them routine", n=routine)] if routine else []
        if self._sample:
            texts.append(
                tr("{n} in the week's sample (◆) are read all the same", n=len(self._sample))
            )
        self._count.setText("  ·  ".join(texts))
        self._back.setEnabled(bool(session.done))
        self._list.choose(session.at)
        self._show_chosen()

    def _show_chosen(self) -> None:
        chosen = self._list.chosen()
        if isinstance(chosen, Waiting):
            case = chosen.line.case
            if not self._read or self._read.waiting.line.case != case:
                self._read = None
                self._offer()
            self._session.at = case
            self.keeper.move_to(case)
            self._desk.ask(lambda casebook: read_for_review(casebook, chosen), self._show_read)

    def _show_read(self, read: Read) -> None:
        waiting, session = read.waiting, self._session
        case = waiting.line.case
        if case != session.at:
            return
        self._read = read
        lead = self._names.get(waiting.line.lead, "")
        self._client.setText(" · ".join(part for part in (waiting.line.name, lead) if part))
        reasons = " ".join(why.say(language.code) for why in waiting.why)
        state = session.said(case)
        self._why.setText(f"✓ {state.say(language.code)}" if state else reasons)
        shown = (case, *read.versions, str(self._sample), str(state))
        if shown != self._shown:
            self._shown = shown
            self._show_cards(read)
        else:
            self._on_moved()

    def _show_cards(self, read: Read) -> None:
        rows = () if self._session.said(read.waiting.line.case) else read.rows
        cards: list[QFrame] = [
            record_card(
                row,
                Told(
                    read.names,
                    read.authors.get(row.id, ""),
                    self._colours,
                    (row.case, row.id) in self._sample,
                    read.signed.get(row.id),
                ),
            )
            for row in rows
        ]
        seen = self._seen.setdefault(read.waiting.line.case, set())
        before = [place for place, version in enumerate(read.versions) if version in seen]
        if rows:
            below = tr("This is the end of what is new.")
        elif self._session.said(read.waiting.line.case):
            below = tr("You have decided this one. U takes it back.")
        else:
            below = tr("Nothing new was written. Note it, or open the case.")
        self._column.show_cards(
            cards,
            [place for place in before if place < len(cards)],
            label(below, "quiet", wrap=True),
        )
        plan = [told_in_html(row, read.names, self._colours) for row in read.plan]
        last = [told_in_html(row, read.names, self._colours) for row in read.before]
        self._beside.setHtml(
            "".join(
                [
                    _title(tr("The plan")),
                    *(plan or [_paragraph(tr("There is no plan yet."))]),
                    _title(tr("The last three contacts")),
                    *last,
                ]
            )
        )
        self._on_moved()

    # -- reading -----------------------------------------------------------------------------------

    def _on_space(self) -> None:
        """The next page or the next record."""
        self._refused.clear()
        self._column.go_on()

    def _on_moved(self) -> None:
        """Another record is in sight, or more was read."""
        read = self._read
        if read:
            seen = self._seen.setdefault(read.waiting.line.case, set())
            seen |= {read.versions[n] for n in self._column.read if n < len(read.versions)}
        self._offer()

    def _offer(self) -> None:
        """Offers what can be decided of what is in sight."""
        read = self._read
        open_ = read is not None and not self._session.said(read.waiting.line.case)
        rows = read.rows if read and open_ else ()
        ended = self._column.ended
        place = min(self._column.place, max(0, len(rows) - 1))
        self._acknowledge.setVisible(bool(read and open_ and read.acknowledgeable))
        self._approve.setEnabled(bool(rows) and ended)
        self._next.setEnabled(bool(rows) and not (ended and place + 1 >= len(rows)))
        self._return.setEnabled(bool(rows))
        self._note.setEnabled(open_)
        if not read or not rows:
            self._progress.setText("")
            self._comment.setPlaceholderText(tr("Comment to the worker"))
            return
        told = tr("Record {n} of {m}", n=place + 1, m=len(rows))
        left = len(rows) - len(self._column.read)
        told += "  ·  " + (
            tr("read to the end") if ended else tr("still to read: {n}. Space goes on", n=left)
        )
        self._progress.setText(told)
        self._comment.setPlaceholderText(
            tr(
                "Comment to {who} on “{what}”; Enter returns it",
                who=read.authors.get(rows[place].id) or tr("the worker"),
                what=called(rows[place]),
            )
        )

    def _on_fold(self, away: bool) -> None:
        self._list.setVisible(not away)
        self._focus()

    def _on_plan(self, shown: bool) -> None:
        self._beside.setVisible(shown)

    def _focus(self) -> None:
        """The keyboard where the keys of the review work."""
        (self._column if self._list.isHidden() else self._list).setFocus()

    def setFocus(self, *_: object) -> None:
        self._focus()

    # -- decisions ---------------------------------------------------------------------------------

    def _on_return(self) -> None:
        """Returns the record in sight with what is typed; asks for that first."""
        if self._comment.text().strip():
            self._decide("returned")
        else:
            self._comment.setFocus()

    def _decide(self, decision: str) -> None:
        commit_composing(self)
        read, session = self._read, self._session
        if read is None or session.said(read.waiting.line.case):
            return
        if decision == "approved" and read.versions and not self._column.ended:
            self._refused.failed(tr("There is more to read in this case: Space goes on."))
            return
        versions = read.versions
        if decision == "returned":
            versions = versions[self._column.place : self._column.place + 1]
        if not versions and decision != "noted":
            return
        case, text, key = read.waiting.line.case, self._comment.text().strip(), self.keeper.key
        self._refused.clear()
        if self._comment.hasFocus():  # the next key is for the next case
            self.setFocus()
        rest = decision == "returned" and len(read.versions) > 1
        session.decide(case, decision, stays=rest)

        def work(casebook: Casebook) -> None:
            with casebook.transaction():
                decide(casebook, case, versions, decision, text=text)
                casebook.drafts.delete(key)

        self._read = None
        self._desk.save(
            work,
            lambda _: self._decided(case, key),
            lambda refusal: self._on_refused(refusal, case),
            says=msgspec.structs.replace(
                DECIDED[decision], values={"name": read.waiting.line.name, "n": len(versions)}
            ),
        )
        if not rest:
            self._show_rows()

    def _on_acknowledge(self) -> None:
        """Takes on the signals in sight: whoever wrote them learns that somebody has read them."""
        signals = self._read.acknowledgeable if self._read else ()
        now = datetime.now().astimezone()

        def work(casebook: Casebook) -> None:
            with casebook.transaction():
                for row in signals:
                    acknowledge_signal(casebook, row, now)

        if signals and self._read:
            client, case = self._read.waiting.line.name, self._read.waiting.line.case
            self._session.acknowledged(case)
            self._read = None
            self._desk.save(
                work,
                lambda _: self._focus(),
                lambda refusal: self._on_refused(refusal, case),
                says=words("{client}: the signal is acknowledged", client=client),
            )

    def _on_take_back(self) -> None:
        """Takes the last decision back, and shows its case again."""
        case = self._session.take_back()
        if case:
            self._seen.pop(case, None)
            self._take_back()
            self._show_rows()

    def _decided(self, case: str, key: str) -> None:
        """What was decided is durable. Whoever went on meanwhile keeps what they type there."""
        self._session.landed(case)
        if self.keeper.case == case:
            self.keeper.done()
            self._comment.clear()
            self.keeper.begin()
            self._focus()
        # what was put after the decision was taken
        self._desk.keep(key, lambda casebook: casebook.drafts.delete(key))

    def _on_refused(self, refusal: Refused, case: str = "") -> None:
        if case:
            self._session.failed(case)
        self._refused.failed(refusal)
        self._show_rows()

    def _on_routine(self) -> None:
        queue, now = list(self._session.waiting.values()), datetime.now().astimezone()
        self._desk.save(
            lambda casebook: approve_routine(casebook, queue, now),
            says=lambda write: words("Routine contacts approved (cases: {n})", n=write.result),
        )

    def _on_anew(self) -> None:
        """Forgets what was decided, and orders what waits."""
        self._session = Session()
        self._read, self._shown = None, ()
        self.refresh()

    def _on_open(self, one: object) -> None:
        if isinstance(one, Waiting):
            self._open_case(one.line.case)


def _title(text: str) -> str:
    return f"<h4>{escape(text)}</h4>"


def _paragraph(text: str) -> str:
    return f"<p>{escape(text)}</p>"
