"""A record is looked up by its id together with its kind and its case, wherever the program knows them."""

import ast
from pathlib import Path

ROOT = Path(__file__).parents[2] / "aftercare"
NAMED_BY_A_PERSON = {"record.py": 1}  # the one look-up that asks whether anybody else has an id


def looked_up(file):
    """The number of arguments of each call of `records.get` in a file."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr == "get"
        ):
            owner = node.func.value
            if (
                isinstance(owner, ast.Attribute)
                and owner.attr == "records"
                and getattr(owner.value, "id", "") in ("casebook", "book")
            ):
                yield len(node.args) + len(node.keywords)


def test_no_look_up_in_the_program_goes_by_an_id_alone():
    found = {file.name: [n for n in looked_up(file) if n < 3] for file in ROOT.rglob("*.py")}
    assert {name: len(some) for name, some in found.items() if some} == NAMED_BY_A_PERSON
    assert sum(len(list(looked_up(file))) for file in ROOT.rglob("*.py")) > 15
