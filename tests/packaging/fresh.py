"""The README's commands on bare machines: roots with the smallest Debian or Ubuntu, the unpacked source, and nothing else.

usage: make test-fresh ARGS="[--roots bookworm,trixie,noble] [--people root,worker] [--commands demo,test] [--load 8] [--keep]"
    --load   so many processes want the processor at once, however quiet the machine is
    --keep   leaves the roots in build/fresh, to look into (as root: chroot build/fresh/SUITE-PERSON)

In such a root there is no make, no Python, no git, no locale, no /sys, and 64 MB of memory for files, as containers have. Commands
are taken from the README. What one of them prints for an ordinary user to have installed is run as printed, and the command again.
At the end stands a table; exit code 1 if anything failed. Needs root, and mmdebstrap.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
WORK = ROOT / "build/fresh"
SYSTEMS = {"bookworm": "Debian 12", "trixie": "Debian 13", "noble": "Ubuntu 24.04"}
ENTER = """set -e
mount -t tmpfs -o mode=755 none "$0/dev"
for one in null zero full random urandom tty; do touch "$0/dev/$one"; mount --bind "/dev/$one" "$0/dev/$one"; done
ln -s /proc/self/fd "$0/dev/fd"; ln -s fd/0 "$0/dev/stdin"; ln -s fd/1 "$0/dev/stdout"; ln -s fd/2 "$0/dev/stderr"
mkdir "$0/dev/shm"; mount -t tmpfs -o size=64m,mode=1777 none "$0/dev/shm"
mkdir "$0/dev/pts"; mount -t devpts -o newinstance,ptmxmode=0666,mode=620 devpts "$0/dev/pts"; ln -s pts/ptmx "$0/dev/ptmx"
mount -t proc proc "$0/proc"
exec chroot "$0" "$@"
"""
SUDO = re.compile(r"^\s*sudo (.+)$", re.MULTILINE)
COUNTS = re.compile(r"^.*\d+ passed.*$", re.MULTILINE)
BUSY = "while True: pass"


class Row(NamedTuple):
    """A line of the table."""

    system: str
    person: str
    command: str
    outcome: str
    seconds: float
    load: float
    said: str


def commands(readme: str) -> list[str]:
    """The commands that the README gives a newcomer, as printed, without what it says of them."""
    section = readme.split("## Two commands", 1)[1].split("\n## ", 1)[0]
    lines = re.findall(r"^    (.+)$", section, re.MULTILINE)
    return [found for line in lines if (found := line.split("#", 1)[0].strip())]


def made(suite: str) -> Path:
    """The root file system of a suite as an archive; made once, and anew after a week."""
    archive = WORK / f"{suite}.tar"
    if not archive.exists() or time.time() - archive.stat().st_mtime > 7 * 24 * 3600:
        words = ["mmdebstrap", "--quiet", "--variant=minbase"]
        if suite == "noble":
            # there it is none of the smallest set
            words += ["--components=main,universe", "--include=apt"]
            if not Path(
                "/usr/share/keyrings/ubuntu-archive-keyring.gpg"
            ).exists():  # a Debian has no keys of Ubuntu's
                print(
                    "Ubuntu's keys are not here: its packages are taken unverified, for this trial only.",
                    file=sys.stderr,
                )
                words += [
                    "--aptopt=Acquire::AllowInsecureRepositories true",
                    "--aptopt=APT::Get::AllowUnauthenticated true",
                ]
        unfinished = archive.with_suffix(".making.tar")
        subprocess.run([*words, suite, str(unfinished)], check=True)
        unfinished.replace(archive)
    return archive


class Machine:
    """A bare root in a folder, with the source in the home of `person`."""

    def __init__(self, suite: str, person: str) -> None:
        self.folder = WORK / f"{suite}-{person}"
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        subprocess.run(
            ["tar", "--extract", "--file", str(made(suite)), "--directory", str(self.folder)],
            check=True,
        )
        shutil.copy("/etc/resolv.conf", self.folder / "etc/resolv.conf")
        self.environment = {"PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"}
        for name in (
            "http_proxy",
            "https_proxy",
            "no_proxy",
            "PIP_INDEX_URL",
        ):  # how this machine reaches packages
            if name in os.environ:
                self.environment[name] = os.environ[name]
        if authority := os.environ.get("PIP_CERT"):
            shutil.copy(authority, self.folder / "etc/authority.pem")
            self.environment["PIP_CERT"] = "/etc/authority.pem"
        self.person, self.home = person, "/root" if person == "root" else f"/home/{person}"
        if person != "root":
            assert self("root", f"useradd --create-home {person}")[0] == 0
        source = self.folder / self.home.lstrip("/") / "aftercare"
        source.mkdir()
        packed = subprocess.run(
            ["git", "archive", "HEAD"], cwd=ROOT, capture_output=True, check=True
        ).stdout
        subprocess.run(["tar", "--extract", "--directory", str(source)], input=packed, check=True)
        (source / "lying-about").mkdir()  # what the next command must not stumble over
        (source / "lying-about/day.txt").write_text("A day of somebody.\n")
        if person != "root":
            assert self("root", f"chown -R {person}: {self.home}")[0] == 0

    def __call__(self, person: str, command: str, folder: str = "/") -> tuple[int, str]:
        """Runs a line in a shell, as somebody, with next to no environment; its exit code and all that it said."""
        home = "/root" if person == "root" else self.home
        inside = (
            ["setpriv", f"--reuid={person}", f"--regid={person}", "--init-groups"]
            if person != "root"
            else []
        )
        inside += [
            "env",
            "-i",
            f"HOME={home}",
            *(f"{name}={value}" for name, value in self.environment.items()),
        ]
        inside += ["sh", "-c", f"cd {folder} && {command}"]
        words = [
            "unshare",
            "--mount",
            "--pid",
            "--ipc",
            "--fork",
            "--kill-child",
            "sh",
            "-c",
            ENTER,
            str(self.folder),
            *inside,
        ]
        done = subprocess.run(
            words,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            check=False,
        )
        return done.returncode, done.stdout.decode(errors="replace")

    def try_command(self, command: str, wanted: int) -> Row:
        """Runs one of the README's commands; what it asks to have installed is installed, and it is run again."""
        begun, busy = time.monotonic(), under_load(wanted)
        try:
            asked, (code, said) = "", self(self.person, command, f"{self.home}/aftercare")
            if code == 2 and (line := SUDO.search(said)) and self.person != "root":
                asked = "asked for packages; then "
                line_code, line_said = self(
                    "root",
                    "DEBIAN_FRONTEND=noninteractive; export DEBIAN_FRONTEND; "
                    + line[1].replace("sudo ", ""),
                )
                said += line_said
                if line_code == 0:
                    code, more = self(self.person, command, f"{self.home}/aftercare")
                    said += more
            load = os.getloadavg()[0]
        finally:
            for process in busy:
                process.kill()
                process.wait()
        name = f"{self.folder.name}-{re.sub(r'[^a-z]+', '-', command)}.log"
        (WORK / name).write_text(said)
        counts = COUNTS.findall(said)
        last = (
            counts[-1]
            if counts
            else next((line for line in reversed(said.splitlines()) if line.strip()), "")
        )
        outcome = f"{asked}passed" if code == 0 else f"{asked}FAILED ({code}), see {WORK / name}"
        suite = self.folder.name.split("-")[0]
        return Row(
            SYSTEMS[suite],
            self.person,
            command,
            outcome,
            time.monotonic() - begun,
            load,
            last.strip(" =")[:90],
        )


