"""Every damaged file of a data folder ends in a sentence, or in proof that nothing is lost; `make soak` tries every bit."""

import random

import pytest

from aftercare.actions.caseload.list_cases import list_cases
from aftercare.actions.exchange.sync_now import sync_now
from aftercare.actions.joining.unlock import unlock
from aftercare.actions.program.verify_casebook import verify_casebook
from aftercare.casework.refusal import Refused
from tests.faults import flipping
from tests.faults.flipping import Damage, files, known, repaired, small_folder, trial
from tests.town import PASSPHRASE, Town

FLIPS = 5  # of each file


@pytest.fixture(scope="module")
def town(tmp_path_factory):
    """A running organisation."""
    with Town.founded(tmp_path_factory.mktemp("flipped") / "town", "") as town:
        yield town


@pytest.fixture(scope="module")
def whole(town, tmp_path_factory):
    """A small folder as a kill leaves it, its changes in the log alone; and what it holds."""
    place = tmp_path_factory.mktemp("whole")
    folder = small_folder(town, place / "folder")
    with unlock(flipping.copied(folder, place / "looked"), PASSPHRASE) as book:
        assert verify_casebook(book) == []
        return folder, known(book)


def kinds(whole):
    return [str(path.relative_to(whole)) for path in files(whole)]


def test_every_file_missing_cut_empty_or_with_a_bit_flipped_ends_in_a_sentence_or_loses_nothing(
    whole, tmp_path, monkeypatch, capsys
):
    monkeypatch.setenv("AFTERCARE_PASSPHRASE", PASSPHRASE)
    folder, before = whole
    chance, problems = random.Random(7), []
    for damage in flipping.damages(folder, chance, FLIPS):
        thorough = damage.what != "flip" or not chance.randrange(8)
        problems.append(
            trial(folder, tmp_path / "trial", damage, before, flipping.COMMANDS if thorough else ())
        )
    assert [one for one in problems if one] == []
    assert len(problems) > 50


def test_one_flipped_bit_in_the_log_loses_nothing_when_it_is_repaired(whole, tmp_path):
    folder, before = whole
    size = (folder / "casebook.db-wal").stat().st_size
    for bit in (3, 8 * (size // 3), 8 * size - 9):
        done = repaired(folder, tmp_path / "trial", Damage("casebook.db-wal", "flip", bit))
        with unlock(done.folder, PASSPHRASE) as book:
            assert known(book).state == before.state
            assert verify_casebook(book) == []


def test_one_flipped_bit_of_the_database_loses_nothing_when_it_is_repaired(whole, tmp_path):
    folder, before = whole
    size = (folder / "casebook.db").stat().st_size
    for bit in (5, 8 * (size // 2)):
        done = repaired(folder, tmp_path / "trial", Damage("casebook.db", "flip", bit))
        with unlock(done.folder, PASSPHRASE) as book:
            assert known(book) == before
            assert verify_casebook(book) == []


def test_what_was_lost_with_the_log_is_counted_and_the_rest_is_there(whole, tmp_path):
    folder, _ = whole
    done = repaired(folder, tmp_path / "trial", Damage("casebook.db-wal", "missing"))
    assert "saves up to" in done.told[0].say("en")
    with unlock(done.folder, PASSPHRASE) as book:
        assert verify_casebook(book) == []
        assert len(list(book.records.read(kind="visit"))) == 3


def test_wherever_a_page_is_damaged_what_is_repaired_is_whole_and_says_what_it_lacks(
    whole, tmp_path
):
    folder, before = whole
    pages = (folder / "casebook.db").stat().st_size // 4096
    for page in range(1, pages, max(1, pages // 4)):
        damage = Damage("casebook.db", "sector", 8 * (4096 * page + 1000))
        done = repaired(folder, tmp_path / "trial", damage)
        if isinstance(done, str):  # without them nothing else opens
            assert "own keys are not among what can be read" in done, damage
            continue
        with unlock(done.folder, PASSPHRASE) as book:
            lacks = known(book) != before
            assert not lacks or done.told or done.lost, damage
            assert [
                one
                for one in verify_casebook(book)
                if one.part not in ("roster", "access", "attachments")
            ] == [], damage


def test_a_repaired_folder_is_given_what_others_wrote_anew_at_its_next_sync(town, tmp_path):
    case = town.shared_case()
    town.visit("siti", case)
    town.sync("siti", "sup")
    theirs = town.folder / "sup"
    with town.open("sup") as book:
        before = known(book).state
        for table in ("envelope", "chain"):
            book.database.connection.execute(
                f"DELETE FROM {table} WHERE device <> ?", (book.certified().device,)
            )
    done = flipping.repair(theirs, PASSPHRASE, tmp_path / "into")
    with unlock(done.folder, PASSPHRASE) as book:
        sync_now(book)
        assert known(book).state == before
        assert verify_casebook(book) == []


def test_a_hole_in_an_access_chain_is_filled_at_the_next_sync(town, tmp_path):
    case = town.shared_case()
    with town.open("sup") as book:
        before = known(book).state
        book.database.connection.execute("DELETE FROM access WHERE seq = 0 AND space > 1")
    done = flipping.repair(town.folder / "sup", PASSPHRASE, tmp_path / "into")
    with unlock(done.folder, PASSPHRASE) as book:
        assert known(book).state == before
        assert case in {one.case for one in list_cases(book, book.here())}
        sync_now(book)
        assert verify_casebook(book) == []


def test_a_key_file_that_is_gone_cannot_be_repaired_and_it_is_said_what_helps(whole, tmp_path):
    folder, _ = whole
    told = repaired(folder, tmp_path / "trial", Damage("vault.key", "cut", 0))
    assert "recovery code neither" in told
    assert "join as a new device" in told


def test_repaired_in_place_the_damaged_folder_is_kept_beside_whole(whole, tmp_path):
    folder, _ = whole
    place = flipping.copied(folder, tmp_path / "data")
    (place / "casebook.anchor").unlink()
    harmed = {path.name: path.read_bytes() for path in files(place)}
    with pytest.raises(Refused, match="aftercare repair"):
        unlock(place, PASSPHRASE)
    done = flipping.repair(place, PASSPHRASE)
    assert done.folder == place
    assert {path.name: path.read_bytes() for path in files(done.damaged)} == harmed
    unlock(place, PASSPHRASE).close()


def test_a_repair_interrupted_between_its_renamings_is_ended_at_the_next_opening(
    whole, tmp_path, monkeypatch
):
    folder, _ = whole
    place = flipping.copied(folder, tmp_path / "data")
    monkeypatch.setattr(
        "aftercare.store.taking_place.settle_repair",
        lambda _: (_ for _ in ()).throw(KeyboardInterrupt),
    )
    with pytest.raises(KeyboardInterrupt):
        flipping.repair(place, PASSPHRASE)
    monkeypatch.undo()
    assert not place.exists()
    unlock(place, PASSPHRASE).close()
    assert place.exists()
