"""A person agrees to a version that was fetched: it is put beside the one that runs, and tried at
the next start.
"""

from __future__ import annotations

from collections.abc import Callable

from aftercare.updates.assembly import assemble
from aftercare.updates.download import DESCRIPTION, Download
from aftercare.updates.installation import newer
from aftercare.updates.release import read_release
from aftercare.updates.running import Running
from aftercare.updates.update_errors import (
    BadRelease,
    NothingFetched,
    NotNewer,
    Tampered,
    disk_told,
)
from aftercare.updates.versions import discard


def install_update(running: Running, progress: Callable[[int, int], None] = lambda *_: None) -> str:
    """Puts the fetched version together and on trial; returns its name. Call it only with the
    person's consent.

    `progress` in bytes. Raises a `Refused`; then, and whatever ends it, what runs is untouched.
    """
    versions, here = running.versions, running.running
    with versions.alone():
        fetched = versions.read().fetched
        if not fetched or not (versions.fetched / DESCRIPTION).exists():
            raise NothingFetched
        if not newer(fetched, here.version):
            raise NotNewer(fetched, here.version)
        with disk_told():
            description = (versions.fetched / DESCRIPTION).read_bytes()
        release = read_release(description, here.platform, fetched)
        versions.tidy(here.folder)
        try:
            assemble(versions, Download(versions.fetched, release, here.folder), progress)
        except (BadRelease, Tampered, NothingFetched):  # it will be no better the next time
            versions.keep_fetched("")
            raise
        versions.put_on_trial(release.version)
        discard(versions.fetched)
    return release.version
