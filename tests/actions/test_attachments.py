"""Attachments: what is kept of a file, where it lies, who may fetch it, how it crosses the link, and how it goes away."""

import os
import shutil
import time
from datetime import datetime

import msgspec
import pytest

from aftercare.actions.access.hand_over_case import hand_over_case
from aftercare.actions.exchange.sync_now import sync_now
from aftercare.actions.program.verify_casebook import verify_casebook
from aftercare.actions.recording.attach_file import (
    attach_file,
    attachments_of,
    keep_offline,
    read_attachment,
    want_previews,
)
from aftercare.actions.recording.record import record
from aftercare.actions.shared.file_intake import CannotRead, NotAttachable, TooLarge, take_in
from aftercare.store.attachment_errors import NoRoomForChunk, NotHereYet
from sync.protocol.attachments import Declined
from sync.replica.attachments import LARGEST_FILE
from sync.replica.http_transport import HttpTransport
from sync.server.backup import new_era
from sync.server.organisations import Organisations
from sync.server.quota import Quota, write_quota
from sync.server.settings import read_settings
from sync.server.status import check_chunks
from tests.actions.files import photo, scanned_pdf, voice_note
from tests.actions.shell import Shell
from tests.town import SIGNAL

KINDS = {
    "a photo": ("jpg", photo, "image/jpeg", "photo"),
    "an iPhone's photo": ("heic", lambda: photo(kind="HEIF"), "image/jpeg", "photo"),
    "a WebP": ("webp", lambda: photo(kind="WEBP"), "image/jpeg", "photo"),
    "a scan": ("pdf", scanned_pdf, "application/pdf", "document"),
    "a telephone's voice note": ("m4a", voice_note, "audio/mp4", "voice_note"),
    "a messenger's voice note": (
        "ogg",
        lambda: voice_note(container="ogg", codec="libopus"),
        "audio/ogg",
        "voice_note",
    ),
    "an MP3": (
        "mp3",
        lambda: voice_note(container="mp3", codec="libmp3lame"),
        "audio/mpeg",
        "voice_note",
    ),
}
MARKS = (b"TEMPATMARK", b"PEMILIKMARK", b"KERANIMARK", b"Exif", b"GPS")


def on_disk(tmp_path, name="gambar.jpg", data=None):
    path = tmp_path / name
    path.write_bytes(photo() if data is None else data)
    return path


def files_of(folder):
    return sorted(path for path in (folder / "attachments").rglob("*") if path.is_file())


def chunks_at_the_server(town):
    return files_of(town.folder / "srv")


@pytest.fixture
def photographed(town, tmp_path):
    """A photo that siti attached to a visit, synced."""
    town.case = town.shared_case()
    town.about = town.visit("siti", town.case)
    with town.open("siti") as book:
        town.record = attach_file(
            book, town.case, on_disk(tmp_path), about=town.about, title="Rumah ibu"
        ).record
        town.kept = read_attachment(book, town.record)[1]
        town.done = sync_now(book)
    return town


@pytest.mark.parametrize(("suffix", "make", "media", "type_"), KINDS.values(), ids=KINDS)
def test_place_and_owner_stay_behind_and_the_content_is_still_good(
    tmp_path, suffix, make, media, type_
):
    source = make()
    assert any(mark in source for mark in MARKS)
    taken = take_in(on_disk(tmp_path, f"fail.{suffix}", source))
    assert (taken.media, taken.type) == (media, type_)
    assert not any(mark in taken.data for mark in MARKS)
    assert not any(mark in taken.preview for mark in MARKS)
    again = take_in(on_disk(tmp_path, f"lagi.{suffix}", taken.data))
    assert again.media == media


def test_a_photo_is_turned_upright_and_no_larger_than_it_must_be(tmp_path):
    import io

    from PIL import Image

    taken = take_in(on_disk(tmp_path, data=photo(4000, 3000)))
    with Image.open(io.BytesIO(taken.data)) as picture:
        assert picture.size == (1920, 2560)
        assert dict(picture.getexif()) == {}
    with Image.open(io.BytesIO(taken.preview)) as small:
        assert max(small.size) == 240
    assert taken.taken == "2026-11-02"


