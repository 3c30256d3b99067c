"""Filling in an agency's form: what is asked follows from what was answered; what it adds up is
shown as that and nothing more.

Answers are kept as a draft while they are typed.
"""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from aftercare.actions.recording.agency_forms import FormLine, form_of, forms, save_answers
from aftercare.actions.recording.told import by_records
from aftercare.actions.shared.audit import looked_at
from aftercare.casework.agency_forms.filling import Asked, Filling
from aftercare.casework.agency_forms.xform import Form
from aftercare.casework.refusal import Refused
from aftercare.casework.typed_day import typed_day
from aftercare.store.casebook import Casebook
from aftercare.store.drafts import Draft
from aftercare.store.records import RecordRow
from aftercare.ui.choice_box import ChoiceBox
from aftercare.ui.composing import commit_composing
from aftercare.ui.desk import Desk
from aftercare.ui.keeping import Keeper
from aftercare.ui.language import language, tr
from aftercare.ui.parts import button, label
from aftercare.ui.sheet import Sheet
from aftercare.ui.theme import SPACE, scaled

MANY = 7  # choices from which on they stand in a list to drop down
INDENT = 18  # pixels
REST = 150  # ms after which what is typed is taken over
DRAFT = "form_answer"


class Opened(NamedTuple):
    """A form with what was answered before."""

    line: FormLine
    form: Form
    answers: dict[str, str]
    record: str
    row: RecordRow | None
    more: dict[str, str]  # who assessed, and what they conclude


