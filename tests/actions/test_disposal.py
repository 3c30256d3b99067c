"""The end of retention: two people, no legal hold, and afterwards nothing of the case is left anywhere."""

from datetime import date

import pytest
from pypdf import PdfReader

from aftercare.actions.access.grant_case import MayNotGrant, grant_case
from aftercare.actions.caseload.dispose_case import (
    OnHold,
    SecondPerson,
    StillKept,
    confirm_disposal,
    disposed_cases,
    kept_until,
    propose_disposal,
    retention,
    stop_disposal,
)
from aftercare.actions.exchange.recover import rehearse
from aftercare.actions.exchange.sync_now import sync_now
from aftercare.actions.program.verify_casebook import verify_casebook
from aftercare.actions.recording.attach_file import attach_file
from aftercare.actions.recording.record import record
from aftercare.actions.recording.settings import change_settings
from aftercare.actions.shared.audit import audit_trail
from aftercare.actions.shared.notices import notices, seen, to_tell
from aftercare.casework.retention import later
from aftercare.store.vault import Purpose
from sync.protocol.encoding import decode
from sync.protocol.envelope import Header
from sync.protocol.key_box import KeyBox
from sync.replica.keys import EpochKey
from sync.replica.sealing import open_sealed
from tests.actions.files import photo
from tests.actions.shell import Shell
from tests.town import Town, postgres_url

SECRET = "Perkataan yang tidak ada di tempat lain: zarzuela"
CLOSED = {"date": "2018-01-10", "reason": "goals_met"}


def make_closed(town):
    case = town.shared_case(preferred_name="Encik Zarzuela")
    town.visit("siti", case, place=SECRET, observations=SECRET)
    (town.folder / "zarzuela.jpg").write_bytes(photo())
    with town.open("siti") as book:
        record(
            book,
            case,
            "visit",
            {
                "type": "home",
                "outcome": "completed",
                "held": "2017-02-01T10:00:00+08:00",
                "observations": SECRET,
                "sensitivity": "sealed",
            },
        )
        attach_file(book, case, town.folder / "zarzuela.jpg", title=SECRET)
        record(book, case, "closure", CLOSED)
        book.drafts.put("visit", "visit", case, "", {"observations": SECRET})
    town.sync("siti", "sup", "siti")
    return case


@pytest.fixture
def closed(town):
    town.other = town.shared_case(preferred_name="Encik Lain")
    town.visit("siti", town.other, place="kekal")
    town.case = make_closed(town)
    return town


def test_retention_follows_the_schedule_for_the_type_of_case_unless_a_day_is_named(closed):
    with closed.open("siti") as book:
        assert kept_until(book, closed.case) == date(2025, 1, 10)
        assert kept_until(book, closed.other) is None
    with closed.open("admin") as admin:
        change_settings(admin, {"keep_general": 120})
        sync_now(admin)
    closed.sync("siti")
    with closed.open("siti") as book:
        assert kept_until(book, closed.case) == date(2028, 1, 10)
        with pytest.raises(StillKept, match="10 Jan 2028"):
            propose_disposal(book, closed.case)
        with pytest.raises(StillKept, match="not closed"):
            propose_disposal(book, closed.other)
    assert later(date(2024, 1, 31), 1) == date(2024, 2, 29)


def test_one_person_alone_disposes_of_nothing(closed):
    with closed.open("sup") as book, pytest.raises(SecondPerson, match="Nobody has proposed"):
        confirm_disposal(book, closed.case)
    with closed.open("siti") as book:
        propose_disposal(book, closed.case)
        sync_now(book)
        with pytest.raises(SecondPerson, match="yourself"):
            confirm_disposal(book, closed.case)
        assert book.records.read(kind="closure", case=closed.case)


def test_a_legal_hold_and_a_proposal_taken_back_stop_it(closed):
    with closed.open("siti") as book:
        propose_disposal(book, closed.case)
        sync_now(book)
        written = record(
            book,
            closed.case,
            "legal_hold",
            {"from_date": "2026-11-01", "authority": "Mahkamah Tinggi"},
        )
        sync_now(book)
    closed.sync("sup")
    with closed.open("sup") as book:
        with pytest.raises(OnHold, match="Mahkamah Tinggi"):
            confirm_disposal(book, closed.case)
        lifted = {"lifted": "2026-11-20", "lifted_by": "Mahkamah Tinggi"}
        record(book, closed.case, "legal_hold", lifted, written.record)
        stop_disposal(book, closed.case, "diminta oleh klien")
        sync_now(book)
        with pytest.raises(SecondPerson, match="Nobody has proposed"):
            confirm_disposal(book, closed.case)
        assert retention(book, closed.case).holds == ()


