"""`make soak`: kills, histories, faults, flipped bits, malformed messages and the hostile corpus for as long as one likes, on every core; the closing
lines say what came of it.

usage: soak.py [--only fuzz|corpus|flip|years] [--minutes 10] [--kills 1000] [--histories 10000] [--seed 1] [--processes N]
Ends when all asked for is done, or the minutes are over. Exit 1 if anything was lost or differs.
"""

from __future__ import annotations

import argparse
import json
import logging
import os
import subprocess
import sys
import tempfile
import time
from collections import Counter
from importlib.util import find_spec
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))


def kill(count: int, seed: int, until: float) -> dict[str, object]:
    """`count` kills, every named step in turn and as many at random; everything checked after each few."""
    from tests.faults.killing import Failed, Killer, all_steps
    from tests.faults.world import template

    template()
    steps = [*all_steps()]
    kills: Counter[str] = Counter()
    problems: list[str] = []
    turn = done = 0
    while done < count and (not done or time.time() < until) and not problems:
        killer = Killer(seed + done)
        try:
            for n in range(min(40, max(2, count))):
                step = steps[turn % len(steps)] if n % 2 else ""
                turn += n % 2
                killer.strike(step)
                if n % 8 == 7:
                    killer.check()
            problems += killer.finish()
        except Failed as failure:
            problems.append(str(failure))
        kills += killer.kills
        done = sum(kills.values())
        print(f"{done} kills", file=sys.stderr, flush=True)
    return {
        "kills": done,
        "steps": len([step for step in kills if step in steps]),
        "of": len(steps),
        "problems": problems,
    }


def live(count: int, seed: int, until: float) -> dict[str, object]:
    """`count` histories in portions, until the time is over."""
    from tests.faults.histories import Histories, counted

    return lived(Histories, counted, count, seed, until)


def lie(count: int, seed: int, until: float) -> dict[str, object]:
    """The same of histories in which others are dishonest."""
    from tests.faults.dishonest_histories import DishonestHistories, counted

    found = lived(DishonestHistories, counted, count, seed, until)
    return {"dishonest": found["histories"], "lies": found["lies"], "problems": found["problems"]}


def lived(
    machine: type, counted: dict[str, int], count: int, seed: int, until: float
) -> dict[str, object]:
    """Histories of that kind; `counted` is where it counts them."""
    from hypothesis import HealthCheck, settings
    from hypothesis import seed as seeded
    from hypothesis.stateful import run_state_machine_as_test

    problems: list[str] = []
    while counted["histories"] < count and time.time() < until and not problems:
        portion = min(100, count - counted["histories"])
        quiet = settings(
            max_examples=portion,
            stateful_step_count=20,
            deadline=None,
            suppress_health_check=list(HealthCheck),
            database=None,
            report_multiple_bugs=False,
        )
        portion_of_it = seeded(seed + counted["histories"])(type("Portion", (machine,), {}))
        try:
            run_state_machine_as_test(portion_of_it, settings=quiet)
        except AssertionError as failure:
            problems.append(str(failure)[:2000])
        print(f"{counted['histories']} {machine.__name__}", file=sys.stderr, flush=True)
    return {**counted, "problems": problems}


def age(count: int, seed: int, until: float) -> dict[str, object]:
    """Years of an organisation, each of its own seed, until there are `count` or the time is over."""
    from tests.faults.happenings import live as live_a_year
    from tests.faults.years import Wrong, counted

    problems: list[str] = []
    for n in range(count):
        if time.time() >= until and n:
            break
        try:
            live_a_year(seed + n)
        except Wrong as wrong:
            problems.append(str(wrong)[:2000])
        if n % 10 == 9:
            print(f"{n + 1} years", file=sys.stderr, flush=True)
    years, months = counted.pop("years", 0), counted.pop("months", 0)
    return {
        "years": years,
        "months": months,
        "happened": sum(counted.values()),
        "kinds": len(counted),
        "problems": problems,
    }


