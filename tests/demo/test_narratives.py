"""The sentences of the example's notes: enough of them, in both languages, in the words this work uses."""

import random
import re
from datetime import date

import pytest

from aftercare.demo.cases import generate
from aftercare.demo.phrasebook import Phrasebook
from aftercare.demo.words import LANGUAGES, sentences, words

MALAY = re.compile(r"\b(yang|dan|klien|untuk|dengan|tidak|hari|sudah|kerana|nya)\b")
ENGLISH = re.compile(r"\b(the|and|he|she|with|was|that|not|for|his|her)\b")
NEVER = re.compile(
    r"terroris|pengganas|deradical|non-compliant|ingkar|bekas banduan|ex-convict|inmate|\bsuspek|suspect",
    re.IGNORECASE,
)


class AnySlot(dict):
    def __missing__(self, name):
        return f"({name})"


def all_sentences(language):
    return [
        one for groups in sentences(language).values() for group in groups.values() for one in group
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_are_more_than_120_different_sentences_for_notes(language):
    sections = ("opening", "observed", "view", "agreed", "missed_note", "family")
    found = {
        one
        for section in sections
        for group in sentences(language)[section].values()
        for one in group
    }
    assert len(found) > 120


def test_both_languages_know_the_same_groups():
    ms, en = ({(s, g) for s, groups in sentences(one).items() for g in groups} for one in LANGUAGES)
    assert ms - en == {("observed", "mixed")}
    assert en <= ms


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_that_label_people_are_never_used(language):
    assert [one for one in all_sentences(language) if NEVER.search(one)] == []
    assert NEVER.search(" ".join(words().safe_contact)) is None


def test_more_than_half_of_the_notes_are_in_malay():
    notes = [
        one.fields["observations"]
        for worker in generate(1, date(2026, 11, 20)).workers
        for case in worker
        for one in case.records
        if one.kind == "visit" and "observations" in one.fields
    ]
    malay = [
        note
        for note in notes
        if len(MALAY.findall(note.lower())) > len(ENGLISH.findall(note.lower()))
    ]
    assert 0.5 < len(malay) / len(notes) < 0.7


def test_every_sentence_can_be_said():
    for language in LANGUAGES:
        for section, groups in sentences(language).items():
            book = Phrasebook(random.Random(1))
            for group, known in groups.items():
                said = [book.sentence(language, section, group, lambda _: AnySlot()) for _ in known]
                assert all(said)
                assert not any("|" in one or "@" in one or "[" in one for one in said)


def test_no_sentence_comes_back_before_its_group_is_used_up():
    book = Phrasebook(random.Random(1))
    said = [
        book.sentence("en", "observed", "mood", lambda _: AnySlot())
        for _ in sentences("en")["observed"]["mood"]
    ]
    assert len(set(said)) == len(said)


def test_what_must_be_seen_is_not_written_after_a_telephone_call():
    marked = {one for one in sentences("en")["observed"]["household"] if one.startswith("@home")}
    starts = tuple(one.removeprefix("@home ")[:12] for one in marked)
    book = Phrasebook(random.Random(1))
    said = [
        book.sentence("en", "observed", "household", lambda _: AnySlot(), where="phone")
        for _ in range(30)
    ]
    assert all(said)
    assert not any(one.startswith(starts) for one in said)
