"""The steps of the guided tours: what a worker and a supervisor are shown, and by what each step is
known to be done.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from aftercare.ui.language import tr
from aftercare.ui.main_window import MainWindow


class Sight(NamedTuple):
    """The window as a step finds it; whether something was saved, and synced, since the step came
    up.
    """

    window: MainWindow
    saved: bool
    synced: bool


class Stop(NamedTuple):
    """One step. `done` is None where only Next leads on."""

    text: Callable[[], str]
    done: Callable[[Sight], bool] | None = None


def _page(name: str) -> Callable[[Sight], bool]:
    """Whether a screen is in sight."""

    def seen(sight: Sight) -> bool:
        page = vars(sight.window.shell).get(name) if sight.window.shell else None
        return isinstance(page, QWidget) and page.isVisible()

    return seen


def _form_open(sight: Sight) -> bool:
    from aftercare.ui.forms.record_form import RecordForm

    return any(form.isVisible() for form in sight.window.findChildren(RecordForm))


def _locked(sight: Sight) -> bool:
    return sight.window.desk is None


SYNC = Stop(
    lambda: tr(
        "The badge at the bottom left says what is not on the server yet. Press it, then "
        "“Sync now”."
    ),
    lambda sight: sight.synced,
)
LOCK = Stop(
    lambda: tr(
        "Ctrl+L locks, and takes every key out of memory; F9 also hides the window at once. "
        "Press Ctrl+L."
    ),
    _locked,
)
LAST = Stop(
    lambda: tr(
        "That was the tour. The passphrase opens again. Try whatever you like: nothing can "
        "break here. F1 is the handbook."
    )
)
WORKER = (
    Stop(
        lambda: tr(
            "This is Today: whom to see, and why. Press Enter on a row that asks for a "
            "visit, to write what happened."
        ),
        _form_open,
    ),
    Stop(
        lambda: tr(
            "Write a few words and press Ctrl+S. “Saved” survives a power cut; Ctrl+Z takes "
            "it back."
        ),
        lambda sight: sight.saved,
    ),
    Stop(
        lambda: tr("Press Ctrl+2 for the caseload. Typing filters it: try a part of a name."),
        _page("caseload"),
    ),
    Stop(
        lambda: tr("Press Enter on a client to open the case. Alt+1 to Alt+8 show its parts."),
        _page("case"),
    ),
    Stop(
        lambda: tr("Press Ctrl+3 for the agenda: visits are planned by dragging."), _page("agenda")
    ),
    SYNC,
    LOCK,
    LAST,
)
SUPERVISOR = (
    Stop(
        lambda: tr(
            "Today shows what waits for you. Press Ctrl+5 for the review: the week's queue."
        ),
        _page("review"),
    ),
    Stop(
        lambda: tr(
            "Read the record at the right. One key decides and goes on to the next; the "
            "buttons name their keys."
        )
    ),
    Stop(
        lambda: tr("Press Ctrl+2 for the caseload: by worker, what is due in each case."),
        _page("caseload"),
    ),
    Stop(
        lambda: tr(
            "Press Ctrl+4: what two people wrote differently waits here for a person to decide."
        ),
        _page("conflicts"),
    ),
    Stop(
        lambda: tr("Press Ctrl+6 for the figures: n of N, with what is not known."),
        _page("figures"),
    ),
    Stop(
        lambda: tr("Press Ctrl+7 for reports: looked at before they are saved."), _page("reports")
    ),
    SYNC,
    LOCK,
    LAST,
)


def stops_of(role: str) -> tuple[Stop, ...]:
    """The tour of a role."""
    return SUPERVISOR if role == "supervisor" else WORKER
