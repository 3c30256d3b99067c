"""Attachments in the windows: attaching, looking, listening, fetching, by keyboard and with nothing readable written."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel

from aftercare.actions.recording.attach_file import attach_file
from aftercare.ui.case.attachment_sheet import Picture
from aftercare.ui.case.player import Player, decoded
from aftercare.ui.language import language
from aftercare.ui.parts import Link
from aftercare.ui.reports.preview import Preview
from tests.actions.files import photo, scanned_pdf, voice_note
from tests.ui.desk_driver import press_in, texts, unlock, visible_form, visible_sheet


@pytest.fixture
def files(tmp_path):
    found = {
        "Rumah ibu.jpg": photo(),
        "Surat akuan.pdf": scanned_pdf(),
        "Nota suara.m4a": voice_note(65),
    }
    for name, data in found.items():
        (tmp_path / name).write_bytes(data)
    return [tmp_path / name for name in found]


@pytest.fixture
def case_page(qtbot, window):
    shell = unlock(qtbot, window)
    shell.open_case(window.town.case)
    page = shell.case
    qtbot.waitUntil(lambda: page._read is not None, timeout=20_000)
    page.window_, page.shell = window, shell
    return page


def attach(qtbot, monkeypatch, page, paths):
    monkeypatch.setattr(
        QFileDialog, "getOpenFileNames", lambda *_: ([str(path) for path in paths], "")
    )
    page._go(page._parts.index(page.documents))
    press_in(page.documents, page.documents._attach.text())
    qtbot.waitUntil(lambda: page.documents.list.count() == len(paths), timeout=20_000)


def attached_by_a_colleague(page, path):
    """A file that sup attached; this window, on its documents, syncs."""
    town, desk = page.window_.town, page.window_.desk
    with town.open("sup") as book:
        attach_file(book, town.case, path)
    town.sync("sup")
    page._go(page._parts.index(page.documents))
    desk.sync()
    return town, desk


def test_files_are_attached_and_shown_as_small_pictures_and_opened_by_enter(
    qtbot, monkeypatch, case_page, files
):
    attach(qtbot, monkeypatch, case_page, files)
    documents = case_page.documents
    said = [documents.list.item(place).text() for place in range(3)]
    assert {text.splitlines()[0] for text in said} == {"Rumah ibu", "Surat akuan", "Nota suara"}
    assert "3 still to go up" in documents._state.text()
    for name, shown in (("Rumah ibu", Picture), ("Surat akuan", Preview), ("Nota suara", Player)):
        item = next(
            documents.list.item(n)
            for n in range(3)
            if documents.list.item(n).text().startswith(name)
        )
        documents.list.setCurrentItem(item)
        QTest.keyClick(documents.list, Qt.Key.Key_Return)
        sheet = visible_sheet(qtbot, case_page.window_)
        qtbot.waitUntil(
            lambda sheet=sheet, shown=shown: bool(sheet.findChildren(shown)), timeout=20_000
        )
        sheet.reject()
        qtbot.waitUntil(lambda sheet=sheet: not sheet.isVisible(), timeout=20_000)


def test_the_arrows_go_through_what_is_attached(qtbot, monkeypatch, case_page, files):
    attach(qtbot, monkeypatch, case_page, files)
    names = [case_page.documents.list.item(n).text().splitlines()[0] for n in range(3)]
    case_page.documents.list.setCurrentRow(0)
    case_page.documents._on_open()
    for name, count in zip(names, ("1 of 3", "2 of 3", "3 of 3"), strict=True):
        sheet = visible_sheet(qtbot, case_page.window_)
        assert sheet.windowTitle() == name
        assert count in texts(sheet)
        QTest.keyClick(sheet, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
        if name != names[-1]:
            qtbot.waitUntil(lambda sheet=sheet: not sheet.isVisible(), timeout=20_000)
    assert sheet.isVisible(), "behind the last one is none"


def test_a_file_dropped_on_the_documents_is_attached(qtbot, case_page, files):
    case_page._go(case_page._parts.index(case_page.documents))
    qtbot.waitUntil(lambda: bool(case_page.documents._case), timeout=20_000)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(files[0]))])
    keys = (
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    case_page.documents.dropEvent(QDropEvent(QPointF(5, 5), *keys))
    qtbot.waitUntil(lambda: case_page.documents.list.count() == 1, timeout=20_000)


def test_a_file_is_attached_to_the_chosen_record_and_opens_from_it(
    qtbot, monkeypatch, case_page, files
):
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(files[0])], ""))
    view = case_page.timeline.view
    qtbot.waitUntil(lambda: view._row is not None, timeout=20_000)
    about = view._row.id
    press_in(view, "Attach")
    qtbot.waitUntil(
        lambda: any(link.text() == "Rumah ibu" for link in view.findChildren(Link)), timeout=20_000
    )
    QTest.keyClick(
        next(link for link in view.findChildren(Link) if link.text() == "Rumah ibu"),
        Qt.Key.Key_Return,
    )
    sheet = visible_sheet(qtbot, case_page.window_)
    qtbot.waitUntil(lambda: bool(sheet.findChildren(Picture)), timeout=20_000)
    row = next(row for row in case_page._read.rows if row.kind == "attachment")
    assert row.fields["about"] == about


def test_correcting_the_title_leaves_the_file_as_it_is(qtbot, monkeypatch, case_page, files):
    attach(qtbot, monkeypatch, case_page, files[:1])
    row = next(row for row in case_page._read.rows if row.kind == "attachment")
    case_page._edit(row)
    form = visible_form(qtbot, case_page.window_)
    qtbot.waitUntil(lambda: "title" in form._editors, timeout=20_000)
    assert "file" not in form._editors
    form._editors["title"].set_value("Rumah ibu, Kajang")
    form.save()
    qtbot.waitUntil(lambda: not form.isVisible(), timeout=20_000)
    qtbot.waitUntil(
        lambda: any(one.fields.get("title") == "Rumah ibu, Kajang" for one in case_page._read.rows),
        timeout=5000,
    )
    after = next(one for one in case_page._read.rows if one.kind == "attachment")
    assert after.fields["file"] == row.fields["file"]


def test_what_is_elsewhere_comes_when_it_is_opened(qtbot, case_page, files):
    attached_by_a_colleague(case_page, files[0])
    qtbot.waitUntil(lambda: case_page.documents.list.count() == 1, timeout=20_000)
    qtbot.waitUntil(
        lambda: bool(next(iter(case_page.documents._found.values())).preview), timeout=20_000
    )
    assert "not on this laptop" in case_page.documents._state.text()
    QTest.keyClick(case_page.documents.list, Qt.Key.Key_Return)
    sheet = visible_sheet(qtbot, case_page.window_)
    qtbot.waitUntil(lambda: bool(sheet.findChildren(Picture)), timeout=15_000)
    sheet.reject()
    qtbot.waitUntil(
        lambda: "not on this laptop" not in case_page.documents._state.text(), timeout=20_000
    )


def test_without_a_network_the_sheet_says_so_and_waits(qtbot, case_page, files):
    town, desk = attached_by_a_colleague(case_page, files[0])
    qtbot.waitUntil(lambda: bool(case_page.documents._found), timeout=20_000)
    qtbot.waitUntil(
        lambda: not desk.busy and bool(next(iter(case_page.documents._found.values())).preview),
        timeout=20_000,
    )
    town.stop()
    QTest.keyClick(case_page.documents.list, Qt.Key.Key_Return)
    sheet = visible_sheet(qtbot, case_page.window_)
    qtbot.waitUntil(
        lambda: any("could not be reached" in text for text in texts(sheet)), timeout=20_000
    )
    assert any("being fetched" in text for text in texts(sheet))


def test_a_voice_note_is_decoded_whole_and_moved_in(qtbot):
    samples = decoded(voice_note(65))
    player = Player(voice_note(65))
    qtbot.addWidget(player)
    assert 64 < player.seconds < 66
    assert len(samples) % 2 == 0
    player._line.setValue(300)
    assert any(label.text().startswith("0:30 / 1:05") for label in player.findChildren(QLabel))
    assert decoded(b"not a sound") == b""


def test_nothing_readable_is_written_while_looking(qtbot, monkeypatch, case_page, files, tmp_path):
    import tempfile

    before = set(Path(tempfile.gettempdir()).glob("*"))
    attach(qtbot, monkeypatch, case_page, files)
    documents = case_page.documents
    for place in range(3):
        documents.list.setCurrentRow(place)
        QTest.keyClick(documents.list, Qt.Key.Key_Return)
        sheet = visible_sheet(qtbot, case_page.window_)
        qtbot.waitUntil(lambda sheet=sheet: sheet._done, timeout=20_000)
        QApplication.processEvents()
        sheet.reject()
        qtbot.waitUntil(lambda sheet=sheet: not sheet.isVisible(), timeout=20_000)
    made = [
        path
        for path in Path(tempfile.gettempdir()).glob("*")
        if path not in before and path.is_file()
    ]
    assert made == []


def test_the_documents_are_in_the_person_s_language(qtbot, monkeypatch, case_page, files):
    attach(qtbot, monkeypatch, case_page, files)
    language.choose("ms")
    case_page.write_texts()
    assert case_page.documents._attach.text() == "Lampirkan fail…"
    assert "masih menunggu dihantar" in case_page.documents._state.text()
