"""The handbook holds together: same places in every language, links and pictures that are there, labels as the program has them."""

import importlib
import pkgutil
import re
import shlex
import shutil
from functools import cache
from pathlib import Path

import click
import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QWidget

import aftercare.ui
from aftercare.casework.kinds import KINDS
from aftercare.casework.wording import catalogue
from aftercare.cli.main import cli as desktop
from aftercare.ui.help import handbook
from aftercare.ui.help.handbook import (
    PAGES,
    Address,
    find,
    pages_of,
    place_of,
    plain,
    read_all,
    read_page,
    search,
)
from aftercare.ui.help.topics import NOTHING, PROPERTIES, WIDGETS
from aftercare.ui.sheet import Sheet
from sync.protocol.roles import ROLES
from sync.server.__main__ import cli as server
from tests.desk.tour import NAMES

ROOT = Path(__file__).resolve().parents[2]
HANDBOOK, TOUR = ROOT / "docs/handbook", ROOT / "docs/tour"
FILES = sorted(HANDBOOK.rglob("*.md"))
IN_MALAY = ("worker", "supervisor")
# what others are made from
NO_SCREEN = {"Dialog", "Sheet"}
names = lambda file: str(file.relative_to(HANDBOOK))


def ours(base):
    """Every class of the windows that is made from another."""
    for module in pkgutil.walk_packages(aftercare.ui.__path__, "aftercare.ui."):
        importlib.import_module(module.name)
    found, todo = set(), [base]
    while todo:
        for one in todo.pop().__subclasses__():
            todo.append(one)
            if one.__module__.startswith("aftercare.ui."):
                found.add(one)
    return found


def test_every_dialog_and_screen_has_a_chapter():
    dialogs = {one.__name__ for one in ours(QDialog)} - NO_SCREEN
    pages = {
        one.__name__
        for one in ours(QWidget)
        if re.search(r"(Page|Part|View|Picture|Board)$", one.__name__)
    }
    inner = {"CasePicture", "RecordView", "Picture", "StrengthView"}  # parts of what has its own
    assert dialogs | (pages - inner) <= set(WIDGETS), (dialogs | (pages - inner)) - set(WIDGETS)


def test_no_chapter_is_kept_for_a_window_that_is_no_more():
    assert set(WIDGETS) <= {one.__name__ for one in ours(QWidget)}
    assert issubclass(Sheet, QDialog)


def test_the_form_of_every_kind_of_record_has_a_chapter():
    assert [kind.name for kind in KINDS.values() if not kind.topic] == []


@pytest.mark.parametrize(
    "topic",
    sorted({*WIDGETS.values(), *(kind.topic for kind in KINDS.values()), *PROPERTIES, NOTHING}),
)
@pytest.mark.parametrize("role", ["", *ROLES])
def test_every_topic_is_treated_for_every_role(topic, role):
    address = place_of(topic, role)
    assert address.anchor == topic, f"{topic} is treated nowhere"
    for language in ("en", "ms", "id"):
        chapter = find(address, language)
        assert chapter, (address, language)
        assert plain(chapter.text)


def test_ones_own_page_comes_first():
    assert place_of("review", "supervisor") == Address("supervisor", "review")
    assert place_of("today", "worker") == Address("worker", "today")
    assert place_of("today", "supervisor") == Address("supervisor", "today")
    assert place_of("audit", "administrator") == Address("administrator", "audit")
    assert pages_of("auditor")[0] == "supervisor"
    assert pages_of("partner")[0] == "worker"


@pytest.mark.parametrize("page", IN_MALAY)
def test_both_languages_have_the_same_chapters_in_the_same_order(page):
    outline = lambda language: [
        (one.address.anchor, [anchor for anchor, _ in one.sections])
        for one in read_page(page, language)
    ]
    assert outline("ms") == outline("en")
    assert {one.language for one in read_page(page, "ms")} == {"ms"}


def test_pages_without_a_translation_are_shown_in_english():
    assert {one.language for page in PAGES for one in read_page(page, "id")} == {"en"}
    assert {one.language for one in read_page("operator", "ms")} == {"en"}


def test_no_place_is_named_twice():
    for page in PAGES:
        anchors = [
            anchor
            for one in read_page(page, "en")
            for anchor in (one.address.anchor, *(sub for sub, _ in one.sections))
        ]
        assert len(anchors) == len(set(anchors)), page


@pytest.mark.parametrize("file", FILES, ids=names)
def test_links_lead_somewhere(file):
    text = file.read_text()
    for target in re.findall(r"(?<!!)\[[^\]]*\]\(([^)]+)\)", text):
        page, _, anchor = target.partition("#")
        assert find(Address(page.removesuffix(".md") or file.stem, anchor), file.parent.name), (
            target
        )


