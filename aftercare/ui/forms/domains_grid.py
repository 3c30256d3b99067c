"""The domains of an assessment in one grid: a rating in words, what is seen, what to work on first.
Nothing is added up.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QWidget

from aftercare.casework.labels import field_label
from aftercare.casework.vocabulary import term_label, terms_of
from aftercare.store.casebook import Entry
from aftercare.store.records import RecordRow
from aftercare.ui.choice_box import ChoiceBox
from aftercare.ui.language import language
from aftercare.ui.parts import label
from aftercare.ui.theme import SPACE

KIND = "assessment_domain"
ROW = ("rating", "narrative", "priority")


class DomainsGrid(QWidget):
    """`known` are the domains written before, by term."""

    def __init__(self, known: Mapping[str, RecordRow], edited: Callable[[], None]) -> None:
        super().__init__()
        self._known = known
        self._rows: dict[str, tuple[ChoiceBox, QLineEdit, QCheckBox]] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE)
        grid.setVerticalSpacing(SPACE // 2)
        grid.setColumnStretch(2, 1)
        titles = [field_label(KIND, name, language.code) for name in ("domain", *ROW)]
        for column, title in enumerate(titles):
            grid.addWidget(label(title, "quiet", wrap=True), 0, column)
        for place, term in enumerate(terms_of("domain"), 1):
            name = term_label("domain", term, language.code)
            rating, seen, first = ChoiceBox(), QLineEdit(), QCheckBox()
            rating.addItem("", None)
            for grade in terms_of("domain_rating"):
                rating.addItem(term_label("domain_rating", grade, language.code), grade)
            for widget, title in zip((rating, seen, first), titles[1:], strict=True):
                widget.setAccessibleName(f"{name}: {title}")
            rating.activated.connect(lambda _: edited())
            seen.textEdited.connect(lambda _: edited())
            first.clicked.connect(lambda _: edited())
            grid.addWidget(label(name, wrap=True), place, 0)
            for column, widget in enumerate((rating, seen, first), 1):
                grid.addWidget(widget, place, column)
            self._rows[term] = (rating, seen, first)
        self.set_value({term: row.fields for term, row in known.items()})

    def value(self) -> dict[str, dict[str, Any]]:
        """What stands in the grid, by domain; empty rows left out."""
        ratings = {}
        for term, (rating, seen, first) in self._rows.items():
            fields = {
                "rating": rating.currentData(),
                "narrative": seen.text().strip(),
                "priority": first.isChecked(),
            }
            kept = {name: value for name, value in fields.items() if value}
            if kept:
                ratings[term] = kept
        return ratings

    def set_value(self, value: Mapping[str, Mapping[str, Any]]) -> None:
        """Shows domains by term."""
        for term, (rating, seen, first) in self._rows.items():
            fields = value.get(term, {})
            rating.setCurrentIndex(max(0, rating.findData(fields.get("rating"))))
            seen.setText(str(fields.get("narrative") or ""))
            first.setChecked(bool(fields.get("priority")))

    def entries(self, case: str, assessment: str) -> list[Entry]:
        """What is to be written: new domains, and of the known ones what differs."""
        entries_rated = []
        for term, fields in self.value().items():
            known = self._known.get(term)
            if known is None:
                entries_rated.append(
                    Entry(case, KIND, "", {"assessment": assessment, "domain": term, **fields})
                )
                continue
            before = {name: known.fields.get(name) for name in ROW}
            changed = {
                name: fields.get(name)
                for name in ROW
                if (fields.get(name) or None) != (before[name] or None)
            }
            if changed:
                entries_rated.append(Entry(case, KIND, known.id, changed))
        return entries_rated