def under_load(wanted: int) -> list[subprocess.Popen[bytes]]:
    """Processes that only count, as many as are missing to that load."""
    missing = max(0, wanted - round(os.getloadavg()[0]))
    return [subprocess.Popen([sys.executable, "-c", BUSY]) for _ in range(missing)]


def main() -> int:
    """Every asked root, person and command; the table."""
    asked = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    asked.add_argument("--roots", default=",".join(SYSTEMS))
    asked.add_argument("--people", default="root,worker")
    asked.add_argument("--commands", default="demo,test")
    asked.add_argument("--load", type=int, default=0)
    asked.add_argument("--keep", action="store_true")
    given = asked.parse_args()
    if os.geteuid() or not shutil.which("mmdebstrap"):
        print("Only root can make such roots, with mmdebstrap installed.", file=sys.stderr)
        return 2
    WORK.mkdir(parents=True, exist_ok=True)
    unwanted = {f"make {name}" for name in ("demo", "test")} - {
        f"make {name}" for name in given.commands.split(",")
    }
    wanted = [
        one
        for one in commands((ROOT / "README.md").read_text(encoding="utf-8"))
        if one not in unwanted
    ]
    rows: list[Row] = []
    for suite in given.roots.split(","):
        for person in given.people.split(","):
            machine = Machine(suite, person)
            for command in wanted:
                rows.append(machine.try_command(command, given.load))
                print(
                    "{0.system} | {0.person} | {0.command} | {0.outcome} | {0.seconds:.0f} s | load {0.load:.0f} | {0.said}".format(
                        rows[-1]
                    ),
                    flush=True,
                )
            if not given.keep:
                shutil.rmtree(machine.folder)
    print(
        f"\n{len(rows)} commands on {len({row.system for row in rows})} systems: {sum('FAILED' in row.outcome for row in rows)} failed."
    )
    return 1 if any("FAILED" in row.outcome for row in rows) else 0


if __name__ == "__main__":
    sys.exit(main())
