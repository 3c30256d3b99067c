"""What can be wrong with an update, told to the person. None of it touches the version that runs or
anything recorded.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

from aftercare.casework.refusal import Refused
from aftercare.casework.spoken import size_said
from aftercare.casework.system_said import system_said
from aftercare.casework.wording import Words, words

SAFE = words("Nothing was installed; the version that runs and everything recorded are untouched.")
TELL = words(
    "Tell your administrator exactly this; it can mean a fault, or that somebody tampers "
    "with the updates."
)
NEW_COPY = words(
    "Ask your administrator to bring the newest release to the server, or for a newer file."
)


class FromSource(Refused):
    """The program does not run from an installation."""

    def __init__(self) -> None:
        super().__init__(
            words(
                "This program runs from its source, not from an installed package: it takes "
                "no updates."
            ),
            SAFE,
            words("Update the source instead."),
        )


class Managed(Refused):
    """Somebody else installs new versions here."""

    def __init__(self) -> None:
        super().__init__(
            words(
                "Updates of this computer are installed by your organisation, not by "
                "Aftercare itself."
            ),
            SAFE,
            words("If you wait for a newer version, ask whoever looks after your computers."),
        )


class InPractice(Refused):
    """A practice window: what it would install and start anew is the real program."""

    def __init__(self) -> None:
        super().__init__(
            words("This is practice. Updates are taken in the real program."),
            SAFE,
            words("Close the practice, then open Help and Updates there."),
        )


class NoTrustRoot(Refused):
    """The build carries no key that updates could be checked against."""

    def __init__(self) -> None:
        super().__init__(
            words(
                "This build of Aftercare takes no updates: it carries no key to check them with."
            ),
            SAFE,
            words("Install a package of a release."),
        )


class NoUpdatesThere(Refused):
    """The server, or the file, holds no updates."""

    def __init__(self) -> None:
        super().__init__(
            words("There are no updates there."),
            SAFE,
            words(
                "Your administrator can bring them to the server, or give you an update file "
                "on a stick."
            ),
        )


class NoAnswer(Refused):
    """The server did not deliver."""

    def __init__(self, reason: Words) -> None:
        super().__init__(
            words("The update could not be fetched: {reason}.", reason=reason),
            words(
                "What has come so far is kept; the version that runs and everything recorded "
                "are untouched."
            ),
            words("Try again when there is a connection: it goes on where it stopped."),
        )


class Tampered(Refused):
    """Something is not what was signed."""

    def __init__(self, reason: Words) -> None:
        super().__init__(
            words(
                "The update was refused, since it is not as its publisher signed it: {reason}.",
                reason=reason,
            ),
            SAFE,
            TELL,
        )


class SetBack(Refused):
    """The repository is older than what was seen before, or its parts are of different ages."""

    def __init__(self, part: str) -> None:
        super().__init__(
            words(
                "The update was refused, since it is older than what was seen here before: {part}.",
                part=part,
            ),
            SAFE,
            TELL,
        )


class Frozen(Refused):
    """The signed statement of what is newest has run out."""

    def __init__(self, part: str, clock: date) -> None:
        super().__init__(
            words(
                "The update was refused, since the statement of what is newest has run out "
                "({part}): somebody may be holding newer ones back. "
                "The clock of this computer says {clock}.",
                part=part,
                clock=clock,
            ),
            SAFE,
            words(
                "If that day is wrong, set the clock. If it is right, ask your administrator "
                "to bring a fresh one."
            ),
        )


class BadRelease(Refused):
    """A release whose description, although signed, must not be followed."""

    def __init__(self, reason: Words) -> None:
        super().__init__(words("The release was refused: {reason}.", reason=reason), SAFE, TELL)


class OtherPlatform(Refused):
    """A release, or none, for this kind of computer."""

    def __init__(self, platform: str) -> None:
        super().__init__(
            words("There is no release for this kind of computer ({platform}).", platform=platform),
            SAFE,
            NEW_COPY,
        )


class NotNewer(Refused):
    """The release is no newer than what runs."""

    def __init__(self, offered: str, running: str) -> None:
        super().__init__(
            words(
                "Version {offered} is not newer than version {running}, which runs here.",
                offered=offered,
                running=running,
            ),
            SAFE,
            words("There is nothing to do."),
        )


class FailedHereBefore(Refused):
    """A version that was tried and left again."""

    def __init__(self, version: str) -> None:
        super().__init__(
            words("Version {version} was tried on this computer and left again.", version=version),
            SAFE,
            words(
                "Wait for the next version, or try it once more if you know that the cause is gone."
            ),
        )


class NothingFetched(Refused):
    """Nothing is ready to be installed."""

    def __init__(self) -> None:
        super().__init__(
            words("No update is ready to be installed."), SAFE, words("Fetch it first.")
        )


class NoRoom(Refused):
    """The disk has no room for the new version."""

    def __init__(self, needed: int = 0) -> None:
        happened = (
            words(
                "There is no room on the disk for the update; it needs {size}.",
                size=size_said(needed),
            )
            if needed
            else words("The disk became full while the update was written.")
        )
        super().__init__(
            happened, SAFE, words("Free some space, then try again: it goes on where it stopped.")
        )


class PlaceNotWritable(Refused):
    """Where versions are kept cannot be written."""

    def __init__(self, reason: Words) -> None:
        super().__init__(
            words("The folder of program versions cannot be used: {reason}.", reason=reason),
            SAFE,
            words("Check its permissions and disk."),
        )


class BadStick(Refused):
    """A file that is no update file, or is damaged."""

    def __init__(self, name: str, reason: Words) -> None:
        super().__init__(
            words(
                "The file {name} cannot be used as an update: {reason}.", name=name, reason=reason
            ),
            SAFE,
            words("Check that it is the right file, and have it copied again if it is."),
        )


class Busy(Refused):
    """Another window is at it."""

    def __init__(self) -> None:
        super().__init__(
            words("Another window of Aftercare is busy with an update."),
            SAFE,
            words("Wait until it is finished."),
        )


class Stopped(Refused):
    """The person stopped it."""

    def __init__(self) -> None:
        super().__init__(
            words("Fetching was stopped."),
            words(
                "What has come so far is kept; the version that runs and everything recorded "
                "are untouched."
            ),
            words("Go on whenever you like: it continues where it stopped."),
        )


@contextmanager
def disk_told() -> Iterator[None]:
    """Inside, errors of the disk are raised as what a person can act on."""
    try:
        yield
    except OSError as error:
        from aftercare.store.database import NO_ROOM  # here, so that a start does not wait for it

        if error.errno in NO_ROOM:
            raise NoRoom from None
        raise PlaceNotWritable(system_said(error, words("it cannot be written"))) from None
