"""Draws the rooms and a visit's way into docs/architecture.md from the imports: `make architecture`.

With --check nothing is written: exit 1 if the page is not what the imports make of it. A step of
the visit's way that does not exist, or that no import connects to the one before, ends it either
way.
"""

from __future__ import annotations

import argparse
import ast
import sys
from collections.abc import Callable, Collection, Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

import grimp

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs/architecture.md"
PACKAGES = ("aftercare", "sync")
BEGIN, END = "<!-- drawn: {name} -->", "<!-- end of {name} -->"
WORKER, RELAY, COLLEAGUE = "The worker's laptop", "The server", "The colleague's laptop"
Arrows = Mapping[str, Collection[str]]


class NotSo(Exception):
    """The visit's way as it is written here is not the way that the code has."""


class Step(NamedTuple):
    """One step: `place` is module:function. `by`: the module it is called from, where that is not
    the step before; `through`: the interface or message that both sides know, where neither imports
    the other.
    """

    where: str
    place: str
    says: str
    by: str = ""
    through: str = ""

    @property
    def module(self) -> str:
        """The module of its place."""
        return self.place.partition(":")[0]

    @property
    def room(self) -> str:
        """The package of its module, as the picture names it."""
        return room_of(self.module)


MESSAGES = "sync.protocol.messages"
VISIT = (
    Step(WORKER, "aftercare.ui.forms.record_form:RecordForm.save_now", "Ctrl+S - the fields of the form that changed"),
    Step(WORKER, "aftercare.ui.desk:Desk.save", "the work goes to the database's thread"),
    Step(WORKER, "aftercare.actions.recording.record:record_all", "one transaction for all that belongs together", by="aftercare.ui.forms.record_form"),
    Step(WORKER, "aftercare.casework.validation:validate", "checked against the declaration of the kind"),
    Step(WORKER, "aftercare.store.casebook:Casebook.write", "a change, with its dot and what it has seen", by="aftercare.actions.recording.record"),
    Step(WORKER, "aftercare.store.change_log:ChangeLog.append", "into the log and its projections; now it is saved"),
    Step(WORKER, "aftercare.ui.desk:Desk.sync", "a little later, or by the clock, on the network's thread", by="aftercare.ui.desk"),
    Step(WORKER, "aftercare.actions.exchange.sync_now:sync_now", "a device of the organisation exchanges with its server"),
    Step(WORKER, "sync.replica.engine:synchronise", "exchanges until nothing is left to send or to fetch"),
    Step(WORKER, "sync.replica.replica:Replica.request", "what is to go up", by="aftercare.actions.exchange.sync_now"),
    Step(WORKER, "sync.replica.outgoing:Outgoing.seal_changes", "changes that are in no envelope yet, by space"),
    Step(WORKER, "sync.replica.sealing:seal", "compressed, and encrypted under the key of the epoch"),
    Step(WORKER, "sync.replica.http_transport:HttpTransport.synchronise", "signed by the device, over TLS", by="sync.replica.engine"),
    Step(RELAY, "sync.server.app:Front.endpoint", "POST /v1/sync, within the limits of the process", through=MESSAGES),
    Step(RELAY, "sync.server.service:Service.synchronise", "known device, right signature"),
    Step(RELAY, "sync.server.intake:Intake.take", "grants, chains and signatures; what is inside stays sealed"),
    Step(RELAY, "sync.server.appending:Appending.flush", "behind its chain in the ledger, durable"),
    Step(RELAY, "sync.server.pages:read_page", "at the colleague's next request, all after their cursor", by="sync.server.service"),
    Step(COLLEAGUE, "sync.replica.replica:Replica.taking", "the answer, in small durable steps", through=MESSAGES),
    Step(COLLEAGUE, "sync.replica.apply_response:ResponseApplication.answer", "roster, access, keys, envelopes, receipts, in this order"),
    Step(COLLEAGUE, "sync.replica.intake:Intake.meet", "right chain, right signature, entitled author"),
    Step(COLLEAGUE, "sync.replica.sealing:open_sealed", "opened with the key of the epoch"),
    Step(COLLEAGUE, "aftercare.store.ledger:SqlLedger.take", "into the log of this laptop", by="sync.replica.intake", through="sync.replica.kept_envelope"),
    Step(COLLEAGUE, "aftercare.store.change_log:ChangeLog.append", "and into its projections"),
    Step(COLLEAGUE, "aftercare.store.record_parts:RecordParts.add", "beside what is known of the record"),
    Step(COLLEAGUE, "sync.replica.merging:field_state", "several heads of a field - all are kept, a person decides"),
    Step(COLLEAGUE, "aftercare.ui.desk:Desk.synced", "the windows are told", by="aftercare.actions.exchange.sync_now"),
    Step(COLLEAGUE, "aftercare.ui.shell:Shell.refresh", "the page in sight reads anew what it shows"),
)  # fmt: skip