def test_what_one_attaches_the_granted_see_and_fetch_and_it_is_the_same(photographed):
    assert (photographed.done.chunks_up, photographed.done.chunks_left) == (
        len(chunks_at_the_server(photographed)),
        0,
    )
    photographed.sync("sup")
    with photographed.open("sup") as book:
        (found,) = attachments_of(book, photographed.case, photographed.about)
        assert (found.row.fields["title"], found.preview, found.lacking) == ("Rumah ibu", b"", None)
        assert want_previews(book, photographed.case)
        assert sync_now(book).chunks_down == 1
        (found,) = attachments_of(book, photographed.case)
        assert found.preview.startswith(b"\xff\xd8")
        assert found.lacking > 0
        with pytest.raises(NotHereYet):
            read_attachment(book, photographed.record)
        assert sync_now(book).chunks_down == found.lacking
        assert read_attachment(book, photographed.record)[1] == photographed.kept
        assert verify_casebook(book) == []


def test_nothing_of_a_file_is_readable_on_any_disk(photographed, tmp_path):
    photographed.sync("sup")
    with photographed.open("siti") as book:
        names = {path.name for path in files_of(photographed.folder / "siti")}
        ids = {path.name for path in chunks_at_the_server(photographed)}
        assert names
        assert not names & {
            one[:32] for one in ids
        }  # a stolen disk does not tell which chunks these are
        assert read_attachment(book, photographed.record)[1] == photographed.kept
    pieces = [photographed.kept[at : at + 24] for at in range(600, len(photographed.kept), 5000)]
    for path in photographed.folder.rglob("*"):
        if path.is_file():
            data = path.read_bytes()
            assert not any(piece in data for piece in pieces), path
            assert b"Rumah ibu" not in data, path


def test_the_same_file_is_kept_and_carried_once_by_whomever_it_is_attached(photographed, tmp_path):
    before = chunks_at_the_server(photographed)
    photographed.sync("sup")
    with photographed.open("sup") as book:
        attach_file(
            book, photographed.case, on_disk(tmp_path, "salinan.jpg"), about=photographed.about
        )
        sync_now(book)
    with photographed.open("siti") as book:
        attach_file(
            book, photographed.case, on_disk(tmp_path, "lagi.jpg"), about=photographed.about
        )
        sync_now(book)
        assert len(attachments_of(book, photographed.case)) == 3
    assert chunks_at_the_server(photographed) == before


def test_attached_without_a_network_it_is_there_at_once_and_waits(town, tmp_path):
    case = town.shared_case()
    town.stop()
    with town.open("siti") as book:
        written = attach_file(book, case, on_disk(tmp_path))
        (found,) = attachments_of(book, case)
        assert (found.lacking, found.waits) == (0, True)
        kept = read_attachment(book, written.record)[1]
    with town.open("siti") as book:
        assert read_attachment(book, written.record)[1] == kept
    town.start()
    town.sync("siti")
    with town.open("siti") as book:
        assert not attachments_of(book, case)[0].waits


def test_who_may_not_read_the_record_may_not_fetch_the_file(photographed, tmp_path):
    from sync.protocol.attachments import AttachmentRequest, Chunks, Put
    from sync.replica.http_transport import HttpTransport

    photographed.enrol(latif="worker")
    with photographed.open("siti") as book:
        space = book.attachments.staged(2, 1)[0].space
        ids = tuple(name.id for name in book.attachments.staged(2, 1000))
    with (
        photographed.open("latif") as book,
        HttpTransport(book.identity.address, book.identity.certificate) as transport,
    ):
        replica = book.certified()
        request = AttachmentRequest(
            1, replica.device, (Put(space, b"mine"),), (), (Chunks(space, ids),), 1 << 20
        )
        answer = transport.attachments(request, replica.organisation, replica.signing)
    assert (answer.chunks, set(answer.missing)) == ((), set(ids))
    assert [one.code for one in answer.declined] == ["not_granted"]


def test_what_a_server_declined_is_offered_again_another_day(town, tmp_path, monkeypatch):
    """That it was declined is the server's word, and perhaps a lie; places that nobody put are not counted."""
    case = town.shared_case()
    honest = HttpTransport.attachments

    def lying(transport, request, *more):
        answer = honest(transport, msgspec.structs.replace(request, puts=()), *more)
        declined = tuple(Declined(place, "not_granted") for place in range(len(request.puts) + 500))
        return msgspec.structs.replace(answer, declined=declined)

    monkeypatch.setattr(HttpTransport, "attachments", lying)
    with town.open("siti") as book:
        attach_file(book, case, on_disk(tmp_path))
        for _ in range(6):  # on a slow machine not all of it is brought at once
            assert sync_now(book).chunks_up == 0
        monkeypatch.undo()
        assert sync_now(book).chunks_up == 0
        book.wall = lambda: time.time() + 86401
        assert sync_now(book).chunks_up > 0
        assert sync_now(book).chunks_up == 0


