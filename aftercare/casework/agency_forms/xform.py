"""An XForm read: its questions in order, what binds them, its choices and translations (OpenRosa
XForms, getodk.github.io/xforms-spec).

Of a form's languages a person sees their own where it has it, else the form's default.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any

import msgspec
from lxml import etree

XFORMS, JR = "http://www.w3.org/2002/xforms", "http://openrosa.org/javarosa"
GROUPS, QUESTIONS = (
    ("group", "repeat"),
    ("input", "select1", "select", "trigger", "range", "rank", "upload"),
)
LANGUAGE_NAMES = {
    "en": ("en", "english"),
    "ms": ("ms", "malay", "melayu", "bahasa melayu", "bahasa malaysia"),
    "id": ("id", "indonesian", "bahasa indonesia", "bahasa"),
}
ITEXT = "jr:itext:"  # before the name of a text of the form's own
Element = Any


class Choice(msgspec.Struct, frozen=True):
    """One choice: its value, and its label or the reference to it."""

    value: str
    label: str


class Part(msgspec.Struct, frozen=True):
    """A question, a group or a repeat. `path` is that of its node; `control` as in the form."""

    path: str
    control: str
    label: str
    hint: str
    appearance: str
    choices: tuple[Choice, ...] = ()
    itemset: str = ""
    value_ref: str = "name"
    label_ref: str = "label"
    count: str = ""
    range: tuple[float, float, float] | None = None
    parts: tuple[Part, ...] = ()


class Bind(msgspec.Struct, frozen=True):
    """What holds for a node: its type, and expressions by their XForms names."""

    path: str
    type: str = "string"
    relevant: str = ""
    constraint: str = ""
    message: str = ""
    calculate: str = ""
    required: str = ""
    readonly: str = ""


class Form(msgspec.Struct, frozen=True, dict=True):
    """A form. `texts` by language and id; `root` the empty instance without namespaces; `lists` the
    other instances.
    """

    form_id: str
    version: str
    title: str
    languages: tuple[str, ...]
    parts: tuple[Part, ...]
    binds: Mapping[str, Bind]
    texts: Mapping[str, Mapping[str, str]]
    root: Any
    lists: Mapping[str, Any]

    @cached_property
    def questions(self) -> dict[str, Part]:
        """Its questions by path, in order."""
        return {part.path: part for part in walk(self.parts) if part.control in QUESTIONS}

    def text(self, said: str, language: str) -> str:
        """A label: a text of the form's own, or a reference to one, in a language."""
        if not said.startswith(ITEXT):
            return said
        name = said.removeprefix(ITEXT)
        for known in self._order(language):
            translated = self.texts.get(known, {}).get(name)
            if translated:
                return translated
        return name

    def _order(self, language: str) -> Sequence[str]:
        """The form's languages, the person's own first."""
        names = LANGUAGE_NAMES.get(language, (language,))
        own = [known for known in self.languages if any(part in names for part in _called(known))]
        return [*own, *self.languages]


def _called(language: str) -> tuple[str, ...]:
    """What a form's language may be called: "Bahasa Melayu (ms)" is both."""
    folded = language.casefold().strip()
    name, _, code = folded.partition("(")
    return (folded, name.strip(), code.strip(" )"))


def walk(parts: Sequence[Part]) -> Iterator[Part]:
    """Every part, outer ones first."""
    for part in parts:
        yield part
        yield from walk(part.parts)


def read_xform(xml: str | bytes) -> Form:
    """The form in an XForm; raises `ValueError` for what is none."""
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, huge_tree=False, remove_comments=True
    )
    try:
        whole = etree.fromstring(xml.encode() if isinstance(xml, str) else xml, parser)
    except etree.XMLSyntaxError as error:
        raise ValueError(str(error)) from None
    model = next(whole.iter(f"{{{XFORMS}}}model"), None)
    body = next(whole.iter("{http://www.w3.org/1999/xhtml}body"), None)
    first = next(model.iter(f"{{{XFORMS}}}instance"), None) if model is not None else None
    if model is None or body is None or first is None or not len(first):
        raise ValueError("it has no model, body or instance")
    root = _plain(first[0])
    texts, languages = _texts(model)
    title = next(whole.iter("{http://www.w3.org/1999/xhtml}title"), None)
    binds = {bind.path: bind for bind in map(_bind, model.iter(f"{{{XFORMS}}}bind"))}
    lists = {
        str(instance.get("id")): _plain(instance)
        for instance in model.iter(f"{{{XFORMS}}}instance")
        if instance.get("id") and instance is not first
    }
    return Form(
        str(first[0].get("id") or ""),
        str(first[0].get("version") or ""),
        str(title.text or "") if title is not None else "",
        languages,
        tuple(_parts(body)),
        binds,
        texts,
        root,
        lists,
    )


