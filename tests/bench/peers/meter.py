"""Counts what goes through: a TCP proxy that counts bytes and HTTP requests, and what processes use of the machine."""

from __future__ import annotations

import os
import socket
import sys
import threading
from pathlib import Path

TICKS = os.sysconf("SC_CLK_TCK")


class Counter:
    """Bytes each way, connections, and requests where the stream is plain HTTP."""

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        """Begins anew."""
        self.up = self.down = self.requests = 0

    def shown(self) -> dict[str, int]:
        """As one JSON object."""
        return {"up": self.up, "down": self.down, "requests": self.requests}


class Requests:
    """Follows a client's stream and counts its HTTP requests; gives up where it is not plain HTTP."""

    def __init__(self, counter: Counter) -> None:
        self._counter, self._buffer, self._left, self._chunked, self._plain = (
            counter,
            b"",
            0,
            False,
            True,
        )

    def feed(self, data: bytes) -> None:
        """Takes note of a piece of the stream."""
        if not self._plain:
            return
        self._buffer += data
        while self._buffer and self._plain and self._step():
            pass

    def _step(self) -> bool:
        if self._left:
            skipped = min(self._left, len(self._buffer))
            self._buffer, self._left = self._buffer[skipped:], self._left - skipped
            return True
        line, found, rest = self._buffer.partition(b"\r\n")
        if self._chunked:
            if not found:
                return False
            size = int(line.split(b";")[0] or b"0", 16)
            self._buffer, self._left = rest, size + 2
            self._chunked = size > 0
            return True
        head, ended, rest = self._buffer.partition(b"\r\n\r\n")
        if not ended:
            self._plain = len(self._buffer) < 65536
            return False
        lines = head.decode("latin1").split("\r\n")
        if "HTTP/" not in lines[0]:
            self._plain = False
            return False
        fields = {
            name.strip().lower(): value.strip()
            for name, _, value in (one.partition(":") for one in lines[1:])
        }
        self._counter.requests += 1
        self._buffer, self._left = rest, int(fields.get("content-length", 0))
        self._chunked = "chunked" in fields.get("transfer-encoding", "").lower()
        return True


def serve(listen: tuple[str, int], target: tuple[str, int], control: str) -> None:
    """Passes connections on for ever; a line on the control socket resets the counts and answers with those before."""
    import json

    counter = Counter()
    listener = socket.create_server(listen, backlog=64)
    asked = socket.socket(socket.AF_UNIX)
    asked.bind(control)
    asked.listen()

    def count() -> None:
        while True:
            one, _ = asked.accept()
            with one, one.makefile("rw") as lines:
                for _ in lines:
                    lines.write(json.dumps(counter.shown()) + "\n")
                    lines.flush()
                    counter.reset()

    threading.Thread(target=count, daemon=True).start()
    print("ready", flush=True)
    while True:
        client, _ = listener.accept()
        server = socket.create_connection(target)
        for one in (client, server):
            one.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        threading.Thread(target=_pump, args=(client, server, counter, True), daemon=True).start()
        threading.Thread(target=_pump, args=(server, client, counter, False), daemon=True).start()


def _pump(source: socket.socket, sink: socket.socket, counter: Counter, upward: bool) -> None:
    requests = Requests(counter)
    try:
        while piece := source.recv(262_144):
            if upward:
                counter.up += len(piece)
                requests.feed(piece)
            else:
                counter.down += len(piece)
            sink.sendall(piece)
    except OSError:
        pass
    finally:
        for one in (source, sink):
            one.close()


def tree(pid: int) -> list[int]:
    """A process and all that it started."""
    found = [pid]
    try:
        for thread in Path(f"/proc/{pid}/task").iterdir():
            for child in (thread / "children").read_text().split():
                found += tree(int(child))
    except OSError:
        pass
    return found


def cpu_seconds(pid: int) -> float:
    """Processor time used so far."""
    total = 0
    for one in tree(pid):
        try:
            fields = Path(f"/proc/{one}/stat").read_text().rsplit(")", 1)[1].split()
            total += sum(map(int, fields[11:15]))
        except OSError:
            continue
    return total / TICKS


def peak_megabytes(pid: int) -> float:
    """The most memory that one of its processes held."""
    most = 0
    for one in tree(pid):
        try:
            lines = Path(f"/proc/{one}/status").read_text().splitlines()
            most = max(most, *(int(line.split()[1]) for line in lines if line.startswith("VmHWM")))
        except (OSError, TypeError):
            continue
    return most / 1024


if __name__ == "__main__":
    here, there = (part.rpartition(":") for part in sys.argv[1:3])
    serve((here[0], int(here[2])), (there[0], int(there[2])), sys.argv[3])
