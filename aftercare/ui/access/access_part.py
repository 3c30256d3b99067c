"""The part of a case that says who may open it, until when, and whose devices have erased it;
everything that changes that.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from aftercare.actions.access.break_glass import break_glass, standing_by
from aftercare.actions.access.grant_case import Access, access_of, withdraw_grant
from aftercare.actions.access.hand_over_case import (
    Erased,
    erasures,
    hand_overs_to_receive,
    receive_hand_over,
)
from aftercare.actions.caseload.dispose_case import (
    Retention,
    confirm_disposal,
    propose_disposal,
    retention,
    stop_disposal,
)
from aftercare.actions.recording.told import Said
from aftercare.actions.shared.device_names import DeviceNames, device_names
from aftercare.actions.shared.directory import Colleague, people
from aftercare.casework.local_time import since_1970
from aftercare.casework.vocabulary import term_label
from aftercare.casework.wording import words
from aftercare.store.casebook import Casebook
from aftercare.ui.access.reason_sheet import ReasonSheet
from aftercare.ui.case.case_read import CaseRead
from aftercare.ui.columns import Column, name_column, text_column
from aftercare.ui.desk import Desk
from aftercare.ui.language import language, tr
from aftercare.ui.parts import Cell, Rows, Table, button, label
from aftercare.ui.theme import SPACE
from aftercare.ui.value_text import nameless
from aftercare.ui.wrapping_row import WrappingRow
from sync.protocol.ids import format_id
from sync.protocol.roles import ROLES


class AccessRead(NamedTuple):
    """What the part shows of one case. `governs`: this person grants and withdraws here."""

    case: str
    me: str
    people: dict[str, Colleague]
    access: list[Access]
    erased: list[Erased]
    labels: DeviceNames
    standby: list[str]
    retention: Retention
    governs: bool
    to_receive: bool


def read_access(casebook: Casebook, case: str) -> AccessRead:
    """Reads it on the database's thread."""
    replica = casebook.certified()
    spaces = casebook.spaces_of(case)
    return AccessRead(
        case,
        format_id(replica.person),
        {person.person: person for person in people(casebook)},
        access_of(casebook, case),
        erasures(casebook, case),
        device_names(casebook),
        standing_by(casebook, case),
        retention(casebook, case),
        any(replica.may_grant(space) for space in spaces),
        any(row.case == case for row in hand_overs_to_receive(casebook)),
    )


