"""What people may be called: a name that can be shown in a line, and that nobody else of the
organisation has.
"""

from __future__ import annotations

from aftercare.casework.checks import called
from aftercare.casework.kinds import KINDS
from aftercare.casework.refusal import Refused
from aftercare.casework.validation import Invalid
from aftercare.casework.wording import words
from aftercare.store.casebook import Casebook


class NameInUse(Refused):
    """Two people of one name could not be told apart."""

    def __init__(self, name: str) -> None:
        super().__init__(
            words("Somebody else of the organisation is called {name}.", name=name),
            words("Nothing was changed."),
            words("Use a fuller name, by which colleagues can tell the two apart."),
        )


def one_line(name: str) -> str:
    """A name with one space between its words."""
    return " ".join(name.split())


def same(one: str, other: str) -> bool:
    """Whether two names are told apart by nothing but letter case and white space."""
    return one_line(one).casefold() == one_line(other).casefold()


def check_name(kind: str, name: str) -> str:
    """The name as it is written, of a "person" or a "device"; raises `Invalid` for one that cannot
    be shown in a line.
    """
    name = one_line(name)
    problems = list(called("name")(KINDS[kind], {"name": name}))
    if problems:
        raise Invalid(problems)
    return name


def check_name_free(casebook: Casebook, name: str, person: str) -> None:
    """Raises `NameInUse` if somebody else than `person` (an id, "" for somebody new) is called so,
    whether they have joined or were invited.
    """
    persons = casebook.records.read(kind="person", case="")
    if any(same(str(row.fields.get("name") or ""), name) and row.id != person for row in persons):
        raise NameInUse(one_line(name))
