"""What is told of a file that could not be written where a person wanted it."""

from __future__ import annotations

from pathlib import Path

from aftercare.casework.refusal import Refused
from aftercare.casework.system_said import system_said
from aftercare.casework.wording import words
from aftercare.store.durable_file import HeldOpen


class CannotWrite(Refused):
    """A file outside the vault that could not be written: a paper, a table, a calendar, a copy of
    an attachment.
    """

    def __init__(self, file: Path, error: OSError) -> None:
        reason = system_said(error, words("it cannot be written"))
        do = words("Choose another place for it, or make room there, then try again.")
        if isinstance(error, HeldOpen):
            do = words("Close it there, or choose another name, then try again.")
        what = words("The file {name} was not written: {reason}.", name=file.name, reason=reason)
        super().__init__(what, words("Nothing was changed."), do)
