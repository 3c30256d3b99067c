"""Contradictions across the records of a case: each may be right alone, together they cannot be.
Pure functions.

Nothing here decides; each one asks a person, who corrects a record or says why both may stand (kind
`settlement`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from itertools import combinations, pairwise
from operator import itemgetter
from typing import Any

import msgspec

from aftercare.casework.apart import Notes, followed
from aftercare.casework.authority import Claim
from aftercare.casework.bounds import before_its_time
from aftercare.casework.kinds import KINDS
from aftercare.casework.labels import field_words, kind_words
from aftercare.casework.standing import day_of, in_effect, moment_of
from aftercare.casework.vocabulary import term_words
from aftercare.casework.wording import Words, words

USUAL_VISIT = 30  # minutes, where the duration is not written
MOST_TWICE = 1000  # pairs of visits told of in one case; others when these are settled
REMOTE = ("phone", "message", "group")  # contacts that two workers may well have at once
PART_TIME = ("part_time", "casual")
AFTER = {  # the phases that may follow one; any may follow a phase that is not named
    "closed": ("reopened",),
    "transferred": ("reopened",),
    "returned_to_custody": ("custody", "release_preparation", "closed", "transferred", "suspended"),
}


class Authored(msgspec.Struct, frozen=True):
    """A record with the person who first wrote it, a text that names its exact version, what in it
    does not count, and the day on which it was last changed.
    """

    id: str
    kind: str
    fields: Mapping[str, Any]
    author: str = ""
    version: str = ""
    claims: tuple[Claim, ...] = ()
    changed: date | None = None


class CaseState(msgspec.Struct, frozen=True):
    """The records of one case by kind, struck-out ones left out, and who leads it by the access
    chain.
    """

    case: str
    records: Mapping[str, Sequence[Authored]]
    leads: tuple[str, ...] = ()

    def of(self, kind: str) -> list[Authored]:
        """The records of a kind, by id."""
        return sorted(self.records.get(kind, ()), key=lambda record: record.id)


class Contradiction(msgspec.Struct, frozen=True):
    """Records that cannot all be right, and one sentence that says why. `people` are the ids that
    stand in it as {p0}, {p1}.
    """

    case: str
    rule: str
    records: tuple[str, ...]
    what: Words
    people: tuple[str, ...] = ()

    def statement(self, language: str, names: Mapping[str, str] | None = None) -> str:
        """The sentence, with names put in."""
        said = {
            f"p{place}": (names or {}).get(person, person[:8])
            for place, person in enumerate(self.people)
        }
        return Words(self.what.text, {**self.what.values, **said}).say(language)


Rule = Callable[[CaseState], Iterator[Contradiction]]


def contradictions(case: CaseState, failed: Notes | None = None) -> list[Contradiction]:
    """Everything in a case that contradicts itself and that nobody has settled; rules that fail are
    named in `failed`.
    """
    settled = settlements([settlement.fields for settlement in case.records.get("settlement", ())])
    unsettled = [
        contradiction
        for contradiction in followed((*RULES, *FALSIFIED), failed, case)
        if (contradiction.rule, frozenset(contradiction.records)) not in settled
    ]
    return sorted(unsettled, key=lambda contradiction: (contradiction.rule, contradiction.records))


def settlements(fields: Sequence[Mapping[str, Any]]) -> set[tuple[Any, frozenset[Any]]]:
    """(rule, records) of what people have said may stand."""
    return {(field.get("rule"), frozenset(field.get("records") or ())) for field in fields}


def _made(
    case: CaseState,
    rule: str,
    records: Sequence[Authored],
    what: Words,
    people: tuple[str, ...] = (),
) -> Contradiction:
    return Contradiction(
        case.case, rule, tuple(sorted(record.id for record in records)), what, people
    )


def overlapping_placements(case: CaseState) -> Iterator[Contradiction]:
    """Two full-time placements at the same time."""
    full = [
        placement
        for placement in case.of("placement")
        if _full_time(placement.fields) and day_of(placement.fields.get("start"))
    ]
    for earlier, other in combinations(full, 2):
        first, second = (day_of(record.fields["start"]) for record in (earlier, other))
        ends = [day_of(record.fields.get("end")) or date.max for record in (earlier, other)]
        if first and second and first < ends[1] and second < ends[0]:
            who = earlier.fields.get("employer", ""), other.fields.get("employer", "")
            yield _made(
                case,
                "overlapping_placements",
                (earlier, other),
                words(
                    "Two full-time placements at the same time: {one} from {first} and "
                    "{other} from {second}.",
                    one=who[0],
                    first=first,
                    other=who[1],
                    second=second,
                ),
            )


def _full_time(fields: Mapping[str, Any]) -> bool:
    return fields.get("type") != "volunteering" and fields.get("hours") not in PART_TIME


def two_leads(case: CaseState) -> Iterator[Contradiction]:
    """More than one person leads the case, or the case names another lead than access does."""
    head = next(iter(case.of("case")), None)
    named = str(head.fields.get("lead_worker") or "") if head else ""
    leads = sorted({*case.leads, named} - {""}) if case.leads else []
    if head and len(leads) > 1:
        if len(leads) == 2:
            what = words("Two people lead this case: {p0} and {p1}.")
        else:
            what = words("{n} people lead this case: {p0}, {p1} and others.", n=len(leads))
        yield _made(case, "two_leads", (head,), what, tuple(leads))


def visit_twice(case: CaseState) -> Iterator[Contradiction]:
    """One visit that two workers recorded, or two workers with the client at the same time."""
    spans = [
        (visit, span)
        for visit in case.of("visit")
        if visit.fields.get("type") not in REMOTE and (span := _span(visit.fields))
    ]
    # moments compared as numbers, which is much faster
    timed = (
        ((start.timestamp(), end.timestamp(), visit.id), start.date(), visit)
        for visit, (start, end) in spans
    )
    held = sorted(timed, key=itemgetter(0))
    going_on: dict[str, list[tuple[float, date, Authored]]] = {}  # by author
    left = MOST_TWICE
    for (start, end, _), day, visit in held:
        for author in sorted(
            going_on.keys() - {visit.author}
        ):  # the same ones are told on every device
            going_on[author] = [item for item in going_on[author] if item[0] > start]
            for _, first_day, other in going_on[author][:left]:
                left -= 1
                yield _made(
                    case,
                    "visit_twice",
                    (other, visit),
                    words(
                        "{p0} and {p1} both recorded a visit on {day} at the same hour; if "
                        "it was one visit, strike one record out.",
                        day=first_day,
                    ),
                    (other.author, visit.author),
                )
        going_on.setdefault(visit.author, []).append((end, day, visit))


def _span(fields: Mapping[str, Any]) -> tuple[datetime, datetime] | None:
    start = moment_of(fields.get("held"))
    if start is None or fields.get("outcome") in ("cancelled_by_us", "rearranged"):
        return None
    minutes = fields.get("duration")
    return start, start + timedelta(
        minutes=minutes if isinstance(minutes, int) and minutes > 0 else USUAL_VISIT
    )


def impossible_phase(case: CaseState) -> Iterator[Contradiction]:
    """A phase that the one before it rules out, or two phases that begin on one day."""
    dated = [
        (day, phase)
        for phase in in_effect(case.of("phase"))
        if (day := day_of(phase.fields.get("from_date")))
    ]
    dated.sort(key=lambda item: (item[0], item[1].id))
    for (day, phase), (next_day, other) in pairwise(dated):
        before, after = str(phase.fields.get("phase")), str(other.fields.get("phase"))
        if day == next_day:
            if before != after and not {before, after} & {"reopened"}:
                yield _made(
                    case,
                    "impossible_phase",
                    (phase, other),
                    words(
                        "Two phases begin on {day}: {before} and {after}.",
                        day=day,
                        before=term_words("phase", before),
                        after=term_words("phase", after),
                    ),
                )
        elif before in AFTER and after not in AFTER[before] and after != before:
            yield _made(
                case,
                "impossible_phase",
                (phase, other),
                words(
                    "{after} from {next_day} cannot follow {before} of {day}.",
                    after=term_words("phase", after),
                    next_day=next_day,
                    before=term_words("phase", before),
                    day=day,
                ),
            )


def changed_after_approval(case: CaseState) -> Iterator[Contradiction]:
    """A record that was changed after a supervisor approved it; the newest review of it counts."""
    versions = {one.id: one for versions_of_one in case.records.values() for one in versions_of_one}
    reviews: dict[str, tuple[Authored, str]] = {}
    for review in sorted(case.of("review"), key=lambda one: str(one.version)):
        for line in review.fields.get("versions") or ():
            record, _, version = str(line).partition("@")
            reviews[record] = (review, version)
    for record, (review, version) in sorted(reviews.items()):
        known = versions.get(record)
        if known and review.fields.get("decision") == "approved" and known.version != version:
            yield _made(
                case,
                "changed_after_approval",
                (known, review),
                words("{kind}: changed after {p0} approved it.", kind=kind_words(known.kind)),
                (review.author,),
            )


def decided_by_another(case: CaseState) -> Iterator[Contradiction]:
    """A decision written by somebody who may not take it, or in the name of somebody else: it
    counts for nothing.
    """
    for records in case.records.values():
        for record in records:
            for claim in record.claims:
                field = next(iter(claim.fields))
                label = field_words(record.kind, field)
                if claim.named and claim.named != claim.author:
                    what = words(
                        "{kind}: {p0} wrote that {p1} decided this: “{field}”. It counts for "
                        "nothing.",
                        kind=kind_words(record.kind),
                        field=label,
                    )
                else:
                    what = words(
                        "{kind}: {p0} wrote “{field}”, which was not theirs to decide. It "
                        "counts for nothing.",
                        kind=kind_words(record.kind),
                        field=label,
                    )
                people = (
                    (claim.author, claim.named)
                    if claim.named and claim.named != claim.author
                    else (claim.author,)
                )
                yield _made(case, "decided_by_another", (record,), what, people)


def same_id(case: CaseState) -> Iterator[Contradiction]:
    """Two records of the case with one id: what is written about one could be taken to be about the
    other.
    """
    known: dict[str, list[Authored]] = {}
    for records in case.records.values():
        for record in records:
            known.setdefault(record.id, []).append(record)
    for several in known.values():
        if len(several) > 1:
            kinds = sorted(several, key=lambda record: (record.kind, str(record.version)))
            what = words(
                "{kind} by {p0} and {other} by {p1} have the same id; one of them was copied "
                "to be mistaken for the other.",
                kind=kind_words(kinds[0].kind),
                other=kind_words(kinds[1].kind),
            )
            yield _made(case, "same_id", several, what, (kinds[0].author, kinds[1].author))


def two_heads(case: CaseState) -> Iterator[Contradiction]:
    """More than one record of the client, or of the case: the first one names the case."""
    for kind in ("client", "case"):
        heads = case.of(kind)
        if len({head.id for head in heads}) > 1:
            what = words(
                "This case has {n} records of a kind that it has once: “{kind}”, by {p0} and {p1}.",
                n=len(heads),
                kind=kind_words(kind),
            )
            yield _made(case, "two_heads", heads, what, (heads[0].author, heads[1].author))


def shared_id(case: str, kind: str, record: str, others: Sequence[str]) -> Contradiction:
    """A record whose id is used in other cases too; `others` are what people call these."""
    what = words(
        "{kind}: its id is also used in another case: {others}. Each stays in its own case; "
        "one was copied from the other.",
        kind=kind_words(kind),
        others=", ".join(others),
    )
    return Contradiction(case, "shared_id", (record,), what)


def before_it_happened(case: CaseState) -> Iterator[Contradiction]:
    """A record that tells of what had not happened yet when it was written."""
    for name in sorted(case.records):
        kind = KINDS.get(name)
        for record in case.of(name) if kind else ():
            early = (
                before_its_time(kind, record.fields, record.changed)
                if kind and record.changed
                else ()
            )
            for field in early:
                yield _made(
                    case,
                    "before_it_happened",
                    (record,),
                    words(
                        "{kind}: {field} is {day}, but that was written on {written}, before it "
                        "can have happened. Correct it.",
                        kind=kind_words(name),
                        field=field_words(name, field),
                        day=day_of(record.fields[field]),
                        written=record.changed,
                    ),
                )


RULES: tuple[Rule, ...] = (
    before_it_happened,
    overlapping_placements,
    two_leads,
    visit_twice,
    impossible_phase,
    changed_after_approval,
)
# what an honest program does not write
FALSIFIED: tuple[Rule, ...] = (decided_by_another, same_id, two_heads)
