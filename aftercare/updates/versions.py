"""The folder of program versions beside the installed one, and which of them runs: confirmed, on
trial, refused.

    state.json             what follows, written durably; whoever writes it holds state.lock
    trusted/               the newest update metadata that was verified (trust.py)
    fetched/               contents fetched so far (download.py)
    versions/0.3.0/        a whole version; `.0.3.0.new` while it is put together (assembly.py)

Nothing of a casebook lies here, and no casebook lies here.
"""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import msgspec

from aftercare.store.durable_file import flush_folder, remove_all, replace, write_durably
from aftercare.store.folder_lock import Held, SystemLock
from aftercare.updates.installation import Installation, newer, read_installation
from aftercare.updates.update_errors import Busy, NothingFetched, disk_told

STATE = "state.json"
MOST_UNFINISHED = 2  # attempts that never came to an end, after which a version is refused
MOST_REFUSED = 20
# why a version is refused
CRASHED, SILENT, OPENING, UNFINISHED, LEFT = ("crashed", "silent", "opening", "unfinished", "left")


class Trial(msgspec.Struct, frozen=True):
    """A version that runs for the first times. `unfinished`: attempts that have not come to an
    end.
    """

    version: str
    unfinished: int = 0


class Failure(msgspec.Struct, frozen=True):
    """A version that was left again, and why."""

    version: str
    reason: str


class Note(msgspec.Struct, frozen=True):
    """What the next window tells: this version was left, for that one."""

    failed: str
    reason: str
    running: str


class Offer(msgspec.Struct, frozen=True):
    """What the last check found to be newest: its size on the disk in bytes, its notes by
    language.
    """

    version: str
    size: int
    released: int
    notes: Mapping[str, str] = {}


class State(msgspec.Struct, frozen=True):
    """What is kept. Versions are "" where there is none; `checked` in seconds since 1970."""

    confirmed: str = ""
    previous: str = ""
    trial: Trial | None = None
    refused: tuple[Failure, ...] = ()
    note: Note | None = None
    fetched: str = ""
    offer: Offer | None = None
    checked: int = 0


def home() -> Path:
    """Where versions are kept: the user's own data area, apart from casebooks."""
    from platformdirs import user_data_path

    return user_data_path("aftercare-program", appauthor=False)