def room_of(module: str) -> str:
    """`aftercare.ui.desk` -> `ui`; `sync.replica.intake` -> `sync.replica`."""
    top, name = module.split(".")[:2]
    return f"{top}.{name}" if top == "sync" else name


@cache
def imports() -> grimp.ImportGraph:
    """Every import of ours, those for types alone or within a function too."""
    return grimp.build_graph(*PACKAGES, cache_dir=None)


def arrows(name: Callable[[str], str]) -> dict[str, set[str]]:
    """Which room imports which others; `name` is the room of a module, or "" for one left out."""
    graph, found = imports(), dict[str, set[str]]()
    for module in sorted(graph.modules):
        if importer := name(module):
            found.setdefault(importer, set())
            for other in graph.find_modules_directly_imported_by(module):
                if (imported := name(other)) and imported != importer:
                    found[importer].add(imported)
    return found


def reached(room: str, known: Arrows) -> set[str]:
    """All rooms below one."""
    found, todo = set[str](), list(known[room])
    while todo:
        if (one := todo.pop()) not in found:
            found.add(one)
            todo += known[one]
    return found


def without_what_follows(known: Arrows) -> dict[str, list[str]]:
    """The arrows that say all: one that others lead past is left out of the picture."""
    return {
        room: sorted(
            one for one in below if not any(one in reached(other, known) for other in below - {one})
        )
        for room, below in ((room, set(below)) for room, below in known.items())
    }


def flowchart(known: Arrows, groups: Mapping[str, Iterable[str]]) -> str:
    """Rooms and arrows as Mermaid draws them."""
    lines = ["```mermaid", "flowchart TD"]
    for group, rooms in groups.items():
        lines += [f'    subgraph {group}["{group}"]']
        lines += [f'        {_id(room)}["{room}"]' for room in rooms]
        lines += ["    end"]
    for room, below in sorted(without_what_follows(known).items()):
        lines += [f"    {_id(room)} --> {_id(one)}" for one in below]
    return "\n".join([*lines, "```"])


def table(known: Arrows, package: str) -> str:
    """Every room, what it says of itself, and all that it imports."""
    lines = ["| room | what it is | imports |", "|---|---|---|"]
    for room in sorted(known, key=lambda one: (-len(reached(one, known)), one)):
        module = room if room.startswith("sync.") else f"{package}.{room}"
        below = ", ".join(f"`{one}`" for one in sorted(known[room])) or "-"
        lines.append(f"| `{room}` | {said_of(module)} | {below} |")
    return "\n".join(lines)


def said_of(module: str) -> str:
    """What a module says of itself first."""
    said = (ast.get_docstring(_parsed(module)) or "").partition("\n\n")[0]
    return " ".join(said.split()).removesuffix(".").replace("|", "\\|")


@cache
def _parsed(module: str) -> ast.Module:
    path = ROOT / module.replace(".", "/")
    file = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
    return ast.parse(file.read_text(encoding="utf-8"))


def _id(room: str) -> str:
    return room.replace(".", "_")


def sequence(steps: Iterable[Step]) -> str:
    """The steps as Mermaid draws who asks whom."""
    steps = list(steps)
    lines, stops = ["```mermaid", "sequenceDiagram"], dict[tuple[str, str], str]()
    for step in steps:
        stops.setdefault((step.where, step.room), f"s{len(stops)}")
    for where in dict.fromkeys(step.where for step in steps):
        lines.append(f"    box {where}")
        lines += [
            f"        participant {name} as {room}"
            for (at, room), name in stops.items()
            if at == where
        ]
        lines.append("    end")
    before = stops[steps[0].where, steps[0].room]
    for number, step in enumerate(steps, 1):
        name = stops[step.where, step.room]
        caller = stops.get((step.where, room_of(step.by)), before) if step.by else before
        lines.append(f"    {caller}->>{name}: {number} {step.place.partition(':')[2]}")
        before = name
    return "\n".join([*lines, "```"])