def tell_years(running: list[subprocess.Popen[str]]) -> int:
    """The closing line about years; 1 if in one of them something did not hold."""
    total: Counter[str] = Counter()
    problems: list[str] = []
    kinds = 0
    for process in running:
        said, _ = process.communicate()
        if process.returncode or not said.strip():
            problems.append("years: the part failed")
            continue
        found = json.loads(said.strip().splitlines()[-1])
        problems += found.pop("problems")
        kinds = max(kinds, found.pop("kinds"))
        total.update(found)
    for problem in problems:
        print(problem, file=sys.stderr)
    print(
        f"years {total['years']}, months {total['months']}, {total['happened']} transitions of {kinds} kinds; "
        f"{len(problems)} years in which something did not hold"
    )
    return 1 if problems else 0


def flip(seed: int, until: float) -> dict[str, object]:
    """Flips one bit after another of every file of a small folder, each in turn, until the time is over."""
    from tests.faults.flipping import flipped

    return flipped(seed, until)


def tell_flips(running: list[subprocess.Popen[str]]) -> int:
    """The closing line about flipped bits; 1 if one ended in silence, or otherwise than in a sentence."""
    flips, problems = 0, list[str]()
    for process in running:
        said, _ = process.communicate()
        if process.returncode or not said.strip():
            problems.append("flips: the part failed")
            continue
        found = json.loads(said.strip().splitlines()[-1])
        flips, problems = flips + found["flips"], problems + found["problems"]
    for problem in problems:
        print(problem, file=sys.stderr)
    print(f"flips {flips}, silent {len(problems)}")
    return 1 if problems else 0


def corrupt(seed: int, until: float) -> dict[str, object]:
    """Rounds of the hostile corpus, until the time is over."""
    from tests.hostile.rounds import went_through

    return went_through(seed, until)


def tell_corpus(running: list[subprocess.Popen[str]]) -> int:
    """The closing line of the hostile corpus; 1 if it found something."""
    total: Counter[str] = Counter()
    problems: list[str] = []
    for process in running:
        said, _ = process.communicate()
        if process.returncode or not said.strip():
            problems.append("corpus: the part failed")
            continue
        found = json.loads(said.strip().splitlines()[-1])
        problems += found.pop("problems")
        total.update(found)
    for problem in problems:
        print(problem, file=sys.stderr)
    kinds: Counter[str] = Counter(map(_kind_of, problems))
    print(
        f"hostile corpus: {total['rounds']} rounds, {total['changes']} odd records, {total['trials']} trials of structures; "
        f"{kinds['lost']} lost, {kinds['diverged']} diverged, {kinds['stopped']} stopped, {kinds['closed']} screens closed"
    )
    return 1 if problems else 0


def _kind_of(problem: str) -> str:
    """What a problem of the corpus counts as."""
    for kind, marks in (("lost", (": lost", ": hidden")), ("diverged", (": differs", "verify"))):
        if any(mark in problem for mark in marks):
            return kind
    stops = (
        "sync of",
        "intake",
        "by answer",
        "by relay",
        "by stick",
        "unsent",
        "certifying",
        "did not arrive",
        "the part failed",
    )
    return "stopped" if any(mark in problem for mark in stops) else "closed"


def fuzz(seconds: float, seed: int) -> list[tuple[str, subprocess.Popen[str]]]:
    """Starts what sends malformed messages: at random and, where atheris is installed, guided by coverage."""
    command = [
        sys.executable,
        str(Path(__file__).with_name("fuzzing.py")),
        "--seconds",
        str(seconds),
        "--seed",
        str(seed),
    ]
    started = [("at random", subprocess.Popen(command, stdout=subprocess.PIPE, text=True))]
    if find_spec("atheris"):
        place = tempfile.mkdtemp(prefix="aftercare-fuzz-")  # where it leaves what failed
        guided = subprocess.Popen(
            [*command, "--guided"],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            cwd=place,
        )
        started.append(("guided", guided))
    return started


def tell_fuzzed(started: list[tuple[str, subprocess.Popen[str]]]) -> int:
    """The closing line of each; 1 if one found something."""
    failed = 0
    for way, process in started:
        said, _ = process.communicate()
        lines = [
            line
            for line in said.splitlines()
            if line.startswith(("{", "Done", "SUMMARY", " === ", "AssertionError"))
        ]
        failed = max(failed, int(process.returncode != 0))
        print(
            f"malformed messages, {way}: {lines[-1] if lines else 'nothing was said'}; exit {process.returncode}"
        )
    return failed


