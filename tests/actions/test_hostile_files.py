"""Files that are not what their names say, and files that would keep a reader busy for ever: refused, by nothing but our own readers."""

import io
import os
import zipfile

import pytest
from openpyxl import Workbook
from PIL import Image

from aftercare import apart
from aftercare.actions.caseload.import_file import _from_json
from aftercare.actions.joining.read_code_picture import NoPicture, read_code_in
from aftercare.actions.recording.agency_forms import UnfitForm, read_form_file
from aftercare.actions.shared import table_file
from aftercare.actions.shared.file_intake import NotAttachable, take_in
from aftercare.actions.shared.table_file import NoTable, read_tables
from aftercare.apart import NotRead, read_apart
from aftercare.casework.agency_forms import workbook as agency_workbook
from aftercare.ui.case.player import decoded
from aftercare.ui.pictures import picture_of
from aftercare.ui.reports.preview import pages_apart
from tests.actions.files import photo, voice_note
from tests.casework.test_agency_forms import workbook

EPS = b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 10 10\n%%EndComments\n(ran) (w) file closefile showpage\n%%EOF\n"
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="file:///etc/hostname"/></svg>'
OTHERS = {
    "EPS": EPS,
    "EPS behind a preview": b"\xc5\xd0\xd3\xc6"
    + (30).to_bytes(4, "little")
    + len(EPS).to_bytes(4, "little")
    + bytes(18)
    + EPS,
    "SVG": SVG,
    "SDP": b"v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\ns=x\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\nm=audio 40000 RTP/AVP 0\r\n",
    "HLS": b"#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\nhttp://127.0.0.1:9/x.ts\n",
    "ffconcat": b"ffconcat version 1.0\nfile http://127.0.0.1:9/x\n",
    "WMF": b"\xd7\xcd\xc6\x9a\x00\x00" + bytes(60),
    "GIF": b"GIF89a" + bytes(40),
    "PSD": b"8BPS\x00\x01" + bytes(40),
    "PDF cut off": b"%PDF-1.7\n1 0 obj",
    "nothing": b"",
}


