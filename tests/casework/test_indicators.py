"""A generated year of aftercare: every indicator of every month, counted here afresh from the records, day by day."""

import random
from datetime import date, datetime, timedelta

import pytest

from aftercare.casework.indicators import INDICATORS, facts_of
from aftercare.casework.indicators.counting import Figure, Group, NoSuchPeriod, Period, figures
from aftercare.casework.indicators.declaration import Result
from aftercare.casework.reckoned import Thresholds
from aftercare.casework.standing import CaseRecords, Record

TODAY = date(2026, 11, 21)
MONTHS = [Period.read(f"2026-{month:02}") for month in range(1, 13)]
LIMITS = Thresholds()
UNWRITTEN: dict[str, list[date]] = {}  # walked day by day once for each case


def days(n: int) -> timedelta:
    return timedelta(days=n)


class Year:
    """Cases with a year of records in them, made from a seed."""

    def __init__(self, seed: int, cases: int) -> None:
        self.random = random.Random(seed)
        self.cases = [self._case(n) for n in range(cases)]
        self.groups = {
            case.case_id: Group(
                self.random.choice(["female", "male", ""]),
                self.random.choice(["Kota Bharu", "Klang", ""]),
            )
            for case in self.cases
        }

    def maybe(self, *values):
        return self.random.choice(values)

    def day(self) -> date:
        return date(2025, 10, 1) + days(self.random.randrange(430))

    def _case(self, n: int) -> CaseRecords:
        found: dict[str, list[Record]] = {}

        def add(kind, written=None, changed=None, **fields):
            record = Record(
                f"{n}-{kind}-{len(found.get(kind, ()))}", kind, fields, written, changed
            )
            found.setdefault(kind, []).append(record)
            return record.id

        released = self.day()
        head = {
            "opened": str(released - days(20)),
            "contact_frequency": self.maybe("weekly", "fortnightly", "monthly", "as_needed"),
        }
        if self.random.random() < 0.9:
            head["release_date"] = str(released)
        add("case", **head)
        for _ in range(self.random.randrange(3)):
            phase = self.maybe(
                "stabilisation",
                "suspended",
                "returned_to_custody",
                "transferred",
                "reopened",
                "closed",
            )
            reason = self.maybe(None, "new_offence", "technical", "preventive_order")
            from_date = str(released + days(self.random.randrange(1, 420)))
            decided = "sup" if int(from_date[-2:]) % 3 else None
            add(
                "phase", phase=phase, from_date=from_date, custody_reason=reason, decided_by=decided
            )
        for _ in range(self.random.randrange(12)):
            at = f"{released + days(self.random.randrange(-10, 300))}T10:00:00+08:00"
            outcome = self.maybe(
                "completed",
                "completed",
                "partial",
                "client_absent",
                "cancelled_by_us",
                "rearranged",
            )
            if self.random.random() < 0.2:
                add("visit", planned=at)
            else:
                add("visit", held=at, outcome=outcome)
        for _ in range(self.random.randrange(2)):
            add(
                "plan",
                date=str(released + days(self.random.randrange(0, 60))),
                client_agreed=self.maybe("agreed", "does_not_agree", None),
            )
        for _ in range(self.random.randrange(4)):
            written = self.day()
            add(
                "goal",
                written,
                written + days(self.random.randrange(100)),
                domain=self.maybe("education_training_employment", "health"),
                status=self.maybe(
                    "proposed",
                    "active",
                    "paused",
                    "achieved",
                    "partly_achieved",
                    "dropped_by_client",
                ),
                target_date=self.maybe(None, str(self.day())),
            )
        for _ in range(self.random.randrange(3)):
            add(
                "training",
                to_date=str(self.day()),
                result=self.maybe("completed", "certified", "withdrew", "ongoing", None),
            )
        for _ in range(self.random.randrange(3)):
            start = self.day()
            end = self.maybe(None, start + days(self.random.randrange(200)))
            kind = self.maybe("paid", "self_employment", "volunteering", "apprenticeship")
            placement = add("placement", start=str(start), type=kind, end=str(end) if end else None)
            for n_days in (30, 90, 180):
                if self.random.random() < 0.5:
                    status = self.maybe(
                        "same_job", "other_job", "dismissed", "unknown", "better_job"
                    )
                    add(
                        "retention_check",
                        placement=placement,
                        day=n_days,
                        status=status,
                        verified_by=self.maybe(None, "visit"),
                    )
        for _ in range(self.random.randrange(3)):
            at = released + days(self.maybe(80, 92, 110, 175, 190))
            nights = self.maybe(0, 0, 2, None)
            add(
                "housing_check",
                date=str(at),
                situation=self.maybe("settled", "temporary", "not_known"),
                nights_without_shelter=nights,
            )
        for _ in range(self.random.randrange(3)):
            add(
                "household_member",
                self.day(),
                contact_safe=self.maybe(True, False),
                contact_prohibited=self.maybe(None, None, True),
            )
        for _ in range(self.random.randrange(5)):
            add(
                "family_engagement",
                date=str(self.day()),
                outcome=self.maybe("strengthened", "unsafe", None, "strained"),
            )
        for _ in range(self.random.randrange(3)):
            assessed = self.day()
            which = add("assessment", type=self.maybe("initial", "review"), date=str(assessed))
            need = add(
                "assessment_domain",
                assessment=which,
                domain=self.maybe("children_family", "health"),
                rating=self.maybe("some_need", "strength", "priority_need"),
            )
            if self.random.random() < 0.6:
                add(
                    "support",
                    date=str(assessed + days(self.random.randrange(50))),
                    need=self.maybe(need, None),
                )
        for _ in range(self.random.randrange(4)):
            since = self.day()
            add(
                "community_tie",
                since=str(since),
                until=self.maybe(None, str(since + days(90))),
                regular=self.maybe(True, True, False, None),
                prosocial=self.maybe(True, True, None),
            )
        for _ in range(self.random.randrange(3)):
            sent = self.day()
            outcome = self.maybe("service_received", "pending", "accepted", None, "no_show")
            received = (
                self.maybe(None, str(sent + days(self.random.randrange(60))))
                if outcome == "service_received"
                else None
            )
            add(
                "referral",
                sent=str(sent),
                consent=self.maybe("c", "c", None),
                outcome=outcome,
                received=received,
            )
        for _ in range(self.random.randrange(3)):
            noticed = datetime.fromisoformat(f"{self.day()}T20:00:00+08:00")
            late = self.maybe(None, timedelta(hours=1), timedelta(hours=20), timedelta(hours=60))
            add(
                "signal",
                noticed=noticed.isoformat(),
                urgency=self.maybe("urgent", "routine"),
                acknowledged=(noticed + late).isoformat() if late else None,
                outcome=self.maybe(None, "unresolved", "unsubstantiated", "substantiated"),
            )
        if self.random.random() < 0.4:
            add(
                "closure",
                date=str(self.day()),
                reason=self.maybe("goals_met", "order_ended", "lost_contact", "client_choice"),
                safety_plan_reviewed=self.maybe(True, True, False, None),
                told_how_to_return=self.maybe(True, True, None),
                treated_with_respect=self.maybe("yes", "no", "not_asked", None),
            )
        for _ in range(self.random.randrange(2)):
            received = self.day()
            add(
                "rights_request",
                received=str(received),
                answered=self.maybe(None, str(received + days(self.random.randrange(40)))),
                decision=self.maybe("granted", "withdrawn", None),
            )
        return CaseRecords(f"case-{n}", found)


