"""The window: navigation, search, sync badge and lock around the screens; or the start page while nothing is open."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
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

from aftercare.casework.refusal import Refused
from aftercare.store.casebook import Casebook
from aftercare.ui.desk import Desk
from aftercare.ui.language import LANGUAGES, language, tr
from aftercare.ui.parts import button, label
from aftercare.ui.start.start_page import StartPage
from aftercare.ui.theme import SPACE, Colours

if TYPE_CHECKING:
    from aftercare.ui.today.day_plan import DueLine

IDLE_LOCK = 15 * 60 * 1000  # ms without a key or the mouse
SIDE_WIDTH = 210
LANGUAGE = "language"
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
        self._folder, self._colours = folder, colours
        self.desk: Desk | None = None
        self.shell: Shell | None = None
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
        return super().eventFilter(watched, event)

    def lock(self) -> None:
        """Closes the casebook, so that no key is left in memory here, and asks for the passphrase."""
        self._idle.stop()
        for dialog in self.findChildren(QDialog):
            dialog.close()
        if self.desk:
            self.desk.close()
            self.desk = None
        self.shell = None
        start = StartPage(self._folder)
        start.opened.connect(self.open_casebook)
        self.setCentralWidget(start)
        QTimer.singleShot(0, start.setFocus)

    def open_casebook(self, casebook: Casebook) -> None:
        """Shows the screens over an open casebook."""
        kept = casebook.ledger.get(LANGUAGE)
        if kept:
            language.choose(kept.decode())
        certified = casebook.enrolled() is not None
        role = casebook.certified().roster.role(casebook.certified().person) if certified else ""
        self.desk = Desk(casebook)
        self.desk.refused.connect(self._on_refused)
        if certified:
            self._show_shell(role)
        else:
            self._show_waiting()
        self.desk.begin_syncing()
        self._idle.start()

    def _show_shell(self, role: str) -> None:
        assert self.desk
        self.shell = Shell(self.desk, self._colours, role, self.lock)
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

    def __init__(self, desk: Desk, colours: Colours, role: str, lock: Callable[[], None]) -> None:
        super().__init__()
        from aftercare.ui.case.case_page import CasePage
        from aftercare.ui.caseload.caseload_page import CaseloadPage
        from aftercare.ui.conflicts.conflicts_page import ConflictsPage
        from aftercare.ui.people.people_page import PeoplePage
        from aftercare.ui.sync_panel.panel import SyncBadge
        from aftercare.ui.today.today_page import TodayPage

        self.desk = desk
        self.case = CasePage(desk, colours, lambda: self.go("caseload"))
        self.today = TodayPage(desk, colours, self._act_on, self.open_case, self._show_brief)
        self.caseload = CaseloadPage(desk, colours, self.open_case, self._new_case)
        self.conflicts = ConflictsPage(desk, self.open_case)
        self.people = PeoplePage(desk, invites=role == "administrator")
        self._pages: dict[str, TodayPage | CaseloadPage | ConflictsPage | PeoplePage | CasePage] = {
            "today": self.today,
            "caseload": self.caseload,
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
        layout.addWidget(self._make_side(role, lock))
        layout.addWidget(self._stack, 1)
        QShortcut(QKeySequence("Ctrl+K"), self, self._search.setFocus)
        QShortcut(QKeySequence("Ctrl+Shift+S"), self, self.badge.open_panel)
        desk.changed.connect(self.refresh)
        language.changed.connect(self.write_texts)
        self.write_texts()

    def _make_side(self, role: str, lock: Callable[[], None]) -> QWidget:
        side = QWidget()
        side.setProperty("role", "side")
        side.setFixedWidth(SIDE_WIDTH)
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
        names = ["people"] if role == "administrator" else ["today", "caseload", "conflicts", "people"]
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
        self._language = button("", self._switch_language)
        layout.addWidget(self._language)
        self._lock = button("", lock, shortcut="Ctrl+L")
        layout.addWidget(self._lock)
        return side

    def write_texts(self) -> None:
        """All texts in the chosen language, on every screen."""
        titles = {
            "today": tr("Today"),
            "caseload": tr("Caseload"),
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
        other = next(code for code in LANGUAGES if code != language.code)
        self._language.setText(LANGUAGES[other])
        self._language.setAccessibleName(LANGUAGES[other])
        self._lock.setText(tr("Lock (Ctrl+L)"))
        self._lock.setAccessibleName(tr("Lock"))
        self._lock.setShortcut("Ctrl+L")
        self.badge.refresh()
        for shown in self._pages.values():
            shown.write_texts()

    def _switch_language(self) -> None:
        other = next(code for code in LANGUAGES if code != language.code)

        def keep(casebook: Casebook) -> None:
            with casebook.transaction():
                casebook.ledger.put(LANGUAGE, other.encode())

        self.desk.ask(keep)
        language.choose(other)

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
