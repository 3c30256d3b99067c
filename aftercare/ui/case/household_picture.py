"""The household as a picture like a genogram: generations in rows, the client in the middle, who is
safe to contact and who not.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QLineF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from aftercare.casework.vocabulary import term_label
from aftercare.store.records import RecordRow
from aftercare.ui.case.case_read import CaseRead
from aftercare.ui.case.node import SHAPES, Node, Shape
from aftercare.ui.case.picture import CasePicture
from aftercare.ui.language import language, tr
from aftercare.ui.theme import SPACE, Colours

GENERATIONS = {
    "grandparent": 0,
    "parent": 1,
    "parent_in_law": 1,
    "uncle_aunt": 1,
    "partner": 2,
    "sibling": 2,
    "relative": 2,
    "not_related": 2,
    "child": 3,
    "grandchild": 4,
}
OWN = 2  # the client's generation
GAP, FALL = 3 * SPACE, 5 * SPACE  # pixels between neighbours and between generations


class _Canvas(QWidget):
    """Nodes in rows and the lines of descent between them."""

    def __init__(self, colours: Colours) -> None:
        super().__init__()
        self._colours = colours
        self.rows: dict[int, list[tuple[str, Node]]] = {}
        self.client: Node | None = None

    def place(self) -> None:
        """Puts every row in the middle, one under the other."""
        widths = [sum(node.width() + GAP for _, node in row) - GAP for row in self.rows.values()]
        wide, top = max([*widths, self.width() - 2 * GAP], default=0), GAP
        for generation in sorted(self.rows):
            row = self.rows[generation]
            left = GAP + (wide - (sum(node.width() + GAP for _, node in row) - GAP)) // 2
            for _, node in row:
                node.move(left, top)
                node.show()
                left += node.width() + GAP
            top += max(node.height() for _, node in row) + FALL
        self.setMinimumSize(max(widths, default=0) + 2 * GAP, top)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._colours.quiet), 1.6))
        for row in self.rows.values():
            for relation, node in row:
                if self.client is not None and node is not self.client:
                    self._connect(painter, relation, node, self.client)

    def _connect(self, painter: QPainter, relation: str, node: Node, client: Node) -> None:
        middle = node.x() + node.width() / 2, node.y() + 4 + node.size_of_shape / 2
        own = client.x() + client.width() / 2, client.y() + 4 + client.size_of_shape / 2
        half = node.size_of_shape / 2
        if relation == "partner":
            for shift in (-2, 2):
                painter.drawLine(QLineF(middle[0], middle[1] + shift, own[0], own[1] + shift))
        elif relation in ("child", "grandchild"):
            bend = node.y() - FALL / 2
            painter.drawLine(QLineF(middle[0], middle[1] - half, middle[0], bend))
            painter.drawLine(QLineF(middle[0], bend, own[0], bend))
            painter.drawLine(QLineF(own[0], bend, own[0], client.y() + client.height()))
        elif relation in ("parent", "grandparent"):
            bend = client.y() - FALL / 2
            painter.drawLine(QLineF(middle[0], node.y() + node.height(), middle[0], bend))
            painter.drawLine(QLineF(middle[0], bend, own[0], bend))
            painter.drawLine(QLineF(own[0], bend, own[0], own[1] - half))
        elif relation == "sibling":
            bend = client.y() - FALL / 2
            painter.drawLine(QLineF(middle[0], middle[1] - half, middle[0], bend))
            painter.drawLine(QLineF(middle[0], bend, own[0], bend))
            painter.drawLine(QLineF(own[0], bend, own[0], own[1] - half))


class HouseholdPicture(CasePicture):
    """The picture, and one line that explains its signs."""

    kinds = ("household_member",)

    def title(self) -> str:
        return tr("The household as a picture")

    def nothing_said(self) -> str:
        return tr("Nobody of the household is written down yet.")

    def draw(self, read: CaseRead) -> QWidget:
        self._signs.setText(
            tr(
                "□ man   ○ woman   ◇ not said   ✓ contact is safe   ? ask first   crossed "
                "out: contact is prohibited   (child): under 18"
            )
        )
        canvas = _Canvas(self._colours)
        name = read.line.name if read.line else ""
        shape = SHAPES.get(str(read.one("client").get("sex")), Shape.DIAMOND)
        client = next((row for row in read.rows if row.kind == "client"), None)
        spoken = tr("Client: {name}", name=name)
        canvas.client = Node(
            canvas,
            self._colours,
            shape,
            [name],
            spoken,
            lambda: self._opened(client) if client else None,
            centre=True,
        )
        for row in read.of("household_member"):
            relation = str(row.fields.get("relation") or "relative")
            generation = GENERATIONS.get(relation, OWN)
            canvas.rows.setdefault(generation, []).append((relation, self._member(canvas, row)))
        own = canvas.rows.setdefault(OWN, [])
        # the partner stands at the client's right hand
        own.sort(key=lambda role: role[0] == "partner")
        partners = sum(relation == "partner" for relation, _ in own)
        own.insert(len(own) - partners, ("", canvas.client))
        canvas.place()
        return canvas

    def _member(self, canvas: QWidget, row: RecordRow) -> Node:
        fields = row.fields
        barred, safe = bool(fields.get("contact_prohibited")), bool(fields.get("contact_safe"))
        contact = (
            tr("contact is prohibited")
            if barred
            else tr("contact is safe")
            if safe
            else tr("ask before any contact")
        )
        name, relationship = str(fields.get("name", "")), str(fields.get("relationship", ""))
        child = tr("(child)") if fields.get("child") else ""
        roles = ", ".join(
            term_label("household_role", role, language.code) for role in fields.get("roles") or ()
        )
        lines = [
            name,
            " ".join(part for part in (relationship, child) if part),
            *([roles] if roles else []),
        ]
        spoken = ", ".join(part for part in (name, relationship, child, roles, contact) if part)
        shape = SHAPES.get(str(fields.get("sex")), Shape.DIAMOND)
        mark = "✓" if safe else "?"
        node = Node(
            canvas,
            self._colours,
            shape,
            lines,
            spoken,
            partial(self._opened, row),
            mark=mark,
            barred=barred,
        )
        node.record = row
        return node
