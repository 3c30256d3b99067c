"""Safeguards while writing: nobody is opened twice unawares, tied to whom they must not meet, or undone over somebody's head."""

import pytest

from aftercare.actions.likeness import like_existing
from aftercare.actions.non_association import NotToBeMet
from aftercare.actions.open_case import open_case
from aftercare.actions.record import record
from aftercare.actions.undo import ChangedSince, Undoable, undo

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
        assert (found.row.case, found.name, found.more, found.sure) == (known, "Faizal bin Yaakob", "Klang", False)
        (found,) = like_existing(book, "client", "", {"preferred_name": "Ali", "identity_numbers": ["850101005001"]})
        assert found.sure
        assert like_existing(book, "client", "", {"preferred_name": "Suresh"}) == []


def test_a_relative_is_looked_for_in_the_same_case_only(town, case):
    with town.open("siti") as book:
        other = open_case(book, {"preferred_name": "Lain", "type": "general"})
        record(book, case, "household_member", {"name": "Aminah binti Said", "relationship": "ibu"})
        assert [one.more for one in like_existing(book, "household_member", case, {"name": "Aminah Said"})] == ["ibu"]
        assert like_existing(book, "household_member", other, {"name": "Aminah Said"}) == []


def test_a_tie_to_somebody_the_order_names_is_refused_until_the_notes_say_why(town, case):
    with town.open("siti") as book:
        record(book, case, "community_tie", TIE)
        record(book, case, "condition", BARRED)
        with pytest.raises(NotToBeMet, match="Zed Hitam"):
            record(book, case, "community_tie", TIE)
        assert len(book.records.read(kind="community_tie", case=case)) == 1
        record(book, case, "community_tie", {**TIE, "notes": "Pegawai parol membenarkan, surat 12/2026."})
        record(book, case, "community_tie", {"name": "Cikgu Hamdan", "role": "mentor"})


def test_a_condition_that_has_ended_bars_nobody(town, case):
    with town.open("siti") as book:
        record(book, case, "condition", {**BARRED, "to_date": "2020-01-01"})
        record(book, case, "community_tie", TIE)


def test_a_new_record_is_struck_out_and_an_edit_set_back_with_both_in_the_history(town, case):
    with town.open("siti") as book:
        made = record(book, case, "task", {"what": "Telefon"})
        edited = record(book, case, "task", {"what": "Tulis surat", "due": "2026-12-01"}, made.record)
        undo(book, Undoable(case, "task", made.record, {"what": "Telefon", "due": None}), edited.dot)
        row = book.records.get(made.record, "task")
        assert row.fields == {"what": "Telefon"}
        assert len(book.records.history(row)) == 3
        other = record(book, case, "task", {"what": "Salah"})
        undo(book, Undoable(case, "task", other.record, None), other.dot)
        assert [one.id for one in book.records.read(kind="task", case=case)] == [made.record]
        assert book.records.get(other.record, "task").removed


def test_what_was_changed_again_is_not_undone(town, case):
    with town.open("siti") as book:
        made = record(book, case, "task", {"what": "Telefon"})
        record(book, case, "task", {"what": "Tulis surat"}, made.record)
        with pytest.raises(ChangedSince):
            undo(book, Undoable(case, "task", made.record, None), made.dot)
        assert not book.records.get(made.record, "task").removed
