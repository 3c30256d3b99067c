"""The invitation code from a picture: the sheet that is printed, photographed as people do; and what is refused, with its reason."""

import io
import random

import pypdfium2
import pytest
import segno
from PIL import Image, ImageDraw, ImageFilter

from aftercare.actions.joining.invite_person import invite_person
from aftercare.actions.joining.join import BadCode
from aftercare.actions.joining.look_at_code import look_at_code
from aftercare.actions.joining.read_code_picture import (
    ForeignCode,
    NoCodeInPicture,
    NoPicture,
    SeveralCodes,
    read_code_in,
    read_code_picture,
)
from aftercare.actions.papers.print_paper import print_invitation
from sync.protocol.invitation import Invitation, read_code
from sync.protocol.roster import root_fingerprint


@pytest.fixture
def sheet(town, tmp_path):
    """The PDF that the administrator's program prints, and the code in it."""
    path = tmp_path / "jemputan.pdf"
    with town.open("admin") as admin:
        invited = invite_person(admin, "Encik Amin bin Ali", "worker")
        print_invitation(admin, invited, "Encik Amin bin Ali", path, "ms")
    return path, invited.code


def page(path, scale=2.5):
    return pypdfium2.PdfDocument(path)[0].render(scale=scale).to_pil().convert("RGB")


def saved(picture, kind="PNG", **how):
    stream = io.BytesIO()
    picture.save(stream, kind, **how)
    return stream.getvalue()


def qr(text):
    stream = io.BytesIO()
    segno.make(text, error="m", micro=False).save(stream, kind="png", scale=5, border=4)
    return Image.open(stream).convert("RGB")


def test_the_printed_sheet_itself_is_read(sheet):
    path, code = sheet
    assert read_code(read_code_picture(path)) == read_code(code)


def photographed(picture, angle, blur, quality, width):
    """As a telephone takes it on a table: turned, unsharp, unevenly lit, squeezed."""
    turned = picture.rotate(
        angle, expand=True, fillcolor=(150, 130, 110), resample=Image.Resampling.BICUBIC
    )
    light = Image.linear_gradient("L").resize(turned.size).point(lambda level: 120 + level // 2)
    lit = Image.composite(turned, Image.new("RGB", turned.size, (60, 50, 40)), light)
    lit.thumbnail((width, width))
    return saved(lit.filter(ImageFilter.GaussianBlur(blur)), "JPEG", quality=quality)


@pytest.mark.parametrize(
    ("angle", "blur", "quality", "width"),
    [
        (0, 0.6, 70, 1600),
        (7, 0.8, 60, 1600),
        (-12, 1.0, 55, 2000),
        (90, 0.8, 60, 1600),
        (183, 0.9, 50, 1800),
        (33, 0.7, 40, 2000),
    ],
)
def test_a_photo_of_the_sheet_is_read(sheet, angle, blur, quality, width):
    path, code = sheet
    assert read_code(
        read_code_in(photographed(page(path, 4), angle, blur, quality, width))
    ) == read_code(code)


def test_a_photo_with_noise_is_read(sheet):
    path, code = sheet
    picture = page(path, 3)
    draw, chance = ImageDraw.Draw(picture), random.Random(3)
    for _ in range(6000):
        spot = chance.randrange(picture.width), chance.randrange(picture.height)
        draw.point(spot, (chance.randrange(256),) * 3)
    assert read_code(read_code_in(saved(picture, "JPEG", quality=60))) == read_code(code)


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP", "BMP", "TIFF"])
def test_every_usual_kind_of_picture_is_read(sheet, kind):
    path, code = sheet
    assert read_code(read_code_in(saved(page(path), kind))) == read_code(code)


def test_a_dark_screenshot_with_the_colours_reversed_is_read(sheet):
    path, code = sheet
    assert read_code(read_code_in(saved(page(path).point(lambda level: 255 - level)))) == read_code(
        code
    )


def test_a_picture_without_a_code_says_so():
    with pytest.raises(NoCodeInPicture, match="no code in this picture"):
        read_code_in(saved(Image.new("RGB", (600, 400), "white")))


def test_a_code_that_is_not_ours_is_told_apart(town):
    with pytest.raises(ForeignCode, match="it is something else"):
        read_code_in(saved(qr("https://example.org/menu")))
    with pytest.raises(ForeignCode, match="recovery kit"):
        read_code_in(saved(qr(town.kit.code())))


def test_a_code_beside_a_foreign_one_is_found_and_two_of_ours_are_refused():
    codes = [
        Invitation("https://a.example", b"", bytes(16), bytes([n]) * 16).code() for n in (1, 2)
    ]
    both = lambda left, right: saved(joined(qr(left), qr(right)))
    assert read_code_in(both(codes[0], "https://example.org")) == codes[0]
    assert read_code_in(both(codes[0], codes[0])) == codes[0]
    with pytest.raises(SeveralCodes, match="2 different invitations"):
        read_code_in(both(*codes))


def joined(left, right):
    found = Image.new(
        "RGB", (left.width + right.width + 80, max(left.height, right.height)), "white"
    )
    found.paste(left, (0, 0))
    found.paste(right, (left.width + 80, 0))
    return found


def test_what_is_no_picture_is_refused_with_its_reason(tmp_path, sheet):
    path, _ = sheet
    for content, reason in (
        (b"not a picture at all", "it is not a picture"),
        (b"", "it is not a picture"),
        (saved(page(path))[:3000], "damaged or cut off"),
        (path.read_bytes()[:400], "damaged"),
        (b"%PDF-1.7 nonsense", "damaged"),
    ):
        file = tmp_path / "file"
        file.write_bytes(content)
        with pytest.raises(NoPicture, match=reason):
            read_code_picture(file)
    with pytest.raises(NoPicture):
        read_code_picture(tmp_path / "gone.png")


def test_what_a_code_says_is_known_before_any_network(town):
    with town.open("admin") as admin:
        code = invite_person(admin, "amin", "worker").code
        root = root_fingerprint(admin.certified().roster.root)
    town.stop()
    facts = look_at_code(code.lower().replace("-", " "))
    assert facts.server == town.address.removeprefix("https://")
    assert facts.organisation.replace(" ", "") == root.hex()
    assert not facts.founds
    assert look_at_code(town.founder_code).founds
    with pytest.raises(BadCode, match="missing or mistyped"):
        look_at_code(code[:-3])
