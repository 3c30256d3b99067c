"""A real server process met by awkward clients: slow ones, many, wrong ones; and told to end."""

import asyncio
import json
import os
import signal
import socket
import ssl
import threading
import time
from contextlib import ExitStack, contextmanager, suppress
from urllib.parse import urlsplit

import pytest
import requests
import urllib3
import uvicorn

from aftercare.actions.shared.link import NoLink, told
from sync.protocol.encoding import decode
from sync.protocol.messages import LARGEST_REQUEST, MEDIA_TYPE, ErrorAnswer
from sync.replica.http_transport import ServerRefused
from sync.server import app, listening
from sync.server.app import make_app
from sync.server.database import connect, create
from sync.server.limits import Admission, Buckets, Busy, network_of
from sync.server.metrics import place_for_counts
from tests.town import VISIT

urllib3.disable_warnings()


@pytest.fixture
def where(town):
    parts = urlsplit(town.address)
    return parts.hostname, parts.port


def connected(where, **tls):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    for name, value in tls.items():
        setattr(context, name, value)
    return context.wrap_socket(socket.create_connection(where, 10))


def get(town, path, **headers):
    return requests.get(town.address + path, headers=headers, verify=False, timeout=10)


def test_the_counts_of_several_processes_lie_in_the_server_s_folder_and_begin_anew(tmp_path):
    place = place_for_counts(tmp_path)
    (place / "counter_1.db").write_bytes(b"of a run that was killed")
    assert place_for_counts(tmp_path) == place
    assert list(place.iterdir()) == []
    assert place.stat().st_mode & 0o077 == 0


def test_the_server_says_that_it_runs_and_is_ready_and_shows_its_metrics_to_whoever_has_the_token(
    town,
):
    assert (get(town, "/healthz").text, get(town, "/readyz").text) == ("ok", "ok")
    token = (town.folder / "srv/metrics.token").read_text()
    assert get(town, "/metrics").status_code == 401
    assert get(town, "/metrics", Authorization="Bearer wrong").status_code == 401
    case = town.shared_case()
    town.visit("siti", case)
    town.sync("siti")
    shown = get(town, "/metrics", Authorization=f"Bearer {token}").text
    values = {
        line.rsplit(" ", 1)[0]: float(line.rsplit(" ", 1)[1])
        for line in shown.splitlines()
        if not line.startswith("#")
    }
    assert values['aftercare_requests_total{path="/v1/sync",status="200"}'] > 0
    assert values['aftercare_envelopes_total{way="up"}'] > 0
    assert "aftercare_request_seconds_bucket" in shown


def test_answers_carry_headers_that_leave_a_browser_nothing_to_do(town):
    for path in ("/healthz", "/readyz", "/metrics", "/nothing", "/v1/sync"):
        answer = get(town, path)
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert answer.headers["Cache-Control"] == "no-store"
        assert answer.headers["Content-Security-Policy"].startswith("default-src 'none'")
        assert "server" not in {name.lower() for name in answer.headers}


def test_old_tls_and_weak_ciphers_are_refused(where):
    with connected(where) as good:
        assert good.version() == "TLSv1.3"
    with connected(where, maximum_version=ssl.TLSVersion.TLSv1_2) as good:
        assert good.cipher()[0].startswith("ECDHE-") and (
            "GCM" in good.cipher()[0] or "CHACHA20" in good.cipher()[0]
        )
    for old in (ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1):
        with pytest.raises((ssl.SSLError, OSError)):
            connected(where, minimum_version=ssl.TLSVersion.TLSv1, maximum_version=old)
    weak = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    weak.check_hostname, weak.verify_mode, weak.maximum_version = (
        False,
        ssl.CERT_NONE,
        ssl.TLSVersion.TLSv1_2,
    )
    weak.set_ciphers("AES128-SHA:AES256-SHA:ECDHE-RSA-AES128-SHA:@SECLEVEL=0")
    with pytest.raises((ssl.SSLError, OSError)):
        weak.wrap_socket(socket.create_connection(where, 5))


def test_an_endless_head_is_cut_off(where):
    with connected(where) as link:
        link.sendall(b"POST /v1/sync HTTP/1.1\r\n")
        with pytest.raises((ssl.SSLError, OSError, ConnectionError)):
            for n in range(400):
                link.sendall(f"X-{n}: {'y' * 500}\r\n".encode())
                time.sleep(0.001)
            link.settimeout(5)
            if link.recv(1) == b"":
                raise ConnectionError


def test_who_dawdles_is_cut_off_and_the_others_are_served(town, where):
    """Forty connections that send nothing or a byte at a time; a sync goes through meanwhile."""
    slow = [connected(where) for _ in range(40)]
    for link in slow[::2]:
        link.sendall(b"POST /v1/sync HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n")
    case = town.shared_case()
    town.visit("siti", case)
    assert town.sync("siti").pushed > 0
    for link in slow:
        link.close()


