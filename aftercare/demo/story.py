"""One case as its worker knows it: who it is about, what is true on a day, and the words to say
so.
"""

from __future__ import annotations

import random
from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from aftercare.demo.people import Client, Relative
from aftercare.demo.phrasebook import Phrasebook, Slots
from aftercare.demo.timeline import EARLY, Timeline
from aftercare.demo.words import Named, words
from aftercare.demo.work import WorkHistory

SETTLED = 200  # days after release
_BY_TYPE = {
    "drug_related": ["drug", "drug"],
    "violent_extremism_related": ["belonging", "belonging"],
    "returnee": ["returnee", "belonging"],
}
_ENGLISH = {
    "male": {
        "he": "he",
        "He": "He",
        "him": "him",
        "his": "his",
        "His": "His",
        "himself": "himself",
        "parent": "father",
    },
    "female": {
        "he": "she",
        "He": "She",
        "him": "her",
        "his": "her",
        "His": "Her",
        "himself": "herself",
        "parent": "mother",
    },
}


class Story(NamedTuple):
    """Everything the notes of a case are written from."""

    random: random.Random
    phrases: Phrasebook
    today: date
    type: str
    client: Client
    household: list[Relative]
    course: Timeline
    work: WorkHistory
    street: str
    malay: float
    faith: bool

    def language(self) -> str:
        """The language of the next note: mostly that of the case, now and then the other."""
        return "ms" if self.random.random() < self.malay else "en"

    def say(self, language: str, section: str, group: str, day: date) -> str:
        """A sentence about a day."""
        return self.phrases.sentence(language, section, group, self.slots(day))

    def groups(self, day: date, language: str) -> list[str]:
        """What a note of that day may be about, the likeliest first."""
        if self.type == "family_only":
            likely, general = ["family_only"] * 3, ["money", "household", "health", "mood"]
        elif self.course.released is None or day < self.course.released:
            return [
                *self._shuffled(["prison", "prison", "prison"]),
                *self._shuffled(["mood", "health"]),
            ]
        else:
            likely, general = (
                self._likely(day),
                ["mood", "household", "money", "health", "family", "family"],
            )
        if language == "ms" and self.random.random() < 0.3:
            general.append("mixed")
        return [
            *self._shuffled(self._shuffled(likely)[:3] + self._shuffled(general)[:2]),
            *self._shuffled(general),
        ]

    def _likely(self, day: date) -> list[str]:
        assert self.course.released
        days = (day - self.course.released).days
        likely = ["working", "working"] if self.work.placement(day) else ["seeking"]
        likely += ["learning"] * self.work.learning(day) + ["children"] * self.children
        likely += (
            ["early"] * (days < EARLY) + ["settled"] * (days > SETTLED) + ["faith"] * self.faith
        )
        return likely + _BY_TYPE.get(self.type, [])

    @property
    def children(self) -> bool:
        """Whether children live there."""
        return any(member.child for member in self.household)

    def _shuffled(self, groups: list[str]) -> list[str]:
        return self.random.sample(groups, len(groups))

    def slots(self, day: date) -> Slots:
        """What the templates of a day are filled with."""

        def fill(language: str) -> Mapping[str, object]:
            number = self.random.randint
            placement = self.work.placement(day)
            job = placement.job if placement else self.work.wanted
            close, other = self.household[0].relation, self.household[1].relation
            inside, worship = (
                words().spouses[self.client.sex],
                self.client.community.worship or Named("surau", "surau"),
            )
            chosen: dict[str, object] = {
                "name": self.client.given,
                "employer": placement.employer if placement else self.work.employer,
                "wage": f"{placement.wage if placement else 1800:,}",
                "street": self.street,
                "n": number(2, 9),
                "rm": number(3, 40) * 10,
                "mins": number(4, 15) * 5,
                "check": self.random.choice((30, 90, 180)),
                "day": self.random.choice(words().days[language]),
            }
            if language == "ms":
                parent = "ibu" if self.client.female else "bapa"
                hours = {
                    "hour": self._hour("petang"),
                    "dawn": self.random.choice(("6.30 pagi", "7 pagi", "7.30 pagi")),
                }
                named = {
                    "job": job.ms,
                    "course": self.work.course.ms,
                    "relative": close.ms,
                    "relative2": other.ms,
                }
                more = {
                    "Relative": close.ms.capitalize(),
                    "parent": parent,
                    "inside": inside.ms,
                    "worship": worship.ms,
                }
                return chosen | hours | named | more
            hours = {
                "hour": self._hour("pm"),
                "dawn": self.random.choice(("6.30 am", "7 am", "7.30 am")),
            }
            named = {
                "job": job.en,
                "course": self.work.course.en,
                "relative": close.en,
                "relative2": other.en,
            }
            return (
                chosen
                | hours
                | named
                | _ENGLISH[self.client.sex]
                | {"inside": inside.en, "worship": worship.en}
            )

        return fill

    def _hour(self, part: str) -> str:
        return f"{self.random.randint(2, 6)}{self.random.choice(('', '.30'))} {part}"