def listing(steps: Iterable[Step]) -> str:
    """The steps as a list, by where they are."""
    lines, where = list[str](), ""
    for number, step in enumerate(steps, 1):
        if step.where != where:
            where = step.where
            lines += ["", f"*{where}*", ""] if lines else [f"*{where}*", ""]
        lines.append(f"{number}. `{step.place}`: {step.says}")
    return "\n".join(lines)


def check(steps: Iterable[Step]) -> None:
    """Raises `NotSo` for a step that does not exist, or that no import connects to the one
    before.
    """
    graph, before = imports(), ""
    for step in steps:
        if step.module not in graph.modules or not _defines(step):
            raise NotSo(f"{step.place} does not exist")
        caller = step.by or before
        if caller and not _connected(graph, caller, step):
            raise NotSo(f"{step.place} is connected to {caller} by no import")
        before = step.module


def _defines(step: Step) -> bool:
    """Whether its module has that class, function, method or signal."""
    body = _parsed(step.module).body
    for name in step.place.partition(":")[2].split("."):
        found = [one for one in body if name in _names(one)]
        if not found:
            return False
        body = getattr(found[0], "body", [])
    return True


def _names(node: ast.stmt) -> list[str]:
    if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
        return [node.name]
    targets = node.targets if isinstance(node, ast.Assign) else []
    return [one.id for one in targets if isinstance(one, ast.Name)]


def _connected(graph: grimp.ImportGraph, caller: str, step: Step) -> bool:
    """By one import either way, by two (who calls knows who hands it over), or by what both
    know.
    """
    direct = graph.find_modules_directly_imported_by
    if step.through:
        return step.through in direct(caller) and step.through in direct(step.module)
    if caller == step.module or step.module in direct(caller) or caller in direct(step.module):
        return True
    chain = graph.find_shortest_chain(caller, step.module) or graph.find_shortest_chain(
        step.module, caller
    )
    return chain is not None and len(chain) <= 3


def drawings() -> dict[str, str]:
    """What stands between each pair of marks in the page."""
    check(VISIT)
    rooms = arrows(lambda module: room_of(module) if module.count(".") else "")
    del rooms["__main__"]
    aside = ("sync.undumped",)
    rooms = {
        room: {one for one in below if one not in aside}
        for room, below in rooms.items()
        if room not in aside
    }
    groups = {
        top: sorted(room for room in rooms if room.startswith("sync.") == (top == "sync"))
        for top in PACKAGES
    }
    actions = arrows(
        lambda module: (
            module.split(".")[2]
            if module.startswith("aftercare.actions.") and module.count(".") > 1
            else ""
        )
    )
    return {
        "rooms": "\n\n".join([flowchart(rooms, groups), table(rooms, "aftercare")]),
        "rooms of actions": "\n\n".join(
            [flowchart(actions, {"actions": sorted(actions)}), table(actions, "aftercare.actions")]
        ),
        "a visit's way": "\n\n".join([sequence(VISIT), listing(VISIT)]),
    }


def redrawn(page: str) -> str:
    """The page with everything between its marks drawn anew; raises `NotSo` where a mark is
    missing.
    """
    for name, drawing in drawings().items():
        begin, end = BEGIN.format(name=name), END.format(name=name)
        head, found, rest = page.partition(begin)
        _, closed, tail = rest.partition(end)
        if not (found and closed):
            raise NotSo(f"{PAGE.name} has no place for {name}")
        page = f"{head}{begin}\n\n{drawing}\n\n{end}{tail}"
    return page


def main() -> int:
    """0 if the page is, or now is, what the imports make of it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    only_check = parser.parse_args().check
    page = PAGE.read_text(encoding="utf-8")
    try:
        fresh = redrawn(page)
    except NotSo as error:
        print(f"{error}; the steps stand in packaging/{Path(__file__).name}")
        return 1
    if not only_check:
        PAGE.write_text(fresh, encoding="utf-8")
    elif fresh != page:
        print(f"{PAGE.relative_to(ROOT)} is not what the imports make of it: `make architecture`")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
