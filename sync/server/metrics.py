"""What Prometheus is told: counts, sizes and times; nothing by device, person or case."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable
from pathlib import Path

from prometheus_client import (
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    generate_latest,
    multiprocess,
)

MULTIPROCESS = "PROMETHEUS_MULTIPROC_DIR"  # where several processes put their counts together
SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30)


class Metrics:
    """The counters of this process."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self._requests = self._counter(
            "requests", "Requests by path and status.", ["path", "status"]
        )
        self._envelopes = self._counter(
            "envelopes", "Envelopes by way: up (offered by devices) or down.", ["way"]
        )
        self._chunks = self._counter("chunks", "Chunks of attachments by way: up or down.", ["way"])
        self._refusals = self._counter(
            "refusals", "Refused items and requests by code (PROTOCOL 7.4).", ["code"]
        )
        self._bytes = self._counter("bytes", "Bytes of bodies by way: up or down.", ["way"])
        self._seconds = Histogram(
            "aftercare_request_seconds",
            "Time of requests by path.",
            ["path"],
            registry=self.registry,
            buckets=SECONDS,
        )
        self._turned_away = self._counter(
            "turned_away", "Requests and connections beyond a limit, by limit.", ["limit"]
        )
        self.in_flight = Gauge(
            "aftercare_in_flight",
            "Requests being answered.",
            registry=self.registry,
            multiprocess_mode="livesum",
        )

    def _counter(self, name: str, what: str, labels: list[str]) -> Counter:
        return Counter(f"aftercare_{name}", what, labels, registry=self.registry)

    def request(self, path: str, status: int, seconds: float, up: int, down: int) -> None:
        """A request that was answered."""
        self._requests.labels(path, str(status)).inc()
        self._seconds.labels(path).observe(seconds)
        self._bytes.labels("up").inc(up)
        self._bytes.labels("down").inc(down)

    def exchange(self, up: int, down: int, refused: Iterable[str]) -> None:
        """What one exchange carried."""
        self._envelopes.labels("up").inc(up)
        self._envelopes.labels("down").inc(down)
        for code in refused:
            self.refusal(code)

    def chunks(self, up: int, down: int) -> None:
        """Chunks of attachments that were stored and handed out."""
        self._chunks.labels("up").inc(up)
        self._chunks.labels("down").inc(down)

    def refusal(self, code: str) -> None:
        """Something that was refused."""
        self._refusals.labels(code).inc()

    def turned_away(self, limit: str) -> None:
        """Somebody met a limit."""
        self._turned_away.labels(limit).inc()

    def text(self) -> bytes:
        """The page that Prometheus reads; of all processes, if there are several."""
        if not os.environ.get(MULTIPROCESS):
            return generate_latest(self.registry)
        together = CollectorRegistry()
        multiprocess.MultiProcessCollector(together)  # type: ignore[no-untyped-call]
        return generate_latest(together)


def place_for_counts(folder: Path) -> Path:
    """An empty folder in the server's own, where several processes put their counts together; those
    of an earlier run go.
    """
    place = folder / "counts"
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(mode=0o700)
    return place


METRICS = Metrics()
