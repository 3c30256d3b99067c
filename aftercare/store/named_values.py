"""Everything that the desktop keeps under a name in the encrypted database, beside what the replica
keeps (`sync.replica.named_values`): each with what it means and who writes it.

The names and what is kept under them are read in folders of every earlier version: they stay as
they are. Nothing of it leaves this device.
"""

from __future__ import annotations

import msgspec

from aftercare.store.anchor import Mark
from aftercare.store.kept_values import (
    CheckOut,
    FoundedServer,
    Joining,
    LastImport,
    Notice,
    Released,
    RunningTime,
    SavedFilter,
)
from sync.protocol.encoding import pack
from sync.protocol.own_chains import OwnHead
from sync.replica.named_value import (
    NamedValue,
    digits,
    flag,
    items,
    nothing,
    number,
    packed,
    raw_bytes,
    signed_number,
    text,
)
from sync.replica.proxies import ProxySetting

# -- the database, and what was erased --------------------------------------------------------------

MARK: NamedValue[Mark | None] = NamedValue(
    "anchor",
    "the newest transaction",
    "each transaction",
    nothing,
    Mark.packed,
    Mark.unpack,
)
PLACE = raw_bytes(
    "where the folder lies",
    "a hash of the place of the key file on the disk",
    "opening the folder",
    absent=None,
)
ERASED_NOW = flag(
    "erased since the file was swept",
    "whether older copies of what was erased may still be in the file",
    "erasing; dropped by sweeping",
)
DISPOSED = items(
    "disposed of, and not told yet",
    list[tuple[bytes, str, int]],
    "cases that were disposed of: what each was called, our changes in it that never went up",
    "erasing; dropped when it was told",
    needed=True,
)

# -- the numbers of this device's own changes -------------------------------------------------------

OWN_FLOOR = number(
    "own changes erased",
    "the highest number that a change of ours may have had",
    "erasing, repairing, and opening a folder that was moved",
    absent=0,
    needed=True,
)
LATEST_TIME = number(
    "latest time of ours that came back",
    "the latest hybrid time of changes of ours that came back to this folder",
    "taking in changes",
    absent=0,
    needed=True,
)
ERASED_HEADS = items(
    "own heads in what was erased",
    list[OwnHead],
    "our newest envelopes there: the server goes on holding them",
    "erasing, and answers that say otherwise",
    needed=True,
)
RESUMED = items(
    "own chains that go on behind what was erased",
    list[OwnHead],
    "behind which envelopes, which were erased here, chains of ours go on",
    "writing into a space that was erased here",
    needed=True,
)
RENAMED = items(
    "renumbered",
    list[tuple[int, int, int, int]],
    "(device, n, device, n) of changes that got another number, the newest",
    "giving other numbers",
    needed=True,
)

# -- joining, and copies of the folder --------------------------------------------------------------

JOINING = packed(
    "joining",
    Joining,
    "what joining needs to go on after it was interrupted",
    "joining; dropped at its end",
    absent=nothing,
    needed=True,
    encoding=pack,
)
RETURNED = packed(
    "an older copy was brought up to date",
    tuple[int, int, int],
    "changes that came back, changes that were kept, when (s since 1970)",
    "a sync that brought an older copy of the folder up to date",
    absent=nothing,
)
SERVER_FOUNDED = packed(
    "server founded again",
    FoundedServer,
    "what is to be stated of a new server",
    "founding the organisation again; dropped when it is stated",
    absent=nothing,
    needed=True,
)
PENDING_ROOT = raw_bytes(
    "pending_root",
    "the secret of the recovery kit that is to take the place of the one in force",
    "making a new kit; dropped when it is in force",
    absent=None,
)

# -- the lease --------------------------------------------------------------------------------------

LAST_CONTACT = number(
    "last contact",
    "when this device was last in contact, s since 1970 by the server's time",
    "each contact",
    absent=0,
    needed=True,
)
TIME_SEEN = number(
    "latest time seen",
    "what the time must be at the least, s since 1970 by the server's time",
    "each contact, and looking at the lease",
    absent=0,
    needed=True,
)
CLOCK_OFF = signed_number(
    "clock off by",
    "how far the clock here was ahead of the server's at the last contact (below 0: behind), s",
    "each contact",
    needed=True,
)
RUNNING_SEEN = packed(
    "running time seen",
    RunningTime,
    "the running time of the computer when the latest time was seen",
    "each contact, and looking at the lease",
    absent=nothing,
    needed=True,
)
LEASE_ENTERED = flag(
    "lease entered",
    "whether it is in the audit that the lease locked",
    "the first refusal; dropped at the next contact",
    mark=b"1",
)
CLOCK_TOLD = digits(
    "told of clock off by",
    "how far off the clock was when that was last told, s",
    "a sync that tells it",
    absent=0,
)

# -- the exchange -----------------------------------------------------------------------------------

LAST_SYNC = digits(
    "last sync",
    "when this device last synced, s since 1970 by the server's time where that is known",
    "each sync",
    absent=None,
)
PROXY_SETTING = packed(
    "proxy",
    ProxySetting,
    "what a person has set of the way to the server",
    "that person",
    absent=ProxySetting,
    needed=True,
)
WAY_TAKEN = text(
    "way taken",
    "by which way the last sync went: who says so and the kind of way, with a space between",
    "each sync",
)
ISSUES_ENTERED = items(
    "troubles entered",
    list[tuple[bytes, int]],
    "marks of what was not taken and is in the audit, and when it was last met (s since 1970)",
    "each sync and each bundle",
)
QUARANTINE_TRIED = text(
    "quarantine tried with",
    "the version of the program that last tried what was set aside",
    "trying it again",
)
DECLINED_OFFERED = number(
    "offered what was declined",
    "when attachments that the server declined were last offered again, s since 1970",
    "each sync, once a day at most",
    absent=0,
)
MENDING = items(
    "cases that this person is about to lead",
    list[bytes],
    "cases whose lead is stated, until what goes with it is written",
    "what is seen to after each exchange",
    needed=True,
)

# -- what a person keeps, and is told ---------------------------------------------------------------

NOTICES = items(
    "notices",
    list[Notice],
    "what a person has to be told of that others did, until they have seen it",
    "whatever happened; dropped by the person",
    needed=True,
)
CHECK_OUT = NamedValue[CheckOut | None](
    "check out",
    "that a worker is out alone: where to, until when, and who expects the call",
    "the worker, going and coming back",
    nothing,
    msgspec.json.encode,
    msgspec.json.Decoder(CheckOut).decode,
    needed=True,
)
SAVED_FILTERS = items(
    "saved filters",
    list[SavedFilter],
    "what a person keeps to find cases again",
    "that person",
    needed=True,
)
CHOSEN_FILTERS = items(
    "chosen filters",
    list[tuple[str, list[str]]],
    "the filters that a person left pressed, by screen",
    "that person",
)
LAST_IMPORT = packed(
    "last import",
    LastImport,
    "what the last import wrote, so that it can be taken back",
    "importing; dropped when it is taken back",
    absent=nothing,
    needed=True,
)
RELEASED_PERIODS = items(
    "released periods",
    list[str],
    "the periods whose figures have left the organisation",
    "releasing figures",
    needed=True,
)


def released_figures(period: str) -> NamedValue[Released | None]:
    """The figures of a period, as they left."""
    return packed(
        f"released figures of {period}",
        Released,
        "the figures of a period as they left the organisation",
        "releasing them, once and for all",
        absent=nothing,
        needed=True,
        encoding=pack,
    )
