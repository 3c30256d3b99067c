"""Dull amounts: a record edited again and again, a case of very many records, many conflicts, many attachments.

No time is asserted: what is counted is the work, which must not grow with what is there already.
"""

import pytest

from aftercare.actions.caseload.brief import brief
from aftercare.actions.caseload.conflicts import all_conflicts
from aftercare.actions.recording.attach_file import attach, attachments_of, count_attachments
from aftercare.actions.recording.receipts import whereabouts
from aftercare.actions.recording.record import record, record_all
from aftercare.actions.recording.show_records import show_records
from aftercare.actions.shared.file_intake import TakenIn
from aftercare.casework.contradictions import MOST_TWICE, Authored, CaseState, contradictions
from aftercare.store import change_log
from aftercare.store.casebook import Entry
from aftercare.ui.case import case_read
from aftercare.ui.case.case_read import CaseRead, Reading, read_first
from tests.town import VISIT


@pytest.fixture
def asked(monkeypatch):
    """Counts the statements that a casebook's database is asked, and the changes that are decoded."""

    def count(book, work):
        statements, decoded, decode = [], [], change_log._decode
        book.database.connection.set_trace_callback(statements.append)
        monkeypatch.setattr(change_log, "_decode", lambda body: decoded.append(1) or decode(body))
        try:
            work()
        finally:
            book.database.connection.set_trace_callback(None)
            monkeypatch.setattr(change_log, "_decode", decode)
        return len(statements), len(decoded)

    return count


def visit_on(day, **fields):
    return {**VISIT, "held": f"2026-10-{day:02}T10:00:00+08:00", **fields}


def test_the_hundredth_edit_of_a_record_costs_what_the_third_did(town, asked):
    case = town.shared_case()
    with town.open("siti") as book:
        one = record(book, case, "visit", VISIT).record

        def edit(n):
            record(book, case, "visit", {"place": f"rumah {n}"}, one)

        edit(1)
        edit(2)
        early = asked(book, lambda: edit(3))
        for n in range(4, 100):
            edit(n)
        assert asked(book, lambda: edit(100)) == early
        row = book.records.get(one)
        assert asked(book, lambda: whereabouts(book, row))[1] == 0
        assert not whereabouts(book, row).on_server


def test_a_conflict_more_costs_the_same_few_statements(town, asked):
    case = town.shared_case()
    with town.open("siti") as book:
        records = [
            one.record
            for one in record_all(book, [Entry(case, "visit", "", VISIT) for _ in range(6)])
        ]
    town.sync("siti", "sup")
    costs = []
    for some in (records[:2], records[2:]):
        for who in ("siti", "sup"):
            with town.open(who) as book:
                record_all(
                    book, [Entry(case, "visit", one, {"place": f"tempat {who}"}) for one in some]
                )
        town.sync("siti", "sup", "siti")
        with town.open("siti") as book:
            found = []
            costs.append(
                (asked(book, lambda found=found: found.extend(all_conflicts(book)))[0], len(found))
            )
    (few, two), (more, six) = costs
    assert (two, six) == (2, 6)
    assert (more - few) / 4 <= 4


def test_a_large_case_is_shown_with_its_newest_records_before_the_others_are_read(
    town, monkeypatch
):
    monkeypatch.setattr(case_read, "FIRST", 5)
    monkeypatch.setattr(case_read, "SOME", 3)
    case = town.shared_case()
    with town.open("siti") as book:
        visits = [record(book, case, "visit", visit_on(day)).record for day in range(1, 21)]
        record(book, case, "visit", {"place": "pejabat"}, visits[0])
        first = read_first(book, case, None)
        assert {row.id for row in first.of("visit")} == {visits[0], *visits[16:]}
        assert first.others == 15
        assert first.line.name == first.one("client")["preferred_name"] == "Encik A"
        assert [row.id for row in first.brief.contacts] == visits[19:16:-1]

        reading, steps = Reading(case), 1
        while reading.step(book):
            steps += 1
        whole, at_once = reading.end(book), CaseRead(book, case)
        assert steps > 20 / 3
        assert whole.others == 0
        assert whole.rows == at_once.rows == book.records.read(case=case)
        assert whole.line == at_once.line

        struck = next(row for row in whole.rows if row.id == visits[19])
        with book.transaction():
            book.remove(struck)
        after = read_first(book, case, whole)  # what was known of the others stays in sight
        assert {row.id for row in after.of("visit")} == set(visits[:19])
        assert after.others


def test_a_reading_that_nobody_waits_for_any_more_ends(town):
    case = town.shared_case()
    with town.open("siti") as book:
        reading = Reading(case)
        reading.given_up = True
        assert not reading.step(book)
        assert reading.end(book) is None


def test_what_is_shown_of_a_part_of_a_case_is_not_kept_as_reckoned(town, monkeypatch):
    monkeypatch.setattr(case_read, "FIRST", 2)
    case = town.shared_case()
    with town.open("siti") as book:
        for day in (3, 2, 1):
            record(book, case, "visit", visit_on(day))
        first = read_first(book, case, None)
        assert first.line.last_contact.day == 2  # of what has been read
        assert book.log.projections.reckonings.all(case) == {}
        assert CaseRead(book, case).line.last_contact.day == 3
        assert brief(book, case, book.here()).contacts[0].fields["held"].startswith("2026-10-03")


def test_show_reads_in_parts_and_leaves_nothing_out(town, monkeypatch):
    monkeypatch.setattr("aftercare.actions.recording.show_records.AT_ONCE", 3)
    case = town.shared_case()
    with town.open("siti") as book:
        for day in range(1, 11):
            record(book, case, "visit", visit_on(day))
        assert [one["id"] for one in show_records(book, case=case)] == [
            row.id for row in book.records.read(case=case)
        ]
        kinds = [one["kind"] for one in show_records(book, kind="visit")]
        assert kinds == ["visit"] * 10


def test_a_page_of_attachments_looks_at_no_other_files(town, monkeypatch):
    case = town.shared_case()
    with town.open("siti") as book:
        for n in range(6):
            taken = TakenIn(
                media="application/pdf",
                data=b"%PDF" + bytes([n]) * 50,
                preview=b"",
                taken="",
                type="document",
            )
            attach(book, case, taken, title=f"Surat {n}")
        looked, read = [], book.attachments.read
        monkeypatch.setattr(
            book.attachments, "read", lambda name: looked.append(name) or read(name)
        )
        assert [one.row.fields["title"] for one in attachments_of(book, case, most=2)] == [
            "Surat 5",
            "Surat 4",
        ]
        assert len(looked) == 2
        assert count_attachments(book, case) == 6
    town.open("siti").close()  # what is swept at the opening is only what no attachment is of
    with town.open("siti") as book:
        assert all(one.lacking == 0 and one.waits for one in attachments_of(book, case))


def test_very_many_visits_at_one_moment_are_told_of_up_to_a_number():
    def at_once(author, count):
        return [Authored(f"{author}{n:03}", "visit", VISIT, author) for n in range(count)]

    alone = CaseState("c", {"visit": at_once("a", 2000)})
    assert contradictions(alone) == []
    both = CaseState("c", {"visit": [*at_once("a", 3), *at_once("b", 2)]})
    assert len(contradictions(both)) == 6
    many = CaseState("c", {"visit": [*at_once("a", 60), *at_once("b", 60)]})
    assert len(contradictions(many)) == MOST_TWICE