# -- the same again, counted in another way: month by month, asking the records plain questions ----


def d(value):
    return date.fromisoformat(value[:10]) if value else None


def decided(phase):
    """A closing, a transfer, a reopening counts once somebody decided it."""
    return (
        phase.fields["phase"] not in ("closed", "transferred", "reopened")
        or phase.fields["decided_by"]
    )


def state_of(case, day):
    """The phase that holds on a day, by walking through all of them; "unborn" before the case was opened."""
    opened = d(case.head("opened"))
    now = "unborn" if opened is None or day < opened else "open"
    for phase in sorted(
        filter(decided, case.of("phase")), key=lambda one: (one.fields["from_date"], one.id)
    ):
        if d(phase.fields["from_date"]) <= day and now != "unborn":
            now = phase.fields["phase"]
    return now


RESTS = {
    "closed",
    "suspended",
    "returned_to_custody",
    "transferred",
    "custody",
    "pre_trial",
    "unborn",
}


def works(case, day):
    return state_of(case, day) not in RESTS


def yes_no(*, met, unknown=False, settled=True):
    if unknown or (not met and not settled):
        return "unknown"
    return "yes" if met else "no"


def seen_days(case):
    return [
        d(v.fields["held"])
        for v in case.of("visit")
        if v.fields.get("outcome") in ("completed", "partial")
    ]


