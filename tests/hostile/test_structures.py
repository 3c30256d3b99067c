"""Every structure of the protocol x odd value, by an answer, through the relay and on a stick: the others sync on, and read on."""

import pytest

from aftercare.actions.exchange.bundle import read_bundle_file
from aftercare.actions.joining.invite_person import invite_person
from sync.protocol.bundle import MAGIC
from sync.protocol.encoding import sha256
from sync.protocol.invitation import invitation_id, read_code
from tests.hostile import structures
from tests.hostile.organisation import Organisation
from tests.hostile.readings import tried
from tests.hostile.structures import LISTS
from tests.hostile.trials import (
    by_an_answer,
    harm,
    heard,
    of_access,
    of_envelopes,
    of_roster,
    own_case,
    sampled,
)

STEP = 4  # of the values that can be read at all; `soak.py --only corpus` tries the rest
ALONE = 25  # of the statements that stand, which are tried one by one


@pytest.fixture(scope="module")
def organisation():
    found = Organisation()
    own_case(found)
    yield found
    found.close()


def told(found):
    return "\n".join(f"{what}  ->  {fault}" for what, fault in found)


def test_access_statements(organisation):
    found = of_access(organisation, STEP, ALONE)
    assert not found, told(found)


def test_roster_statements_of_an_administrator(organisation):
    found = of_roster(organisation, STEP, ALONE)
    assert not found, told(found)


def test_envelopes_and_what_is_in_them(organisation):
    found = of_envelopes(organisation, list(structures.recipes(organisation.farah)))
    assert not found, told(found)


@pytest.mark.parametrize("name", ["siti", "sup"])
def test_receipts_and_key_boxes(organisation, name):
    recipient = organisation.books[name].certified().device
    ways = ("answer", "relay", "stick")
    receipts = sampled(structures.receipts(organisation.farah, organisation.case), STEP)
    boxes = list(structures.boxes(organisation.farah, organisation.case, recipient))[::STEP]
    found = [
        one
        for items in (receipts, boxes)
        for one in harm(organisation, items, name, organisation.farah, ways)
    ]
    assert not found, told(found)


@pytest.mark.parametrize("name", ["siti", "admin"])
def test_what_a_server_says_that_nobody_signs(organisation, name):
    items = [item for item in structures.answers(b"\xa5" * 16) if heard(item)]
    found = harm(organisation, items, name, organisation.farah, ("answer",), together=25)
    assert not found, told(found)


def test_newcomers_who_say_odd_things_of_their_device(organisation):
    """Whoever was invited proves to know the secret, and says of the device's keys what they like."""
    admin, found = organisation.books["admin"], []
    for place, field in enumerate(structures.ENROLLED):
        with organisation.trial("admin", "siti", "daniel"):
            code = read_code(invite_person(admin, "Baharu", "worker").code)
            organisation.sync("admin")
            item = structures.enrolments(code, invitation_id(code.secret))[place]
            steps = [lambda item=item: by_an_answer(organisation, item, "admin", organisation.boss)]
            steps.append(lambda: organisation.sync("admin"))
            faults = [one for step in steps if (one := tried("certifying", step))]
            found += [
                (field, one)
                for one in (*faults, *organisation.after("siti", "daniel", whole=False))
            ]
    assert not found, told(found)


def test_a_stick_of_anything(organisation):
    sender, book = organisation.farah, organisation.books["siti"]
    file = organisation.world.folder / "odd.aftercare"
    found = []
    with organisation.trial("siti", "daniel"):
        for odd in structures.PROTOCOL:
            parts = {
                part: sender.stick(**{part: bytes(odd.packed)})
                for part in ("share", "request", "answer")
            }
            parts |= {
                place: sender.stick(share=sender.share(**{place: odd.packed})) for place in LISTS
            }
            parts["whole"] = MAGIC + sha256(bytes(odd.packed)) + bytes(odd.packed)
            for part, data in parts.items():
                file.write_bytes(data)
                found.append(
                    tried(f"stick.{part} = {odd.name}", lambda: read_bundle_file(book, file))
                )
        found += organisation.after("siti", "daniel")
    assert not any(found), "\n".join(str(one) for one in found if one)
