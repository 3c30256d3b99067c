"""A whole day in the real window under a virtual screen, in two languages, light and dark; afterwards it is all on the disk."""

import pytest

from aftercare.demo.organisation import PASSPHRASE, make_example, running_server
from aftercare.store.casebook import Casebook
from tests.desk.day import NOTE, SEEN, Desktop, supervisor_look, worker_day
from tests.desk.outside import Screen, missing

pytestmark = pytest.mark.skipif(bool(missing()), reason=f"not installed: {', '.join(missing())}")


@pytest.fixture(scope="module")
def example(tmp_path_factory):
    root = tmp_path_factory.mktemp("organisation")
    with running_server(root / "server", "Contoh") as code:
        yield make_example(root, code, 12, 1, lambda _: None)


@pytest.mark.parametrize(
    ("person", "language", "scheme"), [("Farah", "en", "light"), ("Daniel", "ms", "dark")]
)
def test_a_workers_day_by_keyboard_alone(example, tmp_path, person, language, scheme):
    with Screen(tmp_path) as screen:
        desk = Desktop(screen, example.folders[person], PASSPHRASE, language, scheme)
        worker_day(desk)
        desk.process.terminate()
        desk.process.wait(10)
    with Casebook.open(example.folders[person], PASSPHRASE) as book:
        assert any(
            NOTE[language] in row.fields.get("observations", "")
            for row in book.records.read(kind="visit")
        )
        assert any(
            SEEN[language] in row.fields.get("seen", "") for row in book.records.read(kind="signal")
        )
        assert book.drafts.all() == []


def test_a_supervisor_finds_a_case_and_its_history_by_keyboard_alone(example, tmp_path):
    with Screen(tmp_path) as screen:
        desk = Desktop(screen, example.folders["Puan Lim"], PASSPHRASE, "en", "light")
        supervisor_look(desk)
        desk.process.terminate()
        desk.process.wait(10)


def test_what_was_typed_is_there_after_the_program_was_killed(example, tmp_path):
    with Screen(tmp_path) as screen:
        desk = Desktop(screen, example.folders["Farah"], PASSPHRASE, "en", "light")
        desk.unlock()
        desk.open_first_case()
        screen.reach("ctrl+n", "New visit ·")
        screen.focus("Observations")
        screen.type("Half a sentence, and then the battery")
        screen.find("Draft kept at")
        desk.process.kill()
        desk.process.wait(10)
        desk = Desktop(screen, example.folders["Farah"], PASSPHRASE, "en", "light")
        desk.unlock()  # Today has it at the top
        screen.press("Go on")
        screen.find("Your draft from")
        screen.picture("draft")
        desk.process.terminate()
        desk.process.wait(10)
    with Casebook.open(example.folders["Farah"], PASSPHRASE) as book:
        (draft,) = book.drafts.all()
        assert draft.fields["observations"] == "Half a sentence, and then the battery"


def test_everything_in_sight_that_can_be_used_has_a_name(example, tmp_path):
    used = (
        "button",
        "push button",
        "text",
        "combo box",
        "list",
        "table",
        "check box",
        "menu item",
        "page tab list",
    )
    with Screen(tmp_path) as screen:
        desk = Desktop(screen, example.folders["Farah"], PASSPHRASE, "en", "contrast", 200)
        desk.unlock()
        for keys in ("ctrl+1", "ctrl+2", "ctrl+3", "ctrl+4", "ctrl+5"):
            screen.key(keys)
            nameless = [thing for thing in screen.things() if thing.role in used and not thing.name]
            assert nameless == [], keys
        desk.open_first_case()
        for keys in ("alt+1", "alt+2", "alt+3", "alt+4", "alt+5", "alt+6", "ctrl+n"):
            screen.key(keys)
            nameless = [thing for thing in screen.things() if thing.role in used and not thing.name]
            assert nameless == [], keys
        desk.process.terminate()
        desk.process.wait(10)
