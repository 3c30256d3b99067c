"""The messages of the wire (PROTOCOL 7): one request carries push and pull, one answer carries both
results.
"""

from __future__ import annotations

from typing import NamedTuple

import msgspec

from sync.protocol.access_statements import AccessStatement
from sync.protocol.branches import Branch
from sync.protocol.encoding import Count, encode
from sync.protocol.envelope import Envelope
from sync.protocol.key_box import KeyBox
from sync.protocol.own_chains import OwnAnswer, OwnState
from sync.protocol.receipt import Receipt
from sync.protocol.roster import Statement

VERSION = 1
MEDIA_TYPE = "application/vnd.aftercare.sync"
SYNC_PATH, ENROL_PATH, FOUND_PATH, RECOVER_PATH = (
    "/v1/sync",
    "/v1/enrol",
    "/v1/found",
    "/v1/recover",
)
RELAY_PATH = "/v1/relay"
UPDATES_PATH, UPDATES_TYPE = "/updates/", "application/octet-stream"  # PROTOCOL 12
LARGEST_REQUEST = 8 * 1024 * 1024  # bytes
LARGEST_ANSWER = 32 * 1024 * 1024  # bytes
LONGEST_CURSOR = 256  # bytes
# bytes of envelopes in one answer
SMALLEST_PAGE, USUAL_PAGE, LARGEST_PAGE = (16 * 1024, 1024 * 1024, 4 * 1024 * 1024)


class InvitationNotice(msgspec.Struct, frozen=True, array_like=True):
    """What the server must know of an invitation to accept an enrolment for it: its public id, for
    whom, until when (s).
    """

    invitation: bytes
    person: bytes
    expires: Count


class Enrolment(msgspec.Struct, frozen=True, array_like=True):
    """A new device asks to be certified (PROTOCOL 6.3). `proof` is a MAC under a key only the
    inviter can derive.
    """

    invitation: bytes
    signing: bytes
    sealing: bytes
    sealed_name: bytes
    proof: bytes


class EnrolRequest(msgspec.Struct, frozen=True, array_like=True):
    """POST /v1/enrol: repeated until the answer's roster names this device's key."""

    version: Count
    enrolment: Enrolment


class EnrolAnswer(msgspec.Struct, frozen=True, array_like=True):
    """The roster so far; the device looks for its own key in it. `relay_key` signs the relay's
    answers on sticks.
    """

    version: Count
    organisation: bytes
    roster: tuple[Statement, ...]
    relay_key: bytes = b""


class FoundRequest(msgspec.Struct, frozen=True, array_like=True):
    """POST /v1/found: the administrator's device brings the first three statements and the
    directory space.
    """

    version: Count
    enrolment: Enrolment
    roster: tuple[Statement, ...]
    access: tuple[AccessStatement, ...]
    boxes: tuple[KeyBox, ...]


class SyncRequest(msgspec.Struct, frozen=True, array_like=True):
    """POST /v1/sync, inside a `Signed`. `roster_count` is how many roster statements the device
    holds.

    `program` is the version it runs; `told` the newest incident an administrator's device has heard
    of; `own` what it believes of its own chains; `nonce`, random, makes this request unlike every
    other, so that the relay's time in the answer is the answer to it (PROTOCOL 7.13). `branch` of
    the roster is what the device knew before the relay was set back (3.8).
    """

    version: Count
    device: Count
    cursor: bytes
    roster_count: Count
    page: Count
    roster: tuple[Statement, ...] = ()
    access: tuple[AccessStatement, ...] = ()
    boxes: tuple[KeyBox, ...] = ()
    envelopes: tuple[Envelope, ...] = ()
    invitations: tuple[InvitationNotice, ...] = ()
    receipts: tuple[Receipt, ...] = ()
    program: str = ""
    told: Count = 0
    own: OwnState | None = None
    nonce: bytes = b""
    branch: Branch | None = None


class Signed(msgspec.Struct, frozen=True, array_like=True):
    """A request and the requesting device's signature over the organisation id and the payload
    (PROTOCOL 7.2).
    """

    payload: bytes
    signature: bytes


