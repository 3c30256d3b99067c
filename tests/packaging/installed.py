"""The packages on a machine that has nothing else: from installation to the first visit, synced; upgraded, updated, removed.

Run by `make test-packages`. The tests of this file are one story and go on from each other; pictures of it go to build/pictures.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

import pytest

from aftercare import __version__
from aftercare.casework.wording import say
from aftercare.demo.organisation import free_port
from tests import previous_release
from tests.actions import files
from tests.desk import outside
from tests.desk.day import Desktop
from tests.desk.outside import Screen
from tests.packaging import clean_root, packages
from tests.packaging.clean_root import WORKER, CleanRoot
from tests.town import PASSPHRASE, VISIT
from tests.updates.publisher import Publisher

ROOT = Path(__file__).resolve().parents[2]
PICTURES = ROOT / "build/pictures"
SERVER = "/var/lib/aftercare-server"
WHY_NOT = clean_root.missing() or previous_release.missing() or ", ".join(outside.missing())
pytestmark = pytest.mark.skipif(bool(WHY_NOT), reason=WHY_NOT)


class Installed:
    """The clean root with what is installed in it, its server's process and its people's data folders."""

    def __init__(self, root: CleanRoot, folder: Path) -> None:
        self.root, self.folder = root, folder
        self.address = f"https://127.0.0.1:{free_port()}"
        self.server: subprocess.Popen[bytes] | None = None

    def serve(self) -> None:
        """Starts the installed server as its own user."""
        log = (self.folder / "server.log").open("ab")
        command = self.root.command("aftercare-server", "serve", "--data", SERVER, user="aftercare")
        self.server = subprocess.Popen(command, stdout=log, stderr=log)
        for _ in range(200):
            if "Serving" in (self.folder / "server.log").read_text() and _listens(self.address):
                return
            time.sleep(0.1)
        raise AssertionError((self.folder / "server.log").read_text())

    def stop_serving(self) -> None:
        """Ends it."""
        if self.server:
            self.server.kill()  # and with it everything in its own space of processes
            self.server.wait(30)
            self.server = None

    def __call__(self, name: str, *words: object, text: str | None = None, code: int = 0) -> list:
        """A command of the installed program on somebody's device, as an ordinary user of the machine."""
        done = self.root(
            "aftercare", "--data", f"/srv/worker/{name}", *words, user="worker", text=text, code=code, AFTERCARE_PASSPHRASE=PASSPHRASE
        )  # fmt: skip
        return [
            json.loads(line) if line.startswith("{") else line
            for line in done.stdout.splitlines()
            if line
        ]


def _listens(address: str) -> bool:
    import socket

    try:
        with socket.create_connection(("127.0.0.1", int(address.rpartition(":")[2])), 1):
            return True
    except OSError:
        return False


@pytest.fixture(scope="module")
def publisher(tmp_path_factory):
    return Publisher(tmp_path_factory.mktemp("publisher"))


@pytest.fixture(scope="module")
def made(publisher, tmp_path_factory):
    work = tmp_path_factory.mktemp("packages")
    root = work / "root.json"
    root.write_bytes(publisher.root)
    return packages.build(work, root)


@pytest.fixture(scope="module")
def installed(tmp_path_factory):
    folder = tmp_path_factory.mktemp("machine")
    machine = Installed(CleanRoot(folder / "root"), folder)
    yield machine
    machine.stop_serving()


@pytest.fixture(scope="module")
def screen(tmp_path_factory):
    folder = Path(tempfile.mkdtemp(prefix="aftercare-screen-"))  # where the machine's user may go
    with Screen(folder, WORKER) as shown:
        yield shown
    shutil.rmtree(PICTURES, ignore_errors=True)
    PICTURES.mkdir(parents=True)
    for picture in folder.glob("*.png"):
        shutil.copy(picture, PICTURES / picture.name)


def test_two_builds_of_the_same_source_are_equal(made):
    for name in ("aftercare", "aftercare-server"):
        first, second = (made.find(folder, name).read_bytes() for folder in (made.one, made.two))
        print(f"{name}: sha256 {hashlib.sha256(first).hexdigest()}, {len(first):,} bytes, twice")
        assert hashlib.sha256(first).hexdigest() == hashlib.sha256(second).hexdigest()