def test_every_picture_is_generated_and_used():
    used = set()
    for file in (*FILES, ROOT / "docs/tour.md", ROOT / "README.md"):
        for target in re.findall(r"!\[[^\]]*\]\(([^)]+)\)", file.read_text()):
            picture = (file.parent / target).resolve()
            if TOUR in picture.parents:
                used.add(str(picture.relative_to(TOUR)))
    made = {f"{folder}/{name}.png" for folder, some in NAMES.items() for name in some}
    there = {str(one.relative_to(TOUR)) for one in TOUR.rglob("*.png")}
    assert used - made == set(), "referred to, but not made by tests/desk/tour.py"
    assert made - used == set(), "made, but shown nowhere"
    assert there == made


def test_the_pictures_are_small():
    assert sum(one.stat().st_size for one in TOUR.rglob("*.png")) < 4_500_000


def test_an_installed_program_finds_its_pages_and_their_pictures(monkeypatch, tmp_path):
    for book in ("handbook", "tour"):
        shutil.copytree(ROOT / "docs" / book, tmp_path / "resources" / book)
    monkeypatch.setattr(handbook, "SOURCE", tmp_path / "no checkout here")
    monkeypatch.setattr(handbook, "files", lambda package: tmp_path / package)
    read_page.cache_clear()
    try:
        for language in ("en", "ms"):
            for chapter in read_all(language):
                assert tmp_path in chapter.file.parents
                for target in re.findall(r"!\[[^\]]*\]\(([^)]+)\)", chapter.text):
                    assert not QImage(str(chapter.file.parent / target)).isNull(), target
    finally:
        read_page.cache_clear()


def commands(file):
    """Every call of one of the programs that a page shows, as words."""
    text = file.read_text()
    for line in [*re.findall(r"`([^`]+)`", text), *re.findall(r"^ {4}(\S.*)$", text, re.MULTILINE)]:
        words = shlex.split(line.removeprefix("sudo ").removeprefix("-u aftercare "))
        if len(words) > 1 and words[0] in ("aftercare", "aftercare-server"):
            yield words


@pytest.mark.parametrize("file", FILES, ids=names)
def test_commands_and_their_options_are_those_of_the_programs(file):
    for name, *words in commands(file):
        command = {"aftercare": desktop, "aftercare-server": server}[name]
        while isinstance(command, click.Group) and words:
            assert words[0] in command.commands, (name, words)
            command = command.commands[words.pop(0)]
        known = {option for parameter in command.params for option in parameter.opts}
        assert {word for word in words if word.startswith("--")} <= known, (
            name,
            command.name,
            words,
        )


@pytest.mark.parametrize("file", FILES, ids=names)
def test_what_stands_in_bold_is_what_the_program_says(file):
    texts, patterns = known_texts(file.parent.name)
    bold = {
        " ".join(found.split())
        for found in re.findall(r"\*\*(.+?)\*\*", file.read_text(), re.DOTALL)
    }
    stale = {
        label for label in bold - texts if not any(pattern.fullmatch(label) for pattern in patterns)
    }
    assert stale == set()


@cache
def known_texts(language):
    """Every text of the program in a language and every sentence of one; those with values in them as patterns."""
    catalogued = catalogue("ms")
    all_ = catalogued.values() if language == "ms" else [english for _, english in catalogued]
    whole = {" ".join(text.split()) for text in all_}
    texts = whole | {sentence for text in whole for sentence in re.split(r"(?<=[.:]) ", text)}
    valued = [text for text in texts if "{" in text and re.sub(r"\{\w+\}|\W", "", text)]
    return texts, [
        re.compile(".+".join(map(re.escape, re.split(r"\{\w+\}", text)))) for text in valued
    ]


def test_search_finds_words_in_titles_first_and_ones_own_page_before_others():
    found = search("hand over", "en", "supervisor")
    assert found[0].chapter.address == Address("supervisor", "hand-over")
    assert "hand" in found[0].around.casefold()
    assert [hit.chapter.address for hit in search("Etcd", "en")] == [
        Address("operator", "ministry")
    ]
    assert search("", "en") == []
    assert search("nosuchword", "en") == []


def test_search_speaks_the_chosen_language():
    assert any(hit.chapter.address == Address("worker", "visit") for hit in search("lawatan", "ms"))


def test_no_chapter_is_empty_or_longer_than_a_tired_person_reads():
    for language in ("en", "ms"):
        for chapter in read_all(language):
            assert 10 < len(plain(chapter.text).split()) < 520, (language, chapter.address)
