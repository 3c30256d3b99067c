"""Where chunks lie: in a folder, and in an object store spoken to over S3's own protocol; each damaged, erased, listed."""

import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, unquote, urlsplit
from xml.etree import ElementTree as ET

import pytest

from sync.protocol.encoding import sha256
from sync.server.chunk_store import FolderChunks, ObjectChunks, StoreUnreachable, open_store

SPACE, OTHER = b"s" * 16, b"o" * 16
NOW = "2026-11-21T10:00:00.000Z"


class Bucket(BaseHTTPRequestHandler):
    """So much of S3's protocol as a store of chunks needs: put, get, list, delete many."""

    kept: dict[str, bytes] = {}  # noqa: RUF012

    def log_message(self, *_):
        """Quiet."""

    def _key(self):
        return unquote(urlsplit(self.path).path).removeprefix("/bucket/").removeprefix("/bucket")

    def _answer(self, status, body=b"", **headers):
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def do_PUT(self):
        self.kept[self._key()] = self.rfile.read(int(self.headers["Content-Length"]))
        self._answer(200, ETag='"x"')

    def do_GET(self):
        query = parse_qs(urlsplit(self.path).query)
        if "list-type" in query:
            prefix = query.get("prefix", [""])[0]
            entries = "".join(
                f"<Contents><Key>{key}</Key><LastModified>{NOW}</LastModified><ETag>x</ETag><Size>{len(data)}</Size></Contents>"
                for key, data in sorted(self.kept.items())
                if key.startswith(prefix)
            )
            self._answer(
                200,
                f"<ListBucketResult><IsTruncated>false</IsTruncated>{entries}</ListBucketResult>".encode(),
            )
        elif self._key() in self.kept:
            self._answer(
                200,
                self.kept[self._key()],
                ETag='"x"',
                Last_Modified="Sat, 21 Nov 2026 10:00:00 GMT",
            )
        else:
            self._answer(404, b"<Error><Code>NoSuchKey</Code></Error>")

    def do_POST(self):
        tree = ET.fromstring(self.rfile.read(int(self.headers["Content-Length"])))
        keys = [key.text for key in tree.iter() if key.tag.endswith("Key")]
        for key in keys:
            self.kept.pop(key, None)
        gone = "".join(f"<Deleted><Key>{key}</Key></Deleted>" for key in keys)
        self._answer(200, f"<DeleteResult>{gone}</DeleteResult>".encode())


@pytest.fixture
def bucket(monkeypatch):
    Bucket.kept.clear()
    server = ThreadingHTTPServer(("127.0.0.1", 0), Bucket)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    for name, value in {
        "AWS_ENDPOINT_URL": f"http://127.0.0.1:{server.server_port}",
        "AWS_ALLOW_HTTP": "true",
        "AWS_ACCESS_KEY_ID": "a",
        "AWS_SECRET_ACCESS_KEY": "b",
        "AWS_REGION": "my-east-1",
    }.items():
        monkeypatch.setenv(name, value)
    yield Bucket.kept
    server.shutdown()


@pytest.fixture(params=["folder", "s3"])
def store(request, tmp_path):
    if request.param == "folder":
        return FolderChunks(tmp_path / "attachments/first")
    request.getfixturevalue("bucket")
    return ObjectChunks("s3://bucket", "first")


def test_what_was_put_is_there_and_what_was_not_is_not(store):
    names = store.put([(SPACE, b"one"), (SPACE, b"two"), (SPACE, b"one"), (OTHER, b"one")])
    assert names == [
        (SPACE, sha256(b"one")),
        (SPACE, sha256(b"two")),
        (SPACE, sha256(b"one")),
        (OTHER, sha256(b"one")),
    ]
    assert store.get(SPACE, sha256(b"one")) == b"one"
    assert store.get(SPACE, sha256(b"three")) is None
    assert set(store.names(time.time() + 1e9)) == set(names)
    assert list(store.names(0)) == []


def test_a_space_is_erased_whole_and_no_other(store):
    store.put([(SPACE, b"one"), (SPACE, b"two"), (OTHER, b"one")])
    store.erase(SPACE)
    assert store.get(SPACE, sha256(b"one")) is None
    assert store.get(OTHER, sha256(b"one")) == b"one"
    store.forget([(OTHER, sha256(b"one"))])
    assert list(store.names(float("inf"))) == []


def test_a_damaged_chunk_is_not_handed_out(tmp_path, bucket):
    folder = FolderChunks(tmp_path / "attachments/first")
    folder.put([(SPACE, b"one")])
    next(path for path in tmp_path.rglob("*") if path.is_file()).write_bytes(b"0ne")
    assert folder.get(SPACE, sha256(b"one")) is None
    objects = ObjectChunks("s3://bucket", "first")
    objects.put([(SPACE, b"one")])
    bucket[next(iter(bucket))] = b"0ne"
    assert objects.get(SPACE, sha256(b"one")) is None


def test_organisations_do_not_share_a_prefix(bucket, tmp_path):
    open_store(tmp_path, "s3://bucket", "").put([(SPACE, b"one")])
    assert open_store(tmp_path, "s3://bucket", "jkm").get(SPACE, sha256(b"one")) is None


def test_a_store_that_is_away_or_full_is_told(tmp_path, monkeypatch):
    for name, value in {
        "AWS_ENDPOINT_URL": "http://127.0.0.1:9",
        "AWS_ALLOW_HTTP": "true",
        "AWS_ACCESS_KEY_ID": "a",
        "AWS_SECRET_ACCESS_KEY": "b",
        "AWS_MAX_RETRIES": "0",
    }.items():
        monkeypatch.setenv(name, value)
    (tmp_path / "attachments").write_text("a file where a folder should be")
    with pytest.raises(StoreUnreachable, match="attachments"):
        FolderChunks(tmp_path / "attachments/first").put([(SPACE, b"one")])
    with pytest.raises(StoreUnreachable):
        ObjectChunks("what://ever", "first")
