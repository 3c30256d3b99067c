"""The one class of errors that are told to a person: what happened, what is safe, what to do
next.
"""

from __future__ import annotations

from aftercare.casework.wording import Words, together


class Refused(Exception):
    """Something could not be done, for a reason a person can act on. Everything else is a fault of
    the program.

    `happened`, `safe` and `do` are in no language yet; as text it speaks English.
    """

    def __init__(self, happened: Words, safe: Words, do: Words) -> None:
        self.happened, self.safe, self.do = happened, safe, do
        super().__init__(self.say("en"))

    @property
    def told(self) -> Words:
        """All three in one paragraph."""
        return together((self.happened, self.safe, self.do))

    def say(self, language: str) -> str:
        """All three in one paragraph, in `language`."""
        return self.told.say(language)
