"""Asks before something is written a second time: is it one of these?"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from aftercare.actions.recording.likeness import Like
from aftercare.casework.labels import kind_label
from aftercare.ui.language import language, tr
from aftercare.ui.parts import Link, button, label
from aftercare.ui.sheet import Sheet


class LikeSheet(Sheet):
    """`opened` gets the record that it is; `other` goes on, because it is another."""

    def __init__(
        self,
        parent: QWidget,
        kind: str,
        likes: list[Like],
        opened: Callable[[Like], None],
        other: Callable[[], None],
    ) -> None:
        super().__init__(parent, tr("Is it one of these?"), 620)
        text = tr(
            "{kind}: these look like what you are writing. Open one, or go on if it is another.",
            kind=kind_label(kind, language.code),
        )
        self.body.addWidget(label(text, "notice", wrap=True))
        for like in likes:
            sure = " · " + tr("same identity number") if like.sure else ""
            shown = f"{like.name} · {like.more}{sure}" if like.more else like.name + sure
            self.body.addWidget(
                Link(shown, partial(self._open, opened, like), "", tr("Enter opens the record"))
            )
        self.foot.addWidget(button(tr("It is another"), lambda: self._go_on(other), "main"))

    def _open(self, opened: Callable[[Like], None], like: Like) -> None:
        self.accept()
        opened(like)

    def _go_on(self, other: Callable[[], None]) -> None:
        self.accept()
        other()
