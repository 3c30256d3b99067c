"""The way to one relay by all its addresses: they are tried in their order, and whichever answered
goes on being used.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import TypeVar

from sync.protocol.whereabouts import Whereabouts
from sync.replica.http_transport import (
    ANSWER_SECONDS,
    CONNECT_SECONDS,
    HttpTransport,
    LinkFailed,
    NotOurServer,
    ProxyFailed,
    ServerRefused,
    Unreachable,
)
from sync.replica.proxies import Proxies

Found = TypeVar("Found")


class PlaceTransport(HttpTransport):
    """A transport over all addresses of `place`, the one that answered last (`first`) before the
    others.

    A request that got no connection is tried at the next address. One that broke is not: that
    another address has the answer is no likelier, and the next sync begins anew with all of them.
    """

    def __init__(
        self,
        place: Whereabouts,
        first: str = "",
        *,
        timeouts: tuple[float, float] = (CONNECT_SECONDS, ANSWER_SECONDS),
        proxies: Proxies | None = None,
    ) -> None:
        self.place = place
        ordered = sorted(place.addresses, key=lambda address: address != first)
        self._addresses = [address.rstrip("/") for address in ordered]
        # whether the address in use has answered; whether others are tried
        self.answered, self._trying = (False, False)
        super().__init__(ordered[0], place.certificates, timeouts=timeouts, proxies=proxies)

    def whole_fingerprint(self) -> bytes:
        """The SHA-256 of the certificate that is shown, if it is one of those that may be."""
        if self.answered or self._trying:
            return super().whole_fingerprint()
        return self._by_any(super().whole_fingerprint)

    def _post(self, path: str, body: bytes) -> bytes:
        return self._by_any(lambda: super(PlaceTransport, self)._post(path, body))

    @contextmanager
    def update_file(self, path: str, first: int = 0) -> Iterator[tuple[int, Iterator[bytes]]]:
        """As `HttpTransport.update_file`, from the first address that answers."""
        with ExitStack() as stack:
            opened = super().update_file
            yield self._by_any(lambda: stack.enter_context(opened(path, first)))

    def _by_any(self, step: Callable[[], Found]) -> Found:
        if self.answered:
            try:
                return step()
            except (Unreachable, ProxyFailed):
                self.answered = False
                raise
            except (
                NotOurServer
            ):  # nothing was sent: its certificate may have been renewed meanwhile
                self.answered = False
        failures = list[LinkFailed]()
        self._trying = True
        try:
            for address in self._addresses:
                self._turn_to(address)
                try:
                    found = step()
                except (Unreachable, ProxyFailed, NotOurServer) as failure:
                    failures.append(failure)
                    continue
                except ServerRefused:
                    self.answered = True
                    raise
                self.answered = True
                return found
        finally:
            self._trying = False
        for kind in (NotOurServer, ProxyFailed):
            if told := [one for one in failures if isinstance(one, kind)]:
                raise told[0]
        raise Unreachable(", ".join(self._addresses), str(getattr(failures[0], "reason", "")))

    def _turn_to(self, address: str) -> None:
        self.close()
        self.address = address
        self._pins = self.place.certificates
