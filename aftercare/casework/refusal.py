"""The one class of errors that are told to a person: what happened, what is safe, what to do next."""

from __future__ import annotations


class Refused(Exception):
    """Something could not be done, for a reason a person can act on. Everything else is a fault of the program."""

    def __init__(self, happened: str, safe: str, do: str) -> None:
        self.happened, self.safe, self.do = happened, safe, do
        super().__init__(f"{happened} {safe} {do}")
