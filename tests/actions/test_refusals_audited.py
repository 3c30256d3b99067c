"""What should not come: each is refused with a clear error, changes nothing, and is told to administrators."""

import time

import pytest

from aftercare.actions.exchange.sync_now import sync_now
from aftercare.actions.joining.invite_person import invite_person
from aftercare.actions.joining.join import BadCode, join
from aftercare.actions.shared.audit import audit_trail
from aftercare.actions.shared.directory import find_person
from aftercare.actions.shared.link import ServerLies, ServerSaysNo
from sync.protocol.access_statements import Grant, state
from sync.protocol.ids import parse_id
from sync.protocol.invitation import Invitation, read_code
from sync.protocol.messages import VERSION, SyncRequest
from sync.replica.http_transport import HttpTransport, ServerRefused
from tests.town import PASSPHRASE, QUICK, Town


def incidents(town):
    """(code, about) of what the server refused, as the administrator's audit has it."""
    with town.open("admin") as book:
        sync_now(book)
        return {
            (line.details[0], line.about)
            for line in audit_trail(book)
            if line.what == "server_refused"
        }


def invited(town, name="lina", **more):
    with town.open("admin") as book:
        code = invite_person(book, name, "worker").code
        for field, value in more.items():
            setattr(book, field, value)
        sync_now(book)
    return code


def test_an_invitation_used_twice(town):
    code = invited(town)
    join(town.folder / "lina", code, PASSPHRASE, cost=QUICK)
    town.sync("admin", "lina")
    with pytest.raises(ServerSaysNo, match="used already"):
        join(town.folder / "thief", code, PASSPHRASE, cost=QUICK)
    assert not (town.folder / "thief").exists()
    assert {code for code, _ in incidents(town)} == {"invitation_used"}


def test_an_invitation_that_has_expired(town):
    with town.open("admin") as book:
        book.wall = lambda: 1_600_000_000
        code = invite_person(book, "lina", "worker").code
        book.wall = time.time
        sync_now(book)
    with pytest.raises(ServerSaysNo, match="expired"):
        join(town.folder / "lina", code, PASSPHRASE, cost=QUICK)
    assert {code for code, _ in incidents(town)} == {"invitation_expired"}


def test_an_invitation_that_was_altered_or_made_up(town):
    code = invited(town)
    with pytest.raises(BadCode, match="mistyped"):
        join(
            town.folder / "lina",
            code[:40] + ("A" if code[40] != "A" else "B") + code[41:],
            PASSPHRASE,
            cost=QUICK,
        )
    known = read_code(code)
    made_up = Invitation(known.address, known.certificate, known.root, b"x" * 16).code()
    with pytest.raises(ServerSaysNo, match="not known"):
        join(town.folder / "lina", made_up, PASSPHRASE, cost=QUICK)
    assert not (town.folder / "lina").exists()
    assert {code for code, _ in incidents(town)} == {"invitation_unknown"}


def test_an_invitation_of_another_organisation(town, tmp_path):
    (tmp_path / "other").mkdir()
    with Town.founded(tmp_path / "other", "") as other:
        known, foreign = read_code(invited(town)), read_code(invited(other))
        mixed = Invitation(known.address, known.certificate, foreign.root, foreign.secret).code()
        with pytest.raises(ServerSaysNo, match="not known"):
            join(town.folder / "lina", mixed, PASSPHRASE, cost=QUICK)
        mixed = Invitation(known.address, known.certificate, foreign.root, known.secret).code()
        with pytest.raises(Exception, match="root is not the one in the invitation"):
            join(town.folder / "lina", mixed, PASSPHRASE, cost=QUICK)
    assert ("invitation_unknown") in {code for code, _ in incidents(town)}


def test_a_grant_by_somebody_who_is_not_entitled_and_one_beyond_a_role(town):
    town.enrol(farah="worker", rakan="placement_officer")
    case = town.shared_case()
    town.sync("siti")
    with town.open("siti") as book:
        rakan, farah = (parse_id(find_person(book, name).person) for name in ("rakan", "farah"))
        spaces = {space.compartment: space for space in book.spaces_of(case)}
    for name, space, person, code in (
        ("farah", spaces["care"], farah, "not_entitled"),
        ("siti", spaces["sealed"], rakan, "out_of_reach"),
    ):
        with town.open(name) as book:
            replica = book.certified()
            statement = state(
                replica.signing,
                replica.device,
                Grant(space.space, space.count, space.head, person, "member"),
            )
            request = SyncRequest(
                VERSION, replica.device, b"", replica.roster.count, 1 << 20, access=(statement,)
            )
            with HttpTransport(replica.identity.address, replica.identity.certificate) as transport:
                refused = transport.synchronise(
                    request, replica.organisation, replica.signing
                ).refused
            assert [one.code for one in refused] == [code]
    assert {("not_entitled", "device 4"), ("out_of_reach", "device 2")} <= incidents(town)
    with town.open("siti") as book:
        sync_now(book)
        assert all(len(space.members) == 2 for space in book.spaces_of(case))


def test_a_device_that_signs_with_another_s_key(town):
    with town.open("siti") as book, town.open("sup") as other:
        replica, key = book.certified(), other.certified().signing
        request = SyncRequest(VERSION, replica.device, b"", 0, 1 << 20)
        link = HttpTransport(replica.identity.address, replica.identity.certificate)
        with link as transport, pytest.raises(ServerRefused, match="signature"):
            transport.synchronise(request, replica.organisation, key)
    assert ("signature", "device 2") in incidents(town)


@pytest.mark.parametrize("lie", ["gap", "fork"])
def test_a_roster_with_a_gap_or_a_fork_is_refused_and_entered_on_the_device_that_was_shown_it(
    town, monkeypatch, lie
):
    import msgspec

    town.enrol(farah="worker")
    town.sync("siti")
    synchronise = HttpTransport.synchronise

    def lying(self, request, organisation, key):
        answer = synchronise(self, request, organisation, key)
        if lie == "gap":
            return msgspec.structs.replace(
                answer, roster=answer.roster[1:], roster_count=answer.roster_count + 1
            )
        return msgspec.structs.replace(answer, roster=(), roster_head=b"x" * 32)

    if lie == "gap":  # there is something new to be shown
        with town.open("admin") as book:
            invite_person(book, "lina", "worker")
            invite_person(book, "omar", "worker")
            sync_now(book)
    monkeypatch.setattr(HttpTransport, "synchronise", lying)
    with town.open("siti") as book:
        before = book.certified().roster
        with pytest.raises(ServerLies):
            sync_now(book)
        assert book.certified().roster == before
        refused = [line for line in audit_trail(book) if line.what == "refused"]
        assert refused[0].details[0] in ("chain", "fork")
