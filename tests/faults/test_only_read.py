"""A full disk, and one that nothing can be written to: what is there is still shown, and what must be entered first stays closed."""

import json
import os
import shutil
import subprocess
import sys
from contextlib import suppress

import pytest

from aftercare.actions.program.verify_casebook import verify_casebook
from aftercare.actions.recording.record import record
from aftercare.store.casebook import Casebook
from aftercare.store.database_errors import OnlyRead
from tests.actions.shell import Shell
from tests.town import PASSPHRASE, VISIT

READING = [
    ("cases",),
    ("show",),
    ("due",),
    ("verify",),
    ("search", "rumah"),
    ("conflicts",),
    ("people",),
    ("devices",),
]
pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux") or not hasattr(os, "geteuid") or os.geteuid() != 0,
    reason="needs mount",
)


@pytest.fixture
def small(tmp_path):
    """A disk of its own."""
    place = tmp_path / "disk"
    place.mkdir()
    if subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=12m", "tmpfs", place], check=False
    ).returncode:
        pytest.skip("nothing can be mounted here")
    yield place
    subprocess.run(["umount", "-l", place], check=True)


@pytest.fixture
def written(town, small):
    """Siti's folder on the small disk, with a visit and a restricted one. `logged`: her program was killed, so that a log lies there."""
    case = town.shared_case()
    with town.open("siti") as book:
        record(book, case, "visit", VISIT)
        record(
            book, case, "visit", VISIT | {"sensitivity": "restricted", "observations": "Rahsia."}
        )
    shutil.copytree(town.folder / "siti", small / "siti")
    return case


def killed(folder, case):
    """Leaves the log of a process that ended without closing."""
    script = (
        "import os, sys; from pathlib import Path; from aftercare.store.casebook import Casebook; "
        "from aftercare.actions.recording.record import record; "
        f"book = Casebook.open(Path(sys.argv[1]), {PASSPHRASE!r}); "
        f"record(book, sys.argv[2], 'visit', {VISIT | {'place': 'dalam log'}!r}); os._exit(0)"
    )
    subprocess.run([sys.executable, "-c", script, folder, case], check=True)
    assert (folder / "casebook.db-wal").stat().st_size > 0


def fill(disk):
    with open(disk / "filled", "wb", buffering=0) as stream, suppress(OSError):
        while True:
            stream.write(bytes(1 << 16))


def read_only(disk):
    subprocess.run(["mount", "-o", "remount,ro", disk], check=True)


@pytest.mark.parametrize("make", [fill, read_only])
@pytest.mark.parametrize("logged", [False, True])
def test_everything_can_be_read_where_nothing_can_be_written(
    written, small, tmp_path, make, logged
):
    shell = Shell(small)
    if logged:
        killed(small / "siti", written)
    make(small)
    for command in READING:
        shell("siti", *command, "--json")
        assert "Traceback" not in shell.stderr
        assert "keeps your text" not in shell.stderr
    shown = shell("siti", "show", "--kind", "visit", "--json")
    places = {one["fields"]["place"] for one in shown}
    assert places == {"rumah ibu"} | ({"dalam log"} if logged else set())
    if "stay closed" in shell.stderr:
        assert "Rahsia" not in str(shown)
    else:  # what the log held was put in its place, which made room
        assert (make, logged) == (fill, True)
    shell("siti", "export", tmp_path / "out")
    shell("siti", "report", "caseload", "-o", tmp_path / "caseload.pdf")
    assert (tmp_path / "caseload.pdf").read_bytes().startswith(b"%PDF")
    shell(
        "siti", "record", text=json.dumps({"case": written, "kind": "visit", "fields": {}}), code=1
    )


@pytest.mark.parametrize("make", [fill, read_only])
def test_nothing_is_saved_and_nothing_lost(written, small, make):
    killed(small / "siti", written)
    make(small)
    with Casebook.open(small / "siti", PASSPHRASE) as book:
        assert book.unwritable or make is fill
        if book.unwritable:
            with pytest.raises(OnlyRead):
                record(book, written, "visit", VISIT)
        assert verify_casebook(book) == []
    if make is fill:
        (small / "filled").unlink()
    else:
        subprocess.run(["mount", "-o", "remount,rw", small], check=True)
    with Casebook.open(small / "siti", PASSPHRASE) as book:
        assert book.unwritable is None
        record(book, written, "visit", VISIT)
        assert len(book.records.read(kind="visit")) == 4
        assert verify_casebook(book) == []


def test_two_do_not_open_a_folder_that_cannot_be_written(written, small):
    read_only(small)
    with Casebook.open(small / "siti", PASSPHRASE):
        Shell(small)("siti", "cases", code=1)
