"""Requests that wait for the ledger at the same time are taken in together: one lock, one flush to
the disk for all of them.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

MOST = 64  # requests in one transaction


class Job:
    """One request in the queue, and what became of it."""

    def __init__(self) -> None:
        self.done = False
        self.error: Exception | None = None


J = TypeVar("J", bound=Job)


class Turns(Generic[J]):
    """The queue of one process. `take` is given all that wait, in the order in which they came, and
    marks what it has done.
    """

    def __init__(self, take: Callable[[Sequence[J]], None]) -> None:
        self._take = take
        self._waiting: list[J] = []
        self._guard, self._turn = threading.Lock(), threading.Lock()

    def run(self, job: J) -> None:
        """Returns once the job is committed; raises what stood in its way."""
        with self._guard:
            self._waiting.append(job)
        while not job.done:
            with self._turn:
                if job.done:
                    break
                with self._guard:
                    jobs, self._waiting = self._waiting[:MOST], self._waiting[MOST:]
                try:
                    self._take(jobs)
                except Exception as error:  # noqa: BLE001 - whoever waits is told of whatever it was
                    for one in jobs:
                        one.error = one.error or error
                for one in jobs:
                    one.done = True
        if job.error:
            raise job.error
