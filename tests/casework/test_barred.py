"""Whoever must not be contacted is recognised as people write names, and others are not taken for them."""

from datetime import date

import pytest

from aftercare.casework.barred import Barred, barred_people, mentioned, met, same_person
from aftercare.casework.kinds import KINDS
from aftercare.casework.standing import Record

LETCHUMI = "Letchumi a/p Raju"
FAIZAL = "Mohd Faizal bin Ahmad"


@pytest.mark.parametrize(
    ("written", "name", "same"),
    [
        ("Letchumi a/p Raju", LETCHUMI, True),
        ("letchumi raju", LETCHUMI, True),
        ("LETCHUMI  A/P RAJU", LETCHUMI, True),
        ("Puan Letchumi", LETCHUMI, True),
        ("Letchumi, bekas isteri", LETCHUMI, True),
        ("Letchumy a/p Raju", LETCHUMI, True),
        ("Puan Letchumy", LETCHUMI, True),
        ("Letchumi a/p Maniam", LETCHUMI, False),
        ("Kamala a/p Raju", LETCHUMI, False),
        ("Raju", LETCHUMI, False),
        ("Faizal", FAIZAL, True),
        ("En. Mohd Faizal", FAIZAL, True),
        ("Mohd Hafiz bin Ahmad", FAIZAL, False),
        ("Mohd", FAIZAL, False),
        ("Muhd", "Muhd Faizal bin Ahmad", False),
        ("Ibu", LETCHUMI, False),
    ],
)
def test_a_name_is_recognised_however_it_is_written(written, name, same):
    assert same_person(written, name) is same


@pytest.mark.parametrize(
    ("kind", "fields", "where"),
    [
        ("visit", {"present": ["Ibu", "puan letchumi"]}, "present"),
        ("visit", {"present": ["Ibu dan Letchumi"]}, "present"),
        ("family_engagement", {"participants": ["Ibu; Letchumi a/p Raju"]}, "participants"),
        ("placement", {"employer_contact": "Letchumi Raju"}, "employer_contact"),
        ("support", {"recipient": "Letchumi (bekas isteri)"}, "recipient"),
        ("community_tie", {"name": "Letchumi a/p Raju"}, "name"),
        ("visit", {"present": ["Ibu", "Kamala"]}, ""),
    ],
)
def test_they_are_found_in_every_field_that_names_people(kind, fields, where):
    found = met(KINDS[kind], fields, [Barred(LETCHUMI, "1")])
    assert [one.field for one in found] == ([where] if where else [])


def test_the_household_and_conditions_in_force_say_who_it_is():
    member = lambda **fields: Record("m", "household_member", fields)
    condition = lambda **fields: Record("c", "condition", {"type": "non_association", **fields})
    found = barred_people(
        [("m1", member(name=LETCHUMI, contact_prohibited=True)), ("m2", member(name="Ibu"))],
        [
            ("c1", condition(persons=[FAIZAL])),
            ("c2", condition(persons=["Hafiz"], to_date="2026-01-01")),
        ],
        date(2026, 11, 30),
    )
    assert found == [Barred(LETCHUMI, "m1"), Barred(FAIZAL, "c1")]


def test_a_text_that_speaks_of_them_is_noticed():
    barred = [Barred(LETCHUMI, "1")]
    assert mentioned("Klien bertemu Letchumi di pasar.", barred) == barred
    assert mentioned("Klien bertemu ibunya di pasar.", barred) == []
