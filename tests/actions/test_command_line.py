"""The first morning, exactly as a person types it, each command a process of its own."""

import json
import subprocess
import sys

import pytest

from tests.actions.shell import Shell
from tests.town import Town


@pytest.fixture(scope="module")
def morning(tmp_path_factory):
    folder = tmp_path_factory.mktemp("morning")
    town = Town(folder, "")
    town.start()
    run = Shell(folder)
    try:
        run("admin", "enrol", town.founder_code, "--name", "admin")
        worker = run("admin", "invite", "siti", "--role", "worker")[0]["code"]
        supervisor = run("admin", "invite", "sup", "--role", "supervisor")[0]["code"]
        run("admin", "sync")
        assert run("siti", "enrol", worker, "--name", "siti")[0]["device"] == 0
        run("sup", "enrol", supervisor, "--name", "sup")
        run("admin", "sync")
        run("siti", "sync")
        run("sup", "sync")
        run.case = run(
            "siti", "open-case", "-", text='{"preferred_name": "Encik A", "type": "general"}'
        )[0]["case"]
        run("siti", "grant", run.case, "sup")
        yield run
    finally:
        town.stop()


def line(case, **fields):
    usual = {
        "held": "2026-11-02T10:00:00+08:00",
        "type": "home",
        "outcome": "completed",
        "place": "rumah ibu",
    }
    return json.dumps({"case": case, "kind": "visit", "fields": {**usual, **fields}}) + "\n"


def test_a_first_morning(morning):
    written = morning(
        "siti", "record", "-", text=line(morning.case) + line(morning.case, place="pejabat")
    )
    assert [one["dot"].split(":")[0] for one in written] == ["2", "2"]
    figures = morning("siti", "sync", "--json")[0]
    assert set(figures) == {"pushed", "pulled", "requests", "bytes_up", "bytes_down", "conflicts"}
    assert (figures["pushed"], figures["requests"]) == (
        5,
        1,
    )  # client, case, two visits, the grant in the audit
    assert morning("sup", "sync", "--json")[0]["pulled"] == 5
    rows = morning("sup", "show", "--case", morning.case, "--kind", "visit", "--json")
    assert {row["fields"]["place"] for row in rows} == {"rumah ibu", "pejabat"}
    assert all(set(row) == {"case", "kind", "id", "fields"} for row in rows)
    assert morning("sup", "cases", "--json")[0]["name"] == "Encik A"
    assert len(morning("sup", "search", "rumah", "--json")) == 1
    assert morning("siti", "state-hash") == morning("sup", "state-hash")
    morning("sup", "verify")
    morning("sup", "rebuild")
    assert morning("siti", "state-hash") == morning("sup", "state-hash")
    record = written[0]["id"]
    edit = {"case": morning.case, "kind": "visit", "id": record}
    morning("siti", "record", "-", text=json.dumps({**edit, "fields": {"place": "rumah"}}))
    morning("sup", "record", "-", text=json.dumps({**edit, "fields": {"place": "kedai"}}))
    for name in ("siti", "sup", "siti"):
        figures = morning(name, "sync", "--json")[0]
    assert figures["conflicts"] == 1
    conflict = morning("siti", "conflicts", "--json")[0]
    assert {version["value"] for version in conflict["versions"]} == {"rumah", "kedai"}
    shown = morning("siti", "show", "--kind", "visit", "--json")
    assert any("place" in row.get("conflicts", {}) for row in shown)
    morning("siti", "resolve", record, "place", "--take", conflict["versions"][0]["dot"])
    assert morning("siti", "conflicts", "--json") == []
    history = [
        row
        for row in morning("siti", "show", "--kind", "visit", "--history", "--json")
        if row["id"] == record
    ]
    assert len(history[0]["history"]) == 4


def test_due_names_the_rule_and_the_reason_in_both_languages(morning):
    case = morning(
        "siti",
        "open-case",
        "-",
        text='{"preferred_name": "B", "type": "general", "release_date": "2026-01-05"}',
    )[0]["case"]
    english = [one for one in morning("siti", "due", "--json") if one["case"] == case]
    malay = [
        one for one in morning("siti", "due", "--json", "--language", "ms") if one["case"] == case
    ]
    assert english[0]["rule"] == "first_contact"
    assert "not seen since" in english[0]["reason"]
    assert "belum ditemui" in malay[0]["reason"]


def test_bad_lines_are_refused_by_number_and_leave_nothing_behind(morning):
    before = len(morning("siti", "show", "--kind", "visit", "--json"))
    morning("siti", "record", "-", text="{not json}\n", code=1)
    assert "Line 1" in morning.stderr
    morning("siti", "record", "-", text=line(morning.case, typ="home"), code=1)
    assert "Did you mean 'type'" in morning.stderr
    morning(
        "siti",
        "record",
        "--batch",
        "10",
        "-",
        text=line(morning.case) + line(morning.case, duration=-1),
        code=1,
    )
    assert "lines 1 to 2" in morning.stderr
    assert len(morning("siti", "show", "--kind", "visit", "--json")) == before


def test_refusals_exit_with_1_and_usage_with_2(morning):
    morning("siti", "grant", morning.case, "nobody", code=1)
    assert "Nobody" in morning.stderr
    morning("siti", "invite", "x", "--role", "worker", code=1)
    assert "administrator" in morning.stderr
    morning("siti", "resolve", "x", "y", code=2)
    morning("nowhere", "cases", code=1)
    assert "it is not there" in morning.stderr
    morning("siti", "enrol", "AAAA-BBBB", code=1)
    assert "code" in morning.stderr


def test_a_code_works_once_and_not_before_the_administrator_synced(morning):
    code = morning("admin", "invite", "lina", "--role", "worker")[0]["code"]
    morning("lina", "enrol", code, code=1)
    assert "has not synced" in morning.stderr
    assert not (morning.folder / "lina" / "vault.key").exists()
    morning("admin", "sync")
    morning("lina", "enrol", code)
    morning("admin", "sync")
    morning("lina", "sync")
    morning("other", "enrol", code, code=1)
    assert "used" in morning.stderr


def test_help_does_not_load_qt_or_the_network():
    script = "import sys; sys.argv = ['aftercare', '--help']\nfrom aftercare.cli.main import main\ntry: main()\nexcept SystemExit: pass\nprint([m for m in ('PySide6', 'requests', 'sqlcipher3', 'cryptography') if m in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip().endswith("[]")
