"""The era of an organisation's ledger: another one begins where the relay lost something, or was
founded anew (PROTOCOL 7.7).
"""

from __future__ import annotations

import secrets

from sqlalchemy import Connection, delete, insert

from sync.server import schema
from sync.server.relay import ADOPTING, ERA

ADOPTING_SECONDS = 90 * 24 * 3600  # so long what devices bring is taken as the history that it is


def put_era(connection: Connection, now: int) -> None:
    """Makes every cursor that was ever given invalid: each device asks from the beginning and
    brings all it holds.

    In the caller's transaction, at `now` (s since 1970).
    """
    values = {ERA: secrets.token_bytes(4), ADOPTING: (now + ADOPTING_SECONDS).to_bytes(8, "big")}
    connection.execute(delete(schema.named).where(schema.named.c.name.in_(values)))
    connection.execute(
        insert(schema.named), [{"name": name, "value": value} for name, value in values.items()]
    )
