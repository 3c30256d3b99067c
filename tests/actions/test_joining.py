"""Joining when the link fails: the same command goes on with the same keys, and nothing half-made is left behind."""

import pytest

from aftercare.actions.exchange.sync_now import sync_now
from aftercare.actions.joining.invite_person import invite_person
from aftercare.actions.joining.join import (
    AlreadyJoined,
    JoiningNotFinished,
    OtherCode,
    join,
    unfinished,
)
from aftercare.actions.joining.recovery_kit import read_kit
from aftercare.actions.program.verify_casebook import verify_casebook
from aftercare.actions.shared.directory import people
from aftercare.actions.shared.link import NoLink, ServerSaysNo
from aftercare.store.casebook import Casebook
from aftercare.store.database_errors import DatabaseExists
from aftercare.store.named_values import JOINING
from aftercare.store.vault_errors import PassphraseTooShort, WrongPassphrase
from sync.protocol.encoding import decode
from sync.protocol.messages import ENROL_PATH, FOUND_PATH, EnrolRequest, FoundRequest
from sync.replica.http_transport import HttpTransport, Unreachable
from tests.town import PASSPHRASE, QUICK, Town, postgres_url


class Link:
    """The network between device and server: every request passes, and what is asked for happens to it."""

    def __init__(self, monkeypatch):
        self.sent = []
        self.before = self.after = lambda: None
        post = HttpTransport._post

        def _post(transport, path, body):
            self.transport = transport
            self.before()
            answer = post(transport, path, body)
            self.sent.append((path, body))
            self.after()
            return answer

        monkeypatch.setattr(HttpTransport, "_post", _post)

    def cut(self):
        raise Unreachable(self.transport.address, "ReadTimeout")

    def whole(self):
        self.before = self.after = lambda: None


@pytest.fixture
def link(monkeypatch):
    return Link(monkeypatch)


@pytest.fixture(params=["sqlite", "postgresql"])
def unfounded(request, tmp_path):
    town = Town(tmp_path, postgres_url() if request.param == "postgresql" else "")
    town.start()
    yield town
    town.stop()


def enrol(town, name, code, passphrase=PASSPHRASE):
    return join(town.folder / name, code, passphrase, name, cost=QUICK)


def invited(town, name="amin"):
    with town.open("admin") as admin:
        code = invite_person(admin, name, "worker").code
        sync_now(admin)
    return code


def test_a_founder_whose_answer_was_lost_founds_with_the_same_command(unfounded, link):
    town = unfounded
    link.after = link.cut
    for _ in range(2):
        with pytest.raises(
            JoiningNotFinished, match=r"same command again.* same code, same passphrase"
        ):
            enrol(town, "admin", town.founder_code)
    assert unfinished(town.folder / "admin")
    link.whole()
    joined = enrol(town, "admin", town.founder_code)
    assert joined.device == 1
    foundings = [
        decode(body, FoundRequest, "a founding") for path, body in link.sent if path == FOUND_PATH
    ]
    assert len(foundings) == 3
    assert len({(one.enrolment, one.roster, one.access) for one in foundings}) == 1
    town.enrol(siti="worker", sup="supervisor")
    town.shared_case()
    with town.open("admin") as admin:
        assert [one.name for one in people(admin) if one.role == "administrator"] == ["admin"]
        assert verify_casebook(admin) == []
    with pytest.raises(AlreadyJoined):
        enrol(town, "admin", town.founder_code)


def test_a_founder_whose_request_never_arrived_founds_with_the_same_command(unfounded, link):
    link.before = link.cut
    with pytest.raises(JoiningNotFinished):
        enrol(unfounded, "admin", unfounded.founder_code)
    link.whole()
    assert enrol(unfounded, "admin", unfounded.founder_code).device == 1


def test_the_codes_after_a_lost_answer_open_what_they_are_for(unfounded, link, monkeypatch):
    from aftercare.actions.joining import join as joining

    made, create = [], Casebook.create
    monkeypatch.setattr(
        Casebook, "create", lambda *a, **k: made.append(create(*a, **k)) or made[-1]
    )
    secrets, generate = [], joining.enrolment.Founding.generate
    monkeypatch.setattr(
        joining.enrolment.Founding, "generate", lambda: secrets.append(generate()) or secrets[-1]
    )
    link.after = link.cut
    with pytest.raises(JoiningNotFinished):
        enrol(unfounded, "admin", unfounded.founder_code)
    link.whole()
    joined = enrol(unfounded, "admin", unfounded.founder_code)
    assert (len(made), len(secrets)) == (1, 1)
    assert joined.recovery_code == made[0][1]
    assert read_kit(joined.kit.code()).secret == secrets[0].recovery_secret
    assert joined.organisation_recovery == joined.kit.words()
    with Casebook.open(unfounded.folder / "admin", joined.recovery_code, recovery=True) as book:
        assert JOINING.read(book.ledger) is None
    assert not unfinished(unfounded.folder / "admin")


