"""A bad link where the kernel has none: two network namespaces joined by a TUN pair, every packet passing through here.

usage: poor_link.py CONTROL      as root. Namespaces poor-client (10.9.0.1) and poor-server (10.9.0.2), removed at the end.
A JSON line on the control socket sets {"delay": seconds each way, "rate": bits a second, "loss": share of packets}.
"""

from __future__ import annotations

import asyncio
import fcntl
import json
import os
import random
import signal
import struct
import subprocess
import sys
from contextlib import suppress

QUEUE = 200  # packets each way, then they are dropped
SIDES = (
    ("poor-client", "poorc", "10.9.0.1", "10.9.0.2"),
    ("poor-server", "poors", "10.9.0.2", "10.9.0.1"),
)
link: dict[str, float] = {"delay": 0, "rate": 0, "loss": 0}
chance = random.Random(7)


def tun(name: str) -> int:
    """An open TUN device."""
    handle = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
    fcntl.ioctl(handle, 0x400454CA, struct.pack("16sH22x", name.encode(), 0x0001 | 0x1000))
    return handle


class Direction:
    """Packets of one direction: rate, delay, loss."""

    def __init__(self, loop: asyncio.AbstractEventLoop, source: int, sink: int) -> None:
        self._loop, self._source, self._sink, self._free, self._queued = loop, source, sink, 0.0, 0
        loop.add_reader(source, self._read)

    def _read(self) -> None:
        while True:
            try:
                packet = os.read(self._source, 65536)
            except BlockingIOError:
                return
            if link["loss"] and chance.random() < link["loss"]:
                continue
            if not link["rate"]:
                self._write(packet)
            elif self._queued < QUEUE:
                self._free = max(self._loop.time(), self._free) + len(packet) * 8 / link["rate"]
                self._queued += 1
                self._loop.call_at(self._free, self._sent)
                self._loop.call_at(self._free + link["delay"], self._write, packet)

    def _sent(self) -> None:
        self._queued -= 1

    def _write(self, packet: bytes) -> None:
        with suppress(OSError):
            os.write(self._sink, packet)


def ip(*arguments: str, check: bool = True) -> None:
    """The system's ip command."""
    subprocess.run(["ip", *arguments], check=check, stderr=None if check else subprocess.DEVNULL)


async def main() -> None:
    """Sets up the link and serves the control socket."""
    handles = []
    for space, device, own, other in SIDES:
        ip("netns", "del", space, check=False)
        ip("netns", "add", space)
        handles.append(tun(device))
        ip("link", "set", device, "netns", space)
        ip("-n", space, "link", "set", "lo", "up")
        ip("-n", space, "addr", "add", own, "peer", other, "dev", device)
        ip("-n", space, "link", "set", device, "mtu", "1400", "up")
    loop = asyncio.get_running_loop()
    Direction(loop, handles[0], handles[1])
    Direction(loop, handles[1], handles[0])

    async def control(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while line := await reader.readline():
            link.update(json.loads(line))
            writer.write(json.dumps(link).encode() + b"\n")
            await writer.drain()

    served = await asyncio.start_unix_server(control, sys.argv[1])
    print("ready", flush=True)
    await served.serve_forever()


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    try:
        asyncio.run(main())
    finally:
        for side in SIDES:
            ip("netns", "del", side[0], check=False)
