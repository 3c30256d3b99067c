"""Drafts: saved as typed, there again after a crash, gone with the record they became."""

import pytest

from tests.store.shelf import Shelf, visit


def test_a_draft_is_there_after_reopening_until_it_is_thrown_away(tmp_path):
    with Shelf(tmp_path) as shelf:
        shelf.drafts.put("one", "visit", "case", "", {"observations": "separuh ay"})
        shelf.drafts.put("two", "task", "case", "record", {"what": None})
        shelf.drafts.put("one", "visit", "case", "", {"observations": "separuh ayat"})
    with Shelf(tmp_path) as shelf:
        draft = shelf.drafts.get("one")
        assert (draft.kind, draft.case, draft.record, draft.fields) == (
            "visit",
            "case",
            "",
            {"observations": "separuh ayat"},
        )
        assert [draft.key for draft in shelf.drafts.all()] == ["one", "two"]
        shelf.drafts.delete("one")
        shelf.drafts.delete("never there")
        assert shelf.drafts.get("one") is None
        assert [draft.fields for draft in shelf.drafts.all()] == [{"what": None}]


def test_a_draft_goes_together_with_the_save_or_stays_with_its_failure(shelf):
    shelf.drafts.put("one", "visit", "", "", {"place": "kedai"})
    with pytest.raises(ZeroDivisionError), shelf.database.transaction():
        shelf.log.append(1, 7, [visit(1)], envelope=None)
        shelf.drafts.delete("one")
        raise ZeroDivisionError
    shelf.log.forget_numbers()
    assert shelf.drafts.get("one")
    with shelf.database.transaction():
        shelf.log.append(1, 7, [visit(1)], envelope=None)
        shelf.drafts.delete("one")
    assert shelf.drafts.get("one") is None
    assert len(shelf.records.read()) == 1


def test_files_lie_beside_a_draft_outlive_its_changes_and_go_with_it(tmp_path):
    with Shelf(tmp_path) as shelf:
        for key in ("one", "two"):
            shelf.drafts.put(key, "visit", "case", "", {"place": "ke"})
            assert [shelf.drafts.add_file(key, name, b"JPEG") for name in "ab"] == [1, 2]
        shelf.drafts.put("one", "visit", "case", "", {"place": "kedai"})
        shelf.drafts.remove_file("one", 1)
    with Shelf(tmp_path) as shelf:
        assert shelf.drafts.files("one") == [(2, "b", b"JPEG")]
        shelf.drafts.delete("one")
        assert shelf.drafts.files("one") == []
        assert len(shelf.drafts.files("two")) == 2
