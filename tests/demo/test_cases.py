"""The example organisation's cases: the same seed the same, every record valid and in order, something for Today."""

from collections import Counter
from datetime import UTC, date, datetime, time, timedelta, timezone

import pytest

from aftercare.casework.bounds import not_yet
from aftercare.casework.due import due_items
from aftercare.casework.kinds import KINDS
from aftercare.casework.reckoned import Thresholds
from aftercare.casework.standing import CaseRecords, Record
from aftercare.casework.validation import validate
from aftercare.demo.cases import BACKUP, LEAD, SUPERVISOR, Ref, for_others, generate, resolve

TODAY = date(2026, 11, 20)
NOW = datetime(2026, 11, 20, 9, tzinfo=UTC)
HERE = timezone(timedelta(hours=8))
PEOPLE = {LEAD, BACKUP, SUPERVISOR}
AN_ID = "0b54a2f4-5a0a-4d6c-9b5e-3f2f8c1d7e60"
SEEN = ("completed", "partial")


class AnyId(dict):
    def __missing__(self, key):
        return AN_ID


@pytest.fixture(scope="module")
def organisation():
    return generate(1, TODAY)


@pytest.fixture(scope="module")
def cases(organisation):
    return [case for worker in organisation.workers for case in worker]


@pytest.fixture(scope="module")
def visits(cases):
    return [one.fields for case in cases for one in case.records if one.kind == "visit"]


def due_of(case):
    """What is due for the worker of a generated case, its keys standing in for ids."""
    plain = {name: value for name, value in case.opening.items() if KINDS["case"].field(name)}
    rows = {"case": [Record("case", "case", plain)]}
    for one in case.records:
        fields = {
            name: value.key if isinstance(value, Ref) else value
            for name, value in one.fields.items()
        }
        rows.setdefault(one.kind, []).append(Record(one.key, one.kind, fields))
    found = due_items(CaseRecords("case", rows), NOW, Thresholds())
    return [item for item in found if item.rule != "supervisor_review"]


def test_the_same_seed_gives_the_same_organisation_and_another_gives_another():
    assert generate(3, TODAY, cases=6) == generate(3, TODAY, cases=6)
    assert generate(3, TODAY, cases=6) != generate(4, TODAY, cases=6)


def test_cases_are_shared_out_evenly_and_no_two_clients_share_a_name(organisation, cases):
    assert [len(worker) for worker in organisation.workers] == [30, 30]
    assert len({case.opening["preferred_name"] for case in cases}) == 60


def test_a_large_organisation_still_finds_names():
    workers = generate(1, TODAY, workers=4, cases=300, years=0.2).workers
    names = [case.opening["preferred_name"] for worker in workers for case in worker]
    assert len(names) == 300
    assert len(set(names)) > 290


@pytest.mark.parametrize("seed", [1, 2, 3])
@pytest.mark.parametrize(
    "today", [TODAY, date(2026, 11, 22), date(2026, 11, 23), date(2028, 2, 29)]
)
def test_every_record_is_valid(seed, today):
    for worker in generate(seed, today, cases=40).workers:
        for case in worker:
            opening = resolve(case.opening, AnyId())
            for kind in ("client", "case"):
                own = {name: value for name, value in opening.items() if KINDS[kind].field(name)}
                assert validate(KINDS[kind], own, partial=False) == []
            assert all(KINDS["client"].field(name) or KINDS["case"].field(name) for name in opening)
            for one in case.records:
                kind, fields = KINDS[one.kind], resolve(one.fields, AnyId())
                assert validate(kind, fields, partial=False) == [], one
                assert not_yet(kind, fields, datetime.combine(today, time(), HERE)) == [], one


def test_a_short_history_stays_within_its_years():
    for worker in generate(1, TODAY, cases=40, years=0.5).workers:
        for case in worker:
            assert case.opening["opened"] >= (TODAY - timedelta(days=183)).isoformat()
            assert all(one.day >= TODAY - timedelta(days=183) for one in case.records)


