"""People: who is in the organisation; an administrator invites here and passes on the code."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFileDialog,
    QFormLayout,
    QLineEdit,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from aftercare.actions.joining.invite_person import INVITABLE, Invited, invite_person
from aftercare.actions.papers.print_paper import print_invitation
from aftercare.actions.recording.told import Said
from aftercare.actions.shared.device_names import DeviceNames, device_names
from aftercare.actions.shared.directory import Colleague, people
from aftercare.casework.refusal import Refused
from aftercare.casework.vocabulary import term_label
from aftercare.casework.wording import words
from aftercare.ui.choice_box import ChoiceBox
from aftercare.ui.columns import Column, name_column
from aftercare.ui.desk import Desk
from aftercare.ui.dialog import Dialog
from aftercare.ui.file_told import wrote_file
from aftercare.ui.language import language, tr
from aftercare.ui.parts import Cell, Rows, Table, button, label
from aftercare.ui.people.device_list import Devices
from aftercare.ui.people.directory_lists import Numbers, Providers, due_rules, settings_list
from aftercare.ui.people.form_list import AgencyForms
from aftercare.ui.people.person_sheet import PersonSheet
from aftercare.ui.people.server_list import ServerList
from aftercare.ui.people.under_way_list import UnderWayList
from aftercare.ui.people.word_list import Words
from aftercare.ui.pictures import code_picture
from aftercare.ui.said import SaidLine
from aftercare.ui.screen import Fitting, fit
from aftercare.ui.theme import SPACE
from aftercare.ui.value_text import nameless
from aftercare.ui.wrapping_row import WrappingRow

WIDE, HIGH, HIGH_WITH_CODE = 520, 320, 620  # pixels of the invitation


class PeoplePage(QWidget):
    """Everybody on the roster."""

    def __init__(self, desk: Desk, *, invites: bool) -> None:
        super().__init__()
        self._desk = desk
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 2 * SPACE)
        head = WrappingRow()
        self._title = label("", "title")
        head.addWidget(self._title, 1)
        self._invite = button("", self._on_invite, "main")
        self._invite.setVisible(invites)
        head.addWidget(self._invite)
        layout.addLayout(head)
        self._explain = label("", "quiet", wrap=True)
        layout.addWidget(self._explain)
        self._invites = invites
        self._rows = Rows(5)
        self._table = Table(
            "",
            self._rows,
            [name_column(), Column(0, 1), Column(0, 2), Column(0, 4), Column(0, 3)],
            self._on_open,
            kept="people",
            sorts=True,
        )
        self.providers = Providers(desk, writes=invites)
        self.due_rules = due_rules(desk, writes=invites)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.devices = Devices(desk, writes=invites)
        self.settings = settings_list(desk, writes=invites)
        self.words = Words(desk, writes=invites)
        self.forms = AgencyForms(desk, writes=invites)
        self.server = ServerList(desk, writes=invites)
        self.under_way = UnderWayList(desk) if invites else None
        self._lists: tuple[
            Devices | Providers | Numbers | Words | AgencyForms | ServerList | UnderWayList, ...
        ] = (
            self.devices,
            self.providers,
            self.due_rules,
            self.settings,
            self.words,
            self.forms,
            self.server,
            *((self.under_way,) if self.under_way else ()),
        )
        for part in (self._table, *self._lists):
            self.tabs.addTab(part, "")
        self.tabs.currentChanged.connect(lambda _: self._refresh_list())
        layout.addWidget(self.tabs, 1)
        self.setFocusProxy(self._table)
        # who joined, and which device is taken off, is known by the roster, which no record tells
        desk.synced.connect(self._on_synced)
        self.write_texts()

    def write_texts(self) -> None:
        """All texts in the chosen language, and the rows anew."""
        self._title.setText(tr("People and devices") if self._invites else tr("People"))
        self._invite.setText(tr("Invite a person"))
        self._explain.setText(
            tr("An invited person appears with a device once they have joined and you have synced.")
        )
        self._rows.set_headings(tr("Name"), tr("Role"), tr("Phone"), tr("Team"), tr("Devices"))
        titles = (
            tr("People"),
            tr("Devices"),
            tr("Providers"),
            tr("Due rules"),
            tr("Settings"),
            tr("Words"),
            tr("Forms"),
            tr("Server"),
            *((tr("Under way"),) if self.under_way else ()),
        )
        for place, title in enumerate(titles):
            self.tabs.setTabText(place, title)
        self.tabs.setAccessibleName(tr("The organisation's directory"))
        for part in self._lists:
            part.write_texts()
        self._table.setAccessibleName(tr("People"))
        if self.isVisible():
            self.refresh()

    def _on_open(self, one: object) -> None:
        """A person's role, team and entry in the directory."""
        if self._invites and isinstance(one, Colleague):
            PersonSheet(self.window(), self._desk, one).open()

    def _on_synced(self, _: object) -> None:
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Reads and shows everybody."""
        self._desk.ask(lambda book: (people(book), device_names(book)), self._show)
        self._refresh_list()

    def _refresh_list(self) -> None:
        """The list in sight reads anew."""
        shown = self.tabs.currentWidget()
        for part in self._lists:
            if part is shown:
                part.refresh()

    def _show(self, read: tuple[list[Colleague], DeviceNames]) -> None:
        colleagues, labels = read
        rows: list[tuple[object, list[Cell]]] = []
        for colleague in colleagues:
            waiting = [tr("{n} (waits)", n=labels.label(number)) for number in colleague.waiting]
            devices = ", ".join([*map(labels.label, colleague.devices), *waiting]) or tr("none yet")
            cells = [
                colleague.name or nameless(),
                term_label("role", colleague.role, language.code),
                colleague.phone,
                colleague.team,
                devices,
            ]
            rows.append((colleague, [Cell(text) for text in cells]))
        self._rows.show_rows(rows)
        self._table.choose_first()
        waits = sum(len(colleague.waiting) for colleague in colleagues)
        usual = tr(
            "An invited person appears with a device once they have joined and you have synced."
        )
        self._explain.setText(
            tr("New devices that wait to be vouched for: {n}. See Devices.", n=waits)
            if waits
            else usual
        )

    def _on_invite(self) -> None:
        InviteDialog(self, self._desk).open()


class InviteDialog(Dialog):
    """Asks for name and role, then shows the code as text and as QR."""

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        super().__init__(parent)
        self._desk = desk
        self._invited: Invited | None = None
        self.setWindowTitle(tr("Invite a person"))
        self.resize(WIDE, HIGH)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(3 * SPACE, 3 * SPACE, 3 * SPACE, 2 * SPACE)
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Fitting(inside), 1)
        form = QFormLayout()
        self._name, self._team, self._role = QLineEdit(), QLineEdit(), ChoiceBox()
        for role in INVITABLE:
            self._role.addItem(term_label("role", role, language.code), role)
        self._agency = QLineEdit()
        self._agency.setPlaceholderText(tr("of somebody who belongs to another organisation"))
        for text, widget in (
            (tr("Name"), self._name),
            (tr("Role"), self._role),
            (tr("Team"), self._team),
            (tr("Agency"), self._agency),
        ):
            widget.setAccessibleName(text)
            form.addRow(text, widget)
        layout.addLayout(form)
        self._problem = SaidLine()
        layout.addWidget(self._problem)
        self._picture = label()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(self._picture)
        self._code = label("", "code", wrap=True)
        self._code.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._code.hide()
        layout.addWidget(self._code)
        self._next = label("", "notice", wrap=True)
        self._next.hide()
        layout.addWidget(self._next)
        layout.addStretch()
        foot = WrappingRow()
        foot.addStretch()
        foot.addWidget(button(tr("Close"), self.reject))
        self._sheet = button(tr("Save as a sheet to print"), self._on_sheet)
        self._sheet.hide()
        foot.addWidget(self._sheet)
        self._copy = button(tr("Copy the code"), self._on_copy, "main", shortcut="Ctrl+Shift+C")
        self._copy.hide()
        foot.addWidget(self._copy)
        self._make = button(tr("Make the code"), self._on_make, "main")
        foot.addWidget(self._make)
        whole.addLayout(foot)
        self.keep_typed(desk, "invitation")

    def _on_make(self) -> None:
        name, role, team = (
            self._name.text().strip(),
            self._role.currentData(),
            self._team.text().strip(),
        )
        if not name:
            self._problem.failed(tr("Write the person's name."))
            return
        agency = self._agency.text().strip()
        self._desk.save(
            lambda casebook: invite_person(casebook, name, role, team, agency),
            self._show,
            self._refused,
            says=Said(
                words("{name} invited", name=name),
                lasting=words(
                    "A code that is not used runs out by itself; a device that has joined can be "
                    "taken off."
                ),
            ),
        )

    def _on_sheet(self) -> None:
        """The sheet for the invited person, as a PDF."""
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Invitation"), "invitation.pdf", "PDF (*.pdf)"
        )
        if name and self._invited:
            who, invited, code = self._name.text().strip(), self._invited, language.code
            work = partial(
                print_invitation, invited=invited, name=who, path=Path(name), language=code
            )
            self._desk.save(
                work,
                lambda _: self._problem.done(tr("Saved as {path}.", path=name)),
                self._refused,
                says=wrote_file(Path(name)),
            )

    def _refused(self, refusal: Refused) -> None:
        self._problem.failed(refusal)

    def _on_copy(self) -> None:
        """The code, to be pasted where it goes to its person."""
        if self._invited:
            QGuiApplication.clipboard().setText(self._invited.code)
            self._problem.done(tr("The code is on the clipboard for a minute."))

    def _show(self, invited: Invited) -> None:
        self._invited = invited
        if self.keeper:
            self.keeper.done()
        self._sheet.show()
        self._make.hide()
        self._problem.clear()
        self._copy.show()
        self._copy.setFocus()
        self._next.setText(
            tr(
                "What comes next: {who} starts Aftercare and types or scans this code. Once they "
                "have joined, sync here: they then appear under People with their device, and "
                "get to see their cases.",
                who=self._name.text().strip(),
            )
        )
        self._next.show()
        self._picture.setPixmap(code_picture(invited.code))
        self._code.setText(invited.code)
        self._code.show()
        self.resize(self.width(), max(self.height(), HIGH_WITH_CODE))
        fit(self)
        self._desk.sync()
