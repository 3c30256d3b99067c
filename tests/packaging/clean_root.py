"""A root file system with nothing in it but the smallest Debian, in which packages are installed and run as on a new laptop.

Each command has its own /proc and sees the host's /tmp, through which files, the screen and the buses reach it. Needs root, mmdebstrap.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

ENTER = 'mount --rbind /dev "$0/dev"; mount -t proc proc "$0/proc"; mount --bind /tmp "$0/tmp"; cd "$0"; exec chroot "$0" "$@"'
WORKER = 1000  # the number of this machine's user


def missing() -> str:
    """Why there can be no such root here; "" where there can."""
    if os.geteuid():
        return "only root can enter another root"
    return next(
        (
            f"{name} is not installed"
            for name in ("mmdebstrap", "unshare", "lintian")
            if not shutil.which(name)
        ),
        "",
    )


class CleanRoot:
    """The root in `folder`; `user` of a command is one of its own people."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        release = dict(
            line.split("=", 1)
            for line in Path("/etc/os-release").read_text().splitlines()
            if "=" in line
        )
        suite = release["VERSION_CODENAME"].strip('"')
        made = folder.with_suffix(".tar")
        subprocess.run(["mmdebstrap", "--quiet", "--variant=minbase", suite, str(made)], check=True)
        folder.mkdir()
        subprocess.run(
            ["tar", "--extract", "--file", str(made), "--directory", str(folder)], check=True
        )
        made.unlink()
        shutil.copy("/etc/resolv.conf", folder / "etc/resolv.conf")
        self(
            "useradd", "--create-home", "--home-dir", "/srv/worker", "--uid", str(WORKER), "worker"
        )
        self("apt-get", "update", "-qq")

    def command(self, *words: object, user: str = "") -> tuple[str, ...]:
        """The words of a command that runs in this root."""
        inside = ("runuser", "-u", user, "--") if user else ()
        return (
            "unshare", "--mount", "--pid", "--fork", "--kill-child", "sh", "-c", ENTER, str(self.folder), *inside, *map(str, words)
        )  # fmt: skip

    def __call__(
        self,
        *words: object,
        user: str = "",
        text: str | None = None,
        code: int = 0,
        **environment: str,
    ) -> subprocess.CompletedProcess[str]:
        """Runs a command in it, with a small environment of its own; `code` is what it must end with."""
        home = "/srv/worker" if user == "worker" else "/nowhere"
        given = {
            "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
            "HOME": home,
            "LANG": "C.UTF-8",
            "DEBIAN_FRONTEND": "noninteractive",
        }
        given |= environment
        done = subprocess.run(
            self.command(*words, user=user),
            input=text,
            capture_output=True,
            text=True,
            env=given,
            check=False,
        )
        assert done.returncode == code, (
            words,
            done.returncode,
            done.stdout[-3000:],
            done.stderr[-3000:],
        )
        return done

    def install(self, *packages: Path) -> None:
        """Installs packages from files, with what they depend on and nothing that they recommend."""
        there = self.folder / "var/cache/aftercare"
        there.mkdir(exist_ok=True)
        names = [
            f"/var/cache/aftercare/{shutil.copy(package, there).rpartition('/')[2]}"
            for package in map(str, packages)
        ]
        self(
            "apt-get",
            "install",
            "-y",
            "-qq",
            "--no-install-recommends",
            "--allow-downgrades",
            *names,
        )
