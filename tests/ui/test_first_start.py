"""From nothing to the first screen, by keyboard: language, code or its picture, name, passphrase, recovery sheet."""

import gc

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QPushButton
from shiboken6 import isValid

from aftercare.actions.exchange.sync_now import sync_now
from aftercare.actions.joining.invite_person import invite_person
from aftercare.actions.joining.join import Joined
from aftercare.actions.papers.print_paper import print_invitation
from aftercare.store.vault import Argon2Cost, look_at
from aftercare.ui import theme
from aftercare.ui.appearance import Appearance, read_appearance
from aftercare.ui.language import language
from aftercare.ui.main_window import MainWindow
from aftercare.ui.start import first_start
from aftercare.ui.start.code_step import CodeStep
from aftercare.ui.start.name_step import NameStep
from aftercare.ui.start.passphrase_step import PassphraseStep
from aftercare.ui.start.recovery_step import RecoveryStep
from aftercare.ui.start.welcome_step import WelcomeStep
from sync.protocol.invitation import read_code
from tests.town import PASSPHRASE, QUICK

RECOVERY = "ABCDE-FGHJK-MNPQR-STVWX-YZ012-34567-89ABC"


@pytest.fixture
def invited(town, tmp_path):
    """The town, an invitation's code, and the sheet it is printed on."""
    with town.open("admin") as admin:
        made = invite_person(admin, "Amin", "worker")
        print_invitation(admin, made, "Amin", tmp_path / "sheet.pdf", "ms")
        sync_now(admin)
    town.code, town.sheet = made.code, tmp_path / "sheet.pdf"
    return town


@pytest.fixture
def first(qtbot, tmp_path, english):
    """A window over a folder that is not there yet, and its first start."""
    window = MainWindow(tmp_path / "new", theme.LIGHT)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=20_000)
    flow = window.centralWidget().page
    flow.window_ = window
    yield flow
    window.close()
    Appearance(language="en").apply(QApplication.instance())


def at(qtbot, flow, kind):
    """Waits until a step of this kind is in sight and has the keyboard."""
    qtbot.waitUntil(lambda: isinstance(flow.step, kind) and flow.step.isVisible(), timeout=20_000)
    qtbot.waitUntil(
        lambda: flow.step.isAncestorOf(QApplication.focusWidget() or flow), timeout=20_000
    )
    return flow.step


def key(key, to=None):
    QTest.keyClick(to or QApplication.focusWidget(), key)


def words_of(widget):
    return " ".join(one.text() for one in widget.findChildren(QLabel) if one.isVisibleTo(widget))


