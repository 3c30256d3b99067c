"""Two years of casework, invented: the same seed and day give the same organisation, on any
computer.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Any, NamedTuple

from aftercare.casework.kinds import KINDS
from aftercare.demo.care import Made, care, review
from aftercare.demo.family import engagements, household_fields
from aftercare.demo.people import contact_fields, invent_client, invent_household
from aftercare.demo.phrasebook import Phrasebook
from aftercare.demo.story import Story
from aftercare.demo.timeline import OPEN, ROUND, Situation, timeline
from aftercare.demo.visits import planned_visit, task_fields, visit_fields
from aftercare.demo.words import words
from aftercare.demo.work import checks, placement_fields, training_fields, work_history

TYPES = {
    "general": 10,
    "drug_related": 7,
    "violent_extremism_related": 4,
    "returnee": 2,
    "family_only": 1,
}
LEAD, BACKUP, SUPERVISOR = "lead", "backup", "supervisor"
"""The keys of references to people."""


class Ref(NamedTuple):
    """Stands for an id: that of a person (`LEAD`, `BACKUP`, `SUPERVISOR`) or of an earlier record
    of the case by its key.
    """

    key: str


class ExampleRecord(NamedTuple):
    """A record of a case. Later records refer to it by `key`; `day` is when it happened."""

    kind: str
    fields: dict[str, Any]
    day: date
    key: str


class ExampleCase(NamedTuple):
    """A case: the client's and the case's own fields to open it with, and its records in the order
    they happened.
    """

    opening: dict[str, Any]
    records: list[ExampleRecord]
    situation: Situation
    reviews: list[ExampleRecord]  # written by the supervisor


class ExampleOrganisation(NamedTuple):
    """An invented organisation: the cases that each of its workers leads."""

    today: date
    workers: list[list[ExampleCase]]


def generate(
    seed: int, today: date, *, workers: int = 2, cases: int = 60, years: float = 2.0
) -> ExampleOrganisation:
    """`cases` cases shared out between `workers`, with up to `years` of history before `today`."""
    names: set[str] = set()
    made: list[list[ExampleCase]] = [[] for _ in range(workers)]
    for number in range(cases):
        seat = _Seat(number, number % workers, number // workers)
        story = _story(random.Random(f"{seed}/{number}"), seat, today, years, names)
        records, opening = _in_order(story, with_plan=seat.place % 4 == 1), _opening(story, seat)
        made[seat.worker].append(
            _with_care(story, ExampleCase(opening, records, story.course.situation, []))
        )
    return ExampleOrganisation(today, made)


def resolve(fields: Mapping[str, Any], ids: Mapping[str, str]) -> dict[str, Any]:
    """The fields with every reference replaced by the id that `ids` holds for its key."""
    return {
        name: ids[value.key] if isinstance(value, Ref) else value for name, value in fields.items()
    }


def for_others(one: ExampleRecord) -> dict[str, Any]:
    """What in a record is for somebody else to write than whoever wrote it."""
    names = {
        name
        for decision in KINDS[one.kind].decisions
        if decision.by_another
        for name in decision.fields
    }
    return {name: value for name, value in one.fields.items() if name in names}


class _Seat(NamedTuple):
    """A case's number, whose it is, and which of theirs."""

    number: int
    worker: int
    place: int


def _story(source: random.Random, seat: _Seat, today: date, years: float, names: set[str]) -> Story:
    situation = ROUND[seat.place % len(ROUND)]
    case_type = source.choices(list(TYPES), list(TYPES.values()))[0]
    if case_type == "family_only" and (situation not in OPEN or seat.place == 0):
        case_type = "general"
    family_only = case_type == "family_only"
    client = invent_client(source, today, names, women=1.0 if family_only else 0.15)
    parent = source.random() < 0.45
    household = invent_household(
        source, client, spouse=parent and not family_only, children=parent or family_only
    )
    course = timeline(source, situation, today, years, family_only=family_only)
    malay = 0.82 if seat.worker % 2 == 0 else 0.42
    return Story(
        random=source,
        phrases=Phrasebook(source),
        today=today,
        type=case_type,
        client=client,
        household=household,
        course=course,
        work=work_history(source, course, today),
        street=source.choice(words().streets),
        malay=malay if source.random() < 0.3 else float(source.random() < malay),
        faith=client.community.worship is not None and source.random() < 0.3,
    )


