"""The page about the architecture is drawn from the imports as they are, and names nothing that is not there."""

import importlib.util
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "packaging/architecture.py"
PAGES = [ROOT / "docs/architecture.md", ROOT / "docs/new-kind.md", ROOT / "CONTRIBUTING.md"]
EXAMPLE = "group_session"  # the kind that new-kind.md adds as an example
NAMED = re.compile(r"`((?:aftercare|sync|tests|packaging|resources|docs)/[\w./-]*)(?:::\w+)?`")


@pytest.fixture(scope="module")
def drawing():
    """The script that draws it."""
    spec = importlib.util.spec_from_file_location("architecture_drawing", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_pictures_are_what_the_imports_make_of_them():
    done = subprocess.run(
        [sys.executable, SCRIPT, "--check"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_an_arrow_that_is_no_longer_there_is_noticed(drawing):
    page = drawing.PAGE.read_text(encoding="utf-8")
    assert drawing.redrawn(page) == page
    stale = page.replace("    ui --> actions\n", "    ui --> sync_server\n")
    assert stale != page
    assert drawing.redrawn(stale) == page


@pytest.mark.parametrize(
    ("place", "told"),
    [
        ("aftercare.store.vault:Vault.no_such_step", "does not exist"),
        ("aftercare.store.no_such_module:step", "does not exist"),
        ("sync.server.service:Service.synchronise", "connected to aftercare.ui.theme by no import"),
    ],
)
def test_a_step_of_a_visits_way_that_the_code_does_not_take_is_told(drawing, place, told):
    steps = [
        drawing.Step("here", "aftercare.ui.theme:scaled", ""),
        drawing.Step("there", place, ""),
    ]
    with pytest.raises(drawing.NotSo, match=told):
        drawing.check(steps)


def test_what_two_sides_are_said_to_share_must_be_known_to_both(drawing):
    steps = [
        drawing.Step("here", "sync.replica.http_transport:HttpTransport", ""),
        drawing.Step("there", "sync.server.app:Front", "", through="sync.protocol.messages"),
    ]
    drawing.check(steps)
    with pytest.raises(drawing.NotSo):
        drawing.check([steps[0], steps[1]._replace(through="sync.replica.pace")])


def test_an_arrow_that_follows_from_others_is_left_out_of_the_picture(drawing):
    known = {"ui": {"actions", "store"}, "actions": {"store"}, "store": set()}
    assert drawing.without_what_follows(known) == {
        "ui": ["actions"],
        "actions": ["store"],
        "store": [],
    }


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_file_that_it_names_is_there(page):
    named = NAMED.findall(page.read_text(encoding="utf-8"))
    assert named
    assert {name for name in named if not (ROOT / name).exists() and EXAMPLE not in name} == set()
