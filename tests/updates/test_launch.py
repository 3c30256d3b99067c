"""Real processes: a new version is tried at the next start and confirmed, or left again for the one before, and the person is told."""

import json
import os
import shutil
import time

import pytest

from aftercare.actions.program.fetch_update import fetch_update
from aftercare.actions.program.install_update import install_update
from aftercare.updates.installation import read_installation
from aftercare.updates.launch import opens_window
from aftercare.updates.source import Stick
from aftercare.updates.update_errors import FailedHereBefore
from aftercare.updates.versions import CRASHED, OPENING, SILENT, UNFINISHED, Versions
from tests.updates.programs import program, start
from tests.updates.publisher import Publisher, running


class Laptop:
    """An installed 0.2.0 with its user's data area, and a publisher that it trusts."""

    def __init__(self, folder):
        self.folder = folder
        self.publisher = Publisher(folder / "publisher")
        self.installed = program(folder / "package", "0.2.0", "good")
        self.home = folder / "user" / "aftercare-program"
        self.home.parent.mkdir()
        self.versions = Versions(self.home)

    def update(self, version, way, runs=None, **more):
        """Publishes, fetches and installs a version, by what runs (the package, or that version)."""
        built = program(
            self.folder / f"built-{version}-{len(list(self.folder.iterdir()))}",
            version,
            way,
            **more,
        )
        self.publisher.publish(built)
        here = running(
            self.versions.place(runs) if runs else self.installed, self.home, self.publisher.root
        )
        with Stick(self.publisher.stick(self.folder / "stick")) as source:
            fetch_update(here, source)
        assert install_update(here) == version

    def start(self, *arguments, **environment):
        """Starts the installed program; who ran."""
        self.done, said = start(self.installed, self.home, *arguments, **environment)
        return said


@pytest.fixture
def laptop(tmp_path):
    return Laptop(tmp_path)


def test_without_an_update_the_package_itself_runs(laptop):
    assert laptop.start("--data", "x y") == ["0.2.0 --data x y"]
    assert not laptop.home.exists()  # and writes nothing


def test_a_new_version_is_tried_confirmed_and_from_then_on_runs(laptop):
    laptop.update("0.3.0", "good")
    assert laptop.start("--data", "here") == ["0.3.0 --data here"]
    assert laptop.done.returncode == 0
    assert (laptop.versions.read().confirmed, laptop.versions.read().trial) == ("0.3.0", None)
    assert laptop.start() == ["0.3.0"]
    laptop.update("0.4.0", "good", runs="0.3.0")
    assert laptop.start() == ["0.4.0"]
    assert laptop.versions.read().previous == "0.3.0"


@pytest.mark.parametrize(
    "way, reason",
    [
        ("crashes at once", CRASHED),
        ("is killed by the system", CRASHED),
        ("shows nothing", SILENT),
        ("ends at once and shows nothing", SILENT),
        ("crashes on the unlock page", CRASHED),
    ],
)
def test_one_that_does_not_start_is_left_at_once_for_the_one_before(laptop, way, reason):
    laptop.update("0.3.0", way)
    hurried = {"PATIENCE": "2"} if way == "shows nothing" else {}
    assert laptop.start("--data", "here", **hurried)[-1] == "0.2.0 --data here"
    state = laptop.versions.read()
    assert (state.note.failed, state.note.reason, state.note.running) == ("0.3.0", reason, "0.2.0")
    assert laptop.start() == ["0.2.0"]
    with pytest.raises(FailedHereBefore), Stick(laptop.folder / "stick") as source:
        fetch_update(running(laptop.installed, laptop.home, laptop.publisher.root), source)


def test_it_is_left_for_the_newest_version_that_proved_itself(laptop):
    laptop.update("0.3.0", "good")
    laptop.start()
    laptop.update("0.4.0", "crashes at once", runs="0.3.0")
    assert laptop.start() == ["0.4.0", "0.3.0"]
    assert laptop.versions.read().note.running == "0.3.0"


def test_closed_before_unlocking_it_stays_on_trial(laptop):
    laptop.update("0.3.0", "closed before unlocking")
    for _ in range(4):
        assert laptop.start() == ["0.3.0"]
        assert laptop.versions.read().trial.unfinished == 0