def _opening(story: Story, seat: _Seat) -> dict[str, Any]:
    source, course = story.random, story.course
    patches = words().patches
    area = source.choice(patches[seat.worker % len(patches)])
    fields = contact_fields(
        source, story.client, story.household, f"{source.randint(1, 96)}, {story.street}", area
    )
    fields |= {
        "number": f"{course.opened:%y}/{seat.number + 1:04}",
        "type": story.type,
        "opened": course.opened.isoformat(),
        "lead_worker": Ref(LEAD),
        "supervisor": Ref(SUPERVISOR),
        "agencies": _agencies(story),
        "success_statement": source.choice(
            words().success.get(story.type, words().success["general"])
        ),
        "contact_frequency": course.frequency,
    }
    if course.released:
        fields["release_date"] = course.released.isoformat()
    if source.random() < 0.15:
        fields["backup"] = Ref(BACKUP)
    return fields


def _agencies(story: Story) -> list[str]:
    known, source = words().agencies, story.random
    agencies = source.sample(known["general"], source.randint(1, 2))
    agencies += source.sample(known.get(story.type, []), min(1, len(known.get(story.type, []))))
    worship = story.client.community.worship
    return [*agencies, *(known.get(worship.ms, []) if worship and story.faith else [])]


def _in_order(story: Story, *, with_plan: bool) -> list[ExampleRecord]:
    in_order = [
        *_phases(story),
        *_household(story),
        *_visits(story),
        *_engagements(story),
        *_work(story),
    ]
    if with_plan and story.course.situation in OPEN:
        in_order.append(ExampleRecord("visit", planned_visit(story), story.today, "planned-1"))
    return sorted(in_order, key=lambda record: record.day)


def _with_care(story: Story, case: ExampleCase) -> ExampleCase:
    """The case with plan, consents and what else is care; drawn last, so that the rest stays as it
    was.
    """
    records = sorted([*case.records, *map(_of, care(story))], key=lambda record: record.day)
    reviewed = review(story)
    return case._replace(records=records, reviews=[_of(reviewed)] if reviewed else [])


def _of(one: Made) -> ExampleRecord:
    people = {name: Ref(LEAD) for name in one.lead}
    return ExampleRecord(
        one.kind,
        {**one.fields, **{name: Ref(key) for name, key in one.refers.items()}, **people},
        one.day,
        one.key,
    )


def _phases(story: Story) -> Iterator[ExampleRecord]:
    for number, (phase, since) in enumerate(story.course.phases, 1):
        fields: dict[str, Any] = {"phase": phase, "from_date": since.isoformat()}
        if story.type != "family_only":
            fields["reason"] = story.say(story.language(), "reason", phase, since)
        if phase != "closed":  # that one the supervisor decides, and nobody writes it for them
            fields["decided_by"] = Ref(LEAD)
        yield ExampleRecord("phase", fields, since, f"phase-{number}")


def _household(story: Story) -> Iterator[ExampleRecord]:
    for place, member in enumerate(story.household):
        day = story.course.opened + timedelta(days=min(place, 2))
        yield ExampleRecord(
            "household_member",
            household_fields(story, place, member),
            day,
            f"household-{place + 1}",
        )


def _visits(story: Story) -> Iterator[ExampleRecord]:
    seen = [contact for contact in story.course.contacts if contact.seen]
    last, released = seen[-1].day if seen else story.course.opened, story.course.released
    for number, contact in enumerate(story.course.contacts, 1):
        first = (
            released is not None
            and contact.day > released
            and not any(released < contact_before.day < contact.day for contact_before in seen)
        )
        fields = visit_fields(
            story, contact, first=first, attempt=not contact.seen and contact.day > last
        )
        yield ExampleRecord("visit", fields, contact.day, f"visit-{number}")
        if "actions" in fields:
            task = task_fields(story, contact.day, fields["actions"])
            task |= {"for_whom": Ref(LEAD), "from_record": Ref(f"visit-{number}")}
            yield ExampleRecord("task", task, contact.day, f"task-{number}")


def _engagements(story: Story) -> Iterator[ExampleRecord]:
    for number, (day, fields) in enumerate(engagements(story), 1):
        yield ExampleRecord("family_engagement", fields, day, f"family-{number}")


def _work(story: Story) -> Iterator[ExampleRecord]:
    source, language = story.random, story.language()
    training = story.work.training
    if training:
        notes = story.say(language, "notes", "training", training.start)
        yield ExampleRecord(
            "training",
            training_fields(source, training, story.today, language, notes),
            training.start,
            "training-1",
        )
    returned = story.course.situation is Situation.RETURNED
    for number, placement in enumerate(story.work.placements, 1):
        support = story.say(language, "notes", "support", placement.start)
        custody = returned and placement.end == story.course.ended
        fields = placement_fields(source, placement, language, support, custody=custody)
        yield ExampleRecord("placement", fields, placement.start, f"placement-{number}")
        for day, check in checks(source, placement, story.course.ended or story.today):
            check["placement"] = Ref(f"placement-{number}")
            if source.random() < 0.3:
                check["problems"] = story.say(language, "notes", "problems", day)
            yield ExampleRecord("retention_check", check, day, f"check-{number}-{check['day']}")
