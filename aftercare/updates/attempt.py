"""One attempt of a version on trial: started as a child, watched until it ends, left again if
anything speaks against it.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from aftercare.casework.refusal import Refused
from aftercare.updates.installation import Installation, newer
from aftercare.updates.packaged import environment_for
from aftercare.updates.trial import CONFIRMED, FAILED, STARTED, reported
from aftercare.updates.update_errors import Busy, disk_told
from aftercare.updates.versions import (
    CRASHED,
    MOST_UNFINISHED,
    OPENING,
    SILENT,
    UNFINISHED,
    Versions,
)

LOOK_EVERY, GRACE = 0.2, 5.0  # seconds
# SIGTERM, SIGINT, SIGHUP; on Windows Ctrl+C and logging off: the session or the person ended it,
# the version did not crash
ENDED_BY_SESSION = (-15, -2, -1, 0xC000013A, 0x40010004)


def attempt(
    versions: Versions, installed: Installation, arguments: Sequence[str], patience: float
) -> None:
    """Runs the version on trial and ends with it; returns where another one should run.

    What keeps the new version from being tried keeps nobody from working with the old one.
    """
    try:
        code = _attempt(versions, installed, arguments, patience)
    except Busy:  # another window is trying it at this moment
        return
    except Refused as refusal:
        print(refusal, file=sys.stderr)
        return
    if code is not None:
        sys.exit(code if code >= 0 else 128 - code)


def _attempt(
    versions: Versions, installed: Installation, arguments: Sequence[str], patience: float
) -> int | None:
    """The exit code, where the attempt was one; None where another version should run."""
    trial = versions.read().trial
    if trial is None:
        return None
    version, current = trial.version, versions.current(installed)
    with versions.watching(version):
        tried = versions.usable(version, installed)
        if tried is None or not newer(version, current.version):
            versions.drop_trial()
            return None
        if trial.unfinished >= MOST_UNFINISHED:
            versions.refuse(version, UNFINISHED, current.version)
            return None
        report = versions.report(version)
        with disk_told():
            report.unlink(missing_ok=True)
        versions.begin_attempt()
        code, reason = _watch(
            [*tried.command(), *arguments],
            environment_for(installed.folder, report),
            report,
            patience,
        )
        if not versions.on_trial(
            version
        ):  # confirmed, or the person had a newer one installed from it meanwhile
            return code
        if reason:
            versions.refuse(version, reason, current.version)
            return None
        if code not in ENDED_BY_SESSION:
            versions.end_attempt(version)
        return code


def _watch(
    command: Sequence[str], environment: dict[str, str], report: Path, patience: float
) -> tuple[int, str]:
    """Runs it to its end: its exit code, and what speaks against it, if anything does."""
    try:
        child = subprocess.Popen(command, env=environment)
    except OSError:
        return 1, CRASHED
    deadline = time.monotonic() + patience
    while True:
        try:
            code = child.wait(LOOK_EVERY)
        except subprocess.TimeoutExpired:
            said = reported(report)
            if FAILED in said and CONFIRMED not in said:
                return _end(child), OPENING
            if not {STARTED, CONFIRMED}.intersection(said) and time.monotonic() > deadline:
                return _end(child), SILENT
            continue
        return code, _verdict(code, reported(report))


def _verdict(code: int, said: Sequence[str]) -> str:
    if CONFIRMED in said or code in ENDED_BY_SESSION:
        return ""
    if FAILED in said:
        return OPENING
    return CRASHED if code else "" if STARTED in said else SILENT


def _end(child: subprocess.Popen[bytes]) -> int:
    child.terminate()
    try:
        return child.wait(GRACE)
    except subprocess.TimeoutExpired:
        child.kill()
        return child.wait()
