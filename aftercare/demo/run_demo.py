"""`make demo`: the organisation is made, and its supervisor's desktop shown."""

from __future__ import annotations

from pathlib import Path

from aftercare.app import run_desktop
from aftercare.demo.organisation import PASSPHRASE, display_there, made_example, temporary_root


def run_demo(headless: Path | None, cases: int, seed: int) -> int:
    """The example organisation, then the supervisor's desktop.

    Headless, or where no window can be shown: the scripted day, its pictures and figures into a
    folder.
    """
    if headless is None and not display_there():
        headless = Path("demo")
    with temporary_root() as root:
        if headless is not None:
            from aftercare.demo.scripted_day import ScriptedDay

            day = ScriptedDay(headless, PASSPHRASE)
            return made_example(
                Path(root),
                cases,
                seed,
                day.say,
                lambda example: day.run(example.folders, example.cases["Farah"][0]),
            )
        print(f"The passphrase of every device of this example: {PASSPHRASE}")
        return made_example(
            Path(root),
            cases,
            seed,
            print,
            lambda example: run_desktop(example.folders["Puan Lim"], passphrase=PASSPHRASE),
        )
