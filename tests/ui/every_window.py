"""Every dialog and page that the program has, each with a way to make it, and what is wrong with how one lies on a screen."""

from datetime import datetime, timedelta
from pathlib import Path

import openpyxl
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from aftercare.actions.access.hand_over_case import Standing
from aftercare.actions.access.late_entries import Fate, LateChange, LateEntry
from aftercare.actions.caseload.agenda import Appointment
from aftercare.actions.caseload.conflicts import Conflict, ShownVersion, all_conflicts
from aftercare.actions.caseload.find_clients import find_clients
from aftercare.actions.exchange.quarantine import REASONS, SetAside
from aftercare.actions.joining.change_passphrase import Known
from aftercare.actions.joining.devices import DeviceLine
from aftercare.actions.joining.join import Joined
from aftercare.actions.joining.old_copy import OtherCopy
from aftercare.actions.joining.settle_roster import Said
from aftercare.actions.joining.vouch_for_device import WaitingDevice
from aftercare.actions.program.repair import Lost, Repaired
from aftercare.actions.recording.agency_forms import FormLine, read_form_file
from aftercare.actions.recording.comment import Remark
from aftercare.actions.recording.likeness import Like
from aftercare.actions.shared.directory import names_by_person, people
from aftercare.actions.shared.telephone import Callee
from aftercare.casework.contradictions import Contradiction
from aftercare.casework.wording import as_written, words
from aftercare.store.drafts import Draft
from aftercare.store.kept_values import CheckOut
from aftercare.store.vault import Argon2Cost
from aftercare.ui.about.about_sheet import AboutSheet
from aftercare.ui.access.grant_sheet import GrantSheet
from aftercare.ui.access.hand_over_sheet import Caseload, HandOverSheet, Led
from aftercare.ui.access.reason_sheet import ReasonSheet
from aftercare.ui.agency_forms.fill_sheet import ChooseForm, FillSheet, Opened
from aftercare.ui.agenda.planned_time_sheet import PlannedTimeSheet
from aftercare.ui.agenda.print_route_sheet import PrintRouteSheet
from aftercare.ui.appearance import Appearance
from aftercare.ui.audit.audit_page import AuditSheet
from aftercare.ui.case.attachment_sheet import AttachmentSheet
from aftercare.ui.case.comment_sheet import CommentSheet
from aftercare.ui.case.field_history import FieldHistory
from aftercare.ui.case.move_sheet import MoveSheet
from aftercare.ui.caseload.new_case import NewCase
from aftercare.ui.commands.keys_sheet import KeysSheet
from aftercare.ui.conflicts.other_sheets import (
    ContradictionSheet,
    LateSheet,
    QuestionSheet,
    SetAsideSheet,
)
from aftercare.ui.conflicts.settle_sheet import SettleSheet
from aftercare.ui.desk import Waiting
from aftercare.ui.diagnostics.diagnostics_sheet import DiagnosticsSheet
from aftercare.ui.exchange.export_sheet import ExportSheet
from aftercare.ui.exchange.import_sheet import ImportSheet
from aftercare.ui.forms.draft_sheet import DraftSheet
from aftercare.ui.forms.like_sheet import LikeSheet
from aftercare.ui.forms.record_form import Opening, RecordForm
from aftercare.ui.open_file import ReadSheet
from aftercare.ui.passphrase_sheet import PassphraseSheet
from aftercare.ui.people.people_page import InviteDialog
from aftercare.ui.people.person_sheet import PersonSheet
from aftercare.ui.people.rename_sheet import RenameSheet
from aftercare.ui.people.server_list import AddToServerSheet, ServerCodeShown, TakeFromServerSheet
from aftercare.ui.people.under_way_list import StatementsSheet
from aftercare.ui.people.word_list import WordSheet
from aftercare.ui.practice.practice_sheet import PracticeSheet
from aftercare.ui.quick_add import QuickAdd
from aftercare.ui.safety.check_out_sheet import CheckOutSheet
from aftercare.ui.safety.leave_sheet import LeaveSheet
from aftercare.ui.safety.telephone_now import TelephoneNow
from aftercare.ui.screen import room
from aftercare.ui.settings_sheet import SettingsSheet
from aftercare.ui.start.code_step import CodeStep
from aftercare.ui.start.first_start import FirstStart
from aftercare.ui.start.name_step import NameStep
from aftercare.ui.start.passphrase_step import PassphraseStep
from aftercare.ui.start.recovery_step import RecoveryStep
from aftercare.ui.start.repaired_page import RepairedPage
from aftercare.ui.start.unlock_page import UnlockPage
from aftercare.ui.start.welcome_step import WelcomeStep
from aftercare.ui.sync_panel.copy_sheet import CopySheet
from aftercare.ui.sync_panel.panel import SyncPanel
from aftercare.ui.sync_panel.proxy_sheet import ProxySheet
from aftercare.ui.sync_panel.server_code_sheet import ServerCodeSheet
from aftercare.ui.updates.update_sheet import UpdateSheet
from aftercare.ui.vouching.vouch_sheet import VouchSheet
from aftercare.ui.vouching.waiting_page import RecoverySheetSheet, WaitingPage
from sync.replica.proxies import ProxySetting

