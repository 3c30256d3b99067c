"""Filling in a form: what is asked now, what may be chosen, what is wrong, what the form adds up;
by the form's own expressions.

Answers are kept by the path of their question, as in /data/household[2]/name. Nothing that does not
apply is kept.
"""

from __future__ import annotations

import copy
import math
import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any, NamedTuple

from lxml import etree

from aftercare.casework.agency_forms import functions as f
from aftercare.casework.agency_forms.xform import ITEXT, JR, Bind, Choice, Form, Part, reference
from aftercare.casework.wording import Words, as_written, words

PASSES = 12  # over the calculations, until nothing changes
DAYS, MOST_REPEATS = ("date", "dateTime"), 100
WHOLE = re.compile(r"-?\d+")
PATH = re.compile(r"(/[\w.\-]+(\[\d+\])?)+")


class Asked(NamedTuple):
    """A question as it stands: its node's path, label, hint, value, choices, and what is wrong with
    the answer.
    """

    part: Part
    path: str
    depth: int
    label: str
    hint: str
    value: str
    type: str
    choices: tuple[tuple[str, str], ...] = ()
    required: bool = False
    readonly: bool = False
    problem: Words | None = None


class Filling:
    """One form being filled in, or filled in; `answers` by path."""

    def __init__(
        self, form: Form, answers: Mapping[str, str], now: datetime, language: str
    ) -> None:
        self.form, self.language = form, language
        self._templates = {
            part.path: node
            for part in _repeats(form.parts)
            for node in _nodes(form.root, part.path)[:1]
        }
        self.root = copy.deepcopy(form.root)
        self._drop_templates()
        self._entered: dict[str, str] = {}
        self._relevant: dict[Any, bool] = {}
        self._current: Any = None
        self._compiled: dict[str, Any] = {}
        known = f.functions(now, self._choice_name)
        self._extensions: dict[tuple[str | None, str], Any] = {}
        for name, call in known.items():
            self._extensions[None, f.own_name(name)] = lambda _, *given, _call=call: _call(*given)
            self._extensions[JR, name] = lambda _, *given, _call=call: _call(*given)
        self._extensions[JR, "itext"] = lambda _, name: form.text(
            f"{ITEXT}{f.text(name)}", language
        )
        self._extensions[None, "current"] = lambda _: [self._current]
        self._extensions[None, "instance"] = lambda _, name: (
            [form.lists[f.text(name)]] if f.text(name) in form.lists else []
        )
        self._extensions[None, "indexed-repeat"] = self._indexed
        self._extensions[None, f.own_name("position")] = self._position
        for path in sorted(
            answers, key=lambda one: [(name, int(n or 1)) for name, n in _steps(one)]
        ):
            self._make(path)
        self.answer_all(answers)

    # -- answers -----------------------------------------------------------------------------------

    def node(self, path: str) -> Any:
        """The node of a path, or None."""
        return next(iter(_nodes(self.root, path)), None)

    def knows(self, path: str) -> bool:
        """Whether the form has such a question, asked now or not."""
        return _bare(path) in self.form.questions or _bare(path) in self.form.binds

    def answer(self, path: str, value: str) -> None:
        """Sets an answer, and settles what follows from it."""
        self.answer_all({path: value})

    def answer_all(self, answers: Mapping[str, str]) -> None:
        """Sets several answers, and settles what follows from them."""
        for path, value in answers.items():
            node = self.node(path)
            if node is not None:
                self._put(node, value)
                self._entered[path] = value
        self.settle()

    def add(self, repeat: str) -> None:
        """One more of a repeat, at its path without the last number."""
        parent = self.node(repeat.rpartition("/")[0])
        if parent is not None and len(parent.findall(repeat.rpartition("/")[2])) < MOST_REPEATS:
            self._grow(parent, _bare(repeat))
            self.settle()

    def _grow(self, parent: Any, repeat: str) -> bool:
        """Puts one more of a repeat behind those that are there, or where the empty form has it;
        whether there is such a repeat.
        """
        template = self._templates.get(repeat)
        if template is None:
            return False
        there = parent.findall(template.tag)
        parent.insert(
            parent.index(there[-1]) + 1 if there else self._place_for(parent, repeat),
            copy.deepcopy(template),
        )
        return True

    def remove(self, path: str) -> None:
        """Takes one of a repeat away, with its answers."""
        node = self.node(path)
        if node is not None:
            node.getparent().remove(node)
            self._entered = self.answers()
            self.settle()

    def answers(self) -> dict[str, str]:
        """Everything that applies and is answered, and what the form adds up, by path."""
        by_path, meta = {}, f"/{self.root.tag}/meta/"
        for node in self.root.iter():
            if not len(node) and self._applies(node):
                value, path = f.text([node]), self._path(node)
                if value and self.knows(path) and not path.startswith(meta):
                    by_path[path] = value
        return by_path

    def reckoned(self) -> dict[str, str]:
        """What the form itself adds up: values nobody was asked for."""
        return {
            path: value
            for path, value in self.answers().items()
            if _bare(path) not in self.form.questions
        }

    # -- what is asked -----------------------------------------------------------------------------

    def asked(self) -> list[Asked]:
        """Everything that is asked or said now, in order; groups and repeats as headings of their
        own.
        """
        return list(self._asked(self.form.parts, "", 0))

    def problems(self) -> list[Asked]:
        """The questions with something wrong."""
        return [question for question in self.asked() if question.problem]

    def _asked(self, parts: tuple[Part, ...], within: str, depth: int) -> Iterator[Asked]:
        for part in parts:
            for path in self._instances(part, within):
                node = self.node(path) if path else None
                if node is not None and not self._applies(node):
                    continue
                if part.control in ("group", "repeat"):
                    label = self.say(self.form.text(part.label, self.language), node)
                    if label or part.control == "repeat":
                        yield Asked(part, path, depth, label, "", "", part.control)
                    yield from self._asked(
                        part.parts, path if part.control == "repeat" else within, depth + 1
                    )
                    continue
                yield self._question(part, path, node, depth)
            if part.control == "repeat" and not part.count:
                yield Asked(
                    part,
                    _placed(part.path, within),
                    depth,
                    self.form.text(part.label, self.language),
                    "",
                    "",
                    "more",
                )

    def _instances(self, part: Part, within: str) -> list[str]:
        path = _placed(part.path, within)
        if part.control != "repeat":
            return [path]
        return [self._path(node) for node in _nodes(self.root, path)]

    def _question(self, part: Part, path: str, node: Any, depth: int) -> Asked:
        bind = self.form.binds.get(part.path, Bind(part.path))
        value = f.text([node]) if node is not None else ""
        required, readonly = (
            self._true(condition, node) if condition else False
            for condition in (bind.required, bind.readonly)
        )
        return Asked(
            part,
            path,
            depth,
            self.say(self.form.text(part.label, self.language), node),
            self.say(self.form.text(part.hint, self.language), node),
            value,
            bind.type,
            tuple(
                (choice.value, self._choice_label(choice, part))
                for choice in self.choices(part, node)
            ),
            required,
            readonly or bool(bind.calculate),
            self._problem(bind, part, node, value, required=required),
        )

    def _problem(
        self, bind: Bind, part: Part, node: Any, value: str, *, required: bool
    ) -> Words | None:
        if not value:
            return (
                words("An answer is needed here.")
                if required and part.control != "trigger"
                else None
            )
        if bind.type == "int" and not WHOLE.fullmatch(value):
            return words("This is not a whole number.")
        if bind.type == "decimal" and math.isnan(f.number(value)):
            return words("This is not a number.")
        if bind.type in DAYS and math.isnan(f.days(value)):
            return words("This is not a date. Write year-month-day, as in 2026-11-02.")
        if part.control in ("select1", "select", "rank"):
            known = {choice.value for choice in self.choices(part, node)}
            wrong = [
                choice
                for choice in ([value] if part.control == "select1" else value.split())
                if choice not in known
            ]
            if wrong:
                return words("“{value}” cannot be chosen here.", value=wrong[0])
        if bind.constraint and not self._true(bind.constraint, node):
            said = self.say(self.form.text(reference(bind.message), self.language), node)
            return as_written(said) if said else words("The form does not allow this answer.")
        return None

    def choices(self, part: Part, node: Any) -> list[Choice]:
        """What may be chosen, by the form's filter."""
        if not part.itemset:
            return list(part.choices)
        nodes = self._value(part.itemset, node)
        rows = nodes if isinstance(nodes, list) else []
        return [
            Choice(row.findtext(part.value_ref) or "", row.findtext(_inner(part.label_ref)) or "")
            for row in rows
            if not isinstance(row, str)
        ]

    def _choice_label(self, one: Choice, part: Part) -> str:
        itext = part.itemset and "itext" in part.label_ref
        return (
            self.say(
                self.form.text(f"{ITEXT}{one.label}" if itext else one.label, self.language), None
            )
            or one.value
        )

    def _choice_name(self, value: str, path: str) -> str:
        part = self.form.questions.get(_bare(path.strip()))
        matching = (
            [
                choice
                for choice in self.choices(part, self.node(path.strip()))
                if choice.value == value
            ]
            if part
            else []
        )
        return self._choice_label(matching[0], part) if matching and part else value

    def say(self, text: str, node: Any) -> str:
        """A label with the values in it."""
        said = re.sub(
            r"\{\{(.*?)\}\}", lambda found: f.text(self._value(found.group(1), node)), text
        )
        return re.sub(r"<[^>]{1,200}>|\*\*|__", "", said).strip()

    # -- what follows ------------------------------------------------------------------------------

    def settle(self) -> None:
        """Relevance, repeats that are counted, and calculations, until nothing changes any more."""
        before = self._standing()
        for _ in range(PASSES):
            self._relevant = {}
            for bind in self.form.binds.values():
                for node in _nodes(self.root, bind.path):
                    if bind.relevant:
                        self._relevant[node] = self._true(bind.relevant, node)
                    if bind.calculate and self._applies(node):
                        self._put(node, self._calculated(bind, node))
            for part in _repeats(self.form.parts):
                self._count(part)
            for path, value in self._entered.items():
                node = self.node(path)
                if node is not None and not self.form.binds.get(_bare(path), Bind("")).calculate:
                    self._put(node, value if self._applies(node) else "")
            now = self._standing()
            if now == before:
                return
            before = now

    def _standing(self) -> tuple[bytes, dict[Any, bool]]:
        return etree.tostring(self.root), self._relevant

    def _calculated(self, bind: Bind, node: Any) -> str:
        value = self._value(bind.calculate, node)
        if isinstance(value, float) and math.isnan(value):
            return ""
        day = bind.type in DAYS or re.match(r"\s*(today|now|date|date-time)\(", bind.calculate)
        if isinstance(value, float) and day:
            return f.iso(value)
        return f.text(value)

    def _count(self, part: Part) -> None:
        if not part.count:
            return
        for parent in _nodes(self.root, part.path.rpartition("/")[0]):
            n = f.number(self._value(part.count, parent))
            wanted = 0 if math.isnan(n) else min(MOST_REPEATS, max(0, int(n)))
            now = parent.findall(part.path.rpartition("/")[2])
            for extra in now[wanted:]:
                parent.remove(extra)
            for _ in range(wanted - len(now)):
                self._grow(parent, part.path)

    def _applies(self, node: Any) -> bool:
        while node is not None:
            if not self._relevant.get(node, True):
                return False
            node = node.getparent()
        return True

    # -- expressions -------------------------------------------------------------------------------

    def _value(self, expression: str, node: Any) -> Any:
        """What an expression says, seen from a node; "" where it says nothing."""
        before, self._current = self._current, self.root if node is None else node
        try:
            if expression not in self._compiled:
                self._compiled[expression] = f.compiled(expression, self.root.tag, self._extensions)
            return self._compiled[expression](self._current, form=[self.root])
        except (etree.XPathError, ArithmeticError, ValueError, TypeError, AttributeError):
            return ""
        finally:
            self._current = before

    def _true(self, expression: str, node: Any) -> bool:
        return f.truth(self._value(expression, node))

    def _indexed(self, _: Any, nodes: Any, repeat: Any, place: Any) -> Any:
        """The node of the one of a repeat that `place` (from 1) names."""
        n = int(f.number(place))
        some = repeat if isinstance(repeat, list) else []
        wanted = some[n - 1] if 1 <= n <= len(some) else None
        return [node for node in nodes if wanted is not None and wanted in node.iterancestors()]

    def _position(self, context: Any, nodes: Any = None) -> float:
        node = nodes[0] if nodes else context.context_node
        return float(len(list(node.itersiblings(node.tag, preceding=True))) + 1)

    # -- nodes -------------------------------------------------------------------------------------

    def _path(self, node: Any) -> str:
        """The path of a node, with the number of each repeat in it."""
        steps, bare = [], []
        for above in [*reversed(list(node.iterancestors())), node]:
            bare.append(above.tag)
            repeated = "/" + "/".join(bare) in self._templates
            number = len(list(above.itersiblings(above.tag, preceding=True))) + 1
            steps.append(f"{above.tag}[{number}]" if repeated else above.tag)
        return "/" + "/".join(steps)

    def _put(self, node: Any, value: str) -> None:
        bind = self.form.binds.get(_bare(self._path(node)))
        number = f.days(value) if bind and bind.type in DAYS and value else math.nan
        if math.isnan(number):
            node.text = value
            node.attrib.pop(f.ISO, None)
        else:
            node.text = f.text(number)
            node.set(f.ISO, value)

    def _make(self, path: str) -> None:
        """The repeats that a path lies in."""
        so_far = ""
        for name, n in _steps(path):
            so_far += f"/{name}"
            if n:
                parent = self.node(so_far.rpartition("/")[0])
                there = 0 if parent is None else len(parent.findall(name))
                for _ in range(min(int(n), MOST_REPEATS) - there):
                    if parent is None or not self._grow(parent, _bare(so_far)):
                        return
                so_far += f"[{n}]"

    def _place_for(self, parent: Any, path: str) -> int:
        """Where the first of a repeat stands among its siblings, as in the empty form."""
        original = _nodes(self.form.root, path)[0]
        before = {sibling.tag for sibling in original.itersiblings(preceding=True)}
        return sum(1 for child in parent if child.tag in before)

    def _drop_templates(self) -> None:
        """A form begins with one of each repeat, none of those that are counted."""
        for part in _repeats(self.form.parts):
            nodes = _nodes(self.root, part.path)
            for node in nodes[1:] if not part.count else nodes:
                node.getparent().remove(node)


def _repeats(parts: tuple[Part, ...]) -> Iterator[Part]:
    for part in parts:
        if part.control == "repeat":
            yield part
        yield from _repeats(part.parts)


def _nodes(root: Any, path: str) -> list[Any]:
    """The nodes of a path; none for what is no path of names and numbers."""
    return list(root.getroottree().xpath(path)) if PATH.fullmatch(path) else []


def _bare(path: str) -> str:
    """A path without the numbers of repeats."""
    return re.sub(r"\[\d+\]", "", path)


def _steps(path: str) -> list[tuple[str, str]]:
    """(name, number or "") of each step."""
    return re.findall(r"/([^/\[]+)(?:\[(\d+)\])?", path)


def _placed(path: str, within: str) -> str:
    """The path of a part inside one of a repeat."""
    return (
        within + path[len(_bare(within)) :]
        if within and path.startswith(_bare(within) + "/")
        else path
    )


def _inner(label_ref: str) -> str:
    return label_ref.removeprefix("jr:itext(").removesuffix(")")
