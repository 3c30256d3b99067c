"""Pictures that came with an attachment, drawn by Qt: of the two formats that this program keeps,
and no other. And codes as pictures.
"""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageReader, QPixmap

FORMATS = ((b"\xff\xd8\xff", b"jpeg"), (b"\x89PNG", b"png"))  # how they begin
MOST_MEGABYTES = 128  # of a picture once it is decoded


def picture_of(data: bytes) -> QPixmap:
    """The picture in `data`; an empty one for what is neither JPEG nor PNG, damaged, or larger than
    any that was kept.
    """
    name = next((name for sign, name in FORMATS if data.startswith(sign)), b"")
    if not name:
        return QPixmap()
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(name))
    reader.setAutoDetectImageFormat(False)
    size = reader.size()
    if size.width() * size.height() * 4 > MOST_MEGABYTES << 20:
        return QPixmap()
    return QPixmap.fromImage(reader.read())


def code_picture(text: str) -> QPixmap:
    """A code as a picture for a telephone's camera (QR)."""
    import io

    import segno

    stream = io.BytesIO()
    segno.make(text, micro=False).save(stream, kind="png", scale=4, border=3)
    return QPixmap.fromImage(QImage.fromData(stream.getvalue()))
