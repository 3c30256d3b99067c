"""The relay's HTTP interface (PROTOCOL 7 and 11).

    POST /v1/sync         Signed(SyncRequest) -> SyncAnswer    push and pull of one device, at once
    POST /v1/attachments  Signed(AttachmentRequest) -> AttachmentAnswer  sealed chunks, up and down
    POST /v1/enrol        EnrolRequest -> EnrolAnswer   a new device asks, again until it is certified
    POST /v1/found        FoundRequest -> EnrolAnswer   the first administrator's device founds
    POST /v1/recover      Signed(RecoverRequest) -> RecoverAnswer  with the kit, which is the root key
    POST /v1/relay        Signed(nonce) -> RelayAnswer  whoever holds the relay's key asks for the same
    GET  /updates/NAME    -> a file of the repository of releases, from any byte on (PROTOCOL 12)
    GET  /healthz         -> "ok"  the process runs
    GET  /readyz          -> "ok"  it answers requests: its database does, and it is not ending
    GET  /metrics         -> Prometheus text, for whoever shows the token in `metrics.token`

An organisation that is not the server's first has its name before /v1. Every other answer is an
ErrorAnswer with a status: 400 malformed, 403 not allowed, 404 nobody's address, 413 too large, 415
encoded, 426 newer version, 429 too often, 503 later.
"""

from __future__ import annotations

import hmac
import logging
import os
import threading
import time
from asyncio import timeout
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.exc import SQLAlchemyError
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect, Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from sync.protocol.attachments import ATTACHMENTS_PATH
from sync.protocol.encoding import encode
from sync.protocol.errors import ProtocolError
from sync.protocol.messages import (
    ENROL_PATH,
    FOUND_PATH,
    LARGEST_REQUEST,
    MEDIA_TYPE,
    RECOVER_PATH,
    RELAY_PATH,
    SYNC_PATH,
    VERSION,
    ErrorAnswer,
)
from sync.server.chunk_store import StoreUnreachable
from sync.server.limits import (
    FAILURE_BURST,
    FAILURE_RATE,
    Admission,
    Buckets,
    Busy,
    TooOften,
    network_of,
)
from sync.server.metrics import METRICS
from sync.server.operation import (
    DATA_VARIABLE,
    drained_before_the_end,
    draining,
    metrics_token,
    write_logs,
)
from sync.server.organisations import FIRST, Organisations
from sync.server.refusal import RequestRefused
from sync.server.service import Service
from sync.server.settings import read_settings
from sync.server.update_files import RELEASES, UpdateFiles

log = logging.getLogger("aftercare.server")
# no browser reads these: few bytes count
SEALED_HEADERS = {"X-Content-Type-Options": "nosniff", "Cache-Control": "no-store"}
PLAIN_HEADERS = {
    **SEALED_HEADERS,
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "Strict-Transport-Security": "max-age=31536000",
}
WORK: dict[str, Callable[[Service], Callable[[bytes], bytes]]] = {
    SYNC_PATH: lambda service: service.synchronise,
    ATTACHMENTS_PATH: lambda service: service.attachments,
    ENROL_PATH: lambda service: service.enrol,
    FOUND_PATH: lambda service: service.found,
    RECOVER_PATH: lambda service: service.recover,
    RELAY_PATH: lambda service: service.prove,
}
LARGE, LARGE_AT_ONCE = 1024 * 1024, 2  # bytes of a body; so many of these are worked on at a time
# what a known device signed is answered whatever else comes from its address
SIGNED = (SYNC_PATH, ATTACHMENTS_PATH)
LATER = {429, 503}  # statuses after which the same request is right a while later


class Front:
    """Answers requests of every organisation, within the limits of one process."""

    def __init__(self, find: Callable[[str], Service], failures: Buckets) -> None:
        self._find = find
        self._admission = Admission()
        self._failures = failures
        self._large = threading.Semaphore(LARGE_AT_ONCE)

    def endpoint(self, path: str) -> Callable[[Request], Awaitable[Response]]:
        """What answers at a path of the protocol."""

        async def answer(request: Request) -> Response:
            start, size = time.perf_counter(), [0]
            METRICS.in_flight.inc()
            try:
                response = await self._answer(request, path, size)
            finally:
                METRICS.in_flight.dec()
            METRICS.request(
                path, response.status_code, time.perf_counter() - start, size[0], len(response.body)
            )
            return response

        return answer

    async def _answer(self, request: Request, path: str, size: list[int]) -> Response:
        address = network_of(request.client.host if request.client else "")
        organisation = request.path_params.get("organisation", FIRST)
        failing = self._failures.empty(address)
        try:
            if failing and path not in SIGNED:
                raise TooOften
            async with self._received(request, address) as body:
                size[0] = len(body)
                return _sealed(await run_in_threadpool(self._work, path, organisation, body))
        except (RequestRefused, ProtocolError) as refused:
            nobody = failing and getattr(refused, "status", 400) in (400, 403, 404)
            return await self._refused(TooOften() if nobody else refused, address, organisation)
        except TimeoutError:  # it gave way while it waited; what is still to come of it is not read
            return _error(503, "busy", Busy().message, Connection="close")
        except ClientDisconnect:
            return Response(status_code=400)
        except SQLAlchemyError as error:
            log.error("database", extra={"fault": type(error).__name__})
            return _error(
                503, "database", "The server's database does not answer; try again later."
            )
        except StoreUnreachable as error:
            log.error("attachments", extra={"fault": str(error)})
            return _error(
                503,
                "attachments",
                "The server's store of attachments does not answer; try again later.",
            )

    @asynccontextmanager
    async def _received(self, request: Request, network: str) -> AsyncIterator[bytes]:
        """The body, once it is whole; it counts as held until it is answered."""
        async with timeout(None) as waiting:
            with self._admission.one_more(network, lambda: waiting.reschedule(0)) as place:
                body = await _read_body(request, place.brought)
                place.whole()
                yield body

    async def _refused(
        self, refused: RequestRefused | ProtocolError, network: str, organisation: str
    ) -> Response:
        """The answer to what was refused, which is charged to the address it came from."""
        if isinstance(refused, ProtocolError):
            self._failures.take(network)
            return _error(400, refused.code.value, str(refused))
        if refused.about:
            self._failures.take(network)
            with suppress(SQLAlchemyError, RequestRefused):
                await run_in_threadpool(self._note, organisation, refused)
        elif refused.status in (403, 404):
            self._failures.take(network)
        if isinstance(refused, Busy | TooOften):
            METRICS.turned_away(refused.code)
        return _error(refused.status, refused.code, refused.message)

    def _work(self, path: str, organisation: str, body: bytes) -> bytes:
        work = WORK[path](self._find(organisation))
        if len(body) <= LARGE:
            return work(body)
        with self._large:  # unpacked, a message takes many times its size
            return work(body)

    def _note(self, organisation: str, refused: RequestRefused) -> None:
        self._find(organisation).note(refused)