def test_what_is_attached_to_a_sealed_record_is_sealed_with_it(town, tmp_path):
    case = town.shared_case()
    with town.open("siti") as book:
        about = record(book, case, "signal", {**SIGNAL, "sensitivity": "sealed"}).record
        written = attach_file(book, case, on_disk(tmp_path), about=about)
        assert book.records.get(written.record).compartment == "sealed"


def test_a_case_can_be_kept_whole_on_a_laptop_and_freed_again(photographed):
    photographed.sync("sup")
    with photographed.open("sup") as book:
        keep_offline(book, photographed.case, keep=True)
        sync_now(book)
        assert attachments_of(book, photographed.case)[0].lacking == 0
        count = len(files_of(photographed.folder / "sup"))
        keep_offline(book, photographed.case, keep=False)
        assert len(files_of(photographed.folder / "sup")) == 1  # its small picture stays
        assert count > 1
    photographed.visit("siti", photographed.case)
    with photographed.open("siti") as book:
        keep_offline(book, photographed.case, keep=True)
        keep_offline(book, photographed.case, keep=False)


def test_what_the_server_does_not_have_yet_is_never_freed(town, tmp_path):
    case = town.shared_case()
    with town.open("siti") as book:
        written = attach_file(book, case, on_disk(tmp_path))
        keep_offline(book, case, keep=True)
        keep_offline(book, case, keep=False)
        assert read_attachment(book, written.record)[1]


def test_a_file_lost_on_this_laptop_is_fetched_again(photographed):
    with photographed.open("siti") as book:
        for path in files_of(photographed.folder / "siti")[1:]:
            path.write_bytes(b"rosak")
        assert [finding.part for finding in verify_casebook(book)] == ["attachments"]
        with pytest.raises(NotHereYet):
            read_attachment(book, photographed.record)
        sync_now(book)
        assert read_attachment(book, photographed.record)[1] == photographed.kept
        assert verify_casebook(book) == []


def test_a_server_that_was_set_back_is_brought_the_chunks_it_lacks(photographed):
    organisations = Organisations(
        photographed.folder / "srv", read_settings(photographed.folder / "srv")
    )
    before = chunks_at_the_server(photographed)
    shutil.rmtree(photographed.folder / "srv/attachments")
    assert check_chunks(organisations)["lost"] == len(before)
    new_era(organisations.first)
    organisations.dispose()
    photographed.sync("siti")
    assert chunks_at_the_server(photographed) == before


def test_a_quota_stops_attachments_and_no_record_and_is_told(photographed, tmp_path):
    organisations = Organisations(
        photographed.folder / "srv", read_settings(photographed.folder / "srv")
    )
    with organisations.first.execution_options(writes=True).begin() as connection:
        write_quota(connection, Quota(0, 20_000))
    photographed.sync("siti")
    photographed.visit("siti", photographed.case, place="dengan kuota")
    with photographed.open("siti") as book:
        attach_file(book, photographed.case, on_disk(tmp_path, data=photo(seed=9)))
        done = sync_now(book)
        assert done.chunks_left > 0
    with organisations.first.execution_options(writes=True).begin() as connection:
        write_quota(connection, Quota())
    organisations.dispose()
    with photographed.open("siti") as book:
        assert sync_now(book).chunks_left == 0
        assert book.unsent() == 0


BAD = {
    "a program": (b"MZ" + bytes(5000), NotAttachable),
    "a page": (b"<html><script>alert(1)</script></html>", NotAttachable),
    "nothing": (b"", NotAttachable),
    "half a photo": (photo()[:900], NotAttachable),
    "half a PDF": (b"%PDF-1.7 and no more", NotAttachable),
    "a film": (None, NotAttachable),
}


@pytest.mark.parametrize(("data", "refusal"), BAD.values(), ids=BAD)
def test_what_cannot_be_attached_is_refused_and_nothing_is_written(town, tmp_path, data, refusal):
    case = town.shared_case()
    if data is None:
        data = film()
    with town.open("siti") as book:
        before = len(book.records.read(case=case))
        with pytest.raises(refusal, match="Nothing was saved"):
            attach_file(book, case, on_disk(tmp_path, "x.bin", data))
        assert len(book.records.read(case=case)) == before
    assert files_of(town.folder / "siti") == []


