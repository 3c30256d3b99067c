"""Every kind x field x odd value, from a colleague or an administrator: taken in or set aside, and nothing else is the worse for it."""

import pytest

from aftercare.casework.declaration import Compartment
from tests.hostile.odd_values import FOREIGN, JSON, ODD
from tests.hostile.organisation import Organisation
from tests.hostile.readings import Fault, faults_of_readings, tried
from tests.hostile.records import (
    CASE_COMPARTMENTS,
    Corpus,
    Hostile,
    by_value,
    harmful,
    kinds_in,
    received,
)
from tests.hostile.trials import of_changes, of_kinds, plain
from tests.town import VISIT

STEP = 8  # of the values, for each field; every kind meets every value, and `soak.py --only corpus` tries the rest


@pytest.fixture(scope="module")
def organisation():
    found = Organisation()
    yield found
    found.close()


@pytest.fixture(scope="module")
def corpus(organisation):
    return Corpus(organisation.farah, organisation.case, organisation.visit)


def told(found):
    return "\n".join(f"{what}  ->  {fault}" for what, fault in found)


def test_what_is_odd_reaches_the_reader_unless_no_value_may_be_so(organisation, corpus):
    changes = list(
        corpus.one_odd(
            next(kind for kind in kinds_in(Compartment.CARE) if kind.name == "visit"), JSON
        )
    )
    plains = [plain(one.change for one in some) for some in by_value(changes)]
    envelopes = organisation.farah.envelopes(organisation.case, "care", plains)
    with organisation.trial("siti"):
        received(organisation.books["siti"], *envelopes)
        assert len(organisation.books["siti"].records.read(kind="visit")) > len(changes) * 3 / 4


@pytest.mark.parametrize(("name", "start"), [("siti", 0), ("sup", STEP // 2)])
def test_no_field_of_a_case_with_an_odd_value_harms_what_a_colleague_reads(
    organisation, name, start
):
    found = of_kinds(
        organisation, name, kinds_in(*CASE_COMPARTMENTS, Compartment.AUDIT), STEP, start
    )
    assert not found, told(found)


@pytest.mark.parametrize("name", ["siti", "sup"])
def test_no_entry_of_the_directory_with_an_odd_value_harms_what_anybody_reads(organisation, name):
    corpus = Corpus(organisation.boss, organisation.case, organisation.visit)
    found = []
    for kind in kinds_in(Compartment.DIRECTORY):
        for changes in (
            list(corpus.one_odd(kind, JSON, 2)),
            [corpus.all_odd(kind, odd) for odd in JSON],
        ):
            found += harmful(
                changes,
                lambda some: of_changes(
                    organisation, name, organisation.boss, "", "directory", some
                ),
            )
    assert not found, told(found)


def test_what_no_value_may_be_is_set_aside_and_what_comes_behind_it_is_read(organisation, corpus):
    """Values that JSON cannot say, and every part of a change odd: each in an envelope of its own, an honest one behind it."""
    make, book = organisation.farah.change, organisation.books["siti"]
    suspects = [
        Hostile("visit", "place", odd.name, make("visit", {"place": odd.packed})) for odd in FOREIGN
    ]
    suspects += [
        Hostile("change", part, odd.name, change)
        for odd in ODD
        for part, change in corpus.frames(odd)
    ]
    suspects += [one for odd in ODD for one in corpus.unknown(odd)]

    def faults_of(some):
        honest = make("visit", VISIT | {"place": "selepas itu"})
        plains = [*(plain([one.change]) for one in some), plain([honest])]
        envelopes = organisation.farah.envelopes(organisation.case, "care", plains)
        with organisation.trial("siti"):
            found = [tried("intake", lambda: received(book, *envelopes))]
            rows = {row.id: row for row in book.records.read(kind="visit", case=organisation.case)}
            found += faults_of_readings(book, [organisation.case])
            if "selepas itu" not in [row.fields.get("place") for row in rows.values()]:
                found.append(Fault("the honest record behind it", "lost", "-"))
            if organisation.visit not in rows:
                found.append(Fault("siti's visit", "lost", "-"))
        return [one for one in found if one]

    found = harmful(suspects, faults_of, most=8)
    assert not found, told(found)
