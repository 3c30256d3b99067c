"""Fixtures shared by all tests: an organisation with a real server process, on SQLite and on PostgreSQL."""

import os
import tempfile

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest

from tests.quick_folder import quick_folder
from tests.town import Town, postgres_url

# What tests write lies in memory where there is room, and where nobody else writes meanwhile.
os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(quick_folder()))
os.environ["TMPDIR"] = tempfile.tempdir = str(quick_folder())


@pytest.fixture
def town(tmp_path):
    """An organisation on SQLite: administrator, one worker, one supervisor, enrolled and synced."""
    with Town.founded(tmp_path, "") as made:
        yield made


@pytest.fixture(params=["sqlite", "postgresql"])
def any_town(request, tmp_path):
    """The same on each kind of database."""
    with Town.founded(tmp_path, postgres_url() if request.param == "postgresql" else "") as made:
        yield made


LONGEST = ("tests/faults/test_years.py", "tests/hostile/", "tests/faults/", "tests/desk/")


def pytest_collection_modifyitems(items):
    """The longest files first, so that all processes end together."""
    places = (*LONGEST, "")
    items.sort(
        key=lambda item: next(
            n for n, begins in enumerate(places) if item.nodeid.startswith(begins)
        )
    )