def main() -> int:
    """Runs the parts on all cores and prints the closing line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--histories", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1)
    parser.add_argument(
        "--only",
        choices=("fuzz", "corpus", "flip", "years"),
        help="malformed messages, the hostile corpus, flipped bits, or years of an organisation, alone",
    )
    parser.add_argument(
        "--short",
        action="store_true",
        help="without the corpus and flipped bits, whose rounds take minutes",
    )
    parser.add_argument(
        "--part", choices=("kill", "live", "lie", "age", "corrupt", "flip"), help=argparse.SUPPRESS
    )
    given = parser.parse_args()
    logging.disable(logging.CRITICAL)
    until = time.time() + 60 * given.minutes
    if given.part in ("corrupt", "flip"):
        print(json.dumps((corrupt if given.part == "corrupt" else flip)(given.seed, until)))
        return 0
    if given.part:
        work = {"kill": kill, "live": live, "lie": lie, "age": age}[given.part]
        print(
            json.dumps(
                work(given.kills if given.part == "kill" else given.histories, given.seed, until)
            )
        )
        return 0
    shares = max(1, given.processes)
    start = [sys.executable, __file__, "--minutes", str(given.minutes)]
    corpora = [
        subprocess.Popen(
            [*start, "--part", "corrupt", "--seed", str(given.seed + 10**6 * n)],
            stdout=subprocess.PIPE,
            text=True,
        )
        for n in range(shares if given.only == "corpus" else 0 if given.only or given.short else 1)
    ]
    if given.only == "corpus":
        return tell_corpus(corpora)
    flips = [
        subprocess.Popen(
            [*start, "--part", "flip", "--seed", str(given.seed + 10**6 * n)],
            stdout=subprocess.PIPE,
            text=True,
        )
        for n in range(shares if given.only == "flip" else 0 if given.only or given.short else 1)
    ]
    if given.only == "flip":
        return tell_flips(flips)
    years = [
        subprocess.Popen(
            [
                *start,
                "--part",
                "age",
                "--histories",
                str(given.histories),
                "--seed",
                str(given.seed + 10**6 * n),
            ],
            stdout=subprocess.PIPE,
            text=True,
        )
        for n in range(shares if given.only == "years" else 0 if given.only or given.short else 1)
    ]
    if given.only == "years":
        return tell_years(years)
    fuzzers = fuzz(60 * given.minutes, given.seed)
    if given.only:
        return tell_fuzzed(fuzzers)
    running = []
    for n in range(shares):
        for part, count in (
            ("kill", given.kills),
            ("live", given.histories),
            ("lie", given.histories),
        ):
            share = [f"--{'kills' if part == 'kill' else 'histories'}", str(-(-count // shares))]
            command = [
                sys.executable,
                __file__,
                "--part",
                part,
                "--minutes",
                str(given.minutes),
                "--seed",
                str(given.seed + 10**6 * n),
            ]
            running.append(
                (part, subprocess.Popen([*command, *share], stdout=subprocess.PIPE, text=True))
            )
    total: Counter[str] = Counter()
    problems: list[str] = []
    steps = of = 0
    for part, process in running:
        said, _ = process.communicate()
        if process.returncode or not said.strip():
            problems.append(f"the part {part!r} failed")
            continue
        found = json.loads(said.strip().splitlines()[-1])
        problems += found.pop("problems")
        steps, of = (
            max(steps, found.pop("steps", 0) if part == "kill" else 0),
            max(of, found.pop("of", 0)),
        )
        total.update({name: value for name, value in found.items() if isinstance(value, int)})
    for problem in problems:
        print(problem, file=sys.stderr)
    lost = sum(problem.startswith("lost") or "lost:" in problem for problem in problems)
    diverged = sum("diverged" in problem for problem in problems)
    print(
        f"kills {total['kills']} (at {steps} of {of} named steps and at random), histories {total['histories']}, "
        f"dishonest histories {total['dishonest']} with {total['lies']} lies, "
        f"faults {total['kills'] + total['faults']}, lost {lost}, diverged {diverged}, other problems {len(problems) - lost - diverged}"
    )
    return max(
        tell_fuzzed(fuzzers),
        tell_corpus(corpora),
        tell_flips(flips),
        tell_years(years),
        1 if problems else 0,
    )


if __name__ == "__main__":
    sys.exit(main())
