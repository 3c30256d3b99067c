"""What is written in a language is written in the words of its casebook: no action that takes both is left unmarked."""

import ast
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def unmarked(text):
    """The public functions that take a casebook and a language and do not speak its words."""
    found = []
    for node in ast.parse(text).body:
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("_"):
            given = [argument.arg for argument in (*node.args.args, *node.args.kwonlyargs)]
            marks = [ast.unparse(mark) for mark in node.decorator_list]
            if given[:1] == ["casebook"] and "language" in given and "in_own_words" not in marks:
                found.append(node.name)
    return found


def test_every_action_that_takes_a_casebook_and_a_language_speaks_its_words():
    for file in sorted((ROOT / "aftercare/actions").rglob("*.py")):
        assert unmarked(file.read_text(encoding="utf-8")) == [], file


def test_one_that_is_not_marked_is_found():
    assert unmarked("def print_it(casebook, case, language='en'): ...") == ["print_it"]
    assert unmarked("@in_own_words\ndef print_it(casebook, language): ...") == []
