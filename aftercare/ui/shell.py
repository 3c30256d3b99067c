"""The screens over an open casebook, with navigation, search, sync badge and lock around them."""

from __future__ import annotations

from datetime import date
from functools import cached_property, partial
from typing import TYPE_CHECKING, TypeVar, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from aftercare.actions.access.lease import Lease, lease
from aftercare.actions.exchange.wrong_clock import wrong_clock
from aftercare.ui.commands.acts import Acts
from aftercare.ui.commands.command import SAID
from aftercare.ui.commands.menu_bar import MenuBar
from aftercare.ui.commands.screens import FORM, screens_of
from aftercare.ui.commands.table import SIGNAL_KEYS
from aftercare.ui.desk import Desk
from aftercare.ui.forms.draft_band import DraftBand, refresh_bands
from aftercare.ui.forms.spelling import look_for_dictionaries
from aftercare.ui.language import language, tr
from aftercare.ui.parts import button, label
from aftercare.ui.plain import tip
from aftercare.ui.quiet_moments import Beforehand
from aftercare.ui.screen import Fitting, the_application
from aftercare.ui.theme import LARGE, SPACE, Colours, scaled, side_width
from aftercare.ui.top_bar import TopBar
from aftercare.ui.waiting_links import WaitingLinks
from sync.protocol.roles import ROLES

if TYPE_CHECKING:
    from aftercare.store.casebook import Written
    from aftercare.ui.agenda.agenda_page import AgendaPage
    from aftercare.ui.audit.audit_page import AuditPage
    from aftercare.ui.case.case_page import CasePage
    from aftercare.ui.caseload.caseload_page import CaseloadPage
    from aftercare.ui.conflicts.conflicts_page import ConflictsPage
    from aftercare.ui.figures.figures_page import FiguresPage
    from aftercare.ui.forms.form_place import PlacedForm
    from aftercare.ui.people.people_page import PeoplePage
    from aftercare.ui.reports.reports_page import ReportsPage
    from aftercare.ui.review.review_page import ReviewPage
    from aftercare.ui.today.day_plan import DueLine
    from aftercare.ui.today.today_page import TodayPage
    from aftercare.ui.window_services import WindowServices

    Page = (
        TodayPage
        | AgendaPage
        | CaseloadPage
        | ConflictsPage
        | PeoplePage
        | CasePage
        | AuditPage
        | ReviewPage
        | FiguresPage
        | ReportsPage
    )
P = TypeVar("P", bound="Page")

ALSO = {"Ctrl++": ("Ctrl+=",), "Ctrl+-": ("Ctrl+_",)}  # the same key without and with Shift
NARROW = 640  # pixels: where less is left for the screen, the bar at the left makes room
DENSE = 7  # screens; more of them stand closer, so that a laptop's height shows all
LOW = 760  # pixels of the window in the usual text; in a lower one they stand closer, too


ICONS = {  # of the screens in the bar at the left
    "today": "sun",
    "caseload": "users",
    "agenda": "calendar-days",
    "conflicts": "git-compare",
    "review": "clipboard-check",
    "figures": "chart-column",
    "reports": "printer",
    "audit": "scroll-text",
    "people": "contact",
}


