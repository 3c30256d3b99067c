"""The window: navigation, search, sync badge and lock around the screens; or the start page while nothing is open."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from aftercare.actions.check_out import keep_check_out, open_check_out
from aftercare.actions.list_cases import list_cases
from aftercare.casework.refusal import Refused
from aftercare.store.casebook import Casebook
from aftercare.ui.appearance import Appearance, keep_appearance, read_appearance
from aftercare.ui.desk import Desk
from aftercare.ui.language import language, tr
from aftercare.ui.parts import button, label
from aftercare.ui.safety.watch import Watch
from aftercare.ui.start.start_page import StartPage
from aftercare.ui.theme import SPACE, WIDEST_SIDE, Colours, scaled

if TYPE_CHECKING:
    from aftercare.ui.today.day_plan import DueLine

IDLE_LOCK = 15 * 60 * 1000  # ms without a key or the mouse
SIDE_WIDTH = 210
HIDE = Qt.Key.Key_F9  # one key hides everything
EDITED = {  # what a rule is about, where its record itself is to be written on
    "signal": "signal",
    "safety_plan": "signal",
    "consent_ending": "consent",
    "referral": "referral",
    "rights_request": "rights_request",
}


class MainWindow(QMainWindow):
    """The application's window. Signals of its desk are heard here; it is made anew at each unlock."""

    def __init__(self, folder: Path, colours: Colours) -> None:
        super().__init__()
        self.folder, self._colours = folder, colours
        self.desk: Desk | None = None
        self.shell: Shell | None = None
        self.watch = Watch(self)
        self.watch.changed.connect(self._keep_watch)
        self.setWindowTitle("Aftercare")
        self.setMinimumSize(960, 600)
        self.resize(1280, 720)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE_LOCK)
        self._idle.timeout.connect(self.lock)
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
        self.lock()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove) and self.desk:
            self._idle.start()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == HIDE and self.desk:
            self.hide_quickly()  # a shortcut would not be heard over an open form
            return True
        return super().eventFilter(watched, event)

    def hide_quickly(self) -> None:
        """One key: what is typed stays as a draft, the casebook is closed, and the window goes out of sight."""
        self.lock()
        self.showMinimized()

    def settle_appearance(self, appearance: Appearance) -> None:
        """Takes over language, colours and text size at once."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self._colours = appearance.apply(application)
        keep_appearance(self.folder, appearance)
        if self.desk and self.shell:
            self._show_shell(self.shell.role)

    def lock(self) -> None:
        """Closes the casebook, so that no key is left in memory here, and asks for the passphrase."""
        self._idle.stop()
        for dialog in self.findChildren(QDialog):
            dialog.close()
        if self.desk:
            self.desk.close()
            self.desk = None
        self.shell = None
        start = StartPage(self.folder)
        start.opened.connect(self.open_casebook)
        self.setCentralWidget(start)
        QTimer.singleShot(0, start.setFocus)

    def open_casebook(self, casebook: Casebook) -> None:
        """Shows the screens over an open casebook."""
        certified = casebook.enrolled() is not None
        role = casebook.certified().roster.role(casebook.certified().person) if certified else ""
        self.desk = Desk(casebook)
        self.desk.refused.connect(self._on_refused)
        if certified:
            self._show_shell(role)
        else:
            self._show_waiting()
        if certified and self.watch.unkept:
            self._keep_watch()
        elif certified:
            self.watch.begin(open_check_out(casebook))
        self.desk.begin_syncing()
        self._idle.start()

    def _keep_watch(self) -> None:
        """What was answered to the alarm, maybe while locked, is kept."""
        if self.desk and self.watch.unkept:
            self.watch.unkept, out = False, self.watch.out
            self.desk.ask(lambda casebook: keep_check_out(casebook, out))

    def _show_shell(self, role: str) -> None:
        assert self.desk
        self.shell = Shell(self.desk, self._colours, role, self)
        self.setCentralWidget(self.shell)
        self.shell.go(self.shell.first)

    def _show_waiting(self) -> None:
        """Until an administrator's device has certified this one."""
        assert self.desk
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.addStretch()
        layout.addWidget(label(tr("Waiting for your administrator"), "title"))
        layout.addWidget(
            label(
                tr("This computer has asked to join. Once your administrator has synced, press the button below."), wrap=True
            )
        )
        self._waiting_error = label("", "error", wrap=True)
        layout.addWidget(self._waiting_error)
        layout.addWidget(button(tr("Check again"), self.desk.sync, "main"))
        layout.addStretch()
        layout.setContentsMargins(200, 0, 200, 0)
        desk = self.desk
        desk.sync_failed.connect(lambda refusal: self._waiting_error.setText(refusal.say(language.code)))
        desk.synced.connect(lambda _: self._after_certified())
        self.setCentralWidget(page)

    def _after_certified(self) -> None:
        if self.shell is None and self.desk:
            self.desk.ask(lambda book: book.certified().roster.role(book.certified().person), self._show_shell)

    def _on_refused(self, refusal: Refused) -> None:
        dialog = QDialog(self)
        dialog.setWindowTitle(tr("That did not work"))
        layout = QVBoxLayout(dialog)
        layout.setContentsMargins(3 * SPACE, 3 * SPACE, 3 * SPACE, 2 * SPACE)
        for text in (refusal.happened, refusal.safe, refusal.do):
            layout.addWidget(label(text.say(language.code), wrap=True))
        layout.addWidget(button(tr("Close"), dialog.accept, "main"))
        dialog.setMinimumWidth(420)
        dialog.open()

    def closeEvent(self, event: QCloseEvent) -> None:
        for dialog in self.findChildren(QDialog):
            dialog.close()
        if self.desk:
            self.desk.close()
            self.desk = None
        super().closeEvent(event)


