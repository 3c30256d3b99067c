"""Fetching: only what changed comes, it goes on at any byte, and whatever ends a step leaves what runs and loses nothing that came."""

import os
import resource
import shutil
import signal
import subprocess
import sys
import traceback
from collections import Counter
from pathlib import Path

import pytest

from aftercare.actions.program.check_for_update import check_for_update
from aftercare.actions.program.fetch_update import amount_to_fetch, fetch_update
from aftercare.actions.program.install_update import install_update
from aftercare.casework.wording import Words
from aftercare.updates import assembly, download
from aftercare.updates.download import Download
from aftercare.updates.launch import launch
from aftercare.updates.running import running_installation
from aftercare.updates.source import Portion, Server, Stick
from aftercare.updates.trust import Trust
from aftercare.updates.update_errors import (
    Busy,
    FromSource,
    Managed,
    NoAnswer,
    NoRoom,
    NothingFetched,
    NotNewer,
    NoTrustRoot,
    OtherPlatform,
    Stopped,
    Tampered,
)
from aftercare.updates.versions import Versions
from sync.replica.http_transport import HttpTransport
from tests.town import PASSPHRASE
from tests.updates.publisher import PLATFORM, ROOT, Publisher, build, running


class Counting:
    """A source that counts what is asked of it, and can end in the middle of a file as a link does."""

    def __init__(self, source, breaks_after=None):
        self.source, self.breaks_after = source, breaks_after
        self.asked, self.bytes = Counter(), 0

    def portion(self, path, first=0):
        from contextlib import contextmanager

        @contextmanager
        def opened():
            self.asked[path.partition("/")[0]] += 1
            with self.source.portion(path, first) as (begin, pieces):
                yield Portion(begin, self._counted(pieces, cuts=path.startswith("blobs/")))

        return opened()

    def _counted(self, pieces, cuts):
        for piece in pieces:
            for n in range(len(piece)):
                if cuts and self.breaks_after is not None and self.bytes >= self.breaks_after:
                    raise NoAnswer(Words("cut"))
                self.bytes += cuts
                yield piece[n : n + 1]


@pytest.fixture
def published(tmp_path):
    """A publisher with 0.3.0, and a laptop on which 0.2.0 runs."""
    publisher = Publisher(tmp_path / "publisher")
    built = build(
        tmp_path / "built", "0.3.0", **{f"part{n}.bin": f"{n} is new " * 50 for n in range(4)}
    )
    publisher.publish(built)
    laptop = running(build(tmp_path / "package", "0.2.0"), tmp_path / "home", publisher.root)
    with Stick(publisher.stick(tmp_path / "stick")) as source:
        yield publisher, laptop, source, built


def tree(folder):
    """Everything in a folder: contents, links, whether it runs."""
    return {
        path.relative_to(folder).as_posix(): (
            path.readlink() if path.is_symlink() else path.read_bytes(),
            path.is_symlink() or os.access(path, os.X_OK),
        )
        for path in sorted(folder.rglob("*"))
        if path.is_symlink() or path.is_file()
    }


def test_a_check_costs_metadata_alone(published):
    _, laptop, source, _ = published
    counting = Counting(source)
    assert check_for_update(laptop, counting).version == "0.3.0"
    assert set(counting.asked) == {"metadata"}
    again = Counting(source)
    check_for_update(laptop, again)
    assert again.asked["metadata"] == 2  # the next root, which is not there, and the timestamp


def test_only_what_changed_comes_and_the_version_is_as_it_was_built(published):
    _, laptop, source, built = published
    amount = amount_to_fetch(laptop, source)
    counting = Counting(source)
    release = fetch_update(laptop, counting)
    assert counting.bytes == amount.left < 1000 < amount.size == release.size
    shared = next(file.sha256 for file in release.files if file.path == "lib/shared.so")
    assert not (laptop.versions.fetched / f"{shared}.zst").exists()
    install_update(laptop)
    assert tree(laptop.versions.place("0.3.0")) == tree(built)


