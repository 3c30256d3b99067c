"""No window gives a text of a record to a part of Qt that reads markup: labels and tooltips come from one place each."""

import ast
from pathlib import Path

import pytest

UI = Path(__file__).parents[2] / "aftercare" / "ui"
FILES = sorted(UI.rglob("*.py"))
RENDERING = (
    "setHtml",
    "insertHtml",
    "appendHtml",
    "setMarkdown",
    "setWhatsThis",
    "showText",
    "QTextEdit",
    "QMessageBox",
    "RichText",
)
ALLOWED = {  # file and name, with what makes it safe
    ("help/reader.py", "setMarkdown"): "the handbook, which is a part of the program",
    (
        "review/review_page.py",
        "setHtml",
    ): "escaped field by field, and shown in tests/ui/test_markup.py",
    ("case/brief_view.py", "setHtml"): "escaped line by line, onto paper",
    ("keeping.py", "QTextEdit"): "asks of what kind a field is, and reads plain text",
    ("parts.py", "RichText"): "marked_label, whose callers escape",
}


def names_in(file):
    for node in ast.walk(ast.parse(file.read_text())):
        if isinstance(node, ast.Attribute):
            yield node.attr, node
        elif isinstance(node, ast.Name):
            yield node.id, node


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(UI)))
def test_a_window_renders_nothing_but_what_is_listed_here_with_its_reason(file):
    where = str(file.relative_to(UI))
    used = {(where, name) for name, _ in names_in(file) if name in RENDERING}
    assert used <= set(ALLOWED)


def test_every_reason_listed_here_is_still_needed():
    assert {
        (str(file.relative_to(UI)), name)
        for file in FILES
        for name, _ in names_in(file)
        if name in RENDERING
    } == set(ALLOWED)


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(UI)))
def test_tooltips_and_labels_are_made_where_their_text_is_kept_plain(file):
    where, tree = str(file.relative_to(UI)), ast.parse(file.read_text())
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    if where not in ("plain.py", "help/contents.py"):  # the handbook's titles
        assert not [
            one
            for one in calls
            if isinstance(one.func, ast.Attribute) and one.func.attr == "setToolTip"
        ]
    if where != "parts.py":
        assert not [
            one for one in calls if isinstance(one.func, ast.Name) and one.func.id == "QLabel"
        ]
    for made in (node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)):
        if any(isinstance(base, ast.Name) and base.id == "QLabel" for base in made.bases):
            assert "PlainText" in ast.unparse(made)
