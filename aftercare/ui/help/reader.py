"""Shows one chapter: text of the program's size, pictures as wide as there is room, links that stay
in the handbook.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QImage,
    QPalette,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFragment,
    QTextTable,
)
from PySide6.QtWidgets import QApplication, QTextBrowser

from aftercare.ui.help.handbook import PAGES, Address, Chapter
from aftercare.ui.theme import SPACE

LINE = 128  # percent of the usual height of a line
WIDEST = 980  # pixels: a picture of a whole screen is not shown larger than it was
REST = 120  # ms without a change of size, until pictures are fitted anew


class Reader(QTextBrowser):
    """Signals: `asked` with the `Address` of a link that was followed; `outside` with an address
    that is not in the handbook.
    """

    asked = Signal(object)
    outside = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._chapter: Chapter | None = None
        self._width = 0
        self.setOpenLinks(False)
        self.setSearchPaths([])
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.document().setDocumentMargin(3 * SPACE)
        self.anchorClicked.connect(self._on_link)
        self._fit = QTimer(self)
        self._fit.setSingleShot(True)
        self._fit.setInterval(REST)
        self._fit.timeout.connect(self._refit)

    @property
    def chapter(self) -> Chapter | None:
        """What is shown."""
        return self._chapter

    def show_chapter(self, chapter: Chapter, anchor: str = "", notice: str = "") -> None:
        """Shows a chapter from its beginning, or from one of its sections. `notice` stands above
        it.
        """
        self._chapter = chapter
        self._width = self._room()
        self.document().setDefaultFont(QApplication.font())
        self.setMarkdown(f"*{notice}*\n\n{chapter.text}" if notice else chapter.text)
        self._dress()
        title = dict(chapter.sections).get(anchor, "")
        self._scroll_to(title)

    def again(self) -> None:
        """The same chapter in other colours, or with text of another size, where it was."""
        bar = self.verticalScrollBar()
        where = bar.value() / max(1, bar.maximum())
        if self._chapter:
            self.show_chapter(self._chapter)
            bar.setValue(round(where * bar.maximum()))

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """A picture beside the page, as wide as there is room; nothing is fetched from anywhere
        else.
        """
        url = QUrl(name)
        if self._chapter is None or url.scheme() not in ("", "file"):
            return None
        file = (self._chapter.file.parent / url.path()).resolve()
        if self._chapter.file.parents[2] not in file.parents:
            return None
        picture = QImage(str(file))
        if picture.isNull():
            return None
        ratio = self.devicePixelRatioF()
        room = QSize(round(min(self._width, WIDEST) * ratio), picture.height() * 4)
        if picture.width() > room.width():
            picture = picture.scaled(
                room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
        picture.setDevicePixelRatio(ratio)
        return picture

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit.start()

    def _room(self) -> int:
        return max(200, self.viewport().width() - 8 * SPACE)

    def _refit(self) -> None:
        if self._chapter and "![" in self._chapter.text and abs(self._room() - self._width) > SPACE:
            self.again()

    def _dress(self) -> None:
        """Room between lines, headings that stand off, keys on a ground of their own."""
        block = self.document().begin()
        while block.isValid():
            shape = QTextBlockFormat()
            shape.setLineHeight(LINE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            if block.blockFormat().headingLevel():
                shape.setTopMargin(2 * SPACE)
                shape.setBottomMargin(SPACE)
            cursor = QTextCursor(block)
            if table := cursor.currentTable():
                shape.setBottomMargin(0)
                self._dress_table(table)
            cursor.mergeBlockFormat(shape)
            for piece in _pieces(block):
                self._dress_piece(piece)
            block = block.next()

    def _dress_table(self, table: QTextTable) -> None:
        """Room around what is in its cells, and lines that do not shout."""
        shape = table.format()
        if shape.cellPadding() != SPACE:
            line = self.palette().color(QPalette.ColorRole.PlaceholderText)
            line.setAlpha(90)
            shape.setCellPadding(SPACE)
            shape.setBorderBrush(line)
            shape.setBottomMargin(2 * SPACE)
            table.setFormat(shape)

    def _dress_piece(self, piece: QTextFragment) -> None:
        """Keys on a ground of their own, links in the colour of what can be pressed."""
        shape = QTextCharFormat()
        if piece.charFormat().fontFixedPitch():
            shape.setBackground(self.palette().color(QPalette.ColorRole.AlternateBase))
        elif piece.charFormat().isAnchor():
            shape.setForeground(self.palette().color(QPalette.ColorRole.Highlight))
        else:
            return
        cursor = QTextCursor(self.document())
        cursor.setPosition(piece.position())
        cursor.setPosition(piece.position() + piece.length(), QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(shape)

    def _scroll_to(self, title: str) -> None:
        block = self.document().begin()
        while title and block.isValid():
            if block.blockFormat().headingLevel() and block.text() == title:
                top = self.document().documentLayout().blockBoundingRect(block).top()
                self.verticalScrollBar().setValue(round(top) - SPACE)
                return
            block = block.next()
        self.verticalScrollBar().setValue(0)

    def _on_link(self, url: QUrl) -> None:
        """`#visit`, `supervisor.md#review`: in the handbook. Anything else is only shown."""
        page = (
            url.path().removesuffix(".md")
            if url.path()
            else (self._chapter.address.page if self._chapter else "")
        )
        if url.scheme() or page not in PAGES:
            self.outside.emit(url.toString())
        else:
            self.asked.emit(Address(page, url.fragment()))


def _pieces(block: QTextBlock) -> list[QTextFragment]:
    """The pieces of a paragraph, each of one format."""
    fragments, at = [], block.begin()
    while not at.atEnd():
        fragments.append(at.fragment())
        at += 1
    return fragments
