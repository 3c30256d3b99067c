"""What updates concern: the version that runs, the package it began with, the folder of versions,
the root of trust.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import NamedTuple

from aftercare.updates.installation import Installation, find_installation, first_installation
from aftercare.updates.source import Source
from aftercare.updates.trust import Trust, trust_root
from aftercare.updates.update_errors import FromSource, Managed
from aftercare.updates.versions import Versions, home


class Running(NamedTuple):
    """`installed` is the package; `running` it or a newer version that it started."""

    installed: Installation
    running: Installation
    versions: Versions
    root: bytes
    clock: Callable[[], float] = time.time

    def trust(self, source: Source) -> Trust:
        """The trust in what `source` holds; a time that the program itself was built at is
        certainly past.
        """
        built = max(self.running.described.built, self.installed.described.built)
        return Trust(self.root, self.versions.trusted, source, built, self.clock)


def running_installation() -> Running:
    """What runs; raises `FromSource`, `Managed` or `NoTrustRoot` where it takes no updates."""
    running, installed = find_installation(), first_installation()
    if running is None or installed is None:
        raise FromSource
    if not installed.described.updates:
        raise Managed
    return Running(installed, running, Versions(home()), trust_root())
