"""Rules across the fields of one record, for the declarations to name."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from aftercare.casework.dates import stored_day
from aftercare.casework.declaration import Check, Problem, RecordKind
from aftercare.casework.wording import words


def not_before(later: str, earlier: str) -> Check:
    """`later` must not lie before `earlier`."""

    def check(kind: RecordKind, fields: Mapping[str, Any]) -> Iterable[Problem]:
        del kind
        first, second = fields.get(earlier), fields.get(later)
        if (
            isinstance(first, str)
            and isinstance(second, str)
            and first[:1].isdigit()
            and second[:10] < first[:10]
        ):
            yield Problem(
                later,
                words(
                    "The end ({end}) lies before the beginning ({start}); correct one of the "
                    "two dates.",
                    end=stored_day(second) or second,
                    start=stored_day(first) or first,
                ),
            )

    return check


LONGEST_NAME = 80  # letters
JOINING = "\u200c\u200d"  # which letters of some scripts need between them


def called(name: str) -> Check:
    """`name` can be shown in a line: short enough, and without marks that hide it or turn the line
    around.
    """

    def check(kind: RecordKind, fields: Mapping[str, Any]) -> Iterable[Problem]:
        said = fields.get(name)
        if not isinstance(said, str):
            return
        hidden = [
            letter
            for letter in said
            if unicodedata.category(letter) in ("Cc", "Cf", "Cs", "Zl", "Zp")
            and letter not in JOINING
        ]
        if len(said) > LONGEST_NAME or hidden or not said.strip(f" {JOINING}"):
            what = words(
                "{field} has at most {most} letters and no invisible marks.",
                field=kind.label_of(name),
                most=LONGEST_NAME,
            )
            yield Problem(name, what)

    return check


def one_of(*names: str) -> Check:
    """At least one of the two fields must be there."""

    def check(kind: RecordKind, fields: Mapping[str, Any]) -> Iterable[Problem]:
        if not any(fields.get(name) for name in names):
            first, second = (kind.label_of(name) for name in names)
            yield Problem(
                names[-1], words("Fill in “{one}” or “{other}”.", one=first, other=second)
            )

    return check


def needed_when(name: str, cause: str, values: Sequence[str] = ()) -> Check:
    """`name` is needed once `cause` is filled in (or has one of `values`)."""

    def check(kind: RecordKind, fields: Mapping[str, Any]) -> Iterable[Problem]:
        found = fields.get(cause)
        if found and (not values or found in values) and not fields.get(name):
            needed, because = kind.label_of(name), kind.label_of(cause)
            yield Problem(
                name,
                words(
                    "“{field}” is needed because of what “{cause}” says; fill it in.",
                    field=needed,
                    cause=because,
                ),
            )

    return check


def among(name: str, values: Sequence[int]) -> Check:
    """`name` must be one of `values`."""

    def check(kind: RecordKind, fields: Mapping[str, Any]) -> Iterable[Problem]:
        del kind
        if name in fields and fields[name] is not None and fields[name] not in values:
            yield Problem(
                name, words("Choose one of {choices}.", choices=", ".join(map(str, values)))
            )

    return check
