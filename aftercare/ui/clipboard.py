"""What is copied from the window does not stay in the clipboard: it is cleared after a minute, on
locking and on leaving.

Only what this program put there, and only while it is still there: another program's text is never
touched. The selection that X11 and Wayland paste with the middle button is treated alike.
"""

from __future__ import annotations

import hashlib

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

KEPT = 60 * 1000  # ms
# platforms whose clipboard no other program reaches, and which say that nobody owns it
BY_ITSELF = ("offscreen", "minimal")
OURS = {
    QClipboard.Mode.Clipboard: QClipboard.ownsClipboard,
    QClipboard.Mode.Selection: QClipboard.ownsSelection,
}


class Clipboard(QObject):
    """Watches the clipboard for as long as its parent lives."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._clipboard = QGuiApplication.clipboard()
        self._copied: dict[QClipboard.Mode, bytes] = {}  # what this program put there, as a hash
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEPT)
        self._timer.timeout.connect(self.clear)
        self._clipboard.changed.connect(self._on_changed)

    def clear(self) -> None:
        """Clears what this program put there, if it is still there."""
        self._timer.stop()
        copied, self._copied = self._copied, {}
        for mode, known in copied.items():
            if _content(self._clipboard.mimeData(mode)) == known and self._is_ours(mode):
                self._clipboard.clear(mode)

    def _on_changed(self, mode: QClipboard.Mode) -> None:
        self._copied.pop(mode, None)
        if (
            mode in OURS
            and self._is_ours(mode)
            and (content := _content(self._clipboard.mimeData(mode)))
        ):
            self._copied[mode] = content
            self._timer.start()

    def _is_ours(self, mode: QClipboard.Mode) -> bool:
        return OURS[mode](self._clipboard) or QGuiApplication.platformName() in BY_ITSELF


def _content(data: QMimeData | None) -> bytes:
    """What stands there as a hash; empty for nothing."""
    text = data.text() if data and data.hasText() else ""
    kinds = " ".join(data.formats()) if data else ""
    return (
        hashlib.sha256(f"{kinds}\n{text}".encode(errors="surrogatepass")).digest() if kinds else b""
    )
