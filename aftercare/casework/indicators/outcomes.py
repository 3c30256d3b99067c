"""Indicators of referrals, signals, custody, closures, the client's voice and rights."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from aftercare.casework.indicators.declaration import Fact, Indicator, Result, on, whether
from aftercare.casework.reckoned import Thresholds
from aftercare.casework.standing import CaseRecords, day_of, in_effect, moment_of
from aftercare.casework.wording import words

REFERRAL_DAYS = 30
FOLLOW_UP = 365  # days after release that make a full follow-up
CUSTODY_REASONS = ("new_offence", "technical", "preventive_order")

REFERRAL_COMPLETION = Indicator(
    "referral_completion",
    words("Referral completion"),
    words("Service received within 30 days"),
    words("Referrals with consent, 30 days on"),
    words("Referrals without a recorded consent"),
    words("No outcome, or no day of the service"),
)
SIGNAL_TIMELINESS = Indicator(
    "signal_timeliness",
    words("Signal timeliness"),
    words("Acknowledged in time"),
    words("Signals noticed in the period"),
)
SIGNALS_UNSUBSTANTIATED = Indicator(
    "signals_unsubstantiated",
    words("Signals unsubstantiated"),
    words("Found unsubstantiated"),
    words("Signals noticed in the period"),
    None,
    words("Without an outcome, or unresolved"),
)
RETURN_TO_CUSTODY = Indicator(
    "return_to_custody",
    words("Return to custody"),
    words("Returned to custody within a year of release"),
    words("Clients whose year after release ends in the period, followed to its end"),
    words("Clients not followed to the end: transferred, or contact lost"),
)
RETURN_REASONS = tuple(
    Indicator(
        f"return_{reason}",
        words("Return to custody: {reason}", reason=label),
        words("Returned to custody within a year of release, for this reason"),
        words("Clients whose year after release ends in the period, followed to its end"),
        words("Clients not followed to the end: transferred, or contact lost"),
        words("Returned, and no reason is written"),
    )
    for reason, label in zip(
        CUSTODY_REASONS,
        (words("new offence"), words("technical"), words("preventive order")),
        strict=True,
    )
)
PLANNED_CLOSURE = Indicator(
    "planned_closure",
    words("Planned closure"),
    words("Goals met or order ended, with an exit plan: safety plan reviewed, told how to return"),
    words("Cases closed in the period"),
    None,
    words("Nobody wrote whether there is an exit plan"),
)
CLIENT_VOICE = Indicator(
    "client_voice",
    words("Client voice: treated with respect"),
    words("Said yes"),
    words("Clients who answered, on closures in the period"),
)
RESPONSE_RATE = Indicator(
    "response_rate",
    words("Client voice: response rate"),
    words("Clients who answered"),
    words("Cases closed in the period"),
)
RIGHTS = Indicator(
    "rights",
    words("Rights"),
    words("Answered within the days set for it"),
    words("Requests whose answer falls due in the period"),
    words("Requests withdrawn by the client"),
)


def referral_completion(case: CaseRecords, limits: Thresholds) -> Iterator[Fact]:
    """Services that clients were referred to."""
    del limits
    for referral in case.of("referral"):
        sent = day_of(referral.fields.get("sent"))
        if sent is None:
            continue
        due = sent + timedelta(days=REFERRAL_DAYS)
        if not referral.fields.get("consent"):
            yield on("referral_completion", due, Result.EXCLUDED, referral.id)
            continue
        outcome, received = referral.fields.get("outcome"), day_of(referral.fields.get("received"))
        met: bool | None = bool(received and received <= due)
        if not outcome or (outcome == "service_received" and received is None):
            met = None
        elif outcome != "service_received":
            met = False
        yield on("referral_completion", due, whether(met=met), referral.id, due + timedelta(days=1))


def signals(case: CaseRecords, limits: Thresholds) -> Iterator[Fact]:
    """Whether signals were acknowledged in time, and what came of them."""
    for signal in case.of("signal"):
        noticed = moment_of(signal.fields.get("noticed"))
        if noticed is None:
            continue
        hours = limits.signal_urgent if signal.fields.get("urgency") == "urgent" else limits.signal
        acknowledged, late = (
            moment_of(signal.fields.get("acknowledged")),
            noticed + timedelta(hours=hours),
        )
        in_time = bool(acknowledged and acknowledged <= late)
        yield on(
            "signal_timeliness",
            noticed.date(),
            whether(met=in_time),
            signal.id,
            late.date() + timedelta(days=1),
        )
        outcome = signal.fields.get("outcome")
        met = None if outcome in (None, "unresolved") else outcome == "unsubstantiated"
        yield on("signals_unsubstantiated", noticed.date(), whether(met=met), signal.id)


def return_to_custody(case: CaseRecords, limits: Thresholds) -> Iterator[Fact]:
    """Whether clients came back to custody within a year, of those who were followed so long."""
    del limits
    released = day_of(case.head("release_date"))
    if released is None:
        return
    ends = released + timedelta(days=FOLLOW_UP)
    names = ("return_to_custody", *(f"return_{reason}" for reason in CUSTODY_REASONS))
    returned = sorted(
        (day, phase.id, phase)
        for phase in case.of("phase")
        if phase.fields.get("phase") == "returned_to_custody"
        and (day := day_of(phase.fields.get("from_date")))
        and released < day <= ends
    )
    if not returned:
        lost = _left_before(case, ends)
        for name in names:
            yield on(
                name, ends, Result.EXCLUDED if lost else Result.NO, "", ends + timedelta(days=1)
            )
        return
    first = returned[0][2]
    reason = first.fields.get("custody_reason")
    yield on(names[0], ends, Result.YES, first.id)
    for name, which in zip(names[1:], CUSTODY_REASONS, strict=True):
        yield on(name, ends, whether(met=None if not reason else reason == which), first.id)


def _left_before(case: CaseRecords, ends: date) -> bool:
    gone = [
        phase for phase in in_effect(case.of("phase")) if phase.fields.get("phase") == "transferred"
    ]
    gone_days = [day_of(phase.fields.get("from_date")) for phase in gone]
    lost = [
        closure
        for closure in case.of("closure")
        if closure.fields.get("reason") in ("lost_contact", "moved", "death")
    ]
    return any(
        day and day <= ends
        for day in (*gone_days, *(day_of(closure.fields.get("date")) for closure in lost))
    )


def closures(case: CaseRecords, limits: Thresholds) -> Iterator[Fact]:
    """How cases were closed, and what the client says of how they were treated."""
    del limits
    for closure in case.of("closure"):
        day = day_of(closure.fields.get("date"))
        if day is None:
            continue
        planned = closure.fields.get("reason") in ("goals_met", "order_ended")
        parts = [
            closure.fields.get(name) for name in ("safety_plan_reviewed", "told_how_to_return")
        ]
        met = planned and all(parts)
        unsaid = planned and None in parts and False not in parts
        yield on("planned_closure", day, Result.UNKNOWN if unsaid else whether(met=met), closure.id)
        said = closure.fields.get("treated_with_respect")
        yield on("response_rate", day, whether(met=said in ("yes", "no")), closure.id)
        if said in ("yes", "no"):
            yield on("client_voice", day, whether(met=said == "yes"), closure.id)


def rights(case: CaseRecords, limits: Thresholds) -> Iterator[Fact]:
    """Requests of clients about their own data."""
    for rights_request in case.of("rights_request"):
        received, answered = (
            day_of(rights_request.fields.get("received")),
            day_of(rights_request.fields.get("answered")),
        )
        if received:
            due = received + timedelta(days=limits.rights_answer)
            if rights_request.fields.get("decision") == "withdrawn":
                yield on("rights", due, Result.EXCLUDED, rights_request.id)
            else:
                met = bool(answered and answered <= due)
                yield on(
                    "rights", due, whether(met=met), rights_request.id, due + timedelta(days=1)
                )
