"""What Qt itself says is in the chosen language, from the translation files alone: nothing compiled is needed, and nothing compiled lies about."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit

from aftercare.casework.wording import LANGUAGES, catalogue
from aftercare.ui.language import language
from aftercare.ui.qt_texts import qt_texts
from tests.source import source_files

ROOT = Path(__file__).resolve().parents[2]
BUTTONS = QDialogButtonBox.StandardButton


@pytest.fixture
def chosen(qapp):
    """Lets a test choose the language; afterwards it is what it was."""
    before = language.code
    yield language.choose
    language.choose(before)


def of_qt(code):
    return {key: text for key, text in catalogue(code).items() if key[0].startswith("Q")}


@pytest.mark.parametrize("code", LANGUAGES[1:])
def test_every_text_of_qt_is_said_in_the_language_and_in_no_other_context(chosen, code):
    chosen(code)
    assert len(of_qt(code)) > 30
    for (context, text), translated in of_qt(code).items():
        assert QCoreApplication.translate(context, text) == translated
        assert QCoreApplication.translate("Elsewhere", text) == text
    assert QCoreApplication.translate("QLineEdit", "No such text") == "No such text"


def test_the_menu_of_a_text_field_and_the_buttons_of_a_dialog_are_switched_at_once(qtbot, chosen):
    def said():
        line, box = QLineEdit(), QDialogButtonBox(BUTTONS.Save | BUTTONS.Cancel)
        qtbot.addWidget(line)
        qtbot.addWidget(box)
        menu = line.createStandardContextMenu()
        first = menu.actions()[0].text().partition("\t")[0]
        return [first, *(one.text() for one in box.buttons())]

    chosen("ms")
    assert said() == ["&Buat asal", "Simpan", "Batal"]
    chosen("id")
    assert said() == ["&Urungkan", "Simpan", "Batal"]
    chosen("en")
    assert said() == ["&Undo", "Save", "Cancel"]


def test_no_context_of_ours_begins_like_a_class_of_qt():
    assert {context for context, _ in of_qt("ms")} == {
        "QFileDialog",
        "QFileSystemModel",
        "QLineEdit",
        "QPlatformTheme",
        "QWidgetTextControl",
    }


def test_nothing_compiled_is_kept_in_the_source():
    assert [path for path in source_files() if path.suffix == ".qm"] == []


def test_lrelease_makes_the_same_of_the_same_texts(qapp, tmp_path):
    """Qt's own tool as a second opinion on the form."""
    tool = Path(sys.executable).parent / "pyside6-lrelease"
    source, compiled = ROOT / "resources/translations/aftercare_ms.ts", tmp_path / "ms.qm"
    subprocess.run([tool, "-silent", source, "-qm", compiled], check=True)
    theirs, ours = QTranslator(), QTranslator()
    assert theirs.load(str(compiled))
    assert ours.load(qt_texts("ms"))
    for context, text in of_qt("ms"):
        assert ours.translate(context, text) == theirs.translate(context, text)
