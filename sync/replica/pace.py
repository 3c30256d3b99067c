"""How much goes into one exchange: what the link carries in a few seconds, so that a break costs no
more (PROTOCOL 7.8).
"""

from __future__ import annotations

from sync.protocol.messages import LARGEST_PAGE, SMALLEST_PAGE
from sync.replica.http_transport import Traffic

SECONDS = 4.0  # an exchange should take about this long
FIRST = 32 * 1024  # bytes each way before anything is known of the link: four seconds of 64 kbit/s
MOST_UPLOAD = 2 * 1024 * 1024  # bytes of envelopes in one request
SMALL = 8 * 1024  # bytes; an exchange with less says nothing about the link's speed


class Pace:
    """Sizes for the next exchange: `page` bytes to ask for, `upload` bytes of envelopes to send."""

    def __init__(self, first: int = FIRST) -> None:
        self.page = self.upload = first
        self.speed = 0.0  # bytes a second, as last measured; 0 while unknown

    def learn(self, before: Traffic, after: Traffic, seconds: float) -> None:
        """Takes note of an exchange; sizes grow at most fourfold at a time and shrink at once."""
        size = after.up + after.down - before.up - before.down
        if size < SMALL:
            return
        self.speed = size / max(seconds, 0.001)
        wanted = int(self.speed * SECONDS)
        self.page = max(SMALLEST_PAGE, min(LARGEST_PAGE, wanted, 4 * self.page))
        self.upload = max(SMALLEST_PAGE, min(MOST_UPLOAD, wanted, 4 * self.upload))

    def broke(self) -> None:
        """After a broken exchange: smaller ones."""
        self.page = max(SMALLEST_PAGE, self.page // 4)
        self.upload = max(SMALLEST_PAGE, self.upload // 4)

    def seconds_left(self, size: int) -> int | None:
        """About how long `size` bytes take; None while the link's speed is unknown."""
        return round(size / self.speed) if self.speed else None
