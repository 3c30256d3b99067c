"""The key with which the relay signs its answers on sticks: one for each organisation, whichever
process or host answers.
"""

from __future__ import annotations

import secrets

import sqlalchemy as sa
from alembic import op

revision, down_revision = "0005", "0004"


def upgrade() -> None:
    """Makes the key, once: the step is taken by one process, and is not taken again."""
    named = sa.table("named", sa.column("name", sa.String), sa.column("value", sa.LargeBinary))
    op.bulk_insert(named, [{"name": "relay key", "value": secrets.token_bytes(32)}])
