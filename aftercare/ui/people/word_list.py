"""The organisation's words: its own terms, and what records and fields are called, with a preview
of each.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from aftercare.actions.recording.own_words import FIXED, OwnWord, own_words, set_word
from aftercare.actions.recording.told import by_records
from aftercare.casework.kinds import KINDS
from aftercare.casework.labels import field_label, kind_label
from aftercare.casework.vocabulary import term_label, vocabularies
from aftercare.casework.wording import LANGUAGE_NAMES
from aftercare.ui.choice_box import ChoiceBox
from aftercare.ui.columns import Column, text_column
from aftercare.ui.desk import Desk
from aftercare.ui.language import language, tr
from aftercare.ui.long_box import LongBox
from aftercare.ui.parts import Cell, Rows, Table, button, label
from aftercare.ui.sheet import Sheet
from aftercare.ui.theme import SPACE

SHORTEST = 16  # letters of what a word names that are always in sight


class Words(QWidget):
    """What the organisation calls things."""

    def __init__(self, desk: Desk, *, writes: bool) -> None:
        super().__init__()
        self._desk, self._writes = desk, writes
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, SPACE, 0, 0)
        head = QHBoxLayout()
        self._explain = label("", "quiet", wrap=True)
        head.addWidget(self._explain, 1)
        self._add = button("", lambda: self._on_open(None), "main")
        self._add.setVisible(writes)
        head.addWidget(self._add)
        layout.addLayout(head)
        self._rows = Rows(4)
        self._table = Table(
            "",
            self._rows,
            [text_column(), Column(0, 1), Column(0, 0), Column(0, 2)],
            self._on_open,
            kept="words",
            sorts=True,
        )
        layout.addWidget(self._table, 1)
        self.setFocusProxy(self._table)

    def write_texts(self) -> None:
        """All texts in the chosen language."""
        self._explain.setText(
            tr(
                "Terms of your own, and your names for records and fields. Records keep "
                "their meaning."
            )
        )
        self._add.setText(tr("Change or add a word"))
        self._rows.set_headings(tr("What it names"), tr("Usual"), tr("Here"), tr("State"))
        self._table.setAccessibleName(tr("Words of the organisation"))

    def refresh(self) -> None:
        """Reads and shows the words."""
        self._desk.ask(own_words, self._show)

    def _show(self, found: list[OwnWord]) -> None:
        rows: list[tuple[object, list[Cell]]] = []
        for word in found:
            here = word.said.get(language.code) or word.said.get("en") or ""
            state = (
                tr("no longer offered")
                if word.hidden
                else tr("your own term")
                if not word.usual
                else ""
            )
            rows.append(
                (word, [Cell(named(word.about)), Cell(word.usual), Cell(here), Cell(state)])
            )
        self._rows.show_rows(rows)
        self._table.choose_first()

    def _on_open(self, one: object) -> None:
        if self._writes:
            WordSheet(self.window(), self._desk, one if isinstance(one, OwnWord) else None).open()


def named(about: str) -> str:
    """What a word names: a kind, a field of one, or a term of a list, as people call it."""
    vocabulary, _, term = about.partition("/")
    if term:
        return term_label(vocabulary, term, language.code)
    kind, _, field = about.partition(".")
    called = kind_label(kind, language.code)
    return f"{called}: {field_label(kind, field, language.code)}" if field else called


class WordSheet(Sheet):
    """One word: what it names, what it is called in each language, and how it will look."""

    def __init__(self, parent: QWidget, desk: Desk, known: OwnWord | None) -> None:
        super().__init__(parent, tr("A word of the organisation"), 640)
        self._desk = desk
        form = QFormLayout()
        self._list = ChoiceBox()
        self._list.setAccessibleName(tr("List"))
        self._list.addItem(tr("Names of records and fields"), "")
        for name in sorted(vocabularies()):
            if name not in FIXED:
                self._list.addItem(name.replace("_", " "), name)
        self._about = ChoiceBox()
        self._about.setEditable(True)
        # what it names may be long: it is cut here, rather than the sheet wider than its window
        self._about.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._about.setMinimumContentsLength(SHORTEST)
        self._about.setAccessibleName(tr("What it names"))
        form.addRow(tr("List"), self._list)
        form.addRow(tr("What it names"), self._about)
        self._said = {code: QLineEdit() for code in LANGUAGE_NAMES}
        for code, line in self._said.items():
            line.setAccessibleName(LANGUAGE_NAMES[code])
            line.textChanged.connect(lambda _: self._show_preview())
            form.addRow(LANGUAGE_NAMES[code], line)
        self._hidden = LongBox(tr("No longer offered; records that have it keep it"))
        self._hidden.toggled.connect(lambda _: self._show_preview())
        form.addRow("", self._hidden)
        self.body.addLayout(form)
        self._preview = label("", "notice", wrap=True)
        self.body.addWidget(self._preview)
        self.foot.insertWidget(1, button(tr("Save"), self._on_save, "main"))
        self._list.currentIndexChanged.connect(self._show_choices)
        self._about.currentTextChanged.connect(lambda _: self._show_preview())
        self._fill(known)
        self._list.setFocus()
        self.keep_typed(desk, "word", "", known.about if known else "")

    def _fill(self, known: OwnWord | None) -> None:
        name, _, term = known.about.partition("/") if known else ("", "", "")
        self._list.setCurrentIndex(max(0, self._list.findData(name if term else "")))
        self._show_choices()
        if known:
            place = self._about.findData(term or known.about)
            if place >= 0:
                self._about.setCurrentIndex(place)
            else:
                self._about.setCurrentText(term or known.about)
            self._hidden.setChecked(known.hidden)
            for code, line in self._said.items():
                line.setText(known.said.get(code, ""))

    def _show_choices(self) -> None:
        """The terms of the list, or every kind and field; anything else can be typed."""
        name = self._list.currentData()
        kinds = [
            *KINDS,
            *(f"{kind.name}.{field.name}" for kind in KINDS.values() for field in kind.fields),
        ]
        self._about.clear()
        for about in vocabularies()[name] if name else kinds:
            text = term_label(name, about, language.code) if name else named(about)
            self._about.addItem(text, about)
        self._hidden.setEnabled(bool(name))
        self._show_preview()

    def _term(self) -> str:
        """The term, kind or field that is chosen, or what was typed for a new one."""
        typed = self._about.currentText().strip()
        place = self._about.findText(typed, Qt.MatchFlag.MatchFixedString)
        return str(self._about.itemData(place)) if place >= 0 else typed

    def _what(self) -> str:
        name, term = self._list.currentData(), self._term()
        return f"{name}/{term}" if name else term

    def _show_preview(self) -> None:
        """How it stands in a form, before and after."""
        name, term = self._list.currentData(), self._term()
        if name:
            before = (
                term_label(name, term, language.code)
                if term in vocabularies()[name]
                else tr("nothing yet")
            )
        else:
            kind, _, field = term.partition(".")
            before = (
                field_label(kind, field, language.code)
                if field
                else kind_label(kind, language.code)
            )
        after = (
            self._said[language.code].text().strip() or self._said["en"].text().strip() or before
        )
        if self._hidden.isChecked():
            after = tr("no longer offered")
        self._preview.setText(
            tr("Preview: “{before}” becomes “{after}”", before=before, after=after)
        )

    def _on_save(self) -> None:
        about, hidden = self._what(), self._hidden.isChecked()
        said = {code: line.text().strip() or None for code, line in self._said.items()}

        def done(_: object) -> None:
            self.accept()
            self._desk.words_changed.emit()

        self._desk.save(
            lambda book: set_word(book, about, said, hidden=hidden),
            done,
            self.show_refusal,
            says=by_records,
        )
