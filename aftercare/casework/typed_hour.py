"""An hour as tired people type it: 9, 930, 9.30, 09:30, 2pm. What is not understood is none."""

from __future__ import annotations

import re
from datetime import time

_TYPED = re.compile(
    r"(\d{1,2})(?:[:.h ]?(\d{2}))?\s*(am|pm|pagi|petang|malam|siang|sore)?", re.IGNORECASE
)
AFTERNOON = ("pm", "petang", "malam", "sore")
NOON = 12


def typed_hour(text: str) -> time | None:
    """The hour that `text` names; None where it names none."""
    found = _TYPED.fullmatch(text.strip().casefold())
    if not found:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    if found[3] in AFTERNOON and hour < NOON:
        hour += NOON
    if found[3] == "am" and hour == NOON:
        hour = 0
    return time(hour, minute) if hour <= 23 and minute <= 59 else None