LONG = "Klien tinggal bersama ibu saudaranya di Kajang dan bekerja di bengkel pada waktu pagi. " * 6
NUMBER = "123 456 789 012"
NOT_MADE = {  # with the reason
    "Dialog": "what the others are made from",
    "Sheet": "what the others are made from",
}
NOTHING = lambda *_, **__: None


class Material:
    """What the dialogs are about, read from an open casebook."""

    def __init__(self, casebook, case: str, folder: Path) -> None:
        self.case, self.folder = case, folder
        self.names, self.people = names_by_person(casebook), people(casebook)
        self.rows = {row.kind: row for row in casebook.records.read(case=case)}
        self.conflict = all_conflicts(casebook)[0]
        self.clients = find_clients(casebook, datetime.now().astimezone())
        self.openings = {
            kind: Opening(casebook, case, kind, "", {})
            for kind in ("visit", "placement", "assessment")
        }
        self.opened = Opened(
            FormLine("0", "f", "1", "Borang", offered=True),
            _form(folder),
            {},
            "",
            None,
            {"assessor": "", "conclusion": ""},
        )
        self.file = folder / "exchange.aftercare"
        self.file.write_bytes(b"0" * 2000)
        at = "2026-11-02T10:00:00+08:00"
        visit = self.rows["visit"]
        versions = [
            ShownVersion(f"{n}", LONG + str(n), person, name, at, n, LONG)
            for n, (person, name) in self._two()
        ]
        self.prose = Conflict(visit, "observations", tuple(versions), LONG)
        self.removed = Conflict(visit, "_removed")

    def _two(self):
        return enumerate(list(self.names.items())[:2], 1)

    def all(self, window, desk):
        """Makes each dialog in turn: pairs of a name and what makes it."""
        case, row, names, me = self.case, self.rows["visit"], self.names, self.people[0]
        back = datetime.now().astimezone() + timedelta(hours=1)
        late = LateChange("visit", b"0" * 16, 0, {"observations": LONG, "place": "Kajang"}, ())
        entry = LateEntry(
            case, "care", b"", 2, 7, "Siti", False, Fate.HELD, True, False, "", (late,)
        )
        device = WaitingDevice(4, "4", me.person, "Siti", NUMBER, own=True, may=True, vouched=())
        wait = Waiting(12, 4_000_000, 1)
        yield AboutSheet, lambda: AboutSheet(window)
        yield GrantSheet, lambda: GrantSheet(window, desk, case, self.people, me.person)
        standing = Standing([row] * 3, [row] * 2, [row] * 2)
        load = Caseload(me.person, me.name, [Led(case, LONG[:60], standing)] * 12)
        yield HandOverSheet, lambda: HandOverSheet(window, desk, [case], self.people, load)
        yield ReasonSheet, lambda: ReasonSheet(window, "Aduan", LONG, "Hantar", NOTHING, kept="")
        yield ChooseForm, lambda: ChooseForm(window, desk, case, [self.opened.line] * 12)
        yield FillSheet, lambda: FillSheet(window, desk, case, self.opened)
        yield AuditSheet, lambda: AuditSheet(window, desk, case)
        yield AttachmentSheet, lambda: AttachmentSheet(window, desk, row)
        yield CommentSheet, lambda: CommentSheet(window, desk, row, names)
        yield FieldHistory, lambda: FieldHistory(window, desk, row, names)
        yield NewCase, lambda: NewCase(window, desk, NOTHING)
        told = Contradiction(
            case, "two_works", (row.id, row.id), words("{p0} wrote this differently."), (me.person,)
        )
        yield (
            ContradictionSheet,
            lambda: ContradictionSheet(window, desk, told, "Encik A", names, NOTHING),
        )
        yield MoveSheet, lambda: MoveSheet(window, desk, row, [])
        yield LateSheet, lambda: LateSheet(window, desk, entry, "Encik A", names)
        asked = Remark(row, me.person, me.person, "", LONG, open=True)
        yield QuestionSheet, lambda: QuestionSheet(window, desk, asked, "Encik A", names, NOTHING)
        siti, called = as_written("Siti"), as_written(LONG[:60])
        aside = SetAside("1:2:3", siti, case, "", REASONS[""], None, called)
        yield SetAsideSheet, lambda: SetAsideSheet(window, desk, aside)
        for conflict in (self.conflict, self.prose, self.removed):
            yield (
                SettleSheet,
                lambda conflict=conflict: SettleSheet(window, desk, conflict, "Encik A", names),
            )
        yield DiagnosticsSheet, lambda: DiagnosticsSheet(window, window.folder, desk)
        yield ExportSheet, lambda: ExportSheet(window, desk)
        yield ImportSheet, lambda: ImportSheet(window, desk)
        likes = [Like(row, "Encik A", "Kajang, 1990", sure=True)] * 12
        yield LikeSheet, lambda: LikeSheet(window, "client", likes, NOTHING, NOTHING)
        kept = Draft("k", "visit", case, "", {"observations": LONG}, 1_790_000_000)
        yield DraftSheet, lambda: DraftSheet(window, [kept] * 3, NOTHING, NOTHING)
        for opening in self.openings.values():
            yield RecordForm, lambda opening=opening: RecordForm(window, desk, opening, NOTHING)
        yield ReadSheet, lambda: ReadSheet(window, desk, self.file)
        for recovered in (False, True):
            known = Known(["siti"], Argon2Cost(), recovered)
            yield PassphraseSheet, lambda known=known: PassphraseSheet(window, desk, known)
        yield InviteDialog, lambda: InviteDialog(window, desk)
        yield PersonSheet, lambda: PersonSheet(window, desk, me)
        lines = ("https://aftercare.demo.org", "https://second.example.org")
        yield (
            AddToServerSheet,
            lambda: AddToServerSheet(window, desk, "Alamat", LONG, lines, NOTHING),
        )
        yield ServerCodeShown, lambda: ServerCodeShown(window, "ABCD-EFGH-" * 20)
        yield TakeFromServerSheet, lambda: TakeFromServerSheet(window, desk, "address", lines[0])
        yield WordSheet, lambda: WordSheet(window, desk, None)
        yield PracticeSheet, lambda: PracticeSheet(window)
        yield QuickAdd, lambda: QuickAdd(window, self.clients, NOTHING)
        yield CheckOutSheet, lambda: CheckOutSheet(window, desk, NOTHING)
        visit = Appointment(row.id, case, LONG[:60], "26/0001", "Kajang", "home", back, 60, False)
        yield PlannedTimeSheet, lambda: PlannedTimeSheet(window, desk, visit, NOTHING)
        yield PrintRouteSheet, lambda: PrintRouteSheet(window, desk, back.date())
        callees = [
            Callee("Puan Lim binti Abdullah", "+60 12-345 6789", "supervisor"),
            Callee("Siti", "", "lead"),
        ] * 2
        yield TelephoneNow, lambda: TelephoneNow(window, callees)
        out = CheckOut("Kajang", back, "Puan Lim, +60 12-345 6789", back)
        yield LeaveSheet, lambda: LeaveSheet(window, out, NOTHING, NOTHING)
        acts = window.shell.acts
        yield KeysSheet, lambda: KeysSheet(window, acts.commands, acts.commands)
        yield (
            SettingsSheet,
            lambda: SettingsSheet(window, Appearance("light", 100, "en"), NOTHING, NOTHING),
        )
        yield CopySheet, lambda: CopySheet(window, desk, OtherCopy(12))
        yield CopySheet, lambda: CopySheet(window, desk, OtherCopy(12, asked=True, number=NUMBER))
        yield SyncPanel, lambda: SyncPanel(window, desk, wait)
        yield SyncPanel, lambda: _failed(SyncPanel(window, desk, wait))
        for how in ("system", "pac", "manual"):
            yield (
                ProxySheet,
                lambda how=how: ProxySheet(
                    window, ProxySetting(how, "proxy.example.org:8080"), NOTHING
                ),
            )
        yield ServerCodeSheet, lambda: ServerCodeSheet(window, desk)
        yield UpdateSheet, lambda: UpdateSheet(window)
        yield VouchSheet, lambda: VouchSheet(window, desk, device)
        named = DeviceLine(
            7,
            "",
            "Puan Lim binti Abdullah",
            0,
            "",
            False,
            0,
            called="Pejabat Kangar",
            label="7 “Pejabat Kangar”",
        )
        for administers in (True, False):
            yield (
                RenameSheet,
                lambda administers=administers: RenameSheet(
                    window, desk, named, administers=administers
                ),
            )
        device_of, may_not = (
            words("device {device} ({who})", device=7, who="Puan Lim"),
            words("device {device} is taken off", device=9),
        )
        yield (
            StatementsSheet,
            lambda: StatementsSheet(window, desk, [Said(device_of, False, may_not)] * 12),
        )
        yield RecoverySheetSheet, lambda: RecoverySheetSheet(window, desk)


