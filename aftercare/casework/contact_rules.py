"""Due rules of contact: the first after release, the next, what was planned, and what was
missed.
"""

from __future__ import annotations

from collections.abc import Iterator

from aftercare.casework.dates import hour_said
from aftercare.casework.due_rule import Opens, TodayPart, due_rule
from aftercare.casework.reckoned import Reckoned, Thresholds, add_working_days, days
from aftercare.casework.standing import (
    FREQUENCY_DAYS,
    MISSED,
    SEEN,
    CaseRecords,
    day_of,
    last_contact,
    moment_of,
    next_contact_due,
)
from aftercare.casework.vocabulary import term_words
from aftercare.casework.wording import words


@due_rule("first_contact", words("First contact"), Opens.NEW, "visit", part=TodayPart.SEE)
def first_contact(case: CaseRecords, limits: Thresholds) -> Iterator[Reckoned]:
    """Nobody has seen the client since release."""
    released = day_of(case.head("release_date"))
    if released is None or any(
        held >= released and outcome in SEEN for held, outcome, _ in case.held
    ):
        return
    due = add_working_days(released, limits.first_contact, limits.weekend)
    yield Reckoned(
        case.case_id,
        "first_contact",
        released,
        due,
        due,
        "",
        words(
            "Released on {day} and not seen since; first contact is due within {n} working days.",
            day=released,
            n=limits.first_contact,
        ),
    )


@due_rule("contact_frequency", words("Visit"), Opens.NEW, "visit", part=TodayPart.SEE)
def contact(case: CaseRecords, limits: Thresholds) -> Iterator[Reckoned]:
    """The next contact by what was agreed."""
    last, due = last_contact(case), next_contact_due(case)
    if due is None:
        return
    released = day_of(case.head("release_date"))
    shows = due - days(limits.soon)
    if released and due >= released and (last is None or last < released):
        return  # the rule of first contact speaks from the day of release
    every = FREQUENCY_DAYS.get(str(case.head("contact_frequency")))
    seen = words("last seen on {day}", day=last) if last else words("not seen yet")
    if not last or (every and due == last + days(every)):
        was = words(
            "Contact is agreed every {n} days; {seen}, so the next was due on {due}.",
            n=every,
            seen=seen,
            due=due,
        )
        will = words(
            "Contact is agreed every {n} days; {seen}, so the next is due on {due}.",
            n=every,
            seen=seen,
            due=due,
        )
    else:
        was = words("The next contact was agreed for {due}; {seen}.", seen=seen, due=due)
        will = words("The next contact is agreed for {due}; {seen}.", seen=seen, due=due)
    yield Reckoned(
        case.case_id,
        "contact_frequency",
        shows,
        due,
        due + days(limits.contact_grace),
        "",
        was,
        will,
    )


@due_rule("planned_visit", words("Planned visit"), Opens.FORM, "visit", part=TodayPart.SEE)
def planned_visit(case: CaseRecords, limits: Thresholds) -> Iterator[Reckoned]:
    """A visit that was planned and of which nothing more is written."""
    for visit in case.of("visit"):
        due = day_of(visit.fields.get("planned"))
        if due and not visit.fields.get("held") and not visit.fields.get("outcome"):
            planned = moment_of(visit.fields["planned"])
            at = hour_said(planned) if planned else ""
            kind = term_words("visit_type", str(visit.fields.get("type", "")))
            yield Reckoned(
                case.case_id,
                "planned_visit",
                due - days(limits.soon),
                due,
                due,
                visit.id,
                words(
                    "A visit was planned for {due}, {at} ({kind}); write how it went.",
                    due=due,
                    at=at,
                    kind=kind,
                ),
                words("A visit is planned for {due}, {at} ({kind}).", due=due, at=at, kind=kind),
            )


@due_rule("missed_contacts", words("Missed contacts"), Opens.NEW, "visit", part=TodayPart.SEE)
def missed_contacts(case: CaseRecords, limits: Thresholds) -> Iterator[Reckoned]:
    """Contacts in a row that did not take place."""
    run = []
    for held, outcome, record in sorted(
        case.held, key=lambda visit: (visit[0], visit[2].id), reverse=True
    ):
        if outcome in SEEN:
            break
        if outcome in MISSED:
            run.append((held, record.id))
    if len(run) >= limits.missed_in_a_row:
        due, record_id = run[0]
        yield Reckoned(
            case.case_id,
            "missed_contacts",
            due,
            due,
            due,
            record_id,
            words(
                "{n} contacts in a row did not take place, the last on {day}; try another "
                "way to reach the client.",
                n=len(run),
                day=due,
            ),
        )