class Shell(QWidget):
    """Navigation and screens over an open casebook."""

    def __init__(self, desk: Desk, colours: Colours, role: str, window: WindowServices) -> None:
        super().__init__()
        self.role, self._window = role, window
        from aftercare.ui.forms.form_place import FormPlace, OpenFormBar
        from aftercare.ui.notice_bar import NoticeBar
        from aftercare.ui.saved_bar import SavedBar
        from aftercare.ui.sync_panel.panel import SyncBadge
        from aftercare.ui.updates.notice import UpdateNotice

        self.desk, self._colours = desk, colours
        self._pages: dict[str, Page] = {}
        self.first = screens_of(role)[0]
        self._stack = QStackedWidget()
        self._front = QStackedWidget()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self.acts = Acts(self, desk, window)
        self.menu_bar = MenuBar(self.acts, self.acts.commands)
        self._top = TopBar(self.menu_bar, self._on_menu, window.lock)
        whole.addWidget(self._top)
        layout = QHBoxLayout()
        layout.setSpacing(0)
        whole.addLayout(layout, 1)
        self.badge = SyncBadge(desk)
        self.updates = UpdateNotice(window)
        self._side = self._make_side(role)
        self.waiting = WaitingLinks(self, desk, self._links, reviews=ROLES[role].supervises)
        layout.addWidget(self._side)
        right = QVBoxLayout()
        right.setSpacing(0)
        self.notices = NoticeBar(desk)
        right.addWidget(self.notices)
        self.forms = FormPlace(desk)
        self._form_bar = OpenFormBar(self.forms)
        right.addWidget(self._form_bar)
        for one in (self._stack, self.forms):
            self._front.addWidget(one)
        right.addWidget(self._front, 1)
        self.saved_bar = SavedBar(desk, self)
        right.addWidget(self.saved_bar)
        layout.addLayout(right, 1)
        self._answer_keys()
        QShortcut(QKeySequence("F6"), self, self._on_switch)
        self.forms.asked.connect(lambda: self._bring(self.forms))
        self.forms.changed.connect(self._show_form_bar)
        self.forms.left.connect(self._on_form_left)
        self.forms.case_asked.connect(self._open_part)
        window.watch.changed.connect(self._show_out)
        desk.changed.connect(self.refresh)
        desk.synced.connect(self._read_lease)
        desk.sync_failed.connect(self._read_lease)
        language.changed.connect(self.write_texts)
        the_application().focusChanged.connect(self._show_side)
        self.write_texts()
        Beforehand(self, [look_for_dictionaries, self._make_case_page])

    def _answer_keys(self) -> None:
        """The keys of the window's commands that nothing on it answers to yet."""
        here = {key.shortcut() for key in self.findChildren(QAbstractButton)}
        for command in self.acts.commands:
            keys = QKeySequence(command.keys)
            answered = command.everywhere or command.on_screen or keys in here
            if command.keys and not answered:
                shortcut = QShortcut(keys, self, partial(command.act, self.acts))
                shortcut.setProperty(SAID, command.title.say("en"))
                shortcut.setKeys([keys, *map(QKeySequence, ALSO.get(command.keys, ()))])

    # -- screens, each made when it is first shown -------------------------------------------------

    @cached_property
    def today(self) -> TodayPage:
        """What is due."""
        from aftercare.ui.today.today_page import TodayPage

        page = self._take(
            "today",
            TodayPage(
                self.desk,
                self._colours,
                self._act_on,
                self.open_case,
                self._show_brief,
                go=self.go,
                new_case=self.new_case,
                route=self._show_route,
            ),
        )
        page.band.addWidget(DraftBand(self.desk))
        return page

    @cached_property
    def caseload(self) -> CaseloadPage:
        """All cases."""
        from aftercare.ui.caseload.caseload_page import CaseloadPage

        supervises = ROLES[self.role].supervises
        page = CaseloadPage(
            self.desk,
            self._colours,
            self.open_case,
            self.new_case,
            supervises=supervises,
            route=self._show_route,
        )
        return self._take("caseload", page)

    @cached_property
    def review(self) -> ReviewPage:
        """What waits for the supervisor."""
        from aftercare.ui.review.review_page import ReviewPage

        page = ReviewPage(
            self.desk,
            self._colours,
            self.open_case,
            self.saved_bar.undo,
            self.go,
            self.waiting.note_review,
        )
        return self._take("review", page)

    @cached_property
    def figures(self) -> FiguresPage:
        """The indicators."""
        from aftercare.ui.figures.figures_page import FiguresPage

        return self._take("figures", FiguresPage(self.desk, self._colours, self.open_case))

    @cached_property
    def reports(self) -> ReportsPage:
        """What is printed, exported, imported."""
        from aftercare.ui.reports.reports_page import ReportsPage

        return self._take("reports", ReportsPage(self.desk, self.acts.exchange))

    @cached_property
    def agenda(self) -> AgendaPage:
        """Visits by day."""
        from aftercare.ui.agenda.agenda_page import AgendaPage

        return self._take("agenda", AgendaPage(self.desk, self._colours, self.open_case, self.go))

    @cached_property
    def conflicts(self) -> ConflictsPage:
        """What waits for a decision."""
        from aftercare.ui.conflicts.conflicts_page import ConflictsPage

        return self._take("conflicts", ConflictsPage(self.desk, self.open_case, self.go))

    @cached_property
    def people(self) -> PeoplePage:
        """The organisation's directory."""
        from aftercare.ui.people.people_page import PeoplePage

        return self._take("people", PeoplePage(self.desk, invites=ROLES[self.role].administers))

    @cached_property
    def audit(self) -> AuditPage:
        """Who did what."""
        from aftercare.ui.audit.audit_page import AuditPage

        return self._take("audit", AuditPage(self.desk))

    @cached_property
    def case(self) -> CasePage:
        """One case."""
        from aftercare.ui.case.case_page import CasePage

        return self._take("case", CasePage(self.desk, self._colours, lambda: self.go("caseload")))

    def _make_case_page(self) -> None:
        """The page of a case, before one is opened."""
        if isValid(self.desk) and not self.desk.closed:
            _ = self.case

    def _take(self, name: str, page: P) -> P:
        self._pages[name] = page
        self._stack.addWidget(Fitting(page))
        return page

    # -- the bar at the left, and where there is no room for it ------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        low = self.height() < scaled(LOW)
        dense = low or len(self._links) > DENSE or scaled(100) >= LARGE
        self._name.setVisible(not dense)
        self._side_rows.setSpacing(0 if dense else SPACE // 2)
        self._show_side()

    def _show_side(self) -> None:
        """On a narrow window the bar is there while it has the keyboard; its keys work all the
        same.
        """
        narrow = self.width() - side_width() < NARROW
        focused = QApplication.focusWidget()
        self._top.show_ways(narrow)
        self._side.setFixedWidth(
            0 if narrow and not (focused and self._side.isAncestorOf(focused)) else side_width()
        )

    def _on_menu(self) -> None:
        """Opens the bar at the screen in sight."""
        chosen = next((link for link in self._links.values() if link.isChecked()), self._search)
        chosen.setFocus()
        self._show_side()

    def _make_side(self, role: str) -> QWidget:
        side, inside = QWidget(), QWidget()
        for pane in (side, inside):
            pane.setProperty("role", "side")
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(SPACE + 4, 2 * SPACE, SPACE + 4, 0)
        self._name = label("Aftercare", "heading")  # the window says it too
        layout.addWidget(self._name)
        self._search = button("", self.acts.search, "navigation", icon="search")
        layout.addWidget(self._search)
        layout.addSpacing(SPACE)
        self._links: dict[str, QPushButton] = {}
        for place, page in enumerate(screens_of(role), 1):
            large = scaled(100) >= LARGE  # then the words alone have room
            icon = "" if large else ICONS[page]
            link = button("", partial(self.go, page), "navigation", icon=icon)
            link.setCheckable(True)
            link.setShortcut(f"Ctrl+{place}")
            layout.addWidget(link)
            self._links[page] = link
        layout.addStretch()
        self._role: QLabel = label("")
        self._role.setProperty("vocabulary", role)
        layout.addWidget(self._role)
        layout.addWidget(self.badge)
        layout.addWidget(self.updates)
        self._lease = label("", "notice", wrap=True)
        self._lease.hide()
        layout.addWidget(self._lease)
        self._signal = button(
            "", self.raise_signal, "navigation", shortcut=SIGNAL_KEYS, icon="triangle-alert"
        )
        self._signal.setVisible(bool(ROLES[role].writes))
        layout.addWidget(self._signal)
        self._out = button("", self.acts.go_out, "safety", shortcut="Ctrl+G")
        self._out.setVisible(bool(ROLES[role].writes))
        layout.addWidget(self._out)
        self._settings = button(
            "",
            self.acts.open_settings,
            "navigation",
            icon="" if scaled(100) >= LARGE else "settings",
        )
        layout.addWidget(self._settings)
        self._help = button("", self.acts.open_help, "navigation", icon="circle-help")
        layout.addWidget(self._help)
        self._lock = button("", self._window.lock, "navigation", shortcut="Ctrl+L", icon="lock")
        area = Fitting(inside)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setProperty("role", "side")
        whole = QVBoxLayout(side)
        whole.setContentsMargins(0, 0, 0, 2 * SPACE)
        self._side_rows = layout
        whole.addWidget(area, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(SPACE + 4, 0, SPACE + 4, 0)
        foot.addWidget(self._lock)
        whole.addLayout(foot)
        return side

    def write_texts(self) -> None:
        """All texts in the chosen language, on every screen."""
        titles = {
            "today": tr("Today"),
            "caseload": tr("Caseload"),
            "agenda": tr("Agenda"),
            "conflicts": tr("Conflicts"),
            "review": tr("Review"),
            "figures": tr("Figures"),
            "reports": tr("Reports"),
            "audit": tr("Audit"),
            "people": tr("People and devices") if ROLES[self.role].administers else tr("People"),
        }
        for place, (page, link) in enumerate(self._links.items(), 1):
            link.setText(titles[page])
            link.setAccessibleName(titles[page])
            link.setShortcut(f"Ctrl+{place}")
            tip(link, f"Ctrl+{place}")
        self.waiting.write_texts(titles)
        self._search.setText(tr("Search (Ctrl+K)"))
        self._search.setAccessibleName(tr("Search: clients, commands, everything written"))
        from aftercare.casework.vocabulary import term_label

        self._role.setText(
            term_label("role", str(self._role.property("vocabulary")), language.code)
        )
        self._settings.setText(tr("Language and display"))
        self._settings.setAccessibleName(tr("Language and display"))
        self._help.setText(tr("Help (F1)"))
        self._help.setAccessibleName(tr("Help"))
        self._signal.setText(tr("Signal…"))
        self._signal.setAccessibleName(tr("Raise a signal"))
        self._show_out()
        self._lock.setText(tr("Lock (Ctrl+L)"))
        self._lock.setAccessibleName(tr("Lock"))
        self._lock.setShortcut("Ctrl+L")
        self._top.write_texts()
        self.menu_bar.write_texts()
        self.badge.refresh()
        self.updates.write_texts()
        self.notices.write_texts()
        self._read_lease()
        self.saved_bar.write_texts()
        self._form_bar.write_texts()
        for shown in self._pages.values():
            shown.write_texts()

    def _read_lease(self) -> None:
        self.desk.ask(lease, self._show_lease)

    def _show_lease(self, found: Lease) -> None:
        """How long this laptop still opens without contact, once the end is near; and that its
        clock is wrong.
        """
        told = (
            [tr("Sync within {n} days, or the records lock.", n=found.days_left)]
            if found.warns
            else []
        )
        told += [wrong_clock(found.clock_off).say(language.code)] if found.clock_off else []
        self._lease.setVisible(bool(told))
        self._lease.setText("\n".join(told))

    def _show_out(self) -> None:
        """Whether the worker is out, and until when."""
        text = self._window.watch.text()
        self._out.setText(text)
        self._out.setAccessibleName(text.replace("\n", ". "))
        self._out.setShortcut("Ctrl+G")

    def resized_text(self) -> None:
        """After the text became larger or smaller."""
        self._show_side()
        self.refresh()

    def dress(self, colours: Colours) -> None:
        """Other colours, while things are open: what paints or marks with them takes them over."""
        self._colours = colours
        for widget in self.findChildren(QWidget):
            if isinstance(getattr(widget, "_colours", None), Colours):
                widget._colours = colours  # type: ignore[attr-defined]  # noqa: SLF001
        self.refresh()

    def refresh(self) -> None:
        """The screen in sight reads anew; the others when they are next shown."""
        page = self._shown()
        if page:
            page.refresh()

    @property
    def colours(self) -> Colours:
        """Those of now."""
        return self._colours

    def has(self, page: str) -> bool:
        """Whether a screen is among those of this role."""
        return page in self._links

    def shows(self, page: str) -> bool:
        """Whether that screen is in sight; “form” for the form over it."""
        if page == FORM:
            return self._front.currentWidget() is self.forms
        return self._shown() is self._pages.get(page, self)

    def _shown(self) -> Page | None:
        """The screen in sight."""
        current = self._stack.currentWidget()
        return cast("Page", current.inside) if isinstance(current, Fitting) else None

    def go(self, page: str) -> None:
        """Shows a screen, read anew."""
        self._front_page(page).refresh()

    def _front_page(self, page: str) -> Page:
        """Brings a screen to the front, with the keyboard."""
        for name, link in self._links.items():
            link.setChecked(name == page)
        shown: Page = getattr(self, page)
        self._stack.setCurrentIndex(list(self._pages).index(page))
        self._bring(self._stack)
        refresh_bands(self._shown())
        shown.setFocus()
        return shown

    # -- the form, beside or behind the screens ----------------------------------------------------

    def _bring(self, front: QWidget) -> None:
        """The form, or the screens, in front."""
        self.forms.note_focus()
        self._front.setCurrentWidget(front)
        self._show_form_bar()

    def _show_form_bar(self) -> None:
        self._form_bar.show_unless(front=self._front.currentWidget() is self.forms)

    def _on_switch(self) -> None:
        """F6: from the open form to the screen behind it, and back."""
        if self._front.currentWidget() is not self.forms:
            self.forms.go_on()
        else:
            self._bring(self._stack)
            page = self._shown()
            if page:
                page.setFocus()

    def _on_form_left(self, form: PlacedForm, written: Written | None) -> None:
        """The form is over: back to the screen that it was opened from, at what was written."""
        self._bring(self._stack)
        page = self._shown()
        if page is None:
            return
        refresh_bands(page)
        if page is self._pages.get("today"):
            self.today.done_with(saved=written is not None)
        if written and page is self._pages.get("case") and self.case.shown_case == form.case:
            self.case.show_written(form.kind, written.record)
        page.setFocus()

    def _open_part(self, case: str, part: int) -> None:
        """The page of the open form's case, at a part of it."""
        self.open_case(case)
        if part >= 0:
            self.case.show_part(part)

    def open_case(self, case: str) -> None:
        """Shows a case."""
        self._front_page("case")
        self.case.open_case(case)  # which reads it
        self.acts.note_opened(case)
        if "caseload" in self._links:
            self._links["caseload"].setChecked(True)

    def _act_on(self, line: DueLine) -> None:
        """What Enter does on Today: the form that settles the row."""
        from aftercare.ui.today.act_on_due import open_what_settles

        open_what_settles(self, self.desk, self.case, self.open_case, line.due)

    def _show_route(self, day: date) -> None:
        """A day of the agenda as a route."""
        self.go("agenda")
        self.agenda.show_route(day)

    def _show_brief(self, line: DueLine) -> None:
        """The brief of the row's client."""
        self.open_case(line.due.case)
        self.case.show_brief()

    def raise_signal(self) -> None:
        """A signal about the client in sight; on a screen without one, about whom is asked."""
        from aftercare.casework.kinds.signal import SIGNAL
        from aftercare.casework.labels import kind_label

        here = self.case_in_sight()
        if here:
            self.acts.add_to(here, SIGNAL.name)
        else:
            self.acts.quick_add(kind_label(SIGNAL.name, language.code) + " ")

    def case_in_sight(self) -> str:
        """The case that the screen shows, or has chosen; "" where there is none."""
        return str(getattr(self._shown(), "case_in_sight", ""))

    def new_case(self) -> None:
        """A case is opened."""
        from aftercare.ui.caseload.new_case import NewCase

        NewCase(self, self.desk, self.open_case).open()
