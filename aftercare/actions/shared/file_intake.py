"""What is kept of a file that somebody attaches: no larger than it must be, and nothing in it that
the picture does not show.

Photos are turned upright and written anew, so that place, camera and owner stay behind; sound is
taken over as it is without its labels; a PDF loses who made it with what. A camera or a scanner is
reached through the system's own file dialog.
"""

from __future__ import annotations

import io
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from aftercare.apart import NotRead, read_apart
from aftercare.casework.refusal import Refused
from aftercare.casework.spoken import size_said
from aftercare.casework.system_said import system_said
from aftercare.casework.wording import Words, words
from sync.replica.attachments import LARGEST_FILE, LARGEST_PREVIEW

if TYPE_CHECKING:
    from PIL import Image  # loaded for a picture, and not before

MOST_PIXELS = 100_000_000  # of a photo; more is no camera's
LONGEST_SIDE, QUALITY = 2560, 82  # pixels, JPEG quality: print in A4 and faces stay readable
PREVIEW_SIDE = 240  # pixels
FIRST_DAY = "1970-01-02"  # of a picture; the day before it is a date that was zeroed
LARGEST_SOURCE = 200_000_000  # bytes that are read at all
JPEG, PNG, PDF = "image/jpeg", "image/png", "application/pdf"
# no other reader of pictures is asked
PICTURES = ("JPEG", "MPO", "PNG", "WEBP", "TIFF", "BMP", "HEIF")
SOUNDS = {  # what FFmpeg's reader is called: its writer, the media type
    "mov": ("mp4", "audio/mp4"),
    "mp3": ("mp3", "audio/mpeg"),
    "ogg": ("ogg", "audio/ogg"),
    "wav": ("wav", "audio/wav"),
    "amr": ("amr", "audio/amr"),
    "flac": ("flac", "audio/flac"),
    "matroska": ("webm", "audio/webm"),
    "aac": ("adts", "audio/aac"),
}
# by which a sound is told, in place of trying every reader: at which byte, what stands there
BEGINNINGS = (
    (4, b"ftyp", "mov"),
    (0, b"ID3", "mp3"),
    (0, b"OggS", "ogg"),
    (8, b"WAVE", "wav"),
    (0, b"#!AMR", "amr"),
    (0, b"fLaC", "flac"),
    (0, b"\x1a\x45\xdf\xa3", "matroska"),
    *((0, bytes((0xFF, second)), "aac") for second in (0xF0, 0xF1, 0xF8, 0xF9)),
    *((0, bytes((0xFF, second)), "mp3") for second in (0xE2, 0xE3, 0xF2, 0xF3, 0xFA, 0xFB)),
)
# of what is listened to: samples a second, bytes a sample, one channel of speech
RATE, WIDTH = (24_000, 2)
LONGEST = 4 * 3600 * RATE * WIDTH  # bytes of decoded sound
MOST_PAGES, WIDEST_PAGE = 40, 4000  # of a PDF that is shown; pixels


class NotAttachable(Refused):
    """A file of no kind that can be attached, or a damaged one."""

    def __init__(self, name: str) -> None:
        super().__init__(
            words(
                "{name} cannot be attached: it is no photo, scan, PDF or voice note, or it "
                "is damaged.",
                name=name,
            ),
            words("Nothing was saved."),
            words(
                "Photos (JPEG, PNG, HEIC, WebP, TIFF), PDF, and sound (M4A, MP3, OGG, WAV, "
                "AMR) can be attached."
            ),
        )


class TooLarge(Refused):
    """A file beyond the limit."""

    def __init__(self, name: str, size: int) -> None:
        super().__init__(
            words("{name} is too large: {size}.", name=name, size=size_said(size)),
            words("Nothing was saved."),
            words(
                "At most {most} can be attached. Take a shorter one, or several parts.",
                most=size_said(LARGEST_FILE),
            ),
        )


class CannotRead(Refused):
    """The file cannot be read."""

    def __init__(self, name: str, reason: Words) -> None:
        super().__init__(
            words("{name} cannot be read: {reason}.", name=name, reason=reason),
            words("Nothing was saved."),
            words("Check that it is still there and may be read."),
        )


