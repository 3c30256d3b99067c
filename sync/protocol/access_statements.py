"""What is stated about access: the statements of an access chain and what each must look like
(PROTOCOL 4.2).

Who may state what, and what the chain adds up to, is `access.py`'s business.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sync.protocol.encoding import Count, decode, encode, sha256
from sync.protocol.errors import Malformed
from sync.protocol.flaws import Flaw
from sync.protocol.moments import within_calendar
from sync.protocol.signing import Purpose, sign
from sync.protocol.subjects import About, Noun

LONGEST_NOTE = 64 * 1024  # bytes of the sealed note of a ruling


class CreateSpace(msgspec.Struct, frozen=True, array_like=True, tag="create"):
    """A new space; `case` is empty for the organisation's. Its author leads it. `commitment` binds
    the key of epoch 1.

    `roster`, here and in every statement: how many roster statements its author knew. Nobody whom
    these revoke or whose role they take states anything behind it; the key of an epoch that begins
    there takes their revocations into account.
    """

    space: bytes
    seq: Count
    previous: bytes
    case: bytes
    compartment: str
    commitment: bytes
    roster: Count = 0


class Grant(msgspec.Struct, frozen=True, array_like=True, tag="grant"):
    """`person` may open the space as far as their role reaches; `standing` is lead, member or
    standby.

    `until` (s since 1970; 0 for none): the relay hands nothing over afterwards, and a steward
    withdraws the person.
    """

    space: bytes
    seq: Count
    previous: bytes
    person: bytes
    standing: str
    until: Count = 0
    roster: Count = 0


class Opening(msgspec.Struct, frozen=True, array_like=True, tag="open"):
    """Its author, on standby, opens the space in an emergency until `until` (s since 1970)."""

    space: bytes
    seq: Count
    previous: bytes
    until: Count
    roster: Count = 0


class Newest(NamedTuple):
    """The newest envelope of a device that a statement's author counts; what comes after it is
    late.
    """

    device: Count
    seq: Count


class Withdraw(msgspec.Struct, frozen=True, array_like=True, tag="withdraw"):
    """`person` loses the space, and a new epoch begins whose key `commitment` binds.

    `newest` names the last envelopes of that person's devices that were written in time; `lost`
    those of devices that were revoked meanwhile, whoever's.
    """

    space: bytes
    seq: Count
    previous: bytes
    person: bytes
    commitment: bytes
    newest: tuple[Newest, ...] = ()
    roster: Count = 0
    lost: tuple[Newest, ...] = ()


class Rekey(msgspec.Struct, frozen=True, array_like=True, tag="rekey"):
    """A new epoch without anybody leaving, as after the loss of a device.

    With `newest` (closing a case) it also says which envelopes of all devices were written in time;
    with `lost` which of devices that were revoked.
    """

    space: bytes
    seq: Count
    previous: bytes
    commitment: bytes
    newest: tuple[Newest, ...] | None = None
    roster: Count = 0
    lost: tuple[Newest, ...] = ()


class Ruling(msgspec.Struct, frozen=True, array_like=True, tag="ruling"):
    """Late envelopes of `device` up to number `through` are admitted, or returned to their author.

    `note` is for the author: sealed under the key of epoch `epoch`, which they hold (PROTOCOL 4.8).
    """

    space: bytes
    seq: Count
    previous: bytes
    device: Count
    through: Count
    admitted: bool
    epoch: Count
    note: bytes = b""
    roster: Count = 0


class Proposal(msgspec.Struct, frozen=True, array_like=True, tag="propose"):
    """Its author proposes to dispose of the space, or (not `stands`) takes back whoever's
    proposal.
    """

    space: bytes
    seq: Count
    previous: bytes
    stands: bool = True
    roster: Count = 0


class Disposal(msgspec.Struct, frozen=True, array_like=True, tag="dispose"):
    """A second person confirms the proposal: keys and envelopes are destroyed everywhere, and
    nothing follows.
    """

    space: bytes
    seq: Count
    previous: bytes
    roster: Count = 0


Body = CreateSpace | Grant | Opening | Withdraw | Rekey | Ruling | Proposal | Disposal


class AccessStatement(msgspec.Struct, frozen=True, array_like=True):
    """A signed access statement as it travels."""

    body: bytes
    signer: Count
    signature: bytes

    def link(self) -> bytes:
        """The hash the next statement of the space names as `previous` (PROTOCOL 4.2)."""
        return sha256(encode(self))


def check_form(body: Body, about: About) -> None:
    """Raises `Malformed` unless the ids, times and lists of a statement have their length and
    bounds (PROTOCOL 4.2).
    """
    person, case = getattr(body, "person", bytes(16)), getattr(body, "case", b"")
    if (
        {len(body.space), len(person)} != {16}
        or len(case) not in (0, 16)
        or len(body.previous) != 32
    ):
        raise Malformed(about, Flaw.ID_LENGTH)
    if (
        len(getattr(body, "commitment", bytes(32))) != 32
        or len(getattr(body, "note", b"")) > LONGEST_NOTE
    ):
        raise Malformed(about, Flaw.PART_LENGTH)
    if not within_calendar(getattr(body, "until", 0)):
        raise Malformed(about, Flaw.TIME)
    for listed in (getattr(body, "newest", None) or (), getattr(body, "lost", ())):
        if len({device.device for device in listed}) < len(listed):
            raise Malformed(about, Flaw.DEVICE_TWICE)


def read_body(statement: AccessStatement) -> Body:
    """The statement's body; raises `Malformed`."""
    body: Any = decode(statement.body, Body, Noun.ACCESS_STATEMENT)  # type: ignore[arg-type]
    return body  # type: ignore[no-any-return]


def state(key: Ed25519PrivateKey, signer: int, body: Body) -> AccessStatement:
    """`body` signed by `key`, which belongs to device `signer`."""
    data = encode(body)
    return AccessStatement(data, signer, sign(key, Purpose.ACCESS, data))
