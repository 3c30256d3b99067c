"""Files to attach, made as cameras, scanners and telephones make them."""

import io
import random

from PIL import Image


def photo(width=1600, height=1200, seed=1, *, detail=1, place=True, rotated=True, kind="JPEG"):
    """A photo with the place where it was taken, the camera's owner, and turned by the camera."""
    draw = random.Random(seed)
    small = Image.frombytes(
        "RGB", (16 * detail, 12 * detail), draw.randbytes(16 * 12 * 3 * detail**2)
    )
    picture = small.resize((width, height), Image.Resampling.BICUBIC)
    exif = Image.Exif()
    if rotated:
        exif[0x0112] = 6
    exif[0x013B] = "PEMILIKMARK"
    exif.get_ifd(0x8769)[0x9003] = "2026:11:02 10:00:00"
    if place:
        exif.get_ifd(0x8825).update(
            {1: "N", 2: (3.0, 8.0, 20.5), 3: "E", 4: (101.0, 41.0, 13.2), 0x1D: "TEMPATMARK"}
        )
    stream = io.BytesIO()
    if kind == "HEIF":
        import pillow_heif

        pillow_heif.register_heif_opener()
    picture.save(stream, kind, exif=exif)
    return stream.getvalue()


def voice_note(seconds=3, container="ipod", codec="aac"):
    """A voice note as a telephone records it, with the place in its labels."""
    import av

    stream = io.BytesIO()
    with av.open(stream, "w", format=container) as made:
        made.metadata["title"] = "TEMPATMARK Jalan Kebun"
        made.metadata["location"] = "+03.1390+101.6869/"
        track = made.add_stream(codec, rate=48000 if codec != "libmp3lame" else 44100)
        track.layout = "mono"
        draw = random.Random(2)
        at, size = 0, track.codec_context.frame_size or 1024
        while at < seconds * track.rate:
            frame = av.AudioFrame(format=track.format.name, layout="mono", samples=size)
            frame.rate, frame.pts = track.rate, at
            for plane in frame.planes:
                plane.update(
                    draw.randbytes(plane.buffer_size)
                    if plane.buffer_size < 2048
                    else bytes(plane.buffer_size)
                )
            for packet in track.encode(frame):
                made.mux(packet)
            at += size
        for packet in track.encode(None):
            made.mux(packet)
    return stream.getvalue()


def scanned_pdf(pages=2):
    """A PDF as an office's scanner makes it, with the clerk's name in its labels."""
    from reportlab.lib.pagesizes import A4
    from reportlab.pdfgen.canvas import Canvas

    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=A4)
    canvas.setAuthor("KERANIMARK")
    canvas.setTitle("TEMPATMARK")
    for number in range(pages):
        canvas.drawString(80, 700, f"Surat akuan, muka {number + 1}")
        canvas.showPage()
    canvas.save()
    return stream.getvalue()
