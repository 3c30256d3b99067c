"""A person, or the clock, has this device exchange with the server."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple

import msgspec

from aftercare.actions.access.hand_over_case import take_back
from aftercare.actions.access.late_entries import late_waiting
from aftercare.actions.access.lease import by_clock_here, touch
from aftercare.actions.access.mend_lead import mend_leads
from aftercare.actions.exchange.carry_attachments import carry_attachments
from aftercare.actions.exchange.quarantine import retry_after_upgrade
from aftercare.actions.exchange.wrong_clock import tell_wrong_clock
from aftercare.actions.joining.destroy_vault import destroy_vault
from aftercare.actions.joining.join import check_finished, try_certify
from aftercare.actions.joining.old_copy import note_return, refuse_twin, try_to_become
from aftercare.actions.joining.place_server import state_founding
from aftercare.actions.joining.rename_device import take_up_names
from aftercare.actions.shared.audit import enter_incidents, enter_issues
from aftercare.actions.shared.issue_sentences import SaidIssue, said_issues
from aftercare.actions.shared.link import ServerLies, told
from aftercare.actions.shared.notices import note_what_came
from aftercare.actions.shared.proxy import keep_way
from aftercare.actions.shared.way_to_server import carrier_to_server, remember_address
from aftercare.casework.refusal import Refused
from aftercare.store.casebook import Casebook
from aftercare.store.missing import NotEnrolled, NotVouched
from aftercare.store.named_values import LAST_SYNC
from sync.protocol.subjects import Noun, Subject
from sync.replica.carrier import HttpCarrier
from sync.replica.chunk_transfer import Carried
from sync.replica.engine import Outcome, synchronise
from sync.replica.pace import Pace

# exchanges more, at most, in which a case without a lead gets one, and what goes with it is written
MENDS = 3


class Synced(NamedTuple):
    """What a sync did: changes pushed and pulled, requests, bytes each way, conflicts that now wait
    for a person.
    """

    pushed: int
    pulled: int
    requests: int
    bytes_up: int
    bytes_down: int
    conflicts: int
    issues: tuple[SaidIssue, ...] = ()
    late: int = 0  # late entries that wait: for this person to rule on, or theirs for somebody else
    chunks_up: int = 0  # of attachments
    chunks_down: int = 0
    chunks_left: int = 0  # to go up or to come down another time
    returned: int = (
        0  # changes of this device's own that its folder did not have: it was an older copy
    )
    renumbered: int = 0  # changes that were written in that copy, and kept
    clock_off: int = (
        0  # s that the clock here is ahead of the server's (below 0: behind), where that is news
    )

    def figures(self) -> dict[str, int]:
        """The figures of the command line's `sync --json`; of attachments and clock only where
        there is something to tell.
        """
        told = {
            name: value for name, value in self._asdict().items() if name not in ("issues", "late")
        }
        seldom = ("chunks_up", "chunks_down", "chunks_left", "returned", "renumbered", "clock_off")
        return {name: value for name, value in told.items() if value or name not in seldom}


def sync_now(
    casebook: Casebook,
    *,
    carrier: HttpCarrier | None = None,
    keep: Callable[[HttpCarrier], None] | None = None,
    pace: Pace | None = None,
    in_store: Callable[[Callable[[], Any]], Any] = lambda step: step(),
    progress: Callable[[Outcome], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Synced:
    """Exchanges until both sides hold the same; raises a `Refused` telling why not.

    A desktop hands its `carrier` and `pace` in again, and is given the carrier to `keep`.
    `in_store` runs steps that touch the casebook, for a desktop whose database and network have a
    thread each.
    """
    identity = in_store(lambda: casebook.identity)
    if identity is None:
        raise NotEnrolled(asked=False)
    in_store(lambda: check_finished(casebook))
    if not identity.device and in_store(lambda: try_certify(casebook)) is None:
        raise NotEnrolled(asked=True)
    replica = in_store(casebook.enrolled)
    link = in_store(lambda: carrier_to_server(casebook, carrier))
    if carrier is not None and link is not carrier:
        carrier.close()
    pace, outcome = pace or Pace(), Outcome()
    try:
        exchange = partial(
            synchronise,
            carrier=link,
            in_store=in_store,
            progress=progress,
            cancelled=cancelled,
            pace=pace,
        )
        with told():
            exchange(replica, outcome=outcome)
        if not outcome.revoked and not replica.waits and try_to_become(casebook, link, in_store):
            replica = in_store(casebook.enrolled)
            with told():
                exchange(replica, outcome=outcome)
        for _ in range(MENDS):
            if (
                outcome.revoked
                or replica.waits
                or outcome.twin
                or not in_store(partial(mend_leads, casebook))
            ):
                break
            with told():
                exchange(replica, outcome=outcome)
        taken, carried = link.way_taken, Carried()
        if not outcome.revoked and not replica.waits and not outcome.twin:
            carried = carry_attachments(
                casebook, link, pace, in_store=in_store, cancelled=cancelled
            )
    except ServerLies as lie:
        told_of = msgspec.structs.replace(lie.issue, about=Subject(Noun.ANSWER))
        in_store(partial(enter_issues, casebook, [told_of]))
        raise
    except Refused:
        if outcome.answers and not replica.waits:
            in_store(
                partial(_keep_contact, casebook, outcome)
            )  # it broke on the way: there was contact all the same
        raise
    finally:
        if keep:
            keep(link)
        elif carrier is not link:
            link.close()

    if outcome.revoked:
        raise in_store(lambda: destroy_vault(casebook))
    if replica.waits:
        raise NotVouched(replica.number)
    if outcome.twin:
        in_store(partial(_keep_contact, casebook, outcome))
        raise in_store(partial(refuse_twin, casebook))

    def finish() -> tuple[int, tuple[SaidIssue, ...], int, int]:
        retry_after_upgrade(casebook)
        with casebook.transaction():
            at = outcome.time.at if outcome.time else int(casebook.wall())
            LAST_SYNC.write(casebook.ledger, at)
            remember_address(casebook, link)
            keep_way(casebook, taken)
            _keep_contact(casebook, outcome)
            off = tell_wrong_clock(casebook)
        state_founding(casebook)
        casebook.sweep()
        with casebook.transaction():
            note_what_came(casebook, outcome.issues)
        said = (*said_issues(casebook, outcome.issues), *take_back(casebook))
        return len(casebook.records.conflicts()), said, late_waiting(casebook), off

    conflicts, issues, late, off = in_store(finish)
    left = in_store(casebook.attachments.left)
    return Synced(
        outcome.pushed,
        outcome.pulled,
        outcome.requests,
        outcome.bytes_up,
        outcome.bytes_down,
        conflicts,
        issues,
        late,
        carried.up,
        carried.down,
        left[1] + (1 if left[0] else 0),
        outcome.returned,
        outcome.renumbered,
        off,
    )


def _keep_contact(casebook: Casebook, outcome: Outcome) -> None:
    """There was contact with the server, and it told something."""
    with casebook.transaction():
        if outcome.heard:
            touch(casebook, outcome.time)
        note_return(casebook, outcome.returned, outcome.renumbered)
        enter_incidents(casebook)
        enter_issues(casebook, outcome.issues)
        take_up_names(casebook)


def last_sync(casebook: Casebook) -> int | None:
    """When this device last synced, in seconds since 1970 by the clock here, or None."""
    kept = LAST_SYNC.read(casebook.ledger)
    return None if kept is None else by_clock_here(casebook, kept)
