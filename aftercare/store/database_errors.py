"""What can be wrong with the database file or its disk, told to the person."""

from __future__ import annotations

from pathlib import Path

from aftercare.casework.refusal import Refused
from aftercare.casework.wording import Words, words

SAFE = words("Everything saved before is safe.")
UNTOUCHED = words("Nothing was changed.")
REPAIR = words(
    "Press Repair in the window, or run `aftercare repair`: what can be read is brought into "
    "a new folder, and what is lost is listed."
)


class FolderDamaged(Refused):
    """A file of the data folder is missing, cut, changed or empty; repairing brings what can be
    read into a new folder.
    """

    def __init__(self, happened: Words, became: Words = UNTOUCHED, do: Words = REPAIR) -> None:
        super().__init__(happened, became, do)


class DatabaseMissing(FolderDamaged):
    """The key file is there, the database is not."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            words("The database {path} is missing.", path=path),
            words("The key file beside it is untouched; what was synced is safe on the server."),
            words("Put the file back from a backup, or enrol this device anew in another folder."),
        )


class DatabaseEmpty(FolderDamaged):
    """The file is there, and nothing is in it."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            words("The database {path} is damaged: it is empty.", path=path),
            words("Nothing was changed; what was synced is safe on the server."),
            words("Put the file back from a backup, or enrol this device anew in another folder."),
        )


class DatabaseExists(Refused):
    """A database is to be made where one, or what is left of one, is already."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            words("There is already a database at {path}.", path=path),
            UNTOUCHED,
            words("Put the key file that belongs to it back beside it, or choose another folder."),
        )


class DatabaseUnreadable(FolderDamaged):
    """The file is not a database that this key opens: damaged, or another's."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            words(
                "The database {path} cannot be opened with this key file: it is damaged or "
                "belongs to another one.",
                path=path,
            ),
            UNTOUCHED,
            words(
                "Put both files back from the same backup; without one, press Repair in the "
                "window or run `aftercare repair`."
            ),
        )


class DatabaseDamaged(FolderDamaged):
    """A part of an open database cannot be read."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            words("A part of the database {path} is damaged and cannot be read.", path=path),
            words("What was synced is safe on the server."),
            words(
                "Keep a copy of the folder; `aftercare verify` says what is damaged. Press "
                "Repair in the window, or run "
                "`aftercare repair`: what can be read is brought into a new folder, and what "
                "is lost is listed."
            ),
        )


class PagesDamaged(DatabaseDamaged):
    """Pages of the file are not as they were written."""

    def __init__(self, path: Path, pages: int) -> None:
        FolderDamaged.__init__(
            self,
            words(
                "The database {path} is damaged: {n} parts of it are not as they were written.",
                path=path,
                n=pages,
            ),
        )


class DatabaseNewer(Refused):
    """Written by a newer version."""

    def __init__(self, path: Path, found: int, known: int) -> None:
        super().__init__(
            words(
                "The database {path} was written by a newer version of Aftercare (format "
                "{found}, this program knows {known}).",
                path=path,
                found=found,
                known=known,
            ),
            UNTOUCHED,
            words("Update this program."),
        )


class DatabaseBusy(Refused):
    """Another program holds the file."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            words("Another program is using the database {path}.", path=path),
            SAFE,
            words("Wait until a backup or a virus scan is finished, then try again."),
        )


class DiskFull(Refused):
    """No room to save, or (`opening`) for what is written as the database is opened."""

    def __init__(self, *, opening: bool = False) -> None:
        happened = words("The disk is full: this could not be saved.")
        do = words("Free some space, then save again; the window keeps your text.")
        if opening:
            happened, do = words("The disk is full."), words("Free some space, then try again.")
        super().__init__(happened, SAFE, do)


class NotWritable(Refused):
    """The file or its folder cannot be written."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            words("The database {path} cannot be written.", path=path),
            SAFE,
            words("Check the folder's permissions, and that the disk is not write-protected."),
        )


class OnlyRead(Refused):
    """The casebook is open to be read, as nothing can be written where it lies."""

    def __init__(self, folder: Path, *, full: bool) -> None:
        happened = words(
            "The folder {folder} cannot be written: records can be read, and nothing can be saved.",
            folder=folder,
        )
        do = words(
            "Make the folder writable, then open Aftercare again. Until then restricted and "
            "sealed records stay closed, "
            "and printing and exporting are not entered in the audit."
        )
        if full:
            happened = words("The disk is full: records can be read, and nothing can be saved.")
            do = words(
                "Free some space, then open Aftercare again. Until then restricted and "
                "sealed records stay closed, "
                "and printing and exporting are not entered in the audit."
            )
        super().__init__(happened, SAFE, do)


class DatabaseFault(Refused):
    """Any other error of the disk or the file."""

    def __init__(self, path: Path, reason: Words) -> None:
        super().__init__(
            words("The database {path} reports a fault: {reason}.", path=path, reason=reason),
            SAFE,
            words("Keep a copy of the folder and run `aftercare verify`."),
        )


# what keeps from writing alone: what is there can be read
UNWRITABLE = (DiskFull, NotWritable, OnlyRead)
