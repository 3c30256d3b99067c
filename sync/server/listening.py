"""The connections of one process: TLS as a scanner wants it, no more than a number of them, none
that dawdles. Beyond that number the network address with most of them gives way: with the one that
has been quiet for longest.

uvicorn's own timeout is for the time between requests only; here a request has to arrive whole
within a time that even a slow link keeps, and a connection that sends nothing is closed.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, ClassVar

from uvicorn.protocols.http.auto import AutoHTTPProtocol

from sync.server.limits import network_of
from sync.server.metrics import METRICS

if TYPE_CHECKING:
    from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol as Protocol
else:
    Protocol = AutoHTTPProtocol

MOST_CONNECTIONS = 2000  # of one process
# until a request begins to arrive, and until it is whole
FIRST_SECONDS, WHOLE_SECONDS = (20.0, 180.0)
STALLED_SECONDS = 30.0  # in which nothing of it comes
# between two requests: longer than the pause between two syncs, so that a link is not made anew
KEPT_SECONDS = 330
HEADER_BYTES = 16 * 1024  # of a request's head
CIPHERS = "ECDHE+AESGCM:ECDHE+CHACHA20"  # of TLS 1.2; those of 1.3 are all good


class Connection(Protocol):
    """One connection, with its deadline."""

    # by network, those that were quiet for longest first
    _open: ClassVar[dict[str, dict[Connection, None]]] = {}

    def connection_made(self, transport: Any) -> None:
        """Lets it in, unless there are too many."""
        super().connection_made(transport)
        peer = transport.get_extra_info("peername")
        self._network = network_of(str(peer[0]) if peer else "")
        self._heard()
        self._receiving = self._in_head = False
        self._head, self._answered = 0, None
        self._deadline: asyncio.TimerHandle | None = None
        self._due_in(FIRST_SECONDS)
        if sum(map(len, Connection._open.values())) > MOST_CONNECTIONS:
            METRICS.turned_away("connections")
            greediest = max(Connection._open, key=lambda network: len(Connection._open[network]))
            next(iter(Connection._open[greediest])).give_way()

    def give_way(self) -> None:
        """Ends here."""
        self._forget()
        self.transport.abort()

    def _heard(self) -> None:
        """Of its network, it is now the one that was heard last."""
        self._forget()
        Connection._open.setdefault(self._network, {})[self] = None

    def _forget(self) -> None:
        of_network = Connection._open.get(self._network, {})
        of_network.pop(self, None)
        if not of_network:
            Connection._open.pop(self._network, None)

    def connection_lost(self, exc: Exception | None) -> None:
        """One less."""
        self._forget()
        self._settle()
        super().connection_lost(exc)

    def on_message_begin(self) -> None:
        """Httptools reads the first byte of a request; unlike h11, it has no limit for what comes
        before the body.
        """
        self._head, self._in_head = 0, True
        super().on_message_begin()

    def on_headers_complete(self) -> None:
        """Httptools has read the head."""
        self._in_head = False
        super().on_headers_complete()

    def data_received(self, data: bytes) -> None:
        """Something came: of a request that has begun, the rest must come in time."""
        if not self._receiving:
            self._receiving = True
            self._answered = getattr(self, "cycle", None)
            self._whole_by = asyncio.get_running_loop().time() + WHOLE_SECONDS
        self._heard()
        self._due_in(min(STALLED_SECONDS, self._whole_by - asyncio.get_running_loop().time()))
        super().data_received(data)
        self._head += len(data)
        if self._in_head and self._head > HEADER_BYTES:
            METRICS.turned_away("head")
            self.transport.abort()
        cycle = getattr(self, "cycle", None)
        if cycle is not None and cycle is not self._answered and not cycle.more_body:
            self._receiving = False
            self._settle()

    def _due_in(self, seconds: float) -> None:
        self._settle()
        self._deadline = asyncio.get_running_loop().call_later(seconds, self._too_late)

    def _settle(self) -> None:
        if self._deadline is not None:
            self._deadline.cancel()
            self._deadline = None

    def _too_late(self) -> None:
        METRICS.turned_away("slow")
        self.transport.abort()
