"""Validation: what is wrong is said by the field's name, in both languages, with what to enter."""

import pytest

from aftercare.casework.kinds import KINDS
from aftercare.casework.validation import Invalid, check_kind, validate
from tests.town import VISIT


def problems(kind, fields, *, partial=False, existing=None):
    return validate(KINDS[kind], fields, partial=partial, existing=existing)


def test_the_fewest_fields_are_enough():
    assert problems("visit", VISIT) == []
    assert problems("visit", {"type": "home", "planned": "2026-11-02T10:00:00+08:00"}) == []
    assert problems("client", {"preferred_name": "Encik A"}) == []
    assert problems("task", {"what": "Telefon klinik"}) == []


@pytest.mark.parametrize(
    ("kind", "field", "value", "english", "malay"),
    [
        ("visit", "type", "hme", "Choose 'home'", "Pilih 'home'"),
        ("visit", "held", "2026-11-02T10:00:00", "offset", "ofset"),
        ("visit", "held", "2026-13-02T10:00:00+08:00", "date and time", "tarikh dan masa"),
        ("visit", "duration", 0, "whole number", "nombor bulat"),
        ("visit", "duration", True, "whole number", "nombor bulat"),
        ("visit", "duration", "40", "whole number", "nombor bulat"),
        ("visit", "place", ["x"], "must be text", "mestilah teks"),
        ("visit", "present", "Ali", "must be a list", "mestilah senarai"),
        ("visit", "place", "x" * 501, "too long", "terlalu panjang"),
        ("visit", "type", "other: ", "write what", "tuliskan"),
        ("placement", "start", "2026-02-30", "not a date", "bukan tarikh"),
        ("placement", "wage", -1, "amount", "jumlah"),
        ("household_member", "child", "yes", "yes or no", "ya atau tidak"),
        ("retention_check", "day", 45, "30, 90, 180", "30, 90, 180"),
        ("retention_check", "placement", "Bengkel", "known here", "diketahui"),
    ],
)
def test_a_wrong_value_is_named_with_what_to_enter(kind, field, value, english, malay):
    usual = {
        "visit": VISIT,
        "placement": {"employer": "B", "type": "paid", "start": "2026-10-01"},
        "household_member": {"name": "A", "relationship": "ibu"},
        "retention_check": {"placement": "0" * 32, "day": 30, "status": "same_job"},
    }[kind]
    found = problems(kind, {**usual, field: value})
    assert [problem.field for problem in found] == [field]
    assert english in found[0].message("en")
    assert malay in found[0].message("ms")


def test_terms_may_be_specified_and_facts_may_be_unknown():
    assert problems("visit", {**VISIT, "type": "other: video call"}) == []
    assert (
        problems(
            "client",
            {"preferred_name": "A", "sex": "declined_to_say", "date_of_birth": "not_known"},
        )
        == []
    )
    assert problems("visit", {**VISIT, "type": "not_known"})


def test_needed_fields_are_asked_for_and_cannot_be_cleared():
    assert [
        one.field for one in problems("visit", {"held": VISIT["held"], "outcome": "completed"})
    ] == ["type"]
    assert [one.field for one in problems("visit", {"type": "home"})] == ["held"]
    assert [one.field for one in problems("visit", {"type": "home", "held": VISIT["held"]})] == [
        "outcome"
    ]
    assert problems("visit", {"place": "x"}, partial=True, existing=VISIT) == []
    assert [
        one.field for one in problems("visit", {"type": None}, partial=True, existing=VISIT)
    ] == ["type"]


def test_rules_across_fields_see_what_the_record_holds_already():
    start = {"employer": "B", "type": "paid", "start": "2026-10-01"}
    assert [
        one.field
        for one in problems("placement", {"end": "2026-09-01"}, partial=True, existing=start)
    ] == ["end"]
    assert problems("placement", {"end": "2026-10-01"}, partial=True, existing=start) == []
    unsafe = {**VISIT, "outcome": "unsafe_aborted"}
    assert [one.field for one in problems("visit", unsafe)] == ["reason_not_seen"]


def test_a_missed_voluntary_contact_needs_no_reason():
    assert problems("visit", {**VISIT, "outcome": "client_absent", "voluntary": "voluntary"}) == []


def test_unknown_kinds_and_fields_name_the_nearest():
    with pytest.raises(Invalid, match="Did you mean 'visit'"):
        check_kind("vist")
    assert "Did you mean 'observations'" in problems("visit", {**VISIT, "observation": "x"})[
        0
    ].message("en")
