"""Rules across the fields of one record, for the declarations to name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from aftercare.casework.declaration import Check, Problem


def not_before(later: str, earlier: str) -> Check:
    """`later` must not lie before `earlier`."""

    def check(fields: Mapping[str, Any]) -> Iterable[Problem]:
        first, second = fields.get(earlier), fields.get(later)
        if isinstance(first, str) and isinstance(second, str) and first[:1].isdigit() and second[:10] < first[:10]:
            yield Problem(
                later,
                f"The end ({second}) lies before the beginning ({first}); correct one of the two dates.",
                f"Tarikh tamat ({second}) lebih awal daripada tarikh mula ({first}); betulkan salah satu tarikh.",
            )

    return check


def one_of(*names: str) -> Check:
    """At least one of the fields must be there."""

    def check(fields: Mapping[str, Any]) -> Iterable[Problem]:
        if not any(fields.get(name) for name in names):
            shown = " or ".join(f"'{name}'" for name in names)
            yield Problem(
                names[-1],
                f"Say when: fill in {shown}.",
                f"Nyatakan bila: isikan {shown.replace(' or ', ' atau ')}.",
            )

    return check


def needed_when(name: str, cause: str, because: Sequence[str], values: Sequence[str] = ()) -> Check:
    """`name` is needed once `cause` is filled in (or has one of `values`)."""

    def check(fields: Mapping[str, Any]) -> Iterable[Problem]:
        found = fields.get(cause)
        if found and (not values or found in values) and not fields.get(name):
            yield Problem(
                name,
                f"'{name}' is needed because '{because[0]}' is filled in; choose or write it.",
                f"'{name}' diperlukan kerana '{because[0]}' telah diisi; pilih atau tuliskannya.",
            )

    return check


def among(name: str, values: Sequence[int]) -> Check:
    """`name` must be one of `values`."""

    def check(fields: Mapping[str, Any]) -> Iterable[Problem]:
        if name in fields and fields[name] is not None and fields[name] not in values:
            shown = ", ".join(map(str, values))
            yield Problem(name, f"Choose one of {shown}.", f"Pilih salah satu daripada {shown}.")

    return check
