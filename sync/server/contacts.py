"""When devices were last heard of, and what was refused that administrators should hear of."""

from __future__ import annotations

from sqlalchemy import Connection, delete, func, insert, select

from sync.server import schema
from sync.server.refusal import RequestRefused
from sync.server.relay import Relay

CONTACT_SECONDS = 3600  # so old a contact is written anew
# kept; of one code about one thing, within these seconds
MOST_INCIDENTS, ALIKE, ALIKE_SECONDS = (1000, 5, 3600)
LONGEST_PROGRAM = 32  # characters


class Contacts:
    """What this process has written lately, so that a sync that brings nothing seldom writes."""

    def __init__(self) -> None:
        self._known: dict[int, tuple[int, str]] = {}

    def due(self, device: int, program: str, now: int) -> bool:
        """Whether the contact is to be written."""
        at, known = self._known.get(device, (0, ""))
        return not 0 <= now - at < CONTACT_SECONDS or known != program

    def note(self, relay: Relay, device: int, program: str, now: int) -> None:
        """Writes the contact, if it is due."""
        if not self.due(device, program, now):
            return
        table = schema.contact
        relay.connection.execute(delete(table).where(table.c.device == device))
        values = {"device": device, "at": now, "program": program[:LONGEST_PROGRAM]}
        relay.connection.execute(insert(table).values(**values))
        if device in relay.roster.devices:
            self._known[device] = (now, program)


def note_incident(connection: Connection, refused: RequestRefused, now: int) -> None:
    """Keeps an incident, unless there are enough of its like; the oldest make room."""
    table = schema.incident
    alike = (
        (table.c.code == refused.code)
        & (table.c.about == refused.about)
        & (table.c.at > now - ALIKE_SECONDS)
    )
    if connection.execute(select(func.count()).where(alike)).scalar_one() >= ALIKE:
        return
    connection.execute(insert(table).values(at=now, code=refused.code, about=refused.about))
    newest = connection.execute(select(func.max(table.c.number))).scalar_one()
    connection.execute(delete(table).where(table.c.number <= newest - MOST_INCIDENTS))
