"""The server of practice and the demo: waited for by the clock, however slow the computer, and told when it does not come."""

import subprocess
import sys

import pytest

from aftercare.demo import organisation
from aftercare.demo.organisation import ServerDidNotStart, free_port, running_server

LATE = "import socket, sys, time; time.sleep(2); s = socket.create_server(('127.0.0.1', int(sys.argv[1]))); time.sleep(60)"


def started(code, port):
    return subprocess.Popen([sys.executable, "-c", code, str(port)])


def test_one_that_is_slow_to_come_is_waited_for_and_one_that_never_does_is_given_up(monkeypatch):
    port = free_port()
    for code, patience in ((LATE, 60), ("import time; time.sleep(60)", 0.5)):
        process = started(code, port)
        monkeypatch.setattr(organisation, "STARTING", patience)
        try:
            if code == LATE:
                organisation._await(f"https://127.0.0.1:{port}", process)
                continue
            with pytest.raises(ServerDidNotStart, match="does not answer"):
                organisation._await(f"https://127.0.0.1:{port}", process)
        finally:
            process.kill()
            process.wait()


def test_one_whose_process_ends_is_not_waited_for():
    process = started("raise SystemExit(3)", 1)
    with pytest.raises(ServerDidNotStart, match="its process ended"):
        organisation._await(f"https://127.0.0.1:{free_port()}", process)


def test_ended_or_killed_it_leaves_nothing_among_the_temporary_files(tmp_path, monkeypatch):
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setenv("TMPDIR", str(temporary))
    # as Windows ends one
    monkeypatch.setattr(organisation, "_end", lambda process: (process.kill(), process.wait()))
    with running_server(tmp_path / "server", "Contoh") as code:
        assert code
    assert list(temporary.iterdir()) == []