def test_cut_at_any_byte_it_goes_on_with_the_next(published):
    _, laptop, source, built = published
    whole, came, cuts = amount_to_fetch(laptop, source).left, 0, 0
    while True:
        counting = Counting(source, breaks_after=7)
        try:
            fetch_update(laptop, counting)
            came += counting.bytes
            break
        except NoAnswer as refusal:
            assert "goes on where it stopped" in str(refusal)
            came, cuts = came + counting.bytes, cuts + 1
    assert (came, cuts) == (whole, whole // 7)
    install_update(laptop)
    assert tree(laptop.versions.place("0.3.0")) == tree(built)


def test_a_part_that_is_not_of_that_file_is_found_out_and_fetched_anew(published):
    _, laptop, source, _ = published
    with pytest.raises(NoAnswer):
        fetch_update(laptop, Counting(source, breaks_after=20))
    part = next(laptop.versions.fetched.glob("*.part"))
    part.write_bytes(b"\xff" * part.stat().st_size)
    with pytest.raises(Tampered):
        fetch_update(laptop, source)
    fetch_update(laptop, source)
    assert install_update(laptop) == "0.3.0"


def test_stopped_by_the_person_it_keeps_what_came(published):
    _, laptop, source, _ = published
    told = []
    with pytest.raises(Stopped, match="continues where it stopped"):
        fetch_update(
            laptop, Counting(source), lambda *how: told.append(how), lambda: len(told) > 30
        )
    assert amount_to_fetch(laptop, source).left == told[0][1] - told[-1][0]
    assert all(came <= all_ for came, all_ in told)


def test_a_newer_release_keeps_of_the_last_what_both_have(published, tmp_path):
    publisher, laptop, source, _ = published
    fetch_update(laptop, source)
    publisher.publish(
        build(
            tmp_path / "four",
            "0.4.0",
            **{f"part{n}.bin": f"{n} is new " * 50 for n in range(3)},
            other="another",
        )
    )
    with Stick(publisher.stick(tmp_path / "stick4")) as newer:
        counting = Counting(newer)
        fetch_update(laptop, counting)
    names = {path.name for path in laptop.versions.fetched.glob("*.zst")} - {download.DESCRIPTION}
    assert (
        counting.asked["blobs"] == 4
    )  # the program, its number, its description of itself, `other`
    assert len(names) == 7


def test_installing_what_is_not_here_is_refused(published):
    _, laptop, source, _ = published
    with pytest.raises(NothingFetched):
        install_update(laptop)
    fetch_update(laptop, source)
    for blob in laptop.versions.fetched.glob("*.zst"):
        if blob.name != download.DESCRIPTION:
            blob.unlink()
    with pytest.raises(NothingFetched):
        install_update(laptop)
    assert list(laptop.versions.folder.iterdir()) == []


def test_a_content_that_was_altered_after_it_was_fetched_is_not_installed(published):
    _, laptop, source, _ = published
    fetch_update(laptop, source)
    blob = next(
        path for path in laptop.versions.fetched.glob("*.zst") if path.name != download.DESCRIPTION
    )
    data = bytearray(blob.read_bytes())
    data[-1] ^= 255
    blob.write_bytes(data)
    with pytest.raises(Tampered):
        install_update(laptop)
    assert list(laptop.versions.folder.iterdir()) == []
    assert laptop.versions.read().fetched == ""


def test_another_platform_and_a_version_that_runs_already_are_told(published, tmp_path):
    publisher, _, source, built = published
    here = build(tmp_path / "mac", "0.2.0", platform="macos-arm64")
    with pytest.raises(OtherPlatform, match="macos-arm64"):
        check_for_update(running(here, tmp_path / "machome", publisher.root), source)
    up_to_date = running(built, tmp_path / "newhome", publisher.root)
    assert check_for_update(up_to_date, source) is None
    with pytest.raises(NotNewer):
        fetch_update(up_to_date, source)


def test_without_room_nothing_is_begun(published, monkeypatch):
    _, laptop, source, _ = published
    usage = shutil.disk_usage("/")
    monkeypatch.setattr(download.shutil, "disk_usage", lambda _: usage._replace(free=1000))
    with pytest.raises(NoRoom, match="it needs"):
        fetch_update(laptop, source)
    assert [path.name for path in laptop.versions.fetched.iterdir()] == [download.DESCRIPTION]


@pytest.mark.parametrize("step", ["fetching", "installing"])
@pytest.mark.skipif(os.name != "posix", reason="file size limits are POSIX's")
def test_a_disk_that_fills_up_is_told_and_it_goes_on_when_there_is_room(published, step):
    _, laptop, source, built = published
    if step == "installing":
        fetch_update(laptop, source)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20 if step == "fetching" else 20_000, limits[1]))
    try:
        with pytest.raises(NoRoom, match="Free some space"):
            fetch_update(laptop, source) if step == "fetching" else install_update(laptop)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, ignored)
    if laptop.versions.folder.exists():
        assert list(laptop.versions.folder.iterdir()) == []
    fetch_update(laptop, source)
    install_update(laptop)
    assert tree(laptop.versions.place("0.3.0")) == tree(built)