def test_records_come_in_the_order_they_happened_and_only_plans_lie_ahead(cases):
    for case in cases:
        assert [one.day for one in case.records] == sorted(one.day for one in case.records)
        for one in case.records:
            happened = one.fields.get(KINDS[one.kind].happened)
            if one.kind != "task" and happened:
                assert happened[:10] == one.day.isoformat() <= TODAY.isoformat()
            assert "held" not in one.fields or one.fields["held"].endswith("+08:00")


def test_references_name_people_or_earlier_records_of_the_kind_they_should(cases):
    for case in cases:
        kinds = {}
        for one in case.records:
            assert one.key not in kinds
            for name, value in one.fields.items():
                if isinstance(value, Ref):
                    named = {"placement", "legal_status", "plan", "assessment", "consent"}
                    wanted = (
                        ("visit", "conference")
                        if name == "from_record"
                        else (name,)
                        if name in named
                        else ()
                    )
                    assert kinds[value.key] in wanted if wanted else value.key in PEOPLE
            kinds[one.key] = one.kind


def test_checks_belong_to_placements_that_had_begun(cases):
    for case in cases:
        starts = {one.key: one.day for one in case.records if one.kind == "placement"}
        for one in case.records:
            if one.kind == "retention_check":
                assert (
                    abs((one.day - starts[one.fields["placement"].key]).days - one.fields["day"])
                    <= 7
                )


def test_today_has_something_of_every_rule_for_each_worker(organisation):
    for worker in organisation.workers:
        items = [item for case in worker for item in due_of(case)]
        rules = Counter(item.rule for item in items)
        common = {
            "first_contact",
            "contact_frequency",
            "missed_contacts",
            "retention_check",
            "task",
            "order_ending",
            "signal",
        }
        assert common <= set(rules)
        assert any(item.rule == "contact_frequency" and item.overdue_days > 0 for item in items)
        assert any(item.rule == "contact_frequency" and item.overdue_days <= 0 for item in items)
        assert any(item.rule == "first_contact" and item.overdue_days < 0 for item in items)


def test_not_everything_is_due(cases):
    overdue = [case for case in cases if any(item.overdue_days > 0 for item in due_of(case))]
    assert len(cases) / 10 < len(overdue) < len(cases) * 2 / 3


def test_the_organisation_is_as_varied_as_the_work(cases):
    kinds = Counter(one.kind for case in cases for one in case.records)
    assert set(kinds) == set(KINDS) - {
        "addendum",
        "agency_form",
        "attachment",
        "audit_entry",
        "form_answer",
        "client",
        "hand_over",
        "legal_hold",
        "settings",
        "word",
        "case",
        "person",
        "device",
        "comment",
        "review",
        "settlement",
        "provider",
        "due_rules",
    }
    assert kinds["visit"] > 900
    assert {case.opening["type"] for case in cases} == {
        "general",
        "drug_related",
        "violent_extremism_related",
        "returnee",
        "family_only",
    }
    assert {case.opening["sex"] for case in cases} == {"female", "male"}
    languages = {language for case in cases for language in case.opening["languages"]}
    assert {"Bahasa Melayu", "Mandarin", "Tamil"} < languages
    tasks = [one.fields for case in cases for one in case.records if one.kind == "task"]
    assert 0 < sum("done" not in task for task in tasks) < len(tasks) / 4


def test_notes_are_as_long_as_a_careful_worker_writes(visits):
    notes = [visit["observations"] for visit in visits if visit.get("outcome") in SEEN]
    assert all(40 <= len(note.split()) <= 120 for note in notes)
    assert len(set(notes)) == len(notes)


def test_identity_and_phone_numbers_are_none_that_anybody_has(cases):
    for case in cases:
        assert all(number.split("-")[1] == "00" for number in case.opening["identity_numbers"])
        assert all(phone.split("-")[1].startswith("000 ") for phone in case.opening["phones"])


def test_whoever_records_a_case_decides_nothing_in_it_that_is_somebody_else_s(cases):
    acknowledged = 0
    for case in cases:
        for one in case.records:
            later = for_others(one)
            acknowledged += "acknowledged" in later
            own = {name: value for name, value in one.fields.items() if name not in later}
            for decision in KINDS[one.kind].decisions:
                assert not decision.told_in(own) or (
                    not decision.by_another and "worker" in (decision.roles or ("worker",))
                ), one
    assert acknowledged
