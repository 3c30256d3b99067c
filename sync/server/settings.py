"""The server's data folder: its settings, certificate and, unless it is elsewhere, its database."""

from __future__ import annotations

import codecs
import ipaddress
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit

import msgspec
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from sync.protocol.whereabouts import SERVER_NAME
from sync.server.owned_file import write_owned
from sync.server.refusal import ServerRefusal

SETTINGS, CERTIFICATE, KEY = "server.json", "certificate.pem", "certificate.key"
FOUNDER_ID, FOUNDER_PROOF = "founder", "founder proof"
# a value in the database: what signs answers on sticks, made by its step of the tables
RELAY_KEY = "relay key"
CERTIFICATE_YEARS = 10


class NotInitialised(ServerRefusal):
    """No server in the folder."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            f"There is no server in {folder}. Make one with `aftercare-server init --data "
            f"{folder} ...`."
        )


class AlreadyInitialised(ServerRefusal):
    """A server is there already."""

    def __init__(self, folder: Path) -> None:
        super().__init__(f"There is already a server in {folder}; nothing was changed.")


class BadAddress(ServerRefusal):
    """An address that cannot be bound or reached."""

    def __init__(self, address: str) -> None:
        super().__init__(f"{address!r} is not an address of the form https://HOST:PORT.")


class Settings(msgspec.Struct, frozen=True):
    """What init fixed, and what an operator may add to the file.

    `database`: a PostgreSQL URL; empty for a file in the folder. `attachments`: an object store's
    URL (s3://BUCKET/PREFIX); empty for a folder. `bind`: the network address to listen at; empty
    for the address itself, or for all if that is a name. `certificate`, `key`: PEM files, absolute
    or in the folder. `trusted_proxies`: addresses whose X-Forwarded-For is believed.
    `drain_seconds`: so long /readyz says "ending" before a server that was told to end takes no
    more.
    """

    organisation: str
    address: str
    database: str = ""
    attachments: str = ""
    bind: str = ""
    certificate: str = "certificate.pem"
    key: str = "certificate.key"
    trusted_proxies: str = ""
    drain_seconds: float = 0
    announced: bool = False  # on the local network, by the name in `address`
    next_certificate: str = ""  # prepared by renew-certificate, not shown yet
    next_key: str = ""

    @property
    def host(self) -> str:
        """The host to bind."""
        return urlsplit(self.address).hostname or ""

    @property
    def listens_at(self) -> str:
        """The network address to bind: a name in `address` may stand for another machine in
        front.
        """
        if self.bind:
            return self.bind
        try:
            return str(ipaddress.ip_address(self.host))
        except ValueError:
            return "127.0.0.1" if self.host == "localhost" else "0.0.0.0"  # noqa: S104 - a server is there to be reached

    @property
    def port(self) -> int:
        """The port to bind."""
        return urlsplit(self.address).port or 443


def check_address(address: str) -> str:
    """The address without a closing slash; raises `BadAddress`."""
    try:
        parts = urlsplit(address.rstrip("/"))
        good = parts.scheme == "https" and parts.hostname and parts.port != 0 and not parts.path
    except ValueError:
        good = False
    if not good:
        raise BadAddress(address)
    return address.rstrip("/")


def read_settings(folder: Path) -> Settings:
    """The settings in `folder`; raises `NotInitialised`."""
    try:
        return msgspec.json.decode(
            (folder / SETTINGS).read_bytes().removeprefix(codecs.BOM_UTF8), type=Settings
        )
    except (FileNotFoundError, NotADirectoryError):
        raise NotInitialised(folder) from None
    except msgspec.MsgspecError as error:
        raise ServerRefusal(f"The settings in {folder} are damaged: {error}.") from None


def write_settings(folder: Path, settings: Settings) -> None:
    """Writes the settings, readable by their owner only (the database URL may hold a password)."""
    write_owned(folder / SETTINGS, msgspec.json.format(msgspec.json.encode(settings), indent=1))


def fingerprint(folder: Path) -> bytes:
    """The SHA-256 of the server's certificate, which devices pin; raises `ServerRefusal`."""
    return fingerprint_of(folder / read_settings(folder).certificate)


def fingerprint_of(path: Path) -> bytes:
    """The SHA-256 of a certificate in a PEM file; raises `ServerRefusal`."""
    try:
        return x509.load_pem_x509_certificate(path.read_bytes()).fingerprint(hashes.SHA256())
    except (OSError, ValueError):
        raise ServerRefusal(f"The certificate {path} cannot be read.") from None


def make_certificate(
    folder: Path,
    host: str,
    now: datetime | None = None,
    names: tuple[str, str] = (CERTIFICATE, KEY),
) -> bytes:
    """Makes the server's own certificate for `host`, in files of these names; returns its SHA-256,
    which invitations pin.
    """
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, SERVER_NAME)])
    try:
        subject: x509.GeneralName = x509.IPAddress(ipaddress.ip_address(host))
    except ValueError:
        subject = x509.DNSName(host)
    start = (now or datetime.now(UTC)) - timedelta(days=1)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(start)
        .not_valid_after(start + timedelta(days=365 * CERTIFICATE_YEARS))
        .add_extension(x509.SubjectAlternativeName([subject]), critical=False)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    private = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    with open(
        os.open(folder / names[1], os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb"
    ) as stream:
        stream.write(private)
    write_owned(folder / names[0], certificate.public_bytes(Encoding.PEM))
    return certificate.fingerprint(hashes.SHA256())
