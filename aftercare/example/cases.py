"""Two years of plausible casework, generated: the same seed gives the same cases."""

from __future__ import annotations

import random
import tomllib
from collections.abc import Iterator, Mapping
from datetime import date, datetime, time, timedelta, timezone
from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple

from aftercare.casework.due import FREQUENCY_DAYS

HERE = timezone(timedelta(hours=8))
PLACEMENT = "$placement"  # stands for the id of the placement recorded before it
TYPES = ("general", "drug_related", "violent_extremism_related", "returnee", "family_only")


class ExampleCase(NamedTuple):
    """A case: the fields to open it with, and its records (kind, fields) in the order they happened."""

    opening: dict[str, Any]
    records: list[tuple[str, dict[str, Any]]]


@cache
def _words() -> Mapping[str, list[str]]:
    return tomllib.loads(files("resources").joinpath("example/words.toml").read_text(encoding="utf-8"))


@cache
def _narratives() -> Mapping[str, Mapping[str, list[str]]]:
    return tomllib.loads(files("resources").joinpath("example/narratives.toml").read_text(encoding="utf-8"))


def example_cases(seed: int, today: date, count: int, years: float = 2.0) -> Iterator[ExampleCase]:
    """`count` cases with up to `years` of history before `today`."""
    for number in range(1, count + 1):
        yield _Generated(random.Random(f"{seed}/{number}"), number, today, years).case()


