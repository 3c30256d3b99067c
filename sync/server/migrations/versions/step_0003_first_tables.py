"""The tables as they were before steps were counted here (format 3 of a database that kept its own
number).
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision, down_revision = "0003", None
Position = sa.BigInteger().with_variant(sa.Integer, "sqlite")
blob = sa.LargeBinary


def upgrade() -> None:
    """Makes them."""
    column = sa.Column
    op.create_table(
        "named",
        column("name", sa.String(64), primary_key=True),
        column("value", blob, nullable=False),
    )
    op.create_table(
        "counter",
        column("id", sa.Integer, primary_key=True),
        column("position", Position, nullable=False),
    )
    op.create_table(
        "roster",
        column("seq", sa.Integer, primary_key=True, autoincrement=False),
        column("statement", blob, nullable=False),
    )
    op.create_table(
        "space",
        column("id", blob(16), primary_key=True),
        column("compartment", sa.String(16), nullable=False),
        column("epoch", sa.Integer, nullable=False),
        column("state", blob, nullable=False),
    )
    op.create_table(
        "access",
        column("position", Position, primary_key=True, autoincrement=False),
        column("space", blob(16), nullable=False),
        column("seq", sa.Integer, nullable=False),
        column("statement", blob, nullable=False),
        sa.UniqueConstraint("space", "seq"),
    )
    op.create_index("access_of_space", "access", ["space", "position"])
    op.create_table(
        "reader",
        column("person", blob(16), primary_key=True),
        column("space", blob(16), primary_key=True),
        column("position", Position, nullable=False),
        column("former", sa.Integer, nullable=False, server_default="0"),
        column("until", sa.BigInteger, nullable=False, server_default="0"),
    )
    op.create_index("reader_since", "reader", ["person", "position"])
    op.create_index("reader_of", "reader", ["space"])
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
        sa.UniqueConstraint("space", "device", "seq"),
    )
    op.create_index("envelope_of_space", "envelope", ["space", "position"])
    op.create_table(
        "key_box",
        column("position", Position, primary_key=True, autoincrement=False),
        column("recipient", sa.Integer, nullable=False),
        column("box", blob, nullable=False),
        column("digest", blob(32)),
    )
    op.create_index("box_of_recipient", "key_box", ["recipient", "position"])
    op.create_index("box_once", "key_box", ["digest"], unique=True)
    op.create_table(
        "receipt",
        column("space", blob(16), primary_key=True),
        column("reader", sa.Integer, primary_key=True, autoincrement=False),
        column("position", Position, nullable=False),
        column("receipt", blob, nullable=False),
    )
    op.create_index("receipt_at", "receipt", ["position"])
    op.create_table(
        "lacking",
        column("space", blob(16), primary_key=True),
        column("device", sa.Integer, primary_key=True, autoincrement=False),
    )
    op.create_table(
        "invitation",
        column("id", blob(16), primary_key=True),
        column("person", blob(16), nullable=False),
        column("expires", sa.BigInteger, nullable=False),
        column("used", sa.Integer, nullable=False),
    )
    op.create_table(
        "enrolment",
        column("signing", blob(32), primary_key=True),
        column("invitation", blob(16), nullable=False),
        column("enrolment", blob, nullable=False),
    )
    op.create_index("enrolment_of", "enrolment", ["invitation"])
    op.create_table(
        "contact",
        column("device", sa.Integer, primary_key=True, autoincrement=False),
        column("at", sa.BigInteger, nullable=False),
        column("program", sa.String(32), nullable=False),
    )
    op.create_table(
        "incident",
        column("number", sa.Integer, primary_key=True),
        column("at", sa.BigInteger, nullable=False),
        column("code", sa.String(32), nullable=False),
        column("about", sa.String(64), nullable=False),
    )
    op.execute("INSERT INTO counter VALUES (1, 0)")