class FillSheet(Sheet):
    """One form for one case."""

    def __init__(self, parent: QWidget, desk: Desk, case: str, opened: Opened) -> None:
        super().__init__(parent, opened.line.title, 860, scaled(660))
        self._desk, self._case, self._opened = desk, case, opened
        self._filling = Filling(
            opened.form, opened.answers, datetime.now().astimezone(), language.code
        )
        self._shown: list[tuple[object, ...]] = []
        self._lines: dict[str, QWidget] = {}
        self._problems: dict[str, QWidget] = {}
        self._tried = False
        self._area = QScrollArea()
        self._area.setAccessibleName(self.windowTitle())
        self._area.setWidgetResizable(True)
        self.body.addWidget(self._area, 1)
        self._reckoned = label("", "quiet", wrap=True)
        self.body.addWidget(self._reckoned)
        known = opened.more
        foot = QHBoxLayout()
        self._assessor, self._conclusion = (
            QLineEdit(known["assessor"]),
            QLineEdit(known["conclusion"]),
        )
        self._assessor.setPlaceholderText(tr("Assessor"))
        self._conclusion.setPlaceholderText(tr("Conclusion, in the assessor's own words"))
        for line in (self._assessor, self._conclusion):
            line.setAccessibleName(line.placeholderText())
        foot.addWidget(self._assessor, 1)
        foot.addWidget(self._conclusion, 3)
        self.body.addLayout(foot)
        self.foot.insertWidget(1, button(tr("Save"), self._on_save, "main", shortcut="Ctrl+S"))
        self._pending: dict[str, str] = {}
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self._take_over)
        self.keeper = self._keeping = Keeper(self, self._typed, self._put_draft)
        self._show_questions()
        self._keeping.begin()

    # -- what is asked -----------------------------------------------------------------------------

    def _show_questions(self) -> None:
        """Makes the questions anew where others are asked now; else only what stands in them."""
        asked = self._filling.asked()
        wanted: list[tuple[object, ...]] = [
            (question.path, question.type, question.choices, question.required, question.readonly)
            for question in asked
        ]
        if wanted != self._shown:
            self._shown = wanted
            place = self._area.verticalScrollBar().value()
            focus = next((path for path, widget in self._lines.items() if widget.hasFocus()), "")
            self._make(asked)
            self._area.verticalScrollBar().setValue(place)
            if focus in self._lines:
                self._lines[focus].setFocus()
        for question in asked:
            problem = self._problems.get(question.path)
            if problem is not None:
                said = (
                    question.problem.say(language.code)
                    if question.problem and (self._tried or question.value)
                    else ""
                )
                problem.setVisible(bool(said))
                problem.setText(said)  # type: ignore[attr-defined]
        sums = [
            f"{path.rpartition('/')[2]}: {value}"
            for path, value in self._filling.reckoned().items()
        ]
        self._reckoned.setText(
            tr(
                "The form adds up: {sums}. What it means, only the assessor says.",
                sums="; ".join(sums),
            )
            if sums
            else ""
        )
        self._reckoned.setVisible(bool(sums))

    def _make(self, asked: list[Asked]) -> None:
        whole = QWidget()
        layout = QVBoxLayout(whole)
        layout.setSpacing(SPACE)
        self._lines, self._problems = {}, {}
        for question in asked:
            row = QVBoxLayout()
            row.setSpacing(SPACE // 2)
            row.setContentsMargins(scaled(INDENT) * question.depth, 0, 0, SPACE)
            for part in self._question(question):
                row.addWidget(part)
            layout.addLayout(row)
        layout.addStretch()
        before = self._area.takeWidget()
        self._area.setWidget(whole)
        if before:
            before.deleteLater()  # what was changed may be a part of it, and is still telling of it

    def _question(self, one: Asked) -> list[QWidget]:
        if one.type == "more":
            return [
                button(
                    tr("Add: {what}", what=one.label or one.path.rpartition("/")[2]),
                    partial(self._on_add, one.path),
                    "plain",
                )
            ]
        if one.type in ("group", "repeat"):
            title = label(one.label, "heading", wrap=True)
            if one.type == "repeat" and not one.part.count:
                return [
                    title,
                    button(tr("Take it away"), partial(self._on_remove, one.path), "plain"),
                ]
            return [title]
        star = " *" if one.required else ""
        parts: list[QWidget] = [label(one.label + star, wrap=True)]
        if one.hint:
            parts.append(label(one.hint, "quiet", wrap=True))
        if not (one.part.control == "input" and one.readonly and not one.value):
            editor = self._editor(one)
            editor.setAccessibleName(one.label)
            self._lines[one.path] = editor
            parts.append(editor)
        problem = label("", "error", wrap=True)
        problem.hide()
        self._problems[one.path] = problem
        return [*parts, problem]

    def _editor(self, one: Asked) -> QWidget:
        control, answer = one.part.control, partial(self._on_answer, one.path)
        if one.readonly:
            return label(one.value, wrap=True)
        if control == "trigger":
            box = QCheckBox(tr("Read and understood"))
            box.setChecked(one.value == "OK")
            box.toggled.connect(lambda on: answer("OK" if on else ""))
            return box
        if control == "select1":
            choice = ChoiceBox()
            choice.addItem("", "")
            for value, text in one.choices:
                choice.addItem(text, value)
            choice.setCurrentIndex(max(0, choice.findData(one.value)))
            choice.currentIndexChanged.connect(lambda _: answer(str(choice.currentData() or "")))
            return choice
        if control == "select":
            return self._several(one)
        if one.type == "string" and "multiline" in one.part.appearance:
            long = QPlainTextEdit(one.value)
            long.setTabChangesFocus(True)
            long.textChanged.connect(lambda: answer(long.toPlainText()))
            return long
        line = QLineEdit(one.value)
        hints = {
            "date": tr("day, as in 2026-11-02, 2/11 or today"),
            "time": "14:30",
            "dateTime": "2026-11-02T14:30",
        }
        line.setPlaceholderText(
            " ".join(value for value, _ in one.choices)
            if control == "rank"
            else hints.get(one.type, "")
        )
        if one.part.range:
            first, last, _ = one.part.range
            line.setPlaceholderText(
                tr("from {first} to {last}", first=f"{first:g}", last=f"{last:g}")
            )
        line.textChanged.connect(answer)
        line.editingFinished.connect(partial(self._on_day, one, line))
        return line

    def _several(self, one: Asked) -> QWidget:
        whole = QWidget()
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        boxes: dict[str, QCheckBox] = {}
        for value, text in one.choices:
            box = QCheckBox(text)
            box.setChecked(value in one.value.split())
            boxes[value] = box
            layout.addWidget(box)
        for box in boxes.values():
            box.toggled.connect(
                lambda _: self._on_answer(
                    one.path, " ".join(value for value, box in boxes.items() if box.isChecked())
                )
            )
        return whole

    # -- answers -----------------------------------------------------------------------------------

    def _on_answer(self, path: str, value: str) -> None:
        """Taken over after a short rest: what follows from it takes a while in a long form."""
        self._pending[path] = value
        self._rest.start()
        self._keeping.touched()

    def _take_over(self) -> None:
        """What was answered becomes a part of the form, and what follows from it is shown."""
        self._rest.stop()
        if self._pending:
            self._filling.answer_all(self._pending)
            self._pending = {}
            self._show_questions()

    def _on_day(self, one: Asked, line: QLineEdit) -> None:
        """A day as people type it becomes one."""
        if one.type == "date" and line.text():
            line.setText(typed_day(line.text(), datetime.now().astimezone().date()))

    def _on_add(self, path: str) -> None:
        self._take_over()
        self._filling.add(path)
        self._show_questions()

    def _on_remove(self, path: str) -> None:
        self._take_over()
        self._filling.remove(path)
        self._shown = []
        self._show_questions()
        self._keeping.touched()

    def _typed(self) -> dict[str, Any]:
        """What a draft of it holds; also what was typed just now, and is not taken over yet."""
        answers = {
            path: value
            for path, value in {**self._filling.answers(), **self._pending}.items()
            if value
        }
        return {"form": self._opened.line.record, "answers": answers, **self._more()}

    def _more(self) -> dict[str, str]:
        return {
            "assessor": self._assessor.text().strip(),
            "conclusion": self._conclusion.text().strip(),
        }

    def _put_draft(self, fields: dict[str, Any]) -> None:
        case, record, key = self._case, self._opened.record, self._key()

        def keep(casebook: Casebook) -> None:
            casebook.drafts.put(key, DRAFT, case, record, fields)

        self._desk.keep(key, keep, failed=self._on_not_kept)

    def _on_not_kept(self, refusal: Refused) -> None:
        self.show_refusal(refusal)
        self._keeping.not_kept()

    def _key(self) -> str:
        return draft_key(self._case, self._opened.line.record, self._opened.record)

    def _on_save(self) -> None:
        commit_composing(self)
        self._tried = True
        self._take_over()
        self._keeping.look()
        self._keeping.end()
        self._show_questions()
        case, form, answers, record = (
            self._case,
            self._opened.line.record,
            self._filling.answers(),
            self._opened.record,
        )
        key = self._key()
        more = {name: text or None for name, text in self._more().items()}

        def work(casebook: Casebook) -> None:
            save_answers(
                casebook, case, form, answers, record_id=record, language=language.code, more=more
            )
            casebook.drafts.delete(key)

        self._desk.save(work, self.done_with, self._on_not_saved, says=by_records)

    def _on_not_saved(self, refusal: Refused) -> None:
        self._keeping.go_on()
        self.show_refusal(refusal)


def draft_key(case: str, form: str, record: str) -> str:
    """Where the draft of a form is kept."""
    return f"{DRAFT} {case} {form} {record}"


class ChooseForm(Sheet):
    """Which form is to be filled in."""

    def __init__(self, parent: QWidget, desk: Desk, case: str, offered: list[FormLine]) -> None:
        super().__init__(parent, tr("Fill in a form"), 560)
        self._parent, self._desk, self._case = parent, desk, case
        if not offered:
            self.body.addWidget(
                label(
                    tr(
                        "There is no form yet. An administrator takes them in under People "
                        "and devices, from XLSForm files."
                    ),
                    wrap=True,
                )
            )
        for form in offered:
            self.body.addWidget(
                button(
                    " ".join(part for part in (form.title, form.version) if part),
                    partial(self._choose, form),
                )
            )
        self.body.addStretch()

    def _choose(self, line: FormLine) -> None:
        self.accept()
        open_fill(self._parent, self._desk, self._case, line)


def choose_form(parent: QWidget, desk: Desk, case: str) -> None:
    """Asks which form, and opens it."""
    desk.ask(
        lambda casebook: [form for form in forms(casebook) if form.offered],
        lambda offered: ChooseForm(parent, desk, case, offered).open(),
    )


def open_fill(
    parent: QWidget, desk: Desk, case: str, line: FormLine, row: RecordRow | None = None
) -> None:
    """Opens a form for a case: what was filled in before, or the draft of it."""

    def read(casebook: Casebook) -> Opened:
        looked_at(casebook, [row] if row else ())
        record = row.id if row else ""
        draft = casebook.drafts.get(draft_key(case, line.record, record))
        shown = {**(row.fields if row else {}), **(draft.fields if draft else {})}
        more = {name: str(shown.get(name) or "") for name in ("assessor", "conclusion")}
        return Opened(
            line,
            form_of(casebook, line.record),
            dict(shown.get("answers") or {}),
            record,
            row,
            more,
        )

    desk.ask(read, lambda opened: FillSheet(parent, desk, case, opened).open())


def open_filled(parent: QWidget, desk: Desk, row: RecordRow) -> None:
    """Opens a form that was filled in, with the version it was filled in with."""
    title, version = str(row.fields.get("title") or ""), str(row.fields.get("version") or "")
    line = FormLine(str(row.fields.get("form") or ""), "", version, title, offered=False)
    open_fill(parent, desk, row.case, line, row)


def open_draft(parent: QWidget, desk: Desk, draft: Draft) -> None:
    """Goes on with a draft."""
    wanted = str(draft.fields.get("form") or "")

    def read(casebook: Casebook) -> tuple[FormLine | None, RecordRow | None]:
        line = next((form for form in forms(casebook) if form.record == wanted), None)
        return line, casebook.records.get(draft.record, DRAFT, draft.case) if draft.record else None

    def opened(found: tuple[FormLine | None, RecordRow | None]) -> None:
        line, row = found
        if line:
            open_fill(parent, desk, draft.case, line, row)

    desk.ask(read, opened)
