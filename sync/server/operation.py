"""What an operator sees of running processes: logs as JSON lines, the token for metrics, and an end
that loses no request.
"""

from __future__ import annotations

import asyncio
import json
import logging
import secrets
import signal
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from threading import Event
from typing import Any

from anyio import to_thread

from sync.server.owned_file import write_owned

DATA_VARIABLE = "AFTERCARE_SERVER_DATA"
METRICS_TOKEN = "metrics.token"  # noqa: S105 - the name of a file
FIELDS = (
    "device",
    "up",
    "refused",
    "down",
    "bytes",
    "status",
    "code",
    "fault",
)  # numbers and codes; never content or an id

# a thread back from the database waits no longer for one that reckons: it may hold the ledger
SWITCH_SECONDS = 0.0005
# that answer requests in one process; those that write wait for each other and share a transaction
THREADS = 24
_ending = Event()


def draining() -> bool:
    """Whether this process was told to end."""
    return _ending.is_set()


class JsonLines(logging.Formatter):
    """One JSON object a line: the time, the level, what happened, and the numbers of `FIELDS`.
    Faults are named, not told.
    """

    def format(self, record: logging.LogRecord) -> str:
        """The line."""
        line: dict[str, Any] = {
            "at": self.formatTime(record, "%Y-%m-%dT%H:%M:%S"),
            "level": record.levelname.lower(),
        }
        line |= {
            "what": record.getMessage()
            if record.name.startswith(("aftercare", "uvicorn"))
            else record.name
        }
        line |= {name: getattr(record, name) for name in FIELDS if hasattr(record, name)}
        if record.exc_info and record.exc_info[0]:
            line["fault"] = record.exc_info[0].__name__
        return json.dumps(line)


def write_logs() -> None:
    """JSON lines to the standard error, where the service manager keeps them."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonLines())
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)
    for name in ("uvicorn", "uvicorn.error"):
        logger = logging.getLogger(name)
        logger.handlers, logger.propagate = [], True
        logger.setLevel(logging.WARNING)


def metrics_token(folder: Path) -> str:
    """The token that shows a Prometheus to be ours; made once, readable by the server's user
    alone.
    """
    path = folder / METRICS_TOKEN
    if not path.exists():
        write_owned(path, secrets.token_urlsafe(32).encode())
    return path.read_text().strip()


def drained_before_the_end(seconds: float) -> Callable[[Any], AbstractAsyncContextManager[None]]:
    """The application's lifespan: told to end, /readyz says so for `seconds`, then no connection is
    taken any more, and what is under way is answered.
    """

    @asynccontextmanager
    async def lifespan(_: Any) -> AsyncIterator[None]:
        _ending.clear()
        sys.setswitchinterval(SWITCH_SECONDS)
        to_thread.current_default_thread_limiter().total_tokens = THREADS
        ends = signal.getsignal(signal.SIGTERM)
        loop = asyncio.get_running_loop()

        def on_told(number: int, frame: Any) -> None:
            again = _ending.is_set()
            _ending.set()
            if callable(ends):
                loop.call_soon_threadsafe(
                    loop.call_later, 0 if again else seconds, ends, number, frame
                )

        try:
            signal.signal(signal.SIGTERM, on_told)
        except ValueError:  # not the main thread, as in tests: whoever runs it ends it
            yield
            return
        yield

    return lifespan