def test_the_whole_way_by_keyboard_alone(qtbot, invited, first):
    at(qtbot, first, WelcomeStep)
    key(Qt.Key.Key_Return)
    assert "Step 1 of 3" in words_of(at(qtbot, first, CodeStep))
    QTest.keyClicks(QApplication.focusWidget(), invited.code.lower())
    key(Qt.Key.Key_Return)
    # whoever was invited is called as the invitation says, and is not asked for a name
    step = at(qtbot, first, PassphraseStep)
    assert "Step 2 of 3" in words_of(step)
    QTest.keyClicks(step.first, PASSPHRASE)
    key(Qt.Key.Key_Return, step.first)
    qtbot.waitUntil(step.second.hasFocus, timeout=20_000)
    QTest.keyClicks(step.second, PASSPHRASE)
    key(Qt.Key.Key_Return, step.second)
    step = at(qtbot, first, RecoveryStep)
    assert not step.onward.isEnabled()
    code = first.typed.joined.recovery_code
    assert code in words_of(step)
    key(Qt.Key.Key_Space)
    window = first.window_
    key(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Waiting for your administrator" in words_of(window), timeout=20_000)
    window.close()
    invited.sync("admin")
    seen = look_at(window.folder / "vault.key")
    assert seen.cost.memory_kib >= Argon2Cost().memory_kib
    assert code not in "".join(
        path.read_bytes().decode("latin1") for path in window.folder.rglob("*") if path.is_file()
    )


def test_nothing_typed_is_lost_by_going_back_or_by_another_language(qtbot, town, first):
    code = town.founder_code
    first.begin()
    at(qtbot, first, CodeStep).field.setPlainText(code)
    first.step.go_on()
    QTest.keyClicks(at(qtbot, first, NameStep).line, "Amin")
    first.step.go_on()
    step = at(qtbot, first, PassphraseStep)
    QTest.keyClicks(step.first, "kereta lama biru")
    QTest.keyClicks(step.second, "kereta")
    first.choose_language("ms")
    step = at(qtbot, first, PassphraseStep)
    assert (step.first.text(), step.second.text()) == ("kereta lama biru", "kereta")
    assert step.onward.text() != "Join"
    key(Qt.Key.Key_Escape)
    assert at(qtbot, first, NameStep).line.text() == "Amin"
    key(Qt.Key.Key_Escape)
    assert read_code(at(qtbot, first, CodeStep).field.toPlainText()) == read_code(code)
    key(Qt.Key.Key_Escape)
    at(qtbot, first, WelcomeStep)
    key(Qt.Key.Key_Escape)
    at(qtbot, first, WelcomeStep)
    language.choose("en")


def test_what_the_code_says_is_shown_at_once_and_a_mistyped_one_stays(qtbot, invited, first):
    first.begin()
    step = at(qtbot, first, CodeStep)
    assert not step.facts.isVisible()
    step.field.setPlainText(invited.code[:-2])
    assert not step.facts.isVisible()
    step.go_on()
    assert "missing or mistyped" in words_of(step)
    assert isinstance(first.step, CodeStep)
    invited.stop()
    step.field.setPlainText(invited.code)
    assert invited.address.removeprefix("https://") in step.facts.text()
    step.field.setPlainText(invited.founder_code)
    assert "founds a new organisation" in step.facts.text()


def test_the_code_is_read_from_a_file_that_is_chosen_or_dropped_and_from_a_pasted_picture(
    qtbot, invited, first, monkeypatch
):
    first.begin()
    step = at(qtbot, first, CodeStep)
    right = read_code(invited.code)
    there = lambda: bool(step.field.toPlainText()) and read_code(step.field.toPlainText()) == right
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(invited.sheet), ""))
    step.picture.click()
    qtbot.waitUntil(there, timeout=20_000)
    step.field.clear()
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(invited.sheet))])
    assert step.field.canInsertFromMimeData(dropped)
    step.field.insertFromMimeData(dropped)
    qtbot.waitUntil(there, timeout=20_000)
    step.field.clear()
    import pypdfium2

    page = pypdfium2.PdfDocument(invited.sheet)[0].render(scale=2).to_pil().convert("RGB")
    pasted = QMimeData()
    pasted.setImageData(
        QImage(page.tobytes(), page.width, page.height, 3 * page.width, QImage.Format.Format_RGB888)
    )
    step.field.insertFromMimeData(pasted)
    qtbot.waitUntil(there, timeout=20_000)


