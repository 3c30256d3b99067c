"""The screen's room: no window is larger than it or beside it, and what does not fit scrolls with
its buttons in sight.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QResizeEvent, QScreen
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from aftercare.ui.theme import SPACE, scaled

TITLE_BAR = 32  # pixels, as long as the window system has not told
# pixels in the usual text: what is left of a scrolled content on the smallest screen
LEAST = QSize(160, 80)
ROUND_CURSOR = 24  # pixels


def the_application() -> QApplication:
    """The one that runs."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application


def room(widget: QWidget) -> QRect:
    """Where a window may be: what its screen leaves beside task bars, without the window's own
    frame.
    """
    window = widget.window()
    frame, inner = window.frameGeometry(), window.geometry()
    left, right = inner.left() - frame.left(), frame.right() - inner.right()
    above, below = inner.top() - frame.top(), frame.bottom() - inner.bottom()
    return window.screen().availableGeometry().adjusted(left, above or TITLE_BAR, -right, -below)


def fit(window: QWidget) -> None:
    """Brings a window inside its screen, made smaller where need be; a maximised one is the window
    system's.
    """
    if window.isFullScreen() or window.isMaximized() or window.isMinimized():
        return
    free = room(window)
    wanted = window.size().boundedTo(free.size())
    if wanted != window.size():
        window.resize(wanted)
    inner = window.geometry()
    left = max(free.left(), min(inner.left(), free.right() + 1 - inner.width()))
    top = max(free.top(), min(inner.top(), free.bottom() + 1 - inner.height()))
    if (left, top) != (inner.left(), inner.top()):
        window.move(window.pos() + QPoint(left - inner.left(), top - inner.top()))


class Fitting(QScrollArea):
    """Gives its content all the room there is, and scrolls where that is less than the content can
    do with.

    What has the keyboard, and the place where one types, is brought into sight.
    """

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.inside = inside
        self.setWidget(inside)
        inside.installEventFilter(self)
        the_application().focusChanged.connect(self._on_focus)
        QGuiApplication.inputMethod().cursorRectangleChanged.connect(self._on_cursor)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and watched is self.inside:
            self._lay_out()
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def high(self, wide: int) -> int:
        """How high the content would like to be at such a width."""
        layout = self.inside.layout()
        if layout and layout.hasHeightForWidth():
            return layout.totalHeightForWidth(wide)
        return self.inside.sizeHint().height()

    def sizeHint(self) -> QSize:
        return self.inside.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.inside.minimumSizeHint().boundedTo(
            QSize(scaled(LEAST.width()), scaled(LEAST.height()))
        )

    def _lay_out(self) -> None:
        inside, free = self.inside, self.maximumViewportSize()
        bar = self.verticalScrollBar().sizeHint().width()
        least = self._least(free.width())
        if least.height() > free.height():
            least = self._least(free.width() - bar)
            free.setWidth(free.width() - bar)
        if least.width() > free.width():
            free.setHeight(free.height() - bar)
        wanted = free.expandedTo(least)
        if wanted != inside.size():
            inside.resize(wanted)
        scrolls = inside.height() > self.viewport().height() and not _reached(inside)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if scrolls else Qt.FocusPolicy.NoFocus)
        if scrolls and not self.accessibleName():
            self.setAccessibleName(self.window().windowTitle())

    def _least(self, wide: int) -> QSize:
        """What the content can do with."""
        inside = self.inside
        least, layout = inside.minimumSizeHint().expandedTo(inside.minimumSize()), inside.layout()
        if layout and layout.hasHeightForWidth():
            least.setHeight(
                max(inside.minimumHeight(), layout.minimumHeightForWidth(max(wide, least.width())))
            )
        return least

    def _on_focus(self, _: QWidget | None, now: QWidget | None) -> None:
        if now and self.inside.isAncestorOf(now):
            self.ensureWidgetVisible(now, SPACE, SPACE)

    def _on_cursor(self) -> None:
        focused = QApplication.focusWidget()
        if focused and focused.window() is self.window() and self.inside.isAncestorOf(focused):
            at = QGuiApplication.inputMethod().cursorRectangle().center().toPoint()
            place = self.inside.mapFrom(self.window(), at)
            self.ensureVisible(place.x(), place.y(), ROUND_CURSOR, ROUND_CURSOR)


def _reached(inside: QWidget) -> bool:
    """Whether the keyboard gets into the content, and so through it."""
    return any(
        widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled()
        for widget in inside.findChildren(QWidget)
    )


class Screens(QObject):
    """Screens come and go, and change their size: whatever is open is then brought inside one."""

    def __init__(self, parent: QObject, application: QGuiApplication) -> None:
        super().__init__(parent)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.fit_all)
        application.screenAdded.connect(self._on_added)
        application.screenRemoved.connect(self._on_change)
        application.primaryScreenChanged.connect(self._on_change)
        for screen in application.screens():
            self._on_added(screen)

    def _on_added(self, screen: QScreen) -> None:
        screen.availableGeometryChanged.connect(self._on_change)

    def _on_change(self, *_: object) -> None:
        self._soon.start(0)

    @staticmethod
    def fit_all() -> None:
        """Every open window."""
        for window in QApplication.topLevelWidgets():
            if window.isVisible() and window.windowType() in (
                Qt.WindowType.Window,
                Qt.WindowType.Dialog,
            ):
                fit(window)
