"""Every text a person reads is there in every language, kept by Qt's tools: nothing missing, nothing left over."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

from aftercare.casework.wording import LANGUAGES, catalogue, words

ROOT = Path(__file__).resolve().parents[2]
PLACE = re.compile(r"\{(\w+)\}|%\d")


def texts_in_code():
    """Every literal given to `tr` or `words`, wherever it stands."""
    for path in (ROOT / "aftercare").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Call)
                and getattr(node.func, "id", "") in ("tr", "words")
                and node.args
            ):
                text = node.args[0].value if isinstance(node.args[0], ast.Constant) else ""
                yield from [text] if text else []


def test_the_translation_files_are_what_the_texts_of_the_program_make_of_them():
    found = subprocess.run(
        [sys.executable, "packaging/translations.py", "--check"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert found.returncode == 0, found.stdout + found.stderr


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_every_text_in_the_code_is_translated(language):
    wanted = set(texts_in_code())
    assert len(wanted) > 400
    assert {text for text in wanted if ("", text) not in catalogue(language)} == set()


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_a_translation_keeps_the_places_of_values(language):
    for (_, english), translated in catalogue(language).items():
        assert sorted(PLACE.findall(english)) == sorted(PLACE.findall(translated)), english


def test_no_text_outside_of_the_marked_ones_is_shown_in_the_windows():
    """A literal handed to a label or a button without `tr` stays English for ever."""
    bare = []
    for path in set((ROOT / "aftercare/ui").rglob("*.py")) - {
        ROOT / "aftercare/demo/scripted_day.py"
    }:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                name = getattr(node.func, "attr", getattr(node.func, "id", ""))
                shown = {
                    "label",
                    "button",
                    "setText",
                    "setAccessibleName",
                    "setToolTip",
                    "setWindowTitle",
                    "setPlaceholderText",
                }
                if name in shown and node.args and isinstance(node.args[0], ast.Constant):
                    text = node.args[0].value
                    if (
                        isinstance(text, str)
                        and re.search(r"[A-Za-z]{2}", text)
                        and text != "Aftercare"
                    ):
                        bare.append((path.name, text))
    assert bare == []


def test_words_within_words_are_put_into_the_language_and_days_as_people_write_them():
    from datetime import date

    said = words(
        "The next contact is agreed for {due}; {seen}.",
        due=date(2026, 8, 5),
        seen=words("not seen yet"),
    )
    assert said.say("en") == "The next contact is agreed for 5 Aug 2026; not seen yet."
    assert (
        said.say("ms") == "Hubungan seterusnya dipersetujui pada 5 Ogo 2026; belum pernah ditemui."
    )
    assert said.say("id") == "Kontak berikutnya disepakati pada 5 Agu 2026; belum pernah ditemui."


def test_a_sync_that_finds_no_server_says_so_in_every_language():
    from aftercare.actions.shared.link import NoLink, told
    from sync.replica.http_transport import NotOurs, NotOurServer, Unreachable

    for language, found, other in (
        ("ms", "tidak dapat dihubungi", "sijil lain"),
        ("id", "tidak dapat dihubungi", "sertifikat lain"),
    ):
        with pytest.raises(NoLink) as refusal, told():
            raise Unreachable("https://server", "timed out")
        assert found in refusal.value.say(language)
        with pytest.raises(NoLink) as refusal, told():
            raise NotOurServer("https://server", NotOurs.CERTIFICATE)
        assert other in refusal.value.say(language)
