"""A case handed over from one lead worker to another: what was said, what was looked at, and that
it was received.
"""

from aftercare.casework.declaration import (
    YEAR,
    By,
    Compartment,
    Decision,
    day,
    declare,
    lines,
    moment,
    narrative,
    person,
    yes,
)

HAND_OVER = declare(
    "hand_over",
    "Hand-over",
    "Hand-overs",
    Compartment.CARE,
    day("date", "Date", ask_beyond=YEAR, required=True),
    person("from_person", "From"),
    person("to_person", "To", required=True),
    narrative("note", "Note", help="What the next worker must know on the first day."),
    lines("open_tasks", "Open tasks"),
    yes("threats_checked", "Open signals were gone through"),
    yes("consents_checked", "Consents were gone through"),
    day("keeps_until", "Keeps access until", ask_beyond=2 * YEAR),
    moment("received", "Received at", not_after="now"),
    person("received_by", "Received by"),
    icon="arrow-right-left",
    written_by=By.ASSISTANT,
    offered=None,
    category="",
    in_client_copy=False,
    topic="hand-over",
    happened="date",
    title=("to_person",),
    decisions=(Decision(("received", "received_by"), by="received_by", final=True),),
)
