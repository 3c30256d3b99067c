"""A person, or the clock, has this device exchange with the server."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

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
from aftercare.actions.shared.way_to_server import remember_address, transport_to_server
from aftercare.casework.refusal import Refused
from aftercare.store.casebook import Casebook
from aftercare.store.missing import NotEnrolled, NotVouched
from aftercare.store.named_values import LAST_SYNC
from sync.protocol.subjects import Noun, Subject
from sync.replica.chunk_transfer import Carried
from sync.replica.engine import InStore, Outcome, synchronise
from sync.replica.http_transport import HttpTransport
from sync.replica.pace import Pace
from sync.replica.replica import Replica

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
    transport: HttpTransport | None = None,
    keep: Callable[[HttpTransport], None] | None = None,
    pace: Pace | None = None,
    in_store: InStore = lambda step: step(),
    progress: Callable[[Outcome], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Synced:
    """Exchanges until both sides hold the same; raises a `Refused` telling why not.

    A desktop hands its `transport` and `pace` in again, and is given the transport to `keep`.
    `in_store` runs steps that touch the casebook, for a desktop whose database and network have a
    thread each.
    """
    replica = _certified(casebook, in_store)
    link = in_store(lambda: transport_to_server(casebook, transport))
    if transport is not None and link is not transport:
        transport.close()
    sync = _Sync(casebook, replica, link, pace or Pace(), in_store, progress, cancelled)
    try:
        sync.exchange()
        sync.become_another()
        sync.mend_leads()
        sync.carry_attachments()
    except ServerLies as lie:
        sync.enter_lie(lie)
        raise
    except Refused:
        sync.keep_broken_contact()
        raise
    finally:
        if keep:
            keep(link)
        elif transport is not link:
            link.close()
    sync.refuse_to_go_on()
    return sync.finish()


def _certified(casebook: Casebook, in_store: InStore) -> Replica:
    """The certified device, once its joining is finished."""
    identity = in_store(lambda: casebook.identity)
    if identity is None:
        raise NotEnrolled(asked=False)
    in_store(lambda: check_finished(casebook))
    if not identity.device and in_store(lambda: try_certify(casebook)) is None:
        raise NotEnrolled(asked=True)
    replica: Replica = in_store(casebook.enrolled)
    return replica


class _Sync:
    """One synchronisation, and what it has done so far: the steps of `sync_now`."""

    def __init__(
        self,
        casebook: Casebook,
        replica: Replica,
        link: HttpTransport,
        pace: Pace,
        in_store: InStore,
        progress: Callable[[Outcome], None],
        cancelled: Callable[[], bool],
    ) -> None:
        self._casebook, self._replica, self._link = casebook, replica, link
        self._pace, self._in_store = pace, in_store
        self._progress, self._cancelled = progress, cancelled
        self._outcome, self._carried = Outcome(), Carried()
        self._way = link.way_taken

    @property
    def _goes_on(self) -> bool:
        """Whether this device still is one that exchanges."""
        return not (self._outcome.revoked or self._replica.waits)

    def exchange(self) -> None:
        """Exchanges until both sides hold the same."""
        with told():
            synchronise(
                self._replica,
                transport=self._link,
                in_store=self._in_store,
                progress=self._progress,
                cancelled=self._cancelled,
                pace=self._pace,
                outcome=self._outcome,
            )

    def become_another(self) -> None:
        """A copy of a folder that asked to be a device of its own becomes it, and exchanges as
        such.
        """
        if self._goes_on and try_to_become(self._casebook, self._link, self._in_store):
            self._replica = self._in_store(self._casebook.enrolled)
            self.exchange()

    def mend_leads(self) -> None:
        """Cases that have nobody to lead them get somebody, as long as that brings about another.

        What is known of the way to the server is that of the last exchange.
        """
        for _ in range(MENDS):
            if (
                not self._goes_on
                or self._outcome.twin
                or not self._in_store(partial(mend_leads, self._casebook))
            ):
                break
            self.exchange()
        self._way = self._link.way_taken

    def carry_attachments(self) -> None:
        """What is attached goes up and comes down, as far as the link carries it."""
        if self._goes_on and not self._outcome.twin:
            self._carried = carry_attachments(
                self._casebook,
                self._link,
                self._pace,
                in_store=self._in_store,
                cancelled=self._cancelled,
            )

    def enter_lie(self, lie: ServerLies) -> None:
        """The audit keeps that an answer did not hold."""
        issue = msgspec.structs.replace(lie.issue, about=Subject(Noun.ANSWER))
        self._in_store(partial(enter_issues, self._casebook, [issue]))

    def keep_broken_contact(self) -> None:
        """It broke on the way: there was contact all the same."""
        if self._outcome.answers and not self._replica.waits:
            self._in_store(partial(_keep_contact, self._casebook, self._outcome))

    def refuse_to_go_on(self) -> None:
        """Raises what ends it: this device was taken off, waits for a voucher, or is one of two
        copies.
        """
        if self._outcome.revoked:
            raise self._in_store(lambda: destroy_vault(self._casebook))
        if self._replica.waits:
            raise NotVouched(self._replica.number)
        if self._outcome.twin:
            self._in_store(partial(_keep_contact, self._casebook, self._outcome))
            raise self._in_store(partial(refuse_twin, self._casebook))

    def finish(self) -> Synced:
        """Keeps what there is to keep of it, and says what it did."""
        conflicts, issues, late, off = self._in_store(self._keep_all)
        bytes_up, chunks_down = self._in_store(self._casebook.attachments.left)
        outcome = self._outcome
        return Synced(
            pushed=outcome.pushed,
            pulled=outcome.pulled,
            requests=outcome.requests,
            bytes_up=outcome.bytes_up,
            bytes_down=outcome.bytes_down,
            conflicts=conflicts,
            issues=issues,
            late=late,
            chunks_up=self._carried.up,
            chunks_down=self._carried.down,
            chunks_left=chunks_down + (1 if bytes_up else 0),
            returned=outcome.returned,
            renumbered=outcome.renumbered,
            clock_off=off,
        )

    def _keep_all(self) -> tuple[int, tuple[SaidIssue, ...], int, int]:
        casebook, outcome = self._casebook, self._outcome
        retry_after_upgrade(casebook)
        with casebook.transaction():
            at = outcome.time.at if outcome.time else int(casebook.wall())
            LAST_SYNC.write(casebook.ledger, at)
            remember_address(casebook, self._link)
            keep_way(casebook, self._way)
            _keep_contact(casebook, outcome)
            off = tell_wrong_clock(casebook)
        state_founding(casebook)
        casebook.sweep()
        with casebook.transaction():
            note_what_came(casebook, outcome.issues)
        said = (*said_issues(casebook, outcome.issues), *take_back(casebook))
        return len(casebook.records.conflicts()), said, late_waiting(casebook), off


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
