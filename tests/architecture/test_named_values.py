"""What the database keeps under a name is declared in one place a side; nobody else knows a name or its bytes."""

import ast
from pathlib import Path

from aftercare.store import named_values as desktop
from sync.replica import named_values as replica
from sync.replica.named_value import NamedValue

ROOT = Path(__file__).resolve().parents[2]
REGISTRIES = {"sync/replica/named_values.py", "aftercare/store/named_values.py"}
MECHANISM = "sync/replica/named_value.py"
STORES = {"ledger", "_ledger", "self", "kept", "named", "store", "replica"}  # what has named bytes
TABLE = ("FROM named", "INTO named", "UPDATE named")


def declared():
    """(where, value) of every declared value."""
    found = [
        (side.__name__, value)
        for side in (replica, desktop)
        for value in vars(side).values()
        if isinstance(value, NamedValue)
    ]
    return [*found, (desktop.__name__, desktop.released_figures("2026-01"))]


def sources():
    for room in ("aftercare", "sync/replica"):
        for file in sorted((ROOT / room).rglob("*.py")):
            yield str(file.relative_to(ROOT)), file.read_text(encoding="utf-8")


def receiver(call):
    """The last name of what a method is called on."""
    on = call.func.value
    return on.attr if isinstance(on, ast.Attribute) else getattr(on, "id", "")


def is_the_store_itself(node):
    """Whether it is one of the two methods that all others read and write named bytes by."""
    return (
        isinstance(node, ast.FunctionDef)
        and node.name in ("get", "put")
        and [argument.arg for argument in node.args.args[:2]] == ["self", "name"]
    )


def within(node):
    """Everything in it, but for what stands in the store's own two methods."""
    for child in ast.iter_child_nodes(node):
        if not is_the_store_itself(child):
            yield child
            yield from within(child)


def raw_uses(text):
    """The lines that read or write the bytes under a name, and those of SQL that names one itself."""
    found = []
    for node in within(ast.parse(text)):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        first = node.args[0]
        if isinstance(node.func, ast.Attribute) and node.func.attr in ("get", "put"):
            named = (
                isinstance(first, ast.Constant | ast.JoinedStr)
                or (isinstance(first, ast.Name) and first.id.isupper())
                or (isinstance(first, ast.Attribute) and first.attr == "name")
            )
            if receiver(node) in ("ledger", "_ledger") or (receiver(node) in STORES and named):
                found.append(node.lineno)
        said = first.value if isinstance(first, ast.Constant) else None
        if isinstance(said, str) and any(part in said for part in TABLE):
            rest = [part for argument in node.args[1:] for part in ast.walk(argument)]
            given = any(isinstance(part, ast.Attribute) and part.attr == "name" for part in rest)
            if "name = '" in said or ("?" in said and not given):
                found.append(node.lineno)
    return found


def test_no_name_and_no_bytes_of_a_kept_value_are_used_outside_the_registries():
    for file, text in sources():
        if file not in REGISTRIES and file != MECHANISM:
            assert not raw_uses(text), f"{file}: lines {raw_uses(text)} go past the registry"


def test_a_raw_use_is_found():
    assert raw_uses('casebook.ledger.put("last sync", b"1")')
    assert raw_uses("self._ledger.get(CURSOR)")
    assert raw_uses('x.execute("DELETE FROM named WHERE name = ?", (MARK,))')
    assert raw_uses("x.execute(\"DELETE FROM named WHERE name = 'roster'\")")
    assert not raw_uses('x.execute("DELETE FROM named WHERE name = ?", (MARK.name,))')


def test_values_are_declared_in_the_registries_alone():
    making = {"NamedValue", "number", "items", "packed", "raw_bytes", "digits", "signed_number"}
    for file, text in sources():
        if file in REGISTRIES or file == MECHANISM:
            continue
        imported = {
            alias.name
            for node in ast.walk(ast.parse(text))
            if isinstance(node, ast.ImportFrom) and node.module == "sync.replica.named_value"
            for alias in node.names
        }
        assert not imported & making, file


def test_every_name_is_given_once_and_says_what_it_means_and_who_writes_it():
    names = [value.name for _, value in declared()]
    assert len(names) == len(set(names)) >= 60
    for _, value in declared():
        assert len(value.meaning) > 10, value.name
        assert len(value.written) > 8, value.name
