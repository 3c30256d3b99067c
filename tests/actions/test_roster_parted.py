"""A server is set back, and what administrators state before and after it parts: all of it counts, and nobody is shut out."""

import pytest

from aftercare.actions.access.grant_case import grant_case, withdraw_grant
from aftercare.actions.access.late_entries import late_entries
from aftercare.actions.exchange.sync_now import sync_now
from aftercare.actions.joining.change_role import change_role, take_off
from aftercare.actions.joining.devices import revoke_device
from aftercare.actions.joining.invite_person import invite_person
from aftercare.actions.joining.join import join
from aftercare.actions.joining.settle_roster import settle_roster, waiting_statements
from aftercare.actions.program.verify_casebook import state_hash, verify_casebook
from aftercare.actions.shared.administering import NotAdministrator
from aftercare.actions.shared.directory import find_person, people
from aftercare.actions.shared.notices import to_tell
from sync.protocol.ids import format_id
from tests.backups import backed_up, put_back, set_back_to, snapshot
from tests.town import PASSPHRASE, QUICK, postgres_url


def restored(town, file):
    set_back_to(town, file, postgres_url() if town.database else None)


@pytest.fixture
def two(town):
    """Two administrators, two workers, a supervisor, and a case of siti's that sup sees."""
    return with_two(town)


def with_two(town):
    town.enrol(aminah="administrator", w2="worker")
    town.case = town.shared_case()
    town.sync("admin", "aminah", "siti", "sup", "w2")
    return town


def states(town, name, *intentions):
    with town.open(name) as book:
        for intend, *words in intentions:
            intend(book, *words)
        return [one.text for one in sync_now(book).issues]


def says(town, name):
    """What that device's roster says: roles by name, and which devices stand."""
    with town.open(name) as book:
        assert verify_casebook(book) == []
        return {
            one.name: (one.role, one.devices) for one in people(book)
        }, book.certified().roster.head


def quiet(town, *names, rounds=3):
    """Everybody syncs in turn, as many times as it may take; what the last round told."""
    told = []
    for _ in range(rounds):
        told = []
        for name in names:
            with town.open(name) as book:
                told += [(name, one.text) for one in sync_now(book).issues]
    return told


EVERYBODY = ("w2", "siti", "admin", "aminah", "sup")


@pytest.mark.parametrize("first", EVERYBODY)
@pytest.mark.parametrize("kind", ["backup", "snapshot"])
def test_what_two_administrators_said_before_and_after_counts_whoever_comes_first(
    town, kind, first
):
    two = with_two(town)
    kept = backed_up(two) if kind == "backup" else snapshot(two)
    states(two, "admin", (change_role, "w2", "partner"))
    two.sync("siti", "w2")
    set_back_to(two, kept) if kind == "backup" else put_back(two, kept)
    assert all(
        "tamper" not in reason
        for reason in states(two, "aminah", (change_role, "siti", "religious_counsellor"))
    )
    assert quiet(two, first, *EVERYBODY) == []
    found = {str(says(two, name)) for name in EVERYBODY}
    assert len(found) == 1
    roles = says(two, "sup")[0]
    assert (roles["w2"][0], roles["siti"][0]) == ("partner", "religious_counsellor")


def test_a_laptop_that_is_ahead_of_a_restored_server_syncs_at_once(any_town):
    town = any_town
    case = town.shared_case()
    file = backed_up(town)
    town.enrol(latif="worker")
    town.visit("siti", case, place="selepas sandaran")
    town.sync("siti", "sup")
    restored(town, file)
    with town.open("siti") as book:
        told = [one.code for one in sync_now(book).issues]
        assert told and set(told) == {"set_back"}
    town.sync("sup")
    with town.open("siti") as book, town.open("sup") as other:
        assert state_hash(book) == state_hash(other)


def test_work_goes_up_and_down_while_nobody_has_put_the_two_together(two):
    file = backed_up(two)
    states(two, "admin", (change_role, "w2", "religious_counsellor"))
    two.sync("siti", "sup")
    set_back_to(two, file)
    states(two, "aminah", (change_role, "w2", "partner"))
    for n in (1, 2):
        two.visit("siti", two.case, place="sementara itu")
        two.sync("siti", "sup")
        with two.open("sup") as book:
            places = [
                row.fields.get("place") for row in book.records.read(kind="visit", case=two.case)
            ]
        assert places.count("sementara itu") == n


