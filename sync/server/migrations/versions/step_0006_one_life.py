"""What tells an old copy of a device's folder from the one that is in use: its own chains, and the
token of its last exchange.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision, down_revision = "0006", "0005"


def upgrade() -> None:
    """Makes room for the tokens; where each device's chains end is found by the device."""
    op.create_index("chain_of_device", "chain", ["device"])
    op.create_table(
        "life",
        sa.Column("device", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("token", sa.LargeBinary(12), nullable=False),
        sa.Column("superseded", sa.LargeBinary, nullable=False),
    )
