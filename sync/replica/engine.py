"""One synchronisation: exchanges until nothing is left to send or to fetch (PROTOCOL 7.1).

The steps that touch the database and the one that touches the network are apart, so that a desktop
can run each on its own thread: `in_store` runs a database step and returns what it returns.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from typing import Any, Protocol

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sync.protocol.errors import Parted, RolledBack
from sync.protocol.issues import Code, SyncIssue
from sync.protocol.messages import SyncAnswer, SyncRequest
from sync.replica.applied import Applied
from sync.replica.http_transport import LinkFailed, ServerRefused, Traffic
from sync.replica.pace import Pace
from sync.replica.relay_clock import RelayTime

InStore = Callable[[Callable[[], Any]], Any]
# refusals that a cursor which no server gave may have caused
CURSOR_MAYBE, BUSY = (("too_large", "malformed"), 503)
MOST_LOOKS = 2  # times that it looks further back for where the server's roster parts from ours
# exchanges in which nothing moved or was told anew, or the same issues came again, after which it
# ends
MOST_IDLE = 3


class Exchanging(Protocol):
    """The transport as the engine needs it."""

    traffic: Traffic

    def synchronise(
        self, request: SyncRequest, organisation: bytes, key: Ed25519PrivateKey
    ) -> SyncAnswer:
        """One exchange."""


class Taking(Protocol):
    """An answer being taken over, as the engine needs it."""

    @property
    def result(self) -> Applied:
        """What it brought so far."""

    def step(self) -> bool:
        """Takes over a little of it, durably; whether there is more."""


class Replicating(Protocol):
    """The replica as the engine needs it."""

    organisation: bytes
    signing: Ed25519PrivateKey

    def request(self, page: int, budget: int) -> SyncRequest:
        """What goes up now."""

    def taking(self, request: SyncRequest, answer: SyncAnswer) -> Taking:
        """What came down, to be taken over in steps."""

    def left_to_send(self) -> int:
        """About how many bytes wait to go up."""

    def set_back(self) -> None:
        """The server lost what it had."""

    def ask_anew(self) -> None:
        """The cursor is dropped."""

    def bring_roster(self, shown: int) -> None:
        """The server shows fewer roster statements than it has shown before."""

    def look_back(self) -> bool:
        """The server's roster parts from ours; whether there is more of it to look at."""


class Outcome(msgspec.Struct):
    """What a synchronisation did: changes pushed and pulled, traffic in bytes, and what was not
    taken.

    `left`: about how many bytes are still to go, both ways; `seconds_left`: how long they take, if
    that can be told.
    """

    pushed: int = 0
    pulled: int = 0
    requests: int = 0
    bytes_up: int = 0
    bytes_down: int = 0
    issues: list[SyncIssue] = msgspec.field(default_factory=list)
    spaces: set[bytes] = msgspec.field(default_factory=set)
    left: int = 0
    seconds_left: int | None = None
    revoked: bool = False
    twin: bool = False
    returned: int = 0
    renumbered: int = 0
    answers: int = 0
    heard: bool = False  # an answer held: contact
    time: RelayTime | None = None  # of the newest such answer

    def add(self, took: Applied) -> None:
        """Counts what one exchange brought."""
        self.answers += 1
        self.twin = took.twin
        self.returned += took.returned
        self.renumbered += took.renumbered
        self.pushed += took.pushed
        self.pulled += took.pulled
        self.issues += [one for one in took.issues if one not in self.issues]
        self.spaces |= took.spaces
        self.revoked = self.revoked or took.revoked
        self.heard = self.heard or took.heard
        self.time = took.time or self.time

    def count(self, before: Traffic, now: Traffic) -> None:
        """The traffic since `before`."""
        self.requests = now.requests - before.requests
        self.bytes_up, self.bytes_down = now.up - before.up, now.down - before.down


def synchronise(
    replica: Replicating,
    transport: Exchanging,
    *,
    in_store: InStore = lambda step: step(),
    progress: Callable[[Outcome], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
    pace: Pace | None = None,
    clock: Callable[[], float] = time.monotonic,
    outcome: Outcome | None = None,
) -> Outcome:
    """Exchanges until both sides hold the same; every step is durable, so a break costs only the
    exchange under way.

    `pace` remembers what the link carries from one synchronisation to the next. What was done is
    counted in `outcome`, also where the rest fails.
    """
    outcome, before, pace = outcome or Outcome(), transport.traffic, pace or Pace()
    idle, came, short, looked = 0, set[bytes](), False, 0
    while True:
        request: SyncRequest = in_store(partial(replica.request, pace.page, pace.upload))
        start, traffic = clock(), transport.traffic
        try:
            answer = transport.synchronise(request, replica.organisation, replica.signing)
        except ServerRefused as refusal:
            if refusal.status == BUSY:
                pace.broke()  # what is small is taken first
            if not request.cursor or refusal.code not in ("cursor", *CURSOR_MAYBE):
                raise
            if refusal.code in CURSOR_MAYBE:
                in_store(replica.ask_anew)
                continue
            outcome.issues.append(SyncIssue(Code.SET_BACK))
            in_store(replica.set_back)
            continue
        except LinkFailed:
            pace.broke()
            raise
        pace.learn(traffic, transport.traffic, clock() - start)
        try:
            taking: Taking = in_store(partial(replica.taking, request, answer))
            while in_store(taking.step):
                pass
        except RolledBack as error:
            in_store(partial(replica.bring_roster, error.shown))
            if short:
                raise
            short = True
            outcome.issues.append(SyncIssue(Code.SET_BACK, seq=error.shown, expected=error.known))
            continue
        except Parted:
            looked += 1
            if looked > MOST_LOOKS or not in_store(replica.look_back):
                raise
            continue
        took = taking.result
        same = bool(took.issues) and all(one in outcome.issues for one in took.issues)
        outcome.add(took)
        outcome.count(before, transport.traffic)
        told_anew = took.known - came  # as to whoever asks from the beginning; each thing once
        came |= told_anew
        idle = 0 if (took.moved or told_anew) and not same else idle + 1
        if not took.again or cancelled():
            break
        if idle >= MOST_IDLE:
            outcome.issues.append(SyncIssue(Code.ENDLESS))
            break
        outcome.left = took.left + in_store(replica.left_to_send)
        outcome.seconds_left = pace.seconds_left(outcome.left)
        progress(outcome)
    outcome.left, outcome.seconds_left = 0, None
    progress(outcome)
    return outcome
