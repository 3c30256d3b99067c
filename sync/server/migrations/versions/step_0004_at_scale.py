"""The ledger in partitions with its chains beside it, attachments, quotas, several organisations.

On PostgreSQL, `ledger_room(position)` makes the partition that a position falls into. It runs with
the rights of whoever owns the tables, so that the server's own role needs none to make or change
any.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision, down_revision = "0004", "0003"
Position = sa.BigInteger().with_variant(sa.Integer, "sqlite")
blob = sa.LargeBinary

ROOM = """
CREATE FUNCTION ledger_room(wanted bigint) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
    number bigint := wanted / 1000000;
    name text := 'envelope_' || number;
BEGIN
    IF to_regclass(name) IS NULL THEN
        EXECUTE format('CREATE TABLE %I (LIKE envelope INCLUDING DEFAULTS INCLUDING CONSTRAINTS)', name);
        EXECUTE format('ALTER TABLE envelope ATTACH PARTITION %I FOR VALUES FROM (%s) TO (%s)',
                       name, number * 1000000, (number + 1) * 1000000);
    END IF;
END $$
"""


def upgrade() -> None:
    """Expands what was there; nothing is lost."""
    column = sa.Column
    for name in ("envelope_bytes", "attachment_bytes"):
        op.add_column("counter", column(name, sa.BigInteger, nullable=False, server_default="0"))
    op.create_table(
        "chain",
        column("space", blob(16), primary_key=True),
        column("device", sa.Integer, primary_key=True, autoincrement=False),
        column("seq", sa.Integer, nullable=False),
        column("link", blob(32), nullable=False),
        column("position", Position, nullable=False),
    )
    op.create_table(
        "chunk",
        column("space", blob(16), primary_key=True),
        column("id", blob(32), primary_key=True),
        column("size", sa.Integer, nullable=False),
        column("device", sa.Integer, nullable=False),
    )
    op.create_table(
        "usage",
        column("device", sa.Integer, primary_key=True, autoincrement=False),
        column("day", sa.Integer, primary_key=True, autoincrement=False),
        column("bytes", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "organisation",
        column("path", sa.String(40), primary_key=True),
        column("name", sa.String(200), nullable=False),
    )
    _partition(postgresql=op.get_bind().dialect.name == "postgresql")
    op.execute(
        "INSERT INTO chain SELECT envelope.space, envelope.device, envelope.seq, link, "
        "position FROM envelope JOIN (SELECT space, device, "
        "max(seq) AS seq FROM envelope GROUP BY space, device) newest ON newest.space = "
        "envelope.space "
        "AND newest.device = envelope.device AND newest.seq = envelope.seq"
    )
    op.execute(
        "UPDATE counter SET envelope_bytes = (SELECT coalesce(sum(length(header) + "
        "length(body)), 0) FROM envelope)"
    )


def _partition(*, postgresql: bool) -> None:
    """The ledger anew, in partitions where the database has them, with an index instead of a
    constraint over all of it.
    """
    op.rename_table("envelope", "old_envelope")
    op.drop_index("envelope_of_space", "old_envelope")
    if postgresql:
        op.execute("ALTER INDEX envelope_pkey RENAME TO old_envelope_pkey")
    column = sa.Column
    op.create_table(
        "envelope",
        column("position", Position, primary_key=True, autoincrement=False),
        column("space", blob(16), nullable=False),
        column("device", sa.Integer, nullable=False),
        column("seq", sa.Integer, nullable=False),
        column("header", blob, nullable=False),
        column("body", blob, nullable=False),
        column("signature", blob, nullable=False),
        column("link", blob(32), nullable=False),
        postgresql_partition_by="RANGE (position)",
    )
    op.create_index("envelope_of_space", "envelope", ["space", "position"])
    op.create_index("envelope_by_number", "envelope", ["space", "device", "seq"])
    if postgresql:
        op.execute(ROOM)
        op.execute("REVOKE ALL ON FUNCTION ledger_room FROM PUBLIC")
        op.execute(
            "SELECT ledger_room(1000000 * n) FROM generate_series(0, (SELECT position / "
            "1000000 + 1 FROM counter)) n"
        )
    op.execute(
        "INSERT INTO envelope SELECT position, space, device, seq, header, body, signature, "
        "link FROM old_envelope"
    )
    op.drop_table("old_envelope")
