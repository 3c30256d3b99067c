"""The code from a picture of it: a photo, a screenshot, a page of the invitation sheet as PDF.
Nothing goes over a network.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from pathlib import Path
from typing import Any

from PIL import Image, ImageOps, UnidentifiedImageError

from aftercare.actions.shared.file_intake import open_picture
from aftercare.apart import NotRead, read_apart
from aftercare.casework.refusal import Refused
from aftercare.casework.system_said import system_said
from aftercare.casework.wording import Words, words
from sync.protocol.errors import Malformed
from sync.protocol.flaws import Flaw
from sync.protocol.invitation import read_code

LARGEST = 64 * 1024 * 1024  # bytes of a file
MOST_POINTS = 80_000_000  # of a picture
WIDEST = 4000  # points; a photo of more is made smaller, which reads as well and sooner
PAGES, SCALE = 5, 2.5  # of a PDF: so many are looked at, in so many points for each of its own
PICTURES = (
    "png",
    "jpg",
    "jpeg",
    "webp",
    "bmp",
    "tif",
    "tiff",
    "heic",
    "pdf",
)  # how their names end
LARGE, OTHER, DAMAGED, LOCKED = "\0large", "\0other", "\0damaged", "\0locked"  # no code says these
PROBLEMS = {
    LARGE: words("it is larger than any such picture"),
    OTHER: words("it is not a picture"),
    DAMAGED: words("it is damaged or cut off"),
    LOCKED: words("it is damaged, or asks for a password"),
}
UNTOUCHED = words("Nothing was changed.")
AGAIN = words("Take the picture again, straight from above and in good light, or type the code.")


class NoPicture(Refused):
    """A file that is no picture, damaged, or too large."""

    def __init__(self, reason: Words) -> None:
        super().__init__(
            words("The picture cannot be read: {reason}.", reason=reason),
            UNTOUCHED,
            words(
                "Choose a photo or screenshot of the code (PNG, JPEG), or the invitation "
                "sheet as PDF."
            ),
        )


class NoCodeInPicture(Refused):
    """A picture in which no QR code is found."""

    def __init__(self) -> None:
        super().__init__(
            words("There is no code in this picture that can be read."), UNTOUCHED, AGAIN
        )


class ForeignCode(Refused):
    """A QR code that is no invitation."""

    def __init__(self, reason: Words) -> None:
        super().__init__(
            words(
                "The picture holds a code, but not an invitation to Aftercare: {reason}.",
                reason=reason,
            ),
            UNTOUCHED,
            words("Choose the picture of the invitation that your administrator gave you."),
        )


class SeveralCodes(Refused):
    """Two invitations or more in one picture."""

    def __init__(self, count: int) -> None:
        super().__init__(
            words("There are {n} different invitations in this picture.", n=count),
            UNTOUCHED,
            words("Choose a picture of yours alone, since each can be used once."),
        )


def read_code_picture(path: Path, read: Callable[[str], Hashable] = read_code) -> str:
    """The invitation code, or what else `read` reads, in the picture or PDF file; raises `Refused`
    telling why there is none.
    """
    try:
        if path.stat().st_size > LARGEST:
            raise NoPicture(words("the file is larger than any such picture"))
        data = path.read_bytes()
    except OSError as error:
        raise NoPicture(system_said(error, words("it cannot be opened"))) from None
    return read_code_in(data, read)


def read_code_in(data: bytes, read: Callable[[str], Hashable] = read_code) -> str:
    """As `read_code_picture`, of a file's content."""
    try:
        texts = dict.fromkeys(read_apart("code", list[str], data))
    except NotRead as failed:
        late, damaged = words("it takes too long to read"), words("it is damaged or cut off")
        raise NoPicture(late if failed.late else damaged) from None
    if reason := PROBLEMS.get(next(iter(texts), "")):
        raise NoPicture(reason)
    if not texts:
        raise NoCodeInPicture
    codes, reasons = dict[Hashable, str](), list[Words]()
    for text in texts:
        try:
            codes.setdefault(read(text), text)
        except Malformed as problem:
            reasons.append(_foreign(text, problem))
    if not codes:
        raise ForeignCode(reasons[0])
    if len(codes) > 1:
        raise SeveralCodes(len(codes))
    return next(iter(codes.values()))


def texts_in(data: bytes) -> list[str]:
    """What the codes in a file's content say; or why it is no picture, as one of `PROBLEMS`."""
    try:
        return [text for picture in _pictures(data) for text in _codes(picture)]
    except _Unreadable as unreadable:
        return [unreadable.problem]


class _Unreadable(Exception):
    def __init__(self, problem: str) -> None:
        self.problem = problem
        super().__init__(problem)


def _foreign(text: str, problem: Malformed) -> Words:
    if text.upper().startswith("KIT-"):
        return words("it is the organisation's recovery kit, which belongs in a safe")
    if problem.flaw is Flaw.NEWER_CODE:
        return words("it was made by a newer version; update this program")
    return words("it is something else")


def _pictures(data: bytes) -> Iterator[Image.Image]:
    if data.startswith(b"%PDF-"):
        yield from _pages(data)
        return
    try:
        with open_picture(data) as opened:
            if opened.width * opened.height > MOST_POINTS:
                raise _Unreadable(LARGE)
            opened.thumbnail((WIDEST, WIDEST))
            yield ImageOps.exif_transpose(opened).convert("L")
    except (UnidentifiedImageError, Image.DecompressionBombError):
        raise _Unreadable(OTHER) from None
    except (OSError, ValueError, SyntaxError):
        raise _Unreadable(DAMAGED) from None


def _pages(data: bytes) -> Iterator[Image.Image]:
    import pypdfium2

    try:
        document: Any = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError:
        raise _Unreadable(LOCKED) from None
    try:
        for number in range(min(len(document), PAGES)):
            width, height = document[number].get_size()
            scale = min(SCALE, WIDEST / max(width, height, 1))
            yield document[number].render(scale=scale, grayscale=True).to_pil().convert("L")
    finally:
        document.close()


def _codes(picture: Image.Image) -> list[str]:
    """What the QR codes in it say; where none is found, a second look at a calmer, then at a larger
    picture.
    """
    import zxingcpp
    from PIL import ImageFilter

    looks: tuple[Callable[[], Image.Image], ...] = (
        lambda: picture,
        lambda: ImageOps.autocontrast(picture.filter(ImageFilter.MedianFilter(3)), cutoff=2),
        lambda: picture.resize((picture.width * 2, picture.height * 2), Image.Resampling.BICUBIC),
    )
    for look in looks[: 3 if max(picture.size) <= WIDEST // 2 else 2]:
        barcodes = zxingcpp.read_barcodes(
            look(), formats=zxingcpp.barcode_formats_from_str("QRCode")
        )
        if texts := [barcode.text for barcode in barcodes if barcode.valid and barcode.text]:
            return texts
    return []
