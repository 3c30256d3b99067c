"""What is said about updates, in the person's language."""

from __future__ import annotations

from aftercare.casework.local_time import since_1970
from aftercare.casework.spoken import size_said
from aftercare.ui.language import language, tr
from aftercare.ui.manners import Surroundings
from aftercare.ui.updates.updating import CHECKING, FETCHING, INSTALLING, LOOKING, READING, Updating
from aftercare.updates.versions import CRASHED, LEFT, OPENING, SILENT, UNFINISHED, Note, Offer


def note_said(note: Note) -> str:
    """Which version was left for which, and why."""
    if note.reason == LEFT:
        return tr(
            "Version {failed} was left for version {running}, as was asked for.",
            failed=note.failed,
            running=note.running,
        )
    reasons = {
        CRASHED: tr("it ended by itself before the records were open"),
        SILENT: tr("it showed no window"),
        OPENING: tr("it could not open the records"),
        UNFINISHED: tr("it was tried twice, and each time the computer stopped"),
    }
    reason = reasons.get(note.reason, note.reason)
    return " ".join(
        (
            tr(
                "Version {failed} was tried and left again: {reason}.",
                failed=note.failed,
                reason=reason,
            ),
            tr("Version {running} runs, and everything recorded is here.", running=note.running),
            tr("Tell your administrator. The next version is offered as usual."),
        )
    )


def offer_said(offer: Offer) -> str:
    """What is newer, and of which day."""
    day = since_1970(offer.released).date()
    return tr("Version {version} of {day} is newer.", version=offer.version, day=day)


def notes_said(offer: Offer) -> str:
    """What its publisher says of it; in English where there is nothing in this language."""
    return offer.notes.get(language.code) or offer.notes.get("en", "")


def amount_said(updating: Updating) -> str:
    """How much comes over the link; the rest is on this computer already."""
    if updating.amount is None or updating.ready:
        return ""
    left, size = updating.amount.left, updating.amount.size
    if left == 0:
        return tr(
            "Nothing is left to fetch: all {size} are on this computer.", size=size_said(size)
        )
    return tr(
        "{left} of {size} are to be fetched; the rest is on this computer.",
        left=size_said(left),
        size=size_said(size),
    )


def checked_said(updating: Updating) -> str:
    """When the server was last asked."""
    if not updating.state.checked:
        return tr("The server was not asked yet.")
    when = since_1970(updating.state.checked)
    if updating.offer:
        return tr("The server was last asked on {when}.", when=when)
    return tr("This was the newest when the server was last asked, on {when}.", when=when)


def sparing_said(around: Surroundings) -> str:
    """What speaks for fetching later; "" for nothing."""
    if around.metered:
        return tr(
            "This network counts every megabyte. Fetch it later if you can; it goes on where "
            "it stops."
        )
    return (
        tr("The battery is low. Fetch it later if you can; it goes on where it stops.")
        if around.battery_low
        else ""
    )


def doing_said(updating: Updating) -> str:
    """What is under way."""
    texts = {
        LOOKING: tr("Looking what runs here…"),
        CHECKING: tr("Asking the server…"),
        FETCHING: tr("Fetching…"),
        READING: tr("Reading the update file…"),
        INSTALLING: tr("Installing…"),
    }
    text = texts.get(updating.doing, "")
    if updating.all:
        text += " " + tr(
            "{done} of {all}", done=size_said(updating.came), all=size_said(updating.all)
        )
    return text