def test_two_at_once_are_told(published):
    _, laptop, source, _ = published
    with laptop.versions.alone(), pytest.raises(Busy):
        fetch_update(laptop, source)


# -- killed at each step ---------------------------------------------------------------------------

STEPS = {
    "the metadata is fetched": (Trust, "refresh", True),
    "the description is kept": (Download, "keep", True),
    "a content is half here": (download, "_size", False),
    "a content is here, not verified": (Download, "_append", True),
    "a content is verified, not flushed": (download, "flush_file", False),
    "a content is flushed, not renamed": (download, "flush_file", True),
    "a content is renamed": (download, "flush_folder", False),
    "all is here, not said": (Versions, "keep_fetched", False),
    "all is here": (Versions, "keep_fetched", True),
    "older versions are tidied": (Versions, "tidy", True),
    "a file is written": (assembly, "put", True),
    "a link is made": (assembly, "_link", True),
    "all is written, not flushed": (assembly, "make_durable", False),
    "all is flushed, not renamed": (assembly, "make_durable", True),
    "renamed, not on trial": (Versions, "put_on_trial", False),
    "on trial": (Versions, "put_on_trial", True),
}


def arm(owner, name, after, nth):
    """From now on the process dies at the nth time that it comes there."""
    honest, count = getattr(owner, name), Counter()

    def deadly(*arguments, **named):
        count[name] += 1
        if not after and count[name] == nth:
            os.kill(os.getpid(), signal.SIGKILL)
        result = honest(*arguments, **named)
        if after and count[name] == nth:
            os.kill(os.getpid(), signal.SIGKILL)
        return result

    setattr(owner, name, deadly)


def killed(step, nth, work):
    """Works in a process of its own that dies at the step; whether it did."""
    child = os.fork()
    if child == 0:
        try:
            arm(*STEPS[step], nth)
            work()
            os._exit(0)
        except BaseException:  # noqa: BLE001 - the parent is told, whatever it was
            traceback.print_exc()
            os._exit(1)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status) or os.WEXITSTATUS(status) == 0
    return os.WIFSIGNALED(status)


@pytest.mark.parametrize("step", STEPS)
def test_killed_at_any_step_what_runs_runs_on_and_doing_it_again_ends_well(published, step):
    publisher, laptop, _, built = published
    stick, before = publisher.folder.parent.parent / "stick", tree(laptop.running.folder)

    def work():
        with Stick(stick) as source:
            fetch_update(laptop, source)
        install_update(laptop)

    assert killed(step, 1, work)
    killed(step, 3, work)
    assert tree(laptop.running.folder) == before
    state = laptop.versions.read()
    assert laptop.versions.current(laptop.installed) == laptop.installed
    if state.trial:
        assert tree(laptop.versions.place(state.trial.version)) == tree(built)
    work()
    assert tree(laptop.versions.place("0.3.0")) == tree(built)
    assert laptop.versions.read().trial.version == "0.3.0"
    laptop.versions.tidy(laptop.running.folder)
    assert [path.name for path in laptop.versions.folder.iterdir()] == ["0.3.0"]


# -- over the real server, by the command line -----------------------------------------------------

PROGRAM = f"""#!{sys.executable}
import os, sys
sys.path[:0] = [{{root!r}}, {str(ROOT)!r}]
sys.executable = os.path.abspath(__file__)
from aftercare.cli.main import main
main()
"""


