"""Finding a client as one types: parts of names in any order and spelling, numbers however they are written."""

import pytest

from aftercare.casework.client_finder import ClientFinder, ClientWords
from aftercare.casework.what_of_whom import what_of_whom

CLIENTS = ClientFinder(
    [
        ClientWords(
            "murugan",
            "Murugan a/l Raju",
            ["Anna"],
            ["26/0012", "900101-14-5678"],
            ["012-345 6789 (ibu)"],
            "Kajang",
        ),
        ClientWords("faizal", "Mohd Faizal bin Yaakob", (), ["KJG/2024/15"], ["+60 3-8888 1234"]),
        ClientWords("hayati", "Norhayati binti Mustapa", area="Muar"),
        ClientWords("ling", "Ong Wei Ling"),
        ClientWords("fatimah", "Fátimah bt. Dzulkifli"),
        ClientWords("chen", "陳偉明"),
    ]
)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("muru", ["murugan"]),
        ("RAJU muru", ["murugan"]),
        ("murugan al raju", ["murugan"]),
        ("raju s/o", ["murugan"]),
        ("anna", ["murugan"]),
        ("muhammad faisal", ["faizal"]),
        ("mohamad", ["faizal"]),
        ("yaakob mohd", ["faizal"]),
        ("faizall b. yakub", ["faizal"]),
        ("nurhayati bte", ["hayati"]),
        ("ng wei", ["ling"]),
        ("wong", ["ling"]),
        ("fatima zulkifli", ["fatimah"]),
        ("偉", ["chen"]),
        ("26/12", ["murugan"]),
        ("260012", ["murugan"]),
        ("kjg 2024", ["faizal"]),
        ("900101145678", ["murugan"]),
        ("900101 14", ["murugan"]),
        ("0123456789", ["murugan"]),
        ("+60 12 345 6789", ["murugan"]),
        ("0060123456789", ["murugan"]),
        ("60 12-345", ["murugan"]),
        ("0388881234", ["faizal"]),
        ("muar", ["hayati"]),
        ("bin", ["faizal", "hayati", "fatimah"]),
        ("d", ["fatimah"]),
        ("murugan faizal", []),
        ("0199", []),
        ("", []),
        ("/", []),
    ],
)
def test_a_client_is_found_however_one_types(typed, found):
    assert CLIENTS.find(typed) == found


def test_whose_name_is_typed_comes_before_whose_area_or_number_is():
    finder = ClientFinder(
        [
            ClientWords("area", "Ali", area="Muar"),
            ClientWords("within", "Samuari"),
            ClientWords("name", "Muari"),
            ClientWords("whole", "Muar"),
        ]
    )
    assert finder.find("muar") == ["whole", "name", "area", "within"]


KINDS = {"visit": ("Lawatan", "Visit"), "task": ("Tugasan", "Task")}


@pytest.mark.parametrize("typed", ["visit muru", "muru lawa", "VISIT raju murugan"])
def test_what_and_of_whom_in_any_order_and_in_both_languages(typed):
    assert what_of_whom(typed, KINDS, CLIENTS, most=3, named=True) == [("murugan", "visit")]


def test_where_only_one_of_both_is_typed_everything_that_fits_is_offered_or_nothing():
    assert what_of_whom("visit", KINDS, CLIENTS, most=2, first="ling") == [
        ("ling", "visit"),
        ("murugan", "visit"),
    ]
    assert what_of_whom("muru", KINDS, CLIENTS, most=9) == [
        ("murugan", "visit"),
        ("murugan", "task"),
    ]
    assert what_of_whom("visit", KINDS, CLIENTS, most=2, named=True) == []
    assert what_of_whom("muru", KINDS, CLIENTS, most=2, named=True) == []
