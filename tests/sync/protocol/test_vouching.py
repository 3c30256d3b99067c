"""A further device of a person counts, and is given keys, only when it is vouched for; no one person can do that alone."""

import msgspec
import pytest

from sync.protocol.errors import BadSignature, Malformed, NotEntitled, ProtocolError
from sync.protocol.roster import ROOT, AddDevice, AddPerson, RevokeDevice, Roster, Vouch
from sync.protocol.signing import Purpose, sign
from sync.protocol.vouching import number_of
from sync.replica.keys import public_of, sheet_key
from tests.sync.people import People

ADMIN, SITI, SUP = 1, 2, 3
SHEET = sheet_key(b"sheet" * 4)


@pytest.fixture
def people():
    """The organisation once vouching has begun; a second administrator has device 4, and then siti's second device is 5."""
    people = People()
    people.add(AddPerson, people.admin, "administrator", "", True)
    people.add(AddPerson, b"n" * 16, "administrator", "")
    people.add_device(b"n" * 16)
    people.add_device(people.siti)
    return people


def vouch(people, by, device=5, keys=None, *more):
    return people.add(
        Vouch, device, keys or people.roster.keys_of(people.roster.devices[device]), *more, by=by
    )


def waits(people, device=5):
    return (
        people.roster.active(device) is None
        and people.roster.devices[device] in people.roster.waiting()
    )


def test_a_further_device_waits_and_is_given_nothing(people):
    assert waits(people)
    assert [device.number for device in people.roster.devices_of(people.siti)] == [SITI]
    assert people.roster.heard(5) is None


def test_the_first_device_of_a_person_needs_nobody(people):
    assert people.roster.active(4)


@pytest.mark.parametrize("pair", [(ADMIN, SUP), (SUP, ADMIN), (ADMIN, 4), (4, SUP)])
def test_two_people_of_whom_one_is_an_administrator_vouch_together(people, pair):
    vouch(people, pair[0])
    assert waits(people)
    vouch(people, pair[1])
    assert people.roster.active(5).vouchers == pair


def test_the_person_s_present_device_vouches_alone(people):
    vouch(people, SITI)
    assert people.roster.active(5).vouchers == (SITI,)


def test_the_recovery_kit_vouches_alone_also_by_certifying(people):
    vouch(people, ROOT)
    assert people.roster.active(5).vouchers == (ROOT,)
    people.add_device(people.siti, by=ROOT)
    assert people.roster.active(6)


def test_the_person_s_recovery_sheet_vouches_also_after_the_laptop_it_was_printed_on_is_lost(
    people,
):
    sheeted(people)
    people.add(RevokeDevice, 6)
    waiting = people.roster.devices[7]
    keys = people.roster.keys_of(waiting)
    proof = sign(SHEET, Purpose.VOUCH, keys)
    vouch(people, 7, 7, keys, public_of(SHEET), proof)
    assert people.roster.active(7).vouchers == (7,)


def test_a_sheet_is_void_once_its_device_is_taken_off_and_its_person_has_another(people):
    sheeted(people)
    vouch(people, 6, 7)
    assert people.roster.sheets_of(b"w" * 16) == {public_of(SHEET)}
    people.add(RevokeDevice, 6)
    keys = people.keys[4]
    people.add(AddDevice, 8, b"w" * 16, b"8" * 32, keys.sealing.public(), b"8" * 16)
    assert people.roster.sheets_of(b"w" * 16) == set()
    people.add(RevokeDevice, 7)
    assert people.roster.sheets_of(b"w" * 16) == set()  # the newest that stood had none


def sheeted(people):
    """A colleague whose first device, 6, had a sheet, and whose second, 7, waits."""
    person, keys = b"w" * 16, people.keys[6]
    people.add(AddPerson, person, "worker", "")
    people.add(
        AddDevice,
        6,
        person,
        keys.signing_public(),
        keys.sealing.public(),
        b"6" * 16,
        public_of(SHEET),
    )
    people.add_device(person)


