"""What one process lets in: so many requests and bytes at once, so many a second of each device and address.

What is beyond is answered at once with "later" and costs next to nothing; devices wait and come again.
"""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager

from sync.server.refusal import RequestRefused

MOST_REQUESTS, MOST_BYTES = 1000, 64 * 1024 * 1024  # at once, in one process: requests, and bytes of their bodies
DEVICE_RATE, DEVICE_BURST = 20.0, 200.0  # requests a second of one device, and how many at once
FAILURE_RATE, FAILURE_BURST = 0.5, 30.0  # refused requests a second of one network address, and how many at once
REMEMBERED = 20_000  # devices or addresses


class Busy(RequestRefused):
    """Too much at once."""

    def __init__(self) -> None:
        super().__init__(503, "busy", "The server has too much to do at this moment; try again in a while.")


class TooOften(RequestRefused):
    """Too many requests of one device or address."""

    def __init__(self) -> None:
        super().__init__(429, "too_often", "There are too many requests from here; try again in a while.")


class Buckets:
    """A bucket of tokens for each key: refilled at `rate` a second up to `burst`. The least used keys are forgotten."""

    def __init__(self, rate: float, burst: float, clock: Callable[[], float] = time.monotonic) -> None:
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


class Admission:
    """The requests that this process is answering, and the bytes that they have brought so far."""

    def __init__(self, requests: int = MOST_REQUESTS, size: int = MOST_BYTES) -> None:
        self._requests, self._size = requests, size
        self.at_once = self.held = 0

    @contextmanager
    def one_more(self) -> Iterator[Callable[[int], None]]:
        """Lets a request in; yields what is to be told of every byte it brings. Raises `Busy`."""
        if self.at_once >= self._requests:
            raise Busy
        mine = 0

        def brought(size: int) -> None:
            nonlocal mine
            if self.held + size > self._size:
                raise Busy
            mine += size
            self.held += size

        self.at_once += 1
        try:
            yield brought
        finally:
            self.at_once -= 1
            self.held -= mine