async def _read_body(request: Request, brought: Callable[[int], None]) -> bytes:
    """The body, as long as it is not too large; nothing here is ever unpacked, so its size is what
    it costs.
    """
    if request.headers.get("content-encoding", "identity") != "identity":
        raise RequestRefused(
            415, "malformed", "Bodies are taken as they are, in no other encoding."
        )
    body = bytearray()
    async for chunk in request.stream():
        brought(len(chunk))
        body += chunk
        if len(body) > LARGEST_REQUEST:
            raise RequestRefused(413, "too_large", "The request is larger than this server takes.")
    return bytes(body)


def _sealed(body: bytes) -> Response:
    return Response(body, media_type=MEDIA_TYPE, headers=SEALED_HEADERS)


def _error(status: int, code: str, message: str, **more: str) -> Response:
    METRICS.refusal(code)
    log.info("refused", extra={"status": status, "code": code})
    headers = {**SEALED_HEADERS, **({"Retry-After": "10"} if status in LATER else {}), **more}
    return Response(
        encode(ErrorAnswer(VERSION, code, message)), status, media_type=MEDIA_TYPE, headers=headers
    )


def _plain(text: str, status: int = 200) -> Response:
    return PlainTextResponse(text, status, headers=PLAIN_HEADERS)


def make_app(
    engine: Engine | None = None,
    clock: Callable[[], float] = time.time,
    organisations: Organisations | None = None,
    token: str = "",
    drain_seconds: float = 0,
    failures: Buckets | None = None,
    updates: Path | None = None,
) -> Starlette:
    """The ASGI application: over all `organisations`, or over the one whose database is `engine`;
    releases from `updates`.
    """
    alone = Service(engine, clock) if engine is not None else None

    def find(organisation: str) -> Service:
        if organisations is not None:
            return organisations.service(organisation)
        if alone is None or organisation:
            raise RequestRefused(
                404, "organisation_unknown", "There is no organisation at this address."
            )
        return alone

    def readyz(_: Request) -> Response:
        if draining():
            return _plain("ending", 503)
        try:
            find(FIRST).healthy()
        except SQLAlchemyError:
            return _plain("database away", 503)
        return _plain("ok")

    def metrics(request: Request) -> Response:
        shown = request.headers.get("authorization", "").removeprefix("Bearer ").encode()
        if not token or not hmac.compare_digest(shown, token.encode()):
            return _plain("show the token of the server's folder", 401)
        return Response(
            METRICS.text(), media_type="text/plain; version=0.0.4", headers=PLAIN_HEADERS
        )

    async def unknown(_: Request, __: Exception) -> Response:
        return _plain("not found", 404)

    failures = failures or Buckets(FAILURE_RATE, FAILURE_BURST)
    front = Front(find, failures)
    routes = [
        Route("/healthz", lambda _: _plain("ok")),
        Route("/readyz", readyz),
        Route("/metrics", metrics),
    ]
    for path in WORK:
        routes.append(Route(path, front.endpoint(path), methods=["POST"]))
        routes.append(Route("/{organisation}" + path, front.endpoint(path), methods=["POST"]))
    if updates:
        shelf = UpdateFiles(updates, failures)
        routes += [
            Route(f"{before}/updates/{{name:path}}", shelf.answer)
            for before in ("", "/{organisation}")
        ]
    lifespan = drained_before_the_end(drain_seconds)
    return Starlette(
        routes=routes, exception_handlers={404: unknown, 405: unknown}, lifespan=lifespan
    )


def app_from_environment() -> Starlette:
    """The application of one of several server processes; the data folder is named in the
    environment.
    """
    folder = Path(os.environ[DATA_VARIABLE])
    write_logs()
    settings = read_settings(folder)
    organisations = Organisations(folder, settings)
    return make_app(
        organisations=organisations,
        token=metrics_token(folder),
        drain_seconds=settings.drain_seconds,
        updates=folder / RELEASES,
    )