def expected(case, month):
    """(indicator, yes | no | unknown | excluded) of everything that counts in a month."""
    first, last = month.first, min(month.last, TODAY)
    if first > TODAY:
        return

    def inside(day):
        return day is not None and first <= day <= last

    released = d(case.head("release_date"))
    since = released or d(case.head("opened"))
    if inside(released):
        due, left = released, 3
        while left:
            due += days(1)
            left -= due.weekday() < 5
        met = any(released <= day <= due for day in seen_days(case))
        yield "first_contact", yes_no(met=met, settled=due < TODAY)
    for visit in case.of("visit"):
        if inside(d(visit.fields.get("held") or visit.fields.get("planned"))):
            outcome = visit.fields.get("outcome")
            if outcome == "cancelled_by_us":
                yield "contact_completion", "excluded"
            else:
                yield "contact_completion", yes_no(met=outcome == "completed", unknown=not outcome)
    if case.case_id not in UNWRITTEN:
        UNWRITTEN[case.case_id] = unwritten(case)
    yield from (("contact_completion", "no") for day in UNWRITTEN[case.case_id] if inside(day))
    if inside(since + days(30)):
        due = since + days(30)
        plans = [p.fields for p in case.of("plan") if d(p.fields["date"]) <= due]
        met = any(p["client_agreed"] == "agreed" for p in plans)
        unsaid = not met and any(p["client_agreed"] is None for p in plans)
        yield (
            "plan_timeliness",
            yes_no(met=met, unknown=unsaid, settled=due < TODAY)
            if works(case, due)
            else "excluded",
        )
    for goal in case.of("goal"):
        if inside(d(goal.fields["target_date"])):
            status = goal.fields["status"]
            yield (
                "goal_attainment",
                yes_no(
                    met=status in ("achieved", "partly_achieved"),
                    unknown=status in ("proposed", "active", "paused"),
                ),
            )
    for one in case.of("training"):
        if inside(d(one.fields["to_date"])):
            result = one.fields["result"]
            yield (
                "training_completion",
                yes_no(
                    met=result in ("completed", "certified"), unknown=result in (None, "ongoing")
                ),
            )
    goals = [
        g
        for g in case.of("goal")
        if g.fields["domain"] == "education_training_employment"
        and g.fields["status"] != "proposed"
    ]
    each_day = [first + days(n) for n in range((last - first).days + 1)]
    if any(
        works(case, day)
        and g.written <= day
        and (g.fields["status"] == "active" or day <= g.changed)
        for day in each_day
        for g in goals
    ):
        started = [
            p
            for p in case.of("placement")
            if p.fields["type"] in ("paid", "self_employment") and inside(d(p.fields["start"]))
        ]
        yield "placement_rate", "yes" if started else "no"
    yield from retention(case, inside)
    for n in (90, 180):
        if released and inside(released + days(n)):
            yield f"housing_{n}", housing(case, released + days(n))
    safe = [
        m
        for m in case.of("household_member")
        if m.fields["contact_safe"] and not m.fields["contact_prohibited"]
    ]
    if safe and any(works(case, day) and day >= min(m.written for m in safe) for day in each_day):
        met = [
            e
            for e in case.of("family_engagement")
            if last - days(29) <= d(e.fields["date"]) <= last and e.fields["outcome"] != "unsafe"
        ]
        sure = [e for e in met if e.fields["outcome"]]
        yield "family_contact", "yes" if sure else "unknown" if met else "no"
    for need in case.of("assessment_domain"):
        assessed = next(
            d(a.fields["date"]) for a in case.of("assessment") if a.id == need.fields["assessment"]
        )
        if (
            need.fields["domain"] == "children_family"
            and need.fields["rating"] != "strength"
            and inside(assessed + days(30))
        ):
            near = [
                s.fields["need"]
                for s in case.of("support")
                if assessed <= d(s.fields["date"]) <= assessed + days(30)
            ]
            yield (
                "family_support",
                yes_no(
                    met=need.id in near,
                    unknown=need.id not in near and None in near,
                    settled=assessed + days(30) < TODAY,
                ),
            )
    for review in case.of("assessment"):
        day = d(review.fields["date"])
        if review.fields["type"] == "review" and inside(day):
            ties = [
                t.fields
                for t in case.of("community_tie")
                if d(t.fields["since"]) <= day
                and (not t.fields["until"] or d(t.fields["until"]) >= day)
            ]
            sure = len([t for t in ties if t["regular"] and t["prosocial"]])
            perhaps = len(
                [t for t in ties if t["regular"] is not False and t["prosocial"] is not False]
            )
            yield "prosocial_ties", "yes" if sure >= 2 else "unknown" if perhaps >= 2 else "no"
    for one in case.of("referral"):
        due = d(one.fields["sent"]) + days(30)
        if inside(due):
            outcome, received = one.fields["outcome"], d(one.fields["received"])
            if not one.fields["consent"]:
                yield "referral_completion", "excluded"
            else:
                unknown = outcome is None or (outcome == "service_received" and not received)
                yield (
                    "referral_completion",
                    yes_no(
                        met=bool(received) and received <= due, unknown=unknown, settled=due < TODAY
                    ),
                )
    for one in case.of("signal"):
        noticed = datetime.fromisoformat(one.fields["noticed"])
        if inside(noticed.date()):
            hours = 2 if one.fields["urgency"] == "urgent" else 24
            acknowledged = one.fields["acknowledged"]
            met = bool(acknowledged) and datetime.fromisoformat(
                acknowledged
            ) - noticed <= timedelta(hours=hours)
            yield (
                "signal_timeliness",
                yes_no(met=met, settled=(noticed + timedelta(hours=hours)).date() < TODAY),
            )
            outcome = one.fields["outcome"]
            yield (
                "signals_unsubstantiated",
                yes_no(met=outcome == "unsubstantiated", unknown=outcome in (None, "unresolved")),
            )
    if released and inside(released + days(365)):
        yield from custody(case, released)
    for one in case.of("closure"):
        if inside(d(one.fields["date"])):
            f = one.fields
            planned = f["reason"] in ("goals_met", "order_ended")
            parts = (f["safety_plan_reviewed"], f["told_how_to_return"])
            unsaid = planned and None in parts and False not in parts
            yield "planned_closure", yes_no(met=planned and parts == (True, True), unknown=unsaid)
            answered = f["treated_with_respect"] in ("yes", "no")
            yield "response_rate", "yes" if answered else "no"
            if answered:
                yield "client_voice", f["treated_with_respect"]
    for one in case.of("rights_request"):
        due = d(one.fields["received"]) + days(21)
        if inside(due):
            answered = d(one.fields["answered"])
            met = bool(answered) and answered <= due
            yield (
                "rights",
                "excluded"
                if one.fields["decision"] == "withdrawn"
                else yes_no(met=met, settled=due < TODAY),
            )


