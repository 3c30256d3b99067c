"""A voice note, listened to: decoded in memory, played by the system's sound."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QSlider, QVBoxLayout, QWidget

from aftercare.actions.shared.file_intake import RATE, WIDTH
from aftercare.apart import NotRead, read_apart
from aftercare.ui.language import tr
from aftercare.ui.parts import button, label
from aftercare.ui.theme import SPACE

PATIENCE = 20.0  # seconds for decoding it


def decoded(data: bytes) -> bytes:
    """The sound as 16-bit samples of one channel; empty where it cannot be decoded."""
    try:
        samples: bytes = read_apart("sound", bytes, data, seconds=PATIENCE)
    except NotRead:
        return b""
    return samples


class Player(QWidget):
    """Play, pause, and a line on which to go forward and back; the space bar plays and pauses."""

    def __init__(self, data: bytes) -> None:
        super().__init__()
        self._samples = decoded(data)
        self._at = 0  # bytes
        self._device: Any = None
        layout = QVBoxLayout(self)
        layout.setSpacing(2 * SPACE)
        layout.addStretch()
        row = QHBoxLayout()
        self._play = button(tr("Play"), self._on_play, "main", shortcut="Space")
        row.addWidget(self._play)
        self._line = QSlider(Qt.Orientation.Horizontal)
        self._line.setRange(0, max(1, len(self._samples) // (RATE * WIDTH // 10)))
        self._line.setPageStep(100)
        self._line.setSingleStep(20)
        self._line.setAccessibleName(tr("Place in the voice note"))
        self._line.valueChanged.connect(self._on_moved)
        row.addWidget(self._line, 1)
        self._time = label("")
        row.addWidget(self._time)
        layout.addLayout(row)
        self._said = label("", "quiet", wrap=True)
        layout.addWidget(self._said)
        layout.addStretch()
        self._timer = QTimer(self)
        self._timer.setInterval(200)
        self._timer.timeout.connect(self._follow)
        self._follow()
        if not self._samples:
            self._said.setText(
                tr("This sound cannot be played here. Save a copy to open it in another program.")
            )
            self._play.setEnabled(False)

    @property
    def seconds(self) -> float:
        """How long it is."""
        return len(self._samples) / (RATE * WIDTH)

    def stop(self) -> None:
        """Silence; nothing of it is kept."""
        self._pause()
        self._samples = b""

    def _on_play(self) -> None:
        if self._device:
            self._pause()
            return
        import miniaudio

        if self._at >= len(self._samples):
            self._at = 0
        try:
            self._device = miniaudio.PlaybackDevice(
                output_format=miniaudio.SampleFormat.SIGNED16,
                nchannels=1,
                sample_rate=RATE,
                buffersize_msec=200,
            )
            stream = self._pieces()
            next(stream)
            self._device.start(stream)
        except miniaudio.MiniaudioError:
            self._device = None
            self._said.setText(tr("This computer has no sound that could be used."))
            return
        self._play.setText(tr("Pause"))
        self._timer.start()

    def _pieces(self) -> Generator[bytes, int, None]:
        """What the sound device asks for, piece by piece."""
        wanted = yield b""
        while self._at < len(self._samples):
            piece = self._samples[self._at : self._at + wanted * WIDTH]
            self._at += len(piece)
            wanted = yield piece

    def _pause(self) -> None:
        if self._device:
            self._device.close()
            self._device = None
        self._timer.stop()
        self._play.setText(tr("Play"))
        self._follow()

    def _on_moved(self, place: int) -> None:
        if abs(place - self._at // (RATE * WIDTH // 10)) > 1:
            self._at = place * (RATE * WIDTH // 10)
        self._show_time()

    def _follow(self) -> None:
        self._line.setValue(self._at // (RATE * WIDTH // 10))
        self._show_time()
        if self._device and self._at >= len(self._samples):
            self._pause()

    def _show_time(self) -> None:
        now = self._at // (RATE * WIDTH)
        whole = round(self.seconds)
        self._time.setText(f"{now // 60}:{now % 60:02} / {whole // 60}:{whole % 60:02}")
