"""The open casebook as the windows use it: work on its own threads, results back on the window's.
Threads only here.

One thread owns the database, another the network; the window never waits for either.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import suppress
from typing import Any, NamedTuple, Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog
from shiboken6 import isValid

from aftercare.actions.caseload.list_cases import reckon_some
from aftercare.actions.exchange.sync_now import Synced, last_sync, sync_now
from aftercare.actions.joining.destroy_vault import TakenOff
from aftercare.actions.recording.own_words import adopt_words
from aftercare.actions.recording.told import Said, Says, Told, Write, do, tell
from aftercare.casework.own_words import Voice, speaking
from aftercare.casework.refusal import Refused
from aftercare.casework.wording import words
from aftercare.store.casebook import Casebook
from aftercare.store.fault_trace import FAULTS
from aftercare.store.faults import told_faults
from aftercare.store.missing import NotEnrolled, NotVouched
from aftercare.ui.manners import (
    look_around,
    pause_after_failure,
    pause_after_save,
    pause_after_sync,
)
from sync.replica.engine import Outcome
from sync.replica.http_transport import HttpTransport
from sync.replica.pace import Pace


class ProgramFault(Refused):
    """A fault of ours: told by its kind alone, so that nothing of a record gets out with it."""

    def __init__(self, kind: str) -> None:
        super().__init__(
            words("This is a fault of the program ({kind}).", kind=kind),
            words("Everything saved before is safe."),
            words("Go on with something else, and tell your administrator what you were doing."),
        )


class Ended(NamedTuple):
    """How a piece of work ended: with what it returned, or with the reason why not."""

    result: Any
    refusal: Refused | None


def ended(work: Callable[[], Any]) -> Ended:
    """Does `work`, and says how it ended whatever it raises: what shows that work is under way must
    never wait for ever.
    """
    try:
        return Ended(work(), None)
    except Refused as refusal:
        return Ended(None, refusal)
    except BaseException as fault:  # noqa: BLE001 a panic of a library is no Exception, and leaves nobody else to tell it
        FAULTS.note(fault)
        return Ended(None, ProgramFault(type(fault).__name__))


def _unless_gone(call: Callable[[Any], None]) -> Callable[[Any], None]:
    """`call`, unless it belongs to a dialog or screen that is no longer there when the answer
    comes.
    """
    asker = getattr(call, "__self__", None)
    return (
        call
        if not isinstance(asker, QObject)
        else lambda result: call(result) if isValid(asker) else None
    )


def _sheet_of(call: Callable[[Any], None] | None) -> QDialog | None:
    """The sheet that is answered by `call`."""
    asker = getattr(call, "__self__", None)
    return asker if isinstance(asker, QDialog) else None


class _Reply(QObject):
    """Carries a result from a working thread to the window's, where it is shown in the words of its
    casebook. Signals: `came` (what to call, with what).
    """

    came = Signal(object, object)

    def __init__(self, voice: Voice) -> None:
        super().__init__()
        self._voice = voice
        self.came.connect(self._on_came, Qt.ConnectionType.QueuedConnection)

    def _on_came(self, call: Callable[[Any], None], value: Any) -> None:
        with speaking(self._voice):
            call(value)


class Beside(QObject):
    """Runs one slow step beside the window, before a casebook is open. Signals: `done`,
    `refused`.
    """

    done = Signal(object)
    refused = Signal(object)

    def run(self, work: Callable[[], object]) -> None:
        """Starts `work` on a thread of its own."""

        def step() -> None:
            result, refusal = ended(work)
            if refusal:
                self.refused.emit(refusal)
            else:
                self.done.emit(result)

        begun = ended(threading.Thread(target=step, daemon=True).start)
        if begun.refusal:
            self.refused.emit(begun.refusal)


def _telling(says: Says, write: Write) -> Told:
    """What is told of a write. It is durable: whatever goes wrong with saying it, it is told."""
    told, refusal = ended(lambda: tell(says, write))
    return Told(Said(words("Saved")), tuple(write.changes)) if refusal else told


def end_after(seconds: float, code: int) -> None:
    """Ends the process with `code` if it is still there after so long, whatever it waits for."""
    watch = threading.Timer(seconds, os._exit, [code])
    watch.daemon = True
    ended(watch.start)


class Stepping(Protocol):
    """Work on the database that is done a little at a time, each step durable."""

    def step(self, casebook: Casebook, /) -> bool:
        """Does a little of it; whether there is more."""

    def end(self, casebook: Casebook, /) -> Any:
        """What came of it."""


class _Work(NamedTuple):
    """Something to be done on the database's thread, and who is told how it ended."""

    work: Callable[[Casebook], Any]
    then: Callable[[Any], None]
    failed: Callable[[Refused], None]


