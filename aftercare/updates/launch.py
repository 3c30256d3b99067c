"""What runs when the program is started: the newest version that has proved itself; a new one is
tried, watched, and left again.

Called first thing by the command line. It costs one look for a file where the program was not
installed by a package.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from aftercare.updates.packaged import INSTALLED, environment_for, packaged

if TYPE_CHECKING:
    from aftercare.updates.installation import Installation

PATIENCE = 90.0  # seconds within which a new version shows its window
WITH_VALUE = ("--data", "--passphrase-file")
WINDOW = "open"  # the one command that is the window: what the menu and a double click run


def launch(arguments: Sequence[str], commands: Collection[str], patience: float = PATIENCE) -> None:
    """Hands over to the version that should run, and does not return; returns where that is this
    very program.

    `commands`: the names that make it something else than the window. A version on trial is tried
    by the window alone.
    """
    if INSTALLED in os.environ or not packaged():
        return
    from aftercare.updates.installation import find_installation
    from aftercare.updates.versions import Versions, home

    installed = find_installation()
    if installed is None or not installed.described.updates:
        return
    versions = Versions(home())
    state = versions.read()
    if state.trial and opens_window(arguments, commands):
        from aftercare.updates.attempt import attempt

        attempt(versions, installed, arguments, patience)
    _hand_over(versions.current(installed), installed, arguments)


def opens_window(arguments: Sequence[str], commands: Collection[str]) -> bool:
    """Whether the arguments ask for the window: nothing but where its data is, and maybe a file to
    open in it.
    """
    rest = list(arguments)
    while rest:
        first = rest.pop(0)
        if first == WINDOW:
            return True
        if first in commands or first.partition("=")[0] not in WITH_VALUE:
            return False
        if "=" not in first and rest:
            rest.pop(0)
    return True


def _hand_over(chosen: Installation, installed: Installation, arguments: Sequence[str]) -> None:
    if chosen.folder == installed.folder:
        return
    command = [*chosen.command(), *arguments]
    environment = environment_for(installed.folder)
    try:
        if os.name == "posix":
            os.execve(command[0], command, environment)  # noqa: S606 - ours
        import subprocess

        code = subprocess.call(command, env=environment)
    except OSError as error:  # then the package that was installed is there
        print(f"{command[0]}: {error.strerror}", file=sys.stderr)
        return
    sys.exit(code)


def start_again(arguments: Sequence[str]) -> None:
    """Starts the window anew, so that what was installed is tried; returns where that goes on in
    another process.

    `arguments` say where its data is, and nothing else: a version is tried by nothing but the
    window.
    """
    import subprocess

    from aftercare.updates.installation import first_installation

    first = first_installation()
    if first is None:
        return
    environment = {
        name: value for name, value in environment_for(first.folder).items() if name != INSTALLED
    }
    command = [*first.command(), *arguments]
    if os.name == "posix":
        os.execve(command[0], command, environment)  # noqa: S606 - ours
    subprocess.Popen(command, env=environment)
