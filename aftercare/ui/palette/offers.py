"""What the palette offers for what is typed: clients, commands, what was written; each row with what
it does.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import NamedTuple

from aftercare.actions.caseload.find_clients import Clients
from aftercare.actions.caseload.list_cases import CaseLine
from aftercare.casework.client_finder import parts_of
from aftercare.casework.kinds import offered_on_a_case
from aftercare.casework.labels import kind_label
from aftercare.casework.vocabulary import term_label
from aftercare.casework.what_of_whom import what_of_whom
from aftercare.store.records import Hit
from aftercare.ui.case.case_read import happened
from aftercare.ui.commands.at_hand import AtHand
from aftercare.ui.commands.command import Command, keys_said
from aftercare.ui.language import language, tr

CLIENTS, ADDED, COMMANDS = 8, 3, 6  # at most so many rows each


class Offer(NamedTuple):
    """A row: what it says, what stands at its right, and what it does; a heading does nothing.
    `marks`: where in the title the words looked for stand, (first, length).
    """

    title: str
    aside: str = ""
    act: Callable[[], object] | None = None
    marks: tuple[tuple[int, int], ...] = ()


def offered_kinds() -> dict[str, tuple[str, ...]]:
    """What can be added to a case, with what it is called in the chosen language and in English."""
    return {
        kind.name: (kind_label(kind.name, language.code), kind_label(kind.name, "en"))
        for group in offered_on_a_case().values()
        for kind, _ in group
    }


def offered_clients(lines: Iterable[CaseLine], acts: AtHand) -> list[Offer]:
    """Clients, to be opened."""
    return [
        Offer(
            _called(line),
            "  ·  ".join(filter(None, (_number(line), line.area, _phase(line)))),
            partial(acts.open_case, line.case),
        )
        for line in lines
    ]


def offered_additions(text: str, clients: Clients, acts: AtHand) -> list[Offer]:
    """“visit muru”: the form of what, of whom."""
    found = what_of_whom(text, offered_kinds(), clients.open, most=ADDED, named=True)
    return [
        Offer(
            tr(
                "New: {what} · {name}",
                what=kind_label(kind, language.code),
                name=clients.lines[case].name,
            ),
            clients.lines[case].area,
            partial(acts.add_to, case, kind),
        )
        for case, kind in found
    ]


def offered_commands(text: str, commands: Iterable[Command], acts: AtHand) -> list[Offer]:
    """Commands that can be done now, those whose name begins with what is typed before others."""
    parts = parts_of(text)
    found = [
        command
        for command in commands
        if command.found_by(parts, language.code) and command.when(acts)
    ]
    begun = parts[0] if parts else ""
    found.sort(key=lambda one: not one.title.say(language.code).casefold().startswith(begun))
    return [
        Offer(command.title.say(language.code), keys_said(command.keys), partial(command.act, acts))
        for command in found[:COMMANDS]
    ]


def offered_texts(hits: Iterable[Hit], lines: Mapping[str, CaseLine], acts: AtHand) -> list[Offer]:
    """What was written, client by client in the order of their newest, each record to be shown in
    its case. Clients themselves stand above.
    """
    by_case: dict[str, list[Hit]] = {}
    for hit in hits:
        if hit.case in lines and hit.kind != "client":
            by_case.setdefault(hit.case, []).append(hit)
    offers = []
    for case, some in by_case.items():
        offers.append(Offer(_called(lines[case]), lines[case].area))
        for hit in some:
            day = language.day(happened(hit.row))
            kind = kind_label(hit.kind, language.code) + (" ⚠" if hit.asks else "")
            before = " · ".join(filter(None, (day, kind))) + "   "
            offers.append(
                Offer(
                    before + hit.snippet,
                    "",
                    partial(acts.open_record, case, hit.record),
                    tuple((len(before) + first, length) for first, length in hit.marks),
                )
            )
    return offers


def _called(line: CaseLine) -> str:
    return line.name + (" ⚠" if line.conflicts else "")


def _number(line: CaseLine) -> str:
    return line.number if line.number != line.name else ""


def _phase(line: CaseLine) -> str:
    if line.lost:
        return tr("handed over; you can no longer write in it")
    return term_label("phase", line.phase, language.code) if line.phase else ""
