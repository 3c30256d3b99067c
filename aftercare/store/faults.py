"""What the database holds and cannot be read, told wherever it comes up: at the edge of a command,
of a window's work, of opening.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec
from sqlcipher3 import dbapi2 as sqlcipher

from aftercare.store.database import translated
from aftercare.store.database_errors import DatabaseDamaged
from sync.protocol.errors import Malformed
from sync.protocol.subjects import Noun
from sync.replica.named_value import DamagedValue


@contextmanager
def told_faults(path: Path, *, opening: bool = False) -> Iterator[None]:
    """Inside, faults of the database at `path` and of what is kept in it are told to the person,
    never shown as they are.
    """
    try:
        with translated(path, opening=opening):
            yield
    except sqlcipher.ProgrammingError:  # the program's own fault, and no folder is repaired for it
        raise
    except (sqlcipher.DatabaseError, msgspec.MsgspecError, DamagedValue):
        raise DatabaseDamaged(path) from None
    except Malformed as error:
        if error.issue.about.noun is Noun.KEPT:
            raise DatabaseDamaged(path) from None
        raise
