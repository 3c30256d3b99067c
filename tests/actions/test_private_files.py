"""Every file that the program writes out for a person is that person's alone, wherever it is written and whatever was there."""

import io
import os
import stat
from datetime import date

import pytest
from PIL import Image

from aftercare.actions.caseload.agenda import agenda, write_calendar
from aftercare.actions.caseload.export_records import export
from aftercare.actions.exchange.bundle import write_bundle_file
from aftercare.actions.joining.invite_person import invite_person
from aftercare.actions.papers.audit_extract import write_extract
from aftercare.actions.papers.print_paper import print_invitation, print_kit
from aftercare.actions.papers.print_recovery import recovery_paper, save_recovery
from aftercare.actions.papers.report import Asked, print_report
from aftercare.actions.papers.rights import print_copy
from aftercare.actions.recording.attach_file import attach_file, attachments_of, save_copy
from aftercare.actions.recording.record import record
from aftercare.actions.shared.paper_file import write_paper
from aftercare.reports.paper import Head, make_pdf
from aftercare.ui.appearance import Appearance, keep_appearance
from aftercare.ui.start.print_pdf import paint_pdf
from sync.server.owned_file import write_owned
from tests.town import VISIT, Town

pytestmark = pytest.mark.skipif(os.name != "posix", reason="modes are POSIX's")


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    before = os.umask(0)  # the least private that a computer can be set up
    try:
        with Town.founded(tmp_path_factory.mktemp("private"), "") as town:
            case = town.shared_case()
            with town.open("siti") as book:
                record(book, case, "visit", VISIT)
                picture = io.BytesIO()
                Image.new("RGB", (40, 30)).save(picture, "PNG")
                (town.folder / "house.png").write_bytes(picture.getvalue())
                attach_file(book, case, town.folder / "house.png")
            yield town, case
    finally:
        os.umask(before)


def calendar(book, _, path):
    write_calendar(path, agenda(book, date(2026, 11, 1), 60, book.here()).appointments, "en")


def attachment(book, case, path):
    save_copy(book, attachments_of(book, case)[0].row.id, path)


WRITERS = {
    "report.pdf": ("siti", lambda book, case, path: print_report(book, Asked("visit_report", case=case), path)),
    "copy.pdf": ("siti", lambda book, case, path: print_copy(book, case, path, "en")),
    "extract.csv": ("sup", lambda book, case, path: write_extract(book, case, path)),
    "calendar.ics": ("siti", calendar),
    "house.png": ("siti", attachment),
    "stick.aftercare": ("siti", lambda book, _, path: write_bundle_file(book, path)),
    "sealed.zip": ("siti", lambda book, _, path: export(book, path.parent, "json")),
    "open.zip": ("siti", lambda book, _, path: export(book, path.parent, "csv", password=None, because="Ujian")),
    "invitation.pdf": ("admin", lambda book, _, path: print_invitation(book, invite_person(book, "Aina", "worker"), "Aina", path)),
    "recovery.pdf": ("siti", lambda _, __, path: save_recovery(path, recovery_paper("ABCDE-FGHIJ", "Siti"))),
    "diagnostics.txt": ("siti", lambda _, __, path: write_paper(path, b"lines")),
    "appearance.json": ("siti", lambda _, __, path: keep_appearance(path.parent, Appearance())),
    "backup": ("siti", lambda _, __, path: write_owned(path, b"sealed")),
}  # fmt: skip


@pytest.mark.parametrize("name", WRITERS)
def test_what_is_written_out_is_its_owners_alone(scene, tmp_path, name):
    town, case = scene
    person, write = WRITERS[name]
    (tmp_path / name).write_text("what was there, for everybody")
    with town.open(person) as book:
        write(book, case, tmp_path / name)
    found = {path.name: oct(stat.S_IMODE(path.stat().st_mode)) for path in tmp_path.iterdir()}
    if name.endswith(".zip"):
        found.pop(name)  # exports are named by their time
    assert found
    assert {*found.values()} == {"0o600"}, found


def test_the_recovery_kit_is_its_owners_alone(scene, tmp_path):
    print_kit(scene[0].kit, tmp_path / "kit.pdf")
    assert stat.S_IMODE((tmp_path / "kit.pdf").stat().st_mode) == 0o600


def test_printing_to_a_file_makes_one_that_is_its_owners_alone(qapp, scene, tmp_path):
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    assert paint_pdf(printer, make_pdf(Head("T", "p", "r", "c", "a", "d"), [], "en"))
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF")
    assert stat.S_IMODE((tmp_path / "printed.pdf").stat().st_mode) == 0o600


def test_a_device_keeps_nothing_that_others_may_read(scene):
    found = {
        path.name: oct(stat.S_IMODE(path.stat().st_mode))
        for path in (scene[0].folder / "siti").rglob("*")
        if path.is_file()
    }
    assert {*found.values()} == {"0o600"}, found
