"""Bundle files at the server (PROTOCOL 10): a device's request comes on a stick, its answer goes
back on it.
"""

from __future__ import annotations

from pathlib import Path

import msgspec

from sync.protocol.bundle import LARGEST_BUNDLE, VERSION, Bundle, read_bundle, write_bundle
from sync.protocol.encoding import decode
from sync.protocol.errors import ProtocolError
from sync.protocol.messages import SyncAnswer
from sync.protocol.subjects import Noun
from sync.server.owned_file import write_owned
from sync.server.refusal import RequestRefused, ServerRefusal
from sync.server.service import Service


class Unreadable(ServerRefusal):
    """A bundle file that cannot be taken in."""

    def __init__(self, file: Path, reason: str) -> None:
        super().__init__(f"{file.name} was not taken in: {reason}. Nothing was changed.")


class Taken(msgspec.Struct, frozen=True):
    """What a file brought: envelopes taken over, refused items, envelopes in the answer, whether
    more waits.
    """

    device: int
    refused: int
    down: int
    more: bool


def answer_bundle(service: Service, file: Path, answer_file: Path) -> Taken:
    """Takes in the request in `file` as if it had come over the network, and writes the answer to
    `answer_file`.
    """
    try:
        if file.stat().st_size > LARGEST_BUNDLE:
            raise Unreadable(file, "it is larger than any bundle")
        bundle = read_bundle(file.read_bytes())
        if not bundle.request or bundle.answer:
            raise Unreadable(file, "it holds no request of a device")
        answer = service.synchronise(bundle.request)
    except OSError as error:
        raise Unreadable(file, error.strerror or "it cannot be read") from None
    except RequestRefused as refused:
        raise Unreadable(file, refused.message) from None
    except ProtocolError as error:
        raise Unreadable(file, str(error)) from None
    decoded = decode(answer, SyncAnswer, Noun.ANSWER)
    signed = Bundle(VERSION, service.organisation, 0, bundle.request, answer).signed(service.key)
    _write(answer_file, write_bundle(signed))
    return Taken(bundle.device, len(decoded.refused), len(decoded.envelopes), decoded.more)


def _write(path: Path, data: bytes) -> None:
    try:
        write_owned(path, data)
    except OSError as error:
        raise ServerRefusal(f"{path} cannot be written: {error.strerror}.") from None