def test_a_lost_laptop_s_person_is_not_their_first_device_s_owner_again(people):
    people.add(RevokeDevice, SITI)
    people.add_device(people.siti)
    assert waits(people, 6)


def test_an_administrator_alone_cannot_vouch_for_a_colleague_with_any_number_of_devices(people):
    people.add_device(people.admin)
    vouch(people, ADMIN, 6)  # the administrator's own further device: from the present one
    assert people.roster.active(6)
    vouch(people, ADMIN)
    with pytest.raises(Malformed, match="already"):
        vouch(people, 6)
    with pytest.raises(Malformed, match="already"):
        vouch(people, ADMIN)
    assert waits(people)


def test_an_administrator_s_own_further_device_waits_too_and_does_not_vouch_for_itself(people):
    people.add_device(people.admin)
    assert waits(people, 6)
    for device in (5, 6):
        with pytest.raises(NotEntitled):
            vouch(people, 6, device)
    with pytest.raises(NotEntitled):
        people.add(AddPerson, b"x" * 16, "supervisor", "", by=6)


def test_whoever_has_no_say_vouches_for_nobody(people):
    people.add(AddPerson, b"w" * 16, "worker", "")
    people.add_device(b"w" * 16)
    for by in (6, 5):
        with pytest.raises(NotEntitled):
            vouch(people, by)
    people.add(RevokeDevice, SUP)
    with pytest.raises(NotEntitled):
        vouch(people, SUP)
    people.add(AddPerson, b"n" * 16, "worker", "")
    with pytest.raises(NotEntitled):
        vouch(people, 4)


def test_two_supervisors_do_not_do(people):
    people.add(AddPerson, b"n" * 16, "supervisor", "")
    vouch(people, 4)
    vouch(people, SUP)
    assert waits(people)
    vouch(people, ADMIN)
    assert not waits(people)


@pytest.mark.parametrize("lost", ["demoted", "revoked"])
def test_the_first_of_two_counts_only_while_they_stand(people, lost):
    vouch(people, 4)
    if lost == "demoted":
        people.add(AddPerson, b"n" * 16, "worker", "")
    else:
        people.add(RevokeDevice, 4)
    vouch(people, SUP)
    assert waits(people)


def test_a_supervisor_who_is_one_no_more_is_not_the_second(people):
    vouch(people, SUP)
    people.add(AddPerson, people.sup, "worker", "")
    vouch(people, ADMIN)
    assert waits(people)


def test_the_person_it_is_for_is_neither_of_the_two(people):
    people.add_device(b"n" * 16)
    assert waits(people, 6)
    vouch(people, SUP, 6)
    assert waits(people, 6)


def test_a_vouch_names_the_keys_it_is_for(people):
    other = people.roster.keys_of(people.roster.devices[SUP])
    with pytest.raises(Malformed, match="other keys"):
        vouch(people, SITI, 5, other)
    people.add_device(people.siti)
    with pytest.raises(Malformed, match="other keys"):
        vouch(people, SITI, 6, people.roster.keys_of(people.roster.devices[5]))


def test_there_is_nothing_to_vouch_for_in_a_device_that_does_not_wait(people):
    with pytest.raises(Malformed):
        vouch(people, ADMIN, SUP)
    people.add(RevokeDevice, 5)
    with pytest.raises(Malformed):
        vouch(people, SITI)