@pytest.fixture
def stand_ins(tmp_path, monkeypatch):
    """Programs that a reader might call, each of which leaves a mark when it is."""
    folder = tmp_path / "bin"
    folder.mkdir()
    for name in ("gs", "gswin64c", "gswin32c", "djpeg", "ffmpeg", "convert"):
        (folder / name).write_text(f"#!/bin/sh\necho {name} >> {tmp_path / 'called'}\n")
        (folder / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    return tmp_path / "called"


@pytest.mark.parametrize("name", OTHERS)
def test_what_is_neither_photo_nor_scan_nor_sound_is_refused_whatever_it_is_called(
    tmp_path, stand_ins, name
):
    source = OTHERS[name]
    for ending in ("jpg", "m4a"):
        file = tmp_path / f"file.{ending}"
        file.write_bytes(source)
        with pytest.raises(NotAttachable):
            take_in(file)
    with pytest.raises(NoPicture):
        read_code_in(source)
    assert not stand_ins.exists()


@pytest.mark.parametrize("name", OTHERS)
def test_a_colleagues_attachment_of_another_format_is_drawn_and_played_by_nothing(
    qapp, stand_ins, name
):
    source = OTHERS[name]
    assert picture_of(source).isNull()
    assert decoded(source) == b""
    assert pages_apart(source, 300) == []
    assert not stand_ins.exists()


def test_a_picture_of_more_points_than_any_camera_takes_is_not_decoded(tmp_path, qapp):
    stream = io.BytesIO()
    Image.new("1", (12_000, 10_000)).save(stream, "PNG")
    (tmp_path / "large.png").write_bytes(stream.getvalue())
    with pytest.raises(NotAttachable):
        take_in(tmp_path / "large.png")
    with pytest.raises(NoPicture, match="larger than any"):
        read_code_in(stream.getvalue())
    assert picture_of(stream.getvalue()).isNull()


def test_good_ones_are_drawn_and_played(qapp):
    assert not picture_of(photo(40, 30)).isNull()
    assert decoded(voice_note(1))


# -- tables ----------------------------------------------------------------------------------------


def sheet(rows, columns, title="Lembaran"):
    book = Workbook(write_only=True)
    made = book.create_sheet(title)
    for _ in range(rows):
        made.append([1] * columns)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def test_a_sheet_of_too_many_columns_is_refused_by_its_name():
    with pytest.raises(NoTable, match="sheet “Lembaran”: it has more than 500 columns"):
        read_tables("wide.xlsx", sheet(20, 1000))


def test_a_sheet_of_too_many_cells_is_refused_by_its_name(monkeypatch):
    monkeypatch.setattr(table_file, "MOST_CELLS", 900)
    [(name, reason, rows)] = table_file.cells_of(sheet(10, 100))
    assert (name, rows) == ("Lembaran", [])
    assert reason.say("ms") == "helaian “Lembaran”: ia mempunyai lebih daripada 900 sel"
    with pytest.raises(NoTable, match="more than 900 cells"):
        read_tables("long.csv", b"a,b\n" * 500)


def test_a_workbook_that_unpacks_to_more_than_it_may_is_refused_before_it_is_read(tmp_path):
    stream = io.BytesIO(sheet(1, 1))
    with zipfile.ZipFile(stream, "a", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/sharedStrings.xml", bytes(101_000_000))
    assert len(stream.getvalue()) < 200_000
    with pytest.raises(NoTable, match="packed in it is too large"):
        read_tables("bomb.xlsx", stream.getvalue())
    book = io.BytesIO(workbook())
    with zipfile.ZipFile(book, "a", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/media/image1.png", bytes(101_000_000))
    (tmp_path / "bomb.xlsx").write_bytes(book.getvalue())
    with pytest.raises(UnfitForm, match="too large"):
        read_form_file(tmp_path / "bomb.xlsx")


def test_a_form_of_too_many_cells_is_refused_by_sheet_and_cell(monkeypatch):
    monkeypatch.setattr(agency_workbook, "MOST_FILLED", 3000)
    (problem,) = agency_workbook.cell_problems(sheet(10, 900, "survey"))
    assert (problem.sheet, problem.cell) == ("survey", "A4")
    assert "more than 3000 filled cells" in problem.what.say("en")


def test_deep_json_is_refused_as_no_export(tmp_path):
    deep = b'{"format": ' + b"[" * 200_000 + b"]" * 200_000 + b"}"
    with pytest.raises(NoTable):
        _from_json(tmp_path / "deep.json", deep)


# -- the process they are read in ------------------------------------------------------------------


def test_a_reader_that_takes_too_long_is_ended(monkeypatch):
    with pytest.raises(NotRead) as ended:
        read_apart("code", list[str], photo(), seconds=0.01)
    assert ended.value.late
    monkeypatch.setattr("aftercare.ui.case.player.PATIENCE", 0.01)
    assert decoded(voice_note(1)) == b""


def test_a_form_that_takes_too_long_or_more_memory_than_it_may_is_refused(tmp_path, monkeypatch):
    file = tmp_path / "form.xlsx"
    file.write_bytes(workbook())
    assert read_form_file(file)[1].questions

    def late(*_, **__):
        raise NotRead(late=True)

    monkeypatch.setattr("aftercare.actions.recording.agency_forms.read_apart", late)
    with pytest.raises(UnfitForm, match="takes too long"):
        read_form_file(file)


def test_the_reader_is_given_no_passphrase_and_nothing_else_of_ours(monkeypatch):
    monkeypatch.setenv("AFTERCARE_PASSPHRASE", "four words and more")
    assert not [name for name in apart._environment() if name.startswith("AFTERCARE")]


def test_a_reader_that_ends_early_or_answers_nonsense_is_no_answer(monkeypatch):
    for reader, kind, given in (
        ("no such reader", str, b""),
        ("workbook", str, sheet(1, 1)),
        ("pages", list[str], b"%PDF"),
    ):
        with pytest.raises(NotRead) as failed:
            read_apart(reader, kind, given)
        assert not failed.value.late
