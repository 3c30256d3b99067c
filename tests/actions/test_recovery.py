"""The recovery kit: proven by a rehearsal in a fresh folder, and used for what it is there for."""

import json

import msgspec
import pytest
from pypdf import PdfReader

from aftercare.actions.exchange.recover import Root, give_case, heal, rehearse
from aftercare.actions.exchange.sync_now import sync_now
from aftercare.actions.joining.recovery_kit import AddressNeeded, NotAKit, read_kit
from aftercare.actions.papers.print_paper import print_kit
from aftercare.actions.shared.audit import audit_trail
from aftercare.actions.shared.link import ServerLies, ServerSaysNo
from sync.protocol.messages import Wanted
from tests.actions.shell import Shell


@pytest.fixture
def kit_file(town, tmp_path):
    path = tmp_path / "kit.txt"
    path.write_text(town.kit.code())
    return path


def test_the_kit_is_read_back_from_its_words_and_from_its_code_and_a_slip_is_noticed(town):
    kit = town.kit
    assert len(kit.words().split()) == 24
    assert read_kit(kit.code().lower()) == kit
    assert read_kit(kit.words().upper(), kit.address, kit.certificate.hex(" ")) == kit
    with pytest.raises(AddressNeeded):
        read_kit(kit.words())
    slip = kit.words().split()
    slip[3], slip[4] = slip[4], slip[3]
    for text in (
        " ".join(slip),
        kit.words().rsplit(" ", 1)[0],
        kit.code()[:-8] + "AAAAAAAA",
        "KIT-",
        "",
    ):
        with pytest.raises(NotAKit):
            read_kit(text, kit.address, kit.certificate.hex())


def test_the_printed_kit_has_the_words_in_order_and_the_code(town, tmp_path):
    print_kit(town.kit, tmp_path / "kit.pdf")
    text = "".join(PdfReader(tmp_path / "kit.pdf").pages[0].extract_text().split())
    for number, word in enumerate(town.kit.words().split(), 1):
        assert f"{number}.{word}" in text
    assert town.kit.code() in text
    assert town.kit.address in text


def test_a_rehearsal_in_a_fresh_folder_proves_the_kit_and_changes_nothing(town, tmp_path, kit_file):
    town.shared_case()
    town.sync("admin", "siti")
    run = Shell(tmp_path)
    before = (town.folder / "srv" / "relay.db").stat().st_size
    found = run("fresh", "recovery", "rehearse", "--kit-file", kit_file)[0]
    assert found == {
        "compartments": 8,
        "keys": 8,
        "unopened": 0,
        "waiting": 0,
        "orphaned": [],
        "proven": True,
    }
    assert not (tmp_path / "fresh").exists()
    assert (town.folder / "srv" / "relay.db").stat().st_size == before


def test_every_administrator_s_device_is_lost_and_the_kit_makes_a_new_administrator(
    town, tmp_path, kit_file
):
    case = town.shared_case()
    run = Shell(tmp_path)
    done = run(
        "admin2", "recovery", "administrator", "--kit-file", kit_file, "--name", "Puan Baharu"
    )[0]
    assert done["orphaned"] == []
    code = run("admin2", "invite", "farah", "--role", "worker")[0]["code"]
    run("admin2", "sync")
    run("farah", "enrol", code)
    run("admin2", "sync")
    run("farah", "sync")
    run("siti", "sync")
    run("siti", "grant", case, "farah")
    run("siti", "sync")
    run("farah", "sync")
    assert run("farah", "cases", "--json")[0]["name"] == "Encik A"
    assert (
        run("admin2", "show", "--json") == []
    )  # the kit opens cases, and its administrator does not
    names = {one["name"] for one in run("farah", "people", "--json")}
    assert {"admin", "siti", "sup", "Puan Baharu", "farah"} == names
    assert "kit_used" in [one["what"] for one in run("admin2", "audit", "show", "--json")]
    run("admin2", "verify")


def test_a_case_whose_people_are_all_gone_is_given_to_somebody_else(town, tmp_path):
    case = town.shared_case()
    town.visit("siti", case, place="rumah")
    town.sync("siti")
    town.enrol(farah="worker")
    run = Shell(tmp_path)
    for device in (2, 3):
        run("admin", "revoke", device)
    town.sync("admin")
    assert rehearse(town.kit).orphaned == (case,)
    with town.open("admin") as admin:
        give_case(admin, town.kit, case, "farah")
    town.sync("farah", "farah")
    with town.open("farah") as book:
        assert [row.fields["place"] for row in book.records.read(kind="visit")] == ["rumah"]
    assert rehearse(town.kit).orphaned == ()


def test_a_worker_s_only_laptop_is_lost_and_the_kit_passes_the_keys_to_the_new_one(town, tmp_path):
    from aftercare.actions.access.open_case import open_case

    with town.open("siti") as book:
        # nobody else may open it
        case = open_case(book, {"preferred_name": "Encik B", "type": "general"})
    town.visit("siti", case, place="rumah")
    town.sync("siti")
    device = town.further("siti", "worker")
    town.vouch("sup", "admin", device=device, number=town.number("siti2"))
    town.sync("siti2")
    with town.open("siti2") as book:
        assert book.records.read(kind="visit") == []
    assert heal(town.kit) == 1
    town.sync("siti2")
    with town.open("siti2") as book:
        assert [row.fields["place"] for row in book.records.read(kind="visit")] == ["rumah"]


def test_a_kit_of_another_organisation_is_refused_and_that_is_in_the_audit(town, tmp_path):
    import msgspec

    foreign = msgspec.structs.replace(town.kit, secret=b"x" * 32)
    with pytest.raises(ServerSaysNo, match="not this organisation"):
        rehearse(foreign)
    with town.open("admin") as admin:
        sync_now(admin)
        refused = [line for line in audit_trail(admin) if line.what == "server_refused"]
        assert refused[0].about == "recovery kit"


def test_nothing_of_the_kit_is_in_any_file_of_any_device_or_of_the_server(town):
    town.shared_case()
    secret = town.kit.secret
    words = town.kit.words()
    for folder in ("admin", "siti", "srv"):
        data = b"".join(
            path.read_bytes() for path in (town.folder / folder).iterdir() if path.is_file()
        )
        assert secret not in data
        assert words.encode() not in data
    with town.open("admin") as admin:
        for (value,) in admin.database.connection.execute("SELECT value FROM named"):
            assert secret not in value
    assert json.dumps(repr(town.kit)).count(words.split()[0]) == 0


def test_a_server_cannot_keep_the_recovery_kit_waiting_or_stop_it_with_spaces_nobody_has(
    town, monkeypatch
):
    honest = Root.ask

    def lying(root, *asked, after=0):
        answer = honest(root, *asked)
        wanted = (*answer.wanted, Wanted(2, (b"n" * 16,)))
        return msgspec.structs.replace(answer, wanted=wanted, more=endless, at=after + 1)

    monkeypatch.setattr(Root, "ask", lying)
    endless = False
    assert rehearse(town.kit).unopened == heal(town.kit) == 0
    endless = True
    with pytest.raises(ServerLies, match="promises more and more"):
        rehearse(town.kit)
