"""What a driver looks for on the screen are texts that the program has: those of the packages run in no other test."""

import ast
from pathlib import Path

import pytest

from aftercare.casework.wording import catalogue

TESTS = Path(__file__).parents[1]
DRIVERS = sorted([*TESTS.glob("desk/*.py"), *TESTS.glob("packaging/*.py")])


def texts_said(file):
    for node in ast.walk(ast.parse(file.read_text())):
        if isinstance(node, ast.Call) and node.args:
            called = getattr(node.func, "attr", getattr(node.func, "id", ""))
            text = getattr(node.args[0], "value", None)
            if called == "say" and isinstance(text, str):
                yield text


@pytest.mark.parametrize("file", DRIVERS, ids=lambda file: str(file.relative_to(TESTS)))
def test_every_text_that_a_driver_looks_for_is_one_of_the_program(file):
    known = [text for _, text in catalogue("ms")]
    unknown = [
        text for text in texts_said(file) if not any(line.startswith(text) for line in known)
    ]
    assert unknown == []
