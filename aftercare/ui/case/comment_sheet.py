"""Leaving a comment on a record, for one colleague or for everybody who reads it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from aftercare.actions.recording.comment import comment
from aftercare.actions.recording.told import by_records
from aftercare.casework.labels import kind_label
from aftercare.store.records import RecordRow
from aftercare.ui.choice_box import ChoiceBox
from aftercare.ui.desk import Desk
from aftercare.ui.language import language, tr
from aftercare.ui.parts import button
from aftercare.ui.sheet import Sheet


class CommentSheet(Sheet):
    """A comment travels with its record, to whoever may open it."""

    def __init__(
        self, parent: QWidget, desk: Desk, row: RecordRow, names: Mapping[str, str]
    ) -> None:
        super().__init__(parent, f"{tr('Comment')} · {kind_label(row.kind, language.code)}", 560)
        self._desk, self._row = desk, row
        self._to = ChoiceBox()
        self._to.setAccessibleName(tr("To"))
        self._to.addItem(tr("To everybody who reads the record"), "")
        for person, name in sorted(names.items(), key=lambda item: item[1].casefold()):
            self._to.addItem(tr("To {who}, who is asked to answer", who=name), person)
        self.body.addWidget(self._to)
        self._text = QPlainTextEdit()
        self._text.setAccessibleName(tr("Comment"))
        self._text.setTabChangesFocus(True)
        self.body.addWidget(self._text, 1)
        self.foot.insertWidget(1, button(tr("Save"), self._save, "main"))
        self._text.setFocus()
        self.keep_typed(desk, "comment", row.case, row.id)

    def _save(self) -> None:
        row, text, to = self._row, self._text.toPlainText(), self._to.currentData()
        self._desk.save(
            lambda casebook: comment(casebook, row, text, to=to),
            self.done_with,
            self.show_refusal,
            says=by_records,
        )
