"""Programs that start quickly: each a process of its own, forked from one that has loaded their modules already."""

from __future__ import annotations

import multiprocessing
import os
import runpy
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from multiprocessing.context import ForkServerContext
from pathlib import Path
from types import ModuleType

LOADED = (  # what the relay and most commands load
    "alembic.command",
    "alembic.context",
    "anyio._backends._asyncio",
    "anyio._core._resources",
    "anyio._core._synchronization",
    "anyio._core._tasks",
    "anyio.streams.memory",
    "anyio.streams.stapled",
    "anyio.streams.tls",
    "aftercare.cli.command_line",
    "aftercare.cli.exchange",
    "aftercare.actions.exchange.sync_now",
    "aftercare.actions.caseload.list_cases",
    "sqlalchemy.dialects.postgresql.psycopg",
    "sqlalchemy.dialects.sqlite",
    "sqlite3.dbapi2",
    "sync.server.app",
    "sync.server.backup",
    "sync.server.listening",
    "sync.server.local_name",
    "uvicorn.lifespan.on",
    "uvicorn.loops.auto",
    "uvicorn.loops.uvloop",
    "uvicorn.protocols.http.h11_impl",
)


@cache
def _loaded() -> ForkServerContext:
    found = multiprocessing.get_context("forkserver")
    found.set_forkserver_preload(list(LOADED))
    return found


@contextmanager
def _without_main() -> Iterator[None]:
    """Inside, this program's own main module is none that a new process would load once more."""
    mine = sys.modules["__main__"]
    sys.modules["__main__"] = ModuleType("__main__")
    try:
        yield
    finally:
        sys.modules["__main__"] = mine


class Program:
    """`python -m module words…`, begun at once; its output goes to the file at `said`, what it is told comes from `told`."""

    def __init__(
        self,
        module: str,
        words: tuple[str, ...],
        said: Path,
        error: Path,
        told: Path,
        environment: Mapping[str, str],
    ) -> None:
        given = (module, words, said, error, told, dict(environment), str(Path.cwd()))
        self._process = _loaded().Process(target=_run, args=given, daemon=True)
        with _without_main():
            self._process.start()

    def poll(self) -> int | None:
        """How it ended, None while it runs."""
        return self._process.exitcode

    def wait(self, seconds: float | None = None) -> int | None:
        """How it ended."""
        self._process.join(seconds)
        return self._process.exitcode

    def kill(self) -> None:
        """Ends it as a loss of power does."""
        self._process.kill()

    def terminate(self) -> None:
        """Asks it to end."""
        self._process.terminate()

    def send_signal(self, number: int) -> None:
        os.kill(self._process.pid or 0, number)


def begin(module: str, *words: object, log: Path) -> Program:
    """Begins `python -m module words…`; what it says is added to the file at `log`."""
    return Program(module, tuple(map(str, words)), log, log, Path(os.devnull), os.environ)


def run(
    module: str,
    *words: object,
    told: str | None = None,
    environment: Mapping[str, str] | None = None,
) -> subprocess.CompletedProcess[str]:
    """Runs `python -m module words…` to its end; `told` is what it reads."""
    with tempfile.TemporaryDirectory() as folder:
        said, error, asked = (Path(folder, name) for name in ("said", "error", "told"))
        asked.write_text(told or "", encoding="utf-8")
        texts = tuple(map(str, words))
        code = Program(
            module, texts, said, error, asked, os.environ if environment is None else environment
        ).wait()
        assert code is not None
        return subprocess.CompletedProcess(
            [sys.executable, "-m", module, *texts],
            code,
            said.read_text("utf-8"),
            error.read_text("utf-8"),
        )


def _run(
    module: str,
    words: tuple[str, ...],
    said: Path,
    error: Path,
    told: Path,
    environment: dict[str, str],
    folder: str,
) -> None:
    """In the new process."""
    os.setsid()
    for number, path, how in (
        (0, told, os.O_RDONLY),
        (1, said, os.O_WRONLY),
        (2, error, os.O_WRONLY),
    ):
        opened = os.open(path, how | (os.O_CREAT | os.O_APPEND if number else 0), 0o600)
        os.dup2(opened, number)
        os.close(opened)
    for number, name in ((1, "stdout"), (2, "stderr")):
        speaks = open(number, "w", encoding="utf-8", errors="backslashreplace", closefd=False)  # noqa: SIM115
        setattr(sys, name, speaks)
    sys.stdin = open(0, encoding="utf-8", closefd=False)  # noqa: SIM115
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(folder)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    sys.argv = [module, *words]
    runpy.run_module(module, run_name="__main__", alter_sys=True)
