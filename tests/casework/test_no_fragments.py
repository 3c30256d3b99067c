"""No sentence in one language holds a piece of another: what is put into a text is a name, a number, or words that are
translated themselves."""

import ast
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TELLING = {"words", "tr", "say"}
PROSE = {"reason", "why", "doing", "what", "cause", "problem"}  # places in a text that hold prose
# one says it in words; one on stderr, before any language is known
SYSTEM = {"casework/system_said.py", "updates/launch.py"}


def modules():
    for path in sorted((ROOT / "aftercare").rglob("*.py")):
        yield (
            path.relative_to(ROOT / "aftercare").as_posix(),
            ast.parse(path.read_text(encoding="utf-8")),
        )


def tellings(tree):
    """Every call that puts values into a text: (call, keyword)."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            if name in TELLING:
                yield from ((node, keyword) for keyword in node.keywords if keyword.arg)


def literals(value):
    """The literal texts that a value can be, or is made of."""
    match value:
        case ast.Constant(value=str(text)):
            yield text
        case ast.JoinedStr(values=parts) | ast.BoolOp(values=parts):
            for part in parts:
                yield from literals(part)
        case ast.IfExp(body=one, orelse=other) | ast.BinOp(left=one, right=other):
            yield from literals(one)
            yield from literals(other)


def fragments(tree):
    """The keywords whose value is prose written where it is put in."""
    return [
        (keyword.arg, text)
        for _, keyword in tellings(tree)
        for text in literals(keyword.value)
        if re.search(r"[a-z]{2}", text) and not re.fullmatch(r"[\w.-]+\.\w+", text)
    ]


def untold(tree):
    """The parameters without a language that are put in as prose."""
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            arguments = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
            plain = {
                one.arg
                for one in arguments
                if one.annotation
                and re.search(r"\b(str|Any|object)\b", ast.unparse(one.annotation))
            }
            for _, keyword in tellings(node):
                named = {one.id for one in ast.walk(keyword.value) if isinstance(one, ast.Name)}
                if keyword.arg in PROSE and isinstance(keyword.value, ast.Name | ast.BoolOp):
                    found |= named & plain
    return found


def test_no_value_put_into_a_text_is_prose_of_one_language():
    assert {name: found for name, tree in modules() if (found := fragments(tree))} == {}


def test_what_is_put_in_as_a_reason_comes_as_words():
    assert {(name, one) for name, tree in modules() for one in untold(tree)} == set()


def test_what_the_system_says_of_a_file_is_not_shown_in_its_own_words():
    said = {
        name
        for name, tree in modules()
        if any(isinstance(one, ast.Attribute) and one.attr == "strerror" for one in ast.walk(tree))
    }
    assert said <= SYSTEM


def test_a_fragment_is_found():
    tree = ast.parse('words("No: {reason}.", reason=error or f"it is {size} long")')
    assert fragments(tree) == [("reason", "it is "), ("reason", " long")]
    tree = ast.parse(
        'def refuse(reason: str | Words) -> Words:\n    return words("{reason}", reason=reason)'
    )
    assert untold(tree) == {"reason"}
