"""The commands about who may open a case: granting, standing by, emergencies, handing over, the
audit.
"""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import click

from aftercare.casework.dates import moment_said
from aftercare.casework.local_time import here_said, since_1970
from aftercare.cli.command_line import as_json, opened, put

DAY = click.DateTime(["%Y-%m-%d"])


def day_of(given: datetime | None) -> date | None:
    """The day a person typed."""
    return given.date() if given else None


@click.command()
@click.argument("case")
@click.argument("person")
@click.option(
    "--compartments",
    default="",
    help="contact,care,work,restricted,sealed,audit (default: what the role needs).",
)
@click.option("--until", type=DAY, default=None, help="The last day (default: no end).")
@click.option("--standby", is_flag=True, help="Only to be opened in an emergency.")
@click.option(
    "--because", default="", help="Why without the client's consent, where one is needed."
)
@click.pass_context
def grant(
    context: click.Context,
    case: str,
    person: str,
    compartments: str,
    until: datetime | None,
    standby: bool,
    because: str,
) -> None:
    """Let PERSON open CASE, or some compartments of it, at the next sync."""
    from aftercare.actions.access.grant_case import grant_case

    wanted = [part.strip() for part in compartments.split(",") if part.strip()]
    with opened(context) as casebook:
        colleague = grant_case(
            casebook, case, person, wanted, until=day_of(until), standby=standby, because=because
        )
    click.echo(f"Granted to {colleague.name} at the next sync.", err=True)


@click.command()
@click.argument("case")
@click.argument("person")
@click.option("--because", default="", help="Why.")
@click.pass_context
def withdraw(context: click.Context, case: str, person: str, because: str) -> None:
    """Take CASE from PERSON at the next sync; their device erases its copy and says so."""
    from aftercare.actions.access.grant_case import withdraw_grant

    with opened(context) as casebook:
        colleague = withdraw_grant(casebook, case, person, reason=because)
    click.echo(f"Withdrawn from {colleague.name} at the next sync.", err=True)


@click.command()
@click.argument("case")
@as_json
@click.pass_context
def access(context: click.Context, case: str, as_json: bool) -> None:
    """Who may open CASE, until when; and whose devices say that they have erased it."""
    from aftercare.actions.access.grant_case import access_of
    from aftercare.actions.access.hand_over_case import erasures
    from aftercare.actions.shared.device_names import device_names
    from aftercare.actions.shared.directory import names_by_person

    with opened(context) as casebook:
        names, labels = names_by_person(casebook), device_names(casebook)
        for one in access_of(casebook, case):
            end = since_1970(one.until) if one.until else None
            until = end.isoformat(timespec="minutes") if end else None
            shown = {**one._asdict(), "person": names.get(one.person, one.person), "until": until}
            put(shown) if as_json else click.echo(
                f"{shown['person']:24} {one.compartment:12} {one.standing:10} "
                f"{moment_said(end, 'en') if end else ''}"
            )
        for gone in erasures(casebook, case):
            shown = {
                "erased": gone.compartment,
                "device": gone.device,
                "person": names.get(gone.person, gone.person),
            }
            put(shown) if as_json else click.echo(
                f"{shown['person']:24} {gone.compartment:12} erased on device "
                f"{labels.label(gone.device)}"
            )


@click.command("break-glass")
@click.argument("case")
@click.option("--because", required=True, help="What has happened; the supervisor reads it.")
@click.option("--hours", default=8, show_default=True)
@click.pass_context
def break_glass_command(context: click.Context, case: str, because: str, hours: int) -> None:
    """Open what you are on standby for in CASE, in an emergency, at the next sync."""
    from aftercare.actions.access.break_glass import break_glass

    with opened(context) as casebook:
        given = break_glass(casebook, case, because, hours)
    click.echo(
        f"Opens at the next sync: {', '.join(given)}. The lead and the supervisor are told.",
        err=True,
    )


