"""After the records, attachments are carried: what was attached here goes up, what was asked for
comes down.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from typing import Any

from aftercare.actions.recording.attach_file import want_kept
from aftercare.actions.shared.audit import enter
from aftercare.actions.shared.subject_names import audit_name
from aftercare.store.casebook import Casebook
from aftercare.store.named_values import DECLINED_OFFERED
from sync.protocol.errors import ProtocolError
from sync.protocol.subjects import Noun, Subject
from sync.replica.chunk_transfer import Carried, carry_chunks
from sync.replica.http_transport import HttpTransport, LinkFailed
from sync.replica.pace import Pace

OFFER_SECONDS = 24 * 3600


def carry_attachments(
    casebook: Casebook,
    transport: HttpTransport,
    pace: Pace,
    *,
    in_store: Callable[[Callable[[], Any]], Any] = lambda step: step(),
    cancelled: Callable[[], bool] = lambda: False,
) -> Carried:
    """Carries chunks until all are where they belong, or the link breaks: the records are synced,
    and what is left goes on from the next sync on, chunk by chunk.
    """
    carried = Carried()

    def progress(so_far: Carried) -> None:
        nonlocal carried
        carried = so_far

    def ready() -> bool:
        with casebook.transaction():
            now, last = int(casebook.wall()), DECLINED_OFFERED.read(casebook.ledger)
            if not 0 <= now - last < OFFER_SECONDS:
                DECLINED_OFFERED.write(casebook.ledger, now)
                casebook.attachments.offer_declined()
            want_kept(casebook, casebook.attachments.kept_offline() - casebook.lost_cases())
        return any(casebook.attachments.left())

    def transaction(step: Callable[[], Any]) -> Any:
        with casebook.transaction():
            return step()

    if not in_store(ready):
        return carried
    replica = in_store(casebook.certified)
    try:
        return carry_chunks(
            casebook.attachments,
            transport,
            replica.device,
            replica.organisation,
            replica.signing,
            in_store=in_store,
            transaction=transaction,
            progress=progress,
            cancelled=cancelled,
            pace=pace,
            clock=time.monotonic,
        )
    except LinkFailed:
        return carried
    except ProtocolError as error:
        # the records are synced; that the server answered nonsense is kept for whoever looks
        in_store(
            partial(
                enter,
                casebook,
                "refused",
                about=audit_name(Subject(Noun.ANSWER)),
                details=[error.code],
            )
        )
        return carried
