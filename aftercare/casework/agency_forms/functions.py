"""The functions of ODK's XPath that XPath 1.0 lacks (getodk.github.io/xforms-spec, section
Functions), for lxml.

Days are numbers of days since 1970-01-01, as the specification reckons with them; where text is
wanted they are ISO 8601.
"""

from __future__ import annotations

import math
import re
import uuid
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any

from lxml import etree

from aftercare.casework.agency_forms.xform import JR

EPOCH = date(1970, 1, 1)
ISO = "iso"  # the attribute of a node that holds a day: its text is the number
CORE = frozenset(
    [
        "boolean",
        "ceiling",
        "concat",
        "contains",
        "count",
        "false",
        "floor",
        "last",
        "local-name",
        "name",
        "normalize-space",
        "not",
        "number",
        "position",
        "starts-with",
        "string",
        "string-length",
        "substring",
        "substring-after",
        "substring-before",
        "sum",
        "translate",
        "true",
        "comment",
        "node",
        "text",
    ]
)


def text(value: Any) -> str:
    """What XPath's string() says of a value; of a day its ISO form."""
    if isinstance(value, list):
        if not value:
            return ""
        first = value[0]
        if isinstance(first, str):
            return str(first)
        return str(first.get(ISO) or first.text or "")
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return (
            "NaN" if math.isnan(value) else str(int(value)) if value.is_integer() else repr(value)
        )
    return str(value)


def number(value: Any) -> float:
    """What a value counts as, by XPath's rules; a day written out counts as its number."""
    if isinstance(value, bool | int | float):
        return float(value)
    if isinstance(value, list) and value and not isinstance(value[0], str):
        value = value[0].text or ""
    said = text(value).strip()
    try:
        return float(said)
    except ValueError:
        return days(said)


def truth(value: Any) -> bool:
    """What XPath's boolean() says of a value."""
    if isinstance(value, float):
        return bool(value) and not math.isnan(value)
    return bool(value)


def days(said: str) -> float:
    """Days since 1970 of an ISO day or moment; NaN for what is none."""
    try:
        if len(said) <= len("2026-11-02"):
            return float((date.fromisoformat(said) - EPOCH).days)
        moment = datetime.fromisoformat(said)
    except ValueError:
        return math.nan
    local = moment.replace(tzinfo=None)
    return (local - datetime(1970, 1, 1)) / timedelta(days=1)  # noqa: DTZ001 - the moment's own day, wherever it was


def day_of(value: Any) -> datetime | None:
    """The day or moment that a value is, without a zone."""
    n = number(value)
    if math.isnan(n) or abs(n) > 1e6:
        return None
    return datetime(1970, 1, 1) + timedelta(days=n)  # noqa: DTZ001


def iso(value: float) -> str:
    """A number of days as an ISO day, or moment where it is no whole one; "" for what is none."""
    moment = day_of(value)
    if moment is None:
        return ""
    return moment.date().isoformat() if value.is_integer() else moment.isoformat(timespec="seconds")


def _if(condition: Any, first: Any, second: Any) -> Any:
    return first if truth(condition) else second


def _format_date(value: Any, pattern: Any) -> str:
    moment = day_of(value)
    if moment is None:
        return ""
    codes = {
        "%Y": f"{moment.year:04}", "%y": f"{moment.year % 100:02}", "%m": f"{moment.month:02}",
        "%n": str(moment.month),
        "%b": f"{moment:%b}", "%d": f"{moment.day:02}", "%e": str(moment.day),
        "%H": f"{moment.hour:02}", "%h": str(moment.hour),
        "%M": f"{moment.minute:02}", "%S": f"{moment.second:02}",
        "%3": f"{moment.microsecond // 1000:03}", "%a": f"{moment:%a}",
    }  # fmt: skip
    return re.sub(r"%.", lambda found: codes.get(found.group(), found.group()), text(pattern))


def _coalesce(*values: Any) -> str:
    return next((said for said in map(text, values) if said), "")


def known_pattern(pattern: str) -> Any:
    """A form's regular expression; raises `re2.error` for one that cannot be matched in time that
    grows with the text alone.

    Python's own engine can be made to try for years. What RE2 leaves out is what needs that:
    look-around and back-references.
    """
    import re2

    options = re2.Options()
    options.log_errors = False
    return re2.compile(pattern, options)


def patterns(expression: str) -> Iterator[str]:
    """The regular expressions that stand in an expression as they are: the text in quotes that ends
    a call of regex().
    """
    for call in re.finditer(r"(?<![\w.\-:])regex\s*\(", expression):
        depth, last = 1, ""
        for part in re.findall(r"\"[^\"]*\"|'[^']*'|[(),]|[^(),'\"]+", expression[call.end() :]):
            depth += {"(": 1, ")": -1}.get(part, 0)
            if not depth:
                break
            last = part.strip() or last
        if last[:1] in ("'", '"'):
            yield last[1:-1]


def _regex(value: Any, pattern: Any) -> bool:
    import re2

    try:
        return bool(known_pattern(text(pattern)).search(text(value)[:10_000]))
    except re2.error:
        return False


def _round(value: Any, places: Any = 0.0) -> float:
    n = number(value)
    if math.isnan(n) or math.isinf(n):
        return n
    factor = 10 ** int(number(places))
    return float(math.floor(n * factor + 0.5) / factor)


def _numbers(values: tuple[Any, ...]) -> list[float]:
    numbers = []
    for value in values:
        for node in value if isinstance(value, list) else [value]:
            if not isinstance(value, list) or text([node]):
                numbers.append(number([node] if isinstance(value, list) else node))
    return numbers


def _selected_at(value: Any, place: Any) -> str:
    parts, n = text(value).split(), int(number(place))
    return parts[n] if 0 <= n < len(parts) else ""


