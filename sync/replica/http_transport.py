"""The HTTP transport: requests with keep-alive over TLS, the server's certificate pinned as at
enrolment (PROTOCOL 7.1).

Failures here are the network's or the server's; none of them changes anything on this device.
"""

from __future__ import annotations

import hashlib
import hmac
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from typing import Any, NamedTuple, Self
from urllib.parse import urlsplit

import requests
import urllib3
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.x509.oid import NameOID
from requests.adapters import HTTPAdapter
from urllib3.util.ssl_ import create_urllib3_context

from sync.protocol.attachments import ATTACHMENTS_PATH, AttachmentAnswer, AttachmentRequest
from sync.protocol.encoding import decode, encode
from sync.protocol.errors import Malformed
from sync.protocol.flaws import Flaw
from sync.protocol.messages import (
    ENROL_PATH,
    FOUND_PATH,
    LARGEST_ANSWER,
    MEDIA_TYPE,
    RECOVER_PATH,
    SYNC_PATH,
    UPDATES_TYPE,
    EnrolAnswer,
    EnrolRequest,
    ErrorAnswer,
    FoundRequest,
    RecoverAnswer,
    RecoverRequest,
    Signed,
    SyncAnswer,
    SyncRequest,
    encode_exchange,
)
from sync.protocol.signing import Purpose, sign
from sync.protocol.subjects import Noun
from sync.protocol.whereabouts import PIN, SERVER_NAME
from sync.replica.proxies import Proxies
from sync.replica.proxy_trouble import ProxyTrouble
from sync.replica.tunnel import Passage, another_issuer, pool_through

CONNECT_SECONDS, ANSWER_SECONDS = 15, 90
PIECE = 64 * 1024  # bytes of a file read at a time


class NotOurs(StrEnum):
    """How it shows that what answers is not our server."""

    CERTIFICATE = "certificate"  # another one
    RENEWED = "renewed"  # another certificate, made by a server of this program
    INSECURE = "insecure"  # no secure connection could be made
    OTHER_PROTOCOL = "other_protocol"  # it answered with something that is not this protocol


class LinkFailed(Exception):
    """The network or the server did not deliver an answer; nothing was lost, and trying again is
    right.
    """


class Unreachable(LinkFailed):
    """No connection, or it broke."""

    def __init__(self, address: str, reason: str) -> None:
        self.address, self.reason = address, reason
        super().__init__(
            f"the server at {address} could not be reached ({reason}); everything is safe on "
            f"this device"
        )


class NotOurServer(LinkFailed):
    """Something answered that is not the server of the invitation: another certificate, or a login
    page.
    """

    def __init__(self, address: str, reason: NotOurs) -> None:
        self.address, self.reason = address, reason
        advice = (
            "If the server was renewed or has moved, your administrator has a server code"
            if reason is NotOurs.RENEWED
            else "A network that asks for a login does this: open its page in a browser first"
        )
        super().__init__(
            f"what answers at {address} is not this organisation's server ({reason}); "
            f"nothing was sent to it. {advice}"
        )


class ProxyFailed(LinkFailed):
    """A proxy on the way does not let this through: `kind` of `KINDS_OF_TROUBLE`, or `opened` for
    one that opens TLS itself.

    `said`: what it said, as a status; of one that opens, who issued the certificate that it shows.
    """

    def __init__(self, address: str, kind: str, proxy: str, said: str = "") -> None:
        self.address, self.kind, self.proxy, self.said = address, kind, proxy, said
        super().__init__(
            f"the proxy {proxy} does not let this reach {address} "
            f"({kind}{': ' if said else ''}{said})"
        )

    @property
    def host(self) -> str:
        """The server's `host:port`, as whoever runs the proxy is told of it."""
        return urlsplit(self.address).netloc


class ServerRefused(LinkFailed):
    """The server answered with an error of its own."""

    def __init__(self, status: int, code: str, message: str) -> None:
        self.status, self.code, self.message = status, code, message
        super().__init__(f"the server did not accept the request: {message}")


