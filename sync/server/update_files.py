"""Releases, handed out as files (PROTOCOL 12): nothing but what a repository of releases holds,
from any byte on. No listing.

What they say is signed by their publisher and verified by the devices; the relay is a shelf.
"""

from __future__ import annotations

import re
import time
from collections import Counter
from collections.abc import AsyncIterator
from pathlib import Path

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response, StreamingResponse

from sync.protocol.messages import UPDATES_TYPE
from sync.server.limits import Buckets, network_of
from sync.server.metrics import METRICS

RELEASES = "updates"  # in the server's folder
NAME = re.compile(
    r"metadata/([0-9]{1,9}\.(root|snapshot|targets)|timestamp)\.json"
    r"|targets/desktop/[0-9a-f]{64}\.[a-z0-9_-]{1,40}\.json\.zst"
    r"|blobs/[0-9a-f]{64}\.zst"
)
FROM = re.compile(r"bytes=([0-9]{1,15})-")
# bytes; files on their way at a time, in one process
PIECE, AT_ONCE, OF_ONE_NETWORK = (64 * 1024, 256, 128)
HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
    "Accept-Ranges": "bytes",
}


class UpdateFiles:
    """Answers GET /updates/... from `folder`. Names that no repository has count as failures of
    whoever asks.
    """

    def __init__(self, folder: Path, failures: Buckets) -> None:
        self._folder, self._failures = folder, failures
        self._on_their_way = Counter[str]()  # by network address

    async def answer(self, request: Request) -> Response:
        """The file, or its rest."""
        start = time.perf_counter()
        response = await self._answer(request)
        METRICS.request(
            "/updates",
            response.status_code,
            time.perf_counter() - start,
            0,
            int(response.headers.get("content-length", 0)),
        )
        return response

    async def _answer(self, request: Request) -> Response:
        address = network_of(request.client.host if request.client else "")
        name = request.path_params["name"]
        if self._failures.empty(address) or self._full(address):
            METRICS.turned_away("updates")
            return PlainTextResponse("later", 503, headers={**HEADERS, "Retry-After": "10"})
        if not NAME.fullmatch(name):
            self._failures.take(address)
            return PlainTextResponse("not found", 404, headers=HEADERS)
        path = self._folder / name
        try:
            size = (await run_in_threadpool(path.stat)).st_size
        except OSError:
            return PlainTextResponse("not found", 404, headers=HEADERS)
        asked = FROM.fullmatch(request.headers.get("range", ""))
        first = int(asked[1]) if asked else 0
        if asked and first >= size:
            return PlainTextResponse(
                "no such part", 416, headers={**HEADERS, "Content-Range": f"bytes */{size}"}
            )
        headers = {**HEADERS, "Content-Length": str(size - first)}
        if asked:
            headers["Content-Range"] = f"bytes {first}-{size - 1}/{size}"
        return StreamingResponse(
            self._pieces(path, first, size, address), 206 if asked else 200, headers, UPDATES_TYPE
        )

    def _full(self, network: str) -> bool:
        return (
            self._on_their_way.total() >= AT_ONCE or self._on_their_way[network] >= OF_ONE_NETWORK
        )

    async def _pieces(
        self, path: Path, first: int, size: int, network: str
    ) -> AsyncIterator[bytes]:
        self._on_their_way[network] += 1
        try:
            with path.open("rb") as stream:
                stream.seek(first)
                left = size - first
                while left and (piece := await run_in_threadpool(stream.read, min(PIECE, left))):
                    left -= len(piece)
                    yield piece
        finally:
            self._on_their_way[network] -= 1
            self._on_their_way += Counter()  # drops those at zero
