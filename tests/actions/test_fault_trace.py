"""A fault of the program leaves its kind and its place, and nothing of what anybody wrote; diagnose reads it out."""

import json
from datetime import datetime

import pytest

from aftercare.actions.exchange.sync_now import sync_now
from aftercare.actions.joining.change_role import take_off
from aftercare.actions.joining.destroy_vault import TakenOff
from aftercare.actions.program.diagnose import diagnose_locked
from aftercare.actions.recording.show_records import moment
from aftercare.casework.dates import day_said
from aftercare.store.fault_trace import FAULTS, FILE, MOST, FaultKeeper, kept_faults
from aftercare.ui.desk import ProgramFault, ended

SECRET = "Encik A tinggal di rumah ibu"


def fails():
    moment({SECRET: 1})  # in a module of ours, with an error whose text has the value


def fault():
    with pytest.raises(Exception) as caught:
        fails()
    return caught.value


def said(folder):
    return [line.fact.say("en") for line in diagnose_locked(folder) if line.name == "faults"]


def test_its_kind_and_way_are_kept_and_no_text_or_value(town):
    folder, keeper = town.folder / "siti", FaultKeeper()
    assert said(folder) == []
    keeper.keep_in(folder)
    keeper.note(fault())
    (kept,) = kept_faults(folder)
    assert (
        kept.where[0].startswith("aftercare.actions.recording.show_records:moment:")
        and kept.kind == "TypeError"
    )
    assert SECRET not in (folder / FILE).read_text(encoding="utf-8")
    today = day_said(datetime.now().date(), "en")
    assert said(folder) == [f"1, the last on {today}: {kept.kind} at {kept.place}"]
    with town.open("siti") as book:
        assert book.unsent() == 0


def test_the_newest_are_kept_and_a_spoilt_file_is_begun_anew(town):
    folder, keeper = town.folder / "siti", FaultKeeper()
    keeper.keep_in(folder)
    for _ in range(MOST + 3):
        keeper.note(fault())
    assert len(kept_faults(folder)) == MOST
    for spoilt in (b"", b"{", b"[1]", b"\xff"):
        (folder / FILE).write_bytes(spoilt)
        assert kept_faults(folder) == [] and said(folder) == []
    keeper.note(fault())
    assert len(kept_faults(folder)) == 1


@pytest.mark.parametrize("place", ["nowhere", "."])
def test_where_there_is_no_casebook_nothing_is_written(tmp_path, place):
    keeper = FaultKeeper()
    keeper.note(fault())
    keeper.keep_in(tmp_path / place)
    keeper.note(fault())
    assert list(tmp_path.rglob("*")) == []


def test_the_windows_threads_leave_one_too(town, monkeypatch):
    monkeypatch.setattr(FAULTS, "_folder", None)
    FAULTS.keep_in(town.folder / "siti")
    assert isinstance(ended(fails).refusal, ProgramFault)
    assert [one["kind"] for one in json.loads((town.folder / "siti" / FILE).read_bytes())] != []


def test_a_command_that_meets_one_leaves_it(town, monkeypatch):
    from click.testing import CliRunner

    from aftercare.cli.main import cli

    monkeypatch.setattr("aftercare.actions.caseload.list_cases.list_cases", lambda *_: fails())
    monkeypatch.setenv("AFTERCARE_PASSPHRASE", "four words and more")
    done = CliRunner().invoke(cli, ["--data", str(town.folder / "siti"), "cases"])
    assert done.exit_code == 1
    assert len(kept_faults(town.folder / "siti")) == 1


def test_it_goes_with_the_vault_of_a_device_that_was_taken_off(town):
    keeper, folder = FaultKeeper(), town.folder / "siti"
    keeper.keep_in(folder)
    keeper.note(fault())
    with town.open("admin") as book:
        take_off(book, "siti")
    town.sync("admin")
    with town.open("siti") as book, pytest.raises(TakenOff):
        sync_now(book)
    assert not (folder / FILE).exists()
    keeper.note(fault())  # nothing is begun anew in what was destroyed
    assert not (folder / FILE).exists()
