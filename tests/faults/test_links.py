"""Bad links, over the real server process: every sync succeeds or says what is safe, and afterwards nothing is missing."""

import random
from contextlib import suppress

import pytest

from aftercare.actions.exchange.sync_now import sync_now
from aftercare.actions.program.verify_casebook import state_hash, verify_casebook
from aftercare.actions.recording.attach_file import attach_file, read_attachment
from aftercare.actions.recording.record import record
from aftercare.actions.shared.link import NoLink, ServerLies
from aftercare.casework.refusal import Refused
from aftercare.store.attachment_errors import NotHereYet
from aftercare.store.casebook import Casebook
from sync.protocol.messages import MEDIA_TYPE
from sync.replica.chunk_transfer import Stage
from sync.replica.http_transport import HttpTransport
from sync.server.settings import make_certificate
from tests.actions.files import photo
from tests.faults.proxy import HEALTHY, Fault, Proxy, any_fault, page
from tests.town import PASSPHRASE, VISIT

HOST = "127.0.0.1"


@pytest.fixture
def link(town):
    proxy = Proxy((HOST, int(town.address.rpartition(":")[2])))
    town.case = town.shared_case()
    yield town, proxy
    proxy.close()


def sync(town, name, proxy, seconds=20.0):
    with (
        town.open(name) as book,
        HttpTransport(proxy.address, book.identity.certificate, timeouts=(5, seconds)) as transport,
    ):
        return sync_now(book, transport=transport)


def whole(town, *names):
    """Over the healthy link everybody agrees, and nothing is wrong."""
    town.sync(*names, *names)
    found = set()
    for name in names:
        with town.open(name) as book:
            assert verify_casebook(book) == []
            assert book.unsent() == 0
            found.add(state_hash(book))
    assert len(found) == 1


def own(town):
    return str(town.folder / "srv" / "certificate.pem"), str(
        town.folder / "srv" / "certificate.key"
    )


FAULTS = {
    "refused": Fault(refuse=True),
    "cut before anything is said": Fault(cut_up=0),
    "cut in the handshake": Fault(cut_up=300),
    "cut in the request": Fault(cut_up=1600),
    "the answer lost": Fault(cut_down=1800),
    "cut in the answer": Fault(cut_down=2000),
    "a bit flipped on the way up": Fault(bend_up=1500),
    "a bit flipped on the way down": Fault(bend_down=1900),
    "a piece delivered twice": Fault(twice=1200),
    "slow, piece by piece": Fault(pause=0.01),
}


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
def test_over_a_faulty_link_a_sync_succeeds_or_says_that_everything_is_safe(link, fault):
    town, proxy = link
    town.visit("siti", town.case, place="rumah", observations="Klien tenang. " * 40)
    town.visit("sup", town.case, place="pejabat")
    town.sync("sup")
    proxy.fault = fault
    try:
        sync(town, "siti", proxy)
    except Refused as refusal:
        assert isinstance(refusal, NoLink)
        assert "safe on this device" in str(refusal)
    proxy.fault = HEALTHY
    sync(town, "siti", proxy)
    whole(town, "siti", "sup")
    with town.open("sup") as book:
        assert len(book.records.read(kind="visit")) == 2


def test_a_server_that_never_answers_is_given_up_and_nothing_changes(link):
    town, proxy = link
    town.visit("siti", town.case)
    proxy.fault = Fault(silent=True)
    with pytest.raises(NoLink, match="could not be reached"):
        sync(town, "siti", proxy, seconds=0.3)
    whole(town, "siti", "sup")


def portals(town, folder):
    """What answers in hotels and markets: with its own certificate, without any, or (a broken proxy) with the server's."""
    make_certificate(folder, HOST)
    other = str(folder / "certificate.pem"), str(folder / "certificate.key")
    login = page("302 Found", b"", "Location: http://login.example/")
    return {
        "plain text instead of TLS": (
            Fault(answers=page("200 OK", b"<html>Pay first</html>")),
            NoLink,
            "another certificate|no secure|could not",
        ),
        "another certificate": (
            Fault(answers=login, certificate=other),
            NoLink,
            "another certificate",
        ),
        "a redirect": (
            Fault(answers=login, certificate=own(town)),
            NoLink,
            "open its page in a browser",
        ),
        "a page": (
            Fault(answers=page("200 OK", b"<html>"), certificate=own(town)),
            NoLink,
            "open its page in a browser",
        ),
        "an error page": (
            Fault(answers=page("502 Bad Gateway", b"<html>"), certificate=own(town)),
            NoLink,
            "not this protocol",
        ),
        "an empty body": (
            Fault(answers=page("200 OK", b"", kind=MEDIA_TYPE), certificate=own(town)),
            ServerLies,
            "malformed",
        ),
        "a body cut short": (
            Fault(
                answers=page("200 OK", b"abc", kind=MEDIA_TYPE).replace(b": 3", b": 300"),
                certificate=own(town),
            ),
            (NoLink, ServerLies),
            "could not be reached|malformed",
        ),
    }


