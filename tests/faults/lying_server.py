"""A server that lies: the real relay behind real TLS, with one lie between it and the devices."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from sync.protocol.encoding import decode, encode
from sync.protocol.messages import MEDIA_TYPE, Signed, SyncAnswer, SyncRequest
from sync.server.database import connect, url_of
from sync.server.refusal import RequestRefused
from sync.server.service import Service
from sync.server.settings import read_settings
from tests.town import Town

Lie = Callable[[SyncRequest, SyncAnswer], "SyncAnswer | Response"]


class LyingTown(Town):
    """A town whose server runs here, on a thread. `lie` alters answers; `deaf` alters requests before they are taken in."""

    lie: Lie | None = None
    deaf: Callable[[Signed], bytes] | None = None

    def start(self) -> None:
        """Starts the server thread."""
        settings = read_settings(self.folder / "srv")
        self.service = Service(connect(url_of(self.folder / "srv", settings.database)))
        routes = [
            Route("/v1/sync", self._sync, methods=["POST"]),
            Route("/v1/enrol", self._plain("enrol"), methods=["POST"]),
            Route("/v1/found", self._plain("found"), methods=["POST"]),
        ]
        folder = self.folder / "srv"
        config = uvicorn.Config(
            Starlette(routes=routes),
            host=settings.host,
            port=settings.port,
            ssl_certfile=str(folder / "certificate.pem"),
            ssl_keyfile=str(folder / "certificate.key"),
            log_level="critical",
        )
        self._running = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._running.run, daemon=True)
        self._thread.start()
        while not self._running.started:
            assert self._thread.is_alive(), "the server thread ended before it listened"
            time.sleep(0.01)

    def stop(self) -> None:
        """Stops the server thread; its port is free afterwards."""
        self._running.should_exit = self._running.force_exit = True
        self._thread.join()

    def _plain(self, name):
        async def answer(request: Request) -> Response:
            try:
                return Response(
                    getattr(self.service, name)(await request.body()), media_type=MEDIA_TYPE
                )
            except RequestRefused as refused:
                return _refusal(refused)

        return answer

    async def _sync(self, request: Request) -> Response:
        body = await request.body()
        asked = decode(decode(body, Signed, "request").payload, SyncRequest, "request")
        try:
            heard = self.deaf(decode(body, Signed, "request")) if self.deaf else body
            told = decode(self.service.synchronise(heard), SyncAnswer, "answer")
        except RequestRefused as refused:
            return _refusal(refused)
        if self.lie:
            told = self.lie(asked, told)
        return told if isinstance(told, Response) else Response(encode(told), media_type=MEDIA_TYPE)


def _refusal(refused: RequestRefused) -> Response:
    return Response(
        encode([1, refused.code, refused.message]), refused.status, media_type=MEDIA_TYPE
    )
