"""The README is read in three minutes, and whatever it and the pages of docs/ point to is there."""

import re
from pathlib import Path
from urllib.parse import unquote

import pytest

ROOT = Path(__file__).resolve().parents[2]
README = ROOT / "README.md"
PAGES = [
    *sorted(ROOT.glob("*.md")),
    *sorted((ROOT / "docs").glob("*.md")),
    *sorted((ROOT / "docs/decisions").glob("*.md")),
    *sorted((ROOT / ".github").rglob("*.md")),
    ROOT / "sync/PROTOCOL.md",
]
LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
MOST_WORDS = 700
NEEDED = (
    "docs/handbook/en/worker.md",
    "docs/tour.md",
    "docs/operations.md",
    "docs/security.md",
    "docs/architecture.md",
    "docs/packaging.md",
    "docs/benchmarks.md",
    "docs/decisions",
)


def places(page):
    """What it points to within the source, with the heading behind the #, if any."""
    for target in LINK.findall(page.read_text(encoding="utf-8")):
        if not re.match(r"[a-z]+:", target):
            path, _, heading = unquote(target).partition("#")
            yield (page.parent / path if path else page), heading


def headings(page):
    """The anchors that GitHub gives the headings of a page."""
    text = page.read_text(encoding="utf-8")
    named = re.findall(r'<a (?:id|name)="([^"]+)"', text)
    named += re.findall(r"\{#([\w-]+)\}", text)
    for title in re.findall(r"^#+ (.+)$", text, re.MULTILINE):
        named.append(re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-"))
    return named


def test_the_readme_has_at_most_seven_hundred_words_and_one_picture():
    text = README.read_text(encoding="utf-8")
    assert len(text.split()) <= MOST_WORDS
    assert len(re.findall(r"!\[", text)) == 1


def test_the_readme_leads_to_every_page_that_somebody_comes_for():
    led_to = {str(path.relative_to(ROOT)) for path, _ in places(README)}
    assert set(NEEDED) <= led_to
    pages = {str(path.relative_to(ROOT)) for path in (ROOT / "docs").glob("*.md")}
    assert pages <= led_to


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_within_the_source_leads_somewhere(page):
    for path, heading in places(page):
        assert path.exists(), path
        assert not heading or heading in headings(path), f"{path}#{heading}"