def test_an_invited_device_whose_answer_was_lost_joins_with_the_same_command(any_town, link):
    town, code = any_town, invited(any_town)
    link.sent.clear()
    link.after = link.cut
    with pytest.raises(JoiningNotFinished):
        enrol(town, "amin", code)
    link.whole()
    with town.open("amin") as book, pytest.raises(JoiningNotFinished):
        sync_now(book)  # the recovery code was not shown yet
    town.sync("admin")  # the server had taken the request, so it is certified meanwhile
    link.sent[:] = [one for one in link.sent if one[0] == ENROL_PATH]
    joined = enrol(town, "amin", code)
    assert joined.device == 4
    asked = [
        decode(body, EnrolRequest, "an enrolment") for path, body in link.sent if path == ENROL_PATH
    ]
    assert len(asked) == 2
    assert asked[0] == asked[1]
    town.sync("amin")
    with Casebook.open(town.folder / "amin", joined.recovery_code, recovery=True) as book:
        assert book.certified().device == 4
        assert verify_casebook(book) == []


def test_an_invited_device_waits_as_ever_after_its_answer_was_lost(town, link):
    code = invited(town)
    link.after = link.cut
    with pytest.raises(JoiningNotFinished):
        enrol(town, "amin", code)
    link.whole()
    assert enrol(town, "amin", code).device == 0
    town.sync("admin", "amin")
    with town.open("amin") as book:
        assert book.certified().device == 4


def test_a_program_that_was_killed_while_it_waited_goes_on(unfounded, link):
    def kill():
        raise KeyboardInterrupt

    link.after = kill
    with pytest.raises(KeyboardInterrupt):
        enrol(unfounded, "admin", unfounded.founder_code)
    link.whole()
    assert enrol(unfounded, "admin", unfounded.founder_code).device == 1


def test_a_program_that_was_killed_after_founding_still_shows_the_codes(unfounded):
    def kill(_):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        join(
            unfounded.folder / "admin",
            unfounded.founder_code,
            PASSPHRASE,
            "admin",
            cost=QUICK,
            made=kill,
        )
    joined = enrol(unfounded, "admin", unfounded.founder_code)
    assert joined.device == 1
    assert joined.organisation_recovery
    with unfounded.open("admin") as admin:
        assert [one.name for one in people(admin)] == ["admin"]


@pytest.mark.parametrize(
    "broken",
    ["aftercare.store.casebook.Database.create", "aftercare.actions.joining.join.enrolment.begin"],
)
def test_a_folder_from_before_anything_was_durable_is_begun_anew(unfounded, monkeypatch, broken):
    def kill(*_, **__):
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(broken, kill)
        patch.setattr("aftercare.actions.joining.join._discard", lambda *_, **__: None)
        with pytest.raises(KeyboardInterrupt):
            enrol(unfounded, "admin", unfounded.founder_code)
    assert unfinished(unfounded.folder / "admin")
    assert enrol(unfounded, "admin", unfounded.founder_code).device == 1


def test_another_passphrase_or_code_is_refused_by_name(town, link):
    code, other = invited(town), invited(town, "bakar")
    link.after = link.cut
    with pytest.raises(JoiningNotFinished):
        enrol(town, "amin", code)
    link.whole()
    with pytest.raises(WrongPassphrase):
        enrol(town, "amin", code, "five other words entirely")
    with pytest.raises(OtherCode, match="another code"):
        enrol(town, "amin", other)
    assert enrol(town, "amin", code).recovery_code


def test_a_server_that_says_no_for_good_leaves_nothing_behind(town, link):
    code = invited(town)
    enrol(town, "amin", code)
    town.sync("admin")
    link.before = link.cut
    with pytest.raises(JoiningNotFinished):
        enrol(town, "late", code)
    link.whole()
    with pytest.raises(ServerSaysNo, match="used already"):
        enrol(town, "late", code)
    (town.folder / "second").mkdir()
    with pytest.raises(ServerSaysNo, match="founded already"):
        enrol(town, "second", town.founder_code)
    assert not (town.folder / "late").exists()
    assert list((town.folder / "second").iterdir()) == []


def test_what_fails_before_anything_was_sent_leaves_nothing_behind(unfounded):
    town = unfounded
    with pytest.raises(PassphraseTooShort):
        enrol(town, "admin", town.founder_code, "short")
    assert not (town.folder / "admin").exists()
    town.stop()
    with pytest.raises(NoLink):
        enrol(town, "admin", town.founder_code)
    assert not (town.folder / "admin").exists()
    kept = town.folder / "kept"
    kept.mkdir()
    with pytest.raises(NoLink):
        enrol(town, "kept", town.founder_code)
    assert list(kept.iterdir()) == []
    (kept / "letter.txt").write_text("mine")
    (kept / "casebook.db").write_bytes(b"all that is left of another device")
    with pytest.raises(DatabaseExists):
        enrol(town, "kept", town.founder_code)
    assert {path.name for path in kept.iterdir()} == {"letter.txt", "casebook.db"}
