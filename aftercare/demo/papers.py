"""Files to attach in the example: a drawn house as somebody photographed it, a letter as an office
scanned it.
"""

from __future__ import annotations

import io
import random

from PIL import Image, ImageDraw, ImageFilter
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

WIDTH, HEIGHT = 1200, 900  # pixels
SKIES = ("#bcd7ea", "#e9d9b8", "#c9d2d6")
WALLS = ("#e8dcc0", "#cfe0c9", "#dfc9c4", "#d5d9e4")


def house(seed: int) -> bytes:
    """A house on stilts between palms, as JPEG."""
    chance = random.Random(seed)
    picture = Image.new("RGB", (WIDTH, HEIGHT), chance.choice(SKIES))
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, 620, WIDTH, HEIGHT), fill="#7d9a5b")
    draw.polygon([(420, HEIGHT), (520, 640), (640, 640), (800, HEIGHT)], fill="#b59a72")
    for left in (60, 210, 1020):
        _palm(draw, left + chance.randrange(60), 640, 300 + chance.randrange(120))
    for stilt in range(330, 920, 110):
        draw.rectangle((stilt, 560, stilt + 16, 680), fill="#6b5540")
    draw.rectangle((310, 380, 920, 570), fill=chance.choice(WALLS), outline="#8b8069")
    draw.polygon([(270, 390), (430, 240), (800, 240), (960, 390)], fill="#8a4f3d")
    draw.rectangle((560, 420, 650, 570), fill="#6f5a3c")
    for window in (370, 460, 710, 810):
        draw.rectangle((window, 430, window + 60, 500), fill="#4f6a7a", outline="#f2efe6", width=5)
    for step in range(5):
        draw.rectangle((560, 570 + 22 * step, 650, 580 + 22 * step), fill="#8d7a5c")
    stream = io.BytesIO()
    picture.filter(ImageFilter.GaussianBlur(1.2)).save(stream, "JPEG", quality=82)
    return stream.getvalue()


def _palm(draw: ImageDraw.ImageDraw, foot: int, ground: int, height: int) -> None:
    draw.line([(foot, ground), (foot + 30, ground - height)], fill="#7a6248", width=16)
    top = (foot + 30, ground - height)
    for across, down in (
        (-120, 30),
        (-90, -50),
        (0, -80),
        (90, -50),
        (120, 30),
        (60, 80),
        (-60, 80),
    ):
        draw.line([top, (top[0] + across, top[1] + down)], fill="#4d7a3f", width=14)


def letter(title: str, lines: list[str]) -> bytes:
    """A letter of one page, as PDF."""
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=A4)
    canvas.setFont("Times-Bold", 15)
    canvas.drawString(80, 740, title)
    canvas.setFont("Times-Roman", 12)
    for place, line in enumerate(lines):
        canvas.drawString(80, 700 - 20 * place, line)
    canvas.line(80, 320, 260, 320)
    canvas.drawString(80, 302, "Tandatangan")
    canvas.save()
    return stream.getvalue()