@pytest.mark.parametrize("deadline", ["WHOLE_SECONDS", "STALLED_SECONDS"])
def test_who_says_nothing_or_stops_half_way_is_cut_off(monkeypatch, tmp_path, deadline):
    """With short deadlines: one that says nothing, one that stops in its head, one that stops in its body."""
    monkeypatch.setattr(listening, "FIRST_SECONDS", 0.4)
    monkeypatch.setattr(listening, deadline, 0.8)
    with served(tmp_path) as port:
        check_deadlines(port)


@contextmanager
def served(folder):
    """A relay in this process; its port."""
    engine = connect(f"sqlite:///{folder / 'relay.db'}")
    create(engine)
    server = uvicorn.Server(
        uvicorn.Config(
            make_app(engine),
            port=0,
            http=listening.Connection,
            log_config=None,
            timeout_keep_alive=30,
        )
    )
    thread = threading.Thread(target=lambda: asyncio.run(server.serve()), daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.02)
    try:
        yield server.servers[0].sockets[0].getsockname()[1]
    finally:
        server.should_exit = True
        thread.join(5)
        engine.dispose()


def check_deadlines(port):
    starts = (
        b"",
        b"POST /v1/sync HT",
        b"POST /v1/sync HTTP/1.1\r\nHost: x\r\nContent-Length: 99\r\n\r\nabc",
    )
    links = []
    for start in starts:
        link = socket.create_connection(("127.0.0.1", port), 5)
        link.sendall(start)
        links.append(link)
    for link in links:
        link.settimeout(5)
        received = b""
        try:
            while piece := link.recv(4096):
                received += piece
        except ConnectionError:
            pass
        assert received == b""
    with socket.create_connection(
        ("127.0.0.1", port), 5
    ) as kept:  # what is merely quiet between two requests is kept
        for _ in range(2):
            kept.sendall(b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n")
            answer = b""
            while not answer.endswith(b"ok"):  # head and body may come apart
                answer += kept.recv(4096)
            assert b"200 OK" in answer
            time.sleep(1)


def test_what_is_compressed_is_not_unpacked(town):
    answer = requests.post(
        town.address + "/v1/sync",
        data=b"x",
        headers={"Content-Encoding": "gzip"},
        verify=False,
        timeout=10,
    )
    assert answer.status_code == 415


def refused(town, path):
    """Sends nonsense until it is told to wait, however slow the machine is; the codes, and the last answer."""
    codes = []
    with requests.Session() as session:
        while 429 not in codes and len(codes) < 400:
            answer = session.post(town.address + path, data=b"nonsense", verify=False, timeout=60)
            codes.append(answer.status_code)
            assert answer.headers["Content-Type"] == MEDIA_TYPE
    assert codes[-1] == 429
    return codes, answer


def test_an_address_that_is_refused_again_and_again_is_told_to_wait(town):
    codes, answer = refused(town, "/v1/enrol")
    assert codes[0] == 400 and len(codes) > 30
    assert decode(answer.content, ErrorAnswer, "the answer").code == "too_often"
    assert answer.headers["Retry-After"]


def test_a_known_device_is_served_whatever_others_at_its_address_do(town):
    """Many laptops share one address: what a stranger there sends is charged to strangers."""
    case = town.shared_case()
    for path in ("/v1/enrol", "/v1/sync"):
        refused(town, path)
    town.visit("siti", case)
    assert town.sync("siti").pushed == 1


def test_a_device_that_is_told_to_wait_is_told_that_everything_is_safe():
    with pytest.raises(NoLink, match="safe on this device"), told():
        raise ServerRefused(
            429, "too_often", "There are too many requests from here; try again in a while."
        )


def test_told_to_end_the_server_answers_what_is_under_way_and_says_so_before(town):
    settings = town.folder / "srv/server.json"
    settings.write_text(json.dumps({**json.loads(settings.read_text()), "drain_seconds": 1.5}))
    town.stop()
    town.start()
    time.sleep(0.5)
    where = urlsplit(town.address)
    with connected((where.hostname, where.port)) as half:
        half.sendall(b"POST /v1/enrol HTTP/1.1\r\nHost: x\r\nContent-Length: 8\r\n\r\nnon")
        time.sleep(0.3)
        town.server.send_signal(signal.SIGTERM)
        time.sleep(0.5)
        assert get(town, "/readyz").status_code == 503
        assert get(town, "/healthz").status_code == 200
        time.sleep(1.5)
        half.sendall(b"sense")
        assert half.recv(4096).startswith(b"HTTP/1.1 400")
    assert town.server.wait(15) is not None


def test_logs_are_json_without_content_or_whole_ids(town):
    case = town.shared_case(preferred_name="Zulfikarmark")
    town.visit("siti", case, **VISIT)
    town.sync("siti", "sup")
    requests.post(town.address + "/v1/enrol", data=b"nonsense", verify=False, timeout=10)
    lines = [
        line
        for line in (town.folder / "server.log").read_text().splitlines()
        if line.startswith("{")
    ]
    told = [json.loads(line) for line in lines]
    assert {"sync", "refused"} <= {one["what"] for one in told}
    text = "\n".join(lines)
    assert case not in text
    assert case.replace("-", "") not in text
    with town.open("siti") as book:
        assert not any(space.space.hex() in text for space in book.spaces_of(case))


def test_only_so_many_requests_and_bytes_are_let_in_at_once():
    admission, gone = Admission(2, 100), []
    with admission.one_more("a", lambda: gone.append("a")) as place:
        place.brought(60)
        place.whole()  # it is being answered: nobody takes its place
        with admission.one_more("b", lambda: gone.append("b")) as other:
            other.whole()
            with pytest.raises(Busy):
                other.brought(50)
            with pytest.raises(Busy), admission.one_more("c", lambda: gone.append("c")):
                pass
    assert (admission.at_once, admission.held, gone) == (0, 0, [])


def test_the_address_that_holds_most_gives_way_with_what_holds_most():
    admission, gone = Admission(4, 100), []
    with ExitStack() as stack:

        def came(network, size):
            place = stack.enter_context(
                admission.one_more(network, lambda: gone.append((network, size)))
            )
            place.brought(size)
            return place

        came("greedy", 30)
        came("greedy", 40)
        large = came("modest", 25)
        assert gone == []
        large.brought(15)  # 110 would be held
        assert gone == [("greedy", 40)]
        came("greedy", 10)
        came("greedy", 5)  # four wait already
        came("other", 5)
        assert gone == [("greedy", 40), ("greedy", 30)]
        with pytest.raises(Busy):
            large.brought(60)  # it holds most itself
    assert (admission.at_once, admission.held) == (0, 0)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("10.0.0.1", "10.0.0.2", False),
        ("2001:db8::1", "2001:db8::ffff:2", True),
        ("2001:db8::1", "2001:db8:0:1::1", False),
        ("::ffff:10.0.0.1", "10.0.0.1", True),
        ("fe80::1%eth0", "fe80::2%eth1", True),
        ("", "testclient", False),
    ],
)
def test_an_ipv6_network_counts_as_one_address(one, other, same):
    assert (network_of(one) == network_of(other)) == same


