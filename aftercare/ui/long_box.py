"""A box to tick whose text goes on in the next line where it is too long for one."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle

from aftercare.ui.theme import scaled

NARROWEST = 160  # pixels in the usual text


class LongBox(QCheckBox):
    """Assistive technology is told the text as it was given."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._whole = text
        self.setAccessibleName(text)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setText(text)

    def say(self, text: str) -> None:
        """Another text."""
        self._whole = text
        self.setAccessibleName(text)
        self.setText(self._lines(self.width()) if self.isVisible() else text)
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, wide: int) -> int:
        return max(
            self._beside().height(),
            self._lines(wide).count("\n") * self.fontMetrics().lineSpacing() + self._high(),
        )

    def sizeHint(self) -> QSize:
        beside, text = self._beside(), self.fontMetrics().horizontalAdvance(self._whole)
        return QSize(beside.width() + text, self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), scaled(NARROWEST)), self._high())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setText(self._lines(event.size().width()))

    def _beside(self) -> QSize:
        """What the box itself takes, and the gap after it."""
        style = self.style()
        wide = style.pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, None, self)
        gap = style.pixelMetric(QStyle.PixelMetric.PM_CheckBoxLabelSpacing, None, self)
        return QSize(
            wide + 2 * gap, style.pixelMetric(QStyle.PixelMetric.PM_IndicatorHeight, None, self)
        )

    def _high(self) -> int:
        """A line of text, or the box where that is higher."""
        return max(self._beside().height(), self.fontMetrics().height()) + 2

    def _lines(self, wide: int) -> str:
        """The text, broken between words."""
        free, lines = wide - self._beside().width(), [""]
        for word in self._whole.split(" "):
            longer = f"{lines[-1]} {word}".strip()
            if lines[-1] and self.fontMetrics().horizontalAdvance(longer) > free:
                lines.append(word)
            else:
                lines[-1] = longer
        return "\n".join(lines)