def film():
    import io

    import av

    stream = io.BytesIO()
    with av.open(stream, "w", format="mp4") as made:
        track = made.add_stream("mpeg4", rate=10)
        track.width, track.height, track.pix_fmt = 64, 64, "yuv420p"
        for number in range(10):
            frame = av.VideoFrame(64, 64, "yuv420p")
            frame.pts = number
            for packet in track.encode(frame):
                made.mux(packet)
        for packet in track.encode(None):
            made.mux(packet)
    return stream.getvalue()


def test_what_is_too_large_or_gone_is_refused(town, tmp_path):
    import wave

    path = tmp_path / "panjang.wav"
    with wave.open(str(path), "wb") as made:
        made.setnchannels(1)
        made.setsampwidth(2)
        made.setframerate(48000)
        made.writeframes(bytes(LARGEST_FILE + 100))
    with pytest.raises(TooLarge, match="MB"):
        take_in(path)
    with pytest.raises(CannotRead):
        take_in(tmp_path / "tiada.jpg")


def test_on_a_full_disk_nothing_is_half_attached(town, tmp_path, monkeypatch):
    import errno

    from aftercare.store import attachments

    case = town.shared_case()
    written = []

    def full(path, data):
        if len(written) == 2:
            raise OSError(errno.ENOSPC, "No space left on device")
        written.append(path)
        path.write_bytes(data)

    with town.open("siti") as book:
        monkeypatch.setattr(attachments, "write_durably", full)
        with pytest.raises(NoRoomForChunk, match="Nothing was saved"):
            attach_file(book, case, on_disk(tmp_path))
        assert attachments_of(book, case) == []
        assert book.attachments.left() == (0, 0)
    assert written
    with town.open("siti"):
        assert files_of(town.folder / "siti") == []  # what was written is swept away


def test_when_a_case_is_withdrawn_its_files_leave_the_laptop(photographed):
    photographed.enrol(latif="worker")
    photographed.sync("siti")
    with photographed.open("siti") as book:
        hand_over_case(book, photographed.case, "latif")
    for name in ("siti", "latif", "siti", "siti"):
        photographed.sync(name)
    with photographed.open("siti") as book:
        left = attachments_of(book, photographed.case)
    assert left == []
    assert files_of(photographed.folder / "siti") == []
    with photographed.open("latif") as book:
        keep_offline(book, photographed.case, keep=True)
        sync_now(book)
        assert read_attachment(book, photographed.record)[1] == photographed.kept


def test_the_commands_attach_list_and_fetch(town, tmp_path):
    case = town.shared_case()
    shell = Shell(town.folder)
    (made,) = shell("siti", "attach", on_disk(tmp_path), "--case", case, "--title", "Surat")
    (listed,) = shell("siti", "attachments", "--case", case, "--json")
    assert (listed["id"], listed["here"], listed["waits"], listed["media"]) == (
        made["id"],
        True,
        True,
        "image/jpeg",
    )
    shell("siti", "sync")
    shell("sup", "sync")
    shell("sup", "fetch", made["id"], "-o", tmp_path / "salinan.jpg", code=1)
    assert "comes with the next sync" in shell.stderr
    (synced,) = shell("sup", "sync", "--json")
    assert synced["chunks_down"] > 0
    shell("sup", "fetch", made["id"], "-o", tmp_path / "salinan.jpg")
    assert (tmp_path / "salinan.jpg").read_bytes().startswith(b"\xff\xd8")
    with town.open("sup") as book:
        entries = [row.fields for row in book.records.read(kind="audit_entry")]
    assert any(
        one.get("what") == "exported" and one.get("about") == "attachment" for one in entries
    )


@pytest.mark.parametrize("when", [0, -11_644_473_600, -1, 4_102_444_800])
def test_a_picture_with_a_date_that_no_camera_has_is_attached_without_one(tmp_path, when):
    path = on_disk(tmp_path, "lama.pdf", scanned_pdf())
    os.utime(path, (when, when))
    assert take_in(path).taken == ""


def test_a_file_date_that_the_system_cannot_reckon_is_no_reason_to_refuse(tmp_path, monkeypatch):
    class OnWindows(datetime):
        @classmethod
        def fromtimestamp(cls, *_):
            raise OSError(22, "Invalid argument")

    monkeypatch.setattr("aftercare.actions.shared.file_intake.datetime", OnWindows)
    assert take_in(on_disk(tmp_path, "lama.pdf", scanned_pdf())).taken == ""
