"""Fixtures of the store's tests."""

import pytest

from tests.store.shelf import Shelf


@pytest.fixture
def shelf(tmp_path):
    """An open database with a change log and three spaces."""
    with Shelf(tmp_path) as made:
        yield made
