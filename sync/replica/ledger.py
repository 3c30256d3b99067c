"""All that the replica keeps, in one transaction: the stores of `sync.replica.stores` together."""

from __future__ import annotations

from typing import Protocol

from sync.replica.stores import (
    ChangeStore,
    EnvelopeStore,
    ErasureStore,
    Keeping,
    Outbox,
    ReceiptStore,
    RosterStore,
    SpaceStore,
)


class Ledger(
    Keeping,
    RosterStore,
    SpaceStore,
    EnvelopeStore,
    ChangeStore,
    ErasureStore,
    ReceiptStore,
    Outbox,
    Protocol,
):
    """The whole of it. What needs less of it asks for less: a store alone."""
