"""What is kept of a file that somebody attaches: no larger than it must be, and nothing in it that the picture does not show.

Photos are turned upright and written anew, so that place, camera and owner stay behind; sound is taken over as it is without its
labels; a PDF loses who made it with what. A camera or a scanner is reached through the system's own file dialog.
"""

from __future__ import annotations

import io
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

from PIL import Image, ImageOps, UnidentifiedImageError

from aftercare.casework.refusal import Refused
from aftercare.casework.spoken import size_said
from aftercare.casework.wording import words
from sync.replica.attachments import LARGEST_FILE, LARGEST_PREVIEW

MOST_PIXELS = 100_000_000  # of a photo; more is no camera's
LONGEST_SIDE, QUALITY = 2560, 82  # pixels, JPEG quality: print in A4 and faces stay readable
PREVIEW_SIDE = 240  # pixels
LARGEST_SOURCE = 200_000_000  # bytes that are read at all
JPEG, PNG, PDF = "image/jpeg", "image/png", "application/pdf"
SOUNDS = {
    "mov,mp4,m4a,3gp,3g2,mj2": ("mp4", "audio/mp4"),
    "mp3": ("mp3", "audio/mpeg"),
    "ogg": ("ogg", "audio/ogg"),
    "wav": ("wav", "audio/wav"),
    "amr": ("amr", "audio/amr"),
    "flac": ("flac", "audio/flac"),
    "matroska,webm": ("webm", "audio/webm"),
    "aac": ("adts", "audio/aac"),
}


class NotAttachable(Refused):
    """A file of no kind that can be attached, or a damaged one."""

    def __init__(self, name: str) -> None:
        super().__init__(
            words("{name} cannot be attached: it is no photo, scan, PDF or voice note, or it is damaged.", name=name),
            words("Nothing was saved."),
            words("Photos (JPEG, PNG, HEIC, WebP, TIFF), PDF, and sound (M4A, MP3, OGG, WAV, AMR) can be attached."),
        )


class TooLarge(Refused):
    """A file beyond the limit."""

    def __init__(self, name: str, size: int) -> None:
        super().__init__(
            words("{name} is too large: {size}.", name=name, size=size_said(size)),
            words("Nothing was saved."),
            words("At most {most} can be attached. Take a shorter one, or several parts.", most=size_said(LARGEST_FILE)),
        )


class CannotRead(Refused):
    """The file cannot be read."""

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(
            words("{name} cannot be read: {reason}.", name=name, reason=reason),
            words("Nothing was saved."),
            words("Check that it is still there and may be read."),
        )


class TakenIn(NamedTuple):
    """What is kept of a file: its media type, its bytes, a small picture (JPEG or empty), the day in it, or else the file's own, and
    its type.
    """

    media: str
    data: bytes
    preview: bytes
    taken: str
    type: str


def take_in(path: Path) -> TakenIn:
    """The file at `path` as it is kept; raises `NotAttachable`, `TooLarge` or `CannotRead`."""
    try:
        size = path.stat().st_size
        if size > LARGEST_SOURCE:
            raise TooLarge(path.name, size)
        source = path.read_bytes()
        written = datetime.fromtimestamp(path.stat().st_mtime).astimezone().date().isoformat()
    except OSError as error:
        raise CannotRead(path.name, error.strerror or type(error).__name__) from None
    try:
        found = _pdf(source) if source[:1024].lstrip().startswith(b"%PDF-") else _picture(source) or _sound(source)
    except Refused:
        raise
    except Exception:  # noqa: BLE001 - a damaged file can make these readers raise nearly anything
        raise NotAttachable(path.name) from None
    if found is None or not found.data:
        raise NotAttachable(path.name)
    if len(found.data) > LARGEST_FILE:
        raise TooLarge(path.name, len(found.data))
    return found if found.taken else found._replace(taken=written)


def _picture(source: bytes) -> TakenIn | None:
    """A photo or a scanned page, upright and without anything but its pixels."""
    import pi_heif

    pi_heif.register_heif_opener()
    try:
        with Image.open(io.BytesIO(source)) as picture:
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
    flat = upright.convert("L" if few and upright.mode != "P" else "RGB") if upright.mode not in ("RGB", "L") else upright
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


def _sound(source: bytes) -> TakenIn | None:
    """A voice note: its sound as it was recorded, without labels, pictures or anything else the file carried."""
    import av

    try:
        with av.open(io.BytesIO(source), "r") as given:
            kind = SOUNDS.get(given.format.name)
            if kind is None or not given.streams.audio or _moves(given):
                return None
            stream = io.BytesIO()
            with av.open(stream, "w", format=kind[0]) as kept:
                track = given.streams.audio[0]
                copy = kept.add_stream_from_template(track)
                copy.metadata.clear()
                for packet in given.demux(track):
                    if packet.dts is not None:
                        packet.stream = copy
                        kept.mux(packet)
    except (av.FFmpegError, OSError):
        return None
    return TakenIn(kind[1], stream.getvalue(), b"", "", "voice_note")


def _moves(given: Any) -> bool:
    """Whether it is a film: those are not attached; a cover picture is left behind."""
    return any(not (track.disposition & track.disposition.attached_pic) for track in given.streams.video)
