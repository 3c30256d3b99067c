"""Work on one case, or by one rule, kept apart from all other: what goes wrong with it is noted,
and takes nothing else with it.

A note is the name of the part and the kind of the error, never its text: that may hold what
somebody wrote.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any, TypeVar

from aftercare.casework.refusal import Refused

Notes = list[str]
T = TypeVar("T")


@contextmanager
def apart(failed: Notes, part: str) -> Iterator[None]:
    """Inside, any fault ends the part alone, and is added to `failed`. A refusal is nobody's fault,
    and goes on its way.
    """
    try:
        yield
    except Refused:
        raise
    except Exception as error:  # noqa: BLE001 - whatever a value from elsewhere may set off, it is told and not passed on
        failed.append(f"{part}: {type(error).__name__}")


def followed(
    rules: Iterable[Callable[..., Iterable[T]]], failed: Notes | None, *given: Any
) -> list[T]:
    """What all rules find in what is `given`; a rule that fails is named in `failed`, or without it
    stops the others.
    """
    results: list[T] = []
    for rule in rules:
        if failed is None:
            results.extend(rule(*given))
            continue
        with apart(failed, _name_of(rule)):
            results.extend(rule(*given))
    return results


def _name_of(rule: Callable[..., object]) -> str:
    """What a rule is called in a note; of one with something given already, the function that was
    given.
    """
    inner = rule.args[0] if isinstance(rule, partial) and rule.args else rule
    return str(getattr(inner, "__name__", "rule"))