class _Closed(Exception):
    """The casebook was closed in the middle of a sync; what was under way comes again."""


class Desk(QObject):
    """An open casebook.

    Signals: `changed` after anything was written or came by sync; `refused` with a `Refused` nobody
    else handles; `syncing` with whether a sync is under way; `synced` with the `Synced`;
    `sync_failed` with the `Refused`; `progressed` with the sync's `Outcome` so far; `told` with
    what was written (`Told`), in its order; `taken_off` with the `TakenOff` after
    this device destroyed its vault; `words_changed` after the organisation's did.
    """

    changed = Signal()
    refused = Signal(object)
    syncing = Signal(bool)
    synced = Signal(object)
    sync_failed = Signal(object)
    progressed = Signal(object)
    told = Signal(object)
    taken_off = Signal(object)
    words_changed = Signal()

    def __init__(self, casebook: Casebook) -> None:
        super().__init__()
        self._casebook = casebook
        self._store = ThreadPoolExecutor(1, thread_name_prefix="store")
        # what is done before anything else that waits for the database
        self._first: dict[str, _Work] = {}
        self._order = threading.Lock()
        self._network = ThreadPoolExecutor(1, thread_name_prefix="network")
        self._reply = _Reply(casebook.voice)
        self._cancel = threading.Event()
        self._failures = 0
        self._transport: HttpTransport | None = (
            None  # kept: a new connection costs a bad link several round trips
        )
        self._pace = Pace()
        self._saving: set[QDialog | None] = set()  # the sheets that wait for what they save
        self.busy = False
        self.closed = False
        self.last_error: Refused | None = None
        self._after: Future[None] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.sync)

    # -- database ----------------------------------------------------------------------------------

    def ask(
        self,
        work: Callable[[Casebook], Any],
        then: Callable[[Any], None] = lambda _: None,
        failed: Callable[[Refused], None] | None = None,
    ) -> None:
        """Runs `work` on the database's thread; `then` gets its result on the window's. `failed`
        gets the reason where either ends otherwise, a fault of ours included: whoever waits for an
        answer always has one.
        """
        if self.closed:
            return
        begun = ended(
            lambda: self._store.submit(
                self._run, work, then, _unless_gone(failed or self.refused.emit)
            )
        )
        if begun.refusal:
            (failed or self.refused.emit)(begun.refusal)

    def keep(
        self,
        name: str,
        work: Callable[[Casebook], Any],
        then: Callable[[Any], None] = lambda _: None,
        failed: Callable[[Refused], None] | None = None,
    ) -> None:
        """As `ask`, but before everything else that waits; of several under one `name` that wait,
        the last alone is done.
        """
        if self.closed:
            return
        with self._order:
            self._first[name] = _Work(work, then, _unless_gone(failed or self.refused.emit))
        begun = ended(lambda: self._store.submit(self._run_first))
        if begun.refusal:
            (failed or self.refused.emit)(begun.refusal)

    def wait_until_kept(self, seconds: float) -> bool:
        """Waits for the disk, at the end of the program: whether all that was given to `keep` is
        there by then.
        """
        begun = ended(lambda: self._store.submit(self._run_first))
        return self.closed or (
            not begun.refusal and ended(lambda: begun.result.result(seconds)).refusal is None
        )

    def _run_first(self) -> None:
        with self._order:
            waiting, self._first = list(self._first.values()), {}
        for step in waiting:
            self._answer(*step)

    def _run(
        self,
        work: Callable[[Casebook], Any],
        then: Callable[[Any], None],
        failed: Callable[[Refused], None],
    ) -> None:
        self._run_first()
        self._answer(work, then, failed)

    def _answer(
        self,
        work: Callable[[Casebook], Any],
        then: Callable[[Any], None],
        failed: Callable[[Refused], None],
    ) -> None:
        result, refusal = ended(lambda: self._told(work))
        if refusal:
            self._reply.came.emit(failed, refusal)
        else:
            self._reply.came.emit(self._answered(_unless_gone(then), failed), result)

    def _told(self, work: Callable[[Casebook], Any]) -> Any:
        with speaking(self._casebook.voice), told_faults(self._casebook.database.path):
            return work(self._casebook)

    def _in_store(self, step: Callable[[], Any]) -> Any:
        """A step of the sync, on the database's thread."""

        def spoken() -> Any:
            with speaking(self._casebook.voice):
                return step()

        try:
            return self._store.submit(spoken).result()
        except Exception:
            if self.closed:  # locking ended it in the middle
                raise _Closed from None
            raise

    def _answered(
        self, then: Callable[[Any], None], failed: Callable[[Refused], None]
    ) -> Callable[[Any], None]:
        """`then`, unless the casebook is closed meanwhile; `failed`, where it cannot take what it
        gets.
        """

        def answer(result: Any) -> None:
            refusal = None if self.closed else ended(lambda: then(result)).refusal
            if refusal:
                failed(refusal)

        return answer

    def ask_in_steps(
        self,
        work: Stepping,
        then: Callable[[Any], None],
        failed: Callable[[Refused], None] | None = None,
    ) -> None:
        """As `ask`, for reading of many steps: between them others are answered."""

        def go_on(more: bool) -> None:
            if more:
                self.ask_in_steps(work, then, failed)
            else:
                self.ask(work.end, then, failed)

        self.ask(work.step, go_on, failed)

    def save(
        self,
        work: Callable[[Casebook], Any],
        then: Callable[[Any], None] = lambda _: None,
        failed: Callable[[Refused], None] | None = None,
        *,
        says: Says | None = None,
    ) -> None:
        """As `ask`, for work that writes: every screen is told, and a sync follows soon.

        `says`: what the bar tells of it, with a way back (`aftercare.actions.recording.told`); None
        for what is nothing that a person would take back, or that says so itself. What a sheet asks
        for a second time before it was answered, since its key was pressed twice, is done once.
        """
        sheet = _sheet_of(then) or _sheet_of(failed)
        if sheet in self._saving:
            return
        if sheet:
            self._saving.add(sheet)

        def telling(casebook: Casebook) -> tuple[Any, Told | None]:
            if says is None:
                return work(casebook), None
            write = do(casebook, work)
            return write.result, _telling(says, write)

        def done(answer: tuple[Any, Told | None]) -> None:
            self._saving.discard(sheet)
            result, told = answer
            try:
                then(result)
            finally:
                self.changed.emit()
                if told:
                    self.told.emit(told)
                self._schedule(pause_after_save(look_around()))

        def not_done(refusal: Refused) -> None:
            self._saving.discard(sheet)
            _unless_gone(failed or self.refused.emit)(refusal)

        self.ask(telling, done, not_done)

    def save_in_steps(
        self,
        begin: Callable[[Casebook], Stepping],
        then: Callable[[Any], None] = lambda _: None,
        failed: Callable[[Refused], None] | None = None,
        *,
        says: Says | None = None,
    ) -> None:
        """As `save`, for work of many steps: between them the screens are answered."""

        def go_on(work: Stepping) -> None:
            self.ask(
                work.step,
                lambda more: go_on(work) if more else self.save(work.end, then, failed, says=says),
                failed,
            )

        self.ask(begin, go_on, failed)

    def close(self) -> Future[None] | None:
        """Ends what is under way and closes the casebook. A request that hangs is not waited for,
        and its answer counts as lost. Returned is when the network is at rest; None where no thread
        could be begun, so that there is nothing to wait for.
        """
        self.closed = True
        self._timer.stop()
        self._cancel.set()
        transport = self._transport
        rest: Future[None] | None = ended(
            lambda: self._network.submit(transport.close if transport else int)
        ).result
        self._network.shutdown(wait=False)
        self._store.submit(self._casebook.close)
        self._store.shutdown(wait=True)
        return rest

    # -- network -----------------------------------------------------------------------------------

    def begin_syncing(self, after: Future[None] | None = None) -> None:
        """Starts the background sync: soon, then by the timer; the first once an earlier desk's
        network is at rest.
        """
        self._after = after
        self._schedule(1)

    def _schedule(self, seconds: float) -> None:
        pause = int(seconds * 1000)
        if not self.closed and (not self._timer.isActive() or self._timer.remainingTime() > pause):
            self._timer.start(pause)

    def sync(self) -> None:
        """Syncs now, unless a sync is under way."""
        if self.busy or self.closed:
            return
        self.busy = True
        self._cancel.clear()
        self.syncing.emit(True)
        begun = ended(lambda: self._network.submit(self._sync))
        if begun.refusal:
            self._on_failed(begun.refusal)

    def cancel_sync(self) -> None:
        """Lets the sync under way end after its current exchange."""
        self._cancel.set()

    def _sync(self) -> None:
        def progress(outcome: Outcome) -> None:
            self._reply.came.emit(self.progressed.emit, outcome)

        def work() -> Synced | None:
            if self._after:
                wait([self._after])
            with suppress(_Closed):
                return sync_now(
                    self._casebook,
                    transport=self._transport,
                    keep=self._keep_transport,
                    pace=self._pace,
                    in_store=self._in_store,
                    progress=progress,
                    cancelled=self._cancel.is_set,
                )
            return None

        done, refusal = ended(lambda: self._told(lambda _: work()))
        if isinstance(refusal, TakenOff):
            self._reply.came.emit(self._on_taken_off, refusal)
        elif self.closed:
            return  # locking ended it
        elif refusal:
            self._reply.came.emit(_unless_gone(self._on_failed), refusal)
        else:
            self._reply.came.emit(_unless_gone(self._on_synced), done)

    def _keep_transport(self, transport: HttpTransport) -> None:
        self._transport = transport

    def _on_synced(self, done: Synced) -> None:
        self.busy, self._failures, self.last_error = False, 0, None
        self._schedule(pause_after_sync(look_around()))
        self.syncing.emit(False)
        self.synced.emit(done)
        came = done.pulled or done.returned or done.renumbered
        if came:
            self.ask(adopt_words, lambda changed: self.words_changed.emit() if changed else None)
            self._reckon()
        if came or done.chunks_up or done.chunks_down:
            self.changed.emit()

    def _reckon(self) -> None:
        """What came is reckoned in small steps, between whatever the screens ask for."""
        self.ask(reckon_some, lambda more: self._reckon() if more else None)

    def _on_failed(self, refusal: Refused) -> None:
        """It ended, foreseen or not; the next try is set before anybody is told."""
        self.busy, self.last_error = False, refusal
        # for somebody else: looked for as often as for news
        waits = isinstance(refusal, NotEnrolled | NotVouched)
        self._failures = 0 if waits else self._failures + 1
        here = look_around()
        self._schedule(
            pause_after_sync(here) if waits else pause_after_failure(self._failures, here)
        )
        self.syncing.emit(False)
        self.sync_failed.emit(refusal)

    def _on_taken_off(self, refusal: Refused) -> None:
        self.busy = False
        self.syncing.emit(False)
        self.taken_off.emit(refusal)


class Waiting(NamedTuple):
    """Changes, and bytes of attachments, that are not on the server yet; the last sync in seconds
    since 1970, or None.
    """

    unsent: int
    attachments: int
    last: int | None


def waiting(casebook: Casebook) -> Waiting:
    """What waits to go up."""
    return Waiting(casebook.unsent(), casebook.attachments.left()[0], last_sync(casebook))
