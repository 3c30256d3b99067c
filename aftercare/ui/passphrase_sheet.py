"""A new passphrase while the records are open; offered at once to whoever opened with the recovery
code.
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from aftercare.actions.joining.change_passphrase import Known, change_passphrase, what_is_known
from aftercare.actions.recording.told import Said
from aftercare.casework.refusal import Refused
from aftercare.casework.wording import words
from aftercare.ui.desk import Desk
from aftercare.ui.language import tr
from aftercare.ui.parts import button, label
from aftercare.ui.sheet import Sheet
from aftercare.ui.start.new_passphrase import NewPassphrase, add_line


class PassphraseSheet(Sheet):
    """Asks for the passphrase that is, unless that is lost, and twice for the new one."""

    def __init__(self, parent: QWidget, desk: Desk, known: Known) -> None:
        super().__init__(
            parent,
            tr("Choose a new passphrase") if known.recovered else tr("Change the passphrase"),
            620,
        )
        self._over, self._desk = parent, desk
        explain = (
            tr(
                "You opened this computer with the recovery code. Choose the passphrase that "
                "you will use from now on."
            )
            if known.recovered
            else tr("It is asked each time this computer is opened.")
        )
        kept = tr("Your recovery code on paper stays as it is.")
        self.body.addWidget(label(f"{explain} {kept}", "quiet", wrap=True))
        self.current = (
            None if known.recovered else add_line(self.body, tr("The passphrase until now"))
        )
        self.new = NewPassphrase(lambda: known.about, lambda: known.cost)
        self.body.addWidget(self.new)
        self.change = button(tr("Change it"), self._on_change, "main")
        self.foot.addWidget(self.change)
        self._lines = [*([self.current] if self.current else []), self.new.first, self.new.second]
        for line in self._lines:
            line.returnPressed.connect(self._on_enter)
        self._lines[0].setFocus()

    def _on_enter(self) -> None:
        """Enter goes to the next line that is empty, and from the last one on."""
        empty = next((line for line in self._lines if not line.text()), None)
        if empty:
            empty.setFocus()
        else:
            self._on_change()

    def _on_change(self) -> None:
        if not self.change.isEnabled():
            return
        problem = self.new.problem()
        if problem:
            text, at = problem
            self.show_text(text)
            at.setFocus()
            return
        self._busy(busy=True)
        new, current = self.new.first.text(), self.current.text() if self.current else ""
        self._desk.save(
            lambda book: change_passphrase(book, new, current),
            self._on_changed,
            self._on_refused,
            says=Said(words("Passphrase changed"), lasting=words("It can be changed again.")),
        )

    def _busy(self, *, busy: bool) -> None:
        self.change.setDisabled(busy)
        self.change.setText(tr("Changing…") if busy else tr("Change it"))

    def _on_changed(self, _: object) -> None:
        self.accept()
        told = Sheet(self._over, tr("The passphrase is changed"), 520)
        told.body.addWidget(
            label(
                tr("Use the new one from now on. The old one no longer opens this computer."),
                wrap=True,
            )
        )
        told.open()

    def _on_refused(self, refusal: Refused) -> None:
        self._busy(busy=False)
        self.show_refusal(refusal)
        if self.current:
            self.current.selectAll()
            self.current.setFocus()


def open_passphrase_sheet(parent: QWidget, desk: Desk) -> None:
    """Opens it over `parent` once what it needs was read."""
    desk.ask(what_is_known, lambda known: PassphraseSheet(parent, desk, known).open())
