"""The relay's tables, on SQLite and PostgreSQL alike. Nothing in them can be read without keys that
are never here.

Each organisation has all of them to itself: in a schema of its own on PostgreSQL, in a file of its
own on SQLite. How they are made and changed stands in `migrations`; a test holds that to what is
declared here.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Column,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    UniqueConstraint,
)

metadata = MetaData()
Position = BigInteger().with_variant(Integer, "sqlite")

named = Table(
    "named",
    metadata,
    Column("name", String(64), primary_key=True),
    Column("value", LargeBinary, nullable=False),
)

# One row. Whoever appends locks it first, so positions are committed in their order and no cursor
# can skip one. What the organisation keeps here is counted beside it, in bytes, for its quota.
counter = Table(
    "counter",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("position", Position, nullable=False),
    Column("envelope_bytes", BigInteger, nullable=False, server_default="0"),
    Column("attachment_bytes", BigInteger, nullable=False, server_default="0"),
)

roster = Table(
    "roster",
    metadata,
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("statement", LargeBinary, nullable=False),
)

space = Table(
    "space",
    metadata,
    Column("id", LargeBinary(16), primary_key=True),
    Column("compartment", String(16), nullable=False),
    Column("epoch", Integer, nullable=False),
    Column("state", LargeBinary, nullable=False),
)

access = Table(
    "access",
    metadata,
    Column("position", Position, primary_key=True, autoincrement=False),
    Column("space", LargeBinary(16), nullable=False),
    Column("seq", Integer, nullable=False),
    Column("statement", LargeBinary, nullable=False),
    UniqueConstraint("space", "seq"),
    Index("access_of_space", "space", "position"),
)

# Who may read a space, and the position at which that began: what lies before it is handed over
# from there. Somebody who lost the space, stands by, or only writes there (`former` 1) goes on
# hearing of its access chain, and of nothing else in it; so does everybody whose grant has ended
# (`until`, s since 1970; 0: none).
reader = Table(
    "reader",
    metadata,
    Column("person", LargeBinary(16), primary_key=True),
    Column("space", LargeBinary(16), primary_key=True),
    Column("position", Position, nullable=False),
    Column("former", Integer, nullable=False, server_default="0"),
    Column("until", BigInteger, nullable=False, server_default="0"),
    Index("reader_since", "person", "position"),
    Index("reader_of", "space"),
)

# On PostgreSQL in partitions of a million positions each, so that what is appended goes into small
# indexes however much there is; `chain` knows where each device's envelopes in each space end, so
# that nothing is looked for in old ones.
envelope = Table(
    "envelope",
    metadata,
    Column("position", Position, primary_key=True, autoincrement=False),
    Column("space", LargeBinary(16), nullable=False),
    Column("device", Integer, nullable=False),
    Column("seq", Integer, nullable=False),
    Column("header", LargeBinary, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("signature", LargeBinary, nullable=False),
    Column("link", LargeBinary(32), nullable=False),
    Index("envelope_of_space", "space", "position"),
    Index("envelope_by_number", "space", "device", "seq"),
)

chain = Table(
    "chain",
    metadata,
    Column("space", LargeBinary(16), primary_key=True),
    Column("device", Integer, primary_key=True, autoincrement=False),
    Column("seq", Integer, nullable=False),
    Column("link", LargeBinary(32), nullable=False),
    Column(
        "position", Position, nullable=False
    ),  # of that last envelope: whether there is news needs no look at the ledger
    Index("chain_of_device", "device"),
)

# The token of each device's last exchange, and those of copies of its folder that another copy has
# overtaken since.
life = Table(
    "life",
    metadata,
    Column("device", Integer, primary_key=True, autoincrement=False),
    Column("token", LargeBinary(12), nullable=False),
    Column("superseded", LargeBinary, nullable=False),
)

key_box = Table(
    "key_box",
    metadata,
    Column("position", Position, primary_key=True, autoincrement=False),
    Column("recipient", Integer, nullable=False),
    Column("box", LargeBinary, nullable=False),
    Column(
        "digest", LargeBinary(32)
    ),  # of `box`, which names its recipient: a box that comes again is the same one
    Index("box_of_recipient", "recipient", "position"),
    Index("box_once", "digest", unique=True),
)

# The newest receipt of each device in each space.
receipt = Table(
    "receipt",
    metadata,
    Column("space", LargeBinary(16), primary_key=True),
    Column("reader", Integer, primary_key=True, autoincrement=False),
    Column("position", Position, nullable=False),
    Column("receipt", LargeBinary, nullable=False),
    Index("receipt_at", "position"),
)

# Devices that may read a space but were sent no key of its newest epoch; device 0 is the recovery
# key.
lacking = Table(
    "lacking",
    metadata,
    Column("space", LargeBinary(16), primary_key=True),
    Column("device", Integer, primary_key=True, autoincrement=False),
)

invitation = Table(
    "invitation",
    metadata,
    Column("id", LargeBinary(16), primary_key=True),
    Column("person", LargeBinary(16), nullable=False),
    Column("expires", BigInteger, nullable=False),
    Column("used", Integer, nullable=False),
)

enrolment = Table(
    "enrolment",
    metadata,
    Column("signing", LargeBinary(32), primary_key=True),
    Column("invitation", LargeBinary(16), nullable=False),
    Column("enrolment", LargeBinary, nullable=False),
    Index("enrolment_of", "invitation"),
)

# When each device was last heard of (s since 1970), and the version of its program.
contact = Table(
    "contact",
    metadata,
    Column("device", Integer, primary_key=True, autoincrement=False),
    Column("at", BigInteger, nullable=False),
    Column("program", String(32), nullable=False),
)

# What was refused that administrators should hear of; never content, never a whole id.
incident = Table(
    "incident",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("at", BigInteger, nullable=False),
    Column("code", String(32), nullable=False),
    Column("about", String(64), nullable=False),
)

# Sealed chunks of attachments that are in the store of chunks (PROTOCOL 11), by the SHA-256 of what
# is stored.
chunk = Table(
    "chunk",
    metadata,
    Column("space", LargeBinary(16), primary_key=True),
    Column("id", LargeBinary(32), primary_key=True),
    Column("size", Integer, nullable=False),
    Column("device", Integer, nullable=False),
)

# What each device brought in a day (days since 1970), in bytes; older days are forgotten.
usage = Table(
    "usage",
    metadata,
    Column("device", Integer, primary_key=True, autoincrement=False),
    Column("day", Integer, primary_key=True, autoincrement=False),
    Column("bytes", BigInteger, nullable=False),
)

# In the first organisation's tables alone: the others on this server, by the path of their address.
organisation = Table(
    "organisation",
    metadata,
    Column("path", String(40), primary_key=True),
    Column("name", String(200), nullable=False),
)