@pytest.mark.parametrize(
    "name",
    [
        "plain text instead of TLS",
        "another certificate",
        "a redirect",
        "a page",
        "an error page",
        "an empty body",
        "a body cut short",
    ],
)
def test_a_captive_portal_is_recognised_and_gets_nothing(link, name, tmp_path_factory):
    town, proxy = link
    town.visit("siti", town.case)
    fault, refusal, says = portals(town, tmp_path_factory.mktemp("portal"))[name]
    proxy.fault = fault
    with pytest.raises(refusal, match=says):
        sync(town, "siti", proxy)
    whole(town, "siti", "sup")


def test_a_kept_connection_that_was_cut_is_made_anew_at_the_next_sync(link):
    town, proxy = link
    with (
        town.open("siti") as book,
        HttpTransport(proxy.address, book.identity.certificate) as transport,
    ):
        sync_now(book, transport=transport)
        sync_now(book, transport=transport)
        assert proxy.connections == 1  # kept
        proxy.drop()
        try:
            sync_now(book, transport=transport)
        except NoLink:
            sync_now(book, transport=transport)
        assert proxy.connections == 2


def test_a_large_upload_over_a_link_that_keeps_breaking_gets_through_piece_by_piece(link):
    town, proxy = link
    with town.open("siti") as book:
        for n in range(60):
            words = " ".join(f"kata{n}x{k * 7919 % 100_000}" for k in range(400))
            record(
                book, town.case, "visit", {**VISIT, "place": f"tempat {n}", "observations": words}
            )
    left = []
    for _ in range(40):
        proxy.fault = Fault(cut_up=60_000)
        with town.open("siti") as book:
            left.append(book.unsent())
            if not left[-1]:
                break
            transport = HttpTransport(proxy.address, book.identity.certificate)
            pace = book_pace(left)
            with suppress(NoLink):
                sync_now(book, transport=transport, pace=pace)
            transport.close()
    assert left[-1] == 0
    whole(town, "siti", "sup")


def book_pace(left):
    """As a desktop keeps it from one sync to the next: smaller after each break."""
    from sync.replica.pace import Pace

    pace = Pace()
    for _ in left:
        pace.broke()
    return pace


def test_forty_rounds_of_random_faults_lose_nothing(link):
    town, proxy = link
    chance = random.Random(20261121)
    written = 0
    books = {name: town.open(name) for name in ("siti", "sup")}
    try:
        for n in range(40):
            book = books[chance.choice(("siti", "sup"))]
            if chance.random() < 0.7:
                record(book, town.case, "visit", {**VISIT, "place": f"tempat {n}"})
                written += 1
            proxy.fault = any_fault(chance)
            with HttpTransport(
                proxy.address, book.identity.certificate, timeouts=(5, 5)
            ) as transport:
                try:
                    sync_now(book, transport=transport)
                except Refused as refusal:
                    assert "safe on this device" in str(refusal)
    finally:
        for book in books.values():
            book.close()
    whole(town, "siti", "sup")
    with Casebook.open(town.folder / "sup", PASSPHRASE) as book:
        assert len(book.records.read(kind="visit")) == written


def test_an_attachment_interrupted_ten_times_on_a_64_kbit_link_arrives_whole_and_nothing_goes_twice(
    link, tmp_path
):
    town, proxy = link
    path = tmp_path / "gambar.jpg"
    path.write_bytes(photo(3200, 2400, seed=3, detail=48))
    about = town.visit("siti", town.case)
    with town.open("siti") as book:
        record_id = attach_file(book, town.case, path, about=about).record
        kept = read_attachment(book, record_id)[1]
        chunks = len(book.attachments.staged(Stage.NEW, 1000))
    assert chunks > 11
    breaks, up = 0, 0
    kilobyte = 1 / 8  # seconds: 64 kbit/s
    while breaks < 10:
        proxy.fault = Fault(cut_up=44_000 + 700 * breaks, pause=kilobyte)
        up += sync(town, "siti", proxy, 60).chunks_up
        breaks += 1
        proxy.drop()
    with town.open("siti") as book:
        assert book.attachments.left()[0] > 0  # it did break every time
    proxy.fault = HEALTHY
    up += sync(town, "siti", proxy).chunks_up
    with town.open("siti") as book:
        assert book.attachments.left() == (0, 0)
    assert up <= chunks + breaks
    town.sync("sup")
    with town.open("sup") as book:
        with suppress(NotHereYet):
            read_attachment(book, record_id)
        sync_now(book)
        assert read_attachment(book, record_id)[1] == kept
    whole(town, "siti", "sup")