class _Generated:
    """One case under way."""

    def __init__(self, source: random.Random, number: int, today: date, years: float) -> None:
        self.random, self.number, self.today = source, number, today
        self.words = _words()
        fresh = number % 15 == 0
        days = source.randint(1, 4) if fresh else source.randint(40, int(365 * years))
        self.released = today - timedelta(days=days)
        woman = source.random() < 0.15
        self.name = source.choice(self.words["names_female" if woman else "names_male"])
        self.sex = "female" if woman else "male"
        self.language = "ms" if woman else source.choices(("ms", "en"), (3, 2))[0]
        self.relative = source.choice(self.words["relatives"])
        self.employer = source.choice(self.words["employers"])
        self.job = source.choice(self.words["jobs"])
        self.village = source.choice(self.words["villages"])
        self.course = source.choice(self.words["courses"])
        usual = "weekly" if days < 90 else source.choice(("fortnightly", "fortnightly", "monthly"))
        self.frequency = "twice_weekly" if fresh else usual

    def case(self) -> ExampleCase:
        """The whole case."""
        pick = self.random.choice
        opening = {
            "preferred_name": self.name,
            "sex": self.sex,
            "date_of_birth": date(
                self.random.randint(1966, 2003), self.random.randint(1, 12), self.random.randint(1, 28)
            ).isoformat(),
            "languages": [self.random.choice(["Bahasa Melayu", "Tamil", "Mandarin", "English", "Iban"])],
            "safe_contact": pick(self.words["safe_contact"]),
            "area": pick(self.words["areas"]),
            "addresses": [f"{self.random.randint(1, 90)}, {self.village}"],
            "phones": [f"01{self.random.randint(2, 9)}-{self.random.randint(2000000, 9999999)}"],
            "number": f"A{self.released.year % 100:02}-{self.number:03}",
            "type": TYPES[self.random.choices(range(5), (10, 6, 3, 2, 1))[0]],
            "opened": (self.released - timedelta(days=14)).isoformat(),
            "release_date": self.released.isoformat(),
            "success_statement": pick(self.words["success"]),
            "contact_frequency": self.frequency,
            "agencies": self.random.sample(self.words["agencies"], 2),
        }
        dated = [*self._phases(), *self._visits(), *self._family(), *self._training(), *self._tasks()]
        placements = self._placement()
        ordered = [(kind, fields) for _, kind, fields in sorted(dated, key=lambda item: item[0])]
        return ExampleCase(opening, [*self._household(), *ordered, *placements])

    def _note(self, topic: str, sentences: int) -> str:
        source = _narratives()[topic][self.language]
        chosen = self.random.sample(source, min(sentences, len(source)))
        return " ".join(sentence.format_map(self._slots()) for sentence in chosen)

    def _slots(self) -> dict[str, Any]:
        return {
            "name": self.name,
            "relative": self.relative,
            "job": self.job,
            "employer": self.employer,
            "village": self.village,
            "course": self.course,
            "n": self.random.randint(2, 12),
            "rm": self.random.randint(3, 90) * 10,
            "day": self.random.choice(_narratives()["days"][self.language]),
        }

    def _phases(self) -> Iterator[tuple[str, str, dict[str, Any]]]:
        steps = [("release_preparation", -30), ("early_release", 0), ("stabilisation", 90), ("step_down", 400)]
        for phase, after in steps:
            begins = self.released + timedelta(days=after)
            if begins <= self.today:
                yield begins.isoformat(), "phase", {"phase": phase, "from_date": begins.isoformat()}

    def _household(self) -> list[tuple[str, dict[str, Any]]]:
        found = []
        for relative in dict.fromkeys([self.relative, *self.random.sample(self.words["relatives"], 2)]):
            name = self.random.choice(self.words["names_female"] + self.words["names_male"])
            fields: dict[str, Any] = {"name": name, "relationship": relative, "contact_safe": self.random.random() < 0.8}
            if relative == self.relative:
                fields["roles"] = ["carer"]
            found.append(("household_member", fields))
        return found

    def _visits(self) -> Iterator[tuple[str, str, dict[str, Any]]]:
        gap = FREQUENCY_DAYS[self.frequency]
        behind = self.random.choices((0, 1, 2), (6, 2, 1))[0]
        day = self.released + timedelta(days=self.random.randint(0, 3))
        last = self.today - timedelta(days=behind * gap)
        recent = self.number % 15 != 0
        while recent and day < last:
            if day.weekday() < 5:
                yield day.isoformat(), "visit", self._visit(day)
            day += timedelta(days=gap + self.random.randint(-2, 3))
        if self.number % 9 == 0:
            for back in (6, 2):
                missed = self.today - timedelta(days=back)
                yield (
                    missed.isoformat(),
                    "visit",
                    self._visit(missed, self.random.choice(("client_absent", "address_wrong"))),
                )

    def _visit(self, day: date, outcome: str = "") -> dict[str, Any]:
        moment = datetime.combine(day, time(self.random.randint(8, 17), self.random.choice((0, 15, 30, 45))), HERE)
        outcome = (
            outcome
            or self.random.choices(
                ("completed", "partial", "client_absent", "rearranged", "cancelled_by_us"), (82, 6, 6, 3, 3)
            )[0]
        )
        fields: dict[str, Any] = {
            "held": moment.isoformat(),
            "type": self.random.choices(("home", "workplace", "neutral_place", "phone", "office"), (10, 3, 3, 4, 2))[0],
            "outcome": outcome,
            "voluntary": "voluntary",
        }
        if outcome in ("completed", "partial"):
            fields |= {
                "duration": self.random.randint(3, 16) * 5,
                "place": self.random.choice((self.village, f"rumah {self.relative}", "kedai kopi", self.employer)),
                "observations": self._note("observations", self.random.randint(3, 6)),
                "agreed": self._note("agreed", self.random.randint(1, 2)),
                "basis": "observed",
            }
            if self.random.random() < 0.5:
                fields["client_view"] = self._note("client_view", 1)
            fields["present"] = [self.name, self.relative] if self.random.random() < 0.4 else [self.name]
        return fields

    def _family(self) -> Iterator[tuple[str, str, dict[str, Any]]]:
        day = self.released + timedelta(days=self.random.randint(10, 40))
        while day < self.today:
            yield (
                day.isoformat(),
                "family_engagement",
                {
                    "date": day.isoformat(),
                    "participants": [self.name, self.relative],
                    "topic": self.random.choice(
                        ("reunification", "mediation", "parenting", "finances", "stigma", "practical_help")
                    ),
                    "narrative": self._note("family", 1),
                    "outcome": self.random.choices(("strengthened", "unchanged", "strained"), (5, 3, 1))[0],
                },
            )
            day += timedelta(days=self.random.randint(45, 110))

    def _training(self) -> Iterator[tuple[str, str, dict[str, Any]]]:
        begins = self.released + timedelta(days=self.random.randint(20, 60))
        ends = begins + timedelta(days=90)
        if begins < self.today and self.random.random() < 0.5:
            fields = {
                "provider": self.random.choice(self.words["providers"]),
                "course": self.course,
                "from_date": begins.isoformat(),
                "to_date": ends.isoformat(),
                "result": self.random.choice(("certified", "completed", "withdrew")) if ends < self.today else "ongoing",
            }
            yield begins.isoformat(), "training", fields

    def _placement(self) -> list[tuple[str, dict[str, Any]]]:
        begins = self.released + timedelta(days=self.random.randint(15, 100))
        if begins >= self.today or self.random.random() < 0.3:
            return []
        wage = self.random.randint(15, 28) * 100
        found: list[tuple[str, dict[str, Any]]] = [
            (
                "placement",
                {
                    "employer": self.employer,
                    "role": self.job,
                    "type": self.random.choices(("paid", "apprenticeship", "self_employment"), (7, 2, 1))[0],
                    "wage": wage,
                    "start": begins.isoformat(),
                    "disclosure_agreed": self.random.choice(("none", "fact_of_programme", "limited")),
                },
            )
        ]
        for days in (30, 90, 180):
            day = begins + timedelta(days=days + self.random.randint(-3, 4))
            if day < self.today and self.random.random() < 0.97:
                fields = {
                    "placement": PLACEMENT,
                    "day": days,
                    "date": day.isoformat(),
                    "status": self.random.choices(("same_job", "better_job", "other_job"), (8, 1, 1))[0],
                    "verified_by": self.random.choice(("payslip", "employer", "visit")),
                    "wage": wage,
                }
                found.append(("retention_check", fields))
        return found

    def _tasks(self) -> Iterator[tuple[str, str, dict[str, Any]]]:
        for what in self.random.sample(self.words["tasks"], 2):
            due = self.today + timedelta(days=self.random.randint(-40, 20))
            done = due < self.today and self.random.random() < 0.85
            fields: dict[str, Any] = {"what": what, "due": due.isoformat()}
            if done:
                fields["done"] = True
            yield due.isoformat(), "task", fields
