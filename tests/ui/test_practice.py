"""Practice: marked, guided, apart from the real folder, and gone afterwards - also when it was killed."""

import os
import subprocess
import sys
import time

import psutil
import pytest
from PySide6.QtCore import QProcess, Qt
from PySide6.QtTest import QTest

from aftercare.demo.practice_ground import (
    PREFIX,
    NothingToPractiseWith,
    check_parts,
    practice_folder,
    sweep,
)
from aftercare.store.folder_lock import FolderLock
from aftercare.ui import theme
from aftercare.ui.appearance import Appearance
from aftercare.ui.language import language
from aftercare.ui.main_window import MainWindow
from aftercare.ui.practice.banner import Banner
from aftercare.ui.practice.practice_sheet import PracticeSheet, command, open_practice
from aftercare.ui.practice.preparing import Preparing, Stopped
from aftercare.ui.practice.tour_steps import SUPERVISOR, WORKER
from tests.town import PASSPHRASE
from tests.ui.desk_driver import unlock, visible_form, visible_sheet


@pytest.fixture
def marked(window):
    """A worker's window as practice shows it."""
    banner = Banner(window, "worker", PASSPHRASE)
    window.setMenuWidget(banner)
    return window, banner


def place(banner):
    return banner.tour._place


def test_the_banner_is_over_every_page_in_every_language_and_in_the_title(qtbot, marked):
    window, banner = marked
    for code, word in (("en", "invented"), ("ms", "rekaan"), ("id", "rekaan")):
        language.choose(code)
        assert banner.isVisible()
        assert word in banner.text.text()
        assert PASSPHRASE in banner.text.text()
        assert window.windowTitle().isascii() or "Aftercare" in window.windowTitle()
        assert window.windowTitle() != "Aftercare"
    language.choose("en")
    shell = unlock(qtbot, window)
    assert banner.isVisible()
    assert banner.y() + banner.height() <= shell.mapTo(window, shell.rect().topLeft()).y()
    window.lock()
    assert banner.isVisible()


def test_the_tour_goes_on_when_the_person_does_what_it_says(qtbot, marked):
    window, banner = marked
    shell = unlock(qtbot, window)
    qtbot.waitUntil(lambda: shell.today.list.row_keys() != [], timeout=20_000)
    assert place(banner) == 0
    QTest.keyClick(shell.today.list, Qt.Key.Key_Return)
    form = visible_form(qtbot, window)
    qtbot.waitUntil(lambda: place(banner) == 1, timeout=20_000)
    QTest.keyClicks(form._editors["place"].focusProxy(), "rumah")
    QTest.keyClick(form, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: place(banner) == 2, timeout=20_000)
    for page, after in (("caseload", 3), ("agenda", 3)):
        shell.go(page)
        qtbot.waitUntil(lambda after=after: place(banner) == after, timeout=20_000)
    shell.open_case(window.town.case)
    qtbot.waitUntil(lambda: place(banner) == 4, timeout=20_000)
    shell.go("agenda")
    qtbot.waitUntil(lambda: place(banner) == 5, timeout=20_000)
    window.desk.sync()
    qtbot.waitUntil(lambda: place(banner) == 6, timeout=20_000)
    window.lock()
    qtbot.waitUntil(lambda: place(banner) == 7, timeout=20_000)
    banner.tour.next.click()
    assert not banner.tour.isVisible()
    assert banner.again.isVisible()
    banner.again.click()
    assert banner.tour.isVisible()
    assert place(banner) == 0


def test_next_leads_through_the_whole_tour_and_ending_it_leaves_the_banner(qtbot, marked):
    _, banner = marked
    for _ in range(len(WORKER) - 1):
        banner.tour.next.click()
    assert not banner.tour.end.isVisible()
    banner.tour.next.click()
    assert not banner.tour.isVisible()
    assert banner.text.isVisible()


def test_a_supervisor_s_screens_are_all_on_the_supervisor_s_tour(qtbot, town, english):
    town.shared_case()
    window = MainWindow(town.folder / "sup", theme.LIGHT)
    banner = Banner(window, "supervisor", PASSPHRASE)
    window.setMenuWidget(banner)
    window.show()
    shell = unlock(qtbot, window)
    for page, after in (
        ("review", 1),
        (None, 2),
        ("caseload", 3),
        ("conflicts", 4),
        ("figures", 5),
        ("reports", 6),
    ):
        if page:
            shell.go(page)
        else:
            banner.tour.next.click()
        qtbot.waitUntil(lambda after=after: place(banner) == after, timeout=20_000)
    assert len(SUPERVISOR) == 9
    window.close()