def _substr(value: Any, start: Any, end: Any = None) -> str:
    said = text(value)
    return said[int(number(start)) : int(number(end)) if end is not None else None]


def _checklist(least: Any, most: Any, *answers: Any) -> bool:
    n = sum(
        truth(answer) if isinstance(answer, bool) else text(answer) in ("yes", "true", "1")
        for answer in answers
    )
    high = number(most)
    return number(least) <= n and (high < 0 or n <= high)


def _join(glue: Any, *values: Any) -> str:
    parts = [
        text([node]) if isinstance(value, list) else text(node)
        for value in values
        for node in (value if isinstance(value, list) else [value])
    ]
    return text(glue).join(parts)


def functions(
    now: datetime, choice_name: Callable[[str, str], str]
) -> Mapping[str, Callable[..., Any]]:
    """The functions by name; `now` is the moment of filling in, `choice_name` the label of a value
    of the question at a path.
    """
    today = float((now.date() - EPOCH).days)
    moment = days(now.replace(tzinfo=None).isoformat())
    return {
        "if": _if,
        "coalesce": _coalesce,
        "once": lambda value: value,
        "selected": lambda value, choice: text(choice).strip() in text(value).split(),
        "selected-at": _selected_at,
        "count-selected": lambda value: float(len(text(value).split())),
        "count-non-empty": lambda *nodes: float(
            sum(bool(text([node])) for some in nodes for node in some)
        ),
        "regex": _regex,
        "int": lambda value: (
            float(int(n)) if not math.isnan(n := number(value)) and not math.isinf(n) else math.nan
        ),
        "round": _round,
        "pow": lambda base, other: number(base) ** number(other),
        "abs": lambda value: abs(number(value)),
        "sqrt": lambda value: math.sqrt(number(value)) if number(value) >= 0 else math.nan,
        "exp": lambda value: math.exp(number(value)),
        "log": lambda value: math.log(number(value)) if number(value) > 0 else math.nan,
        "log10": lambda value: math.log10(number(value)) if number(value) > 0 else math.nan,
        "pi": lambda: math.pi,
        "min": lambda *values: min(_numbers(values), default=math.nan),
        "max": lambda *values: max(_numbers(values), default=math.nan),
        "sum": lambda *values: math.fsum(_numbers(values)),
        "today": lambda: today,
        "now": lambda: moment,
        "date": lambda value: (
            math.floor(number(value)) if not math.isnan(number(value)) else math.nan
        ),
        "date-time": number,
        "decimal-date-time": number,
        "decimal-time": lambda value: number(value) % 1,
        "format-date": _format_date,
        "format-date-time": _format_date,
        "uuid": lambda length=36.0: str(uuid.uuid4())[: int(number(length))],
        "substr": _substr,
        "number": number,
        "ends-with": lambda value, end: text(value).endswith(text(end)),
        "string": text,
        "string-length": lambda value: float(len(text(value))),
        "concat": lambda *values: "".join(map(text, _flat(values))),
        "join": _join,
        "boolean-from-string": lambda value: text(value) in ("1", "true"),
        "true-or-false": truth,
        "checklist": _checklist,
        "version": lambda: "",
        "choice-name": lambda value, path: choice_name(text(value), text(path)),
    }


def _flat(values: tuple[Any, ...]) -> list[Any]:
    """Each node of a list by itself, as ODK's concat() takes them."""
    return [
        [node] if isinstance(value, list) else node
        for value in values
        for node in (value if isinstance(value, list) else [value])
    ]


KNOWN = (
    CORE
    | frozenset(functions(datetime(2000, 1, 1, tzinfo=UTC), lambda *_: ""))
    | {"current", "instance", "indexed-repeat", "position", "itext"}
)


OVERRIDDEN = ("round", "string", "sum", "concat", "string-length", "number", "position")
_CALL = re.compile(rf"(?<![\w.\-:])({'|'.join(OVERRIDDEN)})(\s*\()")


def own_name(name: str) -> str:
    """The name under which a function of XPath 1.0 that ODK extends is known to lxml, which lets
    nobody replace those.
    """
    return f"odk-{name}" if name in OVERRIDDEN else name


def rewritten(expression: str, root: str) -> str:
    """An expression that calls ODK's functions, and begins paths of the form `root` at $form, also
    inside other instances.

    Text in quotes stays, and so does position() without an argument.
    """
    parts = re.split(r"(\"[^\"]*\"|'[^']*')", expression)
    for place in range(0, len(parts), 2):
        bare = re.sub(r"(?<![\w.\-:])position\s*\(\s*\)", "position\0()", parts[place])
        bare = re.sub(rf"(?<![\w.\-:)\]*@/])/{re.escape(root)}(?![\w.\-])", "$form", bare)
        parts[place] = _CALL.sub(r"odk-\1\2", bare).replace("\0", "")
    return "".join(parts)


def compiled(expression: str, root: str, extensions: Mapping[Any, Any]) -> Any:
    """An expression of the form `root` ready to be evaluated; raises lxml's XPath errors."""
    return etree.XPath(rewritten(expression, root), namespaces={"jr": JR}, extensions=extensions)


def unknown_functions(expression: str) -> list[str]:
    """The functions in an expression that are not known here; those of other programs carry their
    prefix.
    """
    bare = re.sub(r"\"[^\"]*\"|'[^']*'", "''", expression)
    called = re.findall(r"([A-Za-z_][\w.\-]*(?::[\w.\-]+)?)\s*\(", bare)
    return [
        name
        for name in called
        if name.removeprefix("jr:") not in KNOWN and name not in ("and", "or", "div", "mod")
    ]
