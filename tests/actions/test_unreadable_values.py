"""What a colleague's device wrote beyond what a field can hold: kept in the log, unreadable everywhere else, and no list stops."""

import os

import pytest

from aftercare.actions.caseload.conflicts import all_conflicts
from aftercare.actions.caseload.list_cases import list_cases
from aftercare.actions.program.verify_casebook import state_hash
from aftercare.actions.recording.due_rules import thresholds
from aftercare.actions.recording.record import record
from aftercare.actions.recording.resolve_conflict import UnreadableVersion, resolve_conflict
from aftercare.actions.shared.directory import authors_of
from aftercare.casework.field_values import readable
from aftercare.casework.kinds import KINDS
from sync.protocol.ids import format_id, new_id, parse_id
from sync.replica.change import Change
from tests.actions.odd_values import STRANGER, VALUES, every_list, space_of, write
from tests.actions.shell import Shell
from tests.town import VISIT

WRITTEN = {name: kind for name, kind in KINDS.items() if kind.compartment != "audit"}
GOOD = {
    "text": "xx",
    "narrative": "xx",
    "vocabulary_list": [],
    "text_list": ["xx"],
    "date": "2026-11-02",
    "moment": "2026-11-02T10:00:00+08:00",
    "duration": 40,
    "integer": 30,
    "money": 10,
    "boolean": True,
    "answers": {"/a": "b"},
}


class Undone(Exception):
    """What was tried is taken back."""


@pytest.fixture(scope="module")
def siti(tmp_path_factory):
    from tests.town import Town

    with Town.founded(tmp_path_factory.mktemp("town"), "") as town:
        case = town.shared_case(
            release_date="2026-11-02", contact_frequency="weekly", opened="2026-11-01"
        )
        town.visit("siti", case)
        with town.open("siti") as book:
            book.case = case
            yield book


def trying(book, work):
    """Runs `work` in a transaction that is undone."""
    with pytest.raises(Undone), book.transaction():
        work()
        raise Undone


def good_fields(kind):
    return {field.name: GOOD[field.type] for field in kind.fields if field.type in GOOD}


@pytest.mark.parametrize("value", VALUES.values(), ids=VALUES)
def test_no_list_stops_at_a_value_in_any_field_of_any_kind(siti, value):
    def work():
        written = {}
        for kind in WRITTEN.values():
            for field in kind.fields:
                identifier = new_id(os.urandom)
                written[format_id(identifier), kind.name] = field.name
                write(siti, siti.case, kind, {**good_fields(kind), field.name: value}, identifier)
        assert [line.unreckoned for line in every_list(siti, siti.case)["cases"]] == [()]
        for row in (*siti.records.read(), *siti.records.read(case="")):
            name = written.get((row.id, row.kind))
            if name and name in KINDS[row.kind].by_name:
                whole = readable(row.kind, name, value)
                assert (row.said.get(name) == value, name in row.unreadable) == (whole, not whole)
                kept = siti.log.changes_of(
                    siti.ledger.number(space_of(siti, row)), parse_id(row.id), row.kind
                )
                assert kept[-1].change.fields[name] == value

    trying(siti, work)


@pytest.mark.parametrize("value", VALUES.values(), ids=VALUES)
def test_nor_at_one_in_the_record_of_the_client_or_of_the_case_itself(siti, value):
    for kind in ("client", "case"):
        for field in KINDS[kind].fields:
            trying(siti, lambda kind=kind, field=field: _in_front(siti, kind, field.name, value))


def _in_front(book, kind, field, value):
    """The first record of a kind is the one that every list reads."""
    write(
        book, book.case, KINDS[kind], {**good_fields(KINDS[kind]), field: value}, new_id(os.urandom)
    )
    (line,) = list_cases(book, book.here())
    assert line.unreckoned == ()
    assert all(
        isinstance(text, str)
        for text in (line.name, line.number, line.type, line.area, line.lead, line.sex)
    )


