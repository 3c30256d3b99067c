"""The rest of the organisation's directory: providers that cases are referred to, and its numbers:
due rules, settings.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aftercare.actions.recording.due_rules import thresholds
from aftercare.actions.recording.settings import DEFAULTS, settings
from aftercare.actions.shared.one_record import row_of
from aftercare.casework.kinds import KINDS
from aftercare.casework.labels import field_label, kind_label
from aftercare.casework.reckoned import Thresholds
from aftercare.casework.vocabulary import term_label
from aftercare.casework.wording import Words, words
from aftercare.store.casebook import Casebook
from aftercare.store.records import RecordRow
from aftercare.ui.columns import Column, name_column, text_column
from aftercare.ui.desk import Desk
from aftercare.ui.forms.record_form import open_form
from aftercare.ui.language import language, tr
from aftercare.ui.parts import Cell, Rows, Table, button, label
from aftercare.ui.theme import SPACE


class Providers(QWidget):
    """Agencies, services and employers; an administrator adds and corrects them."""

    def __init__(self, desk: Desk, *, writes: bool) -> None:
        super().__init__()
        self._desk, self._writes = desk, writes
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, SPACE, 0, 0)
        head = QHBoxLayout()
        head.addStretch()
        self._add = button("", lambda: open_form(self, desk, "", "provider"), "main")
        self._add.setVisible(writes)
        head.addWidget(self._add)
        layout.addLayout(head)
        self._rows = Rows(4)
        self._table = Table(
            "",
            self._rows,
            [name_column(), Column(0, 1), Column(0, 2), text_column(3)],
            self._on_open,
            kept="providers",
            sorts=True,
        )
        layout.addWidget(self._table, 1)
        self.setFocusProxy(self._table)

    def write_texts(self) -> None:
        """All texts in the chosen language."""
        self._add.setText(tr("Add a provider"))
        titles = [
            field_label("provider", name, language.code)
            for name in ("name", "type", "area", "contacts")
        ]
        self._rows.set_headings(*titles)
        self._table.setAccessibleName(tr("Providers"))

    def refresh(self) -> None:
        """Reads and shows the providers."""
        self._desk.ask(lambda casebook: casebook.records.read(kind="provider", case=""), self._show)

    def _show(self, rows: list[RecordRow]) -> None:
        shown: list[tuple[object, list[Cell]]] = []
        for row in sorted(rows, key=lambda row: str(row.fields.get("name", "")).casefold()):
            fields = row.fields
            kind = term_label("provider_type", str(fields.get("type") or ""), language.code)
            texts = (
                fields.get("name", ""),
                kind,
                fields.get("area", ""),
                ", ".join(fields.get("contacts") or ()),
            )
            shown.append((row, [Cell(str(text)) for text in texts]))
        self._rows.show_rows(shown)
        self._table.choose_first()

    def _on_open(self, row: object) -> None:
        if self._writes and isinstance(row, RecordRow):
            open_form(self, self._desk, "", "provider", row.id)


class Numbers(QWidget):
    """The numbers of a record of the directory, each beside the usual one; an administrator sets
    them.

    `read` gives the numbers that hold, `usual` those that hold where none is set; both by field of
    `kind`.
    """

    def __init__(
        self,
        desk: Desk,
        kind: str,
        read: Callable[[Casebook], Mapping[str, int]],
        usual: Mapping[str, int],
        explain: Words,
        *,
        writes: bool,
    ) -> None:
        super().__init__()
        self._desk, self._kind, self._read, self._usual, self._writes = (
            desk,
            kind,
            read,
            usual,
            writes,
        )
        self._says, self._record = explain, ""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, SPACE, 0, 0)
        head = QHBoxLayout()
        self._explain = label("", "quiet", wrap=True)
        head.addWidget(self._explain, 1)
        self._edit = button("", self._on_edit, "main")
        self._edit.setVisible(writes)
        head.addWidget(self._edit)
        layout.addLayout(head)
        self._rows = Rows(3)
        self._table = Table(
            "",
            self._rows,
            [text_column(tail=True), Column(0, 0), Column(0, 1)],
            lambda _: self._on_edit(),
            kept="rules",
            sorts=True,
        )
        layout.addWidget(self._table, 1)
        self.setFocusProxy(self._table)

    def write_texts(self) -> None:
        """All texts in the chosen language."""
        self._explain.setText(self._says.say(language.code))
        self._edit.setText(tr("Edit"))
        self._rows.set_headings(tr("Rule"), tr("Here"), tr("Usual"))
        self._table.setAccessibleName(kind_label(self._kind, language.code))

    def refresh(self) -> None:
        """Reads and shows the numbers."""

        def read(casebook: Casebook) -> tuple[Mapping[str, int], str]:
            row = row_of(casebook, self._kind)
            return self._read(casebook), row.id if row else ""

        self._desk.ask(read, self._show)

    def _show(self, found: tuple[Mapping[str, int], str]) -> None:
        numbers, self._record = found
        rows: list[tuple[object, list[Cell]]] = []
        for name, usual in self._usual.items():
            here, title = numbers[name], field_label(self._kind, name, language.code)
            rows.append(
                (
                    name,
                    [
                        Cell(title),
                        Cell(str(here), bold=here != usual, order=here),
                        Cell(str(usual), order=usual),
                    ],
                )
            )
        self._rows.show_rows(rows)
        self._table.choose_first()

    def _on_edit(self) -> None:
        if self._writes:
            open_form(self, self._desk, "", self._kind, self._record)


def due_rules(desk: Desk, *, writes: bool) -> Numbers:
    """What is due when, for everybody."""
    names = [name for name in KINDS["due_rules"].by_name if name in Thresholds.__struct_fields__]

    def numbers(found: Thresholds) -> dict[str, int]:
        return {name: getattr(found, name) for name in names}

    explain = words(
        "What Today goes by, on every device of the organisation. An empty field means the "
        "usual number."
    )
    return Numbers(
        desk,
        "due_rules",
        lambda book: numbers(thresholds(book)),
        numbers(Thresholds()),
        explain,
        writes=writes,
    )


def settings_list(desk: Desk, *, writes: bool) -> Numbers:
    """The organisation's numbers besides its due rules."""
    explain = words(
        "How long a laptop opens without contact, and how long records are kept after closing."
    )
    return Numbers(desk, "settings", settings, DEFAULTS, explain, writes=writes)