def test_an_administrator_whose_laptop_is_gone_is_heard_by_what_others_saw(two):
    file = backed_up(two)
    states(two, "admin", (change_role, "w2", "religious_counsellor"))
    two.sync("siti")
    set_back_to(two, file)
    states(two, "aminah", (change_role, "sup", "supervisor", "timur"))
    assert quiet(two, "siti", "aminah", "sup", "w2") == []
    assert len({str(says(two, name)) for name in ("siti", "aminah", "sup", "w2")}) == 1
    assert says(two, "w2")[0]["w2"][0] == "religious_counsellor"


def test_of_two_roles_of_one_person_the_newer_stands_and_the_administrator_is_told_by_name(two):
    file = backed_up(two)
    states(two, "admin", (change_role, "w2", "religious_counsellor"))
    set_back_to(two, file)
    states(two, "aminah", (change_role, "w2", "partner"))
    told = states(two, "admin")
    assert any("w2 was given" in said and "role Partner stands" in said for said in told), told
    with two.open("admin") as book:
        kept = {one.what: text.say("en") for one, text in to_tell(book)}
        assert set(kept) == {"role_contested", "set_back"} and "w2" in kept["role_contested"]
        assert "Partner" in kept["role_contested"]
    quiet(two, *EVERYBODY)
    assert {says(two, name)[0]["w2"][0] for name in EVERYBODY} == {"partner"}


def test_whoever_was_taken_off_before_stays_off_whatever_was_said_since(two):
    file = backed_up(two)
    states(two, "admin", (take_off, "w2"))
    two.sync("siti", "sup")
    set_back_to(two, file)
    states(two, "aminah", (change_role, "w2", "religious_counsellor"))
    quiet(two, "siti", "admin", "aminah", "sup", "siti")
    for name in ("siti", "admin", "aminah", "sup"):
        assert says(two, name)[0]["w2"] == ("former", ()), name


def joins(town, inviter, name):
    with town.open(inviter) as book:
        code = invite_person(book, name, "worker").code
        sync_now(book)
        join(town.folder / name, code, PASSPHRASE, cost=QUICK)
        sync_now(book)
    with town.open(name) as book:
        sync_now(book)


def test_laptops_that_joined_before_and_after_both_stay_and_have_numbers_of_their_own(two):
    file = backed_up(two)
    joins(two, "admin", "lama")
    set_back_to(two, file)
    with two.open("aminah") as book:
        sync_now(book)
    joins(two, "aminah", "baru")
    assert quiet(two, "admin", "lama", "baru", *EVERYBODY) == []
    found = {str(says(two, name)) for name in ("lama", "baru", *EVERYBODY)}
    assert len(found) == 1
    everybody = says(two, "admin")[0]
    assert (
        set(everybody["lama"][1]).isdisjoint(everybody["baru"][1])
        and everybody["lama"][1]
        and everybody["baru"][1]
    )


def test_what_an_administrator_stated_who_had_been_taken_off_waits_for_a_person(two):
    """Such as from a stolen laptop, with the help of whoever set the server back."""
    file = backed_up(two)
    with two.open("admin") as book:
        stolen = find_person(book, "aminah").devices[0]
    states(two, "admin", (revoke_device, stolen))
    two.sync("siti", "sup")
    set_back_to(two, file)
    states(two, "aminah", (change_role, "w2", "administrator"))
    told = states(two, "admin")
    assert any("aminah" in reason for reason in told), told
    quiet(two, "siti", "sup", "admin")
    for name in ("siti", "sup", "admin"):
        roles, _ = says(two, name)
        assert roles["w2"][0] == "worker" and roles["aminah"][1] == (), name
    with two.open("siti") as book, pytest.raises(NotAdministrator):
        waiting_statements(book)
    with two.open("admin") as book:
        (said,) = waiting_statements(book)
        assert "aminah" in said.by.say("en") and not said.may
        assert said.what.say("en") == "w2 becomes Administrator"
        settle_roster(book)
    assert quiet(two, "admin", "siti", "sup", "w2") == []
    states(two, "admin", (change_role, "w2", "worker"))
    quiet(two, "siti", "sup", "w2", "admin")
    assert len({str(says(two, name)) for name in ("siti", "sup", "admin", "w2")}) == 1
    roles, _ = says(two, "sup")
    assert roles["w2"][0] == "worker" and roles["aminah"][1] == ()


