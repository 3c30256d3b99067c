"""Measures the code: files, functions, docstrings, types, tests, lines, classes, circles and names,
for all of it and for some of its rooms: `make measure`.

Everything is read from the source (`ast`); nothing is imported. Lines are all lines of a file, with
comments and blank ones.
"""

from __future__ import annotations

import argparse
import ast
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from statistics import median
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
ROOMS = {  # what is measured, and the tests that are about it
    "aftercare + sync": (("aftercare", "sync"), ("tests",)),
    "sync": (("sync",), ("tests/sync",)),
    "ui": (("aftercare/ui",), ("tests/ui", "tests/desk")),
    "actions": (("aftercare/actions",), ("tests/actions",)),
}
LIMITS = (88, 100)  # characters of a line
MOST_NAMES = 10
NOT_COUNTED = frozenset({"self", "cls", "_"})
Function = ast.FunctionDef | ast.AsyncFunctionDef


class Spread(NamedTuple):
    """How sizes are spread: the middle one, the one that nine in ten do not exceed, the largest."""

    median: int
    p90: int
    most: int

    @classmethod
    def of(cls, sizes: Iterable[int]) -> Spread:
        """Of `sizes` in any order; zeros for none."""
        known = sorted(sizes) or [0]
        return cls(int(median(known)), known[round(0.9 * (len(known) - 1))], known[-1])

    def __str__(self) -> str:
        return f"{self.median} / {self.p90} / {self.most}"


class Biggest(NamedTuple):
    """A class by its lines, with where it is and how many methods it has."""

    lines: int
    methods: int
    name: str
    file: str


class Module(NamedTuple):
    """One source file, read."""

    path: str
    text: str
    tree: ast.Module


class Measured(NamedTuple):
    """The row of one room. Shares are of 1; `ignores` for a thousand lines."""

    files: int
    lines: int
    file_lines: Spread
    function_lines: Spread
    documented: float
    typed: float
    test_lines: float
    longer: tuple[float, ...]
    ignores: float
    biggest: Biggest
    circles: tuple[tuple[str, ...], ...]
    names: tuple[tuple[str, int], ...]


def read_modules(root: Path, places: Iterable[str]) -> list[Module]:
    """The Python files under these places, but for empty ones."""
    found = []
    for place in places:
        for path in sorted((root / place).rglob("*.py")):
            text = path.read_text(encoding="utf-8")
            if text.strip():
                found.append(Module(path.relative_to(root).as_posix(), text, ast.parse(text)))
    return found


def measure(root: Path, places: Sequence[str], tests: Sequence[str]) -> Measured:
    """The row of the code under `places`, of which the files under `tests` are the tests."""
    modules = read_modules(root, places)
    texts = [line for module in modules for line in module.text.splitlines()]
    functions = [one for module in modules for one in _functions(module.tree)]
    public = [one for module in modules for one in _public(module.tree)]
    tested = sum(_lines(path) for place in tests for path in (root / place).rglob("*.py"))
    return Measured(
        len(modules),
        len(texts),
        Spread.of(len(module.text.splitlines()) for module in modules),
        Spread.of(_length(one) for one, _ in functions),
        _share(ast.get_docstring(one) is not None for one in public),
        _share(_typed(one, method=method) for one, method in functions),
        tested / max(1, len(texts)),
        tuple(_share(len(line) > limit for line in texts) for limit in LIMITS),
        1000 * sum("type: ignore" in line for line in texts) / max(1, len(texts)),
        max(_classes(modules), default=Biggest(0, 0, "-", "-")),
        circles(_imports(modules)),
        tuple(bound_names(module.tree for module in modules).most_common(MOST_NAMES)),
    )


def _lines(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())


def bound_names(trees: Iterable[ast.AST]) -> Counter[str]:
    """How often each name is given to something: by an assignment, a loop, a parameter, `as`."""
    found: Counter[str] = Counter()
    for tree in trees:
        for node in ast.walk(tree):
            if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
                found[node.id] += 1
            elif isinstance(node, ast.arg):
                found[node.arg] += 1
            elif isinstance(node, ast.ExceptHandler | ast.MatchAs) and node.name:
                found[node.name] += 1
    for name in NOT_COUNTED:
        del found[name]
    return found


