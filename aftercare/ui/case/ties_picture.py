"""Where the client belongs: ties outside the family as a network around the client."""

from __future__ import annotations

import math
from functools import partial

from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from aftercare.casework.vocabulary import term_label
from aftercare.ui.case.case_read import CaseRead
from aftercare.ui.case.node import Node, Shape
from aftercare.ui.case.picture import CasePicture
from aftercare.ui.language import language, tr
from aftercare.ui.theme import SPACE, Colours


class _Network(QWidget):
    """Nodes on an ellipse around the one in the middle; a thick line where contact is regular, a
    broken one where it is not.
    """

    def __init__(self, colours: Colours) -> None:
        super().__init__()
        self._colours = colours
        self.middle: Node | None = None
        self.ties: list[tuple[Node, bool]] = []
        self.setMinimumSize(560, 380)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place()

    def place(self) -> None:
        """Puts the nodes where they belong at this size."""
        if self.middle is None:
            return
        centre = self.width() / 2, self.height() / 2
        self.middle.move(
            int(centre[0] - self.middle.width() / 2), int(centre[1] - self.middle.height() / 2)
        )
        self.middle.show()
        for number, (node, _) in enumerate(self.ties):
            angle = 2 * math.pi * number / len(self.ties) - math.pi / 4
            x = centre[0] + math.cos(angle) * (self.width() / 2 - node.width() / 2 - 2 * SPACE)
            y = centre[1] + math.sin(angle) * (self.height() / 2 - node.height() / 2 - SPACE)
            node.move(int(x - node.width() / 2), int(y - node.height() / 2))
            node.show()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.middle is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        own = self.middle.centre()
        for node, regular in self.ties:
            style = Qt.PenStyle.SolidLine if regular else Qt.PenStyle.DashLine
            painter.setPen(
                QPen(
                    QColor(self._colours.accent if regular else self._colours.quiet),
                    3 if regular else 1.6,
                    style,
                )
            )
            painter.drawLine(QLineF(own, node.centre()))


class TiesPicture(CasePicture):
    """Ties that have ended are left out."""

    kinds = ("community_tie",)

    def title(self) -> str:
        return tr("Ties as a picture")

    def nothing_said(self) -> str:
        return tr("No tie is written down yet.")

    def draw(self, read: CaseRead) -> QWidget:
        rows = [row for row in read.of("community_tie") if not row.fields.get("until")]
        regular = sum(bool(row.fields.get("regular")) for row in rows)
        self._signs.setText(
            tr(
                "Thick line: regular contact ({n}). Broken line: now and then. Enter opens a tie.",
                n=regular,
            )
            if rows
            else tr(
                "No tie outside the family is written down yet. Add one with More, Community tie."
            )
        )
        network = _Network(self._colours)
        name = read.line.name if read.line else ""
        network.middle = Node(
            network,
            self._colours,
            Shape.CIRCLE,
            [name],
            tr("Client: {name}", name=name),
            lambda: None,
            centre=True,
        )
        network.middle.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for row in rows:
            role = term_label("tie_role", str(row.fields.get("role", "")), language.code)
            often = bool(row.fields.get("regular"))
            how = tr("regular contact") if often else tr("now and then")
            title = str(row.fields.get("name", ""))
            node = Node(
                network,
                self._colours,
                Shape.DIAMOND,
                [title, role],
                f"{title}, {role}, {how}",
                partial(self._opened, row),
            )
            node.record = row
            network.ties.append((node, often))
        network.place()
        return network