class Versions:
    """The versions in the folder `home`; made when something is first written."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.trusted, self.fetched, self.folder = (
            home / "trusted",
            home / "fetched",
            home / "versions",
        )

    def read(self) -> State:
        """What is kept; an empty one where nothing, or nothing of use, is."""
        try:
            return msgspec.json.decode((self.home / STATE).read_bytes(), type=State)
        except (OSError, msgspec.MsgspecError):
            return State()

    def change(self, step: Callable[[State], State]) -> State:
        """Changes what is kept, durably; raises `Refused` where it cannot be written."""
        with self._locked("state.lock", wait=30), disk_told():
            state = step(self.read())
            write_durably(self.home / STATE, msgspec.json.encode(state))
            return state

    @contextmanager
    def alone(self) -> Iterator[None]:
        """One check, fetch or installation at a time; raises `Busy`."""
        with self._locked("work.lock", wait=0):
            yield

    @contextmanager
    def watching(self, version: str) -> Iterator[None]:
        """One attempt of a version on trial at a time; raises `Busy`. Another version may be
        installed and tried from it.
        """
        with self._locked(f"trial-{version}.lock", wait=0):
            yield

    def report(self, version: str) -> Path:
        """Where a version on trial reports to whoever watches it."""
        return self.home / f"trial-{version}.report"

    def on_trial(self, version: str) -> bool:
        """Whether that version is on trial."""
        trial = self.read().trial
        return trial is not None and trial.version == version

    @contextmanager
    def _locked(self, name: str, wait: float) -> Iterator[None]:
        with disk_told():
            self.home.mkdir(mode=0o700, parents=True, exist_ok=True)
            try:
                lock = SystemLock(self.home / name, wait)
            except Held:
                raise Busy from None
        try:
            yield
        finally:
            lock.release()

    # -- which version runs ------------------------------------------------------------------------

    def place(self, version: str) -> Path:
        """Where a version lies."""
        return self.folder / version

    def usable(self, version: str, installed: Installation) -> Installation | None:
        """That version, if it is whole, for this platform, and newer than the installed package."""
        installed_there = read_installation(self.place(version)) if version else None
        if installed_there is None or (installed_there.version, installed_there.platform) != (
            version,
            installed.platform,
        ):
            return None
        return (
            installed_there
            if newer(version, installed.version) and installed_there.startable()
            else None
        )

    def current(self, installed: Installation) -> Installation:
        """What runs when nothing is on trial: the newest confirmed version, or the installed
        package.
        """
        state = self.read()
        candidates = (
            self.usable(version, installed) for version in (state.confirmed, state.previous)
        )
        return next((one for one in candidates if one), installed)

    # -- the course of a version -------------------------------------------------------------------

    def keep_offer(self, offer: Offer | None) -> State:
        """What a check found."""
        return self.change(lambda state: _with(state, offer=offer, checked=int(time.time())))

    def keep_fetched(self, version: str) -> State:
        """A version is here whole, ready to be installed."""
        return self.change(lambda state: _with(state, fetched=version))

    def put_on_trial(self, version: str) -> State:
        """A version was installed: it runs at the next start, watched."""
        return self.change(
            lambda state: _with(
                state,
                trial=Trial(version),
                fetched="",
                refused=tuple(
                    refused_one for refused_one in state.refused if refused_one.version != version
                ),
            )
        )

    def begin_attempt(self) -> State:
        """A version on trial is about to be started; it counts as unfinished until it has come to
        an end.
        """
        return self.change(
            lambda state: (
                _with(state, trial=Trial(state.trial.version, state.trial.unfinished + 1))
                if state.trial
                else state
            )
        )

    def end_attempt(self, version: str) -> State:
        """The attempt came to an end that says nothing against the version."""
        return self.change(
            lambda state: (
                _with(state, trial=Trial(version))
                if state.trial and state.trial.version == version
                else state
            )
        )

    def confirm(self) -> State:
        """The version on trial has opened a casebook: from now on it is the one that runs."""
        return self.change(
            lambda state: (
                _with(state, trial=None, confirmed=state.trial.version, previous=state.confirmed)
                if state.trial
                else state
            )
        )

    def refuse(self, version: str, reason: str, running: str) -> State:
        """A version is left again for `running`; the next window says so. It is not offered any
        more.
        """
        return self.change(
            lambda state: _with(
                state,
                trial=None if state.trial and state.trial.version == version else state.trial,
                fetched="" if state.fetched == version else state.fetched,
                refused=(*state.refused[-MOST_REFUSED:], Failure(version, reason)),
                note=Note(version, reason, running),
            )
        )

    def go_back(self, installed: Installation) -> str:
        """The person leaves the confirmed version for the one before it, whose name is returned."""
        state = self.read()
        if not self.usable(state.confirmed, installed):
            raise NothingFetched
        before = self.usable(state.previous, installed)
        back = before.version if before else installed.version
        left = state.confirmed
        self.change(
            lambda state: _with(
                state,
                confirmed=before.version if before else "",
                previous="",
                refused=(*state.refused[-MOST_REFUSED:], Failure(left, LEFT)),
                note=Note(left, LEFT, back),
            )
        )
        return back

    def drop_trial(self) -> State:
        """What was on trial is not there any more, or no longer newer."""
        return self.change(lambda state: _with(state, trial=None))

    def forget_note(self) -> State:
        """The person has read it."""
        return self.change(lambda state: _with(state, note=None))

    def failed_before(self, version: str) -> bool:
        """Whether that version was left again here."""
        return any(refused.version == version for refused in self.read().refused)

    def tidy(self, running: Path) -> None:
        """Deletes what no state names: older versions, halves, and what they reported."""
        state = self.read()
        wanted = {
            state.confirmed,
            state.previous,
            state.trial.version if state.trial else "",
            running.name,
        }
        if self.folder.is_dir():
            for place in self.folder.iterdir():
                if place.name not in wanted:
                    discard(place)
        reports = list(self.home.glob("trial-*"))
        remove_all(kept for kept in reports if kept.stem.removeprefix("trial-") not in wanted)


def discard(folder: Path) -> None:
    """Deletes a version, or a half of one: out of its name first, so that no part of it is ever
    taken for a whole.
    """
    if not folder.exists():
        return
    with disk_told():
        aside = folder.with_name(f".{folder.name.strip('.')}.gone")
        if folder != aside:
            shutil.rmtree(aside, ignore_errors=True)
            replace(folder, aside)
            flush_folder(folder.parent)
        shutil.rmtree(aside, ignore_errors=True)


def _with(state: State, **fields: object) -> State:
    return msgspec.structs.replace(state, **fields)
