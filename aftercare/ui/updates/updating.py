"""What is under way about updates, whichever sheet is open or closed: asking, fetching, installing,
each beside the window.

It outlives locking: what is fetched is no secret, so fetching goes on while the records are closed.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, Signal

from aftercare.casework.refusal import Refused
from aftercare.ui.desk import Beside, ended
from aftercare.ui.manners import look_around, pause_between_checks
from aftercare.updates.installation import newer
from aftercare.updates.launch import start_again
from aftercare.updates.packaged import packaged
from aftercare.updates.update_errors import (
    BadRelease,
    FailedHereBefore,
    FromSource,
    Frozen,
    SetBack,
    Tampered,
)
from aftercare.updates.versions import Offer, State

if TYPE_CHECKING:
    from aftercare.actions.program.fetch_update import Amount
    from aftercare.updates.running import Running
    from aftercare.updates.source import Source
    from sync.protocol.whereabouts import Whereabouts
    from sync.replica.proxies import Proxies

ALARMING = (Tampered, SetBack, Frozen, BadRelease)  # told also where nobody asked


class Link(NamedTuple):
    """Where the organisation's server is and by which certificates it is known, and through which
    proxies it is reached. Nothing of the records.
    """

    place: Whereabouts
    proxies: Proxies


LOOKING, CHECKING, FETCHING, READING, INSTALLING = (
    "looking",
    "checking",
    "fetching",
    "reading",
    "installing",
)


class Updating(QObject):
    """One step at a time: `doing` names it. Signals: `changed` after anything here is different.

    `none`: why this program takes no updates at all. `refusal`: what the last step came to, until
    the next. `find` says what runs (without it, as packaging left it); `restart` starts the
    installed program anew, and does not return where the system can replace a process.
    """

    changed = Signal()
    _progressed = Signal(object, object)

    def __init__(
        self,
        find: Callable[[], Running] | None = None,
        restart: Callable[[Sequence[str]], None] = start_again,
    ) -> None:
        super().__init__()
        self._find, self.restart = find, restart
        self.running: Running | None = None
        self.none: Refused | None = None
        self.state = State()
        self.doing, self.came, self.all = "", 0, 0
        self.amount: Amount | None = None
        self.refusal: Refused | None = None
        self.alarm: Refused | None = None
        self.link: Link | None = None  # a proxy may want a password, which stays in memory with it
        self._quiet = self._stopped = False
        self._beside = Beside()
        self._then: Callable[[Any], None] = lambda _: None
        self._tried, self._pause = 0.0, pause_between_checks(look_around())
        self._progressed.connect(self._on_progressed)

    # -- what is known -----------------------------------------------------------------------------

    @property
    def version(self) -> str:
        """The version that runs; "" before it is known."""
        return self.running.running.version if self.running else ""

    @property
    def offer(self) -> Offer | None:
        """What the last check found, while it is newer than what runs."""
        offer = self.state.offer
        return offer if offer and self.version and newer(offer.version, self.version) else None

    @property
    def ready(self) -> str:
        """The version that is here, whole, and waits for consent; "" for none."""
        fetched = self.state.fetched
        return fetched if fetched and self.version and newer(fetched, self.version) else ""

    @property
    def installed(self) -> str:
        """The version that the next start tries; "" for none."""
        trial = self.state.trial
        return (
            trial.version if trial and self.version and newer(trial.version, self.version) else ""
        )

    @property
    def failed_before(self) -> bool:
        """Whether what is offered was left again on this computer."""
        return bool(
            self.offer
            and any(refused.version == self.offer.version for refused in self.state.refused)
        )

    # -- steps -------------------------------------------------------------------------------------

    def look(self) -> None:
        """Finds out what runs and what is kept about updates."""
        if self.running:
            self._read()
            self.changed.emit()
        elif (
            self._find is None and not packaged()
        ):  # at once: what verifies updates takes a while to load
            self.none = FromSource()
            self.changed.emit()
        elif not self.none:
            self._quiet = False
            self._run(LOOKING, self._find or _running, self._on_found)

    def learn(self, place: Whereabouts | None, proxies: Proxies) -> None:
        """From the open records, anew after each sync: where the server is, kept until the program
        ends.
        """
        if place:
            self.link = Link(place, proxies)

    def check(self) -> None:
        """Asks the server what is newest, and reckons how much of it would come."""
        self._quiet = False
        self._at_server(CHECKING, self._check_whole, self._on_amount)

    def after_sync(self) -> None:
        """Asks by itself, about once a day, since there is a connection. Only what is alarming is
        told.
        """
        last = max(self._tried, self.state.checked)
        if not self.running or self.doing or 0 <= time.time() - last < self._pause:
            return
        self._tried, self._pause, self._quiet = (
            time.time(),
            pause_between_checks(look_around()),
            True,
        )
        self._at_server(CHECKING, self._check, lambda _: None)

    def fetch(self, *, again: bool = False) -> None:
        """Fetches what is newest from the server; `again`, also if it was left here before."""
        self._quiet = False
        self._at_server(
            FETCHING, lambda running, source: self._fetch(running, source, again), self._on_fetched
        )

    def read_file(self, file: Path, *, again: bool = False) -> None:
        """The same from an update file, without a network."""
        from aftercare.updates.source import Stick

        running = self.running

        def read() -> object:
            assert running
            with Stick(file) as source:
                return self._fetch(running, source, again)

        if running:
            self._quiet = False
            self._run(READING, read, self._on_fetched)

    def stop(self) -> None:
        """Lets fetching end; what has come is kept."""
        self._stopped = True

    def install(self, then: Callable[[], None]) -> None:
        """With the person's consent: puts the fetched version beside this one; `then` closes and
        restarts.
        """
        from aftercare.actions.program.install_update import install_update

        running = self.running
        if running:
            self._quiet = False
            self._run(
                INSTALLING, lambda: install_update(running, self._progressed.emit), lambda _: then()
            )

    def understood(self) -> None:
        """The person has read which version was left."""
        if self.running:
            self.state = self.running.versions.forget_note()
            self.changed.emit()

    def _at_server(
        self, doing: str, step: Callable[[Running, Source], object], then: Callable[[Any], None]
    ) -> None:
        running, link = self.running, self.link
        if running and link:
            self._run(doing, lambda: _with_server(link, lambda source: step(running, source)), then)

    @staticmethod
    def _check(running: Running, source: Source) -> object:
        from aftercare.actions.program.check_for_update import check_for_update

        return check_for_update(running, source)

    @staticmethod
    def _check_whole(running: Running, source: Source) -> Amount | None:
        from aftercare.actions.program.check_for_update import check_for_update
        from aftercare.actions.program.fetch_update import amount_to_fetch

        return amount_to_fetch(running, source) if check_for_update(running, source) else None

    def _fetch(self, running: Running, source: Source, again: bool) -> object:
        from aftercare.actions.program.fetch_update import fetch_update

        return fetch_update(
            running, source, self._progressed.emit, lambda: self._stopped, again=again
        )

    # -- how a step ends ---------------------------------------------------------------------------

    def _run(self, doing: str, work: Callable[[], object], then: Callable[[Any], None]) -> None:
        if self.doing:
            return
        self.doing, self.came, self.all = doing, 0, 0
        self._stopped, self._then = False, then
        if not self._quiet:
            self.refusal = self.alarm = None
        self._beside = Beside()
        self._beside.done.connect(self._on_done)
        self._beside.refused.connect(self._on_refused)
        self._beside.run(work)
        self.changed.emit()

    def _on_done(self, result: Any) -> None:
        self.doing, self.came, self.all = "", 0, 0
        if self._quiet:
            self.alarm = None
        self._read()
        self.refusal = ended(lambda: self._then(result)).refusal or self.refusal
        self.changed.emit()

    def _on_refused(self, refusal: Refused) -> None:
        if self.doing == LOOKING:
            self.none = refusal
        elif not self._quiet:
            self.refusal = refusal
        elif isinstance(refusal, ALARMING):
            self.alarm = refusal
        self.doing, self.came, self.all = "", 0, 0
        self._read()
        self.changed.emit()

    def _on_progressed(self, came: int, all_: int) -> None:
        if self.doing:
            self.came, self.all = came, all_
            self.changed.emit()

    def _on_found(self, running: Running) -> None:
        self.running = running
        self._read()

    def _on_amount(self, amount: Amount | None) -> None:
        self.amount = amount

    def _on_fetched(self, _: object) -> None:
        self.amount = None

    def _read(self) -> None:
        if self.running:
            self.state = self.running.versions.read()


def _running() -> Running:
    from aftercare.updates.running import running_installation

    return running_installation()


def left_before(refusal: Refused | None) -> bool:
    """Whether it was refused only because the version was left here before, so that it can be asked
    for again.
    """
    return isinstance(refusal, FailedHereBefore)


def _with_server(link: Link, step: Callable[[Source], object]) -> object:
    from aftercare.updates.source import Server
    from sync.replica.place_transport import PlaceTransport

    with PlaceTransport(link.place, proxies=link.proxies) as transport:
        return step(Server(transport))
