"""A TCP proxy in this process that counts what comes down from the relay and ends each connection after so many bytes."""

from __future__ import annotations

import socket
import threading
from contextlib import suppress

PIECE = 1024


class CuttingLink:
    """Listens on a port of its own. `down`: bytes passed down so far; `cut`: after how many the next connections end, if at all."""

    def __init__(self, address: str) -> None:
        host, _, port = address.rpartition("//")[2].rpartition(":")
        self._target = (host, int(port))
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.address = f"https://127.0.0.1:{self._listener.getsockname()[1]}"
        self.down, self.connections, self.cuts = 0, 0, 0
        self.cut: int | None = None
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        """Takes no further connections."""
        self._listener.close()

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            server = socket.create_connection(self._target)
            self.connections += 1
            threading.Thread(target=self._up, args=(client, server), daemon=True).start()
            threading.Thread(
                target=self._down, args=(server, client, self.cut), daemon=True
            ).start()

    @staticmethod
    def _up(client: socket.socket, server: socket.socket) -> None:
        with suppress(OSError):
            while piece := client.recv(65536):
                server.sendall(piece)
        _end(client, server)

    def _down(self, server: socket.socket, client: socket.socket, cut: int | None) -> None:
        passed = 0
        with suppress(OSError):
            while piece := server.recv(PIECE):
                if cut is not None and passed + len(piece) > cut:
                    piece = piece[: cut - passed]
                client.sendall(piece)
                passed += len(piece)
                self.down += len(piece)
                if passed == cut:
                    self.cuts += 1
                    break
        _end(client, server)


def _end(*ends: socket.socket) -> None:
    for one in ends:
        with suppress(OSError):
            one.shutdown(socket.SHUT_RDWR)
        one.close()
