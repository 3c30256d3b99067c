"""Connections along a route: directly, through an HTTP proxy by CONNECT, or through a SOCKS 5 proxy
that looks the name up.

What goes through is TLS with the server whose certificate is pinned; a proxy sees where to, and
nothing else.
"""

from __future__ import annotations

import base64
import re
import socket
import ssl
import struct
from typing import Any

from cryptography import x509
from cryptography.x509.oid import NameOID
from urllib3.connection import HTTPSConnection
from urllib3.connectionpool import HTTPSConnectionPool

from sync.replica.proxies import DIRECT, Hop, Login, Route
from sync.replica.proxy_trouble import ProxyTrouble

LARGEST_HEAD = 64 * 1024  # bytes
PASSES, ASKS = range(200, 300), 407
PORTAL = (*range(300, 400), 511)  # a network that wants somebody to log in first
AWAY = (502, 503, 504)  # the proxy did not reach the server
SOCKS_NAME_ASKED, SOCKS_FREE, SOCKS_NONE = 2, 0, 0xFF
SOCKS_REFUSED = (2,)  # not allowed by the rules there
LONGEST_ISSUER = 100  # characters


class Passage:
    """One server as it is reached along `route`. `used`: the hop by which it was reached last."""

    def __init__(self, route: Route) -> None:
        self.route = route
        self.used: Hop | None = None

    def connect(self, host: str, port: int, seconds: float | None) -> socket.socket:
        """A connection to the server, TLS not begun; raises `OSError` where there is no network,
        `ProxyTrouble` at a proxy.
        """
        first: Exception | None = None
        for hop in self.route.hops:
            self.used = hop
            try:
                return _connect(hop, host, port, seconds)
            except OSError as error:
                first = first or error
            except ProxyTrouble as trouble:
                if trouble.kind not in ("unreachable", "unsupported"):
                    raise
                first = first or trouble
        raise first or OSError("no way")

    @property
    def proxy(self) -> Hop | None:
        """The proxy that was used last, if one was."""
        return self.used if self.used and self.used.kind != DIRECT else None

    def certificate(self, host: str, port: int, seconds: float) -> bytes:
        """The certificate that is shown at the server's address, whoever shows it (DER)."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE  # it is only looked at
        with (
            self.connect(host, port, seconds) as plain,
            context.wrap_socket(plain, server_hostname=host) as shown,
        ):
            return shown.getpeercert(binary_form=True) or b""


def pool_through(passage: Passage) -> type[HTTPSConnectionPool]:
    """The pool of connections of an HTTP library, each made along the passage."""

    class Connection(HTTPSConnection):
        def _new_conn(self) -> socket.socket:
            seconds = self.timeout if isinstance(self.timeout, int | float) else None
            return passage.connect(self.host.strip("[]"), self.port or 443, seconds)

    class Pool(HTTPSConnectionPool):
        ConnectionCls = Connection

    return Pool


def another_issuer(certificate: bytes) -> str:
    """Who issued a certificate, for showing; "" for one that was issued by nobody but itself, or
    cannot be read.
    """
    try:
        found = x509.load_der_x509_certificate(certificate)
        if found.issuer == found.subject:
            return ""
        names = [
            str(one.value)
            for oid in (NameOID.COMMON_NAME, NameOID.ORGANIZATION_NAME)
            for one in found.issuer.get_attributes_for_oid(oid)
        ]
    except ValueError:
        return ""
    return _plain(", ".join(names))[:LONGEST_ISSUER] or "?"


def _plain(text: str) -> str:
    return "".join(one if one.isprintable() else " " for one in text)


def _connect(hop: Hop, host: str, port: int, seconds: float | None) -> socket.socket:
    if hop.kind == DIRECT:
        try:
            return socket.create_connection((host, port), timeout=seconds)
        except UnicodeError:
            raise OSError("no such host") from None
    if hop.kind not in ("http", "socks5"):
        raise ProxyTrouble("unsupported", hop.name, hop.kind[:20])
    try:
        connection = socket.create_connection((hop.host, hop.port), timeout=seconds)
    except (OSError, UnicodeError) as error:
        raise ProxyTrouble("unreachable", hop.name, type(error).__name__) from None
    try:
        (_by_connect if hop.kind == "http" else _by_socks)(connection, hop, host, port)
    except (OSError, UnicodeError) as error:
        connection.close()
        raise ProxyTrouble("unreachable", hop.name, type(error).__name__) from None
    except BaseException:
        connection.close()
        raise
    return connection


def _by_connect(connection: socket.socket, hop: Hop, host: str, port: int) -> None:
    where = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
    lines = [f"CONNECT {where} HTTP/1.1", f"Host: {where}", "User-Agent: aftercare"]
    if hop.login:
        lines.append(f"Proxy-Authorization: Basic {_basic(hop.login)}")
    connection.sendall(
        "\r\n".join([*lines, "", ""]).encode("idna" if not where.isascii() else "ascii")
    )
    head = _head(connection, hop)
    found = re.match(rb"HTTP/1\.[01] (\d{3})(?!\d)", head)
    if found is None:
        raise ProxyTrouble("no_proxy", hop.name)
    status = int(found[1])
    if status in PASSES:
        return
    if status == ASKS:
        raise _asks(hop, head)
    if status in PORTAL:
        raise ProxyTrouble("portal", hop.name, str(status))
    raise ProxyTrouble("beyond" if status in AWAY else "refused", hop.name, str(status))


def _head(connection: socket.socket, hop: Hop) -> bytes:
    """The head of what the proxy answers; nothing behind it is taken: that belongs to the
    server.
    """
    head = b""
    while not head.endswith(b"\r\n\r\n"):
        piece = connection.recv(1)
        if not piece or len(head) > LARGEST_HEAD:
            raise ProxyTrouble("no_proxy", hop.name)
        head += piece
    return head


def _basic(login: Login) -> str:
    return base64.b64encode(f"{login.user}:{login.password}".encode()).decode()


def _asks(hop: Hop, head: bytes) -> ProxyTrouble:
    """It wants to know who asks: which ways of signing in it offers."""
    offered = re.findall(rb"(?im)^proxy-authenticate:\s*([a-z0-9-]{1,30})", head)
    schemes = [one.decode() for one in offered]
    if schemes and "basic" not in (one.lower() for one in schemes):
        return ProxyTrouble("scheme", hop.name, ", ".join(dict.fromkeys(schemes)))
    return ProxyTrouble("wrong_login" if hop.login else "login", hop.name)


# -- SOCKS 5 (RFC 1928, RFC 1929) ------------------------------------------------------------------


def _by_socks(connection: socket.socket, hop: Hop, host: str, port: int) -> None:
    ways = bytes([SOCKS_FREE, SOCKS_NAME_ASKED] if hop.login else [SOCKS_FREE])
    connection.sendall(bytes([5, len(ways)]) + ways)
    version, way = _exactly(connection, hop, 2)
    if version != 5:
        raise ProxyTrouble("no_proxy", hop.name)
    if way == SOCKS_NONE:
        raise ProxyTrouble("wrong_login" if hop.login else "login", hop.name)
    if way == SOCKS_NAME_ASKED and hop.login:
        user, password = (one.encode()[:255] for one in (hop.login.user, hop.login.password))
        connection.sendall(bytes([1, len(user)]) + user + bytes([len(password)]) + password)
        if _exactly(connection, hop, 2)[1]:
            raise ProxyTrouble("wrong_login", hop.name)
    elif way != SOCKS_FREE:
        raise ProxyTrouble("scheme", hop.name, str(way))
    name = host.encode("idna") if not host.isascii() else host.encode()
    connection.sendall(bytes([5, 1, 0, 3, len(name)]) + name + struct.pack(">H", port))
    _, said, _, kind = _exactly(connection, hop, 4)
    if said:
        raise ProxyTrouble("refused" if said in SOCKS_REFUSED else "beyond", hop.name, str(said))
    length = {1: 4, 4: 16}.get(kind) or _exactly(connection, hop, 1)[0]
    _exactly(connection, hop, length + 2)


def _exactly(connection: socket.socket, hop: Hop, count: int) -> Any:
    data = b""
    while len(data) < count:
        piece = connection.recv(count - len(data))
        if not piece:
            raise ProxyTrouble("no_proxy", hop.name)
        data += piece
    return data