def circles(imports: Mapping[str, frozenset[str]]) -> tuple[tuple[str, ...], ...]:
    """Modules that import each other round about, also where that is for types alone or within a
    function; each circle once.
    """
    found = set()
    for name in imports:
        behind = _reached(name, imports)
        if name in behind:
            found.add(tuple(sorted(one for one in behind if name in _reached(one, imports))))
    return tuple(sorted(found))


def _reached(name: str, imports: Mapping[str, frozenset[str]]) -> set[str]:
    """Every module that one leads to, itself only where it is led back to."""
    found, waiting = set[str](), [name]
    while waiting:
        for other in imports.get(waiting.pop(), frozenset()):
            if other not in found:
                found.add(other)
                waiting.append(other)
    return found


def _imports(modules: Sequence[Module]) -> dict[str, frozenset[str]]:
    """Module -> those of these modules that it imports."""
    called = {_name(module.path) for module in modules}
    found = {}
    for module in modules:
        named = set()
        for node in ast.walk(module.tree):
            if isinstance(node, ast.Import):
                named |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                within = {f"{node.module}.{alias.name}" for alias in node.names}
                named |= within & called or {node.module}
        found[_name(module.path)] = frozenset(named & called - {_name(module.path)})
    return found


def _name(path: str) -> str:
    return path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def _functions(tree: ast.AST, *, in_class: bool = False) -> Iterator[tuple[Function, bool]]:
    """Every function, and whether it is a method."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, Function):
            yield node, in_class
        inside = isinstance(node, ast.ClassDef)
        yield from _functions(
            node, in_class=inside or (in_class and not isinstance(node, Function))
        )


def _public(tree: ast.AST) -> Iterator[Function | ast.ClassDef]:
    """Functions, classes and methods that others may use: nothing private, nothing within a
    function.
    """
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, Function | ast.ClassDef):
            if not node.name.startswith("_"):
                yield node
                if isinstance(node, ast.ClassDef):
                    yield from _public(node)
        else:
            yield from _public(node)


def _typed(function: Function, *, method: bool) -> bool:
    """Whether all that it takes, and what it returns, has a type."""
    given = [*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs]
    if method and given and given[0].arg in ("self", "cls"):
        given = given[1:]
    returns = function.returns is not None or function.name == "__init__"
    return returns and all(argument.annotation for argument in given)


def _classes(modules: Iterable[Module]) -> Iterator[Biggest]:
    for module in modules:
        for node in ast.walk(module.tree):
            if isinstance(node, ast.ClassDef):
                methods = sum(isinstance(part, Function) for part in node.body)
                yield Biggest(_length(node), methods, node.name, module.path)


def _length(node: Function | ast.ClassDef) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def _share(said: Iterable[bool]) -> float:
    known = list(said)
    return sum(known) / len(known) if known else 0.0


def said(room: str, row: Measured) -> Iterator[str]:
    """A row as lines to read."""
    yield f"{room}: {row.files} files, {row.lines} lines"
    yield f"  file lines, median / p90 / most        {row.file_lines}"
    yield f"  function lines, median / p90 / most    {row.function_lines}"
    yield f"  public names with a docstring          {row.documented:.0%}"
    yield f"  functions typed throughout             {row.typed:.0%}"
    yield f"  lines of tests to a line of source     {row.test_lines:.2f}"
    for limit, share in zip(LIMITS, row.longer, strict=True):
        yield f"  lines of more than {limit:3} characters      {share:.1%}"
    yield f"  type: ignore in a thousand lines       {row.ignores:.2f}"
    big = row.biggest
    yield f"  biggest class                          {big.name}, {big.lines} lines, {big.methods} methods"
    yield f"  import circles                         {len(row.circles)}"
    yield from (f"    {' - '.join(circle)}" for circle in row.circles)
    yield f"  commonest names                        {', '.join(f'{n} {k}' for n, k in row.names)}"


def main() -> None:
    """Prints the rows."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else "")
    parser.add_argument("--root", type=Path, default=ROOT, help="another tree of the same rooms")
    parser.add_argument(
        "--names", nargs="*", default=(), help="say of these too how often they are given"
    )
    given = parser.parse_args()
    for room, (places, tests) in ROOMS.items():
        print(*said(room, measure(given.root, places, tests)), sep="\n")
        if given.names:
            counts = bound_names(one.tree for one in read_modules(given.root, places))
            print(
                f"  of these                               {', '.join(f'{n} {counts[n]}' for n in given.names)}"
            )


if __name__ == "__main__":
    main()
