"""The example organisation's cases: the same seed the same, every record valid, something for Today."""

from datetime import date

from aftercare.casework.due import CaseRecords, Record, Thresholds, due_items
from aftercare.casework.kinds import KINDS
from aftercare.casework.validation import validate
from aftercare.example.cases import PLACEMENT, example_cases

TODAY = date(2026, 11, 20)


def test_the_same_seed_gives_the_same_cases_and_another_gives_others():
    assert list(example_cases(3, TODAY, 5)) == list(example_cases(3, TODAY, 5))
    assert list(example_cases(3, TODAY, 5)) != list(example_cases(4, TODAY, 5))


def test_every_record_is_valid_and_lies_in_the_past():
    records = [one for case in example_cases(1, TODAY, 60) for one in case.records]
    assert len(records) > 1500
    for kind, fields in records:
        given = {**fields, "placement": "0" * 32} if fields.get("placement") == PLACEMENT else fields
        assert validate(KINDS[kind], given, partial=False) == []
        happened = fields.get(KINDS[kind].happened)
        assert kind == "task" or not happened or happened[:10] <= TODAY.isoformat()


def test_today_has_something_of_every_rule():
    rules = set()
    for case in example_cases(1, TODAY, 60):
        split = {name: value for name, value in case.opening.items() if KINDS["case"].field(name)}
        rows = {"case": [Record("case", "case", split)]}
        for n, (kind, fields) in enumerate(case.records):
            rows.setdefault(kind, []).append(
                Record(
                    "placement" if kind == "placement" else str(n),
                    kind,
                    {**fields, **({"placement": "placement"} if kind == "retention_check" else {})},
                )
            )
        rules |= {item.rule for item in due_items(CaseRecords("c", rows), TODAY, Thresholds())}
    assert rules == {"first_contact", "contact_frequency", "missed_contacts", "retention_check", "task"}
