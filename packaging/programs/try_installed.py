"""Lives through a first visit with an installed program and nothing else: its version, diagnosis, a
server, enrolment, a case, a sync.

usage: try_installed.py PYTHON               the installed python.exe; any other Python that has the
program does as well
       try_installed.py PROGRAM --frozen     the program as PyInstaller makes it

Needs nothing itself but a Python. Ends with 1 at the first step that goes wrong, saying which.
"""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PASSPHRASE = "orang kampung menanam padi di tepi sungai"  # noqa: S105 - of folders that are thrown away
CASE = {"preferred_name": "Encik A", "type": "general"}
VISIT = {
    "held": "2026-01-05T10:00:00+08:00",
    "duration": 40,
    "type": "home",
    "outcome": "completed",
    "observations": "Ibunya menyambut.",
}


def run(step: str, *command: str, given: str = "") -> str:
    """Runs a command to its end; its output."""
    # Away from the source: what is tried is the installed program.
    environment = os.environ | {"AFTERCARE_PASSPHRASE": PASSPHRASE, "PYTHONUTF8": "1"}
    done = subprocess.run(
        command,
        input=given,
        capture_output=True,
        encoding="utf-8",
        timeout=180,
        check=False,
        cwd=tempfile.gettempdir(),
        env=environment,
    )
    if done.returncode:
        print(f"FAULT {step}: code {done.returncode}\n{done.stdout}{done.stderr}", file=sys.stderr)
        sys.exit(1)
    print(f"ok    {step}")
    return done.stdout


def free_port() -> int:
    """A port nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def await_port(port: int, server: subprocess.Popen[bytes]) -> None:
    """Until the server answers."""
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and server.poll() is None:
        try:
            with socket.create_connection(("127.0.0.1", port), 1):
                return
        except OSError:
            time.sleep(0.2)
    sys.exit("FAULT the server does not answer")


def first_visit(aftercare: list[str], work: Path, code: str) -> None:
    """Founds, invites and enrols a worker, who opens a case, records a visit and syncs; the folder
    is proved whole.
    """
    admin, worker = ([*aftercare, "--data", str(work / name)] for name in ("admin", "siti"))
    run("founds the organisation", *admin, "enrol", code, "--name", "admin")
    invited = json.loads(run("invites a worker", *admin, "invite", "siti", "--role", "worker"))[
        "code"
    ]
    run("syncs the invitation", *admin, "sync")
    run("enrols the worker", *worker, "enrol", invited, "--name", "siti")
    run("lets the worker in", *admin, "sync")
    run("syncs", *worker, "sync")
    case = json.loads(run("opens a case", *worker, "open-case", "-", given=json.dumps(CASE)))[
        "case"
    ]
    run(
        "records a visit",
        *worker,
        "record",
        "-",
        given=json.dumps({"case": case, "kind": "visit", "fields": VISIT}),
    )
    run("syncs the visit", *worker, "sync")
    shown = run("shows the visit", *worker, "show", "--case", case, "--kind", "visit", "--json")
    if str(VISIT["observations"]) not in shown:
        sys.exit("FAULT what was recorded is not shown")
    run("proves its folder whole", *worker, "verify")


def main() -> None:
    """The command line."""
    program = str(Path(sys.argv[1]).absolute())
    aftercare = [program] if sys.argv[2:] == ["--frozen"] else [program, "-m", "aftercare"]
    relay = [program, "-m", "sync.server"]
    print(f"      {run('says its version', *aftercare, '--version').strip()}")
    run("diagnoses", *aftercare, "diagnose")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as work:
        port, data = free_port(), str(Path(work) / "server")
        arguments = [
            "init",
            "--data",
            data,
            "--organisation",
            "Trial",
            "--address",
            f"https://127.0.0.1:{port}",
        ]
        code = json.loads(run("makes a server", *relay, *arguments))["code"]
        with (Path(work) / "server.log").open("wb") as log:
            server = subprocess.Popen(
                [*relay, "serve", "--data", data], stdout=log, stderr=log, cwd=work
            )
        try:
            await_port(port, server)
            first_visit(aftercare, Path(work), code)
        finally:
            server.terminate()
            server.wait(30)
    print("The installed program does a first visit.")


if __name__ == "__main__":
    main()
