"""What happens in the years of an organisation: each does it where it can, and returns what to tell of it, or "" where it cannot."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime, timedelta

from aftercare.actions.access.break_glass import break_glass
from aftercare.actions.access.grant_case import grant_case, stand_by, withdraw_grant
from aftercare.actions.access.hand_over_case import hand_over_case
from aftercare.actions.access.late_entries import Fate, late_entries, rule_on_late
from aftercare.actions.access.lease import lease
from aftercare.actions.access.open_case import open_case
from aftercare.actions.access.outside_access import outside_access
from aftercare.actions.caseload.conflicts import all_conflicts
from aftercare.actions.caseload.dispose_case import (
    OnHold,
    confirm_disposal,
    propose_disposal,
    stop_disposal,
)
from aftercare.actions.exchange.bundle import read_bundle_file, write_bundle_file
from aftercare.actions.exchange.change_root import change_root, new_kit
from aftercare.actions.exchange.recover import become_administrator, give_case, rehearse
from aftercare.actions.joining.change_role import change_role, take_off
from aftercare.actions.joining.destroy_vault import TakenOff
from aftercare.actions.joining.devices import revoke_device
from aftercare.actions.joining.invite_person import invite_person
from aftercare.actions.joining.join import join
from aftercare.actions.joining.recovery_kit import Kit, read_kit
from aftercare.actions.joining.vouch_for_device import vouch_for_device
from aftercare.actions.papers.rights import complain, complaints, withdraw_consent
from aftercare.actions.recording.agency_forms import add_form, forms
from aftercare.actions.recording.own_words import own_words, set_word
from aftercare.actions.recording.receipts import whereabouts
from aftercare.actions.recording.record import record
from aftercare.actions.recording.resolve_conflict import resolve_conflict
from aftercare.actions.recording.settings import change_settings, settings
from aftercare.casework.refusal import Refused
from aftercare.store.missing import NotVouched
from sync.protocol.ids import format_id
from sync.protocol.roles import ROLES
from tests.casework.test_agency_forms import SETTINGS, workbook
from tests.faults.years import DAY, Case, Wrong, Year, counted, living
from tests.town import PASSPHRASE, QUICK


def a_case_begins(year: Year) -> str:
    """A worker opens a case; a supervisor, and perhaps a colleague, is granted it."""
    lead = year.some(year.people("worker"))
    supervisor, colleague = (
        year.some(year.people("supervisor")),
        year.some(year.people("worker"), lead),
    )
    if not lead or len(year.open_cases()) > 4:
        return ""
    book = year.book(lead)
    year.sync(year.laptops[lead][0])
    identifier = open_case(
        book,
        {
            "preferred_name": f"Klien {len(year.cases)}",
            "type": "general",
            "number": f"KES-{len(year.cases)}",
        },
    )
    case = year.cases[identifier] = Case(lead)
    for name in filter(None, (supervisor, colleague if year.random.random() < 0.5 else "")):
        grant_case(book, identifier, name)
        case.members[name] = 0
    year.sync(year.laptops[lead][0])
    return f"{lead} opens case {identifier[:8]} with {list(case.members)}"


def somebody_joins(year: Year) -> str:
    """An administrator invites a worker or a supervisor, who joins."""
    admin = year.some(year.people("administrator"))
    if not admin or len(year.people("worker", "supervisor")) > 7:
        return ""
    year.number += 1
    role, name = (
        year.random.choice(["worker", "worker", "supervisor", "partner"]),
        f"p{year.number}",
    )
    _joins(year, admin, name, role, name)
    year.roles[name], year.laptops[name] = role, [name]
    return f"{admin} invites {name} as {role}"


def _joins(year: Year, admin: str, name: str, role: str, folder: str) -> None:
    book, own = year.book(admin), year.laptops[admin][0]
    year.sync(own)
    code = invite_person(book, name, role).code
    year.sync(own)
    join(year.folder / folder, code, PASSPHRASE, cost=QUICK)
    year.sync(own)
    year.books[folder] = year.open(folder)
    with suppress(NotVouched):
        year.sync(folder)


def a_second_laptop(year: Year) -> str:
    """Somebody gets a second laptop, and vouches for it on the first."""
    admin, name = (
        year.some(year.people("administrator")),
        year.some(year.people("worker", "supervisor")),
    )
    if not admin or not name or len(year.laptops[name]) > 1:
        return ""
    year.number += 1
    folder = f"{name} {year.number}"
    _joins(year, admin, name, year.roles[name], folder)
    device, number = year.books[folder].enrolled().device, year.books[folder].enrolled().number
    year.sync(year.laptops[name][0])
    vouch_for_device(year.book(name), device, number)
    year.sync(year.laptops[name][0])
    year.laptops[name].append(folder)
    return f"{name} has a second laptop {folder}"


def a_laptop_is_lost(year: Year) -> str:
    """Of two; what was only on it is lost with it, so it synced before."""
    admin = year.some(year.people("administrator"))
    name = year.some([one for one, folders in year.laptops.items() if len(folders) > 1])
    if not admin or not name:
        return ""
    folder = year.random.choice(year.laptops[name])
    year.sync(folder, year.laptops[admin][0])
    revoke_device(year.book(admin), year.books[folder].certified().device)
    year.sync(year.laptops[admin][0])
    year.laptops[name].remove(folder)
    year.lost.append(folder)
    return f"the laptop {folder} is lost and taken off"


def a_lost_laptop_is_found(year: Year) -> str:
    """It destroys itself at its first contact."""
    if not year.lost:
        return ""
    folder = year.lost.pop()
    year.rest()  # a server that was set back knows again that it was taken off
    try:
        year.sync(folder)
    except TakenOff:
        year.books.pop(folder)
        return f"the laptop {folder} is found and destroys its copy"
    year.wrong(f"the lost laptop {folder} still syncs")
    return ""


def somebody_leaves(year: Year) -> str:
    """A worker or supervisor is taken off; before that, whoever may hands over what they lead, where there is somebody."""
    admin, name = (
        year.some(year.people("administrator")),
        year.some(year.people("worker", "supervisor")),
    )
    if not admin or not name or len(year.people("worker", "supervisor")) < 4:
        return ""
    year.sync(*year.laptops[name])
    for identifier, case in year.cases.items():
        if case.lead == name and not case.gone:
            _hand_over(year, identifier, case, by=year.some(year.governs(case)))
    year.rest()  # what was handed over, and what they wrote, is known to all before they are gone
    if any(case.lead == name and not case.gone for case in year.cases.values()):
        return ""  # nobody else could take it
    year.sync(year.laptops[admin][0])
    take_off(year.book(admin), name)
    year.sync(year.laptops[admin][0])
    _without(year, name)
    return f"{name} leaves; {admin} takes them off"


def _without(year: Year, name: str) -> None:
    """They are gone, with their laptops, which destroy themselves at the next contact."""
    year.lost += year.laptops[name]
    year.roles[name], year.laptops[name] = "former", []
    for case in year.cases.values():
        case.without(name)


def _hand_over(year: Year, identifier: str, case: Case, by: str, keeps: bool = False) -> str:
    to = year.some(year.people("worker", "supervisor"), case.lead)
    if not to or not by:
        return ""
    own = year.laptops[by][0]
    year.sync(own)
    book = year.books[own]
    until = (
        datetime.fromtimestamp(year.at).astimezone().date() + timedelta(days=40) if keeps else None
    )
    before = case.lead
    hand_over_case(book, identifier, to, keeps_until=until, gone_through=True)
    year.sync(own)
    case.without(to)
    case.lead = to
    if until:
        case.members[before] = _end_of(until)
    elif by != before:
        _late(year, identifier, case, before)
    return to


def _late(year: Year, identifier: str, case: Case, name: str) -> None:
    """What somebody wrote offline who lost the case meanwhile waits for a ruling."""
    for folder in year.laptops[name]:
        book = year.books[folder]
        for row in book.records.read(kind="visit", case=identifier):
            said = case.records.get(row.id) or case.sealed.get(row.id) or ""
            theirs = said.endswith(f" oleh {name}")  # a stick may have brought a colleague's
            if theirs and not whereabouts(book, row).on_server:
                case.held.append((row.id, name))


def a_case_is_handed_over(year: Year) -> str:
    """By its lead or by a supervisor; whoever led it loses it, or keeps it for a while."""
    identifier = year.some(year.open_cases())
    if not identifier:
        return ""
    case = year.cases[identifier]
    by, before = year.some(year.governs(case)), case.lead
    to = _hand_over(year, identifier, case, by, keeps=year.random.random() < 0.3)
    return f"{by} hands case {identifier[:8]} over from {before} to {to}" if to else ""


def a_colleague_covers(year: Year) -> str:
    """A case is granted to a colleague, for good or for some weeks."""
    identifier = year.some(year.open_cases())
    if not identifier:
        return ""
    case = year.cases[identifier]
    to, by = (
        year.some(year.people("worker", "supervisor"), case.lead, *case.members),
        year.some(year.governs(case)),
    )
    if not to or not by:
        return ""
    year.sync(year.laptops[by][0])
    days = year.random.choice([0, 20, 60])
    until = (
        datetime.fromtimestamp(year.at).astimezone().date() + timedelta(days=days) if days else None
    )
    grant_case(year.book(by), identifier, to, until=until)
    year.sync(year.laptops[by][0])
    case.members[to] = _end_of(until) if until else 0
    return f"{by} grants case {identifier[:8]} to {to} for {days} days"


def _end_of(day: date) -> float:
    return (
        datetime.combine(day, datetime.max.time().replace(microsecond=0)).astimezone().timestamp()
    )


def a_colleague_is_withdrawn(year: Year) -> str:
    """Whoever was granted a case loses it; what they wrote offline waits for a ruling."""
    identifier = year.some([one for one in year.open_cases() if year.cases[one].members])
    if not identifier:
        return ""
    case = year.cases[identifier]
    name = year.some(list(case.members))
    by = year.some(year.governs(case), name)
    if not by:
        return ""
    year.sync(year.laptops[by][0])
    withdraw_grant(year.book(by), identifier, name)
    year.sync(year.laptops[by][0])
    _late(year, identifier, case, name)
    case.without(name)
    return f"{by} withdraws case {identifier[:8]} from {name}"


def late_entries_are_ruled_on(year: Year) -> str:
    """The lead accepts or returns what came late."""
    for identifier, case in year.cases.items():
        if not case.held or case.gone or not year.governs(case):
            continue
        by = year.some(year.governs(case))
        year.sync(year.laptops[by][0])
        book, accept = year.book(by), year.random.random() < 0.5
        waiting = [
            one
            for one in late_entries(book)
            if one.case == identifier and one.fate is Fate.HELD and one.may_rule
        ]
        for one in waiting:
            with suppress(Refused):  # one behind it was ruled on already, and it with it
                rule_on_late(book, one.name, accept=accept, case=identifier, note="diputuskan")
        year.sync(year.laptops[by][0])
        ruled = {format_id(change.record) for one in waiting for change in one.changes}
        if not accept:
            for record_id in ruled:
                case.records.pop(record_id, None)
                case.sealed.pop(record_id, None)
        case.held = [one for one in case.held if one[0] not in ruled]
        return f"{by} {'accepts' if accept else 'returns'} {len(waiting)} late entries of case {identifier[:8]}"
    return ""


def a_case_closes(year: Year) -> str:
    """Its lead closes it: with the phase, and the record of the closure."""
    identifier = year.some(year.open_cases())
    if not identifier:
        return ""
    case = year.cases[identifier]
    if case.lead not in year.people("worker", "supervisor"):
        return ""
    for name in [case.lead, *case.members]:
        year.sync(*year.laptops[name])
    year.sync(*year.laptops[case.lead])
    record(
        year.book(case.lead), identifier, "closure", {"date": "2018-01-10", "reason": "goals_met"}
    )
    case.closed = year.at
    return f"{case.lead} closes case {identifier[:8]}"


def a_lead_goes_without_handing_over(year: Year) -> str:
    """They leave, or get a role that leads nothing, while supervisors have their cases: one of those leads them from then on."""
    admin, name = year.some(year.people("administrator")), year.some(year.people("worker"))
    led = [one for one, case in year.cases.items() if case.lead == name and not case.gone]
    left = [one for one in led if len(year.governs(year.cases[one])) > 1]
    if not admin or not led or left != led or len(year.people("worker")) < 3:
        return ""
    year.rest()  # what they wrote is known to all before they are gone
    role = year.random.choice(["", "partner", "placement_officer"])
    book = year.book(admin)
    if role:
        change_role(book, name, role)
    else:
        take_off(book, name)
    year.sync(year.laptops[admin][0])
    if role:
        year.roles[name] = role
    else:
        _without(year, name)
    for identifier in led:
        case = year.cases[identifier]
        case.may_lead = {one for one in year.governs(case) if one != name}
        case.lead = ""
        if role:
            case.members[name] = 0
    return f"{name} {'becomes ' + role if role else 'is taken off'} and has handed over none of {len(led)} cases"


def a_partner_has_a_case_while_the_client_agrees(year: Year) -> str:
    """Somebody outside is granted a case by a consent; once it is withdrawn whoever governs is told, and takes the case back."""
    partner, identifier = year.some(year.people("partner")), year.some(year.open_cases())
    case = year.cases.get(identifier)
    by = year.some(year.governs(case)) if case else ""
    if not partner or not case or not by or partner in case.members:
        return ""
    own, day = year.laptops[by][0], datetime.fromtimestamp(year.at).astimezone().date()
    year.rest()
    book = year.books[own]
    given = {
        "purpose": "service",
        "recipient": partner,
        "method": "written",
        "given": (day - timedelta(days=3)).isoformat(),
    }
    consent = record(book, identifier, "consent", given)
    grant_case(book, identifier, partner, sorted(ROLES["partner"].reads))
    case.members[partner] = 0
    year.rest()
    year.check()
    if [one for one in outside_access(year.books[own], day) if one.case == identifier]:
        year.wrong(
            f"{partner} holds case {identifier[:8]} by a consent, and {by} is told otherwise"
        )
    withdraw_consent(book, consent.record)
    year.rest()
    for name in year.governs(case):
        told = [
            one.case for one in outside_access(year.book(name), day) if partner in one.reason("en")
        ]
        if identifier not in told:
            year.wrong(
                f"{name} is not told that {partner} holds case {identifier[:8]} without a consent"
            )
    withdraw_grant(book, identifier, partner)
    year.sync(own)
    _late(year, identifier, case, partner)
    case.without(partner)
    return f"{by} grants case {identifier[:8]} to {partner} until the client's consent is withdrawn"


def the_server_moves_to_another_database(year: Year) -> str:
    """From SQLite to PostgreSQL or back, with the command for it; nobody notices."""
    year.move()
    return f"the server moves to {'PostgreSQL' if year.database else 'SQLite'}"


def a_case_is_disposed_of(year: Year) -> str:
    """Two people destroy a closed case whose time has come."""
    closed = [
        one for one, case in year.cases.items() if case.closed and not case.gone and not case.hold
    ]
    ready = [one for one in closed if year.at > year.cases[one].closed + 2 * DAY]
    identifier = year.some([one for one in ready if len(year.governs(year.cases[one])) > 1])
    if not identifier:
        return ""
    case = year.cases[identifier]
    one, other = year.random.sample(year.governs(case), 2)
    year.sync(year.laptops[one][0])
    propose_disposal(year.book(one), identifier, "tempoh tamat")
    year.sync(year.laptops[one][0], year.laptops[other][0])
    confirm_disposal(year.book(other), identifier, "tempoh tamat")
    year.sync(year.laptops[other][0])
    case.gone, case.held = True, []
    return f"{one} and {other} dispose of case {identifier[:8]}"


def a_legal_hold_is_set_or_lifted(year: Year) -> str:
    """On a closed case; while it stands nobody disposes of it."""
    closed = [
        one
        for one, case in year.cases.items()
        if case.closed and not case.gone and len(year.governs(case)) > 1
    ]
    identifier = year.some(closed)
    if not identifier:
        return ""
    case = year.cases[identifier]
    by, other = year.random.sample(year.governs(case), 2)
    book = year.book(by)
    year.sync(year.laptops[by][0])
    standing = [
        row
        for row in book.records.read(kind="legal_hold", case=identifier)
        if not row.fields.get("lifted")
    ]
    for row in standing:
        record(
            book,
            identifier,
            "legal_hold",
            {"lifted": "2026-11-20", "lifted_by": "Mahkamah Tinggi"},
            row.id,
        )
    if not standing:
        record(
            book,
            identifier,
            "legal_hold",
            {"from_date": "2026-11-01", "authority": "Mahkamah Tinggi"},
        )
    year.rest()
    case.hold = not standing
    try:
        propose_disposal(year.book(other), identifier, "tempoh tamat")
        year.sync(year.laptops[other][0])
        stop_disposal(year.book(other), identifier)
    except OnHold:
        if not case.hold:
            year.wrong(
                f"the hold on case {identifier[:8]} is lifted, and {other} may not dispose of it"
            )
    else:
        if case.hold:
            year.wrong(f"a hold stands on case {identifier[:8]}, and {other} may dispose of it")
    year.rest()
    return f"{by} {'sets' if case.hold else 'lifts'} a hold on case {identifier[:8]}"


def a_client_complains(year: Year) -> str:
    """To the auditor alone, who is invited before if there is none."""
    admin, identifier = year.some(year.people("administrator")), year.some(year.open_cases())
    if (
        not admin
        or not identifier
        or year.cases[identifier].lead not in year.people("worker", "supervisor")
    ):
        return ""
    if not year.people("auditor"):
        year.number += 1
        name = f"aud{year.number}"
        _joins(year, admin, name, "auditor", name)
        year.roles[name], year.laptops[name] = "auditor", [name]
    year.rest()
    year.number += 1
    text, lead = f"aduan {year.number}", year.cases[identifier].lead
    complain(year.book(lead), identifier, text)
    year.rest()
    for name in year.roles:
        for folder in year.laptops[name]:
            found = (
                [one.text for one in complaints(year.books[folder])]
                if year.roles[name] != "former"
                else []
            )
            reads = year.roles[name] == "auditor"
            if (text in found) != reads:
                year.wrong(
                    f"{folder} ({year.roles[name]}) {'does not read' if reads else 'reads'} a complaint"
                )
    return f"{lead} passes a complaint of case {identifier[:8]} on"


def a_form_gets_a_new_version(year: Year) -> str:
    """An administrator adds it; everybody is offered it, and no older one."""
    admin = year.some(year.people("administrator"))
    if not admin:
        return ""
    year.sync(year.laptops[admin][0])
    year.number += 1
    file = year.folder / "borang.xlsx"
    file.write_bytes(workbook(settings=SETTINGS.replace("| 3 ", f"| {year.number} ")))
    add_form(year.book(admin), file)
    year.rest()
    for folders in year.laptops.values():
        for folder in folders:
            offered = [one.version for one in forms(year.books[folder]) if one.offered]
            if offered != [str(year.number)]:
                year.wrong(f"{folder} is offered the form in version {offered}, not {year.number}")
    return f"{admin} adds version {year.number} of a form"


def a_backup_stands_by(year: Year) -> str:
    """A colleague reads the everyday compartments, and could open the narrower ones in an emergency."""
    identifier = year.some(year.open_cases())
    if not identifier:
        return ""
    case = year.cases[identifier]
    to, by = (
        year.some(year.people("worker"), case.lead, *case.members),
        year.some(year.governs(case)),
    )
    if not to or not by:
        return ""
    year.sync(year.laptops[by][0])
    stand_by(year.book(by), identifier, to)
    year.sync(year.laptops[by][0])
    case.members[to] = 0
    case.backups.add(to)
    return f"{to} stands by for case {identifier[:8]}"


def a_case_is_opened_in_an_emergency(year: Year) -> str:
    """By whoever stands by, for some hours."""
    found = [
        one for one in year.open_cases() if year.cases[one].backups - year.cases[one].opened.keys()
    ]
    identifier = year.some(found)
    if not identifier:
        return ""
    case = year.cases[identifier]
    name = year.some(
        [one for one in case.backups if one in year.people("worker") and one not in case.opened]
    )
    if not name or not year.book(name).spaces_of(identifier):
        return ""
    year.sync(year.laptops[name][0])
    break_glass(year.book(name), identifier, "klien dalam krisis, ketua tidak dapat dihubungi", 48)
    case.opened[name] = year.at + 48 * 3600
    return f"{name} opens case {identifier[:8]} in an emergency"


def a_role_changes(year: Year) -> str:
    """A worker becomes supervisor, or a supervisor worker again."""
    admin, name = (
        year.some(year.people("administrator")),
        year.some(year.people("worker", "supervisor")),
    )
    if not admin or not name:
        return ""
    role = "worker" if year.roles[name] == "supervisor" else "supervisor"
    if role == "worker" and len(year.people("supervisor")) < 2:
        return ""
    year.sync(year.laptops[admin][0])
    change_role(year.book(admin), name, role)
    year.sync(year.laptops[admin][0])
    year.roles[name] = role
    return f"{admin} makes {name} {role}"


def an_administrator_joins_and_another_leaves(year: Year) -> str:
    """The founder among them, as long as one is left."""
    admins = year.people("administrator")
    if len(admins) > 1:
        by, off = year.random.sample(admins, 2)
        year.sync(*year.laptops[off], year.laptops[by][0])
        take_off(year.book(by), off)
        year.sync(year.laptops[by][0])
        _without(year, off)
        return f"{by} takes the administrator {off} off"
    year.number += 1
    name = f"adm{year.number}"
    _joins(year, admins[0], name, "administrator", name)
    year.roles[name], year.laptops[name] = "administrator", [name]
    return f"{admins[0]} invites the administrator {name}"


def the_kit_is_rehearsed(year: Year) -> str:
    """It opens everything there is."""
    year.rest()
    found = rehearse(_kit(year))
    if not found.proven:
        year.wrong(f"the kit does not open everything: {found}")
    return f"the kit opens {found.compartments} compartments"


def _kit(year: Year) -> Kit:
    return read_kit(year.kit)


def the_kit_is_changed(year: Year) -> str:
    """An administrator has another root; the kit of before opens nothing any more."""
    admin = year.some(year.people("administrator"))
    if not admin:
        return ""
    book = year.book(admin)
    year.sync(year.laptops[admin][0])
    made = new_kit(book)
    change_root(book, _kit(year), made)
    year.kit = made.code()
    return f"{admin} changes the recovery kit"


def the_last_administrator_is_lost(year: Year) -> str:
    """With all laptops; the kit makes another one."""
    year.rest()
    year.number += 1
    name = f"kit{year.number}"
    become_administrator(year.folder / name, _kit(year), PASSPHRASE, name, cost=QUICK)
    year.books[name] = year.open(name)
    year.roles[name], year.laptops[name] = "administrator", [name]
    for off in [one for one in year.people("administrator") if one != name]:
        year.sync(name)
        take_off(year.books[name], off)
        year.sync(name)
        _without(year, off)
    year.rest()  # what the kit states is on that laptop alone before
    return f"all administrators are lost; the kit makes {name}"


def a_lead_disappears(year: Year) -> str:
    """Taken off with every laptop, while nobody else has the case: the kit gives it to a colleague."""
    found = [
        one for one in year.open_cases() if year.governs(year.cases[one]) == [year.cases[one].lead]
    ]
    identifier = year.some(found)
    admin = year.some(year.people("administrator"))
    if not identifier or not admin:
        return ""
    case = year.cases[identifier]
    name = case.lead
    to = year.some(year.people("worker", "supervisor"), name)
    others = [
        one
        for one, other in year.cases.items()
        if one != identifier and not other.gone and other.lead == name
    ]
    if not to or others:
        return ""
    year.rest()
    year.sync(year.laptops[admin][0])
    take_off(year.book(admin), name)
    year.sync(year.laptops[admin][0])
    _without(year, name)
    case.lead = ""
    year.rest()
    give_case(year.book(admin), _kit(year), identifier, to)
    case.lead = to
    case.without(to)
    year.rest()  # what the kit states is on no laptop before
    return f"{name} disappears; the kit gives case {identifier[:8]} to {to}"


def the_server_is_backed_up(year: Year) -> str:
    """Its folder, or its database, as it stands."""
    year.back_up()
    return "the server is backed up"


def the_server_is_restored(year: Year) -> str:
    """To the last backup."""
    if not year.backup:
        return ""
    year.restore()
    return "the server is restored"


def a_stick_goes_round(year: Year) -> str:
    """Two people who share a case meet where there is no network."""
    name, other = year.some(year.people("worker")), year.some(year.people("worker", "supervisor"))
    if not name or name == other:
        return ""
    file = year.folder / "stick"
    file.unlink(missing_ok=True)
    write_bundle_file(year.book(name), file)
    read_bundle_file(year.book(other), file)
    return f"{name} hands {other} a stick"


def settings_change(year: Year) -> str:
    """Two administrators set the same at once; whoever sees the conflict decides it."""
    admins = year.people("administrator")
    for name in admins:
        change_settings(year.book(name), {"lease_days": year.random.randint(10, 40)})
    year.rest()
    book = year.book(admins[0])
    for one in all_conflicts(book):
        if one.row.kind == "settings":
            resolve_conflict(book, one.row, one.field, take=one.versions[0].dot)
    year.rest()
    said = {
        settings(year.books[one])["lease_days"]
        for folders in year.laptops.values()
        for one in folders
    }
    if len(said) != 1:
        year.wrong(f"the settings are not the same everywhere: {said}")
    return f"{', '.join(admins)} change a setting"


def the_organisation_has_a_word_of_its_own(year: Year) -> str:
    """An administrator calls something by another name; everybody does."""
    admin = year.some(year.people("administrator"))
    if not admin:
        return ""
    year.sync(year.laptops[admin][0])
    year.number += 1
    word = f"Lawatan {year.number}"
    set_word(year.book(admin), "visit", {"ms": word})
    year.rest()
    for folders in year.laptops.values():
        for folder in folders:
            if [one.said for one in own_words(year.books[folder])] != [{"ms": word}]:
                year.wrong(f"{folder} calls a visit {own_words(year.books[folder])}, not {word}")
    return f"{admin} calls a visit {word}"


def somebody_is_away_for_a_month(year: Year) -> str:
    """Their laptop locks, and opens with the next contact."""
    name = year.some(year.people("worker"))
    if not name:
        return ""
    year.rest()
    year.at += 45 * DAY
    for case in year.cases.values():
        case.members = {
            who: until for who, until in case.members.items() if not until or until > year.at
        }
    if lease(year.book(name)).refusal is None:
        year.wrong(f"{name} was away for 45 days, and nothing is locked")
    year.sync(year.laptops[name][0])
    if lease(year.book(name)).refusal:
        year.wrong(f"{name} has synced, and is still locked")
    return f"{name} was away for 45 days"


HAPPENINGS: tuple[Callable[[Year], str], ...] = (
    a_case_begins,
    a_case_begins,
    somebody_joins,
    a_second_laptop,
    a_laptop_is_lost,
    a_lost_laptop_is_found,
    somebody_leaves,
    a_case_is_handed_over,
    a_case_is_handed_over,
    a_colleague_covers,
    a_colleague_covers,
    a_colleague_is_withdrawn,
    a_colleague_is_withdrawn,
    late_entries_are_ruled_on,
    late_entries_are_ruled_on,
    a_case_closes,
    a_lead_goes_without_handing_over,
    a_partner_has_a_case_while_the_client_agrees,
    the_server_moves_to_another_database,
    a_case_is_disposed_of,
    a_case_is_disposed_of,
    a_legal_hold_is_set_or_lifted,
    a_client_complains,
    a_form_gets_a_new_version,
    a_backup_stands_by,
    a_case_is_opened_in_an_emergency,
    a_role_changes,
    an_administrator_joins_and_another_leaves,
    the_kit_is_rehearsed,
    the_kit_is_changed,
    the_last_administrator_is_lost,
    a_lead_disappears,
    the_server_is_backed_up,
    the_server_is_restored,
    the_server_is_restored,
    a_stick_goes_round,
    settings_change,
    the_organisation_has_a_word_of_its_own,
    somebody_is_away_for_a_month,
)


def live(seed: int, months: int = 12) -> None:
    """One year from its beginning."""
    with living(seed) as year:
        for n in range(months):
            try:
                if n == 0:
                    year.story += [a_case_begins(year) for _ in range(3)]
                year.month(HAPPENINGS)
            except Wrong:
                raise
            except Exception as error:  # noqa: BLE001 - whatever it is, it is told with the story
                year.wrong(f"{type(error).__name__}: {error}")
        counted["years"] += 1
