"""The last day of an access, as a person types it; empty for none."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtWidgets import QLineEdit

from aftercare.casework.typed_day import typed_day


class NotADay(Exception):
    """What was typed is no day."""


class UntilLine(QLineEdit):
    """`until` is the day, or None."""

    def __init__(self, name: str, hint: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)

    def until(self) -> date | None:
        """The day that was typed; raises `NotADay`."""
        typed = self.text().strip()
        if not typed:
            return None
        try:
            return date.fromisoformat(typed_day(typed, datetime.now().astimezone().date()))
        except ValueError:
            raise NotADay(typed) from None
