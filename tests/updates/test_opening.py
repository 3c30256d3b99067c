"""A new version that fails while it opens the casebook is left, and the old one opens it with everything: real databases, real
migrations, real processes, killed wherever it hurts.
"""

import shutil

import pytest

from aftercare.actions.joining.unlock import unlock
from aftercare.casework.refusal import Refused
from aftercare.store import upgrading
from aftercare.store.database import MIGRATIONS
from aftercare.updates.versions import CRASHED, OPENING
from tests.town import PASSPHRASE, Town
from tests.updates.programs import program
from tests.updates.test_launch import Laptop

GOOD_STEPS = (
    "CREATE TABLE tool (name TEXT NOT NULL);\n",
    "ALTER TABLE tool ADD COLUMN size TEXT;\n",
)
BROKEN_STEPS = (GOOD_STEPS[0], "INSERT INTO nowhere VALUES (1);\n")
OPENS = """
from pathlib import Path
import aftercare.store.database as database
database.Database.open.__func__.__defaults__ = ((*database.MIGRATIONS, *{steps!r}),)
from aftercare.store import upgrading
from aftercare.store.change_log import ChangeLog
from aftercare.updates.versions import Versions
from aftercare.actions.joining.unlock import unlock
from aftercare.casework.refusal import Refused
def die(*_, **__):
    os.kill(os.getpid(), signal.SIGKILL)
def after(owner, name):
    honest = getattr(owner, name)
    def deadly(*arguments, **named):
        honest(*arguments, **named)
        die()
    setattr(owner, name, deadly)
{harm}
report_started()
try:
    with unlock(Path({folder!r}), {passphrase!r}) as book:
        print("visits", len(book.records.read(kind="visit")), flush=True)
except Refused as refusal:
    print(refusal, flush=True)
    time.sleep(30 if os.environ.get("AFTERCARE_TRIAL") else 0)
"""
DEATHS = {
    "before the copy is made": "database._back_up = die",
    "copied, not yet begun": "upgrading.begin = die",
    "begun, nothing migrated": "after(upgrading, 'begin')",
    "migrated, not yet read": "after(database, '_migrate')",
    "read, not yet confirmed": "after(ChangeLog, 'ensure_projected')",
    "about to be confirmed": "Versions.confirm = die",
}


@pytest.fixture(scope="module")
def recorded(tmp_path_factory):
    """Siti's data folder, with a visit."""
    folder = tmp_path_factory.mktemp("town")
    with Town.founded(folder, "") as town:
        town.visit("siti", town.shared_case(), place="rumah")
    return folder / "siti"


@pytest.fixture
def desk(recorded, tmp_path):
    """A laptop on which the package opens that folder."""
    (tmp_path / "laptop").mkdir()
    laptop = Laptop(tmp_path / "laptop")
    laptop.data = shutil.copytree(recorded, tmp_path / "siti")
    shutil.rmtree(laptop.installed)
    program(laptop.installed, "0.2.0", opens(laptop))
    return laptop


def opens(laptop, steps=(), harm=""):
    return OPENS.format(steps=steps, harm=harm, folder=str(laptop.data), passphrase=PASSPHRASE)


def visits(laptop):
    with unlock(laptop.data, PASSPHRASE) as book:
        return len(book.records.read(kind="visit"))


def test_a_migration_that_fails_is_undone_and_the_old_version_opens_with_everything(desk):
    desk.update("0.3.0", opens(desk, BROKEN_STEPS))
    assert desk.start() == ["0.3.0", "0.2.0"]
    assert "reports a fault" in desk.done.stdout
    assert desk.done.stdout.splitlines()[-1] == "visits 1"
    assert desk.versions.read().note.reason == OPENING


@pytest.mark.parametrize("death", DEATHS)
def test_killed_at_any_step_of_opening_the_old_version_opens_with_everything(desk, death):
    desk.update("0.3.0", opens(desk, GOOD_STEPS, DEATHS[death]))
    assert desk.start() == ["0.3.0", "0.2.0"]
    assert desk.done.stdout.splitlines()[-1] == "visits 1"
    assert desk.versions.read().note.reason == CRASHED
    assert not upgrading.mark(desk.data / "casebook.db").exists()


def test_a_fault_of_the_program_while_it_opens_ends_the_trial(desk):
    harm = "ChangeLog.ensure_projected = lambda self: {}['no such kind']"
    steps = "import threading\n" + opens(desk, GOOD_STEPS, harm).replace(
        "\nexcept Refused", "\nexcept Exception"
    )
    desk.update("0.3.0", steps)  # as in the window: the fault ends the thread, not the program
    assert desk.start() == ["0.3.0", "0.2.0"]
    assert desk.versions.read().note.reason == OPENING
    assert desk.done.stdout.splitlines()[-1] == "visits 1"


def test_opened_once_the_new_version_stays_and_nothing_goes_back(desk):
    desk.update("0.3.0", opens(desk, GOOD_STEPS))
    for _ in range(2):
        assert desk.start() == ["0.3.0"]
        assert desk.done.stdout.splitlines()[-1] == "visits 1"
    assert desk.versions.read().confirmed == "0.3.0"
    with pytest.raises(Refused, match=f"this program knows {len(MIGRATIONS)}"):
        visits(desk)


@pytest.mark.parametrize("harm", ["upgrading.end = die", "after(upgrading, 'end')"])
def test_killed_once_it_is_confirmed_the_new_version_goes_on(desk, harm):
    desk.update("0.3.0", opens(desk, GOOD_STEPS, harm))
    assert desk.start() == ["0.3.0"]
    assert desk.versions.read().confirmed == "0.3.0"
    program_file = desk.versions.place("0.3.0") / "aftercare"
    program_file.write_text(program_file.read_text().replace(harm, ""))
    assert desk.start() == ["0.3.0"]
    assert desk.done.stdout.splitlines()[-1] == "visits 1"


def test_a_wrong_passphrase_says_nothing_against_the_version(desk):
    desk.update(
        "0.3.0",
        opens(desk, GOOD_STEPS)
        .replace(PASSPHRASE, "another one altogether")
        .replace("30 if", "0 if"),
    )
    assert desk.start() == ["0.3.0"]
    assert desk.versions.read().trial.version == "0.3.0"
    assert desk.versions.read().note is None
    assert visits(desk) == 1