def test_lintian_finds_no_error(made):
    for name in ("aftercare", "aftercare-server"):
        done = subprocess.run(
            ["lintian", "--allow-root", "--tag-display-limit", "0", "--fail-on", "error", str(made.find(made.one, name))],
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        print(done.stdout)
        assert done.returncode == 0, done.stdout


def test_the_machine_has_no_python_and_no_compiler(installed):
    for name in ("python3", "python", "gcc", "cc", "qmake", "openssl"):
        assert (
            installed.root("sh", "-c", f"command -v {name} || echo none").stdout.strip() == "none"
        )


def test_the_previous_release_is_installed_and_used(made, installed):
    root = installed.root
    root.install(
        made.find(made.previous, "aftercare"), made.find(made.previous, "aftercare-server")
    )
    assert previous_release.VERSION in root("aftercare", "--version").stdout
    set_up = root("aftercare-server-set-up", "Contoh", "--address", installed.address)
    code = json.loads(set_up.stdout)["code"]
    assert root("stat", "-c", "%U %a", SERVER).stdout.strip() == "aftercare 700"
    installed.serve()
    installed("admin", "enrol", code, "--name", "admin")
    for name, role in (("siti", "worker"), ("sup", "supervisor")):
        code = installed("admin", "invite", name, "--role", role)[0]["code"]
        installed("admin", "sync")
        installed(name, "enrol", code, "--name", name)
        installed("admin", "sync")
        installed(name, "sync")
    installed("siti", "sync")
    installed.case = installed(
        "siti", "open-case", "-", text='{"preferred_name": "Encik A", "type": "general"}'
    )[0]["case"]
    installed("siti", "grant", installed.case, "sup")
    installed(
        "siti",
        "record",
        "-",
        text=json.dumps({"case": installed.case, "kind": "visit", "fields": VISIT}),
    )
    installed("siti", "sync")
    change = {
        "case": installed.case,
        "kind": "task",
        "fields": {"what": "Telefon majikan", "due": "2026-12-01"},
    }
    installed("siti", "record", "-", text=json.dumps(change))  # not synced before the upgrade
    installed.hash = installed("siti", "state-hash")


def test_an_upgrade_keeps_every_record(made, installed):
    installed.stop_serving()
    installed.root.install(
        made.find(made.one, "aftercare"), made.find(made.one, "aftercare-server")
    )
    assert previous_release.VERSION not in installed.root("aftercare", "--version").stdout
    installed.serve()
    assert installed("siti", "state-hash") == installed.hash
    installed("siti", "verify")
    installed("siti", "sync")
    installed("sup", "sync")
    assert [
        row["kind"]
        for row in installed("sup", "show", "--case", installed.case, "--kind", "task", "--json")
    ] == ["task"]


def test_a_visit_is_recorded_in_the_installed_window_and_read_by_the_supervisor(installed, screen):
    desk = _desktop(installed, screen, "siti")
    desk.unlock()
    screen.picture("installed-today")
    desk.open_first_case()
    screen.reach("ctrl+n", "New visit ·")
    screen.focus(desk.field("visit", "observations"))
    screen.type("Dari program yang dipasang.")
    screen.key("ctrl+s")
    screen.find(desk.say("{what} saved on this laptop.", what="Visit"))
    screen.picture("installed-visit-saved")
    screen.key("ctrl+shift+s")
    screen.press(desk.say("Sync now"))
    screen.find(desk.say("All synced"))
    screen.picture("installed-synced")
    _close(desk)
    installed("sup", "sync")
    rows = installed("sup", "show", "--case", installed.case, "--kind", "visit", "--json")
    assert "Dari program yang dipasang." in [row["fields"]["observations"] for row in rows]


def test_a_new_colleague_joins_in_the_installed_window(installed, screen):
    code = installed("admin", "invite", "amin", "--role", "worker")[0]["code"]
    installed("admin", "sync")
    desk = _desktop(installed, screen, "amin")
    screen.find(desk.say("I have a code from my administrator"))
    screen.picture("first-start")
    screen.key("Return")
    for name, text in (
        ("Code from your administrator", code),
        ("New passphrase", PASSPHRASE),
    ):
        screen.focus(desk.say(name), "text")
        screen.type(text)
        screen.picture(name.lower().replace(" ", "-"))
        screen.key("Return")
    screen.focus(desk.say("The passphrase again"), "text")
    screen.type(PASSPHRASE)
    screen.key("Return")
    screen.press(desk.say("I have written it down"))
    screen.picture("recovery-sheet")
    screen.press(desk.say("Open Aftercare"))
    screen.press(desk.say("Ask again now"))
    screen.find(desk.say("Ask again now"))
    installed("admin", "sync")
    if (
        desk.say("Ask again now") in screen.names()
    ):  # the window asks by itself too, and may have opened meanwhile
        screen.press(desk.say("Ask again now"))
    screen.find(desk.say("Nothing is due within the next seven days."))
    screen.picture("joined-today")
    _close(desk)


def test_practice_needs_no_server_of_anybody(installed, screen):
    inside = (
        "env",
        "HOME=/srv/worker",
        "aftercare",
        "practise",
        "--role",
        "worker",
        "--language",
        "ms",
    )
    process = screen.start(list(installed.root.command(*inside, user="worker")))
    screen.find(
        say(
            "Practice: invented people, nothing here is real. Everything is thrown away when you close.",
            "ms",
        )
    )
    screen.picture("practice")
    screen.key("alt+F4")
    process.wait(30)


def test_photos_scans_and_voice_notes_are_taken_in_and_reports_printed(installed):
    ours = installed.root.folder / "srv/worker"
    made = {
        "a.heic": files.photo(kind="HEIF"),
        "b.jpg": files.photo(),
        "c.m4a": files.voice_note(),
        "d.pdf": files.scanned_pdf(),
    }
    for name, content in made.items():
        (ours / name).write_bytes(content)
        installed("siti", "attach", f"/srv/worker/{name}", "--case", installed.case)
    report = (
        "report",
        "visit_report",
        "--case",
        installed.case,
        "--to",
        "sup",
        "--because",
        "ujian",
        "--language",
        "ms",
    )
    installed("siti", *report, "-o", "/srv/worker/lawatan.pdf")
    assert (ours / "lawatan.pdf").read_bytes().startswith(b"%PDF")


def _desktop(
    installed: Installed, screen: Screen, name: str, *words: str, language: str = "en"
) -> Desktop:
    """The installed window over somebody's folder, on the screen of the machine's user."""
    folder = installed.root.folder / "srv/worker" / name
    inside = ("env", "HOME=/srv/worker", "aftercare", "--data", f"/srv/worker/{name}", *words)
    command = installed.root.command(*inside, user="worker")
    return Desktop(screen, folder, PASSPHRASE, language, "light", command=command)


def _close(desk: Desktop) -> None:
    desk.screen.key("Escape")
    desk.screen.key("alt+F4")
    desk.process.wait(20)


def _release(made, folder: Path, version: str) -> Path:
    """The program of this build as a release of another version: its files are what an update finds unchanged."""
    shutil.copytree(made.tree, folder, symlinks=True)
    described = json.loads((folder / "installation.json").read_text())
    (folder / "installation.json").write_text(json.dumps({**described, "version": version}))
    return folder


def _on_a_stick(installed, publisher, name: str) -> str:
    file = publisher.stick(installed.root.folder / "var/cache/aftercare" / name)
    return f"/var/cache/aftercare/{file.name}"


def test_a_newer_version_comes_from_the_server_and_proves_itself(
    made, installed, screen, publisher, tmp_path
):
    publisher.publish(_release(made, tmp_path / "next", "0.2.1"))
    stick = _on_a_stick(installed, publisher, "next.aftercare-update")
    installed.root("aftercare-server", "updates", "take", stick, "--data", SERVER, user="aftercare")
    assert installed("siti", "update", "check", "--json")[0]["newer"] == "0.2.1"
    fetched = installed("siti", "update", "fetch")[0]
    print(f"fetched {fetched['fetched']:,} of {fetched['size']:,} bytes")
    assert fetched["fetched"] < fetched["size"] / 100
    installed("siti", "update", "install", "--yes")
    desk = _desktop(installed, screen, "siti")
    desk.unlock()
    screen.picture("updated-today")
    _close(desk)
    status = installed("siti", "update", "status", "--json")[0]
    assert (status["version"], status["installed"], status["on_trial"]) == (
        "0.2.1",
        __version__,
        None,
    )
    installed("siti", "verify")


def test_a_version_that_does_not_start_is_left_for_the_one_before(
    made, installed, screen, publisher, tmp_path
):
    broken = _release(made, tmp_path / "broken", "0.2.2")
    (broken / "aftercare").unlink()
    (broken / "aftercare").write_text("#!/bin/sh\nexit 1\n")
    (broken / "aftercare").chmod(0o755)
    publisher.publish(broken)
    installed(
        "siti", "update", "read", _on_a_stick(installed, publisher, "broken.aftercare-update")
    )
    installed("siti", "update", "install", "--yes")
    desk = _desktop(installed, screen, "siti")
    desk.unlock()
    screen.picture("left-again")
    _close(desk)
    status = installed("siti", "update", "status", "--json")[0]
    assert (status["version"], list(status["left"])) == ("0.2.1", ["0.2.2"])


def test_removed_it_leaves_the_records_and_nothing_else(installed):
    installed.stop_serving()
    root = installed.root
    root("apt-get", "purge", "-y", "-qq", "aftercare", "aftercare-server")
    kept = ("./srv/", "./var/cache/aftercare", f".{SERVER}", "./var/log/")
    found = root(
        "sh",
        "-c",
        r"cd / && find . -xdev \( -path ./tmp -o -path ./proc \) -prune -o -iname '*aftercare*' -print",
    ).stdout.split()
    assert [name for name in found if not name.startswith(kept)] == []
    assert (root.folder / "srv/worker/siti").is_dir()
    assert (root.folder / SERVER.lstrip("/") / "server.json").exists()
