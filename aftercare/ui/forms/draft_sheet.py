"""Asks, where something unfinished is kept of what is to be written, whether to go on with that or to
begin anew; nothing is taken up silently.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from aftercare.casework.kinds import KINDS
from aftercare.casework.labels import kind_label
from aftercare.casework.local_time import since_1970
from aftercare.store.drafts import Draft
from aftercare.ui.language import language, tr
from aftercare.ui.parts import Link, button, label
from aftercare.ui.sheet import Sheet

BEGINNING = 90  # characters of a draft that tell it from another


class DraftSheet(Sheet):
    """`go_on` gets the draft; `anew` begins another, and the draft stays."""

    def __init__(
        self,
        parent: QWidget,
        drafts: Sequence[Draft],
        go_on: Callable[[Draft], None],
        anew: Callable[[], None],
    ) -> None:
        what = kind_label(drafts[0].kind, language.code)
        super().__init__(parent, tr("Go on, or begin anew?"), 620)
        said = tr("{what}: something unfinished is kept. Go on with it, or begin anew.", what=what)
        self.body.addWidget(label(said, wrap=True))
        self._links = []
        for draft in drafts:
            link = Link(said_of(draft), partial(self._take, go_on, draft), "", tr("Enter goes on"))
            self.body.addWidget(link)
            self._links.append(link)
        self.foot.addWidget(button(tr("Begin anew (it stays)"), partial(self._begin, anew)))
        self._links[0].setFocus()

    def _take(self, go_on: Callable[[Draft], None], draft: Draft) -> None:
        self.accept()
        go_on(draft)

    def _begin(self, anew: Callable[[], None]) -> None:
        self.accept()
        anew()


def said_of(draft: Draft) -> str:
    """When a draft was kept, and how its longest text begins."""
    kind = KINDS.get(draft.kind)
    written = [field.name for field in kind.fields if field.searchable] if kind else []
    texts = [str(draft.fields[name]) for name in written if isinstance(draft.fields.get(name), str)]
    longest = " ".join(max(texts, key=len, default="").split())
    begins = longest if len(longest) <= BEGINNING else longest[:BEGINNING] + " …"
    when = language.moment(since_1970(draft.saved))
    return f"{when} · {begins}" if begins else when
