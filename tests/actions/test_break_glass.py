"""On standby: nothing is handed over until it is opened in an emergency, for a reason, for hours; and the supervisor is told."""

import time

import pytest

from aftercare.actions.access.break_glass import (
    NotOnStandby,
    ReasonNeeded,
    break_glass,
    openings_to_read,
    report_read,
    standing_by,
)
from aftercare.actions.access.open_case import open_case
from aftercare.actions.exchange.sync_now import sync_now
from aftercare.actions.recording.record import record
from aftercare.actions.shared.audit import audit_trail, enter
from aftercare.store.casebook import Casebook
from tests.town import PASSPHRASE

REASON = "Siti di hospital; ancaman baharu dilaporkan oleh ibu."
SIGNAL = {
    "type": "retaliation_threat",
    "urgency": "urgent",
    "noticed": "2026-11-20T10:00:00+08:00",
    "at_risk": "Klien",
    "seen": "Kereta yang sama tiga malam",
}


@pytest.fixture
def backed(town):
    town.enrol(farah="worker")
    town.sync("siti")
    with town.open("siti") as book:
        fields = {
            "preferred_name": "Encik A",
            "type": "general",
            "supervisor": "sup",
            "backup": "farah",
        }
        town.case = open_case(book, fields)
        record(book, town.case, "signal", SIGNAL)
    town.sync("siti", "sup", "farah")
    return town


def signals(town, name):
    with town.open(name) as book:
        return [row.fields["seen"] for row in book.records.read(kind="signal")]


def test_a_backup_opens_the_sealed_part_in_an_emergency_and_it_closes_again(backed):
    assert signals(backed, "farah") == []
    with backed.open("farah") as book:
        assert standing_by(book, backed.case) == ["restricted", "sealed"]
        assert break_glass(book, backed.case, REASON, hours=2) == ["restricted", "sealed"]
    backed.sync("farah", "farah")
    assert signals(backed, "farah") == [SIGNAL["seen"]]
    with backed.open("farah") as book:
        opened = next(
            row
            for row in book.records.read(kind="audit_entry")
            if row.fields["what"] == "opened_emergency"
        )
        # nobody reads the report of their own opening
        enter(book, "report_read", case=backed.case, about=opened.id)
    backed.sync("farah", "sup")
    with backed.open("sup") as book:
        (opening,) = openings_to_read(book)
        assert (opening.by, opening.reason) == ("farah", REASON)
        report_read(book, opening)
        assert openings_to_read(book) == []
    later = time.time() + 3 * 3600
    with Casebook.open(backed.folder / "farah", PASSPHRASE, wall=lambda: later) as book:
        sync_now(book)
        assert book.records.read(kind="signal") == []
        assert standing_by(book, backed.case) == ["restricted", "sealed"]
    with Casebook.open(backed.folder / "siti", PASSPHRASE, wall=lambda: later) as book:
        sync_now(book)
        sync_now(book)
        sealed = next(
            space for space in book.spaces_of(backed.case) if space.compartment == "sealed"
        )
        assert sealed.epoch == 2
        assert sorted(sealed.members.values()) == ["lead", "member", "standby"]


def test_without_a_reason_or_for_too_long_or_without_standing_by_nothing_opens(backed):
    with backed.open("farah") as book:
        with pytest.raises(ReasonNeeded):
            break_glass(book, backed.case, "kecemasan"[:5])
        with pytest.raises(ReasonNeeded):
            break_glass(book, backed.case, REASON, hours=200)
    with backed.open("sup") as book, pytest.raises(NotOnStandby):
        break_glass(book, backed.case, REASON)
    backed.sync("farah")
    assert signals(backed, "farah") == []


def test_a_laptop_with_its_clock_ahead_cannot_open_for_longer_than_the_server_allows(backed):
    ahead = time.time() + 30 * 86400
    with Casebook.open(backed.folder / "farah", PASSPHRASE, wall=lambda: ahead) as book:
        break_glass(book, backed.case, REASON, hours=72)
        assert "opening_length" in {one.code for one in sync_now(book).issues}
    assert signals(backed, "farah") == []
    backed.sync("admin")
    with backed.open("admin") as book:
        assert any("opening_length" in line.details for line in audit_trail(book))
