"""Where a repository is read from: the organisation's server, or an update file on a stick. Neither
is trusted.

Both hold the same (docs/updates.md): `metadata/`, `targets/`, `blobs/`.
"""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from functools import partial
from pathlib import Path
from typing import NamedTuple, Protocol, Self

from aftercare.casework.system_said import system_said
from aftercare.casework.wording import words
from aftercare.updates.in_the_way import said_of_proxy
from aftercare.updates.update_errors import BadStick, NoAnswer
from sync.protocol.messages import UPDATES_PATH
from sync.replica.http_transport import (
    HttpTransport,
    LinkFailed,
    NotOurServer,
    ProxyFailed,
    ServerRefused,
)

SUFFIX = ".aftercare-update"
PIECE = 64 * 1024  # bytes


class Missing(Exception):
    """The repository has no such file."""


class Portion(NamedTuple):
    """A file from byte `first` on, piece by piece."""

    first: int
    pieces: Iterator[bytes]


class Source(Protocol):
    """A repository to read from. Raises `Missing`, or a `Refused` that says why nothing comes."""

    def portion(self, path: str, first: int = 0) -> AbstractContextManager[Portion]:
        """The file at `path`, from byte `first` on or, where that cannot be had, from its
        beginning.
        """
        ...


class Server:
    """The organisation's server."""

    def __init__(self, transport: HttpTransport) -> None:
        self._transport = transport

    @contextmanager
    def portion(self, path: str, first: int = 0) -> Iterator[Portion]:
        """As `Source` says."""
        with ExitStack() as opened:
            with _link_told(path):
                begin, pieces = opened.enter_context(
                    self._transport.update_file(UPDATES_PATH + path, first)
                )
            yield Portion(begin, _told(pieces, partial(_link_told, path)))


class Stick:
    """An update file: a zip of a repository, its files stored as they are. Use as a context
    manager.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        with self._stick_told():
            self._zip = zipfile.ZipFile(file)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._zip.close()

    @contextmanager
    def portion(self, path: str, first: int = 0) -> Iterator[Portion]:
        """As `Source` says. A member that is compressed is refused: what it unpacks to is nobody's
        to say.
        """
        try:
            member = self._zip.getinfo(path)
        except KeyError:
            raise Missing(path) from None
        if member.compress_type != zipfile.ZIP_STORED or member.file_size != member.compress_size:
            raise BadStick(self._file.name, words("it is packed in a way that no update file is"))
        with ExitStack() as opened:
            with self._stick_told():
                stream = opened.enter_context(self._zip.open(member))
                stream.seek(first)
            yield Portion(first, _told(iter(lambda: stream.read(PIECE), b""), self._stick_told))

    @contextmanager
    def _stick_told(self) -> Iterator[None]:
        """Inside, errors of the file are raised as what a person can act on."""
        try:
            yield
        except (zipfile.BadZipFile, NotImplementedError, EOFError, RuntimeError, ValueError):
            raise BadStick(
                self._file.name, words("it is no update file, or was not copied whole")
            ) from None
        except OSError as error:
            raise BadStick(
                self._file.name, system_said(error, words("it cannot be read"))
            ) from None


def _told(
    pieces: Iterator[bytes], telling: Callable[[], AbstractContextManager[None]]
) -> Iterator[bytes]:
    """The pieces; only what goes wrong in getting them is told, not what goes wrong in whoever
    takes them.
    """
    while True:
        with telling():
            piece = next(pieces, b"")
        if not piece:
            return
        yield piece


@contextmanager
def _link_told(path: str) -> Iterator[None]:
    """Inside, failures of the link are raised as what a person can act on."""
    try:
        yield
    except ServerRefused as error:
        if error.status in (404, 416):
            raise Missing(path) from None
        raise NoAnswer(words("the server does not hand it out ({code})", code=error.code)) from None
    except NotOurServer as error:
        raise NoAnswer(
            words("what answers at {address} is not your server", address=error.address)
        ) from None
    except ProxyFailed as error:
        raise NoAnswer(said_of_proxy(error).what) from None
    except LinkFailed as error:
        address = getattr(error, "address", "")
        raise NoAnswer(
            words("the server at {address} could not be reached", address=address)
        ) from None