class Refusal(NamedTuple):
    """An item of the request that was not taken: its list, its place there, and a code of PROTOCOL
    7.4.
    """

    what: str  # roster, access, box, envelope, invitation, receipt
    place: Count
    code: str


class Wanted(msgspec.Struct, frozen=True, array_like=True):
    """A device that may read spaces for which the server holds no key box to it."""

    device: Count
    spaces: tuple[bytes, ...]


class Contact(msgspec.Struct, frozen=True, array_like=True):
    """When a device was last in contact with the server (s since 1970, by the server's clock), and
    its program's version.
    """

    device: Count
    at: Count
    program: str


class Incident(msgspec.Struct, frozen=True, array_like=True):
    """Something the server refused that administrators should know of: a code of PROTOCOL 7.4, and
    what it was about.
    """

    number: Count
    at: Count
    code: str
    about: str


class SyncAnswer(msgspec.Struct, frozen=True, array_like=True):
    """The answer. Everything of the request that is not in `refused` is durable on the server.

    `left` is about how many bytes of envelopes are still to come after this page; `relay_key` what
    the relay signs answers on sticks with; `own` says why nothing of the request was taken, if it
    was not; `at` is its time (s since 1970), with its signature over that and this request
    (PROTOCOL 7.13). `branches` of the roster tell administrators what it was brought (3.8).
    """

    version: Count
    cursor: bytes
    more: bool
    roster_count: Count
    roster_head: bytes
    refused: tuple[Refusal, ...] = ()
    roster: tuple[Statement, ...] = ()
    access: tuple[AccessStatement, ...] = ()
    boxes: tuple[KeyBox, ...] = ()
    envelopes: tuple[Envelope, ...] = ()
    enrolments: tuple[Enrolment, ...] = ()
    wanted: tuple[Wanted, ...] = ()
    receipts: tuple[Receipt, ...] = ()
    left: Count = 0
    contacts: tuple[Contact, ...] = ()
    incidents: tuple[Incident, ...] = ()
    relay_key: bytes = b""
    own: OwnAnswer | None = None
    at: Count = 0
    at_signature: bytes = b""
    branches: tuple[Branch, ...] = ()


def encode_exchange(message: SyncRequest | SyncAnswer) -> bytes:
    """The bytes of a request or an answer; without a last field that says nothing, as versions
    before write it.
    """
    values = msgspec.structs.astuple(message)
    return encode(values if values[-1] else values[:-1])


class RecoverRequest(msgspec.Struct, frozen=True, array_like=True):
    """POST /v1/recover, inside a `Signed` by the organisation root: what the recovery kit is used
    for (PROTOCOL 6.6).

    `roster` and `access` are statements by the root, `boxes` keys that it passes on; `after` the
    place of the last key box that was handed over.
    """

    version: Count
    organisation: bytes
    roster: tuple[Statement, ...] = ()
    access: tuple[AccessStatement, ...] = ()
    boxes: tuple[KeyBox, ...] = ()
    after: Count = 0


class RecoverAnswer(msgspec.Struct, frozen=True, array_like=True):
    """The whole roster, and from `after` on a page of access chains, of boxes sealed to recovery,
    and who lacks which key.
    """

    version: Count
    organisation: bytes
    roster: tuple[Statement, ...]
    access: tuple[AccessStatement, ...]
    boxes: tuple[KeyBox, ...]
    wanted: tuple[Wanted, ...]
    at: Count
    more: bool
    refused: tuple[Refusal, ...] = ()
    unsealed: Count = 0  # spaces whose newest key no device has sealed to recovery yet


class RelayAnswer(msgspec.Struct, frozen=True, array_like=True):
    """The answer to POST /v1/relay, by which a relay proves to another with the same key that it
    holds the same ledger.
    """

    version: Count
    organisation: bytes
    roster_count: Count
    position: Count
    signature: bytes


class ErrorAnswer(msgspec.Struct, frozen=True, array_like=True):
    """The body of every answer that is not 200: a code of PROTOCOL 7.4 and one English sentence."""

    version: Count
    code: str
    message: str
