"""What the server says that nobody signed (PROTOCOL 7.10): when devices were heard of, and what it
refused.

It is shown as its word. Nothing of it stops a sync, and nothing of it can keep what an honest
server says later from being heard.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sync.protocol.encoding import encode, sha256
from sync.protocol.messages import Contact, Incident, SyncAnswer
from sync.protocol.moments import within_calendar
from sync.protocol.roles import ROLES
from sync.protocol.roster import Roster
from sync.replica.named_value import NamedBytes
from sync.replica.named_values import CONTACTS, INCIDENTS, INCIDENTS_HEARD, NEWEST_INCIDENT

LONGEST_PROGRAM, LONGEST_CODE, LONGEST_ABOUT = 32, 32, 64  # characters; what a relay itself keeps
MOST_INCIDENTS = 100  # of one answer, and waiting here
MOST_HEARD = (
    1000  # incidents that are known again when they are told again: as many as a relay keeps
)
FARTHEST = 1000  # so far at most one answer moves the number of the newest incident that was heard


def hear(ledger: NamedBytes, answer: SyncAnswer, roster: Roster, person: bytes) -> None:
    """Keeps what the answer tells `person`, if their role is told such things; in the caller's
    transaction.
    """
    role = ROLES[roster.role(person)]
    if answer.contacts and (role.administers or role.supervises):
        CONTACTS.write(ledger, _contacts(answer.contacts, roster))
    if answer.incidents and role.administers:
        _hear_incidents(ledger, answer.incidents)


def contacts(ledger: NamedBytes, roster: Roster) -> dict[int, Contact]:
    """When each device on the roster was last heard of, as the server said."""
    return {one.device: one for one in _contacts(CONTACTS.read(ledger), roster)}


def take_incidents(ledger: NamedBytes) -> list[Incident]:
    """What the server refused and nobody has entered in the audit yet; from now on it counts as
    entered.
    """
    return _incidents(INCIDENTS.take(ledger))


def told(ledger: NamedBytes) -> int:
    """The number of the newest incident that this device has heard of."""
    return NEWEST_INCIDENT.read(ledger)


def _hear_incidents(ledger: NamedBytes, said: Sequence[Incident]) -> None:
    """Numbers are the server's word too: one that is far off moves on a little only, and what comes
    twice is known again.
    """
    heard, waiting = INCIDENTS_HEARD.read(ledger), take_incidents(ledger)
    for one in _incidents(said):
        mark = sha256(encode(one))[:8]
        if mark not in heard:
            heard.append(mark)
            waiting.append(one)
    INCIDENTS.write(ledger, waiting[-MOST_INCIDENTS:])
    INCIDENTS_HEARD.write(ledger, heard[-MOST_HEARD:])
    newest = max(one.number for one in said)
    NEWEST_INCIDENT.write(ledger, min(newest, told(ledger) + FARTHEST))


def _contacts(said: Iterable[Contact], roster: Roster) -> list[Contact]:
    """One for each device on the roster, as far as they can be shown."""
    found = {
        one.device: one for one in said if one.device in roster.devices and within_calendar(one.at)
    }
    return [
        Contact(one.device, one.at, shown(one.program, LONGEST_PROGRAM)) for one in found.values()
    ]


def _incidents(said: Iterable[Incident]) -> list[Incident]:
    """Those that can be shown; each stands alone."""
    return [
        Incident(one.number, one.at, shown(one.code, LONGEST_CODE), shown(one.about, LONGEST_ABOUT))
        for one in [*said][:MOST_INCIDENTS]
        if within_calendar(one.at)
    ]


def shown(text: str, longest: int) -> str:
    """A text of the server's as it may be shown: of bounded length, and nothing in it that steers a
    screen.
    """
    return "".join(
        mark if mark.isprintable() else "\N{REPLACEMENT CHARACTER}" for mark in text[:longest]
    )
