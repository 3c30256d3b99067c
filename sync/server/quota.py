"""How much an organisation and each of its devices may bring: what is beyond is refused, and
nothing that is here is lost.
"""

from __future__ import annotations

import msgspec
from sqlalchemy import Connection, bindparam, delete, insert, select, update

from sync.protocol.encoding import decode, encode
from sync.protocol.subjects import Noun
from sync.server import schema
from sync.server.relay import QUOTA, Relay

DAY_SECONDS = 86400
GIGABYTE = 1_000_000_000


class Quota(msgspec.Struct, frozen=True, array_like=True):
    """Bytes that an organisation may keep here (0: as much as there is room), and that a device may
    bring in a day.
    """

    organisation: int = 0
    device_day: int = 4 * GIGABYTE


def read_quota(connection: Connection) -> Quota:
    """The quota of the organisation."""
    kept = connection.execute(
        select(schema.named.c.value).where(schema.named.c.name == QUOTA)
    ).scalar()
    return _decoded(kept or b"")


def write_quota(connection: Connection, quota: Quota) -> None:
    """Sets it; it counts from the next request on, in every process."""
    connection.execute(delete(schema.named).where(schema.named.c.name == QUOTA))
    connection.execute(insert(schema.named).values(name=QUOTA, value=encode(quota)))


_USED = (schema.usage.c.device == bindparam("by")) & (schema.usage.c.day == bindparam("on"))
_USE = (
    update(schema.usage)
    .where(_USED)
    .values(bytes=schema.usage.c.bytes + bindparam("size"))
    .returning(schema.usage.c.bytes)
)


def over_quota(relay: Relay, device: int, size: int, now: int) -> bool:
    """Counts `size` bytes that `device` brings at `now` (s since 1970); whether that is more than
    it, or its organisation, may.
    """
    quota, day, table = _decoded(relay.quota), now // DAY_SECONDS, schema.usage
    today = relay.connection.execute(_USE, {"by": device, "on": day, "size": size}).scalar()
    if today is None:
        relay.connection.execute(
            delete(table).where((table.c.device == device) & (table.c.day < day))
        )
        relay.connection.execute(insert(table).values(device=device, day=day, bytes=size))
        today = size
    kept = relay.envelope_bytes + relay.attachment_bytes
    return today > quota.device_day or bool(quota.organisation and kept + size > quota.organisation)


def _decoded(kept: bytes) -> Quota:
    return decode(kept, Quota, Noun.KEPT) if kept else Quota()