def test_a_member_who_neither_leads_nor_supervises_cannot(closed):
    closed.enrol(farah="worker")
    closed.sync("siti")
    with closed.open("siti") as book:
        grant_case(book, closed.case, "farah")
    closed.sync("siti", "farah")
    with closed.open("farah") as book, pytest.raises(MayNotGrant):
        propose_disposal(book, closed.case)


@pytest.mark.parametrize("database", ["sqlite", "postgresql"])
def test_afterwards_nothing_of_the_case_can_be_recovered_anywhere_and_the_rest_is_untouched(
    tmp_path, database
):
    with Town.founded(tmp_path, postgres_url() if database == "postgresql" else "") as town:
        town.other = town.shared_case(preferred_name="Encik Lain")
        town.visit("siti", town.other, place="kekal")
        case = make_closed(town)
        run = Shell(tmp_path)
        keys = {}
        for name in ("siti", "sup"):
            with town.open(name) as book:
                mine = {space.space for space in book.spaces_of(case)}
                keys.update(
                    {
                        cover: key.secret()
                        for space in mine
                        for cover, key in book.ledger.epoch_keys(space)
                    }
                )
        assert len(keys) == 6
        before = keys_held(town)
        assert before & set(keys.values())
        assert chunks(town)
        run("siti", "dispose", "propose", case)
        town.visit("siti", case, place="belum dihantar")  # goes with the rest
        for name in ("siti", "sup"):
            run(name, "sync")
        run("sup", "dispose", "confirm", case, "--yes")
        for name in ("sup", "siti", "sup", "admin"):
            run(name, "sync")
        for name in ("siti", "sup"):
            with town.open(name) as book:
                assert book.records.read(case=case) == []
                assert book.records.search("zarzuela") == []
                assert [row.fields["place"] for row in book.records.read(kind="visit")] == ["kekal"]
                assert verify_casebook(book) == []
                assert book.unsent() == 0
                opened = dump(book)
                assert b"zarzuela" not in opened.lower()
                assert b"belum dihantar" not in opened
                for secret in keys.values():
                    assert secret not in opened
                plain = decrypted_pages(book)
                assert b"zarzuela" not in plain.lower()  # not in free pages either
                for secret in keys.values():
                    assert secret not in plain
        assert not keys_held(town) & set(keys.values())
        assert chunks(town) == []  # of its attachments neither here nor there
        assert rehearse(town.kit).unopened == 0
        server_side = server_rows(town)
        disposed = {cover.space for cover in keys}
        for box in server_side["key_box"]:
            assert disposed.isdisjoint(cover.space for cover in decode(box, KeyBox, "box").covers)
        for header, body in server_side["envelope"]:
            for cover, secret in keys.items():
                if decode(header, Header, "header").space == cover.space:
                    pytest.fail("the server keeps an envelope of the case")
                with pytest.raises(Exception):  # noqa: B017
                    open_sealed(decode(header, Header, "header"), header, body, EpochKey(secret))
        town.enrol(farah="worker")
        town.sync("siti")
        run("siti", "grant", town.other, "farah")
        for name in ("siti", "farah", "sup", "farah"):
            run(name, "sync")
        with town.open(
            "farah"
        ) as book:  # keys that shared a box with the destroyed ones are sealed anew
            assert [row.fields["place"] for row in book.records.read(kind="visit")] == ["kekal"]
        done = run("sup", "dispose", "certificate", case, "-o", tmp_path / "certificate.pdf")[0]
        assert (done["compartments"], done["erased"] >= 6) == (6, True)
        text = " ".join(PdfReader(tmp_path / "certificate.pdf").pages[0].extract_text().split())
        assert case in text
        for name in ("siti (2)", "sup (3)", "Certificate of disposal"):
            assert name in text


def chunks(town):
    """Every file of a chunk of an attachment, on the devices and at the server."""
    return [path for path in town.folder.glob("*/attachments/**/*") if path.is_file()]


def dump(book):
    """Everything that the open database gives, as bytes."""
    found = []
    for (table,) in book.database.connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table'"
    ).fetchall():
        if table.startswith("search"):
            found += [
                bytes(block)
                for (block,) in book.database.connection.execute("SELECT block FROM search_data")
            ]
            continue
        for row in book.database.connection.execute(f'SELECT * FROM "{table}"'):
            found += [cell if isinstance(cell, bytes) else str(cell).encode() for cell in row]
    return b"\n".join(found)


def decrypted_pages(book):
    """The whole database file, free pages included, decrypted with the device's own key: what somebody with it could carve."""
    book.database.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    key = book.vault.key(Purpose.DATABASE)
    return carve(book.database.path.read_bytes(), key)