class Shell(QWidget):
    """Navigation and screens over an open casebook."""

    def __init__(self, desk: Desk, colours: Colours, role: str, window: MainWindow) -> None:
        super().__init__()
        self.role, self._window = role, window
        from aftercare.ui.agenda.agenda_page import AgendaPage
        from aftercare.ui.case.case_page import CasePage
        from aftercare.ui.caseload.caseload_page import CaseloadPage
        from aftercare.ui.conflicts.conflicts_page import ConflictsPage
        from aftercare.ui.people.people_page import PeoplePage
        from aftercare.ui.saved_bar import SavedBar
        from aftercare.ui.sync_panel.panel import SyncBadge
        from aftercare.ui.today.today_page import TodayPage

        self.desk = desk
        self.case = CasePage(desk, colours, lambda: self.go("caseload"))
        self.today = TodayPage(desk, colours, self._act_on, self.open_case, self._show_brief)
        self.caseload = CaseloadPage(desk, colours, self.open_case, self._new_case)
        self.agenda = AgendaPage(desk, colours, self.open_case)
        self.conflicts = ConflictsPage(desk, self.open_case)
        self.people = PeoplePage(desk, invites=role == "administrator")
        self._pages: dict[str, TodayPage | AgendaPage | CaseloadPage | ConflictsPage | PeoplePage | CasePage] = {
            "today": self.today,
            "caseload": self.caseload,
            "agenda": self.agenda,
            "conflicts": self.conflicts,
            "people": self.people,
            "case": self.case,
        }
        self.first = "people" if role == "administrator" else "today"
        self._stack = QStackedWidget()
        for page in self._pages.values():
            self._stack.addWidget(page)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.badge = SyncBadge(desk)
        layout.addWidget(self._make_side(role))
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._stack, 1)
        self.saved_bar = SavedBar(desk)
        right.addWidget(self.saved_bar)
        layout.addLayout(right, 1)
        QShortcut(QKeySequence("Ctrl+Shift+A"), self, self._on_quick_add)
        QShortcut(QKeySequence("Ctrl+K"), self, self._search.setFocus)
        QShortcut(QKeySequence("Ctrl+Shift+S"), self, self.badge.open_panel)
        window.watch.changed.connect(self._show_out)
        desk.changed.connect(self.refresh)
        language.changed.connect(self.write_texts)
        self.write_texts()

    def _make_side(self, role: str) -> QWidget:
        side = QWidget()
        side.setProperty("role", "side")
        side.setFixedWidth(min(scaled(SIDE_WIDTH), WIDEST_SIDE))
        layout = QVBoxLayout(side)
        layout.setContentsMargins(SPACE + 4, 2 * SPACE, SPACE + 4, 2 * SPACE)
        layout.setSpacing(SPACE // 2)
        name = label("Aftercare", "heading")
        layout.addWidget(name)
        layout.addSpacing(SPACE)
        self._search = QLineEdit()
        self._search.returnPressed.connect(self._on_search)
        layout.addWidget(self._search)
        layout.addSpacing(SPACE)
        self._links: dict[str, QPushButton] = {}
        names = ["people"] if role == "administrator" else ["today", "caseload", "agenda", "conflicts", "people"]
        for place, page in enumerate(names, 1):
            link = button("", partial(self.go, page))
            link.setCheckable(True)
            link.setShortcut(f"Ctrl+{place}")
            layout.addWidget(link)
            self._links[page] = link
        layout.addStretch()
        self._role: QLabel = label("")
        self._role.setProperty("vocabulary", role)
        layout.addWidget(self._role)
        layout.addWidget(self.badge)
        self._out = button("", self._on_out, shortcut="Ctrl+G")
        self._out.setVisible(role != "administrator")
        layout.addWidget(self._out)
        self._settings = button("", self._on_settings)
        layout.addWidget(self._settings)
        self._lock = button("", self._window.lock, shortcut="Ctrl+L")
        layout.addWidget(self._lock)
        return side

    def write_texts(self) -> None:
        """All texts in the chosen language, on every screen."""
        titles = {
            "today": tr("Today"),
            "caseload": tr("Caseload"),
            "agenda": tr("Agenda"),
            "conflicts": tr("Conflicts"),
            "people": tr("People"),
        }
        for place, (page, link) in enumerate(self._links.items(), 1):
            link.setText(titles[page])
            link.setAccessibleName(titles[page])
            link.setShortcut(f"Ctrl+{place}")
            link.setToolTip(f"Ctrl+{place}")
        self._search.setPlaceholderText(tr("Search (Ctrl+K)"))
        self._search.setAccessibleName(tr("Search everything written"))
        from aftercare.casework.vocabulary import term_label

        self._role.setText(term_label("role", str(self._role.property("vocabulary")), language.code))
        self._settings.setText(tr("Language and display"))
        self._settings.setAccessibleName(tr("Language and display"))
        self._show_out()
        self._lock.setText(tr("Lock (Ctrl+L)"))
        self._lock.setAccessibleName(tr("Lock"))
        self._lock.setShortcut("Ctrl+L")
        self.badge.refresh()
        self.saved_bar.write_texts()
        for shown in self._pages.values():
            shown.write_texts()

    def _show_out(self) -> None:
        """Whether the worker is out, and until when."""
        text = self._window.watch.text()
        self._out.setText(text)
        self._out.setAccessibleName(text)
        self._out.setShortcut("Ctrl+G")

    def _on_out(self) -> None:
        """Going out alone, or coming back."""
        from aftercare.ui.safety.check_out_sheet import CheckOutSheet

        if self._window.watch.out:
            self._window.watch.come_back()
        else:
            CheckOutSheet(self._window, self.desk, self._window.watch.begin).open()

    def _on_settings(self) -> None:
        from aftercare.ui.settings_sheet import SettingsSheet

        SettingsSheet(self._window, read_appearance(self._window.folder), self._window.settle_appearance).open()

    def refresh(self) -> None:
        """The screen in sight reads anew; the others when they are next shown."""
        next(page for page in self._pages.values() if page is self._stack.currentWidget()).refresh()

    def go(self, page: str) -> None:
        """Shows a screen."""
        for name, link in self._links.items():
            link.setChecked(name == page)
        shown = self._pages[page]
        self._stack.setCurrentWidget(shown)
        shown.refresh()
        shown.setFocus()

    def open_case(self, case: str) -> None:
        """Shows a case."""
        self.case.open_case(case)
        self.go("case")
        if "caseload" in self._links:
            self._links["caseload"].setChecked(True)

    def _act_on(self, line: DueLine) -> None:
        """What Enter does on Today: the form that settles the row."""
        from aftercare.ui.forms.record_form import open_form

        due = line.due
        if due.rule in ("task", "conference_action", "planned_visit"):
            kind = "visit" if due.rule == "planned_visit" else "task"
            open_form(self, self.desk, due.case, kind, due.record)
            return
        self.open_case(due.case)
        if due.rule in ("comment", "supervisor_review", "disposal"):
            self.case.timeline.choose_when_read(due.record)
        elif due.rule == "retention_check":
            self.case.add("retention_check", {"placement": due.record})
        elif due.rule in ("no_plan", "plan_review"):
            self.case.add("plan")
        elif due.record and due.rule in EDITED:
            open_form(self, self.desk, due.case, EDITED[due.rule], due.record)
        elif due.rule == "order_ending":
            self.case.timeline.choose_when_read(due.record)
        else:
            self.case.add("visit")

    def _show_brief(self, line: DueLine) -> None:
        """The brief of the row's client."""
        self.open_case(line.due.case)
        self.case.show_brief()

    def _on_quick_add(self) -> None:
        """A few letters of what and of whom."""
        from aftercare.ui.quick_add import QuickAdd

        now = datetime.now().astimezone()
        here = self.case.shown_case if self._stack.currentWidget() is self.case else ""
        self.desk.ask(
            lambda casebook: list_cases(casebook, now),
            lambda cases: QuickAdd(self._window, cases, self._add_to, here).open(),
        )

    def _add_to(self, case: str, kind: str) -> None:
        self.open_case(case)
        self.case.add(kind)

    def _new_case(self) -> None:
        from aftercare.ui.caseload.new_case import NewCase

        NewCase(self, self.desk, self.open_case).open()

    def _on_search(self) -> None:
        from aftercare.ui.search_results import SearchResults

        text = self._search.text().strip()
        if text:
            self.desk.ask(
                lambda casebook: casebook.records.search(text, 50),
                lambda hits: SearchResults(self, text, hits, self.open_case).open(),
            )
