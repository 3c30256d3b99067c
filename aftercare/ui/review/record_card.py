"""One record as a supervisor reads it: what is new in it; of what was signed off before, what has
changed, with the changed words marked and the rest folded.
"""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from typing import Any, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout

from aftercare.casework.field_values import UNREADABLE
from aftercare.casework.kinds import KINDS
from aftercare.casework.labels import field_label, kind_label
from aftercare.casework.local_time import written_at
from aftercare.casework.spoken import spoken
from aftercare.store.records import RecordRow
from aftercare.ui.case.case_read import happened
from aftercare.ui.conflicts.settle_sheet import marked
from aftercare.ui.language import language, tr
from aftercare.ui.parts import card, label, marked_label
from aftercare.ui.theme import SPACE, Colours
from sync.replica.text_merge import changed_spans

QUIET = ("sensitivity", "basis", "agency")


class Told(NamedTuple):
    """How a record is told: what people are called, who wrote it, the colours, and whether the
    week's sample has it. `signed`: what it said when it was last reviewed; None for a new one.
    """

    names: Mapping[str, str]
    author: str
    colours: Colours
    sampled: bool
    signed: Mapping[str, Any] | None


def called(row: RecordRow) -> str:
    """A record in a few words: its kind and its day."""
    day = language.day(happened(row))
    kind = kind_label(row.kind, language.code)
    return tr("{kind} of {day}", kind=kind, day=day) if day else kind


def record_card(row: RecordRow, told: Told) -> QFrame:
    """The card of a record."""
    kind = KINDS[row.kind]
    written = tr(
        "Written by {who}, {when}", who=told.author or tr("somebody"), when=written_at(row.written)
    )
    marks = [tr("signal nobody has acknowledged")] if row.kind == "signal" else []
    marks += (
        [tr("proposed: it takes effect with your approval")] if kind.proposed(row.fields) else []
    )
    marks += [tr("changed since it was reviewed")] if told.signed is not None else []
    marks += ["◆"] if told.sampled else []
    new, rest = lines_of(row, told)
    head = label(called(row), "heading", wrap=True)
    parts: list[QLabel] = [head]
    if marks:
        parts.append(label(" · ".join(marks), "late", wrap=True))
    shown = card(*parts, _table(new, told.colours), label(written, "quiet", wrap=True))
    shown.setAccessibleName(called(row))
    layout = shown.layout()
    if rest and isinstance(layout, QVBoxLayout):
        _fold(layout, _table(rest, told.colours))
    return shown


def lines_of(row: RecordRow, told: Told) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """What is new in a record and the rest of it: labels, and what they say as HTML."""
    new, rest = list[tuple[str, str]](), list[tuple[str, str]]()
    for name, field in KINDS[row.kind].by_name.items():
        text = spoken(field, row.fields.get(name), told.names, language.code)
        text = UNREADABLE.say(language.code) if name in row.unreadable else text
        text = "••••••" if text and field.masked else text
        title = field_label(row.kind, name, language.code)
        if told.signed is None:
            if text and name not in QUIET:
                new.append((title, marked(text, ())))
            continue
        before = spoken(field, told.signed.get(name), told.names, language.code)
        before = "••••••" if before and field.masked else before
        if row.fields.get(name) == told.signed.get(name) or name in QUIET:
            rest += [(title, marked(text, ()))] if text and name not in QUIET else []
        elif text:
            new.append((title, marked(text, tuple(changed_spans(before, text)))))
        else:
            new.append((title, escape(tr("emptied; it said: {text}", text=before))))
    return new, rest


def _table(lines: list[tuple[str, str]], colours: Colours) -> QLabel:
    rows = "".join(
        f"<tr><td width='150' style='color:{colours.quiet}; padding-right:{2 * SPACE}px; "
        f"padding-bottom:{SPACE // 2}px'>{escape(title)}</td>"
        f"<td style='padding-bottom:{SPACE // 2}px'>{said}</td></tr>"
        for title, said in lines
    )
    shown = marked_label(f"<table cellspacing='0' cellpadding='0'>{rows}</table>")
    shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return shown


def _fold(layout: QVBoxLayout, rest: QLabel) -> None:
    """What was signed off already, in sight when it is asked for."""
    toggle = QPushButton(tr("The rest, as it was reviewed"))
    toggle.setProperty("role", "plain")
    toggle.setCheckable(True)
    toggle.setAutoDefault(False)
    toggle.setAccessibleName(toggle.text())
    toggle.toggled.connect(rest.setVisible)
    rest.hide()
    layout.addWidget(toggle, 0, Qt.AlignmentFlag.AlignLeft)
    layout.addWidget(rest)


def told_in_html(row: RecordRow, names: Mapping[str, str], colours: Colours) -> str:
    """A record as it stands beside what is read: of the plan, of the contacts before."""
    new, _ = lines_of(row, Told(names, "", colours, False, None))
    lines = [
        f"<span style='color:{colours.quiet}'>{escape(title)}</span><br>{said}"
        for title, said in new
    ]
    return f"<p><b>{escape(called(row))}</b></p><p>{'</p><p>'.join(lines)}</p><hr>"