def unwritten(case):
    """Days on which the frequency asked for a contact and nothing was written for more than three days after: walked day by day."""
    every = {"weekly": 7, "fortnightly": 14, "monthly": 30}.get(case.head("contact_frequency"))
    if not every:
        return []
    visits = {
        d(v.fields.get("held") or v.fields.get("planned"))
        for v in case.of("visit")
        if v.fields.get("outcome") != "cancelled_by_us"
    }
    found, anchor, due = [], None, None
    day = d(case.head("opened"))
    while day < TODAY:
        if not works(case, day):
            anchor = due = None
        elif anchor is None:
            anchor, due = day, day + days(every)
        if anchor is not None and day in visits:
            due = day + days(every)
        if due and day == due:
            silent = not any(
                due <= visit <= due + days(3) for visit in visits if stays_open(case, due, visit)
            )
            if silent and due + days(3) < TODAY:
                found.append(due)
            if silent:
                due += days(every)
        day += days(1)
    return found


def stays_open(case, first, last):
    return all(works(case, first + days(n)) for n in range((last - first).days + 1))


def retention(case, inside):
    stays = [p for p in case.of("placement") if p.fields["type"] != "volunteering"]
    for p in stays:
        for n in (30, 90, 180):
            day = d(p.fields["start"]) + days(n)
            if not inside(day):
                continue
            checks = [
                c.fields
                for c in case.of("retention_check")
                if c.fields["placement"] == p.id and c.fields["day"] == n
            ]
            if checks:
                status = checks[-1]["status"]
                stayed = status in ("same_job", "better_job", "other_job")
                yield (
                    f"retention_{n}",
                    yes_no(
                        met=stayed,
                        unknown=status == "unknown" or (stayed and not checks[-1]["verified_by"]),
                    ),
                )
                continue
            end = d(p.fields["end"])
            gone = bool(end) and end < day
            others = [o for o in stays if o.id != p.id and d(o.fields["start"]) <= day]
            went_on = [
                o
                for o in others
                if (d(o.fields["start"]) - (end or day)).days <= 14
                and (not o.fields["end"] or d(o.fields["end"]) >= day)
            ]
            yield (
                f"retention_{n}",
                "no" if gone and not went_on and day + days(7) < TODAY else "unknown",
            )