def _plain(element: Element) -> Element:
    """A copy without namespaces, comments and tails."""
    copy = etree.Element(etree.QName(element).localname)
    for name, value in element.attrib.items():
        copy.set(etree.QName(name).localname, value)
    copy.text = (element.text or "").strip() if not len(element) else None
    for child in element:
        if isinstance(child.tag, str):
            copy.append(_plain(child))
    return copy


def _texts(model: Element) -> tuple[dict[str, dict[str, str]], tuple[str, ...]]:
    by_language: dict[str, dict[str, str]] = {}
    order: list[str] = []
    for translation in model.iter(f"{{{XFORMS}}}translation"):
        name = str(translation.get("lang") or "default")
        order.insert(0, name) if translation.get("default") else order.append(name)
        texts = by_language.setdefault(name, {})
        for text in translation.iter(f"{{{XFORMS}}}text"):
            plain = [value for value in text.iter(f"{{{XFORMS}}}value") if not value.get("form")]
            if plain:
                texts[str(text.get("id"))] = said(plain[0])
    return by_language, tuple(order)


def said(element: Element) -> str:
    """The text of a label with its outputs, as {{path}} for each value that is put in."""
    parts = [element.text or ""]
    for child in element:
        if isinstance(child.tag, str) and etree.QName(child).localname == "output":
            parts.append("{{" + str(child.get("value") or child.get("ref") or "") + "}}")
        parts.append(child.tail or "")
    return "".join(parts).strip()


def _bind(element: Element) -> Bind:
    return Bind(
        str(element.get("nodeset")),
        str(element.get("type") or "string").rpartition(":")[2],
        *(
            str(element.get(name) or "")
            for name in (
                "relevant",
                "constraint",
                f"{{{JR}}}constraintMsg",
                "calculate",
                "required",
                "readonly",
            )
        ),
    )


def _parts(element: Element) -> Iterator[Part]:
    for child in element:
        if not isinstance(child.tag, str):
            continue
        control = etree.QName(child).localname
        if control in ("group", "repeat"):
            yield _group(child, control)
        elif control in QUESTIONS:
            yield _question(child, control)


def _group(element: Element, control: str) -> Part:
    inner = next(
        (
            child
            for child in element
            if isinstance(child.tag, str) and etree.QName(child).localname == "repeat"
        ),
        None,
    )
    label, appearance = _label(element, "label"), str(element.get("appearance") or "")
    if control == "group" and inner is not None:
        path, count = str(inner.get("nodeset")), str(inner.get(f"{{{JR}}}count") or "")
        return Part(path, "repeat", label, "", appearance, count=count, parts=tuple(_parts(inner)))
    return Part(
        str(element.get("ref") or ""), control, label, "", appearance, parts=tuple(_parts(element))
    )


def _label(element: Element, name: str) -> str:
    child_label = next(
        (
            child
            for child in element
            if isinstance(child.tag, str) and etree.QName(child).localname == name
        ),
        None,
    )
    if child_label is None:
        return ""
    ref = str(child_label.get("ref") or "")
    if ref and reference(ref) == ref:
        return f"{{{{{ref}}}}}"
    return reference(ref) or said(child_label)


def reference(text: str) -> str:
    """jr:itext('name') as `Form.text` takes it; any other text as it is."""
    call = re.fullmatch(r"jr:itext\(['\"]?(.*?)['\"]?\)", text)
    return ITEXT + call.group(1) if call else text


def _question(element: Element, control: str) -> Part:
    choices, itemset, value_ref, label_ref = [], "", "name", "label"
    for child in element:
        if not isinstance(child.tag, str):
            continue
        name = etree.QName(child).localname
        if name == "item":
            value = next(
                (part.text or "" for part in child if etree.QName(part).localname == "value"), ""
            )
            choices.append(Choice(value.strip(), _label(child, "label")))
        elif name == "itemset":
            itemset = str(child.get("nodeset"))
            value_ref = next(
                str(part.get("ref")) for part in child if etree.QName(part).localname == "value"
            )
            label_ref = next(
                (str(part.get("ref")) for part in child if etree.QName(part).localname == "label"),
                value_ref,
            )
    span = (
        tuple(float(element.get(one)) for one in ("start", "end", "step"))
        if control == "range"
        else None
    )
    return Part(
        str(element.get("ref")),
        control,
        _label(element, "label"),
        _label(element, "hint"),
        str(element.get("appearance") or ""),
        tuple(choices),
        itemset,
        value_ref,
        label_ref,
        range=span,  # type: ignore[arg-type]
    )
