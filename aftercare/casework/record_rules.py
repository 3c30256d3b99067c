"""Due rules of everything but contact: consents, orders, plans, placements, signals, referrals,
reviews, rights, tasks, comments.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from aftercare.casework.barred import REASON, Barred, barred_people, names_outright
from aftercare.casework.due_rule import Opens, TodayPart, due_rule
from aftercare.casework.kinds import KINDS
from aftercare.casework.labels import kind_words
from aftercare.casework.reckoned import Reckoned, Thresholds, days
from aftercare.casework.retention import kept_until
from aftercare.casework.standing import CaseRecords, Record, day_of, moment_of, newest
from aftercare.casework.vocabulary import term_words
from aftercare.casework.wording import Words, words

WORKING = (
    "paid",
    "apprenticeship",
    "self_employment",
    "family_business",
    "sheltered",
    "internship",
)
ANSWERED = ("accepted", "rejected", "service_received", "no_show", "unavailable", "declined")
RETENTION_DAYS = (30, 90, 180)


@due_rule("consent_ending", words("Consent"), Opens.FORM_OVER_CASE, "consent")
def consent_ending(case: CaseRecords, limits: Thresholds) -> Iterator[Reckoned]:
    """A consent that runs out or has run out, with no newer one for its purpose and recipient."""
    for consent in case.of("consent"):
        ends, fields = day_of(consent.fields.get("expires")), consent.fields
        same = [
            other
            for other in case.of("consent")
            if _terms(other) == _terms(consent) and not other.fields.get("withdrawn")
        ]
        latest = newest(same, "given")
        if ends is None or fields.get("withdrawn") or (latest and latest.id != consent.id):
            continue
        purpose = term_words("consent_purpose", str(fields.get("purpose", "")))
        yield Reckoned(
            case.case_id,
            "consent_ending",
            ends - days(limits.consent_ending),
            ends,
            ends,
            consent.id,
            words(
                "The consent “{purpose}” ran out on {ends}; without a new one nothing may be "
                "shared for it.",
                purpose=purpose,
                ends=ends,
            ),
            words(
                "The consent “{purpose}” runs out on {ends}; ask whether it is to go on.",
                purpose=purpose,
                ends=ends,
            ),
        )


def _terms(consent: Record) -> tuple[str, str]:
    return str(consent.fields.get("purpose", "")), str(
        consent.fields.get("recipient", "")
    ).casefold().strip()


@due_rule("order_ending", words("Order or condition"), Opens.TIMELINE)
def order_ending(case: CaseRecords, limits: Thresholds) -> Iterator[Reckoned]:
    """An order or a condition that ends."""
    for kind, field, vocabulary in (
        ("legal_status", "status", "legal_status"),
        ("condition", "type", "condition_type"),
    ):
        for record in case.of(kind):
            ends = day_of(record.fields.get("to_date"))
            if ends is None:
                continue
            what = term_words(vocabulary, str(record.fields.get(field, "")))
            yield Reckoned(
                case.case_id,
                "order_ending",
                ends - days(limits.order_ending),
                ends,
                ends + days(limits.order_ending),
                record.id,
                words("“{what}” ended on {ends}; write down what holds now.", what=what, ends=ends),
                words(
                    "“{what}” ends on {ends}; prepare the client for what comes after.",
                    what=what,
                    ends=ends,
                ),
            )


@due_rule("no_plan", words("Plan"), Opens.NEW, "plan")
@due_rule("plan_review", words("Plan review"), Opens.NEW, "plan")
def plan(case: CaseRecords, limits: Thresholds) -> Iterator[Reckoned]:
    """No plan by its day; or a plan that is to be reviewed."""
    latest = newest(case.of("plan"), "date")
    if latest is None:
        since = day_of(case.head("release_date")) or day_of(case.head("opened"))
        if since:
            due = since + days(limits.plan_needed)
            no_plan = words(
                "There is no plan yet; it is due {n} days after {since}.",
                n=limits.plan_needed,
                since=since,
            )
            yield Reckoned(case.case_id, "no_plan", due - days(limits.soon), due, due, "", no_plan)
        return
    made = day_of(latest.fields.get("date")) or date.min
    due = day_of(latest.fields.get("review_date")) or made + days(limits.plan_review)
    yield Reckoned(
        case.case_id,
        "plan_review",
        due - days(limits.soon),
        due,
        due,
        latest.id,
        words("The plan of {made} was to be reviewed on {due}.", made=made, due=due),
        words("The plan of {made} is to be reviewed on {due}.", made=made, due=due),
    )


@due_rule(
    "retention_check",
    words("Retention check"),
    Opens.NEW,
    "retention_check",
    "placement",
    fills=(("day", "n"),),
)
def retention_check(case: CaseRecords, limits: Thresholds) -> Iterator[Reckoned]:
    """Whether a placement lasts, on each of its days."""
    done = {
        (str(check.fields.get("placement")), check.fields.get("day"))
        for check in case.of("retention_check")
    }
    margin = limits.retention_margin
    for placement in case.of("placement"):
        start, end = day_of(placement.fields.get("start")), day_of(placement.fields.get("end"))
        if start is None or placement.fields.get("type") not in WORKING:
            continue
        for n in RETENTION_DAYS:
            due = start + days(n)
            if (placement.id, n) in done or (end and end < due - days(margin)):
                continue
            employer = placement.fields.get("employer", "")
            yield Reckoned(
                case.case_id,
                "retention_check",
                due - days(margin),
                due,
                due + days(margin),
                placement.id,
                words(
                    "Day {n} of the placement at {employer} was {due}; check whether it lasts.",
                    n=n,
                    employer=employer,
                    due=due,
                ),
                words(
                    "Day {n} of the placement at {employer} is {due}; check whether it lasts.",
                    n=n,
                    employer=employer,
                    due=due,
                ),
            )


@due_rule(
    "signal", words("Signal"), Opens.FORM_OVER_CASE, "signal", part=TodayPart.NOW, always=True
)
def signal(case: CaseRecords, limits: Thresholds) -> Iterator[Reckoned]:
    """A signal that nobody has acknowledged; hours count."""
    for one in case.of("signal"):
        noticed, at = day_of(one.fields.get("noticed")), moment_of(one.fields.get("noticed"))
        if noticed is None or at is None or one.fields.get("acknowledged"):
            continue
        hours = limits.signal_urgent if one.fields.get("urgency") == "urgent" else limits.signal
        kind = term_words("signal_type", str(one.fields.get("type", "")))
        yield Reckoned(
            case.case_id,
            "signal",
            noticed,
            noticed,
            noticed,
            one.id,
            words(
                "“{kind}”: nobody has acknowledged it yet; due within {n} hours. Telephone now.",
                kind=kind,
                n=hours,
            )
            if one.fields.get("urgency") == "urgent"
            else words(
                "“{kind}”: nobody has acknowledged it yet; due within {n} hours.",
                kind=kind,
                n=hours,
            ),
            late_at=at + timedelta(hours=hours),
        )


@due_rule("referral", words("Referral"), Opens.FORM_OVER_CASE, "referral")
def referral(case: CaseRecords, limits: Thresholds) -> Iterator[Reckoned]:
    """A referral of which nothing was heard."""
    for one in case.of("referral"):
        sent = day_of(one.fields.get("sent"))
        if sent is None or one.fields.get("acknowledged") or one.fields.get("outcome") in ANSWERED:
            continue
        due = sent + days(limits.referral_silent)
        what = words(
            "Referred to {provider} on {sent} and no answer since; ask.",
            provider=one.fields.get("provider", ""),
            sent=sent,
        )
        yield Reckoned(case.case_id, "referral", due, due, due, one.id, what)


@due_rule("safety_plan", words("Safety plan"), Opens.FORM_OVER_CASE, "signal")
def safety_plan(case: CaseRecords, limits: Thresholds) -> Iterator[Reckoned]:
    """A safety plan against a threat that is still open, and that nobody has looked at again."""
    for one in case.of("signal"):
        if "safety_plan" not in (one.fields.get("response") or ()) or one.fields.get(
            "outcome"
        ) not in (None, "unresolved"):
            continue
        last = day_of(one.fields.get("safety_plan_reviewed")) or day_of(one.fields.get("noticed"))
        if last:
            due = last + days(limits.safety_plan)
            what = words(
                "The safety plan was last looked at on {last}; does it still hold?", last=last
            )
            yield Reckoned(
                case.case_id, "safety_plan", due - days(limits.soon), due, due, one.id, what
            )


@due_rule("supervisor_review", words("Supervisor's review"), Opens.TIMELINE)
def supervisor_review(case: CaseRecords, limits: Thresholds) -> Iterator[Reckoned]:
    """No supervisor has reviewed the case for long. A case without a supervisor asks nobody."""
    if not case.head("supervisor"):
        return
    last = newest(case.of("review"), "date")
    since = day_of(last.fields["date"]) if last else day_of(case.head("opened"))
    if since:
        due = (day_of(last.fields.get("next_date")) if last else None) or since + days(
            limits.supervisor_review
        )
        what = (
            words("Last reviewed by the supervisor on {since}.", since=since)
            if last
            else words(
                "Never reviewed by a supervisor since it was opened on {since}.", since=since
            )
        )
        supervisor = str(case.head("supervisor"))
        about = last.id if last else ""
        yield Reckoned(
            case.case_id, "supervisor_review", due, due, due, about, what, person=supervisor
        )


@due_rule(
    "rights_request",
    words("Rights request"),
    Opens.FORM_OVER_CASE,
    "rights_request",
    part=TodayPart.NOW,
    always=True,
)
def rights_request(case: CaseRecords, limits: Thresholds) -> Iterator[Reckoned]:
    """A request by the client that has no answer yet."""
    for request in case.of("rights_request"):
        received = day_of(request.fields.get("received"))
        if received and not request.fields.get("answered"):
            due = received + days(limits.rights_answer)
            kind = term_words("rights_type", str(request.fields.get("type", "")))
            what = words(
                "“{kind}”, received on {received}: the answer is due within {n} days, by {due}.",
                kind=kind,
                received=received,
                n=limits.rights_answer,
                due=due,
            )
            shows = received + days(limits.rights_reminder)
            yield Reckoned(case.case_id, "rights_request", shows, due, due, request.id, what)


@due_rule("disposal", words("Disposal"), Opens.TIMELINE, always=True)
def disposal(case: CaseRecords, limits: Thresholds) -> Iterator[Reckoned]:
    """The day on which the records are to be disposed of: the one named, or by the schedule for the
    type of case.
    """
    last = newest(case.of("closure"), "date")
    due = kept_until(
        [closure.fields for closure in case.of("closure")], str(case.head("type")), limits.keep
    )
    if last and due:
        what = words(
            "The records of this case are to be disposed of on {due}, by two people.", due=due
        )
        yield Reckoned(
            case.case_id, "disposal", due - days(limits.order_ending), due, due, last.id, what
        )


@due_rule("task", words("Task"), Opens.FORM, "task", always=True, says_itself=True)
@due_rule(
    "conference_action",
    words("Conference action"),
    Opens.FORM,
    "task",
    always=True,
    says_itself=True,
)
def task(case: CaseRecords, limits: Thresholds) -> Iterator[Reckoned]:
    """Something to be done by its day; what a case conference decided is named as such."""
    conferences = {conference.id for conference in case.of("conference")}
    for one in case.of("task"):
        due = day_of(one.fields.get("due"))
        if due and not one.fields.get("done"):
            decided = str(one.fields.get("from_record")) in conferences
            what = one.fields.get("what", "")
            said = (
                words("Decided by the case conference: {what}", what=what)
                if decided
                else words("Task: {what}", what=what)
            )
            rule = "conference_action" if decided else "task"
            yield Reckoned(case.case_id, rule, due - days(limits.soon), due, due, one.id, said)


@due_rule(
    "comment", words("Comment"), Opens.TIMELINE, part=TodayPart.NOW, always=True, says_itself=True
)
def comment(case: CaseRecords, limits: Thresholds) -> Iterator[Reckoned]:
    """A question to somebody, without an answer: theirs, or a word of whoever asked. What a review
    returned is one of them, however many records it returned.
    """
    answers = {(str(one.fields.get("answers")), one.author) for one in case.of("comment")}
    told = set[tuple[str, str]]()
    for one in case.of("comment"):
        asked = str(one.fields.get("to") or "")
        answered = any((one.id, author) in answers for author in (asked, one.author, None))
        if not asked or not one.written or answered:
            continue
        about, late = str(one.fields.get("about", "")), one.written + days(limits.soon)
        review = _returning(case, one)
        if review and (review.id, asked) in told:
            continue
        if review:
            told.add((review.id, asked))
        text = " ".join(str(one.fields.get("text", "")).split())[:200]
        what = _called(case, about)
        if review:
            said = (
                words("Returned: {what}. {text}", what=what, text=text)
                if what
                else words("Returned: {text}", text=text)
            )
        elif what:
            said = words("You are asked about {what}: {text}", what=what, text=text)
        else:
            said = words("You are asked: {text}", text=text)
        yield Reckoned(
            case.case_id, "comment", one.written, one.written, late, about, said, person=asked
        )


def _returning(case: CaseRecords, comment: Record) -> Record | None:
    """The review that returned with this comment what it is about."""
    about, text = f"{comment.fields.get('about')}@", str(comment.fields.get("text") or "").strip()
    return next(
        (
            review
            for review in case.of("review")
            if review.fields.get("decision") == "returned"
            and str(review.fields.get("comment") or "").strip() == text
            and any(str(line).startswith(about) for line in review.fields.get("versions") or ())
        ),
        None,
    )


def _called(case: CaseRecords, record: str) -> Words | None:
    """A record as a sentence calls it: its kind, and the day it is of."""
    for kind, some in case.records.items():
        for one in some:
            if one.id == record and kind in KINDS:
                day = day_of(one.fields.get(KINDS[kind].happened))
                label = kind_words(kind)
                return words("{kind} of {day}", kind=label, day=day) if day else label
    return None


@due_rule(
    "prohibited_contact",
    words("Prohibited contact"),
    Opens.TIMELINE,
    part=TodayPart.NOW,
    always=True,
)
def prohibited_contact(case: CaseRecords, limits: Thresholds) -> Iterator[Reckoned]:
    """Somebody was met whom it is prohibited to contact, for a reason that the supervisor has not
    read in a review yet, or for none; everybody is told where the case has no supervisor.
    """
    del limits
    supervisor = str(case.head("supervisor") or "")
    prohibit = [*case.of("household_member"), *case.of("condition")]
    for kind in KINDS.values():
        if not kind.field(REASON):
            continue
        for record in case.of(kind.name):
            written = record.changed or record.written
            if not written or _reviewed(case, record, written):
                continue
            why = record.fields.get(REASON)
            if not why and not names_outright(kind, record.fields, _barred(prohibit, written)):
                continue
            yield Reckoned(
                case.case_id,
                "prohibited_contact",
                written,
                written,
                written,
                record.id,
                words(
                    "{kind}: somebody is named with whom contact is prohibited. Read why.",
                    kind=kind_words(kind.name),
                )
                if why
                else words(
                    "{kind}: somebody is named with whom contact is prohibited, and no reason is "
                    "given. Ask why.",
                    kind=kind_words(kind.name),
                ),
                person=supervisor,
            )


def _barred(prohibit: Sequence[Record], written: date) -> list[Barred]:
    """Whom records that were there on that day prohibit to contact."""
    there = [(one.id, one) for one in prohibit if one.written and one.written <= written]
    members = [pair for pair in there if pair[1].kind == "household_member"]
    conditions = [pair for pair in there if pair[1].kind == "condition"]
    return barred_people(members, conditions, written)


def _reviewed(case: CaseRecords, record: Record, written: date) -> bool:
    """Whether a supervisor's review read a record, or was held after it was written."""
    for review in case.of("review"):
        named = {str(line).partition("@")[0] for line in review.fields.get("versions") or ()}
        day = day_of(review.fields.get("date"))
        if record.id in named or (day and day > written):
            return True
    return False
