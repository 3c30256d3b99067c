"""A TCP proxy that misbehaves, between a device and the real server: what the field's networks do to an encrypted stream."""

from __future__ import annotations

import random
import socket
import ssl
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from typing import NamedTuple

CHUNK = 1024


class Fault(NamedTuple):
    """What happens to the next connections. Numbers are bytes of the stream, after which it happens; None: it does not.

    `cut_up`, `cut_down`: the connection ends; `bend_up`, `bend_down`: one bit is flipped; `twice`: a piece is delivered twice;
    `pause`: seconds before each piece; `refuse`: no connection; `silent`: nothing ever comes back; `answers`: something else
    answers, in plain text, with another certificate if `certificate` is given.
    """

    cut_up: int | None = None
    cut_down: int | None = None
    bend_up: int | None = None
    bend_down: int | None = None
    twice: int | None = None
    pause: float = 0
    refuse: bool = False
    silent: bool = False
    answers: bytes = b""
    certificate: tuple[str, str] | None = None


HEALTHY = Fault()


class Proxy:
    """Listens on a port of its own and passes on to `target`. `fault` may be changed at any time."""

    def __init__(self, target: tuple[str, int]) -> None:
        self.target, self.fault, self.connections = target, HEALTHY, 0
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._open: list[socket.socket] = []
        threading.Thread(target=self._accept, daemon=True).start()

    @property
    def address(self) -> str:
        """Where a device reaches it."""
        return f"https://127.0.0.1:{self.port}"

    def close(self) -> None:
        """Ends all connections."""
        self._listener.close()
        self.drop()

    def drop(self) -> None:
        """Cuts what is open, as when the signal is gone."""
        for one in self._open:
            one.close()
        self._open.clear()

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            fault = self.fault
            if fault.refuse:
                client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\0\0\0\0\0\0\0")
                client.close()
                continue
            self._open.append(client)
            threading.Thread(target=self._serve, args=(client, fault), daemon=True).start()

    def _serve(self, client: socket.socket, fault: Fault) -> None:
        if fault.silent:
            return  # held open, and nothing is said
        if fault.answers:
            self._answer(client, fault)
            return
        try:
            server = socket.create_connection(self.target)
        except OSError:
            client.close()
            return
        self._open.append(server)
        up = threading.Thread(
            target=_pump,
            args=(client, server, fault.cut_up, fault.bend_up, fault.twice, fault.pause),
            daemon=True,
        )
        up.start()
        _pump(server, client, fault.cut_down, fault.bend_down, None, fault.pause)

    def _answer(self, client: socket.socket, fault: Fault) -> None:
        try:
            if fault.certificate:
                context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
                context.load_cert_chain(*fault.certificate)
                client = context.wrap_socket(client, server_side=True)
            client.settimeout(0.2)
            with suppress(TimeoutError):
                while client.recv(
                    65536
                ):  # all of it: closing on unread bytes would take the answer along
                    pass
            client.sendall(fault.answers)
        except OSError:
            pass
        finally:
            client.close()


def _pump(
    source: socket.socket,
    sink: socket.socket,
    cut: int | None,
    bend: int | None,
    twice: int | None,
    pause: float,
) -> None:
    passed = 0
    try:
        while piece := source.recv(CHUNK):
            end = passed + len(piece)
            if cut is not None and end > cut:
                sink.sendall(piece[: max(0, cut - passed)])
                break
            if bend is not None and passed <= bend < end:
                at = bend - passed
                piece = piece[:at] + bytes([piece[at] ^ 1]) + piece[at + 1 :]
            if pause:
                time.sleep(pause)
            sink.sendall(piece)
            if twice is not None and passed <= twice < end:
                sink.sendall(piece)
            passed = end
    except OSError:
        pass
    finally:
        for one in (source, sink):
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
            one.close()


def page(status: str, body: bytes, *more: str, kind: str = "text/html") -> bytes:
    """A whole HTTP answer."""
    head = [
        f"HTTP/1.1 {status}",
        f"Content-Type: {kind}",
        f"Content-Length: {len(body)}",
        *more,
        "Connection: close",
    ]
    return "\r\n".join(head).encode() + b"\r\n\r\n" + body


def any_fault(chance: random.Random) -> Fault:
    """One of the faults, at a random place of the stream."""
    at = chance.choice((0, 100, 600, 1500, 3000, 6000, 12_000)) + chance.randrange(400)
    kinds: tuple[Callable[[], Fault], ...] = (
        lambda: Fault(cut_up=at),
        lambda: Fault(cut_down=at),
        lambda: Fault(bend_up=at),
        lambda: Fault(bend_down=at),
        lambda: Fault(twice=at),
        lambda: Fault(pause=0.002),
        lambda: Fault(refuse=True),
        lambda: HEALTHY,
    )
    return chance.choice(kinds)()
