"""A person has the newer version fetched, from the server or from a stick; it goes on where it
stopped.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from aftercare.updates.download import Download
from aftercare.updates.installation import newer
from aftercare.updates.release import Release
from aftercare.updates.running import Running
from aftercare.updates.source import Source
from aftercare.updates.trust import Trust
from aftercare.updates.update_errors import FailedHereBefore, NotNewer


class Amount(NamedTuple):
    """What fetching a version costs: bytes that come over the link, of the bytes that it has."""

    version: str
    left: int
    size: int


def amount_to_fetch(running: Running, source: Source) -> Amount:
    """How much would come. Raises as `fetch_update` does."""
    with running.versions.alone():
        release = _newest(running, running.trust(source), again=True)[0]
        needed = Download(running.versions.fetched, release, running.running.folder).needed()
    return Amount(release.version, needed.left, release.size)


def fetch_update(
    running: Running,
    source: Source,
    progress: Callable[[int, int], None] = lambda *_: None,
    cancelled: Callable[[], bool] = lambda: False,
    *,
    again: bool = False,
) -> Release:
    """Fetches the newest release, if it is newer; `progress` in bytes. What was left before comes
    only if asked for `again`.

    Raises a `Refused` that says what is wrong, `Stopped` where `cancelled`; what has come is kept.
    """
    with running.versions.alone():
        trust = running.trust(source)
        release, description = _newest(running, trust, again=again)
        running.versions.keep_offer(trust.offer(release.platform))
        download = Download(running.versions.fetched, release, running.running.folder)
        download.keep(description)
        download.fetch(source, progress, cancelled, download.needed())
        running.versions.keep_fetched(release.version)
    return release


def _newest(running: Running, trust: Trust, *, again: bool) -> tuple[Release, bytes]:
    trust.refresh()
    platform, here = running.running.platform, running.running.version
    offered = trust.offer(platform).version
    if not newer(offered, here):
        raise NotNewer(offered, here)
    if not again and running.versions.failed_before(offered):
        raise FailedHereBefore(offered)
    return trust.release(platform), trust.description(platform)
