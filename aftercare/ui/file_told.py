"""What the bar says of a file that was written: it lies outside the program, and is deleted there."""

from __future__ import annotations

from pathlib import Path

from aftercare.actions.recording.told import Said
from aftercare.casework.wording import words


def wrote_file(path: Path) -> Said:
    """A file was written, and that was entered in the audit."""
    return Said(
        words("File written: {name}", name=path.name),
        lasting=words("It lies outside the program: to be rid of it, delete it there."),
    )