def _failed(panel):
    panel._on_failed(OtherCopy(12, asked=True, number=NUMBER))
    return panel


def _form(folder: Path):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "survey"
    sheet.append(["type", "name", "label", "required"])
    for place in range(12):
        sheet.append(
            [
                "text",
                f"q{place}",
                f"Soalan {place}: bagaimana keadaan klien dan keluarganya?",
                "yes",
            ]
        )
    sheet.append(["select_one yn", "well", "Adakah klien sihat?", ""])
    choices = book.create_sheet("choices")
    choices.append(["list_name", "name", "label"])
    for name in ("ya", "tidak"):
        choices.append(["yn", name, name])
    book.save(folder / "form.xlsx")
    return read_form_file(folder / "form.xlsx")[1]


def start_pages(folder: Path, desk):
    """What stands in the window while no casebook is open, or while the device waits: pairs of a class and what makes it."""
    nowhere = folder / "nowhere"
    yield UnlockPage, lambda: UnlockPage(folder)
    yield UnlockPage, lambda: _told(UnlockPage(folder, recovery=True))
    for place, step in enumerate((WelcomeStep, CodeStep, NameStep, PassphraseStep)):
        yield (
            step,
            lambda place=place: _at(FirstStart(nowhere, Appearance("light", 100, "en")), place),
        )
    joined = Joined(0, "ABCDE-FGHIJ-KLMNO-PQRST-UVWXY-ABCDE")
    yield RecoveryStep, lambda: _joined(FirstStart(nowhere, Appearance("light", 100, "en")), joined)
    lost = [Lost("Encik A", "visit", "0", "2026-11-02", 3, comes=False)] * 30
    done = Repaired(folder, folder / "damaged", [words("Nothing was changed.")], lost)
    yield RepairedPage, lambda: RepairedPage(done)
    yield WaitingPage, lambda: WaitingPage(desk, NUMBER)


