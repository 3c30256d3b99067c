"""Safeguards while writing: nobody is opened twice unawares, tied to whom they must not meet, or undone over somebody's head."""

from datetime import UTC, datetime

import pytest

from aftercare.actions.access.grant_case import grant_case
from aftercare.actions.access.open_case import open_case
from aftercare.actions.caseload.brief import brief
from aftercare.actions.caseload.list_cases import CaseLine, list_due
from aftercare.actions.recording.likeness import like_existing
from aftercare.actions.recording.non_association import NotToBeMet
from aftercare.actions.recording.record import record
from aftercare.casework.declaration import FieldType
from aftercare.casework.kinds import KINDS

TIE = {"name": "Zed  hitam", "role": "peer_group"}
BARRED = {"type": "non_association", "persons": ["Kumpulan Angin Malam", "Zed Hitam"]}


@pytest.fixture
def case(town):
    return town.shared_case()


def test_a_known_client_is_found_by_another_spelling_or_the_same_identity_number(town, case):
    with town.open("siti") as book:
        known = open_case(
            book,
            {
                "preferred_name": "Faizal bin Yaakob",
                "type": "general",
                "identity_numbers": ["850101-00-5001"],
                "area": "Klang",
            },
        )
        (found,) = like_existing(book, "client", "", {"preferred_name": "Faisal Yaakub"})
        assert (found.row.case, found.name, found.more, found.sure) == (
            known,
            "Faizal bin Yaakob",
            "Klang",
            False,
        )
        (found,) = like_existing(
            book, "client", "", {"preferred_name": "Ali", "identity_numbers": ["850101005001"]}
        )
        assert found.sure
        assert like_existing(book, "client", "", {"preferred_name": "Suresh"}) == []


def test_a_relative_is_looked_for_in_the_same_case_only(town, case):
    with town.open("siti") as book:
        other = open_case(book, {"preferred_name": "Lain", "type": "general"})
        record(book, case, "household_member", {"name": "Aminah binti Said", "relationship": "ibu"})
        assert [
            one.more
            for one in like_existing(book, "household_member", case, {"name": "Aminah Said"})
        ] == ["ibu"]
        assert like_existing(book, "household_member", other, {"name": "Aminah Said"}) == []


def test_a_tie_to_somebody_the_order_names_is_refused_until_the_notes_say_why(town, case):
    with town.open("siti") as book:
        record(book, case, "community_tie", TIE)
        record(book, case, "condition", BARRED)
        with pytest.raises(NotToBeMet, match="Zed Hitam"):
            record(book, case, "community_tie", TIE)
        assert len(book.records.read(kind="community_tie", case=case)) == 1
        record(
            book,
            case,
            "community_tie",
            {**TIE, "notes": "Pegawai parol membenarkan, surat 12/2026."},
        )
        record(book, case, "community_tie", {"name": "Cikgu Hamdan", "role": "mentor"})


def test_a_condition_that_has_ended_bars_nobody(town, case):
    with town.open("siti") as book:
        record(book, case, "condition", {**BARRED, "to_date": "2020-01-01"})
        record(book, case, "community_tie", TIE)


def test_a_sealed_record_does_not_exist_for_whoever_may_read_the_rest_of_the_case(town):
    signal = {
        "type": "retaliation_threat",
        "urgency": "soon",
        "noticed": "2026-11-20T10:00:00+08:00",
        "at_risk": "Klien",
        "seen": "Pesanan ugutan",
    }
    with town.open("siti") as book:
        case = open_case(book, {"preferred_name": "Encik B", "type": "general"})
        grant_case(book, case, "sup", compartments=("contact", "care", "work"))
        record(book, case, "signal", signal)
        record(
            book,
            case,
            "visit",
            {"type": "home", "held": "2026-11-20T10:00:00+08:00", "outcome": "completed"},
        )
    town.sync("siti", "sup")
    now = datetime(2026, 11, 21, 9, tzinfo=UTC)
    with town.open("sup") as book:
        assert {row.kind for row in book.records.read(case=case)} == {"client", "case", "visit"}
        assert book.records.search("ugutan") == []
        assert not [item for item in list_due(book, now) if item.rule == "signal"]
        assert brief(book, case, now).hazards == []
    with town.open("siti") as book:
        assert [
            item.rule for item in list_due(book, now) if item.case == case and item.rule == "signal"
        ] == ["signal"]
        assert len(brief(book, case, now).hazards) == 1
    data = b"".join(path.read_bytes() for path in (town.folder / "sup").iterdir() if path.is_file())
    assert b"ugutan" not in data


def test_nothing_about_a_person_is_a_number_that_could_rank_them():
    """Whole numbers stand for days, nights, meetings, minutes, dependants and the number of a device; none of them says what somebody is."""
    counted = {
        f"{kind.name}.{field.name}"
        for kind in KINDS.values()
        for field in kind.fields
        if field.type in (FieldType.INTEGER, FieldType.DURATION)
    }
    about_work = {
        f"{name}.{field.name}"
        for name in ("due_rules", "settings")
        for field in KINDS[name].fields
        if field.type is FieldType.INTEGER
    }
    assert counted - about_work == {
        "client.dependants",
        "community_tie.sessions",
        "device.number",
        "housing_check.nights_without_shelter",
        "retention_check.day",
        "visit.duration",
    }
    assert set(CaseLine._fields) & {"risk", "score", "rank", "level", "rating"} == set()


def test_no_record_takes_a_place_on_a_map():
    names = {field.name for kind in KINDS.values() for field in kind.fields}
    assert not {
        name
        for name in names
        if any(part in name for part in ("latitude", "longitude", "gps", "coordinate", "location"))
    }


def test_what_a_client_said_stays_as_it_was_said(town, case):
    said = "Saya nak jumpa anak. நான் வீட்டுக்குப் போகணும்."
    with town.open("siti") as book:
        visit = {
            "type": "home",
            "held": "2026-11-20T10:00:00+08:00",
            "outcome": "completed",
            "client_view": said,
        }
        written = record(book, case, "visit", visit)
        assert book.records.get(written.record, "visit").fields["client_view"] == said