def test_what_is_added_after_a_person_looked_is_not_gone_over_to(two, monkeypatch):
    file = backed_up(two)
    with two.open("admin") as book:
        stolen = find_person(book, "aminah").devices[0]
    states(two, "admin", (revoke_device, stolen))
    set_back_to(two, file)
    states(two, "aminah", (change_role, "w2", "administrator"))
    states(two, "admin")
    with two.open("admin") as book:
        settle_roster(book)
    with monkeypatch.context() as dishonest:  # an honest device takes over that it was taken off
        dishonest.setattr("sync.replica.apply_response.hear_of", lambda *_: False)
        states(two, "aminah", (take_off, "sup"))
    told = states(two, "admin")
    assert any("aminah" in reason for reason in told), told
    assert says(two, "admin")[0]["sup"][0] == "supervisor"


def members(town, name, case):
    """Who may open the case's care, as that device sees it; by name."""
    with town.open(name) as book:
        names = {one.person: one.name for one in people(book)}
        (space,) = [one for one in book.spaces_of(case) if one.compartment == "care"]
        return {
            names[format_id(person)]: standing for person, standing in space.members.items()
        }, space.head


def test_a_withdrawal_that_the_server_lost_stands_though_a_colleague_granted_meanwhile(two):
    """The access to one case parts: whoever led it, and whoever supervises, each stated something at the same place."""
    two.enrol(w3="worker")
    with two.open("siti") as book:
        grant_case(book, two.case, "w2")
        sync_now(book)
    two.sync("w2", "sup", "siti")
    file = backed_up(two)
    with two.open("siti") as book:
        withdraw_grant(book, two.case, "w2")
        sync_now(book)
    two.sync("admin")
    set_back_to(two, file)
    two.visit("w2", two.case, place="sebelum tahu")
    with two.open("sup") as book:
        grant_case(book, two.case, "w3")
        sync_now(book)
    everybody = ("siti", "w2", "sup", "w3", "admin")
    assert quiet(two, *everybody, rounds=4) == []
    assert {str(members(two, name, two.case)) for name in ("sup", "w3", "siti")} == {
        str(members(two, "siti", two.case))
    }
    assert set(members(two, "siti", two.case)[0]) == {"siti", "sup", "w3"}
    for name in ("siti", "sup"):
        with two.open(name) as book:
            assert verify_casebook(book) == []


@pytest.mark.parametrize("who", ["lawan", "sup"])
def test_a_withdrawn_person_and_a_server_that_pretends_to_be_set_back_bring_nobody_back(two, who):
    """siti has withdrawn lawan, a supervisor, whose laptop states on what was before: that siti is withdrawn herself."""
    two.enrol(lawan="supervisor", kawan="worker")
    with two.open("siti") as book:
        sync_now(book)
        grant_case(book, two.case, "lawan")
        sync_now(book)
    two.sync("lawan", "sup")
    file = backed_up(two)
    with two.open("siti") as book:
        withdraw_grant(book, two.case, "lawan")
        sync_now(book)
    two.sync("sup")
    set_back_to(two, file)
    with two.open("lawan") as book:
        sync_now(book)
        grant_case(book, two.case, "kawan")
        withdraw_grant(book, two.case, "siti")
        sync_now(book)
    quiet(two, "siti", who, "siti", rounds=2)
    for name in ("siti", "sup"):
        assert set(members(two, name, two.case)[0]) == {"siti", "sup"}, name
        with two.open(name) as book:
            assert book.records.read(case=two.case, kind="case"), "nobody lost the case"
    two.visit("siti", two.case, place="selepas itu")
    quiet(two, "siti", "sup", "kawan", "lawan")
    for name in ("kawan", "lawan"):
        with two.open(name) as book:
            assert "selepas itu" not in [
                row.fields.get("place") for row in book.records.read(kind="visit")
            ], name


def test_nothing_waits_in_the_end(two):
    file = backed_up(two)
    states(two, "admin", (change_role, "w2", "religious_counsellor"))
    two.visit("siti", two.case)
    two.sync("siti", "sup")
    set_back_to(two, file)
    states(two, "aminah", (change_role, "sup", "supervisor", "timur"))
    quiet(two, *EVERYBODY)
    for name in EVERYBODY:
        with two.open(name) as book:
            assert (
                not late_entries(book)
                and not book.ledger.intents()
                and not book.certified().left_to_send()
            )
