"""The page that every printed report shares: heading, what it is for, page x of y, classification,
watermark.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

from reportlab.lib import colors
from reportlab.lib.enums import TA_LEFT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    Flowable,
    HRFlowable,
    Image,
    KeepTogether,
    SimpleDocTemplate,
    Spacer,
    Table,
)

from aftercare.casework.wording import words
from aftercare.reports.passage import Passage
from aftercare.reports.rows import Look, Rows
from aftercare.reports.scripts import font
from aftercare.reports.tagging import Led, Structure, Tagged

MARGIN, WIDTH = 20 * mm, A4[0] - 40 * mm - 12  # the frame keeps 6 points free on each side
INK, QUIET, LINE, TINT = (
    colors.HexColor("#1d2733"),
    colors.HexColor("#5b6875"),
    colors.HexColor("#c9d1d9"),
    colors.HexColor("#eef2f5"),
)
LONGEST_NAME = 60  # letters of it in the foot
FACE, BOLD, MONO = "latin", "latin-bold", "Courier"  # names under which scripts.py registers them
BODY = ParagraphStyle(
    "body", fontName=FACE, fontSize=9.5, leading=13.5, textColor=INK, alignment=TA_LEFT
)
SMALL = ParagraphStyle("small", parent=BODY, fontSize=8, leading=10.5, textColor=QUIET)
FOOT = ParagraphStyle("foot", parent=SMALL, fontSize=7.5, leading=10)
TITLE = ParagraphStyle("title", parent=BODY, fontName=BOLD, fontSize=17, leading=21, spaceAfter=4)
HEADING = ParagraphStyle(
    "heading", parent=BODY, fontName=BOLD, fontSize=11.5, leading=15, spaceBefore=9, spaceAfter=3
)
CODE = ParagraphStyle("code", parent=BODY, fontName=MONO, fontSize=9.5, leading=13)


class Head(NamedTuple):
    """What every report carries: what it is, for whom and why, how it may be handled, by whom, as
    of when.
    """

    title: str
    purpose: str
    recipient: str
    classification: str
    author: str
    as_of: str
    consent: str = ""


class _Counted(Canvas):
    """Draws the feet once the number of pages is known."""

    def __init__(self, *arguments: Any, head: Head, language: str, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self._head, self._language = head, language
        self._pages: list[dict[str, Any]] = []
        self.structure = Structure()
        self.setViewerPreference("DisplayDocTitle", "true")

    def showPage(self) -> None:
        self._pages.append(dict(self.__dict__))
        self.structure.next_page()
        self._startPage()  # type: ignore[attr-defined]

    def save(self) -> None:
        made = []
        for number, page in enumerate(self._pages, 1):
            self.__dict__.update(page)
            self._code.append("/Artifact BMC")  # type: ignore[attr-defined]
            self._draw_frame(number, len(self._pages))
            self._code.append("EMC")  # type: ignore[attr-defined]
            super().showPage()
            made.append(self._doc.Pages[-1])  # type: ignore[attr-defined]
        self.structure.write(self, made)
        super().save()

    def _draw_frame(self, number: int, count: int) -> None:
        self.setStrokeColor(LINE)
        self.line(MARGIN, 15 * mm, A4[0] - MARGIN, 15 * mm)
        left = " · ".join(
            part
            for part in (self._head.classification, _in_short(self._head.author), self._head.as_of)
            if part
        )
        foot = paragraph(left, FOOT)
        _, height = foot.wrapOn(self, WIDTH * 0.75, 10 * mm)
        foot.drawOn(self, MARGIN, 14 * mm - height)
        self.setFont(FACE, FOOT.fontSize)
        self.setFillColor(QUIET)
        page = words("Page {n} of {count}", n=number, count=count).say(self._language)
        self.drawRightString(A4[0] - MARGIN, 11 * mm, page)


def make_pdf(head: Head, story: Iterable[Flowable], language: str) -> bytes:
    """The report as a PDF file; the same content makes the same bytes."""
    head = Head(*map(_writable, head))
    stream = io.BytesIO()
    document = SimpleDocTemplate(
        stream,
        pagesize=A4,
        leftMargin=MARGIN,
        rightMargin=MARGIN,
        topMargin=16 * mm,
        bottomMargin=20 * mm,
        title=head.title,
        author=head.author,
        subject=head.purpose,
        lang=language,
        invariant=1,
    )
    document.keepTogetherClass = Led
    document.build(
        [tagged(flowable) for flowable in (*_heading(head, language), *story)],
        onFirstPage=_watermark(head),
        onLaterPages=_watermark(head),
        canvasmaker=lambda *arguments, **named: _Counted(
            *arguments, head=head, language=language, **named
        ),
    )
    return stream.getvalue()


def _watermark(head: Head) -> Callable[[Canvas, Any], None]:
    """Draws the classification under what stands on a page."""

    def draw(canvas: Canvas, _: Any) -> None:
        canvas._code.append("/Artifact BMC")  # type: ignore[attr-defined]  # noqa: SLF001
        canvas.saveState()
        canvas.setFillColor(TINT)
        canvas.setFont(BOLD, 54)
        canvas.translate(A4[0] / 2, A4[1] / 2)
        canvas.rotate(52)
        canvas.drawCentredString(0, 0, head.classification.upper())
        canvas.restoreState()
        canvas._code.append("EMC")  # type: ignore[attr-defined]  # noqa: SLF001

    return draw


def _heading(head: Head, language: str) -> list[Flowable]:
    facts = (
        (words("Purpose"), head.purpose),
        (words("Recipient"), head.recipient),
        (words("Consent"), head.consent),
        (words("Classification"), head.classification),
        (words("Data as of"), head.as_of),
        (words("Made by"), head.author if _in_short(head.author) != head.author else ""),
    )
    return [
        Tagged(paragraph(head.title, TITLE), "H1", head.title),
        facts_table([(title.say(language), text) for title, text in facts if text]),
        Spacer(1, 4 * mm),
    ]


def _in_short(name: str) -> str:
    """A name as it stands in the foot of a page, which has room for two lines."""
    return name if len(name) <= LONGEST_NAME else name[: LONGEST_NAME - 1] + "…"


def _writable(text: str) -> str:
    """A text without what no file can hold: halves of letters, as names of files have them."""
    return text.encode("utf-8", "replace").decode()


def heading(text: str) -> Flowable:
    """The title of a part, also in the document's outline."""
    return Tagged(paragraph(text, HEADING), "H2", _writable(text))


