"""The hybrid logical clock (PROTOCOL 5.6): close to the wall clock, never going back, and never
deciding a merge alone.
"""

from __future__ import annotations

from collections.abc import Callable

COUNTER_BITS = 16
# ms: a foreign time further ahead than this is somebody's wrong clock
FARTHEST_AHEAD = 24 * 3600 * 1000


class HybridClock:
    """Gives times for changes: milliseconds since 1970 in the upper bits, a counter in the lower
    16.
    """

    def __init__(self, wall: Callable[[], int], last: int = 0) -> None:
        self._wall = wall
        self.last = last

    def now(self) -> int:
        """A time later than every one given or observed before; unless those lie more than a day
        ahead: then the clock was wrong.
        """
        if milliseconds(self.last) > self._wall() + FARTHEST_AHEAD:
            self.last = 0
        self.last = max(self.last + 1, self._wall() << COUNTER_BITS)
        return self.last

    def observe(self, time: int) -> None:
        """Takes note of another's time, unless it is more than a day ahead of this wall clock."""
        if milliseconds(time) <= self._wall() + FARTHEST_AHEAD:
            self.last = max(self.last, time)


def hybrid(at: int) -> int:
    """The first hybrid time of a millisecond since 1970."""
    return max(0, at) << COUNTER_BITS


def milliseconds(time: int) -> int:
    """The wall-clock part of a hybrid time, in milliseconds since 1970."""
    return time >> COUNTER_BITS
