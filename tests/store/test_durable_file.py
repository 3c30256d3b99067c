"""Files are their owner's alone from the first byte on, and whole or not there."""

import os
import stat

import pytest

from aftercare.store import durable_file
from aftercare.store.durable_file import append_line, copy_durably, write_durably

pytestmark = pytest.mark.skipif(os.name != "posix", reason="modes are POSIX's")


@pytest.fixture(autouse=True)
def everybody_may_read():
    before = os.umask(0)
    yield
    os.umask(before)


def mode(path):
    return stat.S_IMODE(path.stat().st_mode)


@pytest.fixture
def seen(monkeypatch):
    """The modes of files as they were flushed, under their temporary names."""
    found, honest = [], durable_file.flush_file

    def flush(path):
        found.append(mode(path))
        honest(path)

    monkeypatch.setattr(durable_file, "flush_file", flush)
    return found


def test_a_written_file_is_its_owners_alone_at_every_moment(tmp_path, seen):
    path = tmp_path / "export.json"
    for left in (
        path,
        tmp_path / "export.json.part",
    ):  # a former export, and one that a power cut left
        left.write_text("former")
        left.chmod(0o666)
    write_durably(path, b"new")
    assert [*seen, mode(path)] == [0o600, 0o600]
    assert path.read_bytes() == b"new"
    assert [one.name for one in tmp_path.iterdir()] == ["export.json"]


def test_what_somebody_put_in_the_way_is_not_written_through(tmp_path):
    theirs = tmp_path / "theirs"
    theirs.write_text("theirs")
    (tmp_path / "export.json.part").symlink_to(theirs)
    write_durably(tmp_path / "export.json", b"new")
    assert theirs.read_text() == "theirs"
    assert not (tmp_path / "export.json").is_symlink()


def test_a_copy_is_its_owners_alone_whoever_may_read_the_original(tmp_path, seen):
    original = tmp_path / "original"
    original.write_bytes(b"x" * 100_000)
    original.chmod(0o666)
    copy_durably(original, tmp_path / "copy", tmp_path / "beside")
    assert [*seen, mode(tmp_path / "copy")] == [0o600, 0o600]
    assert (tmp_path / "copy").read_bytes() == original.read_bytes()


def test_lines_are_added_to_a_file_of_its_owner(tmp_path):
    append_line(tmp_path / "lines", "1")
    append_line(tmp_path / "lines", "2")
    assert (tmp_path / "lines").read_text() == "1\n2\n"
    assert mode(tmp_path / "lines") == 0o600