def test_a_picture_without_a_code_is_told_and_nothing_is_lost(qtbot, first, tmp_path):
    first.begin()
    step = at(qtbot, first, CodeStep)
    step.field.setPlainText("AGKNSI")
    picture = QImage(200, 200, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    picture.save(str(tmp_path / "wall.png"))
    step.read_picture(tmp_path / "wall.png")
    qtbot.waitUntil(lambda: "no code in this picture" in words_of(step), timeout=20_000)
    assert step.field.toPlainText() == "AGKNSI"
    assert step.picture.isEnabled()


def passphrase_step(qtbot, flow, town):
    flow.typed.code, flow.typed.name = town.founder_code, "Farah binti Hassan"
    flow.typed.cost = QUICK
    flow.begin()
    flow.go_on()
    flow.go_on()
    return at(qtbot, flow, PassphraseStep)


def test_weak_passphrases_are_named_and_a_suggestion_is_shown_to_be_typed_again(qtbot, town, first):
    step = passphrase_step(qtbot, first, town)
    QTest.keyClicks(step.first, "farah2024")
    qtbot.waitUntil(lambda: "your name" in step.strength.text(), timeout=20_000)
    assert step.strength.text().startswith("That is weak.")
    step.new.suggest.click()
    assert step.first.echoMode() == QLineEdit.EchoMode.Normal
    assert len(step.first.text().split()) == 5
    assert step.second.text() == ""
    assert step.second.hasFocus()
    first.typed.cost = Argon2Cost()
    qtbot.waitUntil(lambda: True)
    step.strength.show_now()
    assert step.strength.text().startswith("That is strong enough.")


def test_different_and_short_ones_go_nowhere(qtbot, town, first):
    step = passphrase_step(qtbot, first, town)
    QTest.keyClicks(step.first, "short")
    step.second.setFocus()
    step.go_on()
    assert "Too short" in words_of(step)
    step.first.setText("long enough to go")
    step.second.setText("long enough to come")
    step.go_on()
    assert "differ" in words_of(step)
    assert not first.folder.exists()


def test_no_network_is_told_and_the_same_page_tries_again(qtbot, invited, first):
    step = passphrase_step(qtbot, first, invited)
    first.typed.code = invited.code
    step.first.setText(PASSPHRASE)
    step.second.setText(PASSPHRASE)
    invited.stop()
    step.go_on()
    qtbot.waitUntil(lambda: step._problem.isVisible(), timeout=20_000)
    assert step.onward.isEnabled()
    invited.start()
    step.go_on()
    at(qtbot, first, RecoveryStep)


def test_the_recovery_sheet_is_one_page_with_the_code_and_is_the_owner_s_alone(
    qtbot, first, tmp_path, monkeypatch
):
    import pypdf
    import pypdfium2
    import zxingcpp

    first.typed.name = "Farah"
    first.show_recovery(Joined(1, RECOVERY))
    step = at(qtbot, first, RecoveryStep)
    target = tmp_path / "lembaran.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    button(step, "Save it as PDF…").click()
    qtbot.waitUntil(lambda: "then delete the file" in words_of(step), timeout=20_000)
    assert target.stat().st_mode & 0o077 == 0
    pages = pypdf.PdfReader(target).pages
    assert len(pages) == 1
    assert all(group in pages[0].extract_text() for group in RECOVERY.split("-"))
    picture = pypdfium2.PdfDocument(target)[0].render(scale=2).to_pil()
    assert [one.text for one in zxingcpp.read_barcodes(picture)] == [RECOVERY]


def test_the_recovery_sheet_goes_to_a_printer_without_a_file(qtbot, first, tmp_path):
    from PySide6.QtPrintSupport import QPrinter

    from aftercare.actions.papers.print_recovery import recovery_paper
    from aftercare.ui.start.print_pdf import paint_pdf

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setFullPage(True)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    assert paint_pdf(printer, recovery_paper(RECOVERY, "Farah"))
    import pypdfium2
    import zxingcpp

    printed = pypdfium2.PdfDocument(tmp_path / "printed.pdf")
    assert len(printed) == 1
    assert [one.text for one in zxingcpp.read_barcodes(printed[0].render(scale=2).to_pil())] == [
        RECOVERY
    ]


def test_another_language_keeps_what_is_shown_only_once(qtbot, first):
    first.show_recovery(Joined(1, RECOVERY))
    at(qtbot, first, RecoveryStep)
    first.choose_language("id")
    assert RECOVERY in words_of(at(qtbot, first, RecoveryStep))
    key(Qt.Key.Key_Escape)
    assert RECOVERY in words_of(at(qtbot, first, RecoveryStep))


def test_the_language_is_switched_at_once_and_kept_once_there_is_a_folder(qtbot, first):
    step = at(qtbot, first, WelcomeStep)
    button(step, "Bahasa Melayu").click()
    step = at(qtbot, first, WelcomeStep)
    assert language.code == "ms"
    first.settle(Appearance("dark", 150, "ms"))
    assert not first.folder.exists()
    first.folder.mkdir()
    first.show_recovery(Joined(1, RECOVERY))
    assert read_appearance(first.folder) == Appearance("dark", 150, "ms")


@pytest.mark.parametrize("code", ["en", "ms", "id"])
def test_every_step_fits_a_small_screen_at_twice_the_size(qtbot, town, first, code):
    first.settle(Appearance("light", 200, code))
    first.typed.code, first.typed.name = town.founder_code, "Farah"
    for _ in range(4):
        if isinstance(first.step, PassphraseStep):  # what is said at most
            first.step.first.setText("farah2024")
            qtbot.waitUntil(lambda: "\n" in first.step.strength.text(), timeout=20_000)
        qtbot.wait(50)
        wide, high = first._scroll.viewport().width(), first._scroll.viewport().height()
        assert first._scroll.widget().minimumSizeHint().width() <= wide, type(first.step)
        # its last line may scroll, and follows the keyboard
        room = high * 1.1 if isinstance(first.step, PassphraseStep) else high
        assert first._scroll.widget().height() <= room, type(first.step)
        first.go_on()
    first.show_recovery(Joined(1, RECOVERY))
    qtbot.wait(50)
    assert first._scroll.widget().height() <= first._scroll.viewport().height()


def test_a_closed_window_may_be_collected_while_its_texts_are_written(
    qtbot, tmp_path, english, monkeypatch
):
    def collecting(flow):
        gc.collect()
        return WelcomeStep(flow)

    window = MainWindow(tmp_path / "new", theme.LIGHT)
    window.close()
    write_texts = window.centralWidget().write_texts
    del window
    monkeypatch.setattr(first_start, "ORDER", (collecting,))
    write_texts()
    assert isValid(write_texts.__self__)


def test_everything_has_a_name_for_those_who_hear_it(qtbot, town, first):
    first.typed.code = town.founder_code
    for _ in range(4):
        for one in first.step.findChildren(QPushButton) + first.step.findChildren(QLineEdit):
            assert one.accessibleName() or not one.isVisibleTo(first.step)
        first.go_on()


def button(step, text):
    return next(one for one in step.findChildren(QPushButton) if one.text() == text)
