"""What somebody decided offline who may not decide any more is undone as a whole, and told by case and person: it neither stays nor vanishes."""

import pytest

from aftercare.actions.access.break_glass import break_glass
from aftercare.actions.access.grant_case import grant_case, stand_by, withdraw_grant
from aftercare.actions.access.hand_over_case import hand_over_case
from aftercare.actions.access.late_entries import late_entries, rule_on_late
from aftercare.actions.caseload.dispose_case import (
    confirm_disposal,
    propose_disposal,
    stop_disposal,
)
from aftercare.actions.exchange.sync_now import sync_now
from aftercare.actions.joining.change_role import change_role
from aftercare.actions.joining.devices import revoke_device
from aftercare.actions.joining.invite_person import invite_person
from aftercare.actions.joining.place_server import add_address
from aftercare.actions.program.verify_casebook import verify_casebook
from aftercare.actions.recording.record import record
from aftercare.actions.recording.settings import change_settings, settings
from aftercare.actions.shared.notices import (
    NOT_ADMINISTERED,
    NOT_CLOSED,
    NOT_DISPOSED,
    NOT_GIVEN,
    NOT_HANDED_OVER,
    NOT_INVITED,
    NOT_MOVED,
    NOT_OPENED,
    NOT_RULED,
    NOT_TAKEN,
    NOT_WRITTEN,
    to_tell,
)

CLOSED = {"date": "2018-01-10", "reason": "goals_met"}


def rules(book, case):
    [entry] = [one for one in late_entries(book) if one.may_rule]
    rule_on_late(book, entry.name, accept=False)


def of_the_supervisor(town):
    """The supervisor is a worker from now on, and does not know it yet."""
    with town.open("admin") as book:
        change_role(book, "sup", "worker")
        sync_now(book)


def the_proposal(town):
    """Whoever proposed it takes it back."""
    with town.open("siti") as book:
        stop_disposal(book, town.case)
        sync_now(book)


def of_the_backup(town):
    """The case is taken from whoever stood by, who does not know it yet."""
    with town.open("siti") as book:
        withdraw_grant(book, town.case, "farah")
        sync_now(book)


def of_the_administrator(town):
    """The second administrator is none any more, and does not know it yet."""
    with town.open("admin") as book:
        change_role(book, "aminah", "partner")
        sync_now(book)


DECISIONS = {  # who decides what offline, what they lose meanwhile, and what they are told, with which words in it
    "ruling": ("sup", rules, of_the_supervisor, NOT_RULED, ("KES-7", "farah")),
    "grant": (
        "sup",
        lambda book, case: grant_case(book, case, "daniel"),
        of_the_supervisor,
        NOT_GIVEN,
        ("KES-7", "daniel"),
    ),
    "hand-over": (
        "sup",
        lambda book, case: hand_over_case(book, case, "daniel", gone_through=True),
        of_the_supervisor,
        NOT_HANDED_OVER,
        ("KES-7", "daniel"),
    ),
    "withdrawal": (
        "sup",
        lambda book, case: withdraw_grant(book, case, "hana"),
        of_the_supervisor,
        NOT_TAKEN,
        ("KES-7", "hana"),
    ),
    "closing": (
        "sup",
        lambda book, case: record(
            book, case, "phase", {"phase": "closed", "from_date": "2026-11-20"}
        ),
        of_the_supervisor,
        NOT_CLOSED,
        ("KES-7",),
    ),
    "disposal": (
        "sup",
        lambda book, case: propose_disposal(book, case, "tempoh tamat"),
        of_the_supervisor,
        NOT_DISPOSED,
        ("KES-7",),
    ),
    "disposal of what was proposed": (
        "sup",
        lambda book, case: confirm_disposal(book, case, "tempoh tamat"),
        the_proposal,
        NOT_DISPOSED,
        ("KES-7",),
    ),
    "emergency": (
        "farah",
        lambda book, case: break_glass(
            book, case, "klien dalam krisis, ketua tidak dapat dihubungi", 4
        ),
        of_the_backup,
        NOT_OPENED,
        ("KES-7",),
    ),
    "role": (
        "aminah",
        lambda book, case: change_role(book, "siti", "supervisor"),
        of_the_administrator,
        NOT_ADMINISTERED,
        ("siti",),
    ),
    "laptop": (
        "aminah",
        lambda book, case: revoke_device(book, 2),
        of_the_administrator,
        NOT_ADMINISTERED,
        ("siti",),
    ),
    "invitation": (
        "aminah",
        lambda book, case: invite_person(book, "baru", "worker"),
        of_the_administrator,
        NOT_INVITED,
        (),
    ),
    "setting": (
        "aminah",
        lambda book, case: change_settings(book, {"lease_days": 33}),
        of_the_administrator,
        NOT_WRITTEN,
        ("settings",),
    ),
    "address": (
        "aminah",
        lambda book, case: add_address(book, "https://127.0.0.1:9"),
        of_the_administrator,
        NOT_MOVED,
        (),
    ),
}


@pytest.fixture
def decided(town):
    """siti's case with sup; farah stands by, hana reads it, daniel does not; what farah wrote late waits for a decision."""
    town.enrol(farah="worker", hana="worker", daniel="worker", aminah="administrator")
    town.sync("siti")
    town.case = town.shared_case(number="KES-7")
    with town.open("siti") as book:
        for name in ("farah", "hana"):
            grant_case(book, town.case, name)
        sync_now(book)
    town.sync("farah", "hana", "sup", "aminah")
    return town


@pytest.mark.parametrize("name", DECISIONS)
def test_it_is_undone_and_told(decided, name):
    who, decides, lost, what, parts = DECISIONS[name]
    town = decided
    if name == "ruling":
        town.visit("farah", town.case)
        with town.open("siti") as book:
            withdraw_grant(book, town.case, "farah")
            sync_now(book)
        town.sync("farah", "siti", "sup")
    if name == "emergency":
        with town.open("siti") as book:
            stand_by(book, town.case, "farah")
            sync_now(book)
        town.sync("farah")
    if name.startswith("disposal"):
        with town.open("siti") as book:
            record(book, town.case, "closure", CLOSED)
            if decides is not DECISIONS["disposal"][1]:
                propose_disposal(book, town.case, "tempoh tamat")
            sync_now(book)
        town.sync("sup")
    with town.open(who) as book:
        decides(book, town.case)
    lost(town)
    town.sync(who)
    with town.open(who) as book:
        told = {notice.what: said.say("en") for notice, said in to_tell(book)}
        assert what in told and all(part in told[what] for part in parts), told
        sync_now(book)
        again = sync_now(book)
        assert again.issues == () and again.requests == 1
        assert book.ledger.intents() == [] and book.unsent() == 0
        assert verify_casebook(book) == []
        assert {notice.what: said.say("en") for notice, said in to_tell(book)} == told


def test_what_was_held_back_counts_once_its_author_may_write_again(decided):
    town = decided
    with town.open("aminah") as book:
        change_settings(book, {"lease_days": 33})
    of_the_administrator(town)
    town.sync("aminah", "aminah")
    with town.open("aminah") as book:
        assert settings(book)["lease_days"] != 33
    with town.open("admin") as book:
        change_role(book, "aminah", "administrator")
        sync_now(book)
    town.sync("aminah", "admin", "siti")
    for name in ("admin", "aminah", "siti"):
        with town.open(name) as book:
            assert settings(book)["lease_days"] == 33 and book.unsent() == 0, name
            assert verify_casebook(book) == []
