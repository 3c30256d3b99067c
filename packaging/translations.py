"""Brings the translation files up to date with the texts of the program: `make translations`.

Qt's `lupdate` reads the texts out of the code; labels of declarations, terms of vocabularies and
what Qt itself says are listed for it. With --check nothing is written: exit 1 if a text has no
translation or none needs it.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from aftercare.casework.kinds import KINDS
from aftercare.casework.vocabulary import context_of, vocabularies
from aftercare.casework.wording import LANGUAGES

FOLDER = ROOT / "resources/translations"
TOOLS = Path(sys.executable).parent
QT = {  # what Qt says in windows of ours
    "QWidgetTextControl": ("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All"),
    "QLineEdit": ("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All"),
    "QPlatformTheme": ("OK", "Cancel", "Close", "Save", "&Yes", "&No", "Open"),
    "QFileDialog": (
        "Look in:", "Files of type:", "File &name:", "Directory:", "&Open", "&Save", "Cancel", "&Rename", "&Delete",
        "Show &hidden files", "&New Folder", "All files (*)", "Back", "Forward", "Parent Directory", "Create New Folder",
        "List View", "Detail View", "%1 already exists.\nDo you want to replace it?",
    ),
    "QFileSystemModel": ("Name", "Size", "Type", "Date Modified"),
}  # fmt: skip


def declared() -> Iterator[tuple[str, str]]:
    """(context, English text) of everything that is declared rather than written in the code."""
    for kind in KINDS.values():
        yield kind.context_of(), kind.label
        yield kind.context_of(), kind.plural
        for field in kind.fields:
            yield kind.context_of(field.name), field.label
            if field.help:
                yield kind.context_of(field.name), field.help
    for vocabulary, terms in vocabularies().items():
        for label in terms.values():
            yield context_of(vocabulary), label
    for context, texts in QT.items():
        for text in texts:
            yield context, text


def update(target: Path, language: str) -> None:
    """Lets `lupdate` bring one translation file up to date."""
    if not target.exists():
        target.write_text(
            f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" '
            f'language="{language}" '
            'sourcelanguage="en"></TS>\n',
            encoding="utf-8",
        )
    with tempfile.TemporaryDirectory() as folder:
        listing = Path(folder) / "declared.py"
        lines = [
            f"QT_TRANSLATE_NOOP({context!r}, {_quoted(text)})"
            for context, text in dict.fromkeys(declared())
        ]
        listing.write_text("\n".join(lines) + "\n", encoding="utf-8")
        sources = sorted(map(str, (ROOT / "aftercare").rglob("*.py")))
        options = [
            "-tr-function-alias",
            "tr+=words",
            "-locations",
            "none",
            "-no-obsolete",
            "-sort-messages",
            "-silent",
        ]
        same = ["-disable-heuristic", "sametext", "-disable-heuristic", "similartext"]
        command = [
            str(TOOLS / "pyside6-lupdate"),
            *options,
            *same,
            *sources,
            str(listing),
            "-ts",
            str(target),
        ]
        done = subprocess.run(command, check=False, capture_output=True, text=True)
        if done.returncode:
            said = [
                line for line in done.stderr.splitlines() if str(ROOT / "aftercare") not in line
            ]
            raise SystemExit("\n".join(said) or f"lupdate ended with {done.returncode}")


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def unfinished(target: Path) -> list[tuple[str, str]]:
    """(context, English text) of what has no translation."""
    found = []
    for context in ET.parse(target).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or not translation.text or translation.get("type"):
                found.append((context.findtext("name") or "", message.findtext("source") or ""))
    return found


def messages(target: Path) -> dict[tuple[str, str], str | None]:
    """(context, English text) -> translation."""
    found = {}
    for context in ET.parse(target).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            key = context.findtext("name") or "", message.findtext("source") or ""
            found[key] = message.findtext("translation")
    return found


def main() -> int:
    """0 if every text has its translation in every language."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    check = parser.parse_args().check
    wrong = 0
    for language in LANGUAGES[1:]:
        kept = FOLDER / f"aftercare_{language}.ts"
        with tempfile.TemporaryDirectory() as folder:
            fresh = Path(folder) / kept.name
            if kept.exists():
                shutil.copy(kept, fresh)
            update(fresh, language)
            missing = unfinished(fresh)
            for context, text in missing:
                print(f"{language}: not translated: [{context}] {text}")
            if check and messages(fresh) != messages(kept):
                print(
                    f"{kept.name} is not what the program's texts make of it: run `make "
                    f"translations`"
                )
                wrong += 1
            if not check:
                shutil.copy(fresh, kept)
            wrong += len(missing)
    return min(wrong, 1)


if __name__ == "__main__":
    sys.exit(main())
