"""What names a record in a line is in words, in the language of the window, and no code of ours."""

import pytest

from aftercare.casework.declaration import FieldType
from aftercare.casework.kinds import KINDS
from aftercare.casework.vocabulary import term_label, terms_of
from aftercare.store.records import RecordRow
from aftercare.ui.language import language
from aftercare.ui.value_text import naming_values

NAMED_BY_TERMS = [
    (kind, field)
    for kind in KINDS.values()
    for field in (kind.by_name[name] for name in kind.title)
    if field.type is FieldType.VOCABULARY
]


@pytest.fixture(autouse=True)
def in_malay():
    language.choose("ms")
    yield
    language.choose("en")


@pytest.mark.parametrize(
    ("kind", "field"), NAMED_BY_TERMS, ids=[f"{kind.name}.{f.name}" for kind, f in NAMED_BY_TERMS]
)
def test_a_term_that_names_a_record_is_translated(kind, field):
    term = terms_of(field.vocabulary)[0]
    row = RecordRow("r", "c", kind.name, {field.name: term}, {}, False, False, 1, 0, 0, "care", {})
    assert naming_values(row, {}) == [term_label(field.vocabulary, term, "ms")]


def test_what_is_empty_names_nothing():
    row = RecordRow("r", "c", "visit", {"type": ""}, {}, False, False, 1, 0, 0, "care", {})
    assert naming_values(row, {}) == []
