"""One organisation, two versions: laptops and a server of the previous release go on working with those of this one."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from aftercare.demo.organisation import _await, free_port
from tests import previous_release
from tests.actions.shell import Shell
from tests.town import PASSPHRASE, VISIT
from tests.warm import run

pytestmark = pytest.mark.skipif(bool(previous_release.missing()), reason=previous_release.missing())
NOW = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def before(tmp_path_factory):
    return previous_release.unpack(tmp_path_factory.mktemp("previous") / "source")


class Laptop(Shell):
    """A device of one person, with the program of one version."""

    def __init__(self, folder, name, source):
        super().__init__(folder)
        self.name, self.source = name, source

    def __call__(self, *words, text=None, code=0):
        environment = {
            **os.environ,
            "AFTERCARE_PASSPHRASE": PASSPHRASE,
            "PYTHONPATH": str(self.source),
        }
        command = [
            sys.executable,
            "-m",
            "aftercare",
            "--data",
            str(self.folder / self.name),
            *map(str, words),
        ]
        if self.source == NOW:
            done = run("aftercare", *command[3:], told=text, environment=environment)
        else:
            done = subprocess.run(
                command,
                input=text,
                capture_output=True,
                text=True,
                env=environment,
                cwd=self.source,
                check=False,
            )
        assert done.returncode == code, (words, done.stdout, done.stderr)
        return [
            json.loads(line) if line.startswith("{") else line
            for line in done.stdout.splitlines()
            if line
        ]

    def version(self):
        return self("--version")[0].split()[-1]


def organisation(folder, server_source, **people):
    """A server of one version, and laptops by name, each of its own; yields the laptops while it runs."""
    address = f"https://127.0.0.1:{free_port()}"
    environment = {**os.environ, "PYTHONPATH": str(server_source)}
    program = [sys.executable, "-m", "sync.server"]
    made = subprocess.run(
        [*program, "init", "--data", str(folder / "srv"), "--organisation", "Test", "--address", address],
        capture_output=True, text=True, env=environment, cwd=server_source, check=True,
    )  # fmt: skip
    with (folder / "server.log").open("wb") as log:
        command = [*program, "serve", "--data", str(folder / "srv")]
        server = subprocess.Popen(
            command, stdout=log, stderr=log, env=environment, cwd=server_source
        )
    _await(address, server)
    laptops = {name: Laptop(folder, name, source) for name, (source, _) in people.items()}
    admin = laptops["admin"]
    admin("enrol", json.loads(made.stdout)["code"], "--name", "admin")
    for name, (_, role) in people.items():
        if name != "admin":
            code = admin("invite", name, "--role", role)[0]["code"]
            admin("sync")
            laptops[name]("enrol", code, "--name", name)
            admin("sync")
            laptops[name]("sync")
    for name in people:
        laptops[name]("sync")
    return server, laptops


@pytest.fixture(scope="module", params=["an old server", "a new server"])
def mixed(request, tmp_path_factory, before):
    """A new administrator, an old worker and a new supervisor; and the server of either version."""
    server_source = before if request.param == "an old server" else NOW
    server, laptops = organisation(
        tmp_path_factory.mktemp("mixed"),
        server_source,
        admin=(NOW, "administrator"),
        siti=(before, "worker"),
        sup=(NOW, "supervisor"),
    )
    yield laptops
    server.terminate()
    server.wait(15)


def test_an_old_laptop_and_a_new_one_share_a_case_and_its_conflicts(mixed):
    siti, sup = mixed["siti"], mixed["sup"]
    assert siti.version() == previous_release.VERSION
    assert sup.version() != previous_release.VERSION
    case = siti("open-case", "-", text='{"preferred_name": "Encik A", "type": "general"}')[0][
        "case"
    ]
    siti("grant", case, "sup")
    visit = siti("record", "-", text=json.dumps({"case": case, "kind": "visit", "fields": VISIT}))[
        0
    ]["id"]
    siti("sync")
    sup("sync")
    (seen,) = sup("show", "--case", case, "--kind", "visit", "--json")
    assert seen["fields"]["observations"] == VISIT["observations"]

    for laptop, place in ((siti, "rumah kakak"), (sup, "pejabat daerah")):
        change = {"case": case, "kind": "visit", "id": visit, "fields": {"place": place}}
        laptop("record", "-", text=json.dumps(change))
    for laptop in (siti, sup, siti):
        laptop("sync")
    for laptop in (siti, sup):
        (shown,) = laptop("show", "--case", case, "--kind", "visit", "--json")
        assert set(map(str, _versions(shown["conflicts"]["place"]))) == {
            "rumah kakak",
            "pejabat daerah",
        }

    sup("resolve", visit, "place", "--value", '"rumah kakak"')
    for laptop in (sup, siti):
        laptop("sync")
    assert siti("show", "--case", case, "--kind", "visit", "--json") == sup(
        "show", "--case", case, "--kind", "visit", "--json"
    )
    assert siti("conflicts", "--json") == sup("conflicts", "--json") == []
    siti("verify")
    sup("verify")


def test_a_stick_goes_between_the_versions_both_ways(mixed, tmp_path):
    siti, sup = mixed["siti"], mixed["sup"]
    case = siti("open-case", "-", text='{"preferred_name": "Puan B", "type": "general"}')[0]["case"]
    siti("grant", case, "sup")
    siti("sync")
    sup("sync")
    for giver, taker, place in ((siti, sup, "surau"), (sup, siti, "balai raya")):
        made = giver(
            "record",
            "-",
            text=json.dumps({"case": case, "kind": "visit", "fields": {**VISIT, "place": place}}),
        )[0]["id"]
        file = tmp_path / f"{made}.aftercare"
        giver("bundle", "write", file)
        taker("bundle", "read", file)
        assert made in [
            row["id"] for row in taker("show", "--case", case, "--kind", "visit", "--json")
        ]


def test_vouching_begins_with_the_first_administrator_s_laptop_that_knows_of_it_and_older_ones_go_on(
    tmp_path, before
):
    people = {
        "admin": (before, "administrator"),
        "siti": (before, "worker"),
        "sup": (NOW, "supervisor"),
    }
    server, laptops = organisation(tmp_path, NOW, **people)
    admin, siti, sup = (laptops[name] for name in people)
    try:
        code = admin("invite", "sup", "--role", "supervisor")[0]["code"]
        admin("sync")
        second = Laptop(tmp_path, "sup2", NOW)
        second("enrol", code)
        admin("sync")
        second("sync")  # as it was before
        admin.source = NOW
        admin("sync")
        code = admin("invite", "siti", "--role", "worker")[0]["code"]
        admin("sync")
        new = Laptop(tmp_path, "siti2", NOW)
        new("enrol", code)
        for laptop in (admin, siti, sup, second):
            laptop("sync")
        new("sync", code=1)
        (waiting,) = sup("vouch", "--json")
        assert (waiting["name"], waiting["own"], waiting["may"]) == ("siti", False, True)
        assert [one["device"] for one in sup("devices", "--json") if one["waits"]] == [
            waiting["device"]
        ]
        siti("verify")
    finally:
        server.terminate()
        server.wait(15)


def _versions(found):
    """The values of a conflicted field, however the rows name them."""
    return [
        one["value"] if isinstance(one, dict) else one
        for one in (found.values() if isinstance(found, dict) else found)
    ]
