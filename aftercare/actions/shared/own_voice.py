"""An action on a casebook checks and shows in the words of that casebook, whoever calls it and
whatever else is open.

The window and the command line speak for their casebook anyway; other programs, and those with
several casebooks open, do by these actions.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar

from aftercare.casework.own_words import speaking
from aftercare.store.casebook import Casebook

Given = ParamSpec("Given")
Result = TypeVar("Result")


def in_own_words(
    action: Callable[Concatenate[Casebook, Given], Result],
) -> Callable[Concatenate[Casebook, Given], Result]:
    """Marks an action that validates, labels, lists or prints."""

    @wraps(action)
    def spoken(casebook: Casebook, /, *given: Given.args, **named: Given.kwargs) -> Result:
        with speaking(casebook.voice):
            return action(casebook, *given, **named)

    return spoken