@click.command("hand-over")
@click.argument("case", metavar="CASE|all")
@click.argument("person")
@click.option("--from", "before", default="", metavar="PERSON", help="With “all”: whose caseload.")
@click.option("--note", default="", help="What the next worker must know.")
@click.option(
    "--keeps-until",
    type=DAY,
    default=None,
    help="The last day the lead before keeps access (default: none).",
)
@click.option(
    "--gone-through", is_flag=True, help="Open signals and ending consents were looked at."
)
@click.pass_context
def hand_over(
    context: click.Context,
    case: str,
    person: str,
    before: str,
    note: str,
    keeps_until: datetime | None,
    gone_through: bool,
) -> None:
    """Hand CASE, or a whole caseload, over to PERSON at the next sync; whoever led it before loses
    access.
    """
    from aftercare.actions.access.hand_over_case import (
        cases_led_by,
        hand_over_case,
        hand_over_cases,
    )

    end = day_of(keeps_until)
    with opened(context) as casebook:
        if case == "all":
            if not before:
                raise click.UsageError("With “all”, --from says whose caseload it is.")
            done, refused = hand_over_cases(
                casebook,
                cases_led_by(casebook, before),
                person,
                note=note,
                keeps_until=end,
                gone_through=gone_through,
            )
            for named, refusal in refused:
                click.echo(f"{named}: {refusal}", err=True)
            put({"handed_over": len(done), "refused": [named for named, _ in refused]})
            return
        given = hand_over_case(
            casebook, case, person, note=note, keeps_until=end, gone_through=gone_through
        )
    instead = f" instead of {', '.join(given.before)}" if given.before else ""
    click.echo(f"{given.lead.name} leads the case from the next sync on{instead}.", err=True)


@click.command()
@click.argument("case")
@click.pass_context
def receive(context: click.Context, case: str) -> None:
    """Say that you have received CASE, which was handed over to you."""
    from aftercare.actions.access.hand_over_case import receive_hand_over

    with opened(context) as casebook:
        receive_hand_over(casebook, case)
    click.echo("Received.", err=True)


@click.group()
def audit() -> None:
    """Who did what: entries that nobody can change."""


@audit.command("show")
@click.option(
    "--case",
    default=None,
    help="Of one case, with who changed which record; “-” for the organisation's alone.",
)
@click.option("--search", "text", default="")
@as_json
@click.pass_context
def audit_show(context: click.Context, case: str | None, text: str, as_json: bool) -> None:
    """The trail that you may read, newest first."""
    from aftercare.actions.papers.audit_about import about_words
    from aftercare.actions.shared.audit import audit_trail
    from aftercare.actions.shared.audit_details import detail_words

    with opened(context) as casebook:
        for line in audit_trail(casebook, case="" if case == "-" else case, text=text):
            if as_json:
                put(line.shown())
            else:
                details = line.details if line.change else map(detail_words, line.details)
                said = (str(about_words(line.about)), line.whom, *map(str, details), line.reason)
                rest = " · ".join(filter(None, said))
                click.echo(f"{here_said(line.at):18}  {line.by:20} {line.text('en')}: {rest}")


@audit.command("extract")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE.csv")
@click.option("--case", required=True, help="“-” for the organisation's.")
@click.option("--language", type=click.Choice(["en", "ms", "id"]), default="en")
@click.pass_context
def audit_extract(context: click.Context, file: Path, case: str, language: str) -> None:
    """Write the trail as FILE.csv, with a PDF and the proof beside it; `audit verify` checks them
    anywhere.
    """
    from aftercare.actions.papers.audit_extract import write_extract

    with opened(context) as casebook:
        written = write_extract(casebook, "" if case == "-" else case, file, language)
    put({"entries": written.entries, "fingerprint": written.fingerprint, "root": written.root})


@audit.command("verify")
@click.argument(
    "file", type=click.Path(path_type=Path, exists=True, dir_okay=False), metavar="FILE.csv"
)
@click.option(
    "--root", default="", help="The organisation's root fingerprint, as known from elsewhere."
)
def audit_verify(file: Path, root: str) -> None:
    """Check an extract, its PDF and its proof. Needs no data folder, no passphrase and no
    network.
    """
    from aftercare.actions.papers.audit_proof import verify_extract

    checked = verify_extract(file, root)
    put(
        {
            "entries": checked.entries,
            "fingerprint": checked.fingerprint,
            "root": checked.root,
            "by_device": checked.device,
        }
    )
    click.echo("The extract is what the devices of this organisation signed.", err=True)


COMMANDS = (grant, withdraw, access, break_glass_command, hand_over, receive, audit)