def begun(where, size, held):
    """A request that nobody signed, of which `held` bytes came and no more will."""
    link = connected(where)
    head = f"POST /v1/sync HTTP/1.1\r\nHost: x\r\nContent-Length: {size}\r\n\r\n"
    with suppress(OSError):  # the server ends some, as it should
        link.sendall(head.encode() + bytes(held))
    return link


def test_bodies_that_nobody_finishes_do_not_close_the_relay_not_even_for_the_same_address(
    town, where
):
    """Three times as much as one process holds, all from this very address, and a sync with a large upload goes through."""
    case = town.shared_case()
    with ExitStack() as stack:
        for _ in range(24):
            stack.enter_context(begun(where, LARGEST_REQUEST, LARGEST_REQUEST - 6))
        for n in range(3):
            town.visit("siti", case, observations=os.urandom(15_000).hex(), place=f"{n}")
        assert town.sync("siti").pushed == 3
        assert town.sync("sup").pulled == 3


def test_small_requests_that_nobody_finishes_take_no_waiting_place_from_others(
    tmp_path, monkeypatch
):
    monkeypatch.setattr(listening, "MOST_CONNECTIONS", 8)
    monkeypatch.setattr(app, "Admission", lambda: Admission(4))
    with served(tmp_path) as port, ExitStack() as stack:
        for _ in range(20):
            link = stack.enter_context(socket.create_connection(("127.0.0.1", port), 5))
            link.sendall(b"POST /v1/enrol HTTP/1.1\r\nHost: x\r\nContent-Length: 99\r\n\r\nabc")
        answer = requests.post(f"http://127.0.0.1:{port}/v1/enrol", data=b"nonsense", timeout=10)
        assert answer.status_code == 400  # it was read and judged: it had a place


def test_a_bucket_refills_with_time_and_forgets_the_least_used():
    now = [0.0]
    bucket = Buckets(2, 3, lambda: now[0])
    for _ in range(3):
        bucket.take("a")
    assert bucket.empty("a")
    assert not bucket.empty("b")
    now[0] = 0.6
    assert not bucket.empty("a")
