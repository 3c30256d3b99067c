"""What waits for a decision, as the Conflicts screen lists it: read on the database's thread,
worded in the chosen language.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from aftercare.actions.access.late_entries import Fate, LateEntry, late_entries
from aftercare.actions.caseload.conflicts import Conflict, all_conflicts, all_contradictions
from aftercare.actions.caseload.list_cases import CaseLine, unreckoned
from aftercare.actions.exchange.quarantine import SetAside, set_aside
from aftercare.actions.recording.comment import Remark, questions_to_me
from aftercare.actions.shared.audit import showable
from aftercare.actions.shared.directory import names_by_person
from aftercare.casework.contradictions import Contradiction
from aftercare.casework.declaration import Field
from aftercare.casework.due_rules import RULES, UNRECKONED
from aftercare.casework.kinds import KINDS
from aftercare.casework.labels import field_label, kind_label
from aftercare.store.casebook import Casebook
from aftercare.ui.language import language, tr
from aftercare.ui.value_text import further_versions, nameless, shown_version
from sync.replica.change import REMOVED

MOST_COMPARED = 6  # versions of a field that are shown side by side
BEGINNING = 300  # letters of a version that its line shows

Item = Conflict | Contradiction | LateEntry | Remark | SetAside | CaseLine


class Waiting(NamedTuple):
    """Everything on the list, clients' names by case, and people's by id."""

    items: list[Item]
    clients: dict[str, str]
    names: dict[str, str]


def read_waiting(casebook: Casebook) -> Waiting:
    """Reads the list: what others wait for first."""
    late = late_entries(casebook)
    items: list[Item] = [
        *questions_to_me(casebook),
        *(entry for entry in late if entry.fate is Fate.HELD),
    ]
    items += unreckoned(casebook)
    items += [*all_conflicts(casebook), *all_contradictions(casebook)]
    items += [
        *(entry for entry in late if entry.fate is not Fate.HELD and entry.mine),
        *set_aside(casebook),
    ]
    rows = showable(casebook, casebook.records.read(kind="client"))
    clients = {row.case: str(row.fields.get("preferred_name") or "") for row in rows}
    return Waiting(items, clients, names_by_person(casebook))


def case_of(item: Item) -> str:
    """The case an item is about, or ""."""
    match item:
        case Conflict() | Remark():
            return item.row.case
        case _:
            return item.case


def words_for(item: Item, names: Mapping[str, str]) -> tuple[str, str, str]:
    """(what kind of thing waits, what it is about, what it says) in the chosen language."""
    code = language.code
    match item:
        case Conflict():
            field = KINDS[item.row.kind].field(item.field) if item.row.kind in KINDS else None
            about = kind_label(item.row.kind, code)
            if item.field == REMOVED:
                return (
                    tr("Struck out and edited"),
                    about,
                    tr("struck out by one, edited by another"),
                )
            where = f"{about}: {field_label(item.row.kind, item.field, code)}"
            return tr("Written differently"), where, _beginnings(item, field, names)
        case Contradiction():
            return tr("Contradiction"), _kinds(item), item.statement(code, names)
        case LateEntry():
            about = ", ".join(
                dict.fromkeys(kind_label(change.kind, code) for change in item.changes)
            )
            return tr("Late entry"), about, late_state(item)
        case Remark():
            text = tr(
                "{who} asks: {text}", who=(names.get(item.author) or nameless()), text=item.text
            )
            return tr("Question to you"), kind_label("comment", code), text
        case CaseLine():
            said = item.said_unreckoned()
            return RULES[UNRECKONED].label.say(code), item.called, said.say(code) if said else ""
        case SetAside():
            return tr("Set aside"), item.by.say(language.code), item.reason.say(language.code)


def _beginnings(item: Conflict, field: Field | None, names: Mapping[str, str]) -> str:
    """How the newest versions of a field begin."""
    newest, further = item.newest(MOST_COMPARED)
    shown = [shown_version(field, version, names) for version in newest]
    shown = [text if len(text) <= BEGINNING else text[:BEGINNING] + "…" for text in shown]
    return "   |   ".join([*shown, further_versions(further)] if further else shown)


def _kinds(item: Contradiction) -> str:
    kinds = {
        "overlapping_placements": "placement",
        "two_leads": "case",
        "visit_twice": "visit",
        "impossible_phase": "phase",
        "changed_after_approval": "review",
        "two_heads": "client",
    }
    return kind_label(kinds.get(item.rule, ""), language.code, plural=True)


def late_state(entry: LateEntry) -> str:
    """What became of a late entry, in a sentence."""
    if entry.pending:
        return tr("Decided here; it takes effect at the next sync.")
    match entry.fate, entry.mine:
        case Fate.HELD, True:
            return tr(
                "You wrote this without knowing that the case was handed over or closed. It "
                "waits for its lead worker."
            )
        case Fate.HELD, _:
            return tr(
                "{who} wrote this without knowing that the case was handed over or closed.",
                who=entry.author,
            )
        case Fate.ACCEPTED, _:
            return tr("Accepted into the case. {note}", note=entry.note).strip()
        case _:
            return tr("Returned to you; it is not in the case. {note}", note=entry.note).strip()