def test_a_sheet_vouches_for_its_own_person_s_device_and_for_the_keys_it_signed(people):
    sheeted(people)
    keys = people.roster.keys_of(people.roster.devices[7])
    other = people.roster.keys_of(people.roster.devices[5])
    mine, proof = public_of(SHEET), sign(SHEET, Purpose.VOUCH, keys)
    foreign = sheet_key(b"other" * 4)
    lies = [
        (7, 7, keys, mine, sign(SHEET, Purpose.VOUCH, other)),  # signed for another device
        (7, 7, keys, mine, sign(SHEET, Purpose.ROSTER, keys)),  # for another purpose
        (
            7,
            7,
            keys,
            public_of(foreign),
            sign(foreign, Purpose.VOUCH, keys),
        ),  # a sheet that was printed on no device
        (5, 5, other, mine, sign(SHEET, Purpose.VOUCH, other)),  # a colleague's sheet
        (ADMIN, 7, keys, mine, proof),  # by somebody else's device
    ]
    for by, device, *rest in lies:
        with pytest.raises(ProtocolError):
            vouch(people, by, device, *rest)
    assert waits(people, 7)
    assert waits(people, 5)


def test_the_sheet_of_a_device_that_was_never_vouched_for_does_not_vouch(people):
    keys = people.keys[6]
    people.add(
        AddDevice,
        6,
        people.siti,
        keys.signing_public(),
        keys.sealing.public(),
        b"6" * 16,
        public_of(SHEET),
    )
    named = people.roster.keys_of(people.roster.devices[6])
    with pytest.raises(NotEntitled):
        vouch(people, 6, 6, named, public_of(SHEET), sign(SHEET, Purpose.VOUCH, named))


def test_devices_from_before_vouching_began_stand_and_the_old_form_is_of_no_use_afterwards():
    people = People()
    people.add_device(people.siti)
    assert people.roster.active(4)
    people.add(AddPerson, people.admin, "administrator", "", True)
    assert people.roster.active(4)
    people.add_device(people.siti)  # the very form that stood before
    assert waits(people)
    people.add(AddPerson, people.admin, "administrator", "")  # and vouching does not end
    people.add_device(people.siti)
    assert waits(people, 6)


def test_everybody_who_follows_the_chain_agrees_who_was_vouched_for(people):
    vouch(people, SUP)
    vouch(people, ADMIN)
    assert Roster().follow_all(people.statements) == people.roster
    assert (
        msgspec.msgpack.decode(msgspec.msgpack.encode(people.roster), type=Roster) == people.roster
    )


def test_a_person_says_of_a_further_device_that_it_is_not_theirs(people):
    people.add(RevokeDevice, 5, by=SITI)
    assert not people.roster.waiting()
    people.add_device(people.siti)
    vouch(people, ADMIN, 6)
    vouch(people, SUP, 6)
    people.add(RevokeDevice, 6, by=SITI)  # also where two others had vouched for it
    assert people.roster.active(6) is None


def test_nobody_takes_a_device_off_in_that_way_that_is_another_s_or_that_they_had_vouched_for(
    people,
):
    for by, device in ((SUP, 5), (SITI, SITI), (SITI, SUP), (5, SITI), (5, 5)):
        with pytest.raises(NotEntitled):
            people.add(RevokeDevice, device, by=by)
    vouch(people, SITI)
    for by, device in ((SITI, 5), (5, SITI)):
        with pytest.raises(NotEntitled):
            people.add(RevokeDevice, device, by=by)


def test_a_vouch_by_another_key_is_not_its_author_s(people):
    people.keys[SITI] = people.keys[7]
    with pytest.raises(BadSignature):
        vouch(people, SITI)


def test_the_number_is_another_one_for_any_other_key_person_or_organisation(people):
    roster, device = people.roster, people.roster.devices[5]
    others = [
        (roster, msgspec.structs.replace(device, signing=b"k" * 32)),
        (roster, msgspec.structs.replace(device, sealing=b"k" * 1216)),
        (roster, msgspec.structs.replace(device, person=people.sup)),
        (msgspec.structs.replace(roster, organisation=b"x" * 16), device),
    ]
    numbers = {number_of(one.keys_of(other)) for one, other in [(roster, device), *others]}
    assert len(numbers) == len(others) + 1
    assert all(len(number) == 15 and number.replace(" ", "").isdigit() for number in numbers)