def paragraph(text: str, style: ParagraphStyle = BODY) -> Passage:
    """Text as it was written, in whatever script: its lines are kept."""
    for bold in (False, True):
        font("latin", bold=bold)
    return Passage(_writable(text), style, bold=style.fontName == BOLD)


def facts_table(
    facts: Sequence[tuple[str, str]], width: float = 38 * mm, *, whole: float = WIDTH
) -> Rows:
    """Names and what they are, two columns without lines; `width` is the first one's, `whole` that
    of both.
    """
    look = Look([width, whole - width], left=0, named=True)
    return Rows(
        None, [look.row([paragraph(name, SMALL), paragraph(value)]) for name, value in facts], look
    )


def grid(titles: Sequence[str], rows: Sequence[Sequence[str]], widths: Sequence[float]) -> Rows:
    """A table with a heading that is repeated on every page; `widths` are shares of the page."""
    look = Look([WIDTH * width / sum(widths) for width in widths], line=LINE, tint=TINT)
    heads, *cells = [look.row([paragraph(text, SMALL) for text in row]) for row in (titles, *rows)]
    return Rows(heads, cells, look)


def tagged(part: Flowable) -> Flowable:
    """The part with its tag, unless it has one, holds others that have, or says nothing."""
    if isinstance(part, Tagged | KeepTogether | Spacer):
        return part
    return Tagged(
        part,
        "Table"
        if isinstance(part, Rows | Table)
        else "Artifact"
        if isinstance(part, HRFlowable)
        else "P",
    )


def qr(text: str, size: float = 42 * mm) -> Image:
    """`text` as a QR code."""
    import segno

    stream = io.BytesIO()
    segno.make(text, micro=False, error="m").save(stream, kind="png", scale=8, border=2)
    stream.seek(0)
    return Image(stream, size, size)


def together(*parts: Flowable) -> KeepTogether:
    """Parts that stand on one page."""
    return KeepTogether([tagged(part) for part in parts])
