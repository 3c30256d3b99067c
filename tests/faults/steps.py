"""The named steps at which a process is killed: each a place in the program, before or after it runs."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from typing import Any, NamedTuple

from aftercare.actions.exchange.bundle import Reading
from aftercare.store import durable_file, vault
from aftercare.store.anchor import Anchor
from aftercare.store.casebook import Casebook
from aftercare.store.change_log import ChangeLog
from aftercare.store.envelope_tables import EnvelopeTables
from aftercare.store.ledger import SqlLedger, _Undoing
from aftercare.store.projections import Projections
from aftercare.store.receipt_tables import ReceiptTables
from aftercare.store.search import SearchIndex
from sync.replica.access_maintenance import AccessMaintenance
from sync.replica.following import Following
from sync.replica.outgoing import Outgoing
from sync.replica.replica import Replica, Taking
from sync.server.intake import Intake
from sync.server.relay import Relay
from tests.faults.world import Direct


class Step(NamedTuple):
    """A function, and whether the process dies before it runs or after."""

    owner: Any
    name: str
    after: bool


STEPS: dict[str, Step] = {
    "save: before anything is written": Step(Casebook, "write", after=False),
    "save: written, not yet committed": Step(Casebook, "write", after=True),
    "save: in the log, not yet projected": Step(ChangeLog, "_project", after=False),
    "save: projected, not yet committed": Step(ChangeLog, "_project", after=True),
    "save: before the commit": Step(_Undoing, "__exit__", after=False),
    "save: after the commit": Step(_Undoing, "__exit__", after=True),
    "save: committed, not yet in the anchor": Step(Anchor, "write", after=False),
    "save: in the anchor": Step(Anchor, "write", after=True),
    "save: while the search index reads": Step(SearchIndex, "add", after=True),
    "push: before sealing": Step(Outgoing, "seal_changes", after=False),
    "push: sealed, not yet committed": Step(Outgoing, "seal_changes", after=True),
    "push: an envelope sealed": Step(Outgoing, "_seal_batch", after=True),
    "push: the request is made": Step(Replica, "request", after=True),
    "push: before it is sent": Step(Direct, "synchronise", after=False),
    "push: the server takes it in": Step(Intake, "take", after=False),
    "push: the server took it in, not yet committed": Step(Intake, "take", after=True),
    "push: the server's space changes": Step(Relay, "put_space", after=True),
    "pull: the answer is here": Step(Direct, "synchronise", after=True),
    "apply: before": Step(Replica, "taking", after=False),
    "apply: an envelope's changes are in the log": Step(SqlLedger, "take", after=True),
    "apply: an envelope is kept": Step(EnvelopeTables, "keep", after=True),
    "apply: an envelope changes lanes": Step(EnvelopeTables, "put_lane", after=True),
    "apply: a part is taken over": Step(Taking, "step", after=True),
    "apply: all is taken over, not yet committed": Step(AccessMaintenance, "run", after=True),
    "confirm: before": Step(EnvelopeTables, "confirm_envelopes", after=False),
    "confirm: after": Step(EnvelopeTables, "confirm_envelopes", after=True),
    "confirm: a receipt is kept": Step(ReceiptTables, "put_receipt", after=True),
    "bundle: made, not yet written": Step(Replica, "share", after=True),
    "bundle: written under its temporary name": Step(durable_file, "flush_file", after=False),
    "bundle: flushed, not yet renamed": Step(durable_file, "flush_file", after=True),
    "bundle: read, before it is taken over": Step(Replica, "taking_share", after=False),
    "bundle: taken over": Step(Reading, "step", after=True),
    "rebuild: the projections are gone": Step(Projections, "create", after=True),
    "rebuild: half of them are back": Step(Projections, "index", after=True),
    "rebuild: before the commit": Step(ChangeLog, "rebuild", after=True),
    "key change: an epoch key is kept": Step(SqlLedger, "put_epoch_key", after=True),
    "key change: a box is sealed": Step(SqlLedger, "add_box", after=True),
    "key change: a box is opened": Step(Following, "_bind", after=True),
    "key change: the key file is written beside": Step(vault, "flush_file", after=False),
    "key change: the key file is flushed, not yet renamed": Step(vault, "flush_file", after=True),
    "key change: the key file is renamed": Step(vault, "flush_folder", after=False),
}


def die() -> None:
    """As by a power switch: nothing is tidied up."""
    os.kill(os.getpid(), signal.SIGKILL)


def arm(step: str, nth: int, act: Callable[[], None] = die) -> None:
    """From now on this process dies at the `nth` time that it comes to the step."""
    owner, name, after = STEPS[step]
    honest = getattr(owner, name)
    count = 0

    def deadly(*arguments: Any, **named: Any) -> Any:
        nonlocal count
        count += 1
        if count == nth and not after:
            act()
        result = honest(*arguments, **named)
        if count == nth and after:
            act()
        return result

    setattr(owner, name, deadly)
