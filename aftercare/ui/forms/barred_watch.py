"""Watches the people whom a form names: whoever must not be contacted is told of while one types."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from aftercare.casework.barred import REASON, Barred, mentioned, met, same_person
from aftercare.casework.declaration import FieldType, RecordKind
from aftercare.ui.forms.field_cell import FieldCell
from aftercare.ui.forms.form_fields import Part
from aftercare.ui.language import tr


class BarredWatch:
    """`asks`: whether somebody barred is named, so that a reason is asked for."""

    def __init__(
        self, kind: RecordKind, barred: Sequence[Barred], cells: Mapping[str, FieldCell]
    ) -> None:
        self._kind, self._barred, self._cells = kind, barred, cells
        self.asks = False

    def is_barred(self, name: str) -> bool:
        """Whether a name may be that of somebody barred."""
        return any(same_person(name, one.name) for one in self._barred)

    def look(self, values: Mapping[str, Any]) -> bool:
        """Says on the fields who is named; whether the reason is asked for otherwise than before."""
        if not self._barred:
            return False
        named = {one.field: one.barred.name for one in met(self._kind, values, self._barred)}
        for name, cell in self._cells.items():
            prose = cell.editor.field.type is FieldType.NARRATIVE
            if name in named:
                cell.note(tr("⊘ Contact with {name} is prohibited: say why.", name=named[name]))
            elif cell.editor.field.names_people:
                cell.note("")
            elif prose:
                about = mentioned(str(values.get(name) or ""), self._barred)
                said = (
                    tr("Speaks of {name}: contact is prohibited.", name=about[0].name)
                    if about
                    else ""
                )
                cell.note(said)
        before, self.asks = self.asks, bool(named)
        return self.asks != before

    def place_reason(self, parts: Sequence[Part]) -> None:
        """Why, although contact is prohibited: after the people, and only where it is asked."""
        why = self._cells.get(REASON)
        if why is None:
            return
        for part in parts:
            part.cells = [cell for cell in part.cells if cell is not why]
        if not (self.asks or why.editor.value() or why.wrong):
            return
        for part in parts:
            people = [n for n, cell in enumerate(part.cells) if cell.editor.field.names_people]
            if people:
                part.cells.insert(people[-1] + 1, why)
                return
