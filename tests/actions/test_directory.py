"""Who is who is read once for as long as nothing is written, and never as it stood before a change."""

import pytest

from aftercare.actions.joining.rename_person import rename_person
from aftercare.actions.shared.directory import names_by_person, people
from tests.town import Town


def names(book):
    return sorted(names_by_person(book).values())


def test_people_are_read_once_and_anew_after_anything_was_written(town: Town, monkeypatch):
    with town.open("admin") as book:
        read, reads = book.records.read, []
        monkeypatch.setattr(
            book.records, "read", lambda **asked: reads.append(asked) or read(**asked)
        )
        for _ in range(5):
            assert [one.name for one in people(book)] == ["admin", "siti", "sup"]
            assert names(book) == ["admin", "siti", "sup"]
        assert len(reads) == 1
        rename_person(book, "siti", "Siti binti Ali")
        assert names(book) == ["Siti binti Ali", "admin", "sup"]


def test_what_was_undone_was_never_read(town: Town):
    with town.open("admin") as book:
        with pytest.raises(ZeroDivisionError), book.transaction():
            rename_person(book, "siti", "Siti binti Ali")
            assert names(book) == ["Siti binti Ali", "admin", "sup"]
            raise ZeroDivisionError
        assert names(book) == ["admin", "siti", "sup"]


def test_what_somebody_does_with_the_list_is_theirs(town: Town):
    with town.open("admin") as book:
        people(book).clear()
        names_by_person(book).clear()
        assert names(book) == ["admin", "siti", "sup"]
