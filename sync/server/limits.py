"""What one process lets in: so many requests and bytes at once, so many a second of each device and
address.

What is beyond is answered at once with "later" and costs next to nothing; devices wait and come
again. Until a request is whole nobody knows who signed it, so what waits is shared out by network
address: where there is no room, the address that holds most gives way (PROTOCOL 7.11).
"""

from __future__ import annotations

import ipaddress
import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager

from sync.server.metrics import METRICS
from sync.server.refusal import RequestRefused

# at once, in one process: requests, and bytes of their bodies
MOST_REQUESTS, MOST_BYTES = (1000, 64 * 1024 * 1024)
DEVICE_RATE, DEVICE_BURST = 20.0, 200.0  # requests a second of one device, and how many at once
# refused requests a second of one network address, and how many at once
FAILURE_RATE, FAILURE_BURST = (0.5, 30.0)
REMEMBERED = 20_000  # devices or addresses


class Busy(RequestRefused):
    """Too much at once."""

    def __init__(self) -> None:
        super().__init__(
            503, "busy", "The server has too much to do at this moment; try again in a while."
        )


class TooOften(RequestRefused):
    """Too many requests of one device or address."""

    def __init__(self) -> None:
        super().__init__(
            429, "too_often", "There are too many requests from here; try again in a while."
        )


class Buckets:
    """A bucket of tokens for each key: refilled at `rate` a second up to `burst`. The least used
    keys are forgotten.
    """

    def __init__(
        self, rate: float, burst: float, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._rate, self._burst, self._clock = rate, burst, clock
        self._kept: OrderedDict[Hashable, tuple[float, float]] = OrderedDict()
        self._lock = threading.Lock()

    def _tokens(self, key: Hashable) -> float:
        tokens, at = self._kept.get(key, (self._burst, self._clock()))
        return min(self._burst, tokens + (self._clock() - at) * self._rate)

    def empty(self, key: Hashable) -> bool:
        """Whether there is no token left."""
        return self._tokens(key) < 1

    def take(self, key: Hashable) -> None:
        """Takes a token, also the last."""
        with self._lock:
            self._kept[key] = (max(0.0, self._tokens(key) - 1), self._clock())
            self._kept.move_to_end(key)
            if len(self._kept) > REMEMBERED:
                self._kept.popitem(last=False)


class Place:
    """One request that is let in. `give_way` ends it while it waits for the rest of its body."""

    def __init__(self, admission: Admission, network: str, give_way: Callable[[], None]) -> None:
        self._admission = admission
        self.network, self.give_way = network, give_way
        self.size = 0
        self.waits = True  # for the rest of its body

    def brought(self, size: int) -> None:
        """So many bytes more; raises `Busy` if there is no room for them."""
        self._admission.make_room(self, size)
        self.size += size
        self._admission.held += size

    def whole(self) -> None:
        """All of it is here: it is answered, whoever else comes."""
        self.waits = False


class Admission:
    """The requests that this process is answering, and the bytes that they have brought so far."""

    def __init__(self, requests: int = MOST_REQUESTS, size: int = MOST_BYTES) -> None:
        self._requests, self._size = requests, size
        self._places: dict[Place, None] = {}  # in the order in which they came
        self.held = 0

    @property
    def at_once(self) -> int:
        """How many requests are let in."""
        return len(self._places)

    @contextmanager
    def one_more(self, network: str, give_way: Callable[[], None]) -> Iterator[Place]:
        """Lets a request from `network` in. Raises `Busy`."""
        place = Place(self, network, give_way)
        if self.at_once >= self._requests:
            greediest = self._of_the_greediest(lambda _: 1)
            alike = [one for one in self._places if one.waits and one.network == network]
            if not greediest or (
                greediest[0].network != network and len(greediest) <= len(alike) + 1
            ):
                raise Busy
            self._leave(greediest[0])  # it has waited longest
        self._places[place] = None
        try:
            yield place
        finally:
            self._forget(place)

    def make_room(self, place: Place, size: int) -> None:
        """Room for `size` bytes more of a place: of the network that holds most, what holds most
        gives way to it.
        """
        if place not in self._places:
            raise Busy  # it gave way a moment ago
        while self.held + size > self._size:
            greediest = self._of_the_greediest(lambda one: one.size)
            largest = max(greediest, key=lambda one: one.size, default=place)
            if largest.size <= place.size:
                raise Busy
            self._leave(largest)

    def _of_the_greediest(self, holds: Callable[[Place], int]) -> list[Place]:
        """The waiting places of the network that holds most, those that came first before the
        others.
        """
        networks: dict[str, list[Place]] = {}
        for place in self._places:
            if place.waits:
                networks.setdefault(place.network, []).append(place)
        return max(networks.values(), key=lambda places: sum(map(holds, places)), default=[])

    def _leave(self, place: Place) -> None:
        METRICS.turned_away("gave_way")
        self._forget(place)
        place.give_way()

    def _forget(self, place: Place) -> None:
        if place in self._places:
            del self._places[place]
            self.held -= place.size


def network_of(address: str) -> str:
    """What counts as one network address: an IPv4 address, or the 64 bits of an IPv6 address that a
    household or office has.
    """
    try:
        address_read = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return address
    if isinstance(address_read, ipaddress.IPv4Address):
        return str(address_read)
    return str(
        address_read.ipv4_mapped or ipaddress.ip_network((int(address_read) >> 64 << 64, 64))
    )
