"""What some of the values say that this device keeps for itself: they never leave it."""

from __future__ import annotations

from datetime import date, datetime

import msgspec

from aftercare.casework.indicators.suppression import Outward
from sync.protocol.whereabouts import Whereabouts
from sync.replica.enrolment import Founding


class Joining(msgspec.Struct, frozen=True):
    """What is kept while joining is not finished: what is shown at its end, what is sent again."""

    recovery_code: str
    founding: Founding | None = None

    def __repr__(self) -> str:
        return "Joining(...)"


class FoundedServer(msgspec.Struct, frozen=True, array_like=True):
    """What is to be stated of a server on which the organisation was founded again, at that time (s
    since 1970).
    """

    at: int
    place: Whereabouts


class Notice(msgspec.Struct, frozen=True, array_like=True):
    """One thing to be told. `people` are ids, `case` what people call the case, `number` of
    changes; `at` in s since 1970.
    """

    what: str
    at: int
    case: str = ""
    people: tuple[str, ...] = ()
    number: int = 0
    role: str = ""

    @property
    def key(self) -> tuple[object, ...]:
        """What makes it the same notice when it is told again."""
        return self.what, self.case, self.people, self.role


class CheckOut(msgspec.Struct, frozen=True):
    """An open check-out. `back_by` is a moment with its offset; `buddy` a telephone number with or
    without a name.
    """

    where: str
    back_by: datetime
    buddy: str
    left: datetime


class SavedFilter(msgspec.Struct, frozen=True, array_like=True):
    """How a person finds cases again."""

    name: str
    text: str
    group: str


class LastImport(msgspec.Struct, frozen=True, array_like=True):
    """The last import, to be taken back: (record, kind, case, dot) of what it wrote."""

    source: str
    written: list[tuple[str, str, str, str]]


class Released(msgspec.Struct, frozen=True):
    """Figures as they left the organisation, once and for all. `on`: the day on which they were
    counted; `left_out`: how many cases could not be counted as a whole.
    """

    period: str
    on: date
    figures: Outward
    left_out: int = 0


class RunningTime(msgspec.Struct, frozen=True, array_like=True):
    """The running time of the computer when it was last looked at."""

    stretch: str
    seconds: int
