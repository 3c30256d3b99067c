"""Where a record has got to, what was set aside and why, and that a server that was set back is brought everything again."""

import shutil

import pytest

from aftercare.actions.exchange.quarantine import (
    NothingSetAside,
    export_set_aside,
    retry_after_upgrade,
    set_aside,
)
from aftercare.actions.program.verify_casebook import state_hash, verify_casebook
from aftercare.actions.recording.receipts import shown_whereabouts
from aftercare.actions.recording.show_records import show_records
from sync.replica import bounds, sealing


def where(town, name, record):
    with town.open(name) as book:
        return shown_whereabouts(book, book.records.get(record))


def test_a_record_is_here_then_on_the_server_then_on_the_supervisor_s_device(any_town):
    town = any_town
    case = town.shared_case()
    visit = town.visit("siti", case)
    assert where(town, "siti", visit) == {"on_server": False, "since": None, "seen_by": []}
    town.sync("siti")
    on_server = where(town, "siti", visit)
    assert (on_server["on_server"], on_server["seen_by"]) == (True, [])
    assert on_server["since"].startswith("20")
    town.sync("sup", "sup", "siti")
    assert where(town, "siti", visit) == {**on_server, "seen_by": ["sup"]}
    assert where(town, "sup", visit)["on_server"]


def test_an_edit_begins_anew(town):
    case = town.shared_case()
    visit = town.visit("siti", case)
    town.sync("siti", "sup", "sup", "siti")
    town.visit("siti", case, visit, place="pejabat")
    assert where(town, "siti", visit)["on_server"] is False


def test_show_tells_where_each_record_is(town):
    case = town.shared_case()
    town.visit("siti", case)
    with town.open("siti") as book:
        rows = {
            row["kind"]: row["whereabouts"]["on_server"]
            for row in show_records(book, case=case, receipts=True)
        }
    assert rows == {"client": True, "case": True, "visit": False}


@pytest.fixture
def unreadable(town, monkeypatch):
    """Siti's program is newer: it writes envelopes that sup's cannot read."""
    case = town.shared_case()
    monkeypatch.setattr(sealing, "FORMAT", 9)
    town.visit("siti", case, place="daripada versi baharu")
    town.sync("siti")
    monkeypatch.setattr(sealing, "FORMAT", 1)
    town.visit("siti", case, place="biasa")
    town.done = town.sync("siti", "sup")
    town.case = case
    return town


def test_an_envelope_that_cannot_be_understood_is_set_aside_by_name_and_does_not_block_the_rest(
    unreadable,
):
    assert [
        (trouble.code, "must be updated" in trouble.text) for trouble in unreadable.done.issues
    ] == [("version", True)]
    with unreadable.open("sup") as book:
        assert [row.fields["place"] for row in book.records.read(kind="visit")] == ["biasa"]
        (one,) = set_aside(book)
        assert (str(one.by), one.case, one.code) == ("siti", unreadable.case, "version")
        assert "newer version" in one.reason.say("en")
        assert export_set_aside(book, unreadable.folder / "for-help") == 1
    data = (unreadable.folder / "for-help").read_bytes()
    assert b"versi baharu" not in data
    assert one.kept.envelope.signature in data


def test_what_was_set_aside_is_taken_after_the_upgrade_and_then_everybody_agrees(
    unreadable, monkeypatch
):
    with unreadable.open("sup") as book:
        assert retry_after_upgrade(book) == 0  # tried, and this version still cannot
        assert len(set_aside(book)) == 1
    monkeypatch.setattr(bounds, "FORMAT", 9)
    monkeypatch.setattr("aftercare.actions.exchange.quarantine.__version__", "99")
    with unreadable.open("sup") as book:
        assert retry_after_upgrade(book) == 1
        assert retry_after_upgrade(book) == 0
        with pytest.raises(NothingSetAside):
            export_set_aside(book, unreadable.folder / "none")
        assert len(book.records.read(kind="visit")) == 2


def test_a_server_restored_from_an_old_backup_is_brought_everything_again(town):
    case = town.shared_case()
    town.stop()
    backup = town.folder / "backup"
    shutil.copytree(town.folder / "srv", backup)
    town.start()
    town.visit("siti", case, place="setelah sandaran")
    town.enrol(farah="worker")
    town.sync("siti", "sup")
    town.stop()
    shutil.rmtree(town.folder / "srv")
    shutil.copytree(backup, town.folder / "srv")
    town.start()
    assert {one.code for one in town.sync("sup").issues} == {
        "set_back"
    }  # and brings back what is missing
    town.visit("siti", case, place="sesudah itu")
    town.sync("siti", "sup", "siti", "farah", "admin")
    found = set()
    for name in ("siti", "sup"):
        with town.open(name) as book:
            assert verify_casebook(book) == []
            assert len(book.records.read(kind="visit")) == 2
            assert book.unsent() == 0
            found.add(state_hash(book))
    assert len(found) == 1