class Traffic(NamedTuple):
    """What went over the wire, heads included: requests, bytes up, bytes down."""

    requests: int
    up: int
    down: int


class _Along(HTTPAdapter):
    """Goes along a passage. With a fingerprint it trusts exactly that certificate, whatever its
    name or issuer, and whoever stands on the way; without one, what a public authority vouches for.
    """

    def __init__(self, passage: Passage, fingerprint: str) -> None:
        self._passage, self._fingerprint = passage, fingerprint
        super().__init__(max_retries=0)

    def init_poolmanager(
        self, connections: int, maxsize: int, block: bool = False, **more: Any
    ) -> None:
        pinned: dict[str, Any] = {}
        if (
            self._fingerprint
        ):  # with a context of its own, or each connection reads all authorities of the computer
            context = create_urllib3_context(cert_reqs=ssl.CERT_NONE)
            pinned = {
                "assert_fingerprint": self._fingerprint,
                "assert_hostname": False,
                "ssl_context": context,
            }
        super().init_poolmanager(connections, maxsize, block, **more, **pinned)
        self.poolmanager.pool_classes_by_scheme = {"https": pool_through(self._passage)}


class HttpTransport:
    """One server as seen from one device, through the `proxies` that there are."""

    def __init__(
        self,
        address: str,
        certificate: bytes | tuple[bytes, ...],
        *,
        timeouts: tuple[float, float] = (CONNECT_SECONDS, ANSWER_SECONDS),
        proxies: Proxies | None = None,
    ) -> None:
        """`certificate`: the pinned one's SHA-256 or its beginning, or several of which any may be
        shown.
        """
        self._proxies = proxies or Proxies()
        self._passage: Passage | None = None
        self._timeouts = timeouts  # seconds: for a connection, and for each piece of an answer
        self.address = address.rstrip("/")
        self._pins = tuple(
            filter(None, (certificate,) if isinstance(certificate, bytes) else certificate)
        )
        self._session: requests.Session | None = None
        self.traffic = Traffic(0, 0, 0)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Closes the connection."""
        if self._session is not None:
            self._session.close()
        self._session = self._passage = None  # the next one may be in another network

    def go_by(self, proxies: Proxies) -> None:
        """Takes other proxies from now on, if something else was set meanwhile."""
        if proxies.setting != self._proxies.setting:
            self.close()
        self._proxies = proxies

    def synchronise(
        self, request: SyncRequest, organisation: bytes, key: Ed25519PrivateKey
    ) -> SyncAnswer:
        """One exchange (PROTOCOL 7.2); raises `LinkFailed` or `Malformed`."""
        payload = encode_exchange(request)
        signed = Signed(payload, sign(key, Purpose.REQUEST, organisation + payload))
        return decode(self._post(SYNC_PATH, encode(signed)), SyncAnswer, Noun.ANSWER)

    def repeat(self, signed: bytes) -> SyncAnswer:
        """Sends an exchange that was signed before."""
        return decode(self._post(SYNC_PATH, signed), SyncAnswer, Noun.ANSWER)

    def attachments(
        self, request: AttachmentRequest, organisation: bytes, key: Ed25519PrivateKey
    ) -> AttachmentAnswer:
        """Chunks of attachments, up and down (PROTOCOL 11.2)."""
        payload = encode(request)
        signed = Signed(payload, sign(key, Purpose.REQUEST, organisation + payload))
        return decode(self._post(ATTACHMENTS_PATH, encode(signed)), AttachmentAnswer, Noun.ANSWER)

    def recover(self, request: RecoverRequest, root: Ed25519PrivateKey) -> RecoverAnswer:
        """Uses the recovery kit (PROTOCOL 6.6)."""
        payload = encode(request)
        signed = Signed(payload, sign(root, Purpose.RECOVER, payload))
        return decode(self._post(RECOVER_PATH, encode(signed)), RecoverAnswer, Noun.ANSWER)

    def enrol(self, request: EnrolRequest) -> EnrolAnswer:
        """Asks for certification, or whether it has happened (PROTOCOL 6.3)."""
        return decode(self._post(ENROL_PATH, encode(request)), EnrolAnswer, Noun.ANSWER)

    def found(self, request: FoundRequest) -> EnrolAnswer:
        """Founds the organisation (PROTOCOL 6.2)."""
        return decode(self._post(FOUND_PATH, encode(request)), EnrolAnswer, Noun.ANSWER)

    @contextmanager
    def update_file(self, path: str, first: int = 0) -> Iterator[tuple[int, Iterator[bytes]]]:
        """A file of the repository of releases (PROTOCOL 12): the byte at which it begins, `first`
        or 0, and its pieces as they come.

        Raises `LinkFailed`, also while the pieces are read. What they say is for whoever reads them
        to verify.
        """
        with self._link_failures():
            headers = {"Range": f"bytes={first}-"} if first else {}
            session = self._session or self._open()
            answer = session.get(
                self.address + path,
                headers=headers,
                timeout=self._timeouts,
                stream=True,
                allow_redirects=False,
            )
        try:  # what goes wrong in whoever reads is not the network's
            if answer.status_code not in (200, 206):
                next(self._pieces(answer), b"")  # so that the connection can be used again
                raise ServerRefused(
                    answer.status_code, "updates", f"it has no such file ({answer.status_code})"
                )
            if answer.headers.get("Content-Type") != UPDATES_TYPE:
                raise NotOurServer(self.address, NotOurs.OTHER_PROTOCOL)
            given = answer.headers.get("Content-Range", "").startswith(f"bytes {first}-")
            yield first if answer.status_code == 206 and given else 0, self._pieces(answer)
        finally:
            answer.close()

    def _pieces(self, answer: requests.Response) -> Iterator[bytes]:
        size = 0
        with self._link_failures():
            while piece := answer.raw.read(PIECE, decode_content=False):
                size += len(piece)
                yield piece
            expected = answer.headers.get("Content-Length", "")
            if expected.isdigit() and size < int(expected):
                raise Unreachable(self.address, "cut")

    @contextmanager
    def _link_failures(self) -> Iterator[None]:
        """Inside, failures of the network are raised as `LinkFailed`."""
        try:
            yield
        except ProxyTrouble as trouble:
            self.close()
            raise ProxyFailed(self.address, trouble.kind, trouble.proxy, trouble.said) from None
        except requests.exceptions.SSLError as error:
            if "ingerprint" in str(error):
                raise self._not_ours() from None
            raise NotOurServer(self.address, NotOurs.INSECURE) from None
        except (
            requests.exceptions.RequestException,
            urllib3.exceptions.HTTPError,
            OSError,
        ) as error:
            self.close()
            raise Unreachable(self.address, type(error).__name__) from None

    def _post(self, path: str, body: bytes) -> bytes:
        with self._link_failures():
            session = self._session or self._open()
            with session.post(
                self.address + path,
                data=body,
                timeout=self._timeouts,
                stream=True,
                allow_redirects=False,
            ) as answer:
                data = answer.raw.read(LARGEST_ANSWER + 1, decode_content=False)
                self._count(answer, body, data)
        if len(data) > LARGEST_ANSWER:
            raise Malformed(Noun.ANSWER, Flaw.LARGE_ANSWER)
        if answer.headers.get("Content-Type") != MEDIA_TYPE:
            raise NotOurServer(self.address, NotOurs.OTHER_PROTOCOL)
        if answer.status_code != 200:
            refusal = decode(data, ErrorAnswer, Noun.ANSWER)
            raise ServerRefused(answer.status_code, refusal.code, refusal.message)
        return data

    def _count(self, answer: requests.Response, body: bytes, data: bytes) -> None:
        request = answer.request
        up = len(
            f"POST {request.path_url} HTTP/1.1\r\nHost: {urlsplit(self.address).netloc}\r\n\r\n"
        ) + len(body)
        up += sum(len(name) + len(value) + 4 for name, value in request.headers.items())
        down = len(f"HTTP/1.1 {answer.status_code} {answer.reason}\r\n\r\n") + len(data)
        down += sum(len(name) + len(value) + 4 for name, value in answer.headers.items())
        known = self.traffic
        self.traffic = Traffic(known.requests + 1, known.up + up, known.down + down)

    def _open(self) -> requests.Session:
        # the server tells how far the clock is off
        urllib3.disable_warnings(urllib3.exceptions.SystemTimeWarning)
        session = requests.Session()
        session.trust_env = False  # `proxies` knows the environment, and more
        session.headers.clear()
        session.headers.update(
            {"Content-Type": MEDIA_TYPE, "Accept-Encoding": "identity", "User-Agent": "aftercare"}
        )
        fingerprint = self.whole_fingerprint().hex() if self._pins else ""
        session.verify = not fingerprint  # with one no authority is asked: the fingerprint decides
        session.mount("https://", _Along(self._along(), fingerprint))
        self._session = session
        return session

    def whole_fingerprint(self) -> bytes:
        """The SHA-256 of the pinned certificate: asked of the server where only its beginning is
        known yet, or several are.
        """
        if len(self._pins) == 1 and len(self._pins[0]) == hashlib.sha256().digest_size:
            return self._pins[0]
        shown = self._shown()
        found = hashlib.sha256(shown).digest()
        if not any(hmac.compare_digest(found[: max(PIN, len(pin))], pin) for pin in self._pins):
            raise self._whose(shown)
        self._pins = (found,)
        return found

    def _shown(self) -> bytes:
        """The certificate that is shown at the server's address, whoever shows it."""
        where = urlsplit(self.address)
        try:
            return self._along().certificate(
                where.hostname or "", where.port or 443, CONNECT_SECONDS
            )
        except ProxyTrouble as trouble:
            self.close()
            raise ProxyFailed(self.address, trouble.kind, trouble.proxy, trouble.said) from None
        except ssl.SSLError:
            raise NotOurServer(self.address, NotOurs.INSECURE) from None
        except OSError as error:
            raise Unreachable(self.address, type(error).__name__) from None

    def _not_ours(self) -> LinkFailed:
        """What is told of a certificate that is not the pinned one; it is looked at once more."""
        try:
            return self._whose(self._shown())
        except LinkFailed:
            return NotOurServer(self.address, NotOurs.CERTIFICATE)

    def _whose(self, shown: bytes) -> LinkFailed:
        """Whose a certificate is that is not pinned: the proxy's, where there is one and somebody
        issued it; else another server's.

        Whoever likes can make one with the name of this organisation's server: only the advice
        depends on it.
        """
        proxy = self._passage.proxy if self._passage else None
        issuer = another_issuer(shown) if proxy else ""
        if proxy and issuer:
            return ProxyFailed(self.address, "opened", proxy.name, issuer)
        try:
            names = x509.load_der_x509_certificate(shown).subject.get_attributes_for_oid(
                NameOID.COMMON_NAME
            )
        except ValueError:
            names = []
        return NotOurServer(
            self.address,
            NotOurs.RENEWED
            if any(name.value == SERVER_NAME for name in names)
            else NotOurs.CERTIFICATE,
        )

    def _along(self) -> Passage:
        """The passage to the server; raises `ProxyTrouble` where none can be found."""
        if self._passage is None:
            self._passage = Passage(self._proxies.route(self.address))
        return self._passage

    @property
    def way_taken(self) -> tuple[str, str]:
        """Who said by which way, and whether it was direct or through which kind of proxy; ("", "")
        before any.
        """
        used = self._passage.used if self._passage else None
        return (self._passage.route.source, used.kind) if self._passage and used else ("", "")