def command(laptop_folder, home, *words, code=0):
    """The command line of an installed program."""
    surroundings = {**os.environ, "XDG_DATA_HOME": str(home), "AFTERCARE_PASSPHRASE": PASSPHRASE}
    done = subprocess.run(
        [str(laptop_folder / "aftercare"), *map(str, words)],
        env=surroundings,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == code, done.stderr
    return done


def test_checked_fetched_installed_by_the_command_line_from_the_real_server(town, tmp_path):
    import json

    publisher = Publisher(tmp_path / "publisher")
    (tmp_path / "data/resources/updates").mkdir(parents=True)
    # as the build puts it into the package
    (tmp_path / "data/resources/updates/root.json").write_bytes(publisher.root)
    text = PROGRAM.format(root=str(tmp_path / "data"))
    installed = build(tmp_path / "package", "0.2.0", program=text)
    publisher.publish(build(tmp_path / "built", "0.3.0", program=text))
    taking = [
        sys.executable,
        "-m",
        "sync.server",
        "updates",
        "take",
        str(publisher.folder),
        "--data",
        str(town.folder / "srv"),
    ]
    subprocess.run(taking, check=True, capture_output=True)
    home, siti = tmp_path / "user", ("--data", town.folder / "siti")
    assert (
        json.loads(command(installed, home, *siti, "update", "check", "--json").stdout)["newer"]
        == "0.3.0"
    )
    fetched = json.loads(command(installed, home, *siti, "update", "fetch").stdout)
    assert 0 < fetched["fetched"] < fetched["size"]
    assert (
        "Stopped" in command(installed, home, "update", "install", code=1).stderr
    )  # nobody said yes
    assert (
        json.loads(command(installed, home, "update", "status", "--json").stdout)["on_trial"]
        is None
    )
    command(installed, home, "update", "install", "--yes")
    assert (
        json.loads(command(installed, home, "update", "status", "--json").stdout)["on_trial"]
        == "0.3.0"
    )
    Versions(home / "aftercare-program").confirm()
    status = json.loads(command(installed, home, "update", "status", "--json").stdout)
    assert (status["version"], status["installed"]) == ("0.3.0", "0.2.0")
    command(installed, home, "update", "back", "--yes")
    status = json.loads(command(installed, home, "update", "status", "--json").stdout)
    assert (status["version"], status["left"]) == ("0.2.0", {"0.3.0": "left"})
    assert "left again" in command(installed, home, *siti, "update", "fetch", code=1).stderr
    stick = publisher.stick(tmp_path / "carried.aftercare-update", PLATFORM)
    command(installed, home, "update", "read", stick, "--again")


def test_a_server_that_is_away_or_has_no_updates_is_told(town, tmp_path):
    publisher = Publisher(tmp_path / "publisher")
    laptop = running(build(tmp_path / "package", "0.2.0"), tmp_path / "home", publisher.root)
    with town.open("siti") as book:
        identity = book.identity
    with HttpTransport(identity.address, identity.certificate) as transport:
        with pytest.raises(Exception, match="There are no updates there"):
            check_for_update(laptop, Server(transport))
        town.stop()
        with pytest.raises(NoAnswer, match="could not be reached"):
            check_for_update(laptop, Server(transport))


@pytest.mark.parametrize(
    "described, refusal",
    [
        (None, FromSource),
        ({"updates": False}, Managed),
        ({}, NoTrustRoot),
        ({"version": "new"}, FromSource),
    ],
)
def test_a_program_that_takes_no_updates_says_why(tmp_path, monkeypatch, described, refusal):
    import json

    folder = build(tmp_path / "package", "0.2.0")
    if described is None:
        (folder / "installation.json").unlink()
    else:
        text = json.loads((folder / "installation.json").read_text())
        (folder / "installation.json").write_text(json.dumps({**text, **described}))
    monkeypatch.setattr(sys, "executable", str(folder / "aftercare"))
    monkeypatch.setattr(sys, "path", [*sys.path])
    if (Path(ROOT) / "resources/updates/root.json").exists() and refusal is NoTrustRoot:
        pytest.skip("this tree is built with a root")
    with pytest.raises(refusal):
        running_installation()
    launch([], set())  # and there is nothing to hand over to
