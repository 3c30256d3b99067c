"""Declarations: every kind, field and term has a label in every language, and no word that judges a person."""

import re
from datetime import datetime
from importlib.resources import files

import pytest

from aftercare.casework.declaration import GROUPS, By, Compartment, FieldType, declare
from aftercare.casework.kinds import KINDS, needed_first, offered_on_a_case
from aftercare.casework.labels import field_label, kind_label
from aftercare.casework.validation import validate
from aftercare.casework.vocabulary import term_label, vocabularies
from aftercare.casework.wording import LANGUAGES

FORBIDDEN = re.compile(
    r"terroris|pengganas|deradicali|nyahradikal|non-complian|tidak patuh|offender|penjenayah|\bscore\b|\bskor\b|risk level|tahap risiko|dangerous",
    re.IGNORECASE,
)


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.name)
def test_every_kind_and_field_is_labelled_in_every_language(kind):
    for language in LANGUAGES:
        assert kind_label(kind.name, language)
        assert kind_label(kind.name, language, plural=True)
        labels = [field_label(kind.name, field.name, language) for field in kind.fields]
        assert all(labels)
        assert len(set(labels)) == len(labels), [one for one in labels if labels.count(one) > 1]


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.name)
def test_a_declaration_refers_only_to_what_there_is(kind):
    names = {field.name for field in kind.fields}
    assert set(kind.title) <= names
    assert not kind.happened or kind.happened in names
    for field in kind.fields:
        if field.type in (FieldType.VOCABULARY, FieldType.VOCABULARY_LIST):
            assert vocabularies()[field.vocabulary]
        assert not field.refers or field.refers in KINDS


def test_every_term_is_labelled_in_every_language():
    for name, terms in vocabularies().items():
        for term in terms:
            assert re.fullmatch(r"[a-z0-9_]+", term)
            assert len({term_label(name, term, language) for language in LANGUAGES} - {""}) >= 1
            assert all(term_label(name, term, language) for language in LANGUAGES)


def test_client_and_case_share_no_field_names_but_the_common_ones():
    shared = set(KINDS["client"].by_name) & set(KINDS["case"].by_name)
    assert shared == {"sensitivity", "basis", "agency"}


def test_no_word_of_the_program_judges_a_person():
    folder = files("resources")
    texts = [
        path.read_text(encoding="utf-8")
        for part in ("vocabularies", "translations", "example")
        for path in folder.joinpath(part).iterdir()
        if path.name.endswith((".toml", ".ts"))
    ]
    texts += [field.label + field.help for kind in KINDS.values() for field in kind.fields]
    assert len(texts) > 20
    for text in texts:
        assert not FORBIDDEN.search(text)


@pytest.mark.parametrize(
    "left_out", ["written_by", "offered", "category", "in_client_copy", "topic"]
)
def test_a_kind_that_leaves_out_what_has_no_usual_value_is_refused_and_told_what_it_lacks(left_out):
    said = {
        "written_by": By.PERSON,
        "offered": None,
        "category": "",
        "in_client_copy": False,
        "topic": "x",
    }
    with pytest.raises(TypeError, match=left_out):
        declare(
            "seance",
            "Seance",
            "Seances",
            Compartment.CARE,
            **{name: said[name] for name in said if name != left_out},
        )


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.name)
def test_what_is_said_of_a_kind_names_fields_and_terms_that_it_has(kind):
    begun = kind.begun(datetime(2026, 11, 2, 9, 30).astimezone())
    passes = kind.passes_on
    named = [
        *begun,
        *kind.tab,
        *kind.title,
        *kind.also_called,
        *kind.told_apart_by,
        *(kind.one_for or ()),
    ]
    named += [
        kind.tasks_from,
        kind.named_by,
        kind.happened,
        *((passes.when, passes.to, passes.on) if passes else ()),
    ]
    named += [one.ready for one in kind.decisions]
    assert [name for name in named if name and kind.field(name) is None] == []
    assert {
        problem.field for problem in validate(kind, begun, partial=True)
    } & begun.keys() == set()
    assert kind.category in {"", *vocabularies()["data_category"]}
    assert passes is None or passes.purpose in vocabularies()["consent_purpose"]
    if kind.offered:
        assert kind.offered.group in GROUPS
        assert kind.written_by is By.PERSON  # else its form would write what means nothing


def test_no_two_kinds_are_offered_in_the_same_place_or_by_the_same_keys():
    places = [(one.offered.group, one.offered.place) for one in KINDS.values() if one.offered]
    keys = [one.offered.keys for one in KINDS.values() if one.offered and one.offered.keys]
    assert len(places) == len(set(places)) and len(keys) == len(set(keys))
    assert sum(len(kinds) for kinds in offered_on_a_case().values()) == len(places)
    imported = [one.imported for one in KINDS.values() if one.imported]
    assert len(imported) == len(set(imported))


def test_what_others_link_to_is_written_before_them():
    for kind in KINDS.values():
        for field in kind.fields:
            if field.refers in KINDS:
                assert needed_first(KINDS[field.refers]) < needed_first(kind), (
                    kind.name,
                    field.name,
                )
