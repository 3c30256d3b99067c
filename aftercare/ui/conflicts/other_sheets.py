"""Sheets for what waits besides conflicts: contradictions, late entries, questions, what was set
aside.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from aftercare.actions.access.late_entries import LateEntry, rule_on_late
from aftercare.actions.caseload.conflicts import settle
from aftercare.actions.exchange.quarantine import SetAside, export_set_aside, retry
from aftercare.actions.recording.comment import Remark, answer
from aftercare.actions.recording.told import Said, by_records
from aftercare.casework.contradictions import Contradiction
from aftercare.casework.labels import field_label, kind_label
from aftercare.casework.wording import words
from aftercare.ui.conflicts.waiting import late_state
from aftercare.ui.desk import Desk
from aftercare.ui.language import language, tr
from aftercare.ui.parts import button, label
from aftercare.ui.sheet import Sheet
from aftercare.ui.value_text import nameless, shown_field


def _prose(name: str, hint: str) -> QPlainTextEdit:
    box = QPlainTextEdit()
    box.setPlaceholderText(hint)
    box.setAccessibleName(name)
    box.setTabChangesFocus(True)
    box.setMaximumHeight(110)
    return box


class ContradictionSheet(Sheet):
    """Records that cannot all be right: open the case and correct one, or say why both may
    stand.
    """

    def __init__(
        self,
        parent: QWidget,
        desk: Desk,
        found: Contradiction,
        client: str,
        names: Mapping[str, str],
        go: Callable[[str], None],
    ) -> None:
        super().__init__(parent, f"{client} · {tr('Contradiction')}")
        self._desk, self._found = desk, found
        self.body.addWidget(label(found.statement(language.code, names), "conflict", wrap=True))
        self.body.addWidget(
            label(tr("Open the case and correct a record. If both may stand, say why:"), wrap=True)
        )
        self._why = _prose(tr("Why both may stand"), tr("Why both may stand"))
        self.body.addWidget(self._why)

        def open_case() -> None:
            self.reject()
            go(found.case)

        self.foot.insertWidget(1, button(tr("Open case"), open_case))
        self.foot.insertWidget(2, button(tr("Both may stand"), self._settle, "main"))
        self.keep_typed(desk, f"contradiction {found.rule}", found.case, " ".join(found.records))

    def _settle(self) -> None:
        contradiction, why = self._found, self._why.toPlainText().strip()
        self._desk.save(
            lambda casebook: settle(
                casebook, contradiction.rule, contradiction.records, why, contradiction.case
            ),
            self.done_with,
            self.show_refusal,
            says=words("Both may stand"),
        )


class LateSheet(Sheet):
    """What somebody wrote without knowing of a hand-over or closing, to be accepted or returned
    with a word.
    """

    def __init__(
        self, parent: QWidget, desk: Desk, entry: LateEntry, client: str, names: Mapping[str, str]
    ) -> None:
        super().__init__(
            parent, f"{client} · {tr('Late entry')}" if client else tr("Late entry"), 720, 520
        )
        self._desk, self._entry = desk, entry
        self.body.addWidget(label(late_state(entry), "notice", wrap=True))
        inside = QWidget()
        column = QVBoxLayout(inside)
        for change in entry.changes:
            column.addWidget(label(kind_label(change.kind, language.code), "heading"))
            for name in (*change.fields, *change.unreadable):
                named = field_label(change.kind, name, language.code)
                text = f"{named}: {shown_field(change, name, names)}"
                column.addWidget(label(text, wrap=True))
        column.addStretch()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inside)
        area.setAccessibleName(tr("What was written"))
        self.body.addWidget(area, 1)
        if entry.may_rule:
            self._note = _prose(
                tr("Note"), tr("A word to {who}, who is told of your decision", who=entry.author)
            )
            self.body.addWidget(self._note)
            self.foot.insertWidget(1, button(tr("Return it"), lambda: self._rule(accept=False)))
            self.foot.insertWidget(
                2, button(tr("Accept it into the case"), lambda: self._rule(accept=True), "main")
            )
            self.keep_typed(desk, "late entry", entry.case, entry.name)

    def _rule(self, *, accept: bool) -> None:
        entry, note = self._entry, self._note.toPlainText().strip()
        self._desk.save(
            lambda casebook: rule_on_late(
                casebook, entry.name, accept=accept, note=note, case=entry.case
            ),
            self.done_with,
            self.show_refusal,
            says=Said(
                words("Late entry accepted") if accept else words("Late entry returned"),
                once_sent=words("It has been sent: its author is told, and can write it anew."),
                case=entry.case,
            ),
        )


class QuestionSheet(Sheet):
    """A colleague's question about a record."""

    def __init__(
        self,
        parent: QWidget,
        desk: Desk,
        remark: Remark,
        client: str,
        names: Mapping[str, str],
        go: Callable[[str], None],
    ) -> None:
        super().__init__(parent, f"{client} · {tr('Question to you')}")
        self._desk, self._remark = desk, remark
        who = names.get(remark.author) or nameless()
        self.body.addWidget(
            label(tr("{who} asks: {text}", who=who, text=remark.text), "notice", wrap=True)
        )
        self._answer = _prose(tr("Answer"), tr("Your answer"))
        self.body.addWidget(self._answer)

        def open_case() -> None:
            self.reject()
            go(remark.row.case)

        self.foot.insertWidget(1, button(tr("Open case"), open_case))
        self.foot.insertWidget(2, button(tr("Answer"), self._send, "main"))
        self.keep_typed(desk, "answer", remark.row.case, remark.row.id)

    def _send(self) -> None:
        remark, text = self._remark, self._answer.toPlainText()
        self._desk.save(
            lambda casebook: answer(casebook, remark, text),
            self.done_with,
            self.show_refusal,
            says=by_records,
        )


class SetAsideSheet(Sheet):
    """An envelope that could not be taken: name, reason, trying again, and a file for whoever
    helps.
    """

    def __init__(self, parent: QWidget, desk: Desk, one: SetAside) -> None:
        super().__init__(parent, tr("Set aside"))
        self._desk = desk
        by = one.by.say(language.code)
        self.body.addWidget(label(f"{one.called.say(language.code)}\n{by}", wrap=True))
        self.body.addWidget(label(one.reason.say(language.code), "notice", wrap=True))
        self.body.addWidget(
            label(
                tr(
                    "Nothing of it was taken, and nothing of it is lost. It is tried again "
                    "after an update."
                ),
                "quiet",
                wrap=True,
            )
        )
        self.foot.insertWidget(1, button(tr("Write to a file…"), self._export))
        self.foot.insertWidget(2, button(tr("Try again"), self._retry, "main"))

    def _export(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, tr("Write to a file…"), "aftercare-set-aside.bin"
        )
        if chosen:
            self._desk.ask(
                lambda casebook: export_set_aside(casebook, Path(chosen)),
                self.done_with,
                self.show_refusal,
            )

    def _retry(self) -> None:
        self._desk.save(retry, self.done_with, self.show_refusal)
