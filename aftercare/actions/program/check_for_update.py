"""A person, or the clock, asks whether there is a newer version of the program."""

from __future__ import annotations

from aftercare.updates.installation import newer
from aftercare.updates.running import Running
from aftercare.updates.source import Source
from aftercare.updates.versions import Offer


def check_for_update(running: Running, source: Source) -> Offer | None:
    """What is newest, if it is newer than what runs; costs only metadata. Raises a `Refused` that
    says what is wrong.
    """
    with running.versions.alone():
        trust = running.trust(source)
        trust.refresh()
        found = trust.offer(running.running.platform)
        offer = found if newer(found.version, running.running.version) else None
        running.versions.keep_offer(offer)
    return offer
