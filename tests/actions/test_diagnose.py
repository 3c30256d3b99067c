"""What is read out on the telephone: where it stands, by lines that name nothing; and words by which the listener checks them."""

import platform
import re
import sys

import pytest

from aftercare.actions.exchange.sync_now import sync_now
from aftercare.actions.joining.invite_person import invite_person
from aftercare.actions.joining.join import JoiningNotFinished, join
from aftercare.actions.joining.unlock import unlock
from aftercare.actions.program import diagnose
from aftercare.actions.program.diagnose import (
    check_words,
    check_words_of,
    diagnose_locked,
    diagnose_open,
    numbered,
)
from aftercare.actions.recording.record import record
from aftercare.actions.shared.link import NoLink
from aftercare.casework.refusal import Refused
from aftercare.casework.wording import Words
from aftercare.store.casebook import Casebook
from tests.actions.shell import Shell
from tests.actions.test_joining import enrol, link, unfounded  # noqa: F401
from tests.actions.test_no_plaintext import MARKS, NARRATIVE, WORKER
from tests.town import PASSPHRASE, VISIT


def said(lines, name):
    return next(line for line in lines if line.name == name).fact.say("en")


def whole(lines):
    return "\n".join(line.say(language) for language in ("en", "ms", "id") for line in lines)


def test_nothing_entered_anywhere_is_read_out(town):
    town.enrol(**{WORKER: "worker"})
    case = town.shared_case(**MARKS)
    with town.open("siti") as book:
        record(book, case, "visit", {**VISIT, "observations": NARRATIVE, "place": "Tempatmark"})
        lines = [*diagnose_locked(town.folder / "siti", here=True), *diagnose_open(book)]
    host, port = town.address.removeprefix("https://").split(":")
    needles = [
        *MARKS.values(),
        "Pemerhatianmark",
        "Tempatmark",
        WORKER,
        "siti",
        "sup",
        "admin",
        PASSPHRASE,
        host,
        port,
        case,
    ]
    needles += [str(town.folder), town.folder.name, platform.node(), "home", "Test"]
    for needle in filter(None, needles):
        assert not re.search(rf"(?<![\w]){re.escape(needle)}(?![\w])", whole(lines)), needle


def test_a_locked_folder_says_where_it_stands_without_the_passphrase(town, tmp_path):
    folder = town.folder / "siti"
    with pytest.raises(Refused):
        unlock(folder, "not this one")
    lines = diagnose_locked(folder)
    assert said(lines, "folder") == "there, locked"
    assert said(lines, "key").startswith("version 1, 2 ways in")
    assert said(lines, "wrong") == "1"
    assert float(said(lines, "database").split()[0]) > 0
    assert said(diagnose_locked(tmp_path / "nowhere"), "folder") == "not there: nobody has joined"
    with town.open("siti"):
        assert said(diagnose_locked(folder), "folder") == "open in another window or program"
        assert said(diagnose_locked(folder, here=True), "folder") == "open in this window"


FACTS = ["_program", "_libraries", "_room", "_power", "_state", "_key", "_size", "_wrong"]


@pytest.mark.parametrize("fact", FACTS)
def test_a_fact_that_cannot_be_told_costs_no_other_and_names_nothing(monkeypatch, tmp_path, fact):
    whole_before = diagnose_locked(tmp_path)

    def fails(*_, **__):
        raise FileNotFoundError(2, "No such file or directory", "/sys/class/power_supply")

    monkeypatch.setattr(diagnose, fact, fails)
    lines = diagnose_locked(tmp_path)
    assert [line.name for line in lines] == [line.name for line in whole_before]
    assert [line.fact.say("en") for line in lines].count(
        "could not be told (FileNotFoundError)"
    ) == 1
    assert "/sys" not in whole(lines)


def test_a_machine_that_has_no_power_supply_to_show_has_no_battery(monkeypatch, tmp_path):
    def fails():
        raise FileNotFoundError(2, "No such file or directory", "/sys/class/power_supply")

    monkeypatch.setattr(diagnose.psutil, "sensors_battery", fails)
    assert said(diagnose_locked(tmp_path), "power") == "no battery"


