"""The table of commands: every thing that can be done in the window, with its name, its keys, when
it is allowed and what does it.

What a screen does itself it does here too: the command presses what answers to the keys there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from itertools import chain

from aftercare.casework.kinds import KINDS, offered_on_a_case
from aftercare.casework.labels import kind_words
from aftercare.casework.wording import LANGUAGE_NAMES, Words, as_written, words
from aftercare.ui.commands.at_hand import AtHand
from aftercare.ui.commands.command import Command, owner_in_sight, press
from aftercare.ui.commands.screens import FORM, screens_of
from sync.protocol.roles import ROLES

SIGNAL_KEYS = "Ctrl+Shift+U"
FILE, NEW, RECORD, VIEW = "file", "new", "record", "view"
GO, SAFETY, HELP = "go", "safety", "help"
MENUS: dict[str, Words] = {
    FILE: words("&File"),
    NEW: words("&New"),
    RECORD: words("&Record"),
    VIEW: words("&View"),
    GO: words("&Go"),
    SAFETY: words("&Safety"),
    HELP: words("&Help"),
}
SCREENS: dict[str, Words] = {
    "today": words("Today"),
    "caseload": words("Caseload"),
    "agenda": words("Agenda"),
    "conflicts": words("Conflicts"),
    "review": words("Review"),
    "figures": words("Figures"),
    "reports": words("Reports"),
    "audit": words("Audit"),
    "people": words("People"),
}
PARTS: tuple[Words, ...] = (
    words("Brief"),
    words("Timeline"),
    words("Household"),
    words("Work"),
    words("Goals"),
    words("Ties"),
    words("Documents"),
    words("Access"),
    *(Words(kind.plural, context=kind.context_of()) for kind in KINDS.values() if kind.tab),
)
SCHEMES: dict[str, Words] = {
    "system": words("As the system"),
    "light": words("Light"),
    "dark": words("Dark"),
    "contrast": words("High contrast"),
}
MORE: tuple[tuple[str, Words], ...] = (
    ("fill_form", words("Fill in a form…")),
    ("addendum", words("What the client says of the chosen record")),
    ("copy", words("The client's own copy (PDF)")),
    ("complaint", words("A complaint, for the auditors alone")),
)
# what screens do themselves: menu, the screen, name, what it is called, keys
ON_SCREENS: tuple[tuple[str, str, str, Words, str], ...] = (
    (RECORD, "", "undo", words("Undo"), "Ctrl+Z"),
    (RECORD, "", "redo", words("Do it again"), "Ctrl+Shift+Z"),
    (RECORD, "", "edit", words("Edit the record"), "Ctrl+E"),
    (RECORD, "", "comment", words("Comment on the record"), "Ctrl+M"),
    (RECORD, "", "attach", words("Attach a file to the record"), "Ctrl+Shift+T"),
    (RECORD, "", "history", words("History of the record"), "Ctrl+H"),
    (RECORD, "review", "next_record", words("Review: the next record"), "Space"),
    (RECORD, "review", "record_before", words("Review: the record before"), "Shift+Space"),
    (RECORD, "review", "approve", words("Review: approve"), "A"),
    (RECORD, "review", "return", words("Review: return with the comment"), "R"),
    (RECORD, "review", "note", words("Review: note"), "N"),
    (RECORD, "review", "acknowledge", words("Review: acknowledge the signal"), "K"),
    (RECORD, "review", "take_back", words("Review: take the decision back"), "U"),
    (RECORD, "review", "plan_beside", words("Review: the plan beside"), "P"),
    (RECORD, "review", "list_beside", words("Review: the list beside"), "L"),
    (RECORD, "review", "routine", words("Review: approve all routine contacts"), "Ctrl+Shift+R"),
    (RECORD, "today", "task_done", words("Today: the task is done"), "Ctrl+D"),
    (RECORD, "", "plan_tomorrow", words("Plan for tomorrow"), "Ctrl+T"),
    (RECORD, "", "plan_another", words("Plan for another day"), "Ctrl+Shift+D"),
    (RECORD, FORM, "save_form", words("Form: save"), "Ctrl+S"),
    (GO, "", "to_form", words("Between the form and the screen"), "F6"),
    (FILE, "case", "print_brief", words("Print the brief or the timeline"), "Ctrl+P"),
    (FILE, "figures", "print_figures", words("Print the figures"), "Ctrl+P"),
    (FILE, "today", "print_today", words("Print Today"), "Ctrl+P"),
    (FILE, "agenda", "print_route", words("Print the day's route"), "Ctrl+P"),
    (FILE, "reports", "look_at_report", words("Look at the report"), "F5"),
    (FILE, "reports", "save_report", words("Save the report as PDF"), "Ctrl+S"),
    (GO, "case", "back", words("Back to the caseload"), "Alt+Left"),
    (GO, "review", "review_anew", words("Review: read the queue anew"), "F5"),
    (GO, "today", "brief_of_row", words("Brief of the client in the row"), "Ctrl+B"),
    (GO, "today", "case_of_row", words("Case of the client in the row"), "Ctrl+O"),
    (GO, "agenda", "earlier_days", words("Agenda: earlier"), "Alt+PgUp"),
    (GO, "agenda", "later_days", words("Agenda: later"), "Alt+PgDown"),
    (GO, "agenda", "route", words("Agenda: the day as a route"), "Ctrl+R"),
    (GO, "agenda", "days", words("Agenda: back to the days"), "Alt+Left"),
    (GO, "agenda", "by_area", words("Agenda: the route by area"), "Ctrl+Shift+O"),
    (GO, "figures", "earlier_figures", words("Figures: the period before"), "Ctrl+Left"),
    (GO, "figures", "later_figures", words("Figures: the period after"), "Ctrl+Right"),
    *(
        (VIEW, "today", f"filter_{n}", words("Today: filter {n}", n=n), f"Alt+{n}")
        for n in range(1, 10)
    ),
)


def commands(role: str) -> list[Command]:
    """Every command that somebody of this role may have, in the order of the menus."""
    writes, opens = bool(ROLES[role].writes), ROLES[role].opens
    found = [
        *_file(writes=writes),
        *_new(writes=writes, opens=opens),
        *_record(writes=writes),
        *_view(),
        *_go(role),
        *_safety(writes=writes),
        *_help(),
    ]
    hers = ("", FORM, *screens_of(role))
    found += [
        Command(name, menu, title, *_seen(keys, screen), keys, on_screen=True)
        for menu, screen, name, title, keys in ON_SCREENS
        if screen in hers or (screen == "case" and "caseload" in hers)
    ]
    return sorted(found, key=lambda one: list(MENUS).index(one.menu))


def _always(_: AtHand) -> bool:
    return True


def _seen(keys: str, screen: str) -> tuple[Callable[[AtHand], bool], Callable[[AtHand], object]]:
    """Allowed while something on that screen answers to the keys; it does what that does."""
    return (
        lambda acts: acts.shows(screen) and owner_in_sight(acts.in_sight, keys) is not None,
        lambda acts: press(owner_in_sight(acts.in_sight, keys)),
    )


def _file(*, writes: bool) -> Iterator[Command]:
    yield Command(
        "sync",
        FILE,
        words("Sync, and USB sticks…"),
        _always,
        lambda acts: acts.sync_panel(),
        "Ctrl+Shift+S",
        "sync synchronise segerak selaras stick back up backup sandaran cadangan",
    )
    if writes:
        for name, title in (("export", words("Export records…")), ("import", words("Import…"))):
            yield Command(
                name,
                FILE,
                title,
                lambda acts: acts.has("reports"),
                partial(_exchange, name),
                also="xlsx csv",
            )
    yield Command(
        "passphrase",
        FILE,
        words("Change the passphrase…"),
        _always,
        lambda acts: acts.change_passphrase(),
        also="password kata laluan kata sandi",
    )
    yield Command(
        "close", FILE, words("Close Aftercare"), _always, lambda acts: acts.close_window()
    )


def _exchange(what: str, acts: AtHand) -> None:
    acts.exchange(what)


def _new(*, writes: bool, opens: bool) -> Iterator[Command]:
    if writes:
        yield Command(
            "quick_add",
            NEW,
            words("Quick add…"),
            _always,
            lambda acts: acts.quick_add(),
            "Ctrl+Shift+A",
            "new add baharu tambah",
        )
    if opens:
        yield Command(
            "new_case",
            NEW,
            words("Open a new case…"),
            lambda acts: acts.has("caseload"),
            lambda acts: acts.new_case(),
            also="new client klien baharu",
        )
    for kind, offer in chain(*offered_on_a_case().values()) if writes else ():
        yield Command(
            f"add_{kind.name}",
            NEW,
            words("New: {what}", what=kind_words(kind.name)),
            lambda acts: acts.case_takes(),
            partial(_add, kind.name),
            "" if kind.name == "signal" else offer.keys,
            "new add baharu tambah",
            on_screen=True,
        )


def _record(*, writes: bool) -> Iterator[Command]:
    for name, title in MORE if writes else ():
        yield Command(name, RECORD, title, lambda acts: acts.case_takes(), partial(_more, name))


def _add(kind: str, acts: AtHand) -> None:
    acts.case.add(kind)


def _more(name: str, acts: AtHand) -> None:
    acts.case.more[name]()


def _view() -> Iterator[Command]:
    for name, title, step, keys in (
        ("larger", words("Larger text"), 1, "Ctrl++"),
        ("smaller", words("Smaller text"), -1, "Ctrl+-"),
        ("usual_size", words("Text in its usual size"), 0, "Ctrl+0"),
    ):
        yield Command(name, VIEW, title, _always, partial(_zoom, step), keys, "zoom")
    for place, title in enumerate(PARTS, 1):
        keys = f"Alt+{place}"
        yield Command(
            f"part_{place}",
            VIEW,
            words("Case: {part}", part=title),
            *_seen(keys, "case"),
            keys,
            on_screen=True,
        )
    yield Command(
        "display",
        VIEW,
        words("Language and display…"),
        _always,
        lambda acts: acts.open_settings(),
        also="settings tetapan pengaturan bahasa colour warna",
    )
    for code, called in LANGUAGE_NAMES.items():
        yield Command(
            f"language_{code}",
            VIEW,
            words("Language: {name}", name=as_written(called)),
            _always,
            partial(_speak, code),
            also="bahasa language",
        )
    for scheme, title in SCHEMES.items():
        yield Command(
            f"colours_{scheme}",
            VIEW,
            words("Colours: {scheme}", scheme=title),
            _always,
            partial(_dress, scheme),
            also="theme tema",
        )


def _zoom(step: int, acts: AtHand) -> None:
    acts.zoom(step)


def _speak(code: str, acts: AtHand) -> None:
    acts.settle(code=code)


def _dress(scheme: str, acts: AtHand) -> None:
    acts.settle(scheme=scheme)


def _go(role: str) -> Iterator[Command]:
    yield Command(
        "search",
        GO,
        words("Search: clients, commands, everything written"),
        _always,
        lambda acts: acts.search(),
        "Ctrl+K",
        "find cari",
    )
    for place, screen in enumerate(screens_of(role), 1):
        yield Command(
            f"go_{screen}", GO, SCREENS[screen], _always, partial(_show, screen), f"Ctrl+{place}"
        )


def _show(screen: str, acts: AtHand) -> None:
    acts.go(screen)


def _safety(*, writes: bool) -> Iterator[Command]:
    if writes:
        yield Command(
            "signal",
            SAFETY,
            words("Raise a signal"),
            _always,
            lambda acts: acts.raise_signal(),
            SIGNAL_KEYS,
            "isyarat sinyal urgent segera",
        )
        yield Command(
            "out",
            SAFETY,
            words("Going out alone, or back…"),
            _always,
            lambda acts: acts.go_out(),
            "Ctrl+G",
            "safety keselamatan",
        )
    yield Command(
        "lock",
        SAFETY,
        words("Lock"),
        _always,
        lambda acts: acts.lock(),
        "Ctrl+L",
        "kunci",
        everywhere=True,
    )
    yield Command(
        "hide",
        SAFETY,
        words("Lock and hide everything"),
        _always,
        lambda acts: acts.hide_quickly(),
        "F9",
        everywhere=True,
    )


def _help() -> Iterator[Command]:
    yield Command(
        "handbook",
        HELP,
        words("Handbook"),
        _always,
        lambda acts: acts.open_help(),
        "F1",
        "help bantuan",
        everywhere=True,
    )
    yield Command(
        "keys",
        HELP,
        words("Every key"),
        _always,
        lambda acts: acts.show_keys(),
        "Ctrl+/",
        "shortcuts pintasan kekunci",
        everywhere=True,
    )
    for name, title in (
        ("practise", words("Practise…")),
        ("diagnostics", words("Diagnostics…")),
        ("updates", words("Updates…")),
        ("about", words("About…")),
    ):
        yield Command(name, HELP, title, _always, partial(_help_with, name))


def _help_with(name: str, acts: AtHand) -> None:
    acts.help_with(name)