def test_the_sheet_asks_as_whom_and_starts_a_process_of_its_own(qtbot, window, monkeypatch):
    started = []
    monkeypatch.setattr(
        QProcess,
        "startDetached",
        lambda program, arguments: started.append([program, *arguments]) or (True, 1),
    )
    open_practice(window)
    sheet = visible_sheet(qtbot, window)
    assert isinstance(sheet, PracticeSheet)
    sheet.supervisor.click()
    assert not sheet.isVisible()
    assert started == [command("supervisor")]
    assert started[0][:4] == [sys.executable, "-m", "aftercare", "practise"]
    assert str(window.folder) not in " ".join(started[0])
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert command("worker")[:2] == [sys.executable, "practise"]


def test_stopping_ends_at_the_next_step_and_a_refusal_is_read_out(qtbot, english):
    def make(say):
        while True:
            time.sleep(0.02)
            say("")

    preparing = Preparing()
    qtbot.addWidget(preparing)
    preparing.show()
    preparing.run(make)
    with qtbot.waitSignal(preparing.ended, timeout=20_000):
        preparing.close()
    refused = Preparing()
    qtbot.addWidget(refused)
    refused.show()

    def missing(_):
        raise NothingToPractiseWith("uvicorn")

    refused.run(missing)
    qtbot.waitUntil(lambda: "uvicorn" in refused._said.text(), timeout=20_000)
    with qtbot.waitSignal(refused.ended, timeout=20_000):
        refused._stop.click()
    assert Stopped().say("ms") != Stopped().say("en")


def test_without_the_server_s_parts_it_is_refused_by_name():
    check_parts()
    with pytest.raises(NothingToPractiseWith, match="starlette"):
        check_parts(lambda part: None if part == "starlette" else part)


def test_a_folder_goes_with_its_process_and_leftovers_of_killed_ones_are_swept(tmp_path):
    with practice_folder(tmp_path) as root:
        (root / "casebook.db").write_bytes(b"x")
        assert sweep(tmp_path) == []
        assert root.is_dir()
    assert list(tmp_path.iterdir()) == []
    killed, young, ours = (tmp_path / f"{PREFIX}{name}" for name in ("killed", "young", "ours"))
    for folder in (killed, young, ours):
        folder.mkdir()
    for folder in (killed, ours):
        FolderLock(folder).release()
    lock = FolderLock(ours)
    (tmp_path / "somebody-s").mkdir()
    assert sweep(tmp_path) == [killed]
    assert sorted(one.name for one in tmp_path.iterdir()) == [ours.name, young.name, "somebody-s"]
    lock.release()


@pytest.fixture
def practising(tmp_path):
    """The real process, in a place of its own for temporary folders and for the user's data."""
    place = tmp_path / "tmp"
    place.mkdir()
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "TMPDIR": str(place),
        "XDG_DATA_HOME": str(tmp_path / "real"),
        "HOME": str(tmp_path / "real"),
    }
    command = [
        sys.executable,
        "-m",
        "aftercare",
        "practise",
        "--role",
        "worker",
        "--language",
        "ms",
    ]
    process = subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    yield process, place, tmp_path / "real"
    if process.poll() is None:
        process.kill()
    process.wait()
    sweep(place)


def servers(place):
    return [
        one
        for one in psutil.process_iter(["cmdline"])
        if any(part.startswith(str(place)) for part in one.info["cmdline"] or ())
        and "serve" in one.info["cmdline"]
    ]


def until(true, what):
    end = time.monotonic() + 90
    while not true():
        assert time.monotonic() < end, what
        time.sleep(0.1)


def test_a_killed_practice_leaves_no_server_and_no_folder_once_the_next_begins(practising):
    process, place, real = practising
    made = lambda: [
        one for one in place.glob(PREFIX + "*") if (one / "farah" / "casebook.db").exists()
    ]
    until(lambda: process.poll() is None and made() and servers(place), "the organisation is made")
    process.kill()
    process.wait()
    assert servers(place)
    swept = sweep(place)
    assert [one.parent for one in swept] == [place]
    assert servers(place) == []
    assert list(place.glob(PREFIX + "*")) == []
    assert not list(real.rglob("*.db"))
    assert not list(real.rglob("vault.key"))


def test_the_appearance_is_handed_on_without_reading_the_real_folder(qtbot, window):
    window.settle_appearance(Appearance(text=150, language="ms"))
    assert command("worker")[-4:] == ["--language", "ms", "--text", "150"]
    window.settle_appearance(Appearance(language="en"))