@pytest.mark.parametrize("way", ["dies with the machine", "ends with the session"])
def test_of_attempts_that_never_ended_the_second_is_the_last(laptop, way):
    laptop.update("0.3.0", way)
    for n in (1, 2):
        assert laptop.start() == ["0.3.0"]
        assert laptop.versions.read().trial.unfinished == n
    assert laptop.start() == ["0.2.0"]
    assert laptop.versions.read().note.reason == UNFINISHED


def test_a_version_once_left_can_be_tried_again_if_asked_for(laptop):
    laptop.update("0.3.0", "crashes at once")
    laptop.start()
    here = running(laptop.installed, laptop.home, laptop.publisher.root)
    with Stick(laptop.folder / "stick") as source:
        fetch_update(here, source, again=True)
    install_update(here)
    assert laptop.start() == ["0.3.0", "0.2.0"]


def test_a_command_runs_the_confirmed_version_and_tries_none(laptop):
    laptop.update("0.3.0", "crashes at once")
    assert laptop.start("status") == ["0.2.0 status"]
    assert laptop.versions.read().trial.version == "0.3.0"
    laptop.update("0.4.0", "good")
    laptop.start()
    assert laptop.start("status") == ["0.4.0 status"]


def test_a_package_that_is_newer_than_every_update_runs_itself(laptop):
    laptop.update("0.3.0", "good")
    laptop.start()
    shutil.rmtree(laptop.installed)
    program(laptop.installed, "0.5.0", "good")
    assert laptop.start() == ["0.5.0"]


@pytest.mark.parametrize("harm", ["gone", "no program", "not to be run", "another version"])
def test_a_confirmed_version_that_is_not_whole_any_more_is_passed_over(laptop, harm):
    laptop.update("0.3.0", "good")
    laptop.start()
    place = laptop.versions.place("0.3.0")
    if harm == "gone":
        shutil.rmtree(place)
    elif harm == "no program":
        (place / "aftercare").unlink()
    elif harm == "not to be run":
        (place / "aftercare").chmod(0o644)
    else:
        (place / "installation.json").write_text(
            (laptop.installed / "installation.json").read_text()
        )
    assert laptop.start() == ["0.2.0"]


def test_one_that_cannot_be_started_at_all_leaves_the_package(laptop):
    laptop.update("0.3.0", "good")
    laptop.start()
    (laptop.versions.place("0.3.0") / "aftercare").write_text("#!/nowhere/python\n")
    assert laptop.start() == ["0.2.0"]


@pytest.mark.parametrize("harm", ["", "{", '{"trial": 7}', '{"confirmed": "../../etc"}'])
def test_a_damaged_state_keeps_nobody_from_working(laptop, harm):
    laptop.home.mkdir()
    (laptop.home / "state.json").write_text(harm)
    assert laptop.start() == ["0.2.0"]


def test_where_the_organisation_installs_nothing_is_handed_over(laptop):
    laptop.update("0.3.0", "good")
    described = json.loads((laptop.installed / "installation.json").read_text())
    (laptop.installed / "installation.json").write_text(json.dumps({**described, "updates": False}))
    assert laptop.start() == ["0.2.0"]


def test_a_window_beside_one_that_is_being_tried_runs_the_one_before(laptop):
    laptop.update("0.3.0", "report_started(); time.sleep(3)")
    import threading

    first = threading.Thread(target=laptop.start)
    first.start()
    until = time.monotonic() + 10
    while not laptop.versions.report("0.3.0").exists() and time.monotonic() < until:
        time.sleep(0.02)
    other = Laptop.__new__(Laptop)
    other.installed, other.home = laptop.installed, laptop.home
    assert "0.2.0" in other.start()
    first.join()
    assert laptop.versions.read().trial.version == "0.3.0"
    assert laptop.versions.read().note is None


@pytest.mark.parametrize(
    ("runs", "begins"), [("python.exe", "python.exe"), ("pythonw.exe", "pythonw.exe")]
)
def test_on_windows_a_version_goes_on_in_the_console_that_there_is(
    tmp_path, monkeypatch, runs, begins
):
    said = {
        "platform": "windows-x86_64",
        "version": "0.3.0",
        "program": ["pythonw.exe", "-m", "aftercare"],
    }
    (tmp_path / "installation.json").write_text(json.dumps(said))
    (tmp_path / "python.exe").touch()
    monkeypatch.setattr("sys.executable", f"C:/Aftercare/{runs}")
    found = read_installation(tmp_path)
    assert found.command() == [str(tmp_path / begins), "-m", "aftercare"]
    (tmp_path / "python.exe").unlink()
    assert found.command()[0] == str(tmp_path / "pythonw.exe")


