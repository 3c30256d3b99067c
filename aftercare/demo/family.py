"""The household and the work with the family."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from aftercare.demo.people import Relative
from aftercare.demo.story import Story

TOPICS = {
    "reunification": 4,
    "mediation": 3,
    "finances": 3,
    "stigma": 2,
    "safety": 1,
    "practical_help": 4,
}
RELATIONS = {
    "partner": ("wife", "husband"),
    "parent": ("mother", "father"),
    "sibling": (
        "brother",
        "sister",
        "elder brother",
        "elder sister",
        "younger brother",
        "younger sister",
    ),
    "grandparent": ("grandmother", "grandfather"),
    "uncle_aunt": ("uncle", "aunt"),
    "parent_in_law": ("mother-in-law", "father-in-law"),
}
OUTCOMES = {"strengthened": 6, "unchanged": 4, "strained": 1}

MET = 2  # members of a household, the closest first, whom meetings are held with


def relation_of(one: Relative) -> str:
    """Where the picture of the household has this relative."""
    if one.child:
        return "child"
    return next(
        (relation for relation, named in RELATIONS.items() if one.relation.en in named), "relative"
    )


def household_fields(story: Story, place: int, one: Relative) -> dict[str, Any]:
    """The fields of a household member; the first is the closest."""
    source, language = story.random, story.language()
    fields: dict[str, Any] = {
        "name": one.name,
        "relationship": one.relation.ms if language == "ms" else one.relation.en,
        "relation": relation_of(one),
        "sex": one.relation.sex,
        "contact_safe": one.child or source.random() < 0.85,
    }
    if one.child:
        return fields | {"child": True, "roles": ["dependant"]}
    if place == 0:
        fields |= {
            "roles": ["carer", "guarantor"] if source.random() < 0.3 else ["carer"],
            "contact_safe": True,
        }
    fields["own_consent"] = source.choices(("given", "not_asked", "refused"), (7, 3, 1))[0]
    # never somebody with whom the stories of meetings go on
    if place >= MET and not fields["contact_safe"] and source.random() < 0.6:
        fields |= {"contact_prohibited": True, "own_consent": "refused"}
    if source.random() < 0.4:
        fields["needs"] = story.say(language, "notes", "needs", story.course.opened)
    return fields


def engagements(story: Story) -> Iterator[tuple[date, dict[str, Any]]]:
    """Meetings with the family, every six to sixteen weeks."""
    source = story.random
    weights = (
        TOPICS
        | ({"parenting": 5, "education": 3} if story.children else {})
        | ({"faith": 2} if story.faith else {})
    )
    day = (story.course.released or story.course.opened) + timedelta(days=source.randint(8, 40))
    while day < (story.course.ended or story.today):
        language = story.language()
        topic = source.choices(list(weights), list(weights.values()))[0]
        sentences = [story.say(language, "family", group, day) for group in (topic, "closing")]
        if topic != "faith" and source.random() < 0.4:
            sentences.insert(1, story.say(language, "family", topic, day))
        present = [member.name for member in story.household[: source.randint(1, MET)]]
        fields: dict[str, Any] = {
            "date": day.isoformat(),
            "participants": [story.client.given, *present],
            "topic": topic,
            "narrative": " ".join(dict.fromkeys(sentences)),
            "outcome": source.choices(list(OUTCOMES), list(OUTCOMES.values()))[0],
        }
        if source.random() < 0.35:
            fields["actions"] = story.say(language, "family", "actions", day)
        yield day, fields
        day += timedelta(days=source.randint(42, 112))
