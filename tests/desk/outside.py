"""Drives the real window from outside its process: keys through the X server, names and roles through the accessibility bus.

It knows nothing of the program but what a screen reader is told. Needs xvfb, openbox, xdotool, scrot, dbus and at-spi2-core.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple, Self

from jeepney import DBusAddress, Properties, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

NEEDED = ("Xvfb", "openbox", "xdotool", "scrot", "dbus-daemon")
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
WIDTH, HEIGHT = 1366, 768
PATIENCE, AGAIN = 30.0, 6.0  # seconds until something is given up; until a key is pressed again
DEEPEST, WIDEST = 14, 400  # levels of the tree, children looked at of one
SHOWING, FOCUSABLE, ENABLED = 25, 11, 8  # bits of the state set (AtspiStateType)


def missing() -> list[str]:
    """What of the system is not installed."""
    found = [name for name in NEEDED if shutil.which(name) is None]
    return found + ([] if any(map(os.path.exists, LAUNCHERS)) else ["at-spi2-core"])


class Unseen(AssertionError):
    """Something did not come into sight."""


class Thing(NamedTuple):
    """Something on the screen as a screen reader is told of it."""

    bus: str
    path: str
    name: str
    role: str
    states: int

    @property
    def showing(self) -> bool:
        """Whether it is in sight."""
        return bool(self.states >> SHOWING & 1)

    @property
    def focusable(self) -> bool:
        """Whether the keyboard can be put on it now."""
        return bool(self.states >> FOCUSABLE & self.states >> ENABLED & 1)


class Screen:
    """A virtual screen with a session bus, a window manager and the accessibility bus. Use it as a context manager.

    `user`: the number of the one whose screen it is, where that is not whoever drives it; only root can.
    """

    def __init__(self, folder: Path, user: int = 0) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._folder, self._number, self._user = folder, 0, user
        self._as_user = (
            ["setpriv", f"--reuid={user}", f"--regid={user}", "--clear-groups"] if user else []
        )
        if user:
            os.chown(folder, user, user)
        self._processes: list[subprocess.Popen[Any]] = []
        self.environment = dict(os.environ)

    def __enter__(self) -> Self:
        reading, writing = os.pipe()
        self._start(
            [
                "Xvfb",
                "-displayfd",
                str(writing),
                "-screen",
                "0",
                f"{WIDTH}x{HEIGHT}x24",
                "-nolisten",
                "tcp",
                "-noreset",
            ],
            pass_fds=(writing,),
        )
        display = os.read(reading, 16).decode().strip()
        self.environment |= {
            "DISPLAY": f":{display}",
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        self.environment |= {
            "NO_AT_BRIDGE": "0",
            "LANG": "C.UTF-8",
            "XDG_RUNTIME_DIR": str(self._folder),
        }
        bus = self._start(
            ["dbus-daemon", "--session", "--nofork", "--print-address=1"], stdout=subprocess.PIPE
        )
        assert bus.stdout
        address = bus.stdout.readline().decode().strip()
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = address
        self._start(["openbox"])
        self._start([next(filter(os.path.exists, LAUNCHERS)), "--launch-immediately"])
        self._bus = self._connected(self._accessibility_bus(address))
        return self

    def __exit__(self, *_: object) -> None:
        for process in reversed(self._processes):
            process.terminate()
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()

    def _start(self, command: list[str], *, own: bool = True, **more: Any) -> subprocess.Popen[Any]:
        as_user = self._as_user if own else []
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        process = subprocess.Popen([*as_user, *command], env=self.environment, **{**quiet, **more})
        self._processes.append(process)
        return process

    def start(self, command: list[str]) -> subprocess.Popen[Any]:
        """Starts a program on this screen; what it says goes to a file."""
        with (self._folder / "program.log").open("ab") as log:
            return self._start(command, own=False, stdout=log, stderr=log)

    def _connected(self, address: str) -> DBusConnection:
        """A connection to a bus, as the one whose bus it is: it listens to nobody else."""
        if not self._user:
            return open_dbus_connection(address)
        os.setresuid(self._user, self._user, 0)
        try:
            return open_dbus_connection(address)
        finally:
            os.setresuid(0, 0, 0)

    def _accessibility_bus(self, address: str) -> str:
        session = self._connected(address)
        where = DBusAddress("/org/a11y/bus", bus_name="org.a11y.Bus", interface="org.a11y.Bus")
        for _ in range(100):
            reply = session.send_and_get_reply(new_method_call(where, "GetAddress"))
            if reply.header.message_type.name == "method_return":
                return str(reply.body[0])
            time.sleep(0.05)
        raise Unseen("the accessibility bus")

    # -- what is there -----------------------------------------------------------------------------

    def _ask(
        self, bus: str, path: str, method: str, interface: str = "org.a11y.atspi.Accessible"
    ) -> Any:
        reply = self._bus.send_and_get_reply(
            new_method_call(DBusAddress(path, bus, interface), method), timeout=PATIENCE
        )
        return (
            reply.body[0]
            if reply.header.message_type.name == "method_return" and reply.body
            else None
        )

    def _thing(self, bus: str, path: str) -> Thing:
        name = Properties(DBusAddress(path, bus, "org.a11y.atspi.Accessible")).get("Name")
        found = self._bus.send_and_get_reply(name, timeout=PATIENCE).body
        low, high = (*(self._ask(bus, path, "GetState") or (0, 0)), 0, 0)[:2]
        title = found[0][1] if found and isinstance(found[0], tuple) else ""
        return Thing(
            bus, path, str(title), str(self._ask(bus, path, "GetRoleName") or ""), low | high << 32
        )

    def things(self) -> Iterator[Thing]:
        """Everything in sight, from the newest window down."""
        root = "/org/a11y/atspi/accessible/root"
        for bus, path in self._ask("org.a11y.atspi.Registry", root, "GetChildren") or []:
            yield from self._below(bus, path, 0)

    def _below(self, bus: str, path: str, depth: int) -> Iterator[Thing]:
        for child_bus, child in (self._ask(bus, path, "GetChildren") or [])[:WIDEST]:
            thing = self._thing(child_bus, child)
            if thing.showing or depth == 0:
                yield thing
                if depth < DEEPEST:
                    yield from self._below(child_bus, child, depth + 1)

    def find(self, name: str, role: str = "", *, usable: bool = False) -> Thing:
        """Waits until something with that name (or the beginning of it) is in sight; the one in the newest window.

        `usable`: only what the keyboard can be put on.
        """
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            found = [
                thing
                for thing in self.things()
                if thing.name.startswith(name)
                and (not role or thing.role == role)
                and (thing.focusable or not usable)
            ]
            if found:
                return next((thing for thing in reversed(found) if thing.name == name), found[-1])
            time.sleep(0.2)
        raise Unseen(
            f"{role or 'anything'} named {name!r}; in sight: {sorted({one.name for one in self.things()})[:80]}"
        )

    def gone(self, name: str) -> None:
        """Waits until nothing of that name is in sight."""
        self.until(
            lambda: not any(one.name.startswith(name) for one in self.things()),
            f"{name!r} goes away",
        )

    def until(self, happened: Callable[[], bool], what: str) -> None:
        """Waits for something."""
        end = time.monotonic() + PATIENCE
        while not happened():
            if time.monotonic() > end:
                raise Unseen(what)
            time.sleep(0.1)

    def names(self) -> list[str]:
        """The names of everything in sight."""
        return [thing.name for thing in self.things() if thing.name]

    # -- what a person does ------------------------------------------------------------------------

    def key(self, *keys: str) -> None:
        """Presses keys, as xdotool calls them: Return, Tab, ctrl+n."""
        subprocess.run(["xdotool", "key", "--delay", "40", *keys], env=self.environment, check=True)
        time.sleep(0.15)

    def reach(self, keys: str, name: str, role: str = "") -> Thing:
        """Presses keys until what they open is in sight: what they act on may still be on its way from the disk.

        From the second time on the window is brought to the front first, as a person would who sees nothing happen.
        """
        for time_round in range(int(PATIENCE / AGAIN)):
            if time_round:
                front = [
                    "xdotool",
                    "search",
                    "--onlyvisible",
                    "--name",
                    "Aftercare",
                    "windowactivate",
                ]
                subprocess.run(front, env=self.environment, check=False, capture_output=True)
                time.sleep(0.3)
            self.key(keys)
            end = time.monotonic() + AGAIN
            while time.monotonic() < end:
                found = [
                    thing
                    for thing in self.things()
                    if thing.name.startswith(name) and (not role or thing.role == role)
                ]
                if found:
                    return found[-1]
                time.sleep(0.2)
        raise Unseen(f"{name!r} after {keys}; in sight: {sorted(set(self.names()))[:80]}")

    def type(self, text: str) -> None:
        """Types a text."""
        subprocess.run(["xdotool", "type", "--delay", "6", text], env=self.environment, check=True)
        time.sleep(0.1)

    def focus(self, name: str, role: str = "") -> Thing:
        """Puts the keyboard on a field by its name, as an assistive technology does."""
        thing = self.find(name, role, usable=True)
        self._ask(thing.bus, thing.path, "GrabFocus", "org.a11y.atspi.Component")
        time.sleep(0.1)
        return thing

    def press(self, name: str) -> None:
        """Presses a button by its name, with the keyboard."""
        self.focus(name)
        self.key("space")

    def picture(self, name: str) -> Path:
        """Photographs the screen."""
        time.sleep(0.35)
        self._number += 1
        file = self._folder / f"{self._number:02}-{name}.png"
        subprocess.run(["scrot", "--overwrite", str(file)], env=self.environment, check=True)
        return file
