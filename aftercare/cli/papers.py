"""The commands about figures and paper: the reports, the figures of a period and what lies behind
them.
"""

from __future__ import annotations

from pathlib import Path

import click

from aftercare.cli.command_line import as_json, now, opened, put, say_entered
from aftercare.cli.duties import LANGUAGE


@click.command()
@click.argument("name")
@click.option("--case", default="", help="The case it is about.")
@click.option(
    "--record",
    "record_id",
    default="",
    help="The record it is about; the newest of its kind otherwise.",
)
@click.option("--period", default="", help="2026-11, 2026-Q4 or 2026.")
@click.option("--to", default="", metavar="RECIPIENT", help="Who gets it.")
@click.option("--because", default="", help="Why it goes out without the client's consent.")
@click.option("-o", "--output", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE.pdf")
@LANGUAGE
@click.pass_context
def report(
    context: click.Context,
    name: str,
    case: str,
    record_id: str,
    period: str,
    to: str,
    because: str,
    output: Path | None,
    language: str,
) -> None:
    """Print the report NAME as a PDF; `report list` shows all of them."""
    from aftercare.actions.papers.report import Asked, print_report
    from aftercare.actions.papers.report_kinds import REPORTS

    if name == "list":
        for one in REPORTS.values():
            click.echo(f"{one.name:22} {one.about:10} {one.title.say(language)}")
        return
    if output is None:
        raise click.UsageError("Name the file to write with -o FILE.pdf.", context)
    with opened(context) as casebook:
        entered = print_report(
            casebook, Asked(name, case, record_id, period, to, because, language), output
        )
    click.echo(f"Written to {output}.", err=True)
    say_entered(entered)


@click.command()
@click.argument("period", required=False, default="")
@click.option("--behind", default="", metavar="INDICATOR", help="The cases behind one of them.")
@as_json
@click.pass_context
def figures(context: click.Context, period: str, behind: str, as_json: bool) -> None:
    """The indicators of PERIOD (a month as 2026-11, a quarter as 2026-Q4, a year), of the cases on
    this device.
    """
    from aftercare.actions.caseload.figures import behind as cases_behind
    from aftercare.actions.caseload.figures import figures_of
    from aftercare.actions.caseload.list_cases import said_of_unreckoned
    from aftercare.casework.indicators import INDICATORS
    from aftercare.casework.indicators.counting import Period
    from aftercare.casework.indicators.declaration import Result

    today = now().date()
    chosen = Period.read(period) if period else Period.month_of(today)
    with opened(context) as casebook:
        if behind:
            for case in cases_behind(casebook, behind, chosen, today):
                put({**case._asdict(), "result": Result(case.result).name.lower()})
            return
        counted = figures_of(casebook, [chosen], today)[0]
    if said := said_of_unreckoned(counted.unreckoned):
        click.echo(str(said), err=True)
    for name, figure in counted.total.items():
        if as_json:
            parts = {
                "n": figure.n,
                "of": figure.of,
                "unknown": figure.unknown,
                "excluded": figure.excluded,
            }
            put({"indicator": name, "period": chosen.name, **parts})
        else:
            click.echo(
                f"{INDICATORS[name].label.say('en'):34} {figure.n:>5} / {figure.of:<5} "
                f"unknown {figure.unknown}"
            )


COMMANDS = (report, figures)
