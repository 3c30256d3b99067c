"""What a server holds and whether it is well, for its operator; nothing that tells one case or
person from another.
"""

from __future__ import annotations

import shutil
import time
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, delete, func, select, update

from sync.server import schema
from sync.server.database import newest
from sync.server.organisations import Organisations
from sync.server.quota import DAY_SECONDS, read_quota


def read_status(organisations: Organisations, folder: Path) -> dict[str, Any]:
    """Counts of all organisations by path, with the room that is left."""
    settings = organisations.settings
    status: dict[str, Any] = {
        "organisation": settings.organisation,
        "address": settings.address,
        "database": organisations.first.dialect.name,
        "format": newest(),
        "free_bytes": shutil.disk_usage(folder).free,
    }
    by_path = {path: _one(organisations, path) for path in organisations.paths()}
    return {
        **status,
        **by_path[""],
        "organisations": {path or "(first)": counts for path, counts in by_path.items()},
    }


def _one(organisations: Organisations, path: str) -> dict[str, int]:
    with organisations.opened(path) as engine, engine.connect() as connection:
        counts = count(engine)
        row = connection.execute(select(schema.counter)).one()
        latest = connection.execute(select(func.max(schema.contact.c.at))).scalar() or 0
        chunks = connection.execute(select(func.count()).select_from(schema.chunk)).scalar_one()
        quota = read_quota(connection)
    return {
        **counts,
        "chunk": chunks,
        "attachment_bytes": row.attachment_bytes,
        "quota_bytes": quota.organisation,
        "seconds_since_contact": int(time.time()) - latest if latest else -1,
    }


def check_chunks(organisations: Organisations) -> dict[str, int]:
    """Compares what the tables say of chunks with what is in the store: damaged or lost ones are
    forgotten in the tables, and such as no table has known for a day are deleted.
    """
    counts = {"good": 0, "lost": 0, "stray": 0}
    for path in organisations.paths():
        engine, store, table = organisations.engine(path), organisations.chunks(path), schema.chunk
        with engine.connect() as connection:
            rows = connection.execute(select(table.c.space, table.c.id, table.c.size)).all()
        lost = [row for row in rows if store.get(row.space, row.id) is None]
        if lost:
            with engine.execution_options(writes=True).begin() as connection:
                connection.execute(select(schema.counter.c.position).with_for_update())
                for row in lost:
                    connection.execute(
                        delete(table).where((table.c.space == row.space) & (table.c.id == row.id))
                    )
                counter = schema.counter.c.attachment_bytes
                size = sum(row.size for row in lost)
                connection.execute(update(schema.counter).values(attachment_bytes=counter - size))
            store.forget((row.space, row.id) for row in lost)
        stray = set(store.names(time.time() - DAY_SECONDS)) - {(row.space, row.id) for row in rows}
        store.forget(stray)
        counts["good"] += len(rows) - len(lost)
        counts["lost"] += len(lost)
        counts["stray"] += len(stray)
    return counts


def count(engine: Engine) -> dict[str, int]:
    """What the relay holds, for `status`."""
    with engine.connect() as connection:
        size = connection.execute(
            select(func.coalesce(func.sum(func.length(schema.envelope.c.body)), 0))
        ).scalar_one()
        names = ("roster", "space", "envelope", "key_box", "lacking", "enrolment")
        counts = {
            name: connection.execute(
                select(func.count()).select_from(schema.metadata.tables[name])
            ).scalar_one()
            for name in names
        }
        position = connection.execute(select(schema.counter.c.position)).scalar_one()
    return {**counts, "envelope_bytes": int(size), "position": position}