def _told(page):
    page._tell(OtherCopy(12, asked=True, number=NUMBER))
    page.repair.show()
    return page


def _at(page, place):
    page._place = place
    page.write_texts()
    page.step.show_refusal(OtherCopy(12))
    return page


def _joined(page, joined):
    page.typed.joined = joined
    page.write_texts()
    return page


# -- what is wrong with how it lies ----------------------------------------------------------------


def troubles(window: QWidget) -> list[str]:
    """What of a shown window is outside the screen, cannot be reached, lies over something else, or is cut off."""
    found = []
    inner, free = window.geometry(), room(window)
    if not free.contains(inner):
        found.append(f"the window, {inner.getRect()}, is not within {free.getRect()}")
    shown = [
        one for one in window.findChildren(QWidget) if one.isVisible() and one.window() is window
    ]
    buttons = [one for one in shown if isinstance(one, QPushButton | QCheckBox)]
    for one in buttons:
        if one.width() and _side(one):
            found += [f"“{_name(one)}” {why}" for why in _unreached(one)]
    return found + _overlaps(shown) + _cut(shown)


def _side(one: QWidget) -> bool:
    """Not in a bar that is folded away."""
    up = one.parentWidget()
    while up and not up.isWindow():
        if up.width() == 0:
            return False
        up = up.parentWidget()
    return True


