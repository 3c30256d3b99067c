"""Who is who: the organisation's people by name, read from the directory and the roster."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from aftercare.casework.refusal import Refused
from aftercare.casework.wording import words
from aftercare.store.casebook import Casebook
from aftercare.store.records import RecordRow
from sync.protocol.ids import format_id, parse_id


class Colleague(NamedTuple):
    """A person of the organisation. `devices` are the numbers of the ones in use, `waiting` of
    those to be vouched for.
    """

    person: str
    name: str
    role: str
    team: str
    devices: tuple[int, ...]
    phone: str = ""
    agency: str = ""
    waiting: tuple[int, ...] = ()

    @property
    def outside_name(self) -> str:
        """To whom something goes that is given to them: their agency, where they have one."""
        return self.agency or self.name


class NobodyCalled(Refused):
    """A name that no person of the organisation has, or that more than one has."""

    def __init__(self, name: str, found: int) -> None:
        if found:
            what = words("{found} people are called “{name}”.", found=found, name=name)
            do = words("Use the id of the person you mean; `people` lists them.")
        else:
            what = words(
                "Nobody in the organisation is called “{name}”, as far as this device knows.",
                name=name,
            )
            do = words("Check the spelling, or sync to learn of new colleagues.")
        super().__init__(what, words("Nothing was changed."), do)


def people(casebook: Casebook) -> list[Colleague]:
    """Everybody on the roster, with the names from the directory."""
    return list(casebook.recall("people", lambda: _people(casebook)))


def _people(casebook: Casebook) -> list[Colleague]:
    roster = casebook.certified().roster
    known = {row.id: row.fields for row in casebook.records.read(kind="person", case="")}
    devices, waiting = defaultdict[bytes, list[int]](list), defaultdict[bytes, list[int]](list)
    for device in roster.devices.values():
        if device.active:
            devices[device.person].append(device.number)
    for device in roster.waiting():
        waiting[device.person].append(device.number)
    colleagues = []
    for person in roster.people.values():
        identifier = format_id(person.person)
        fields = known.get(identifier, {})
        name, phone, agency = (str(fields.get(part) or "") for part in ("name", "phone", "agency"))
        numbers = tuple(devices[person.person]), tuple(waiting[person.person])
        colleagues.append(
            Colleague(
                identifier, name, person.role, person.team, numbers[0], phone, agency, numbers[1]
            )
        )
    return colleagues


def find_person(casebook: Casebook, name: str) -> Colleague:
    """The person with that name (letter case aside) or id; raises `NobodyCalled`."""
    everybody = people(casebook)
    wanted = name.strip().casefold()
    matches = [person for person in everybody if person.person == wanted] or [
        person for person in everybody if person.name.casefold() == wanted
    ]
    if len(matches) != 1:
        raise NobodyCalled(name, len(matches))
    return matches[0]


def person_of_device(casebook: Casebook, device: int) -> str:
    """The id of the person whose device that is, or ""."""
    known = casebook.certified().roster.devices.get(device)
    return format_id(known.person) if known else ""


def names_by_person(casebook: Casebook) -> dict[str, str]:
    """Names by person id; a person without a name in the directory shows the beginning of the
    id.
    """
    found = casebook.recall(
        "names", lambda: {who.person: who.name or who.person[:8] for who in people(casebook)}
    )
    return dict(found)


def names_with_invited(casebook: Casebook) -> dict[str, str]:
    """The same, with those who were invited and have not joined yet."""
    invited = {
        row.id: str(row.fields.get("name") or row.id[:8])
        for row in casebook.records.read(kind="person", case="")
    }
    return invited | names_by_person(casebook)


def authors_of(casebook: Casebook, row: RecordRow, fields: AbstractSet[str]) -> dict[str, str]:
    """Who wrote what stands in these fields of a record, by the field's name."""
    if not fields:
        return {}
    names, heads = names_by_person(casebook), casebook.heads_of(row)
    people: dict[str, str] = {}
    for entry in casebook.records.history(row):  # the newest last
        device, n = map(int, entry.dot.split(":"))
        written = fields & {*entry.fields, *entry.unreadable}
        people |= {
            name: person_of_device(casebook, device)
            for name in written
            if (device, n) in heads.get(name, ())
        }
    return {name: names.get(person, person[:8]) for name, person in people.items()}


def is_id(text: str) -> bool:
    """Whether `text` is an id rather than a name."""
    try:
        parse_id(text)
    except ValueError:
        return False
    return True