def test_a_machine_that_hides_its_power_its_memory_and_its_libraries_still_tells_the_rest(
    monkeypatch, tmp_path
):
    def fails(*_, **__):
        raise AttributeError("module has none")

    monkeypatch.delattr(diagnose.psutil, "sensors_battery")
    monkeypatch.setattr(diagnose.psutil, "virtual_memory", fails)
    monkeypatch.setattr(diagnose, "_cipher", fails)
    lines = diagnose_locked(tmp_path)
    assert said(lines, "power") == said(lines, "room") == "could not be told (AttributeError)"
    assert "SQLCipher ?, OpenSSL " in said(lines, "libraries")
    assert said(lines, "folder") == "there, but nobody has joined"


def test_an_open_casebook_with_one_broken_table_still_tells_the_rest(town):
    with town.open("siti") as book:
        book.database.connection.execute("DROP TABLE chunk")
        lines = diagnose_open(book)
    assert said(lines, "waiting").startswith("could not be told")
    assert said(lines, "device").endswith("with a server")


def test_the_program_says_whether_it_is_installed(monkeypatch, tmp_path):
    assert said(diagnose_locked(tmp_path), "program").endswith("from its source")
    described = '{"platform": "windows-x86_64", "version": "0.2.0", "program": ["pythonw.exe", "-m", "aftercare"]}'
    (tmp_path / "installation.json").write_text(described)
    # where no program is frozen
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python.exe"))
    assert said(diagnose_locked(tmp_path), "program").endswith("installed")


def test_joining_that_was_begun_is_told(unfounded, link):  # noqa: F811
    link.after = link.cut
    with pytest.raises(JoiningNotFinished):
        enrol(unfounded, "admin", unfounded.founder_code)
    assert (
        said(diagnose_locked(unfounded.folder / "admin"), "folder")
        == "joining was begun and is not finished"
    )


def test_an_open_casebook_says_what_waits_and_how_the_last_sync_ended(town):
    case = town.shared_case()
    town.visit("siti", case)
    with town.open("siti") as book:
        lines = diagnose_open(book, NoLink(Words("the server cannot be reached")))
        assert re.fullmatch(r"number \d+, with a server", said(lines, "device"))
        assert said(lines, "sync") == "0 min ago; failed since: NoLink"
        assert said(lines, "waiting").startswith("1 change,")
        assert said(lines, "decide") == "0 conflicts, 0 late entries, 0 set aside"
        assert said(diagnose_open(book), "sync") == "0 min ago"
        assert int(said(lines, "tables")) > 0


def test_a_device_that_waits_to_be_certified_is_told_so(town):
    with town.open("admin") as admin:
        code = invite_person(admin, "amin", "worker").code
        sync_now(admin)
    join(town.folder / "amin", code, PASSPHRASE, "amin")
    with Casebook.open(town.folder / "amin", PASSPHRASE) as book:
        lines = diagnose_open(book)
    assert said(lines, "device") == "not certified yet, with a server"
    assert said(lines, "sync") == "never"


def test_the_check_words_change_with_any_line_and_not_with_how_it_was_typed(tmp_path):
    lines = diagnose_locked(tmp_path)
    shown = [line.say("ms") for line in lines]
    right = check_words(lines, "ms")
    assert len(right.split()) == 4
    typed = "\n".join(
        f"{number} ) {text.upper().replace('.', ' ')}" for number, text in enumerate(shown, 1)
    )
    assert check_words_of(numbered(typed)) == right
    for place in range(len(shown)):
        wrong = [*shown]
        wrong[place] += "1"
        assert check_words_of(wrong) != right


def test_the_command_line_says_it_locked_and_open_and_checks_what_was_heard(town, tmp_path):
    shell = Shell(town.folder)
    locked = shell("siti", "diagnose")
    assert 8 <= len(numbered("\n".join(locked))) <= 12
    opened = shell("siti", "diagnose", "--open", "--json")[0]
    assert 12 <= len(opened["lines"]) <= 18
    assert opened["lines"]["device"].endswith("with a server")
    heard = tmp_path / "heard.txt"
    heard.write_text("\n".join(locked))
    assert shell("siti", "diagnose", "--check", heard) == [locked[-1].partition(": ")[2]]
