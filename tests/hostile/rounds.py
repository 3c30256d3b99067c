"""The corpus for as long as one likes: other values beside each other in every round, and in every round all screens."""

from __future__ import annotations

import os
import random
import sys
import time
from collections import Counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import qInstallMessageHandler

from tests.hostile.flood import Flood
from tests.hostile.odd_values import JSON
from tests.hostile.organisation import Organisation
from tests.hostile.readings import Fault
from tests.hostile.trials import access_faults, answer_faults, envelope_faults, record_faults

READERS = ("siti", "sup", "admin")


def went_through(seed: int, until: float) -> dict[str, object]:
    """Rounds until the time is over; what was tried, and every problem with the round in which it came."""
    qInstallMessageHandler(lambda *_: None)  # what an offscreen window cannot do is no news
    problems: list[str] = []
    counted: Counter[str] = Counter()
    while not counted["rounds"] or time.time() < until:
        chance = random.Random(seed + counted["rounds"])
        found = [f"{one}" for one in _flooded(chance, counted)] + _tried(chance, counted)
        counted["rounds"] += 1
        problems += [
            f"corpus, round {seed + counted['rounds'] - 1}: {one}" for one in dict.fromkeys(found)
        ]
        print(
            f"{counted['rounds']} rounds of the corpus, {len(problems)} problems",
            file=sys.stderr,
            flush=True,
        )
    return {**counted, "problems": problems}


def _flooded(chance: random.Random, counted: Counter[str]) -> list[Fault]:
    """Everybody after a flood of values beside each other in an order of its own."""
    values = chance.sample(JSON, len(JSON))
    flood = Flood(
        values,
        step=chance.randint(30, 90),
        start=chance.randrange(1000),
        of_their_own=chance.randint(3, 6),
    )
    try:
        found = flood.after()
        name = chance.choice(READERS)
        cases = (
            [flood.organisation.case, *chance.sample(list(flood.cases.values()), 3)]
            if name != "admin"
            else []
        )
        found += (
            flood.readings(name, cases) + flood.screens(name, cases) + flood.commands(name, cases)
        )
        counted["changes"] += len(flood.organisation.books[name].records.read())
    finally:
        flood.close()
    return found


def _tried(chance: random.Random, counted: Counter[str]) -> list[str]:
    """Some of what CI passes over: one kind whole, statements that stand, and lies of the relay."""
    organisation = Organisation()
    try:
        found = []
        for work in (record_faults, access_faults, envelope_faults, answer_faults):
            tried = work(organisation, chance)
            counted["trials"] += 1
            found += [f"{what}  ->  {fault}" for what, fault in tried]
        return found
    finally:
        organisation.close()
