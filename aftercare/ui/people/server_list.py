"""Where the server is and which certificates it may show; an administrator adds, takes away, and
makes the code for colleagues.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from aftercare.actions.joining.place_server import (
    ServerPlace,
    accept_key,
    add_address,
    drop_key,
    remove_address,
    server_code,
    server_place,
)
from aftercare.actions.recording.told import Said
from aftercare.casework.wording import words
from aftercare.store.casebook import Casebook
from aftercare.ui.columns import Column, text_column
from aftercare.ui.desk import Desk
from aftercare.ui.language import tr
from aftercare.ui.parts import Cell, Rows, Table, button, label
from aftercare.ui.pictures import code_picture
from aftercare.ui.sheet import Sheet
from aftercare.ui.theme import SPACE
from aftercare.ui.wrapping_row import WrappingRow


class ServerList(QWidget):
    """One row an address, in the order in which they are tried, then one a certificate."""

    def __init__(self, desk: Desk, *, writes: bool) -> None:
        super().__init__()
        self._desk = desk
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, SPACE, 0, 0)
        self._explain = label("", "quiet", wrap=True)
        layout.addWidget(self._explain)
        row = WrappingRow()
        self._add = button("", self._on_add)
        self._accept = button("", self._on_accept)
        self._remove = button("", self._on_remove, "danger")
        self._code = button("", self._on_code)
        for key in (self._add, self._accept, self._remove, self._code):
            key.setVisible(writes)
            row.addWidget(key)
        row.addStretch()
        layout.addLayout(row)
        self._rows = Rows(2)
        self._table = Table("", self._rows, [Column(0, 1), text_column()], lambda _: None)
        layout.addWidget(self._table, 1)
        self.setFocusProxy(self._table)

    def write_texts(self) -> None:
        """All texts in the chosen language."""
        self._add.setText(tr("Add an address…"))
        self._accept.setText(tr("Accept a certificate…"))
        self._remove.setText(tr("Take away"))
        self._code.setText(tr("Server code…"))
        self._rows.set_headings(tr("What"), tr("Address or fingerprint"))
        self._table.setAccessibleName(tr("Server"))

    def refresh(self) -> None:
        """Reads and shows where the server is."""
        self._desk.ask(server_place, self._show)

    def _show(self, found: ServerPlace) -> None:
        texts = [
            tr(
                "Every device tries these addresses in their order, and trusts no "
                "certificate but these."
            )
        ]
        if found.waiting:
            texts.append(tr("Not all of it is with the server yet: sync."))
        if found.behind:
            names = ", ".join(found.behind)
            texts.append(
                tr(
                    "Before anything is changed here, these people must update their "
                    "program: {names}.",
                    names=names,
                )
            )
        self._explain.setText(" ".join(texts))
        rows: list[tuple[object, list[Cell]]] = [
            (("address", address), [Cell(tr("Address"), order=f"0{place}"), Cell(address)])
            for place, address in enumerate(found.addresses)
        ]
        rows += [
            (
                ("certificate", certificate),
                [Cell(tr("Certificate"), order=f"1{place}"), Cell(certificate)],
            )
            for place, certificate in enumerate(found.certificates)
        ]
        self._rows.show_rows(rows)
        self._table.choose_first()

    def _on_add(self) -> None:
        text = tr(
            "As it is printed by “aftercare-server move-to”, with the fingerprint if the "
            "certificate is another one."
        )
        lines = (tr("Address"), tr("Fingerprint, if it is another one"))
        AddToServerSheet(
            self.window(), self._desk, tr("Add an address"), text, lines, self._added(add_address)
        ).open()

    def _on_accept(self) -> None:
        text = tr("As it is printed by “aftercare-server renew-certificate”: 64 characters.")
        AddToServerSheet(
            self.window(),
            self._desk,
            tr("Accept a certificate"),
            text,
            (tr("Fingerprint"),),
            self._added(accept_key),
        ).open()

    @staticmethod
    def _added(step: Callable[..., None]) -> Callable[[Casebook, list[str]], None]:
        return lambda book, typed: step(book, *typed)

    def _on_remove(self) -> None:
        chosen = self._table.chosen()
        if isinstance(chosen, tuple):
            TakeFromServerSheet(self.window(), self._desk, *chosen).open()

    def _on_code(self) -> None:
        self._desk.ask(server_code, lambda code: ServerCodeShown(self.window(), code).open())


class AddToServerSheet(Sheet):
    """Takes what is to be added; it is stated at the sync that follows."""

    def __init__(
        self,
        parent: QWidget,
        desk: Desk,
        title: str,
        explain: str,
        lines: tuple[str, ...],
        add: Callable[[Casebook, list[str]], None],
    ) -> None:
        super().__init__(parent, title, 620)
        self._desk, self._step = desk, add
        self.body.addWidget(label(explain, wrap=True))
        self.lines = []
        for text in lines:
            line = QLineEdit()
            line.setAccessibleName(text)
            line.setPlaceholderText(text)
            line.returnPressed.connect(self._on_add)
            self.body.addWidget(line)
            self.lines.append(line)
        self.foot.addWidget(button(tr("Add"), self._on_add, "main"))
        self.lines[0].setFocus()

    def _on_add(self) -> None:
        typed = [line.text() for line in self.lines]
        self._desk.save(
            lambda book: self._step(book, typed),
            self._on_done,
            self.show_refusal,
            says=Said(
                words("Added for every device"),
                lasting=words("It can be taken away again, in this list."),
            ),
        )

    def _on_done(self, _: object) -> None:
        self.accept()
        self._desk.sync()


class TakeFromServerSheet(Sheet):
    """Asks once more: whoever has not heard of the others is cut off."""

    def __init__(self, parent: QWidget, desk: Desk, what: str, value: str) -> None:
        super().__init__(
            parent,
            tr("Take away an address") if what == "address" else tr("Take away a certificate"),
            620,
        )
        self._desk, self._what, self._value = desk, what, value
        text = tr(
            "{value}\n\nDevices that have not synced since the others were added cannot "
            "reach the server without it, and need a server code.",
            value=value,
        )
        self.body.addWidget(label(text, wrap=True))
        self.foot.addWidget(button(tr("Take away"), self._on_remove, "danger"))

    def _on_remove(self) -> None:
        step = remove_address if self._what == "address" else drop_key
        self._desk.save(
            lambda book: step(book, self._value),
            self._on_done,
            self.show_refusal,
            says=Said(
                words("Taken away for every device"),
                lasting=words("It can be added again, in this list."),
            ),
        )

    def _on_done(self, _: object) -> None:
        self.accept()
        self._desk.sync()


class ServerCodeShown(Sheet):
    """The server code, as text and as a picture of it."""

    def __init__(self, parent: QWidget, code: str) -> None:
        super().__init__(parent, tr("Server code"), 620)
        text = tr(
            "For colleagues whose devices cannot reach the server any more. It is no secret: "
            "send it, or read it out. They enter it "
            "under Sync, “The server has moved? Enter the server code”."
        )
        self.body.addWidget(label(text, wrap=True))
        picture = label("")
        picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        picture.setPixmap(code_picture(code))
        picture.setAccessibleName(tr("Server code"))
        self.body.addWidget(picture)
        shown = label(code, "code", wrap=True)
        shown.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.body.addWidget(shown)
