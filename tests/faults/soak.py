"""`make soak`: kills, histories and faults for as long as one likes, on every core; the closing line says what came of it.

usage: soak.py [--minutes 10] [--kills 1000] [--histories 10000] [--seed 1] [--processes N]
Ends when all asked for is done, or the minutes are over. Exit 1 if anything was lost or differs.
"""

from __future__ import annotations

import argparse
import json
import logging
import os
import subprocess
import sys
import time
from collections import Counter
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
    while done < count and time.time() < until and not problems:
        killer = Killer(seed + done)
        try:
            for n in range(40):
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
    return {"kills": done, "steps": len([step for step in kills if step in steps]), "of": len(steps), "problems": problems}


def live(count: int, seed: int, until: float) -> dict[str, object]:
    """`count` histories in portions, until the time is over."""
    from hypothesis import HealthCheck, settings
    from hypothesis import seed as seeded
    from hypothesis.stateful import run_state_machine_as_test

    from tests.faults.histories import Histories, counted

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
        machine = seeded(seed + counted["histories"])(type("Portion", (Histories,), {}))
        try:
            run_state_machine_as_test(machine, settings=quiet)
        except AssertionError as failure:
            problems.append(str(failure)[:2000])
        print(f"{counted['histories']} histories", file=sys.stderr, flush=True)
    return {**counted, "problems": problems}


def main() -> int:
    """Runs the parts on all cores and prints the closing line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--histories", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--part", choices=("kill", "live"), help=argparse.SUPPRESS)
    given = parser.parse_args()
    logging.disable(logging.CRITICAL)
    until = time.time() + 60 * given.minutes
    if given.part:
        work = kill if given.part == "kill" else live
        print(json.dumps(work(given.kills if given.part == "kill" else given.histories, given.seed, until)))
        return 0
    shares = max(1, given.processes)
    running = []
    for n in range(shares):
        for part, count in (("kill", given.kills), ("live", given.histories)):
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
            running.append((part, subprocess.Popen([*command, *share], stdout=subprocess.PIPE, text=True)))
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
        steps, of = max(steps, found.pop("steps", 0) if part == "kill" else 0), max(of, found.pop("of", 0))
        total.update({name: value for name, value in found.items() if isinstance(value, int)})
    for problem in problems:
        print(problem, file=sys.stderr)
    lost = sum(problem.startswith("lost") or "lost:" in problem for problem in problems)
    diverged = sum("diverged" in problem for problem in problems)
    print(
        f"kills {total['kills']} (at {steps} of {of} named steps and at random), histories {total['histories']}, "
        f"faults {total['kills'] + total['faults']}, lost {lost}, diverged {diverged}, other problems {len(problems) - lost - diverged}"
    )
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
