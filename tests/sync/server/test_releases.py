"""Releases on the server: taken whole and in order, verified, handed out from any byte on, and nothing else with them."""

import json
import shutil
import subprocess
import sys
import time

import pytest

from aftercare.updates.release import blob_path
from sync.replica.http_transport import HttpTransport, ServerRefused
from sync.server import releases
from sync.server.releases import Unusable, read_shelf, take
from tests.town import Town
from tests.updates.publisher import PLATFORM, Publisher, build


@pytest.fixture
def publisher(tmp_path):
    made = Publisher(tmp_path / "publisher")
    made.publish(build(tmp_path / "one", "0.3.0"))
    return made


def handed_out(data):
    return {
        path.relative_to(data).as_posix(): path.read_bytes()
        for path in (data / "updates").rglob("*")
        if path.is_file()
    }


def test_a_folder_and_a_file_are_taken_alike(publisher, tmp_path):
    stick = publisher.stick(tmp_path / "release.aftercare-update")
    found = [
        take(source, tmp_path / name) for source, name in ((publisher.folder, "a"), (stick, "b"))
    ]
    assert found[0] == found[1]
    assert found[0]["releases"] == {PLATFORM: "0.3.0"}
    assert found[0]["root_keys"]["needed"] == 2
    assert handed_out(tmp_path / "a") == handed_out(tmp_path / "b")


def test_an_older_repository_than_the_one_held_is_refused(publisher, tmp_path):
    old = publisher.stick(tmp_path / "old.aftercare-update")
    publisher.publish(build(tmp_path / "two", "0.4.0"))
    take(publisher.folder, tmp_path / "srv")
    before = handed_out(tmp_path / "srv")
    with pytest.raises(Unusable, match="older than what was taken before"):
        take(old, tmp_path / "srv")
    assert handed_out(tmp_path / "srv") == before


def test_a_repository_of_another_root_is_refused(publisher, tmp_path):
    take(publisher.folder, tmp_path / "srv")
    other = Publisher(tmp_path / "other")
    other.publish(build(tmp_path / "theirs", "0.9.0"))
    before = handed_out(tmp_path / "srv")
    with pytest.raises(Unusable, match="not as its publisher signed it"):
        take(other.folder, tmp_path / "srv")
    assert handed_out(tmp_path / "srv") == before


def test_a_damaged_content_keeps_the_release_from_being_seen(publisher, tmp_path):
    take(publisher.folder, tmp_path / "srv")
    release = publisher.publish(build(tmp_path / "two", "0.4.0"))
    changed = next(file for file in release.files if file.path == "lib/version.txt")
    blob = publisher.folder / blob_path(changed.sha256)
    blob.write_bytes(blob.read_bytes()[:-1])
    with pytest.raises(Unusable, match="content"):
        take(publisher.folder, tmp_path / "srv")
    assert read_shelf(tmp_path / "srv")["releases"] == {PLATFORM: "0.3.0"}


def test_one_that_has_run_out_is_refused(tmp_path):
    stale = Publisher(tmp_path / "publisher", now=time.time() - 300 * 86400)
    stale.publish(build(tmp_path / "one", "0.3.0"), now=time.time() - 300 * 86400)
    with pytest.raises(Unusable, match="run out"):
        take(stale.folder, tmp_path / "srv")


def test_interrupted_before_the_timestamp_nobody_sees_the_new_release_and_taking_again_finishes_it(
    publisher, tmp_path, monkeypatch
):
    take(publisher.folder, tmp_path / "srv")
    publisher.publish(build(tmp_path / "two", "0.4.0"))
    honest = releases.write_owned

    def cut(path, data):
        if path.name == "timestamp.json":
            raise KeyboardInterrupt
        honest(path, data)

    with monkeypatch.context() as patched, pytest.raises(KeyboardInterrupt):
        patched.setattr(releases, "write_owned", cut)
        take(publisher.folder, tmp_path / "srv")
    assert read_shelf(tmp_path / "srv")["releases"] == {PLATFORM: "0.3.0"}
    assert take(publisher.folder, tmp_path / "srv")["releases"] == {PLATFORM: "0.4.0"}


def test_a_file_for_one_platform_serves_that_platform(publisher, tmp_path):
    publisher.publish(build(tmp_path / "windows", "0.3.0", platform="windows-x86_64"))
    stick = publisher.stick(tmp_path / "w.aftercare-update", "windows-x86_64")
    assert take(stick, tmp_path / "srv")["releases"] == {"windows-x86_64": "0.3.0"}


def test_what_no_release_needs_any_more_goes_after_two_weeks(publisher, tmp_path):
    import os

    take(publisher.folder, tmp_path / "srv")
    old = set(handed_out(tmp_path / "srv"))
    publisher.publish(build(tmp_path / "two", "0.4.0"))
    take(publisher.folder, tmp_path / "srv")
    assert old <= set(handed_out(tmp_path / "srv"))
    long_ago = time.time() - releases.KEPT_SECONDS - 1
    for name in handed_out(tmp_path / "srv"):
        os.utime(tmp_path / "srv" / name, (long_ago, long_ago))
    take(publisher.folder, tmp_path / "srv")
    now = set(handed_out(tmp_path / "srv"))
    assert "updates/metadata/1.root.json" in now
    assert "updates/metadata/1.targets.json" not in now
    shutil.rmtree(tmp_path / "fresh", ignore_errors=True)
    take(publisher.folder, tmp_path / "fresh")
    assert now == set(handed_out(tmp_path / "fresh"))


@pytest.fixture
def server(town: Town, publisher):
    command = [
        sys.executable,
        "-m",
        "sync.server",
        "updates",
        "take",
        str(publisher.folder),
        "--data",
        str(town.folder / "srv"),
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["releases"] == {PLATFORM: "0.3.0"}
    with town.open("siti") as book:
        identity = book.identity
    with HttpTransport(identity.address, identity.certificate) as transport:
        yield transport


def got(transport, path, first=0):
    with transport.update_file(path, first) as (begin, pieces):
        return begin, b"".join(pieces)


def test_a_running_server_hands_files_out_from_any_byte_on_and_nothing_else(
    server, publisher, town
):
    whole = (publisher.folder / "metadata/timestamp.json").read_bytes()
    assert got(server, "/updates/metadata/timestamp.json") == (0, whole)
    assert got(server, "/updates/metadata/timestamp.json", 10) == (10, whole[10:])
    assert got(server, "/somebody/updates/metadata/timestamp.json") == (0, whole)
    with pytest.raises(ServerRefused) as beyond:
        got(server, "/updates/metadata/timestamp.json", len(whole))
    assert beyond.value.status == 416
    (town.folder / "srv/updates/metadata/secret.json").write_text("{}")
    for path in (
        "/updates/",
        "/updates/metadata/",
        "/updates/metadata/secret.json",
        "/updates/../server.json",
        "/updates/%2e%2e/server.json",
        "/updates/metadata/..%2f..%2fserver.json",
        "/updates/metadata//timestamp.json",
        "/updates//etc/passwd",
        "/updates/metadata/9.root.json",
    ):
        with pytest.raises(ServerRefused) as refused:
            got(server, path)
        assert refused.value.status == 404, path


def test_whoever_tries_names_is_answered_later(server):
    statuses = set()
    for n in range(40):
        with pytest.raises(ServerRefused) as refused:
            got(server, f"/updates/try-{n}")
        statuses.add(refused.value.status)
    assert statuses == {404, 503}