class AccessPart(QWidget):
    """One row a person: what of the case they may open, how, until when."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._case = ""
        self._read: AccessRead | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, SPACE, 0, 0)
        head = WrappingRow()
        self._grant = button("", self._on_grant, "main")
        self._withdraw = button("", self._on_withdraw)
        self._hand_over = button("", self._on_hand_over)
        self._open = button("", self._on_break_glass)
        self._receive = button("", self._on_receive, "main")
        self._audit = button("", self._on_audit)
        self._buttons: tuple[QPushButton, ...] = (
            self._receive,
            self._grant,
            self._withdraw,
            self._hand_over,
            self._open,
            self._audit,
        )
        for key in self._buttons:
            head.addWidget(key)
        head.addStretch()
        layout.addLayout(head)
        self._note = label("", "notice", wrap=True)
        layout.addWidget(self._note)
        self._rows = Rows(5)
        self._table = Table(
            "",
            self._rows,
            [name_column(), Column(150, 1), text_column(2), Column(225, 4), Column(0, 3)],
            lambda _: self._on_grant(),
            kept="access",
            sorts=True,
        )
        layout.addWidget(self._table, 1)
        foot = QHBoxLayout()
        self._kept = label("", "quiet", wrap=True)
        foot.addWidget(self._kept, 1)
        self._dispose = button("", self._on_dispose, "danger")
        self._stop = button("", self._on_stop)
        foot.addWidget(self._stop)
        foot.addWidget(self._dispose)
        layout.addLayout(foot)
        self.setFocusProxy(self._table)
        self.clear()

    def write_texts(self) -> None:
        """All texts in the chosen language."""
        self._grant.setText(tr("Let somebody open it"))
        self._withdraw.setText(tr("Take access away"))
        self._hand_over.setText(tr("Hand over"))
        self._open.setText(tr("Open in an emergency"))
        self._receive.setText(tr("Confirm the hand-over"))
        self._audit.setText(tr("Audit"))
        self._stop.setText(tr("Stop the disposal"))
        self._rows.set_headings(tr("Person"), tr("Role"), tr("May open"), tr("How"), tr("Until"))
        self._table.setAccessibleName(tr("Who may open the case"))
        if self._read:
            self._show(self._read)

    def clear(self) -> None:
        """Nothing of a case stays in sight."""
        self._read = None
        self._rows.show_rows([])
        for part in (*self._buttons[:-1], self._note, self._dispose, self._stop):
            part.hide()  # what may be done here is known once it is read
        self._kept.setText("")

    def show_read(self, read: CaseRead) -> None:
        """Reads and shows who may open that case."""
        self._case = case = read.case
        self._desk.ask(lambda casebook: read_access(casebook, case), self._show)

    def _show(self, read: AccessRead) -> None:
        if read.case != self._case:
            return
        self._read = read
        order = list(dict.fromkeys(access.person for access in read.access))
        alike: dict[tuple[str, str, int], list[str]] = {}
        for access in read.access:
            if access.compartment != "audit":
                alike.setdefault((access.person, access.standing, access.until), []).append(
                    access.compartment
                )
        for access in read.access:
            if not any(person == access.person for person, _, _ in alike):
                alike[access.person, access.standing, access.until] = [access.compartment]
        rows: list[tuple[object, list[Cell]]] = []
        for (person, standing, ends), held in sorted(
            alike.items(), key=lambda item: order.index(item[0][0])
        ):
            known = read.people.get(person)
            name = (known.name if known else "") or nameless()
            parts = [term_label("compartment", compartment, language.code) for compartment in held]
            until = language.day(since_1970(ends)) if ends else ""
            role = term_label("role", known.role, language.code) if known else ""
            rows.append(
                (
                    person,
                    [
                        Cell(text)
                        for text in (
                            name,
                            role,
                            ", ".join(parts),
                            term_label("standing", standing, language.code),
                            until,
                        )
                    ],
                )
            )
        for device in sorted({(erased.person, erased.device) for erased in read.erased}):
            known = read.people.get(device[0])
            name = (known.name if known else "") or nameless()
            rows.append(
                (
                    None,
                    [
                        Cell(name),
                        Cell(""),
                        Cell(_erased(read.labels.get(device[1], ""))),
                        Cell(""),
                        Cell(""),
                    ],
                )
            )
        self._rows.show_rows(rows)
        self._table.choose_first()
        for control in (self._grant, self._withdraw, self._hand_over):
            control.setVisible(read.governs)
        self._open.setVisible(bool(read.standby))
        self._receive.setVisible(read.to_receive)
        self._show_notes(read)

    def _show_notes(self, read: AccessRead) -> None:
        standby = ", ".join(
            term_label("compartment", compartment, language.code) for compartment in read.standby
        )
        self._note.setText(
            tr(
                "You are on standby for: {parts}. What is in it is not on this laptop.",
                parts=standby,
            )
        )
        self._note.setVisible(bool(read.standby))
        kept = read.retention
        texts = []
        if kept.until:
            texts.append(
                tr("Records are kept until {day}.", day=language.day(kept.until.isoformat()))
            )
        texts += [tr("Legal hold: {by}.", by=authority) for authority in kept.holds]
        if kept.proposer:
            name = read.people[kept.proposer].name if kept.proposer in read.people else nameless()
            texts.append(tr("{who} proposes to dispose of the records.", who=name))
        if kept.pending:
            texts.append(tr("Decided here; it takes effect at the next sync."))
        self._kept.setText(" ".join(texts))
        over = bool(kept.until and kept.until <= date.today() and not kept.holds)
        self._dispose.setVisible(
            read.governs and over and kept.proposer != read.me and not kept.pending
        )
        self._dispose.setText(
            tr("Confirm the disposal") if kept.proposer else tr("Propose disposal")
        )
        self._stop.setVisible(read.governs and bool(kept.proposer) and not kept.pending)

    def _person(self) -> str:
        chosen = self._table.chosen()
        return chosen if isinstance(chosen, str) else ""

    def _save(self, work: Callable[[Casebook], object], sheet: ReasonSheet, says: Said) -> None:
        self._desk.save(work, sheet.done_with, sheet.show_refusal, says=says)

    def _on_grant(self) -> None:
        from aftercare.ui.access.grant_sheet import GrantSheet

        if self._read and self._read.governs:
            GrantSheet(
                self.window(),
                self._desk,
                self._case,
                list(self._read.people.values()),
                self._person(),
            ).open()

    def _on_hand_over(self) -> None:
        from aftercare.ui.access.hand_over_sheet import HandOverSheet

        if self._read:
            leads = {access.person for access in self._read.access if access.standing == "lead"}
            able = (person for person in self._read.people.values() if ROLES[person.role].opens)
            case, candidates = (
                self._case,
                [colleague for colleague in able if colleague.person not in leads],
            )
            HandOverSheet.ask_for(self.window(), self._desk, [case], candidates)

    def _on_withdraw(self) -> None:
        person, case = self._person(), self._case
        known = self._read.people.get(person) if self._read else None
        if not known:
            return
        title = tr("Take access from {who}", who=known.name or nameless())
        explain = tr(
            "A new key begins for everything written from now on, and their laptop erases "
            "its copy at its next sync."
        )
        do = tr("Take access away")

        def given(reason: str, sheet: ReasonSheet) -> None:
            said = Said(
                words("Access taken from {who}", who=known.name or nameless()),
                once_sent=words("It has been sent: grant the access anew under Access."),
                case=case,
                whom=person,
            )
            self._save(
                lambda casebook: withdraw_grant(casebook, case, person, reason=reason), sheet, said
            )

        ReasonSheet(self.window(), title, explain, do, given).keep_typed(
            self._desk, "withdraw", case, person
        ).open()

    def _on_break_glass(self) -> None:
        case = self._case
        explain = tr(
            "What you are on standby for opens at the next sync, for eight hours. The lead "
            "and the supervisor are told."
        )

        def given(reason: str, sheet: ReasonSheet) -> None:
            def work(casebook: Casebook) -> None:
                break_glass(casebook, case, reason)

            told = words("The lead worker and the supervisor are told, and it is in the audit.")
            self._save(work, sheet, Said(words("Opened in an emergency"), lasting=told))
            self._desk.sync()

        title = tr("Open in an emergency")
        ReasonSheet(self.window(), title, explain, title, given).keep_typed(
            self._desk, "emergency", case
        ).open()

    def _on_receive(self) -> None:
        case = self._case
        self._desk.save(
            lambda casebook: receive_hand_over(casebook, case), says=words("Hand-over received")
        )

    def _on_audit(self) -> None:
        from aftercare.ui.audit.audit_page import AuditSheet

        AuditSheet(self.window(), self._desk, self._case).open()

    def _on_dispose(self) -> None:
        read, case = self._read, self._case
        if not read:
            return
        if read.retention.proposer:
            explain = tr(
                "Keys and records of this case are destroyed on every laptop and on the "
                "server. It cannot be undone."
            )
            title = do = tr("Confirm the disposal")
            said = Said(
                words("Disposal confirmed"),
                once_sent=words("It has been sent: the records are being destroyed everywhere."),
                case=case,
            )
        else:
            explain = tr(
                "Somebody else who leads or supervises the case must confirm it. Until then "
                "nothing changes."
            )
            title = do = tr("Propose disposal")
            said = Said(
                words("Disposal proposed"),
                once_sent=words("It has been sent: stop the disposal under Access."),
                case=case,
            )

        def given(reason: str, sheet: ReasonSheet) -> None:
            self._save(
                lambda book: (confirm_disposal if read.retention.proposer else propose_disposal)(
                    book, case, reason
                ),
                sheet,
                said,
            )

        ReasonSheet(self.window(), title, explain, do, given).keep_typed(
            self._desk, "disposal", case
        ).open()

    def _on_stop(self) -> None:
        case = self._case
        explain = tr("The proposal is taken back, and the records stay.")

        def given(reason: str, sheet: ReasonSheet) -> None:
            said = Said(
                words("Disposal stopped"),
                once_sent=words("It has been sent: propose the disposal anew under Access."),
                case=case,
            )
            self._save(lambda casebook: stop_disposal(casebook, case, reason), sheet, said)

        title = tr("Stop the disposal")
        ReasonSheet(self.window(), title, explain, title, given).keep_typed(
            self._desk, "stop disposal", case
        ).open()


def _erased(device: str) -> str:
    """That a copy is erased, on the device that somebody gave this name."""
    return tr("copy erased on “{device}”", device=device) if device else tr("copy erased")
