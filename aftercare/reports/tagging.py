"""Tagged PDF: what stands on a page is marked as title, heading, text, table or decoration, in
reading order (ISO 32000-1, 14.7-8).

reportlab writes no structure of its own; this keeps a list of what was drawn and hangs the tree
into the document at its end.
"""

from __future__ import annotations

from typing import Any

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFString
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, KeepTogether

LONGEST_TITLE = 120  # letters of a heading that stand in the outline and in the tag


class Structure:
    """The structure elements of one document, as they are drawn."""

    def __init__(self) -> None:
        # for each page (tag, title) by number of marked content
        self.pages: list[list[tuple[str, str]]] = [[]]

    def begin(self, tag: str, title: str = "") -> int:
        """The number of the next marked content on this page."""
        self.pages[-1].append((tag, title))
        return len(self.pages[-1]) - 1

    def next_page(self) -> None:
        """Another page begins."""
        self.pages.append([])

    def write(self, canvas: Canvas, pages: list[Any]) -> None:
        """Hangs the tree into the document; `pages` are its page objects."""
        document: Any = canvas._doc  # type: ignore[attr-defined]  # noqa: SLF001
        root, kids, parents = PDFDictionary(), PDFArray([]), PDFArray([])
        body = PDFDictionary({"Type": PDFName("StructElem"), "S": PDFName("Document"), "K": kids})
        root_reference, body_reference = document.Reference(root), document.Reference(body)
        body.dict["P"] = root_reference
        for number, (page, elements) in enumerate(zip(pages, self.pages, strict=False)):
            found = PDFArray([])
            for marked, (tag, title) in enumerate(elements):
                element = PDFDictionary(
                    {
                        "Type": PDFName("StructElem"),
                        "S": PDFName(tag),
                        "P": body_reference,
                        "Pg": document.Reference(page),
                        "K": marked,
                    }
                )
                if title:
                    element.dict["T"] = PDFString(title)
                reference = document.Reference(element)
                kids.sequence.append(reference)
                found.sequence.append(reference)
            page.StructParents = number
            page.__NoDefault__ = [*page.__NoDefault__, "StructParents"]
            parents.sequence += [number, document.Reference(found)]
        root.dict.update(
            {
                "Type": PDFName("StructTreeRoot"),
                "K": body_reference,
                "ParentTree": document.Reference(PDFDictionary({"Nums": parents})),
                "ParentTreeNextKey": len(pages),
            }
        )
        document.Catalog.StructTreeRoot = root_reference
        document.Catalog.MarkInfo = PDFDictionary({"Marked": "true"})


class Tagged(Flowable):
    """A part of the story with its tag; a heading also enters the outline, once, and by no more
    than its beginning.
    """

    def __init__(self, part: Flowable, tag: str, title: str = "") -> None:
        super().__init__()
        self._part, self._tag = part, tag
        self._title = title if len(title) <= LONGEST_TITLE else title[: LONGEST_TITLE - 1] + "…"
        self.keepWithNext = tag in ("H1", "H2")

    def getSpaceBefore(self) -> float:
        return float(self._part.getSpaceBefore())

    def getSpaceAfter(self) -> float:
        return float(self._part.getSpaceAfter())

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        self.width, self.height = self._part.wrap(aW, aH)
        return self.width, self.height

    def split(self, aW: float, aH: float) -> list[Flowable]:
        parts = self._part.splitOn(self.canv, aW, aH)
        return [
            Tagged(part, self._tag, "" if place else self._title)
            for place, part in enumerate(parts)
        ]

    def draw(self) -> None:
        canvas: Any = self.canv
        number = 0 if self._tag == "Artifact" else canvas.structure.begin(self._tag, self._title)
        marked = f"/{self._tag} <</MCID {number}>> BDC"
        canvas._code.append("/Artifact BMC" if self._tag == "Artifact" else marked)  # noqa: SLF001
        self._part.drawOn(canvas, 0, 0)
        canvas._code.append("EMC")  # noqa: SLF001
        if self._title:
            key = f"part{len(canvas.structure.pages)}-{number}"
            canvas.bookmarkHorizontal(key, 0, self.height)
            canvas.addOutlineEntry(self._title, key, 0 if self._tag == "H1" else 1)


class Led(KeepTogether):
    """Headings and what they lead: on one page, or at least as much of it as its own rule leaves
    behind on a page.
    """

    _content: list[Flowable]

    def split(self, aW: float, aH: float) -> list[Flowable]:
        *headings, part = self._content
        room = aH - sum(
            heading.wrapOn(self.canv, aW, aH)[1]
            + heading.getSpaceBefore()
            + heading.getSpaceAfter()
            for heading in headings
        )
        if room > 0 and len(part.splitOn(self.canv, aW, room)) > 1:
            return [*self._content]
        parts: list[Flowable] = super().split(aW, aH)
        return parts