def housing(case, day):
    if not works(case, day):
        return "excluded"
    near = [c for c in case.of("housing_check") if abs((d(c.fields["date"]) - day).days) <= 15]
    if not near:
        return "unknown"
    check = min(
        near, key=lambda c: (abs((d(c.fields["date"]) - day).days), c.fields["date"], c.id)
    ).fields
    nights, where = check["nights_without_shelter"], check["situation"]
    if where == "temporary" or (nights is not None and nights > 0):
        return "no"
    return "yes" if where == "settled" and nights == 0 else "unknown"


def custody(case, released):
    ends = released + days(365)
    names = ("return_new_offence", "return_technical", "return_preventive_order")
    back = [
        p
        for p in case.of("phase")
        if p.fields["phase"] == "returned_to_custody"
        and released < d(p.fields["from_date"]) <= ends
    ]
    if back:
        reason = min(back, key=lambda p: (p.fields["from_date"], p.id)).fields["custody_reason"]
        yield "return_to_custody", "yes"
        for name in names:
            yield name, yes_no(met=name == f"return_{reason}", unknown=reason is None)
        return
    left = [p for p in case.of("phase") if p.fields["phase"] == "transferred" and decided(p)]
    moved = any(d(p.fields["from_date"]) <= ends for p in left)
    lost = any(
        c.fields["reason"] == "lost_contact" and d(c.fields["date"]) <= ends
        for c in case.of("closure")
    )
    for name in ("return_to_custody", *names):
        yield name, "excluded" if moved or lost else yes_no(met=False, settled=ends < TODAY)


