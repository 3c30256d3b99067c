"""JSON as people, scripts and files write it: whatever is wrong with it is one kind of error."""

from __future__ import annotations

import json
from typing import Any


class TooDeep(json.JSONDecodeError):
    """A text nested too deep, or with a number too long to read."""

    def __init__(self) -> None:
        super().__init__("it is nested too deep, or a number in it is too long", "", 0)


def read_json(text: str | bytes) -> Any:
    """What a JSON text says; raises `json.JSONDecodeError`, of which `TooDeep` is one."""
    try:
        return json.loads(text)
    except json.JSONDecodeError:
        raise
    except (RecursionError, ValueError):
        raise TooDeep from None
