"""A data folder on a drive that cannot be locked: said as what it is, by every command, and nothing is made there."""

import errno
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from aftercare.store.casebook import Casebook
from aftercare.store.folder_lock import (
    LOCK_FILE,
    FolderInUse,
    FolderLock,
    FolderNotLockable,
    Held,
    SystemLock,
)
from tests.town import PASSPHRASE, QUICK

HERE = Path(__file__).parent
CODES = [errno.ENOSYS, errno.ENOLCK, errno.EOPNOTSUPP, errno.EINVAL]

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="locks of POSIX")


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    compiler = shutil.which("cc") or shutil.which("gcc")
    if compiler is None:
        pytest.skip("no C compiler")
    made = tmp_path_factory.mktemp("nolocks") / "nolocks.so"
    subprocess.run([compiler, "-shared", "-fPIC", "-o", made, HERE / "nolocks.c"], check=True)
    return made


def refused(library, code, *words):
    environment = {
        **os.environ,
        "LD_PRELOAD": str(library),
        "NO_LOCKS": str(code),
        "AFTERCARE_PASSPHRASE": PASSPHRASE,
    }
    command = [sys.executable, "-m", "aftercare", *map(str, words)]
    done = subprocess.run(
        command, capture_output=True, text=True, check=False, env=environment, cwd=HERE.parents[1]
    )
    assert done.returncode == 1
    return done.stderr


@pytest.mark.parametrize("code", CODES)
def test_a_drive_that_cannot_be_locked_is_said_to_be_one(tmp_path, library, code):
    folder = tmp_path / "data"
    Casebook.create(folder, PASSPHRASE, cost=QUICK)[0].close()
    for command in ("cases", "verify"):
        said = refused(library, code, "--data", folder, command)
        assert "cannot be locked, such as a network drive" in said
        assert "Move the folder to this computer's own disk" in said
        assert "Warning" not in said
        assert "another window" not in said


def test_nothing_is_left_on_a_drive_that_cannot_be_locked(tmp_path, monkeypatch):
    import fcntl

    def missing(handle, operation):
        raise OSError(errno.ENOSYS, "Function not implemented")

    monkeypatch.setattr(fcntl, "flock", missing)
    with pytest.raises(FolderNotLockable):
        FolderLock(tmp_path)
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(FolderNotLockable):
        Casebook.create(tmp_path / "new", PASSPHRASE, cost=QUICK)
    assert list((tmp_path / "new").iterdir()) == []


def test_a_lock_file_that_somebody_left_holds_nobody_up(tmp_path):
    (tmp_path / LOCK_FILE).write_text("12345 another-computer")
    FolderLock(tmp_path).release()


def test_a_second_one_in_is_told_that_the_folder_is_open(tmp_path):
    first = FolderLock(tmp_path)
    with pytest.raises(FolderInUse):
        FolderLock(tmp_path)
    first.release()
    FolderLock(tmp_path).release()


def test_whoever_waits_for_a_lock_gets_it_or_is_told_that_it_is_held(tmp_path):
    first = SystemLock(tmp_path / "lock")
    with pytest.raises(Held):
        SystemLock(tmp_path / "lock", wait=0.1)
    first.release()
    SystemLock(tmp_path / "lock", wait=0.1).release()
