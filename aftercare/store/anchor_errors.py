"""What can be wrong between the database and its anchor, told to the person."""

from __future__ import annotations

from pathlib import Path

from aftercare.casework.local_time import since_1970
from aftercare.casework.wording import words
from aftercare.store.database_errors import FolderDamaged


class DatabaseBehind(FolderDamaged):
    """The database is whole, and lacks what was acknowledged last."""

    def __init__(self, path: Path, saves: int, changes: int, at: int) -> None:
        self.saves, self.changes, self.at = saves, changes, at
        super().__init__(
            words(
                "The database {path} is older than what was last saved in it: {n} saves are "
                "missing, with {m} changes to "
                "records; the newest was made at {when}. A part of its files is lost, "
                "damaged, or was replaced by an older copy.",
                path=path,
                n=saves,
                m=changes,
                when=since_1970(at),
            )
        )


class AnchorMissing(FolderDamaged):
    """The database says that it has an anchor, and it is not there."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            words(
                "The file {path} is missing: nobody can tell whether the database beside it "
                "is the newest.",
                path=path,
            )
        )


class AnchorSpoiled(FolderDamaged):
    """Nothing of the anchor can be read."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            words(
                "The file {path} is damaged: nobody can tell whether the database beside it "
                "is the newest.",
                path=path,
            )
        )


class AnchorOfAnother(FolderDamaged):
    """It is another copy's: the files were mixed."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            words(
                "The file {path} belongs to another copy of the database beside it: files of "
                "two were mixed.",
                path=path,
            )
        )