def test_what_a_declaration_does_not_know_reaches_no_rule_by_its_name(siti):
    def work():
        write(
            siti,
            siti.case,
            KINDS["due_rules"],
            {"weekend": 5, "keep": 7, "soon": True},
            new_id(os.urandom),
        )
        assert (thresholds(siti).weekend, thresholds(siti).soon) == ((5, 6), 7)

    trying(siti, work)


def test_a_good_value_is_written_over_it_and_the_history_names_it(siti):
    def work():
        visit = new_id(os.urandom)
        write(siti, siti.case, KINDS["visit"], {**VISIT, "place": {"a": 1}}, visit)
        row = siti.records.get(format_id(visit), "visit")
        assert ("place" in row.fields, row.unreadable) == (False, ("place",))
        assert list(authors_of(siti, row, set(row.unreadable))) == ["place"]
        (entry,) = siti.records.history(row)
        assert ("place" in entry.fields, entry.unreadable) == (False, ("place",))
        record(siti, siti.case, "visit", {"place": "rumah ibu"}, row.id)
        row = siti.records.get(row.id, "visit")
        assert (row.fields["place"], row.unreadable, row.conflicts) == ("rumah ibu", (), {})

    trying(siti, work)


def test_a_version_that_cannot_be_read_waits_with_the_others_and_cannot_be_kept(siti):
    def work():
        written = record(siti, siti.case, "visit", {**VISIT, "place": "rumah ibu"})
        space = siti.ledger.number(siti.space_of(siti.case, "visit", {}).space)
        later = Change(5, siti.clock.now(), "visit", parse_id(written.record), {"place": 7})
        siti.log.append(space, STRANGER, [later], envelope=1)
        (conflict,) = all_conflicts(siti)
        assert [(one.value, one.unreadable) for one in conflict.versions] == [
            ("rumah ibu", False),
            (None, True),
        ]
        with pytest.raises(UnreadableVersion):
            resolve_conflict(siti, written.record, "place", take=conflict.versions[1].dot)
        resolve_conflict(siti, written.record, "place", take=conflict.versions[0].dot)
        assert siti.records.get(written.record, "visit").fields["place"] == "rumah ibu"

    trying(siti, work)


def test_the_log_and_the_state_know_nothing_of_what_can_be_read(siti):
    def work():
        write(siti, siti.case, KINDS["comment"], {"text": "a", "answers": {}}, bytes(16))
        before = state_hash(siti)
        siti.log.rebuild()
        assert state_hash(siti) == before
        write(
            siti, siti.case, KINDS["comment"], {"text": "a", "answers": {"b": 1}}, bytes([1]) * 16
        )
        assert state_hash(siti) != before

    trying(siti, work)


def test_an_order_without_an_end_is_refused_as_9999_and_one_written_so_long_ago_stops_no_command(
    town,
):
    case, run = town.shared_case(opened="2026-11-01"), Shell(town.folder)
    order = '{"status": "supervision_order", "from_date": "2026-11-01", "to_date": "9999-12-31"}'
    run(
        "siti",
        "record",
        "-",
        text=f'{{"case": "{case}", "kind": "legal_status", "fields": {order}}}',
        code=1,
    )
    assert "Until cannot lie after the year 2199" in run.stderr
    assert "leave the field empty" in run.stderr
    run("siti", "record", "-", text="[" * 100_000, code=1)
    with town.open("siti") as book, book.transaction():
        write(
            book,
            case,
            KINDS["legal_status"],
            {"status": "supervision_order", "to_date": "9999-12-31"},
            bytes(16),
        )
    for words in (["cases"], ["due"], ["figures", "2026-11"], ["conflicts"], ["search", "A"]):
        run("siti", *words)
    shown = run("siti", "show", "--kind", "legal_status", "--json")
    assert [(row["fields"], row["unreadable"]) for row in shown] == [
        ({"status": "supervision_order"}, ["to_date"])
    ]
