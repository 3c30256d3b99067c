"""How one server finds out whether another one holds the same: both sign with the relay's key
(PROTOCOL 10.5).
"""

from __future__ import annotations

import http.client
import os
import ssl
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import NamedTuple
from urllib.parse import urlsplit

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sync.protocol.encoding import decode, encode, sha256
from sync.protocol.errors import BadSignature, Malformed, ProtocolError
from sync.protocol.flaws import Flaw
from sync.protocol.messages import MEDIA_TYPE, RELAY_PATH, VERSION, RelayAnswer, Signed
from sync.protocol.signing import Purpose, sign, verify
from sync.protocol.subjects import Noun
from sync.server.refusal import RequestRefused, ServerRefusal
from sync.server.relay import Relay

NONCE, LARGEST = 32, 4096  # bytes
SECONDS = 15


class Elsewhere(NamedTuple):
    """What answers at an address: the SHA-256 of its certificate, how many roster statements it
    holds, how far its ledger goes.
    """

    certificate: bytes
    roster: int
    position: int


class NotTheSame(ServerRefusal):
    """What answers at an address does not hold what this server holds."""

    def __init__(self, address: str, reason: str) -> None:
        super().__init__(f"{address}: {reason}. Nothing was changed.")


def answer_relay(
    body: bytes, key: Ed25519PrivateKey, relay: Callable[..., AbstractContextManager[Relay]]
) -> bytes:
    """The answer to whoever proves to hold the relay's key; raises `RequestRefused` for anybody
    else.
    """
    if len(body) > LARGEST:
        raise Malformed(Noun.REQUEST, Flaw.LARGE)
    asked = decode(body, Signed, Noun.REQUEST)
    try:
        verify(
            key.public_key().public_bytes_raw(),
            Purpose.RELAY,
            b"ask\0" + asked.payload,
            asked.signature,
            Noun.REQUEST,
        )
    except BadSignature as error:
        raise RequestRefused(
            403,
            error.code.value,
            "This is the server of another organisation, or of another ledger.",
        ) from None
    with relay(writes=False) as relay_now:
        said = RelayAnswer(
            VERSION, relay_now.roster.organisation, relay_now.roster.count, relay_now.top, b""
        )
    signature = sign(key, Purpose.RELAY, b"answer\0" + asked.payload + encode(said))
    return encode(
        RelayAnswer(VERSION, said.organisation, said.roster_count, said.position, signature)
    )


def ask_relay(address: str, key: Ed25519PrivateKey) -> Elsewhere:
    """What answers at `address`, proven to hold the relay's key; raises `NotTheSame`."""
    where, nonce = urlsplit(address), os.urandom(NONCE)
    request = encode(Signed(nonce, sign(key, Purpose.RELAY, b"ask\0" + nonce)))
    context = ssl.create_default_context()
    # the relay's own key proves it
    context.check_hostname, context.verify_mode = (False, ssl.CERT_NONE)
    link = http.client.HTTPSConnection(
        where.hostname or "", where.port or 443, timeout=SECONDS, context=context
    )
    try:
        link.connect()
        shown = link.sock.getpeercert(binary_form=True) or b""
        link.request("POST", where.path + RELAY_PATH, request, {"Content-Type": MEDIA_TYPE})
        answer = link.getresponse()
        data = answer.read(LARGEST)
        if answer.status != 200 or answer.headers.get("Content-Type") != MEDIA_TYPE:
            raise NotTheSame(
                address,
                f"it answers, but does not prove that it holds the same ledger ({answer.status})",
            )
        said = decode(data, RelayAnswer, Noun.ANSWER)
        message = (
            b"answer\0"
            + nonce
            + encode(
                RelayAnswer(said.version, said.organisation, said.roster_count, said.position, b"")
            )
        )
        verify(
            key.public_key().public_bytes_raw(),
            Purpose.RELAY,
            message,
            said.signature,
            Noun.ANSWER,
        )
    except ProtocolError:
        raise NotTheSame(
            address, "it answers with something that is not this ledger's server"
        ) from None
    except (OSError, http.client.HTTPException) as error:
        raise NotTheSame(address, f"it could not be reached ({type(error).__name__})") from None
    finally:
        link.close()
    return Elsewhere(sha256(shown), said.roster_count, said.position)
