"""Fake programs that are started for real: they hand over, report and fail like the packaged one, each in its own way.

`sys.executable` is the script itself, as in a packaged program. Whoever runs says so in the file that SAID names.
"""

import os
import subprocess
import sys
from pathlib import Path

from tests.updates.publisher import ROOT, build

HEAD = f"""#!{sys.executable}
import os, signal, sys, time
sys.path.insert(0, {str(ROOT)!r})
sys.executable = os.path.abspath(__file__)
from aftercare.updates.launch import launch
VERSION = {{version!r}}
launch(sys.argv[1:], {{{{"status"}}}}, patience=float(os.environ.get("PATIENCE", {{patience}})))
from aftercare.updates.trial import confirm_trial, report_started
with open(os.environ["SAID"], "a") as said:
    said.write(VERSION + " " + " ".join(sys.argv[1:]) + "\\n")
"""
WAYS = {
    "good": "report_started(); confirm_trial()",
    "closed before unlocking": "report_started()",
    "crashes at once": "sys.exit(3)",
    "ends at once and shows nothing": "",
    "is killed by the system": "os.kill(os.getpid(), signal.SIGSEGV)",
    "shows nothing": "time.sleep(60)",
    "crashes on the unlock page": "report_started(); sys.exit(1)",
    "dies with the machine": "os.kill(os.getppid(), signal.SIGKILL); os.kill(os.getpid(), signal.SIGKILL)",
    "ends with the session": "report_started(); os.kill(os.getpid(), signal.SIGTERM)",
}


def program(folder: Path, version: str, way: str, patience: float = 120.0) -> Path:
    """A built program that goes a way, or runs the code given for one. A busy machine takes long to start even one of these."""
    text = HEAD.format(version=version, patience=patience) + WAYS.get(way, way) + "\n"
    return build(folder, version, program=text)


def start(installed: Path, home: Path, *arguments: str, **environment: str):
    """Starts an installed program; what it did, and who said to have run since the last start."""
    said = home.parent / "said.txt"
    said.unlink(missing_ok=True)
    surroundings = {
        **os.environ,
        "XDG_DATA_HOME": str(home.parent),
        "SAID": str(said),
        **environment,
    }
    done = subprocess.run(
        [str(installed / "aftercare"), *arguments],
        env=surroundings,
        capture_output=True,
        text=True,
        check=False,
        timeout=600,
    )
    lines = said.read_text().splitlines() if said.exists() else []
    return done, [line.strip() for line in lines]
