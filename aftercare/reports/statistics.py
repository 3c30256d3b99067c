"""The figures of a period as they may leave the organisation: small counts hidden, and what would
give them away with them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from aftercare.casework.indicators import INDICATORS
from aftercare.casework.indicators.suppression import Line, Outward
from aftercare.casework.vocabulary import term_label
from aftercare.casework.wording import Words, words
from aftercare.reports.paper import SMALL, grid, heading, paragraph


def statistics(found: Outward, language: str) -> list[Flowable]:
    """Every indicator with n of N and the unknown; then by sex, then by area."""
    explain = (
        words(
            "Counts from 1 to 4 print as <5; + stands where the rest to the whole is as "
            "small; – where a number would give another away."
        ),
        words(
            "What is not known stays in the whole and never counts as success. No percentage "
            "is given under 10."
        ),
    )
    titles = [
        word.say(language)
        for word in (
            words("Indicator"),
            words("n"),
            words("of"),
            words("Share"),
            words("Not known"),
        )
    ]
    rows = [
        [INDICATORS[name].label.say(language), *_cells(line)] for name, line in found.total.items()
    ]
    story: list[Flowable] = [
        *(paragraph(sentence.say(language), SMALL) for sentence in explain),
        Spacer(1, 3 * mm),
        grid(titles, rows, (6, 1.5, 1.5, 1.5, 1.8)),
    ]
    ways: tuple[tuple[Words, Mapping[str, Mapping[str, Line]], Callable[[str], str]], ...] = (
        (words("By sex"), found.by_sex, lambda term: term_label("sex", term, language)),
        (words("By area"), found.by_area, str),
    )
    for title, parts, named in ways:
        broken = _broken_down(parts, language, named)
        if broken:
            heads = [words("Indicator"), words("Part"), words("n"), words("of"), words("Share")]
            story += [
                heading(title.say(language)),
                grid([head.say(language) for head in heads], broken, (5, 3, 1.4, 1.4, 1.4)),
            ]
    story.append(heading(words("What is counted").say(language)))
    for indicator in INDICATORS.values():
        counted = (
            f"{indicator.label.say(language)}: {indicator.numerator.say(language)} / "
            f"{indicator.denominator.say(language)}"
        )
        left = [part.say(language) for part in (indicator.excluded, indicator.unknown) if part]
        story.append(paragraph(counted + (f" ({'; '.join(left)})" if left else ""), SMALL))
    return story


def _cells(line: Line) -> list[str]:
    return [line.n.print, line.of.print, line.share, line.unknown.print]


def _broken_down(
    parts: Mapping[str, Mapping[str, Line]], language: str, named: Callable[[str], str]
) -> list[Sequence[str]]:
    rows: list[Sequence[str]] = []
    for name, lines in parts.items():
        for place, (part, line) in enumerate(lines.items()):
            label = INDICATORS[name].label.say(language) if not place else ""
            part_name = named(part) if part else words("Not known").say(language)
            rows.append([label, part_name, line.n.print, line.of.print, line.share])
    return rows