def carve(data, key):
    """SQLCipher 4's pages decrypted with a raw key: AES-256-CBC, the IV in the reserve of 80 bytes at the end of each page."""
    from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

    size, reserve, plain = 4096, 80, []
    for start in range(0, len(data), size):
        page = data[start : start + size]
        body = page[16 if start == 0 else 0 : size - reserve]
        iv = page[size - reserve : size - reserve + 16]
        decryptor = Cipher(algorithms.AES(key), modes.CBC(iv)).decryptor()
        plain.append(decryptor.update(body) + decryptor.finalize())
    return b"".join(plain)


def keys_held(town):
    """Every epoch key in every device's database."""
    found = set()
    for name in ("admin", "siti", "sup"):
        with town.open(name) as book:
            found |= {
                key for (key,) in book.database.connection.execute("SELECT key FROM epoch_key")
            }
    return found


def server_rows(town):
    """The relay's envelopes and key boxes."""
    from sqlalchemy import select

    from sync.server import schema
    from sync.server.database import connect, url_of

    engine = connect(url_of(town.folder / "srv", town.database))
    with engine.connect() as connection:
        rows = connection.execute(select(schema.envelope.c.header, schema.envelope.c.body)).all()
        boxes = connection.execute(select(schema.key_box.c.box)).scalars().all()
    engine.dispose()
    assert boxes
    return {"envelope": [tuple(row) for row in rows], "key_box": boxes}


def test_the_carving_that_proves_it_does_find_what_is_there(closed):
    with closed.open("siti") as book:
        assert b"zarzuela" in decrypted_pages(book).lower()
        assert disposed_cases(book) == []


def test_the_disposal_is_in_the_organisation_s_audit(closed):
    with closed.open("siti") as book:
        propose_disposal(book, closed.case)
        sync_now(book)
    closed.sync("sup")
    with closed.open("sup") as book:
        confirm_disposal(book, closed.case)
        sync_now(book)
    closed.sync("admin")
    with closed.open("admin") as book:
        lines = [line for line in audit_trail(book) if line.what == "disposal_confirmed"]
        assert (lines[0].by, lines[0].details) == ("sup", (f"case {closed.case}",))


def test_words_that_the_search_index_had_read_are_gone_from_it_too(town, monkeypatch):
    monkeypatch.setattr("aftercare.store.projections.WAITING", 1)
    case = make_closed(town)
    with town.open("siti") as book:
        assert b"zarzuela" in b"".join(
            block for (block,) in book.database.connection.execute("SELECT block FROM search_data")
        )
        propose_disposal(book, case)
        sync_now(book)
    town.sync("sup")
    with town.open("sup") as book:
        confirm_disposal(book, case)
        sync_now(book)
    town.sync("siti")
    for name in ("siti", "sup"):
        with town.open(name) as book:
            assert b"zarzuela" not in dump(book).lower()
            assert b"zarzuela" not in decrypted_pages(book).lower()
            assert verify_casebook(book) == []


def test_whoever_wrote_on_in_a_disposed_case_is_told_of_the_case_once_and_what_became_of_it(closed):
    town = closed
    town.enrol(w2="worker")
    with town.open("siti") as book:
        sync_now(book)
        grant_case(book, town.case, "w2")
        grant_case(book, town.other, "w2")
        called = book.records.called(town.case)
        sync_now(book)
    town.sync("w2")
    with town.open("siti") as book:
        propose_disposal(book, town.case)
        sync_now(book)
    with town.open("sup") as book:
        sync_now(book)
        confirm_disposal(book, town.case)
        sync_now(book)
    first = town.visit("w2", town.case, place=SECRET)
    town.visit("w2", town.case, first, place=SECRET + "!")
    kept = town.visit("w2", town.other, place="kekal")
    with town.open("w2") as book:
        done = sync_now(book)
        assert [one.text for one in done.issues] == [], (
            "no envelope, device and code: the case, once"
        )
        ((_, told),) = to_tell(book)
        text = told.say("en")
        assert called in text and "siti" in text and "sup" in text and "2 changes" in text
        assert SECRET not in text and "Zarzuela" not in text
        assert book.records.get(kept)
        assert verify_casebook(book) == []
    with town.open("w2") as book:
        sync_now(book)
        assert [one.what for one in notices(book)] == ["disposed"], "it is told until it was read"
        seen(book, notices(book)[0])
        assert notices(book) == []
    with town.open("siti") as book:
        sync_now(book)
        ((_, told),) = to_tell(book)
        assert "changes" not in told.say("en")