def _unreached(one: QWidget) -> list[str]:
    areas = [up for up in _ancestors(one) if isinstance(up, QAbstractScrollArea)]
    if areas and one.isEnabled() and one.focusPolicy().value:
        one.setFocus()
        QApplication.processEvents()
    if one.visibleRegion().boundingRect().contains(one.rect()):
        return []
    if not areas:
        return ["is out of sight, and nothing scrolls"]
    if not (one.isEnabled() and one.focusPolicy().value):  # the mouse gets there
        inside = areas[0].widget() if hasattr(areas[0], "widget") else None
        whole = inside is None or inside.rect().contains(
            one.rect().translated(one.mapTo(inside, one.rect().topLeft()))
        )
        return [] if whole else ["cannot be scrolled into sight"]
    seen = one.visibleRegion().boundingRect()
    return [f"has the focus, and {seen.getRect()} of {one.rect().getRect()} is in sight"]


def _ancestors(one: QWidget):
    up = one.parentWidget()
    while up and not up.isWindow():
        yield up
        up = up.parentWidget()


def _overlaps(shown: list[QWidget]) -> list[str]:
    """Texts, fields and buttons of one parent that lie over each other."""
    found, by_parent = [], {}
    for one in shown:
        if (
            isinstance(one, QLabel | QAbstractButton | QLineEdit | QAbstractScrollArea)
            and not one.size().isEmpty()
        ):
            by_parent.setdefault(one.parentWidget(), []).append(one)
    for parent, some in by_parent.items():
        if not parent.layout():
            continue
        for place, one in enumerate(some):
            for other in some[place + 1 :]:
                both = one.geometry().intersected(other.geometry())
                if both.width() > 1 and both.height() > 1:
                    found.append(
                        f"“{_name(one)}” and “{_name(other)}” lie over each other by {both.size().toTuple()}"
                    )
    return found


def _cut(shown: list[QWidget]) -> list[str]:
    """Texts in more lines than there is room for, and fields for prose that show less than two."""
    low = [
        f"“{_name(one)}” is {one.height()} high"
        for one in shown
        if isinstance(one, QPlainTextEdit)
        and one.viewport().height() < 2 * one.fontMetrics().lineSpacing()
    ]
    return low + [
        f"“{_name(one)}” is cut off: {one.height()} of {one.heightForWidth(one.width())}"
        for one in shown
        if isinstance(one, QLabel)
        and one.wordWrap()
        and one.text()
        and one.height() + one.fontMetrics().descent() < one.heightForWidth(one.width())
    ]


def _name(one: QWidget) -> str:
    text = getattr(one, "text", lambda: "")() or one.accessibleName()
    return f"{text[:40] or type(one).__name__}"
