"""Invented people: clients of every community of Malaysia, and those they live with."""

from __future__ import annotations

import random
from datetime import date
from typing import Any, NamedTuple

from aftercare.demo.words import Community, Relation, words


class Client(NamedTuple):
    """An invented client. `given` is what the notes call them, `parent` the father's name or the
    surname.
    """

    given: str
    parent: str
    sex: str
    community: Community
    born: date

    @property
    def name(self) -> str:
        """The whole name."""
        return self.community.pattern[self.sex].format(given=self.given, parent=self.parent)

    @property
    def female(self) -> bool:
        """Whether the notes say she."""
        return self.sex == "female"


class Relative(NamedTuple):
    """Somebody of the client's household."""

    name: str
    relation: Relation
    child: bool = False


def invent_client(
    source: random.Random, today: date, taken: set[str], *, women: float = 0.16
) -> Client:
    """A client whose name is not in `taken`; adds it there."""
    sex = "female" if source.random() < women else "male"
    born = date(today.year - source.randint(20, 58), source.randint(1, 12), source.randint(1, 28))
    communities = words().communities
    for _ in range(60):
        community = source.choices(communities, [known.weight for known in communities])[0]
        given = source.choice(community.given(sex))
        client = Client(given, source.choice(community.parents), sex, community, born)
        if client.name not in taken:
            break
    taken.add(client.name)
    return client


def invent_household(
    source: random.Random, client: Client, *, spouse: bool, children: bool
) -> list[Relative]:
    """Two to six relatives; the first is the closest."""
    relations = source.sample(words().relatives[:4], 2) + source.sample(
        words().relatives[4:], source.randint(0, 1)
    )
    if spouse:
        relations.insert(source.randint(0, 1), words().spouses[client.sex])
    household = [Relative(_name_of(source, client, relation), relation) for relation in relations]
    if children:
        for _ in range(source.randint(1, 2)):
            ms, en, sex = source.choice(
                (("anak lelaki", "son", "male"), ("anak perempuan", "daughter", "female"))
            )
            child = Relation(ms, en, sex)
            household.append(
                Relative(_name_of(source, client, child, child=True), child, child=True)
            )
    return household


def _name_of(
    source: random.Random, client: Client, relation: Relation, *, child: bool = False
) -> str:
    community = client.community
    parent = source.choice(community.parents)
    if relation.kin or (community.surnames and (relation.surname or (child and not client.female))):
        parent = client.parent
    elif child and not client.female and not community.surnames:
        parent = client.given
    given = source.choice([name for name in community.given(relation.sex) if name != client.given])
    return community.pattern[relation.sex].format(given=given, parent=parent)


def contact_fields(
    source: random.Random, client: Client, household: list[Relative], address: str, area: str
) -> dict[str, Any]:
    """The client record's fields. Identity and phone numbers are of a form that is not issued."""
    own = [source.choice(client.community.languages)] if client.community.languages else []
    fields: dict[str, Any] = {
        "preferred_name": client.name,
        "legal_names": client.name,
        "identity_numbers": [f"{client.born:%y%m%d}-00-{source.randint(5001, 5999)}"],
        "date_of_birth": client.born.isoformat(),
        "sex": client.sex,
        "languages": [*own, "Bahasa Melayu", *(["English"] if source.random() < 0.2 else [])],
        "safe_contact": source.choice(words().safe_contact),
        "area": area,
        "addresses": [f"{address}, {area}"],
        "phones": [f"01{source.choice('0123679')}-000 {source.randint(1000, 9999)}"],
        "dependants": sum(member.child for member in household),
    }
    if source.random() < 0.25:
        fields["health_flags"] = [source.choice(words().health_flags)]
    if source.random() < 0.06:
        fields["birth_approximate"] = True
    if client.female:
        fields["worker_gender_preference"] = source.choice(("woman", "no_preference"))
    if own and source.random() < 0.15:
        fields["interpreter_needed"] = True
    return fields
