"""One synchronisation: exchanges until nothing is left to send or to fetch (PROTOCOL 7.1).

The steps that touch the database and the one that touches the network are apart, so that a desktop can run each on its
own thread: `in_store` runs a database step and returns what it returns.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, Protocol

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sync.protocol.messages import USUAL_PAGE, SyncAnswer, SyncRequest
from sync.replica.absorbing import Absorbed
from sync.replica.carrier import Traffic
from sync.replica.intake import Trouble

InStore = Callable[[Callable[[], Any]], Any]
MOST_EXCHANGES = 100_000  # a server that always promises more is stopped here
UPLOAD = 2 * 1024 * 1024  # bytes of envelopes in one request


class Exchanging(Protocol):
    """The carrier as the engine needs it."""

    traffic: Traffic

    def synchronise(self, request: SyncRequest, organisation: bytes, key: Ed25519PrivateKey) -> SyncAnswer:
        """One exchange."""


class Replicating(Protocol):
    """The replica as the engine needs it."""

    organisation: bytes
    signing: Ed25519PrivateKey

    def request(self, page: int, budget: int) -> SyncRequest:
        """What goes up now."""

    def absorb(self, request: SyncRequest, answer: SyncAnswer) -> Absorbed:
        """Takes over what came down."""


class Outcome(msgspec.Struct):
    """What a synchronisation did: changes pushed and pulled, traffic in bytes, and what was not taken."""

    pushed: int = 0
    pulled: int = 0
    requests: int = 0
    bytes_up: int = 0
    bytes_down: int = 0
    troubles: list[Trouble] = msgspec.field(default_factory=list)
    spaces: set[bytes] = msgspec.field(default_factory=set)


def synchronise(
    replica: Replicating,
    carrier: Exchanging,
    *,
    in_store: InStore = lambda step: step(),
    progress: Callable[[Outcome], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
    page: int = USUAL_PAGE,
) -> Outcome:
    """Exchanges until both sides hold the same; every step is durable, so a break costs only the exchange under way."""
    outcome, before = Outcome(), carrier.traffic
    for _ in range(MOST_EXCHANGES):
        request: SyncRequest = in_store(partial(replica.request, page, UPLOAD))
        answer = carrier.synchronise(request, replica.organisation, replica.signing)
        took: Absorbed = in_store(partial(replica.absorb, request, answer))
        outcome.pushed += took.pushed
        outcome.pulled += took.pulled
        outcome.troubles += took.troubles
        outcome.spaces |= took.spaces
        now = carrier.traffic
        outcome.requests = now.requests - before.requests
        outcome.bytes_up, outcome.bytes_down = now.up - before.up, now.down - before.down
        progress(outcome)
        if not took.again or cancelled():
            break
    return outcome
