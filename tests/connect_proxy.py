"""A small real proxy for tests: CONNECT and SOCKS 5, with a name and a password, opening TLS, wanting a login, and failing."""

from __future__ import annotations

import base64
import datetime as dt
import http.server
import socket
import ssl
import struct
import threading
from contextlib import contextmanager, suppress

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID


class ConnectProxy:
    """Listens on 127.0.0.1 and connects to whatever `names` makes of the host that is asked for.

    `basic`: `user:password` that it wants; `asks`: what it offers instead of Basic; `opens`: a certificate and key by which it opens
    TLS; `answers`: it answers every CONNECT with this. `asked` is every CONNECT that came, `authorised` what was sent to sign in.
    """

    def __init__(
        self, names, *, basic="", asks='Basic realm="x"', opens=None, answers=b"", socks=False
    ):
        self.names, self.basic, self.asks, self.opens, self.answers, self.socks = (
            names,
            basic,
            asks,
            opens,
            answers,
            socks,
        )
        self.asked, self.authorised = [], []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self.place = f"127.0.0.1:{self.port}"
        self._open = []
        threading.Thread(target=self._accept, daemon=True).start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._listener.close()
        for one in self._open:
            one.close()

    def _accept(self):
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            self._open.append(client)
            threading.Thread(target=self._serve, args=(client,), daemon=True).start()

    def _serve(self, client):
        with suppress(OSError, ValueError):
            (self._by_socks if self.socks else self._by_connect)(client)
        client.close()

    def _by_connect(self, client):
        head = b""
        while not head.endswith(b"\r\n\r\n"):
            piece = client.recv(1)
            if not piece:
                return
            head += piece
        lines = head.decode().split("\r\n")
        self.asked.append(lines[0].split()[1])
        given = next(
            (
                line.split(": ", 1)[1]
                for line in lines
                if line.lower().startswith("proxy-authorization:")
            ),
            "",
        )
        self.authorised.append(given)
        if self.answers:
            client.sendall(self.answers)
            return
        if self.basic and given != "Basic " + base64.b64encode(self.basic.encode()).decode():
            client.sendall(
                f"HTTP/1.1 407 Who are you\r\nProxy-Authenticate: {self.asks}\r\nContent-Length: 0\r\n\r\n".encode()
            )
            return
        host, _, port = self.asked[-1].rpartition(":")
        self._pass(client, host, int(port), b"HTTP/1.1 200 Connection established\r\n\r\n")

    def _by_socks(self, client):
        count = client.recv(2)[1]
        offered = client.recv(count)
        if self.basic:
            if 2 not in offered:
                client.sendall(b"\x05\xff")
                return
            client.sendall(b"\x05\x02")
            user = client.recv(client.recv(2)[1])
            password = client.recv(client.recv(1)[0])
            self.authorised.append(f"{user.decode()}:{password.decode()}")
            right = self.authorised[-1] == self.basic
            client.sendall(b"\x01" + (b"\x00" if right else b"\x01"))
            if not right:
                return
        else:
            client.sendall(b"\x05\x00")
        assert client.recv(4) == b"\x05\x01\x00\x03"
        host = client.recv(client.recv(1)[0]).decode()
        (port,) = struct.unpack(">H", client.recv(2))
        self.asked.append(f"{host}:{port}")
        self._pass(client, host, port, b"\x05\x00\x00\x01\0\0\0\0\0\0")

    def _pass(self, client, host, port, greeting):
        server = socket.create_connection((self.names[host], port))
        self._open.append(server)
        client.sendall(greeting)
        if self.opens:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(*self.opens)
            client = context.wrap_socket(client, server_side=True)
            beyond = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
            beyond.check_hostname, beyond.verify_mode = False, ssl.CERT_NONE
            server = beyond.wrap_socket(server)
        threading.Thread(target=_pump, args=(client, server), daemon=True).start()
        _pump(server, client)


def _pump(source, sink):
    with suppress(OSError):
        while piece := source.recv(65536):
            sink.sendall(piece)
    for one in (source, sink):
        with suppress(OSError):
            one.shutdown(socket.SHUT_RDWR)


def issued(folder, host, issuer="Kementerian Web Gateway CA"):
    """A certificate for `host` that another authority issued, and its key: what a proxy shows that opens TLS."""
    key, now = ec.generate_private_key(ec.SECP256R1()), dt.datetime.now(dt.UTC)

    def named(text):
        return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])

    made = (
        x509.CertificateBuilder()
        .subject_name(named(host))
        .issuer_name(named(issuer))
        .public_key(key.public_key())
    )
    made = made.serial_number(7).not_valid_before(now).not_valid_after(now + dt.timedelta(days=9))
    certificate = made.sign(ec.generate_private_key(ec.SECP256R1()), hashes.SHA256())
    files = folder / f"{host}.crt", folder / f"{host}.key"
    files[0].write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    plain = serialization.NoEncryption()
    files[1].write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, plain)
    )
    return tuple(map(str, files))


@contextmanager
def serving(content, kind="application/x-ns-proxy-autoconfig"):
    """A web server with one page, as PAC files are served; its address."""

    class Page(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200)
            self.send_header("Content-Type", kind)
            self.end_headers()
            with suppress(OSError):
                self.wfile.write(content)

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Page)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/proxy.pac"
    finally:
        server.shutdown()
        server.server_close()