class TakenIn(NamedTuple):
    """What is kept of a file: its media type, its bytes, a small picture (JPEG or empty), the day
    in it, or else the file's own, and its type.
    """

    media: str
    data: bytes
    preview: bytes
    taken: str
    type: str


def _day_of(moment: float) -> str:
    """The day of a file by its date, s since 1970; "" for one that the calendar does not know."""
    try:
        return datetime.fromtimestamp(moment).astimezone().date().isoformat()
    except (OverflowError, ValueError, OSError):  # Windows knows no time before 1970
        return ""


def _credible(day: str) -> str:
    """`day`, unless no camera or telephone of ours can have written it: a clock that was never set,
    or a date zeroed on the way.
    """
    tomorrow = datetime.now().astimezone().date() + timedelta(days=1)
    return day if FIRST_DAY <= day <= tomorrow.isoformat() else ""


def take_in(path: Path) -> TakenIn:
    """The file at `path` as it is kept; raises `NotAttachable`, `TooLarge` or `CannotRead`."""
    try:
        size = path.stat().st_size
        if size > LARGEST_SOURCE:
            raise TooLarge(path.name, size)
        source = path.read_bytes()
        written = _day_of(path.stat().st_mtime)
    except OSError as error:
        raise CannotRead(path.name, system_said(error, words("it cannot be read"))) from None
    try:
        taken: TakenIn | None = read_apart("attachment", TakenIn | None, source)
    except NotRead:
        raise NotAttachable(path.name) from None
    if taken is None or not taken.data:
        raise NotAttachable(path.name)
    if len(taken.data) > LARGEST_FILE:
        raise TooLarge(path.name, len(taken.data))
    return taken._replace(taken=_credible(taken.taken) or _credible(written))


def kept_of(source: bytes) -> TakenIn | None:
    """What is kept of a file's content; None for what is nothing that can be attached."""
    if source[:1024].lstrip().startswith(b"%PDF-"):
        return _pdf(source)
    return _picture(source) or _sound(source)


def open_picture(source: bytes) -> Image.Image:
    """A picture of the formats that are taken; raises what Pillow raises. Nothing is decoded
    yet.
    """
    import pi_heif
    from PIL import Image

    pi_heif.register_heif_opener()
    Image.init()
    return Image.open(io.BytesIO(source), formats=[name for name in PICTURES if name in Image.OPEN])


def _picture(source: bytes) -> TakenIn | None:
    """A photo or a scanned page, upright and without anything but its pixels."""
    from PIL import Image, ImageOps, UnidentifiedImageError

    try:
        with open_picture(source) as picture:
            if picture.width * picture.height > MOST_PIXELS:
                return None
            taken = _day(picture)
            photo = picture.format in ("JPEG", "HEIF", "WEBP", "MPO")
            picture.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))
            upright: Image.Image = ImageOps.exif_transpose(picture)
            upright.load()
    except UnidentifiedImageError:
        return None
    few = upright.mode in ("1", "P", "L") and not photo
    flat = (
        upright.convert("L" if few and upright.mode != "P" else "RGB")
        if upright.mode not in ("RGB", "L")
        else upright
    )
    if "A" in upright.getbands():  # what was transparent is paper
        paper = Image.new("RGB", upright.size, "white")
        paper.paste(upright.convert("RGBA"), mask=upright.convert("RGBA").getchannel("A"))
        flat = paper
    clean = Image.new(flat.mode, flat.size)
    clean.paste(flat)
    clean.thumbnail((LONGEST_SIDE, LONGEST_SIDE), Image.Resampling.LANCZOS)
    stream = io.BytesIO()
    clean.save(stream, "JPEG", quality=QUALITY, optimize=True)
    media = JPEG
    if few and upright.mode == "1":  # black and white: smaller and sharper so
        stream = io.BytesIO()
        clean.convert("1").save(stream, "PNG", optimize=True)
        media = PNG
    return TakenIn(media, stream.getvalue(), _small(clean), taken, "photo" if photo else "scan")


def _day(picture: Image.Image) -> str:
    """The day on which the camera says the picture was taken."""
    taken = str(picture.getexif().get_ifd(0x8769).get(0x9003, ""))[:10].replace(":", "-")
    return taken if len(taken) == 10 and taken[:4].isdigit() and taken > "1990" else ""