def tally(results):
    return Figure(
        results.count("yes"),
        len(results) - results.count("excluded"),
        results.count("unknown"),
        results.count("excluded"),
    )


@pytest.fixture(scope="module")
def year():
    return Year(20261121, 160)


@pytest.fixture(scope="module")
def counted(year):
    return figures(
        [(case.case_id, facts_of(case, LIMITS)) for case in year.cases],
        year.groups.__getitem__,
        MONTHS,
        TODAY,
    )


@pytest.fixture(scope="module")
def by_hand(year):
    return {
        month: [(case.case_id, *found) for case in year.cases for found in expected(case, month)]
        for month in MONTHS
    }


@pytest.mark.parametrize("name", list(INDICATORS))
def test_every_month_comes_out_as_counted_by_hand(name, year, counted, by_hand):
    for month, found in zip(MONTHS, counted, strict=True):
        results = [(case, out) for case, which, out in by_hand[month] if which == name]
        assert found.total[name] == tally([out for _, out in results]), month.name
        for sex in ("female", "male", ""):
            of_sex = [out for case, out in results if year.groups[case].sex == sex]
            assert found.by_sex[name].get(sex, Figure()) == tally(of_sex)
        for area in ("Kota Bharu", "Klang", ""):
            of_area = [out for case, out in results if year.groups[case].area == area]
            assert found.by_area[name].get(area, Figure()) == tally(of_area)


def test_the_generated_year_has_something_of_everything(counted):
    for name in INDICATORS:
        figures_of = [month.total[name] for month in counted]
        assert sum(one.of for one in figures_of) > 0, name
        assert sum(one.n for one in figures_of) > 0, name


def test_months_add_up_to_their_quarter_where_things_have_a_day(year, counted):
    cases = [(case.case_id, facts_of(case, LIMITS)) for case in year.cases]
    quarter = figures(cases, year.groups.__getitem__, [Period.read("2026-Q2")], TODAY)[0]
    for name, indicator in INDICATORS.items():
        if name not in ("placement_rate", "family_contact"):
            assert quarter.total[name].of == sum(one.total[name].of for one in counted[3:6]), (
                indicator.name
            )


@pytest.mark.parametrize(
    ("text", "days_"), [("2026-02", 28), ("2026-Q4", 92), ("2026", 365), ("2024-2", 29)]
)
def test_periods_are_read_as_people_write_them(text, days_):
    period = Period.read(text)
    assert (period.last - period.first).days + 1 == days_


@pytest.mark.parametrize("text", ["", "2026-13", "2026-Q5", "november", "2026-00", "2026-Q0"])
def test_what_is_no_period_is_refused(text):
    with pytest.raises(NoSuchPeriod):
        Period.read(text)


@pytest.mark.parametrize(
    ("name", "before"), [("2026-01", "2025-12"), ("2026-Q1", "2025-Q4"), ("2026", "2025")]
)
def test_before_a_period_lies_another(name, before):
    assert Period.read(name).before().name == before


@pytest.mark.parametrize(("gap", "result"), [(14, "unknown"), (15, "no")])
def test_a_gap_between_two_jobs_counts_as_staying_up_to_fourteen_days(gap, result):
    first = Record("one", "placement", {"type": "paid", "start": "2026-01-01", "end": "2026-01-10"})
    then = str(date(2026, 1, 10) + days(gap))
    second = Record("two", "placement", {"type": "paid", "start": then})
    case = CaseRecords("case", {"case": [], "placement": [first, second]})
    facts = [
        one
        for one in facts_of(case, LIMITS)
        if one.indicator == "retention_30" and one.record == "one"
    ]
    assert facts[0].result == {"unknown": Result.UNKNOWN, "no": Result.NO}[result]
