"""One is said as one: no text of the program says “1 days”, in any language."""

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from aftercare.casework.plurals import ONE, of_one
from aftercare.casework.wording import say, words

ROOT = Path(__file__).resolve().parents[2]
# a number, at most two words that describe, and a plural
COUNTED = re.compile(r"\{(\w+)\}(?: (?:[a-z-]+)){0,2}? (people|[a-z]{2,}(?<!s)s)\b")
NO_PLURAL = {
    "is",
    "was",
    "has",
    "needs",
    "lasts",
    "falls",
    "this",
    "as",
    "its",
    "his",
    "sets",
    "does",
    "writes",
    "holds",
    "yes",
    "previous",
    "asks",
    "opens",
    "leads",
    "runs",
    "comes",
    "stands",
    "says",
    "becomes",
}
# what looks like a number and its noun, and is neither: the value is a name, a title or one of many
NOT_COUNTED = {
    "{who}",
    "{name}",
    "{kind}",
    "{p0}",
    "{client}",
    "{when}",
    "{day}",
    "{what}",
    "{field}",
    "{path}",
    "{file}",
    "{device}",
    "{label}",
    "{table}",
    "{case}",
    "{reason}",
    "{text}",
    "{word}",
    "{employer}",
    "{place}",
    "{by}",
    "{size}",
    "{time}",
    "{due}",
    "{names}",
    "{role}",
    "{server}",
    "{to}",
    "{person}",
    "{author}",
    "{record}",
    "{program}",
    "{version}",
    "{address}",
    "{folder}",
    "{form}",
    "{code}",
    "{title}",
    "{other}",
    "{title_}",
    "{why}",
    "{language}",
    "{doing}",
    "{authority}",
    "{running}",
    "{keys}",
}
BIG = (
    "{n} people lead this case",
    "{ways} ways in",
    "at most {a} addresses",
    "{m} of yours are confirmed",
    "{n} of {m}",
    "{n} of {all}",
    "{shown} of {all}",
    "{n} fast machines",
)  # a part of a whole; always many


def sources():
    root = ET.parse(ROOT / "resources/translations/aftercare_ms.ts").getroot()
    return [message.findtext("source") for message in root.iter("message")]


def without(texts):
    """Texts that count something and say the same of one as of many."""
    found = []
    for text in texts:
        for match in COUNTED.finditer(text):
            name = match.group(1)
            if (
                f"{{{name}}}" in NOT_COUNTED
                or match.group(2) in NO_PLURAL
                or any(one in text for one in BIG)
            ):
                continue
            if of_one(text, name) == text:
                found.append(text)
    return sorted(set(found))


def test_every_text_that_counts_says_one_as_one():
    assert "\n".join(without(sources())) == ""


def test_a_text_that_is_added_without_its_one_is_found():
    assert without(["{n} letters and {m} wombats wait"]) == ["{n} letters and {m} wombats wait"]


@pytest.mark.parametrize(
    ("text", "values", "said"),
    [
        ("{n} days late · {day}", {"n": 1, "day": "3 Nov"}, "1 day late · 3 Nov"),
        ("{n} days late · {day}", {"n": 2, "day": "3 Nov"}, "2 days late · 3 Nov"),
        ("{n} records were struck out again.", {"n": 1}, "1 record was struck out again."),
        ("{name} · {n} cases · {late} overdue", {"name": "Siti", "n": 1, "late": 1}, "Siti · 1 case · 1 overdue"),
        ("{n} conflicts, {m} late entries, {k} set aside", {"n": 2, "m": 1, "k": 0}, "2 conflicts, 1 late entry, 0 set aside"),
        ("{n} conflicts, {m} late entries, {k} set aside", {"n": 1, "m": 0, "k": 0}, "1 conflict, 0 late entries, 0 set aside"),
    ],
)  # fmt: skip
def test_one_and_many(text, values, said):
    assert say(text, "en", "", **values) == words(text, **values).say("en") == said


@pytest.mark.parametrize("language", ["ms", "id"])
def test_malay_and_indonesian_have_one_form_for_every_number(language):
    for text in ("{n} days late · {day}", "{n} records were struck out again."):
        one, two = (say(text, language, "", n=n, day="3 Nov") for n in (1, 2))
        assert one.replace("1", "2") == two


def test_the_longer_piece_comes_first_so_that_none_is_hidden():
    pieces = list(ONE)
    assert [(a, b) for at, a in enumerate(pieces) for b in pieces[at + 1 :] if a in b] == []
