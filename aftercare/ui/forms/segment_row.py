"""What one chooses first in a form, as large buttons side by side: met, not met, telephone."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from aftercare.casework.declaration import RecordKind, Segment
from aftercare.ui.language import language
from aftercare.ui.plain import tip


class SegmentRow(QWidget):
    """`chosen` gets the segment and the fields that it sets."""

    def __init__(
        self, kind: RecordKind, chosen: Callable[[Segment, Mapping[str, str]], None]
    ) -> None:
        super().__init__()
        self._kind, self._chosen = kind, chosen
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._keys: list[tuple[Segment, QPushButton]] = []
        for segment in sorted(kind.segments, key=lambda one: one.key):
            said = segment.label.say(language.code)
            button = QPushButton(f"{said} ({segment.key})")
            button.setCheckable(True)
            button.setAccessibleName(said)
            button.setProperty("role", "segment")
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # its key is nearer than Tab
            tip(button, segment.key)
            button.clicked.connect(partial(self.choose, segment))
            row.addWidget(button)
            self._keys.append((segment, button))

    def show_values(self, fields: Mapping[str, Any]) -> Segment:
        """Marks the segment that a record is of, and returns it."""
        found = next(one for one in self._kind.segments if one.of(fields))
        for segment, button in self._keys:
            button.setChecked(segment is found)
        return found

    def choose(self, segment: Segment) -> None:
        """Chooses a segment: what would still tell of another one begins anew."""
        begun = dict(self._kind.starts_with)
        place = self._kind.segments.index(segment)
        earlier = [one.when[0] for one in self._kind.segments[:place] if one.when]
        self._chosen(
            segment,
            {**{name: begun[name] for name in earlier if name in begun}, **dict(segment.sets)},
        )
