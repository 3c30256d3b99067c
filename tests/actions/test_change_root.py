"""Another root key: whatever fails on the way, there is a kit in the world that opens everything, and it is the one on paper."""

import pytest

from aftercare.actions.exchange import change_root as changing
from aftercare.actions.exchange.change_root import (
    NotReadBack,
    change_root,
    made_kit,
    new_kit,
)
from aftercare.actions.exchange.recover import become_administrator, rehearse
from aftercare.actions.shared.audit import audit_trail
from aftercare.actions.shared.directory import people
from aftercare.actions.shared.link import NoLink, ServerSaysNo
from aftercare.casework.wording import Words
from aftercare.store.named_values import PENDING_ROOT
from tests.actions.shell import Shell
from tests.town import PASSPHRASE, QUICK


def test_another_root_key_makes_the_old_kit_void_and_the_new_one_is_proven_once_devices_have_synced(
    town, tmp_path
):
    town.shared_case()
    with town.open("admin") as admin:
        new = new_kit(admin)
        change_root(admin, town.kit, new)
        assert "root_changed" in [line.what for line in audit_trail(admin)]
    assert not rehearse(new).proven
    town.sync("siti", "sup", "admin")
    assert rehearse(new).proven
    with pytest.raises(ServerSaysNo, match="kit"):
        rehearse(town.kit)
    with pytest.raises(ServerSaysNo, match="kit"):
        become_administrator(tmp_path / "thief", town.kit, PASSPHRASE, "Pencuri", cost=QUICK)
    assert not (tmp_path / "thief").exists()
    town.enrol(farah="worker")  # invitations name the new root
    with town.open("farah") as book:
        assert {one.name for one in people(book)} == {"admin", "siti", "sup", "farah"}


def test_a_sheet_that_cannot_be_written_changes_nothing_and_the_next_one_shows_the_same_kit(
    town, tmp_path
):
    run = Shell(town.folder)
    run("admin", "recovery", "change-root", "--sheet", tmp_path / "no stick" / "kit.pdf", code=1)
    assert rehearse(town.kit).proven
    with town.open("admin") as admin:
        made = made_kit(admin)
    (shown,) = run("admin", "recovery", "change-root", "--sheet", tmp_path / "kit.pdf")
    assert shown["organisation_recovery"] == made.words()
    assert (tmp_path / "kit.pdf").stat().st_size > 1000
    assert "still holds" in run.stderr
    assert rehearse(town.kit).proven, "printing it changes nothing yet"
    old, new = tmp_path / "old", tmp_path / "new"
    old.write_text(town.kit.code())
    new.write_text(made.words())
    run("admin", "recovery", "change-root", "--kit-file", old, "--new-kit-file", new)
    town.sync("siti", "sup", "admin")
    assert rehearse(made).proven
    with town.open("admin") as admin:
        assert PENDING_ROOT.read(admin.ledger) is None


def test_a_new_kit_that_was_not_made_or_is_not_what_is_on_paper_does_not_end_the_old_one(town):
    with town.open("admin") as admin:
        with pytest.raises(NotReadBack):
            change_root(admin, town.kit, town.kit)
        new_kit(admin)
        with pytest.raises(NotReadBack, match="still holds"):
            change_root(admin, town.kit, town.kit)
    assert rehearse(town.kit).proven


@pytest.mark.parametrize("lost", ["before it is stated", "after it is stated"])
def test_where_the_network_or_the_computer_is_lost_on_the_way_the_next_run_does_the_rest(
    town, monkeypatch, lost
):
    with town.open("admin") as admin:
        made = new_kit(admin)
        with monkeypatch.context() as patch:
            state = changing._state

            def breaks(*given):
                if lost == "after it is stated":
                    state(*given)
                raise NoLink(Words("it broke"))

            patch.setattr(changing, "_state", breaks)
            with pytest.raises(NoLink):
                change_root(admin, town.kit, made)
    with town.open("admin") as admin:  # as after a crash
        assert made_kit(admin) == made
        change_root(admin, town.kit, made)
        assert [line.what for line in audit_trail(admin)].count("root_changed") == 1
    town.sync("siti", "sup", "admin")
    assert rehearse(made).proven