def _small(picture: Image.Image) -> bytes:
    """A preview of it, of as many bytes as one may have."""
    from PIL import Image

    small = picture.convert("RGB")
    small.thumbnail((PREVIEW_SIDE, PREVIEW_SIDE), Image.Resampling.LANCZOS)
    for quality in (60, 40, 20):
        stream = io.BytesIO()
        small.save(stream, "JPEG", quality=quality, optimize=True)
        if len(stream.getvalue()) <= LARGEST_PREVIEW:
            return stream.getvalue()
    return b""


def _pdf(source: bytes) -> TakenIn:
    """A PDF, written anew without its labels; its first page as the preview."""
    import pypdfium2
    import pypdfium2.raw as pdfium

    document: Any = pypdfium2.PdfDocument(source)
    pages = document[0]
    preview = _small(pages.render(scale=PREVIEW_SIDE / max(pages.get_size())).to_pil())
    clean: Any = pypdfium2.PdfDocument.new()
    clean.import_pages(document)
    stream = io.BytesIO()
    clean.save(stream, flags=pdfium.FPDF_NO_INCREMENTAL)
    return TakenIn(PDF, stream.getvalue(), preview, "", "document")


def _kind_of_sound(source: bytes) -> str:
    """Which of FFmpeg's readers a sound is for; "" for what is none."""
    return next((kind for place, sign, kind in BEGINNINGS if source[place:].startswith(sign)), "")


def _open_sound(source: bytes, kind: str) -> Any:
    """A sound in its reader alone, which reaches for no other file and no network."""
    import av

    return av.open(io.BytesIO(source), "r", format=kind, options={"protocol_whitelist": "none"})


def _sound(source: bytes) -> TakenIn | None:
    """A voice note: its sound as it was recorded, without labels, pictures or anything else the
    file carried.
    """
    import av

    kind = _kind_of_sound(source)
    if not kind:
        return None
    writer, media = SOUNDS[kind]
    try:
        with _open_sound(source, kind) as given:
            if not given.streams.audio or _moves(given):
                return None
            stream = io.BytesIO()
            with av.open(stream, "w", format=writer) as kept:
                track = given.streams.audio[0]
                copy = kept.add_stream_from_template(track)
                copy.metadata.clear()
                for packet in given.demux(track):
                    if packet.dts is not None:
                        packet.stream = copy
                        kept.mux(packet)
    except (av.FFmpegError, OSError):
        return None
    return TakenIn(media, stream.getvalue(), b"", "", "voice_note")


def samples_of(source: bytes) -> bytes:
    """A sound as 16-bit samples of one channel; empty where it cannot be decoded."""
    import av

    kind, samples = _kind_of_sound(source), bytearray()
    if not kind:
        return b""
    resampler = av.AudioResampler(format="s16", layout="mono", rate=RATE)
    with suppress(av.FFmpegError, OSError), _open_sound(source, kind) as given:
        for frame in given.decode(audio=0):
            for piece in resampler.resample(frame):
                samples += bytes(piece.planes[0])[: piece.samples * WIDTH]
            if len(samples) > LONGEST:
                break
        for piece in resampler.resample(None):
            samples += bytes(piece.planes[0])[: piece.samples * WIDTH]
    return bytes(samples)


class PagePicture(NamedTuple):
    """A page of a PDF as pixels: how wide and high, bytes a line, bytes a pixel (3: BGR; 4:
    BGRx).
    """

    width: int
    height: int
    stride: int
    channels: int
    pixels: bytes


def pages_of(pdf: bytes, width: int) -> list[PagePicture]:
    """Pictures of the first pages of a PDF, `width` pixels wide."""
    import pypdfium2

    document: Any = pypdfium2.PdfDocument(pdf)
    pictures = []
    for number in range(min(len(document), MOST_PAGES)):
        page = document[number]
        scale = min(width, WIDEST_PAGE) / max(page.get_width(), page.get_height() / 4, 1)
        bitmap = page.render(scale=scale)
        pictures.append(
            PagePicture(
                bitmap.width, bitmap.height, bitmap.stride, bitmap.n_channels, bytes(bitmap.buffer)
            )
        )
    return pictures


def _moves(given: Any) -> bool:
    """Whether it is a film: those are not attached; a cover picture is left behind."""
    return any(
        not (track.disposition & track.disposition.attached_pic) for track in given.streams.video
    )
