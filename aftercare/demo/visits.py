"""Visits and the tasks that come of them."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, timezone
from typing import Any

from aftercare.casework.standing import FREQUENCY_DAYS
from aftercare.demo.story import Story
from aftercare.demo.timeline import FREQUENCY, Contact, Situation

HERE = timezone(timedelta(hours=8))
MISSED = {
    "client_absent": 9,
    "declined": 2,
    "address_wrong": 2,
    "cancelled_by_us": 3,
    "rearranged": 3,
    "unsafe_aborted": 1,
}
RESTRICTED = 0.03


def visit_fields(
    story: Story, contact: Contact, *, first: bool = False, attempt: bool = False
) -> dict[str, Any]:
    """The visit record's fields. `first`: since release. `attempt`: not seen, and by none of our
    doing.
    """
    source, language = story.random, story.language()
    released = story.course.released
    inside = released is None or contact.day < released
    if story.type == "family_only":
        inside = False
    where = (
        "prison_pre_release" if inside else _where(story, contact.day) if contact.seen else "home"
    )
    held = _moment(story, contact.day)
    voluntary = "voluntary" if source.random() < 0.85 else "required"
    fields: dict[str, Any] = {"held": held, "type": where, "voluntary": voluntary}
    if source.random() < 0.45:
        fields["planned"] = held
    if where in ("home", "workplace", "neutral_place", "office", "prison_pre_release"):
        fields["place"] = story.say(language, "place", where, contact.day)
    if first or source.random() < 0.4:
        fields["purpose"] = story.say(
            language, "purpose", "first" if first else "prison" if inside else "any", contact.day
        )
    if contact.seen:
        return fields | _seen(story, contact.day, language, where)
    likely = (
        {"client_absent": 3, "address_wrong": 1}
        if attempt
        else dict.fromkeys(MISSED, 1)
        if inside
        else MISSED
    )
    outcome = source.choices(list(likely), list(likely.values()))[0]
    if inside:
        outcome = "cancelled_by_us"
    fields |= {
        "outcome": outcome,
        "reason_not_seen": story.say(language, "missed", outcome, contact.day),
    }
    if outcome in ("client_absent", "declined", "address_wrong") and not inside:
        fields["observations"] = story.say(language, "missed_note", "any", contact.day)
    return fields


def _seen(story: Story, day: date, language: str, where: str) -> dict[str, Any]:
    source, client = story.random, story.client
    inside = where == "prison_pre_release"
    length = source.randint(42, 66) if where == "phone" else source.randint(46, 100)
    groups = story.groups(day, language)
    fields: dict[str, Any] = {
        "outcome": "completed" if source.random() < 0.93 else "partial",
        "duration": source.randint(2, 5) * 5 if where == "phone" else source.randint(5, 18) * 5,
        "observations": story.phrases.note(language, where, groups, story.slots(day), length),
        "basis": "observed" if source.random() < 0.8 else "client_said",
        "present": [client.given, story.household[0].name]
        if where == "home" and source.random() < 0.5
        else [client.given],
    }
    about = _about(story, day, groups)
    if source.random() < 0.55:
        # what a client said stays in the language it was said in
        own = "ms" if source.random() < 0.8 else "en"
        views = (
            about
            if about in ("working", "seeking", "drug", "belonging", "prison", "family_only")
            else "general"
        )
        fields["client_view"] = story.say(
            own, "view", views if source.random() < 0.6 or inside else "general", day
        )
    agreed = about if about not in ("belonging", "any") else "general"
    fields["agreed"] = story.say(language, "agreed", agreed, day)
    if not inside and agreed != "general" and source.random() < 0.5:
        fields["agreed"] += " " + story.say(language, "agreed", "general", day)
    if source.random() < 0.45:
        actions = about if about not in ("belonging", "papers", "family_only") else "any"
        fields["actions"] = story.say(language, "actions", actions, day)
    gap = FREQUENCY_DAYS[FREQUENCY.get(story.course.phase(day), story.course.frequency)]
    if source.random() < 0.6:
        fields["next_due"] = (day + timedelta(days=gap)).isoformat()
    if source.random() < RESTRICTED:
        fields["sensitivity"] = "restricted"
    return fields


def _about(story: Story, day: date, groups: list[str]) -> str:
    """What the client's view and the agreement are about."""
    if "prison" in groups:
        return "prison"
    if story.type == "family_only":
        return "family_only"
    if story.type == "returnee" and story.random.random() < 0.3:
        return "papers"
    choices = ["working" if story.work.placement(day) else "seeking", "family"]
    choices += [group for group in ("drug", "belonging", "learning") if group in groups]
    return story.random.choice(choices)


def _where(story: Story, day: date) -> str:
    weights = {
        "home": 10,
        "neutral_place": 4,
        "phone": 4,
        "office": 2,
        "workplace": 3 if story.work.placement(day) else 0,
    }
    return story.random.choices(list(weights), list(weights.values()))[0]


def _moment(story: Story, day: date) -> str:
    clock = time(story.random.randint(8, 17), story.random.choice((0, 10, 15, 20, 30, 40, 45)))
    return datetime.combine(day, clock, HERE).isoformat()


def planned_visit(story: Story) -> dict[str, Any]:
    """A visit still to come."""
    day = story.today + timedelta(days=story.random.randint(1, 6))
    day += timedelta(days=max(0, 7 - day.weekday()) if day.weekday() > 4 else 0)
    where = story.random.choice(("home", "neutral_place", "office"))
    purpose = story.say(story.language(), "purpose", "any", day)
    return {"planned": _moment(story, day), "type": where, "purpose": purpose}


def task_fields(story: Story, day: date, actions: str) -> dict[str, Any]:
    """The task that a visit's actions became. Old ones are done; of the recent ones some are open,
    a few overdue.
    """
    due = day + timedelta(days=story.random.randint(3, 14))
    ended = story.course.situation in (Situation.CLOSED, Situation.RETURNED)
    done = ended or due < story.today - timedelta(days=12) or story.random.random() < 0.3
    fields: dict[str, Any] = {"what": actions.rstrip("."), "due": due.isoformat()}
    if done:
        fields["done"] = True
    return fields