def test_what_a_packaged_program_sets_up_for_itself_is_not_handed_on(laptop):
    shown = (
        "report_started(); confirm_trial(); "
        "print(sorted(n for n in os.environ if n.startswith(('_PYI', 'LD_LIBRARY_PATH', '_MEI'))), os.environ.get('LD_LIBRARY_PATH'))"
    )
    laptop.update("0.3.0", shown)
    laptop.start(
        _PYI_ARCHIVE_FILE="/somewhere",
        _MEIPASS2="/x",
        LD_LIBRARY_PATH="/bundle",
        LD_LIBRARY_PATH_ORIG="/person",
    )
    assert laptop.done.stdout.strip() == "['LD_LIBRARY_PATH'] /person"


@pytest.mark.parametrize(
    "arguments, window",
    [
        ([], True),
        (["--data", "status"], True),
        (["--data=x", "--passphrase-file", "y"], True),
        (["status"], False),
        (["--data", "x", "status"], False),
        (["open"], True),
        (["--data", "x", "open", "stick.aftercare"], True),
        (["open-case", "open"], False),
        (["--help"], False),
        (["--version"], False),
    ],
)
def test_what_opens_the_window(arguments, window):
    assert opens_window(arguments, {"status", "open", "open-case"}) is window


def test_the_person_goes_back_to_the_version_before(laptop):
    laptop.update("0.3.0", "good")
    laptop.start()
    laptop.update("0.4.0", "good", runs="0.3.0")
    laptop.start()
    assert laptop.versions.go_back(running(laptop.installed, laptop.home, b"").installed) == "0.3.0"
    assert laptop.start() == ["0.3.0"]
    assert laptop.versions.go_back(running(laptop.installed, laptop.home, b"").installed) == "0.2.0"
    assert laptop.start() == ["0.2.0"]


def test_two_attempts_are_told_apart_from_the_report_of_an_earlier_one(laptop):
    laptop.update("0.3.0", "good")
    laptop.versions.report("0.4.0").write_text("started\nconfirmed\n")
    shutil.rmtree(laptop.versions.place("0.3.0"))
    os.sync()
    assert laptop.start() == ["0.2.0"]
    laptop.update("0.4.0", "crashes at once")
    assert laptop.start() == ["0.4.0", "0.2.0"]
    assert OPENING not in [one.reason for one in laptop.versions.read().refused]


INSTALLS_ANOTHER = """
from pathlib import Path
from aftercare.actions.program.fetch_update import fetch_update
from aftercare.actions.program.install_update import install_update
from aftercare.updates.launch import start_again
from aftercare.updates.source import Stick
from tests.updates.publisher import running
{first}
here = running(Path({place!r}), Path({home!r}), Path({root!r}).read_bytes())
with Stick(Path({stick!r})) as source:
    fetch_update(here, source)
install_update(here)
start_again([])
"""


@pytest.mark.parametrize("first", ["report_started(); confirm_trial()", "report_started()"])
@pytest.mark.parametrize(
    "way, runs", [("good", ["0.3.0", "0.4.0"]), ("crashes at once", ["0.3.0", "0.4.0", "older"])]
)
def test_installed_and_restarted_from_a_version_that_is_still_watched_the_next_one_is_tried(
    laptop, first, way, runs
):
    (laptop.folder / "root.json").write_bytes(laptop.publisher.root)
    names = {
        "place": laptop.versions.place("0.3.0"),
        "home": laptop.home,
        "root": laptop.folder / "root.json",
    }
    names["stick"] = laptop.folder / "next"
    once = (
        "if (Path({home!r}) / 'once').exists(): sys.exit(0)\n(Path({home!r}) / 'once').touch()\n"
        + first
    )
    code = INSTALLS_ANOTHER.replace("{first}", once).format(
        **{name: str(path) for name, path in names.items()}
    )
    laptop.update("0.3.0", code)
    laptop.publisher.publish(program(laptop.folder / "built-next", "0.4.0", way))
    laptop.publisher.stick(laptop.folder / "next")
    older = "0.3.0" if "confirm" in first else "0.2.0"
    assert laptop.start() == [older if one == "older" else one for one in runs]
    state = laptop.versions.read()
    assert state.trial is None
    assert (state.confirmed == "0.4.0") == (way == "good")
    assert [one.version for one in state.refused] == ([] if way == "good" else ["0.4.0"])
