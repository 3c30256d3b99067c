"""Reads which modules a Python source imports when it runs on the target: not what is for other
systems, types or a fallback.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any, NamedTuple

VERSION = (3, 13, 0, "final", 0)
WORLD: dict[str, Any] = {
    "sys": SimpleNamespace(
        platform="win32",
        version_info=VERSION,
        implementation=SimpleNamespace(name="cpython"),
        maxsize=2**63 - 1,
        byteorder="little",
    ),
    "os": SimpleNamespace(name="nt"),
    "platform": SimpleNamespace(system=lambda: "Windows", python_implementation=lambda: "CPython"),
    "TYPE_CHECKING": False,
    "__name__": "imported",
    "typing": SimpleNamespace(TYPE_CHECKING=False),
    "t": SimpleNamespace(TYPE_CHECKING=False),
}
READABLE = (
    ast.Expression, ast.Compare, ast.BoolOp, ast.UnaryOp, ast.Not, ast.And, ast.Or, ast.Attribute, ast.Name, ast.Constant, ast.Tuple,
    ast.List, ast.Set, ast.Subscript, ast.Slice, ast.Load, ast.cmpop, ast.Call,
)  # fmt: skip
EXPECTED_TO_FAIL = {"ImportError", "ModuleNotFoundError", "Exception", "BaseException", "OSError"}


class Import(NamedTuple):
    """One name: `module` to be found, and of a `from`, the name wanted of it ("" for none, "*" for
    all). `line` in its file.
    """

    module: str
    name: str
    line: int


def imports_of(source: str, package: str, *, within_functions: bool) -> list[Import]:
    """What must be found for the source to run. `package`: what its relative imports start from."""
    found = _Reading(package, within_functions=within_functions)
    found.read(ast.parse(source).body)
    return found.imports


def names_bound(source: str) -> set[str] | None:
    """The names that a module makes at its top; None where it makes them at run time, so that any
    may be there.
    """
    names: set[str] = set()
    for node in _outside_functions(ast.parse(source).body):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            names.add(node.name)
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            names |= {(alias.asname or alias.name).partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            names.add(node.id)
        elif ast.unparse(node) in {"sys.modules", "globals()"}:
            return None
    return None if names & {"*", "__getattr__"} else names


def _outside_functions(body: list[ast.stmt]) -> Iterator[ast.AST]:
    waiting: list[ast.AST] = list(body)
    while waiting:
        node = waiting.pop()
        yield node
        if not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda)):
            waiting += ast.iter_child_nodes(node)


class _Reading:
    """Walks statements in the way they would run."""

    def __init__(self, package: str, *, within_functions: bool) -> None:
        self.imports: list[Import] = []
        self._package = package
        self._within = within_functions

    def read(self, body: list[ast.stmt]) -> None:
        """Each statement in turn; after one that leaves on this system, nothing."""
        for node in body:
            if isinstance(node, ast.Import):
                self.imports += [Import(alias.name, "", node.lineno) for alias in node.names]
            elif isinstance(node, ast.ImportFrom):
                self.imports += [
                    Import(self._absolute(node), alias.name, node.lineno) for alias in node.names
                ]
            elif isinstance(node, ast.If):
                self._branch(node)
            elif isinstance(node, ast.Try):
                self._attempt(node)
            elif self._within or not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                self._inside(node)

    def _branch(self, node: ast.If) -> None:
        holds = _holds(node.test)
        if holds is not False:
            self.read(node.body)
        if holds is not True:
            self.read(node.orelse)

    def _attempt(self, node: ast.Try) -> None:
        """What may fail need not be there; what is done instead, and whatever comes after, must."""
        if not any(_forgives(handler) for handler in node.handlers):
            self.read(node.body)
            for handler in node.handlers:
                self.read(handler.body)
        self.read(node.orelse)
        self.read(node.finalbody)

    def _inside(self, node: ast.stmt) -> None:
        for field in ("body", "orelse", "finalbody"):
            self.read([one for one in getattr(node, field, ()) if isinstance(one, ast.stmt)])
        for case in getattr(node, "cases", ()):
            self.read(case.body)

    def _absolute(self, node: ast.ImportFrom) -> str:
        if not node.level:
            return node.module or ""
        parts = self._package.split(".")
        base = ".".join(parts[: len(parts) - node.level + 1])
        return f"{base}.{node.module}" if node.module else base


def _forgives(handler: ast.ExceptHandler) -> bool:
    kinds = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    return any(
        kind is None or (isinstance(kind, ast.Name) and kind.id in EXPECTED_TO_FAIL)
        for kind in kinds
    )


def _holds(test: ast.expr) -> bool | None:
    """Whether a condition holds on the target; None where that shows only at run time."""
    if isinstance(test, ast.BoolOp):
        parts = [_holds(part) for part in test.values]
        decisive = isinstance(test.op, ast.Or)
        return decisive if decisive in parts else None if None in parts else not decisive
    if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
        inner = _holds(test.operand)
        return None if inner is None else not inner
    if not all(isinstance(node, READABLE) for node in ast.walk(test)):
        return None
    names = {node.id for node in ast.walk(test) if isinstance(node, ast.Name)}
    if not names or not names <= WORLD.keys():
        return None
    try:
        return bool(eval(compile(ast.Expression(test), "", "eval"), {"__builtins__": {}}, WORLD))  # noqa: S307 - comparisons only
    except (AttributeError, TypeError, IndexError):
        return None
